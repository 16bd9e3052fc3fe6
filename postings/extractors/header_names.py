"""What the words of a header piece may be: an employer's name, a department, a town; where they end in a place."""

from __future__ import annotations

import re
from typing import NamedTuple

from postings import gazetteer
from postings.extractors.atom_kind import Kind
from postings.extractors.header_kinds import names_a_job
from postings.extractors.vocabulary.company_words import DEPARTMENTS, ORGANISATIONS
from postings.extractors.vocabulary.places import COMMON_WORDS

LARGE_CITY = 100_000
"""A bare town is believed from this size on."""
TOWN = 5_000
"""The same behind "at Acme in"."""
EDGE = " \t.,;:*_()（）"
ORGANISATION = re.compile(rf"\b(?:{ORGANISATIONS})\b|\b\w+ (?:& |and )\w+$", re.IGNORECASE)
_LONGEST_PLACE = 60
IN = re.compile(r" (?:in|à|en|w|i|в) (?=[A-ZÀ-ÞА-Я])")
_SHORTEST = re.compile(r"[\u4e00-\u9fff]{2}|.{3}")
_NO_PLACE = re.compile(r"\b(?:roles?|positions?|openings?|multiple|various)\b")
_CAMEL = re.compile(r"[a-z][A-Z]")
_NAME = re.compile(
    r"(?:[A-ZÀ-ÞŁŚŻ\d][\w&.'’+-]*|&|and|of|the|und|et|de|des|du|la|le|y)(?: (?:[A-ZÀ-ÞŁŚŻ\d][\w&.'’+-]*|&|and|of|"
    r"the|und|et|de|des|du|la|le|y)){0,6}"
)
_DEPARTMENT = re.compile(rf"\b(?:{DEPARTMENTS})\b", re.IGNORECASE)
_SHORT_CITIES = ("NYC", "SF", "LA", "DC")
_ASIDE = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])$")
_DOMAIN = re.compile(r"(?:[\w-]+\.){1,3}(?:com|org|net|io|ai|co|dev|app|de|fr|uk|eu)(?:/\S*)?")
_APPOSITION = re.compile(r", an? (?:[^,]* )?(?:company|brand|business|startup|subsidiary|group|firm)$", re.I)
_GENERIC_END = re.compile(r"(?:start-?up|unternehmen|betrieb|company|employer|client|agentur)$", re.I)
"""Of a kind of employer: "Greentech Startup"."""


class Cut(NamedTuple):
    """A fact of a line or a piece by its offsets there."""

    kind: Kind
    start: int
    end: int


def is_name(words: str) -> bool:
    """Two capitalised words or more, none of them a job's or a department's; or "Brook & Sons Facilities"."""
    words = words.strip(EDGE)
    if not _NAME.fullmatch(words) or names_a_job(words) or _GENERIC_END.search(words):
        return False
    return " " in words and (" & " in words or not _DEPARTMENT.search(words))


def may_be_a_name(words: str) -> bool:
    """Capitalised words alone, one is enough."""
    return bool(_NAME.fullmatch(words))


def without_aside(words: str) -> str:
    """ "Acme" of "Acme (https://acme.example)" and of "Acme, a Globex brand"."""
    return _APPOSITION.sub("", _ASIDE.sub("", words))


def is_remark(words: str) -> bool:
    """In a list between bars neither name nor job: "Series B startup", "VISA", "acme.example"."""
    return words == "VISA" or bool(_GENERIC_END.search(words) or _DOMAIN.fullmatch(words))


def is_department(words: str) -> bool:
    return bool(_DEPARTMENT.search(words))


def is_city(words: str, least: int = LARGE_CITY) -> bool:
    """ "Leeds", "Sydney NSW": surely a place, of `least` people. No "City of Leeds", no "SoFi"."""
    if words in _SHORT_CITIES:
        return True
    if not may_be_a_place(words) or names_a_job(words) or gazetteer.certainty(words) < least:
        return False
    return not ORGANISATION.search(words) and not _CAMEL.search(words)


def may_be_a_place(words: str) -> bool:
    if not _SHORTEST.match(words) or len(words) > _LONGEST_PLACE or words[0].islower() or words[0] in "(（【":
        return False
    folded = words.casefold()
    return folded not in COMMON_WORDS and not _NO_PLACE.search(folded)


def holds_a_town(words: str) -> bool:
    place = gazetteer.resolve(words)
    return bool(place and place.city)


def place_at_the_end(text: str, begin: int, least: int = LARGE_CITY) -> list[Cut]:
    """ "in Leeds" at the end of `text`, from `begin` on."""
    for match in IN.finditer(text, begin):
        words = text[match.end() :].rstrip(EDGE + "!")
        if is_city(words, least):
            return [Cut(Kind.LOCATION, match.end(), match.end() + len(words))]
    return []
