"""How many people a few words say: "招2人" is 2, "three (3)" is 3, 若干 ("several") is no number."""

from __future__ import annotations

import re
from collections.abc import Mapping

from postings.extractors.vocabulary.number_words import NUMERALS

_WORDS: Mapping[str, int] = {**NUMERALS, "a": 1, "an": 1}
_NUMBER = re.compile(
    rf"(?<![\d.$€£])(\d{{1,4}})(?![\d%]|[.,]\d| ?(?:k\b|hours?|years?|-?time|%|小时|年))|"
    rf"((?<!\w)(?:{'|'.join(_WORDS)})(?!\w)|[一二两三四五六七八九十](?=[人名]))",
    re.IGNORECASE,
)
_MOST = 9_999


def of(words: str) -> int | None:
    """ "招2人" -> 2, "three (3)" -> 3, 若干 -> None, "2-3" -> None."""
    if re.search(r"若干|multiple|several|various|\d\s*[-–~]\s*\d", words):
        return None
    match = _NUMBER.search(words)
    if not match:
        return None
    number = int(match[1]) if match[1] else _WORDS[match[2].casefold()]
    return number if 0 < number <= _MOST else None
