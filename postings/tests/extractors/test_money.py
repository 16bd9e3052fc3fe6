"""Numbers, units, currencies and ranges, before anybody asks what they are for."""

from __future__ import annotations

import pytest

from postings.extractors.money import sums
from postings.extractors.written_numbers import narrowed, number

NUMBERS = [
    ("7", 7),
    ("45000", 45000),
    ("45,000", 45000),
    ("45.000", 45000),
    ("45 000", 45000),
    ("45\u00a0000", 45000),
    ("45'000", 45000),
    ("45’000", 45000),
    ("1,234,567", 1234567),
    ("1.234.567", 1234567),
    ("1,234.50", 1234.5),
    ("1.234,50", 1234.5),
    ("12,00,000", 1200000),
    ("3,50,000", 350000),
    ("33 100,00", 33100),
    ("19,19", 19.19),
    ("19.19", 19.19),
    ("2,5", 2.5),
    ("0.125", 0.125),
    ("1500.250", 1500.25),
    ("1,5000", 15000),
    ("12.5", 12.5),
]


@pytest.mark.parametrize(("written", "value"), NUMBERS)
def test_it_reads_numbers_of_every_style(written: str, value: float) -> None:
    assert number(written) == value


SUMS: list[tuple[str, list[tuple[float, float, str | None]]]] = [
    ("$5", [(5, 5, "$")]),
    ("€5 and £6", [(5, 5, "EUR"), (6, 6, "GBP")]),
    ("60-70k", [(60000, 70000, None)]),
    ("60k-70", [(60000, 70000, None)]),
    ("60k to 70k EUR", [(60000, 70000, "EUR")]),
    ("12.345k", [(12345, 12345, None)]),
    ("8千-1.1万", [(8000, 11000, "万")]),
    ("3-5 lakh", [(300000, 500000, "INR")]),
    ("1.2 crore", [(12000000, 12000000, "INR")]),
    ("$2M", [(2000000, 2000000, "$")]),
    ("$2B", [(2000000000, 2000000000, "$")]),
    ("9,9 Tr", [(9900000, 9900000, "VND")]),
    ("40 - 45000", [(40000, 45000, None)]),
    ("AU$70,000-AU$80,000", [(70000, 80000, "AUD")]),
    ("SalaryUSD 500", [(500, 500, "USD")]),
    ("$160KWe", [(160000, 160000, "$")]),
    ("between 5 € and 6 €", [(5, 6, "EUR")]),
    ("5 € and 6 €", [(5, 5, "EUR"), (6, 6, "EUR")]),
    ("5,000 USD", [(5000, 5000, "USD")]),
    ("100 € - 200 €", [(100, 200, "EUR")]),
    ("2024-05-06", []),
    ("B2B", []),
    ("401(k)", []),
    ("7:30", []),
    ("80%", []),
    ("250keV", []),
    ("5th", []),
]


@pytest.mark.parametrize(("text", "expected"), SUMS)
def test_it_joins_figures_units_and_currencies(text: str, expected: list[tuple[float, float, str | None]]) -> None:
    assert [(one.low, one.high, one.currency) for one in sums(text)] == expected


def test_narrowing_moves_nothing() -> None:
    text = "时薪：２５－３０元　起"
    assert len(narrowed(text)) == len(text)
    assert narrowed(text).startswith("时薪:25-30元")
