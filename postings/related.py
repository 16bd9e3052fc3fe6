"""Other postings worth a look beside one: of the same company, and of a like kind. Layer 7."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext

from postings.cards import Card, Scale, card, scale
from postings.models import Posting
from postings.pay import REFERENCE_CURRENCY
from postings.search import Clause, Query, Sort, search
from postings.search.results import Hit

MOST = 3
TITLE_WORDS = 6
_WORD = re.compile(r"\w[\w+#.-]*")


@dataclass(frozen=True, slots=True)
class Group:
    name: str
    label: str
    cards: Sequence[Card]
    scale: Scale | None


def groups(posting: Posting, today: date) -> list[Group]:
    """Empty groups are left out. Raises SearchUnavailable."""
    hits = {"company": _same_company(posting, today), "similar": _similar(posting, today)}
    known = {hit.id for hit in hits["company"]}
    hits["similar"] = [hit for hit in hits["similar"] if hit.id not in known]
    labels = {"company": gettext("More from this company"), "similar": gettext("Similar postings")}
    shared = scale([hit for found in hits.values() for hit in found], REFERENCE_CURRENCY)
    return [
        Group(name, labels[name], [card(hit, None, shared, today) for hit in found[:MOST]], shared)
        for name, found in hits.items()
        if found
    ]


def _same_company(posting: Posting, today: date) -> list[Hit]:
    if posting.company is None:
        return []
    clause = Clause("company", (posting.company.match_key,))
    return _others(posting, Query(today, clauses=(clause,), sort=Sort.NEWEST, per_page=MOST + 1))


def _similar(posting: Posting, today: date) -> list[Hit]:
    """Any word of the title and one of its first skills: the best match of the words comes first."""
    words = list(dict.fromkeys(_WORD.findall(posting.title)))[:TITLE_WORDS]
    if not words:
        return []
    skills = tuple(link.skill.match_key for link in posting.posting_skills.all())[:TITLE_WORDS]
    clauses = (Clause("skill", skills),) if skills else ()
    return _others(posting, Query(today, text=" OR ".join(words), clauses=clauses, per_page=2 * MOST + 1))


def _others(posting: Posting, query: Query) -> list[Hit]:
    return [hit for hit in search(query).hits if hit.id != posting.pk]
