"""What the extractors make of a Document. The JSON form is the contract of `manage.py extract --jsonl`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

T = TypeVar("T")
Span = tuple[int, int]
"""Offsets [start, end) into the document's text."""


class Workplace(StrEnum):
    ON_SITE = "on_site"
    HYBRID = "hybrid"
    REMOTE = "remote"


class EmploymentType(StrEnum):
    FULL_TIME = "full_time"
    PART_TIME = "part_time"
    CONTRACT = "contract"
    TEMPORARY = "temporary"
    INTERNSHIP = "internship"
    VOLUNTEER = "volunteer"
    PER_DIEM = "per_diem"
    OTHER = "other"


class Education(StrEnum):
    """The lowest level demanded, in rising order."""

    NONE = "none"
    HIGH_SCHOOL = "high_school"
    ASSOCIATE = "associate"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"


class Period(StrEnum):
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Role(StrEnum):
    """What an amount of money in a posting is. Only BASE and OTE are ever a Salary."""

    BASE = "base"
    OTE = "ote"
    BONUS = "bonus"
    BENEFIT = "benefit"
    OTHER = "other"


class Importance(StrEnum):
    REQUIRED = "required"
    PREFERRED = "preferred"
    MENTIONED = "mentioned"


@dataclass(frozen=True, slots=True)
class Place:
    """city and region are the gazetteer's English names, country is ISO 3166 alpha-2; raw is as written."""

    city: str | None = None
    region: str | None = None
    country: str | None = None
    raw: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Salary:
    """Pay as stated, in units of `currency` per `period`, and as annual amounts. None: no bound is stated."""

    min: float | None
    max: float | None
    currency: str | None
    period: Period | None
    annual_min: float | None
    annual_max: float | None
    kind: Role = Role.BASE
    text: str = ""
    months_per_year: int | None = None
    """Monthly pays a year where stated (·13薪, 14 mal jährlich)."""
    is_period_inferred: bool = False
    """True when the text names no period and the size of the amount decided."""


@dataclass(frozen=True, slots=True)
class Amount:
    """Another sum of money the posting names, and what it is."""

    role: Role
    min: float | None
    max: float | None
    currency: str | None
    period: Period | None
    text: str


@dataclass(frozen=True, slots=True)
class Years:
    """Years of experience; "at least 3" has no max, "up to 2" no min."""

    min: float | None
    max: float | None


@dataclass(frozen=True, slots=True)
class Requirement:
    text: str
    required: bool


@dataclass(frozen=True, slots=True)
class SkillMention:
    name: str
    importance: Importance


@dataclass(frozen=True, slots=True)
class SpokenLanguage:
    """A language the job asks for: ISO 639-1 code, level as written ("fluent", "B2", ""), importance."""

    code: str
    level: str
    importance: Importance


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value, the words it came from (may be none only for derived values), and the rule that found it."""

    value: T
    spans: tuple[Span, ...]
    rule: str


@dataclass(slots=True)
class Draft:
    """Everything a posting says. None and []: it does not say."""

    title: str | None = None
    company: str | None = None
    locations: list[Place] = field(default_factory=list)
    workplace: Workplace | None = None
    salary: Salary | None = None
    amounts: list[Amount] = field(default_factory=list)
    employment_type: EmploymentType | None = None
    date_posted: date | None = None
    valid_through: date | None = None
    openings: int | None = None
    language: str | None = None
    languages: list[SpokenLanguage] = field(default_factory=list)
    experience_years: Years | None = None
    education: Education | None = None
    duties: list[str] = field(default_factory=list)
    requirements: list[Requirement] = field(default_factory=list)
    benefits: list[str] = field(default_factory=list)
    skills: list[SkillMention] = field(default_factory=list)
    url: str | None = None
    identifier: str | None = None
    """The publisher's own number of the posting."""
    evidence: dict[str, list[Span]] = field(default_factory=dict)
    rules: dict[str, str] = field(default_factory=dict)
    """By field: the rule that fired, for `extract --explain`."""
    text: str = ""

    def as_json(self) -> dict[str, Any]:
        """The contract's mapping: plain JSON types, dates as YYYY-MM-DD; without `rules`."""
        return {name: plain(getattr(self, name)) for name in _JSON_NAMES}


def plain(value: Any) -> Any:
    """Dataclasses as mappings, dates as text. By hand: dataclasses.asdict() copies every leaf, at great cost."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        return {name: getattr(value, name) for name in value.__dataclass_fields__}
    return value.isoformat() if isinstance(value, date) else value


_JSON_NAMES = tuple(name for name in Draft.__dataclass_fields__ if name != "rules")


def draft_from(found: Mapping[str, Found[Any]], text: str) -> Draft:
    """Put each extractor's finding into its field, its spans into `evidence`."""
    draft = Draft(text=text)
    for name, finding in found.items():
        setattr(draft, name, finding.value)
        draft.rules[name] = finding.rule
        if finding.spans:
            draft.evidence[name] = list(finding.spans)
    return draft
