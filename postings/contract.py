"""A saved posting in the words of `manage.py extract`. Layer 4."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Protocol

from postings.models import Location, Posting


def as_json(posting: Posting) -> dict[str, Any]:
    """The whole posting as plain JSON types. None and []: it does not say.

    Ask for it `.with_related()`, or every one costs three queries.
    """
    return {
        "id": posting.pk,
        "url": posting.get_absolute_url(),
        "title": posting.title or None,
        "company": posting.company.name if posting.company else None,
        "locations": locations(posting),
        "workplace": posting.workplace or None,
        "salary": salary(posting),
        "amounts": posting.amounts,
        "employment_type": posting.employment_type or None,
        "date_posted": posting.date_posted and posting.date_posted.isoformat(),
        "valid_through": posting.valid_through and posting.valid_through.isoformat(),
        "openings": posting.openings,
        "language": posting.language or None,
        "languages": posting.languages,
        "experience_years": experience(posting),
        "education": posting.education or None,
        "duties": posting.duties,
        "requirements": posting.requirements,
        "benefits": posting.benefits,
        "skills": [
            {"name": link.skill.name, "importance": link.importance} for link in posting.posting_skills.all()
        ],
        "source_url": posting.url or None,
        "identifier": posting.identifier or None,
        "evidence": posting.evidence,
        "text": posting.text,
    }


def locations(posting: Posting) -> list[dict[str, Any]]:
    return [location(link) for link in posting.posting_locations.all()]


class PlaceLink(Protocol):
    """A PostingLocation, or what was read of one."""

    @property
    def location(self) -> Location: ...

    @property
    def raw(self) -> str: ...


def location(link: PlaceLink) -> dict[str, Any]:
    place = link.location
    return {
        "city": place.city or None,
        "region": place.region or None,
        "country": place.country or None,
        "raw": link.raw or place.raw,
    }


def salary(posting: Posting) -> dict[str, Any] | None:
    if posting.salary_min is None and posting.salary_max is None:
        return None
    return {
        "min": number(posting.salary_min),
        "max": number(posting.salary_max),
        "currency": posting.salary_currency or None,
        "period": posting.salary_period or None,
        "annual_min": number(posting.salary_annual_min),
        "annual_max": number(posting.salary_annual_max),
        "kind": posting.salary_kind or "base",
        "text": posting.salary_text,
        "months_per_year": posting.salary_months,
    }


def experience(posting: Posting) -> dict[str, float | None] | None:
    if posting.experience_min is None and posting.experience_max is None:
        return None
    return {"min": posting.experience_min, "max": posting.experience_max}


def number(amount: Decimal | None) -> int | float | None:
    """JSON's form of a sum: whole where it is whole."""
    if amount is None:
        return None
    return int(amount) if amount == amount.to_integral_value() else float(amount)
