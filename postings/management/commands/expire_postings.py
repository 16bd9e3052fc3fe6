"""manage.py expire_postings: withdraw what has been over for long."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from postings import search
from postings.management.ready import index_faults_told, require_tables
from postings.models import IndexUpdate, Posting

_MOST_DAYS = 36_500
_BATCH = 500


class Command(BaseCommand):
    help = (
        "Withdraw the postings whose last day lies long in the past. Lists never show a posting after its "
        "last day; until it is withdrawn its page stays, plainly marked."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--days", type=int, default=90, help="how long an expired page stays (default: 90)")

    @index_faults_told()
    def handle(self, *, days: int, **options: Any) -> None:
        require_tables()
        if not 0 <= days <= _MOST_DAYS:
            raise CommandError(f"--days is {days}: name a number from 0 to {_MOST_DAYS}.")
        with transaction.atomic():
            expired = Posting.objects.filter(
                status=Posting.Status.PUBLISHED, valid_through__lte=timezone.localdate() - timedelta(days)
            )
            ids = list(expired.values_list("pk", flat=True))
            for start in range(0, len(ids), _BATCH):
                some = ids[start : start + _BATCH]
                Posting.objects.filter(pk__in=some).update(
                    status=Posting.Status.WITHDRAWN, revision=F("revision") + 1, updated=timezone.now()
                )
                IndexUpdate.objects.enqueue(some)
        search.sync()
        self.stdout.write(f"{len(ids)} withdrawn.")
