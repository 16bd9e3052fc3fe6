"""The words around a sum of money: its clause, its bounds ("up to"), its period ("a year", ·13薪)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from postings.extractors.draft import Period
from postings.extractors.money import Sum
from postings.extractors.vocabulary import pay_words

_FAR = 100
"""How many characters before a sum are looked at."""
_NEAR = 60
"""How many after it, and how long a line may be that labels the one below."""
_LONG_LINE = 140
_BOUND = 44
"""How long "up to a maximum of" and its like may be."""


def named(rows: Iterable[tuple[str, str]]) -> str:
    """One pattern of many rows; `lastgroup` is the name of the row that matched."""
    return "|".join(f"(?P<{name}>{pattern})" for name, pattern in rows)


def cues(rows: Iterable[tuple[str, str]]) -> re.Pattern[str]:
    """The same at the beginning of words only, glued words ("MASalary") among them."""
    return re.compile(rf"{_WORD_START}(?:{named(rows)})", re.IGNORECASE)


_WORD_START = r"(?:(?<![A-Za-zÀ-ɏḀ-ỿа-я])|(?-i:(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])))"
_PERIOD_AFTER = re.compile(
    rf"(?:[ \u00a0,:*(/]{{0,2}}{pay_words.FILLERS}(?![a-z])[,)]?){{0,3}}[) \u00a0,.*~]{{0,3}}\(?"
    rf"(?:{pay_words.PERIOD_AFTER})",
    re.IGNORECASE,
)
_PERIOD_LATER = re.compile(rf"(?<![A-Za-zÀ-ỹ])(?:{pay_words.PERIOD_AFTER})", re.IGNORECASE)
_PERIODS_BEFORE = cues(pay_words.PERIODS_BEFORE)
_PERIOD_STARTS = frozenset(pay_words.PERIOD_STARTS.split())
_NEXT_WORD = re.compile(r"[ \u00a0]?[A-Za-zÀ-ɏḀ-ỿа-я]{1,14}")
_MONTHS = re.compile(
    r"\s?[·•*xX×,，(（\-]?\s?(1[2-9]|2[0-4])\s?"
    r"(?:个月薪|薪|[-x×]?\s?mal\b|x\b|mensualit|pagas\b|mensilit|Gehälter|Monatsgehälter|salaries\b)"
)
_LOWER = re.compile(rf"(?:{pay_words.LOWER_BOUNDS})[\s:=]{{0,3}}(?:an? )?$", re.IGNORECASE)
_UPPER = re.compile(rf"(?:{pay_words.UPPER_BOUNDS})[\s:=]{{0,3}}(?:an? )?$", re.IGNORECASE)
_LOWER_AFTER = re.compile(rf"\s?(?:{pay_words.LOWER_AFTER})", re.IGNORECASE)
_UPPER_AFTER = re.compile(rf"\s?(?:{pay_words.UPPER_AFTER})", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.!?](?=\s+[A-Z(¥$€£])|[;。；！？•|，]|·(?!\s?\d\d薪)")
_AFTER_END = re.compile(
    r"[.;,+＋(\n•|，。；)]|\d|\b(?:plus|and|with|including|incl|inc|while|paid|we|our)\b|&", re.IGNORECASE
)
_BAR = re.compile(r"[|•\t]|\s·\s|·(?!\s?\d\d薪)|\s/(?=[\u4e00-\u9fff])")
_WORD = re.compile(r"[^\W\d_]{2,}?(?![^\W\d_\u4e00-\u9fff])|[\u4e00-\u9fff]{1,2}")
_QUIET = re.compile(
    r"\b(?:DOE|OTE|p\.?a|gross|brutto|net|negotiable|[A-Z]{3}|VND|Tr|triệu|lakhs?|LPA|per|hour|hr|year|month|"
    r"week|day|annum|an?|to|up|from|"
    r"salary|pay|range|rate|hourly|monthly|annually|annual|yearly|weekly|base|compensation|starting|at|"
    r"depending|on|experience|euros?)\b"
    r"|[月年天日时薪元万千以上下起]|工资|薪资",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    before: str
    """From the beginning of the clause, the line or the sum before."""
    label: str
    """The short line above, where the sum opens its line."""
    words_left: int
    """Words in its part of the line that neither belong to a sum nor are of the kind that accompanies one."""
    floor: int
    """Where the sum before ends."""
    is_all: bool
    """The sum is all there is: nothing else on the line and no label above."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A sum as the text states it: `text[start:end]` runs from "up to" to "a year"."""

    min: float | None
    max: float | None
    period: Period | None
    months: int | None
    start: int
    end: int


def around(text: str, one: Sum, floor: int) -> Surroundings:
    """The clause of a sum; `floor` is where the sum before it ends."""
    line_start = text.rfind("\n", 0, one.start) + 1
    line_end = text.find("\n", one.end)
    line_end = len(text) if line_end < 0 else line_end
    left = max(line_start, floor, one.start - _FAR)
    before = text[left : one.start]
    for end in _CLAUSE_END.finditer(text, left, one.start):
        before = text[end.end() : one.start]
    label = ""
    if one.start - line_start < 12 and not any(c.isalpha() for c in text[line_start : one.start]):
        label = line_above(text, line_start)
    is_all = not (text[line_start : one.start] + text[one.end : line_end]).strip()
    words_left = _words_left(text, *_segment(text, one, line_start, line_end))
    return Surroundings(before, label, words_left, floor, is_all and not label)


def _segment(text: str, one: Sum, start: int, end: int) -> tuple[int, int]:
    """The part of the line between two bars or dots: "Full-time | $20 an hour | Posted 3 May"."""
    if end - start > 2 * _LONG_LINE:
        return start, end
    *_, last = (None, *_BAR.finditer(text, start, one.start))
    following = _BAR.search(text, one.end, end)
    return last.end() if last else start, following.start() if following else end


def line_above(text: str, line_start: int) -> str:
    """The line above when it is short enough to be a label and holds no number."""
    stripped = text[max(0, line_start - _NEAR - 8) : line_start].rstrip()
    above = stripped[stripped.rfind("\n") + 1 :]
    return "" if len(above) > _NEAR or any(c.isdigit() for c in above) else above


def _words_left(text: str, start: int, end: int) -> int:
    if end - start > _LONG_LINE:
        return 99
    return len(_WORD.findall(_QUIET.sub(" ", text[start:end])))


def after(text: str, end: int) -> str:
    """What follows in the same breath: to the next delimiter, digit or "plus"."""
    stop = _AFTER_END.search(text, end, end + _NEAR)
    return text[end : stop.start() if stop else end + _NEAR]


def stated(text: str, one: Sum, near: Surroundings) -> Stated:
    """Bounds and period of a sum. One figure is both bounds, unless "from" or "up to" says otherwise."""
    start, end = one.start, one.end
    words = near.before[-_BOUND:]
    lower, upper = _LOWER.search(words), _UPPER.search(words)
    if mark := upper or lower:
        start -= len(words) - mark.start()
    is_floor, end = _tail(_LOWER_AFTER, text, end)
    is_ceiling, end = _tail(_UPPER_AFTER, text, end)
    period, months, end = _period(text, end, near)
    is_floor = is_floor or one.is_open or _tail(_LOWER_AFTER, text, end)[0]
    is_ceiling = is_ceiling or _tail(_UPPER_AFTER, text, end)[0]
    low: float | None = one.low
    high: float | None = one.high
    if not one.is_range:
        if upper or is_ceiling:
            low = None
        elif lower or is_floor:
            high = None
    return Stated(low, high, period, months, start, end)


def _tail(pattern: re.Pattern[str], text: str, end: int) -> tuple[bool, int]:
    found = pattern.match(text, end, end + 24)
    return (True, found.end()) if found else (False, end)


def has_period_after(text: str, end: int) -> bool:
    """Whether a period follows at once. Numbers are many, so the next word is looked up first."""
    word = _NEXT_WORD.match(text, end)
    if word and word.group().strip().lower() not in _PERIOD_STARTS:
        return False
    return bool(_PERIOD_AFTER.match(text, end, end + 32))


def _period_named(found: re.Match[str]) -> Period:
    return Period((found.lastgroup or "").rstrip("_"))


def _period(text: str, end: int, near: Surroundings) -> tuple[Period | None, int | None, int]:
    """The period after the amount, else later in its breath, else in the words before or the label."""
    if found := _MONTHS.match(text, end, end + 16):
        return Period.MONTH, int(found.group(1)), found.end()
    if found := _PERIOD_AFTER.match(text, end, end + _NEAR):
        period, end = _period_named(found), found.end()
        months = _MONTHS.search(text, end, end + 24) if period is Period.MONTH else None
        return period, int(months.group(1)) if months else None, months.end() if months else end
    if found := _PERIOD_LATER.search(after(text, end)):
        return _period_named(found), None, end
    for words in (near.before, near.label):
        *_, last = (None, *_PERIODS_BEFORE.finditer(words))
        if last and not re.search(r"[,;]", words[last.end() :]):
            return Period(last.lastgroup or ""), None, end
    return None, None, end
