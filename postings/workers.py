"""Preparing documents in worker processes: in order, a bounded number at a time, and surviving their death."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

from postings.prepare import Prepared, RawDocument, Unreadable, prepare_chunk, settle

T = TypeVar("T")
Chunk = list[RawDocument | Unreadable]
Answers = list[Prepared | Unreadable]

_CHUNK_SIZE = 50
"""Documents a worker process takes at once: enough to make the hand-over cheap."""


def prepared(documents: Iterable[RawDocument | Unreadable], jobs: int) -> Iterator[Prepared | Unreadable]:
    """The documents prepared, in their order, by `jobs` processes (fewer than two: in this one)."""
    chunks = batches(documents, _CHUNK_SIZE)
    if jobs < 2:
        for chunk in chunks:
            yield from prepare_chunk(chunk)
        return
    while True:
        lost = yield from _run(chunks, jobs)
        if not lost:
            return
        for chunk in lost:
            yield from _find_the_deadly(chunk)


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def _run(chunks: Iterator[Chunk], jobs: int) -> Generator[Prepared | Unreadable, None, list[Chunk]]:
    """Yield until all is done; return the chunks in flight when a worker died, which have no answers yet."""
    waiting: deque[tuple[Chunk, Future[Answers]]] = deque()
    with _pool(jobs) as pool:
        try:
            for chunk in chunks:
                waiting.append((chunk, _submit(pool, chunk)))
                # A bounded queue: a million documents must not all lie in memory at once.
                if len(waiting) > 4 * jobs:
                    yield from waiting[0][1].result()
                    waiting.popleft()
            while waiting:
                yield from waiting[0][1].result()
                waiting.popleft()
        except BrokenProcessPool:
            return [chunk for chunk, _ in waiting]
    return []


def _submit(pool: ProcessPoolExecutor, chunk: Chunk) -> Future[Answers]:
    """A future in any case: submitting to a pool whose worker has just died raises at once."""
    try:
        return pool.submit(prepare_chunk, chunk)
    except BrokenProcessPool as error:
        broken: Future[Answers] = Future()
        broken.set_exception(error)
        return broken


def _find_the_deadly(chunk: Chunk) -> Iterator[Prepared | Unreadable]:
    """Answer for a chunk that may hold a document that ends its process: halve it until only that one is left."""
    answers = _alone(chunk)
    if answers is not None:
        yield from answers
    elif len(chunk) == 1:
        yield Unreadable(chunk[0].name, "The process ended while reading this document.")
    else:
        middle = len(chunk) // 2
        yield from _find_the_deadly(chunk[:middle])
        yield from _find_the_deadly(chunk[middle:])


def _alone(chunk: Chunk) -> Answers | None:
    with _pool(1) as pool:
        try:
            return pool.submit(prepare_chunk, chunk).result()
        except BrokenProcessPool:
            return None


def _pool(jobs: int) -> ProcessPoolExecutor:
    # Spawned, not forked: a forked child would share the parent's database connection and index threads.
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=settle)
