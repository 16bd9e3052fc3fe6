"""How fast suggestions and the spelling are: counts made-up postings into a lexicon and asks it.

    .venv/bin/python benchmarks/suggestions.py --count 1000000

The postings have only what the lexicon reads: about 300,000 titles, 60,000 companies, all skills that the project
knows, 5,000 places. The index beside it is empty, so `corrected` is measured without its look at postings' texts.
Milliseconds of processor time say what the work costs whatever else the machine does; `wall` is what a user waits.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, product
from pathlib import Path
from random import Random
from time import perf_counter, process_time
from typing import Any

import django

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobsite.settings")
django.setup()

from django.conf import settings  # noqa: E402

from postings import made_up_words  # noqa: E402
from postings.gazetteer import unpack  # noqa: E402
from postings.matching import company_key, name_key, place_key  # noqa: E402
from postings.search import get_backend  # noqa: E402
from postings.search.backends.tantivy import Backend  # noqa: E402
from postings.search.backends.tantivy.lexicon import FOLDER  # noqa: E402
from postings.search.lexicon import Kind, Tally, suggest, words  # noqa: E402
from postings.search.spelling import corrected  # noqa: E402

TITLES, COMPANIES, PLACES = 300_000, 60_000, 5_000
SYLLABLES = [a + b for a, b in product("bdfgklmnprstvz", ("a", "e", "i", "o", "u", "an", "er", "il", "on"))]
QUERIES = 2_000

Document = dict[str, Any]


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100_000, metavar="N", help="postings (100,000)")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="jobsite-benchmark-") as folder:
        settings.SEARCH_URL = f"tantivy://{folder}/index"
        maker = Maker(Random(1))
        build(maker, options.count)
        random = Random(2)
        labels = [label for _ in range(QUERIES // 10) for label in maker.some_labels()]
        show("", ["p50", "p95", "max", "wall p95", "answered"])
        for letters in (1, 2, 3, 5, 8, 12):
            ask(f"{letters} letters", suggest, [label[:letters] for label in labels])
        ask("two words", suggest, [_two_beginnings(label) for label in labels])
        ask("title only", lambda text: suggest(text, kinds=[Kind.TITLE]), [label[:3] for label in labels])
        ask("location only", lambda text: suggest(text, kinds=[Kind.LOCATION]), [label[:3] for label in labels])
        ask("one typing error", corrected, [_with_error(random, label) for label in labels])
        ask("nothing like it", corrected, [_made_up(random, 5) for _ in labels])
        show_updates(maker)


def build(maker: Maker, count: int) -> None:
    backend = get_backend()
    assert isinstance(backend, Backend)
    with backend.lock(wait=True):
        backend.rebuild([])
        directory = backend.store.current()
        assert directory is not None
        shutil.rmtree(directory / FOLDER)
        tally, counting = Tally(), 0.0
        for document in maker.documents(count):
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


def ask(name: str, question: Callable[[str], object], texts: Sequence[str]) -> None:
    times, walls, answered = [], [], 0
    for text in texts:
        begun, wall = process_time(), perf_counter()
        answered += bool(question(text))
        times.append((process_time() - begun) * 1000)
        walls.append((perf_counter() - wall) * 1000)
    parts = (percentile(times, 50), percentile(times, 95), max(times), percentile(walls, 95))
    show(name, [*(f"{part:.2f}" for part in parts), f"{answered / len(texts):.0%}"])


def show_updates(maker: Maker) -> None:
    """A saved posting's share: mostly nothing new, sometimes a company or title."""
    backend = get_backend()
    assert isinstance(backend, Backend)
    directory = backend.store.current()
    assert directory is not None
    times = []
    for document in maker.documents(200):
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


class Maker:
    """Documents in which the n-th title, company, skill and place is about 1/n as frequent as the first."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._titles = list(dict.fromkeys(_titles(random)))[:TITLES]
        self._companies = [f"{_made_up(random, 3)} {_made_up(random, 2)} Ltd".title() for _ in range(COMPANIES)]
        self._skills = list(dict.fromkeys(_skills()))
        self._places = _places()
        lists = (self._titles, self._companies, self._skills, self._places)
        self._weights = [list(accumulate(1 / (rank + 20) for rank in range(len(items)))) for items in lists]

    def documents(self, count: int) -> Iterator[Document]:
        for number in range(count):
            company, skills = self._pick(1, 1)[0], self._pick(2, 5)
            country, region, city = self._pick(3, 1)[0]
            yield {
                "id": number,
                # Half of the postings have a title that few others have.
                "title": self._random.choice(self._titles) if self._random.random() < 0.5 else self._pick(0, 1)[0],
                "company": company_key(company),
                "skill": [name_key(skill) for skill in skills],
                "country": [country],
                "region": [place_key(country, region, None)] if region else [],
                "city": [place_key(country, region, city)],
                "labels": {
                    "company": {company_key(company): company},
                    "skill": {name_key(skill): skill for skill in skills},
                },
            }

    def some_labels(self) -> list[str]:
        """What somebody may be typing: titles mostly."""
        return [
            *self._pick(0, 6),
            *self._pick(1, 1),
            *self._pick(2, 1),
            *(city for _, _, city in self._pick(3, 2)),
        ]

    def _pick(self, of: int, count: int) -> list[Any]:
        items = (self._titles, self._companies, self._skills, self._places)[of]
        return self._random.choices(items, cum_weights=self._weights[of], k=count)


def _titles(random: Random) -> Iterator[str]:
    """Common ones first; most with a word of their own, as postings have."""
    roles = [role for trade in made_up_words.TRADES.values() for role in trade.roles]
    common = [
        f"{level}{role} {setting}"
        for setting, role, level in product(
            ("", *made_up_words.SETTINGS), roles, dict.fromkeys(made_up_words.LEVELS)
        )
    ]
    random.shuffle(common)
    own = [_made_up(random, 3) for _ in range(30_000)]
    yield from (title.title() for title in common)
    for _ in range(TITLES * 2):
        if random.random() < 0.1:
            yield "".join(random.choices(made_up_words.FOREIGN["zh"], k=random.randint(2, 4)))
        else:
            yield f"{random.choice(common)} {random.choice(('-', 'for', 'in'))} {random.choice(own)}".title()


def _skills() -> Iterator[str]:
    table = Path(__file__).resolve().parent.parent / "postings" / "data" / "skills.tsv"
    for line in table.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")[0]


def _places() -> list[tuple[str, str, str]]:
    with sqlite3.connect(f"file:{unpack()}?mode=ro", uri=True) as gazetteer:
        rows = "SELECT country, region, name FROM place WHERE kind = 'city' ORDER BY population DESC, id LIMIT ?"
        return [(country, region or "", city) for country, region, city in gazetteer.execute(rows, [PLACES])]


def _made_up(random: Random, syllables: int) -> str:
    return "".join(random.choices(SYLLABLES, k=syllables))


def _two_beginnings(label: str) -> str:
    return " ".join(word[:4] for word in words(label)[:2])


def _with_error(random: Random, label: str) -> str:
    """A letter of the longest word dropped."""
    longest = max(words(label), key=len, default="")
    at = random.randrange(max(len(longest) - 1, 1)) + 1
    return longest[:at] + longest[at + 1 :]


if __name__ == "__main__":
    main(sys.argv[1:])
