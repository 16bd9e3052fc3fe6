"""The project's own engine: each search a few times, by kind and by size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.search.built import Built
from benchmarks.search.measuring import Report, Took, percentile, timed, typical
from benchmarks.search.workload import KINDS, Search

_REPETITIONS = 3


@dataclass(frozen=True, slots=True)
class Measured:
    built: Built
    times: Sequence[tuple[Search, Took]]
    segments: int

    def processor(self, part: int, kinds: Iterable[str] = KINDS) -> float:
        return percentile((took.processor for search, took in self.times if search.kind in kinds), part)

    def wall(self, part: int, kinds: Iterable[str] = KINDS) -> float:
        return percentile((took.wall for search, took in self.times if search.kind in kinds), part)


def measure(built: Built) -> Measured:
    """The middle of some repetitions each, after one that does not count; no answers are remembered."""
    queries = [(search, built.query(search)) for search in built.searches()]
    for _, query in queries:
        assert built.backend.search(query).total >= 0
    taken: list[list[Took]] = [[] for _ in queries]
    for _ in range(_REPETITIONS):
        for own, (_, query) in zip(taken, queries, strict=True):
            own.append(timed(lambda query=query: built.backend.search(query))[0])  # type: ignore[misc]
    times = [(search, typical(own)) for own, (search, _) in zip(taken, queries, strict=True)]
    return Measured(built, times, built.backend.store.reader()[0].num_segments)


def show(measured: Measured, report: Report) -> None:
    rows = []
    for kind in (*KINDS, "all"):
        kinds = KINDS if kind == "all" else (kind,)
        count = sum(search.kind in kinds for search, _ in measured.times)
        figures = [
            *(measured.processor(part, kinds) for part in (50, 90, 95, 100)),
            *(measured.wall(part, kinds) for part in (50, 95, 100)),
        ]
        rows.append([kind, str(count), *(f"{figure:.1f}" for figure in figures)])
    heads = ["engine, ms", "searches", "p50", "p90", "p95", "max", "wall p50", "wall p95", "wall max"]
    title = "Hits, exact total, six facets and pay histogram: processor time, and wall time"
    report.table(f"{title}, {measured.built.count:,} postings", heads, rows)


def show_growth(sizes: Sequence[Measured], report: Report) -> None:
    rows = []
    for one in sizes:
        facts, count = one.built.facts, one.built.count
        rows.append(
            [
                f"{count:,}",
                f"{one.built.bytes / 1e6:,.0f}",
                f"{one.built.bytes / count:,.0f}",
                str(one.segments),
                f"{count / facts.seconds:,.0f}",
                f"{count / facts.processor_seconds:,.0f}",
                *(f"{one.processor(part):.1f}" for part in (50, 90, 95, 100)),
                f"{one.wall(95):.1f}",
            ]
        )
    heads = [
        *("postings", "MB", "bytes each", "segments", "built/s", "built/s of processor"),
        *("p50 ms", "p90", "p95", "max", "wall p95"),
    ]
    report.table("Growth", heads, rows)
