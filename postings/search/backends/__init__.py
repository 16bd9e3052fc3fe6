"""One module per engine, each with a Backend that keeps this protocol."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from postings.search.query import Query
from postings.search.results import Results


class Backend(Protocol):
    def search(self, query: Query) -> Results:
        """Raises SearchUnavailable when there is no index to ask."""

    def update(self, documents: Iterable[Mapping[str, Any]], removed: Iterable[int]) -> None:
        """Put the documents in and take the ids out, in one commit: all or nothing."""

    def rebuild(self, documents: Iterable[Mapping[str, Any]]) -> int:
        """Replace everything; searches see the old index until the new one is whole. Returns how many."""

    def revisions(self) -> Iterator[tuple[int, int]]:
        """(posting id, revision) of all that the index holds."""
