"""One package per engine, each with a Backend that keeps this protocol."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from functools import lru_cache
from importlib import import_module
from typing import Any, Protocol
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from postings.search.query import Query
from postings.search.results import Results, Suggestion

Documents = Iterable[Mapping[str, Any]]
"""As document.as_document makes them."""
Part = Callable[[], Documents]
"""Some of all documents, read when it is called; picklable, so that another process can."""
Progress = Callable[[int], object]
"""Told how many documents are done."""


class Lexicon(Protocol):
    """What lexicon.entries makes of the documents; written with them. Empty where there is no index.

    Each raises SearchUnavailable when it cannot be read."""

    def beginning(self, typed: Sequence[str], kinds: Collection[str], limit: int) -> Sequence[Suggestion]:
        """Entries of these kinds in which words begin so, the most frequent first; to begin with the first of the
        typed words counts much. May be more than `limit`."""

    def having(self, identities: Iterable[str]) -> Sequence[Suggestion]:
        """The entries of these identities, as far as there are any."""

    def alike(self, word: str, distance: int, limit: int) -> Sequence[Suggestion]:
        """The most frequent words at most so many typing errors away from `word`."""


class Backend(Protocol):
    @property
    def lexicon(self) -> Lexicon:
        """The suggestions and the words of the spelling, of the index that is read now."""

    def search(self, query: Query) -> Results:
        """Raises SearchUnavailable when there is no index to ask, BadQuery for a page too deep."""

    def exists(self) -> bool:
        """Whether there is a whole index of today's fields."""

    def lock(self, *, wait: bool = False) -> AbstractContextManager[bool]:
        """The right to write, one process at a time; yields whether we have it. Waits only when told."""

    def update(self, documents: Documents, removed: Iterable[int]) -> None:
        """Put the documents in and take the ids out, in one commit: all or nothing. Hold the lock."""

    def rebuild(self, documents: Documents) -> int:
        """Replace everything; searches see the old index until the new one is whole. Hold the lock.

        Returns how many documents there were."""

    def rebuild_in_parts(
        self, parts: Sequence[Part], *, jobs: int, expected: int, progress: Progress | None = None
    ) -> int:
        """The same for many documents (about `expected`), made ready by `jobs` processes at once."""

    def expired(self, today: date) -> list[int]:
        """Ids of the postings whose last day lies before today, some thousands at a time."""

    def revisions(self) -> Iterator[tuple[int, int]]:
        """(posting id, revision) of all that the index holds."""


ENGINES = {"tantivy": "postings.search.backends.tantivy"}
"""Scheme of SEARCH_URL -> module; imported only when chosen."""


def get_backend() -> Backend:
    """The engine that SEARCH_URL names: the same object each time. Raises ImproperlyConfigured."""
    return backend_from_url(settings.SEARCH_URL)


@lru_cache(maxsize=8)
def backend_from_url(url: str) -> Backend:
    """tantivy:///path/to/a/directory"""
    parts = urlsplit(url)
    if parts.scheme not in ENGINES:
        known = ", ".join(f"{scheme}://…" for scheme in ENGINES)
        raise ImproperlyConfigured(f"SEARCH_URL {url!r} names no known search engine; it must begin with {known}")
    backend: Backend = import_module(ENGINES[parts.scheme]).Backend.from_url(parts)
    return backend
