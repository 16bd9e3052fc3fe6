"""Glued lines: a list, or a whole posting, that lost its line breaks is cut where they were.

By shape alone: bullets, numbers, capitals, brackets. Headings that only their meaning shows, inside running text,
are found by `extractors.glued` in the blocks that are left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from postings.readers import joints
from postings.readers.document import HEADING, ITEM, BlockKind
from postings.readers.lines import BULLETS, Line

_HAN = re.compile(r"[\u3400-\u9fff]")
HAN_HEADING = re.compile(
    r"(?:岗位|工作|职位|任职|应聘|招聘|技能|能力|基本|主要|职能|职责|资格|福利|薪资|薪酬|公司|项目|团队|其他|专业|优先)"
    r"(?:职责|内容|描述|要求|需求|资格|条件|说明|任务|信息|待遇|福利|介绍|简介|职能)"
    r"|加分项|我们提供|我们希望你|你将负责|岗位亮点"
)
_HAN_CUT = re.compile(
    rf"【(?P<framed>[^】]{{2,14}})】[ ]?[:：]?[ ]?|[\[〖]?(?P<words>{HAN_HEADING.pattern})[\]〗]?"
    r"(?:[ ]?[:：](?=[ ]?\S)|(?<=[\]〗])|(?=[ ]?[（(]?[1一①][、.．)）:：]))[ ]?"
)
HAN_LABEL = re.compile(
    "工作地点|工作时间|上班时间|上班地点|公司地址|工作地址|上班地址|联系方式|职位发布者|公司信息|公司基本信息|工商信息"
)
_HAN_FIELD = re.compile(rf"(?<=[。；;！.,，)）\s])(?:{HAN_LABEL.pattern}|薪资|薪资待遇|月薪|学历|专业)(?=[:：])")
_CAPITALS = re.compile(
    r"(?P<words>[A-Z](?:(?<=[.!?:;*)][ ].)|(?<=[.!?].)|(?<=[ ]{2}.)|(?<=\A.))[A-Z&/,'’()-]*"
    r"(?:[ ][A-Z&/][A-Z&/,'’()-]*){0,7})(?:[ ]?:)?"
    r"(?:[ ]+(?=[A-Z][a-z’']|A[ ][a-z]|[-•*·●▪][ ]?\S)|(?=[A-Z][a-z]{2}|A[ ][a-z]))"
)
"""A heading in capitals at the start or after a sentence. Begins with its first letter, not with what must
stand before it: the engine skips to letters much faster than it tries look-behinds."""
_LABEL = re.compile(
    r"[ ](?<=[.!?;)][ ])(?<![ ][SD][tr][.][ ])"
    r"(?P<words>[A-Z][\w’'/&-]{2,20}(?:[ ][\w’'/&-]{1,20}){0,4}):[ ](?=[A-Z•\-$€£¥₹])"
)
_NUMBER = re.compile(
    r"[(（0-9０-９①-⑳](?<![\d,/-].)(?<![^a-z]\..)(?:(?<=[(（])\d{1,2}[)）]"
    r"|(?<=\d)\d?[ ]?(?:[、．)）]|[.:：，](?=[ ]?[\u3400-\u9fff]|\d{1,2}(?:[-–~至到]\d{1,2})?(?:年|周?岁))"
    r"|\.(?!\d))"
    r"|(?<=[①-⑳]))[ ]*"
)
_AROUND_NUMBER = " (（)）、．.:：，"
_GLUED_DASH = re.compile(
    r"(?<=[a-zß-ÿA-Z+#)])[-*][ \t]+(?=[A-ZÀ-Þ]|\d{1,2}(?:\+|[-–]\d))"
    r"|(?:(?<=[a-zß-ÿ)][.;:])|(?<=[a-zß-ÿ)][.;:][ ]))-(?=[A-ZÀ-Þ\d])"
)
"""Right behind a word, or before one: "… at the gate- Sell tickets- Sweep up", "Sell tickets.-Sweep up"."""
_DASH = re.compile(rf"(?:^|(?<=[\s.;:；：]))[-–*](?!(?<=\d .) [$€£¥₹]?\d)[ \t]+(?=\S)|{_GLUED_DASH.pattern}")
_DOT = re.compile(rf"[ ]?[{BULLETS}][ ]*|[ ]·[ ]+|^·[ ]*|[ ]?§[ ]+(?=[A-ZÀ-Þ])")
_ROUND = re.compile(r"(?:(?<=[\s.;:!?)])|(?<=[a-z]))o[ ]{2,}(?=[A-ZÀ-Þ\d])")
"""The letter that a round bullet became: "Day shift o   Paid holidayso   Meals"."""


_RULES = ("========", "--------", "********", "~~~~~~~~", "_" * 40)
"""A short row of the last is a blank to be filled, or a name left out."""
_RULE = re.compile(rf"(?:{'|'.join(map(re.escape, _RULES))})[\s=_*~-]*")
_DASHES = ("- ", "– ", "* ", ".-", ": -", ". -")
_GAP = re.compile(r"(?<=[\w.!?)])(?<!\d\.) {3,}(?=[A-Z])")
_FEWEST_GAPS = _FEWEST_ROUND = 2
_SHOUT = re.compile("[A-Z][A-Z]{4}")
_DOTS = f"{BULLETS}·§"
_HAN_MARKS = ("：", ":", "【", "]", "〗", "1、", "1.", "1．", "1)", "1）", "一、", "①")
"""What every heading inside a Chinese line is made or followed by."""
_SECONDS = ("2.", "2，", "2)", "2、", "2 、", "2．", "2）", "2:", "2：", "②")
"""What a numbered list must have somewhere."""
_ENDS = ("", ".", ";", ":", "!", "。", "；", "：", ",")
_MOST_CUTS = 2000
SHORTEST = 20
"""Characters from which a line may be several."""
_FEWEST_WORDS = 3
"""In what stands before the first dash of a list and is its first entry, no heading."""
_LONG = 100
_LONG_ITEM = 300
"""Characters from which a line, or an item of a list, in letters may be several."""


class _Cut(NamedTuple):
    """Text before `start` ends there; what follows `end` is of `kind`. A heading is the words in between."""

    start: int
    end: int
    kind: BlockKind | None
    heading: str = ""


def cut(line: Line) -> list[Line]:
    """The lines that one line was; itself alone where nothing shows that it was several."""
    text = line.text
    if len(text) < SHORTEST or line.kind is HEADING:
        return [line]
    has_han = not text.isascii() and bool(_HAN.search(text, 0, 200))
    if not has_han and len(text) < (_LONG if line.kind is None else _LONG_ITEM):
        return [line]
    if not has_han and (begins := joints.cut_at(text)):
        return list(_at_joints(line, begins))
    cuts = _merged([*_rules(text), *_headings(text, has_han), *_items(text, has_han)])
    return _apply(line, cuts) if cuts else [line]


def _at_joints(line: Line, begins: list[int]) -> Iterator[Line]:
    for start, end in pairwise((0, *begins, len(line.text))):
        if text := line.text[start:end].strip():
            yield from cut(line._replace(text=text))


def _rules(text: str) -> Iterator[_Cut]:
    """Rows of dashes and the like, and wide gaps, which parted two lines."""
    if _holds(text, _RULES):
        for found in islice(_RULE.finditer(text), _MOST_CUTS):
            yield _Cut(found.start(), found.end(), None)
    if text.count("   ") >= _FEWEST_GAPS:
        for found in islice(_GAP.finditer(text), _MOST_CUTS):
            yield _Cut(found.start(), found.end(), None)


def _headings(text: str, has_han: bool) -> Iterator[_Cut]:
    if has_han:
        yield from _han_headings(text) if _holds(text, _HAN_MARKS) else ()
        return
    if ": " in text:
        for found in _LABEL.finditer(text):
            yield _Cut(found.start(), found.start("words"), None)
    for found in _CAPITALS.finditer(text) if _SHOUT.search(text) else ():
        words = found["words"].strip(" ,-")
        if len(words) >= 7 and max(map(len, words.split())) >= 5:
            yield _Cut(found.start(), found.end(), None, words)


def _han_headings(text: str) -> Iterator[_Cut]:
    for found in _HAN_CUT.finditer(text):
        yield _Cut(found.start(), found.end(), None, found["words"] or found["framed"].strip())
    for found in _HAN_FIELD.finditer(text):
        yield _Cut(found.start(), found.start(), None)


def _holds(text: str, marks: Iterable[str]) -> bool:
    """Whether any mark is in a text: far cheaper than to search for what needs one."""
    return any(map(text.__contains__, marks))


def _items(text: str, has_han: bool) -> Iterator[_Cut]:
    dots = list(islice(_DOT.finditer(text), _MOST_CUTS)) if not text.isascii() and _holds(text, _DOTS) else []
    if text.count("o  ") >= _FEWEST_ROUND:
        rounds = list(islice(_ROUND.finditer(text), _MOST_CUTS))
        dots += rounds if len(rounds) >= _FEWEST_ROUND else []
    numbers = list(_numbered(text, has_han)) if _holds(text, _SECONDS) else []
    if len(dots) >= 2:
        yield from (_Cut(dot.start(), dot.end(), ITEM) for dot in dots)
        yield from numbers if len(numbers) > 2 and not has_han else ()
        return
    marks = sum(map(text.count, _DASHES))
    dashes = list(islice(_DASH.finditer(text), _MOST_CUTS)) if marks >= 3 else []
    if len(dashes) >= 3 and _are_bullets(text, dashes):
        yield from (_Cut(dash.start(), dash.end(), ITEM) for dash in dashes)
        if len(numbers) < len(dashes):
            return
    yield from numbers


def _are_bullets(text: str, dashes: list[re.Match[str]]) -> bool:
    """Dashes between sentences begin items; dashes inside sentences are followed by small letters."""
    big = sum(text[dash.end()].isalpha() and not text[dash.end()].islower() for dash in dashes)
    after_end = sum(text[max(0, dash.start() - 3) : dash.start()].rstrip()[-1:] in _ENDS for dash in dashes)
    return big >= len(dashes) * 0.7 or after_end >= len(dashes) * 0.7


def _numbered(text: str, has_han: bool) -> Iterator[_Cut]:
    """Runs 1, 2, 3 …: a number counts only in its turn."""
    run: list[_Cut] = []
    for found in islice(_NUMBER.finditer(text), _MOST_CUTS):
        digits = found.group().strip(_AROUND_NUMBER)
        number = int(digits) if digits.isdecimal() else ord(digits) - ord("①") + 1
        if number not in (1, len(run) + 1) or not _may_begin_item(text, found, has_han):
            continue
        if number == 1:
            yield from run if len(run) > 1 else ()
            run = []
        run.append(_Cut(found.start(), found.end(), ITEM))
    yield from run if len(run) > 1 else ()


def _may_begin_item(text: str, found: re.Match[str], has_han: bool) -> bool:
    if found.end() >= len(text):
        return False
    if has_han:
        return True
    before, after = text[found.start() - 1 : found.start()], text[found.end()]
    is_apart = not before.isalnum() or before.islower()  # "Tune the gongs2. Sell them"
    return is_apart and not after.islower() and text[found.end() - 1] == " "


def _merged(cuts: list[_Cut]) -> list[_Cut]:
    """In order, without those that begin inside another."""
    cuts.sort(key=lambda each: (each.start, -each.end))
    kept: list[_Cut] = []
    for each in cuts:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


def _apply(line: Line, cuts: list[_Cut]) -> list[Line]:
    text = line.text
    first = line._replace(text=text[: cuts[0].start].strip())
    if line.kind is None and _GLUED_DASH.match(text, cuts[0].start) and _is_entry(first.text):
        first = first._replace(kind=ITEM)
    lines = [first]
    for each, following in zip(cuts, [*cuts[1:], None], strict=True):
        if each.heading:
            lines.append(Line(each.heading, HEADING))
        rest = text[each.end : following.start if following else len(text)].strip()
        lines.append(Line(rest, each.kind, line.level))
    return [each for each in lines if each.text]


def _is_entry(text: str) -> bool:
    """What stands before the first dash: "Keep the landing stage clear" is an entry, "What You Need" a heading."""
    words = text.split()
    return len(words) >= _FEWEST_WORDS and sum(map(str.islower, words)) * 2 >= len(words)
