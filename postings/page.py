"""What the page of results holds besides the results: its forms, its chart, its links. Layer 7."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.urls import reverse
from django.utils.translation import gettext

from postings import pay, wording
from postings.address import Address
from postings.listing import Listing
from postings.models import Posting
from postings.search.results import Bar

RADII = (5, 10, 25, 50, 100, 200)
CURRENCIES = ("USD", "EUR", "GBP", "CNY", "CHF", "CAD", "AUD", "INR", "JPY", "SEK", "PLN", "VND", "SGD", "HKD")
CHART_HEIGHT = 56
BAR_WIDTH = 10
LOWEST = 2
"""A bar that counts anything at all can be seen."""


def context(found: Listing) -> dict[str, Any]:
    bar_scale = found.scale
    pages = found.pages
    return {
        **form_context(found.form, found.address, found),
        "listing": found,
        "facets": found.facets,
        "cards": found.cards,
        "scale": bar_scale,
        "sorts": found.sorts,
        "histogram": chart(found.results.histogram, found.form.cleaned_data, found.currency),
        "page_links": found.page_links,
        "previous_url": found.page_url(found.page - 1) if 1 < found.page <= pages else "",
        "next_url": found.page_url(found.page + 1) if found.page < pages else "",
        "last_url": found.page_url(max(pages, 1)),
        "feed_url": str(found.address.without("sort").at(reverse("postings:feed"))),
        "csv_url": str(found.address.without().at(reverse("postings:csv"))),
        "json_url": str(found.address.at(reverse("postings:api-list"))),
    }


def form_context(form: forms.Form, address: Address, found: Listing | None = None) -> dict[str, Any]:
    """What the two forms need, also when the search was refused."""
    own_pay = ("salary_min", "salary_max", "currency", "period", "salary_unknown")
    return {
        "form": form,
        "address": address,
        "choices": {
            "radius": [("", gettext("any distance")), *_radii(address)],
            "currency": [("", gettext("any")), *((code, code) for code in _currencies(address))],
            "period": [(name, str(label)) for name, label in _periods()],
            "salary_unknown": _unknown_choices(found),
        },
        "chosen_unknown": "".join(address.values("salary_unknown")[:1]),
        "hidden": {
            "search": list(address.hidden("q", "verbatim", "location", "radius")),
            "pay": list(address.hidden(*own_pay)),
        },
    }


def _radii(address: Address) -> list[tuple[str, str]]:
    offered = [(str(radius), gettext("within %(n)s km") % {"n": radius}) for radius in RADII]
    asked = [value for value in address.values("radius") if value not in dict(offered)]
    return [*offered, *((value, value) for value in asked)]


def _currencies(address: Address) -> list[str]:
    return list(dict.fromkeys([*CURRENCIES, *(code.upper() for code in address.values("currency"))]))


def _periods() -> list[tuple[str, object]]:
    period = Posting.Period
    others = (period.MONTH, period.WEEK, period.DAY, period.HOUR)
    return [("", period.YEAR.label), *((one.value, one.label) for one in others)]


def _unknown_choices(found: Listing | None) -> list[tuple[str, str, int | None]]:
    """The counts are those of the search without its pay filter."""
    counts: Mapping[str, int] = {}
    if found is not None:
        counts = {"exclude": found.results.with_salary, "only": found.results.without_salary}
    labels = {
        "": gettext("shown unless you ask for an amount"),
        "include": gettext("always shown"),
        "exclude": gettext("left out"),
        "only": gettext("shown alone"),
    }
    return [(name, label, counts.get(name)) for name, label in labels.items()]


@dataclass(frozen=True, slots=True)
class ChartBar:
    x: int
    y: int
    width: int
    height: int
    label: str
    is_within: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """The pay histogram, drawn in units of its own."""

    bars: Sequence[ChartBar]
    width: int
    low: str
    high: str
    label: str


def chart(bars: Sequence[Bar], asked: Mapping[str, Any], currency: str) -> Chart | None:
    """None when there is nothing to draw."""
    highest = max((bar.count for bar in bars), default=0)
    if len(bars) < 2 or not highest:
        return None
    low, high = wording.money(bars[0].low, currency), wording.money(bars[-1].high, currency)
    return Chart(
        [_bar(index, bar, highest, asked, currency) for index, bar in enumerate(bars)],
        BAR_WIDTH * len(bars),
        low,
        high,
        gettext("How many postings pay how much a year, from %(low)s to %(high)s") % {"low": low, "high": high},
    )


def _bar(index: int, bar: Bar, highest: int, asked: Mapping[str, Any], currency: str) -> ChartBar:
    height = max(round(bar.count / highest * CHART_HEIGHT), LOWEST) if bar.count else 0
    label = f"{wording.amounts(bar.low, bar.high, currency)}: {wording.number(bar.count)}"
    is_within = _is_within(bar, asked)
    return ChartBar(index * BAR_WIDTH, CHART_HEIGHT - height, BAR_WIDTH - 2, height, label, is_within)


def _is_within(bar: Bar, asked: Mapping[str, Any]) -> bool:
    """Whether some of the bar's postings reach the asked minimum and do not begin above the maximum."""
    period = asked.get("period") or "year"
    low, high = (asked.get(name) for name in ("salary_min", "salary_max"))
    reaches = low is None or bar.high > pay.annual(low, period)
    return reaches and (high is None or bar.low <= pay.annual(high, period))
