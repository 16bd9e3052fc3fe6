"""Demands that are the value of a label: "Experience: 2 years", 学历要求:大专, what stands below "Language:"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from postings.extractors import headings, importance, items
from postings.extractors.line import REQUIREMENT, Line, line_of
from postings.extractors.pieces import Piece
from postings.extractors.sections import Section, SectionKind
from postings.readers import FIELD, HEADING, PARAGRAPH, Block, Document
from postings.readers.blanks import is_blank

MOST_VALUES = 4
"""Lines below "Education:" that are its values; more are a list that goes on to everything else."""
LEAST_SENTENCES = 3
"""Of a paragraph that is no value any more: each is a demand of its own."""
_FIELD_PLACES = (SectionKind.HEADER, SectionKind.FIELDS)
_UNDEMANDED = re.compile(r".{0,4}不限|.{0,2}不要求|无要求|无(?:工作)?经验|any|keine", re.IGNORECASE)
_LONGEST_UNDEMANDED = 6
_EDGE = " \t.,;:：。-–—()（）*"


def of_section(document: Document, section: Section) -> Iterator[Line]:
    """Under "Language:" or "Experience:": each value is a demand; a single one is told with its label."""
    blocks = [block for block in section.blocks if block.kind is not HEADING]
    for block in blocks:
        words = document.words(block)
        sentences = items.sentences(words) if block.kind is PARAGRAPH else []
        if len(sentences) >= LEAST_SENTENCES:
            for left, right in sentences:
                sentence = block._replace(start=block.start + left, end=block.start + right)
                yield _demand(document, sentence.start, sentence)
        elif not is_nothing(words):
            start = section.heading.start if section.heading and len(blocks) == 1 else block.start
            yield _demand(document, start, block)


def _demand(document: Document, start: int, block: Block) -> Line:
    """Up to the block's end, without a closing "(Preferred)"."""
    words = document.words(block)
    end = block.start + (importance.bracket_start(words) or len(words))
    return line_of(document, REQUIREMENT, Piece(start, end, True), importance.is_required(words))


def of_fields(document: Document, sections: Sequence[Section]) -> Iterator[Line]:
    """ "学历要求:大专" among the fields: the only requirement of many a posting."""
    for section in sections:
        for block in section.blocks:
            if block.kind is FIELD and section.kind in _FIELD_PLACES:
                label = document.text[block.start : block.label_end]
                value = document.text[block.value_start : block.end]
                if headings.kind_of(label, marked=False) == "attribute" and not is_nothing(value):
                    yield _demand(document, block.start, block)


def is_nothing(value: str) -> bool:
    """Whether a value only says that there is none, or that none is asked for: "n/a", 不限."""
    words = value.strip(_EDGE)
    is_undemanded = len(words) <= _LONGEST_UNDEMANDED and _UNDEMANDED.fullmatch(words) is not None
    return is_undemanded or is_blank(words)
