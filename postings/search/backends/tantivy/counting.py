"""One pass over the postings that match: which columns it counts, and what that says of each facet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import tantivy

from postings.search.backends.tantivy import columns, often
from postings.search.backends.tantivy.schema import ABSENT
from postings.search.backends.tantivy.snapshot import Snapshot
from postings.search.fields import BY_NAME, STEPS
from postings.search.histogram import NARROW, ROUNDING, Bins

_MOST_VALUES = 65_000
"""tantivy's own limit. With fewer kept of each segment, the counts of several segments are inexact."""
_MANY = 50_000
"""Postings of which counting every value takes longer than counting the frequent ones."""
_BROAD = 0.1
"""The part of all postings above which the frequent values are likely to be the most frequent of a search, too."""

Counts = Counter[str] | Counter[int]
"""{value: postings}, or where only a posting can tell the value, {its number: postings}."""


class Pass:
    """Everything that is counted of the postings matching one query."""

    def __init__(
        self,
        snapshot: Snapshot,
        matching: tantivy.Query,
        facets: Iterable[str],
        *,
        size: int,
        bins: Bins | None = None,
    ) -> None:
        self._snapshot = snapshot
        self._matching = matching
        self._size = size
        self._bins = bins
        self._facets = frozenset(facets)
        # How many match decides how the rest is counted; to count only them costs next to nothing.
        self._counted: dict[str, Any] = self._aggregate({columns.MIX: self._all(columns.MIX)})
        self._by_field, self.by_pay = columns.unmix(self._numbers(columns.MIX))
        self._is_broad = self.total > max(_MANY, snapshot.searcher.num_docs * _BROAD)
        if wanted := self._columns():
            self._counted |= self._aggregate(wanted)

    @property
    def total(self) -> int:
        return self.by_pay.total()

    def counts(self, facet: str) -> Counts:
        """Of a facet of many values, the most frequent only."""
        if facet in self._by_field:
            return self._by_field[facet]
        if facet == "country":
            return columns.country_counts(self._numbers(columns.COUNTRIES))
        if facet in often.MOST and self._is_broad:
            return self._frequent(facet) or self._every(facet)
        return self._values(facet, self._numbers(facet))

    def more_countries(self) -> Counter[int]:
        """Those that the country column had no room for."""
        return self._numbers(columns.MORE_COUNTRIES)

    def steps(self, facet: str) -> Counter[int]:
        return self._numbers(STEPS[facet].field)

    def pay_bins(self) -> Counter[int]:
        """{bin: postings}"""
        assert self._bins
        if self._bins.interval == NARROW:
            return Counter({number - 1: count for number, count in self._numbers(columns.BIN).items() if number})
        buckets = self._counted["pay"]["buckets"]
        return Counter(
            {round((b["key"] / 100 + ROUNDING) / self._bins.interval): int(b["doc_count"]) for b in buckets}
        )

    def _columns(self) -> dict[str, Any]:
        wanted: dict[str, Any] = {}
        for facet in self._facets - self._by_field.keys():
            wanted |= self._columns_of(facet)
        if self._bins and self._bins.interval == NARROW:
            wanted[columns.BIN] = self._all(columns.BIN)
        elif self._bins:
            wanted["pay"] = _pay_histogram(self._bins)
        return wanted

    def _columns_of(self, facet: str) -> dict[str, Any]:
        if facet == "country":
            return {name: self._all(name) for name in (columns.COUNTRIES, columns.MORE_COUNTRIES)}
        if facet in STEPS:
            return {STEPS[facet].field: self._all(STEPS[facet].field)}
        if facet in often.MOST and self._is_broad:
            names = columns.OFTEN if facet == "skill" else (columns.OFTEN_COMPANY,)
            return {name: self._all(name) for name in names}
        return {facet: self._most(facet)}

    def _frequent(self, facet: str) -> Counter[str] | None:
        """The best of the frequent values, where they are surely the best of all."""
        best = self._often_counts(facet).most_common(self._size)
        is_sure = len(best) == self._size and best[-1][1] > self._snapshot.ceiling(facet)
        return Counter(dict(best)) if is_sure else None

    def _often_counts(self, facet: str) -> Counter[str]:
        frequent = self._snapshot.frequent[facet]
        if facet == "company":
            return columns.often_company_counts(self._numbers(columns.OFTEN_COMPANY), frequent)
        found: Counter[str] = Counter()
        for number, name in enumerate(columns.OFTEN):
            found |= columns.often_skill_counts(number, self._numbers(name), frequent)
        return found

    def _every(self, facet: str) -> Counter[int]:
        """In a pass of its own."""
        return self._values(facet, _numbers(self._aggregate({facet: self._most(facet)})[facet]))

    def _values(self, facet: str, numbers: Counter[int]) -> Counter[int]:
        numbers.pop(ABSENT[BY_NAME[facet].kind], None)
        return numbers

    def _numbers(self, column: str) -> Counter[int]:
        return _numbers(self._counted[column])

    def _aggregate(self, wanted: dict[str, Any]) -> dict[str, Any]:
        counted: dict[str, Any] = self._snapshot.searcher.aggregate(self._matching, wanted)
        return counted

    def _all(self, column: str) -> dict[str, Any]:
        return {"terms": {"field": column, "size": _MOST_VALUES, "segment_size": _MOST_VALUES}}

    def _most(self, facet: str) -> dict[str, Any]:
        size = self._size + 1  # those without a value are counted with them
        # One segment's best are the best: six times as fast for companies as keeping all of them.
        kept = size if self._snapshot.searcher.num_segments == 1 else _MOST_VALUES
        return {"terms": {"field": facet, "size": size, "segment_size": max(kept, size)}}


def _numbers(counted: Mapping[str, Any]) -> Counter[int]:
    return Counter({int(b["key"]): int(b["doc_count"]) for b in counted["buckets"]})


def _pay_histogram(bins: Bins) -> dict[str, Any]:
    """In hundredths, as the column is."""
    start = -ROUNDING * 100
    return {
        "histogram": {
            "field": "reference_top",
            "interval": bins.interval * 100,
            "offset": start,
            "hard_bounds": {"min": start, "max": bins.highest * 100},
            "min_doc_count": 1,
        }
    }
