"""Postings read for the index: only the columns that a document is made of, and each name once.

A quarter of the cost of PostingQuerySet.with_related(), which makes an object of each of the ten rows that a
posting has and decodes JSON that no document shows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from postings.models import Company, Location, Posting, PostingLocation, PostingSkill, Skill
from postings.querysets import PostingQuerySet

_NOT_INDEXED = (
    *("openings", "languages", "requirements", "benefits", "amounts", "url", "identifier"),
    *("description_html", "evidence", "pinned", "created", "updated"),
)


class Read(NamedTuple):
    """As document.document takes it."""

    posting: Posting
    places: list[PostingLocation]
    skills: list[PostingSkill]


def read(postings: PostingQuerySet) -> Iterator[Read]:
    """Some hundreds or thousands of postings at once, in six queries. The order is that of `postings`.

    A company, place or skill that is deleted meanwhile is left out; the outbox tells of it once more.
    """
    found = list(postings.defer(*_NOT_INDEXED))
    ids = [posting.pk for posting in found]
    companies = Company.objects.in_bulk({posting.company_id for posting in found if posting.company_id})
    places, skills = _places(ids), _skills(ids)
    for posting in found:
        posting.company = companies.get(posting.company_id or 0)
        yield Read(posting, places[posting.pk], skills[posting.pk])


def _places(ids: list[int]) -> Mapping[int, list[PostingLocation]]:
    """By the posting's id."""
    links = PostingLocation.objects.filter(posting__in=ids).order_by("pk")
    rows = list(links.values_list("posting_id", "location_id", "raw"))
    known = Location.objects.in_bulk({location_id for _, location_id, _ in rows})
    found = defaultdict(list)
    for posting_id, location_id, raw in rows:
        if location := known.get(location_id):
            found[posting_id].append(PostingLocation(posting_id=posting_id, location=location, raw=raw))
    return found


def _skills(ids: list[int]) -> Mapping[int, list[PostingSkill]]:
    links = PostingSkill.objects.filter(posting__in=ids).order_by("pk")
    rows = list(links.values_list("posting_id", "skill_id", "importance"))
    known = Skill.objects.in_bulk({skill_id for _, skill_id, _ in rows})
    found = defaultdict(list)
    for posting_id, skill_id, importance in rows:
        if skill := known.get(skill_id):
            found[posting_id].append(PostingSkill(posting_id=posting_id, skill=skill, importance=importance))
    return found
