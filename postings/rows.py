"""A Draft as the values of columns and rows, cut to what the columns hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeVar
from urllib.parse import urlsplit

from django.db.models import Model
from django.utils import timezone

from postings import pay
from postings.extractors.draft import Draft, Place, Salary, plain
from postings.matching import company_key, name_key, place_key
from postings.models import Company, Location, Skill
from postings.prepare import Prepared

M = TypeVar("M", Company, Location, Skill)

_LARGEST_COUNT = 2**31 - 1
_LARGEST_PAY = 10**12


class Keys:
    """The ids of the drafts' companies, locations and skills, by match key; rows that lack are created."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self.companies = _ids(Company, _companies(drafts))
        self.locations = _ids(Location, _locations(drafts))
        self.skills = _ids(Skill, _skills(drafts))


def columns(document: Prepared, keys: Keys) -> dict[str, Any]:
    """The columns of a Posting, but for what a person decides (status, pinned) and what counts it (revision)."""
    draft = document.draft
    years = draft.experience_years
    return {
        "title": clip(draft.title, 300),
        "company_id": keys.companies.get(_company_key(draft)),
        "workplace": draft.workplace or "",
        **salary_columns(draft.salary),
        "employment_type": draft.employment_type or "",
        "date_posted": draft.date_posted,
        "valid_through": draft.valid_through,
        "openings": _count(draft.openings),
        "language": clip(draft.language, 3),
        "languages": plain(draft.languages),
        "experience_min": years and years.min,
        "experience_max": years and years.max,
        "education": draft.education or "",
        "duties": draft.duties,
        "requirements": plain(draft.requirements),
        "benefits": draft.benefits,
        "amounts": plain(draft.amounts),
        "url": web_address(draft.url),
        "identifier": clip(draft.identifier, 200),
        "text": draft.text,
        "description_html": document.description_html,
        "evidence": draft.evidence,
        "updated": timezone.now(),
    }


def salary_columns(salary: Salary | None) -> dict[str, Any]:
    """All salary columns; those of no salary where an amount is too large to be anybody's pay."""
    bounds = [] if salary is None else [salary.min, salary.max, salary.annual_min, salary.annual_max]
    if salary is None or any(bound is not None and abs(bound) >= _LARGEST_PAY for bound in bounds):
        return {
            **dict.fromkeys(("salary_min", "salary_max", "salary_annual_min", "salary_annual_max")),
            **dict.fromkeys(("salary_reference_min", "salary_reference_max", "salary_months")),
            **dict.fromkeys(("salary_currency", "salary_period", "salary_kind", "salary_text"), ""),
        }
    return {
        "salary_min": _money(salary.min),
        "salary_max": _money(salary.max),
        "salary_currency": clip(salary.currency, 3),
        "salary_period": salary.period or "",
        "salary_kind": salary.kind,
        "salary_months": salary.months_per_year,
        "salary_text": clip(salary.text, 500),
        "salary_annual_min": _money(salary.annual_min),
        "salary_annual_max": _money(salary.annual_max),
        "salary_reference_min": _reference(salary.annual_min, salary.currency),
        "salary_reference_max": _reference(salary.annual_max, salary.currency),
    }


LOCATION = ("posting_id", "location_id", "raw")
SKILL = ("posting_id", "skill_id", "importance")
"""The columns of a PostingLocation and a PostingSkill, as the next two give them."""


def locations(posting_id: int, draft: Draft, keys: Keys) -> Iterable[tuple[int, int, str]]:
    places = {keys.locations[_place_key(place)]: place for place in reversed(draft.locations)}
    for location_id, place in reversed(places.items()):
        yield posting_id, location_id, clip(place.raw, 200)


def skills(posting_id: int, draft: Draft, keys: Keys) -> Iterable[tuple[int, int, str]]:
    mentions = {keys.skills[skill_key(skill.name)]: skill for skill in reversed(draft.skills)}
    for skill_id, skill in reversed(mentions.items()):
        yield posting_id, skill_id, skill.importance


def clip(text: str | None, length: int) -> str:
    """CharFields hold "" where a Draft holds None, no more than their length, and what a database takes."""
    return (text or "")[:length].replace("\0", "").encode(errors="replace").decode()


def web_address(url: str | None) -> str:
    """The address where it can be linked to; "" for a script, a file, half an address.

    >>> web_address("https://jobs.example/1"), web_address("javascript:alert(1)")
    ('https://jobs.example/1', '')
    """
    address = clip(url, 1000).strip()
    return address if address.lower().startswith(("https://", "http://")) and host_of(address) else ""


def host_of(url: str | None) -> str:
    """The address's host, "" when there is none or it is no address."""
    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:
        return ""


def _ids(model: type[M], wanted: Mapping[str, Mapping[str, Any]]) -> dict[str, int]:
    """Ids by match key. Another process may be creating the same rows: whoever is first wins."""
    ids = _existing_ids(model, wanted)
    # In the order of their keys: two processes that create the same rows do not wait for each other crosswise.
    missing = {key: wanted[key] for key in sorted(wanted.keys() - ids.keys())}
    if missing:
        new = [model(match_key=key, **values) for key, values in missing.items()]
        model._default_manager.bulk_create(new, ignore_conflicts=True)
        ids |= _existing_ids(model, missing)
    return ids


def _existing_ids(model: type[Model], keys: Iterable[str]) -> dict[str, int]:
    rows = model._default_manager.filter(match_key__in=list(keys))
    return dict(rows.values_list("match_key", "pk"))


def _companies(drafts: Iterable[Draft]) -> dict[str, dict[str, Any]]:
    return {key: {"name": clip(draft.company, 200)} for draft in drafts if (key := _company_key(draft))}


def _locations(drafts: Iterable[Draft]) -> dict[str, dict[str, Any]]:
    return {
        _place_key(place): {
            "city": clip(place.city, 120),
            "region": clip(place.region, 120),
            "country": clip(place.country, 2),
            "latitude": place.latitude,
            "longitude": place.longitude,
            "raw": clip(place.raw, 200),
        }
        for draft in drafts
        for place in draft.locations
    }


def _skills(drafts: Iterable[Draft]) -> dict[str, dict[str, Any]]:
    return {skill_key(skill.name): {"name": clip(skill.name, 120)} for draft in drafts for skill in draft.skills}


def skill_key(name: str) -> str:
    return name_key(name)[:120]


def _company_key(draft: Draft) -> str:
    return company_key(draft.company)[:200] if draft.company else ""


def _place_key(place: Place) -> str:
    return place_key(place.country, place.region, place.city, place.raw)[:400]


def _count(number: int | None) -> int | None:
    return number if number is not None and 0 <= number <= _LARGEST_COUNT else None


def _money(amount: float | None) -> Decimal | None:
    return None if amount is None else Decimal(str(amount)).quantize(Decimal("0.01"))


def _reference(annual: float | None, currency: str | None) -> Decimal | None:
    if annual is None or currency is None:
        return None
    return pay.in_reference(annual, currency)
