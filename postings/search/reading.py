"""Postings read for the index: only the columns that a document is made of, and each name once.

PostingQuerySet.with_related() makes an object of each of the ten rows that a posting has, and decodes JSON that no
document shows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, TypeVar

from postings.models import Company, Location, Posting, PostingLocation, PostingSkill, Skill
from postings.querysets import PostingQuerySet

Named = TypeVar("Named", Location, Skill)
Link = TypeVar("Link")
_NOT_INDEXED = (
    *("openings", "languages", "requirements", "benefits", "amounts", "url", "identifier"),
    *("description_html", "evidence", "pinned", "created", "updated"),
)


class Place(NamedTuple):
    """Of a PostingLocation, what a document shows: to make a model's object takes ten times as long."""

    location: Location
    raw: str


class Asked(NamedTuple):
    """The same of a PostingSkill."""

    skill: Skill
    importance: str


class Read(NamedTuple):
    """As document.document takes it."""

    posting: Posting
    places: list[Place]
    skills: list[Asked]


def read(postings: PostingQuerySet) -> Iterator[Read]:
    """Some hundreds or thousands of postings at once, in six queries. The order is that of `postings`.

    A company, place or skill that is deleted meanwhile is left out; the outbox tells of it once more.
    """
    found = list(postings.defer(*_NOT_INDEXED))
    ids = [posting.pk for posting in found]
    companies = Company.objects.in_bulk({posting.company_id for posting in found if posting.company_id})
    places = _grouped(PostingLocation, Location, ("location", "raw"), ids, Place)
    skills = _grouped(PostingSkill, Skill, ("skill", "importance"), ids, Asked)
    for posting in found:
        posting.company = companies.get(posting.company_id or 0)
        yield Read(posting, places[posting.pk], skills[posting.pk])


def _grouped(
    model: type[PostingLocation | PostingSkill],
    named: type[Named],
    columns: tuple[str, str],
    ids: list[int],
    link: Callable[[Named, str], Link],
) -> Mapping[int, list[Link]]:
    """By the posting's id: its links to places or skills, in their order."""
    rows = list(model._default_manager.filter(posting__in=ids).order_by("pk").values_list("posting_id", *columns))
    known = named._default_manager.in_bulk({key for _, key, _ in rows})
    found = defaultdict(list)
    for posting_id, key, value in rows:
        if key in known:
            found[posting_id].append(link(known[key], value))
    return found
