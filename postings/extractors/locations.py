"""Where the job is: stated as data, behind a label, in the header, in the title's tail, or after a cue in prose.

Places are read only in such slots: Reading, Mobile, Bath and Nice are words everywhere else. "Remote" alone, a
company's "(中国)" and "authorized to work in the US" are no places.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice, zip_longest
from typing import TYPE_CHECKING, Any

from postings import gazetteer
from postings.extractors import location_sentences
from postings.extractors.announcements.places import country_of
from postings.extractors.atom_kind import Kind
from postings.extractors.draft import Found, Place
from postings.extractors.fields import Field
from postings.extractors.header import Atom, HeaderLine
from postings.extractors.place_slots import LARGE_CITY, TOWN, Slot, distinct, is_no_common_word, resolved
from postings.extractors.vocabulary.announcements.shared import COUNTRIES_OF
from postings.extractors.vocabulary.places import (
    LANGUAGE_COUNTRIES,
    PARTIAL_LABELS,
)
from postings.gazetteer.parts import named
from postings.readers.lines import FIRST_EMOJI

if TYPE_CHECKING:
    from postings.extractors.reading import Reading


_LINE_END = re.compile(r"[\n。！？]|;\s(?=[a-z])|(?<=[a-zà-ÿ\d)]{3})[.!?](?:\s|$)")
_STREET = re.compile(
    r"\s(?:(?:улица|ул\.|проспект|пр-т|пр-кт|пр\.|проезд|переулок|пер\.|шоссе|бульвар|б-р|площадь|пл\.|набережная|наб\.|тракт"
    r"|микрорайон|мкр\.?|ул|пр|ul\.|al\.|os\.|pl\.|calle|c/|rue|avenue|av\.)\s\S"
    r"|[^,\d]{3,40}(?:straße|str\.|gatan|vägen|gata|street|road|улица|проспект|проезд|переулок|шоссе|бульвар|площадь|набережная"
    r"|тракт|ул\.|наб\.|пер\.|просп\.)(?=,|$| ?\d)"
    r"|(?:м\.|метро) ?[А-ЯЁ])",
    re.I,
)
"""Behind "Казань, ": a street, or a station."""
_MOST_BEFORE_A_TOWN = 2
"""Parts of an address that may stand before its town: "Ладожская, Санкт-Петербург, проспект Энергетиков"."""
_LONGEST_SLOT = 300
_CODE = re.compile("[A-Z]{2}")
_MOST_LABELS = 40
_NO_PLACE = frozenset(
    (
        *(Kind.PAY, Kind.DATE, Kind.OPENINGS, Kind.EXPERIENCE, Kind.EDUCATION, Kind.EMPLOYMENT_TYPE, Kind.SIZE),
        *(Kind.RATING, Kind.NOTE),
    )
)
_BESIDE_A_PLACE = frozenset((Kind.PAY, Kind.DATE, Kind.EMPLOYMENT_TYPE, Kind.WORKPLACE, Kind.EXPERIENCE))
_TAIL = re.compile(r"(?:\s[-–—|@]\s?|\s?[-–—|]\s|\(|（|\bin |, | at | till | i |:\s)")
_COMMA = re.compile(",")
_SEAT = re.compile(r"(?:headquarters?|hq|head office|founded|siège|hauptsitz|siedziba|sede|huvudkontor)\b", re.I)
"""Before the place of the employer, not of the job."""
_WEAK_TAILS = (",", "at", ":")
_AFTER_TAIL = ")） "
_MOST_TAILS = 8
_SENTENCE = re.compile(r"(?=(?:[^|\n]{0,80}?\s[a-zà-ÿ]){2})[^|\n]*[a-zà-ÿ][.!?]")
"""A line of the header that is one: what it says is read as a sentence."""
_LONGEST_HEADLINE = 60
_REMOTE = re.compile(
    r"\s*(?:100 ?% |fully )?(?:remote|远程(?:办公)?|télétravail|remoto|zdalnie|удал[её]нно)\W*$", re.I
)
_SHORT_VALUE = 24
_OTHERS = re.compile(r"(?:other|additional|further|weitere)\b", re.I)
"""Of "Other locations": where the job could be, too."""
_SIGN = re.compile(r"[^\w\s]{1,4}\s?(?=\w)")
"""An emoji before a place."""
_TAG = re.compile(r"[\[【]([^\[\]【】]{2,24})[\]】]")
_TRAIL = re.compile(r"(?:首页 ?[>»›] ?)?([\u4e00-\u9fff]{2,4}?)(?:招聘网?)? ?[>»›] ?\1")


def find(reading: Reading) -> Found[list[Place]] | None:
    hint = _hint(reading)
    labels = [one for one in reading.fields.get("locations", ()) if not _OTHERS.match(one.label)]
    frame_end = reading.header[-1].end if reading.header else 0
    return (
        _narrowed(_from_fact(reading), reading)
        or _from_labels(reading, [label for label in labels if label.start <= frame_end], hint)
        or _from_header(reading, hint, gazetteer.CERTAIN, needs_city=True)
        or _from_labels(reading, labels, hint)
        or _from_department(reading)
        or _from_header(reading, hint, LARGE_CITY)
        or _from_labels(reading, _towns(reading.fields.get("workplace", ())), hint)
        or _from_title(reading, hint)
        or _from_slot(reading, hint)
        or (None if any(map(_is_nowhere, labels)) else _from_sentences(reading, hint))
        or _from_tag(reading, hint)
        or _from_code(reading, hint)
    )


def _from_sentences(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """Not in another country than the one whose code stands in the header."""
    stated = _from_code(reading, hint)
    found = location_sentences.find(reading, stated.value[0].country if stated else hint)
    is_elsewhere = stated and found and found.value[0].country != stated.value[0].country
    return None if is_elsewhere else found


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
    return Found(distinct(found), ((fact.start, fact.end),), "stated as data") if found else None


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


def _narrowed(stated: Found[list[Place]] | None, reading: Reading) -> Found[list[Place]] | None:
    """A country that is all the data state, told more closely by the title: "Welder, Leeds" in GB."""
    if stated is None or len(stated.value) != 1 or stated.value[0].city or stated.value[0].region:
        return stated
    country = stated.value[0].country
    title = reading.title
    slot = _tail(title.value, title.spans[0][0], LARGE_CITY) if title else None
    found = resolved(reading, [slot], country, "title") if slot else None
    return found if found and all(place.country == country for place in found.value) else stated


def _towns(labels: Sequence[Field]) -> list[Field]:
    """Of "Workplace: Svendborg", which names a place and no way of working."""
    return [
        label for label in labels if gazetteer.certainty(label.value) >= TOWN and is_no_common_word(label.value)
    ]


def _from_labels(reading: Reading, labels: Sequence[Field], hint: str | None) -> Found[list[Place]] | None:
    labels = labels[:_MOST_LABELS]
    whole = [label for label in labels if label.label.casefold() not in PARTIAL_LABELS]
    slots = [_first_line(label) for label in whole]
    if found := resolved(reading, slots, hint, "label"):
        return found
    partial = [label for label in labels if label.label.casefold() in PARTIAL_LABELS]
    return _joined(reading, partial, hint) or resolved(reading, [_first_line(p) for p in partial], hint, "label")


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
        if line.is_field or _is_title(reading, line) or _SENTENCE.fullmatch(line.text):
            continue
        slots = [slot for atom in line.atoms if (slot := _slot(atom, least, is_apart=len(line.atoms) > 1))]
        if slots and (found := resolved(reading, slots, hint, "header")):
            if found.value[0].city:
                return found
            wider = wider or found
    return None if needs_city else wider


def _from_department(reading: Reading) -> Found[list[Place]] | None:
    """ "Labège (31)" in French: a town however small, for the number of its department stands beside it."""
    if reading.language != "fr":
        return None
    atoms = [atom for line in reading.header[1:] if not line.is_field for atom in line.atoms]
    numbered = [(atom.text, atom.start) for atom in atoms if gazetteer.has_department(atom.text)]
    return resolved(reading, numbered[:1], "FR", "department")


def _is_title(reading: Reading, line: HeaderLine) -> bool:
    if len(line.atoms) > 1:
        return False
    title = reading.title
    return line is reading.header[0] or bool(
        title and any(line.start <= start < line.end for start, _ in title.spans)
    )


def _slot(atom: Atom, least: int, *, is_apart: bool) -> Slot | None:
    """The atom, or what stands behind a dash or comma in it: "Acme - Austin, TX", "Acme, Leeds, UK".

    `is_apart`: other facts stand beside it, which showed that it is a place.
    """
    if atom.kind in _NO_PLACE or _SEAT.match(atom.text):
        return None
    if atom.text[0] >= FIRST_EMOJI and (sign := _SIGN.match(atom.text)):
        atom = atom._replace(text=atom.text[sign.end() :], start=atom.start + sign.end())
    is_town = is_apart and bool(named(atom.text))
    surely = (TOWN if is_town else gazetteer.SMALL_TOWN) if atom.kind is Kind.LOCATION else least
    is_place = gazetteer.may_end(atom.text) and gazetteer.certainty(atom.text) >= surely
    if is_place and is_no_common_word(atom.text):
        return atom.text, atom.start
    return _before_street(atom) or _tail(atom.text, atom.start, least)


def _before_street(atom: Atom) -> Slot | None:
    """A large town and the street in it, also behind the station of the underground."""
    start = 0
    for comma in islice(_COMMA.finditer(atom.text), _MOST_BEFORE_A_TOWN):
        town = atom.text[start : comma.start()]
        if _STREET.match(atom.text, comma.end()) and gazetteer.certainty(town.strip()) >= LARGE_CITY:
            left = start + len(town) - len(town.lstrip())
            return town.strip(), atom.start + left
        start = comma.end()
    return None


def _tail(words: str, start: int, least: int) -> Slot | None:
    """The longest place at the end, of `least` certainty; behind a comma only a sure one.

    A sentence that ends with a country ("authorization to work in the United States.") is about something else.
    """
    matches = list(_TAIL.finditer(words))
    if not matches or not gazetteer.may_end(words[matches[-1].end() :].rstrip(_AFTER_TAIL)):
        return None
    for match in matches[:_MOST_TAILS]:
        tail = words[match.end() :].rstrip(_AFTER_TAIL)
        needed = gazetteer.CERTAIN if match[0].strip() in _WEAK_TAILS else least
        is_sentence = match[0].strip() == "in" and len(words) > _LONGEST_HEADLINE
        if is_sentence and not any(place.city for place in gazetteer.resolve_all(tail)):
            continue
        if gazetteer.certainty(tail) >= needed and is_no_common_word(tail):
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
        if gazetteer.certainty(town.text) >= TOWN and is_no_common_word(town.text):
            found = resolved(reading, [(town.text, town.start)], hint, "beside the facts")
            spoken = COUNTRIES_OF.get(reading.language or "", ())
            if found and (hint is None or found.value[0].country == hint or found.value[0].country in spoken):
                return found
    return None


def _from_title(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """ "Data Analyst - Berlin", "Nurse (Austin, TX)"."""
    for line in reading.header[:3]:
        if _is_title(reading, line) and not line.is_field and (slot := _tail(line.text, line.start, LARGE_CITY)):
            return resolved(reading, [slot], hint, "title")
    return None


def _from_tag(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """A large city in brackets before the title: "[上海/远程] Acme 诚聘前端工程师"; or in the page's trail:
    "成都 > 成都招聘 > …"."""
    match = _TAG.match(reading.text) or _TRAIL.match(reading.text)
    if match is None or gazetteer.certainty(match[1]) < LARGE_CITY:
        return None
    return resolved(reading, [(match[1], match.start(1))], hint, "tag")


def _from_code(reading: Reading, hint: str | None) -> Found[list[Place]] | None:
    """A country's code alone on a line: "GB"."""
    slots = [
        (atom.text, atom.start)
        for line in reading.header
        for atom in line.atoms
        if atom.kind is Kind.LOCATION and _CODE.fullmatch(atom.text)
    ]
    return resolved(reading, slots[:1], hint, "country code")
