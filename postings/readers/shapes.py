"""Lines -> blocks: what is a heading, an item, a field, a paragraph, by shape alone.

What a heading means is for the extractors to say; here a short line with a colon, in capitals, bold or
before a list is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from postings.readers.document import FIELD, HEADING, ITEM, PARAGRAPH, BlockKind
from postings.readers.glued import HAN_HEADING, HAN_LABEL, SHORTEST, cut
from postings.readers.lines import Line

BULLET = re.compile(
    r"(?P<mark>[•●▪◦■□◆◇★☆➢➤►▶‣⁃∙→✓✔√※\uf000-\uf0ff]\ufe0f?|·|§(?=[ \t]+[A-ZÀ-Þ])|[¿»›>¬Ø](?=[ \t])|[-=]>"
    r"|[-–—*+](?=[ \t]|[^\W\d_]{2})|o(?=[ \t]+[A-Z])"
    r"|(?P<number>[(（]?\d{1,2}[)）]"
    r"|\d{1,2}(?:、|\ufe0f?\u20e3|[.．:：，](?=[\u3400-\u9fff]|\d{1,2}(?:[-–~至到]\d{1,2})?(?:年|周?岁))|[.．](?!\d))"
    r"|[①-⑳]|[a-h][).](?=[ \t])))[ \t]*"
)
_DECORATION = re.compile(r"[-=*_~#.·•—–+|<>\s]{3,}$|[^\w\s]{1,2}$")
_NOISE = re.compile(r"(?=[a-zA-Z]{8,12}$)(?:[a-zA-Z]*[a-z][A-Z]{2,}[a-z]|(?:[A-Z]*[a-z]+[A-Z]){3})")
"""8 to 12 letters with capitals inside that no name has: "KxQmTrwa" yes, "PostgreSQL" and "JavaScript" no."""
_FRAMED = re.compile(
    r"(?P<frame>\*{1,4}|_{2,4}|={1,4}|~{1,4}|#{2,4})\s*(?P<words>[^*_=~#]{2,100}?)\s*(?P=frame):?$"
)
_BRACKETED = re.compile(r"[【〖\[]\s*(?P<words>[^】〗\]]{2,40})\s*[】〗\]][ \t]*[:：]?[ \t]*")
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:：\n。；;!?，]{0,47}?)[ \t]*[:：](?!//|in(?:nen|\b))[ \t]*")
"""No label ends in the colon of an address, nor in that of "Kund:innen"."""
_LISTED = re.compile(r"[\s\w][|｜/·]\s?\S[^\n]{0,60}[\s\w][|｜/·]\s?\S[^\n]{0,60}[\s\w][|｜/·]\s?\S")
"""Three bars in a marked heading: it is a row of facts and heads nothing."""
_ASKED = re.compile(r"\((?:preferred|required)\)$", re.I)
_LEAD_IN = re.compile(
    r"(?:such as|includ\w{2,5}|following|e\.g\.|like|namely|wie|z\.\s?B\.|unter anderem|comme|como)[:：]$", re.I
)
"""Ends a line that opens a list inside its section."""
_SENTENCE_END = (".", "。", ";", "；", ",", "，", "!", "！", "?", "？", "…", "、")
_COLONS = (":", "：")
_FRAME_MARKS = frozenset("*_=~#")
_FRAMES = frozenset("*_=~#【〖[")
_LONGEST_LABEL, _LONGEST_HEADING, _LONGEST_WEAK = 50, 90, 60
_FEWEST_NUMBERED = 2
_LEAST_SPACED = 3
_TRAILING = " \t/|"


_AFTER_LETTER = (" ", ")", ".", "\t")
"""What may follow a letter that is a bullet: "o Cook", "a) Bake"."""


class Piece(NamedTuple):
    """A block before it has its place in the text. Offsets are into `text`; below zero, `label_end` is the number
    before an item."""

    kind: BlockKind
    text: str
    level: int = 0
    label_end: int = 0
    value_start: int = 0
    is_apart: bool = False


def is_decoration(text: str) -> bool:
    """Whether a line only draws: "-----", "* * *"."""
    return not text[0].isalnum() and bool(_DECORATION.match(text))


def is_noise(text: str) -> bool:
    """Whether a line is nothing but the random token that some boards put at the end of a posting."""
    return 8 <= len(text) <= 12 and bool(_NOISE.match(text))


def match_bullet(text: str) -> re.Match[str] | None:
    """The bullet or number that a line begins with."""
    if text[0].isalpha() and text[1:2] not in _AFTER_LETTER:
        return None
    return BULLET.match(text)


def shape(lines: Iterable[Line]) -> list[Piece]:
    """Blocks in order, decided line by line, then by what follows."""
    pieces: list[Piece] = []
    weak: list[int] = []
    for line in lines:
        for part in cut(line) if len(line.text) >= SHORTEST else (line,):
            if "  " in part.text:
                part = part._replace(text=" ".join(part.text.split()))
            made = _made(part)
            if not made:
                continue
            first = made[0]
            if part.is_apart:
                made[0] = first._replace(is_apart=True)
            if first.kind is PARAGRAPH and part.kind is None and _may_head(first.text):
                weak.append(-len(pieces) if part.after_gap and len(pieces) > 1 else len(pieces))
            pieces += made
    _mark_headings(pieces, weak)
    _mark_numbered(pieces)
    _mark_fields(pieces)
    return pieces


def _made(line: Line) -> list[Piece]:
    """One line by itself: one block, or a heading and the paragraph that follows it in the same line."""
    text, kind = line.text, line.kind
    if kind is HEADING:
        return [Piece(PARAGRAPH if _LISTED.search(text) else HEADING, text, line.level)] if text else []
    first = text[0]
    if first in _FRAME_MARKS and text[-1] == first and (framed := _framed(text)):
        return framed
    if not first.isalpha() or text[1:2] in _AFTER_LETTER:
        bullet = BULLET.match(text)
        if bullet and bullet.end() < len(text):
            number = bullet["number"]
            return [Piece(ITEM, text[bullet.end() :], line.level or 1, -_value(number) if number else 0)]
    if kind is ITEM:
        return [Piece(ITEM, text, line.level or 1)]
    text = text.rstrip(_TRAILING)
    if first in _FRAMES and (framed := _framed(text)):
        return framed
    head = text[:_LONGEST_LABEL]
    if (":" in head or "：" in head) and (labelled := _labelled(text, line.is_bold)):
        return labelled
    if len(text) <= _LONGEST_HEADING and _is_heading(text, line.is_bold):
        return [Piece(HEADING, text)]
    return [Piece(PARAGRAPH, text)] if text else []


def _value(number: str) -> int:
    """ "3." -> 3; what is no figure (②, b) counts as 1."""
    digits = "".join(filter(str.isdecimal, number))
    return max(1, int(digits)) if digits else 1


def _framed(text: str) -> list[Piece]:
    """ "** Duties **", "【岗位职责】…"."""
    if text[:1] in _FRAME_MARKS:
        found = _FRAMED.match(text)
        return [Piece(HEADING, found["words"])] if found else []
    found = _BRACKETED.match(text)
    if found and (found.end() == len(text) or text[0] != "["):
        rest = text[found.end() :]
        return [Piece(HEADING, found["words"].strip()), *([Piece(PARAGRAPH, rest)] if rest else [])]
    return []


def _labelled(text: str, is_bold: bool) -> list[Piece]:
    """ "Location: Berlin" is a field, "Your tasks:" a heading, "DUTIES: a long text" heading and paragraph."""
    found = _LABEL.match(text)
    if not found:
        return []
    label, value = found["label"], text[found.end() :]
    words = label.count(" ") + 1
    if not value:
        return [Piece(HEADING, text)] if words <= 10 and not (words > 4 and _LEAD_IN.search(text)) else []
    if words > 6 or (label[0].islower() and words > 2) or ". " in label:
        return []
    if len(value) <= 160 and (len(value) <= 80 or ". " not in value):
        return [Piece(FIELD, text, 0, found.end("label"), found.end())]
    if is_bold or label.isupper() or (label.istitle() and len(label) > 6) or HAN_HEADING.fullmatch(label):
        return [Piece(HEADING, label), Piece(PARAGRAPH, value)]
    return []


def _is_heading(text: str, is_bold: bool) -> bool:
    """Whether a short line heads what follows by itself: bold, in capitals, with a colon, a known Chinese one."""
    if not text.endswith(_SENTENCE_END):
        if is_bold and text:
            return True
        if text.endswith(_COLONS) and text.count(" ") < 11 and not _LEAD_IN.search(text):
            return True
        if text.isupper() and sum(map(str.isalpha, text)) >= max(5, len(text) // 2):
            return True
    return len(text) <= 10 and bool(HAN_HEADING.fullmatch(text) or HAN_LABEL.fullmatch(text))


def _may_head(text: str) -> bool:
    """Whether a short line begins like a heading and does not end like a sentence."""
    return (
        len(text) <= _LONGEST_WEAK
        and text.count(" ") < 7
        and not text[0].islower()
        and not text[0].isdigit()
        and not text.endswith(_SENTENCE_END)
        and "@" not in text
        and "|" not in text
        and "//" not in text
    )


def _mark_headings(pieces: list[Piece], weak: list[int]) -> None:
    """A short line is a heading where a list, or after a blank line more text, follows it at once.

    The first two lines of a posting are its title and company. Of many short lines with a blank line before each
    none is a heading but the one before a sentence: they are a list.
    """
    spaced, short = _spaced_lists(weak), frozenset(map(abs, weak))
    for index in weak:
        at = abs(index)
        if at < 2 or at + 1 >= len(pieces):
            continue
        following = pieces[at + 1]
        is_entry = index in spaced and not following.text.endswith(_SENTENCE_END)
        if _opens_a_list(pieces, at, short):
            continue
        if following.kind is ITEM or (index < 0 and following.kind is PARAGRAPH and not is_entry):
            pieces[at] = Piece(HEADING, pieces[at].text)


def _mark_numbered(pieces: list[Piece]) -> None:
    """ "1. The kitchen", "2. The bar", each above other lines and none above the next: headings, no list."""
    numbered = [at for at, piece in enumerate(pieces) if piece.kind is ITEM and piece.label_end < 0]
    is_one_row = [-pieces[at].label_end for at in numbered] == list(range(1, len(numbered) + 1))
    if not is_one_row or len(numbered) < _FEWEST_NUMBERED or numbered[-1] - numbered[0] < 2 * (len(numbered) - 1):
        return
    for at in numbered:
        following = pieces[at + 1] if at + 1 < len(pieces) else None
        is_alone = following is not None and following.label_end >= 0 and not following.text[0].islower()
        if not is_alone or len(pieces[at].text) > _LONGEST_WEAK or not _may_head(pieces[at].text):
            return
    for at in numbered:
        pieces[at] = Piece(HEADING, pieces[at].text)


def _opens_a_list(pieces: list[Piece], at: int, short: frozenset[int]) -> bool:
    """Whether a short line below "Benefits:" is the first of the lines there, its bullet lost or none marked.

    One word, or one of several before lists, parts the list in groups.
    """
    above, text = pieces[at - 1], pieces[at].text
    if above.kind is not HEADING or not above.text.endswith(_COLONS) or " " not in text:
        return False
    if pieces[at + 1].kind is PARAGRAPH:
        return at + 1 in short
    end = at + 1
    while end < len(pieces) and pieces[end].kind is ITEM:
        end += 1
    is_grouped = end in short and end + 1 < len(pieces) and pieces[end + 1].kind is ITEM
    return end > at + 2 and not is_grouped


def _spaced_lists(weak: list[int]) -> frozenset[int]:
    """Those of the short lines after a gap (below zero) that follow one another, so many that they are a list."""
    found: list[int] = []
    run: list[int] = []
    for index in (*weak, 0):
        if run and index != run[-1] - 1:
            found += run if len(run) >= _LEAST_SPACED else ()
            run = []
        if index < 0:
            run.append(index)
    return frozenset(found)


def _mark_fields(pieces: list[Piece]) -> None:
    """Lists all of whose items read "label: value" are fields, unless they grade what is asked for."""
    start = 0
    while start < len(pieces):
        if pieces[start].kind is not ITEM:
            start += 1
            continue
        end = start
        fields: list[Piece] = []
        while end < len(pieces) and pieces[end].kind is ITEM:
            if len(fields) == end - start and (field := _item_field(pieces[end])):
                fields.append(field)
            end += 1
        if len(fields) == end - start and len(fields) > (0 if ord(fields[0].text[0]) > 0x2E80 else 1):
            pieces[start:end] = fields
        start = end


def _item_field(piece: Piece) -> Piece | None:
    text = piece.text
    found = _LABEL.match(text) if piece.label_end >= 0 and (":" in text or "：" in text) else None
    if not found or found.end() == len(piece.text):
        return None
    label, value = found["label"], piece.text[found.end() :]
    if label.count(" ") > 2 or len(value) > 60 or value.endswith(_SENTENCE_END) or _ASKED.search(value):
        return None
    return Piece(FIELD, piece.text, 0, found.end("label"), found.end())
