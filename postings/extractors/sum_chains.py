"""How a sum of money goes on from the last: its upper bound, the next grade's pay, the same in other money."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postings.extractors.draft import Role
from postings.extractors.vocabulary import pay_words

if TYPE_CHECKING:
    from postings.extractors.amounts import Judged

_GOES_ON = re.compile(
    r"[^.;\n\d]{0,24},?\s?(?:up to|max(?:imum|\.)?(?: of)?|capped at|bis(?: zu)?|jusqu'à)\s{0,2}", re.IGNORECASE
)
"""Between two sums: the second bounds what the first is for."""
_STEP = re.compile(pay_words.STEP, re.IGNORECASE)
_GRADE = re.compile(pay_words.GRADE, re.IGNORECASE)
_RESTATED = re.compile(r"\s?[(\[]\s?(?:(?:about|approx\.?|approximately|or|ca\.?|i\.e\.|equivalent to) )?[~≈]?\s?")


def continued(text: str, found: Judged, last: Judged, *, is_next: bool) -> tuple[Judged, Judged]:
    """The sum and the one before it, each with what the other tells; `is_next`: no sum was left out between."""
    if is_next and _bounds_the_last(text, found, last):
        return found._replace(role=last.role), last
    if is_next and _restates_the_last(text, found, last):
        if last.is_period_inferred and not found.is_period_inferred:
            last = last._replace(period=found.period, is_period_inferred=False)
        return found._replace(role=last.role, is_labelled=last.is_labelled, is_alone=False), last
    if found.role is Role.OTHER and is_step(text, last, found):
        return found._replace(role=last.role, period=found.period or last.period), last
    return found, last


def is_step(text: str, one: Judged, following: Judged) -> bool:
    """Whether two sums are the pay of one year of a training and of the next, or two ranges that of two grades."""
    if (
        one.sum.is_range is not following.sum.is_range
        or one.currency != following.currency
        or one.role is not Role.BASE
    ):
        return False
    return bool((_GRADE if one.sum.is_range else _STEP).fullmatch(text, one.end, following.start))


def _bounds_the_last(text: str, found: Judged, last: Judged) -> bool:
    """ "Reimbursed at $0.67 a mile, up to $300 a month"."""
    is_open = found.role is Role.BASE and not found.is_labelled and last.role not in (Role.BASE, Role.OTE)
    return is_open and bool(_GOES_ON.fullmatch(text, last.end, found.sum.start))


def _restates_the_last(text: str, found: Judged, last: Judged) -> bool:
    """ "$180,000 to $240,000 USD ($175,000 to $245,000 CAD) per year"."""
    if last.currency is None or found.currency in (None, last.currency):
        return False
    return last.role is Role.BASE and bool(_RESTATED.fullmatch(text, last.end, found.start))
