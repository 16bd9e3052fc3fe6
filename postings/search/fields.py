"""What the index holds: one table, a row per field. Documents, schemas, filters and facets are driven by it.

A new row, or a change to one, changes `fingerprint()`, and an index under another fingerprint is another index:
`manage.py rebuild_index` builds it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from postings.models import Posting

NEVER = date(9999, 12, 31)
"""The last day of a posting that names none: a bound to compare with where None would need a case of its own."""

FORMAT = 12
"""Raise it when documents change in a way the table does not show (another analysis, another card)."""


class Kind(StrEnum):
    TEXT = "text"
    """Analysed words."""
    KEYWORD = "keyword"
    """Values found only as a whole."""
    NUMBER = "number"
    DATE = "date"
    POINT = "point"
    """(latitude, longitude) in degrees."""
    ORDER = "order"
    """A whole number that no other posting has, to sort by, highest first."""


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: Kind
    boost: float = 0.0
    """What a word found here adds to the relevance; 0: found, but it adds nothing."""
    facet: bool = field(default=False, kw_only=True)
    """Its values can be counted."""
    multi: bool = field(default=False, kw_only=True)
    """A posting can have several values."""
    choices: tuple[str, ...] = field(default=(), kw_only=True)
    """The only values there are."""


FIELDS = (
    # Every word of a posting is in `body`: it decides what is found, the other texts only what comes first.
    Field("body", Kind.TEXT, 1.0, multi=True),
    Field("title", Kind.TEXT, 8.0),
    Field("company_name", Kind.TEXT, 2.0),
    Field("skill_names", Kind.TEXT, 1.5),
    Field("duties", Kind.TEXT, 0.5),
    Field("company", Kind.KEYWORD, facet=True),
    Field("skill", Kind.KEYWORD, facet=True, multi=True),
    # Paths from the country down (matching.place_key): "US", "US/Michigan", "US/Michigan/Brighton".
    Field("country", Kind.KEYWORD, facet=True, multi=True),
    Field("region", Kind.KEYWORD, facet=True, multi=True),
    Field("city", Kind.KEYWORD, facet=True, multi=True),
    # Of the gazetteer's places, so they are few: a circle is the set of the points within it.
    Field("point", Kind.POINT, multi=True),
    Field("employment_type", Kind.KEYWORD, facet=True, choices=tuple(Posting.EmploymentType.values)),
    Field("workplace", Kind.KEYWORD, facet=True, choices=tuple(Posting.Workplace.values)),
    Field("education", Kind.KEYWORD, facet=True, choices=tuple(Posting.Education.values)),
    Field("language", Kind.KEYWORD, facet=True),
    Field("experience_min", Kind.NUMBER),
    Field("date_posted", Kind.DATE),
    Field("valid_through", Kind.DATE),
    # Pay per year; one stated bound stands for both. In the posting's own currency, and in the reference one.
    Field("salary_bottom", Kind.NUMBER),
    Field("salary_top", Kind.NUMBER),
    Field("reference_bottom", Kind.NUMBER),
    Field("reference_top", Kind.NUMBER),
    # Sort keys that end in the posting's id, so that no two are equal and pages never overlap.
    Field("newest", Kind.ORDER),
    Field("salary", Kind.ORDER),
)

BY_NAME = {row.name: row for row in FIELDS}
TEXTS = tuple(row for row in FIELDS if row.kind is Kind.TEXT)
FACETS = tuple(row.name for row in FIELDS if row.facet)


@dataclass(frozen=True, slots=True)
class Steps:
    """A filter whose values include one another: whoever is found with "3 days" is found with "7 days", too."""

    name: str
    field: str
    values: tuple[int, ...]
    """Those that are counted."""


STEPS = {
    row.name: row
    for row in (
        Steps("experience_max", "experience_min", (0, 1, 2, 3, 5, 10)),
        Steps("posted_within", "date_posted", (1, 3, 7, 14, 30)),
    )
}
"""Counted like facets; query.step_clause says what they ask."""


def fingerprint(*engine: str) -> str:
    """Names an index by all that decides what lies in it: this table, the format and the engine's version."""
    content = repr((FIELDS, FORMAT, engine))
    return hashlib.sha256(content.encode()).hexdigest()[:12]
