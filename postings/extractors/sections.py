"""Sections: the text cut at headings whose meaning is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from postings.readers import Block, BlockKind, Document


class SectionKind(StrEnum):
    HEADER = "header"
    """Everything before the first heading of a known kind."""
    SUMMARY = "summary"
    DUTIES = "duties"
    REQUIREMENTS = "requirements"
    PREFERRED = "preferred"
    SKILLS = "skills"
    BENEFITS = "benefits"
    COMPANY = "company"
    APPLY = "apply"
    FIELDS = "fields"
    """A block of label: value lines."""
    OTHER = "other"
    """Equal-opportunity statements, disclaimers, anything under an unknown heading."""


@dataclass(frozen=True, slots=True)
class Section:
    kind: SectionKind
    heading: Block | None
    blocks: tuple[Block, ...]


HEADINGS: Mapping[str, SectionKind] = {
    "responsibilities": SectionKind.DUTIES,
    "job responsibilities": SectionKind.DUTIES,
    "requirements": SectionKind.REQUIREMENTS,
    "qualifications": SectionKind.REQUIREMENTS,
    "benefits": SectionKind.BENEFITS,
}


def split(document: Document) -> tuple[Section, ...]:
    sections: list[Section] = []
    kind, heading, blocks = SectionKind.HEADER, None, list[Block]()
    for block in document.blocks:
        known = HEADINGS.get(document.words(block).strip(" :：").casefold())
        if known and block.kind is not BlockKind.ITEM:
            sections.append(Section(kind, heading, tuple(blocks)))
            kind, heading, blocks = known, block, []
        else:
            blocks.append(block)
    return (*sections, Section(kind, heading, tuple(blocks)))
