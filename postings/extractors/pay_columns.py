"""Pay that was copied from a table as text: the bounds and the currency, each behind the name of its column.

"Min 50000 Max 70000 Currency USD", "salary_min: 50,000 | salary_max: 70,000 | salary_currency: USD".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from postings.extractors.vocabulary import currencies
from postings.extractors.written_numbers import number

_HINTS = ("urrency", "URRENCY")
_PAY = r"(?:(?:salary|pay|wage|compensation|amount|value|range)[ _]?)?"
_GAP = r"[\s:=|,;\"']{1,4}"
_NUMBER = r"[0-9][0-9,.]{0,11}"
_COLUMNS = re.compile(
    rf"(?<![A-Za-z]){_PAY}min(?:imum)?[ _]?{_PAY}{_GAP}(?P<low>{_NUMBER}){_GAP}"
    rf"{_PAY}max(?:imum)?[ _]?{_PAY}{_GAP}(?P<high>{_NUMBER}){_GAP}"
    rf"{_PAY}currency(?:[ _]?code)?{_GAP}(?P<currency>{'|'.join(currencies.CODES.split())})\b",
    re.IGNORECASE,
)


class Columns(NamedTuple):
    """The values of one row; `text[start:end]` runs from the lower bound to the currency."""

    low: float
    high: float
    currency: str
    start: int
    end: int


def columns(text: str) -> Iterator[Columns]:
    """Every row that names both bounds and its currency, in order."""
    if not any(map(text.__contains__, _HINTS)):
        return
    for found in _COLUMNS.finditer(text):
        low, high = number(found["low"].rstrip(".,")), number(found["high"].rstrip(".,"))
        if low <= high:
            yield Columns(low, high, found["currency"].upper(), found.start("low"), found.end())
