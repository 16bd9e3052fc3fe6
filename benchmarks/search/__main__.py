"""The command line of benchmarks.search. Nothing of the site is touched: all lies in a folder of its own."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

_PARTS = ("engine", "suggestions", "peers", "http", "updates")


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(
        prog="benchmarks.search",
        description="How fast the search is: makes up postings, builds the index, and asks two hundred searches of"
        " ten kinds for hits, exact total, six facets and pay histogram. Then the same of PostgreSQL and SQLite;"
        " the pages over HTTP; pages while postings are saved.",
    )
    add = parser.add_argument
    add(
        "--count",
        type=int,
        nargs="+",
        default=[50_000],
        metavar="N",
        help="postings (50,000); of several sizes the largest is asked for all parts, the others for their growth",
    )
    add("--seed", type=int, default=1, help="of the postings (1)")
    add(
        "--folder",
        type=Path,
        help="keep what is built there (4 kB a posting, with the peers 10), and use what is there",
    )
    add("--only", choices=_PARTS, nargs="+", default=_PARTS, help="parts to measure (all)")
    add("--sample", type=int, default=40, metavar="N", help="searches that the peers answer, of all kinds (40)")
    add("--markdown", action="store_true", help="print tables for docs/performance.md")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="jobsite-benchmark-") as temporary:
        folder = (options.folder or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        _set_up(folder)
        _measure(options, folder)


def _set_up(folder: Path) -> None:
    """Before the settings are read: a place of our own for what the site writes."""
    for name in ("DATABASE_URL", "SEARCH_URL"):
        os.environ.pop(name, None)
    os.environ.update(DATA_DIR=str(folder / "site"), DJANGO_SETTINGS_MODULE="jobsite.settings", LANGUAGE="en")
    sys.path.append(str(Path(__file__).resolve().parents[2] / "scripts"))  # postgres.py
    import django

    (folder / "site").mkdir(exist_ok=True)
    django.setup()


def _measure(options: argparse.Namespace, folder: Path) -> None:
    from benchmarks.search import engine, peers, served, suggestions
    from benchmarks.search.built import Built
    from benchmarks.search.measuring import Report

    report = Report(is_markdown=options.markdown)
    sizes = [Built(folder, count, options.seed) for count in sorted(options.count)]
    for built in sizes:
        built.build()
    largest = sizes[-1]
    if "engine" in options.only:
        measured = [engine.measure(built) for built in sizes]
        engine.show_growth(measured, report)
        engine.show(measured[-1], report)
    if "suggestions" in options.only:
        suggestions.show(largest, report)
    if "peers" in options.only:
        with peers.running(largest.folder, report) as running:
            peers.load(running, largest, report)
            peers.show(running, peers.ask(running, largest, options.sample), largest.count, report)
    if {"http", "updates"} & set(options.only):
        with served.serving(largest) as site:
            if "http" in options.only:
                served.show_pages(site, largest.searches(), report)
            if "updates" in options.only:
                for number, pause in enumerate(served.PAUSES):
                    first_id = largest.count + 1 + number * served.SAVED
                    served.show_updates(site, largest.searches(), report, first_id, pause)


if __name__ == "__main__":
    main(sys.argv[1:])
