"""Search: the index that is derived from the database, and the questions it answers.

    search(query) -> Results     hits, exact total, facets, pay histogram
    sync() -> int                bring what changed into the index
    remove_expired() -> int      take out what is over
    rebuild() -> int             build the index anew from the database
    ensure_index()               the same where there is none

`fields` is the table of what is indexed; `document` makes a posting into it; `outbox` writes; `backends` are the
engines.
"""

from __future__ import annotations

from postings.search.backends import get_backend
from postings.search.outbox import ensure_index, rebuild, remove_expired, sync
from postings.search.query import Alike, Circle, Clause, Query, SalaryClause, Sort, UnknownSalary
from postings.search.results import BadQuery, Bar, Bucket, Hit, Results, SearchUnavailable

__all__ = [
    "Alike",
    "BadQuery",
    "Bar",
    "Bucket",
    "Circle",
    "Clause",
    "Hit",
    "Query",
    "Results",
    "SalaryClause",
    "SearchUnavailable",
    "Sort",
    "UnknownSalary",
    "ensure_index",
    "get_backend",
    "rebuild",
    "remove_expired",
    "search",
    "sync",
]


def search(query: Query) -> Results:
    """Raises SearchUnavailable when there is no index to ask, BadQuery for a page too deep."""
    return get_backend().search(query)
