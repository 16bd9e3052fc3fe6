"""What the index keeps of each posting to show: its card, its points, the names of the values that are counted.

Most of these names stand in the card (its company, skills, places), and are kept again only where they differ.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from postings.matching import company_key, place_key
from postings.search import card
from postings.search.backends.tantivy import columns
from postings.search.fields import FIELDS

Short = str | list[str]
"""A value and its name for people in one: often one of them is enough. Else both."""
_KEYWORDS = tuple(field.name for field in FIELDS if field.facet and not field.choices)
_PATHS = frozenset({"region", "city"})
_AS_IN_CARD = 0
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class Shown(NamedTuple):
    """What a list shows of a posting."""

    id: int
    card: dict[str, Any]
    points: list[tuple[float, float]]
    """(latitude, longitude), as lists."""


class Named(NamedTuple):
    """What the values of a posting's keywords are called."""

    labels: Mapping[str, Mapping[str, str]]
    """{field: {value: name for people}}"""
    numbers: Mapping[str, Mapping[int, str]]
    """{field: {number: value}} of columns.OWN_NUMBERS."""


def pack(document: Mapping[str, Any], numbers: columns.Numbers) -> bytes:
    shown = document["card"]
    content = (
        document["id"],
        card.packed(shown),
        [_kept(name, document, shown) for name in _KEYWORDS],
        [numbers[name] for name in columns.OWN_NUMBERS],
        document.get("point") or [],
    )
    return _JSON.encode(content).encode()


def unpack(content: bytes) -> Shown:
    posting_id, packed_card, _, _, points = json.loads(content)
    return Shown(posting_id, card.unpacked(packed_card), points)


def unpack_names(content: bytes) -> Named:
    _, packed_card, keywords, numbers, _ = json.loads(content)
    shown = card.unpacked(packed_card)
    labels = {
        name: dict(_labelled(name, short) for short in (_in_card(name, shown) if kept == _AS_IN_CARD else kept))
        for name, kept in zip(_KEYWORDS, keywords, strict=True)
    }
    own = zip(columns.OWN_NUMBERS, numbers, strict=True)
    return Named(labels, {name: dict(zip(listed, labels[name], strict=True)) for name, listed in own})


def _kept(name: str, document: Mapping[str, Any], shown: Mapping[str, Any]) -> list[Short] | int:
    values = document.get(name) or []
    labels = document["labels"].get(name, {})
    listed = [values] if isinstance(values, str) else values
    shorts = [_shortest(name, value, labels.get(value, value)) for value in listed]
    return _AS_IN_CARD if shorts == _in_card(name, shown) else shorts


def _in_card(name: str, shown: Mapping[str, Any]) -> Sequence[str]:
    if name in ("company", "language"):
        value: str | None = shown.get(name)
        return [value] if value else []
    if name == "skill":
        return shown.get("skills") or []
    return list(dict.fromkeys(_places(name, shown.get("locations") or ())))


def _places(level: str, locations: Sequence[Mapping[str, str | None]]) -> Iterator[str]:
    for place in locations:
        country, region, city = place["country"], place["region"], place["city"]
        if level == "city" and city:
            yield place_key(country, region, city)
        elif level == "region" and region:
            yield place_key(country, region, None)
        elif level == "country" and country:
            yield country


@lru_cache(maxsize=20_000)
def _shortest(name: str, value: str, label: str) -> Short:
    """What _labelled makes the two of."""
    for short in (label, value):
        if _labelled(name, short) == (value, label):
            return short
    return [value, label]


def _labelled(name: str, short: Short) -> tuple[str, str]:
    """(value, label)"""
    if isinstance(short, list):
        return short[0], short[1]
    if name in _PATHS:
        return short, short.rpartition("/")[2]
    if name == "company":
        return company_key(short), short
    return (short.casefold() if name == "skill" else short), short
