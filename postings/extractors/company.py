"""Who employs: stated as data, behind a label, in the header, or by a sentence that only an employer writes.

No answer beats a guess: customers, products and places ("$100K+ at Target") are not employers.
"""

from __future__ import annotations

import re
from itertools import pairwise

from postings import gazetteer
from postings.extractors import company_sentences, header_cuts
from postings.extractors.announcements import companies
from postings.extractors.atom_kind import Kind
from postings.extractors.draft import Found
from postings.extractors.fields import Field, fold_label
from postings.extractors.header import Atom, HeaderLine
from postings.extractors.header_kinds import is_company, is_organisation, is_place, kind_of, names_a_job
from postings.extractors.reading import Reading
from postings.extractors.vocabulary.company_words import HAN_INDUSTRIES, LEGAL_FORMS, NO_NAME_BEGINS, NOT_NAMES
from postings.extractors.vocabulary.labels import LABELS
from postings.extractors.vocabulary.place_tails import CITIES, CITY_STATES, DIVISIONS
from postings.extractors.vocabulary.title_words import NOT_TITLES

LONGEST = 120
_FORMS = frozenset(LEGAL_FORMS) | {""}
_EDGE = " \t\xa0\u3000-–—|,;:·•*_~/®™"
_BETWEEN_NAME_AND_PLACE = (" - ", " – ", " — ", ", ", " in ", "- ", " (")
_TITLE_AT = re.compile(r"(?: at | @ | bei | chez )([A-Z][\w&.'’ -]{1,60})$")
_HAN = "\u4e00"
_STREET = re.compile(
    r"\d+[A-Za-z]? .*\b(?:street|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|way|parkway|pkwy|highway|"
    r"broadway|suite|square|floor)\b",
    re.I,
)
_NUMBER_BEHIND = re.compile(r"\s*\[[^\]]*\]$")
_PROSE = re.compile(r"(?:[^\W\d_]{4}(?<!Bros)[.!?]|[!?。！？]) \S|\b(?:is|are|was|ist|est|es)\b|[，。；]")
_NO_NAME_BEGINS = re.compile(rf"{NO_NAME_BEGINS}(?!\w)|某|一家")
_HAN_INDUSTRY = re.compile(HAN_INDUSTRIES)
_BEHIND_A_LABEL = re.compile(r"[^:]{2,30}: ")
_OWNERSHIP = ("Public", "Private", "Company - Public", "Company - Private")
"""Of "Company - Public", which is a type of company."""
_IS = (" ist ", " es ", " jest ")
"""Verbs before which any noun may stand where a name does."""
_EMPTY = re.compile(r"(?i:die|das|der|the|firma|company)|[\W_]")
_RATING = re.compile(r"\s*(?:\d\.\d(?:\s*out of 5.*)?|[★☆]+.*|\d[\d,]* reviews?.*)$")


def find(reading: Reading) -> Found[str] | None:
    if fact := reading.document.facts.get("company"):
        return _found(str(fact.value), fact.start, fact.end, "stated as data")
    name = reading.title
    return (
        _from_label(reading.fields.get("company", ()))
        or _from_header(reading.header, name)
        or _alone_below_the_title(reading)
        or _from_prose(reading)
        or reading.announcement.company
    )


def clean(words: str) -> str:
    """Without ratings, quotes and stray punctuation; the legal form stays."""
    name = _RATING.sub("", " ".join(words.split())).strip(_EDGE)
    if name.endswith(".") and not is_company(name):
        name = name.rstrip(".")
    if name[:1] in '"“«' and name[-1:] in '"”»':
        name = name[1:-1]
    return name


def _found(words: str, start: int, end: int, rule: str) -> Found[str] | None:
    name = clean(words)
    if not name or len(name) > LONGEST or fold_label(name) in NOT_NAMES or not any(map(str.isalpha, name)):
        return None
    if _NO_NAME_BEGINS.match(name.casefold()) or fold_label(_EMPTY.sub("", name)) in _FORMS:
        return None
    return Found(name, ((start, end),), rule)


def _from_label(labels: tuple[Field, ...]) -> Found[str] | None:
    for label in labels[:4]:
        words = label.value.split("\n")[0]
        if words in _OWNERSHIP:
            continue
        if is_company(words) or (len(words) <= 80 and not _is_prose(words)):
            return _found(words, label.start, label.start + len(words), "label")
    return None


def _is_prose(words: str) -> bool:
    return words.count(" ") > 12 or bool(_PROSE.search(words))


def _from_header(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    for rule in _HEADER_RULES:
        if found := rule(header, job):
            return found
    return None


def _strong_atom(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    """A header line with a legal form: "Acme Robotics GmbH", "某某有限公司"."""
    for line in header:
        if line.is_field and not _holds_unknown_label(line.text):
            continue
        for atom in line.atoms:
            if atom.kind is not Kind.COMPANY or len(atom.text) > LONGEST or _is_title(atom, job):
                continue
            if not line.text[: atom.start - line.start].endswith(" / "):
                if (behind := _BEHIND_A_LABEL.match(atom.text)) and is_company(atom.text[behind.end() :]):
                    return _found(atom.text[behind.end() :], atom.start + behind.end(), atom.end, "header line")
                return _split_place(atom.text, atom.start, "header line") or _found(
                    atom.text, atom.start, atom.end, "header line"
                )
    return None


def _name_and_place(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    """ "Acme - Austin, TX", "Acme | Leeds, UK", "Acme, Tokyo, Japan"."""
    for line in header[:5]:
        if line.is_field:
            continue
        if _is_title(line, job):
            if atom := _beside_in_a_list(line, job):
                return _found(atom.text, atom.start, atom.end, "beside the title")
            continue
        if _STREET.match(line.text):
            continue
        kinds = [atom.kind for atom in line.atoms]
        if atom := _before_the_facts(line, job):
            return _found(atom.text, atom.start, atom.end, "name and place")
        if kinds and (found := _split_place(line.atoms[0].text, line.atoms[0].start, "name and place")):
            return found
    return None


def _beside_in_a_list(line: HeaderLine, job: Found[str] | None) -> Atom | None:
    """The one other name of "iOS Developer | Skylark Transit | Remote | 60k"."""
    if " | " not in line.text or len(line.atoms) < _FEWEST_OF_A_LIST:
        return None
    others = [atom for atom in line.atoms if atom.kind is Kind.OTHER and not _is_title(atom, job)]
    is_one = len(others) == 1 and any(_is_title(atom, job) for atom in line.atoms)
    if not is_one or not _is_name(others[0].text) or header_cuts.is_department(others[0].text):
        return None
    return others[0]


def _before_the_facts(line: HeaderLine, job: Found[str] | None) -> Atom | None:
    """The name before a place, or before other facts on the line below the title: "Acme | Remote | Freelance"."""
    first = next((number for number, atom in enumerate(line.atoms) if atom.kind is not Kind.OTHER), 0)
    if not 1 <= first <= _MOST_NAMES or line.text[0].islower():
        return None
    is_place = any(atom.kind is Kind.LOCATION for atom in line.atoms)
    atom = line.atoms[first - 1]
    is_frame = job is not None and all(atom.kind in _FRAME for atom in line.atoms[first:2])
    return atom if (is_place or is_frame) and _is_name(atom.text) else None


def _split_place(words: str, start: int, rule: str) -> Found[str] | None:
    for between in _BETWEEN_NAME_AND_PLACE:
        cut = words.find(between)
        while cut > 0:
            name, place = words[:cut], words[cut + len(between) :].rstrip(")")
            if between == ", ":
                is_split = (
                    is_place(place) and not _is_region(place) and not is_place(name) and not _is_plain_place(words)
                )
            else:
                is_split = is_place(place) and not is_place(name)
            if is_split and _is_name(name) and not _is_town_of(name, words):
                return _found(name, start, start + cut, rule)
            cut = words.find(between, cut + 1)
    return None


def _is_town_of(name: str, words: str) -> bool:
    """ "Leeds" of "Leeds, England, United Kingdom"."""
    return bool(gazetteer.certainty(name)) and gazetteer.CERTAIN in map(gazetteer.certainty, (words, name))


def _is_region(place: str) -> bool:
    """ "TX, US" in "Dallas, TX, US": a region, so what stands before it is the town."""
    first = place.split(",")[0].strip()
    is_city = first.casefold() in CITIES
    return not is_city and (
        first.casefold() in DIVISIONS or (first.isupper() and len(first) <= 3) or first.isdigit()
    )


def _is_plain_place(words: str) -> bool:
    parts = [part.strip() for part in words.split(",")]
    return (len(parts) == 2 and parts[1].casefold() not in CITY_STATES) or is_place(parts[0])


def _above_the_label(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    """The first line above "TITLE: …", where postings begin with the employer's name."""
    if len(header) < 2 or header[0].is_field or _is_title(header[0], job):
        return None
    line = header[0]
    for below in header[1:4]:
        label = below.text.replace("：", ":").partition(":")[0]
        if not below.is_field:
            return None
        if LABELS.get(fold_label(label)) == "title" and _is_name(line.text, is_alone=True):
            rule = "line above the title"
            name = _split_place(line.text, line.start, rule)
            is_apart = name is not None and is_company(name.value) and f"{name.value} - " in line.text
            return name if is_apart else _found(line.text, line.start, line.end, rule)
    return None


def _above_the_title(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    """The first line, right above the title: a name, in capitals only with a word for an organisation."""
    last = 4 if header and header[0].level == 1 else 3
    below = [line for line in header[1:last] if fold_label(line.text.rstrip("!")) not in NOT_TITLES]
    if len(header) < 3 or header[0].is_field or _is_title(header[0], job):
        return None
    is_title = below and _is_title(below[0], job)
    if not is_title and not (header[0].level == 1 and any(_is_title(line, job) for line in below)):
        return None
    line = header[0]
    is_shouted = line.text.isupper()
    is_apart = is_organisation(line.text) if is_shouted else header_cuts.is_name(line.text)
    is_apart = is_apart or (not is_shouted and _is_above_a_placed_title(header, job))
    if not is_apart or not _is_name(line.text, is_alone=True) or fold_label(line.text) in NOT_TITLES:
        return None
    return _found(line.text, line.start, line.end, "line above the title")


def _is_above_a_placed_title(header: tuple[HeaderLine, ...], job: Found[str] | None) -> bool:
    """ "Marlowe Analytics", the title, and a place: two words or more, not all of them a department's."""
    words = header[0].text.split()
    is_placed = _is_title(header[1], job) and any(atom.kind is Kind.LOCATION for atom in header[2].atoms)
    is_named = len(words) > 1 and all(word[0].isupper() for word in words)
    return is_placed and is_named and not all(map(header_cuts.is_department, words))


def _beside_the_size(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    """ "青禾小馆 餐饮 20-99人", or the line above "民营公司 | 150-500人" or "51-200 employees"."""
    named = [line for line in header if not _HAN_INDUSTRY.fullmatch(line.text)]
    for line, below in pairwise((None, *named)):
        if below is None or not any(atom.kind is Kind.SIZE for atom in below.atoms):
            continue
        atom = below.atoms[0]
        if line is not None and _is_han_name(line, job):
            return _found(line.text, line.start, line.end, "line above the size")
        if len(below.atoms) > 1 and atom.kind is Kind.OTHER and atom.text[0] >= _HAN and not _is_title(atom, job):
            return _found(atom.text, atom.start, atom.end, "beside the size")
        is_plain = line is not None and all(one.kind in (Kind.OTHER, Kind.COMPANY) for one in line.atoms)
        is_name = line is not None and is_plain and not _is_title(line, job)
        if line is not None and is_name and _is_name(line.text, is_alone=True):
            return _found(line.text, line.start, line.end, "line above the size")
    return None


def _is_han_name(line: HeaderLine, job: Found[str] | None) -> bool:
    """ "蓝鲸支付" above "移动支付 / C轮 / 150-500人"."""
    is_one = [atom.kind for atom in line.atoms] == [Kind.OTHER]
    return is_one and line.text[0] >= _HAN and not _is_title(line, job) and _is_name(line.text)


def _between_title_and_place(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    """Title, company and place, or a labelled field, each on a line of its own."""
    for above, line, below, next_one in zip(header, header[1:], header[2:], (*header[3:], None), strict=False):
        is_frame = (
            below.is_field
            or any(atom.kind is Kind.LOCATION for atom in below.atoms)
            or bool(_STREET.match(below.text))
            or _is_town_above_facts(below, next_one)
            or (
                _ends_the_header(next_one)
                and line is header[1]
                and header_cuts.is_city(below.text, header_cuts.TOWN)
            )
            or (_is_unknown_town(below, next_one) and not header_cuts.is_department(line.text))
            or fold_label(below.text) in NOT_TITLES
            or any(atom.kind in _FRAME for atom in below.atoms[:1])
        )
        if _is_title(above, job) and is_frame and not line.is_field and _could_be_a_name(line, job):
            rule = "line below the title"
            apart = _split_place(line.text, line.start, rule) if " - " in line.text else None
            return apart or _found(line.text, line.start, line.end, rule)
    return None


def _ends_the_header(below: HeaderLine | None) -> bool:
    """Nothing below, or a sentence."""
    return below is None or below.text[-1] in ".!?"


def _is_town_above_facts(line: HeaderLine, below: HeaderLine | None) -> bool:
    """A town too small to be believed alone, above pay, type or age of the posting."""
    is_above = below is not None and any(atom.kind in _FRAME for atom in below.atoms[:1])
    return is_above and header_cuts.is_city(line.text, header_cuts.TOWN)


def _is_unknown_town(line: HeaderLine, below: HeaderLine | None) -> bool:
    """One word with a capital above pay, type or age: what stands between it and the title is the employer."""
    is_above = below is not None and any(atom.kind in _FRAME for atom in below.atoms[:1])
    return is_above and line.text.isalpha() and line.text.istitle() and not names_a_job(line.text)


def _alone_below_the_title(reading: Reading) -> Found[str] | None:
    """The last line of a header that is followed by a block of labelled fields."""
    header, job = reading.header, reading.title
    if len(header) != 2 or len(reading.fields) < _FEWEST_FIELDS or not _is_title(header[0], job):
        return None
    line = header[1]
    is_name = not line.is_field and _could_be_a_name(line, job)
    return _found(line.text, line.start, line.end, "line below the title") if is_name else None


def _could_be_a_name(line: HeaderLine, job: Found[str] | None) -> bool:
    is_one = all(atom.kind in (Kind.OTHER, Kind.COMPANY) for atom in line.atoms)
    is_repeated = job is not None and job.value.casefold() in line.text.casefold()
    return is_one and not is_repeated and line.text[0] not in "(（" and _is_name(line.text, is_framed=True)


def _beside_the_title(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    """ "Acme LLC - Tax Director" beside the title "Tax Director"."""
    for line in header[:3]:
        if job is None or line.is_field or line.text == job.value:
            continue
        for between in (" - ", " – ", " | "):
            for name in (line.text.removesuffix(between + job.value), line.text.removeprefix(job.value + between)):
                if name == line.text or not is_company(plain := _NUMBER_BEHIND.sub("", name)):
                    continue
                start = line.start + line.text.index(name)
                return _found(plain, start, start + len(plain), "beside the title")
    return None


def _title_at(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    """ "Welder at Acme Ship Works" on the line of the title; not "$100K+ at Target"."""
    for line in header[:2]:
        match = _TITLE_AT.search(line.text)
        if (
            match
            and _is_title(line, job)
            and names_a_job(line.text[: match.start()])
            and kind_of(line.text) is not Kind.PAY
            and not is_place(match[1])
        ):
            return _found(match[1], line.start + match.start(1), line.end, "title at company")
    return None


def _is_title(line: HeaderLine | Atom, job: Found[str] | None) -> bool:
    return job is not None and any(line.start <= start < line.end for start, _ in job.spans)


def _holds_unknown_label(text: str) -> bool:
    return fold_label(text.replace("：", ":").partition(":")[0]) not in LABELS


def _is_name(words: str, *, is_alone: bool = False, is_framed: bool = False) -> bool:
    """Could be a name: short, no sentence, heading or place; no job either, unless it stands where a name must."""
    words = words.strip(_EDGE)
    folded = fold_label(words)
    if (
        not 2 <= len(words) <= LONGEST
        or folded in NOT_NAMES
        or folded in NOT_TITLES
        or (folded in LABELS and not is_framed)
    ):
        return False
    if words[-1] in "!?。！？" or _is_prose(words) or not any(map(str.isalpha, words)):
        return False
    if is_alone or is_company(words) or is_organisation(words):
        return kind_of(words) in (Kind.COMPANY, Kind.OTHER, Kind.LOCATION)
    return kind_of(words) is Kind.OTHER and not names_a_job(words) and not _STREET.match(words)


_HEADER_RULES = (
    _beside_the_title,
    _above_the_label,
    _strong_atom,
    _between_title_and_place,
    _name_and_place,
    _above_the_title,
    _beside_the_size,
    _title_at,
)
_FRAME = (
    *(Kind.LOCATION, Kind.PAY, Kind.DATE, Kind.EMPLOYMENT_TYPE, Kind.WORKPLACE, Kind.EXPERIENCE),
    *(Kind.RATING, Kind.OPENINGS),
)
_FEWEST_FIELDS = 3
_MOST_NAMES, _FEWEST_OF_A_LIST = 2, 3


def _from_prose(reading: Reading) -> Found[str] | None:
    for name, start, rule in company_sentences.names(reading.text, reading.lowered, reading.language):
        is_described = reading.text.startswith(_IS, start + len(name))  # "Erforderlich ist ein Führerschein"
        if is_described and not companies.is_name(name, reading.language):
            continue
        name, start = company_sentences.unglued(name, start, reading.text)
        kept = companies.tidy(name, reading.language)
        at = start + name.index(kept)
        if found := _found(kept, at, at + len(kept), rule):
            return found
    if opener := company_sentences.opener(reading.document):
        name, start = company_sentences.unglued(*opener, reading.text)
        return _found(name, start, start + len(name), "opens the text")
    return None
