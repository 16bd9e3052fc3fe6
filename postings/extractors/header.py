"""The header: the short lines that open a posting, cut into atoms, each of a recognisable kind.

Boards put title, company, place, pay, type and age of a posting there without labels:
"Acme GmbH · Berlin · Full-time" or "广州-天河区 | 3-4年经验 | 本科 | 招2人".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from postings import gazetteer
from postings.extractors import header_names
from postings.extractors.atom_kind import Kind
from postings.extractors.header_kinds import is_place, names_a_job
from postings.extractors.header_lines import is_known, parsed
from postings.readers import FIELD, HEADING, Block, Document
from postings.readers.furniture import Furniture, furniture_of

if TYPE_CHECKING:
    from postings.extractors.reading import Reading


class Atom(NamedTuple):
    """`document.text[start:end]`: a header line, or a piece of one between bars, dots or slashes."""

    kind: Kind
    text: str
    start: int
    end: int


class HeaderLine(NamedTuple):
    text: str
    start: int
    end: int
    level: int
    """1 to 6: a heading of that level; 0: no heading."""
    is_field: bool
    atoms: tuple[Atom, ...]
    """Empty for a field."""


_MOST_LINES, _LONGEST_LINE = 16, 160
_LONGEST_LIST = 320
_LISTED = re.compile(r"\s[|｜/·]\s?\S[^\n]{0,60}\s[|｜/·]\s?\S")
"""A line with two bars or more is a list of facts: no section's beginning, and no prose."""
_SENTENCE_END = re.compile(r"[.!?](?=\s)")
_LONGEST_OPENING = 110
_SAYS_MORE_THAN_FACTS = re.compile(
    r"\b(?:is|are|was|has|have|will|we|our|you|your|who|seeks|seeking|looking|hiring|needs|needed|required|wanted|wants|invites"
    r"|requires|offers|wir|sucht|suchen|nous|recrute|recherche|cherche|busca|poszukuje|szuka|söker|ищет|требуется|tuyển)\b",
    re.IGNORECASE,
)
"""What makes a sentence of a line."""
_CODE = re.compile("[A-Z]{2}")
_BEFORE_A_NAME = re.compile(r"(?: [-–—|] |(?P<at> (?:at|@|bei|chez|with) )|, )(?=[A-ZÀ-Þ\d])")
_SAYS_MORE = re.compile(r",|['’]s\b| (?:is|are|has|have|was|will|[a-z]{2,}s)\b")
_FACTS = frozenset(Kind) - {Kind.EXPERIENCE, Kind.EDUCATION, Kind.NOTE, Kind.OTHER}
_DEMANDS = frozenset((Kind.EXPERIENCE, Kind.EDUCATION))
_LONGEST_TAG = 12
_FEWEST_FACTS = 2
_LIST_OF_FACTS = 4
"""Atoms of "Acme | Welder | Leeds | Full-time": no such line tells a duty."""
_NAME = re.compile(
    r"(?:[A-ZÀ-Þ\d][\w&.'’-]*|[a-z][\w-]+\.(?:com|org|net|io|ai|co|dev|app))"
    r"(?: (?:& |of )?[A-ZÀ-Þ\d][\w&.'’-]*){0,3}"
)
_BESIDE_A_NAME = (Kind.LOCATION, Kind.DATE, Kind.SIZE, Kind.RATING, Kind.WORKPLACE, Kind.EMPLOYMENT_TYPE)


def lines(reading: Reading) -> tuple[HeaderLine, ...]:
    """The short lines before the first section and the first paragraph of prose."""
    document = reading.document
    headings = {section.heading.start for section in reading.sections if section.heading}
    found: list[HeaderLine] = []
    for block in document.blocks[:_MOST_LINES]:
        is_field = block.kind is FIELD and is_known(document.text[block.start : block.label_end])
        opening = None if found or is_field else _opening(document.text, block)
        if opening or (block.end - block.start > _LONGEST_LINE and not is_field):
            listed = opening or _listed(document.text, block)
            if listed is None:
                break
            block = listed
        if block.start in headings and furniture_of(document.words(block)) is Furniture.BUTTON:
            continue
        if found and block.start in headings and not _LISTED.search(document.text, block.start, block.end):
            break
        level = block.level if block.kind is HEADING else 0
        found += _of_block(document.text, block, level, is_field=is_field)
    found = [
        line
        for line, above in zip(found, (None, *found), strict=False)
        if above is None or line.text != above.text
    ]
    found = _with_country(found)
    if _names_a_sure_place(found):
        found = list(map(_without_doubtful_place, found))
    found = _with_employer(found)
    if found:
        found[0] = _led_by_a_name(found[0], found)
        found[0] = _without_repeated_name(found[0], document)
    return tuple(found)


def facts(found: Sequence[HeaderLine]) -> frozenset[int]:
    """Where the lines start that say nothing but when, where, how much and for whom.

    A list between bars may name the job and the employer, too.
    """
    return frozenset(line.start for line in found if line.atoms and _says_facts(line.atoms))


def _says_facts(atoms: Sequence[Atom]) -> bool:
    known = sum(map(_is_fact, atoms))
    return known == len(atoms) or (len(atoms) >= _LIST_OF_FACTS and known >= _FEWEST_FACTS)


def _is_fact(atom: Atom) -> bool:
    """A demand as short as "本科" or "3-5 years" is a tag, too; a longer one is a line of its own."""
    return atom.kind in _FACTS or (atom.kind in _DEMANDS and len(atom.text) <= _LONGEST_TAG)


def _listed(text: str, block: Block) -> Block | None:
    """The block of a long list of facts between bars, without the sentences that follow its last bar."""
    last = text.rfind(" | ", block.start, min(block.end, block.start + _LONGEST_LIST))
    if last < 0 or not _LISTED.search(text, block.start, block.end):
        return None
    stop = _SENTENCE_END.search(text, last, block.end)
    end = stop.end() if stop else block.end
    return block._replace(end=end) if end - block.start <= _LONGEST_LIST else None


def _opening(text: str, block: Block) -> Block | None:
    """The block of the first sentence of a posting that is one paragraph, where it is but a line of facts:
    "Barista — Drift Coffee — Leeds. £12 an hour. You open the shop …"."""
    stop = _SENTENCE_END.search(text, block.start, min(block.end, block.start + _LONGEST_OPENING))
    line = parsed(text[block.start : stop.start()]) if stop else None
    if line is None or stop is None or line.is_labelled or _SAYS_MORE_THAN_FACTS.search(line.words):
        return None
    kinds = {kind for kind, _, _ in line.cuts}
    has_job = any(kind is Kind.OTHER and names_a_job(line.words[start:end]) for kind, start, end in line.cuts)
    is_placed = Kind.LOCATION in kinds or Kind.COMPANY in kinds
    is_all_known = is_placed and Kind.NOTE not in kinds
    return block._replace(end=stop.start()) if has_job and is_all_known else None


def _of_block(text: str, block: Block, level: int, *, is_field: bool) -> Iterator[HeaderLine]:
    start = block.start
    for line in text[start : block.end].split("\n")[:_MOST_LINES]:
        if is_field and (words := line.strip()):
            left = start + line.index(words)
            yield HeaderLine(words, left, left + len(words), level, True, ())
        elif not is_field and (found := parsed(line)):
            left, words = start + found.start, found.words
            atoms = tuple([Atom(kind, words[a:b], left + a, left + b) for kind, a, b in found.cuts])
            yield HeaderLine(words, left, left + len(words), level, found.is_labelled, atoms)
        start += len(line) + 1


def _names_a_sure_place(found: Sequence[HeaderLine]) -> bool:
    places = [atom for line in found for atom in line.atoms if atom.kind is Kind.LOCATION]
    return len(places) > 1 and any(gazetteer.certainty(atom.text) == gazetteer.CERTAIN for atom in places)


def _without_doubtful_place(line: HeaderLine) -> HeaderLine:
    """A bare town alone on its line, beside a sure place on another, may be a company's name."""
    if [atom.kind for atom in line.atoms] != [Kind.LOCATION] or "," in line.text or is_place(line.text):
        return line
    if gazetteer.certainty(line.text) == gazetteer.CERTAIN:
        return line
    return line._replace(atoms=(line.atoms[0]._replace(kind=Kind.OTHER),))


def _with_country(found: list[HeaderLine]) -> list[HeaderLine]:
    """A country's code alone on a line is the place where no other line is: "GB", but not "GE" above "Leeds"."""
    if any(atom.kind is Kind.LOCATION for line in found for atom in line.atoms):
        return found
    return [
        line._replace(atoms=(line.atoms[0]._replace(kind=Kind.LOCATION),))
        if number and _CODE.fullmatch(line.text) and gazetteer.resolve(line.text)
        else line
        for number, line in enumerate(found)
    ]


def _with_employer(found: list[HeaderLine]) -> list[HeaderLine]:
    """A line is the employer's name above its rating, and where a line of facts opens with the same name again.

    "Acme" above "3.9 ★", "Acme" above or below "Acme · Leeds · 3 days ago".
    """
    named = {
        line.atoms[0].text
        for line in found
        if len(line.atoms) > 1 and any(atom.kind in _BESIDE_A_NAME for atom in line.atoms[1:])
    }
    return [
        line._replace(atoms=(line.atoms[0]._replace(kind=Kind.COMPANY),))
        if (line.text in named or _is_rating(below)) and _may_be_an_employer(line)
        else line
        for line, below in zip_longest(found, found[1:])
    ]


def _led_by_a_name(line: HeaderLine, found: Sequence[HeaderLine]) -> HeaderLine:
    """ "Acme - Brooklyn, New York - Full time": a name before facts alone, where no line names a job."""
    if [atom.kind for atom in line.atoms[:2]] == [Kind.LOCATION, Kind.OTHER]:  # "Leeds - Acme - Full time"
        place, *others = line.atoms
        led = _led_by_a_name(line._replace(atoms=(*others, place)), found)
        return led._replace(atoms=(place, *led.atoms[:-1]))
    rest = [
        atom._replace(kind=Kind.NOTE)
        if atom.kind is Kind.OTHER and header_names.is_department(atom.text)
        else atom
        for atom in line.atoms[1:]
    ]
    kinds = {atom.kind for atom in rest}
    if len(rest) < _FEWEST_FACTS or line.atoms[0].kind is not Kind.OTHER:
        return line
    ways = kinds & {Kind.WORKPLACE, Kind.EMPLOYMENT_TYPE, Kind.NOTE}
    is_placed = Kind.LOCATION in kinds or (Kind.WORKPLACE in kinds and "|" in line.text)
    if kinds & {Kind.OTHER, Kind.COMPANY} or not ways or not is_placed:
        return line
    name = header_names.without_aside(line.atoms[0].text)
    jobs = [one for one in found if one.text[-1] not in ".!?" and names_a_job(one.text)]
    if not _NAME.fullmatch(name) or header_names.is_department(name) or jobs:
        return line
    start = line.atoms[0].start
    first = Atom(Kind.COMPANY, name, start, start + len(name))
    return line._replace(atoms=(first, *rest))


def _without_repeated_name(line: HeaderLine, document: Document) -> HeaderLine:
    """ "Cook - Tin Kettle Coffee" is two facts where a later line begins "Tin Kettle Coffee roasts"."""
    if len(line.atoms) != 1 or line.atoms[0].kind is not Kind.OTHER:
        return line
    for match in _BEFORE_A_NAME.finditer(line.text):
        job, name = line.text[: match.start()], line.text[match.end() :]
        is_name = bool(match["at"]) or (header_names.is_name(name) and not gazetteer.certainty(name))
        if names_a_job(job) and is_name and _opens_a_sentence(name, document):
            at = line.start + match.end()
            title = line.atoms[0]._replace(text=job, start=line.start, end=line.start + len(job))
            return line._replace(atoms=(title, Atom(Kind.COMPANY, name, at, line.end)))
    return line


def _opens_a_sentence(name: str, document: Document) -> bool:
    if gazetteer.certainty(name) >= header_names.LARGE_CITY:
        return False
    folded = name.casefold()
    for block in document.blocks[1:_MOST_LINES]:
        opening = document.text[block.start : min(block.end, block.start + len(name) + 20)].casefold()
        if opening.startswith(folded) and _SAYS_MORE.match(opening, len(folded)):
            return True
    return False


def _may_be_an_employer(line: HeaderLine) -> bool:
    return len(line.atoms) == 1 and line.atoms[0].kind is Kind.OTHER and not names_a_job(line.text)


def _is_rating(line: HeaderLine | None) -> bool:
    return line is not None and bool(line.atoms) and line.atoms[0].kind is Kind.RATING
