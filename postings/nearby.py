"""What a search with few results has missed by a little: pay a little lower, a place a little further, remote work
that names no country. Layer 7."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice
from typing import Any

from django.utils.translation import gettext

from postings import marking, names, pay, wording
from postings.address import Address
from postings.cards import Card, card
from postings.filter_fields import Chosen
from postings.filters import PostingFilterSet
from postings.listing import FEW, Listing
from postings.models import Posting
from postings.search import search
from postings.search.results import Hit

MOST = 3
"""Of each kind."""
LESS_PAY = Decimal("0.8")
WIDER = 1.5
WIDER_AT_LEAST = 10
"""Kilometres that are added to a radius."""
LOOKED_THROUGH = 50
"""Remote postings among which those without a country are looked for: no filter asks for them."""
AROUND = 50
"""Kilometres around a city that was asked for without a radius."""


@dataclass(frozen=True, slots=True)
class Miss:
    card: Card
    difference: str
    """In words: how far it is from what was asked for."""


def misses(found: Listing) -> list[Miss]:
    """Nothing unless there are few results; else at most three more questions to the index."""
    if found.total > FEW or found.page > 1:
        return []
    wanted, on = marking.wanted(found.query.text), found.scale
    found_near = (*_further(found), *_lower(found), *_anywhere(found))
    near = {hit.id: (hit, difference) for hit, difference in found_near}
    return [
        Miss(replace(card(hit, wanted, on, found.today), distance=""), difference)
        for hit, difference in near.values()
    ]


def _further(found: Listing) -> Iterator[tuple[Hit, str]]:
    place, _ = found.form.cleaned_data["location"] or (None, False)
    if place is None or not place.city or place.latitude is None:
        return
    radius = found.query.circle.radius if found.query.circle else None
    wider = AROUND if radius is None else round(max(radius * WIDER, radius + WIDER_AT_LEAST))
    for hit in _others(found, found.address.having("radius", str(wider)).having("sort", "distance")):
        if hit.distance is None:
            continue
        if radius is None:
            where = names.place(f"{place.country}/{place.region or ''}/{place.city}")
            words = gettext("%(distance)s from %(place)s")
            yield hit, words % {"distance": wording.kilometres(hit.distance), "place": where}
        else:
            beyond = wording.kilometres(hit.distance - radius)
            yield hit, gettext("%(distance)s beyond your radius") % {"distance": beyond}


def _lower(found: Listing) -> Iterator[tuple[Hit, str]]:
    asked = found.form.cleaned_data["salary_min"]
    if not asked or found.query.salary.unknown == "only":
        return
    lower = found.address.having("salary_min", f"{asked * LESS_PAY:.2f}").having("salary_unknown", "exclude")
    for hit in _others(found, lower.having("sort", "salary")):
        if missing := _missing(hit.card.get("salary") or {}, found.form.cleaned_data):
            yield hit, gettext("pays %(amount)s less than you asked") % {"amount": missing}


def _anywhere(found: Listing) -> Iterator[tuple[Hit, str]]:
    """Remote work of which nobody says in which country it may be done."""
    given = found.form.cleaned_data
    place, is_remote = given["location"] or (None, False)
    is_remote = is_remote or Posting.Workplace.REMOTE in (given["workplace"] or Chosen()).values
    if not is_remote or not (place or given["country"]):
        return
    anywhere = found.address.without("location", "radius", "country", "region", "city")
    remote = anywhere.having("workplace", Posting.Workplace.REMOTE.value)
    query = PostingFilterSet(remote.params()).query(found.today, facets=(), has_histogram=False)
    hits = search(replace(query, page=1, per_page=LOOKED_THROUGH)).hits
    without = (hit for hit in hits if not any(place.get("country") for place in hit.card.get("locations") or ()))
    for hit in islice(without, MOST):
        yield hit, gettext("remote, and names no country")


def _missing(salary: Mapping[str, Any], asked: Mapping[str, Any]) -> str:
    """By how much its highest pay stays below the minimum, in the currency and period that were asked for."""
    currency, period = asked["currency"], asked["period"] or "year"
    prefix = "reference" if currency else "annual"
    tops = [salary.get(f"{prefix}_{bound}") for bound in ("max", "min")]
    top = next((amount for amount in tops if amount is not None), None)
    if top is None:
        return ""
    converted = pay.convert(top, pay.REFERENCE_CURRENCY, currency) if currency else Decimal(str(top))
    if converted is None:
        return ""
    less = asked["salary_min"] - pay.per(converted, period)
    shown = round(float(less), 2 if less < 100 else 0)
    return wording.amounts(shown, shown, currency or salary.get("currency"), period) if less > 0 else ""


def _others(found: Listing, address: Address) -> list[Hit]:
    query = PostingFilterSet(address.params()).query(found.today, facets=(), has_histogram=False)
    known = {hit.id for hit in found.results.hits}
    hits = search(replace(query, page=1, per_page=FEW + MOST)).hits
    return [hit for hit in hits if hit.id not in known][:MOST]
