"""How a sum of money goes on from the last: its bound, another grade's or shift's, the same in other money."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postings.extractors.cues import Phrases
from postings.extractors.draft import Period, Role
from postings.extractors.vocabulary import pay_roles, pay_words

if TYPE_CHECKING:
    from postings.extractors.amounts import Judged

_GOES_ON = re.compile(
    r"[^.;\n\d]{0,24},?\s?(?:up to|go(?:es|ing)? (?:up )?to|max(?:imum|\.)?(?: of)?|capped at|bis(?: zu)?|"
    r"jusqu'à)\s{0,2}",
    re.IGNORECASE,
)
"""Between two sums: the second bounds what the first is for."""
_STEP = re.compile(pay_words.STEP, re.IGNORECASE)
_GRADE = re.compile(pay_words.GRADE, re.IGNORECASE)
_TO = re.compile(pay_words.TO_BEHIND_A_REMARK, re.IGNORECASE)
_RISE = re.compile(pay_words.RISE, re.IGNORECASE)
_BESIDE = re.compile(pay_words.BESIDE, re.IGNORECASE)
_OTHER_MEASURE = re.compile(pay_words.OTHER_MEASURE, re.IGNORECASE)
_MEASURE_BEHIND = re.compile(pay_words.MEASURE_BEHIND, re.IGNORECASE)
_EXTRA_TIME = re.compile(pay_words.EXTRA_TIME_BEFORE)
_EXTRA_TIME_BEHIND = re.compile(pay_words.EXTRA_TIME_BEHIND)
_EXTRA_REACH = 48
_OTHER_PURPOSE = Phrases(row for row in pay_roles.ROLES if row[0] != pay_roles.BASE)
_LIKE, _RISEN = 1.75, 2.5
"""Rates of one job differ less than so many times, and pay rises to no more than so many times its start."""
_SAME_SENTENCE = 140
_SENTENCE_END = re.compile(r"[.!?;。；\n](?!\d)")
_RESTATED = re.compile(r"\s?[(\[]\s?(?:(?:about|approx\.?|approximately|or|ca\.?|i\.e\.|equivalent to) )?[~≈]?\s?")


def continued(text: str, found: Judged, last: Judged, *, is_next: bool) -> tuple[Judged, Judged]:
    """The sum and the one before it, each with what the other tells; `is_next`: no sum was left out between."""
    if is_next and _bounds_the_last(text, found, last):
        return found._replace(role=last.role), last
    if is_next and _restates_the_last(text, found, last):
        if last.is_period_inferred and not found.is_period_inferred:
            last = last._replace(period=found.period, is_period_inferred=False)
        return found._replace(role=last.role, is_labelled=last.is_labelled, is_alone=False), last
    if is_next and _are_ends(text, found, last):
        return found._replace(role=Role.BASE), last._replace(role=Role.BASE)
    if is_next and _closes_the_last(text, found, last):
        return found._replace(role=last.role, period=last.period), last
    if found.role is Role.OTHER and is_step(text, last, found):
        if found.is_period_inferred and found.period is not last.period:
            found = found._replace(period=last.period)
        return found._replace(role=last.role), last
    return found, last


def is_step(text: str, one: Judged, following: Judged) -> bool:
    """Whether the second sum is the pay of the same job in a later year, in another grade, place or shift."""
    if one.currency != following.currency or one.role is not Role.BASE:
        return False
    if is_extra_time(text, one) or is_extra_time(text, following):
        return False
    is_rise = _RISE.fullmatch(text, one.end, following.start) is not None
    if one.sum.is_range is not following.sum.is_range:
        return is_rise and one.sum.is_range and _is_the_same_pay(one, following) and _is_risen(one, following)
    if (_GRADE if one.sum.is_range else _STEP).fullmatch(text, one.end, following.start):
        return True
    if not _is_the_same_pay(one, following) or is_other_measure(text, one, following):
        return False
    if _TO.fullmatch(text, one.end, following.sum.start):
        return one.sum.high < following.sum.high
    if is_rise:
        return _is_risen(one, following)
    if (one.max is None) is not (following.max is None):
        return False
    return (
        is_like(one, following)
        and bool(_BESIDE.fullmatch(text, one.end, following.start))
        and not _OTHER_PURPOSE.find(text[one.end : following.start])
    )


def _is_risen(one: Judged, following: Judged) -> bool:
    return one.sum.high <= following.sum.high <= one.sum.high * _RISEN


def _is_the_same_pay(one: Judged, following: Judged) -> bool:
    """Nothing said of the second sum speaks against it: another purpose, another period."""
    is_pay = following.role is one.role or following.is_unexplained
    return is_pay and (following.period is one.period or following.is_period_inferred or one.is_period_inferred)


def is_like(one: Judged, following: Judged) -> bool:
    """Whether the sums are of one size, as the rates of one job are."""
    low, high = sorted((one.sum.high, following.sum.high))
    return high < _LIKE * low


def is_extra_time(text: str, one: Judged) -> bool:
    """Whether the sum is what overtime, weekends, holidays or times on call are paid."""
    if _EXTRA_TIME_BEHIND.match(text[one.end : one.end + _EXTRA_REACH].lower()):
        return True
    return _EXTRA_TIME.search(text[max(0, one.start - _EXTRA_REACH) : one.start].lower()) is not None


def is_other_measure(text: str, one: Judged, following: Judged) -> bool:
    """Whether the second sum is the first again, reckoned otherwise: actual pay and full-time equivalent."""
    is_told_before = _OTHER_MEASURE.search(text, one.end, following.start)
    return bool(is_told_before or _MEASURE_BEHIND.match(text, following.end))


def _bounds_the_last(text: str, found: Judged, last: Judged) -> bool:
    """ "Reimbursed at $0.67 a mile, up to $300 a month"."""
    is_open = found.role is Role.BASE and not found.is_labelled and last.role not in (Role.BASE, Role.OTE)
    return is_open and bool(_GOES_ON.fullmatch(text, last.end, found.sum.start))


def _are_ends(text: str, found: Judged, last: Judged) -> bool:
    """ "Dallas minimum: $136,000, Dallas maximum: $172,000": so a year's pay is told without a word of it."""
    if last.max is not None or found.min is not None or not (last.is_unexplained and found.is_unexplained):
        return False
    is_a_year = last.period is found.period is Period.YEAR and found.currency is not None
    return is_a_year and _goes_up(found, last) and _is_one_sentence(text[last.end : found.start])


def _goes_up(found: Judged, last: Judged) -> bool:
    return found.currency == last.currency and found.sum.high != last.sum.high and _is_risen(last, found)


def _closes_the_last(text: str, found: Judged, last: Judged) -> bool:
    """ "From 3,100 €, according to training and experience up to 3,900 €": the other end of what was open."""
    if last.role is not Role.BASE or found.min is not None or not found.is_unexplained or last.sum.is_range:
        return False
    is_near = found.start - last.end < _SAME_SENTENCE
    return is_near and _goes_up(found, last) and _is_one_sentence(text[last.end : found.start])


def _is_one_sentence(words: str) -> bool:
    return not _SENTENCE_END.search(words) and not _OTHER_PURPOSE.find(words)


def _restates_the_last(text: str, found: Judged, last: Judged) -> bool:
    """ "$180,000 to $240,000 USD ($175,000 to $245,000 CAD) per year"."""
    if last.currency is None or found.currency in (None, last.currency):
        return False
    return last.role is Role.BASE and bool(_RESTATED.fullmatch(text, last.end, found.start))
