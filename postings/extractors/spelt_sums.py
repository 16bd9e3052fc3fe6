"""Sums of money in words.

>>> [(sum.amount, sum.currency) for sum in spelt_sums("Twenty-two dollars an hour, forty thousand euros a year")]
[(22.0, '$'), (40000.0, 'EUR')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from postings.extractors.vocabulary.number_words import CURRENCIES, DOLLARS, HUNDRED, NUMBERS, THOUSAND

_WORD = "|".join(sorted((*NUMBERS, HUNDRED, THOUSAND), key=len, reverse=True))
_NUMBER = rf"\b(?:{_WORD})(?:(?:[ -]|(?:(?<={HUNDRED})|(?<={THOUSAND})),? and )(?:{_WORD})){{0,7}}\b"
_CURRENCIES = tuple((first, re.compile(others), code) for first, others, code in CURRENCIES)
_BEFORE = re.compile(
    rf"(?:(?P<low>{_NUMBER})(?=(?: dollars| euros| pounds)? (?:to|and|or) (?:{_WORD})).{{4,16}}?)??"
    rf"(?P<number>{_NUMBER})(?: \(\$?[\d.,]{{1,8}}\))?(?: (?P<whose>{'|'.join(DOLLARS)}))? $",
    re.IGNORECASE,
)
_CENTS = re.compile(rf" and (?P<number>{_NUMBER}) cents\b", re.IGNORECASE)
_REACH = 90


class SpeltSum(NamedTuple):
    """`text[start:end]` runs to the name of the currency, and of its hundredth."""

    amount: float
    currency: str
    start: int
    end: int


def spelt_sums(text: str) -> list[SpeltSum]:
    """The sums in words, in order; of a range both ends."""
    found: list[SpeltSum] = []
    for first, others, code in _CURRENCIES:
        for name in others.finditer(text):
            start = name.start() - 1
            if (
                start > 2
                and text[start].lower() == first
                and (text[start - 2].isalpha() or text[start - 2] == ")")
            ):
                found.extend(_ending_at(text, start, name.end(), code))
    return sorted(found, key=lambda one: one.start)


def _ending_at(text: str, name: int, end: int, code: str) -> Iterator[SpeltSum]:
    """The sum whose currency is `text[name:end]`, after the lower end of its range."""
    before = _BEFORE.search(text, max(0, name - _REACH), name)
    if not before:
        return
    code = DOLLARS.get((before["whose"] or "").lower(), code)
    amount = _value(before["number"])
    if cents := _CENTS.match(text, end):
        amount, end = amount + _value(cents["number"]) / 100, cents.end()
    if before["low"]:
        yield SpeltSum(_value(before["low"]), code, before.start("low"), before.end("low"))
    yield SpeltSum(amount, code, before.start("number"), end)


def _value(words: str) -> float:
    """ "forty-five thousand two hundred" -> 45200."""
    total = part = 0
    for word in re.findall("[a-z]+", words.lower()):
        if word == THOUSAND:
            total, part = total + max(part, 1) * 1000, 0
        elif word == HUNDRED:
            part = max(part, 1) * 100
        else:
            part += NUMBERS.get(word, 0)
    return float(total + part)
