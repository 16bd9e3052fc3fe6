"""Sections: the text cut at headings whose meaning is known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from postings.extractors import fields, glued, headings, items
from postings.extractors.vocabulary.labels import LABELS
from postings.readers import FIELD, HEADING, ITEM, PARAGRAPH, Block, BlockKind, Document


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


DEMANDS = frozenset((SectionKind.REQUIREMENTS, SectionKind.PREFERRED, SectionKind.SKILLS))
LISTING = frozenset((*DEMANDS, SectionKind.DUTIES, SectionKind.BENEFITS))
"""Kinds whose lines are what the section is for."""

_FIELDS = SectionKind.FIELDS
_NO_RANK, _NO_GROUPS = 7, 8
"""Below the six ranks of marked headings: a bold line; and no heading at all."""
_ANOTHER_SUBJECT = re.compile(r"(?:You|We|Our|As|In this|This|The (?:role|team|position|job))\b")
_HAN_NUMBERED = re.compile("[一二三四五六七八九十]{1,2}、")
_LONGEST_CHAPTER, _CLAUSE_ENDS = 20, "。；;，,"
_ANOTHER_KIND = re.compile(
    r"(?:You(?:['’]ll| will)|(?:In|On) this (?:role|position|job|contract|assignment)|We (?:offer|provide))\b"
)
"""Opens a paragraph that goes on behind a label with its words in the same line."""
_EITHER = ("background",)
"""Above all lists the reason for the job is told so, behind them what the applicant should have."""
_YOU_WILL = ("you will", "you'll")
_BACK = "back"
"""Opens no section: the one before a run-in heading goes on."""
_CLOSING = "closing"
"""Asks, behind the lists, whether they please ("Haben wir Ihr Interesse geweckt?"); at the top it asks no one."""
_FIRST_HAN = "\u3400"
FACTS = frozenset(
    (
        *("title", "company", "locations", "workplace", "employment_type", "date_posted", "valid_through"),
        *("application_period", "openings", "identifier", "url"),
    )
)
"""Fields whose labels stand before no line of the job; a Chinese one among the lines of a list ends it."""
_PAIR = "pair"
"""A label alone on its line above its value, as others are beside it: ends a list."""
_COLONS = (":", "：")
_QUESTIONS, _SHOUTS = ("?", "？"), ("!", "！")
"""A line of its own that asks what a posting answers ("What do we expect from you?") is set apart by that."""
_SIGNS_BEHIND = ("●", "★", "◆", "■", "☆", "※")
"""Behind a heading that has the same before it, where it was taken for a bullet."""
_HEADING_ENDS = " :：" + "".join(_SIGNS_BEHIND)
_LEADING = ("...", "…")
"""End a line that leads in what stands below it ("Wir bieten Ihnen...")."""
_DASHES = ("-", "–", "•", "*")
"""Before an entry of a list that lacks its blank ("-4 years of welding") and looks like a heading."""
SHORT_LINE = 90
"""Characters of a line that may be a heading though nothing marks it as one."""
SHORT_VALUE = 60
"""Characters up to which "Role: …" names a thing and does not describe it."""


class Section(NamedTuple):
    kind: SectionKind
    heading: Block | None
    """The words of the heading, without colon; a part of its block where text follows in the same line."""
    blocks: tuple[Block, ...]
    is_attribute: bool = False
    """True under a heading that names one demand ("Language:", "Work authorization:")."""


class _Opening(NamedTuple):
    """A heading found and what follows it in its block. A field keeps its whole block as `rest`."""

    kind: str
    heading: Block | None
    rest: Block | None = None
    is_run_in: bool = False
    """Inside a paragraph, and governs its own sentence only: "… Stack: C, Rust. You will …"."""


def split(document: Document) -> tuple[Section, ...]:
    """The whole text in order; the first section is the HEADER, with or without blocks."""
    builder = _Builder(document)
    for part in _parts(document):
        if isinstance(part, _Opening):
            builder.open(part)
        else:
            builder.add(part)
    return builder.finish()


class _Builder:
    """Follows the blocks; knows which section is open."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.sections: list[Section] = []
        self.kind = SectionKind.HEADER
        self.heading: Block | None = None
        self.is_attribute = False
        self.is_inline = False
        """Whether the heading is a label with words behind it in its line."""
        self.blocks: list[Block] = []
        self.before: SectionKind | None = None
        """The kind of the section around a heading that governs one sentence."""
        self.group_rank = _NO_GROUPS
        """Rank of the headings under which the section's lists stand in groups."""

    def open(self, opening: _Opening) -> None:
        kind, rest = opening.kind, opening.rest
        if kind == _BACK:
            self.back()
        elif (kind == _CLOSING and self.kind not in LISTING) or self.is_unfinished_entry(opening):
            self.blocks.extend(block for block in (opening.heading, rest) if block)
        elif kind == _PAIR and rest:
            if self.kind in LISTING:
                self.start(SectionKind.OTHER, None)
            self.add(rest)
        elif rest is None and self.is_bare() and self.goes_on(opening):
            self.heading = opening.heading
        elif kind == SectionKind.REQUIREMENTS and not self.has_listing() and self.says(opening, _EITHER):
            self.start(SectionKind.SUMMARY, opening.heading)
        elif opening.is_run_in and self.kind not in LISTING:
            self.before = self.kind
            self.start(SectionKind.REQUIREMENTS, opening.heading)
            self.is_attribute = True
        elif kind in ("attribute", "skills") and self.kind in DEMANDS and not self.is_attribute:
            self.blocks.extend(block for block in (rest or opening.heading,) if block)
        elif kind == "attribute" and rest is None:
            self.start(SectionKind.REQUIREMENTS, opening.heading)
            self.is_attribute = True
        elif kind in ("attribute", "fields"):
            self.field(opening)
        else:
            self.start(SectionKind.APPLY if kind == _CLOSING else SectionKind(kind), opening.heading)
            self.is_inline = rest is not None

    def is_unfinished_entry(self, opening: _Opening) -> bool:
        """Whether a line that breaks off stands in the section that it would open: "Other benefits..."."""
        heading = opening.heading
        return (
            heading is not None and opening.kind == self.kind and self.document.words(heading).endswith(_LEADING)
        )

    def back(self) -> None:
        """To the section that a heading in its running text had left for a sentence; the head is over by then."""
        if self.before is not None:
            self.start(SectionKind.SUMMARY if self.before is SectionKind.HEADER else self.before, None)
        self.before = None

    def field(self, opening: _Opening) -> None:
        if self.kind is not SectionKind.FIELDS or opening.rest is None:
            self.start(SectionKind.FIELDS, None if opening.rest else opening.heading)
        if opening.rest:
            self.blocks.append(opening.rest)

    def add(self, block: Block) -> None:
        if block.kind is HEADING:
            if self.document.text.startswith(_DASHES, block.start):
                behind = _piece(self.document.words(block), 1, block.end - block.start, block.start, ITEM)
                if behind is None:
                    return
                block = behind
            elif self.kind is not SectionKind.HEADER:
                self.unknown_heading(block)
                return
        if block.is_apart and self.kind in LISTING:
            self.start(SectionKind.OTHER, None)
        if block.kind is PARAGRAPH and self.kind in LISTING and self.is_next_chapter(block):
            self.start(SectionKind.OTHER, block)
            return
        if self.is_inline and self.blocks and block.kind is PARAGRAPH and self.turns(block):
            self.start(SectionKind.SUMMARY, None)
        if self.kind is _FIELDS and not self.is_value(block):
            self.start(SectionKind.OTHER if self.has_listing() else SectionKind.HEADER, None)
        self.blocks.append(block)

    def is_next_chapter(self, block: Block) -> bool:
        """ "三、报名时间" behind the lines of "二、招聘条件": headings of one numbering."""
        text, heading = self.document.text, self.heading
        is_short = block.end - block.start <= _LONGEST_CHAPTER
        return bool(
            is_short
            and heading
            and _HAN_NUMBERED.match(text, block.start)
            and _HAN_NUMBERED.match(text, heading.start)
            and text[block.end - 1] not in _CLAUSE_ENDS
        )

    def is_value(self, block: Block) -> bool:
        return block.kind is FIELD or (block.kind is ITEM and self.heading is not None)

    def turns(self, block: Block) -> bool:
        return self.kind in DEMANDS and _ANOTHER_KIND.match(self.document.text, block.start) is not None

    def unknown_heading(self, block: Block) -> None:
        """A heading inside the section, or the end of it."""
        rank = block.level or _NO_RANK
        is_deeper = self.heading is not None and rank > (self.heading.level or _NO_RANK)
        if is_deeper or not self.blocks:
            self.group_rank = rank
        if rank >= self.group_rank or self.kind not in LISTING:
            self.blocks.append(block)
        else:
            self.start(SectionKind.OTHER, block)

    def start(self, kind: SectionKind, heading: Block | None) -> None:
        self.sections.append(Section(self.kind, self.heading, tuple(self.blocks), self.is_attribute))
        self.kind, self.heading, self.blocks = kind, heading, []
        self.is_attribute, self.is_inline, self.group_rank = False, False, _NO_GROUPS

    def is_bare(self) -> bool:
        """Whether the last heading has nothing below it yet."""
        return self.heading is not None and not self.blocks

    def goes_on(self, opening: _Opening) -> bool:
        """ "Tasks" above "Job description", "About you" above "You will:": one heading of two lines."""
        if opening.kind == SectionKind.SUMMARY:
            return self.kind is SectionKind.DUTIES
        return self.kind in DEMANDS and self.says(opening, _YOU_WILL)

    def says(self, opening: _Opening, words: tuple[str, ...]) -> bool:
        return (
            opening.heading is not None
            and headings.fold(self.document.words(opening.heading)).strip(" :") in words
        )

    def has_listing(self) -> bool:
        return self.kind in LISTING or any(section.kind in LISTING for section in self.sections)

    def finish(self) -> tuple[Section, ...]:
        return (*self.sections, Section(self.kind, self.heading, tuple(self.blocks), self.is_attribute))


def _parts(document: Document) -> Iterator[_Opening | Block]:
    """The blocks, headings recognised, blocks with headings glued inside cut into pieces."""
    for index, block in enumerate(document.blocks):
        opening = _OPENERS[block.kind](document, block)
        is_han = opening is None and block.kind is PARAGRAPH and document.text[block.start] >= _FIRST_HAN
        if is_han and fields.is_one_of_pairs(document, index):
            opening = _Opening(_PAIR, None, block)
        if opening is None:
            yield from _unglued(document, block)
            continue
        rest = opening.rest if opening.rest is not block else None
        stop = _own_sentence(document.words(rest), opening.kind, 0) if rest else 0
        if rest and stop:
            yield opening._replace(rest=None, is_run_in=True)
            yield rest._replace(end=rest.start + stop)
            yield _Opening(_BACK, None)
            rest = _piece(document.words(rest), stop, rest.end - rest.start, rest.start, rest.kind)
        else:
            yield opening
        if rest:
            yield from _unglued(document, rest)


def _from_heading(document: Document, block: Block) -> _Opening | None:
    words = document.words(block)
    kind = headings.kind_of(words, marked=True)
    if kind is None and words.endswith(_COLONS) and not _ends_in_heading(words):
        kind = headings.lead_in_kind(words)
    return _Opening(kind, block) if kind else None


def _ends_in_heading(words: str) -> bool:
    """True for "Knowledge of Revit. Job duties:": a line, and the heading of the next."""
    return ". " in words and bool(glued.find(words))


def _from_item(document: Document, block: Block) -> _Opening | None:
    """A bullet before a heading: in capitals, a title, with a colon, or no more than "Qualifications"."""
    if block.end - block.start > SHORT_LINE:
        return None
    words = document.words(block)
    is_marked = (
        words.endswith((*_COLONS, *_SIGNS_BEHIND)) or (words.isupper() and len(words) > 5) or _is_titled(words)
    )
    if not is_marked and not headings.is_strong(words):
        return None
    kind = headings.kind_of(words.rstrip(_HEADING_ENDS), marked=False)
    return _Opening(kind, block) if kind in glued.KINDS else None


def _is_titled(words: str) -> bool:
    """ "Experience and Skills Required"; two words with capitals may be an entry, too: "Communication Skills"."""
    parts = words.split()
    has_capitals = all(part[0].isupper() or len(part) <= _LONGEST_JOINT for part in parts)
    return has_capitals and len(parts) > _MOST_OF_AN_ENTRY and words[0].isupper()


def _from_paragraph(document: Document, block: Block) -> _Opening | None:
    if block.end - block.start > headings.LONGEST:
        return None
    words = document.words(block)
    if words.endswith(_COLONS):
        return _from_heading(document, block)
    if len(words) > SHORT_LINE or (words.endswith((".", "。", ";", "；", ",")) and not words.endswith(_LEADING)):
        return None
    kind = headings.kind_of(words, marked=words.endswith((*_QUESTIONS, *_LEADING)))
    if kind is None and words.endswith(_SHOUTS) and words[0] >= _FIRST_HAN:
        wished = headings.kind_of(words, marked=True)
        kind = wished if wished == SectionKind.PREFERRED else None
    is_heading = (
        kind in glued.KINDS or kind in ("other", _CLOSING) or (kind == "fields" and _HAN_NUMBERED.match(words))
    )
    return _Opening(kind, block) if kind and is_heading else None


def _from_field(document: Document, block: Block) -> _Opening | None:
    """ "Responsibilities: you will …" opens a section; "Role: Nurse" and "工作地点：广州" are fields."""
    label = document.text[block.start : block.label_end]
    value = block.end - block.value_start
    kind = headings.kind_of(label, marked=value <= 0 or value > SHORT_VALUE)
    heading = Block(HEADING, block.start, block.label_end)
    if value <= 0:
        kind = kind or headings.lead_in_kind(label)
        return _Opening(kind, heading) if kind else None
    if kind is None and label[0] >= _FIRST_HAN and LABELS.get(fields.fold_label(label)) in FACTS:
        kind = "fields"
    if kind is None:
        return None
    if kind == "attribute":
        return _Opening(kind, heading, block)
    if kind in ("fields", "other") or (value <= SHORT_VALUE and _is_name(kind, label)):
        return _Opening("fields", None, block)
    return _Opening(kind, heading, Block(PARAGRAPH, block.value_start, block.end))


def _is_name(kind: str, label: str) -> bool:
    return kind in _NAMES or headings.fold(label).strip() in _NAMING_LABELS


_MOST_OF_AN_ENTRY, _LONGEST_JOINT = 2, 3
_NAMES = frozenset(("summary", "company", "apply"))
_NAMING_LABELS = frozenset(
    ("role", "job", "mission", "work", "project", "projekt", "profile", "profil", "rolle", "offer")
)
_OPENERS = {
    HEADING: _from_heading,
    ITEM: _from_item,
    PARAGRAPH: _from_paragraph,
    FIELD: _from_field,
}


def _unglued(document: Document, block: Block) -> Iterable[_Opening | Block]:
    text = document.words(block)
    if len(text) < glued.SHORTEST or (block.kind is HEADING and not _ends_in_heading(text)):
        return (block,)
    headings_inside = glued.find(text)
    return _cut(document, block, text, headings_inside) if headings_inside else (block,)


def _cut(
    document: Document, block: Block, text: str, headings_inside: list[glued.Glued]
) -> Iterator[_Opening | Block]:
    at, kind = 0, PARAGRAPH if block.kind is HEADING else block.kind
    for found in headings_inside:
        if piece := _piece(text, at, found.start, block.start, kind):
            yield piece
        heading = Block(HEADING, block.start + found.start, block.start + found.end)
        stop = _own_sentence(text, found.kind, found.after) if kind is PARAGRAPH else 0
        yield _Opening(found.kind, heading, is_run_in=bool(stop))
        at, kind = found.after, PARAGRAPH
        if stop and (piece := _piece(text, at, stop, block.start, kind)):
            yield piece
            yield _Opening(_BACK, None)
            at = stop
    if piece := _piece(text, at, len(text), block.start, kind):
        opening = _from_paragraph(document, piece)  # "Job DescriptionWhat will you do?"
        yield opening if opening and opening.kind in glued.KINDS else piece


def _own_sentence(text: str, kind: str, start: int) -> int:
    """Where the sentence ends that a heading of skills inside running text governs; 0 where it is none."""
    if kind != SectionKind.SKILLS:
        return 0
    (_, length), *others = items.sentences(text[start:]) or [(0, 0)]
    goes_on = others and _ANOTHER_SUBJECT.match(text, start + others[0][0])
    is_list = text.count(",", start, start + length) >= 2
    return start + length if goes_on and is_list else 0


def _piece(text: str, start: int, end: int, offset: int, kind: BlockKind) -> Block | None:
    """A part of a block without outer white space, None where nothing is left."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    if end <= start:
        return None
    return Block(PARAGRAPH if kind is FIELD else kind, offset + start, offset + end)
