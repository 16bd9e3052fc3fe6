"""One list of results against its judgements, as numbers from 0 (nothing right) to 1 (as good as can be)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log2

DEPTH = 10
"""How far down people look."""
_RELEVANT = 2
"""The lowest grade that counts as an answer where an answer is or is none."""


@dataclass(frozen=True, slots=True)
class Measures:
    reciprocal_rank: float
    """1 / place of the first answer; its mean over searches is the MRR."""
    ndcg: float
    """Of the first ten: gains (2^grade - 1) discounted by place, by the best order there can be."""
    recall: float
    """Answers among the first ten, of all (at most ten)."""

    @classmethod
    def of(cls, found: Sequence[int], judged: Iterable[int]) -> Measures:
        """`found`: grades of the results, in their order; `judged`: of all postings that have one.

        >>> Measures.of([0, 3], [3])
        Measures(reciprocal_rank=0.5, ndcg=0.6309297535714575, recall=1.0)
        """
        ideal = sorted(judged, reverse=True)
        answers = min(sum(grade >= _RELEVANT for grade in ideal), DEPTH)
        right = [grade >= _RELEVANT for grade in found]
        return cls(
            reciprocal_rank=1 / (right.index(True) + 1) if True in right else 0.0,
            ndcg=_gain(found) / _gain(ideal),
            recall=sum(right[:DEPTH]) / answers,
        )

    @classmethod
    def mean(cls, several: Sequence[Measures]) -> Measures:
        count = len(several)
        return cls(
            sum(one.reciprocal_rank for one in several) / count,
            sum(one.ndcg for one in several) / count,
            sum(one.recall for one in several) / count,
        )


def _gain(grades: Sequence[int]) -> float:
    return sum(float(2**grade - 1) / log2(place + 2) for place, grade in enumerate(grades[:DEPTH]))
