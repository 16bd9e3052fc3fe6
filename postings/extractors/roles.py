"""What a sum of money is for, by the words of its own clause: the nearest one that names a purpose decides."""

from __future__ import annotations

import re

from postings.extractors.cues import Phrases
from postings.extractors.currency import pay_scale
from postings.extractors.draft import Period, Role
from postings.extractors.money import Sum
from postings.extractors.surroundings import Stated, Surroundings, after
from postings.extractors.vocabulary import pay_roles

_WEAK = "weak "
"""Before the name of a role: its phrase counts only right at the sum."""
_WEAK_OTHER = _WEAK + Role.OTHER
_weak_roles = tuple((_WEAK + role, words) for role, words in pay_roles.WEAK_ROLES)
_BEFORE = Phrases((*pay_roles.ROLES, *_weak_roles))
_AFTER = Phrases(pay_roles.STRONG_AFTER)
_LABELS = Phrases(pay_roles.ROLES)
_PURPOSES = Phrases((*pay_roles.ROLES[2:4], *pay_roles.WEAK_ROLES))
_WEAK_TAIL = re.compile(
    r"[a-z]{0,3}[\s:(]{0,3}(?:(?:of|de|von|up to|worth|ranging|from|is|are|at least|over|approximately)\s){0,3}"
    r"[\s(]{0,2}"
)
_WEAK_REACH = 48
_LINK = re.compile(rf"\s?(?:{pay_roles.LINKS})", re.IGNORECASE)
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
_STARTS_AT = re.compile(r"\s*(?:start(?:s|ing)?|begin(?:s|ning)?)\s(?:at|from|on)\s", re.IGNORECASE)
_ALL_IN = re.compile(r"[^\n\d]{0,60}[,(]\s?OTE\)?\s*(?:\n|$)")
_LABEL = re.compile(pay_roles.LABELS)
_BUDGET_LABEL = re.compile(pay_roles.BUDGET_LABEL, re.IGNORECASE)
_NAMED_PAY = re.compile(r"(?:[:=]|salary(?: of| is)?)\s{0,3}$", re.IGNORECASE)
_PERKS = re.compile(pay_roles.PERKS_AFTER, re.IGNORECASE)
_HEAD = 300
"""How much of the beginning of a posting is read for what sort of post it is."""
_MOST_LIKELY = 20
"""A single figure with perks behind is a year's pay up to so many times the least that is taken for one."""
_ADDED = re.compile(r"[^.;\n]{0,24}(?:\bplus|[+&])\s{0,2}", re.IGNORECASE)
_STIPEND = re.compile(pay_roles.STIPEND, re.IGNORECASE)
_TRAINEE = re.compile(pay_roles.TRAINEE, re.IGNORECASE)
_BONUS_NEXT = re.compile(pay_roles.BONUS_NEXT, re.IGNORECASE)
_SHIFT_NEXT = re.compile(pay_roles.SHIFT_NEXT, re.IGNORECASE)
_LABEL_ENDS = tuple(":：-–—")
_SHORT_PERIODS = (Period.HOUR, Period.DAY, Period.WEEK)
"""What is counted by these is pay more often than a contract's or a customer's money."""
_IN_SHARES = re.compile(pay_roles.IN_SHARES, re.IGNORECASE)


def role_of(
    text: str, one: Sum, near: Surroundings, said: Stated, currency: str | None
) -> tuple[Role | None, bool]:
    """What the words say, and whether a word of pay is among them."""
    if _ALL_IN.match(text, said.end):
        return Role.OTE, True
    if _LAKHS_A_YEAR.match(text, one.end):
        return Role.BASE, True
    if _BONUS_NEXT.match(text, said.end):
        return Role.BONUS, False
    if _IN_SHARES.match(text, said.end) or text[said.start - 1 : said.start] == "+":
        return Role.BONUS, False
    role_before = _role_before(near, one.start, said)
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
    if role is None and (said.period or one.high >= pay_scale(currency)[2]) and _STARTS_AT.match(text, said.start):
        return Role.BASE, True
    if role is None and one.high < pay_scale(currency)[0] and _SHIFT_NEXT.match(text, said.end):
        return Role.BASE, True
    if role is Role.BENEFIT and said.period and _is_stipend(text, one, near, said, currency):
        role = Role.BASE
    if role is None and one.currency and (perks := _PERKS.match(text, said.end)):
        role = Role.BASE if one.is_range or _has_size_of_pay(one, currency, perks["tips"]) else None
    return role, role is Role.BASE


def _has_size_of_pay(one: Sum, currency: str | None, tips: str | None) -> bool:
    """A single figure that may be a year's pay; with tips an hour's."""
    hour_below, _, year_from = pay_scale(currency)
    return one.high < hour_below if tips else year_from <= one.high <= year_from * _MOST_LIKELY


def _is_full_pay(one: Sum, near: Surroundings, said: Stated, currency: str | None) -> bool:
    """A sum that its label or its range shows to be the pay, whatever word follows."""
    label = near.before[: len(near.before) - (one.start - said.start)]
    is_named = one.is_range or bool(_NAMED_PAY.search(label))
    return is_named and (one.high >= pay_scale(currency)[2] or said.period is not None)


def _role_before(near: Surroundings, one_start: int, said: Stated) -> Role | None:
    words = near.before
    if near.floor and len(words) == one_start - near.floor and _ENDS_THE_LAST.fullmatch(words):
        return None
    if _BUDGET_LABEL.match(words):
        return Role.BASE
    lower = words.lower()
    found = _BEFORE.find(words)
    for phrase in found:
        is_near = phrase.name.startswith(_WEAK) and len(words) - phrase.end < _WEAK_REACH
        if phrase.name == _WEAK_OTHER and said.is_period_behind and said.period in _SHORT_PERIODS:
            continue
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


def _is_stipend(text: str, one: Sum, near: Surroundings, said: Stated, currency: str | None) -> bool:
    """A stipend is the pay of interns and students, and where it is labelled so and as much as a month's pay."""
    if not _STIPEND.search(near.before):
        return False
    is_labelled = near.before.rstrip()[-1:] in _LABEL_ENDS and said.period is Period.MONTH
    return bool(_TRAINEE.search(text, 0, _HEAD)) or (is_labelled and one.high >= pay_scale(currency)[1])


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
