"""Pieces: a section cut into what may be one line each, an entry of a list or a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from postings.extractors import headings, headless, items
from postings.extractors.fields import fold_label
from postings.extractors.sections import FACTS, Section, SectionKind
from postings.extractors.vocabulary.labels import LABELS
from postings.readers import FIELD, HEADING, ITEM, PARAGRAPH, Block, BlockKind, Document

LONGEST_TAG = 40
_MANY_CLAUSES = 4
"""Commas from which a line of the top is a Chinese paragraph."""
"""Characters of "带薪年假" and the like, set side by side in one line."""
SHORT = 80
"""Characters up to which the first lines of a posting are its title, company, place."""

TOP, LEAST_TOP_WORDS = 2, 4
"""Short lines at the beginning that are the title and the company, and words of the second that may be more."""

LONGEST_LINE, LEAST_LINES = 160, 3
"""Characters and number of the paragraphs that make a list without bullets."""

LONGEST_NAME = 60
"""Characters of a benefit in a list that lost its line breaks."""

SENTENCES_OF_PROSE = 6
"""Of each paragraph on average; entries of a list without bullets have one or two."""

LEAST_VALUE = 16
"""Characters behind a label that may be a line of the job and no fact."""

_FULL_STOPS = (".", "!", "?")
"""End a sentence: below the entries of a list of benefits it speaks to the reader."""
_SIGNS = ("So", "Sm", "Sk", "Po")
"""Unicode's categories of what people put before the lines of a list."""

_TAG_BREAK = re.compile(r"\s*(?:(?<!\d),|,(?!\d)|[，、;；|｜])\s*|\s+/\s+")
_BEFORE_A_NAME = re.compile(r"[a-z)\d] (?=[A-Z])")
_LAST_OF_ONE = re.compile(r"(?:and|or|und|et|y|i|и|och|và) ", re.IGNORECASE)
"""Opens the last part of what is one benefit: "Health, dental, and vision coverage"."""
_HAN_BLANK = re.compile(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")
_ASIDE = re.compile(r"[(（][^()（）]{1,200}[)）]")
_ATTRIBUTE = re.compile(r"(?:[\u4e00-\u9fff]{2,3}、){0,3}[\u4e00-\u9fff]{2,3}的(?P<noun>[\u4e00-\u9fff]{0,8})")
"""What may stand behind another attribute of the same thing."""
_PAY = re.compile(
    r"(?:(?:(?:starting|base|annual|hourly|competitive) )*(?:salary|salaries|pay|wages?|compensation)\b"
    r"|薪资|月薪|工资)"
    r"[^;；]{0,80}\d[^;；]{0,120}(?:[;；]\s*(?=(?P<rest>\S))|$)",
    re.IGNORECASE,
)
"""Pay among the benefits is the salary's; what follows a semicolon is a benefit again."""


class Piece(NamedTuple):
    start: int
    end: int
    is_listed: bool
    group: int = 0
    """The list or paragraph it belongs to, by where that starts; -1 where it can be no line of the job."""
    is_doubtful: bool = False
    """Where the company mostly stands, or behind a label: a line of the job only if it says so beyond doubt."""


def of_listing(document: Document, section: Section) -> Iterator[Piece]:
    """Of a section whose lines are what it is for."""
    blocks = [block for block in section.blocks if block.kind is not HEADING]
    texts = list(map(document.words, blocks))
    cuts = list(map(items.glued, texts))
    has_list = any(len(spans) > 1 for spans in cuts) or ITEM in [block.kind for block in blocks]
    is_only_entry = [block.kind for block in blocks].count(ITEM) == 1
    is_lines = not has_list and len(blocks) > 2 and not _is_prose(texts)
    are_benefits = section.kind is SectionKind.BENEFITS
    last_item = max((block.start for block in blocks if block.kind is ITEM), default=-1) if are_benefits else -1
    for block, text, spans in zip(blocks, texts, cuts, strict=True):
        if are_benefits and (pay := _PAY.match(text)):
            yield from _shifted(block, [(0, pay.end())], True, -1)
            yield from _shifted(block, [(pay.end(), block.end - block.start)] if pay["rest"] else [], True)
        elif are_benefits and (tags := _benefits_in(text, block.kind)):
            yield from _shifted(block, tags, True)
        elif len(spans) > 1:
            yield from _shifted(block, spans, True)
        elif block.kind is PARAGRAPH and 0 <= last_item < block.start and text.endswith(_FULL_STOPS):
            yield from _shifted(block, items.sentences(text), False, -1)
        elif block.kind is PARAGRAPH or (is_only_entry and _is_prose([text])):
            yield from _paragraph(block, text, has_list and not is_only_entry, is_lines, are_benefits)
        elif block.kind is FIELD and _names_a_fact(document, block):
            yield Piece(block.start, block.end, True, -1)
        else:
            yield Piece(block.start + spans[0][0], block.start + spans[0][1], True)


def _names_a_fact(document: Document, block: Block) -> bool:
    """ "Number of posts: 5" below "Position: Driver"."""
    return LABELS.get(fold_label(document.text[block.start : block.label_end])) in FACTS


def _is_prose(texts: list[str]) -> bool:
    """Whether paragraphs hold so many sentences that these are the lines, and not the paragraphs."""
    return sum(len(items.sentences(text)) for text in texts) >= SENTENCES_OF_PROSE * len(texts)


def _paragraph(block: Block, text: str, has_list: bool, is_lines: bool, are_benefits: bool) -> Iterator[Piece]:
    """A line like the others, or prose: then each sentence counts, unless a list says it all."""
    spans = items.sentences(text)
    if is_lines or (has_list and len(spans) == 1):
        yield Piece(block.start, block.end, True)
    elif has_list:
        yield from _shifted(block, spans, False, -1)
    elif are_benefits:
        for start, end in spans:
            names = _names_run_together(text, start, end)
            yield from _shifted(block, names, True)
            if not names or names[-1][1] < end:  # What follows a list speaks of something else.
                rest = names[-1][1] + 1 if names else start
                yield from _shifted(block, [(rest, end)], False, -1 if names else 0)
    else:
        yield from _shifted(block, spans if len(spans) > 1 else items.clauses(text), False)


def tag_spans(text: str) -> list[items.Span]:
    """ "五险一金,带薪年假,双休": short names in one line; [] where it is not made of them."""
    asides = [match.span() for match in _ASIDE.finditer(text)]
    for separator in (_TAG_BREAK, _HAN_BLANK):
        cuts = [match.span() for match in separator.finditer(text)]
        spans = items.between(text, [cut for cut in cuts if _parts_tags(text, cut, asides)])
        if len(spans) > 1:
            is_short = all(end - start <= LONGEST_TAG for start, end in spans)
            return spans if is_short and "。" not in text[:-1] else []
    return []


def _parts_tags(text: str, cut: items.Span, asides: list[items.Span]) -> bool:
    """Not inside brackets, and not where attributes of one thing are listed: 明亮、舒适的办公环境."""
    if any(start < cut[0] < end for start, end in asides):
        return False
    attribute = _ATTRIBUTE.match(text, cut[1]) if text[cut[0]] == "、" else None
    if attribute is None:
        return True
    before = _TAG_BREAK.split(text[: cut[0]])[-1]
    return headless.names_benefit_tag(before) or headless.names_benefit_tag(attribute["noun"])


def _benefits_in(text: str, kind: BlockKind) -> list[items.Span]:
    """Tags, where a Latin line is not rather one benefit ("Medical, dental and vision insurance")."""
    if text[0] >= "\u3400":
        return tag_spans(text)
    spans = tag_spans(text) if kind is not ITEM and not text.endswith(".") else []
    if len(spans) < 3 or _LAST_OF_ONE.match(text, spans[-1][0]):
        return []
    return spans if all(text.count(" ", *span) < 4 for span in spans) else []


def of_prose(document: Document, section: Section) -> Iterator[Piece]:
    """Of a section that is for something else: list items as they are, paragraphs by sentence."""
    top = TOP if section.kind is SectionKind.HEADER else 0
    list_start: int | None = None
    runs = _line_runs(document, section.blocks)
    for at, block in enumerate(section.blocks):
        text = document.words(block)
        is_entry = block.kind is ITEM or (at > 0 and _sign(text[0]))
        if len(text) > SHORT or text.endswith("。") or is_entry or text.count("，") >= _MANY_CLAUSES:
            top = 0
        is_top = at < top
        if block.kind is ITEM:
            list_start = block.start if list_start is None else list_start
            yield from _shifted(block, items.glued(text), True, list_start)
            continue
        list_start = None
        if block.kind is FIELD and block.start in runs:
            yield Piece(block.start, block.end, True, runs[block.start], True)
        elif block.kind is not PARAGRAPH:
            yield Piece(block.start, block.end, True, -1)
        elif tags := _benefit_tags(text):
            yield from _shifted(block, tags, True, BENEFIT_TAGS)
        elif block.start in runs and (not is_top or (at > 0 and text.count(" ") >= LEAST_TOP_WORDS - 1)):
            yield Piece(block.start, block.end, True, runs[block.start], is_top)
        else:
            yield from _of_paragraph(block, text, is_top)


def _line_runs(document: Document, blocks: tuple[Block, ...]) -> dict[int, int]:
    """Short paragraphs that follow one another are a list without bullets: each one's start -> the start of its
    group, which ends where another sign stands before the words."""
    runs: dict[int, int] = {}
    run: dict[int, int] = {}
    sign = ""
    for block in (*blocks, None):
        is_line = block is not None and _may_be_line(document, block)
        if block and is_line and len(items.sentences(document.words(block))) == 1:
            last, sign = sign, _sign(document.text[block.start])
            run[block.start] = run[next(reversed(run))] if run and sign == last else block.start
            continue
        if len(run) >= LEAST_LINES:
            runs.update(run)
        run = {}
    return runs


def _may_be_line(document: Document, block: Block) -> bool:
    """A short paragraph; a field, where its label is none that is known ("Insurance: life and health")."""
    if block.end - block.start > LONGEST_LINE:
        return False
    if block.kind is not FIELD:
        return block.kind is PARAGRAPH
    label = document.text[block.start : block.label_end]
    return block.end - block.value_start >= LEAST_VALUE and headings.kind_of(label, marked=False) is None


def _sign(first: str) -> str:
    """ "✅", "👉" before the words of a line; "" where it begins with a letter, a digit or a quotation mark."""
    return first if unicodedata.category(first) in _SIGNS else ""


BENEFIT_TAGS = -2
"""Group of names of benefits found without a heading."""


def _of_paragraph(block: Block, text: str, is_top: bool) -> Iterator[Piece]:
    spans = items.glued(text)
    if len(spans) > 1:
        yield from _shifted(block, spans, True, block.start)
    else:
        parts = [
            (start + left, start + right)
            for start, end in items.sentences(text)
            for left, right in items.clauses(text[start:end])
        ]
        yield from _shifted(block, parts, False, -1 if is_top else block.start)


def _benefit_tags(text: str) -> list[items.Span]:
    if len(text) > 150 or not text[0] >= "\u3400":
        return []
    spans = tag_spans(text)
    return spans if headless.are_benefit_tags(text[start:end] for start, end in spans) else []


def _names_run_together(text: str, start: int, end: int) -> list[items.Span]:
    """ "Health insurance Dental insurance Paid holidays": a list that lost its line breaks, behind "we offer:" or
    alone; [] where most of it names no benefits."""
    colon = text.rfind(": ", start, end)
    begin = start if colon < 0 else colon + 2
    cuts = [(match.end() - 1, match.end()) for match in _BEFORE_A_NAME.finditer(text, begin, end)]
    if len(cuts) < LEAST_LINES - 1:
        return []
    begins, ends = [begin, *(cut for _, cut in cuts)], [*(cut for cut, _ in cuts), end]
    spans = list(takewhile(lambda span: span[1] - span[0] <= LONGEST_NAME, zip(begins, ends, strict=True)))
    named = sum(headless.names_benefit(text[left:right]) for left, right in spans)
    return spans if len(spans) >= LEAST_LINES and 2 * named >= len(spans) else []


def _shifted(block: Block, spans: list[items.Span], is_listed: bool, group: int = 0) -> Iterator[Piece]:
    for start, end in spans:
        yield Piece(block.start + start, block.start + end, is_listed, group)
