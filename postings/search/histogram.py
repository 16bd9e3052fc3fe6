"""The pay histogram: an engine counts in narrow bins, these are joined to about twenty bars with round edges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import floor, log10

from postings import pay
from postings.search.results import Bar

_BARS = 20
NARROW = 1000
"""Of the reference currency, about: the width of the bins that an engine counts."""
_COUNTED = 1000
"""Bins an engine counts: pay of more than a million a year is off the chart."""
_TAIL = 0.01
"""Part of the postings at either end that may fall off the chart, so that one odd pay does not flatten it."""
_ROUND = (1, 2, 5, 10)
ROUNDING = 0.5
"""Reference amounts are whole, so one may lie this far below an edge that it stands on in the asked currency."""


@dataclass(frozen=True, slots=True)
class Bins:
    """Bin n begins at n * step of `currency`, which is n * interval of the reference currency."""

    currency: str
    step: float
    interval: float

    @classmethod
    def of(cls, currency: str | None) -> Bins:
        """Counted in the reference currency where the asked one has no rate."""
        asked = currency or pay.REFERENCE_CURRENCY
        width = pay.convert(NARROW, pay.REFERENCE_CURRENCY, asked)
        if width is None:
            return cls(pay.REFERENCE_CURRENCY, NARROW, NARROW)
        step = _round_down(float(width))
        return cls(asked, step, float(pay.convert(step * 1000, asked, pay.REFERENCE_CURRENCY) or 0) / 1000)

    @property
    def highest(self) -> float:
        return self.interval * _COUNTED


def bars(bins: Bins, counts: Mapping[int, int]) -> tuple[Bar, ...]:
    """{bin: count} as bars of equal width without a gap; none when nothing was counted."""
    shown = _without_tails({number: count for number, count in counts.items() if count})
    if not shown:
        return ()
    first, last = min(shown), max(shown)
    joined = _bins_per_bar(last - first + 1)
    starts = range(first // joined * joined, last + 1, joined)
    return tuple(
        Bar(
            low=start * bins.step,
            high=(start + joined) * bins.step,
            count=sum(counts.get(number, 0) for number in range(start, start + joined)),
        )
        for start in starts
    )


def _without_tails(counts: Mapping[int, int]) -> dict[int, int]:
    allowed = floor(sum(counts.values()) * _TAIL)
    kept = dict(sorted(counts.items()))
    for end in (list(kept), list(reversed(kept))):
        dropped = 0
        for number in end:
            dropped += counts[number]
            if dropped > allowed:
                break
            kept.pop(number, None)
    return kept


def _bins_per_bar(bins: int) -> int:
    tens = 1
    while True:
        for width in _ROUND:
            if bins <= width * tens * _BARS:
                return width * tens
        tens *= 10


def _round_down(width: float) -> float:
    tens: float = 10 ** floor(log10(width))
    return max(digit * tens for digit in _ROUND if digit * tens <= width)
