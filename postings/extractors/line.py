"""Line: a sentence or list item of a posting, and what it is about."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from postings.extractors import importance
from postings.extractors.pieces import Piece
from postings.readers import Document
from postings.readers.lines import FIRST_EMOJI


class LineKind(StrEnum):
    DUTY = "duty"
    REQUIREMENT = "requirement"
    BENEFIT = "benefit"
    COMPANY = "company"
    APPLY = "apply"
    OTHER = "other"


DUTY, REQUIREMENT, BENEFIT, COMPANY, APPLY, OTHER = LineKind


_SIGN = re.compile(
    r"[\u231a-\u23ff\u2600-\u27bf\u2b50\u2b55\U0001f000-\U0001faff]"
    r"[\ufe0f\u200d\u2600-\u27bf\U0001f000-\U0001faff]{0,6}[ \t]*(?=\w)"
)
"""An emoji before the words is their bullet."""


class Line(NamedTuple):
    """`text` is `document.text[start:end]` with white space folded."""

    kind: LineKind
    text: str
    start: int
    end: int
    required: bool = True
    """Requirements only: False for "preferred", "a plus", 优先."""
    is_listed: bool = True
    """False for a sentence of prose."""


def line_of(document: Document, kind: LineKind, piece: Piece, required: bool = True) -> Line:
    text = document.text[piece.start : piece.end]
    if "  " in text or not text.isprintable():
        text = " ".join(text.split())
    return Line(kind, text, piece.start, piece.end, required, piece.is_listed)


def unmarked(line: Line) -> Line:
    """Without the emoji that is its bullet."""
    if line.text[:1] < FIRST_EMOJI or not (sign := _SIGN.match(line.text)):
        return line
    return line._replace(text=line.text[sign.end() :], start=line.start + sign.end())


def retold(line: Line, told: str) -> Line:
    """The line as one of another kind."""
    if told == line.kind:
        return line
    kind = LineKind(told)
    return line._replace(kind=kind, required=kind is not REQUIREMENT or importance.is_required(line.text))
