"""A posting as the index holds it: a plain mapping whose keys are the names of fields.FIELDS.

Beside the fields it carries `id`, `revision`, `card` (all that a results page shows of the posting, so that the
page asks no database), `labels` ({field: {value: name for people}} where the two differ) and `numbers` ({field:
{value: its number}} for the fields whose values are rows: small numbers are counted fastest).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from postings import contract
from postings.extractors.vocabulary import skill_table
from postings.extractors.vocabulary.skills import SkillKind
from postings.matching import name_key, place_key
from postings.models import Location, Posting, PostingLocation, PostingSkill, Skill
from postings.search.analysis import is_unspaced
from postings.search.fields import NEVER
from postings.search.reading import Asked, Place

SUMMARY_LENGTH = 240
_ID_BITS = 31
_SALARY_LIMIT = 2**31 - 1
_EARLIEST = date(1970, 1, 1)


def as_document(posting: Posting) -> dict[str, Any]:
    """Load the posting with PostingQuerySet.with_related(), or every document costs four queries."""
    return document(posting, posting.posting_locations.all(), posting.posting_skills.all())


def document(
    posting: Posting, places: Iterable[PostingLocation | Place], posting_skills: Iterable[PostingSkill | Asked]
) -> dict[str, Any]:
    """Of a posting whose places and skills are known already; see reading.read."""
    locations = [row.location for row in places]
    rows = _most_telling_first(posting_skills)
    skills = {skill.match_key: skill.name for skill in rows}
    company = posting.company
    return {
        "id": posting.pk,
        "revision": posting.revision,
        "title": posting.title,
        "company_name": company.name if company else "",
        "skill_names": ", ".join(skills.values()),
        "duties": "\n".join(map(str, posting.duties)),
        "body": _body(posting, locations, skills.values()),
        "company": company.match_key if company else None,
        "skill": list(skills),
        **_places(locations),
        "employment_type": posting.employment_type or None,
        "workplace": posting.workplace or None,
        "education": posting.education or None,
        "language": posting.language or None,
        "experience_min": posting.experience_min,
        "date_posted": posting.date_posted,
        "valid_through": posting.valid_through or NEVER,
        **_pay(posting),
        "newest": _with_id(((posting.date_posted or _EARLIEST) - _EARLIEST).days, posting.pk),
        "card": _card(posting, places, rows),
        "labels": {
            "company": {company.match_key: company.name} if company else {},
            "skill": skills,
            "region": {_region(location): location.region for location in locations if location.region},
            "city": {_city(location): location.city for location in locations if location.city},
        },
        "numbers": {
            "company": {company.match_key: company.pk} if company else {},
            "skill": {skill.match_key: skill.pk for skill in rows},
        },
    }


def _most_telling_first(links: Iterable[PostingSkill | Asked]) -> list[Skill]:
    """What is required before what is welcome or only mentioned, and virtues after what is learnt: a card has room
    for few."""
    importances = PostingSkill.Importance.values
    ranked = sorted(
        links, key=lambda link: (link.skill.match_key in _virtues(), importances.index(link.importance))
    )
    return [link.skill for link in ranked]


@cache
def _virtues() -> frozenset[str]:
    return frozenset(name_key(row.name) for row in skill_table.rows() if row.kind == SkillKind.SOFT)


def _card(posting: Posting, places: Iterable[PostingLocation | Place], skills: Iterable[Skill]) -> dict[str, Any]:
    """What a list shows of a posting; see results.Hit.card."""
    return {
        "title": posting.title,
        "company": posting.company.name if posting.company else None,
        "locations": [contract.location(place) for place in places],
        "workplace": posting.workplace or None,
        "employment_type": posting.employment_type or None,
        "salary": _salary(posting),
        "skills": [skill.name for skill in skills],
        "date_posted": posting.date_posted and posting.date_posted.isoformat(),
        "valid_through": posting.valid_through and posting.valid_through.isoformat(),
        "language": posting.language or None,
        "education": posting.education or None,
        "experience_years": contract.experience(posting),
        "summary": _summary(posting),
    }


def _body(posting: Posting, locations: Iterable[Location], skills: Iterable[str]) -> list[str]:
    """All the words, in parts that no phrase reaches across."""
    places = (part for place in locations for part in (place.city, place.region, place.raw))
    company = posting.company.name if posting.company else ""
    parts = [posting.title, company, *skills, *places, *map(str, posting.duties), posting.text]
    # A duty is nearly always a line of the text; one that a person has changed is not.
    return list(
        dict.fromkeys(part for part in parts if part and (part is posting.text or part not in posting.text))
    )


def _places(locations: Iterable[Location]) -> dict[str, list[Any]]:
    places = list(locations)
    return {
        "country": _distinct(place.country for place in places),
        "region": _distinct(_region(place) for place in places if place.region),
        "city": _distinct(_city(place) for place in places if place.city),
        "point": list(dict.fromkeys((p.latitude, p.longitude) for p in places if p.latitude is not None)),
    }


def _region(place: Location) -> str:
    return place_key(place.country, place.region, None)


def _city(place: Location) -> str:
    return place_key(place.country, place.region, place.city)


def _distinct(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))


def _pay(posting: Posting) -> dict[str, Any]:
    bottom, top = _both(posting.salary_annual_min, posting.salary_annual_max)
    reference_bottom, reference_top = _both(posting.salary_reference_min, posting.salary_reference_max)
    return {
        "salary_bottom": bottom,
        "salary_top": top,
        "reference_bottom": reference_bottom,
        "reference_top": reference_top,
        "salary": _with_id(min(int(reference_top or 0), _SALARY_LIMIT), posting.pk),
    }


def _both(low: Decimal | None, high: Decimal | None) -> tuple[float | None, float | None]:
    low, high = (high if low is None else low), (low if high is None else high)
    return contract.number(low), contract.number(high)


def _with_id(key: int, posting_id: int) -> int:
    """A sort key that no other posting has: of equal keys, the newer posting's is the higher."""
    tie: int = posting_id & (2**_ID_BITS - 1)
    return max(key, 0) << _ID_BITS | tie


def _salary(posting: Posting) -> Mapping[str, Any] | None:
    salary = contract.salary(posting)
    if salary is None:
        return None
    return {
        **salary,
        "reference_min": contract.number(posting.salary_reference_min),
        "reference_max": contract.number(posting.salary_reference_max),
    }


_PARTED = re.compile(r"\s[|·•/]")
"""Of a line that lists facts: 18k-30k /杭州 /经验3-5年; Leeds · Hybrid · Full-time."""


_AFTER_TITLE = " ,.;:：，。|·/–—-"


def _summary(posting: Posting) -> str:
    """The first words of prose; facts stand above it in most postings, and the card shows them anyway."""
    head = posting.text[:8000]
    prose = next((line for line in head.split("\n") if _is_prose(line)), "")
    words = " ".join((prose or _listed(posting.duties) or head).split())
    words = words.removeprefix(posting.title).lstrip(_AFTER_TITLE) or words
    if len(words) <= SUMMARY_LENGTH:
        return words
    return words[:SUMMARY_LENGTH].rsplit(" ", 1)[0] + "…"


def _listed(entries: Sequence[str]) -> str:
    """A list in one line."""
    mark = "；" if is_unspaced("".join(entries)) else "; "
    return mark.join(entry.rstrip(" .;；。") for entry in entries)


def _is_prose(line: str) -> bool:
    is_long = len(line) >= 80 or (len(line) >= 30 and is_unspaced(line))
    return is_long and "://" not in line and len(_PARTED.findall(line)) < 2
