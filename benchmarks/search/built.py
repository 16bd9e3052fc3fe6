"""The index over made-up postings, and all that is known of how it was made; kept in a folder when asked."""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache, partial
from itertools import chain
from pathlib import Path
from time import perf_counter
from typing import Any

from django.http import QueryDict
from django.utils import timezone
from tqdm import tqdm

from benchmarks.search.workload import Search, workload
from postings.filters import PostingFilterSet
from postings.made_up import Corpus
from postings.search.backends.tantivy import Backend
from postings.search.document import as_document
from postings.search.fields import fingerprint
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
    """Of all processes."""


_CHUNK = 2_000
"""Documents a file: about ten megabytes."""
_JOBS = os.cpu_count() or 1

Document = dict[str, Any]


@cache
def _corpus(seed: int, today: date) -> Corpus:
    """One a process."""
    return Corpus(seed, today=today)


def _write(file: Path, numbers: range, seed: int, today: date) -> None:
    documents = [as_document(_corpus(seed, today).posting(number)) for number in numbers]
    unfinished = file.with_suffix(".unfinished")
    unfinished.write_bytes(pickle.dumps(documents))
    unfinished.rename(file)


def _read(file: Path) -> list[Document]:
    documents: list[Document] = pickle.loads(file.read_bytes())
    return documents


def _processor_seconds() -> float:
    """Of this process and those that it has begun and that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


class Built:
    """Of a folder that several sizes share: today, documents-…/; COUNT/index/, COUNT/facts.json."""

    def __init__(self, folder: Path, count: int, seed: int) -> None:
        self.count = count
        self.folder = folder / str(count)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.index = self.folder / "index"
        self.backend = Backend(self.index, remembered=0)
        self._seed = seed
        self._facts_file = self.folder / "facts.json"
        day_file = folder / "today"
        if not day_file.exists():
            day_file.write_text(timezone.localdate().isoformat())
        self.today = date.fromisoformat(day_file.read_text())
        self._documents = folder / f"documents-{seed}-{fingerprint()}"
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
        """Unless it is there, of today's fields. The documents are made and written before it begins."""
        if self.is_there:
            return
        parts = [partial(_read, file) for file in self._files()]
        begun, processor = perf_counter(), _processor_seconds()
        with self.backend.lock(wait=True):
            self.backend.rebuild_in_parts(parts, jobs=_JOBS, expected=self.count)
        facts = Facts(
            self.count,
            self.today.isoformat(),
            self.backend.store.fingerprint,
            seconds=perf_counter() - begun,
            processor_seconds=_processor_seconds() - processor,
        )
        self._facts_file.write_text(json.dumps(asdict(facts)))

    def documents(self) -> Iterator[Document]:
        return chain.from_iterable(map(_read, self._files()))

    def _files(self) -> list[Path]:
        """All documents, in order; those are made that are not there."""
        self._documents.mkdir(exist_ok=True)
        files = {
            self._documents / f"{numbers[0]:09}-{numbers[-1]:09}.pickle": numbers
            for first in range(1, self.count + 1, _CHUNK)
            for numbers in [range(first, min(first + _CHUNK, self.count + 1))]
        }
        with ProcessPoolExecutor(_JOBS) as makers:
            missing = [
                makers.submit(_write, file, numbers, self._seed, self.today)
                for file, numbers in files.items()
                if not file.exists()
            ]
            for made in tqdm(missing, unit_scale=_CHUNK, unit="documents", mininterval=5, disable=not missing):
                made.result()
        return list(files)

    def searches(self) -> list[Search]:
        return workload(self.corpus, self.count, self.today)

    def query(self, search: Search) -> Query:
        filters = PostingFilterSet(QueryDict(search.query_string), today=self.today)
        return filters.query(self.today, facets=FACETS)
