"""Postings read for the index: only the columns that a document is made of, and each name once.

PostingQuerySet.with_related() makes an object of each of the ten rows that a posting has, and decodes JSON that no
document shows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeVar

from postings.models import Company, Location, Posting, PostingLocation, PostingSkill, Skill
from postings.querysets import PostingQuerySet

Link = TypeVar("Link", PostingLocation, PostingSkill)
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
    places = _links(PostingLocation, Location, "location", "raw", ids)
    skills = _links(PostingSkill, Skill, "skill", "importance", ids)
    for posting in found:
        posting.company = companies.get(posting.company_id or 0)
        yield Read(posting, places[posting.pk], skills[posting.pk])


def _links(
    model: type[Link], related: type[Location | Skill], name: str, own: str, ids: list[int]
) -> Mapping[int, list[Link]]:
    """By the posting's id: its links to places or skills, each with its column `own`."""
    rows = list(model._default_manager.filter(posting__in=ids).order_by("pk").values_list("posting_id", name, own))
    known = related._default_manager.in_bulk({key for _, key, _ in rows})
    found = defaultdict(list)
    for posting_id, key, value in rows:
        if key in known:
            found[posting_id].append(model(posting_id=posting_id, **{name: known[key], own: value}))
    return found
