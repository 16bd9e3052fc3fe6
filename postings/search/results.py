"""What a backend answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Hit:
    """One found posting with all that its card shows, straight from the index."""

    id: int
    card: Mapping[str, Any]
    """The contract's names: title, company, locations [{"city", "region", "country", "raw"}], workplace,
    employment_type, salary (contract form, plus reference_min / reference_max per year) or None, skills [name],
    date_posted, valid_through, language, education, experience_years, summary (first words of the body)."""
    score: float | None = None
    distance: float | None = None
    """Kilometres from the query's circle."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """A facet's value and how many postings a click on it would show."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A bin of the pay histogram: `low` <= top annual pay < `high`, in the query's currency."""

    low: float
    high: float
    count: int


@dataclass(frozen=True, slots=True)
class Results:
    hits: tuple[Hit, ...]
    total: int
    facets: Mapping[str, tuple[Bucket, ...]] = field(default_factory=dict)
    histogram: tuple[Bar, ...] = ()
    with_salary: int = 0
    """Postings that state their pay, among those that pass all but the salary filter."""
    without_salary: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a typed beginning may become; see lexicon.py."""

    kind: str
    """title, skill, company or location"""
    value: str
    """As the filter of that kind takes it; a title is looked for as words."""
    label: str
    count: int
    """About how many postings have it."""


class SearchUnavailable(Exception):
    """The index cannot answer. The message says why and which command helps."""


class BadQuery(Exception):
    """The query cannot be answered as asked; the message is for the person who asked."""
