"""Query sets of the models. PostingQuerySet.visible() is the one definition of "public"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from postings import bulk

if TYPE_CHECKING:
    from postings.models import IndexUpdate, Posting  # noqa: F401 (used in the base classes' types)


class PostingQuerySet(models.QuerySet["Posting"]):
    def visible(self, today: date) -> PostingQuerySet:
        """Published, and its last day is not over. An expired posting keeps its page, but no list shows it."""
        return self.filter(Q(valid_through__isnull=True) | Q(valid_through__gte=today), status="published")

    def hidden(self, today: date) -> PostingQuerySet:
        """All others. Each condition has its index."""
        return self.filter(Q(status__in=("draft", "withdrawn")) | Q(valid_through__lt=today))

    def with_related(self) -> PostingQuerySet:
        """Everything a page or an index document shows, without a query per posting."""
        from postings.models import PostingLocation, PostingSkill  # models.py imports this module

        # Joined, not prefetched one level further: that asks for each skill by an OR, and SQLite takes no
        # more than a thousand of them, which a batch of postings soon has.
        return self.select_related("company").prefetch_related(
            models.Prefetch("posting_locations", PostingLocation.objects.select_related("location")),
            models.Prefetch("posting_skills", PostingSkill.objects.select_related("skill")),
        )


class IndexUpdateQuerySet(models.QuerySet["IndexUpdate"]):
    def enqueue(self, posting_ids: Iterable[int]) -> None:
        """Note that these postings changed. Call it in the transaction that changes them."""
        bulk.insert(self.model, ["posting_id"], ((posting_id,) for posting_id in posting_ids))
