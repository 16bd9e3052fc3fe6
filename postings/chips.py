"""Active filters as words with a link that drops each, and the sentence they make. Layer 7."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from postings import facets, wording
from postings.address import Address
from postings.search.results import Bucket

SALARY = ("salary_min", "salary_max", "currency", "period")
UNKNOWN = {
    "include": _("also where pay is not stated"),
    "exclude": _("pay stated"),
    "only": _("pay not stated"),
}


@dataclass(frozen=True, slots=True)
class Chip:
    label: str
    without: Address
    """The same search but for this value."""
    without_filter: Address
    """The same search but for all values of this filter."""
    count: int | None = None
    """How many postings that would find; only asked for when there are few."""

    @property
    def url(self) -> str:
        return str(self.without)


def chips(address: Address, cleaned: Mapping[str, Any], counted: facets.Counted) -> list[Chip]:
    """One for each filter that narrows the search, in the order of the parameters."""
    return [*_words(address), *_location(address), *_salary(address, cleaned), *_values(address, counted)]


def sentence(found: list[Chip]) -> str:
    """ "“nurse” · Berlin · Part-time"."""
    return " · ".join(chip.label for chip in found)


def _words(address: Address) -> Iterator[Chip]:
    for text in address.values("q")[:1]:
        yield _only(f"“{text}”" if '"' not in text else text, address.without("q", "verbatim"))


def _location(address: Address) -> Iterator[Chip]:
    for place in address.values("location")[:1]:
        radius = "".join(address.values("radius")[:1])
        if radius.isdecimal():
            radius += " km"
        label = gettext("within %(radius)s of %(place)s") % {"radius": radius, "place": place} if radius else place
        yield _only(label, address.without("location", "radius"))


def _salary(address: Address, cleaned: Mapping[str, Any]) -> Iterator[Chip]:
    if label := salary_label(cleaned):
        yield _only(label, address.without(*SALARY))
    for choice in address.values("salary_unknown")[:1]:
        if choice in UNKNOWN:
            yield _only(str(UNKNOWN[choice]), address.without("salary_unknown"))


def salary_label(given: Mapping[str, Any]) -> str:
    """ "pay from $30 an hour"; empty without a bound."""
    low, high = (_number(given.get(name)) for name in ("salary_min", "salary_max"))
    bounds = wording.amounts(low, high, given.get("currency") or None, given.get("period") or "year")
    return gettext("pay %(bounds)s") % {"bounds": bounds} if bounds else ""


def _values(address: Address, counted: facets.Counted) -> Iterator[Chip]:
    for name in facets.LABELS:
        buckets: dict[str, Bucket] = {bucket.value: bucket for bucket in counted.get(name, ())}
        for raw in address.values(name):
            bare = raw.removeprefix("-")
            label = facets.label(name, bare, buckets[bare].label if bare in buckets else "")
            if (name, raw) == ("workplace", "remote"):
                label = _remote(address) or label
            if raw != bare:
                label = gettext("not %(value)s") % {"value": label}
            yield Chip(label, address.without_value(name, raw), address.without(name))


def _remote(address: Address) -> str:
    """Remote work has no place: a country beside it says who may do it."""
    countries = [wording.country(code) for code in address.values("country") if not code.startswith("-")]
    if not countries:
        return ""
    return gettext("Remote, open to people in %(countries)s") % {"countries": ", ".join(countries)}


def _only(label: str, without: Address) -> Chip:
    """Of a filter that has one value."""
    return Chip(label, without, without)


def _number(value: Any) -> float | None:
    return None if value is None or value == "" else float(value)
