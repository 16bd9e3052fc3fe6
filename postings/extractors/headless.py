"""Lines under no telling heading: duties, requirements and benefits by the line model.

Only kinds that the posting gives no section of its own are looked for, and running text is judged only where
no section lists anything: a heading is never overruled.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from postings.extractors import line_model

KINDS = frozenset(("duty", "requirement", "benefit"))
LIKELY = 0.5
"""Least probability of a list's item."""
VERY_LIKELY = 0.55
"""Least probability of a sentence."""
NEIGHBOURS = 2
"""Items before and after that an item is judged with."""
LEAST_DUTIES, LEAST_DEMANDS = 2, 3
"""Lines that a list must have of each to turn from the one into the other."""
CLEAR = 0.7
"""Mean logarithm of the odds of the lines behind the turn: twice as likely requirements as duties."""
_LEAST = re.compile(r"(?:[^\W\d_]+[^\w]+){2}[^\W\d_]|[\u4e00-\u9fff]{5}|[^\W\d_]{10}")
"""Three words, five Chinese characters or a long German word: less is no line to judge."""
_LEAST_LISTED = re.compile(r"[^\W\d_]{2}.{0,20}[^\W\d_]{2}|[\u4e00-\u9fff]{2}")
"""In a list, whose other entries say more."""

_TAG_WORDS = re.compile(
    r"险一金|[五六七]险|公积金|社保|双休|年假|带薪|假期|休假|补贴|补助|餐补|房补|奖金|年终奖|双薪|分红|期权|股票|班车|体检|培训|包吃|包住|包食宿|住宿"
    r"|免费|旅游|团建|福利|弹性|加班费|晋升|调薪|提成|节日|生日|下午茶|氛围|扁平|发展空间|全勤|做五休二|绩效"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    text: str
    is_listed: bool
    group: int
    """The list or paragraph it belongs to: lines of one list are mostly of one kind."""


def judge(candidates: Sequence[Candidate], wanted: frozenset[str]) -> list[str | None]:
    """For each candidate the kind it is, of those wanted; None where it is none or unsure."""
    found = [_probabilities(candidate.text, candidate.is_listed) for candidate in candidates]
    return [
        _decide(_smoothed(candidates, found, at), candidates[at].is_listed, wanted) if own else None
        for at, own in enumerate(found)
    ]


def demands_from(lines: Sequence[str]) -> int:
    """Where a list of duties turns into requirements though no heading says so; its length where it does not.

    For postings without a section of requirements. The first lines are their heading's whatever they say.
    """
    gains = [_leaning(line) for line in lines]
    best, start, gain = 0.0, len(lines), 0.0
    for at in range(len(lines) - 1, LEAST_DUTIES - 1, -1):
        gain += gains[at]
        if gain > best:
            best, start = gain, at
    count = len(lines) - start
    return start if count >= LEAST_DEMANDS and best >= CLEAR * count else len(lines)


def _leaning(line: str) -> float:
    """Above zero for a requirement, below for a duty: the logarithm of the odds."""
    found = _probabilities(line, is_listed=True)
    return math.log(found["requirement"] / found["duty"]) if found else 0.0


def are_benefit_tags(tags: Iterable[str]) -> bool:
    """Names of benefits set side by side without a label: "五险一金 周末双休 免费班车"."""
    known = [bool(_TAG_WORDS.search(tag)) for tag in tags]
    return len(known) > 1 and sum(known) * 2 >= len(known)


def is_benefit(sentence: str) -> bool:
    """True where the model is nearly sure."""
    return _probabilities(sentence).get("benefit", 0.0) >= VERY_LIKELY


def _probabilities(text: str, is_listed: bool = False) -> dict[str, float]:
    least = _LEAST_LISTED if is_listed else _LEAST
    return line_model.load().probabilities(text) if least.search(text) else {}


def _smoothed(candidates: Sequence[Candidate], found: list[dict[str, float]], at: int) -> dict[str, float]:
    """A list's item counts half, its neighbours in the list the other half."""
    own = found[at]
    if not candidates[at].is_listed:
        return own
    near = [
        found[other]
        for other in range(max(0, at - NEIGHBOURS), min(len(found), at + NEIGHBOURS + 1))
        if found[other] and candidates[other].group == candidates[at].group
    ]
    return {kind: own[kind] / 2 + sum(other[kind] for other in near) / len(near) / 2 for kind in own}


def _decide(probabilities: dict[str, float], is_listed: bool, wanted: frozenset[str]) -> str | None:
    kind = max(probabilities, key=probabilities.__getitem__)
    least = LIKELY if is_listed and len(wanted) > 1 else VERY_LIKELY
    return kind if kind in wanted and probabilities[kind] >= least else None
