"""What a sum of money is for, by the words of its own clause: the nearest one that names a purpose decides."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from postings.extractors.cues import Phrase, Phrases
from postings.extractors.currency import pay_scale
from postings.extractors.draft import Period, Role
from postings.extractors.money import Sum
from postings.extractors.surroundings import Stated, Surroundings, after
from postings.extractors.vocabulary import pay_roles, title_words

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
_NAME = re.compile(
    r"(?:(?: (?:& )?|/)(?!(?:for|of|to|and|or|a|an|the|is|are|per|in|with|on|by|from|your|our)\b)"
    r"[A-Za-z]{2,20}){1,4}"
)
"""The words of a name that follow one of its words."""
_JOBS = title_words.JOBS - pay_roles.NO_JOBS
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
_FEW = 3
"""Words of a line that holds little but the sum."""
_BOUND_LINE = re.compile(r"\W{0,4}(?:min(?:imum)?|mid(?:-?point)?|max(?:imum)?)\W{1,4}", re.IGNORECASE)
_LIMIT = re.compile(pay_roles.LIMIT, re.IGNORECASE)
_ADDED = re.compile(r"[^.;\n]{0,24}(?:\bplus|[+&])\s{0,2}", re.IGNORECASE)
_STIPEND = re.compile(pay_roles.STIPEND, re.IGNORECASE)
_STIPEND_NEXT = re.compile(pay_roles.STIPEND_NEXT, re.IGNORECASE)
_TRAINEE = re.compile(pay_roles.TRAINEE, re.IGNORECASE)
_BONUS_NEXT = re.compile(pay_roles.BONUS_NEXT, re.IGNORECASE)
_PIECE_NEXT = re.compile(pay_roles.PIECE_NEXT, re.IGNORECASE)
_SHIFT_NEXT = re.compile(pay_roles.SHIFT_NEXT, re.IGNORECASE)
_LABEL_ENDS = tuple(":：-–—")
_SHORT_PERIODS = (Period.HOUR, Period.DAY, Period.WEEK)
"""What is counted by these is pay more often than a contract's or a customer's money."""
_EXTRA = re.compile(pay_roles.EXTRA, re.IGNORECASE)
_LIST_OF_PAY = re.compile(pay_roles.LIST_OF_PAY)
_LIST_REACH = 24
_BENEFITS = re.compile(r"\W*(?:(?:the|our|your) )?benefits\W*", re.IGNORECASE)
"""A mere heading, below which many postings tell the range of the pay, too."""
_GROSS = re.compile(pay_roles.GROSS, re.IGNORECASE)
_IN_SHARES = re.compile(pay_roles.IN_SHARES, re.IGNORECASE)


class _Case:
    """A sum and the text around it, with what the words before and behind say: looked up when first asked for."""

    def __init__(self, text: str, one: Sum, near: Surroundings, said: Stated, currency: str | None) -> None:
        self.text, self.one, self.near, self.said, self.currency = text, one, near, said, currency

    @cached_property
    def before(self) -> Role | None:
        return _role_before(self.near, self.one, self.said)

    @cached_property
    def behind(self) -> Role | None:
        return _role_behind(after(self.text, self.said.end), self.said.period)

    @property
    def words(self) -> Role | None:
        """Words before the sum count unless those behind it name another purpose than pay."""
        return self.before if self.before and self.behind in (None, Role.BASE) else self.behind


_Rule = Callable[[_Case], bool]


def role_of(text: str, one: Sum, near: Surroundings, said: Stated, currency: str | None) -> Role | None:
    """What the sum is for; None where neither a rule nor a word says it."""
    case = _Case(text, one, near, said, currency)
    return next((role for applies, role in _RULES if applies(case)), case.words)


def _follows(pattern: re.Pattern[str]) -> _Rule:
    """Whether the pattern stands right behind the sum with its period."""
    return lambda case: pattern.match(case.text, case.said.end) is not None


def _is_in_lakhs_a_year(case: _Case) -> bool:
    return _LAKHS_A_YEAR.match(case.text, case.one.end) is not None


def _is_for_a_piece(case: _Case) -> bool:
    """ "We pay $12 per bicycle assembled": too little for a month, whose name may be a foreign word."""
    if case.said.is_period_behind or case.one.high >= pay_scale(case.currency)[1]:
        return False
    return _PIECE_NEXT.match(case.text, case.said.end) is not None and case.words in (None, Role.BASE)


def _follows_a_plus(case: _Case) -> bool:
    return case.text[case.said.start - 1 : case.said.start] == "+"


def _is_extra(case: _Case) -> bool:
    """ "Nights earn an extra $2 an hour"."""
    return _EXTRA.search(case.near.before) is not None


def _is_on_target(case: _Case) -> bool:
    return Role.OTE in (case.behind, case.before)


def _is_called_pay(case: _Case) -> bool:
    return case.before is Role.BASE and (case.behind in (None, Role.BASE) or _is_full_pay(case))


def _is_range_of_pay(case: _Case) -> bool:
    return case.behind is Role.BASE and case.one.is_range and case.before is not Role.BONUS


def _is_added(case: _Case) -> bool:
    """ "$60,000 plus $5,000": what comes on top of the sum before."""
    is_open = case.words in (None, Role.BASE) and case.near.floor > 0
    return is_open and _ADDED.fullmatch(case.text, case.near.floor, case.one.start) is not None


def _ends_list_of_pay(case: _Case) -> bool:
    if case.words is not None or not case.said.is_period_behind:
        return False
    start = case.one.start
    return _LIST_OF_PAY.search(case.text, max(0, start - _LIST_REACH), start) is not None


def _is_told_gross(case: _Case) -> bool:
    """ "600 € gross a month"."""
    is_open = case.words is None and case.said.is_period_behind
    return is_open and _GROSS.search(case.text, case.one.end, case.said.end) is not None


def _is_start_of_pay(case: _Case) -> bool:
    """ "Starting at $85,000": the size or the period tells that it is pay."""
    is_pay = case.said.period is not None or case.one.high >= pay_scale(case.currency)[2]
    return case.words is None and is_pay and _STARTS_AT.match(case.text, case.said.start) is not None


def _is_rate_of_a_shift(case: _Case) -> bool:
    is_small = case.words is None and case.one.high < pay_scale(case.currency)[0]
    return is_small and _SHIFT_NEXT.match(case.text, case.said.end) is not None


def _is_paid_stipend(case: _Case) -> bool:
    """A stipend is the pay of interns and students, and where it is labelled so and as much as a month's pay."""
    near, period = case.near, case.said.period
    if case.words is not Role.BENEFIT or case.before is Role.BASE or period is None:
        return False
    if not (_STIPEND.search(near.before) or _STIPEND_NEXT.match(case.text, case.said.end)):
        return False
    is_labelled = near.before.rstrip()[-1:] in _LABEL_ENDS and period is Period.MONTH
    is_month = is_labelled and case.one.high >= pay_scale(case.currency)[1]
    return is_month or _TRAINEE.search(case.text, 0, _HEAD) is not None


def _is_bound_by_name(case: _Case) -> bool:
    """ "Minimum: $61,000", a line of a table."""
    is_a_year = case.words is None and case.one.high >= pay_scale(case.currency)[2]
    return is_a_year and case.one.currency is not None and _BOUND_LINE.fullmatch(case.near.before) is not None


def _is_measured(case: _Case) -> bool:
    """ "Keep losses below $20,000 a year": with no word of pay, pay is told as no limit."""
    is_long = case.words is None and case.near.words_left > _FEW
    return is_long and _LIMIT.search(case.near.before) is not None


def _has_perks_behind(case: _Case) -> bool:
    """A range that perks follow is pay, and so is a single figure of a year's size; with tips, of an hour's."""
    if case.words is not None or not (case.one.currency or case.one.has_unit):
        return False
    perks = _PERKS.match(case.text, case.said.end)
    return perks is not None and (case.one.is_range or _has_size_of_pay(case.one, case.currency, perks["tips"]))


def _has_size_of_pay(one: Sum, currency: str | None, tips: str | None) -> bool:
    """A single figure that may be a year's pay; with tips an hour's."""
    hour_below, _, year_from = pay_scale(currency)
    return one.high < hour_below if tips else year_from <= one.high <= year_from * _MOST_LIKELY


def _is_full_pay(case: _Case) -> bool:
    """A sum that its label or its range shows to be the pay, whatever word follows."""
    one, said, before = case.one, case.said, case.near.before
    label = before[: len(before) - (one.start - said.start)]
    is_named = one.is_range or bool(_NAMED_PAY.search(label))
    return is_named and (one.high >= pay_scale(case.currency)[2] or said.period is not None)


_RULES: tuple[tuple[_Rule, Role], ...] = (
    (_follows(_ALL_IN), Role.OTE),
    (_is_in_lakhs_a_year, Role.BASE),
    (_follows(_BONUS_NEXT), Role.BONUS),
    (_follows(_IN_SHARES), Role.BONUS),
    (_is_for_a_piece, Role.OTHER),
    (_is_measured, Role.OTHER),
    (_follows_a_plus, Role.BONUS),
    (_is_extra, Role.BONUS),
    (_is_on_target, Role.OTE),
    (_is_called_pay, Role.BASE),
    (_is_range_of_pay, Role.BASE),
    (_is_added, Role.BONUS),
    (_ends_list_of_pay, Role.BASE),
    (_is_told_gross, Role.BASE),
    (_is_start_of_pay, Role.BASE),
    (_is_bound_by_name, Role.BASE),
    (_is_rate_of_a_shift, Role.BASE),
    (_is_paid_stipend, Role.BASE),
    (_has_perks_behind, Role.BASE),
)
"""What a sum is for; the first rule that applies decides, and if none does, the words."""


def _role_before(near: Surroundings, one: Sum, said: Stated) -> Role | None:
    words = near.before
    if near.floor and len(words) == one.start - near.floor and _ENDS_THE_LAST.fullmatch(words):
        return None
    if _BUDGET_LABEL.match(words):
        return Role.BASE
    lower = words.lower()
    found = _outside_titles(words, _BEFORE.find(words))
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
    return None if one.is_range and _BENEFITS.fullmatch(near.label) else _role_of_label(near.label)


def _outside_titles(words: str, found: list[Phrase]) -> list[Phrase]:
    """Without those that belong to the name of a job: "Fund Accountant - £45,000"."""
    return [phrase for phrase in found if phrase.name == Role.BASE or not _names_a_job(words, phrase.end)]


def _names_a_job(words: str, end: int) -> bool:
    """Whether a noun for a job follows within the name."""
    name = _NAME.match(words, end)
    return name is not None and not _JOBS.isdisjoint(name[0].lower().replace("/", " ").split())


def _role_of_label(label: str) -> Role | None:
    """The last word decides, but "Pay and benefits" is about pay, and "Paid training" is no label of it."""
    found = _outside_titles(label, _LABELS.find(label)) if label else None
    if not found:
        return None
    if found[0].name == Role.BASE:
        return Role.BASE if label[-1] in ":：" or _LABEL.search(label.lower()) else None
    return Role(found[-1].name)


def _role_behind(words: str, period: Period | None) -> Role | None:
    if not words.strip():
        return None
    found = _outside_titles(words, _AFTER.find(words))
    is_far = bool(found and found[0].name == Role.OTHER and words[: found[0].start].strip())
    if found and not (is_far and period in _SHORT_PERIODS):
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
