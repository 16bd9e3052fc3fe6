"""The protocol of postings.search.backends, kept by tantivy."""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path
from urllib.parse import SplitResult, unquote

import tantivy
from django.core.exceptions import ImproperlyConfigured

from postings.search.backends import Documents, Part, Progress
from postings.search.backends.tantivy import building
from postings.search.backends.tantivy.answer import Answer
from postings.search.backends.tantivy.lexicon import Lexicon
from postings.search.backends.tantivy.schema import RANGES, as_line, encode
from postings.search.backends.tantivy.snapshot import Snapshot
from postings.search.backends.tantivy.store import State, Store
from postings.search.fields import BY_NAME
from postings.search.lexicon import Tally
from postings.search.query import Query
from postings.search.results import Results, SearchUnavailable

_UPDATE_HEAP = 64_000_000
_REBUILD_HEAP = 320_000_000
_SEGMENTS = 8
"""tantivy merges so many segments of one size into one, which is the fastest to count."""
_NEVER = 2**63
_EXPIRED_AT_ONCE = 10_000
_REMEMBERED = 128
"""Answers kept until the index changes: the front page is asked for far more often than postings change."""


class Backend:
    def __init__(self, root: Path, *, remembered: int = _REMEMBERED) -> None:
        self.store = Store(root)
        self.lexicon = Lexicon(self.store.current, _writer)
        self._memory = _Memory(remembered)

    @classmethod
    def from_url(cls, url: SplitResult) -> Backend:
        """tantivy:///absolute/path"""
        if url.netloc or not url.path.strip("/"):
            raise ImproperlyConfigured(
                f"SEARCH_URL {url.geturl()!r} names no directory: write three slashes, as in tantivy:///var/index."
            )
        return cls(Path(unquote(url.path)))

    def search(self, query: Query) -> Results:
        searcher, state = self.store.reader()
        with _panics_reported():
            snapshot, answers = self._memory.of(searcher, state)
            known = answers.get(query)
            if known is None:
                known = Answer(self.store, snapshot, query).results()
                self._memory.keep(answers, query, known)
        return known

    def exists(self) -> bool:
        return self.store.current() is not None

    def lock(self, *, wait: bool = False) -> AbstractContextManager[bool]:
        return self.store.lock(wait=wait)

    def update(self, documents: Documents, removed: Iterable[int]) -> None:
        directory = self.store.current()
        if directory is None:
            raise SearchUnavailable("There is no search index yet: run `manage.py rebuild_index`.")
        documents = list(documents)
        # Opened anew for every batch: an index opened before the last commit leaks that commit's files.
        index = self.store.open(directory)
        known = self._known(index.searcher(), [document["id"] for document in documents])
        with _writer(index, _UPDATE_HEAP) as writer:
            for posting_id in removed:
                writer.delete_documents_by_term("id", posting_id)
            for document in documents:
                writer.delete_documents_by_term("id", document["id"])
                writer.add_json(as_line(document))
        self.lexicon.update(directory, documents, known)

    def _known(self, searcher: tantivy.Searcher, ids: Sequence[int]) -> set[int]:
        """Those that the index holds."""
        having = tantivy.Query.term_set_query(self.store.schema, "id", ids)
        found = searcher.search(having, max(len(ids), 1), count=False, order_by_field="id").hits
        return {int(number or 0) for number in searcher.fast_field_values("id", [a for _, a in found])}

    def rebuild(self, documents: Documents) -> int:
        tally = Tally()
        return self._build(building.lines(documents, tally), tally)

    def rebuild_in_parts(
        self, parts: Sequence[Part], *, jobs: int, expected: int, progress: Progress | None = None
    ) -> int:
        tally = Tally()
        chunks = building.lines_of_parts(parts, tally, jobs=jobs)
        return self._build(chunks, tally, expected, progress or (lambda count: None))

    def _build(
        self,
        chunks: Iterable[building.Lines],
        tally: Tally,
        expected: int = 0,
        progress: Progress = lambda count: None,
    ) -> int:
        directory = self.store.create()
        count = 0
        commit_at = step = expected // _SEGMENTS + 1 if expected else _NEVER
        with _writer(self.store.open(directory), _REBUILD_HEAP) as writer:
            for lines in chunks:
                for line in lines:
                    writer.add_json(line)
                count += len(lines)
                progress(count)
                if count >= commit_at:
                    writer.commit()
                    commit_at += step
            writer.commit()
            # Meanwhile the engine merges what it has written.
            self.lexicon.rebuild(directory, tally)
        self.store.publish(directory)
        return count

    def expired(self, today: date) -> list[int]:
        searcher, state = self.store.reader()
        if not self._memory.of(searcher, state)[0].has_expired(today):
            return []
        expiry = BY_NAME["valid_through"]
        over = tantivy.Query.range_query(
            self.store.schema, "valid_through", RANGES[expiry.kind], None, encode(expiry, today) - 1
        )
        found = searcher.search(over, _EXPIRED_AT_ONCE, count=False, order_by_field="id").hits
        return [int(number or 0) for number in searcher.fast_field_values("id", [a for _, a in found])]

    def revisions(self) -> Iterator[tuple[int, int]]:
        searcher, _ = self.store.reader()
        everything = tantivy.Query.all_query()
        found = searcher.search(everything, max(searcher.num_docs, 1), count=False, order_by_field="id").hits
        addresses = [address for _, address in found]
        ids = searcher.fast_field_values("id", addresses)
        revisions = searcher.fast_field_values("revision", addresses)
        return ((int(a or 0), int(b or 0)) for a, b in zip(ids, revisions, strict=True))


@contextmanager
def _writer(index: tantivy.Index, heap: int) -> Iterator[tantivy.IndexWriter]:
    """One commit, or, when the block raises, none. Waits for the merges, which write after a commit returned."""
    writer = index.writer(heap, 1)
    # A process that was killed while it wrote may have left files under names that this one will use.
    writer.garbage_collect_files()
    try:
        yield writer
        writer.commit()
    except BaseException:
        with contextlib.suppress(ValueError):
            writer.rollback()
        raise
    finally:
        writer.wait_merging_threads()


@contextmanager
def _panics_reported() -> Iterator[None]:
    """A panic of the engine is a BaseException that would end the serving process."""
    try:
        yield
    except ValueError as error:
        raise SearchUnavailable(f"The search index cannot answer: {error}") from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise SearchUnavailable(f"The search engine failed: {error}") from error


class _Memory:
    """What has been read from one state of the index; forgotten when the index changes."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._lock = threading.Lock()
        self._snapshot: Snapshot | None = None
        self._answers: OrderedDict[Query, Results] = OrderedDict()

    def of(self, searcher: tantivy.Searcher, state: State) -> tuple[Snapshot, OrderedDict[Query, Results]]:
        with self._lock:
            if self._snapshot is None or self._snapshot.state != state:
                self._snapshot = Snapshot(searcher, state)
                self._answers = OrderedDict()
            return self._snapshot, self._answers

    def keep(self, answers: OrderedDict[Query, Results], query: Query, results: Results) -> None:
        with self._lock:
            answers[query] = results
            while len(answers) > self._size:
                answers.popitem(last=False)
