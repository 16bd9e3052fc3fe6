"""Layer 4: raw documents -> saved postings. One transaction per batch; one bad document never loses others."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

from django.db import DatabaseError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from postings import saving
from postings.models import Upload, UploadItem
from postings.prepare import Prepared, RawDocument, Unreadable, prepare_chunk

T = TypeVar("T")

BATCH_SIZE = 500
_CHUNK_SIZE = 50
"""Documents a worker process takes at once: enough to make the hand-over cheap."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document."""

    name: str
    outcome: UploadItem.Outcome
    posting_id: int | None = None
    message: str = ""


def ingest(
    upload: Upload,
    documents: Iterable[RawDocument | Unreadable],
    *,
    jobs: int = 1,
    keeps_all_items: bool = False,
) -> Iterator[Outcome]:
    """Save the documents as postings and tell of each what became of it.

    The upload keeps the counts and an item for each failed document (for every document with
    keeps_all_items). Lazy: nothing happens until the outcomes are asked for. The caller runs search.sync().
    """
    for batch in _batches(_prepared(documents, jobs), BATCH_SIZE):
        outcomes = _save_batch(batch)
        _keep_items(upload, outcomes, keeps_all_items=keeps_all_items)
        yield from outcomes
    upload.finished = timezone.now()
    upload.save()


def _save_batch(batch: list[Prepared | Unreadable]) -> list[Outcome]:
    """All in one transaction; where the database refuses it, each document in one of its own."""
    try:
        with transaction.atomic():
            return _saved(batch)
    except DatabaseError as error:
        if len(batch) == 1:
            return [_failed(batch[0], _("The database refused it: %(error)s") % {"error": error})]
        return [outcome for document in batch for outcome in _save_batch([document])]


def _saved(batch: list[Prepared | Unreadable]) -> list[Outcome]:
    saved = iter(saving.save([document for document in batch if isinstance(document, Prepared)]))
    outcomes = []
    for document in batch:
        if isinstance(document, Unreadable):
            outcomes.append(_failed(document, document.reason))
        else:
            outcome, posting_id = next(saved)
            message = "\n".join(document.warnings)
            outcomes.append(Outcome(document.raw.name, outcome, posting_id, message))
    return outcomes


def _failed(document: Prepared | Unreadable, reason: str) -> Outcome:
    name = document.name if isinstance(document, Unreadable) else document.raw.name
    return Outcome(name, UploadItem.Outcome.FAILED, None, reason)


def _keep_items(upload: Upload, outcomes: list[Outcome], *, keeps_all_items: bool) -> None:
    for outcome in outcomes:
        setattr(upload, outcome.outcome, getattr(upload, outcome.outcome) + 1)
    kept = [o for o in outcomes if keeps_all_items or o.outcome is UploadItem.Outcome.FAILED]
    UploadItem.objects.bulk_create(
        UploadItem(
            upload=upload,
            name=outcome.name[:500],
            outcome=outcome.outcome,
            posting_id=outcome.posting_id,
            message=outcome.message,
        )
        for outcome in kept
    )
    upload.save()


def _prepared(documents: Iterable[RawDocument | Unreadable], jobs: int) -> Iterator[Prepared | Unreadable]:
    chunks = _batches(documents, _CHUNK_SIZE)
    if jobs < 2:
        for chunk in chunks:
            yield from prepare_chunk(chunk)
        return
    # Spawned, not forked: a forked child would share the parent's database connection and index threads.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[list[Prepared | Unreadable]]] = deque()
        for chunk in chunks:
            waiting.append(pool.submit(prepare_chunk, chunk))
            # A bounded queue: a million documents must not all lie in memory at once.
            if len(waiting) > 4 * jobs:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def _batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
