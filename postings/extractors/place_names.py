"""Names of places behind a cue in a sentence: as many words as are places and nothing else."""

from __future__ import annotations

import re

from postings import gazetteer
from postings.extractors.announcements import inflection
from postings.extractors.announcements.places import SHORT_NAMES, inflected
from postings.extractors.draft import Place
from postings.extractors.place_slots import TOWN, Slot
from postings.extractors.vocabulary.announcements.shared import COUNTRIES_OF
from postings.extractors.vocabulary.places import COMMON_WORDS, LANGUAGE_COUNTRIES
from postings.gazetteer import cjk
from postings.gazetteer.keys import fold

_METROPOLIS = 300_000
"""People of a bare name that a word with a capital follows, which may belong to it."""
_LARGE = 100_000
_POSSESSED = 100_000
""" "London's" is London, "McDonald's" is not in Montana."""
_CAPITAL = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻĐŠŽČА-ЯЁẠ-Ỹ"
_WORD = rf"(?:(?:St|Ste|Mt|Ft|TP)\.|[A-Z]{{2}}(?=[A-Z][a-z])|(?:[A-Z]\.){{2,3}}|[{_CAPITAL}][\w'’]*)"
""" "CA" of "CALength: 3 months", where a page lost its line breaks."""
_JOINTS = "am|an der|an|der|ob der|im|upon|on|by|le|la|de la|de|les|lès|sur|del|los|las|el|do|nad|of|на|под"
NAME = rf"{_WORD}(?:[ -](?:(?:{_JOINTS})[ -])?{_WORD}){{0,4}}"
_AND = "and|or|&|и|или|i|lub|oraz|oder|und|et|ou|y|o|och|eller|và|hoặc"
_KNOWN = 700_000
"""People of a town that postings in any language may name."""
_LINGUA_FRANCA = ("en", "")
_NAMES = re.compile(rf"{NAME}(?:(?:,? (?:{_AND}) (?:in )?|, ?|; ?| ?/ ?| \| ?){NAME}){{0,19}}")
_LEAD = re.compile(
    r"(?:(?:our|the|its|their|a|downtown|central|beautiful|sunny|historic|vibrant|scenic|lovely|greater|city|heart"
    r"|cent(?:er|re)|outskirts|suburbs|town|area|of|client|corporate|office|new|one of|following"
    r"|locations?:?)\s+){0,8}"
)
"""What may stand between a cue and the name."""
_PART_OF_TOWN = re.compile(
    rf"{NAME} (?:district|neighbou?rhood|area|quarter|section|suburb|side) (?:of|in) (?:downtown |the city of )?"
)
""" "Mission district of": the town is named behind it."""
_PIECE = re.compile(r"(?<=[\w.])(?=[ ,/;|])")
_LONGEST = 400
_SHORT = 4
"""Letters of an acronym, which is no town: "minutes from BART"."""
_GOES_ON = re.compile(rf"\s[{_CAPITAL}]")
_HAN_FROM = "\u4e00"


def behind(
    text: str, start: int, language: str | None, least: int = TOWN, *, is_labelled: bool = False
) -> tuple[Slot, Place | None] | None:
    """The places that are named from `start` on, and what an inflected name stands for."""
    lead = _LEAD.match(text, start)
    start = lead.end() if lead else start
    if within := _PART_OF_TOWN.match(text, start, start + 90):
        start = within.end()
    if text[start : start + 1] >= _HAN_FROM:
        slot = behind_han(text[start : start + 30], start)
        return (slot, None) if slot else None
    match = _NAMES.match(text, start, start + _LONGEST)
    return _longest(match[0], start, language or "", least, is_labelled=is_labelled) if match else None


def last_in(words: str, least: int) -> tuple[str, int] | None:
    """The longest place at the end of a name, and where it begins: "Sydney" of "Acme Sydney"."""
    for at in (0, *(match.end() for match in re.finditer("[ -]", words))):
        tail = words[at:]
        people = gazetteer.certainty(tail)
        is_word = tail.casefold() in COMMON_WORDS or _is_an_acronym(tail)
        if people >= least and not is_word and _goes_by(tail, people):
            return tail, at
    return None


def _longest(
    words: str, start: int, language: str, town: int, *, is_labelled: bool
) -> tuple[Slot, Place | None] | None:
    """The most words from the beginning that are places: "Leeds" of "Leeds With"."""
    pieces = _PIECE.split(words)
    for count in range(len(pieces), 0, -1):
        head = "".join(pieces[:count]).rstrip(" .,;/|&'’")
        bare = head.removesuffix("'s").removesuffix("’s")
        goes_on = count < len(pieces) and bool(_GOES_ON.match(pieces[count]))
        is_cut = goes_on and not is_labelled and "," not in head  # "San" of "San Perdido"
        least = _METROPOLIS if is_cut else _POSSESSED if bare != head else town
        if bare.casefold() in COMMON_WORDS or (_is_an_acronym(bare) and not is_labelled):
            continue
        people = gazetteer.certainty(bare)
        is_sure = people >= least and not (people == gazetteer.SMALL_TOWN and "," in bare)  # "Supply Chain, IT"
        if (is_sure or _is_in_a_region(bare)) and _is_spoken_of(bare, people, language):
            return (bare, start), None
        if _is_a_part(bare):
            return (bare, start), None
        if place := inflected(bare, language):
            return (bare, start), place
    return None


def _is_spoken_of(words: str, people: int, language: str) -> bool:
    """Whether a posting in the language may mean it: Van, in Turkey, is a word of Vietnamese."""
    if not _goes_by(words, people):
        return False
    if language in _LINGUA_FRANCA or people >= _KNOWN:
        return True
    place = gazetteer.resolve(words, LANGUAGE_COUNTRIES.get(language))
    return bool(place and place.country in COUNTRIES_OF.get(language, ()))


def _is_an_acronym(words: str) -> bool:
    return words.isupper() and len(words) <= _SHORT and words not in SHORT_NAMES


def _goes_by(words: str, people: int) -> bool:
    """A small town by its own name only: others are words ("One" is Onex near Geneva, too)."""
    if people >= gazetteer.SMALL_TOWN or "," in words:
        return True
    place = gazetteer.resolve(words)
    return bool(place and fold(place.city or place.region or "") in fold(words))


def behind_han(words: str, start: int) -> Slot | None:
    """The places alone, or the town before its street: 上海闵行区 of 上海闵行区青禾大厦."""
    whole = words.rstrip(" .,")
    if gazetteer.certainty(whole) >= TOWN:
        return whole, start
    opening = cjk.opening_place(words)
    return (words[: opening[1]], start) if opening and opening[0].kind == "city" else None


def of_adjective(words: str) -> Place | None:
    """The German town of "Münchner" and "Bremer"."""
    found = (
        gazetteer.resolve(name, "DE") for name in inflection.towns(words, "de") if gazetteer.certainty(name) > TOWN
    )
    return next((place for place in found if place and place.city and place.country in COUNTRIES_OF["de"]), None)


def _is_a_part(words: str) -> bool:
    """ "Andheri East, Mumbai": an unknown part of a large city."""
    first, _, last = words.rpartition(", ")
    return bool(first) and not gazetteer.certainty(first) and gazetteer.certainty(last) >= _LARGE


def _is_in_a_region(words: str) -> bool:
    """ "Hollow Crossing, Kentucky": a town of any size behind "based in"."""
    place = gazetteer.resolve(words) if "," in words else None
    return bool(place and place.city and place.region and words.startswith(place.city))
