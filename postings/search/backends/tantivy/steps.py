"""Counts for fields.STEPS: the column is counted in ranges between the steps, which are then added up."""

from __future__ import annotations

from datetime import date
from math import inf, nextafter
from typing import Any

from postings.search.backends.tantivy.schema import ABSENT, encode
from postings.search.fields import BY_NAME, STEPS
from postings.search.query import Clause, step_clause
from postings.search.results import Bucket


def step_counts(name: str, today: date) -> dict[str, Any]:
    edges = sorted({edge for _, clause in _clauses(name, today) for edge in _between(clause)} - {inf})
    ranges = [{"from": low, "to": high} for low, high in zip(edges, [*edges[1:], None], strict=True)]
    del ranges[-1]["to"]
    return {"range": {"field": STEPS[name].field, "ranges": ranges}}


def step_buckets(name: str, today: date, counted: dict[str, Any]) -> tuple[Bucket, ...]:
    """In the order of the steps, those that nobody would find, too."""
    found = [(b.get("from", -inf), b.get("to", inf), int(b["doc_count"])) for b in counted["buckets"]]
    buckets = []
    for value, clause in _clauses(name, today):
        lowest, end = _between(clause)
        count = sum(count for low, high, count in found if lowest <= low and high <= end)
        buckets.append(Bucket(str(value), "", count))
    return tuple(buckets)


def _clauses(name: str, today: date) -> list[tuple[int, Clause]]:
    return [(value, step_clause(name, value, today)) for value in STEPS[name].values]


def _between(clause: Clause) -> tuple[float, float]:
    """What the clause keeps of its column, the end not included."""
    field = BY_NAME[clause.field]
    absent = ABSENT[field.kind]
    low = absent + 1 if clause.at_least is None else encode(field, clause.at_least)
    end = inf if clause.at_most is None else nextafter(encode(field, clause.at_most), inf)
    return (absent if clause.or_absent else low), end
