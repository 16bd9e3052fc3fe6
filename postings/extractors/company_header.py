"""The employer among the header lines: a legal form, the line below the title, a name before a place.

Beside the title stand customers and products too ("$100K+ at Target"): each rule asks for what shows an employer.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from postings import gazetteer
from postings.extractors import header_names
from postings.extractors.atom_kind import Kind
from postings.extractors.company_names import LONGEST, STREET, found, is_name, is_prose
from postings.extractors.draft import Found
from postings.extractors.fields import fold_label
from postings.extractors.header import Atom, HeaderLine
from postings.extractors.header_kinds import is_company, is_organisation, is_place, kind_of, names_a_job
from postings.extractors.vocabulary.company_words import HAN_INDUSTRIES
from postings.extractors.vocabulary.labels import LABELS
from postings.extractors.vocabulary.place_tails import CITIES, CITY_STATES, DIVISIONS
from postings.extractors.vocabulary.title_words import NOT_TITLES
from postings.readers import HEADING, PARAGRAPH

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

_BETWEEN_NAME_AND_PLACE = (" - ", " – ", " — ", ", ", " in ", "- ", " (")
_TITLE_AT = re.compile(r"(?: at | @ | bei | chez )([A-Z][\w&.'’ -]{1,60})$")
_HAN = "\u4e00"
_NUMBER_BEHIND = re.compile(r"\s*\[[^\]]*\]$")
_HAN_INDUSTRY = re.compile(HAN_INDUSTRIES)
_FEWEST_FIELDS = 3
_MOST_NAMES, _FEWEST_OF_A_LIST = 2, 3
_BEHIND_A_LABEL = re.compile(r"[^:]{2,30}: ")


def from_header(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    for rule in _HEADER_RULES:
        if name := rule(header, job):
            return name
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
                    return found(atom.text[behind.end() :], atom.start + behind.end(), atom.end, "header line")
                return _split_place(atom.text, atom.start, "header line") or found(
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
                return found(atom.text, atom.start, atom.end, "beside the title")
            continue
        if STREET.match(line.text):
            continue
        kinds = [atom.kind for atom in line.atoms]
        if atom := _before_the_facts(line, job):
            return found(atom.text, atom.start, atom.end, "name and place")
        if kinds and (apart := _split_place(line.atoms[0].text, line.atoms[0].start, "name and place")):
            return apart
    return None


def _beside_in_a_list(line: HeaderLine, job: Found[str] | None) -> Atom | None:
    """The one other name of "iOS Developer | Skylark Transit | Remote | 60k"."""
    if " | " not in line.text or len(line.atoms) < _FEWEST_OF_A_LIST:
        return None
    others = [atom for atom in line.atoms if atom.kind is Kind.OTHER and not _is_title(atom, job)]
    is_one = len(others) == 1 and any(_is_title(atom, job) for atom in line.atoms)
    if not is_one or not is_name(others[0].text) or header_names.is_department(others[0].text):
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
    if [atom.kind for atom in line.atoms] == [Kind.OTHER, Kind.DATE] and line.text.split()[0].istitle():
        return None  # "Sandvik | 3 days ago": an employer, or a town that is not known.
    return atom if (is_place or is_frame) and is_name(atom.text) else None


def _split_place(words: str, start: int, rule: str) -> Found[str] | None:
    if ";" in words:
        return None  # Several places.
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
            if is_split and is_name(name) and not _is_town_of(name, words):
                return found(name, start, start + cut, rule)
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
        if LABELS.get(fold_label(label)) == "title" and is_name(line.text, is_alone=True):
            rule = "line above the title"
            name = _split_place(line.text, line.start, rule)
            is_apart = name is not None and is_company(name.value) and f"{name.value} - " in line.text
            led = next((atom for atom in line.atoms if atom.kind is Kind.COMPANY and line.text[-1] >= _HAN), line)
            return name if is_apart else found(led.text, led.start, led.end, rule)
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
    is_apart = is_organisation(line.text) if is_shouted else header_names.is_name(line.text)
    is_apart = is_apart or (not is_shouted and _is_above_a_placed_title(header, job))
    if not is_apart or not is_name(line.text, is_alone=True) or fold_label(line.text) in NOT_TITLES:
        return None
    return found(line.text, line.start, line.end, "line above the title")


def _is_above_a_placed_title(header: tuple[HeaderLine, ...], job: Found[str] | None) -> bool:
    """ "Marlowe Analytics", the title, and a place; one word is enough where the posting's age is there, too."""
    words = header[0].text.split()
    kinds = {atom.kind for atom in header[2].atoms}
    is_placed = _is_title(header[1], job) and Kind.LOCATION in kinds
    is_named = (len(words) > 1 or Kind.DATE in kinds) and all(word[0].isupper() for word in words)
    return is_placed and is_named and not all(map(header_names.is_department, words))


def _beside_the_size(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    """ "青禾小馆 餐饮 20-99人", or the line above "民营公司 | 150-500人" or "51-200 employees"."""
    named = [line for line in header if not _HAN_INDUSTRY.fullmatch(line.text)]
    for line, below in pairwise((None, *named)):
        if below is None or not any(atom.kind is Kind.SIZE for atom in below.atoms):
            continue
        atom = below.atoms[0]
        if line is not None and _is_han_name(line, job):
            return found(line.text, line.start, line.end, "line above the size")
        if len(below.atoms) > 1 and atom.kind is Kind.OTHER and atom.text[0] >= _HAN and not _is_title(atom, job):
            return found(atom.text, atom.start, atom.end, "beside the size")
        if line is not None and _is_plain(line) and not _is_title(line, job) and is_name(line.text, is_alone=True):
            return found(line.text, line.start, line.end, "line above the size")
    return None


def _is_plain(line: HeaderLine) -> bool:
    """Nothing but what may be a name."""
    return all(atom.kind in (Kind.OTHER, Kind.COMPANY) for atom in line.atoms)


def _is_han_name(line: HeaderLine, job: Found[str] | None) -> bool:
    """ "蓝鲸支付" above "移动支付 / C轮 / 150-500人"."""
    is_one = [atom.kind for atom in line.atoms] == [Kind.OTHER]
    return is_one and line.text[0] >= _HAN and not _is_title(line, job) and is_name(line.text)


def _between_title_and_place(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    """Title, company and place, or a labelled field, each on a line of its own."""
    for above, line, below, next_one in zip(header, header[1:], header[2:], (*header[3:], None), strict=False):
        is_frame = (
            (below.is_field and not all(map(header_names.is_department, line.text.split())))
            or any(atom.kind is Kind.LOCATION for atom in below.atoms)
            or bool(STREET.match(below.text))
            or _is_town_above_facts(below, next_one)
            or (
                _ends_the_header(next_one)
                and line is header[1]
                and header_names.is_city(below.text, header_names.TOWN)
            )
            or (_is_unknown_town(below, next_one) and not header_names.is_department(line.text))
            or fold_label(below.text) in NOT_TITLES
            or any(atom.kind in _FRAME for atom in below.atoms[:1])
            or (line is header[1] and _is_of_the_trade(below, next_one))
        )
        if _is_title(above, job) and is_frame and not line.is_field and _could_be_a_name(line, job):
            rule = "line below the title"
            apart = _split_place(line.text, line.start, rule) if " - " in line.text else None
            return apart or found(line.text, line.start, line.end, rule)
    return None


def _is_of_the_trade(line: HeaderLine, below: HeaderLine | None) -> bool:
    """The sort of job above a label of the place, as job centres have it: "Recruiter/Recruiting consultant"."""
    label = below.text.replace("：", ":").partition(":")[0] if below and below.is_field else ""
    return names_a_job(line.text) and LABELS.get(fold_label(label)) == "locations"


def _ends_the_header(below: HeaderLine | None) -> bool:
    """Nothing below, or a sentence."""
    return below is None or below.text[-1] in ".!?"


def _is_town_above_facts(line: HeaderLine, below: HeaderLine | None) -> bool:
    """A town too small to be believed alone, above pay, type or age of the posting."""
    is_above = below is not None and any(atom.kind in _FRAME for atom in below.atoms[:1])
    return is_above and header_names.is_city(line.text, header_names.TOWN)


def _is_unknown_town(line: HeaderLine, below: HeaderLine | None) -> bool:
    """One word with a capital above pay, type or age: what stands between it and the title is the employer."""
    is_above = below is not None and any(atom.kind in _FRAME for atom in below.atoms[:1])
    return is_above and line.text.isalpha() and line.text.istitle() and not names_a_job(line.text)


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
                return found(plain, start, start + len(plain), "beside the title")
    return None


def _title_at(header: tuple[HeaderLine, ...], job: Found[str] | None) -> Found[str] | None:
    """ "Welder at Acme Ship Works" on the line of the title; not "$100K+ at Target"."""
    for line in header[:2]:
        match = _TITLE_AT.search(line.text)
        if (
            match
            and not is_prose(line.text)
            and _is_title(line, job)
            and names_a_job(line.text[: match.start()])
            and kind_of(line.text) is not Kind.PAY
            and not is_place(match[1])
        ):
            return found(match[1], line.start + match.start(1), line.end, "title at company")
    return None


def _holds_unknown_label(text: str) -> bool:
    return fold_label(text.replace("：", ":").partition(":")[0]) not in LABELS


def alone_below_the_title(reading: Reading) -> Found[str] | None:
    """The last line of a header that is followed by a block of labelled fields."""
    header, job = reading.header, reading.title
    if len(header) != 2 or len(reading.fields) < _FEWEST_FIELDS or not _is_title(header[0], job):
        return None
    line = header[1]
    if line.is_field or not _could_be_a_name(line, job):
        return None
    return found(line.text, line.start, line.end, "line below the title")


def below_its_heading(reading: Reading) -> Found[str] | None:
    """A full name in the line right below the title's, wherever on a page the two stand."""
    job, blocks = reading.title, reading.document.blocks
    if job is None:
        return None
    start = job.spans[0][0]
    for block, below in pairwise(blocks):
        if block.start <= start < block.end:
            words = reading.document.words(below)
            is_full_name = below.kind in (HEADING, PARAGRAPH) and len(words) <= LONGEST and is_company(words)
            return found(words, below.start, below.end, "line below the title") if is_full_name else None
    return None


def _could_be_a_name(line: HeaderLine, job: Found[str] | None) -> bool:
    is_repeated = job is not None and job.value.casefold() in line.text.casefold()
    return _is_plain(line) and not is_repeated and line.text[0] not in "(（" and is_name(line.text, is_framed=True)


def _is_title(line: HeaderLine | Atom, job: Found[str] | None) -> bool:
    return job is not None and any(line.start <= start < line.end for start, _ in job.spans)


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
