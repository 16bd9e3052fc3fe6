"""One query's answer: hits, exact total, facets, pay histogram, all from one searcher."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

import tantivy
from tantivy import Occur

from postings.search.backends.tantivy.circle import nearest, points_within
from postings.search.backends.tantivy.compiler import SALARY, Compiler
from postings.search.backends.tantivy.schema import (
    ABSENT,
    FRESHNESS,
    PAY,
    PAY_IN_REFERENCE,
    PAY_STATED,
    encode,
    unpack,
)
from postings.search.backends.tantivy.steps import step_buckets, step_counts
from postings.search.backends.tantivy.store import Store
from postings.search.fields import BY_NAME, STEPS, Kind
from postings.search.histogram import ROUNDING, Bins, bars
from postings.search.query import MAX_PAGE_DEPTH, Query, Sort
from postings.search.results import BadQuery, Bar, Bucket, Hit, Results

Labels = dict[tuple[str, int], tuple[str, str]]
"""(field, encoded value) -> (value, label)."""

FACET_SIZE = 20
_TOTAL = {"value_count": {"field": "id"}}
_MOST_VALUES = 65_000
"""Kept of each segment before the best are taken: with fewer, the counts of several segments are inexact."""


class Answer:
    def __init__(self, store: Store, searcher: tantivy.Searcher, query: Query, labels: Labels) -> None:
        if query.page * query.per_page > MAX_PAGE_DEPTH:
            raise BadQuery(f"Only the first {MAX_PAGE_DEPTH:,} results can be paged through.")
        self._store = store
        self._searcher = searcher
        self._query = query
        self._labels = labels
        self._compiler = Compiler(store.schema, store.analyzer, searcher, query)

    def results(self) -> Results:
        """What no filter of its own has is counted in one pass with the total; the rest in a pass for each."""
        query = self._query
        shared = [name for name in query.facets if _filter_of(name) not in self._compiler.names]
        counts = {name: self._facet_counts(name) for name in shared}
        pay = self._pay_counts()
        if SALARY in self._compiler.names:
            answer = self._searcher.aggregate(self._compiler.matching(), {"total": _TOTAL, **counts})
            paid = self._searcher.aggregate(self._compiler.matching(without=SALARY), pay)
            total = int(answer["total"]["value"])
        else:
            answer = paid = self._searcher.aggregate(self._compiler.matching(), {**counts, **pay})
            total = sum(_known_pay(paid).values())
        facets = {name: self._buckets(name, answer[name]) for name in shared}
        wanted = PAY_STATED if query.salary.currency is None else PAY_IN_REFERENCE
        known = sum(count for parts, count in _known_pay(paid).items() if parts & wanted)
        return Results(
            hits=self._hits(total),
            total=total,
            facets={name: facets[name] if name in facets else self._own_facet(name) for name in query.facets},
            histogram=self._histogram(paid),
            with_salary=known,
            without_salary=sum(_known_pay(paid).values()) - known,
        )

    def _pay_counts(self) -> dict[str, Any]:
        counts: dict[str, Any] = {"known": {"terms": {"field": PAY}}}
        if self._query.has_histogram:
            bins = self._bins
            counts["pay"] = {
                "histogram": {
                    "field": "reference_top",
                    "interval": bins.interval,
                    "offset": -ROUNDING,
                    "hard_bounds": {"min": -ROUNDING, "max": bins.highest},
                    "min_doc_count": 1,
                }
            }
        return counts

    @cached_property
    def _bins(self) -> Bins:
        return Bins.of(self._query.salary.currency)

    def _histogram(self, counted: dict[str, Any]) -> tuple[Bar, ...]:
        if "pay" not in counted:
            return ()
        bins = self._bins
        numbers = {
            round((b["key"] + ROUNDING) / bins.interval): int(b["doc_count"]) for b in counted["pay"]["buckets"]
        }
        return bars(bins, numbers)

    def _own_facet(self, name: str) -> tuple[Bucket, ...]:
        """Counted without its own filter; a chosen value is always among the buckets, to be unchosen."""
        matching = self._compiler.matching(without=_filter_of(name))
        counted = self._searcher.aggregate(matching, {name: self._facet_counts(name)})[name]
        buckets = list(self._buckets(name, counted))
        listed = {bucket.value for bucket in buckets}
        for value in dict.fromkeys(
            v for c in self._query.clauses if c.field == name for v in (*c.values, *c.excluded)
        ):
            if value not in listed:
                buckets.append(self._chosen(name, value, matching))
        return tuple(buckets)

    def _chosen(self, name: str, value: str, matching: tantivy.Query) -> Bucket:
        having = tantivy.Query.boolean_query(
            [(Occur.Must, matching), (Occur.Must, self._compiler.value(name, value))]
        )
        count = self._count(having)
        known = self._label(name, int(encode(BY_NAME[name], value)))
        return Bucket(value, known[1] if known else value, count)

    def _buckets(self, name: str, counted: dict[str, Any]) -> tuple[Bucket, ...]:
        if name in STEPS:
            return step_buckets(name, self._query.today, counted)
        found = ((self._label(name, int(b["key"])), int(b["doc_count"])) for b in counted["buckets"])
        buckets = [Bucket(known[0], known[1], count) for known, count in found if known]
        return tuple(sorted(buckets, key=lambda bucket: (-bucket.count, bucket.label))[:FACET_SIZE])

    def _facet_counts(self, name: str) -> dict[str, Any]:
        return step_counts(name, self._query.today) if name in STEPS else self._terms(name)

    def _terms(self, name: str) -> dict[str, Any]:
        # One segment's best are the best: six times as fast for companies as keeping all of them.
        kept = FACET_SIZE if self._searcher.num_segments == 1 else _MOST_VALUES
        # One more: those without a value are counted with them.
        return {"terms": {"field": name, "size": FACET_SIZE + 1, "segment_size": max(kept, FACET_SIZE + 1)}}

    def _label(self, name: str, encoded: int) -> tuple[str, str] | None:
        """What a counted number stands for, read from a posting that has it."""
        if encoded == ABSENT[Kind.KEYWORD]:
            return None
        if (name, encoded) not in self._labels:
            having = tantivy.Query.term_query(self._store.schema, name, encoded, "basic")
            for _, address in self._searcher.search(having, 1, count=False).hits:
                for field, pairs in unpack(self._searcher.doc(address))["keywords"].items():
                    for value, label in pairs.items():
                        self._labels[field, int(encode(BY_NAME[field], value))] = (value, label)
        return self._labels.get((name, encoded))

    def _hits(self, total: int) -> tuple[Hit, ...]:
        offset = (self._query.page - 1) * self._query.per_page
        if offset >= total:
            return ()
        sort = self._query.sort
        if sort is Sort.DISTANCE and self._query.circle:
            return tuple(self._hit(address, None) for address in self._by_distance(offset))
        if sort is Sort.RELEVANCE and self._compiler.has_words:
            found = self._searcher.search(
                self._compiler.ranked(),
                self._query.per_page,
                count=False,
                offset=offset,
                weight_by_field=FRESHNESS,
            )
            return tuple(self._hit(address, score) for score, address in found.hits)
        order = "salary" if sort is Sort.SALARY else "newest"
        matching = self._compiler.matching()
        return tuple(
            self._hit(address, None) for address in self._ordered(matching, order, offset, self._query.per_page)
        )

    def _ordered(self, matching: tantivy.Query, order: str, offset: int, limit: int) -> list[tantivy.DocAddress]:
        found = self._searcher.search(matching, limit, count=False, offset=offset, order_by_field=order)
        return [address for _, address in found.hits]

    def _by_distance(self, offset: int) -> Iterable[tantivy.DocAddress]:
        """Ring by ring: the postings at the nearest point, then at the next, … and last those of no point."""
        wanted = self._query.per_page
        for ring in self._rings():
            if not wanted:
                return
            count = self._count(ring)
            if offset < count:
                addresses = self._ordered(ring, "newest", offset, min(wanted, count - offset))
                yield from addresses
                wanted -= len(addresses)
            offset = max(offset - count, 0)

    def _count(self, matching: tantivy.Query) -> int:
        count: int = self._searcher.aggregate(matching, {"total": _TOTAL})["total"]["value"]
        return int(count)

    def _rings(self) -> Iterable[tantivy.Query]:
        assert self._query.circle is not None
        matching = self._compiler.matching()
        points = points_within(self._store.schema, self._searcher, self._query.circle, matching)
        nearer: list[int] = []
        for packed, _ in points:
            yield self._at([packed], matching, nearer)
            nearer.append(packed)
        yield tantivy.Query.boolean_query(
            [(Occur.Must, matching), (Occur.MustNot, tantivy.Query.exists_query("point"))]
        )

    def _at(self, points: list[int], matching: tantivy.Query, nearer: list[int]) -> tantivy.Query:
        """The matching postings that have one of the points and none of the nearer ones."""
        conditions = [(Occur.Must, matching), (Occur.Must, self._point_set(points))]
        if nearer:
            conditions.append((Occur.MustNot, self._point_set(nearer)))
        return tantivy.Query.boolean_query(conditions)

    def _point_set(self, points: list[int]) -> tantivy.Query:
        return tantivy.Query.term_set_query(self._store.schema, "point", points)

    def _hit(self, address: tantivy.DocAddress, score: float | None) -> Hit:
        content = unpack(self._searcher.doc(address))
        circle = self._query.circle
        return Hit(content["id"], content["card"], score, nearest(circle, content["points"]) if circle else None)


def _filter_of(facet: str) -> str:
    """The name of its conditions in the compiler."""
    return STEPS[facet].field if facet in STEPS else facet


def _known_pay(counted: dict[str, Any]) -> dict[int, int]:
    """{what is known of the pay: postings}"""
    return {int(b["key"]): int(b["doc_count"]) for b in counted["known"]["buckets"]}
