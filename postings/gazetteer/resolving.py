"""From a place as people write it ("Brighton, MI", "10115 Berlin", "Remote - US") to one place.

Every part between commas is looked up; a city wins when the other parts name its region or country, and among
equals the one with the most people. What is not known is not a place, except a name before a known region or
country ("Elm Springs Crossing, KS"), which is kept as written.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from postings.extractors.draft import Place
from postings.extractors.vocabulary import countries, places
from postings.gazetteer.keys import fold
from postings.gazetteer.parts import (
    LONGEST,
    NOISE,
    Part,
    has_province,
    is_province,
    named,
    parts_of,
    without_comma,
)  # fmt: skip
from postings.gazetteer.store import Row, rows

_TOWN = re.compile(r"[A-ZÀ-ÞŁŚŻŠŽĐ][^\W\d_]*\.?(?:[ '’-][^\W\d_]+\.?){0,4}")
_NO_TOWN = re.compile(places.NO_CITY_WORDS, re.IGNORECASE)
METROPOLIS = 1_000_000
NAMESAKE = 100_000
"""A city whose own name the words are goes before its region, of which they are another name."""
HINT_WEIGHT = 20
"""How much likelier a place in the hinted country is than its population says."""
COUNTRY, COUNTRY_CODE, REGION, REGION_CODE = 1.0, 1.0, 1.0, 1.1
"""What a matching part is worth. "Ontario, CA" is California's: states' codes are written more than countries'."""
CONTRADICTION, CODE_CONTRADICTION = -1.0, -0.25
AROUND = 0.8
"""Degrees, about 90 km: as far as the towns of a city's area may lie."""


class Hint(NamedTuple):
    country: str | None = None
    region: str | None = None


class Choice(NamedTuple):
    score: float
    weight: float
    row: Row
    part: Part


def resolve(text: str, country_hint: str | None = None) -> Place | None:
    """The one place that `text` names, or None. `country_hint` (ISO 3166 alpha-2) decides between namesakes."""
    return _resolve(text.strip(), Hint(country_hint))


@lru_cache(maxsize=8192)
def _resolve(raw: str, hint: Hint) -> Place | None:
    if not raw or len(raw) > LONGEST:
        return None
    text = unicodedata.normalize("NFKC", raw)
    whole = () if NOISE.fullmatch(text) else named(text)
    if whole:
        row = likeliest(whole, hint)
        town = _chosen(parts_of(text), hint, raw) if row.kind == "region" and "," in text else None
        return town if town and town.city and town.country == row.country else place_of(row, raw)
    parts = parts_of(text)
    if parts and not any(part.rows for part in parts):
        parts = without_comma(parts[0].words)
    return _chosen(parts, hint, raw) if parts else None


CERTAIN = 10**10
SMALL_TOWN = 50_000
TOWN = 5_000
_POSTCODE = re.compile(
    r"(?:^|[ ,])(?:[A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?|[A-Z]{2} \d{5}|\d{2}-\d{3})$"
    r"|^(?:[A-Z]{1,2}-)?(?:\d{5}|\d{2}-\d{3}|(?!19|20)\d{4}) (?=[^\W\d])|[ ,]\(?\d{5}\)?$"
)
"""British, American, Polish and European codes beside a town's name: they make it certain."""
_PLAIN_CODES = ("US", "USA", "UK", "UAE")
"""Codes that are read as a country wherever they stand alone."""


@lru_cache(maxsize=8192)
def certainty(text: str) -> int:
    """How surely `text` is one place and nothing else: 0 (it is not), its people, or CERTAIN.

    CERTAIN: a city with its region or country, or a country. A name alone counts its people, so that the
    caller may ask for a large one where words stand that are also towns. Any unknown part makes it 0, except a
    town before a code ("Elm Springs Crossing, KS": SMALL_TOWN).
    """
    parts = parts_of(unicodedata.normalize("NFKC", text.strip()))
    if len(parts) == 1 and not parts[0].rows:
        parts = without_comma(parts[0].words)
    if len(parts) == 1:
        people = _certainty_of_name(parts[0])
        return CERTAIN if people >= TOWN and _POSTCODE.search(text) else people
    best = max(_choices(parts, Hint()), key=lambda choice: choice[:2], default=None)
    if best is not None and "," in text and rows(fold(text)):
        return CERTAIN  # "Bogotá, D.C." is the name of one place.
    if best is None or not all(part.rows or part.is_code for part in parts[1:]):
        return 0
    if best.part is parts[0]:
        others = [part for part in parts[1:] if " - " in text or part.words != parts[0].words]
        agreed = all(part.is_code or agreement(best.row, part) > 0 for part in others)
        return CERTAIN if best.score > 0 and agreed else 0
    is_named_twice = best.part.is_code or (len(parts) > 2 and best.score > 0)  # ", QC" and ", Quebec, Canada"
    is_named_twice = is_named_twice or has_province(text)
    return SMALL_TOWN if is_named_twice and _unknown_town(parts, best) else 0


def _certainty_of_name(part: Part) -> int:
    if not part.rows:
        return 0
    row = likeliest(part.rows)
    if row.kind == "city" and row.country not in countries.CITY_STATES:
        return row.population
    if part.is_code:
        return CERTAIN if row.kind == "country" and part.words.replace(".", "") in _PLAIN_CODES else 0
    return CERTAIN if row.kind == "country" or row.country in countries.CITY_STATES else row.population


def likeliest(found: Sequence[Row], hint: Hint = Hint()) -> Row:  # noqa: B008
    """Of namesakes the largest; a city before the region named after it; codes of US states before countries'."""
    best = max(found, key=lambda row: _weight(row, hint))
    if best.is_code and not hint.country:
        state = countries.BARE_CODES.get(best.country if best.kind == "country" else best.code)
        best = next((row for row in found if f"{row.country}.{row.code}" == state), None) or next(
            (row for row in found if row.kind == "country"), best
        )
    if best.kind == "region":
        of_it = [r for r in found if r.kind == "city" and (r.country, r.code) == (best.country, best.code)]
        same = (city for city in of_it if fold(city.name) == fold(best.name))
        own = (city for city in of_it if city.weight == city.population >= NAMESAKE)  # Valencia, not its Community
        best = next(same, None) or next(own, best)
    return _metropolis(best, found)


def _metropolis(best: Row, found: Sequence[Row]) -> Row:
    """Buenos Aires is the city of millions before the province around it, though it lies outside."""
    if best.kind != "region":
        return best
    same = (r for r in found if r.kind == "city" and r.country == best.country and r.name == best.name)
    return next((city for city in same if city.population >= METROPOLIS), best)


def _weight(row: Row, hint: Hint) -> float:
    weight = row.weight + 1.0
    if hint.country == row.country:
        weight *= HINT_WEIGHT
        if hint.region and hint.region == row.region:
            weight *= HINT_WEIGHT
    return weight


def place_of(row: Row, raw: str) -> Place:
    if row.kind == "country":
        return Place(countries.CITY_STATES.get(row.country), None, row.country, raw)
    if row.kind == "region":
        return Place(None, row.name, row.country, raw)
    return Place(row.name, row.region, row.country, raw, row.latitude, row.longitude)


def _chosen(parts: Sequence[Part], hint: Hint, raw: str) -> Place | None:
    choices = list(_choices(parts, hint))
    if not choices:
        return None
    best = max(choices, key=lambda choice: choice[:2])
    is_city = best.row.kind == "region" and not best.part.is_code and _city_of_region(best) is not best.row
    town = None if is_city else _unknown_town(parts, best)
    if town:
        wider = _state_of_a_town(best, hint) if len(parts) == 2 else _within_the_last(parts, hint) or best.row
        return Place(town, wider.region, wider.country, raw)
    if len(parts) == 1:
        return place_of(likeliest(best.part.rows, hint), raw)
    if best.row.kind == "region":
        return place_of(_city_of_region(best), raw)
    return place_of(best.row, raw)


def _choices(parts: Sequence[Part], hint: Hint) -> Iterator[Choice]:
    for part in parts:
        others = [other for other in parts if other is not part]
        for row in part.rows:
            score = sum(agreement(row, other) for other in others)
            yield Choice(score, _weight(row, hint), row, part)


def agreement(row: Row, other: Part) -> float:
    """What another part says about `row`: its region or country (1), another one (-1), nothing (0)."""
    best, is_wider = 0.0, False
    for wider in other.rows:
        if wider.kind == "city":
            if row.kind == "city" and _lies_around(row, wider, other):
                best = max(best, REGION)
            continue
        is_wider = True
        if wider.country != row.country:
            continue
        if wider.kind == "country" and row.kind != "country":
            best = max(best, COUNTRY)
        elif wider.kind == "region" and row.kind == "city" and wider.code == row.code:
            best = max(best, REGION_CODE if wider.is_code else REGION)
        elif wider.id == row.id:
            best = max(best, COUNTRY)
        elif row.kind == "country":
            is_wider = False
    if best or not is_wider:
        return best
    if row.kind != "city" and any(r.kind == "city" and r.country == row.country for r in other.rows):
        return 0.0
    return CODE_CONTRADICTION if other.is_code else CONTRADICTION


def _lies_around(town: Row, city: Row, named: Part) -> bool:
    """Whether the part names what the town lies in by its city: an area ("Greater Leeds") or a province."""
    if (town.country, town.code) != (city.country, city.code) or town.id == city.id:
        return False
    if town.country == "ES" and named.is_province:
        return not is_province(town.name)
    is_other = fold(city.name) not in fold(town.name)  # "City of London" is what is called London
    return is_other and named.is_area and distance(town, city) < AROUND


def distance(one: Row, other: Row) -> float:
    """In degrees of latitude; infinite where it is not known where one is."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return math.inf
    north = one.latitude - other.latitude
    east = (one.longitude - other.longitude) * math.cos(math.radians(one.latitude))
    return math.hypot(north, east)


def _state_of_a_town(best: Choice, hint: Hint) -> Row:
    """ "Elm Springs Crossing, IN" lies in Indiana, not in India; "Kleindorf, DE" not in Delaware."""
    states = (
        r for r in best.part.rows if r.is_code and (r.kind, r.country) == ("region", "US") and r.code != "DE"
    )
    return next(states, None) or likeliest(best.part.rows, hint)


def _within_the_last(parts: Sequence[Part], hint: Hint) -> Row | None:
    """The likeliest region or country of the country that stands last."""
    last = {row.country for row in parts[-1].rows if row.kind == "country"}
    inside = [
        choice for choice in _choices(parts[1:], hint) if choice.row.country in last and choice.row.kind != "city"
    ]
    return max(inside, key=lambda choice: choice[:2]).row if inside else None


def _city_of_region(best: Choice) -> Row:
    of_it = [
        r for r in best.part.rows if r.kind == "city" and (r.country, r.code) == (best.row.country, best.row.code)
    ]
    same = [row for row in of_it if fold(row.name) == fold(best.row.name)]
    return same[0] if same else _metropolis(best.row, best.part.rows)


def _unknown_town(parts: Sequence[Part], best: Choice) -> str | None:
    """A name before a known region or country that the gazetteer lacks: "Elm Springs Crossing" of ", KS"."""
    if best.row.kind == "city" or len(parts) < 2 or not (best.part.is_code or best.score >= 0):
        return None
    first = parts[0]
    if first.is_code or any(row.kind != "city" for row in first.rows) or first is best.part:
        return None
    is_town = _TOWN.fullmatch(first.words) and not _NO_TOWN.search(first.words) and len(first.words) > 2
    return first.words if is_town else None
