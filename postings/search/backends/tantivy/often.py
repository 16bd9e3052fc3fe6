"""The most frequent skills: which they are, and when counting them alone is enough.

A posting has many skills, and counting all of a broad search costs more than all its other counts together. So
the skills that most postings name have a bit each in a few small columns (columns.OFTEN). When a search's most
frequent ones, so counted, are each more frequent than any other skill is in the whole index, they are the answer.

Which skills have a bit is decided when an index is built, from its first documents, and kept in its directory. A
poor choice costs time, never a wrong count.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any

import tantivy

from postings.search.backends.tantivy.columns import OFTEN, OFTEN_BITS

FIELD = "skill"
MOST = len(OFTEN) * OFTEN_BITS
_FILE = "often.json"
_SAMPLE = 3_000
"""Documents that decide: enough to tell the frequent from the rare, few enough to hold in memory."""
_SLACK = 0.2
"""How much the ceiling may have risen since it was counted, as a part of it, before it is counted again."""


def chosen(documents: Iterable[Mapping[str, Any]]) -> tuple[list[str], Iterator[Mapping[str, Any]]]:
    """The values that the first documents have most often, and all the documents again."""
    remaining = iter(documents)
    first = list(islice(remaining, _SAMPLE))
    counted = Counter(value for document in first for value in document.get(FIELD) or ())
    return [value for value, _ in counted.most_common(MOST)], chain(first, remaining)


def save(directory: Path, values: Sequence[str]) -> None:
    (directory / _FILE).write_text(json.dumps(values, ensure_ascii=False), "utf-8")


def load(directory: Path) -> list[str]:
    """Raises OSError or ValueError when the directory holds no whole index."""
    values: list[str] = json.loads((directory / _FILE).read_text("utf-8"))
    return values


def places(directory: Path) -> dict[str, int]:
    """{value: its bit}"""
    return {value: place for place, value in enumerate(load(directory))}


class Ceiling:
    """How many postings any of the other skills has at most."""

    def __init__(self) -> None:
        self._highest = 0
        self._counted_at: int | None = None

    def at(self, searcher: tantivy.Searcher, operations: int, frequent: Iterable[int]) -> int:
        """`operations`: how many writes the index has seen; each adds at most one posting to a skill."""
        since = None if self._counted_at is None else operations - self._counted_at
        if since is None or not 0 <= since <= self._highest * _SLACK:
            self._highest = _most_of_others(searcher, frozenset(frequent))
            self._counted_at, since = operations, 0
        return self._highest + since


def _most_of_others(searcher: tantivy.Searcher, frequent: frozenset[int]) -> int:
    counts = {"terms": {"field": FIELD, "size": len(frequent) + 1, "segment_size": 65_000}}
    counted: dict[str, Any] = searcher.aggregate(tantivy.Query.all_query(), {FIELD: counts})
    others = (int(b["doc_count"]) for b in counted[FIELD]["buckets"] if int(b["key"]) not in frequent)
    return next(others, 0)
