"""Pay arithmetic: periods, currencies, rates files."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings import pay

RATES = pay.Rates(date(2024, 1, 2), {"EUR": Decimal(1), "USD": Decimal("1.25"), "GBP": Decimal("0.8")})


@pytest.mark.parametrize(
    ("amount", "period", "months", "expected"),
    [
        (20, "hour", None, 41600),
        (46.06, "hour", None, 95805),
        ("205.17", "hour", None, 426754),
        (300, "day", None, 78000),
        (450, "week", None, 23400),
        (2500, "month", None, 30000),
        (3930, "month", 14, 55020),
        (15000, "month", 13, 195000),
        (60000, "year", None, 60000),
        (60000, "year", 13, 60000),
        (Decimal("0.5"), "year", None, 1),
    ],
)
def test_it_counts_a_year_of_pay(amount: pay.Number, period: str, months: int | None, expected: int) -> None:
    assert pay.annual(amount, period, months) == expected


def test_an_unknown_period_is_an_error() -> None:
    with pytest.raises(KeyError):
        pay.annual(1, "fortnight")


@given(st.integers(1, 10_000_000), st.sampled_from(sorted(pay.PERIODS_A_YEAR)))
def test_a_yearly_figure_cut_to_any_period_and_back_is_the_same(amount: int, period: str) -> None:
    assert pay.annual(pay.per(amount, period), period) == amount


def test_the_same_pay_stated_by_the_hour_and_by_the_year_compares_equal() -> None:
    assert pay.annual(21.6346, "hour") == pay.annual(45000, "year")


@pytest.mark.parametrize(
    ("amount", "source", "target", "expected"),
    [
        (100, "EUR", "USD", "125"),
        (125, "USD", "EUR", "100"),
        (100, "GBP", "USD", "156.25"),
        (1, "USD", "USD", "1"),
        (0.1, "GBP", "EUR", "0.125"),
    ],
)
def test_it_converts_through_the_euro(amount: pay.Number, source: str, target: str, expected: str) -> None:
    assert pay.convert(amount, source, target, RATES) == Decimal(expected)


@pytest.mark.parametrize(("source", "target"), [("XYZ", "USD"), ("USD", "XYZ"), ("", "EUR")])
def test_a_currency_without_a_rate_is_not_convertible(source: str, target: str) -> None:
    assert pay.convert(100, source, target, RATES) is None


def test_an_amount_without_currency_has_no_reference_amount() -> None:
    assert pay.in_reference(50000, None) is None
    assert pay.in_reference(50000, "GBP", RATES) == 78125
    assert pay.in_reference(50000, pay.REFERENCE_CURRENCY) == 50000


def test_the_shipped_rates_cover_the_common_currencies() -> None:
    known = {"EUR", "USD", "GBP", "CNY", "JPY", "INR", "CHF", "PLN", "SEK", "CAD", "AUD", "HKD", "AED", "SAR"}
    assert known <= pay.SHIPPED_RATES.per_euro.keys()
    assert pay.SHIPPED_RATES.date >= date(2026, 1, 1)


def test_pegged_currencies_keep_their_official_rate() -> None:
    assert pay.convert(1000, "USD", "AED") == pytest.approx(Decimal("3672.5"), rel=Decimal("0.0001"))
    assert pay.convert(1, "EUR", "BGN") == Decimal("1.9558")


def test_it_loads_another_rates_file(tmp_path: Path) -> None:
    path = tmp_path / "rates.json"
    path.write_text(json.dumps({"date": "2025-05-05", "base": "EUR", "rates": {"USD": 1.1}}))
    rates = pay.load_rates(path)
    assert rates.date == date(2025, 5, 5)
    assert pay.convert(10, "EUR", "USD", rates) == 11


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        "[]",
        "{}",
        '{"date": "yesterday", "base": "EUR", "rates": {}}',
        '{"date": "2025-05-05", "base": "USD", "rates": {}}',
        '{"date": "2025-05-05", "base": "EUR", "rates": {"USD": "many"}}',
        '{"date": "2025-05-05", "base": "EUR", "rates": {"USD": 0}}',
        '{"date": "2025-05-05", "base": "EUR", "rates": {"USD": NaN}}',
    ],
)
def test_what_is_no_rates_file_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(pay.RatesError, match=r"\w+"):
        pay.parse_rates(text)


def test_a_rates_file_counts_from_the_moment_it_is_there(tmp_path: Path) -> None:
    path = tmp_path / "rates.json"
    pay.use_rates_from(path)
    try:
        assert pay.rates() is pay.SHIPPED_RATES
        path.write_text('{"date": "2026-11-01", "base": "EUR", "rates": {"USD": "2"}}', "utf-8")
        assert pay.convert(10, "EUR", "USD") == 20
        path.write_text("half a file", "utf-8")
        assert pay.rates() is pay.SHIPPED_RATES
    finally:
        pay.use_rates_from(None)
