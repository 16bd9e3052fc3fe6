"""What the sums of money in a posting are: pay, on-target earnings, a bonus, a benefit, or something else.

A sum is judged by the words of its own clause (roles.py). A sum that no word explains is pay only where it stands
alone in a short line, or has both a currency and a period.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from postings import pay
from postings.extractors.currency import IMPLIED, Countries, Marks, currency_of, currency_of_pay, pay_scale
from postings.extractors.draft import Period, Role
from postings.extractors.money import Sum, sums
from postings.extractors.roles import role_of
from postings.extractors.sum_chains import continued
from postings.extractors.surroundings import (
    Stated,
    Surroundings,
    around,
    has_period_after,
    line_above,
    stated,
)
from postings.extractors.vocabulary import pay_roles, pay_words
from postings.extractors.vocabulary.currencies import FOREIGN, PAID_BY_MONTH
from postings.extractors.written_numbers import narrowed

_PAY = (Role.BASE, Role.OTE, None)
"""What a sum may be that is pay, or that no word explains."""
_LABEL = re.compile(pay_roles.LABELS)
_LABEL_LINE = re.compile(rf"^.{{0,12}}(?:{pay_roles.LABELS}).{{0,12}}$")
_RATE_LABEL = re.compile(rf"(?:{'|'.join(pay_roles.RATE_LABELS)})\w{{0,4}}[^\d\n.;。；]{{0,12}}$")
"""Before a number without any mark that may be small."""
_DOE = re.compile(r"\s?(?:DOE|depending on)\b")
_BY_MONTH = re.compile(pay_words.PAID_BY_MONTH, re.IGNORECASE)
_TITLE = 150
"""A sum within so many characters of the top stands in or under the title."""
_SHORT = 400
_MOST = 200
"""A text with more sums than this is a price list; the rest is not looked at."""
_LEAST = {Period.HOUR: 3, Period.DAY: 20, Period.WEEK: 50, Period.MONTH: 100, Period.YEAR: 1000}
"""A number without currency is no pay below this."""
_PART_OF_A_YEAR = 0.35
"""What a month pays is a phone's or a gym's where twelve times it stays below this part of a year's pay."""
_MOST_PAID = 250
"""No pay is so many times the least that is taken for a year's."""
_MOST_YEARLY = 60
"""A sum no word explains is pay up to so many times the least that is taken for a year's."""
_WIDEST = 6
"""A range no word explains is no pay where its upper end is more than so many times the lower."""
_FEW_WORDS = 2
"""Beside a single figure without a period, in a line where no word speaks of pay: with more it is some price."""
_MONTHLY = frozenset(PAID_BY_MONTH.split())
_NEAR = 4
_SENTENCE_BEFORE = re.compile(r"(?:\A|[.!?。！？\n])\s*\Z")
_SENTENCE_BEHIND = re.compile(r"\s?(?:[.!\n]|\Z|(?:\+|plus\b|DOE\b)[^.\n]{0,40}(?:[.\n]|\Z))")
"""Beside a sum that is a sentence of its own."""
_DURATION = re.compile(pay_words.DURATION)
_LONGEST = 400
"""A bare number up to this before a word for a time tells how long."""


class Judged(NamedTuple):
    """A sum with all that is known of it; `text[start:end]` runs from "up to" to "a year"."""

    sum: Sum
    min: float | None
    max: float | None
    currency: str | None
    period: Period | None
    is_period_inferred: bool
    months: int | None
    role: Role
    is_unexplained: bool
    """No word says what it is for."""
    is_labelled: bool
    """A word of pay stands in its clause or above its line."""
    is_alone: bool
    """Its line holds little else."""
    is_whole_line: bool
    """Its line holds nothing else."""
    start: int
    end: int


def judge(text: str, countries: Countries = tuple) -> tuple[Judged, ...]:
    """Every sum of money in the text that can be explained, in order.

    `countries` tells which dollar is meant.
    """
    plain = narrowed(text)
    found_sums = sums(plain)
    marks = Marks(plain, countries, frozenset(one.currency for one in found_sums if one.currency))
    judged: list[Judged] = []
    floor = 0
    for one in found_sums:
        if one.start < floor or (not one.currency and not _may_be_pay(plain, one)):
            continue
        found = _judge(plain, one, floor, marks)
        if found and judged:
            found, judged[-1] = continued(plain, found, judged[-1], is_next=floor == judged[-1].end)
        if len(judged) == _MOST:
            break
        floor = one.end
        if found and (found.currency or found.role is not Role.OTHER):
            judged.append(found)
            floor = found.end
    return tuple(judged)


def _may_be_pay(text: str, one: Sum) -> bool:
    """A number without currency and unit: looked at when a period follows, a label precedes or it is alone."""
    if one.has_unit:
        return one.high < 1e6
    if one.high < _LONGEST and _DURATION.match(text, one.end):
        return False
    if has_period_after(text, one.end):
        return True
    if one.high < 1000:
        return bool(_RATE_LABEL.search(text[max(0, one.start - 24) : one.start].lower()))
    if 1900 <= one.high < 2100 and one.high == int(one.high):
        return False
    if (one.is_range and one.low >= 10_000 and len(text) < 100) or _DOE.match(text, one.end, one.end + 16):
        return True
    line_start = text.rfind("\n", max(0, one.start - 60), one.start) + 1
    if _LABEL.search(text[max(line_start, one.start - 60) : one.start].lower()):
        return True
    return one.start - line_start < 4 and bool(_LABEL_LINE.search(line_above(text, line_start).lower()))


def _judge(text: str, one: Sum, floor: int, marks: Marks) -> Judged | None:
    near = around(text, one, floor)
    said = stated(text, one, near)
    currency = currency_of(text, one, near, said, marks)
    role = role_of(text, one, near, said, currency)
    is_labelled = role in (Role.BASE, Role.OTE)
    if currency is None and role is Role.BASE:
        currency = currency_of_pay(one, near, said, marks)
    if role in _PAY and not said.is_period_behind and _is_too_much(one, currency, said.period):
        said = said._replace(period=None)
    if one.is_bare and not (is_labelled or near.words_left <= (2 if said.period else 0)):
        return None
    if one.currency is None and said.period and one.high < _LEAST[said.period]:
        return None
    is_bare_unit = currency is None and one.has_unit and near.is_all  # "20k-30k" and no more
    by_size = None if is_bare_unit else period_by_size(one.high, currency)
    period = said.period or by_size or _period_by_custom(near)
    if period is None and role is Role.BASE and currency in FOREIGN and one.high >= _LEAST[Period.MONTH]:
        period = Period.MONTH if _MONTHLY.issuperset(marks.countries() or ("",)) else None
    is_alone = _stands_alone(text, one, near, said)
    return Judged(
        one,
        said.min,
        said.max,
        currency,
        period,
        said.period is None,
        said.months,
        _settled(role, one, currency, period, said.period is None, is_alone, near.words_left),
        role is None,
        is_labelled,
        is_alone,
        near.words_left == 0,
        said.start,
        said.last,
    )


def _is_too_much(one: Sum, currency: str | None, period: Period | None) -> bool:
    """ "On site 3 days a week. Weekly paid: $85,000": the period is that of something else."""
    if currency is None or period is None:
        return False
    return one.high * pay.PERIODS_A_YEAR[period] > pay_scale(currency)[2] * _MOST_PAID


def _stands_alone(text: str, one: Sum, near: Surroundings, said: Stated) -> bool:
    """The line holds little else; a lone figure without a period only counts in a title or a short text."""
    has_sign = one.currency not in (None, IMPLIED)
    if one.is_range and one.has_unit and _stands_between(text, one.start, said.end):
        return True
    if one.is_range and has_sign and _has_lost_its_line(text, one, said):
        return True
    if (one.is_range or said.period) and has_sign and _is_a_sentence(text, one, said):
        return True
    if near.words_left > (6 if has_sign or said.period else 2) and not _ends_title(text, one, said):
        return False
    return bool(said.period) or (one.is_range and bool(one.currency)) or one.start < _TITLE or len(text) < _SHORT


def _stands_between(text: str, start: int, end: int) -> bool:
    """Between two Chinese commas or brackets: "急招客服，6-7K，双休"."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    return bool(before and behind) and before in "，（、；" and behind in "，）、；。"


def _has_lost_its_line(text: str, one: Sum, said: Stated) -> bool:
    """ "San Jose, CA$90,000-$110,000About us": no space on either side, where a line once began and ended."""
    return (
        one.start < _SHORT
        and text[one.start - 1 : one.start].isalnum()
        and text[said.end : said.end + 1].isupper()
    )


def _is_a_sentence(text: str, one: Sum, said: Stated) -> bool:
    """ "In Zurich. CHF 140,000 - 170,000. You will …", "$32.50 an hour + super." """
    before = _SENTENCE_BEFORE.search(text, max(0, one.start - _NEAR), one.start)
    return bool(before and _SENTENCE_BEHIND.match(text, said.end))


def _ends_title(text: str, one: Sum, said: Stated) -> bool:
    """A range behind the title, on its line: "Waiter 4-5.5K"."""
    if not one.is_range or one.is_bare or text[said.end : said.end + 1] not in ("", "\n"):
        return False
    return one.start < _TITLE and text.count("\n", 0, one.start) < 2 and text[one.start - 1 : one.start].isspace()


def _settled(
    role: Role | None,
    one: Sum,
    currency: str | None,
    period: Period | None,
    is_inferred: bool,
    is_alone: bool,
    words_left: int,
) -> Role:
    """The role once the size has been looked at, and what a sum is that no word explains."""
    is_whole = words_left == 0
    if role is None and one.low * _WIDEST < one.high and not is_whole:
        return Role.OTHER
    if role not in _PAY:
        return role
    if period is None:
        return role or (Role.BASE if is_alone and one.high >= 1000 else Role.OTHER)
    _, month_from, year_from = pay_scale(currency)
    a_year = one.high * pay.PERIODS_A_YEAR[period]
    if currency:
        least, most = (
            (year_from / 20, year_from * _MOST_PAID) if role else (year_from / 7, year_from * _MOST_YEARLY)
        )
        if role is None and period in (Period.DAY, Period.MONTH, Period.YEAR) and not is_whole:
            least = year_from * _PART_OF_A_YEAR
        if not least <= a_year <= most:
            return Role.OTHER
    if is_inferred and period is Period.HOUR and one.high < _LEAST[period]:
        return Role.OTHER
    if role is None and is_inferred and period is Period.HOUR and not (one.is_range or is_whole):
        return Role.OTHER
    is_single = not (one.is_range or one.has_unit)
    if role is None and is_inferred and is_single and words_left > _FEW_WORDS:
        return Role.OTHER
    if role is None and not is_alone:
        is_full = (
            (one.currency or one.has_unit) and not is_inferred and a_year >= min(year_from * 0.8, month_from * 24)
        )
        return Role.BASE if is_full else Role.OTHER
    return role or Role.BASE


def period_by_size(high: float, currency: str | None) -> Period | None:
    """Hour, month or year by what pay looks like in the currency; None in between."""
    hour_below, month_from, year_from = pay_scale(currency)
    if high >= year_from:
        return Period.YEAR
    if high >= month_from:
        return Period.MONTH
    return Period.HOUR if high < hour_below else None


def _period_by_custom(near: Surroundings) -> Period | None:
    return Period.MONTH if _BY_MONTH.search(near.before + near.label) else None
