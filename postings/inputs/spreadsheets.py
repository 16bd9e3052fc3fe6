"""Spreadsheets -> rows of text: values separated by commas or the like, workbooks of Excel and of LibreOffice."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from io import BufferedIOBase
from itertools import groupby
from typing import BinaryIO, cast

from postings.readers.charset import decode
from postings.readers.document import MAX_BYTES
from postings.readers.message import Message
from postings.readers.message import Message as _
from postings.readers.office import apart
from postings.readers.office.problems import Problem

SEPARATED = (".csv", ".tsv", ".tab")
WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")

_SAMPLE = 200_000
"""Bytes by which the encoding and the separator are told."""
_SEPARATORS = ",;\t|"
_SAMPLED_ROWS = 20
_MARKED = {"utf-8": "utf-8-sig", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}
"""Codecs that also take the byte-order mark away."""


class TableError(ValueError):
    """A table that cannot be read; the message says why, and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


def separated_rows(stream: BufferedIOBase) -> Iterator[list[str]]:
    """The rows of a text table, whatever separates its values, read as they are asked for. Raises TableError."""
    head = stream.read(_SAMPLE)
    stream.seek(0)
    decoded = decode(head[: head.rfind(b"\n") + 1] or head)
    codec = _MARKED.get(decoded.charset, decoded.charset)
    text = io.TextIOWrapper(cast(BinaryIO, stream), encoding=codec, errors="replace", newline="")
    csv.field_size_limit(MAX_BYTES)
    try:
        yield from csv.reader(text, delimiter=_separator(decoded.text))
    except csv.Error as error:
        raise TableError(_("This table is broken: %(error)s. Save it again as CSV.", error=str(error))) from None


def _separator(sample: str) -> str:
    """The one that cuts the first rows into the most columns, alike in all of them."""

    def columns(separator: str) -> int:
        rows = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
        widths = Counter(len(row) for row, _number in zip(rows, range(_SAMPLED_ROWS), strict=False) if row)
        return max((count * (width - 1) for width, count in widths.items()), default=0)

    return max(_SEPARATORS, key=columns)


def sheets(stream: BufferedIOBase) -> Iterator[tuple[str, Iterator[list[str]]]]:
    """Every sheet of a workbook: its name and its rows, to be read before the next. Raises TableError."""
    try:
        for is_name, group in groupby(apart.answers(apart.Reader.WORKBOOK, stream), _is_name):
            if is_name:
                *_empty, name = group  # those before it have no rows
            else:
                yield name, group
    except Problem as problem:
        raise TableError(problem.message) from None


def _is_name(answer: str | list[str]) -> bool:
    return isinstance(answer, str)
