"""What the first searches of a process would wait for, loaded when the process starts: synonyms, stemmers, the
index, and the cutter of Chinese, where there are postings to need it (33 MB).
"""

from __future__ import annotations

from threading import Thread

from django.utils import timezone

from postings.search.backends import get_backend
from postings.search.fields import FACETS
from postings.search.query import Query
from postings.search.results import SearchUnavailable

_WORDS = "nurse"
_UNSPACED = "护士"
_UNSPACED_LANGUAGES = frozenset({"zh", "ja"})


def warm_up() -> Thread:
    """Begins, and does not wait: a server answers meanwhile."""
    thread = Thread(target=_search, name="warm-up", daemon=True)
    thread.start()
    return thread


def _search() -> None:
    backend, today = get_backend(), timezone.localdate()
    try:
        all_postings = backend.search(Query(today, facets=FACETS, has_histogram=True))
        backend.search(Query(today, text=_WORDS))
        if _UNSPACED_LANGUAGES & {bucket.value for bucket in all_postings.facets["language"]}:
            backend.search(Query(today, text=_UNSPACED))
    except SearchUnavailable:
        return  # There is nothing to search yet.
