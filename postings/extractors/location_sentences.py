"""Where the job is, as sentences say: who seeks whom where, what stands behind "based in", an address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from postings import gazetteer
from postings.extractors.cues import Anchors, positions
from postings.extractors.draft import Found, Place
from postings.extractors.place_slots import LARGE_CITY, TOWN, Slot, resolved
from postings.extractors.vocabulary.places import COMMON_WORDS, LANGUAGE_COUNTRIES, PLACE_CUE_STARTS, PLACE_CUES
from postings.gazetteer import cjk

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

_METROPOLIS = 300_000
"""People of a bare name that a word with a capital follows, which may belong to it."""
_LONGEST_STREET = 90
"""Characters between an employer's name and its town."""
_HAN_FROM = "\u4e00"
_PROSE_WINDOW = 20_000
_NAME = r"[A-ZÀ-ÞĐŁŚŻŠČŽ][\w.'’]*(?:[ -](?:[A-ZÀ-ÞĐŁŚŻŠČŽ][\w.'’]*|am|an|der|upon|on|de|la|le|do|of|and)){0,4}"
_CUE_ANCHORS = Anchors(PLACE_CUE_STARTS)
_CUED = re.compile(
    rf"\b(?:{'|'.join(PLACE_CUES)}):?\s+(?:(?:our|the|downtown)\s+){{0,2}}(?P<place>{_NAME}(?:, {_NAME}){{0,3}})",
    re.UNICODE,
)
_HAN_CUED = re.compile(
    r"(?:工作地点|上班地点|工作地址|工作城市|工作地|办公地点|地点)(?:位于|在|是|为)?[:：\s]{0,5}"
    r"(?P<place>[\u4e00-\u9fff\-—·/、,，]{2,30})"
)
_HAN_CUES = ("地点", "工作地", "工作城市")
_OPENING = 900
_WITH_REGION = re.compile(
    r"(?P<town>[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,3}), "
    r"(?=(?P<region>[A-Z]{2}\b(?! ?[-–&/])|[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})?))"
)
_WITH_ZIP = re.compile(
    r"(?P<place>[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,3}, "
    r"[A-Z]{2},? \d{5})(?:-\d{4})?\b"
)
_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z.'-]+(?: [A-Z.'-]+){0,3}(?:, [A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?)??)"
    r"(?:,? \(?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?\)?)?"
    r"(?: [–—] | -{1,2} )(?=[A-Z])"
)
_OFFICES = Anchors((" hq", " office", " headquarters", " hub", " studio"))
_BEFORE_AN_OFFICE, _BEHIND_AN_OFFICE = 60, 16
_OUR_OFFICE = re.compile(
    rf"\b(?:in|at|from|out of|to|join) our (?:[a-z]+ ){{0,2}}(?P<place>{_NAME}) "
    r"(?:HQ|[Hh]eadquarters|[Oo]ffices?|[Hh]ub|[Ss]tudio)\b"
)
_TOWN_NAME = r"[A-ZÀ-ÞŁŚŻ][\w'’-]+(?: (?:(?:am|an der|im|bei|sur|sous|le|la|les|en|w) )?[A-ZÀ-ÞŁŚŻ][\w'’-]+){0,3}"
_POSTCODES = {
    "fr": re.compile(
        rf"\b(?:à|sur|de|autour de|secteur) (?P<town>{_TOWN_NAME})(?:\s?\(\s?\d{{5}}\s?\)| - \d{{5}}\b)"
    ),
    "pl": re.compile(rf"\b\d{{2}}-\d{{3}} (?P<town>{_TOWN_NAME})"),
    "de": re.compile(rf"(?<![\d.,€-])(?:D-)?\d{{5}} (?P<town>{_TOWN_NAME})"),
}
"""By language: a town beside its postcode."""
_NOT_THE_JOB = re.compile(
    r"(?:headquarter|founded|hq\b|offices|customers?|clients?|degree|universit|compan(?:y|ies)|authori[sz])[^.!?\n]*$",
    re.I,
)


def find(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    return (
        reading.announcement.locations
        or _from_prose(reading, hint)
        or _from_office(reading, hint)
        or _from_dateline(reading, hint)
        or _from_opening(reading, hint)
        or _from_address(reading, hint)
        or _from_postcode(reading)
    )


def _from_prose(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """ "The position is based in Leeds", "our Austin office"."""
    text = reading.text[:_PROSE_WINDOW]
    for match in (*_cued(text, reading.lowered), *_han_cued(text)):
        before = text[max(0, match.start() - 120) : match.start()]
        words, start = match["place"], match.start("place")
        if not _NOT_THE_JOB.search(before) and (slot := _longest_place(words, start) or _opening_of(words, start)):
            return resolved(reading, [slot], hint, "prose")
    return None


def _opening_of(words: str, start: int) -> Slot | None:
    """The town before its street: 上海闵行区 of 上海闵行区青禾大厦."""
    opening = cjk.opening_place(words) if words[0] >= _HAN_FROM else None
    return (words[: opening[1]], start) if opening and opening[0].kind == "city" else None


def _from_office(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """ "Five days a week in our Austin office", "at our beautiful Denver HQ"."""
    for at in positions(reading.lowered, _OFFICES):
        match = _OUR_OFFICE.search(reading.text, max(0, at - _BEFORE_AN_OFFICE), at + _BEHIND_AN_OFFICE)
        words = match["place"] if match else ""
        if match and gazetteer.certainty(words) >= TOWN and words.casefold() not in COMMON_WORDS:
            return resolved(reading, [(words, match.start("place"))], hint, "office")
    return None


def _from_dateline(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """As the press opens a text: "BOSTON, March 3 – Marlowe Foods seeks"."""
    for block in reading.document.blocks[:3]:
        match = _DATELINE.match(reading.text, block.start, block.end)
        words = match["place"] if match else ""
        if match and gazetteer.certainty(words) >= LARGE_CITY:
            return resolved(reading, [(words, block.start)], hint, "dateline")
    return None


def _from_opening(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """The one town that the first lines name with its state or country: "keeps trucks moving from Joplin, MO"."""
    text = reading.text[:_OPENING]
    slots: list[Slot] = []
    for match in _WITH_REGION.finditer(text):
        before = text[max(0, match.start() - 120) : match.start()]
        if _NOT_THE_JOB.search(before):
            continue
        words = match["town"].split(" ")
        tails = (f"{' '.join(words[at:])}, {match['region']}" for at in range(len(words)))
        place = next((tail for tail in tails if gazetteer.certainty(tail) == gazetteer.CERTAIN), None)
        if place:
            slots.append((place, match.end("region") - len(place)))
    if len({words.casefold() for words, _ in slots}) != 1:
        return None
    found = resolved(reading, slots[:1], hint, "opening")
    return found if found and found.value[0].city else None


def _from_address(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """A town with a ZIP code behind the employer's name: "Hartwell College, 8 Mill Road, Salem, OR 97301"."""
    employer = reading.announcement.company
    for match in _WITH_ZIP.finditer(reading.text, 0, _PROSE_WINDOW) if employer else ():
        is_its = (
            employer and employer.value in reading.text[max(0, match.start() - _LONGEST_STREET) : match.start()]
        )
        if is_its and gazetteer.certainty(match["place"]) == gazetteer.CERTAIN:
            return resolved(reading, [(match["place"], match.start())], hint, "address")
    return None


def _from_postcode(reading: Reading) -> Found[list[Place]] | None:
    """The one town that the text names beside its postcode: "à Privas (07000)", "06-100 Pułtusk".

    It may be smaller than any that the gazetteer knows.
    """
    pattern = _POSTCODES.get(reading.language or "")
    matches = list(pattern.finditer(reading.text, 0, _PROSE_WINDOW)) if pattern else []
    if len({match["town"].casefold() for match in matches}) != 1:
        return None
    country = LANGUAGE_COUNTRIES[reading.language or ""]
    town, span = matches[0]["town"], matches[0].span("town")
    place = gazetteer.resolve(town, country)
    if place is None or place.country != country or not place.city:
        place = Place(town.title() if town.isupper() else town, None, country, town, None, None)
    return Found([place], (span,), "postcode")


def _cued(text: str, lower: str) -> Iterator[re.Match[str]]:
    """Names behind a cue. The cues' words are looked up first: most postings hold few, none before a name."""
    for at in positions(lower, _CUE_ANCHORS):
        if match := _CUED.match(text, at):
            yield match


def _han_cued(text: str) -> Iterator[re.Match[str]]:
    if any(map(text.__contains__, _HAN_CUES)):
        yield from _HAN_CUED.finditer(text)


def _longest_place(words: str, start: int) -> Slot | None:
    """The most words from the beginning that are a place: "Leeds" of "Leeds With"."""
    pieces = re.split(r"(?<=\w)(?=[ ,])", words)
    for count in range(len(pieces), 0, -1):
        head = "".join(pieces[:count]).rstrip(" .,'’")
        is_cut = count < len(pieces) and pieces[count][1:2].isupper()  # "San" of "San Perdido"
        is_sure = gazetteer.certainty(head) >= (_METROPOLIS if is_cut else TOWN) or _is_in_a_region(head)
        if is_sure and head.casefold() not in COMMON_WORDS:
            return head, start
    return None


def _is_in_a_region(words: str) -> bool:
    """ "Hollow Crossing, Kentucky": a town of any size behind "based in"."""
    place = gazetteer.resolve(words) if "," in words else None
    return bool(place and place.city and place.region and words.startswith(place.city))
