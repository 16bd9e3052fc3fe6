"""Lines under no telling heading: duties, requirements and benefits by the line model.

Only kinds that the posting gives no section of its own are looked for, and running text is judged only where
no section lists anything: a heading is never overruled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from postings.extractors import line_model

KINDS = frozenset(("duty", "requirement", "benefit"))
LIKELY = 0.5
"""Least probability of a list's item."""
VERY_LIKELY = 0.55
"""Least probability of a sentence."""
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
    groups: dict[int, list[dict[str, float]]] = {}
    for candidate, probabilities in zip(candidates, found, strict=True):
        if probabilities:
            groups.setdefault(candidate.group, []).append(probabilities)
    means = {group: _mean(members) for group, members in groups.items()}
    return [
        _decide(candidate, probabilities, means[candidate.group], wanted) if probabilities else None
        for candidate, probabilities in zip(candidates, found, strict=True)
    ]


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


def _mean(members: list[dict[str, float]]) -> dict[str, float]:
    return {kind: sum(member[kind] for member in members) / len(members) for kind in members[0]}


def _decide(
    candidate: Candidate, own: dict[str, float], mean: dict[str, float], wanted: frozenset[str]
) -> str | None:
    together = {kind: (own[kind] + mean[kind]) / 2 for kind in own} if candidate.is_listed else own
    kind = max(together, key=together.__getitem__)
    least = LIKELY if candidate.is_listed and len(wanted) > 1 else VERY_LIKELY
    return kind if kind in wanted and together[kind] >= least else None
