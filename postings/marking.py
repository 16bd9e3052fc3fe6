"""Words somebody searched for, marked where a result shows them. Layer 7."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from postings.search import words

MAX_TERMS = 20
_SPACED = re.compile(r"[^\W\d_]", re.ASCII)


def pattern(text: str) -> re.Pattern[str] | None:
    """What finds the wanted words of a search text, however they end; None when it wants none.

    The index stems, this does not: a word of more than four letters is marked with up to three others at its end.
    """
    terms = sorted({term.text for term in words.parse(text).wanted}, key=len, reverse=True)
    alternatives = [_alternative(term) for term in terms[:MAX_TERMS]]
    return re.compile("|".join(alternatives), re.IGNORECASE) if alternatives else None


def _alternative(term: str) -> str:
    found = r"\s+".join(map(re.escape, term.split()))
    if not _SPACED.search(term):
        return found
    ending = r"\w{0,3}" if len(term) > 4 else r"s?"
    stem = found[:-1] if len(term) > 4 and term[-1] in "sey" else found
    return rf"(?<![^\W_]){stem}{ending}(?![^\W_])"


def marked(text: str, wanted: re.Pattern[str] | None) -> SafeString:
    """The text, escaped, with the wanted words in <mark>.

    >>> marked("R&D managers", pattern("manager"))
    'R&amp;D <mark>managers</mark>'
    """
    if wanted is None:
        return conditional_escape(text)
    return mark_safe("".join(_pieces(text, wanted)))


def _pieces(text: str, wanted: re.Pattern[str]) -> Sequence[str]:
    pieces, position = [], 0
    for match in wanted.finditer(text):
        pieces += [
            conditional_escape(text[position : match.start()]),
            "<mark>",
            conditional_escape(match.group()),
            "</mark>",
        ]
        position = match.end()
    return [*pieces, conditional_escape(text[position:])]
