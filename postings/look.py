"""A look at uploaded documents before anything of them is saved: accept, correct or discard each. Layer 7.

Until then a document waits as it came in its UploadItem, whatever becomes of the process. It is read when somebody
looks, so that nobody sees what an older parser read, and is accepted by way of the same ingest() as all others.
Whoever may add postings may decide, whoever has uploaded them; what nobody decides on goes on waiting.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from postings import ingest as ingestion
from postings import saving, wording
from postings.extractors.draft import Draft, plain
from postings.matching import company_key
from postings.messages import told
from postings.models import Posting, Upload, UploadItem, compress
from postings.prepare import Prepared, RawDocument, Unreadable, prepare
from postings.rows import clip
from postings.workers import batches

Outcome = UploadItem.Outcome
_TOGETHER = 500


@dataclass(frozen=True, slots=True)
class Look:
    """A waiting document as it would be saved now."""

    item: UploadItem
    document: Prepared | Unreadable
    outcome: UploadItem.Outcome
    """What accepting it would do."""
    posting: Posting | None
    """The saved one that it is, or that it would change."""
    like: Posting | None
    """Another one with the same title and company."""
    remarks: Sequence[str]

    @property
    def is_readable(self) -> bool:
        return isinstance(self.document, Prepared)

    @property
    def draft(self) -> Draft | None:
        return self.document.draft if isinstance(self.document, Prepared) else None

    @property
    def places(self) -> str:
        return "; ".join(map(wording.place, plain(self.draft.locations))) if self.draft else ""

    @property
    def pay(self) -> str:
        return wording.pay(plain(self.draft.salary)) if self.draft else ""


def keep(upload: Upload, documents: Iterable[RawDocument | Unreadable]) -> None:
    """Make the documents wait for a look: all or none."""
    with transaction.atomic():
        for batch in batches(documents, _TOGETHER):
            UploadItem.objects.bulk_create(_waiting(upload, document) for document in batch)
        upload.failed = upload.items.filter(outcome=Outcome.FAILED).count()
        upload.save()


def _waiting(upload: Upload, document: RawDocument | Unreadable) -> UploadItem:
    if isinstance(document, Unreadable):
        name, reason = clip(document.name, 500), clip(told(document.reason), 5000)
        return UploadItem(upload=upload, name=name, outcome=Outcome.FAILED, message=reason)
    return UploadItem(
        upload=upload,
        name=clip(document.name, 500),
        outcome=Outcome.PENDING,
        compressed=compress(document.data),
        media_type=clip(document.media_type, 100),
        origin=clip(document.origin, 5000),
        external_id=clip(document.external_id, 5000),
        url=clip(document.url, 5000),
        received=document.received,
    )


def looks(items: Iterable[UploadItem]) -> list[Look]:
    read = [(item, prepare(_raw(item))) for item in items]
    expected = iter(saving.expected([document for _item, document in read if isinstance(document, Prepared)]))
    found = [
        (item, document, *(next(expected) if isinstance(document, Prepared) else (Outcome.FAILED, None)))
        for item, document in read
    ]
    known = Posting.objects.select_related("company").in_bulk([pk for *_rest, pk in found if pk])
    made = [_look(item, document, outcome, known.get(pk or 0)) for item, document, outcome, pk in found]
    return list(_with_twins_named(made))


def _with_twins_named(made: Iterable[Look]) -> Iterator[Look]:
    """Of documents with the same words the first is saved."""
    seen: dict[str, str] = {}
    for look in made:
        if isinstance(look.document, Prepared):
            first = seen.get(look.document.text_sha256)
            seen.setdefault(look.document.text_sha256, look.item.name)
            twin = [_("The same words as in %(name)s.") % {"name": first}] if first is not None else []
            look = replace(look, remarks=[*twin, *look.remarks])
        yield look


def _look(
    item: UploadItem, document: Prepared | Unreadable, outcome: UploadItem.Outcome, posting: Posting | None
) -> Look:
    if isinstance(document, Unreadable):
        return Look(item, document, outcome, None, None, [told(document.reason)])
    like = _like(document) if outcome is Outcome.ADDED else None
    return Look(item, document, outcome, posting, like, list(_remarks(document, timezone.localdate())))


def _like(document: Prepared) -> Posting | None:
    draft = document.draft
    if not draft.title or not draft.company:
        return None
    same = Posting.objects.filter(title__iexact=draft.title, company__match_key=company_key(draft.company)[:200])
    return same.select_related("company").first()


def _remarks(document: Prepared, today: date) -> Iterator[str]:
    """What a careful person would look at first."""
    draft = document.draft
    missing = [name for name in ("title", "company", "locations") if not getattr(draft, name)]
    if missing:
        yield _("Not found: %(fields)s.") % {"fields": ", ".join(map(wording.field, missing))}
    if not (draft.duties or draft.requirements):
        yield _("No duties and no requirements were found.")
    if draft.valid_through and draft.valid_through < today:
        yield _("The last day to apply is over.")
    if draft.salary and draft.salary.is_period_inferred:
        yield _("The text does not say what period the pay is for; it was told by the amount.")
    yield from map(told, document.warnings)


def _raw(item: UploadItem) -> RawDocument:
    data = zlib.decompress(item.compressed or b"")
    received = item.received or timezone.localdate()
    return RawDocument(data, item.name, received, item.media_type, item.origin, item.external_id, item.url)


def waiting_of(upload: Upload) -> QuerySet[UploadItem]:
    return upload.items.filter(outcome=Outcome.PENDING)


def accept(
    upload: Upload, chosen: QuerySet[UploadItem], corrected: Mapping[int, Prepared] | None = None
) -> list[ingestion.Outcome]:
    """Save those of the chosen documents that still wait, and say what became of each.

    `corrected` has those that a person has put right, by the id of their item.

    A document is saved and ceases to wait in one transaction, so that it is decided on once, whoever presses what.
    """
    outcomes: list[ingestion.Outcome] = []
    for keys in batches(list(chosen.values_list("pk", flat=True)), _TOGETHER):
        with transaction.atomic():
            # Whoever accepts of one upload goes one after the other: its counts are theirs, too.
            locked = Upload.objects.select_for_update().get(pk=upload.pk)
            items = list(waiting_of(locked).select_for_update().filter(pk__in=keys))
            documents = ((corrected or {}).get(item.pk) or _raw(item) for item in items)
            outcomes += ingestion.ingest(locked, documents, keeps_all_items=True)
            UploadItem.objects.filter(pk__in=[item.pk for item in items]).delete()
    return outcomes


def discard(chosen: QuerySet[UploadItem]) -> int:
    return chosen.filter(outcome=Outcome.PENDING).update(outcome=Outcome.DISCARDED, compressed=None)
