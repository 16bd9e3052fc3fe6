"""Headings inside a block of running text: "… targets. REQUIREMENTS Two years …", "…效率。任职要求：1、…".

By meaning: phrases of the vocabulary. What shape alone shows to be several lines, `readers.glued` has cut before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from postings.extractors import headings, items
from postings.readers.lines import BULLETS

SHORTEST = 16
"""Characters of a block worth looking into."""

LONG = 12
"""Characters of a phrase that is a heading in the middle of a sentence, too."""
_LONGEST_END = 50
MOST_MARKS = 500
"""Colons and brackets of a block looked at: more than any text has, less than a hostile one."""

_BULLETS = f"{BULLETS}·"
_BEHIND_HEADING = f" \t\xa0\u3000:：】］]){_BULLETS}"
_MAYBE_BULLET = re.compile(f"[{_BULLETS}]")
_MARK = re.compile(rf"[:：】］\]]|(?<=[a-zß-ÿ])[ ]{{0,3}}(?=[{_BULLETS}][ \xa0]{{0,9}}\S)")
_TABLE = re.compile(r"(?: : [^:.\n]{1,80}){3,20}")
"""Facts with their labels, as applicant tracking systems end a text: "Job : Nursing Primary Location : …"."""
_HAN_MARK = re.compile(
    r"[:：】］\]]|(?<=[\u4e00-\u9fff])[ \u3000]{0,3}(?=(?:[1①一]|[(（][1一][)）])[ ]?[、．.)）:：\u4e00-\u9fff])"
)
"""Where a heading ends: a colon, a bracket, the first bullet; in Chinese also the number of the first item."""
_HAN = re.compile(r"[\u4e00-\u9fff]")
_MAYBE_CAPITALS = re.compile(r"[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я]{2}")
_MAYBE_JOINT = re.compile(r"[A-ZÀ-Þ0-9](?<=[a-zß-ÿ].)")
"""What every joint has, found faster: there are fewer capitals than small letters to look beside."""
_JOINT = re.compile(r"[a-zß-ÿ](?=[A-ZÀ-Þ]|\d{1,2}\+|\d{1,2}[-–]\d)")
_HAN_BEFORE = re.compile(r"[\u4e00-\u9fff][\u4e00-\u9fff/、与和及&]{0,13}[ ]?$")
_NO_WORD = re.compile(r"[^\w\s'’/&,-]|\s{3}|\d\d")
_WORD_START = re.compile(r"(?<![^\W_])[^\W\d_]|(?<=[a-zß-ÿ])[A-ZÀ-Þ]|(?<=[A-Z])[A-Z](?=[a-z])")
_TITLED = re.compile(
    r"[A-Z](?:(?<=^.)|(?<=[a-z.!?;:)] .))[a-z’']+ "
    r"(?:[A-Z][a-z’'/]+ |(?:and|&|of|for|to|the|in|with|or|is|you|this|we) ){1,8}(?:[A-Z][a-z’']+|\d{1,2}\+?)"
)
"""Words with capitals, up to the first of the next line; begins with one, as the engine skips to capitals fast."""
_WORD = re.compile(r"\S+")
_WORD_BEFORE = re.compile(r"[^\W\d_]+\Z")
_WORD_BEHIND = re.compile(r"[^\W\d_]*")
_CAPITALS = re.compile(r"[A-ZÀ-ÞА-Я](?<![\w-].)[A-ZÀ-ÞА-Я&/,'’ -]{3,70}(?![\w-])")
_SENTENCE_END = re.compile(r"[.!?;…。！？；]\s*$")
_ABOUT = "ABOUT "
KINDS = frozenset(("duties", "requirements", "preferred", "skills", "benefits", "company", "apply", "summary"))
_STOP = re.compile(r"[.!?] ")
_OPEN_BRACKETS = "【［[("


class Glued(NamedTuple):
    kind: str
    start: int
    end: int
    """Of the heading; what follows it, without colon and brackets, starts at `after`."""
    after: int


def find(text: str) -> list[Glued]:
    """Headings in a block's text, in order and apart; each is a phrase of the vocabulary, never a guess."""
    found: list[Glued] = []
    has_han = not text.isascii() and _HAN.search(text) is not None
    if has_han or ":" in text or _MAYBE_BULLET.search(text) or "：" in text or "】" in text or "]" in text:
        found += _before_marks(text, has_han)
    if _MAYBE_JOINT.search(text):
        found += _before_joints(text)
    if len(text) >= items.LONG_TEXT:
        found += _before_lines(text)
    if _MAYBE_CAPITALS.search(text) and not text.isupper():
        found += _in_capitals(text)
    if text.find(". ", -_LONGEST_END - 2) > 0:
        found += _at_the_end(text)
    return list(_apart(found)) if found else found


def _apart(found: list[Glued]) -> Iterator[Glued]:
    last = 0
    for glued in sorted(found, key=lambda glued: glued.start):
        if glued.start >= last:
            yield glued
            last = glued.after


def _before_marks(text: str, has_han: bool) -> Iterator[Glued]:
    tables = [table.span() for table in _TABLE.finditer(text)] if " : " in text else []
    for mark in islice((_HAN_MARK if has_han else _MARK).finditer(text), MOST_MARKS):
        if any(start <= mark.start() < end for start, end in tables):
            continue
        head = text[max(0, mark.start() - 60) : mark.start()]
        offset = mark.start() - len(head)
        behind = text[mark.end() : mark.end() + 1]
        is_last = not text[mark.end() :].strip()
        found = (
            (_han(head, offset) if has_han else None)
            or _latin(head, offset, is_last)
            or (_worded(head, offset) if is_last or behind.isalnum() else None)
        )
        if found:
            kind, start = found
            yield Glued(kind, start - _bracket(text, start), mark.start(), _skip(text, mark.end()))


def _han(head: str, offset: int) -> tuple[str, int] | None:
    """The longest phrase that ends the text; a short one ("要求") only at the start of a clause."""
    run = _HAN_BEFORE.search(head)
    if not run:
        return None
    words = run.group().rstrip()
    for cut in range(len(words) - 1):
        kind = headings.han_phrase(words[cut:])
        if kind in KINDS and (cut == 0 or len(words) - cut >= 4):
            return kind, offset + run.start() + cut
    return None


def _latin(head: str, offset: int, is_last: bool) -> tuple[str, int] | None:
    """The longest known phrase that ends the text and begins with a capital, behind a sentence or glued on.

    A long one stands anywhere; where nothing follows ("Test the pumps Your profile:"), so does one of two words.
    """
    if not headings.may_end(head):
        return None
    begin = max((match.end() for match in _NO_WORD.finditer(head)), default=0)
    for word in _WORD_START.finditer(head, begin):
        start = word.start()
        kind = headings.exact_kind(head[start:]) if head[start].isupper() else None
        if (
            kind in KINDS
            and kind
            and (
                _starts_clause(head, start)
                or len(head) - start >= LONG
                or (is_last and " " in head[start:].strip())
            )
        ):
            return kind, offset + start
    return None


def _worded(head: str, offset: int) -> tuple[str, int] | None:
    """A heading in any words, behind which a line break was lost ("What we'd need to see:5+ years") or stands."""
    begin = max((match.end() for match in _STOP.finditer(head)), default=0)
    words = head[begin:]
    if not begin or not words[:1].isupper() or words.count(" ") < 2:
        return None
    kind = headings.kind_of(words + ":", marked=True)
    return (kind, offset + begin) if kind in KINDS and kind else None


def _before_joints(text: str) -> Iterator[Glued]:
    """ "Job ResponsibilitiesWork with …": the next line's first word stands right behind the heading's last."""
    for joint in islice(_JOINT.finditer(text), MOST_MARKS):
        head = text[max(0, joint.end() - 60) : joint.end()]
        offset = joint.end() - len(head)
        found = _latin(head, offset, is_last=False)
        if not found or _is_name(text, joint.end()):
            continue
        kind, start = found
        words = text[start : joint.end()]
        if _starts_clause(head, start - offset) and (" " in words or headings.is_strong(words)):
            yield Glued(kind, start, joint.end(), joint.end())


def _before_lines(text: str) -> Iterator[Glued]:
    """ "… of our files Minimum Qualifications Ability to …": words with capitals before one that opens a line."""
    for run in _TITLED.finditer(text):
        words = [match.span() for match in _WORD.finditer(text, *run.span())]
        for (_, end), (following, _) in reversed(list(pairwise(words))[1:]):
            kind = headings.exact_kind(text[run.start() : end]) if text[following].isupper() else None
            if kind in KINDS and kind and items.opens_line(text, following):
                yield Glued(kind, run.start(), end, following)
                break


def _at_the_end(text: str) -> Iterator[Glued]:
    """ "… of the pumps. Skills and Abilities": the next line's heading, where that line was cut off."""
    start = text.rfind(". ") + 2
    words = text[start:]
    if start > 1 and words[:1].isupper() and len(words) <= _LONGEST_END:
        kind = headings.exact_kind(words)
        if kind in KINDS and kind and (" " in words or headings.is_strong(words)):
            yield Glued(kind, start, len(text), len(text))


def _is_name(text: str, at: int) -> bool:
    """Whether the word with the joint inside is written more than once: SkillsNow, not SkillsGood."""
    before, after = _WORD_BEFORE.search(text, max(0, at - 30), at), _WORD_BEHIND.match(text, at)
    word = before.group() + after.group() if before and after else ""
    return bool(word) and text.find(word, text.find(word) + 1) >= 0


def _starts_clause(head: str, start: int) -> bool:
    before = head[:start]
    return not before.strip() or bool(_SENTENCE_END.search(before)) or not before[-1].isspace()


def _in_capitals(text: str) -> Iterator[Glued]:
    """ "SUMMARY The nurse …": capitals alone count only where the text around them is not in capitals."""
    for run in _CAPITALS.finditer(text):
        words = _without_last_initial(run.group().rstrip(" ,'’-"), text, run.start())
        kind = headings.exact_kind(words) if len(words) > 3 else None
        if words.startswith(_ABOUT) and " " in words[len(_ABOUT) :]:  # "ABOUT ACME WORKS Acme Works makes …"
            kind = kind or "company"
        if kind in KINDS and kind:
            end = run.start() + len(words)
            yield Glued(kind, run.start(), end, _skip(text, end))


def _without_last_initial(words: str, text: str, start: int) -> str:
    """ "SUMMARY A nurse" and "SUMMARY The": the capital that begins the next sentence is not the heading's."""
    end = start + len(words)
    if end < len(text) and text[end].isalpha():
        return words[:-1].rstrip()
    head, _, tail = words.rpartition(" ")
    return head if len(tail) == 1 and head else words


def _bracket(text: str, start: int) -> int:
    return 1 if start and text[start - 1] in _OPEN_BRACKETS else 0


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BEHIND_HEADING:
        at += 1
    return at
