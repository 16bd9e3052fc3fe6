"""Rows of a table -> raw documents, one posting a row, by the names of its columns.

A row becomes a schema.org JobPosting: what a column states is believed like any other stated fact, the long texts
are read like any description, and columns of no known name end the description, "name: value" a line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from html import escape
from typing import Any, NamedTuple

from postings.inputs.columns import name_of, words_of
from postings.prepare import RawDocument, Unreadable

Row = Sequence[str]
"""The cells as text; "" where a cell is empty."""

_SEARCHED_ROWS = 20
"""Rows in which the names of the columns are looked for: titles and notes may stand above."""
_TELLING = frozenset(("title", "description", "duties", "requirements"))
"""A table without any of these is not one of postings."""
_LISTS: Mapping[str, str] = {
    "duties": "responsibilities",
    "requirements": "qualifications",
    "benefits": "jobBenefits",
    "skills": "skills",
}
_WORDS: Mapping[str, str] = {
    "title": "title",
    "company": "hiringOrganization",
    "employment_type": "employmentType",
    "date_posted": "datePosted",
    "valid_through": "validThrough",
    "openings": "totalJobOpenings",
    "experience_years": "experienceRequirements",
    "education": "educationRequirements",
    "url": "url",
    "identifier": "identifier",
}
"""Our name -> schema.org's, where a cell's words are the value."""
_PLACE: Mapping[str, str] = {"city": "addressLocality", "region": "addressRegion", "country": "addressCountry"}
_PAY = ("salary_min", "salary_max", "salary", "currency", "period")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_SEVERAL = re.compile(r"\s*[;|\n]\s*")
_YES = frozenset(("yes", "true", "1", "y", "x", "ja", "oui", "sí", "tak", "да", "是"))
_NO = frozenset(("no", "false", "0", "n", "nein", "non", "nie", "нет", "否"))
_NOTHING = frozenset(("", "-", "--", "n/a", "na", "nan", "none", "null", "#n/a"))


NO_COLUMNS = (
    "No row of this table names its columns. Write names such as title, company, location, salary, description in"
    " the first row."
)


class Table(NamedTuple):
    columns: Sequence[tuple[str, str]]
    """Of each: our name ("" if none), and its own as words."""
    rows: Iterator[tuple[int, list[str]]]
    """Those below the names of the columns, with their numbers from 1."""


def find(rows: Iterable[Row]) -> Table | None:
    """The table whose columns one of the first rows names; None where none does."""
    numbered = ((number, [cell.strip() for cell in row]) for number, row in enumerate(rows, 1))
    for number, cells in numbered:
        columns = [(name_of(cell), words_of(cell)) for cell in cells]
        known = {name for name, _ in columns if name}
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
    columns: Sequence[tuple[str, str]], cells: Sequence[str], where: str, today: date, origin: str
) -> RawDocument | Unreadable:
    if any(cells[len(columns) :]):
        return Unreadable(
            where,
            f"This row has {len(cells)} cells, but the table has {len(columns)} columns: a separator may stand"
            " inside a cell. Put that cell in quotation marks.",
        )
    values: dict[str, list[str]] = {}
    others: list[tuple[str, str]] = []
    for (name, words), cell in zip(columns, cells, strict=False):
        if cell.lower() not in _NOTHING:
            if name:
                values.setdefault(name, []).append(cell)
            elif not cell.startswith(("http://", "https://")):
                others.append((words, cell))
    data = json.dumps(_posting(values, others), ensure_ascii=False).encode("utf-8", "replace")
    url, identifier = (next(iter(values.get(name, ())), "") for name in ("url", "identifier"))
    external_id = identifier or url
    return RawDocument(data, where, today, "application/json", origin if external_id else "", external_id, url)


def _posting(values: Mapping[str, Sequence[str]], others: Sequence[tuple[str, str]]) -> dict[str, Any]:
    posting: dict[str, Any] = {"@type": "JobPosting"}
    for ours, theirs in _WORDS.items():
        posting[theirs] = next(iter(values.get(ours, ())), "")
    for ours, theirs in _LISTS.items():
        posting[theirs] = "\n".join(values.get(ours, ()))
    posting["jobLocation"] = _places(values)
    posting["jobLocationType"] = _workplace(values)
    posting["baseSalary"] = _pay(values)
    posting["description"] = _description(values.get("description", ()), others)
    return {name: value for name, value in posting.items() if value}


def _places(values: Mapping[str, Sequence[str]]) -> list[dict[str, Any] | str]:
    """The whole places of a "location" column; else one, of its parts."""
    if wholes := [place for cell in values.get("locations", ()) for place in _SEVERAL.split(cell) if place]:
        return list(wholes)
    parts = {theirs: values[ours][0] for ours, theirs in _PLACE.items() if ours in values}
    return [{"@type": "Place", "address": {"@type": "PostalAddress", **parts}}] if parts else []


def _workplace(values: Mapping[str, Sequence[str]]) -> str:
    """The words of the column; a yes means remote, a no nothing: the place of work may still be anything."""
    words = next(iter(values.get("workplace", ())), "")
    if words.lower() in _YES:
        return "remote"
    return "" if words.lower() in _NO else words


def _pay(values: Mapping[str, Sequence[str]]) -> dict[str, Any] | str:
    """The bounds where columns give them; else the words of a "salary" column, with currency and period."""
    low, high, words, currency, period = (next(iter(values.get(name, ())), "") for name in _PAY)
    if low or high:
        amount = {"@type": "QuantitativeValue", "minValue": low, "maxValue": high, "unitText": period}
        return {"@type": "MonetaryAmount", "currency": currency, "value": amount}
    if not words:
        return ""
    unit = f"per {period}" if period and period.lower() not in words.lower() else ""
    return " ".join(filter(None, (words, currency if currency not in words else "", unit)))


def _description(texts: Sequence[str], others: Sequence[tuple[str, str]]) -> str:
    """The texts, then the columns of no known name; as HTML where a text is HTML."""
    if any(_TAG.search(text) for text in texts):
        lines = [f"<p>{escape(words)}: {escape(cell)}</p>" for words, cell in others]
        return "\n".join((*texts, *lines))
    return "\n\n".join((*texts, "\n".join(f"{words}: {cell}" for words, cell in others))).strip()
