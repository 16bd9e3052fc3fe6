from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings import pay
from postings.search.histogram import Bins, bars


@pytest.mark.parametrize("currency", [None, "EUR", "CNY", "JPY", "GBP"])
def test_its_edges_are_round_in_the_asked_currency(currency: str | None) -> None:
    bins = Bins.of(currency)
    assert bins.currency == (currency or pay.REFERENCE_CURRENCY)
    assert str(int(bins.step)).rstrip("0") in ("1", "2", "5")
    assert bins.interval == pytest.approx(
        float(pay.convert(bins.step, bins.currency, pay.REFERENCE_CURRENCY) or 0), rel=1e-3
    )


def test_a_currency_without_a_rate_is_shown_in_the_reference_currency() -> None:
    assert Bins.of("XTS").currency == pay.REFERENCE_CURRENCY


def test_nothing_counted_is_no_bar() -> None:
    assert bars(Bins.of(None), {}) == ()
    assert bars(Bins.of(None), {7: 0}) == ()


def test_one_odd_pay_among_many_does_not_flatten_it() -> None:
    shown = bars(Bins.of(None), {**dict.fromkeys(range(30, 60), 50), 990: 1})
    assert shown[-1].high <= 62_000


@given(st.dictionaries(st.integers(0, 999), st.integers(1, 50), min_size=1, max_size=200))
def test_it_is_about_twenty_bars_without_a_gap(counts: dict[int, int]) -> None:
    shown = bars(Bins.of(None), counts)
    assert 1 <= len(shown) <= 21
    assert all(bar.high == after.low for bar, after in pairwise(shown))
    assert sum(counts.values()) * 0.97 - 1 <= sum(bar.count for bar in shown) <= sum(counts.values())
