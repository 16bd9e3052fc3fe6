"""Numbers as people write them: "1,234.50", "12,00,000", "45.000", "90'000", "１２"."""

from __future__ import annotations

import re

_DECIMAL_MARK = re.compile(r"([.,])")
_GROUP_MARK = re.compile(r"[ \u00a0\u202f\u2009'’]")
_NO_CENTS = re.compile(r"(?<=\d)[.,][-–]{1,2}(?=[\s€/;,)]|$)")
"""The dash that stands for no cents."""
_WIDE = "０１２３４５６７８９"
_NARROW = {
    ord(c): ord(c) - 0xFEE0 for c in "＄＋－．／０１２３４５６７８９：ＫｋＭＬＷｗＡＥＤＲＳＵＧＢＰＣＮＹＨ"
} | {0xFFE1: ord("£")}


def narrowed(text: str) -> str:
    """Full-width signs as their usual forms, and "3.400,-" with a nought for its dash; every offset stays."""
    if ",-" in text or ".-" in text or ",–" in text or ".–" in text:
        text = _NO_CENTS.sub(lambda dash: dash[0][0] + "0" * (len(dash[0]) - 1), text)
    if text.isascii() or not any(digit in text for digit in _WIDE):
        return text
    return text.translate(_NARROW)


def number(written: str) -> float:
    """The value of a number in any of the usual styles.

    >>> [number(w) for w in ("1,234.50", "12,00,000", "45.000", "33 100,00", "2,5", "90'000", "0.125")]
    [1234.5, 1200000.0, 45000.0, 33100.0, 2.5, 90000.0, 0.125]
    """
    if written.isdecimal():
        return float(written)
    parts = _DECIMAL_MARK.split(_GROUP_MARK.sub("", written))
    digits, marks = parts[::2], parts[1::2]
    if not marks:
        return float(digits[0])
    if _ends_in_decimals(digits, marks):
        return float("".join(digits[:-1]) + "." + digits[-1])
    return float("".join(digits))


def _ends_in_decimals(digits: list[str], marks: list[str]) -> bool:
    if len(digits[-1]) != 3:
        return len(digits[-1]) < 3 or (len(marks) == 1 and marks[0] == ".")
    return digits[0] == "0" or len(digits[0]) > 3 or (len(set(marks)) > 1 and marks.count(marks[-1]) > 1)
