"""Queries joined by "and" and by "or"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tantivy import Occur, Query

Condition = tuple[Occur, Query]


def every(conditions: Iterable[Condition]) -> Query:
    listed = list(conditions)
    if len(listed) == 1 and listed[0][0] == Occur.Must:
        return listed[0][1]
    if all(occur == Occur.MustNot for occur, _ in listed):
        listed.append((Occur.Must, Query.all_query()))
    return Query.boolean_query(listed)


def either(queries: Sequence[Query]) -> Query:
    """Of none: nothing is found."""
    if not queries:
        return Query.empty_query()
    return queries[0] if len(queries) == 1 else Query.boolean_query([(Occur.Should, query) for query in queries])
