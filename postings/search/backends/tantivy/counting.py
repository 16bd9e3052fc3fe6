"""One pass over the postings that match: which columns it counts, and what that says of each facet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

import tantivy
from tantivy import Occur

from postings.search import histogram
from postings.search.backends.tantivy import columns
from postings.search.backends.tantivy.boolean import either, every
from postings.search.backends.tantivy.schema import encode
from postings.search.backends.tantivy.values import KEPT, MOST_AT_ONCE, count_values
from postings.search.fields import BY_NAME, STEPS
from postings.search.histogram import ROUNDING, Bins

_NARROW = 30_000
"""Postings of which one column of several values is counted faster than several of one."""
_FIRST = 100
"""How many values of each column are asked for first: nearly always enough to tell the facet's most frequent."""
_FEW = frozenset({"country", "language"})
"""Facets of so few values that all of them are asked for."""


class Pass:
    """Everything that is counted of the postings matching one query, which are no more than `most`."""

    def __init__(
        self,
        schema: tantivy.Schema,
        searcher: tantivy.Searcher,
        matching: tantivy.Query,
        facets: Iterable[str],
        *,
        size: int,
        has_total: bool = True,
        most: int | None = None,
        bins: Bins | None = None,
    ) -> None:
        self._schema = schema
        self._searcher = searcher
        self._matching = matching
        self._size = size
        self._is_narrow = most is not None and most < _NARROW
        self._bins = bins
        wanted = {columns.JOB: self._every(columns.JOB)} if has_total else {}
        facets = list(facets)
        for facet in facets:
            wanted |= self._columns_of(facet)
        if bins and bins.interval == histogram.NARROW:
            wanted[columns.BIN] = self._every(columns.BIN)
        elif bins:
            wanted[columns.BIN] = _pay_histogram(bins)
        self._counted = self._aggregate(wanted) if wanted else {}
        if rare := [name for facet in facets for name in self._more(facet)]:
            each = {name: self._most(name, MOST_AT_ONCE // len(rare)) for name in rare}
            self._counted |= self._aggregate(each, _having(rare))

    @cached_property
    def total(self) -> int:
        return self.by_pay.total()

    @cached_property
    def by_pay(self) -> Counter[int]:
        """{what is known of the pay: postings}"""
        return self._shared(columns.JOB)["pay"]

    def counts(self, facet: str) -> Counter[str] | Counter[int]:
        """{value: postings}, or where only a posting can tell the value, {its number: postings}.

        Of a facet of many values, the most frequent only."""
        if facet in columns.COLUMN_OF:
            return columns.choices(facet, self._shared(columns.COLUMN_OF[facet])[facet])
        if facet in _FEW:
            return sum((_numbers(self._counted[name]) for name in self._names(facet)), Counter[int]())
        whole = columns.whole(facet)
        if whole in self._counted:
            return _numbers(self._counted[whole])
        best = self._best(facet, self._counted)
        return self._counted_again(facet) if best is None else best

    def steps(self, facet: str) -> Mapping[int, int]:
        """{encoded value: postings}"""
        field = STEPS[facet].field
        if field == columns.EXPERIENCE:
            years = columns.experience_years(self._shared(columns.LEVEL)[field])
            return {encode(BY_NAME[field], value): count for value, count in years.items()}
        return _numbers(self._counted[field], absent=True)

    def pay_bins(self) -> Counter[int]:
        """{bin: postings}"""
        assert self._bins
        if self._bins.interval == histogram.NARROW:
            return Counter({number - 1: count for number, count in _numbers(self._counted[columns.BIN]).items()})
        buckets = self._counted[columns.BIN]["buckets"]
        return Counter(
            {round((b["key"] / 100 + ROUNDING) / self._bins.interval): int(b["doc_count"]) for b in buckets}
        )

    def _columns_of(self, facet: str) -> dict[str, Any]:
        field = STEPS[facet].field if facet in STEPS else facet
        if field in columns.COLUMN_OF:
            return {columns.COLUMN_OF[field]: self._every(columns.COLUMN_OF[field])}
        if facet in STEPS:
            return {field: self._every(field)}
        whole = columns.whole(facet)
        if whole and self._is_narrow:
            return {whole: self._most(whole, self._size)}
        limit = MOST_AT_ONCE if facet in _FEW else max(_FIRST, self._size + 1)
        return {name: self._most(name, limit) for name in columns.names(facet)}

    def _more(self, facet: str) -> list[str]:
        """The column that hardly any posting has: to look for them first costs less than to pass all others by."""
        if facet not in columns.PLACES or (columns.whole(facet) and self._is_narrow):
            return []
        more = columns.more(facet)
        return [more] if more else []

    def _names(self, facet: str) -> list[str]:
        return [*columns.names(facet), *self._more(facet)]

    def _shared(self, column: str) -> dict[str, Counter[int]]:
        return columns.unpacked(column, _numbers(self._counted[column], absent=True))

    def _best(self, facet: str, counted: Mapping[str, Any]) -> Counter[int] | None:
        return columns.best([_listed(counted[name]) for name in self._names(facet)], self._size)

    def _counted_again(self, facet: str) -> Counter[int]:
        """In a pass of its own: the first lists could not tell."""
        if whole := columns.whole(facet):
            return _numbers(self._aggregate({whole: self._most(whole, self._size)})[whole])
        names = columns.names(facet)
        many = self._aggregate({name: self._most(name, MOST_AT_ONCE // len(names)) for name in names})
        best = self._best(facet, self._counted | many)
        return self._counted_whole(facet) if best is None else best

    def _counted_whole(self, facet: str) -> Counter[int]:
        """Of more values than an answer of the engine may have."""
        found: Counter[int] = Counter()
        for name in self._names(facet):
            found.update(count_values(self._schema, self._searcher, self._matching, name))
        del found[0]
        return columns.best([(found, 0)], self._size) or Counter()

    def _every(self, column: str) -> dict[str, Any]:
        return self._most(column, MOST_AT_ONCE)

    def _most(self, column: str, size: int) -> dict[str, Any]:
        # One segment's best are the best.
        kept = size if self._searcher.num_segments == 1 else KEPT
        return {"terms": {"field": column, "size": size, "segment_size": kept}}

    def _aggregate(self, wanted: dict[str, Any], having: Iterable[tantivy.Query] = ()) -> dict[str, Any]:
        matching = every((Occur.Must, query) for query in (self._matching, *having))
        counted: dict[str, Any] = self._searcher.aggregate(matching, wanted)
        return counted


def _having(names: Iterable[str]) -> list[tantivy.Query]:
    """The postings that have a value in one of the columns."""
    return [either([tantivy.Query.exists_query(name) for name in names])]


def _numbers(counted: Mapping[str, Any], *, absent: bool = False) -> Counter[int]:
    """{number: postings}, with those that have none only where told."""
    found = Counter({int(b["key"]): int(b["doc_count"]) for b in counted["buckets"]})
    if not absent:
        found.pop(0, None)
    return found


def _listed(counted: Mapping[str, Any]) -> tuple[Counter[int], int]:
    """As columns.best takes it."""
    buckets = counted["buckets"]
    most = int(buckets[-1]["doc_count"]) if counted.get("sum_other_doc_count") else 0
    return _numbers(counted), most


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
