"""manage.py check_index: does the index hold what the database holds?"""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Collection
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from postings.management.ready import index_faults_told, require_tables
from postings.search import outbox

_SHOWN = 20


class Command(BaseCommand):
    help = (
        "Compare the search index with the database, posting by posting, and print the difference. "
        "Exit status 1 when there is one; with --repair it is put right, and the status is 0."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--repair", action="store_true", help="bring what differs into the index")

    @index_faults_told()
    def handle(self, *, repair: bool, **options: Any) -> None:
        require_tables()
        found = outbox.differences()
        for what, ids in zip(("Not in the index", "Outdated", "Not in the database"), found, strict=True):
            self._report(what, ids)
        if repair:
            self.stdout.write(f"{outbox.repair()} postings brought into step.")
            found = outbox.differences()
        if count := sum(map(len, found)):
            raise CommandError(f"{count} postings differ: run `manage.py check_index --repair`.")
        self.stdout.write("The index holds what the database holds.")

    def _report(self, what: str, ids: Collection[int]) -> None:
        if ids:
            listed = ", ".join(map(str, sorted(ids)[:_SHOWN])) + (", …" if len(ids) > _SHOWN else "")
            self.stdout.write(f"{what} ({len(ids)}): {listed}")
