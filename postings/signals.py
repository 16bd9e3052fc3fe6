"""Changes of single rows (the admin, a shell) reach the index: they raise the posting's revision and enqueue it.

Bulk code sends no signals and does both itself: see saving.py. Handlers only note what changed.
"""

from __future__ import annotations

import logging
from typing import Any

from django.db import transaction
from django.db.models import F, QuerySet
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from django.utils import timezone

from postings import search
from postings.models import (
    Company,
    IndexUpdate,
    Location,
    Posting,
    PostingLocation,
    PostingSkill,
    Skill,
)

logger = logging.getLogger(__name__)

_AT_ONCE = 1000
"""Outbox rows brought into the index before the request answers; a renamed company may have more postings."""


def connect() -> None:
    """Called once, when the app is ready."""
    pre_save.connect(raise_revision, Posting)
    post_save.connect(posting_saved, Posting)
    post_delete.connect(posting_deleted, Posting)
    for through in (PostingLocation, PostingSkill):
        post_save.connect(part_changed, through)
        post_delete.connect(part_changed, through)
    for named in (Company, Location, Skill):
        post_save.connect(name_changed, named)
    # Deleting a location or a skill deletes the rows between; a company is only forgotten, without a signal.
    pre_delete.connect(name_changed, Company)


def raise_revision(instance: Posting, *, raw: bool = False, **kwargs: Any) -> None:
    """In the database, not from the value once loaded: somebody may have saved since."""
    if not raw and not instance._state.adding:
        instance.revision = F("revision") + 1
        instance.updated = timezone.now()


def posting_saved(
    instance: Posting, *, created: bool, raw: bool = False, update_fields: Any = None, **kwargs: Any
) -> None:
    if not raw and not created:
        if update_fields is not None and "revision" not in update_fields:
            Posting.objects.filter(pk=instance.pk).update(revision=F("revision") + 1, updated=instance.updated)
        instance.refresh_from_db(fields=["revision"])
    _enqueue([instance.pk])


def posting_deleted(instance: Posting, **kwargs: Any) -> None:
    _enqueue([instance.pk])


def part_changed(instance: PostingLocation | PostingSkill, *, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        _touch(Posting.objects.filter(pk=instance.posting_id))


def name_changed(
    instance: Company | Location | Skill, *, raw: bool = False, created: bool = False, **kwargs: Any
) -> None:
    if not raw and not created:
        _touch(Posting.objects.filter(pk__in=instance.postings.values("pk")))


def _touch(postings: QuerySet[Posting]) -> None:
    with transaction.atomic():
        ids = list(postings.values_list("pk", flat=True))
        postings.update(revision=F("revision") + 1, updated=timezone.now())
        _enqueue(ids)


def _enqueue(ids: list[int]) -> None:
    if ids:
        IndexUpdate.objects.enqueue(ids)
        # robust: what is saved is saved; the worker brings into the index what could not go there now.
        transaction.on_commit(_sync, robust=True)


def _sync() -> None:
    try:
        search.sync(at_most=_AT_ONCE)
    except search.SearchUnavailable as error:
        logger.warning("Saved, but not yet in the search index: %s", error)
