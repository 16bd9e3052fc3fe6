"""Skills named together that share a word: "oral and written communication", "data collection and analysis"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from postings.extractors.draft import Span
from postings.extractors.vocabulary.activities import FAMILIES
from postings.extractors.vocabulary.skills import Vocabulary

_JOINT = r"(?<![a-z])([a-z]+)\s?(?:,?\s(?:and|or|&|und|oder)\s|/\s?|(,)\s|&)"
_BEFORE = re.compile(rf"{_JOINT}(?:(?!(?:in|of|for|to|with|by|on|the|a|[a-z]+ing)\s)[a-z]+\s)?$", re.IGNORECASE)
"""The first half of "written and oral communication"; a comma only farther in front."""
_FARTHER_BEFORE = re.compile(rf"{_JOINT}$", re.IGNORECASE)
"""What is joined to that half: nothing stands between them."""
_BEHIND = re.compile(r"(?:,\s[a-z]+){0,3},?\s(?:and|or|&)\s[a-z]+\b", re.IGNORECASE)
"""What goes on behind the first of "data collection, analysis and reporting"."""
ENDS_PHRASE = re.compile(
    r"\s?(?:$|[^\w\s'\"]|(?:and|or|to|for|in|of|with|by|from|on|at|within|across|through|as|that|which|who|using|"
    r"including|per|via|based|where|when|while|so|are|is|if|into|between|under|against|during|throughout|upon|before|"
    r"after|until|regarding|such|both|according|covering|on|daily|weekly|monthly|accurately|effectively|efficiently|"
    r"promptly|properly)\b|[\u2e80-\uffff])",
    re.IGNORECASE,
)
"""What may follow the last word of a name that is whole."""
_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
_DEEDS = frozenset(
    (*FAMILIES, "assurance", "governance", "cleansing", "mitigation", "modeling", "optimization")
) - {"implementation"}
"""What goes on behind is done to the same thing: no trade of its own ("business analysis, marketing or sales")."""
_JOINTS = frozenset(("and", "or", "und", "oder", "&", "/"))
_MOST, _LONGEST = 4, 40

Part = tuple[str, int, int]
"""A skill, and where it stands."""


def before(line: str, span: Span, vocabulary: Vocabulary, whole: Set[int]) -> Iterator[Part]:
    """The other skills of "oral, written and interpersonal communication" from the last of them.

    `whole`: where skills of several words end that need no more: "information security, and distributed systems".
    """
    start, end = span
    if not _may_stand_before(line, start):
        return
    _, _, head = line[start:end].lower().rpartition(" ")
    for number in range(_MOST):
        pattern = _FARTHER_BEFORE if number else _BEFORE
        joined = pattern.search(line, _some_words_back(line, start), start)
        if not joined or (number == 0 and joined.group(2) == ",") or joined.group(1).lower() in vocabulary.nouns:
            return
        start = joined.start()
        named = () if joined.end(1) in whole else vocabulary.phrases.get(f"{joined.group(1).lower()} {head}", ())
        for skill in named:
            yield skill, start, end


def behind(line: str, span: Span, vocabulary: Vocabulary, begun: Set[int]) -> Iterator[Part]:
    """The other skills of "data collection, analysis and reporting" from the first of them.

    `begun`: where skills of their own begin: "customer service and sales".
    """
    start, end = span
    goes_on = _BEHIND.match(line, end)
    first, *others = line[start:end].lower().split()
    if not goes_on or len(others) != 1 or not ENDS_PHRASE.match(line, goes_on.end()):
        return
    for word in _WORD.finditer(line, end, goes_on.end()):
        deed = word.group().lower()
        if deed in _DEEDS and word.start() not in begun:
            for skill in vocabulary.phrases.get(f"{first} {deed}", ()):
                yield skill, start, word.end()


def _may_stand_before(line: str, start: int) -> bool:
    """A cheap look for what `_BEFORE` looks for: a joint before the hit or before the word in front of it."""
    words = line[max(0, start - _LONGEST) : start].split()[-2:]
    return bool(words) and (
        words[0][-1] in ",/&"
        or words[-1][-1] == ","
        or "/" in words[-1]
        or "&" in words[-1]
        or not _JOINTS.isdisjoint(words)
    )


def _some_words_back(line: str, start: int) -> int:
    """Where the fourth word before begins: what `_BEFORE` finds is no longer."""
    first, at = max(0, start - _LONGEST), start
    for _ in range(4):
        at = line.rfind(" ", first, max(first, at - 1))
        if at < 0:
            return first
    return at


__all__ = ["ENDS_PHRASE", "Part", "before", "behind"]
