"""How well the extractors do: coverage over saved postings, accuracy on labelled samples. No Django."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from postings.matching import company_key, fold
from postings.prepare import Prepared, RawDocument, prepare

SAMPLES = Path(__file__).parent / "samples"
TRUTH = Path(__file__).parent / "data" / "samples.json"
SAMPLES_READ = date(2026, 11, 22)
"""The day the samples' relative dates count from."""

_WORD = re.compile(r"[\u3400-\u9fff]|[^\W_]+")
_SAME_LINE = 0.8
"""Share of common words from which two lines are the same, cut a little differently."""


@dataclass
class Score:
    """Values right, wrongly given (or invented), and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float | None:
        return _ratio(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float | None:
        return _ratio(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        return _ratio(2 * self.right, 2 * self.right + self.wrong + self.missed)


@dataclass(frozen=True, slots=True)
class Disagreement:
    sample: str
    field: str
    missed: Sequence[Any]
    wrong: Sequence[Any]


def accuracy() -> tuple[dict[str, Score], list[Disagreement]]:
    """Score the extractors on the project's own samples, by field of their truth."""
    truths: Mapping[str, Mapping[str, Any]] = json.loads(TRUTH.read_text(encoding="utf-8"))
    scores: dict[str, Score] = {}
    disagreements = []
    for name, truth in truths.items():
        answer = _answer(name)
        for field, expected in truth.items():
            missed, wrong, right = compare(field, expected, answer.get(field))
            score = scores.setdefault(field, Score())
            score.right += right
            score.wrong += len(wrong)
            score.missed += len(missed)
            if missed or wrong:
                disagreements.append(Disagreement(name, field, missed, wrong))
    return scores, disagreements


def compare(field: str, expected: Any, answer: Any) -> tuple[list[Any], list[Any], int]:
    """(expected values that were not given, given values that were not expected, how many agree).

    >>> compare("title", "Cook", "cook")
    ([], [], 1)
    >>> compare("company", None, "Blue Door")
    ([], ['Blue Door'], 0)
    """
    is_same = _SAME.get(field, _equal)
    missed, left = [], _as_list(answer)
    for value in (expectations := _as_list(expected)):
        match = next((given for given in left if is_same(value, given)), None)
        if match is None:
            missed.append(value)
        else:
            left.remove(match)
    return missed, left, len(expectations) - len(missed)


def _answer(name: str) -> dict[str, Any]:
    prepared = prepare(RawDocument((SAMPLES / name).read_bytes(), name, SAMPLES_READ))
    return prepared.draft.as_json() if isinstance(prepared, Prepared) else {}


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _equal(expected: Any, given: Any) -> bool:
    if isinstance(expected, str) and isinstance(given, str):
        return fold(expected) == fold(given)
    return bool(expected == given)


def _same_keys(*names: str) -> Callable[[Any, Any], bool]:
    """Equal in these keys, as far as the truth has them."""

    def same(expected: Mapping[str, Any], given: Mapping[str, Any]) -> bool:
        return all(expected[name] == given.get(name) for name in names if name in expected)

    return same


def _same_company(expected: str, given: str) -> bool:
    return company_key(expected) == company_key(given)


def _same_line(expected: Any, given: Any) -> bool:
    """Nearly the same words; a requirement must also agree on whether it is required."""
    if isinstance(expected, dict):
        return expected["required"] == given["required"] and _same_line(expected["text"], given["text"])
    ours, theirs = set(_words(expected)), set(_words(given))
    return 2 * len(ours & theirs) >= _SAME_LINE * (len(ours) + len(theirs))


def _words(text: str) -> Iterator[str]:
    return (match.group() for match in _WORD.finditer(fold(text)))


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None


_SAME: Mapping[str, Callable[[Any, Any], bool]] = {
    "company": _same_company,
    "locations": _same_keys("city", "region", "country"),
    "salary": _same_keys("min", "max", "currency", "period", "kind"),
    "duties": _same_line,
    "requirements": _same_line,
    "benefits": _same_line,
}
