"""How fast the search is: builds an index of made-up postings in a temporary folder and asks it a mixed workload.

    .venv/bin/python benchmarks/search.py --count 50000

Every query asks for all that a results page shows: hits, exact total, all facets, pay histogram. Answers are not
remembered. Milliseconds of processor time say what the work costs whatever else the machine does; `wall` is what a
user waits.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from time import perf_counter, process_time
from typing import Any
from unittest import mock

import django

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobsite.settings")
os.environ.setdefault("LANGUAGE", "en")
django.setup()

from django.http import QueryDict  # noqa: E402

from postings.filters import PostingFilterSet  # noqa: E402
from postings.listing import find  # noqa: E402
from postings.made_up import Corpus, company  # noqa: E402
from postings.models import Posting  # noqa: E402
from postings.search.backends.tantivy import Backend  # noqa: E402
from postings.search.document import as_document  # noqa: E402

WORKLOAD = {
    "common word": ("q=team", "q=project", "q=manager", "q=safety", "q=销售"),
    "two words": (
        "q=sales+manager",
        "q=team+budget",
        "q=nurse+training",
        "q=welding+safety",
        "q=warehouse+driver",
    ),
    "phrase": (
        "q=%22project+management%22",
        "q=%22night+shift%22",
        "q=%22sales+manager%22",
        "q=%22heavy+goods+vehicle%22",
    ),
    "rare word": ("q={rare}", "q={rarer}", "q={rare}+team", "q=unheardofword"),
    "alternatives": (
        "q=nurse+OR+teacher",
        "q=driver,+cook+kitchen",
        "q=engineer+-software",
        "q=quality+OR+safety",
    ),
    "browse all": ("", "language=en", "posted_within=30"),
    "filters": (
        "country=US",
        "country=CN&country=IN",
        "employment_type=part_time&workplace=remote",
        "skill=excel",
        "company={company}",
        "education=-master&experience_max=3",
        "salary_min=60000",
        "salary_min=40k&salary_max=80k&currency=EUR",
        "salary_unknown=only&country=US",
        "city=New+York&posted_within=14",
    ),
    "text and filters": (
        "q=manager&country=US",
        "q=nurse&workplace=remote&employment_type=full_time",
        "q=engineer&salary_min=50000&currency=EUR",
        "q=sales&skill=excel&experience_max=5",
        "q=driver&posted_within=7",
        "q=team&company={company}&education=bachelor",
        "q=project+management&language=en&country=-US",
        "q=teacher&salary_min=30&period=hour&salary_unknown=include",
    ),
    "place": (
        "location=London&radius=50",
        "location=Berlin&radius=100mi&q=engineer",
        "location=Shanghai&radius=25",
        "location=New+York&radius=40&salary_min=50000",
        "location=Germany&q=nurse",
        "location=Remote&q=software",
    ),
    "by date, by pay": (
        "sort=newest&q=team",
        "sort=newest&country=US",
        "sort=salary&q=manager",
        "sort=salary&workplace=remote",
        "sort=salary",
    ),
    "by distance": (
        "location=London&sort=distance",
        "location=Paris&sort=distance&q=nurse",
        "location=Berlin&radius=500&sort=distance",
        "location=Chicago&sort=distance&page=20&q=team",
    ),
    "page 50": ("page=50", "q=team&page=50", "q=manager&sort=newest&page=50", "country=US&page=50"),
}
REPETITIONS = 3
TODAY = date(2026, 11, 20)

Times = list[tuple[float, float]]
"""(processor, wall) milliseconds."""


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=50_000, metavar="N", help="postings (50,000)")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    corpus = Corpus(options.seed, today=TODAY)
    with tempfile.TemporaryDirectory(prefix="jobsite-benchmark-") as folder:
        backend = Backend(Path(folder) / "index", remembered=0)
        build(backend, corpus, options.count)
        show_searches(backend, corpus)
        show_updates(backend, corpus, options.count)


def build(backend: Backend, corpus: Corpus, count: int) -> None:
    made = Stopwatch()
    whole = Stopwatch()
    with whole, backend.lock(wait=True):
        backend.rebuild(as_document(posting) for posting in made.over(corpus.postings(count)))
    directory = backend.store.current()
    assert directory is not None
    size = sum(file.stat().st_size for file in directory.iterdir())
    segments = backend.store.reader()[0].num_segments
    processor, wall = whole.processor - made.processor, whole.wall - made.wall
    print(f"{count:,} postings, {size / 1e6:.0f} MB ({size / count:.0f} bytes each), {segments} segments")
    print(f"build: {count / wall:,.0f} documents/s, {count / processor:,.0f} per second of processor time")


def show_searches(backend: Backend, corpus: Corpus) -> None:
    engine, page = measured(backend, corpus)
    row = "{:<18}{:>8}{:>9}{:>8}{:>8}{:>10}{:>8}{:>8}{:>10}{:>8}"
    print(row.format("", "", "engine", "", "", "", "page", "", "", ""))
    print(row.format("ms", "queries", "p50", "p95", "p99", "wall p95", "p50", "p95", "wall p95", "max"))
    for kind in (*WORKLOAD, None):
        searches, pages = (
            [time for name, own in times.items() for time in own if kind in (name, None)]
            for times in (engine, page)
        )
        print(
            row.format(
                kind or "all",
                len(searches) // REPETITIONS,
                *(f"{percentile((p for p, _ in searches), part):.1f}" for part in (50, 95, 99)),
                f"{percentile((w for _, w in searches), 95):.1f}",
                *(f"{percentile((p for p, _ in pages), part):.1f}" for part in (50, 95)),
                *(f"{percentile((w for _, w in pages), part):.1f}" for part in (95, 100)),
            )
        )


def measured(backend: Backend, corpus: Corpus) -> tuple[dict[str, Times], dict[str, Times]]:
    """By kind: the search alone, and all that a page asks and shows without its template."""
    engine: dict[str, Times] = {}
    page: dict[str, Times] = {}
    with mock.patch("postings.search.get_backend", return_value=backend):
        for repetition in range(REPETITIONS + 1):
            for kind, written in WORKLOAD.items():
                for text in written:
                    params = QueryDict(filled(text, corpus))
                    query = PostingFilterSet(params).query(TODAY)
                    searched = timed(lambda query=query: backend.search(query))  # type: ignore[misc]
                    shown = timed(lambda params=params: show(params))  # type: ignore[misc]
                    if repetition:  # the first warms up
                        engine.setdefault(kind, []).append(searched)
                        page.setdefault(kind, []).append(shown)
    return engine, page


def show(params: QueryDict) -> None:
    listing = find(params, TODAY)
    assert listing.facets
    assert len(listing.cards) <= listing.total


def filled(text: str, corpus: Corpus) -> str:
    words = corpus.rare_words
    return text.format(rare=words[300], rarer=words[3_000], company=company(4).match_key)


def show_updates(backend: Backend, corpus: Corpus, count: int) -> None:
    """New postings, as one saved on its own and as a file of many."""
    number = count
    for size, times in ((1, 10), (100, 3)):
        taken = []
        for _ in range(times):
            documents = [as_document(posting) for posting in corpus.postings(size, number + 1)]
            number += size
            with backend.lock(wait=True):
                taken.append(timed(lambda documents=documents: backend.update(documents, [])))  # type: ignore[misc]
        processor, wall = (percentile(times, 50) for times in zip(*taken, strict=True))
        print(f"update of {size}: {processor:.0f} ms of processor time, {wall:.0f} ms wall")


class Stopwatch:
    processor = 0.0
    wall = 0.0
    """Seconds."""

    def __enter__(self) -> None:
        self._start = process_time(), perf_counter()

    def __exit__(self, *error: object) -> None:
        self.processor += process_time() - self._start[0]
        self.wall += perf_counter() - self._start[1]

    def over(self, postings: Iterable[Posting]) -> Iterator[Posting]:
        """The time that making the postings takes."""
        remaining = iter(postings)
        while True:
            with self:
                posting = next(remaining, None)
            if posting is None:
                return
            yield posting


def timed(action: Callable[[], Any]) -> tuple[float, float]:
    watch = Stopwatch()
    with watch:
        action()
    return watch.processor * 1000, watch.wall * 1000


def percentile(values: Iterable[float], part: int) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) * part // 100, len(ordered) - 1)]


if __name__ == "__main__":
    main(sys.argv[1:])
