"""What the sums of money in a posting are: pay, on-target earnings, a bonus, a benefit, or something else.

A sum is judged by the words of its own clause: the nearest one that names a purpose decides. A sum that no word
explains is pay only where it stands alone in a short line, or has both a currency and a period.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from postings import pay
from postings.extractors.draft import Period, Role
from postings.extractors.fields import Field
from postings.extractors.money import Sum, narrowed, sums
from postings.extractors.surroundings import (
    Stated,
    Surroundings,
    after,
    around,
    has_period_after,
    line_above,
    named,
    stated,
)
from postings.extractors.vocabulary import currencies, pay_words
from postings.readers import Document

_ROLE = named(pay_words.ROLES)
_WEAK_BEFORE = re.compile(
    rf"(?:{named(pay_words.WEAK_ROLES).pattern})[a-z]{{0,3}}[\s:(]{{0,3}}"
    r"(?:(?:of|up to|worth|ranging|from|is|are|at least|over|approximately)\s){0,3}[\s(]{0,2}$",
    re.IGNORECASE,
)
_AFTER = tuple((Role(role), re.compile(words, re.IGNORECASE)) for role, words in pay_words.STRONG_AFTER.items())
_BENEFIT_OR_OTHER = "|".join(
    f"(?P<{role}>{words}|{weak})"
    for (role, words), (_, weak) in zip(pay_words.ROLES[2:4], pay_words.WEAK_ROLES, strict=True)
)
_LINKED = re.compile(rf"\s?(?:{pay_words.LINKS})[\w '’-]{{0,30}}?(?:{_BENEFIT_OR_OTHER})", re.IGNORECASE)
_BREAK = re.compile(r"[,;+&]|\bplus\b|\)", re.IGNORECASE)
_ALL_IN = re.compile(r"[^\n\d]{0,60}[,(]\s?OTE\)?\s*(?:\n|$)")
_BUDGET_LABEL = re.compile(r"\W{0,4}budget\W{0,4}$", re.IGNORECASE)
_LABEL = re.compile(
    r"salar|pay\b|wage|compens|remuner|package|rate|hourly|gehalt|lohn|salaire|r[ée]mun|sueldo|lön|løn|wynagrodz|"
    r"plat|mzda|зарплат|оклад|з/п|lương|nhập|薪|工资|待遇|月給|年収|時給|earn|retrib|loon|RAL\b",
    re.IGNORECASE,
)
_NAMED_PAY = re.compile(r"(?:[:=]|salary(?: of| is)?)\s{0,3}$", re.IGNORECASE)
_DOE = re.compile(r"\s?(?:DOE|depending on)\b")
_HAN_PAY = re.compile(r"[月年日时薪元万千]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HINTS = tuple((mark, re.compile(words, re.IGNORECASE), code) for mark, words, code in currencies.STRONG_HINTS)
_PLACES = tuple((mark, re.compile(words), code) for mark, words, code in currencies.PLACE_HINTS)


_HEAD = 300


@dataclass(frozen=True, slots=True)
class Judged:
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
    start: int
    end: int


def places(document: Document, fields: Mapping[str, Sequence[Field]]) -> str:
    """What a posting says about where it is: its location fields and its first lines."""
    fact = document.facts.get("locations")
    said = [str(fact.value)] if fact else []
    return "\n".join([*said, *(field.value for field in fields.get("locations", ())), document.text[:_HEAD]])


def judge(text: str, places: str = "") -> tuple[Judged, ...]:
    """Every sum of money in the text that can be explained, in order.

    `places` is what the posting says about its location: it tells which dollar is meant.
    """
    plain = narrowed(text)
    judged: list[Judged] = []
    floor = 0
    for one in sums(plain):
        if one.start < floor or (one.is_bare and not _may_be_pay(plain, one)):
            continue
        found = _judge(plain, one, floor, places)
        floor = one.end
        if found:
            judged.append(found)
            floor = found.end
    return tuple(judged)


def _may_be_pay(text: str, one: Sum) -> bool:
    """A number without currency and unit: looked at when a period follows, a label precedes or it is alone."""
    if has_period_after(text, one.end):
        return True
    if one.high < 1000 or (1900 <= one.high < 2100 and one.high == int(one.high)):
        return False
    if (one.is_range and one.low >= 10_000 and len(text) < 100) or _DOE.match(text, one.end, one.end + 16):
        return True
    line_start = text.rfind("\n", 0, one.start) + 1
    if _LABEL.search(text, max(line_start, one.start - 60), one.start):
        return True
    return one.start - line_start < 4 and bool(_LABEL.search(line_above(text, line_start)))


def _judge(text: str, one: Sum, floor: int, places: str) -> Judged | None:
    near = around(text, one, floor)
    said = stated(text, one, near)
    currency = _currency(text, one, near, said, places)
    role, is_labelled = _role(text, one, near, said, currency)
    if one.is_bare and not (is_labelled or near.words_left <= (2 if said.period else 0)):
        return None
    period = said.period or _period_by_size(one, currency, near.is_all)
    judged = Judged(
        one,
        said.min,
        said.max,
        currency,
        period,
        said.period is None,
        said.months,
        role or Role.OTHER,
        is_labelled,
        near.words_left <= (6 if one.currency else 2),
        said.start,
        said.end,
    )
    return replace(judged, role=_settled(judged, role))


def _settled(judged: Judged, role: Role | None) -> Role:
    """The role once the size has been looked at, and what a sum is that no word explains."""
    if role not in (Role.BASE, Role.OTE, None):
        return role
    if not _is_plausible(judged, is_explained=role is not None):
        return Role.OTHER
    if role is not None:
        return role
    if judged.is_alone or (judged.sum.currency and not judged.is_period_inferred):
        return Role.BASE
    return Role.OTHER


def _is_plausible(judged: Judged, is_explained: bool) -> bool:
    """Between a twentieth and some hundred times what a year's pay begins at, in its currency."""
    if judged.period is None:
        return is_explained or judged.sum.high >= 1000
    _, _, year_from = currencies.PAY_SCALE.get(judged.currency or "", currencies.DEFAULT_SCALE)
    if judged.currency is None:
        return True
    a_year = float(pay.annual(judged.sum.high, judged.period))
    return year_from / (20 if is_explained else 7) <= a_year <= year_from * 250


def _role(text: str, one: Sum, near: Surroundings, said: Stated, currency: str | None) -> tuple[Role | None, bool]:
    """What the words say, and whether a word of pay is among them."""
    if _ALL_IN.match(text, said.end):
        return Role.OTE, True
    role_before = _role_before(near)
    role_after = _role_after(after(text, said.end))
    if role_after is Role.OTE or role_before is Role.OTE:
        return Role.OTE, True
    if role_before is Role.BASE:
        is_named = bool(_NAMED_PAY.search(near.before)) or one.is_range
        if role_after in (None, Role.BASE) or (is_named and _is_full_pay(one, said, currency)):
            return Role.BASE, True
        return role_after, False
    role = role_before if role_before and role_after in (None, Role.BASE) else role_after
    return role, role is Role.BASE


def _is_full_pay(one: Sum, said: Stated, currency: str | None) -> bool:
    """A yearly figure of the size of a year's pay, or a range with its period."""
    _, _, year_from = currencies.PAY_SCALE.get(currency or "", currencies.DEFAULT_SCALE)
    return one.high >= year_from or (one.is_range and said.period is not None)


def _role_before(near: Surroundings) -> Role | None:
    words = near.before
    if _BUDGET_LABEL.match(words):
        return Role.BASE
    if weak := _WEAK_BEFORE.search(words):
        return Role(weak.lastgroup or "")
    for found in reversed(list(_ROLE.finditer(words))):
        role = Role(found.lastgroup or "")
        if role is Role.BASE or not _BREAK.search(words, found.end()):
            return role
    *_, last = (None, *_ROLE.finditer(near.label))
    return Role(last.lastgroup or "") if last else None


def _role_after(words: str) -> Role | None:
    if not words.strip():
        return None
    found = [(match.start(), role) for role, pattern in _AFTER if (match := pattern.search(words))]
    if found:
        return min(found, key=lambda pair: pair[0])[1]
    linked = _LINKED.match(words)
    return Role(linked.lastgroup or "") if linked else None


def _currency(text: str, one: Sum, near: Surroundings, said: Stated, places: str) -> str | None:
    if one.currency is None:
        around_it = near.label + near.before + text[one.start : said.end]
        if not _HAN_PAY.search(around_it):
            return "VND" if one.high >= 1e6 and "ương" in around_it else None
        return "JPY" if _KANA.search(text) else "CNY"
    if one.currency not in currencies.AMBIGUOUS:
        return one.currency
    for mark, words, code in _HINTS:
        if mark == one.currency and words.search(text):
            return code
    for mark, words, code in _PLACES:
        if mark == one.currency and words.search(places):
            return code
    return currencies.AMBIGUOUS[one.currency]


def _period_by_size(one: Sum, currency: str | None, is_whole_line: bool) -> Period | None:
    """Hour, month or year by what pay looks like in the currency; None in between."""
    if currency is None and one.has_unit and is_whole_line:
        return None
    hour_below, month_from, year_from = currencies.PAY_SCALE.get(currency or "", currencies.DEFAULT_SCALE)
    if one.high >= year_from:
        return Period.YEAR
    if one.high >= month_from:
        return Period.MONTH
    return Period.HOUR if one.high < hour_below else None
