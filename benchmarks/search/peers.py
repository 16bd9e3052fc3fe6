"""The same questions to PostgreSQL and SQLite, in turns with the engine, so that all have the same machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Protocol

from tqdm import tqdm

from benchmarks.search.built import Built
from benchmarks.search.fts5 import Fts5
from benchmarks.search.measuring import Report, geometric_mean, percentile, timed, typical
from benchmarks.search.postgres import Postgres
from benchmarks.search.sql import Answer, Codes, Row, row
from benchmarks.search.workload import KINDS, Search
from postings.search.query import Query

_BATCH = 2000
_REPETITIONS = 3
_SLOW = 700
"""Milliseconds from which on an answer is not asked for again."""
_ALIKE = 0.05


class Peer(Protocol):
    name: str
    is_loaded: bool

    @property
    def size(self) -> int:
        """Bytes on disk, with texts and cards."""

    @property
    def version(self) -> str: ...

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
    wall: dict[str, float] = field(default_factory=dict)
    """By who answered, milliseconds."""
    totals: dict[str, int] = field(default_factory=dict)


def ask(peers: Sequence[Peer], built: Built, sample: int) -> list[Asked]:
    """As many searches of each kind; all of them warm: each is asked once before it counts."""
    asked = []
    for search in tqdm(_drawn(built.searches(), sample), unit="searches", mininterval=5):
        query = built.query(search)
        one = Asked(search)
        answers = {"engine": partial(_engines, built, query)}
        answers |= {peer.name: partial(_peers, peer, query) for peer in peers}
        for name, answer in answers.items():
            first, one.totals[name] = timed(answer)
            times = [timed(answer)[0] for _ in range(_REPETITIONS if first.wall < _SLOW else 1)]
            one.wall[name] = typical(times).wall
        asked.append(one)
    return asked


def _engines(built: Built, query: Query) -> int:
    return built.backend.search(query).total


def _peers(peer: Peer, query: Query) -> int:
    return peer.answer(query).total


def _drawn(searches: Sequence[Search], sample: int) -> list[Search]:
    """The same each time; all when the sample is as large."""
    random = Random(1)
    by_kind = [[search for search in searches if search.kind == kind] for kind in KINDS]
    each = -(-sample // len(KINDS))
    return [search for own in by_kind for search in random.sample(own, min(each, len(own)))]


def show(peers: Sequence[Peer], asked: Sequence[Asked], report: Report) -> None:
    names = ["engine", *(peer.name for peer in peers)]
    heads = ["wall ms", "searches", *(f"{name} {part}" for name in names for part in ("p50", "p95"))]
    rows = []
    ratios: dict[str, list[float]] = {peer.name: [] for peer in peers}
    for kind in (*KINDS, "all"):
        own = [one for one in asked if kind in (one.search.kind, "all")]
        parts = {name: [percentile((one.wall[name] for one in own), part) for part in (50, 95)] for name in names}
        rows.append([kind, str(len(own)), *(f"{value:,.1f}" for name in names for value in parts[name])])
        if kind != "all":
            for name, listed in ratios.items():
                listed.append(parts[name][1] / parts["engine"][1])
    report.table("Beside its peers, in turns", heads, rows)
    for peer in peers:
        ratio = geometric_mean(ratios[peer.name])
        alike = sum(_is_alike(one.totals["engine"], one.totals[peer.name]) for one in asked)
        report.line(
            f"{peer.name} {peer.version}: {ratio:.1f} times the engine's p95 (geometric mean over the kinds);"
            f" {alike} of {len(asked)} totals within {_ALIKE:.0%}; {peer.size / 1e6:,.0f} MB"
        )


def _is_alike(a: int, b: int) -> bool:
    return abs(a - b) <= _ALIKE * max(a, b)
