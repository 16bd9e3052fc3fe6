"""All values of a column with their postings, however many: the engine gives no more than 65,000 at once."""

from __future__ import annotations

from collections import Counter
from typing import Any

import tantivy
from tantivy import FieldType, Occur

from postings.search.backends.tantivy.boolean import every

MOST_AT_ONCE = 65_000
"""tantivy's own limit for an answer."""
KEPT = 100_000_000
"""What tantivy keeps of each segment before it adds them up: everything, or the sums would be inexact."""
_HIGHEST = 2**64 - 1
_HALVINGS = 50
"""More than a million values. Of a posting that alone had more than an answer takes, there would be no end."""


def count_values(
    schema: tantivy.Schema, searcher: tantivy.Searcher, matching: tantivy.Query, column: str
) -> Counter[int]:
    """{number: postings} of all that match, the absent value as the column has it.

    Where they are too many for one answer, the range of the numbers is halved, and halved again.
    """
    found: Counter[int] = Counter()
    ranges = [(0, _HIGHEST)]
    halvings = 0
    while ranges:
        low, high = ranges.pop()
        counts, is_whole = _between(schema, searcher, matching, column, low, high)
        if is_whole or len(counts) < 2 or halvings == _HALVINGS:
            found.update(counts)
        else:
            halvings += 1
            middle = sorted(counts)[len(counts) // 2]
            ranges += [(low, middle - 1), (middle, high)]
    return found


def _between(
    schema: tantivy.Schema, searcher: tantivy.Searcher, matching: tantivy.Query, column: str, low: int, high: int
) -> tuple[Counter[int], bool]:
    """Of the numbers from low to high, and whether these are all. A posting may have others, too."""
    conditions = [(Occur.Must, matching)]
    if (low, high) != (0, _HIGHEST):
        conditions.append((Occur.Must, tantivy.Query.range_query(schema, column, FieldType.Unsigned, low, high)))
    terms = {"terms": {"field": column, "size": MOST_AT_ONCE, "segment_size": KEPT}}
    counted: dict[str, Any] = searcher.aggregate(every(conditions), {column: terms})[column]
    listed = ((int(b["key"]), int(b["doc_count"])) for b in counted["buckets"])
    is_whole = not counted.get("sum_other_doc_count")
    return Counter({number: count for number, count in listed if low <= number <= high}), is_whole
