"""What to look for: values only, compiled by a backend. The user's text never reaches an engine's own syntax."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

MAX_PAGE_DEPTH = 10_000
"""Hits that can be paged through; both engines refuse what lies deeper."""


class Sort(StrEnum):
    RELEVANCE = "relevance"
    NEWEST = "newest"
    SALARY = "salary"
    DISTANCE = "distance"


class UnknownSalary(StrEnum):
    INCLUDE = "include"
    EXCLUDE = "exclude"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class Clause:
    """Keeps the postings whose `field` (a name of fields.FIELDS) has one of `values` and none of `excluded`,
    or a number or date between the bounds, which are inclusive; an absent value is within no bounds unless
    `or_absent`."""

    field: str
    values: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    at_least: float | date | None = None
    at_most: float | date | None = None
    or_absent: bool = False
    is_fixed: bool = False
    """Not the field's own filter: it holds while the field's values are counted, too."""


def step_clause(name: str, value: float, today: date) -> Clause:
    """What a value of one of fields.STEPS asks for."""
    if name == "experience_max":
        return Clause("experience_min", at_most=float(value), or_absent=True)
    return Clause("date_posted", at_least=today - timedelta(days=int(value)))


@dataclass(frozen=True, slots=True)
class SalaryClause:
    """Annual bounds. A posting passes when its top pay reaches `minimum` and its bottom does not exceed
    `maximum`; one stated bound stands for both.

    With `currency` None the bounds are compared with each posting's pay in its own currency; else they are
    in pay.REFERENCE_CURRENCY, and a posting whose currency has no rate counts as unknown.
    """

    minimum: float | None = None
    maximum: float | None = None
    currency: str | None = None
    unknown: UnknownSalary = UnknownSalary.INCLUDE


@dataclass(frozen=True, slots=True)
class Circle:
    """Around a point; radius in kilometres (None: only measure the distance)."""

    latitude: float
    longitude: float
    radius: float | None = None


@dataclass(frozen=True, slots=True)
class Alike:
    """Keeps the postings whose title has the word that names the work, or that have two of the title's other words
    and the skills; best first by all that they have in common."""

    title: tuple[str, ...]
    """Words, taken as they are; a text without spaces is cut."""
    is_head_first: bool = False
    """Whether the first word names the work, as in French; else the last one does: a staff nurse is a nurse."""
    skills: tuple[str, ...] = ()
    """Values of the skill filter."""
    preferred: tuple[tuple[Clause, float], ...] = ()
    """(values of a field, what it adds to have one of them): a rare title word adds up to 20, a skill 10."""
    has_whole_title: bool = False
    """Keeps only the postings whose title has all of `title`, each word or a synonym: the same work."""


@dataclass(frozen=True, slots=True)
class Query:
    today: date
    """Postings whose valid_through lies before it are not found."""
    text: str = ""
    """As typed: words, "phrases", -exclude, OR."""
    alike: Alike | None = None
    clauses: tuple[Clause, ...] = ()
    salary: SalaryClause = field(default_factory=SalaryClause)
    circle: Circle | None = None
    facets: tuple[str, ...] = ()
    """Names of fields.FACETS and fields.STEPS to count the values of, each without its own clause."""
    facet_size: int = 10
    """How many values of each: the most frequent."""
    has_histogram: bool = False
    sort: Sort = Sort.RELEVANCE
    page: int = 1
    per_page: int = 20
