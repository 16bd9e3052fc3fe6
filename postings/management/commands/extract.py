"""manage.py extract: the parser's public face."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from postings import inputs
from postings.extractors.draft import Draft
from postings.prepare import Prepared, Unreadable, prepare, settle


class Command(BaseCommand):
    help = "Print what the extractors read out of postings, as JSON. Saves nothing."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
        parser.add_argument(
            "--jsonl",
            action="store_true",
            help='read {"id", "name", "media_type", "data", "today"?} lines on standard input, write one each',
        )
        parser.add_argument(
            "--explain", action="store_true", help="print for each field the rule that found it and its words"
        )

    def handle(self, *, files: list[Path], jsonl: bool, explain: bool, **options: Any) -> None:
        if jsonl == bool(files):
            raise CommandError("Give either FILE arguments or --jsonl with lines on standard input.")
        if jsonl:
            settle()
            for line in sys.stdin.buffer:
                if line.strip():
                    sys.stdout.write(json.dumps(_answer(line), ensure_ascii=False) + "\n")
            return
        has_failed = False
        for raw in inputs.documents(files, timezone.localdate()):
            prepared = raw if isinstance(raw, Unreadable) else prepare(raw)
            if isinstance(prepared, Unreadable):
                self.stderr.write(f"{prepared.name}: {prepared.reason}")
                has_failed = True
            elif explain:
                self.stdout.write("\n".join(_explanation(prepared.draft)))
            else:
                self.stdout.write(json.dumps(prepared.draft.as_json(), ensure_ascii=False, indent=1))
        if has_failed:
            raise CommandError("Not every file could be read.")


def _answer(line: bytes) -> dict[str, Any]:
    """The contract's mapping; with an "error" where the line or its document could not be read."""
    raw = inputs.document_of_line(line, "standard input", timezone.localdate(), "")
    if isinstance(raw, Unreadable):
        return {"id": _id(line), **Draft().as_json(), "error": raw.reason}
    prepared = prepare(raw)
    if isinstance(prepared, Prepared):
        return {"id": _id(line), **prepared.draft.as_json()}
    return {"id": _id(line), **Draft().as_json(), "error": prepared.reason}


def _id(line: bytes) -> Any:
    """The line's id as it came: a number stays a number."""
    try:
        record = json.loads(line)
    except ValueError:
        return None
    return record.get("id") if isinstance(record, dict) else None


def _explanation(draft: Draft) -> Iterator[str]:
    """A line per field that was found: its name, the rule, the words; of sums of money also what they are for."""
    for name, rule in draft.rules.items():
        words = [" ".join(draft.text[start:end].split()) for start, end in draft.evidence.get(name, [])]
        if name == "amounts":
            words = [f"{amount.role}: {text}" for amount, text in zip(draft.amounts, words, strict=True)]
        yield f"{name:<17} {rule:<24} {' | '.join(words)}"
