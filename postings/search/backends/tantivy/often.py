"""The most frequent skills and companies: which they are, and when counting them alone is enough.

Postings have many skills, and there are many companies: counting all of them in a broad search costs more than all
its other counts together. So the most frequent ones have a number in a few small columns (columns.py). When a
search's best, so counted, are each more frequent than any other value is in the whole index, they are the answer.

Which values are numbered is decided when an index is built, from its first documents, and kept in its directory. A
poor choice costs time, never a wrong count.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import Any

import tantivy

from postings.search.backends.tantivy.columns import OFTEN_COMPANIES, OFTEN_SKILLS

MOST = {"skill": OFTEN_SKILLS, "company": OFTEN_COMPANIES}
_FILE = "often.json"
_SAMPLE = 10_000
"""Documents that decide: enough to tell the frequent from the rare, few enough to hold in memory."""
_SLACK = 0.2
"""How much the ceiling may have risen since it was counted, as a part of it, before it is counted again."""

Frequent = Mapping[str, list[str]]
"""{field: its most frequent values}"""
Places = Mapping[str, Mapping[str, int]]
"""{field: {value: its place among them}}"""


def chosen(documents: Iterable[Mapping[str, Any]]) -> tuple[Frequent, Iterator[Mapping[str, Any]]]:
    """The values that the first documents have most often, and all the documents again."""
    remaining = iter(documents)
    first = list(islice(remaining, _SAMPLE))
    return {name: _most(name, first) for name in MOST}, chain(first, remaining)


def _most(name: str, documents: Iterable[Mapping[str, Any]]) -> list[str]:
    given = (document.get(name) or () for document in documents)
    counted = Counter(one for value in given for one in ([value] if isinstance(value, str) else value))
    return [value for value, _ in counted.most_common(MOST[name])]


def save(directory: Path, frequent: Frequent) -> None:
    (directory / _FILE).write_text(json.dumps(frequent, ensure_ascii=False), "utf-8")


def load(directory: Path) -> Frequent:
    """Raises OSError or ValueError when the directory holds no whole index."""
    frequent: Frequent = json.loads((directory / _FILE).read_text("utf-8"))
    return frequent


def places(frequent: Frequent) -> Places:
    return {name: {value: place for place, value in enumerate(values)} for name, values in frequent.items()}


class Ceiling:
    """How many postings any other value of a field has at most."""

    def __init__(self, field: str) -> None:
        self._field = field
        self._highest = 0
        self._counted_at: int | None = None

    def at(self, searcher: tantivy.Searcher, operations: int, known: Iterable[int]) -> int:
        """`known`: the frequent values and the absent one. `operations`: how many writes the index has seen; each
        adds at most one posting to a value.
        """
        since = None if self._counted_at is None else operations - self._counted_at
        if since is None or not 0 <= since <= self._highest * _SLACK:
            self._highest = _most_of_others(searcher, self._field, frozenset(known))
            self._counted_at, since = operations, 0
        return self._highest + since


def _most_of_others(searcher: tantivy.Searcher, field: str, known: frozenset[int]) -> int:
    counts = {"terms": {"field": field, "size": len(known) + 1, "segment_size": 65_000}}
    counted: dict[str, Any] = searcher.aggregate(tantivy.Query.all_query(), {field: counts})
    others = (int(b["doc_count"]) for b in counted[field]["buckets"] if int(b["key"]) not in known)
    return next(others, 0)
