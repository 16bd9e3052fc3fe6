"""Layer 4: raw documents -> saved postings. One transaction per batch; one bad document never loses others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db import DatabaseError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from postings import rows, saving, workers
from postings.known import recognised
from postings.messages import told
from postings.models import Upload, UploadItem
from postings.prepare import Known, Prepared, RawDocument, Unreadable

BATCH_SIZE = 500
Answer = Prepared | Known | Unreadable


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document."""

    name: str
    outcome: UploadItem.Outcome
    posting_id: int | None = None
    message: str = ""


def ingest(
    upload: Upload,
    documents: Iterable[RawDocument | Prepared | Unreadable],
    *,
    jobs: int = 1,
    keeps_all_items: bool = False,
) -> Iterator[Outcome]:
    """Save the documents as postings and tell of each what became of it.

    The upload keeps the counts and an item for each failed document (for every document with
    keeps_all_items: then each is read, known or not, for what there is to say of it). Lazy: nothing happens until
    the outcomes are asked for. The caller runs search.sync().
    """
    taken = documents if keeps_all_items else recognised(documents)
    for batch in workers.batches(workers.prepared(taken, jobs), BATCH_SIZE):
        outcomes = _save_batch(batch)
        _keep_items(upload, outcomes, keeps_all_items=keeps_all_items)
        yield from outcomes
    upload.finished = timezone.now()
    upload.save()


def _save_batch(batch: list[Answer]) -> list[Outcome]:
    """All in one transaction; where the database refuses it, each document in one of its own."""
    try:
        with transaction.atomic():
            return _saved(batch)
    except DatabaseError as error:
        if len(batch) == 1:
            return [_failed(batch[0], _("The database refused it: %(error)s") % {"error": error})]
        return [outcome for document in batch for outcome in _save_batch([document])]


def _saved(batch: list[Answer]) -> list[Outcome]:
    saved = iter(saving.save([document for document in batch if not isinstance(document, Unreadable)]))
    outcomes = []
    for document in batch:
        became = document if isinstance(document, Unreadable) else next(saved)
        if isinstance(became, Unreadable):
            outcomes.append(_failed(became, told(became.reason)))
        else:
            message = "\n".join(map(told, document.warnings)) if isinstance(document, Prepared) else ""
            outcomes.append(Outcome(document.name, *became, message))
    return outcomes


def _failed(document: Answer, reason: str) -> Outcome:
    return Outcome(document.name, UploadItem.Outcome.FAILED, None, reason)


def _keep_items(upload: Upload, outcomes: list[Outcome], *, keeps_all_items: bool) -> None:
    for outcome in outcomes:
        setattr(upload, outcome.outcome, getattr(upload, outcome.outcome) + 1)
    kept = [o for o in outcomes if keeps_all_items or o.outcome is UploadItem.Outcome.FAILED]
    UploadItem.objects.bulk_create(
        UploadItem(
            upload=upload,
            name=rows.clip(outcome.name, 500),
            outcome=outcome.outcome,
            posting_id=outcome.posting_id,
            message=rows.clip(outcome.message, 5000),
        )
        for outcome in kept
    )
    upload.save()
