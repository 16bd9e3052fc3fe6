"""Spreadsheets -> rows of text: comma-, semicolon- or tab-separated values, and Excel workbooks (.xlsx)."""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time
from io import BufferedIOBase
from typing import Any, BinaryIO, cast

from postings.readers.charset import decode
from postings.readers.document import MAX_BYTES

SEPARATED = (".csv", ".tsv", ".tab")
WORKBOOKS = (".xlsx", ".xlsm")

_SAMPLE = 200_000
"""Bytes by which the encoding and the separator are told."""
_SEPARATORS = ",;\t|"
_SAMPLED_ROWS = 20
_MARKED = {"utf-8": "utf-8-sig", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}
"""Codecs that also take the byte-order mark away."""
_MOST_UNPACKED = 20 * MAX_BYTES
"""Of all parts of a workbook, which are held in memory; more is no table of postings but an attack."""


class TableError(ValueError):
    """A table that cannot be read; the message says why, and what to do."""


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
        raise TableError(f"This table is broken: {error}. Save it again as CSV.") from None


def _separator(sample: str) -> str:
    """The one that cuts the first rows into the most columns, alike in all of them."""

    def columns(separator: str) -> int:
        rows = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
        widths = Counter(len(row) for row, _ in zip(rows, range(_SAMPLED_ROWS), strict=False) if row)
        return max((count * (width - 1) for width, count in widths.items()), default=0)

    return max(_SEPARATORS, key=columns)


def sheets(stream: BufferedIOBase) -> Iterator[tuple[str, Iterator[list[str]]]]:
    """Every sheet of a workbook: its name and its rows, to be read before the next. Raises TableError."""
    from openpyxl import load_workbook  # takes a quarter of a second, and few need it

    try:
        with zipfile.ZipFile(stream) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
        workbook = load_workbook(stream, read_only=True, data_only=True) if unpacked <= _MOST_UNPACKED else None
    except Exception as error:  # openpyxl lets through whatever a broken part causes
        raise _broken(error) from None
    if workbook is None:
        raise TableError("This workbook unpacks to too much. Save its sheets as CSV.")
    for sheet in workbook.worksheets:
        yield sheet.title, _rows(sheet)


def _rows(sheet: Any) -> Iterator[list[str]]:
    sheet.reset_dimensions()  # some programs write too small ones, and rows would be lost
    try:
        for row in sheet.iter_rows(values_only=True):
            yield [_text(cell) for cell in row]
    except Exception as error:
        raise _broken(error) from None


def _broken(error: Exception) -> TableError:
    return TableError(
        f"This workbook cannot be read ({type(error).__name__}: {error}). Save it again as .xlsx, or as CSV."
    )


def _text(cell: Any) -> str:
    """A cell as people see it: dates in ISO 8601, whole numbers without a point."""
    if cell is None:
        return ""
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
