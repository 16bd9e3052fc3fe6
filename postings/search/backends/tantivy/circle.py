"""Circles. Postings stand at the points of the gazetteer, so a circle is the exact set of the points within it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import tantivy
from tantivy import FieldType

from postings.search.backends.tantivy.schema import pack_point, unpack_point
from postings.search.backends.tantivy.values import count_values
from postings.search.distance import kilometres
from postings.search.query import Circle

_KM_PER_DEGREE = 111.19


class Point(NamedTuple):
    packed: int
    distance: float
    """Kilometres from the centre."""
    postings: int
    """That have it."""


def points_within(
    schema: tantivy.Schema, searcher: tantivy.Searcher, circle: Circle, among: tantivy.Query | None = None
) -> list[Point]:
    """The postings' points in the circle, nearest first."""
    centre = (circle.latitude, circle.longitude)
    counts = count_values(schema, searcher, among or _band(schema, circle), "point")
    points = (Point(packed, kilometres(centre, unpack_point(packed)), count) for packed, count in counts.items())
    return sorted(
        (point for point in points if circle.radius is None or point.distance <= circle.radius),
        key=lambda point: (point.distance, point.packed),
    )


def passed(points: Sequence[Point], offset: int, count: Callable[[list[int]], int]) -> tuple[int, int]:
    """How many of the points, nearest first, lie before the posting at `offset`, and how many postings those have.

    `count`: how many postings have one of these points. A posting with several points counts at each of them, so
    their sum is never too few; where it is too many, it goes on from what was counted.

    >>> passed([Point(7, 0.0, 3), Point(8, 1.0, 2), Point(9, 2.0, 4)], 5, lambda packed: [0, 3, 5, 9][len(packed)])
    (2, 5)
    """
    number = postings = 0
    while True:
        until, most = number, postings
        while until < len(points) and most + points[until].postings <= offset:
            most += points[until].postings
            until += 1
        if until == number:
            return number, postings
        number, postings = until, count([point.packed for point in points[:until]])


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
