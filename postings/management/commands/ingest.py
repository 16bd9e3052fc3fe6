"""manage.py ingest: postings from files, each of one or of many, into the database and the index."""

from __future__ import annotations

import gc
import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from tqdm import tqdm

from postings import garbage, inputs, search
from postings.ingest import Outcome, ingest
from postings.management.ready import require_tables
from postings.models import Upload, UploadItem

_DESCRIPTION = """\
Read postings and save them. Takes files of one posting each (HTML, text, Markdown, PDF, Word's .docx, JSON
of a job board), folders of them, feeds (RSS, Atom, XML, JSON), spreadsheets (.csv, .tsv, .xlsx, .xls, .ods)
with a posting a row below the names of their columns, and JSON lines (.jsonl, .ndjson), one document a line:

    {"id": "17", "name": "17.html", "media_type": "text/html", "data": "<h1>Nurse</h1> …"}

Each may be packed as .gz. The same document again changes nothing; the same origin and id with another text
updates its posting. A document that cannot be read is reported, and kept with its reason under "Uploads" in
the admin; the others are saved. Exit status 1 when one failed.
"""


SYNC_EVERY = 4000
"""Documents after which what was saved becomes searchable, while the others are still being read."""


class Command(BaseCommand):
    help = _DESCRIPTION

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> Any:
        return super().create_parser(prog_name, subcommand, formatter_class=RawDescriptionHelpFormatter, **kwargs)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
        parser.add_argument(
            "--origin",
            default="",
            help="who gave the ids in JSON lines and spreadsheets (default: the file's name)",
        )
        parser.add_argument(
            "--jobs",
            type=int,
            default=os.cpu_count() or 1,
            help="processes that read and extract (default: one a core)",
        )

    def handle(self, *, paths: list[Path], origin: str, jobs: int, **options: Any) -> None:
        require_tables()
        total = inputs.count(paths)
        documents = inputs.documents(paths, timezone.localdate(), origin)
        upload = Upload.objects.create()
        quiet = options["verbosity"] == 0
        counts: Counter[str] = Counter()
        unavailable = ""
        progress = tqdm(total=total, unit="postings", disable=quiet or None, file=sys.stderr)
        with progress as bar, garbage.collected_by_hand():
            # Starting worker processes costs more than a few documents do.
            for outcome in ingest(upload, documents, jobs=jobs if total > 200 else 1):
                counts[outcome.outcome] += 1
                self._report(outcome, bar)
                bar.update()
                if sum(counts.values()) % SYNC_EVERY == 0:
                    unavailable = unavailable or _sync()
                    gc.collect()
        unavailable = unavailable or _sync()
        summary = ", ".join(f"{counts[name]} {name}" for name in UploadItem.INGESTED)
        if counts[UploadItem.Outcome.FAILED]:
            raise CommandError(f"{summary}. The reasons stand above and in the admin under Uploads.")
        if unavailable:
            raise CommandError(f"{summary}. Saved, but not yet searchable: {unavailable}")
        if not quiet:
            self.stdout.write(f"{summary}.")

    def _report(self, outcome: Outcome, bar: Any) -> None:
        if outcome.outcome is UploadItem.Outcome.FAILED:
            bar.write(f"failed: {outcome.name}: {outcome.message}", file=sys.stderr)


def _sync() -> str:
    """Why the index could not be written, "" where it was: what is saved waits for the worker or `sync_index`."""
    try:
        search.sync()
    except search.SearchUnavailable as error:
        return str(error)
    return ""
