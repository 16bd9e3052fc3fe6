"""Required or preferred: by the words of the line; where they are silent its section decides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from postings.extractors import cues
from postings.extractors.vocabulary import importance as vocabulary


def _any_of(patterns: Mapping[str, str]) -> re.Pattern[str]:
    """One word boundary for all: each alternative's own would be tried at every character."""
    spaced = "|".join(pattern for language, pattern in patterns.items() if language != "zh")
    return re.compile(rf"\b(?:{spaced})|{patterns['zh']}")


_HINTS = AhoCorasick(vocabulary.HINTS, implementation=cues.COMPACT, store_patterns=False)
WISH_HINTS = cues.Anchors(vocabulary.HINTS)
"""Where a text has none of these, `wishing_words` finds nothing and all is required."""
_PREFERRED = _any_of(vocabulary.PREFERRED)
_REQUIRED = _any_of(vocabulary.REQUIRED)
_DEMANDS = re.compile("|".join(vocabulary.DEMANDS), re.IGNORECASE)
_BRACKET = re.compile(r"\s*[(（\[](required|preferred|必须|优先)[)）\]]\W*$", re.IGNORECASE)
_CLOSING = (")", "）", "]")
_CLAUSE_END = re.compile(r"[;；。]|[.!] ")
_SEPARATORS = (",", "，", "(", "（", "–", " -")
_HAN_WISH = re.compile(r"优先(?:考虑|录用|录取)?[。；;.!！\s]*$")
_INSISTS = re.compile(
    r"^must\b|(?<![a-z])(?<!\b(?:not|was) )(?<!\b(?:no|as|if) )(?<!\bwhen )"
    r"(?:is a must|mandatory|required)[.!\s]*$"
)
"""In lower case, of a line under a heading of what is welcome: it is demanded all the same."""
_LEAST_DEMAND = 8
"""Characters of a demand whose part is softened."""
_LONGEST = 1_000
"""Characters of a line looked at."""
_MOST_REMEMBERED = 1024
"""Lines: one is asked about by its section, its list and the skills in it."""


def is_required(line: str, in_preferred_section: bool = False) -> bool:
    """False for "Spanish a plus", "熟悉Linux者优先", and under a heading such as "Nice to have".

    A required word beats a preferred one; so does a demand in a clause of its own in front
    ("Five years of sales; CRM preferred").
    """
    return _is_required(line[:_LONGEST], in_preferred_section)


@lru_cache(_MOST_REMEMBERED)
def _is_required(line: str, in_preferred_section: bool) -> bool:
    if line.rstrip(" .;")[-1:] in _CLOSING and (bracket := _BRACKET.search(line)):
        return bracket.group(1).casefold() in ("required", "必须")
    lower = cues.lowered(line)  # a pattern that ignores case takes ten times as long
    if in_preferred_section:
        return _INSISTS.search(lower) is not None
    if not _HINTS.find_matches_as_indexes(lower):
        return True
    preferred = _PREFERRED.search(lower)
    if not preferred or _REQUIRED.search(lower):
        return True
    return _softens_a_part(lower, preferred) or _follows_a_clause(line, preferred)


def _softens_a_part(line: str, preferred: re.Match[str]) -> bool:
    """ "Three years of sales, preferably abroad": what stands before the comma is demanded."""
    before = line[: preferred.start()].rstrip()
    is_behind = len(before) >= _LEAST_DEMAND and before.endswith(_SEPARATORS)
    return is_behind and preferred.group() in vocabulary.MODIFIERS


def _follows_a_clause(line: str, preferred: re.Match[str]) -> bool:
    first_end = _CLAUSE_END.search(line)
    return first_end is not None and 8 < first_end.start() < preferred.start()


def wishing_words(lower: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words that make a wish of a demand, in a part of a lower-cased text."""
    return _PREFERRED.finditer(lower, start, end)


def demanding_words(lower: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words that insist, such as "required"."""
    return _REQUIRED.finditer(lower, start, end)


def is_demand(sentence: str) -> bool:
    """True for a sentence of prose that is a requirement wherever it stands ("Must be 21 or older.")."""
    return _DEMANDS.match(sentence) is not None


def ends_in_wish(line: str) -> bool:
    """True for a Chinese line that ends in "优先", whatever it is about before that."""
    return "优先" in line and _HAN_WISH.search(line) is not None


def bracket_start(line: str) -> int:
    """Where a closing "(Required)" or "(Preferred)" begins; the length of the line where there is none.

    >>> bracket_start("sales: 1 year (Preferred)")
    13
    """
    bracket = _BRACKET.search(line)
    return bracket.start() if bracket else len(line)
