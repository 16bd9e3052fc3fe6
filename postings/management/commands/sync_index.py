"""manage.py sync_index: what changed in the database, into the index."""

from __future__ import annotations

import logging
import signal
import threading
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections

from postings import search
from postings.management.ready import index_faults_told, require_tables

logger = logging.getLogger(__name__)

_PAUSE_SECONDS = 1.0


class Command(BaseCommand):
    help = (
        "Bring the search index in step with the database: postings that changed are put in or taken out, and "
        "those whose last day is over are taken out. Does nothing when nothing changed, or when another process "
        "is at it. With --watch it goes on, every second, until SIGTERM or Ctrl-C."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--watch", action="store_true", help="go on every second until ended")

    @index_faults_told()
    def handle(self, *, watch: bool, **options: Any) -> None:
        require_tables()
        if watch:
            self._watch()
            return
        count = search.sync() + search.remove_expired()
        if options["verbosity"] > 0:
            self.stdout.write(f"{count} changes brought into the index.")

    def _watch(self) -> None:
        ended = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *args: ended.set())
        while not ended.is_set():
            # A worker outlives a database that restarts and an index that is being moved.
            try:
                close_old_connections()
                search.sync()
                search.remove_expired()
            except (search.SearchUnavailable, DatabaseError, OSError):
                logger.exception("The search index is not in step; trying again.")
            ended.wait(_PAUSE_SECONDS)
