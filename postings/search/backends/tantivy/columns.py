"""Columns that hold several facts of a posting in one number, so that one pass counts them all.

Counting a column over a million postings takes 3 ms where it holds one small number, 6 ms where it is large, 40 to
150 ms where it holds several. So what can be said in one small number is.

    _mix         employment type, workplace, education, what is known of the pay
    _countries   up to six countries
    _often_<n>   which of the most frequent skills, ten in a column (often.py)
    _often       which of the most frequent companies
    _bin         the top pay's bin of the pay histogram
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from postings.search.fields import FIELDS
from postings.search.histogram import NARROW

MIX = "_mix"
COUNTRIES = "_countries"
MORE_COUNTRIES = "_more_countries"
"""The countries that `_countries` has no room for, as hashes; hardly ever any."""
BIN = "_bin"
OFTEN = tuple(f"_often_{number}" for number in range(10))
OFTEN_BITS = 10
OFTEN_SKILLS = len(OFTEN) * OFTEN_BITS
OFTEN_COMPANY = "_often"
OFTEN_COMPANIES = 2000

PAY_STATED = 1
PAY_IN_REFERENCE = 2
_PAY_STATES = 4

MIXED = tuple(field for field in FIELDS if field.choices)
_NUMBERS: Mapping[str, Mapping[str | None, int]] = {
    field.name: {None: 0, "": 0, **{value: number for number, value in enumerate(field.choices, 1)}}
    for field in MIXED
}
_CODE_BITS = 10
_MOST_CODES = 6
_BINS = 1000
"""Pay of more than a thousand bins is off the chart."""


def mix(document: Mapping[str, Any]) -> int:
    """Raises ValueError for a value that is none of its field's choices."""
    number = _pay_known(document)
    for field in MIXED:
        value = document.get(field.name)
        try:
            number = number * (len(field.choices) + 1) + _NUMBERS[field.name][value]
        except KeyError:
            raise ValueError(f"{field.name} has no value {value!r}") from None
    return number


def unmix(counts: Mapping[int, int]) -> tuple[dict[str, Counter[str]], Counter[int]]:
    """{mix: postings} as {field: {value: postings}} and {what is known of the pay: postings}."""
    by_field: dict[str, Counter[str]] = {field.name: Counter() for field in MIXED}
    by_pay: Counter[int] = Counter()
    for number, count in counts.items():
        rest = number
        for field in reversed(MIXED):
            rest, position = divmod(rest, len(field.choices) + 1)
            if position:
                by_field[field.name][field.choices[position - 1]] += count
        by_pay[rest] += count
    return by_field, by_pay


def _pay_known(document: Mapping[str, Any]) -> int:
    stated, in_reference = (document.get(name) is not None for name in ("salary_top", "reference_top"))
    return PAY_STATED * stated + PAY_IN_REFERENCE * in_reference


def countries(values: Iterable[str]) -> tuple[int, Sequence[str]]:
    """Country codes as one number, and those that are left over."""
    number, codes, left_over = 0, 0, []
    for value in sorted(values):  # so that the same countries are the same number
        if codes < _MOST_CODES and len(value) == 2 and value.isascii() and value.isupper() and value.isalpha():
            number = number << _CODE_BITS | (ord(value[0]) - 64) << 5 | (ord(value[1]) - 64)
            codes += 1
        else:
            left_over.append(value)
    return number, left_over


def country_counts(counts: Mapping[int, int]) -> Counter[str]:
    """{countries: postings} as {country: postings}."""
    found: Counter[str] = Counter()
    for number, count in counts.items():
        for country in _countries_of(number):
            found[country] += count
    return found


@lru_cache(maxsize=50_000)
def _countries_of(number: int) -> tuple[str, ...]:
    codes = []
    while number:
        number, code = number >> _CODE_BITS, number & ((1 << _CODE_BITS) - 1)
        codes.append(chr((code >> 5) + 64) + chr((code & 31) + 64))
    return tuple(codes)


def pay_bin(top: float | None) -> int:
    """One more than the bin's number in the reference currency; 0: no pay, or more than the chart shows."""
    number = -1 if top is None else int((top + 0.5) // NARROW)
    return number + 1 if 0 <= number < _BINS else 0


def often_skills(values: Iterable[str], places: Mapping[str, int]) -> list[int]:
    """Which of the most frequent values are there, a number for each column of OFTEN."""
    numbers = [0] * len(OFTEN)
    for value in values:
        if (place := places.get(value)) is not None:
            numbers[place // OFTEN_BITS] |= 1 << place % OFTEN_BITS
    return numbers


def often_skill_counts(column: int, counts: Mapping[int, int], frequent: Sequence[str]) -> Counter[str]:
    """The counts of a column of OFTEN as {skill: postings}."""
    found: Counter[str] = Counter()
    for place, value in enumerate(frequent[column * OFTEN_BITS : (column + 1) * OFTEN_BITS]):
        if count := sum(count for number, count in counts.items() if number >> place & 1):
            found[value] = count
    return found


def often_company(value: str | None, places: Mapping[str, int]) -> int:
    """0: none of them."""
    return places.get(value or "", -1) + 1


def often_company_counts(counts: Mapping[int, int], frequent: Sequence[str]) -> Counter[str]:
    return Counter({frequent[number - 1]: count for number, count in counts.items() if number})
