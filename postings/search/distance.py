"""Great-circle distance."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

EARTH_RADIUS = 6371.0088
"""Kilometres."""


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Along the great circle.

    >>> round(kilometres((52.52437, 13.41053), (48.13743, 11.57549)))
    505
    """
    latitude_a, latitude_b = radians(a[0]), radians(b[0])
    half = sin((latitude_b - latitude_a) / 2) ** 2
    half += cos(latitude_a) * cos(latitude_b) * sin(radians(b[1] - a[1]) / 2) ** 2
    return 2 * EARTH_RADIUS * asin(min(1.0, sqrt(half)))
