"""The command line of benchmarks.relevance: everything in a temporary folder, nothing of the site is touched."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.relevance", description="How good the order of results is.")
    parser.add_argument("--count", type=int, default=5000, metavar="N", help="made-up postings (5,000)")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the figures to compare with")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="show which searches moved since --save")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="show the N worst, with what they found")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="jobsite-relevance-") as folder:
        _set_up(folder)
        _measure(options)


def _set_up(folder: str) -> None:
    """Before the settings are read: a database and an index of our own."""
    for name in ("DATABASE_URL", "SEARCH_URL"):
        os.environ.pop(name, None)
    os.environ.update(DATA_DIR=folder, DJANGO_SETTINGS_MODULE="jobsite.settings", LANGUAGE="en")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def _measure(options: argparse.Namespace) -> None:
    from benchmarks.relevance import corpus, judgements, report

    searched = corpus.fill(options.count)
    print(f"{len(searched.samples)} samples among {len(searched.made_up):,} made-up postings\n")
    given = report.answers(searched, judgements.read())
    print(*report.table(given), sep="\n")
    if options.worst:
        print("", *report.worst(given, options.worst), sep="\n")
    if options.compare:
        print("", *report.moved(json.loads(options.compare.read_text()), given), sep="\n")
    if options.save:
        options.save.write_text(json.dumps(report.as_json(given), indent=0, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
