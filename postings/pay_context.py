"""What the same work pays elsewhere, beside one posting's own pay. Layer 7."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext

from postings import pay, wording
from postings.chart import Chart, chart
from postings.models import Posting
from postings.related import HEAD_FIRST, pay_currency, title_words
from postings.search import Alike, Clause, Query, SalaryClause, UnknownSalary, search
from postings.search.results import Bar

FEWEST = 12
"""Of fewer postings a distribution says nothing."""


@dataclass(frozen=True, slots=True)
class PayContext:
    chart: Chart
    count: int
    """Postings it is drawn of: the same work in the same countries, with their pay."""
    work: str
    """The words of the title that name it."""
    countries: str
    told: str
    """What the distribution says of this posting's pay, or, where it states none, of the others'."""


def pay_context(posting: Posting, today: date) -> PayContext | None:
    """None where too few others state their pay, or the posting names no work or no country.

    Raises SearchUnavailable.
    """
    words = title_words(posting.title)
    places = [row.location for row in posting.posting_locations.all()]
    countries = tuple(dict.fromkeys(place.country for place in places if place.country))
    currency = pay_currency(posting)
    low, high = _own(posting, currency)
    states_pay = posting.salary_min is not None or posting.salary_max is not None
    if not words or not countries or (states_pay and high is None):
        return None
    query = Query(
        today,
        alike=Alike(words, posting.language in HEAD_FIRST, has_whole_title=True),
        clauses=(Clause("country", countries),),
        salary=SalaryClause(currency=currency, unknown=UnknownSalary.EXCLUDE),
        has_histogram=True,
        per_page=1,
    )
    bars = search(query).histogram
    drawn = chart(bars, currency, low, high)
    count = sum(bar.count for bar in bars)
    if drawn is None or count < FEWEST:
        return None
    told = _middle(bars, currency) if high is None else _rank(bars, high)
    return PayContext(drawn, count, " ".join(words), ", ".join(map(wording.country, countries)), told)


def _own(posting: Posting, currency: str) -> tuple[float | None, float | None]:
    """Pay per year in this currency; one stated bound stands for both."""
    stated = (posting.salary_annual_min, posting.salary_annual_max)
    known = [pay.convert(amount, posting.salary_currency, currency) for amount in stated if amount is not None]
    amounts = [float(amount) for amount in known if amount is not None]
    return (min(amounts), max(amounts)) if amounts else (None, None)


def _rank(bars: Sequence[Bar], top: float) -> str:
    """Told of those that surely pay less, or more: those in the same bar do neither."""
    less = sum(bar.count for bar in bars if bar.high <= top)
    more = sum(bar.count for bar in bars if bar.low > top)
    percent = {"percent": max(less, more) * 100 // sum(bar.count for bar in bars)}
    if less >= more:
        return gettext("The top pay here is above that of %(percent)s %% of them.") % percent
    return gettext("The top pay here is below that of %(percent)s %% of them.") % percent


def _middle(bars: Sequence[Bar], currency: str) -> str:
    """From the bar that ends the lowest quarter to the one that begins the highest."""
    low, high = _quantile(bars, 0.25).low, _quantile(bars, 0.75).high
    between = {"low": wording.money(low, currency), "high": wording.money(high, currency)}
    return gettext("This one does not. Half of them pay from %(low)s to %(high)s.") % between


def _quantile(bars: Sequence[Bar], part: float) -> Bar:
    wanted = part * sum(bar.count for bar in bars)
    passed = 0
    for bar in bars:
        passed += bar.count
        if passed >= wanted:
            return bar
    return bars[-1]
