"""Files and folders -> raw documents, by what a file's name says that it holds."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import BufferedIOBase, BytesIO
from itertools import chain, islice
from pathlib import Path

from postings.inputs import json_lines, spreadsheets, tables
from postings.inputs.several import postings_of
from postings.prepare import RawDocument, Unreadable
from postings.readers import MAX_BYTES
from postings.readers.kinds import Kind, office_kind
from postings.readers.message import Message
from postings.readers.message import Message as _

Documents = Iterator[RawDocument | Unreadable]

_LINES = (".jsonl", ".ndjson")
_OF_MANY = (*_LINES, *spreadsheets.SEPARATED, *spreadsheets.WORKBOOKS)
MAX_UPLOAD = 10 * MAX_BYTES
"""Of one uploaded file, packed or unpacked: it is held in memory. Files on disk have no limit."""


def documents(paths: Iterable[Path], today: date, origin: str = "") -> Documents:
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
    """How many documents there will be, for a progress bar; files that cannot be read count as one, and feeds."""
    return sum(_count_of_file(path) if isinstance(path, Path) else 1 for path in files(paths))


def from_bytes(data: bytes, name: str, today: date, origin: str = "") -> Documents:
    """The documents of one uploaded file."""
    if name.lower().endswith(".gz"):
        try:
            data, name = _gunzip(data), name[:-3]
        except (OSError, EOFError, zlib.error, ValueError) as error:
            yield Unreadable(name, _gzip_problem(error))
            return
    yield from _documents_of(BytesIO(data), name, name, today, origin)


def from_text(text: str, name: str, today: date) -> Documents:
    """The documents of a pasted text: a posting, a feed, or cells copied out of a spreadsheet."""
    data = text.encode("utf-8", "replace")
    first, _, _ = text.strip().partition("\n")
    if "\t" in first and tables.find([first.split("\t")]):
        yield from _rows([("", spreadsheets.separated_rows(BytesIO(data)))], name, today, "")
    else:
        yield from _documents_of(BytesIO(data), name, name, today, "")


def _files_below(folder: Path) -> Iterator[Path | Unreadable]:
    problems: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(parent, name)
    for problem in problems:
        yield Unreadable(str(problem.filename), _os_problem(problem))


def _documents_of_file(path: Path, today: date, origin: str) -> Documents:
    where = str(path)
    try:
        with _open(path) as stream:
            yield from _documents_of(stream, path.name, where, today, origin)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        yield Unreadable(where, _gzip_problem(error))
    except OSError as error:
        yield Unreadable(where, _os_problem(error))


def _documents_of(stream: BufferedIOBase, name: str, where: str, today: date, origin: str) -> Documents:
    """`name` is the file's, which documents are named after; `where` names it to people."""
    unpacked = name.removesuffix(".gz")
    kind = unpacked.lower()
    try:
        if kind.endswith(_LINES):
            yield from json_lines.documents(stream, name, today, origin)
        elif kind.endswith(spreadsheets.SEPARATED):
            yield from _rows([("", spreadsheets.separated_rows(stream))], name, today, origin)
        elif kind.endswith(spreadsheets.WORKBOOKS):
            yield from _rows(spreadsheets.sheets(stream), name, today, origin)
        else:
            yield from _whole(stream, unpacked, where, today, origin)
    except spreadsheets.TableError as error:
        yield Unreadable(where, error.message)


def _rows(sheets: Iterable[tuple[str, Iterator[list[str]]]], name: str, today: date, origin: str) -> Documents:
    """The rows of every sheet that names its columns; a workbook may have sheets of notes."""
    has_columns = False
    names: Sequence[str] = ()
    for sheet, rows in sheets:
        head = list(islice(rows, 1))
        names = names or next(iter(head), ())
        if table := tables.find(chain(head, rows)):
            has_columns = True
            yield from tables.documents(table, f"{name}, {sheet}" if sheet else name, today, origin or name)
    if not has_columns:
        yield Unreadable(name, tables.no_columns(names))


def _whole(stream: BufferedIOBase, name: str, where: str, today: date, origin: str) -> Documents:
    """One document, or those of a feed, or of a workbook whose name does not say that it is one."""
    # One byte more than allowed is enough to know that a file is too large, whatever its size on disk.
    data = stream.read(MAX_UPLOAD + 1)
    if len(data) <= MAX_UPLOAD and office_kind(data) is Kind.WORKBOOK:
        yield from _rows(spreadsheets.sheets(BytesIO(data)), name, today, origin)
        return
    number = 0
    if len(data) <= MAX_UPLOAD:
        for number, (item, media_type) in enumerate(postings_of(data), 1):
            yield RawDocument(item, f"{name}, posting {number}", today, media_type, origin)
    if not number:
        yield (
            RawDocument(data, name, today, origin=origin)
            if len(data) <= MAX_BYTES
            else Unreadable(where, json_lines.TOO_LARGE)
        )


def _open(path: Path) -> BufferedIOBase:
    if path.name.lower().endswith(".gz"):
        return gzip.open(path)
    return path.open("rb")


def _count_of_file(path: Path) -> int:
    if not path.name.lower().removesuffix(".gz").endswith(_OF_MANY):
        return 1
    return sum(1 for _document in _documents_of_file(path, date.min, ""))


def _gunzip(data: bytes) -> bytes:
    with gzip.open(BytesIO(data)) as stream:
        unzipped = stream.read(MAX_UPLOAD + 1)
    if len(unzipped) > MAX_UPLOAD:
        raise ValueError(_("it unpacks to too much"))
    return unzipped


def _gzip_problem(error: Exception) -> Message:
    reason = error.args[0] if error.args and isinstance(error.args[0], Message) else str(error)
    return _("This .gz file cannot be unpacked (%(reason)s). It may be cut off: fetch it again.", reason=reason)


def _os_problem(error: OSError) -> Message:
    match error:
        case FileNotFoundError():
            return _("There is no such file. It may have been moved or deleted meanwhile.")
        case PermissionError():
            return _("This may not be read. Give the user who runs the command permission to read it.")
        case _:
            return _("This cannot be read: %(error)s.", error=error.strerror or str(error))
