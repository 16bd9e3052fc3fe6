"""Circles. Postings stand at the points of the gazetteer, so a circle is the exact set of the points within it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import tantivy
from tantivy import FieldType

from postings.search.backends.tantivy.schema import pack_point, unpack_point
from postings.search.distance import kilometres
from postings.search.query import Circle

_KM_PER_DEGREE = 111.19
_MOST_POINTS = 65_000
"""tantivy's own limit for the buckets of one count."""


def points_within(
    schema: tantivy.Schema, searcher: tantivy.Searcher, circle: Circle, among: tantivy.Query | None = None
) -> list[tuple[int, float]]:
    """(packed point, kilometres) of the postings' points in the circle, nearest first."""
    band = among or _band(schema, circle)
    counts: dict[str, Any] = searcher.aggregate(
        band, {"points": {"terms": {"field": "point", "size": _MOST_POINTS, "segment_size": _MOST_POINTS}}}
    )
    centre = (circle.latitude, circle.longitude)
    points = (
        (int(b["key"]), kilometres(centre, unpack_point(int(b["key"])))) for b in counts["points"]["buckets"]
    )
    return sorted(
        (p for p in points if circle.radius is None or p[1] <= circle.radius), key=lambda p: (p[1], p[0])
    )


def nearest(circle: Circle, points: Iterable[tuple[float, float]]) -> float | None:
    centre = (circle.latitude, circle.longitude)
    return min((kilometres(centre, (latitude, longitude)) for latitude, longitude in points), default=None)


def _band(schema: tantivy.Schema, circle: Circle) -> tantivy.Query:
    """The postings between the circle's southernmost and northernmost latitude; all of them without a radius."""
    if circle.radius is None:
        return tantivy.Query.all_query()
    degrees = circle.radius / _KM_PER_DEGREE + 0.01
    low = pack_point((max(circle.latitude - degrees, -90), -180))
    high = pack_point((min(circle.latitude + degrees, 90), 180))
    return tantivy.Query.range_query(schema, "point", FieldType.Unsigned, low, high)
