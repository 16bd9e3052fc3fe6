"""manage.py extract: the parser's public face."""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import Any, cast

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from postings import inputs
from postings.extractors.draft import Draft
from postings.prepare import Prepared, RawDocument, Unreadable, prepare, prepare_all, settle
from postings.workers import CHUNK_SIZE, batches

_READ_AHEAD = 1 << 20
"""Bytes of standard input that are read at once, where so many have come."""


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
        try:
            self._print(files, jsonl=jsonl, explain=explain)
            self.stdout.flush()
        except BrokenPipeError:  # "| head" has read enough; nothing is left to be flushed at the end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def _print(self, files: list[Path], *, jsonl: bool, explain: bool) -> None:
        if jsonl:
            settle()
            for lines in _at_hand(cast("BufferedReader", sys.stdin.buffer)):
                for answer in _answers(lines):
                    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
                sys.stdout.flush()
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


def _at_hand(stream: BufferedReader) -> Iterator[list[bytes]]:
    """Lines that have come, some dozens at most: faster together, but one that comes alone is answered at once."""
    begun: list[bytes] = []
    while data := stream.read1(_READ_AHEAD):
        *ends, rest = data.split(b"\n")
        if ends:
            lines = [b"".join((*begun, ends[0])), *ends[1:]]
            yield from batches(filter(bytes.strip, lines), CHUNK_SIZE)
            begun.clear()
        begun.append(rest)
    if (last := b"".join(begun)).strip():
        yield [last]


def _answers(lines: list[bytes]) -> Iterator[dict[str, Any]]:
    """The contract's mappings; with an "error" where the line or its document could not be read."""
    today = timezone.localdate()
    raws = [inputs.document_of_line(line, "standard input", today, "") for line in lines]
    prepared = iter(prepare_all([raw for raw in raws if isinstance(raw, RawDocument)]))
    for line, raw in zip(lines, raws, strict=True):
        result = next(prepared) if isinstance(raw, RawDocument) else raw
        if isinstance(result, Prepared):
            yield {"id": _id(line), **result.draft.as_json()}
        else:
            yield {"id": _id(line), **Draft().as_json(), "error": result.reason}


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
