"""How fast suggestions and the spelling are: counts made-up postings into a lexicon and asks it.

    .venv/bin/python benchmarks/suggestions.py --count 1000000

The index beside it is empty, so `corrected` is measured without its look at postings' texts.
Milliseconds of processor time say what the work costs whatever else the machine does; `wall` is what a user waits.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter, process_time

import django

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobsite.settings")
django.setup()

from django.conf import settings  # noqa: E402

from postings.made_up import Corpus  # noqa: E402
from postings.search import get_backend  # noqa: E402
from postings.search.backends.tantivy import Backend  # noqa: E402
from postings.search.backends.tantivy.lexicon import FOLDER  # noqa: E402
from postings.search.document import as_document  # noqa: E402
from postings.search.lexicon import Kind, Tally, suggest, words  # noqa: E402
from postings.search.spelling import corrected  # noqa: E402

QUERIES = 2_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"
TODAY = date(2026, 11, 20)


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100_000, metavar="N", help="postings (100,000)")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="jobsite-benchmark-") as folder:
        settings.SEARCH_URL = f"tantivy://{folder}/index"
        corpus = Corpus(today=TODAY)
        build(corpus, options.count)
        random = Random(2)
        labels = list(typed(corpus, options.count))
        show("", ["p50", "p95", "max", "wall p95", "answered"])
        for letters in (1, 2, 3, 5, 8, 12):
            ask(f"{letters} letters", suggest, [label[:letters] for label in labels])
        ask("two words", suggest, [_two_beginnings(label) for label in labels])
        ask("title only", lambda text: suggest(text, kinds=[Kind.TITLE]), [label[:3] for label in labels])
        ask("location only", lambda text: suggest(text, kinds=[Kind.LOCATION]), [label[:3] for label in labels])
        ask("one typing error", corrected, [_with_error(random, label) for label in labels])
        ask("nothing like it", corrected, ["".join(random.choices(LETTERS, k=11)) for _ in labels])
        show_updates(corpus, options.count)


def build(corpus: Corpus, count: int) -> None:
    backend = get_backend()
    assert isinstance(backend, Backend)
    with backend.lock(wait=True):
        backend.rebuild([])
        directory = backend.store.current()
        assert directory is not None
        shutil.rmtree(directory / FOLDER)
        tally, counting = Tally(), 0.0
        for document in map(as_document, corpus.postings(count)):
            begun = process_time()
            tally.add(document)
            counting += process_time() - begun
        begun = process_time()
        backend.lexicon.rebuild(directory, tally)
        writing = process_time() - begun
    size = sum(file.stat().st_size for file in (directory / FOLDER).iterdir())
    entries = len(list(tally))
    print(f"{count:,} postings: {entries:,} entries and words, {size / 1e6:.0f} MB")
    each = counting / count * 1e6
    print(f"processor time: counting {counting:.0f} s ({each:.0f} us a posting), writing {writing:.0f} s")


def typed(corpus: Corpus, count: int) -> Iterator[str]:
    """What somebody may be typing: of ten, six titles, a company, a skill and two places."""
    for number in range(1, count + 1, max(count // (QUERIES // 10), 1)):
        some = list(corpus.postings(12, number))
        yield from (posting.title for posting in some[:6])
        yield next(posting.company.name for posting in some if posting.company)
        yield from (posting.posting_skills.all()[0].skill.name for posting in some[:1])
        cities = (link.location.city for posting in some for link in posting.posting_locations.all())
        yield from islice(cities, 2)


def ask(name: str, question: Callable[[str], object], texts: Sequence[str]) -> None:
    times, walls, answered = [], [], 0
    for text in texts:
        begun, wall = process_time(), perf_counter()
        answered += bool(question(text))
        times.append((process_time() - begun) * 1000)
        walls.append((perf_counter() - wall) * 1000)
    parts = (percentile(times, 50), percentile(times, 95), max(times), percentile(walls, 95))
    show(name, [*(f"{part:.2f}" for part in parts), f"{answered / len(texts):.0%}"])


def show_updates(corpus: Corpus, count: int) -> None:
    """A saved posting's share: mostly nothing new, sometimes a company or title."""
    backend = get_backend()
    assert isinstance(backend, Backend)
    directory = backend.store.current()
    assert directory is not None
    times = []
    for document in map(as_document, corpus.postings(200, count + 1)):
        with backend.lock():
            begun = process_time()
            backend.lexicon.update(directory, [document], set())
            times.append((process_time() - begun) * 1000)
    print(f"update by one posting: p50 {percentile(times, 50):.1f}, p95 {percentile(times, 95):.1f} ms")


def show(name: str, cells: Iterable[str]) -> None:
    print(f"{name:<18}" + "".join(f"{cell:>10}" for cell in cells))


def percentile(times: Iterable[float], part: int) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) * part // 100, len(ordered) - 1)]


def _two_beginnings(label: str) -> str:
    return " ".join(word[:4] for word in words(label)[:2])


def _with_error(random: Random, label: str) -> str:
    """A letter of the longest word dropped."""
    longest = max(words(label), key=len, default="")
    at = random.randrange(max(len(longest) - 1, 1)) + 1
    return longest[:at] + longest[at + 1 :]


if __name__ == "__main__":
    main(sys.argv[1:])
