"""The same questions to PostgreSQL and SQLite, in turns with the engine, so that all have the same machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter, process_time
from typing import Protocol

from tqdm import tqdm

from benchmarks.search.built import Built
from benchmarks.search.fts5 import Fts5
from benchmarks.search.measuring import Report, Took, geometric_mean, percentile, typical
from benchmarks.search.postgres import Postgres
from benchmarks.search.sql import Answer, Codes, Row, row
from benchmarks.search.workload import KINDS, Search
from postings.search.query import Query
from postings.search.results import Results

_BATCH = 2000
_REPETITIONS = 3
_SLOW = 700
"""Milliseconds from which on an answer is not asked for again."""
_ALIKE = 0.05
ENGINE = "Jobsite"


class Peer(Protocol):
    name: str
    is_loaded: bool

    @property
    def size(self) -> int:
        """Bytes on disk, with texts and cards."""

    @property
    def version(self) -> str: ...

    @property
    def processor_seconds(self) -> float:
        """Spent until now by whoever answers."""

    def begin(self) -> None: ...

    def add(self, rows: Sequence[Row]) -> None: ...

    def finish(self, codes: Codes) -> None: ...

    def answer(self, query: Query) -> Answer: ...


@contextmanager
def running(folder: Path, report: Report) -> Iterator[list[Peer]]:
    with ExitStack() as stack:
        peers: list[Peer] = [stack.enter_context(closing(Fts5(folder)))]
        if postgres := stack.enter_context(Postgres.running(folder)):
            peers.insert(0, postgres)
        else:
            report.line("PostgreSQL is left out: no server is installed here.")
        yield peers


def load(peers: Iterable[Peer], built: Built, report: Report) -> None:
    """Into those that are empty, in one pass over the postings."""
    empty = [peer for peer in peers if not peer.is_loaded]
    if not empty:
        return
    codes, seconds = Codes(), dict.fromkeys((peer.name for peer in empty), 0.0)
    for peer in empty:
        peer.begin()
    documents = iter(tqdm(built.documents(), total=built.count, unit="postings", mininterval=5))
    while rows := [row(document, codes) for document in islice(documents, _BATCH)]:
        for peer in empty:
            begun = perf_counter()
            peer.add(rows)
            seconds[peer.name] += perf_counter() - begun

    def finish(peer: Peer) -> None:
        begun = perf_counter()
        peer.finish(codes)
        seconds[peer.name] += perf_counter() - begun

    with ThreadPoolExecutor() as together:
        list(together.map(finish, empty))
    for peer in empty:
        report.line(
            f"{peer.name} {peer.version}: loaded in {seconds[peer.name]:,.0f} s, {peer.size / 1e6:,.0f} MB"
        )


@dataclass(slots=True)
class Asked:
    search: Search
    times: dict[str, Took] = field(default_factory=dict)
    """By who answered."""
    totals: dict[str, int] = field(default_factory=dict)


def ask(peers: Sequence[Peer], built: Built, sample: int) -> list[Asked]:
    """As many searches of each kind; all of them warm: each is asked once before it counts."""
    asked = []
    for search in tqdm(_drawn(built.searches(), sample), unit="searches", mininterval=5):
        query = built.query(search)
        one = Asked(search)
        everybody: list[Peer | _Engine] = [_Engine(built), *peers]
        for answering in everybody:
            name = answering.name
            first, one.totals[name] = _timed(answering, query)
            times = [_timed(answering, query)[0] for _ in range(_REPETITIONS if first.wall < _SLOW else 1)]
            one.times[name] = typical(times)
        asked.append(one)
    return asked


@dataclass(frozen=True, slots=True)
class _Engine:
    built: Built
    name = ENGINE

    @property
    def processor_seconds(self) -> float:
        return process_time()

    def answer(self, query: Query) -> Results:
        return self.built.backend.search(query)


def _timed(answering: Peer | _Engine, query: Query) -> tuple[Took, int]:
    processor, wall = answering.processor_seconds, perf_counter()
    answer = answering.answer(query)
    wall = perf_counter() - wall
    return Took((answering.processor_seconds - processor) * 1000, wall * 1000), answer.total


def _drawn(searches: Sequence[Search], sample: int) -> list[Search]:
    """The same each time; all when the sample is as large."""
    random = Random(1)
    by_kind = [[search for search in searches if search.kind == kind] for kind in KINDS]
    each = -(-sample // len(KINDS))
    return [search for own in by_kind for search in random.sample(own, min(each, len(own)))]


def show(peers: Sequence[Peer], asked: Sequence[Asked], count: int, report: Report) -> None:
    names = [ENGINE, *(peer.name for peer in peers)]
    for clock, title in (("processor", "Processor time"), ("wall", "Wall time")):
        rows = []
        ratios: dict[str, list[float]] = {peer.name: [] for peer in peers}
        for kind in (*KINDS, "all"):
            own = [one for one in asked if kind in (one.search.kind, "all")]
            times = {name: [getattr(one.times[name], clock) for one in own] for name in names}
            figures = [percentile(times[name], part) for name in names for part in (50, 95)]
            rows.append([kind, str(len(own)), *(f"{figure:,.1f}" for figure in figures)])
            for name in ratios if kind != "all" else ():
                ratios[name].append(percentile(times[name], 95) / percentile(times[ENGINE], 95))
        heads = ["ms", "searches", *(f"{name} {part}" for name in names for part in ("p50", "p95"))]
        report.table(f"{title}, asked in turns, {count:,} postings", heads, rows)
        for name, listed in ratios.items():
            report.line(
                f"{name}: {geometric_mean(listed):.1f} times the engine's p95 (geometric mean over the kinds)"
            )
    for peer in peers:
        alike = sum(_is_alike(one.totals[ENGINE], one.totals[peer.name]) for one in asked)
        report.line(
            f"{peer.name} {peer.version}, {peer.size / 1e6:,.0f} MB:"
            f" {alike} of {len(asked)} totals are ours or within {_ALIKE:.0%} of them"
        )


def _is_alike(a: int, b: int) -> bool:
    return abs(a - b) <= _ALIKE * max(a, b)
