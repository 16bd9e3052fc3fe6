"""Two offers of pay for one job: by a contract of employment, and by invoice (UoP and B2B in Poland).

They are no range: they are taxed differently, and nobody is paid between them. The job's pay is that of the
contract of employment; the other stays among the amounts.
"""

from __future__ import annotations

import re
from enum import StrEnum

from postings.extractors.vocabulary import pay_words


class Contract(StrEnum):
    EMPLOYED = "employed"
    INVOICED = "invoiced"


_WORD = rf"(?:(?P<{Contract.INVOICED}>{pay_words.INVOICED})|(?P<{Contract.EMPLOYED}>{pay_words.EMPLOYED}))"
_BEFORE = re.compile(rf"{_WORD}(?: contracts?)?\W{{0,3}}$", re.IGNORECASE)
_BEHIND = re.compile(rf"[^\d,;\n/|]{{0,24}}?\b{_WORD}", re.IGNORECASE)
_REACH = 40


def may_name_two(text: str) -> bool:
    """A cheap look: postings that pay by invoice say so in few words."""
    return any(map(text.__contains__, pay_words.INVOICED_HINTS))


def contract_of(text: str, start: int, end: int) -> Contract | None:
    """By what contract the sum `text[start:end]` is paid: what labels it, else what stands behind it."""
    found = _BEFORE.search(text, max(0, start - _REACH), start) or _BEHIND.match(text, end, end + _REACH)
    return Contract(found.lastgroup) if found and found.lastgroup else None
