"""Lines: what each sentence or list item of a posting is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from postings.extractors import importance, items
from postings.extractors.sections import LISTING, Section, SectionKind
from postings.readers import Block, BlockKind, Document


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
    SectionKind.SKILLS: LineKind.REQUIREMENT,
    SectionKind.BENEFITS: LineKind.BENEFIT,
    SectionKind.COMPANY: LineKind.COMPANY,
    SectionKind.APPLY: LineKind.APPLY,
}

_NOISE = re.compile(
    r"to be (?:construed|an? exhaustive|all[- ]inclusive)|\ball[- ]inclusive\b|equal (?:employment )?opportunit|without regard to"
    r"|duties may be (?:required|assigned|changed|added)|the following duties|(?:may|will) be assigned other duties"
    r"|reserves? the right|reasonable accommodation|^apply (?:now|today|online|here)|(?:submit|send|email) (?:us )?(?:your|a) "
    r"(?:resume|cv|cover)|^#li-|click (?:here|the|on)|^(?:n/?a|none|tbd|无|以下|如下)\W*$",
    re.IGNORECASE,
)
"""Disclaimers, equal opportunity, apply-now: no line of the section they stand in."""
_PAY = re.compile(
    r"^(?:starting |base |annual |hourly )?(?:salary|pay|compensation|hourly rate)\b[^;]{0,60}\d|^薪资|^月薪|^工资",
    re.I,
)
_TAG_BREAK = re.compile(r"\s*[,，、;；|｜]\s*|\s+/\s+")
_HAN_BLANK = re.compile(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")
_LONGEST_TAG = 40


@dataclass(frozen=True, slots=True)
class _Part:
    """One piece of a section: a candidate for a line."""

    start: int
    end: int
    is_listed: bool


def classify(document: Document, sections: Sequence[Section], language: str | None) -> tuple[Line, ...]:
    """The lines of the text in order. Headings decide; the line model speaks only where none does."""
    found: list[Line] = []
    for section in sections:
        if section.is_attribute:
            found.extend(_attributes(document, section))
        elif section.kind in LISTING:
            found.extend(_listing(document, section))
        else:
            found.extend(_other(document, section))
    return tuple(found)


def _line(document: Document, kind: LineKind, part: _Part, required: bool = True) -> Line:
    text = " ".join(document.text[part.start : part.end].split())
    return Line(kind, text, part.start, part.end, required, part.is_listed)


def _listing(document: Document, section: Section) -> Iterator[Line]:
    """A section whose lines are what it is for."""
    kind = _KINDS[section.kind]
    in_preferred = section.kind is SectionKind.PREFERRED
    for part in _parts(document, section):
        line = _line(document, kind, part)
        if _NOISE.search(line.text) or line.text.endswith((":", "：")):
            yield _line(document, LineKind.OTHER, part)
        elif kind is LineKind.REQUIREMENT:
            yield _line(document, kind, part, importance.is_required(line.text, in_preferred))
        else:
            yield line


def _parts(document: Document, section: Section) -> Iterator[_Part]:
    blocks = [block for block in section.blocks if block.kind is not BlockKind.HEADING]
    pieces = [(block, items.glued(document.words(block))) for block in blocks]
    has_list = any(block.kind is BlockKind.ITEM or len(spans) > 1 for block, spans in pieces)
    is_lines = not has_list and len(blocks) > 2
    for block, spans in pieces:
        if len(spans) == 1 and block.kind is BlockKind.PARAGRAPH:
            yield from _paragraph(document, block, section, has_list, is_lines)
        else:
            yield from (_Part(block.start + start, block.start + end, True) for start, end in spans)


def _paragraph(
    document: Document, block: Block, section: Section, has_list: bool, is_lines: bool
) -> Iterator[_Part]:
    """A line like the others, or prose: then each sentence counts, unless a list says it all."""
    text = document.words(block)
    if section.kind is SectionKind.BENEFITS and (tags := _tags(text)):
        yield from (_Part(block.start + start, block.start + end, True) for start, end in tags)
        return
    spans = items.sentences(text)
    if is_lines or (has_list and len(spans) == 1):
        yield _Part(block.start, block.end, True)
    elif not has_list:
        if len(spans) == 1:
            spans = items.clauses(text)
        yield from (_Part(block.start + start, block.start + end, False) for start, end in spans)


def _tags(text: str) -> list[tuple[int, int]]:
    """ "五险一金,带薪年假,双休": short names in one line."""
    spans = items.between(text, (match.span() for match in _TAG_BREAK.finditer(text)))
    if len(spans) < 2:
        spans = items.between(text, (match.span() for match in _HAN_BLANK.finditer(text)))
    return spans if len(spans) > 1 and all(end - start <= _LONGEST_TAG for start, end in spans) else []


def _attributes(document: Document, section: Section) -> Iterator[Line]:
    """Under "Language:" or "Experience:": each value is a demand; a single one is told with its label."""
    blocks = [block for block in section.blocks if block.kind is not BlockKind.HEADING]
    for block in blocks:
        start = section.heading.start if section.heading and len(blocks) == 1 else block.start
        words = document.words(block)
        end = block.end - len(words) + importance.bracket_start(words)
        if end > block.start:
            yield _line(document, LineKind.REQUIREMENT, _Part(start, end, True), importance.is_required(words))


def _other(document: Document, section: Section) -> Iterator[Line]:
    """Text that lists nothing: by sentence, and a demand is a demand ("Must be 21 or older.")."""
    kind = _KINDS.get(section.kind, LineKind.OTHER)
    for block in section.blocks:
        text = document.words(block)
        is_prose = block.kind is BlockKind.PARAGRAPH
        for start, end in items.sentences(text) if is_prose else items.glued(text):
            part = _Part(block.start + start, block.start + end, not is_prose)
            yield _line(document, LineKind.REQUIREMENT if importance.is_demand(text[start:end]) else kind, part)
