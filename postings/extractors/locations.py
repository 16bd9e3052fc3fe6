"""Where the job is: stated as data, behind a label, in the header, in the title's tail, or after a cue in prose.

Places are read only in such slots: Reading, Mobile, Bath and Nice are words everywhere else. "Remote" alone, a
company's "(中国)" and "authorized to work in the US" are no places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from postings import gazetteer
from postings.extractors.announcements.places import country_of
from postings.extractors.atom_kind import Kind
from postings.extractors.cues import Anchors, positions
from postings.extractors.draft import Found, Place, Span
from postings.extractors.fields import Field
from postings.extractors.header import Atom, HeaderLine
from postings.extractors.vocabulary.announcements.shared import COUNTRIES_OF
from postings.extractors.vocabulary.places import (
    COMMON_WORDS,
    LANGUAGE_COUNTRIES,
    PARTIAL_LABELS,
    PLACE_CUE_STARTS,
    PLACE_CUES,
)
from postings.gazetteer import cjk

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

Slot = tuple[str, int]
"""The words of a place's slot, and where they begin."""

LARGE_CITY = 100_000
"""A bare name in the header is believed from this size on."""
TOWN = 5_000
_METROPOLIS = 300_000
"""The same where a word with a capital follows, which may belong to the name."""
_LINE_END = re.compile(r"[\n。！？]|(?<=[a-zà-ÿ\d)]{3})[.!?](?:\s|$)")
_STREET = re.compile(
    r"\s(?:(?:улица|ул\.|проспект|пр-т|пр\.|переулок|шоссе|бульвар|площадь|набережная|ul\.|al\.|calle|c/|rue|avenue|av\.)\s\S"
    r"|[^,\d]{3,40}(?:straße|str\.|gatan|vägen|gata|street|road|улица|проспект) ?\d)",
    re.I,
)
"""Behind "Казань, ": a street."""
_LONGEST_SLOT = 300
_LONGEST_STREET = 90
"""Characters between an employer's name and its town."""
_CODE = re.compile("[A-Z]{2}")
_ASIDE = re.compile(r"\s*[(（][^()（）]*(?:remote|on-?site|hybrid|office|远程|办公)[^()（）]*[)）]$", re.I)
"""Behind a place: "(onsite + remote)"."""
_HAN = re.compile("[\u4e00-\u9fff]")
_HAN_FROM = "\u4e00"
_HAN_COUNTRIES = ("CN", "TW", "HK", "MO", "SG", "MY", "JP", "KR")
_SHORT_HAN = 4
_MOST_LABELS = 40
_PROSE_WINDOW = 20_000
_NO_PLACE = frozenset(
    (
        *(Kind.PAY, Kind.DATE, Kind.OPENINGS, Kind.EXPERIENCE, Kind.EDUCATION, Kind.EMPLOYMENT_TYPE, Kind.SIZE),
        *(Kind.RATING, Kind.NOTE),
    )
)
_BESIDE_A_PLACE = frozenset((Kind.PAY, Kind.DATE, Kind.EMPLOYMENT_TYPE, Kind.WORKPLACE, Kind.EXPERIENCE))
_TAIL = re.compile(r"(?:\s[-–—|@]\s?|\s?[-–—|]\s|\(|（|\bin |, | at |:\s)")
_WEAK_TAILS = (",", "at", ":")
_AFTER_TAIL = ")） "
_MOST_TAILS = 8
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
_REMOTE = re.compile(
    r"\s*(?:100 ?% |fully )?(?:remote|远程(?:办公)?|télétravail|remoto|zdalnie|удал[её]нно)\W*$", re.I
)
_SHORT_VALUE = 24
_TAG = re.compile(r"[\[【]([^\[\]【】]{2,24})[\]】]")
_NOT_THE_JOB = re.compile(
    r"(?:headquarter|founded|hq\b|offices|customers?|clients?|degree|universit|compan(?:y|ies)|authori[sz])[^.!?\n]*$",
    re.I,
)


def find(reading: Reading) -> Found[list[Place]] | None:
    hint = _hint(reading)
    labels = reading.fields.get("locations", ())
    frame_end = reading.header[-1].end if reading.header else 0
    return (
        _from_fact(reading)
        or _from_labels(reading, [label for label in labels if label.start <= frame_end], hint)
        or _from_header(reading, hint, gazetteer.CERTAIN, needs_city=True)
        or _from_labels(reading, labels, hint)
        or _from_header(reading, hint, LARGE_CITY)
        or _from_labels(reading, _towns(reading.fields.get("workplace", ())), hint)
        or _from_title(reading, hint)
        or _from_slot(reading, hint)
        or (None if any(map(_is_nowhere, labels)) else _from_sentences(reading, hint))
        or _from_tag(reading, hint)
        or _from_code(reading, hint)
    )


def _from_sentences(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    return (
        reading.announcement.locations
        or _from_prose(reading, hint)
        or _from_opening(reading, hint)
        or _from_address(reading, hint)
    )


def _is_nowhere(label: Field) -> bool:
    """ "Location: Remote": towns that sentences name are the employer's then."""
    return len(label.value) <= _SHORT_VALUE and bool(_REMOTE.match(label.value))


def _hint(reading: Reading) -> str | None:
    """The country of the posting's language, or the one that its money and words show."""
    language = reading.language or ""
    return LANGUAGE_COUNTRIES.get(language) or (country_of(reading.text, language) if language == "es" else None)


def _from_fact(reading: Reading) -> Found[list[Place]] | None:
    """A fact is words, a mapping of city, region and country, or a list of either."""
    fact = reading.document.facts.get("locations")
    if fact is None:
        return None
    values = fact.value if isinstance(fact.value, (list, tuple)) else [fact.value]
    found = [place for value in values for place in _of_value(value)]
    return Found(_distinct(found), ((fact.start, fact.end),), "stated as data") if found else None


def _of_value(value: Any) -> list[Place]:
    if isinstance(value, str):
        return gazetteer.resolve_all(value)
    if not isinstance(value, Mapping):
        return []
    words = {name: str(value.get(name) or "").strip() for name in ("city", "region", "country")}
    raw = str(value.get("raw") or "").strip()
    stated = ", ".join(dict.fromkeys(filter(None, words.values())))
    country = gazetteer.resolve(words["country"]) if words["country"] else None
    code = country.country if country else None
    is_bare = not (words["region"] or words["country"])
    if is_bare and len(several := gazetteer.resolve_all(words["city"] or raw)) > 1:
        return several
    found = (gazetteer.resolve(stated, code) if stated else None) or (
        gazetteer.resolve(raw, code) if raw else None
    )
    if found is None:
        return []
    city = found.city or words["city"] or None
    return [Place(city, found.region, found.country, raw or stated, found.latitude, found.longitude)]


def _towns(labels: Sequence[Field]) -> list[Field]:
    """Of "Workplace: Svendborg", which names a place and no way of working."""
    return [label for label in labels if gazetteer.certainty(label.value) >= TOWN]


def _from_labels(reading: Reading, labels: Sequence[Field], hint: str | None) -> Found[list[Place]] | None:
    labels = labels[:_MOST_LABELS]
    whole = [label for label in labels if label.label.casefold() not in PARTIAL_LABELS]
    slots = [_first_line(label) for label in whole]
    if found := _resolved(reading, slots, hint, "label"):
        return found
    partial = [label for label in labels if label.label.casefold() in PARTIAL_LABELS]
    return _joined(reading, partial, hint) or _resolved(reading, [_first_line(p) for p in partial], hint, "label")


def _first_line(label: Field) -> Slot:
    end = _LINE_END.search(label.value, 0, _LONGEST_SLOT)
    return label.value[: end.start() if end else _LONGEST_SLOT], label.start


def _joined(reading: Reading, partial: Sequence[Field], hint: str | None) -> Found[list[Place]] | None:
    """ "City: Austin", "State: TX", "Country: US", each a field of its own."""
    if len({label.label.casefold() for label in partial}) < 2:
        return None
    ordered = sorted(partial, key=lambda label: PARTIAL_LABELS[label.label.casefold()])
    place = gazetteer.resolve(", ".join(label.value for label in ordered), hint)
    spans = tuple((label.start, label.end) for label in partial)
    return Found([place], spans, "labels joined") if place else None


def _from_header(
    reading: Reading, hint: str | None, least: int, *, needs_city: bool = False
) -> Found[list[Place]] | None:
    """Lines like "Austin, TX" and pieces like "Acme · Austin, TX", of `least` certainty."""
    wider = None
    for line in reading.header:
        if line.is_field or _is_title(reading, line):
            continue
        slots = [slot for atom in line.atoms if (slot := _slot(atom, least))]
        if slots and (found := _resolved(reading, slots, hint, "header")):
            if found.value[0].city:
                return found
            wider = wider or found
    return None if needs_city else wider


def _is_title(reading: Reading, line: HeaderLine) -> bool:
    if len(line.atoms) > 1:
        return False
    title = reading.title
    return line is reading.header[0] or bool(
        title and any(line.start <= start < line.end for start, _ in title.spans)
    )


def _slot(atom: Atom, least: int) -> Slot | None:
    """The atom, or what stands behind a dash or comma in it: "Acme - Austin, TX", "Acme, Leeds, UK"."""
    if atom.kind in _NO_PLACE:
        return None
    surely = gazetteer.SMALL_TOWN if atom.kind is Kind.LOCATION else least
    is_place = gazetteer.may_end(atom.text) and gazetteer.certainty(atom.text) >= surely
    if is_place and _is_no_common_word(atom.text):
        return atom.text, atom.start
    town, comma, street = atom.text.partition(",")
    if comma and _STREET.match(street) and gazetteer.certainty(town) >= LARGE_CITY:
        return town, atom.start
    return _tail(atom.text, atom.start, least)


def _tail(words: str, start: int, least: int) -> Slot | None:
    """The longest place at the end, of `least` certainty; behind a comma only a sure one."""
    matches = list(_TAIL.finditer(words))
    if not matches or not gazetteer.may_end(words[matches[-1].end() :].rstrip(_AFTER_TAIL)):
        return None
    for match in matches[:_MOST_TAILS]:
        tail = words[match.end() :].rstrip(_AFTER_TAIL)
        needed = gazetteer.CERTAIN if match[0].strip() in _WEAK_TAILS else least
        if gazetteer.certainty(tail) >= needed and _is_no_common_word(tail):
            return tail, start + match.end()
    return None


def _from_slot(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """A small town of the language's country where a place must stand: above pay or type, or beside them."""
    for line, below in zip_longest(reading.header[1:], reading.header[2:]):
        if line.is_field or _is_title(reading, line):
            continue
        facts = [atom for atom in line.atoms if atom.kind in _BESIDE_A_PLACE]
        others = [atom for atom in line.atoms if atom.kind in (Kind.OTHER, Kind.NOTE, Kind.LOCATION)]
        is_above = below is not None and any(atom.kind in _BESIDE_A_PLACE for atom in below.atoms[:1])
        is_last = (
            len(reading.header) > 2 and line is reading.header[2] and (below is None or below.text[-1] in ".!?")
        )
        if len(others) != 1 or len(facts) != len(line.atoms) - 1 or not (facts or is_above or is_last):
            continue
        town = others[0]
        if gazetteer.certainty(town.text) >= TOWN and _is_no_common_word(town.text):
            found = _resolved(reading, [(town.text, town.start)], hint, "beside the facts")
            spoken = COUNTRIES_OF.get(reading.language or "", ())
            if found and (hint is None or found.value[0].country == hint or found.value[0].country in spoken):
                return found
    return None


def _from_title(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """ "Data Analyst - Berlin", "Nurse (Austin, TX)"."""
    for line in reading.header[:3]:
        if _is_title(reading, line) and not line.is_field and (slot := _tail(line.text, line.start, LARGE_CITY)):
            return _resolved(reading, [slot], hint, "title")
    return None


def _from_prose(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """ "The position is based in Leeds", "our Austin office"."""
    text = reading.text[:_PROSE_WINDOW]
    for match in (*_cued(text, reading.lowered), *_han_cued(text)):
        before = text[max(0, match.start() - 120) : match.start()]
        words, start = match["place"], match.start("place")
        if not _NOT_THE_JOB.search(before) and (slot := _longest_place(words, start) or _opening_of(words, start)):
            return _resolved(reading, [slot], hint, "prose")
    return None


def _opening_of(words: str, start: int) -> Slot | None:
    """The town before its street: 上海闵行区 of 上海闵行区青禾大厦."""
    opening = cjk.opening_place(words) if words[0] >= _HAN_FROM else None
    return (words[: opening[1]], start) if opening and opening[0].kind == "city" else None


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
    found = _resolved(reading, slots[:1], hint, "opening")
    return found if found and found.value[0].city else None


def _from_address(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """A town with a ZIP code behind the employer's name: "Hartwell College, 8 Mill Road, Salem, OR 97301"."""
    employer = reading.announcement.company
    for match in _WITH_ZIP.finditer(reading.text, 0, _PROSE_WINDOW) if employer else ():
        is_its = (
            employer and employer.value in reading.text[max(0, match.start() - _LONGEST_STREET) : match.start()]
        )
        if is_its and gazetteer.certainty(match["place"]) == gazetteer.CERTAIN:
            return _resolved(reading, [(match["place"], match.start())], hint, "address")
    return None


def _from_tag(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """A large city in brackets before the title: "[上海/远程] Acme 诚聘前端工程师"."""
    line = reading.header[0] if reading.header else None
    match = _TAG.match(line.text) if line else None
    if line is None or match is None or gazetteer.certainty(match[1]) < LARGE_CITY:
        return None
    return _resolved(reading, [(match[1], line.start + 1)], hint, "tag")


def _from_code(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """A country's code alone on a line: "GB"."""
    slots = [
        (atom.text, atom.start)
        for line in reading.header
        for atom in line.atoms
        if atom.kind is Kind.LOCATION and _CODE.fullmatch(atom.text)
    ]
    return _resolved(reading, slots[:1], hint, "country code")


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


def _is_no_common_word(words: str) -> bool:
    return words.casefold() not in COMMON_WORDS


def _resolved(reading: Reading, slots: Sequence[Slot], hint: str | None, rule: str) -> Found[list[Place]] | None:
    places: list[Place] = []
    spans: list[Span] = []
    for words, start in slots:
        words = _ASIDE.sub("", words) if words.endswith((")", "）")) else words
        if words.islower() and gazetteer.certainty(words) < LARGE_CITY:
            continue
        for place in gazetteer.resolve_all(words, hint):
            if _is_a_word(place, hint):
                continue
            at = reading.text.find(place.raw, start, start + len(words))
            places.append(place)
            spans.append((at, at + len(place.raw)) if at >= 0 else (start, start + len(words)))
    return Found(_distinct(places), tuple(dict.fromkeys(spans)), rule) if places else None


def _is_a_word(place: Place, hint: str | None) -> bool:
    """独立 is Independence, Oregon, only in a list of names; "Remote" among Chinese words is no town."""
    if place.city == "Remote":
        return hint in _HAN_COUNTRIES
    is_far = place.city is not None and place.country not in _HAN_COUNTRIES and bool(_HAN.match(place.raw))
    return is_far and len(place.raw) <= _SHORT_HAN and gazetteer.certainty(place.raw) < LARGE_CITY


def _distinct(places: Sequence[Place]) -> list[Place]:
    """Each once; a country alone is left out where a town of it is named."""
    found = list({(place.city, place.region, place.country): place for place in reversed(places)}.values())[::-1]
    countries_of_cities = {place.country for place in found if place.city}
    return [place for place in found if place.city or place.region or place.country not in countries_of_cities]
