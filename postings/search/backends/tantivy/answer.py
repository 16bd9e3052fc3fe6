"""One query's answer: hits, exact total, facets, pay histogram, all from one searcher."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from typing import TypeVar

import tantivy
from tantivy import Occur

from postings.search.backends.tantivy import columns, stored
from postings.search.backends.tantivy.circle import nearest, passed, points_within
from postings.search.backends.tantivy.compiler import SALARY, Compiler
from postings.search.backends.tantivy.counting import Pass
from postings.search.backends.tantivy.schema import FRESHNESS, STORED
from postings.search.backends.tantivy.snapshot import Snapshot
from postings.search.backends.tantivy.steps import step_buckets
from postings.search.backends.tantivy.store import Store
from postings.search.fields import STEPS
from postings.search.histogram import Bins, bars
from postings.search.query import MAX_PAGE_DEPTH, Query, Sort
from postings.search.results import BadQuery, Bar, Bucket, Hit, Results

Fetch = Callable[[tantivy.Query, int, int], list[Hit]]
"""(matching, offset, limit) -> hits"""
_HEAVIEST = "skill"
"""The facet that takes about as long to count as all others."""
_MANY = 50_000
"""Postings of which that is worth a thread of its own."""
T = TypeVar("T")


class Answer:
    def __init__(self, store: Store, snapshot: Snapshot, query: Query) -> None:
        if query.page * query.per_page > MAX_PAGE_DEPTH:
            raise BadQuery(f"Only the first {MAX_PAGE_DEPTH:,} results can be paged through.")
        self._store = store
        self._snapshot = snapshot
        self._searcher = snapshot.searcher
        self._query = query
        self._compiler = Compiler(
            store.schema,
            self._searcher,
            query,
            has_expired=snapshot.has_expired(query.today),
        )

    def results(self) -> Results:
        """One pass counts the total with all facets that have no filter of their own; each other filter has a pass
        that leaves it out. The engine works outside Python's lock, so the passes run side by side."""
        facets_by_filter: dict[str | None, list[str]] = {None: []}
        for name in self._query.facets:
            own = _filter_of(name) if _filter_of(name) in self._compiler.names or self._is_apart(name) else None
            facets_by_filter.setdefault(own, []).append(name)
        pay = SALARY if SALARY in self._compiler.names else None
        facets_by_filter.setdefault(pay, [])
        hits = _side_by_side(self._hits)
        running = {
            own: _side_by_side(partial(self._pass, own, names, has_pay=own == pay))
            for own, names in facets_by_filter.items()
        }
        passes = {own: future.result() for own, future in running.items()}
        buckets = {
            name: self._buckets(name, passes[own], is_filtered=own is not None)
            for own, names in facets_by_filter.items()
            for name in names
        }
        by_pay = passes[pay].by_pay
        wanted = columns.PAY_STATED if self._query.salary.currency is None else columns.PAY_IN_REFERENCE
        with_salary = sum(count for parts, count in by_pay.items() if parts & wanted)
        return Results(
            hits=hits.result(),
            total=passes[None].total,
            facets={name: buckets[name] for name in self._query.facets},
            histogram=self._histogram(passes[pay]),
            with_salary=with_salary,
            without_salary=by_pay.total() - with_salary,
        )

    def _is_apart(self, facet: str) -> bool:
        """Whether it is counted in a pass of its own, beside the others: where that takes longer than to find the
        postings twice, and no filter's own pass keeps the other processor busy already."""
        is_only_pass = self._compiler.names == {""}
        return facet == _HEAVIEST and is_only_pass and self._compiler.is_quick and self._compiler.most > _MANY

    def _pass(self, without: str | None, facets: Iterable[str], *, has_pay: bool) -> Pass:
        return Pass(
            self._store.schema,
            self._searcher,
            self._compiler.matching(without=without),
            facets,
            size=self._query.facet_size,
            has_total=without is None or has_pay,
            most=self._compiler.most,
            bins=self._bins() if has_pay and self._query.has_histogram else None,
        )

    def _bins(self) -> Bins:
        return Bins.of(self._query.salary.currency)

    def _histogram(self, counted: Pass) -> tuple[Bar, ...]:
        return bars(self._bins(), counted.pay_bins()) if self._query.has_histogram else ()

    def _buckets(self, name: str, counted: Pass, *, is_filtered: bool) -> tuple[Bucket, ...]:
        """The most frequent first; a chosen value is always among them, to be unchosen."""
        if name in STEPS:
            return step_buckets(name, self._query.today, counted.steps(name))
        found = self._found(name, counted)
        best = sorted(found, key=lambda bucket: (-bucket.count, bucket.label))[: self._query.facet_size]
        return (*best, *(self._chosen(name, found, best) if is_filtered else ()))

    def _found(self, name: str, counted: Pass) -> list[Bucket]:
        """Without the values that no posting has any more."""
        found = {self._value(name, key): count for key, count in counted.counts(name).items()}
        return [Bucket(value, self._label(name, value), count) for value, count in found.items() if value]

    def _value(self, name: str, key: str | int) -> str | None:
        return key if isinstance(key, str) else self._snapshot.value(self._store.schema, name, key)

    def _chosen(self, name: str, found: Iterable[Bucket], best: Iterable[Bucket]) -> Iterable[Bucket]:
        """The filter's own values that are not among the best."""
        known = {bucket.value: bucket for bucket in found}
        listed = {bucket.value for bucket in best}
        matching = self._compiler.matching(without=name)
        for value in dict.fromkeys(
            v for c in self._query.clauses if c.field == name for v in (*c.values, *c.excluded)
        ):
            if value not in listed:
                yield known.get(value) or self._counted_alone(name, value, matching)

    def _counted_alone(self, name: str, value: str, matching: tantivy.Query) -> Bucket:
        having = tantivy.Query.boolean_query(
            [(Occur.Must, matching), (Occur.Must, self._compiler.value(name, value))]
        )
        return Bucket(value, self._label(name, value), self._count(having))

    def _label(self, name: str, value: str) -> str:
        return self._snapshot.label(self._store.schema, name, value)

    def _hits(self) -> tuple[Hit, ...]:
        sort = self._query.sort
        if sort is Sort.DISTANCE and self._query.circle:
            return self._nearest_first()
        if alike := self._compiler.alike():
            return self._from_tiers([(alike, self._best)])
        if sort is Sort.RELEVANCE and self._compiler.has_words:
            tiers = self._compiler.ranked()
            return self._from_tiers((tier, self._best if differs else self._newest) for tier, differs in tiers)
        order = "salary" if sort is Sort.SALARY else "newest"
        return self._from_tiers([(self._compiler.matching(), partial(self._ordered, order))])

    def _from_tiers(self, tiers: Iterable[tuple[tantivy.Query, Fetch]], before: int = 0) -> tuple[Hit, ...]:
        """The query's page of all the tiers' postings, tier by tier; `before`: how many lie in front of them."""
        offset, wanted = self._offset - before, self._query.per_page
        hits: list[Hit] = []
        for tier, fetch in tiers:
            found = fetch(tier, offset, wanted - len(hits))
            hits += found
            if len(hits) == wanted:
                break
            if offset:
                offset = 0 if found else max(offset - self._count(tier), 0)
        return tuple(hits)

    def _best(self, matching: tantivy.Query, offset: int, limit: int) -> list[Hit]:
        found = self._searcher.search(matching, limit, count=False, offset=offset, weight_by_field=FRESHNESS)
        return [self._hit(address, score) for score, address in found.hits]

    def _newest(self, matching: tantivy.Query, offset: int, limit: int) -> list[Hit]:
        return self._ordered("newest", matching, offset, limit)

    def _ordered(self, order: str, matching: tantivy.Query, offset: int, limit: int) -> list[Hit]:
        found = self._searcher.search(matching, limit, count=False, offset=offset, order_by_field=order)
        return [self._hit(address, None) for _, address in found.hits]

    def _count(self, matching: tantivy.Query) -> int:
        return Pass(self._store.schema, self._searcher, matching, (), size=0).total

    @property
    def _offset(self) -> int:
        return (self._query.page - 1) * self._query.per_page

    def _nearest_first(self) -> tuple[Hit, ...]:
        """A tier is the postings of one point; the tiers before the page are counted together."""
        assert self._query.circle is not None
        matching = self._compiler.matching()
        points = points_within(self._store.schema, self._searcher, self._query.circle, matching)
        number, postings = passed(points, self._offset, lambda packed: self._count(self._at(packed, matching, [])))
        tiers = (
            (ring, self._newest) for ring in self._rings(matching, [point.packed for point in points], number)
        )
        return self._from_tiers(tiers, postings)

    def _rings(self, matching: tantivy.Query, points: list[int], first: int) -> Iterable[tantivy.Query]:
        for number in range(first, len(points)):
            yield self._at([points[number]], matching, points[:number])
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
        shown = stored.unpack(self._searcher.doc(address)[STORED][0])
        circle = self._query.circle
        return Hit(shown.id, shown.card, score, nearest(circle, shown.points) if circle else None)


def _filter_of(facet: str) -> str:
    """The name of its conditions in the compiler."""
    return STEPS[facet].field if facet in STEPS else facet


def _side_by_side(action: Callable[[], T]) -> Future[T]:
    return _pool(os.getpid()).submit(action)


@cache
def _pool(process: int) -> ThreadPoolExecutor:
    """One a process: threads do not outlive a fork."""
    return ThreadPoolExecutor(max_workers=os.cpu_count() or 1, thread_name_prefix="search")
