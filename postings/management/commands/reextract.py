"""manage.py reextract: the kept sources through today's parser."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction
from tqdm import tqdm

from postings import saving, search
from postings.management.ready import index_faults_told, require_tables
from postings.models import Source
from postings.prepare import Prepared, RawDocument, prepare

_BATCH = 200


class Command(BaseCommand):
    help = (
        "Extract postings again from their kept sources, where the parser has changed since. "
        "Fields that a person has corrected stay as they are."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--all", action="store_true", help="every posting, whatever parser read it")

    @index_faults_told()
    def handle(self, **options: Any) -> None:
        require_tables()
        sources = Source.objects.all()
        if not options["all"]:
            sources = sources.exclude(parser_version=saving.PARSER_VERSION)
        ids = list(sources.values_list("pk", flat=True))
        failed = 0
        for start in tqdm(range(0, len(ids), _BATCH), unit="batches", disable=None):
            with transaction.atomic():
                for source in Source.objects.filter(pk__in=ids[start : start + _BATCH]).order_by("pk"):
                    failed += not _again(source)
            search.sync()
        self.stdout.write(f"{len(ids) - failed} extracted again, {failed} could not be read.")


def _again(source: Source) -> bool:
    prepared = prepare(
        RawDocument(source.data, source.name, source.received, source.media_type, source.origin, url=source.url)
    )
    if not isinstance(prepared, Prepared):
        return False
    saving.update_posting(source.posting_id, prepared)
    source.text_sha256, source.parser_version = prepared.text_sha256, saving.PARSER_VERSION
    source.save(update_fields=["text_sha256", "parser_version"])
    return True
