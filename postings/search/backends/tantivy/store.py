"""Where indexes lie, who may write, and which one is read.

    <root>/writer.lock              held by the one process that writes
    <root>/<fingerprint>.complete   the name of the directory to read; written last, replaced in one step
    <root>/<fingerprint>-<n>/       an index

Opening never destroys: a process with another fingerprint looks for another file and leaves these alone.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import IO

import tantivy

from postings.search.backends.tantivy.analyzers import make_analyzer
from postings.search.backends.tantivy.schema import make_schema, register
from postings.search.fields import fingerprint
from postings.search.results import SearchUnavailable

_STORE_BLOCK = 128 * 1024
"""Bytes that are packed together."""


@dataclass(frozen=True, slots=True)
class State:
    """One commit of one index."""

    directory: Path
    name: str
    """No other state has it."""
    operations: int
    """How many writes the index has seen."""


def _pack_closely(directory: Path) -> None:
    """Larger blocks of what is shown: a tenth less of it on the disk, and as good as no slower to read.

    The engine's binding does not set it; the engine reads it from the file that it has just written.
    """
    meta = directory / "meta.json"
    content = json.loads(meta.read_text())
    content["index_settings"]["docstore_blocksize"] = _STORE_BLOCK
    meta.write_text(json.dumps(content))


class Store:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.fingerprint = fingerprint("tantivy", version("tantivy"))
        self.schema = make_schema()
        self.analyzer = make_analyzer()
        self._pointer = root / f"{self.fingerprint}.complete"
        self._open_lock = threading.Lock()
        self._opened: tuple[str, tantivy.Index] | None = None
        self._state: State | None = None
        """The one that the open index has loaded."""

    @contextmanager
    def lock(self, *, wait: bool) -> Iterator[bool]:
        """Yields whether this process may write now. The system frees the lock when its process dies."""
        with self._lock_file() as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
            except BlockingIOError:
                yield False
                return
            yield True

    def _lock_file(self) -> IO[str]:
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            return (self.root / "writer.lock").open("a")
        except OSError as error:
            said = f"The search index cannot be written to {self.root}: {error.strerror}."
            advice = "Give that folder to this user, or name another one in SEARCH_URL."
            raise SearchUnavailable(f"{said} {advice}") from error

    def current(self) -> Path | None:
        try:
            return self.root / self._pointer.read_text()
        except FileNotFoundError:
            return None

    def reader(self) -> tuple[tantivy.Searcher, State]:
        """A searcher over the latest commit, and that state of the index. Raises SearchUnavailable."""
        directory = self.current()
        if directory is None:
            raise SearchUnavailable("There is no search index yet: run `manage.py rebuild_index`.")
        try:
            index = self._index(directory)
            state = self._latest(directory)
            if state is not self._state:
                index.reload()
        except (OSError, ValueError) as error:
            raise SearchUnavailable(
                f"The search index in {directory} cannot be read ({error}): run `manage.py rebuild_index`."
            ) from error
        # Looked at before reloading: of a commit in between, the next reader sees another state and reloads.
        self._state = state
        return index.searcher(), state

    def _latest(self, directory: Path) -> State:
        """The one that is loaded where there is no newer one."""
        meta = directory / "meta.json"
        status = meta.stat()
        name = f"{directory.name}/{status.st_ino}/{status.st_mtime_ns}"
        if self._state and self._state.name == name:
            return self._state
        return State(directory, name, json.loads(meta.read_bytes())["opstamp"])

    def _index(self, directory: Path) -> tantivy.Index:
        """One open index per process: a fork opens its own."""
        name = f"{directory}@{os.getpid()}"
        with self._open_lock:
            if self._opened is None or self._opened[0] != name:
                self._opened = (name, self.open(directory))
                self._state = None
            return self._opened[1]

    def open(self, directory: Path) -> tantivy.Index:
        index = tantivy.Index.open(str(directory))
        index.config_reader("Manual")
        register(index, self.analyzer)
        return index

    def create(self) -> Path:
        """A new, empty directory; nobody reads it before `publish`. Removes what nobody reads any more."""
        kept = self.current()
        for old in self.root.glob(f"{self.fingerprint}-*"):
            if old != kept:
                shutil.rmtree(old, ignore_errors=True)
        number = int(kept.name.rpartition("-")[2]) + 1 if kept else 1
        directory = self.root / f"{self.fingerprint}-{number}"
        directory.mkdir()
        register(tantivy.Index(self.schema, path=str(directory)), self.analyzer)
        _pack_closely(directory)
        return directory

    def publish(self, directory: Path) -> None:
        """From now on this one is read."""
        unfinished = self._pointer.with_suffix(".new")
        unfinished.write_text(directory.name)
        os.replace(unfinished, self._pointer)
