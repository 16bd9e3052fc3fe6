"""Bringing the index up to the database: the only writer of the index.

Whatever changes a posting leaves a row in IndexUpdate, in the same transaction. `sync` drains them, as often as it
likes: doing it twice changes nothing, and a process that dies on the way leaves rows that the next one takes.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import islice, pairwise
from typing import Any

from django.utils import timezone

from postings.models import IndexUpdate, Posting
from postings.querysets import PostingQuerySet
from postings.search import reading
from postings.search.backends import Backend, Progress, get_backend
from postings.search.document import document

logger = logging.getLogger(__name__)

BATCH_SIZE = 2000
"""Postings a commit takes: a few megabytes of text."""
_HIGHEST_ID = 2**63 - 1
_ALONE = 20_000
"""Postings up to which one process reads them: others take a second to come up."""
_BUILT_AT_ONCE = 5000
"""Visible postings up to which a missing index is built on the way (a second or two); more only when asked."""


def sync(*, at_most: int | None = None) -> int:
    """Bring what changed into the index; returns how many rows of the outbox that took.

    Call it outside a transaction. `at_most` leaves what goes beyond about so many rows to the next call.
    Never waits: when another process is at it, that one takes our rows too. Raises SearchUnavailable when the
    index cannot be written; the rows then stay.
    """
    backend = get_backend()
    drained = 0
    # Once more after unlocking: a row may be committed after the holder's last look and before its unlocking,
    # by a process that found the lock taken and went away.
    while (at_most is None or drained < at_most) and IndexUpdate.objects.exists():
        with backend.lock() as is_ours:
            if not is_ours or not _is_there(backend):
                return drained
            drained += _drain(backend, at_most)
    return drained


def rebuild(progress: Progress | None = None, *, today: date | None = None, jobs: int | None = None) -> int:
    """Build the index anew from the database while the old one answers; returns how many postings it holds.

    Waits for whoever is writing. Changes made meanwhile wait in the outbox. Postings whose last day lies before
    `today` are left out. Without `jobs`, many postings are read by as many processes as there are processors.
    """
    backend = get_backend()
    with backend.lock(wait=True):
        count = _rebuild(backend, progress or (lambda count: None), today, jobs)
    sync()
    return count


def _rebuild(backend: Backend, progress: Progress, today: date | None, jobs: int | None) -> int:
    today = today or timezone.localdate()
    expected = _visible(today).count()
    if jobs is None:
        jobs = (os.cpu_count() or 1) if expected > _ALONE else 1
    parts = [partial(_documents_between, *ends, today) for ends in _ranges(today)]
    return backend.rebuild_in_parts(parts, jobs=jobs, expected=expected, progress=progress)


def remove_expired() -> int:
    """Take out the postings whose last day is over; returns how many there were.

    No search shows them anyway; but as long as the index holds one, every search has to look at the day. Never
    waits. Raises SearchUnavailable.
    """
    backend = get_backend()
    if not backend.exists() or not backend.expired(timezone.localdate()):
        return 0
    with backend.lock() as is_ours:
        expired = backend.expired(timezone.localdate()) if is_ours else []
        if expired:
            backend.update([], expired)
    return len(expired)


def ensure_index() -> None:
    """Build the index unless there is one, however long it takes."""
    if not get_backend().exists():
        rebuild()


def repair() -> int:
    """Enqueue the differences and sync; returns how many there were."""
    ids = set().union(*differences())
    IndexUpdate.objects.enqueue(sorted(ids))
    sync()
    return len(ids)


def differences() -> tuple[set[int], set[int], set[int]]:
    """Ids of the postings that the index lacks, holds in an older state, and holds though it should not."""
    indexed = dict(get_backend().revisions())
    published = Posting.objects.filter(status=Posting.Status.PUBLISHED)
    stored = dict(published.values_list("pk", "revision").iterator())
    # What is over may be in the index or not: `remove_expired` has been here, or not yet.
    missing = set(_visible(timezone.localdate()).values_list("pk", flat=True).iterator()) - indexed.keys()
    outdated = {pk for pk in stored.keys() & indexed.keys() if stored[pk] != indexed[pk]}
    return missing, outdated, indexed.keys() - stored.keys()


def _visible(today: date) -> PostingQuerySet:
    return Posting.objects.visible(today)


def _is_there(backend: Backend) -> bool:
    if backend.exists():
        return True
    count = _visible(timezone.localdate()).count()
    if count > _BUILT_AT_ONCE:
        logger.warning("There is no search index and %s postings: run `manage.py rebuild_index`.", count)
        return False
    _rebuild(backend, lambda count: None, None, 1)
    return True


def _drain(backend: Backend, at_most: int | None) -> int:
    drained = 0
    while at_most is None or drained < at_most:
        rows = list(IndexUpdate.objects.order_by("pk").values_list("pk", "posting_id")[:BATCH_SIZE])
        if not rows:
            break
        ids = {posting_id for _, posting_id in rows}
        documents = _documents(sorted(ids))
        backend.update(documents, ids - {one["id"] for one in documents})
        # Exactly the rows seen: one that came since tells of a change that may not be in the documents.
        IndexUpdate.objects.filter(pk__in=[pk for pk, _ in rows]).delete()
        drained += len(rows)
    return drained


def _documents(ids: Sequence[int]) -> list[dict[str, Any]]:
    """Read after the rows, so that they are at least as new. What is not published or gone is missing."""
    postings = Posting.objects.filter(pk__in=ids, status=Posting.Status.PUBLISHED)
    return list(_as_documents(postings))


def _as_documents(postings: PostingQuerySet) -> Iterator[dict[str, Any]]:
    """Without those that cannot be indexed: one odd row must not keep all that comes after it waiting."""
    for read in reading.read(postings):
        try:
            yield document(*read)
        except (TypeError, ValueError, AttributeError, ArithmeticError):
            logger.exception("Posting %s cannot be indexed.", read.posting.pk)


def _ranges(today: date) -> Iterable[tuple[int, int]]:
    """Ids from one up to another, each a query of its own: no cursor is open for minutes."""
    ids = _visible(today).order_by("pk").values_list("pk", flat=True).iterator(chunk_size=10_000)
    return pairwise([*islice(ids, 0, None, BATCH_SIZE), _HIGHEST_ID])


def _documents_between(first: int, end: int, today: date) -> Iterator[dict[str, Any]]:
    postings = _visible(today).filter(pk__gte=first, pk__lt=end).order_by("pk")
    return _as_documents(postings)
