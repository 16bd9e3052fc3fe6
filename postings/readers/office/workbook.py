"""Workbooks of Excel and of LibreOffice -> rows of text. Runs in a process of its own (apart.py)."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from python_calamine import CalamineWorkbook, PasswordError

from postings.readers.document import MAX_BYTES
from postings.readers.office.problems import TABLE_BROKEN, TABLE_LOCKED, TOO_MUCH, Problem

_MOST_UNPACKED = 20 * MAX_BYTES
"""Of all parts of a workbook, which are held in memory; more is no table of postings but an attack."""


def read(data: bytes) -> Iterator[str | list[str]]:
    """Each sheet's name, then its rows. Raises Problem."""
    try:
        if zipfile.is_zipfile(BytesIO(data)):
            with zipfile.ZipFile(BytesIO(data)) as archive:
                if sum(part.file_size for part in archive.infolist()) > _MOST_UNPACKED:
                    raise Problem(TOO_MUCH)
        workbook = CalamineWorkbook.from_filelike(BytesIO(data))
        for name in workbook.sheet_names:
            yield name
            for row in workbook.get_sheet_by_name(name).iter_rows():
                yield [_text(cell) for cell in row]
    except (Problem, MemoryError):
        raise
    except PasswordError:
        raise Problem(TABLE_LOCKED) from None
    except BaseException:  # calamine's faults are of several kinds; its panics are no Exception
        raise Problem(TABLE_BROKEN) from None


def _text(cell: Any) -> str:
    """A cell as people see it: dates in ISO 8601, whole numbers without a point."""
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
