"""The header: the short lines that open a posting, cut into atoms, each of a recognisable kind.

Boards put title, company, place, pay, type and age of a posting there without labels:
"Acme GmbH · Berlin · Full-time" or "广州-天河区 | 3-4年经验 | 本科 | 招2人".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from postings import gazetteer
from postings.extractors import header_cuts
from postings.extractors.atom_kind import Kind
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import is_place, kind_of
from postings.extractors.vocabulary.labels import LABELS
from postings.readers import BlockKind

if TYPE_CHECKING:
    from postings.extractors.reading import Reading


@dataclass(frozen=True, slots=True)
class Atom:
    """`document.text[start:end]`: a header line, or a piece of one between bars, dots or slashes."""

    kind: Kind
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HeaderLine:
    text: str
    start: int
    end: int
    level: int
    """1 to 6: a heading of that level; 0: no heading."""
    is_field: bool
    atoms: tuple[Atom, ...]
    """Empty for a field."""


_MOST_LINES, _LONGEST_LINE = 16, 160
_LINE_END = re.compile(r"\n")
_BETWEEN = re.compile(r"\s*[|｜·•¦]\s*|\s+/\s+|\t+|\s{3,}")
_LISTED = re.compile(r"\s[|｜/·]\s?\S[^\n]{0,60}\s[|｜/·]\s?\S")
"""A heading with two bars or more is a list of facts, no section's beginning."""
_HAN = re.compile(r"[\u4e00-\u9fff]")
_MAY_HOLD_MORE = (Kind.OTHER, Kind.LOCATION, Kind.COMPANY, Kind.PAY, Kind.OPENINGS)


def lines(reading: Reading) -> tuple[HeaderLine, ...]:
    """The short lines before the first section and the first paragraph of prose."""
    document = reading.document
    headings = {section.heading.start for section in reading.sections if section.heading}
    found: list[HeaderLine] = []
    for block in document.blocks[:_MOST_LINES]:
        is_field = block.kind is BlockKind.FIELD and _is_known(document.text[block.start : block.label_end])
        if block.end - block.start > _LONGEST_LINE and not is_field:
            break
        if found and block.start in headings and not _LISTED.search(document.text, block.start, block.end):
            break
        level = block.level if block.kind is BlockKind.HEADING else 0
        for start, end in _split(document.text, block.start, block.end, _LINE_END):
            text = document.text[start:end]
            atoms = () if is_field else tuple(_atoms(document.text, start, end))
            found.append(HeaderLine(text, start, end, level, is_field or _is_labelled(text), atoms))
    return tuple(map(_without_doubtful_place, found)) if _names_a_sure_place(found) else tuple(found)


def _names_a_sure_place(found: Sequence[HeaderLine]) -> bool:
    places = [atom for line in found for atom in line.atoms if atom.kind is Kind.LOCATION]
    return len(places) > 1 and any(gazetteer.certainty(atom.text) == gazetteer.CERTAIN for atom in places)


def _without_doubtful_place(line: HeaderLine) -> HeaderLine:
    """A bare town alone on its line, beside a sure place on another, may be a company's name."""
    if [atom.kind for atom in line.atoms] != [Kind.LOCATION] or "," in line.text or is_place(line.text):
        return line
    if gazetteer.certainty(line.text) == gazetteer.CERTAIN:
        return line
    return replace(line, atoms=(replace(line.atoms[0], kind=Kind.OTHER),))


def _is_labelled(text: str) -> bool:
    label, separator, _ = text[:44].replace("：", ":").partition(":")
    return bool(separator) and _is_known(label)


def _is_known(label: str) -> bool:
    return fold_label(label) in LABELS


def _atoms(text: str, start: int, end: int) -> Iterator[Atom]:
    if _HAN.search(text, start, end) and (found := header_cuts.cut(text[start:end])):
        yield from (Atom(kind, text[start + a : start + b], start + a, start + b) for kind, a, b in found)
        return
    for left, right in _split(text, start, end, _BETWEEN):
        piece = text[left:right]
        kind = kind_of(piece)
        cuts = header_cuts.cut(piece) if kind in _MAY_HOLD_MORE else []
        if kind is Kind.OTHER and not cuts and header_cuts.is_city(piece):
            kind = Kind.LOCATION
        for part, a, b in cuts or [header_cuts.Cut(kind, 0, len(piece))]:
            yield Atom(part, piece[a:b], left + a, left + b)


def _split(text: str, start: int, end: int, between: re.Pattern[str]) -> list[tuple[int, int]]:
    """The non-empty pieces between the separators, without outer white space."""
    pieces: list[tuple[int, int]] = []
    left = start
    cuts = [(match.start(), match.end()) for match in between.finditer(text, start, end)]
    for cut, following in [*cuts, (end, end)]:
        piece = text[left:cut]
        lead = len(piece) - len(piece.lstrip())
        if piece.strip():
            pieces.append((left + lead, left + len(piece.rstrip())))
        left = following
    return pieces
