"""Where the job is, as sentences say: where the post is based, who seeks whom where, an address.

A cue ("based in", "our … office") is as strong as the words before it: said of the job it is believed at once, of
the employer where nothing better is said, and of a company's seat where the text names no other town so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from postings import gazetteer
from postings.extractors import place_names
from postings.extractors.announcements.places import country_of
from postings.extractors.cues import Anchors, positions
from postings.extractors.draft import Found, Place
from postings.extractors.place_slots import LARGE_CITY, TOWN, Slot, resolved
from postings.extractors.vocabulary.place_cues import (
    CUES,
    GERMAN_SITES,
    NOT_THE_JOB,
    OF_A_COMPANY,
    OF_THE_JOB,
    SITES,
    Cue,
)
from postings.extractors.vocabulary.places import LANGUAGE_COUNTRIES

if TYPE_CHECKING:
    from postings.extractors.reading import Reading


class _Of(IntEnum):
    """Whose place a cue gives, the surest first."""

    JOB = 1
    EMPLOYER = 2
    COMPANY = 3
    NAMED = 4


class _Cued(NamedTuple):
    of: _Of
    found: Found[list[Place]]


_LONGEST_STREET = 90
"""Characters between an employer's name and its town."""
_PROSE_WINDOW = 20_000
_BEFORE_A_CUE = 140
_CUES = tuple((Cue(name), Anchors(words), re.compile(pattern, re.I)) for name, words, pattern in CUES)
_NOT_THE_JOB = re.compile("|".join(NOT_THE_JOB), re.I)
_LAW = re.compile(r"(?:['’]s?)? (?:Fair|Ban|Ordinance|Initiative)\b")
"""Behind the town that made it."""
_OTHERS = re.compile(r"\b(?:customers|clients)\b[^.!?\n]*$", re.I)
_OF_THE_JOB = re.compile(OF_THE_JOB, re.I)
_OF_A_COMPANY = re.compile(OF_A_COMPANY, re.I)
_SENTENCE_END = re.compile(r"[.!?](?!\w)|[\n。！？]")
_LONGEST_LABELLED = 160
_LABELLED_ENDS = re.compile(r"\n|\s[*•+]\s|\s[-–—]\s|(?<=[a-zà-ỹ\d)]{3})[.;](?:\s|$)|\s[A-ZÀ-Ỹ][\w ]{2,24}:")
_BASED = Anchors((" based", "-based"))
_NAME_BASED = re.compile(rf"(?P<place>{place_names.NAME})[- ]based\b")
_BEFORE_BASED = 40
_HAN_CUED = re.compile(
    r"(?:工作地点|上班地点|工作地址|工作城市|工作地|办公地点|地点)(?:位于|可?在|是|为)?[:：\s]{0,5}"
    r"(?P<place>[\u4e00-\u9fff\-—·/、,，]{2,30})"
)
_HAN_SEAT = re.compile(
    r"(?:公司|工厂|门店|办公室|总部|上班)(?:地址|地点)?(?:位于|坐落于|[:：])\s{0,3}(?P<place>[\u4e00-\u9fff\-—·/、,，]{2,30})"
)
_HAN_CUES = ("地点", "工作地", "工作城市", "地址", "位于", "坐落")
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
_BESIDE = re.compile(r"\s?[(,]\s?|,?\s(?:from|of|in|based in|at|aus|in|à|de|en|z|ze|w|we|i|из|в)\s")
_BESIDE_ENDS = re.compile(r"[),.:;\n]|,?\s[a-zа-яęóąśłżźćńà-ÿ]|$")
"""What stands before and behind a town beside the employer's name."""
_SMALL_PRINT = re.compile(
    r"danych osobowych|administrator\w* (?:twoich |pani|danych)|персональных данных|personenbezogen|personal data"
    r"|données (?:personnelles|à caractère personnel)|datos personales|personuppgift",
    re.I,
)
_LONGEST_PRINT = 400
_OFFICES = Anchors(tuple(f" {site}" for site in SITES))
_BEFORE_AN_OFFICE, _BEHIND_AN_OFFICE = 60, 16
_OUR_OFFICE = re.compile(
    rf"\b(?:(?:in|at|from|out of|to|join|joining|for|within|through) (?:our|its|their)|(?:in|at|from|out of"
    rf"|for) (?:the|[A-Z][\w-]+['’]s)|(?:in|at))"
    rf" (?:[a-z]+ ){{0,2}}(?P<place>{place_names.NAME})(?:, [A-Z]{{2}})?"
    rf" (?:[\w-]+ )?(?i:{'|'.join(SITES)})\b"
)
_VIETNAMESE_CITY = re.compile(
    r"(?:,|\s[-–])\s?(?:(?:TP|Tp|T\.P|[Tt]hành [Pp]hố|[Tt]ỉnh)\.?\s*)(?P<place>[A-ZĐÀ-Ỹ])"
)
_GERMAN_OFFICE = re.compile(
    rf"\b(?:(?:[Uu]nser|[Ii]hr|d)(?:em|en|er|es|e|as)?|[IiAa]m)"
    rf" (?P<place>[A-ZÄÖÜ][a-zäöüß]+er) (?:{GERMAN_SITES})\b"
)
_STREET = re.compile(
    r"\b(?:\d{1,4}[a-zA-Z]? [^,\n\d]{3,40}|[^,\n\d:;]{3,40} \d{1,4}(?:/\d{1,3})?[a-zA-Z]?),(?=[ \w])"
)
_ADDRESS_PART = re.compile(rf",\s?(?:\d{{4,6}},? ?)?(?P<name>{place_names.NAME})?(?=[ ,.;-]|$)")
_TOWN_NAME = r"[A-ZÀ-ÞŁŚŻ][\w'’-]+(?: (?:(?:am|an der|im|bei|sur|sous|le|la|les|en|w) )?[A-ZÀ-ÞŁŚŻ][\w'’-]+){0,3}"
_POSTCODES = {
    "fr": re.compile(
        rf"\b(?:à|sur|de|autour de|secteur) (?P<town>{_TOWN_NAME})(?:\s?\(\s?\d{{5}}\s?\)| - \d{{5}}\b)"
    ),
    "pl": re.compile(rf"\b\d{{2}}-\d{{3}} (?P<town>{_TOWN_NAME})"),
    "de": re.compile(rf"(?<![\d.,€-])(?:D-)?\d{{5}} (?P<town>{_TOWN_NAME})"),
}
"""By language: a town beside its postcode."""


def find(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    hint = hint or country_of(reading.text, reading.language or "en")
    cued = list(_cued(reading, hint))
    return (
        _first(cued, _Of.JOB)
        or _from_han_cue(reading, hint, _HAN_CUED)
        or _from_office(reading, hint)
        or reading.announcement.locations
        or _first(cued, _Of.EMPLOYER)
        or _from_han_cue(reading, hint, _HAN_SEAT)
        or _beside_the_employer(reading, hint)
        or _from_dateline(reading, hint)
        or _from_opening(reading, hint)
        or _the_only(cued, _Of.COMPANY)
        or _the_only(cued, _Of.NAMED)
        or _from_address(reading, hint)
        or _from_postcode(reading)
        or _from_street(reading, hint)
        or _wider(cued)
    )


def _first(cued: list[_Cued], of: _Of) -> Found[list[Place]] | None:
    return next((one.found for one in cued if one.of is of and one.found.value[0].city), None)


def _the_only(cued: list[_Cued], of: _Of) -> Found[list[Place]] | None:
    found = [one.found for one in cued if one.of is of and one.found.value[0].city]
    towns = {place.city for one in found for place in one.value}
    return found[0] if len(towns) == 1 else None


def _wider(cued: list[_Cued]) -> Found[list[Place]] | None:
    """A region or country that the job is said to be in, where no town is named."""
    return next((one.found for one in cued if one.of is _Of.JOB), None)


def _cued(reading: Reading, hint: str | None) -> Iterator[_Cued]:
    """ "The position is based in Leeds", "Duration: 6 months Location: Leeds", in the order of the text."""
    text, found = reading.text, []
    for cue, anchors, pattern in _CUES:
        for at in positions(reading.lowered, anchors):
            match = pattern.match(text, at) if at < _PROSE_WINDOW else None
            if match and cue is not Cue.LABEL and "\n" in match[0]:
                continue
            of = _of(cue, text, at) if match else None
            places = _places(reading, cue, match.end(), hint) if match and of else None
            if of and places and not _is_of_the_employers_name(reading, places):
                found.append((at, _Cued(of, places)))
    for at in positions(reading.lowered, _BASED):
        match = _NAME_BASED.search(text, max(0, at - _BEFORE_BASED), at + 6)
        named = place_names.last_in(match["place"], LARGE_CITY) if match else None
        if match and named:
            slot = (named[0], match.start("place") + named[1])
            if places := resolved(reading, [slot], hint, "prose"):
                found.append((at, _Cued(_Of.NAMED, places)))
    for _, one in sorted(found, key=lambda pair: pair[0]):
        yield one


def _of(cue: Cue, text: str, at: int) -> _Of | None:
    """What the words before a cue speak of."""
    if cue is Cue.LABEL:
        return _Of.JOB
    if _is_small_print(text, at):
        return None
    before = _SENTENCE_END.split(text[max(0, at - _BEFORE_A_CUE) : at].removesuffix("\n"))[-1]
    if _NOT_THE_JOB.search(before):
        return None
    if cue is Cue.PART:
        return _Of.NAMED
    if _OF_THE_JOB.search(before):
        return _Of.JOB
    if cue is Cue.SEAT:
        return None
    return _Of.COMPANY if _OF_A_COMPANY.search(before) else _Of.EMPLOYER


def _is_small_print(text: str, at: int) -> bool:
    """Whether the line says who keeps the applicants' data: its seat is not where the job is."""
    line = text.rfind("\n", max(0, at - _LONGEST_PRINT), at) + 1 or max(0, at - _LONGEST_PRINT)
    return _SMALL_PRINT.search(text, line, at) is not None


def _places(reading: Reading, cue: Cue, start: int, hint: str | None) -> Found[list[Place]] | None:
    is_labelled = cue is Cue.LABEL
    least = LARGE_CITY if cue is Cue.PART else TOWN
    named = place_names.behind(reading.text, start, reading.language, least, is_labelled=is_labelled)
    if named:
        slot, place = named
        span = (slot[1], slot[1] + len(slot[0]))
        if _LAW.match(reading.text, span[1]):
            return None
        return Found([place], (span,), "prose") if place else resolved(reading, [slot], hint, "prose")
    if not is_labelled:
        return None
    if found := _vietnamese(reading, start, start + _LONGEST_LABELLED):
        return found
    end = _LABELLED_ENDS.search(reading.text, start, start + _LONGEST_LABELLED)
    words = reading.text[start : end.start() if end else start + _LONGEST_LABELLED]
    found = resolved(reading, [(words, start)], hint, "prose")
    return found if found and found.value[0].city else None


def _vietnamese(reading: Reading, start: int, end: int) -> Found[list[Place]] | None:
    """The one city or province that an address ends with: "Lô B3, KCN Vĩnh Lộc, TP.HCM"."""
    if reading.language != "vi":
        return None
    slots = []
    for match in _VIETNAMESE_CITY.finditer(reading.text, start, end):
        named = place_names.behind(reading.text, match.start("place"), "vi", is_labelled=True)
        if named and named[0][1] == match.start("place"):
            slots.append(named[0])
    return resolved(reading, slots[:1], "VN", "address") if len({words for words, _ in slots}) == 1 else None


def _from_han_cue(reading: Reading, hint: str | None, cue: re.Pattern[str]) -> Found[list[Place]] | None:
    if not any(map(reading.text.__contains__, _HAN_CUES)):
        return None
    for match in cue.finditer(reading.text, 0, _PROSE_WINDOW):
        if named := place_names.behind_han(match["place"], match.start("place")):
            return resolved(reading, [named], hint, "prose")
    return None


def _from_office(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """ "Five days a week in our Austin office", "for its Denver HQ", "unser Münchner Büro"."""
    if reading.language == "de":
        return _from_german_office(reading)
    for at in positions(reading.lowered, _OFFICES):
        match = _OUR_OFFICE.search(reading.text, max(0, at - _BEFORE_AN_OFFICE), at + _BEHIND_AN_OFFICE)
        named = place_names.last_in(match["place"], TOWN) if match else None
        if match is None or named is None:
            continue
        office = resolved(reading, [(named[0], match.start("place") + named[1])], hint, "office")
        if office and not _is_of_the_employers_name(reading, office):
            return office
    return None


def _from_german_office(reading: Reading) -> Found[list[Place]] | None:
    for match in _GERMAN_OFFICE.finditer(reading.text, 0, _PROSE_WINDOW):
        if place := place_names.of_adjective(match["place"]):
            return Found([place], (match.span("place"),), "office")
    return None


def _is_of_the_employers_name(reading: Reading, places: Found[list[Place]]) -> bool:
    """ "At Pinecrest Market" is no place, though there is a Pinecrest."""
    employer = reading.company.spans if reading.company else ()
    return any(start <= at and end < stop for at, end in places.spans for start, stop in employer)


def _beside_the_employer(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """ "Helix Biosystems (Basel)", "Krause KG from Chemnitz", "Midwest Grain, Des Moines IA." """
    for _, end in reading.company.spans if reading.company else ():
        beside = _BESIDE.match(reading.text, end)
        named = beside and place_names.behind(reading.text, beside.end(), reading.language)
        if not beside or not named:
            continue
        (words, start), place = named
        span = (start, start + len(words))
        if _BESIDE_ENDS.match(reading.text, span[1]):
            town = (
                Found([place], (span,), "employer") if place else resolved(reading, [named[0]], hint, "employer")
            )
            return town if town and town.value[0].city else None
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
        if _NOT_THE_JOB.search(before) or _OTHERS.search(before):
            continue
        if match["town"].endswith(" County"):
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


def _from_street(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """The one town that addresses name: "to the office at 28 Orchard Row, 375018, Yerevan"."""
    if reading.language == "vi":
        return _vietnamese(reading, 0, _PROSE_WINDOW)
    slots = [
        slot
        for match in _STREET.finditer(reading.text, 0, _PROSE_WINDOW)
        if not _is_small_print(reading.text, match.start()) and (slot := _behind_street(reading.text, match))
    ]
    if len({words.casefold() for words, _ in slots}) != 1:
        return None
    return resolved(reading, slots[:1], hint, "address")


def _behind_street(text: str, street: re.Match[str]) -> Slot | None:
    """The first large city among what follows up to the end of the line, floors and postcodes left out."""
    for match in _ADDRESS_PART.finditer(text, street.end() - 1, street.end() + _LONGEST_STREET):
        words = match["name"] or ""
        if "\n" in text[street.end() : match.start()]:
            return None
        if gazetteer.certainty(words) >= LARGE_CITY and _is_city(words):
            return words, match.start("name")
    return None


def _is_city(words: str) -> bool:
    place = gazetteer.resolve(words)
    return bool(place and place.city)


def _from_postcode(reading: Reading) -> Found[list[Place]] | None:
    """The one town that the text names beside its postcode: "à Privas (07000)", "06-100 Pułtusk".

    It may be smaller than any that the gazetteer knows.
    """
    pattern = _POSTCODES.get(reading.language or "")
    found = pattern.finditer(reading.text, 0, _PROSE_WINDOW) if pattern else ()
    matches = [match for match in found if not _is_small_print(reading.text, match.start())]
    if len({match["town"].casefold() for match in matches}) != 1:
        return None
    country = LANGUAGE_COUNTRIES[reading.language or ""]
    town, span = matches[0]["town"], matches[0].span("town")
    place = gazetteer.resolve(town, country)
    if place is None or place.country != country or not place.city:
        place = Place(town.title() if town.isupper() else town, None, country, town, None, None)
    return Found([place], (span,), "postcode")
