"""manage.py reextract: the kept sources through today's parser."""

from __future__ import annotations

import gc
import os
from argparse import ArgumentParser
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from django.core.management.base import BaseCommand
from django.db import transaction
from tqdm import tqdm

from postings import garbage, saving, search, workers
from postings.management.ready import index_faults_told, require_tables
from postings.models import Source
from postings.prepare import Known, Prepared, RawDocument, Unreadable

_BATCH = 500
_READ = 50
"""Sources at once: some are large."""
_ALONE = 200
"""Sources that are read here: starting worker processes costs more than a few documents do."""


class _Kept(NamedTuple):
    """A source as it was when it was given to be read."""

    pk: int
    text_sha256: str


class Command(BaseCommand):
    help = (
        "Extract postings again from their kept sources, where the parser has changed since. "
        "Fields that a person has corrected stay as they are."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--all", action="store_true", help="every posting, whatever parser read it")
        parser.add_argument(
            "--jobs",
            type=int,
            default=os.cpu_count() or 1,
            help="processes that read and extract (default: one a core)",
        )

    @index_faults_told()
    def handle(self, *, jobs: int, **options: Any) -> None:
        require_tables()
        sources = Source.objects.order_by("pk")
        if not options["all"]:
            sources = sources.exclude(parser_version=saving.PARSER_VERSION)
        ids = list(sources.values_list("pk", flat=True))
        again = failed = 0
        with tqdm(total=len(ids), unit="postings", disable=None) as bar, garbage.collected_by_hand():
            for batch in workers.batches(_read(ids, jobs if len(ids) > _ALONE else 1), _BATCH):
                read = [(kept, answer) for kept, answer in batch if isinstance(answer, Prepared)]
                again += _save(read)
                failed += len(batch) - len(read)
                search.sync()
                bar.update(len(batch))
                gc.collect()
        self.stdout.write(f"{again} extracted again, {failed} could not be read.")


def _read(ids: Sequence[int], jobs: int) -> Iterator[tuple[_Kept, Prepared | Unreadable | Known]]:
    waiting: deque[_Kept] = deque()
    for answer in workers.prepared(_documents(ids, waiting), jobs):
        yield waiting.popleft(), answer


def _documents(ids: Sequence[int], waiting: deque[_Kept]) -> Iterator[RawDocument]:
    """The documents of the sources; each is noted in `waiting` when it is taken."""
    for chunk in workers.batches(ids, _READ):
        for source in Source.objects.filter(pk__in=chunk).order_by("pk"):
            waiting.append(_Kept(source.pk, source.text_sha256))
            yield RawDocument(
                source.data, source.name, source.received, source.media_type, source.origin, url=source.url
            )


def _save(read: Sequence[tuple[_Kept, Prepared]]) -> int:
    """All in one transaction; returns how many. Whoever has another text by now was read by today's parser."""
    with transaction.atomic():
        locked = Source.objects.select_for_update().defer("compressed").order_by("pk")
        sources = {source.pk: source for source in locked.filter(pk__in=[kept.pk for kept, _ in read])}
        same = [
            (sources[kept.pk], document)
            for kept, document in read
            if kept.pk in sources and sources[kept.pk].text_sha256 == kept.text_sha256
        ]
        saving.update_postings({source.posting_id: document for source, document in same})
        for source, document in same:
            if source.text_sha256 != document.text_sha256:
                # Of a document that brought the same text in another wrapping, today's parser might say otherwise.
                source.fingerprint = None
            source.text_sha256, source.parser_version = document.text_sha256, saving.PARSER_VERSION
            source.save(update_fields=["text_sha256", "parser_version", "fingerprint"])
    return len(same)
