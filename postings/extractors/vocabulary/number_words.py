"""Numbers and money in English words. Written for this project."""

from __future__ import annotations

from collections.abc import Mapping

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

NUMBERS: Mapping[str, int] = {
    **{word: n for n, word in enumerate(_UNITS.split(), 1)},
    **{word: 10 * n for n, word in enumerate(_TENS.split(), 2)},
}
HUNDRED, THOUSAND = "hundred", "thousand"

CURRENCIES: tuple[tuple[str, str, str], ...] = (
    ("d", r"ollars?\b", "$"),
    ("b", r"ucks\b", "$"),
    ("e", r"uros?\b", "EUR"),
    ("p", r"ounds(?= sterling\b| (?:per|an?) (?:hour|day|week|month|year|annum)\b)", "GBP"),
    ("r", r"upees\b", "Rs"),
)
"""What follows the number: its first letter, small or large, the others, and the currency or its ambiguous mark.

A pound alone is a weight."""

DOLLARS: Mapping[str, str] = {"us": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD"}
"""Whose dollar, before its name."""
