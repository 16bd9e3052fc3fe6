"""A result card without the names of its parts, as an index stores it: a third of the size.

>>> unpacked(packed({"title": "Nurse", "salary": None}))["title"]
'Nurse'
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

FIELDS = (
    "title",
    "company",
    "locations",
    "workplace",
    "employment_type",
    "salary",
    "skills",
    "date_posted",
    "valid_through",
    "language",
    "education",
    "experience_years",
    "summary",
)
"""The contract's names; results.Hit says what each holds."""
_INNER = {
    "locations": ("city", "region", "country", "raw"),
    "salary": (
        *("min", "max", "currency", "period", "annual_min", "annual_max", "kind", "text", "months_per_year"),
        *("reference_min", "reference_max"),
    ),
    "experience_years": ("min", "max"),
}


def packed(card: Mapping[str, Any]) -> list[Any]:
    return [_packed(name, card.get(name)) for name in FIELDS]


def unpacked(values: Iterable[Any]) -> dict[str, Any]:
    return {name: _unpacked(name, value) for name, value in zip(FIELDS, values, strict=True)}


def _packed(name: str, value: Any) -> Any:
    names = _INNER.get(name)
    if not names or not value:
        return value
    if isinstance(value, Mapping):
        return [value.get(inner) for inner in names]
    return [[one.get(inner) for inner in names] for one in value]


def _unpacked(name: str, value: Any) -> Any:
    names = _INNER.get(name)
    if not names or not value:
        return value
    if name == "locations":
        return [_named(names, one) for one in value]
    return _named(names, value)


def _named(names: Sequence[str], values: Sequence[Any]) -> dict[str, Any]:
    return dict(zip(names, values, strict=True))
