"""Clauses: a sentence of running text cut where it changes its subject, each with the kind its words tell.

"Pay is $19 an hour, and we offer health insurance" is two clauses: the first is no line of the job, the second a
benefit.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from postings.extractors import cues
from postings.extractors.vocabulary.clause_cues import CUES
from postings.extractors.vocabulary.han_variants import simplified

LONGEST = 600
"""Characters of a sentence that is cut: what is longer is a list that lost its line breaks."""
_LOOKED_AT = 4_000
"""Characters of a sentence in which a telling word is looked for."""
SHORTEST = 2
"""Characters a clause has at least."""
_AND = r"(?:and|but|plus|und|sowie|et|y|i|и|och|và)\s+"
_SIGN = r"(?:[，;；、：]|[,:](?!(?<=\d.)\d))\s*"
"""Parts clauses; between digits, it is of a number or a time."""
_BREAK = re.compile(rf"{_SIGN}(?:{_AND})?|\s+[-–—]\s+|\s+{_AND}")
"""Where a sentence may be cut."""
_STRONG_BREAK = re.compile(rf"[;；]\s*(?:{_AND})?|\s+[-–—]\s+|[,，]\s*{_AND}")
"""Where what is demanded is parted from what is only welcome."""
_SEMICOLON, _COMMA = re.compile(r"[;；]\s*"), re.compile(r"(?:，|,(?!(?<=\d.)\d))\s*")
_JOINT = re.compile(rf"\s*(?:[,，、:：]|[-–—](?=\s))\s*(?:{_AND})?|\s+{_AND}")
_CHOICE = re.compile(r"\s(?:or|oder|ou|o|lub|или|eller|hoặc)\s|[或、]")
_BETWEEN = " \t\r\n,，;；、–—-"
_INSIDE_WORDS = ("zh", "ru")
"""Languages with cues that may begin inside a word."""
PREFERRED = "preferred"
_WEIGHTS = frozenset((None, "requirement", PREFERRED))
"""What may stand before or behind something that is only welcome, and is a demand itself."""


class Clause(NamedTuple):
    """`kind`: duty, requirement, benefit, other, or None where no word tells."""

    start: int
    end: int
    kind: str | None


def cut(sentence: str, language: str | None) -> list[Clause]:
    """At least one, in order, without the white space and commas between them.

    >>> [(c.kind, c.start) for c in cut("Pay is $19 an hour, and we offer health insurance", "en")]
    [('other', 0), ('benefit', 24)]
    """
    pattern = _pattern(language or "")
    whole = Clause(0, len(sentence), None)
    if pattern is None or len(sentence) > LONGEST:
        return [whole]
    found = [clause for clause in _cut(sentence, pattern) if clause.end - clause.start >= SHORTEST]
    return found or [whole]


def tells(sentence: str, language: str | None, kinds: frozenset[str]) -> bool:
    """Whether a word tells one of the kinds: a look that costs less than a cut."""
    patterns = _patterns(language or "")
    lower = simplified(cues.lowered(sentence[:_LOOKED_AT]))
    wanted = (*kinds, PREFERRED) if "requirement" in kinds else kinds
    return any(kind in patterns and patterns[kind].search(lower) for kind in wanted)


def _cut(sentence: str, pattern: re.Pattern[str]) -> Iterator[Clause]:
    """Cues of one kind that follow one another are one clause."""
    start, kind, told = 0, None, 0
    last, before = 0, 0
    for cue in pattern.finditer(simplified(cues.lowered(sentence))):
        gap = _gap(sentence, kind, cue, told)
        if not gap and before and cue.lastgroup == PREFERRED and kind in _WEIGHTS:
            # "A licence is a must, experience would be nice": the words of the last demand are the wish's.
            gap = _weights_gap(sentence, kind, before, last)
        if gap:
            yield _trimmed(sentence, start, gap.start(), kind)
            start = gap.end()
        if gap or not kind:
            kind = cue.lastgroup
        last, before, told = cue.start(), told, cue.end()
    yield _trimmed(sentence, start, len(sentence), kind)


def _gap(sentence: str, kind: str | None, cue: re.Match[str], told: int) -> re.Match[str] | None:
    """What parts the clause of the cue from the one before it, told of until `told`; None where nothing does."""
    if cue.lastgroup == kind:
        return None
    if PREFERRED in (kind, cue.lastgroup) and {kind, cue.lastgroup} <= _WEIGHTS:
        return _weights_gap(sentence, kind, told, cue.start())
    return _last(_BREAK, sentence, told, cue.start()) if kind else None


def _weights_gap(sentence: str, kind: str | None, start: int, end: int) -> re.Match[str] | None:
    """Between what is demanded and what is only welcome: a strong break, or a comma that is none of a choice
    ("in retail, banking or insurance preferred")."""
    if strong := _last(_STRONG_BREAK if kind else _SEMICOLON, sentence, start, end):
        return strong
    comma = _last(_COMMA, sentence, start, end) if kind else None
    return comma if comma and not _CHOICE.search(sentence, comma.end(), end) else None


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    gaps = deque(pattern.finditer(text, start, end), maxlen=1)
    return gaps[0] if gaps else None


def are_one(between: str) -> bool:
    """Whether two clauses with these characters between them were one until a cue parted them."""
    return _JOINT.fullmatch(between) is not None


def _trimmed(sentence: str, start: int, end: int, kind: str | None) -> Clause:
    words = sentence[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(sentence[start:end].rstrip(_BETWEEN))
    return Clause(start, end, "requirement" if kind == PREFERRED else kind)


def compile_all() -> None:
    """Every language's, so that no posting waits for it."""
    for language in CUES:
        _pattern(language)
        _patterns(language)


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """One pass for all kinds: the group that matched is the kind."""
    if language not in CUES:
        return None
    return _compiled(language, "|".join(f"(?P<{kind}>{words})" for kind, words in CUES[language].items()))


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    """The same kind by kind."""
    return {kind: _compiled(language, words) for kind, words in CUES.get(language, {}).items()}


def _compiled(language: str, words: str) -> re.Pattern[str]:
    """One look at where a word begins for all: each alternative's own would be tried at every character."""
    return re.compile(words if language in _INSIDE_WORDS else rf"(?<!\w)(?=\w)(?:{words})")
