"""What the sums of money in a posting are: pay, on-target earnings, a bonus, a benefit, or something else.

A sum is judged by the words of its own clause: the nearest one that names a purpose decides. A sum that no word
explains is pay only where it stands alone in a short line, or has both a currency and a period.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from postings import pay
from postings.extractors.cues import Phrases
from postings.extractors.currency import IMPLIED, Countries, Marks, currency_of
from postings.extractors.draft import Period, Role
from postings.extractors.money import Sum, narrowed, sums
from postings.extractors.sum_chains import continued
from postings.extractors.surroundings import (
    Stated,
    Surroundings,
    after,
    around,
    has_period_after,
    line_above,
    stated,
)
from postings.extractors.vocabulary import currencies, pay_words

_WEAK = "weak "
"""Before the name of a role: its phrase counts only right at the sum."""
_weak_roles = tuple((_WEAK + role, words) for role, words in pay_words.WEAK_ROLES)
_BEFORE = Phrases((*pay_words.ROLES, *_weak_roles))
_AFTER = Phrases(pay_words.STRONG_AFTER)
_LABELS = Phrases(pay_words.ROLES)
_PURPOSES = Phrases((*pay_words.ROLES[2:4], *pay_words.WEAK_ROLES))
_WEAK_TAIL = re.compile(
    r"[a-z]{0,3}[\s:(]{0,3}(?:(?:of|de|von|up to|worth|ranging|from|is|are|at least|over|approximately)\s){0,3}"
    r"[\s(]{0,2}"
)
_WEAK_REACH = 48
_LINK = re.compile(rf"\s?(?:{pay_words.LINKS})", re.IGNORECASE)
_NEXT = re.compile(r"\s(?:[\w-]{2,14}\s)?")
_NEXT_WORDS = 40
_LINKED = re.compile(r"[\w '’-]{0,30}")
_PAY_FOR = re.compile(r"\b(?:rate|salary|pay|compensation|wage) (?:for|of|on) (?:this|the|our|an?) (?:\w+ ){0,2}$")
"""Before "contract": the pay for it."""
_ENDS_THE_LAST = re.compile(r"[\w \u00a0'’%-]{3,40}(?:,? (?:and|und|et|y|e|og|och) | ?[+&] ?)")
"""Between two sums of a list, what the first is for: "$2,500 sign-on bonus and $65,000 a year"."""
_BREAK = re.compile(r"[;+&)]|,(?!\s?up to)|\bplus\b")
_LAKHS_A_YEAR = re.compile(r"\s?(?:LPA|L\.P\.A)", re.IGNORECASE)
"""Nothing but pay is counted so."""
_STARTS_AT = re.compile(r"\s*start(?:s|ing)?\s(?:at|from)\s", re.IGNORECASE)
_ALL_IN = re.compile(r"[^\n\d]{0,60}[,(]\s?OTE\)?\s*(?:\n|$)")
_BUDGET_LABEL = re.compile(r"\W{0,4}budget\W{0,4}$", re.IGNORECASE)
_LABEL_WORDS = (
    r"salar|pay\b|wage|compens|remuner|package|rate|hourly|gehalt|lohn|salaire|r[ée]mun|sueldo|lön|løn|"
    r"wynagrodz|"
    r"plat|mzda|зарплат|оклад|з/п|lương|nhập|薪|工资|待遇|月給|年収|時給|earn|retrib|loon|ral\b"
)
_LABEL = re.compile(_LABEL_WORDS)
"""In lower case; so it begins with one of few letters, and the engine skips the others."""
_LABEL_LINE = re.compile(rf"^.{{0,12}}(?:{_LABEL_WORDS}).{{0,12}}$")
_NAMED_PAY = re.compile(r"(?:[:=]|salary(?: of| is)?)\s{0,3}$", re.IGNORECASE)
_PERKS = re.compile(pay_words.PERKS_AFTER, re.IGNORECASE)
_RATE_WORDS = (
    "日薪",
    "时薪",
    "時薪",
    "日结",
    "hourly",
    "per hour",
    "stundenlohn",
    "timlön",
    "taux horaire",
    "stawka",
    "почасов",
)
_RATE_LABEL = re.compile(rf"(?:{'|'.join(_RATE_WORDS)})\w{{0,4}}[^\d\n.;。；]{{0,12}}$")
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
_HEAD = 300
"""How much of the beginning of a posting is read for what sort of post it is."""
_MOST_LIKELY = 20
"""A single figure with perks behind is a year's pay up to so many times the least that is taken for one."""
_PART_OF_A_YEAR = 0.35
"""What a month pays is a phone's or a gym's where twelve times it stays below this part of a year's pay."""
_MOST_YEARLY = 60
"""A sum no word explains is pay up to so many times the least that is taken for a year's."""
_ADDED = re.compile(r"[^.;\n]{0,24}(?:\bplus|[+&])\s{0,2}", re.IGNORECASE)
_STIPEND = re.compile(pay_words.STIPEND, re.IGNORECASE)
_TRAINEE = re.compile(pay_words.TRAINEE, re.IGNORECASE)
_FEW_WORDS = 2
"""Beside a single figure without a period, in a line where no word speaks of pay: with more it is some price."""
_DURATION = re.compile(pay_words.DURATION)
_LONGEST = 400
"""A bare number up to this before a word for a time tells how long."""
_BONUS_NEXT = re.compile(pay_words.BONUS_NEXT, re.IGNORECASE)
_IN_SHARES = re.compile(pay_words.IN_SHARES, re.IGNORECASE)


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
    marks = Marks(plain, countries)
    lower = plain.lower()
    names_rates = any(map(lower.__contains__, _RATE_WORDS))
    judged: list[Judged] = []
    floor = 0
    for one in sums(plain):
        if one.start < floor or (not one.currency and not _may_be_pay(plain, one, names_rates=names_rates)):
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


def _may_be_pay(text: str, one: Sum, *, names_rates: bool) -> bool:
    """A number without currency and unit: looked at when a period follows, a label precedes or it is alone."""
    if one.has_unit:
        return one.high < 1e6
    if one.high < _LONGEST and _DURATION.match(text, one.end):
        return False
    if has_period_after(text, one.end):
        return True
    if one.high < 1000:
        return names_rates and bool(_RATE_LABEL.search(text[max(0, one.start - 24) : one.start].lower()))
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
    role, is_labelled = _role(text, one, near, said, currency)
    if one.is_bare and not (is_labelled or near.words_left <= (2 if said.period else 0)):
        return None
    if one.currency is None and said.period and one.high < _LEAST[said.period]:
        return None
    period = said.period or _period_by_size(one, currency, near.is_all) or _period_by_custom(near)
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
        is_labelled,
        is_alone,
        near.words_left == 0,
        said.start,
        said.end,
    )


def _stands_alone(text: str, one: Sum, near: Surroundings, said: Stated) -> bool:
    """The line holds little else; a lone figure without a period only counts in a title or a short text."""
    has_sign = one.currency not in (None, IMPLIED)
    if one.is_range and one.has_unit and _stands_between(text, one.start, said.end):
        return True
    if near.words_left > (6 if has_sign or said.period else 2) and not _ends_title(text, one, said):
        return False
    return bool(said.period) or (one.is_range and bool(one.currency)) or one.start < _TITLE or len(text) < _SHORT


def _stands_between(text: str, start: int, end: int) -> bool:
    """Between two Chinese commas or brackets: "急招客服，6-7K，双休"."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    return bool(before and behind) and before in "，（、；" and behind in "，）、；。"


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
    if role not in (Role.BASE, Role.OTE, None):
        return role
    if period is None:
        return role or (Role.BASE if is_alone and one.high >= 1000 else Role.OTHER)
    _, month_from, year_from = _scale(currency)
    a_year = one.high * pay.PERIODS_A_YEAR[period]
    if currency:
        least, most = (year_from / 20, year_from * 250) if role else (year_from / 7, year_from * _MOST_YEARLY)
        if role is None and period is Period.MONTH and not is_whole:
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


def _scale(currency: str | None) -> tuple[float, float, float]:
    return currencies.PAY_SCALE.get(currency or "", currencies.DEFAULT_SCALE)


def _role(text: str, one: Sum, near: Surroundings, said: Stated, currency: str | None) -> tuple[Role | None, bool]:
    """What the words say, and whether a word of pay is among them."""
    if _ALL_IN.match(text, said.end):
        return Role.OTE, True
    if _LAKHS_A_YEAR.match(text, one.end):
        return Role.BASE, True
    if _BONUS_NEXT.match(text, said.end):
        return Role.BONUS, False
    if _IN_SHARES.match(text, said.end) or text[said.start - 1 : said.start] == "+":
        return Role.BONUS, False
    role_before = _role_before(near, one.start)
    role_after = _role_after(after(text, said.end), said.period)
    if role_after is Role.OTE or role_before is Role.OTE:
        return Role.OTE, True
    if role_before is Role.BASE:
        if role_after in (None, Role.BASE) or _is_full_pay(one, near, said, currency):
            return Role.BASE, True
        return role_after, False
    if role_after is Role.BASE and one.is_range and role_before is not Role.BONUS:
        return Role.BASE, True
    role = role_before if role_before and role_after in (None, Role.BASE) else role_after
    if role in (None, Role.BASE) and near.floor and _ADDED.fullmatch(text, near.floor, one.start):
        return Role.BONUS, False
    if role is None and (said.period or one.high >= _scale(currency)[2]) and _STARTS_AT.match(text, said.start):
        return Role.BASE, True
    if role is Role.BENEFIT and said.period and _is_stipend(text, near):
        role = Role.BASE
    if role is None and one.currency and (perks := _PERKS.match(text, said.end)):
        role = Role.BASE if one.is_range or _has_size_of_pay(one, currency, perks["tips"]) else None
    return role, role is Role.BASE


def _has_size_of_pay(one: Sum, currency: str | None, tips: str | None) -> bool:
    """A single figure that may be a year's pay; with tips an hour's."""
    hour_below, _, year_from = _scale(currency)
    return one.high < hour_below if tips else year_from <= one.high <= year_from * _MOST_LIKELY


def _is_full_pay(one: Sum, near: Surroundings, said: Stated, currency: str | None) -> bool:
    """A sum that its label or its range shows to be the pay, whatever word follows."""
    label = near.before[: len(near.before) - (one.start - said.start)]
    is_named = one.is_range or bool(_NAMED_PAY.search(label))
    return is_named and (one.high >= _scale(currency)[2] or said.period is not None)


def _role_before(near: Surroundings, one_start: int) -> Role | None:
    words = near.before
    if near.floor and len(words) == one_start - near.floor and _ENDS_THE_LAST.fullmatch(words):
        return None
    if _BUDGET_LABEL.match(words):
        return Role.BASE
    lower = words.lower()
    found = _BEFORE.find(words)
    for phrase in found:
        is_near = phrase.name.startswith(_WEAK) and len(words) - phrase.end < _WEAK_REACH
        if is_near and _WEAK_TAIL.fullmatch(lower, phrase.end) and not _PAY_FOR.search(lower, 0, phrase.start):
            return Role(phrase.name.removeprefix(_WEAK))
    for phrase in reversed(found):
        if phrase.name == Role.BASE or (
            not phrase.name.startswith(_WEAK) and not _BREAK.search(lower, phrase.end)
        ):
            return Role(phrase.name)
    return _role_of_label(near.label)


def _role_of_label(label: str) -> Role | None:
    """The last word decides, but "Pay and benefits" is about pay, and "Paid training" is no label of it."""
    found = _LABELS.find(label) if label else None
    if not found:
        return None
    if found[0].name == Role.BASE:
        return Role.BASE if label[-1] in ":：" or _LABEL.search(label.lower()) else None
    return Role(found[-1].name)


def _is_stipend(text: str, near: Surroundings) -> bool:
    """A stipend is the pay where the field says so, and of interns and students."""
    return bool(_STIPEND.search(near.before) and _TRAINEE.search(text, 0, _HEAD))


def _role_after(words: str, period: Period | None) -> Role | None:
    if not words.strip():
        return None
    if found := _AFTER.find(words):
        return Role(found[0].name)
    named = next(iter(_PURPOSES.find(words[:_NEXT_WORDS])), None) if period is None else None
    if named and not named.name.startswith(_WEAK) and _NEXT.fullmatch(words, 0, named.start):
        return Role(named.name)
    if period in (Period.MONTH, Period.YEAR) and _is_perk(words.strip()):
        return Role.BENEFIT
    link = _LINK.match(words) if period is not Period.HOUR else None
    if not link:
        return None
    linked = words[link.end() :]
    purpose = next(iter(_PURPOSES.find(linked)), None)
    return Role(purpose.name) if purpose and _LINKED.fullmatch(linked, 0, purpose.start) else None


def _is_perk(words: str) -> bool:
    """ "$150/month phone": all that follows is a perk's name, and no title."""
    found = _PURPOSES.find(words) if words.islower() else None
    return bool(
        found and found[0].name.endswith(Role.BENEFIT) and (found[0].start, found[0].end) == (0, len(words))
    )


def _period_by_size(one: Sum, currency: str | None, is_whole_line: bool) -> Period | None:
    """Hour, month or year by what pay looks like in the currency; None in between."""
    if currency is None and one.has_unit and is_whole_line:
        return None
    hour_below, month_from, year_from = _scale(currency)
    if one.high >= year_from:
        return Period.YEAR
    if one.high >= month_from:
        return Period.MONTH
    return Period.HOUR if one.high < hour_below else None


def _period_by_custom(near: Surroundings) -> Period | None:
    return Period.MONTH if _BY_MONTH.search(near.before + near.label) else None
