"""The header: the short lines that open a posting, cut into atoms, each of a recognisable kind.

Boards put title, company, place, pay, type and age of a posting there without labels:
"Acme GmbH · Berlin · Full-time" or "广州-天河区 | 3-4年经验 | 本科 | 招2人".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from postings import gazetteer
from postings.extractors import header_cuts
from postings.extractors.atom_kind import Kind
from postings.extractors.fields import fold_label
from postings.extractors.header_cuts import Cut
from postings.extractors.header_kinds import is_place, kind_of
from postings.extractors.vocabulary.labels import LABELS
from postings.readers import BlockKind

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
_MOST_REMEMBERED = 4096
"""Lines whose cuts are kept: types, places and titles come back in other postings."""
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
        found += _of_block(document.text, block.start, block.end, level, is_field=is_field)
    return tuple(map(_without_doubtful_place, found)) if _names_a_sure_place(found) else tuple(found)


def _of_block(text: str, start: int, end: int, level: int, *, is_field: bool) -> Iterator[HeaderLine]:
    for line in text[start:end].split("\n")[:_MOST_LINES]:
        if words := line.strip():
            left = start + line.index(words[0])
            atoms = (
                ()
                if is_field
                else tuple(Atom(kind, words[a:b], left + a, left + b) for kind, a, b in _cuts(words))
            )
            yield HeaderLine(words, left, left + len(words), level, is_field or _is_labelled(words), atoms)
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


def _is_labelled(text: str) -> bool:
    label, separator, _ = text[:44].replace("：", ":").partition(":")
    return bool(separator) and _is_known(label)


def _is_known(label: str) -> bool:
    return fold_label(label) in LABELS


@lru_cache(_MOST_REMEMBERED)
def _cuts(line: str) -> tuple[Cut, ...]:
    """The line's pieces with their kinds, in order."""
    if _HAN.search(line) and (found := header_cuts.cut(line)):
        return tuple(found)
    cuts: list[Cut] = []
    for left, right in _pieces(line, _BETWEEN):
        piece = line[left:right]
        kind = kind_of(piece)
        inside = header_cuts.cut(piece) if kind in _MAY_HOLD_MORE else []
        if kind is Kind.OTHER and not inside and header_cuts.is_city(piece):
            kind = Kind.LOCATION
        cuts += [Cut(part, left + a, left + b) for part, a, b in inside or [Cut(kind, 0, len(piece))]]
    return tuple(cuts)


def _pieces(text: str, between: re.Pattern[str]) -> list[tuple[int, int]]:
    """The non-empty pieces between the separators, without outer white space."""
    pieces: list[tuple[int, int]] = []
    left = 0
    for match in between.finditer(text):
        _append(pieces, text, left, match.start())
        left = match.end()
    _append(pieces, text, left, len(text))
    return pieces


def _append(pieces: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if words := piece.strip():
        start += piece.index(words[0])
        pieces.append((start, start + len(words)))
