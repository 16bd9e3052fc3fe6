"""Documents made ready for an index that is built anew: here, or by several processes at once.

Half of the work of building is Python's, half the engine's. Other processes read the documents and write them as
the lines that the engine takes; the one that writes hands them on and hardly does anything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

from postings.processes import yielded
from postings.search.backends import Documents, Part
from postings.search.backends.tantivy.schema import as_line
from postings.search.lexicon import Tally

Lines = list[str]
_LINES = 500
"""Handed over at once."""


def lines(documents: Documents, tally: Tally) -> Iterator[Lines]:
    remaining = map(as_line, tally.over(documents))
    while taken := list(islice(remaining, _LINES)):
        yield taken


def lines_of_parts(parts: Sequence[Part], tally: Tally, *, jobs: int) -> Iterator[Lines]:
    """In any order. Raises what a part raises; processes.ProcessDied."""
    if jobs < 2:
        for part in parts:
            yield from lines(part(), tally)
        return
    for content in yielded(partial(_lines_and_tally, parts[job::jobs]) for job in range(jobs)):
        if isinstance(content, Tally):
            tally.update(content)
        else:
            yield content


def _lines_and_tally(parts: Sequence[Part]) -> Iterable[Lines | Tally]:
    tally = Tally()
    for part in parts:
        yield from lines(part(), tally)
    yield tally
