"""A place's text cut into parts, and the places that each of them may name.

Cut at commas, brackets and dashes; words that name no place, postcodes and house numbers are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from postings.extractors.vocabulary import places
from postings.extractors.vocabulary.departments import REGION_BY_NUMBER, REGION_BY_PROVINCE
from postings.gazetteer.keys import fold
from postings.gazetteer.store import Row, rows

LONGEST = 200
"""A longer text is no place."""

_NOISE_WORDS = rf"(?<!\w)(?:{'|'.join(places.NOT_A_PLACE)})(?!\w)"
NOISE, _MAY_BE_NOISE = re.compile(_NOISE_WORDS, re.IGNORECASE), re.compile(_NOISE_WORDS)
"""The second is for words in lower case: a pattern that ignores case takes four times as long."""
_PART = re.compile(
    r"[,，()（）\[\]|;\s:–—/·•-](?:(?<=[,，()（）\[\]|;])[,，()（）\[\]|;]*|(?<=\s)[-–—:]+\s"
    r"|(?<=^[-–—:\s])[-–—:\s]*|(?<=[-–—:\s])[-–—:\s]*$|(?<=\s)\s*[/·•]\s*|(?<=[/·•])\s*)"
)
"""Begins with one set of characters: the engine skips to the next of them."""
_DIGIT = re.compile(r"\d")
_WITH_DIGIT = re.compile(r"[^\s,]*\d[^\s,]*(?:\s*(?:er|ème|th|nd|st|rd)\b)?")
_BEFORE = re.compile(rf"^(?:{'|'.join(sorted(places.WORDS_BEFORE, key=len, reverse=True))}) ")
_AFTER = re.compile(rf" (?:{'|'.join(sorted(places.WORDS_AFTER, key=len, reverse=True))})$")
_KINDS_OF_REGION = ("Region", "Oblast", "Province", "County")
_CODE = re.compile(r"[A-ZÖ]{1,3}|(?:[A-Z]\.){2,3}")
_AREA = re.compile(places.AREAS)
_DEPARTMENT = re.compile(
    r"(?P<first>\d\d|2[AB]) - (?P<town>[^\d,;|(]{2,60}?)(?: \d{1,2})?"
    r"|(?P<name>[^\d,;|()]{2,60}?)(?: \d{1,2})? (?:\((?P<inside>\d\d|2[AB])\)|- (?P<last>\d\d|2[AB]))"
)
""" "31 - MURET", "75 - PARIS 12", "Muret (31)", "Muret - 31"."""
_SAINT = re.compile(r"\bSt(e?)[ -]")
_PROVINCE = re.compile(r"(?P<town>[^\d,;|()]{2,60}) \((?P<province>[^\d,;|()]{4,24})\)")
""" "Toro (Zamora)": a Spanish town in its province."""
_PROVINCES = {fold(name): fold(region) for name, region in REGION_BY_PROVINCE.items()}

PLACE_OF_LETTERS = 150_000


class Part(NamedTuple):
    """One part of a place's text and the places it may name."""

    words: str
    rows: tuple[Row, ...]

    @property
    def is_code(self) -> bool:
        return bool(_CODE.fullmatch(self.words))

    @property
    def is_area(self) -> bool:
        """A city and what lies around it: "Greater Leeds"."""
        return bool(_AREA.fullmatch(fold(self.words)))

    @property
    def is_province(self) -> bool:
        """A Spanish province; most are called like their capital."""
        return is_province(self.words)


@lru_cache(maxsize=8192)
def without_comma(words: str) -> tuple[Part, ...]:
    """ "Austin TX", "Milton Keynes United Kingdom": a city and the region or country behind it."""
    tokens = words.split()[:6]
    for at in range(len(tokens) - 1, max(len(tokens) - 3, 0), -1):
        wider = Part(" ".join(tokens[at:]), named(" ".join(tokens[at:])))
        if any(row.kind != "city" for row in wider.rows):
            city = Part(" ".join(tokens[:at]), named(" ".join(tokens[:at])))
            return (city, wider) if city.rows else ()
    return ()


@lru_cache(maxsize=8192)
def parts_of(text: str) -> tuple[Part, ...]:
    """Cut at commas, brackets and dashes; "Remote", postcodes and house numbers are left out."""
    if len(text) > LONGEST:
        return ()
    if found := _of_department(text) or _of_province(text):
        return found
    pieces = [piece.strip() for piece in _PART.split(text)]
    if len(pieces) < 2 or not _is_a_town_called_remote(pieces):
        pieces = [_without_noise(piece).strip(" .-–—:*#'\"") for piece in pieces]
    words = [" ".join(piece.split()) for piece in pieces if piece]
    parts = [Part(piece, named(piece)) for piece in words if piece][:12]
    if len(parts) > 1 and parts[0].rows:
        parts[1:] = [part if part.rows else _as_region(part) for part in parts[1:]]
    return tuple(parts)


def _of_department(text: str) -> tuple[Part, ...]:
    """A town beside the number of its French department, which tells the region."""
    found = _DEPARTMENT.fullmatch(text) if _DIGIT.search(text) else None
    region = REGION_BY_NUMBER.get(found["first"] or found["inside"] or found["last"]) if found else None
    if found is None or region is None:
        return ()
    town = (found["town"] or found["name"]).strip()
    town = _SAINT.sub(r"Saint\1-", town.title() if town.isupper() else town)
    return Part(town, named(town)), Part(region, rows(fold(region)))


def is_province(name: str) -> bool:
    """Whether a Spanish province bears the name, as its capital mostly does."""
    return fold(name) in _PROVINCES


def has_department(text: str) -> bool:
    """Whether a text is a town beside the number of a French department, as far as its form tells."""
    return bool(_of_department(text.strip()))


def has_province(text: str) -> bool:
    """Whether a text is a town beside its French department or Spanish province."""
    return bool(_of_department(text.strip()) or _of_province(text.strip()))


def _of_province(text: str) -> tuple[Part, ...]:
    """A town before the Spanish province that it lies in, in brackets."""
    found = _PROVINCE.fullmatch(text) if text.endswith(")") else None
    region = _PROVINCES.get(fold(found["province"])) if found else None
    if found is None or region is None or fold(found["town"]) == fold(found["province"]):
        return ()
    inside = tuple(row for row in rows(region) if row.country == "ES" and row.kind == "region")
    here = tuple(row for row in named(found["town"]) if row.country == "ES")
    return (Part(found["town"], here), Part(region.title(), inside)) if inside else ()


def _without_noise(piece: str) -> str:
    if _MAY_BE_NOISE.search(piece.lower()) and not (" " in piece and rows(fold(piece))):  # "Twin Cities"
        piece = NOISE.sub(" ", piece)
    return _WITH_DIGIT.sub(" ", piece) if _DIGIT.search(piece) else piece


def _as_region(part: Part) -> Part:
    """ "Waikato" behind a town is what the gazetteer has as "Waikato Region"."""
    return next(
        (Part(part.words, found) for word in _KINDS_OF_REGION if (found := named(f"{part.words} {word}"))), part
    )


def _is_a_town_called_remote(pieces: Sequence[str]) -> bool:
    """ "Remote, OR" and no more."""
    return len(pieces) == 2 and pieces[0] == "Remote" and pieces[1] in ("OR", "Oregon")


@lru_cache(maxsize=8192)
def named(words: str) -> tuple[Row, ...]:
    """The places these words name, by code only where written in capitals, else without "City of" or "Area"."""
    key = fold(words)
    if not key or key.isdigit():  # Districts are numbered, but a number is no place.
        return ()
    is_code = bool(_CODE.fullmatch(words))
    found = tuple(row for row in rows(key) if (_may_be_code(row) if is_code else not row.is_code))
    if not found and is_code and "." in words:
        found = rows(key.replace(" ", ""))
    for _ in range(2):
        if found or " " not in key:
            break
        shorter = _AFTER.sub("", key)
        shorter = _BEFORE.sub("", key) if shorter == key else shorter
        if shorter == key:
            break
        key = shorter
        found = tuple(row for row in rows(key) if not row.is_code)
    return found


def _may_be_code(row: Row) -> bool:
    """In "Manchester, MAN" the last part is neither an island nor a town in Africa; NYC, LA, UK are places."""
    return bool(row.is_code) or PLACE_OF_LETTERS <= row.weight < row.population
