"""What the page of results holds besides the results: its forms, its links. Layer 7."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.urls import reverse
from django.utils.translation import gettext

from postings import pay
from postings.address import Address
from postings.chart import Chart, chart
from postings.listing import Listing
from postings.models import Posting

RADII = (5, 10, 25, 50, 100, 200)
CURRENCIES = ("USD", "EUR", "GBP", "CNY", "CHF", "CAD", "AUD", "INR", "JPY", "SEK", "PLN", "VND", "SGD", "HKD")


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
        "histogram": _chart(found),
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


def _chart(found: Listing) -> Chart | None:
    asked = found.form.cleaned_data
    period = asked.get("period") or "year"
    bounds = (asked.get(name) for name in ("salary_min", "salary_max"))
    low, high = (None if bound is None else float(pay.annual(bound, period)) for bound in bounds)
    return chart(found.results.histogram, found.currency, low, high)
