"""The index over made-up postings, and all that is known of how it was made; kept in a folder when asked."""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any

from django.http import QueryDict
from django.utils import timezone

from benchmarks.search.measuring import Stopwatch
from benchmarks.search.workload import Search, workload
from postings.filters import PostingFilterSet
from postings.made_up import Corpus
from postings.search.backends.tantivy import Backend
from postings.search.document import as_document
from postings.search.query import Query

FACETS = ("company", "country", "skill", "employment_type", "workplace", "education")
"""The six that every search counts, beside the pay histogram."""


@dataclass(frozen=True, slots=True)
class Facts:
    count: int
    today: str
    """The day of the build: dates of postings count from it."""
    fingerprint: str
    seconds: float
    processor_seconds: float
    """Both without making the documents up, in so far as their processor time is a measure of it."""


_CHUNK = 500
_CHUNKS_AHEAD = 16
_JOBS = os.cpu_count() or 1

Document = dict[str, Any]


@cache
def _corpus(seed: int, today: date) -> Corpus:
    """One a process."""
    return Corpus(seed, today=today)


@dataclass(frozen=True, slots=True)
class Making:
    """Some of the documents, made when it is called; how much processor time that takes is written down."""

    numbers: range
    seed: int
    today: date
    log: Path

    def __call__(self) -> list[Document]:
        made = Stopwatch()
        with made:
            corpus = _corpus(self.seed, self.today)
            documents = [as_document(corpus.posting(number)) for number in self.numbers]
        with self.log.open("a") as log:
            log.write(f"{made.processor}\n")
        return documents


def _processor_seconds() -> float:
    """Of this process and those that it has begun and that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


class Built:
    """A folder: index/, facts.json."""

    def __init__(self, folder: Path, count: int, seed: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.count = count
        self._seed = seed
        self.index = folder / "index"
        self.backend = Backend(self.index, remembered=0)
        self._facts_file = folder / "facts.json"
        self._making_log = folder / "making.log"
        self._day_file = folder / "today"
        if not self._day_file.exists():
            self._day_file.write_text(timezone.localdate().isoformat())
        self.today = date.fromisoformat(self._day_file.read_text())
        self.corpus = _corpus(seed, self.today)

    @property
    def is_there(self) -> bool:
        return self._facts_file.exists() and self.backend.exists()

    @property
    def facts(self) -> Facts:
        return Facts(**json.loads(self._facts_file.read_text()))

    @property
    def bytes(self) -> int:
        directory = self.backend.store.current()
        assert directory is not None
        return sum(file.stat().st_size for file in directory.rglob("*") if file.is_file())

    def build(self) -> None:
        """Unless it is there, of today's fields."""
        if self.is_there:
            return
        self._making_log.unlink(missing_ok=True)
        begun, processor = perf_counter(), _processor_seconds()
        with self.backend.lock(wait=True):
            self.backend.rebuild_in_parts(self._parts(), jobs=_JOBS, expected=self.count)
        wall, processor = perf_counter() - begun, _processor_seconds() - processor
        made = sum(map(float, self._making_log.read_text().split()))
        of_the_build = (processor - made) / processor
        facts = Facts(
            self.count,
            self.today.isoformat(),
            self.backend.store.fingerprint,
            seconds=wall * of_the_build,
            processor_seconds=processor * of_the_build,
        )
        self._facts_file.write_text(json.dumps(asdict(facts)))

    def _parts(self) -> list[Making]:
        """All documents, in order."""
        ends = range(1, self.count + 1, _CHUNK)
        return [
            Making(range(first, min(first + _CHUNK, self.count + 1)), self._seed, self.today, self._making_log)
            for first in ends
        ]

    def documents(self) -> Iterator[Document]:
        """In order; made by other processes, so that whoever takes them has a processor for itself."""
        with ProcessPoolExecutor(_JOBS) as makers:
            parts = iter(self._parts())
            running = deque(makers.submit(part) for part in islice(parts, _CHUNKS_AHEAD))
            while running:
                yield from running.popleft().result()
                running.extend(makers.submit(part) for part in islice(parts, 1))

    def searches(self) -> list[Search]:
        return workload(self.corpus, self.count, self.today)

    def query(self, search: Search) -> Query:
        filters = PostingFilterSet(QueryDict(search.query_string), today=self.today)
        return filters.query(self.today, facets=FACETS)
