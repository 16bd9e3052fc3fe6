"""Preparing documents in worker processes: in order, a bounded number at a time, and surviving their death."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing import get_context
from typing import TypeVar

from postings.handover import packed, prepared_bytes, unpacked
from postings.prepare import Known, Prepared, RawDocument, Unreadable, prepare_all, settle
from postings.readers.message import Message as _

T = TypeVar("T")
log = logging.getLogger(__name__)
Document = RawDocument | Prepared | Known | Unreadable
Chunk = list[Document]
Answers = list[Prepared | Unreadable]
Waiting = deque[tuple[Chunk, "Future[bytes]"]]

CHUNK_SIZE = 50
"""Documents a worker process takes at once: enough to make hand-over and extraction cheap."""
_AHEAD = 60
"""Chunks that are read ahead: the workers go on while this process saves and writes the index for seconds."""
_BYTES_AHEAD = 30_000_000
"""Fewer where the documents are large: a million of them must not all lie in memory at once."""


def prepared(documents: Iterable[Document], jobs: int) -> Iterator[Prepared | Unreadable | Known]:
    """The documents prepared, in their order, by `jobs` processes (fewer than two: in this one).

    What is prepared or known is handed on as it is; while nothing else comes, no process is started.
    """
    chunks = batches(documents, CHUNK_SIZE)
    if jobs < 2:
        for chunk in chunks:
            yield from _in_place(chunk, prepare_all(_to_read(chunk)))
        return
    while lost := (yield from _run(chunks, jobs)):
        # Those that a pool can have had in its hands when it broke; the others go to the next one.
        suspects = 2 * jobs + 1
        while lost and (suspects or _is_answered(lost[0][1])):
            chunk, answers = lost.popleft()
            if _is_answered(answers):
                yield from _in_place(chunk, unpacked(answers.result()))
            else:
                suspects -= 1
                yield from _in_place(chunk, _find_the_deadly(_to_read(chunk)))
        chunks = chain([chunk for chunk, _answers in lost], chunks)


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def _to_read(chunk: Chunk) -> list[RawDocument]:
    return [document for document in chunk if isinstance(document, RawDocument)]


def _in_place(chunk: Chunk, answers: Iterable[Prepared | Unreadable]) -> Iterator[Prepared | Unreadable | Known]:
    """The chunk with the answers where the documents stood."""
    found = iter(answers)
    return (next(found) if isinstance(document, RawDocument) else document for document in chunk)


def _run(chunks: Iterator[Chunk], jobs: int) -> Generator[Prepared | Unreadable | Known, None, Waiting]:
    """Yield until all is done, or a worker dies; return the chunks that were not handed on by then."""
    waiting: Waiting = deque()
    ahead = 0
    with _pool(jobs) as pool:
        try:
            for chunk in chunks:
                waiting.append((chunk, _submit(pool, chunk)))
                ahead += _size(chunk)
                while len(waiting) > _AHEAD or (ahead > _BYTES_AHEAD and len(waiting) > 2 * jobs):
                    yield from _in_place(waiting[0][0], unpacked(waiting[0][1].result()))
                    ahead -= _size(waiting.popleft()[0])
            while waiting:
                yield from _in_place(waiting[0][0], unpacked(waiting[0][1].result()))
                waiting.popleft()
        except BrokenProcessPool:
            log.warning("A worker process died; %s chunks go to new ones.", len(waiting))
    return waiting


def _is_answered(answers: Future[bytes]) -> bool:
    return answers.done() and answers.exception() is None


def _size(chunk: Chunk) -> int:
    return sum(
        len(document.data if isinstance(document, RawDocument) else document.raw.data)
        for document in chunk
        if not isinstance(document, Unreadable)
    )


def _submit(pool: ProcessPoolExecutor, chunk: Chunk) -> Future[bytes]:
    """A future in any case: submitting to a pool whose worker has just died raises at once."""
    future: Future[bytes] = Future()
    documents = _to_read(chunk)
    if not documents:
        future.set_result(packed([]))
        return future
    try:
        return pool.submit(prepared_bytes, documents)
    except BrokenProcessPool as error:
        future.set_exception(error)
        return future


def _find_the_deadly(chunk: list[RawDocument]) -> Iterator[Prepared | Unreadable]:
    """Answer for a chunk that may hold a document that ends its process: halve it until only that one is left."""
    answers = _alone(chunk)
    if answers is not None:
        yield from answers
    elif len(chunk) == 1:
        yield Unreadable(chunk[0].name, _("The process ended while reading this document."))
    else:
        middle = len(chunk) // 2
        yield from _find_the_deadly(chunk[:middle])
        yield from _find_the_deadly(chunk[middle:])


def _alone(chunk: list[RawDocument]) -> Answers | None:
    with _pool(1) as pool:
        try:
            return unpacked(pool.submit(prepared_bytes, chunk).result())
        except BrokenProcessPool:
            return None


def _pool(jobs: int) -> ProcessPoolExecutor:
    # Spawned, not forked: a forked child would share the parent's database connection and index threads.
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=settle)
