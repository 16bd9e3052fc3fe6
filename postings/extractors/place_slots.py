"""The words of a place's slot, and the places they name.

"Remote" among Chinese words is no town, and a word that a small place is called by ("Best", "Of") is none either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from postings import gazetteer
from postings.extractors.draft import Found, Place, Span
from postings.extractors.vocabulary.countries import CITY_STATES
from postings.extractors.vocabulary.places import COMMON_WORDS

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

Slot = tuple[str, int]
"""The words of a place's slot, and where they begin."""

LARGE_CITY = 100_000
"""A bare name in the header is believed from this size on."""
TOWN = 5_000
_ASIDE = re.compile(r"\s*[(（][^()（）]*(?:remote|on-?site|hybrid|office|远程|办公)[^()（）]*[)）]$", re.I)
"""Behind a place: "(onsite + remote)"."""
_HAN = re.compile("[\u4e00-\u9fff]")
_HAN_COUNTRIES = ("CN", "TW", "HK", "MO", "SG", "MY", "JP", "KR")
_SHORT_HAN = 4


def is_no_common_word(words: str) -> bool:
    return words.casefold() not in COMMON_WORDS


def resolved(reading: Reading, slots: Sequence[Slot], hint: str | None, rule: str) -> Found[list[Place]] | None:
    places: list[Place] = []
    spans: list[Span] = []
    for words, start in slots:
        words = _ASIDE.sub("", words) if words.endswith((")", "）")) else words
        if words.islower() and gazetteer.certainty(words) < LARGE_CITY:
            continue
        for place in _at_home(gazetteer.resolve_all(words, hint), hint):
            if _is_a_word(place, hint):
                continue
            at = reading.text.find(place.raw, start, start + len(words))
            places.append(place)
            spans.append((at, at + len(place.raw)) if at >= 0 else (start, start + len(words)))
    return Found(distinct(places), tuple(dict.fromkeys(spans)), rule) if places else None


def _at_home(found: Sequence[Place], hint: str | None) -> Sequence[Place]:
    """Without far small towns beside places of the posting's country: "Tổ 6, Hà Nội" is not in Burkina Faso."""
    if all(place.country != hint for place in found):
        return found
    return [place for place in found if place.country == hint or gazetteer.certainty(place.raw) >= LARGE_CITY]


def _is_a_word(place: Place, hint: str | None) -> bool:
    """独立 is Independence, Oregon, only in a list of names; "Remote" among Chinese words is no town."""
    if place.city == "Remote":
        return hint in _HAN_COUNTRIES
    is_far = place.city is not None and place.country not in _HAN_COUNTRIES and bool(_HAN.match(place.raw))
    return is_far and len(place.raw) <= _SHORT_HAN and gazetteer.certainty(place.raw) < LARGE_CITY


def _is_whole(place: Place) -> bool:
    return place.city is not None and CITY_STATES.get(place.country or "") == place.city


def _has_parts(found: Sequence[Place], whole: Place) -> bool:
    return any(place.country == whole.country and place.city not in (None, whole.city) for place in found)


def distinct(places: Sequence[Place]) -> list[Place]:
    """Each once; a country or region alone, or 香港, is left out where a town of it is named."""
    found = list({(place.city, place.region, place.country): place for place in reversed(places)}.values())[::-1]
    found = [place for place in found if not (_is_whole(place) and _has_parts(found, place))]
    of_cities = {
        area for place in found if place.city for area in ((None, place.country), (place.region, place.country))
    }
    return [place for place in found if place.city or (place.region, place.country) not in of_cities]
