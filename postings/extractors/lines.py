"""Lines: what each sentence or list item of a posting is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from postings.extractors.sections import Section, SectionKind
from postings.readers import BlockKind, Document


class LineKind(StrEnum):
    DUTY = "duty"
    REQUIREMENT = "requirement"
    BENEFIT = "benefit"
    COMPANY = "company"
    APPLY = "apply"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Line:
    """`text` is `document.text[start:end]` with white space folded."""

    kind: LineKind
    text: str
    start: int
    end: int
    required: bool = True
    """Requirements only: False for "preferred", "a plus", 优先."""
    is_listed: bool = True
    """False for a sentence of prose."""


_KINDS = {
    SectionKind.DUTIES: LineKind.DUTY,
    SectionKind.REQUIREMENTS: LineKind.REQUIREMENT,
    SectionKind.PREFERRED: LineKind.REQUIREMENT,
    SectionKind.BENEFITS: LineKind.BENEFIT,
}


def classify(document: Document, sections: Sequence[Section], language: str | None) -> tuple[Line, ...]:
    found: list[Line] = []
    for section in sections:
        kind = _KINDS.get(section.kind, LineKind.OTHER)
        for block in section.blocks:
            found.append(
                Line(
                    kind,
                    " ".join(document.words(block).split()),
                    block.start,
                    block.end,
                    section.kind is not SectionKind.PREFERRED,
                    block.kind is BlockKind.ITEM,
                )
            )
    return tuple(found)
