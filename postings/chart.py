"""The pay histogram, drawn. Layer 7."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext

from postings import wording
from postings.search.results import Bar

CHART_HEIGHT = 56
BAR_WIDTH = 10
LOWEST = 2
"""A bar that counts anything at all can be seen."""


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
    """In units of its own."""

    bars: Sequence[ChartBar]
    width: int
    low: str
    high: str
    label: str


def chart(bars: Sequence[Bar], currency: str, low: float | None = None, high: float | None = None) -> Chart | None:
    """`low` and `high`, per year, say which bars are within; None when there is nothing to draw."""
    highest = max((bar.count for bar in bars), default=0)
    if len(bars) < 2 or not highest:
        return None
    ends = {"low": wording.money(bars[0].low, currency), "high": wording.money(bars[-1].high, currency)}
    return Chart(
        [_bar(index, bar, highest, currency, _is_within(bar, low, high)) for index, bar in enumerate(bars)],
        BAR_WIDTH * len(bars),
        **ends,
        label=gettext("How many postings pay how much a year, from %(low)s to %(high)s") % ends,
    )


def _bar(index: int, bar: Bar, highest: int, currency: str, is_within: bool) -> ChartBar:
    height = max(round(bar.count / highest * CHART_HEIGHT), LOWEST) if bar.count else 0
    label = f"{wording.amounts(bar.low, bar.high, currency)}: {wording.number(bar.count)}"
    return ChartBar(index * BAR_WIDTH, CHART_HEIGHT - height, BAR_WIDTH - 2, height, label, is_within)


def _is_within(bar: Bar, low: float | None, high: float | None) -> bool:
    """Whether some of the bar's postings reach the minimum and do not begin above the maximum."""
    return (low is None or bar.high > low) and (high is None or bar.low <= high)
