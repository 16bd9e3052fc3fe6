"""Rows of a table -> raw documents, one posting a row, by the names of its columns.

A row becomes a schema.org JobPosting: what a column states is believed like any other stated fact, the long texts
are read like any description, and columns of no known name end the description, "name: value" a line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from postings.inputs.columns import key_of_column
from postings.prepare import RawDocument, Unreadable
from postings.readers.blanks import is_blank
from postings.readers.keys import Key, period_in, words_of
from postings.readers.message import Message
from postings.readers.message import Message as _
from postings.readers.stating import Said, job_posting, values_of

Row = Sequence[str]
"""The cells as text; "" where a cell is empty."""

_SEARCHED_ROWS = 20
"""Rows in which the names of the columns are looked for: titles and notes may stand above."""
_TELLING = frozenset(("title", "description", "duties", "requirements"))
"""A table without any of these is not one of postings."""

NO_COLUMNS = _(
    "No row of this table names its columns. Write names such as title, company, location, salary, description in"
    " the first row."
)


_DIGIT = re.compile(r"\d")
_LEAST_NAMES, _MOST_NAMES, _LONGEST_NAME = 2, 12, 30


class Column(NamedTuple):
    key: Key
    """What it holds."""
    words: str
    """Its own name."""


class Table(NamedTuple):
    columns: Sequence[Column]
    rows: Iterator[tuple[int, list[str]]]
    """Those below the names of the columns, with their numbers from 1."""


def no_columns(first: Row) -> Message:
    """Why a table without names that are known is refused, with those that its first row has."""
    names = [name for cell in first if (name := " ".join(cell.split()))]
    if not _held(names):
        return NO_COLUMNS
    listed = ", ".join(name[:_LONGEST_NAME] for name in names[:_MOST_NAMES]) + (
        " …" if len(names) > _MOST_NAMES else ""
    )
    return _(
        "No column of this table has the title or the text of a posting (they are: %(columns)s). Name one of them"
        " title or description, others company, location, salary.",
        columns=listed,
    )


def find(rows: Iterable[Row]) -> Table | None:
    """The table whose columns one of the first rows names, or two of them together; None where none does."""
    numbered = ((number, [cell.strip() for cell in row]) for number, row in enumerate(rows, 1))
    current = next(numbered, None)
    while current and current[0] <= _SEARCHED_ROWS:
        following = next(numbered, None)
        names: Row = current[1]
        if following and len(under := _under(names, following[1])) and _known(under) > _known(names):
            names, following = under, None
        if _names_postings(names):
            columns = [Column(key_of_column(name), words_of(name)) for name in names]
            return Table(columns, chain([following] if following else [], numbered))
        current = following or next(numbered, None)
    return None


def _known(names: Row) -> int:
    return len(_held(names))


def _held(names: Row) -> set[str]:
    return {name for each in names if (name := key_of_column(each).name)}


def _names_postings(names: Row) -> bool:
    held = _held(names)
    return len(held) > 1 and not _TELLING.isdisjoint(held)


def _under(names: Row, parts: Row) -> Row:
    """The names of columns whose heading spans several ("Salary" over "min" and "max"); none where it does not."""
    are_names = all(len(part) <= _LONGEST_NAME and not _DIGIT.search(part) for part in parts)
    are_both_rows = min(sum(map(bool, row)) for row in (names, parts)) >= _LEAST_NAMES
    if not are_names or not are_both_rows or len(names) != len(parts) or all(names):
        return ()
    found, above = [], ""
    for name, part in zip(names, parts, strict=True):
        above = name or above
        found.append(f"{above} {part}" if part else name)
    return found


def documents(table: Table, name: str, today: date, origin: str) -> Iterator[RawDocument | Unreadable]:
    """A document for every row; `origin` is where the numbers of an "id" column are unique."""
    for number, cells in table.rows:
        if any(cells) and not _is_note(table.columns, cells):
            yield _document(table.columns, cells, f"{name}, row {number}", today, origin)


def _is_note(columns: Sequence[Column], cells: Sequence[str]) -> bool:
    """Whether a row has but one cell, neither a title nor a text: a sum, or the heading of the next rows."""
    filled = [at for at, cell in enumerate(cells) if cell]
    return len(columns) > _LEAST_NAMES and len(filled) == 1 and not _is_telling(columns, filled[0])


def _is_telling(columns: Sequence[Column], at: int) -> bool:
    return at >= len(columns) or columns[at].key.name in _TELLING


def _document(
    columns: Sequence[Column], cells: Sequence[str], where: str, today: date, origin: str
) -> RawDocument | Unreadable:
    if any(cells[len(columns) :]):
        return Unreadable(
            where,
            _(
                "This row has %(cells)d cells, but the table has %(columns)d columns: a separator may stand inside"
                " a cell. Put that cell in quotation marks.",
                cells=len(cells),
                columns=len(columns),
            ),
        )
    said: list[Said] = []
    others: list[tuple[str, str]] = []
    for (key, words), cell in zip(columns, cells, strict=False):
        if not is_blank(cell):
            if key.name:
                said.append(Said(key.name, key.rank, cell))
                if key.name.startswith("salary") and (period := period_in(words)):
                    said.append(Said("period", key.rank, period))
            elif not cell.startswith(("http://", "https://")):
                others.append((words, cell))
    values = values_of(said)
    data = json.dumps(job_posting(values, others), ensure_ascii=False).encode("utf-8", "replace")
    url, identifier = (next(iter(values.get(name, ())), "") for name in ("url", "identifier"))
    external_id = identifier or url
    return RawDocument(data, where, today, "application/json", origin if external_id else "", external_id, url)
