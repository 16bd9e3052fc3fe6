"""Several places in one text: "London or Leeds, UK", "Austin, TX; Denver, CO", "北京/上海"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from postings.extractors.draft import Place
from postings.gazetteer import cjk
from postings.gazetteer.keys import CJK
from postings.gazetteer.parts import Part, named, parts_of, without_comma
from postings.gazetteer.resolving import (
    CERTAIN,
    METROPOLIS,
    Hint,
    _resolve,
    agreement,
    distance,
    likeliest,
    place_of,
)
from postings.gazetteer.resolving import certainty as certainty_of_one
from postings.gazetteer.store import Row

LONGEST = 600
MOST_PLACES = 40
_SMALL, _FAR_SMALLER = 100_000, 5
_DEGREES = 0.22
"""About 25 km: as far as a district may lie from the middle of its city."""

_INSIDE = 0.11
"""About 12 km: where a city stands first, its neighbours are towns of a list."""
_AND = "or|and|&|oder|und|sowie|ou|et|o|y|e|i|lub|oraz|или|и|eller|och|và|hoặc|as well as"
_FULL_STOP = r"\.(?:(?<=[A-Z]{2}\.)|(?<=[a-z]{4}\.))\s(?=[A-Z])"
_GLUED = r"(?<=, [A-Z]{2})(?=[A-Z][a-z]{2})"
_BETWEEN = re.compile(
    rf"(?=[\s;；|•+/.A-Z])\s*(?:[;；|•\n+/]|{_FULL_STOP}|{_GLUED}|\s(?!OR \d{{5}})(?i:{_AND})\s)\s*"
)
"""Between places, also of a table whose cells were glued: "Fresno, CABoise, ID"; "Salem, OR 97301" is one."""
_WAY_OF_WORKING = re.compile(
    r"\A(?:hybrid|remote|on-?site)(?:[ -](?:remote|work|working))? in (?=[A-Z])", re.IGNORECASE
)
""" "Hybrid remote in Denver, CO"."""
_NEAR = re.compile(
    r"\s*\((?:near|close to|(?:just )?outside|bei|près de|cerca de|nära|koło)\s[^()]{2,40}\)", re.IGNORECASE
)
"""Of "Utrecht (near Amsterdam), The Netherlands"."""
_COMMA = re.compile(r"\s*[,，]\s*")


def resolve_all(text: str, country_hint: str | None = None) -> list[Place]:
    """Every place that `text`, the words of a place's slot, names; the wider ones that hold others left out."""
    return list(_resolve_all(_alone(text), country_hint))


@lru_cache(maxsize=8192)
def _resolve_all(text: str, country_hint: str | None) -> tuple[Place, ...]:
    if not text or len(text) > LONGEST:
        return ()
    hint = Hint(country_hint)
    if CJK.search(text):
        found = [place_of(row, text[start:end]) for row, start, end in cjk.places_in(text)]
        if found:
            return tuple(_each_once(found))
    if not _BETWEEN.search(text) and "," not in text and "，" not in text:
        return tuple(filter(None, [_resolve(text, hint)]))
    return tuple(_each_once(_in_order(list(_groups(text)), hint)))


@lru_cache(maxsize=8192)
def certainty(text: str) -> int:
    """How surely `text` is places and nothing else: 0 (it is not), the people of a bare name, or CERTAIN.

    "Austin, TX" and "Kenya" are CERTAIN, "Bath" is 94,000; of several places the surest counts.
    """
    text = _alone(text)
    if len(text) > LONGEST or not text:
        return 0
    if CJK.search(text):
        found = [row for row, _, _ in cjk.places_in(text)] if cjk.is_only_places(text) else []
        return max((CERTAIN if row.kind == "country" else row.population for row in found), default=0)
    groups = list(_groups(text.strip()))[:MOST_PLACES]
    each = [certainty_of_one(_without_part(group)) for group in groups if parts_of(group)]
    return max(each) if each and all(each) else 0


@lru_cache(maxsize=8192)
def may_end(text: str) -> bool:
    """Whether the words of places may end so: with a place, a code, or what counts for nothing ("Remote").

    A cheap look at the last part before `certainty` is asked about the whole. CJK text always may.
    """
    if CJK.search(text):
        return True
    chunk = _BETWEEN.split(unicodedata.normalize("NFKC", text))[-1]
    parts = parts_of(chunk)
    return not parts or bool(parts[-1].rows or parts[-1].is_code or without_comma(parts[-1].words))


def _alone(text: str) -> str:
    """Without the way of working before it, the larger town that it is said to be near, and a full stop; what is
    said twice ("Bogotá, D.C., Bogotá, D.C.") once."""
    words = text.strip().removesuffix(".") if text[-5:-1].isalpha() else text.strip()
    words = _WAY_OF_WORKING.sub("", words, count=1)
    half = words[: len(words) // 2 - 1]
    words = half if "," in half and words == f"{half}, {half}" else words
    return _NEAR.sub("", words) if "(" in words else words


def _in_order(groups: Sequence[str], hint: Hint) -> list[Place]:
    """What stands behind helps to read what stands before: "London or Leeds, UK"."""
    found: list[Place] = []
    for group in reversed(groups[:MOST_PLACES]):
        place = _resolve(group, hint)
        if place:
            found.append(place)
            hint = Hint(place.country, place.region)
    return found[::-1]


def _groups(text: str) -> Iterator[str]:
    """Cut at "or", ";" and "/", except inside names ("Trinidad and Tobago"), then at commas between places."""
    if named(unicodedata.normalize("NFKC", text)):
        yield text
        return
    for chunk in _BETWEEN.split(text):
        yield from _comma_groups(chunk)


def _comma_groups(chunk: str) -> Iterator[str]:
    """ "Austin, TX, Denver, CO" are two, "12 Elm Street, Austin, TX" is one."""
    pieces = [piece for piece in _COMMA.split(chunk) if piece]
    if len(pieces) < 2:
        yield from pieces
        return
    if len(pieces) == 2 and _is_part_of(pieces[0], pieces[1]):
        yield chunk
        return
    if len(pieces) == 2 and _is_part_of(pieces[1], pieces[0], _INSIDE):  # "Warszawa, Mokotów"
        yield pieces[0]
        return
    group: list[str] = []
    for piece in pieces:
        if group and not _belongs(group, piece):
            yield ", ".join(group)
            group = []
        group.append(piece)
    yield ", ".join(group)


def _is_part_of(first: str, second: str, reach: float = _DEGREES) -> bool:
    """ "Gò Vấp, Hồ Chí Minh" is one place: a district; "Whitefield, Bangalore" too, and not in England.

    Two towns of the United States stay two: there a state stands behind the comma.
    """
    city, part = _city(second), _city(first)
    if city is None or part is None or city.country == "US" or city.population < METROPOLIS:
        return False
    if part.country != city.country:
        return part.population < _SMALL
    return (
        part.code == city.code
        and part.population * _FAR_SMALLER < city.population
        and distance(part, city) < reach
    )


def _without_part(words: str) -> str:
    """The city of a district and its city."""
    pieces = _COMMA.split(words)
    return pieces[1] if len(pieces) == 2 and _is_part_of(pieces[0], pieces[1]) else words


def _city(words: str) -> Row | None:
    parts = parts_of(words)
    row = likeliest(parts[0].rows) if len(parts) == 1 and parts[0].rows else None
    return row if row and row.kind == "city" else None


def _belongs(group: Sequence[str], piece: str) -> bool:
    """True where `piece` is unknown, or a region or country that holds what stands before it."""
    here = parts_of(piece)
    if len(here) == 1 and not here[0].rows and without_comma(here[0].words):
        return False  # "Seattle WA" behind "Renton WA"
    before = [part for words in group for part in _parts(words)]
    known = [part for part in before if part.rows]
    if not known or not any(part.rows for part in here):
        return True
    return any(_holds(part, known) for part in here)


def _parts(words: str) -> tuple[Part, ...]:
    """Also of "Renton WA", a town and its state without a comma."""
    parts = parts_of(words)
    return without_comma(parts[0].words) or parts if len(parts) == 1 and not parts[0].rows else parts


def _holds(wider: Part, known: Sequence[Part]) -> bool:
    last = known[-1]
    if wider.is_code and any(row.is_code for row in wider.rows):
        return not (last.is_code and len(known) > 2)
    return any(agreement(row, wider) > 0 for part in known for row in part.rows)


def _each_once(found: Iterable[Place]) -> Iterator[Place]:
    """Drop repetitions, and regions and countries that another place lies in."""
    all_found = list(found)
    seen = set()
    for place in all_found:
        key = (place.city, place.region, place.country)
        if key not in seen and not any(_is_wider(place, other) for other in all_found):
            seen.add(key)
            yield place


def _is_wider(place: Place, other: Place) -> bool:
    if place.city or place.country != other.country or place is other:
        return False
    if place.region:
        return place.region == other.region and other.city is not None
    return other.city is not None or other.region is not None
