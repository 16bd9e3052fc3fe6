"""A search from its query string to all that a page, the API or a feed shows of it. Layer 7.

Everything shared lies here, so that a count on the page and the same count in the API cannot differ.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from postings import chips, marking, pay
from postings import facets as facet_values
from postings.address import Address
from postings.cards import Card, Scale, card, scale
from postings.chips import Chip
from postings.filters import PER_PAGE, PostingFilterSet
from postings.search import BadQuery, intents, search, spelling
from postings.search.fewer_words import fewer
from postings.search.query import MAX_PAGE_DEPTH, Query, Sort
from postings.search.results import Results

INNER_PLACES = tuple(facet_values.INNER.values())
FEW = 3
"""With no more results than this, the page says what each filter costs."""
MOST_RELAXED = 12
MOST_COUNTED = 1000
"""Values of one filter that its own page looks through."""
MOST_LISTED = 200
LONGEST_WANTED = 100
SORTS = {
    "relevance": _("Relevance"),
    "newest": _("Newest"),
    "salary": _("Pay"),
    "distance": _("Distance"),
}


class InvalidSearch(Exception):
    """Parameters that mean nothing. `errors` says by parameter what is wrong; `form` keeps what was given."""

    def __init__(self, form: forms.Form, errors: Mapping[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {message}" for name, message in errors.items()))
        self.form = form
        self.errors = errors


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    url: str
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """Other words are searched than those that were typed, which find nothing or next to nothing."""

    typed: str
    text: str
    typed_url: str
    """Searches what was typed."""
    is_shorter: bool
    """No posting has all that was typed; else it is taken for a typing error."""


@dataclass(slots=True)
class Listing:
    address: Address
    form: forms.Form
    query: Query
    results: Results
    counted: facet_values.Counted
    today: date
    chips: Sequence[Chip]
    notices: Sequence[str]
    """What a reader of the results should know: a place that was not understood."""
    correction: Correction | None = None
    """Why the words are not those that were typed."""

    @property
    def total(self) -> int:
        return self.results.total

    @property
    def page(self) -> int:
        return self.query.page

    @property
    def pages(self) -> int:
        """How many there are; those that lie too deep to be asked for do not count."""
        return min(-(-self.total // self.query.per_page), MAX_PAGE_DEPTH // self.query.per_page)

    @property
    def is_beyond(self) -> bool:
        return self.page > max(self.pages, 1)

    @property
    def sentence(self) -> str:
        return chips.sentence(list(self.chips))

    @property
    def facets(self) -> list[facet_values.Facet]:
        return facet_values.facets(self.counted, self.address)

    @property
    def flat_facets(self) -> list[facet_values.Facet]:
        """The same without the tree: every counted field by itself."""
        return facet_values.flat(self.counted, self.address)

    @property
    def currency(self) -> str:
        """What amounts on one scale are given in."""
        return str(self.form.cleaned_data.get("currency") or pay.REFERENCE_CURRENCY)

    @property
    def scale(self) -> Scale | None:
        return scale(self.results.hits, self.currency, self.results.histogram)

    @property
    def cards(self) -> list[Card]:
        wanted, on = marking.wanted(self.query.text), self.scale
        return [card(hit, wanted, on, self.today) for hit in self.results.hits]

    @property
    def sorts(self) -> list[Link]:
        offered = [name for name in SORTS if self._is_offered(name)]
        current = self.query.sort if self._is_offered(self.query.sort) else Sort.NEWEST
        return [
            Link(str(SORTS[name]), str(self.address.having("sort", name)), is_current=name == current)
            for name in offered
        ]

    @property
    def offers(self) -> list[Link]:
        """What the words say that a filter says better, each with the search in which it does."""
        taken = {name for name, _value in self.address.pairs}
        return [
            Link(offer.label or chips.salary_label(dict(offer.pairs)), str(self._with_offer(offer)))
            for offer in intents.offers(self._meant)
            if taken.isdisjoint(name for name, _value in offer.pairs)
        ]

    @property
    def _meant(self) -> str:
        """A word that was left out may be a place, or another filter's value."""
        correction = self.correction
        return correction.typed if correction and correction.is_shorter else self.query.text

    def _with_offer(self, offer: intents.Offer) -> Address:
        address = self.address.without("q", "verbatim")
        words = address.having("q", offer.rest) if offer.rest.strip() else address
        return reduce(lambda whole, pair: whole.having(*pair), offer.pairs, words)

    def _is_offered(self, name: str) -> bool:
        if name == "relevance":
            return bool(self.query.text)
        return name != "distance" or self.query.circle is not None

    @property
    def page_links(self) -> list[Link | None]:
        """First, last, and those around the current page; None stands for a gap."""
        wanted = sorted({1, self.pages, *range(self.page - 1, self.page + 2)} & set(range(1, self.pages + 1)))
        links: list[Link | None] = []
        for before, number in zip([0, *wanted], wanted, strict=False):
            if number - before > 1:
                links.append(None)
            links.append(Link(str(number), self.page_url(number), is_current=number == self.page))
        return links

    def page_url(self, number: int) -> str:
        return str(self.address.having("page", str(number)) if number > 1 else self.address.without("page"))

    def relaxed(self) -> list[Chip]:
        """Each active filter, with all its values, and how many postings there would be without it."""
        return [
            Chip(label, without, without, count(without, self.today)) for without, label in self._whole_filters()
        ]

    def alone(self) -> list[Chip]:
        """Each active filter that finds something by itself: where leaving one out does not help."""
        alone = [
            (Address(without.path, tuple(pair for pair in self.address.pairs if pair not in without.pairs)), label)
            for without, label in self._whole_filters()
        ]
        found = (Chip(label, address, address, count(address, self.today)) for address, label in alone)
        return [chip for chip in found if chip.count]

    def _whole_filters(self) -> list[tuple[Address, str]]:
        """(the search without it, its label) of each."""
        whole: dict[Address, list[str]] = {}
        for chip in self.chips:
            whole.setdefault(chip.without_filter, []).append(chip.label)
        return [(without, ", ".join(labels)) for without, labels in list(whole.items())[:MOST_RELAXED]]


def find(params: QueryDict, today: date, path: str = "/", *, has_all_places: bool = False) -> Listing:
    """With facets, and words that find nothing repaired or left out. Raises as `find_verbatim` does."""
    found = find_verbatim(params, today, path, has_all_places=has_all_places)
    correction = _correction(found)
    if correction is None:
        return found
    better = found.address.having("q", correction.text).params()
    if found.page > 1:
        better["page"] = str(found.page)
    return replace(find_verbatim(better, today, path, has_all_places=has_all_places), correction=correction)


def _correction(found: Listing) -> Correction | None:
    """A judgement of the words alone, whatever the filters: with and without one, the same words are meant."""
    typed, today = found.query.text, found.query.today
    if not typed or found.total > spelling.HARDLY_ANY or found.form.cleaned_data["verbatim"]:
        return None
    postings = _total(typed, today)
    if postings > spelling.HARDLY_ANY:
        return None
    typed_url = str(found.address.without("page").having("verbatim", "1"))
    repaired = spelling.corrected(typed)
    if repaired and _total(repaired, today) > postings:
        return Correction(typed, repaired, typed_url, is_shorter=False)
    shorter = None if postings else fewer(repaired or typed, today)
    return Correction(typed, shorter, typed_url, is_shorter=True) if shorter else None


def _total(text: str, today: date) -> int:
    return search(Query(today, text, per_page=1)).total


def find_verbatim(
    params: QueryDict,
    today: date,
    path: str = "/",
    *,
    has_facets: bool = True,
    has_all_places: bool = True,
    per_page: int = PER_PAGE,
    page: int | None = None,
) -> Listing:
    """Raises InvalidSearch for parameters that mean nothing, SearchUnavailable without an index.

    Without `has_all_places`, regions and cities are counted only where the tree of places shows them: below a
    chosen country or the only one. In a broad search they cost more than all other counts.
    """
    filter_set = _filter_set(params)
    form: Any = filter_set.form
    query = filter_set.query(today) if has_facets else filter_set.query(today, facets=(), has_histogram=False)
    if not has_all_places and not filter_set.has_place:
        query = replace(query, facets=tuple(name for name in query.facets if name not in INNER_PLACES))
    query = replace(query, per_page=per_page, page=page or query.page, facet_size=facet_values.SHOWN + 1)
    try:
        results = _with_inner_places(query, search(query))
    except BadQuery as error:
        raise InvalidSearch(form, {"page": str(error)}) from error
    address = Address.of(path, params).normal(form.cleaned_data)
    found = chips.chips(address, form.cleaned_data, results.facets)
    return Listing(address, form, query, results, results.facets, today, found, filter_set.notices)


def _with_inner_places(query: Query, results: Results) -> Results:
    """The regions and cities of the only country, where they were not counted."""
    if len(results.facets.get("country", ())) != 1 or "region" in results.facets:
        return results
    inner = search(replace(query, facets=INNER_PLACES, has_histogram=False, page=1, per_page=1))
    return replace(results, facets={**results.facets, **inner.facets})


def _filter_set(params: QueryDict) -> PostingFilterSet:
    filter_set = PostingFilterSet(params)
    if not filter_set.is_valid():
        errors = filter_set.form.errors
        raise InvalidSearch(filter_set.form, {name: " ".join(map(str, texts)) for name, texts in errors.items()})
    return filter_set


@dataclass(frozen=True, slots=True)
class ValueList:
    """All values of one filter whose label has `wanted` in it."""

    name: str
    label: str
    wanted: str
    address: Address
    values: Sequence[facet_values.Value]
    matching: int
    """How many there are; `values` are the most frequent of them."""

    @property
    def hidden(self) -> list[tuple[str, str]]:
        return list(self.address.hidden())


def find_values(name: str, params: QueryDict, today: date, path: str = "/") -> ValueList:
    """Raises as `find` does; KeyError for a name that is no filter's."""
    label = str(facet_values.LABELS[name])
    filter_set = _filter_set(params)
    query = replace(filter_set.query(today, facets=(name,), has_histogram=False), page=1, per_page=1)
    counted = search(replace(query, facet_size=MOST_COUNTED)).facets
    address = Address.of(path, params).normal(filter_set.form.cleaned_data)
    wanted = params.get("find", "").strip()[:LONGEST_WANTED]
    found = facet_values.listed(name, counted, address, wanted)
    return ValueList(name, label, wanted, address, found[:MOST_LISTED], len(found))


def count(address: Address, today: date) -> int:
    query = PostingFilterSet(address.params()).query(today, facets=(), has_histogram=False)
    return search(replace(query, page=1, per_page=1)).total
