"""The index over made-up postings, and all that is known of how it was made; kept in a folder when asked."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from itertools import islice
from pathlib import Path
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
    """Both without making the postings up."""


_CHUNK = 500
_CHUNKS_AHEAD = 16

Document = dict[str, Any]
_corpus: Corpus
"""In a process that makes documents."""


def _get_ready(seed: int, today: date) -> None:
    global _corpus
    _corpus = Corpus(seed, today=today)


def _make(numbers: range) -> list[Document]:
    return [as_document(_corpus.posting(number)) for number in numbers]


def _results(running: deque[Future[list[Document]]], more: Iterator[Future[list[Document]]]) -> Iterator[Document]:
    """One chunk is begun for each that is taken: what is ahead stays small."""
    while running:
        yield from running.popleft().result()
        running.extend(islice(more, 1))


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
        self._day_file = folder / "today"
        if not self._day_file.exists():
            self._day_file.write_text(timezone.localdate().isoformat())
        self.today = date.fromisoformat(self._day_file.read_text())
        self.corpus = Corpus(seed, today=self.today)

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
        made, whole = Stopwatch(), Stopwatch()
        with self.documents() as documents, self.backend.lock(wait=True), whole:
            self.backend.rebuild(made.over(documents))
        facts = Facts(
            self.count,
            self.today.isoformat(),
            self.backend.store.fingerprint,
            whole.wall - made.wall,
            whole.processor - made.processor,
        )
        self._facts_file.write_text(json.dumps(asdict(facts)))

    @contextmanager
    def documents(self) -> Iterator[Iterator[Document]]:
        """In order; made by other processes, so that whoever takes them has a processor for itself."""
        with ProcessPoolExecutor(initializer=_get_ready, initargs=(self._seed, self.today)) as makers:
            firsts = range(1, self.count + 1, _CHUNK)
            numbers = (range(first, min(first + _CHUNK, self.count + 1)) for first in firsts)
            running = deque(makers.submit(_make, some) for some in islice(numbers, _CHUNKS_AHEAD))
            yield _results(running, (makers.submit(_make, some) for some in numbers))

    def searches(self) -> list[Search]:
        return workload(self.corpus, self.count, self.today)

    def query(self, search: Search) -> Query:
        filters = PostingFilterSet(QueryDict(search.query_string), today=self.today)
        return filters.query(self.today, facets=FACETS)
