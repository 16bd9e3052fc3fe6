"""The values of each filter, with their exact counts and the links that choose them. Layer 7."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from postings import matching, names, wording
from postings.address import Address
from postings.search.fields import STEPS
from postings.search.results import Bucket

SHOWN = 10
"""Values of each on the page of results; all others stand on a page of their own."""

LABELS = {
    "workplace": _("Workplace"),
    "employment_type": _("Employment type"),
    "country": _("Place"),
    "company": _("Company"),
    "skill": _("Skill"),
    "experience_max": _("Your experience"),
    "education": _("Education"),
    "posted_within": _("Posted"),
    "language": _("Language of the posting"),
    "region": _("Region"),
    "city": _("City"),
}
"""By parameter, in the order of the page; region and city stand inside the tree of places."""
INNER = {"country": "region", "region": "city"}


@dataclass(frozen=True, slots=True)
class Value:
    value: str
    label: str
    count: int | None
    """None where the engine does not count it."""
    url: str
    """The same search with this value added (any of several will do), or removed when it is selected."""
    only_url: str
    """The same search with this value alone: shows exactly `count` postings."""
    selected: bool = False
    excluded: bool = False
    exclude_url: str = ""
    only_label: str = ""
    exclude_label: str = ""
    children: Sequence[Value] = ()
    more_url: str = ""
    """Where all children are, when there are more."""


@dataclass(frozen=True, slots=True)
class Facet:
    name: str
    label: str
    values: Sequence[Value]
    more_url: str = ""
    """Where all values are, when there are more."""

    @property
    def has_choice(self) -> bool:
        return any(value.selected or value.excluded for value in self.values)


Counted = Mapping[str, Sequence[Bucket]]


def facets(counted: Counted, address: Address) -> list[Facet]:
    """Every filter that has a value to choose, in the order of the page."""
    found = []
    for name in LABELS:
        if name in INNER.values():
            continue
        values = _of(name, counted, address)
        if name == "country":
            values = _tree(values, counted, address)
        if values:
            shown = values if name in STEPS else values[: _shown(values)]
            found.append(Facet(name, str(LABELS[name]), shown, _more_url(name, values, address)))
    return found


def flat(counted: Counted, address: Address) -> list[Facet]:
    """Every counted filter by itself, places as country, region and city."""
    return [Facet(name, str(LABELS[name]), _of(name, counted, address)) for name in LABELS if name in counted]


def listed(name: str, counted: Counted, address: Address, wanted: str = "") -> list[Value]:
    """The values of one filter that have `wanted` in their label; places with all that they lie in."""
    values = _of(name, counted, address)
    if name in INNER.values():
        values = [replace(value, label=_whole_place(value)) for value in values]
    key = matching.fold(wanted)
    return [value for value in values if key in matching.fold(value.label)]


def _whole_place(value: Value) -> str:
    """ "Brighton, Michigan, United States"."""
    return wording.place(dict(zip(("country", "region", "city"), value.value.split("/"), strict=False)))


def url(name: str, address: Address) -> str:
    """The page of all values of one filter."""
    return str(address.without().at(reverse("postings:facet", args=[name])))


def _shown(values: Sequence[Value]) -> int:
    """What is chosen stands first, and is always shown."""
    return max(SHOWN, sum(value.selected or value.excluded for value in values))


def _more_url(name: str, values: Sequence[Value], address: Address) -> str:
    return url(name, address) if name not in STEPS and len(values) > SHOWN else ""


def _of(name: str, counted: Counted, address: Address) -> list[Value]:
    return _single(name, counted, address) if name in STEPS else list(_values(name, counted, address))


def label(name: str, value: str, given: str = "") -> str:
    """A value in people's words; `given` is the engine's label for it."""
    if name == "country":
        return wording.country(value)
    if name == "language":
        return wording.language(value)
    if name in wording.CHOICES:
        return wording.choice(name, value)
    if name == "experience_max":
        return _experience(value)
    if name == "posted_within":
        return _posted_within(value)
    if name == "skill":
        return names.skill(given or value)
    if name in INNER.values():
        return names.place(value)
    return given or value


def _values(name: str, counted: Counted, address: Address) -> Iterator[Value]:
    """What was chosen first, then the engine's values, most frequent first."""
    buckets = {bucket.value: bucket for bucket in counted.get(name, ())}
    chosen = address.values(name)
    only, without = gettext("Only %(value)s"), gettext("Without %(value)s")
    for raw in chosen:
        bare = raw.removeprefix("-")
        bucket = buckets.pop(bare, None)
        shown = label(name, bare, bucket.label if bucket else "")
        yield Value(
            bare,
            shown,
            bucket.count if bucket else 0,
            str(address.without_value(name, raw)),
            str(address.having(name, bare)),
            selected=raw == bare,
            excluded=raw != bare,
            only_label=only % {"value": shown},
        )
    for bucket in buckets.values():
        shown = label(name, bucket.value, bucket.label)
        url = str(address.also(name, bucket.value))
        yield Value(
            bucket.value,
            shown,
            bucket.count,
            url,
            str(address.having(name, bucket.value)) if chosen else url,
            exclude_url=str(address.also(name, f"-{bucket.value}")),
            only_label=only % {"value": shown},
            exclude_label=without % {"value": shown},
        )


def _single(name: str, counted: Counted, address: Address) -> list[Value]:
    """Of these only one value can be chosen. Those that nobody would find are not offered, unless chosen."""
    steps = {str(value): 0 if name in counted else None for value in STEPS[name].values}
    counts = steps | {bucket.value: bucket.count for bucket in counted.get(name, ())}
    chosen = address.values(name)[:1]
    only = gettext("Only %(value)s")
    found = (value for value, count in counts.items() if count != 0)
    offered = sorted({*found, *(value for value in chosen if value.isdecimal())}, key=int)
    return [
        Value(
            value,
            label(name, value),
            counts.get(value),
            str(address.without(name) if [value] == chosen else address.having(name, value)),
            str(address.having(name, value)),
            selected=[value] == chosen,
            only_label=only % {"value": label(name, value)},
        )
        for value in offered
    ]


def _tree(countries: Sequence[Value], counted: Counted, address: Address) -> list[Value]:
    """Regions under their country and cities under their region, where that is chosen or the only one."""
    regions, cities = (list(_values(name, counted, address)) for name in ("region", "city"))
    more = _more_url("region", regions, address), _more_url("city", cities, address)
    return [
        replace(country, children=_branch(country, regions, cities, more[1]), more_url=more[0])
        if country.selected or len(countries) == 1 or _has_chosen(country, [*regions, *cities])
        else country
        for country in countries
    ]


def _branch(country: Value, regions: Sequence[Value], cities: Sequence[Value], more_url: str) -> list[Value]:
    inner = [region for region in regions if region.value.split("/", 1)[0] == country.value]
    without_region = [city for city in cities if city.value.startswith(f"{country.value}//")]
    opened = [
        replace(region, children=_within(region, cities), more_url=more_url)
        if region.selected or len(inner) == 1 or _has_chosen(region, cities)
        else region
        for region in inner
    ]
    return [*opened, *without_region]


def _within(outer: Value, inner: Sequence[Value]) -> list[Value]:
    return [value for value in inner if value.value.startswith(f"{outer.value}/")]


def _has_chosen(outer: Value, inner: Sequence[Value]) -> bool:
    return any(value.selected or value.excluded for value in _within(outer, inner))


def _experience(years: str) -> str:
    if years == "0":
        return gettext("None needed")
    return ngettext("%(n)s year or less", "%(n)s years or less", _count(years)) % {"n": years}


def _posted_within(days: str) -> str:
    if days == "1":
        return gettext("Since yesterday")
    return ngettext("In the last %(n)s day", "In the last %(n)s days", _count(days)) % {"n": days}


def _count(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 9 else 2
