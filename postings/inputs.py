"""Files, folders and JSON lines -> raw documents. Nothing here reads a posting; it only finds the bytes."""

from __future__ import annotations

import gzip
import json
import os
import zlib
from collections.abc import Iterable, Iterator
from datetime import date
from io import BufferedIOBase, BytesIO
from pathlib import Path
from typing import Any

from postings.prepare import RawDocument, Unreadable
from postings.readers import MAX_BYTES

_LINES = (".jsonl", ".ndjson")
MAX_UPLOAD = 10 * MAX_BYTES
"""Of one uploaded file, packed or unpacked: it is held in memory. Files on disk have no limit."""


def documents(paths: Iterable[Path], today: date, origin: str = "") -> Iterator[RawDocument | Unreadable]:
    """Every document below the paths, folders in the order of their names, hidden files left out."""
    for path in files(paths):
        if isinstance(path, Unreadable):
            yield path
        else:
            yield from _documents_of_file(path, today, origin)


def files(paths: Iterable[Path]) -> Iterator[Path | Unreadable]:
    for path in paths:
        if path.is_dir():
            yield from _files_below(path)
        else:
            yield path


def count(paths: Iterable[Path]) -> int:
    """How many documents there will be, for a progress bar; files that cannot be read count as one."""
    return sum(_count_of_file(path) if isinstance(path, Path) else 1 for path in files(paths))


def from_bytes(data: bytes, name: str, today: date, origin: str = "") -> Iterator[RawDocument | Unreadable]:
    """The documents of one uploaded file: one, or one a line for JSON lines."""
    if name.lower().endswith(".gz"):
        try:
            data, name = _gunzip(data), name[:-3]
        except (OSError, EOFError, zlib.error, ValueError) as error:
            yield Unreadable(name, _gzip_problem(error))
            return
    if name.lower().endswith(_LINES):
        yield from _documents_of_lines(data.splitlines(), name, today, origin)
    else:
        yield RawDocument(data, name, today, origin=origin)


def _files_below(folder: Path) -> Iterator[Path | Unreadable]:
    problems: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(parent, name)
    for problem in problems:
        yield Unreadable(str(problem.filename), _os_problem(problem))


def _documents_of_file(path: Path, today: date, origin: str) -> Iterator[RawDocument | Unreadable]:
    name = str(path)
    try:
        if _is_lines(path):
            with _open(path) as stream:
                yield from _documents_of_lines(stream, path.name, today, origin)
        else:
            yield _document_of_file(path, today, origin)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        yield Unreadable(name, _gzip_problem(error))
    except OSError as error:
        yield Unreadable(name, _os_problem(error))


def _document_of_file(path: Path, today: date, origin: str) -> RawDocument | Unreadable:
    with _open(path) as stream:
        # One byte more than allowed is enough to know that a file is too large, whatever its size on disk.
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return Unreadable(str(path), _too_large())
    return RawDocument(data, path.name.removesuffix(".gz"), today, origin=origin)


def _documents_of_lines(
    lines: Iterable[bytes], name: str, today: date, origin: str
) -> Iterator[RawDocument | Unreadable]:
    """One document a line: {"id", "name", "media_type", "data", "today"?, "url"?}."""
    for number, line in enumerate(_bounded(lines), 1):
        if line.strip():
            yield document_of_line(line, f"{name}, line {number}", today, origin or name)


def _bounded(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines, of one that is too long only its beginning: it need not fit into memory to be refused."""
    if not isinstance(lines, BufferedIOBase):
        yield from lines
        return
    while line := lines.readline(MAX_BYTES + 1):
        yield line
        while len(line) > MAX_BYTES and not line.endswith(b"\n"):
            line = lines.readline(MAX_BYTES + 1)


def document_of_line(line: bytes, where: str, today: date, origin: str) -> RawDocument | Unreadable:
    if len(line) > MAX_BYTES:
        return Unreadable(where, _too_large())
    try:
        record = json.loads(line)
        data, external_id = _text(record, "data"), _text(record, "id", "")
        received = date.fromisoformat(record["today"]) if record.get("today") else today
    except ValueError as error:
        return Unreadable(where, f"This line is not a document: {error}.")
    return RawDocument(
        data.encode("utf-8", "replace"),
        _text(record, "name", "") or external_id or where,
        received,
        _text(record, "media_type", ""),
        origin if external_id else "",
        external_id,
        _text(record, "url", ""),
    )


def _text(record: Any, key: str, default: str | None = None) -> str:
    """The record's string of that name; a number is taken as its digits. Raises ValueError otherwise."""
    if not isinstance(record, dict):
        raise ValueError('expected an object such as {"id": "1", "data": "the posting"}')
    value = record.get(key, default)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise ValueError(f'"{key}" must be a text, not {type(value).__name__}')
    return value


def _is_lines(path: Path) -> bool:
    return path.name.lower().removesuffix(".gz").endswith(_LINES)


def _open(path: Path) -> BufferedIOBase:
    if path.name.lower().endswith(".gz"):
        return gzip.open(path)
    return path.open("rb")


def _count_of_file(path: Path) -> int:
    try:
        if not _is_lines(path):
            return 1
        with _open(path) as stream:
            return sum(1 for line in _bounded(stream) if line.strip())
    except (OSError, EOFError, zlib.error):
        return 1


def _gunzip(data: bytes) -> bytes:
    with gzip.open(BytesIO(data)) as stream:
        unzipped = stream.read(MAX_UPLOAD + 1)
    if len(unzipped) > MAX_UPLOAD:
        raise ValueError("it unpacks to too much")
    return unzipped


def _gzip_problem(error: Exception) -> str:
    return f"This .gz file cannot be unpacked ({error}). It may be cut off: fetch it again."


def _os_problem(error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return "There is no such file. It may have been moved or deleted meanwhile."
        case PermissionError():
            return "This may not be read. Give the user who runs the command permission to read it."
        case _:
            return f"This cannot be read: {error.strerror or error}."


def _too_large() -> str:
    return f"This is larger than {MAX_BYTES // 2**20} MB, too large for a posting. Split it, or use JSON lines."
