"""Clauses: a sentence of running text cut where it changes its subject, each with the kind its words tell.

"Pay is $19 an hour, and we offer health insurance" is two clauses: the first is no line of the job, the second a
benefit.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from postings.extractors import cues
from postings.extractors.vocabulary.clause_cues import CUES

LONGEST = 600
"""Characters of a sentence looked at: what is longer is a list that lost its line breaks."""
SHORTEST = 2
"""Characters a clause has at least."""
_BREAK = re.compile(
    r"[,，;；、:：]\s*(?:(?:and|but|und|et|y|и|och|và)\s+)?|\s+[-–—]\s+|\s+(?:and|but|plus|und|sowie|et|y|i|и|och|và)\s+"
)
"""Where a sentence may be cut."""
_BETWEEN = " \t\r\n,，;；、–—-"


class Clause(NamedTuple):
    """`kind`: duty, requirement, benefit, other, or None where no word tells."""

    start: int
    end: int
    kind: str | None


def cut(sentence: str, language: str | None) -> list[Clause]:
    """At least one, in order, without the white space and commas between them.

    >>> [(c.kind, c.start) for c in cut("Pay is $19 an hour, and we offer health insurance", "en")]
    [('other', 0), ('benefit', 20)]
    """
    pattern = _pattern(language or "")
    if pattern is None or len(sentence) > LONGEST:
        return [Clause(0, len(sentence), None)]
    runs = _runs(sentence, pattern)
    ends = [start for start, _kind in runs[1:]] + [len(sentence)]
    clauses = (_trimmed(sentence, start, end, kind) for (start, kind), end in zip(runs, ends, strict=True))
    return [clause for clause in clauses if clause.end - clause.start >= SHORTEST] or [
        Clause(0, len(sentence), None)
    ]


def _runs(sentence: str, pattern: re.Pattern[str]) -> list[tuple[int, str | None]]:
    """Where each clause starts, and its kind: cues of one kind that follow one another are one clause."""
    runs: list[tuple[int, str | None]] = [(0, None)]
    told = 0
    for cue in pattern.finditer(cues.lowered(sentence)):
        kind = cue.lastgroup
        if runs[-1][1] is None:
            runs[-1] = (runs[-1][0], kind)
        elif runs[-1][1] != kind and (at := _last_break(sentence, told, cue.start())):
            runs.append((at, kind))
        told = cue.end()
    return runs


def _last_break(sentence: str, start: int, end: int) -> int | None:
    """Where the clause with the cue at `end` begins; None where nothing parts it from what stands before."""
    at = None
    for found in _BREAK.finditer(sentence, start, end):
        at = found.end()
    return at


def _trimmed(sentence: str, start: int, end: int, kind: str | None) -> Clause:
    start += len(sentence[start:end]) - len(sentence[start:end].lstrip())
    return Clause(start, start + len(sentence[start:end].rstrip(_BETWEEN)), kind)


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """One pass for all kinds: the group that matched is the kind."""
    if language not in CUES:
        return None
    return re.compile("|".join(f"(?P<{kind}>{words})" for kind, words in CUES[language].items()))
