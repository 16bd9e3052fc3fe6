"""Counts for fields.STEPS: every value of the column has been counted, and each step adds up those it keeps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import inf

from postings.search.backends.tantivy.schema import ABSENT, encode
from postings.search.fields import BY_NAME, STEPS
from postings.search.query import Clause, step_clause
from postings.search.results import Bucket


def step_buckets(name: str, today: date, counts: Mapping[int, int]) -> tuple[Bucket, ...]:
    """`counts`: {encoded value: postings}. In the order of the steps, those that somebody would find."""
    buckets = []
    for value in STEPS[name].values:
        low, high = _between(step_clause(name, value, today))
        count = sum(count for number, count in counts.items() if low <= number <= high)
        if count:
            buckets.append(Bucket(str(value), "", count))
    return tuple(buckets)


def _between(clause: Clause) -> tuple[float, float]:
    """What the clause keeps of its column, both ends included."""
    field = BY_NAME[clause.field]
    absent = ABSENT[field.kind]
    low = absent + 1 if clause.at_least is None else encode(field, clause.at_least)
    high = inf if clause.at_most is None else encode(field, clause.at_most)
    return (absent if clause.or_absent else low), high
