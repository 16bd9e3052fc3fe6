"""Other postings worth a look beside one: of the same company, and of a like kind. Layer 7."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from babel.numbers import get_territory_currencies
from django.utils.translation import gettext

from postings.cards import Card, Scale, card, scale
from postings.matching import fold, place_key
from postings.models import Posting
from postings.pay import REFERENCE_CURRENCY, convert
from postings.search import Alike, Clause, Query, Sort, search
from postings.search.results import Hit

MOST = 3
_ASKED = 24
"""Of which some are the same job once more, in another place."""
_TITLE_WORDS = 6
_SKILLS = 10

_LEVELS = frozenset(
    re.findall(
        r"\S+",
        "senior junior lead staff principal sr jr mid entry level experienced trainee i ii iii iv",
    )
)
"""They say how far somebody is, not what they do."""
_WORD = re.compile(r"[^\s,;:()\[\]/|【】（），、：；&]+")
_HAN_LEVELS = re.compile("高级|初级|中级|资深|诚聘|急招")
HEAD_FIRST = frozenset({"fr", "es", "pt", "it", "ro", "vi", "pl"})
"""Languages in which the work stands before what tells it apart: chauffeur poids lourd."""
_ENDS_NAME = re.compile(r"\s[-–—|]\s|[,(（【\[|]")
"""What follows says where, when or for whom."""

_PREFERRED = {
    "city": 5.0,
    "region": 3.0,
    "country": 3.0,
    "language": 6.0,
    "workplace": 1.5,
    "employment_type": 1.5,
}
"""What the same value adds to the relevance (see search.Alike): a job that one could take, too."""


@dataclass(frozen=True, slots=True)
class Group:
    name: str
    label: str
    cards: Sequence[Card]
    scale: Scale | None


def groups(posting: Posting, today: date) -> list[Group]:
    """Empty groups are left out. Raises SearchUnavailable."""
    hits = {"company": _same_company(posting, today), "similar": _similar(posting, today)}
    labels = {"company": gettext("More from this company"), "similar": gettext("Similar postings")}
    shared = scale([hit for found in hits.values() for hit in found], pay_currency(posting))
    return [
        Group(name, labels[name], [card(hit, None, shared, today) for hit in found], shared)
        for name, found in hits.items()
        if found
    ]


def pay_currency(posting: Posting) -> str:
    """Pay is compared in the posting's own currency, or in that of its country, where that has a rate."""
    countries = (row.location.country for row in posting.posting_locations.all())
    of_country = (get_territory_currencies(country)[:1] for country in countries if country)
    wanted = [posting.salary_currency] if posting.salary_currency else next(of_country, [])
    known = (code for code in wanted if convert(1, REFERENCE_CURRENCY, code) is not None)
    return next(known, REFERENCE_CURRENCY)


def _same_company(posting: Posting, today: date) -> list[Hit]:
    if posting.company is None:
        return []
    clause = Clause("company", (posting.company.match_key,))
    return _others(posting, Query(today, clauses=(clause,), sort=Sort.NEWEST, per_page=_ASKED))


def _similar(posting: Posting, today: date) -> list[Hit]:
    """Of other companies."""
    skills = tuple(link.skill.match_key for link in posting.posting_skills.all())[:_SKILLS]
    is_head_first = posting.language in HEAD_FIRST
    alike = Alike(title_words(posting.title), is_head_first, skills, tuple(_preferred(posting)))
    if not alike.title and not alike.skills:
        return []
    own = Clause("company", excluded=(posting.company.match_key,)) if posting.company else None
    return _others(posting, Query(today, alike=alike, clauses=(own,) if own else (), per_page=_ASKED))


def title_words(title: str) -> tuple[str, ...]:
    """The words that name the work.

    >>> title_words("Senior Backend Engineer (Python)"), title_words("CDL-A Truck Driver - Home Weekends")
    (('Backend', 'Engineer'), ('CDL-A', 'Truck', 'Driver'))
    """
    title = _HAN_LEVELS.sub(" ", title)
    name = title[: match.start()] if (match := _ENDS_NAME.search(title)) else title
    words = _telling(name) or _telling(title)
    return tuple(dict.fromkeys(words))[:_TITLE_WORDS]


def _telling(text: str) -> list[str]:
    bare = (word.strip(".-–—_*!?\"'“”") for word in _WORD.findall(text))
    return [word for word in bare if word and word.casefold() not in _LEVELS]


def _preferred(posting: Posting) -> Iterator[tuple[Clause, float]]:
    places = [row.location for row in posting.posting_locations.all()]
    values: dict[str, Iterable[str | None]] = {
        "city": (place_key(p.country, p.region, p.city) for p in places if p.city),
        "region": (place_key(p.country, p.region, None) for p in places if p.region),
        "country": (place.country for place in places),
        "language": (posting.language,),
        "workplace": (posting.workplace,),
        "employment_type": (posting.employment_type,),
    }
    for name, listed in values.items():
        if distinct := tuple(dict.fromkeys(filter(None, listed))):
            yield Clause(name, distinct), _PREFERRED[name]


def _others(posting: Posting, query: Query) -> list[Hit]:
    """Each job once, wherever it is to be done."""
    found: dict[tuple[str, str], Hit] = {}
    for hit in search(query).hits:
        if hit.id != posting.pk:
            job = fold(hit.card.get("title") or str(hit.id)), fold(hit.card.get("company") or "")
            found.setdefault(job, hit)
    return list(found.values())[:MOST]
