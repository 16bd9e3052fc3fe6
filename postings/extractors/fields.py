"""Labelled values: "Location: Berlin", "- 工作地点:广州", "Job Type:" above a list, "Close Date 5/18/2026".

>>> from postings.readers.reader import read
>>> labelled(read("工作地点：广州 | 招聘人数：3人".encode()))["openings"][0].value
'3人'
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from postings.extractors import run_in
from postings.extractors.vocabulary.han_variants import simplified
from postings.extractors.vocabulary.labels import LABELS
from postings.readers import FIELD, HEADING, ITEM, PARAGRAPH, Document
from postings.readers.lines import FIRST_EMOJI


class Field(NamedTuple):
    """One labelled value: `document.text[start:end]`."""

    name: str
    label: str
    value: str
    start: int
    end: int


class _Mark(NamedTuple):
    """A known label at `text[start:end]`, its value from `value_start` on."""

    name: str
    start: int
    end: int
    value_start: int


_LONGEST_LABEL = 44
_MOST_REMEMBERED = 4096
"""Labels come back in other postings."""
_LONGEST_BELOW = 200
"""A value on the line below its label is no longer than this: longer ones are prose."""
_MOST_PLACES = 5
_MOST_ITEMS = 8
_MARKERS = (":", "：", "\t", "- ", "– ", "— ")
"""Behind a label, or near one: a dash separates only in the right place."""
_DASHES = "-–—"
_DASHED = re.compile(r"([^\n:：\t]{2,30}?)[ \t]+[-–—][ \t]+")
_DECORATION = " \t\n\r\xa0\u3000*#-–—•·●▪■◆★☆>»✓✔_=~.,、;；|/\\\"'“”‘’【】[]()（）<>《》「」"
_DECORATION_AFTER = " \t\n\r\xa0\u3000*_～~】]"
_SIGNS = re.compile(r"^\W+")
"""An emoji before a label."""
_NUMBERED = re.compile(r"\d{1,2}[.)、．]\s*")
_PARTS = re.compile(r"[|;；。！？!?•·\n\t]|\s{2,}|(?<=\S)[.,，、/:] ")
_HAN_TAIL = re.compile(r"[\u4e00-\u9fff]{2,8}$")
_LAST_WORDS = frozenset(label.split()[-1] if label[-1] < "\u3000" else label[-1] for label in LABELS)
"""How a label ends: a look that spares most colons of prose the rest."""
_VALUE_EDGE = " \t\n\r\xa0\u3000|;；·•*_"


def _may_be_label(words: str) -> bool:
    words = words.rstrip(_DECORATION_AFTER)
    if not words:
        return False
    if words[-1] >= "\u3000":
        return words[-1] in _LAST_WORDS or simplified(words[-1]) in _LAST_WORDS
    return words[words.rfind(" ") + 1 :].casefold().lstrip(_DECORATION) in _LAST_WORDS or words[-1] in ".#)/"


@lru_cache(_MOST_REMEMBERED)
def fold_label(words: str) -> str:
    """Case, white space and decoration folded: " ** Job  Title " -> "job title"; known labels in simplified
    characters."""
    folded = " ".join(words.casefold().strip(_DECORATION).split())
    if folded in LABELS:
        return folded
    if folded[:1] >= FIRST_EMOJI:
        folded = _SIGNS.sub("", folded)
    bare = _NUMBERED.sub("", folded, count=1)
    return plain if (plain := simplified(bare)) in LABELS else bare


def labelled(document: Document) -> Mapping[str, tuple[Field, ...]]:
    """Fields by the Draft's field name, in the order of the text."""
    found: dict[str, list[Field]] = {}
    for field in _fields(document):
        if field.value:
            found.setdefault(field.name, []).append(field)
    return {name: tuple(fields) for name, fields in found.items()}


def _fields(document: Document) -> Iterator[Field]:
    text = document.text
    markers = _markers(text)
    at = 0
    for index, block in enumerate(document.blocks):
        kind, start, end = block.kind, block.start, block.end
        first = bisect_left(markers, start, at)
        at = bisect_left(markers, end, first)
        is_bare = index > 0 and end - start < _LONGEST_LABEL and not (kind is ITEM and _is_entry(document, index))
        if first == at and not is_bare and kind is not FIELD and not run_in.is_likely(text, start, end):
            continue
        opener = _opener(document, index) if end - start > _LONGEST_BELOW else None
        marks = _marks(document, index, markers[first:at], is_bare=is_bare, is_framed=opener is not None)
        if opener and len(marks) > 1:
            yield _field(text, opener, marks[0].start)
        for mark, following in zip_longest(marks, marks[1:]):
            if not mark.name:
                continue
            field = _field(text, mark, following.start if following else end)
            if field.value or following:
                yield field
            else:
                yield from _below(document, mark, index)


def _markers(text: str) -> list[int]:
    """Where labels may end, in order, and the end of the text. str.find is faster here than one pattern."""
    found = [len(text)]
    for marker in _MARKERS:
        at = text.find(marker)
        while at >= 0:
            found.append(at)
            at = text.find(marker, at + 1)
    found.sort()
    return found


def _opener(document: Document, index: int) -> _Mark | None:
    """The label that was cut off a long line as if it headed a section: "Job title" of "Job title: Welder
    Location: Leeds Pay: £15 an hour …"."""
    if not index or document.blocks[index - 1].kind is not HEADING or not _is_label_alone(document, index - 1):
        return None
    label = document.blocks[index - 1]
    name = LABELS[fold_label(document.words(label))]
    return _Mark(name, label.start, label.end, document.blocks[index].start)


def _marks(
    document: Document, index: int, markers: list[int], *, is_bare: bool, is_framed: bool = False
) -> list[_Mark]:
    """The known labels of one block. `is_framed`: it goes on with what a label heads."""
    text, block = document.text, document.blocks[index]
    marks: list[_Mark] = []
    after = block.start
    if block.kind is FIELD and block.label_end:
        name = LABELS.get(fold_label(text[block.start : block.label_end]))
        if name is not None:
            marks.append(_Mark(name, block.start, block.label_end, block.value_start))
            after = block.value_start
    for position in markers:
        if position < after or text[position] in _DASHES:
            continue
        if mark := _mark_before(text, after, position, bool(marks) or is_framed):
            marks.append(mark)
            after = mark.value_start
    if marks or not index:
        return marks
    if mark := _unseparated(document, index, is_bare=is_bare):
        return [mark]
    return [_Mark(*label) for label in run_in.labels(text, block.start, block.end, fold_label)]


def _mark_before(text: str, after: int, position: int, is_frame: bool) -> _Mark | None:
    """The label that ends at the separator, if a known one does.

    In a frame, a line that has begun with a known label, one space is enough before the next label.
    """
    start = max(after, position - _LONGEST_LABEL)
    head = text[start:position]
    if text[position + 1 : position + 3] == "//" or not _may_be_label(head):
        return None
    if start == after and (name := LABELS.get(fold_label(head))) is not None:
        return _Mark(name, start, position, position + 1)
    if text[position] == "\t":
        return None
    parts = _PARTS.split(head)
    if len(parts) > 1 and (name := LABELS.get(fold_label(parts[-1]))) is not None:
        return _Mark(name, position - len(parts[-1]), position, position + 1)
    return _glued(text, start, head, position) if is_frame else None


def _glued(text: str, start: int, head: str, position: int) -> _Mark | None:
    words = head.split(" ")
    for count in range(min(4, len(words) - 1), 0, -1):
        tail = " ".join(words[-count:])
        if (name := LABELS.get(fold_label(tail))) is not None and tail[:1].upper() == tail[:1]:
            return _Mark(name, position - len(tail), position, position + 1)
    if match := _HAN_TAIL.search(head):
        for cut in range(match.start(), match.end() - 1):
            if (name := LABELS.get(head[cut:])) is not None:
                return _Mark(name, start + cut, position, position + 1)
    return None


def is_one_of_pairs(document: Document, index: int) -> bool:
    """Whether a block is the label of such a pair."""
    words = document.words(document.blocks[index])
    return len(words) < _LONGEST_LABEL and _is_label_alone(document, index) and _is_one_of_pairs(document, index)


def _is_one_of_pairs(document: Document, index: int) -> bool:
    """ "Location", "Leeds", "Salary", "£30,000": labels that stand alone above their values, one after another."""
    is_of_places = LABELS.get(fold_label(document.words(document.blocks[index]))) == "locations"
    others = (*range(index + 2, index + 2 + (_MOST_PLACES if is_of_places else 1)), index - 2)
    return any(_is_label_alone(document, other) for other in others)


def _is_label_alone(document: Document, index: int) -> bool:
    if not 0 <= index < len(document.blocks):
        return False
    block = document.blocks[index]
    return block.end - block.start < _LONGEST_LABEL and fold_label(document.words(block)) in LABELS


def _unseparated(document: Document, index: int, *, is_bare: bool) -> _Mark | None:
    """A label alone on its line ("Employment type" above "Full-time"), or before a dash."""
    text, block = document.text, document.blocks[index]
    words = text[block.start : min(block.end, block.start + _LONGEST_LABEL)]
    if is_bare and _may_be_label(words):
        name = LABELS.get(fold_label(words))
        if name is not None and (
            block.kind is HEADING or _is_unmistakable(words) or _is_one_of_pairs(document, index)
        ):
            return _Mark(name, block.start, block.end, block.end)
    if "- " not in words and "– " not in words and "— " not in words:
        return None
    match = _DASHED.match(words)
    if match and _may_be_label(match[1]) and (name := LABELS.get(fold_label(match[1]))) is not None:
        return _Mark(name, block.start, block.start + match.end(1), block.start + match.end())
    return None


def _is_unmistakable(words: str) -> bool:
    """No plain word: two words or more, or four Han characters."""
    return " " in words.strip() or (len(words) >= 4 and "\u4e00" <= words[0] <= "\u9fff")


def _field(text: str, mark: _Mark, end: int) -> Field:
    value = text[mark.value_start : end]
    start = mark.value_start + len(value) - len(value.lstrip(_VALUE_EDGE))
    value = value.strip(_VALUE_EDGE)
    return Field(mark.name, text[mark.start : mark.end].strip(_DECORATION), value, start, start + len(value))


def _below(document: Document, mark: _Mark, index: int) -> Iterator[Field]:
    """The values in the blocks under a label: every item of a list, or one short line; places go on to a label."""
    is_one_of_items = document.blocks[index].kind is ITEM
    if _opens_a_list(document, index + 1):
        index += 1
    last = next((at for at in range(index + 2, index + 2 + _MOST_PLACES) if _is_label_alone(document, at)), 0)
    several = last - index - 1 if mark.name == "locations" and last else 1
    for number, block in enumerate(document.blocks[index + 1 : index + 1 + _MOST_ITEMS], 1):
        is_item = block.kind is ITEM
        if block.kind in (HEADING, FIELD) or block.end - block.start > _LONGEST_BELOW:
            return
        head, colon, _ = document.words(block).partition(":")
        if not is_item and fold_label(head) in LABELS and (colon or _is_unmistakable(head)):
            return
        yield _field(document.text, _Mark(mark.name, mark.start, mark.end, block.start), block.end)
        if (is_one_of_items or not is_item) and number >= several:
            return


def _is_entry(document: Document, index: int) -> bool:
    """An item with another one below it or nothing; the labels of a page have their values below them."""
    return index + 1 >= len(document.blocks) or document.blocks[index + 1].kind is not PARAGRAPH


def _opens_a_list(document: Document, index: int) -> bool:
    """ "Vacancies in the following towns:" between "Locations" and the towns."""
    block = document.blocks[index] if index < len(document.blocks) else None
    return block is not None and block.kind is HEADING and document.words(block).endswith((":", "："))
