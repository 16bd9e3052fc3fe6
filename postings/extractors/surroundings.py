"""The words around a sum of money: its clause, its bounds ("up to"), its period ("a year", ·13薪)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from postings.extractors.cues import Phrases
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


_PERIOD_AFTER = re.compile(
    rf"(?:[ \u00a0,:*(/]{{0,2}}{pay_words.FILLERS}(?![a-z])[,)]?){{0,3}}(?!\.\s(?-i:[A-Z])[a-z]+ [a-z])"
    r"[) \u00a0,.*~/]{0,3}\(?"
    rf"(?:{pay_words.PERIOD_AFTER}|{pay_words.PERIOD_BARE})",
    re.IGNORECASE,
)
_PERIOD_LATER = re.compile(rf"(?<![A-Za-zÀ-ỹ])(?:{pay_words.PERIOD_AFTER})", re.IGNORECASE)
_WORD_NEXT = re.compile(r"\s[^\W\d_]")
"""Behind a period it says that this belongs to what follows: "in additional annual income"."""
_PERIOD_NAMES = "|".join(words for _, words in (*pay_words.PERIOD_NOUNS, *pay_words.PERIOD_WORDS))
_PERIOD_NAME = re.compile(rf"(?:{_PERIOD_NAMES})(?:\W|$|(?-i:[A-Z]))", re.IGNORECASE)
_PERIODS_BEFORE = Phrases(pay_words.PERIODS_BEFORE)
_PERIOD_STARTS = frozenset(pay_words.PERIOD_STARTS.split())
_OPENS_A_SENTENCE = re.compile(r"\s[A-Z][a-z]{4,7}(?=\s[a-z])")
"""A period behind a sum that is the first word of the next sentence: "Hourly rate: $25 Annual training"."""
_NEXT_WORD = re.compile(r"[ \u00a0,.:*()~]{0,5}([A-Za-zÀ-ɏḀ-ỿа-я]{1,14}|[/每一个年月日天周週星小时時])")
_COUNTED = re.compile(r"(?:days?|hours?|hrs?|shifts?|nights?|weeks?|times|visits?|calls?)\s$", re.IGNORECASE)
"""Before a period: how often something is done in it."""
_FORTNIGHT_HINTS = ("week", "Week", "ortnight", "wöchent", "quin")
_FORTNIGHT = re.compile(pay_words.FORTNIGHT, re.IGNORECASE)
_MONTHS = re.compile(
    r"\s?[·•*xX×,，(（\-]?\s?(1[2-9]|2[0-4])\s?"
    r"(?:个月薪|薪|[-x×]?\s?mal\b|x\b|mensualit|pagas\b|mensilit|Gehälter|Monatsgehälter|salaries\b)"
)
_LOWER = re.compile(rf"(?:{pay_words.LOWER_BOUNDS})$")
_UPPER = re.compile(rf"(?:{pay_words.UPPER_BOUNDS})$")
_LOWER_ENDS = tuple(pay_words.LOWER_BOUND_ENDS.split())
_UPPER_ENDS = tuple(pay_words.UPPER_BOUND_ENDS.split())
_ENDS_IN_A_CODE = re.compile(r"[a-z].*\b[A-Z]{2}$")
""" "Calgary, AB": there the last word is no bound."""
_BOUND_EDGE = " \u00a0\t\n:=~≈-–—"
_LOWER_AFTER = re.compile(rf"[ \u00a0]?(?:{pay_words.LOWER_AFTER})", re.IGNORECASE)
_UPPER_AFTER = re.compile(rf"[ \u00a0]?(?:{pay_words.UPPER_AFTER})", re.IGNORECASE)
_TAIL_STARTS = frozenset(pay_words.BOUND_STARTS_AFTER)
_CLAUSE_END = re.compile(
    r"[.!?;。；！？•|，·](?:(?<=[;。；！？•|，])|(?<=[.!?])(?<![ (\n]\d\.)(?=\s+[A-Z(¥$€£])|(?<=·)(?!\s?\d\d薪))"
)
_AFTER_END = re.compile(
    r"[.;,!?+＋(\n•|，、。；！？：)]|\d|\b(?:plus|and|with|including|incl|inc|excluding|excl|zzgl|zuzüglich|hors|chưa|w(?=/)|while|paid|we|our|eligible)\b|&|"
    r"(?-i:(?<=[\da-z])(?=[A-Z][a-z]))|\s\s|"
    r"(?-i:(?<=[a-z.)] )(?=(?:This|The|These|In|You|Your|All|Benefits|Actual|Bonus|Thưởng|Phụ|Được|Tham)\b))",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[,;]")
_BAR = re.compile(r"[|•\t]|\s·\s|·(?!\s?\d\d薪)|\s/(?=[\u4e00-\u9fff])")
_BETWEEN_BARS = re.compile(r"[^\n|]{0,24}\|")
"""Behind a sum of a long line: even there it may stand in a part of its own."""
_WORD = re.compile(r"[^\W\d_\u4e00-\u9fff]{2,}|[\u4e00-\u9fff]+")
_QUIET = frozenset(pay_words.QUIET.split())
_QUIET_HAN = re.compile(pay_words.QUIET_HAN)


class Surroundings(NamedTuple):
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


class Stated(NamedTuple):
    """A sum as the text states it: `text[start:end]` runs from "up to" to "a year"."""

    min: float | None
    max: float | None
    period: Period | None
    months: int | None
    start: int
    end: int
    is_period_behind: bool
    """The period follows the sum, and was not taken from the words before it."""
    last: int
    """Where the period ends when it follows later in the breath ("$20 base pay an hour"), else `end`."""


def around(text: str, one: Sum, floor: int) -> Surroundings:
    """The clause of a sum; `floor` is where the sum before it ends."""
    line_start, line_end = _line(text, one)
    left = max(line_start, floor, one.start - _FAR)
    for end in _CLAUSE_END.finditer(text, left, one.start):
        left = end.end()
    label = ""
    ahead = text[line_start : one.start]
    if len(ahead) < 12 and not any(map(str.isalpha, ahead)):
        label = line_above(text, line_start)
    is_all = not label and not ahead.strip() and not text[one.end : line_end].strip()
    words_left = _words_left(text, *_segment(text, one, line_start, line_end))
    return Surroundings(text[left : one.start], label, words_left, floor, is_all)


def _line(text: str, one: Sum) -> tuple[int, int]:
    """The line of a sum; of a very long one the part around it."""
    first, last = max(0, one.start - 2 * _LONG_LINE), one.end + 2 * _LONG_LINE
    start = text.rfind("\n", first, one.start) + 1 or first
    end = text.find("\n", one.end, last)
    return start, end if end >= 0 else min(last, len(text))


def _segment(text: str, one: Sum, start: int, end: int) -> tuple[int, int]:
    """The part of the line between two bars or dots: "Full-time | $20 an hour | Posted 3 May"."""
    if end - start > 2 * _LONG_LINE and not _BETWEEN_BARS.match(text, one.end):
        return start, end
    for bar in _BAR.finditer(text, start, one.start):
        start = bar.end()
    following = _BAR.search(text, one.end, end)
    return start, following.start() if following else end


def line_above(text: str, line_start: int) -> str:
    """The line above when it is short enough to be a label and holds no number."""
    stripped = text[max(0, line_start - _NEAR - 8) : line_start].rstrip()
    above = stripped[stripped.rfind("\n") + 1 :]
    return "" if len(above) > _NEAR or any(c.isdigit() for c in above) else above


def _words_left(text: str, start: int, end: int) -> int:
    """How many words remain without the quiet ones; two Han characters count as a word."""
    if end - start > _LONG_LINE:
        return 99
    count = 0
    for word in _WORD.findall(text[start:end].lower()):
        if "\u4e00" <= word[0] <= "\u9fff":
            count += sum((len(part) + 1) // 2 for part in _QUIET_HAN.split(word))
        elif word not in _QUIET and not (len(word) == 3 and word.isascii()):
            count += 1
    return count


def after(text: str, end: int) -> str:
    """What follows in the same breath: to the next delimiter, digit or "plus"."""
    stop = _AFTER_END.search(text, end, end + _NEAR)
    return text[end : stop.start() if stop else end + _NEAR]


def stated(text: str, one: Sum, near: Surroundings) -> Stated:
    """Bounds and period of a sum. One figure is both bounds, unless "from" or "up to" says otherwise."""
    end = one.end
    lower, upper, length = _bounds_before(near.before[-_BOUND:].lower())
    if near.label and not (lower or upper or _ENDS_IN_A_CODE.search(near.label)):
        lower, upper, _ = _bounds_before(near.label[-_BOUND:].lower())
    is_floor, end = _tail(_LOWER_AFTER, text, end)
    is_ceiling, end = _tail(_UPPER_AFTER, text, end)
    period, months, behind, last = _period_behind(text, end)
    if period and _opens_a_sentence(text, end, behind) and (before := _period_before(near)):
        is_behind, period, last = False, before, end
    else:
        is_behind, end = period is not None, behind
        period = period or _period_before(near)
    if period is None and one.is_range and (inside := _PERIOD_AFTER.search(text, one.start, one.end)):
        period = _period_named(inside)
    is_floor = is_floor or one.is_open or _tail(_LOWER_AFTER, text, end)[0]
    is_ceiling = is_ceiling or _tail(_UPPER_AFTER, text, end)[0]
    low: float | None = one.low
    high: float | None = one.high
    if period in (None, Period.WEEK) and _is_fortnight(text, one.end, near.before):
        low, high, period = one.low / 2, one.high / 2, Period.WEEK
    if not one.is_range:
        if upper or is_ceiling:
            low = None
        elif lower or is_floor:
            high = None
    return Stated(low, high, period, months, one.start - length, end, is_behind, max(end, last))


def _opens_a_sentence(text: str, start: int, end: int) -> bool:
    """Whether the period behind a sum belongs to what follows."""
    found = _OPENS_A_SENTENCE.match(text, start, end + 2)
    return found is not None and found.end() == end


def _is_fortnight(text: str, end: int, before: str) -> bool:
    """Whether the words before the sum or those right behind it speak of two weeks."""
    if not any(map((before + text[end : end + _NEAR]).__contains__, _FORTNIGHT_HINTS)):
        return False
    return bool(_FORTNIGHT.search(before) or _FORTNIGHT.search(after(text, end)))


def _bounds_before(words: str) -> tuple[bool, bool, int]:
    """Whether "from" or "up to" ends the words, and how many characters that is."""
    ahead = words.removesuffix(" a ").removesuffix(" an ").rstrip(_BOUND_EDGE)
    lower = _LOWER.search(ahead) if ahead.endswith(_LOWER_ENDS) or "mindest" in ahead else None
    upper = _UPPER.search(ahead) if ahead.endswith(_UPPER_ENDS) else None
    mark = upper or lower
    return bool(lower), bool(upper), len(words) - mark.start() if mark else 0


def _tail(pattern: re.Pattern[str], text: str, end: int) -> tuple[bool, int]:
    if text[end : end + 2].strip()[:1] not in _TAIL_STARTS:
        return False, end
    found = pattern.match(text, end, end + 24)
    return (True, found.end()) if found else (False, end)


def has_period_after(text: str, end: int) -> bool:
    """Whether a period follows at once. Numbers are many, so the next word is looked up first."""
    word = _NEXT_WORD.match(text, end)
    if not word or (word[1].isascii() and word[1] != "/" and word[1].lower() not in _PERIOD_STARTS):
        return False
    return _PERIOD_AFTER.match(text, end, end + 32) is not None


def _period_named(found: re.Match[str]) -> Period:
    return Period((found.lastgroup or "").rstrip("_"))


def _period_behind(text: str, end: int) -> tuple[Period | None, int | None, int, int]:
    """The period after the amount, else later in its breath; the ends of the amount and of the period."""
    if found := _MONTHS.match(text, end, end + 16):
        return Period.MONTH, int(found.group(1)), found.end(), found.end()
    if found := _PERIOD_AFTER.match(text, end, end + _NEAR):
        period, end = _period_named(found), found.end()
        months = _MONTHS.search(text, end, end + 24) if period is Period.MONTH else None
        end = months.end() if months else end
        return period, int(months.group(1)) if months else None, end, end
    words = after(text, end)
    if _may_name_period(words) and (found := _PERIOD_LATER.search(words)):
        is_adjective = (found.lastgroup or "")[-1:] == "_" and _WORD_NEXT.match(words, found.end())
        return _period_named(found), None, end, end if is_adjective else end + found.end()
    return None, None, end, end


def _period_before(near: Surroundings) -> Period | None:
    """The period in the words before, else in the label; "three days per week" is none."""
    for words in (near.before, near.label):
        found = _PERIODS_BEFORE.find(words) if words else None
        if found and not _BREAK.search(words, found[-1].end) and not _COUNTED.search(words, 0, found[-1].start):
            return Period(found[-1].name)
    return None


def _may_name_period(words: str) -> bool:
    """A cheap look that spares most words the long pattern."""
    return "/" in words or not words.isascii() or any(map(_is_period_name, words.split()))


@lru_cache(maxsize=10_000)
def _is_period_name(word: str) -> bool:
    return _PERIOD_NAME.match(word) is not None
