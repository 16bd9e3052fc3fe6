"""How fast documents are read and their fields extracted: `python benchmarks/extraction.py [--full]`.

The documents are the project's samples, each changed anew: other numbers, invented names, neighbouring lines
swapped. So no cache of whole texts can answer, and memory is measured over texts that have never been seen.

They are taken as worker processes take them: some dozens together, step by step (see `extract_all`); and one at a
time, as a page does that shows what was read.
"""

from __future__ import annotations

import argparse
import re
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from itertools import islice
from multiprocessing import get_context
from operator import itemgetter
from pathlib import Path
from random import Random
from statistics import quantiles
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from postings.extractors import cues  # noqa: E402
from postings.extractors.pipeline import EXTRACTORS, PARTS, Reading, extract, extract_all  # noqa: E402
from postings.prepare import settle  # noqa: E402
from postings.readers.reader import read  # noqa: E402
from postings.workers import CHUNK_SIZE, batches  # noqa: E402

SAMPLES = ROOT / "postings" / "samples"
TODAY = date(2026, 11, 22)
MEDIA_TYPES = {".html": "text/html", ".md": "text/markdown", ".json": "application/json"}

WARM_UP, TIMED, REMEMBERED, MANY = 200, 2_000, (1_000, 20_000), 100_000
"""Documents: before the clock starts, on the clock, after which memory is read, the same with --full."""

_NUMBER = re.compile(r"(?<![\w&#\\-])\d{1,7}(?![\w;])")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}(?![\w;])")
_SYLLABLES = ("bra", "den", "fel", "gor", "hul", "kas", "lum", "mir", "nov", "por", "rin", "sel", "tav", "vex")
_SHARE_OF_NAMES, _SHARE_OF_SWAPS = 0.3, 0.2
_FRAME = 4
"""Lines at the top that keep their order: title, company and place."""

Raw = tuple[bytes, str, str]
T = TypeVar("T")


def documents(seed: int) -> Iterator[Raw]:
    """Samples without end, each changed: data, file name, media type."""
    random = Random(seed)
    samples = [(path.read_bytes(), path) for path in sorted(SAMPLES.iterdir())]
    while True:
        for data, path in random.sample(samples, len(samples)):
            yield _changed(data, path.suffix, random), path.name, MEDIA_TYPES.get(path.suffix, "text/plain")


def _changed(data: bytes, suffix: str, random: Random) -> bytes:
    """Bytes that are no UTF-8 stay as they are: digits and letters may be halves of characters there."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return data
    text = _NUMBER.sub(lambda match: str(random.randint(1, 10 ** len(match[0]) - 1)), text)
    text = _NAME.sub(lambda match: _name(random) if random.random() < _SHARE_OF_NAMES else match[0], text)
    if suffix != ".json":
        text = _swapped(text, random)
    return text.encode()


def _name(random: Random) -> str:
    return "".join(random.choices(_SYLLABLES, k=random.randint(2, 4))).capitalize()


def _swapped(text: str, random: Random) -> str:
    """Some lines change places with the next, where both say something."""
    lines = text.split("\n")
    for at in range(_FRAME, len(lines) - 1):
        if random.random() < _SHARE_OF_SWAPS and lines[at].strip() and lines[at + 1].strip():
            lines[at], lines[at + 1] = lines[at + 1], lines[at]
    return "\n".join(lines)


def timings(seed: int, count: int) -> list[float]:
    """Seconds of processor time for each of `count` documents, one at a time, after a warm-up."""
    source = documents(seed)
    settle()
    for raw in islice(source, WARM_UP):
        extract(read(*raw), TODAY)
    seconds = []
    for raw in list(islice(source, count)):
        start = time.process_time()
        extract(read(*raw), TODAY)
        seconds.append(time.process_time() - start)
    return seconds


def rate(seed: int, count: int, clock: Callable[[], float] = time.perf_counter) -> float:
    """Documents a second by the clock on the wall, or another, of one process that takes some dozens together."""
    source = documents(seed)
    _extract_together(list(islice(source, WARM_UP)))
    raws = list(islice(source, count))
    start = clock()
    _extract_together(raws)
    return count / (clock() - start)


def _extract_together(raws: list[Raw]) -> None:
    for batch in batches(raws, CHUNK_SIZE):
        extract_all([(read(*raw), TODAY) for raw in batch])


def shares(seed: int, count: int) -> dict[str, float]:
    """Seconds of processor time by step, of documents that are taken together."""
    spent: dict[str, float] = defaultdict(float)
    for batch in batches(list(islice(documents(seed), count)), CHUNK_SIZE):
        readings = [Reading(document, TODAY) for document in _timed(spent, "read", lambda raw: read(*raw), batch)]
        for name, part in PARTS:
            _timed(spent, f"reading.{name}", part, readings)
        for name, find in EXTRACTORS:
            _timed(spent, name, find, readings)
        cues.forget()
    return spent


def _timed(spent: dict[str, float], step: str, call: Callable[[Any], T], subjects: Iterable[Any]) -> list[T]:
    start = time.process_time()
    results = list(map(call, subjects))
    spent[step] += time.process_time() - start
    return results


def memory(seed: int, counts: tuple[int, ...]) -> Iterator[tuple[int, float]]:
    """The process's highest memory in MB after so many documents."""
    unit = 2**20 if sys.platform == "darwin" else 2**10
    for number, raw in enumerate(islice(documents(seed), max(counts)), 1):
        extract(read(*raw), TODAY)
        if number in counts:
            yield number, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--full", action="store_true", help=f"memory after {MANY:,} documents, too")
    parser.add_argument("--documents", type=int, default=TIMED, help="how many are timed")
    options = parser.parse_args()

    sizes = [len(data) for data, _, _ in islice(documents(0), 500)]
    print(
        f"{len(list(SAMPLES.iterdir()))} samples, changed anew each time, of {sum(sizes) / len(sizes):,.0f} bytes"
    )
    _print_speed(options.documents)
    _print_shares(options.documents)
    for count, size in memory(4, (*REMEMBERED, MANY) if options.full else REMEMBERED):
        print(f"memory after {count:>7,} documents   {size:6.0f} MB")


def _print_speed(count: int) -> None:
    seconds = timings(1, count)
    cuts = quantiles(seconds, n=20)
    together = rate(6, count, time.process_time)
    print(f"one core      {together:6,.0f} documents/s (processor time), {CHUNK_SIZE} taken together")
    print(f"              {count / sum(seconds):6,.0f} documents/s one at a time")
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        rates = list(pool.map(rate, (2, 3), (count, count)))
    print(f"two processes {sum(rates):6,.0f} documents/s (wall clock)")
    p50, p95 = (1e3 * cuts[at] for at in (9, 18))
    print(f"a document    p50 {p50:.2f} ms   p95 {p95:.2f} ms   max {1e3 * max(seconds):.2f} ms")


def _print_shares(count: int) -> None:
    spent = shares(5, count)
    total = sum(spent.values())
    for step, seconds in sorted(spent.items(), key=itemgetter(1), reverse=True):
        if seconds >= total / 200:
            print(f"  {step:22} {seconds / count * 1e3:6.3f} ms  {seconds / total:4.0%}")


if __name__ == "__main__":
    main()
