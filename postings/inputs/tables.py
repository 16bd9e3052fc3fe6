"""Rows of a table -> raw documents, one posting a row, by the names of its columns.

A row becomes a schema.org JobPosting: what a column states is believed like any other stated fact, the long texts
are read like any description, and columns of no known name end the description, "name: value" a line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from postings.inputs.columns import key_of_column
from postings.prepare import RawDocument, Unreadable
from postings.readers.blanks import is_blank
from postings.readers.keys import Key, period_in, words_of
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


class Column(NamedTuple):
    key: Key
    """What it holds."""
    words: str
    """Its own name."""


class Table(NamedTuple):
    columns: Sequence[Column]
    rows: Iterator[tuple[int, list[str]]]
    """Those below the names of the columns, with their numbers from 1."""


def find(rows: Iterable[Row]) -> Table | None:
    """The table whose columns one of the first rows names; None where none does."""
    numbered = ((number, [cell.strip() for cell in row]) for number, row in enumerate(rows, 1))
    for number, cells in numbered:
        columns = [Column(key_of_column(cell), words_of(cell)) for cell in cells]
        known = {column.key.name for column in columns if column.key.name}
        if len(known) > 1 and not _TELLING.isdisjoint(known):
            return Table(columns, numbered)
        if number >= _SEARCHED_ROWS:
            break
    return None


def documents(table: Table, name: str, today: date, origin: str) -> Iterator[RawDocument | Unreadable]:
    """A document for every row; `origin` is where the numbers of an "id" column are unique."""
    for number, cells in table.rows:
        if any(cells):
            yield _document(table.columns, cells, f"{name}, row {number}", today, origin)


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
