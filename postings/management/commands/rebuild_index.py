"""manage.py rebuild_index: the index anew, from the database."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from time import monotonic
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone
from tqdm import tqdm

from postings import search
from postings.management.ready import index_faults_told, require_tables
from postings.models import Posting


class Command(BaseCommand):
    help = (
        "Build the search index anew from the database. Searches see the old index until the new one is whole, "
        "and changes made meanwhile follow. Needed after an upgrade that changes what is indexed, and when the "
        "index is lost or damaged."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--if-missing", action="store_true", help="do nothing when there is an index")
        parser.add_argument(
            "--jobs",
            type=int,
            help="processes that read the database (default: one a core where there are many postings)",
        )

    @index_faults_told()
    def handle(self, *, if_missing: bool, jobs: int | None, **options: Any) -> None:
        require_tables()
        if if_missing and search.get_backend().exists():
            return
        quiet = options["verbosity"] == 0
        total = Posting.objects.visible(timezone.localdate()).count()
        begun = monotonic()
        with tqdm(total=total, unit="postings", disable=quiet or None, file=sys.stderr) as bar:
            count = search.rebuild(lambda done: bar.update(done - bar.n), jobs=jobs)
        seconds = max(monotonic() - begun, 0.001)
        if not quiet:
            self.stdout.write(f"{count:,} postings in {seconds:.1f} s ({count / seconds:,.0f} a second).")
