"""manage.py extract: the parser's public face."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from postings.extractors import Draft, extract
from postings.readers import ReadError, read


class Command(BaseCommand):
    help = "Print what the extractors read out of postings, as JSON. Saves nothing."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="*", metavar="FILE")
        parser.add_argument(
            "--jsonl",
            action="store_true",
            help='read {"id", "name", "media_type", "data", "today"?} lines on stdin, write one line each',
        )
        parser.add_argument("--explain", action="store_true", help="print each field's rule and words instead")

    def handle(self, *, files: list[str], jsonl: bool, explain: bool, **options: Any) -> None:
        if jsonl == bool(files):
            raise CommandError("Give either FILE arguments or --jsonl with lines on standard input.")
        if jsonl:
            for line in sys.stdin.buffer:
                if line.strip():
                    sys.stdout.write(json.dumps(_answer(json.loads(line)), ensure_ascii=False) + "\n")
            return
        for name in files:
            draft = _read(Path(name).read_bytes(), name, "", timezone.localdate())
            self.stdout.write(json.dumps(draft.as_json(), ensure_ascii=False, indent=1))


def _answer(record: dict[str, Any]) -> dict[str, Any]:
    today = record.get("today")
    try:
        draft = _read(
            record["data"].encode(),
            record.get("name", ""),
            record.get("media_type", ""),
            date.fromisoformat(today) if today else timezone.localdate(),
        )
    except ReadError as error:
        return {"id": record.get("id"), **Draft().as_json(), "error": str(error)}
    return {"id": record.get("id"), **draft.as_json()}


def _read(data: bytes, name: str, media_type: str, today: date) -> Draft:
    return extract(read(data, name, media_type), today)
