from __future__ import annotations

from decimal import Decimal

import pytest

from postings.search import values

AMOUNTS = [
    ("60000", 60_000),
    ("60k", 60_000),
    ("60 K", 60_000),
    ("60,000", 60_000),
    ("60.000", 60_000),
    ("60 000", 60_000),
    ("60’000", 60_000),
    ("1,234,567", 1_234_567),
    ("1.5m", 1_500_000),
    ("20万", 200_000),
    ("1.2万", 12_000),
    ("８千", 8_000),
    ("$60,000", 60_000),
    ("€ 45k", 45_000),
    ("17.50", Decimal("17.50")),
    ("17,5", Decimal("17.5")),
    ("0", 0),
]
NOT_AMOUNTS = ["abc", "-5", "6e4", "NaN", "60000 dollars", "60,00,000", "k", "9" * 40, "1" * 5000]


@pytest.mark.parametrize(("text", "expected"), AMOUNTS)
def test_it_reads_an_amount(text: str, expected: Decimal) -> None:
    assert values.amount(text) == expected


@pytest.mark.parametrize("text", NOT_AMOUNTS)
def test_it_refuses_what_is_no_amount(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not an amount|more than"):
        values.amount(text)


@pytest.mark.parametrize(
    ("text", "kilometres"), [("25", 25), ("25 km", 25), ("10mi", 16.09344), ("5公里", 5), ("1e9", None)]
)
def test_it_reads_a_radius(text: str, kilometres: float | None) -> None:
    if kilometres is None:
        with pytest.raises(ValueError, match="is not a distance"):
            values.radius(text)
    else:
        assert values.radius(text) == kilometres


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
        (values.country, "US", "US"),
        (values.country, "usa", "US"),
        (values.country, "中国", "CN"),
        (values.country, "Deutschland", "DE"),
        (values.region, "Bayern", "DE/Bavaria"),
        (values.region, "US/Michigan", "US/Michigan"),
        (values.city, "München", "DE/Bavaria/Munich"),
        (values.city, "DE//Berlin", "DE//Berlin"),
        (values.city, "Xyzzyville", "Xyzzyville"),
    ],
)
def test_it_takes_a_place_by_path_or_name(read: object, text: str, expected: str) -> None:
    assert callable(read)
    assert read(text) == expected
