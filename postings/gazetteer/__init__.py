"""Places: from names as people write them to one city, region and country. Layer 2: no Django, no settings.

    >>> resolve("München")
    Place(city='Munich', region='Bavaria', country='DE', raw='München', latitude=48.137, longitude=11.575)
    >>> [place.city for place in resolve_all("London or Leeds")]
    ['London', 'Leeds']

The data are GeoNames' (CC BY 4.0), shipped as data/gazetteer.tsv.xz and unpacked once into a read-only SQLite
file in DATA_DIR; `scripts/build_gazetteer.py` makes them. A look-up costs about 20 us, a repeated one nothing.
"""

from __future__ import annotations

from postings.extractors.draft import Place
from postings.gazetteer import cjk
from postings.gazetteer.keys import CJK, fold
from postings.gazetteer.listing import certainty, may_end, resolve_all
from postings.gazetteer.parts import has_department
from postings.gazetteer.resolving import CERTAIN, SMALL_TOWN, place_of
from postings.gazetteer.resolving import resolve as _resolve_latin
from postings.gazetteer.store import rows, rows_starting, unpack


def resolve(text: str, country_hint: str | None = None) -> Place | None:
    """The one place `text` names, None where it names none or only "Remote".

    `text` is the content of a place's slot, never free prose: "Reading" and "Mobile" are towns here.
    `country_hint` (ISO 3166 alpha-2) decides between namesakes. `raw` of the answer is `text`.
    """
    if CJK.search(text):
        for row, _, _ in cjk.places_in(text[:200]):
            return place_of(row, text.strip())
    return _resolve_latin(text, country_hint)


def lookup(name: str, limit: int = 10) -> list[Place]:
    """What the filter box's words may mean, the likeliest first: "Georgia" is a state and a country."""
    best = resolve(name)
    found = [place_of(row, name) for row in rows(fold(name)) if not row.is_code]
    return _different(([best] if best else []) + found, limit)


def suggest(prefix: str, limit: int = 8) -> list[Place]:
    """Places whose name, in any language, begins with `prefix`, the largest first; for typing ahead."""
    key = fold(prefix)
    if not key:
        return []
    return _different([place_of(row, row.name) for row in rows_starting(key, 2 * limit)], limit)


def _different(found: list[Place], limit: int) -> list[Place]:
    by_name = {(place.city, place.region, place.country): place for place in reversed(found)}
    ordered = {(place.city, place.region, place.country): None for place in found}
    return [by_name[name] for name in ordered][:limit]


__all__ = [
    "CERTAIN",
    "SMALL_TOWN",
    "Place",
    "certainty",
    "has_department",
    "lookup",
    "may_end",
    "resolve",
    "resolve_all",
    "suggest",
    "unpack",
]
