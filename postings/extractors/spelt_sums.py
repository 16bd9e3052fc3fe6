"""Sums of money in words.

>>> [(sum.amount, sum.currency) for sum in spelt_sums("Twenty-two dollars an hour, forty thousand euros a year")]
[(22.0, '$'), (40000.0, 'EUR')]
"""

from __future__ import annotations

import re
from typing import NamedTuple

from postings.extractors.vocabulary.number_words import CURRENCIES, DOLLARS, HUNDRED, NUMBERS, THOUSAND

_WORD = "|".join(sorted((*NUMBERS, HUNDRED, THOUSAND), key=len, reverse=True))
_NUMBER = rf"\b(?:{_WORD})(?:(?:[ -]|(?:(?<={HUNDRED})|(?<={THOUSAND})),? and )(?:{_WORD})){{0,7}}\b"
_CURRENCY = re.compile("|".join(f"(?P<c{n}>{words})" for n, (words, _) in enumerate(CURRENCIES)))
_BEFORE = re.compile(
    rf"(?:(?P<low>{_NUMBER})(?=(?: dollars| euros| pounds)? (?:to|and|or) (?:{_WORD})).{{4,16}}?)??"
    rf"(?P<number>{_NUMBER})(?: \(\$?[\d.,]{{1,8}}\))?(?: (?P<whose>{'|'.join(DOLLARS)}))? $",
    re.IGNORECASE,
)
_CENTS = re.compile(rf" and (?P<number>{_NUMBER}) cents\b", re.IGNORECASE)
_REACH = 90
_HINTS = tuple(sorted({letters for words, _ in CURRENCIES for letters in re.findall(r"\]([a-z]{3,})", words)}))


class SpeltSum(NamedTuple):
    """`text[start:end]` runs to the name of the currency, and of its hundredth."""

    amount: float
    currency: str
    start: int
    end: int


def spelt_sums(text: str) -> list[SpeltSum]:
    """The sums in words, in order; of a range both ends."""
    found: list[SpeltSum] = []
    if not any(map(text.__contains__, _HINTS)):
        return found
    for name in _CURRENCY.finditer(text):
        before = _BEFORE.search(text, max(0, name.start() - _REACH), name.start())
        if not before:
            continue
        code = DOLLARS.get((before["whose"] or "").lower()) or CURRENCIES[int((name.lastgroup or "c0")[1:])][1]
        amount, end = _value(before["number"]), name.end()
        if cents := _CENTS.match(text, end):
            amount, end = amount + _value(cents["number"]) / 100, cents.end()
        if before["low"]:
            found.append(SpeltSum(_value(before["low"]), code, before.start("low"), before.end("low")))
        found.append(SpeltSum(amount, code, before.start("number"), end))
    return found


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
