"""The pay of the job: stated as data, in a labelled field, or in words; and the other sums beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from postings import pay
from postings.extractors.amounts import Judged, period_by_size
from postings.extractors.draft import Amount, Found, Period, Role, Salary
from postings.extractors.pay_contracts import Contract, contract_of, may_name_two
from postings.extractors.reading import Reading
from postings.extractors.sum_chains import is_extra_time, is_like, is_other_measure, is_step
from postings.extractors.vocabulary import pay_words

_TOP = 700
"""A pay line of its own within so many characters from the top is the board's own pay line."""
_MOST_AMOUNTS = 20
_NEXT_RATE = re.compile(r"[^\n]{0,40}\n{1,2}[^\n]{0,60}|[^\n.;。；]{1,24}")
"""What stands between two rates: of neighbouring lines, or in one breath ("days £12/h, nights £14/h")."""
_NEXT_SENTENCE = re.compile(r"[^\n]{0,240}|[^\n]{0,90}\n{1,2}[^\n]{0,90}")
"""Where the pay of the next place or level is told in a sentence of its own."""
_PERIODS = {period.value: period for period in Period}


def find(reading: Reading) -> Found[Salary] | None:
    """What the job pays; on-target earnings only where nothing else is stated."""
    return _from_facts(reading) or _from_text(reading)


def find_amounts(reading: Reading) -> Found[list[Amount]] | None:
    """Every other sum of money, with what it is for."""
    chosen = _chosen(reading)
    others = [one for one in reading.money if one is not chosen and not (chosen and _says_the_same(one, chosen))][
        :_MOST_AMOUNTS
    ]
    if not others:
        return None
    text = reading.text
    values = [
        Amount(one.role, one.min, one.max, one.currency, _period_of_amount(one), text[one.start : one.end])
        for one in others
    ]
    return Found(values, tuple((one.start, one.end) for one in others), "words around it")


def _period_of_amount(one: Judged) -> Period | None:
    is_pay = one.role in (Role.BASE, Role.OTE)
    return one.period if is_pay or not one.is_period_inferred else None


def _says_the_same(one: Judged, chosen: Judged) -> bool:
    return one.role is chosen.role and (one.min, one.max) == (chosen.min, chosen.max)


def _from_facts(reading: Reading) -> Found[Salary] | None:
    fact = reading.document.facts.get("salary")
    if not fact or not isinstance(fact.value, Mapping):
        return None
    value: Mapping[str, Any] = fact.value
    low, high = _amount(value.get("min")), _amount(value.get("max"))
    if low is None and high is None:
        return None
    if low is not None and high is not None and low > high:
        low, high = high, low
    currency = value["currency"] if isinstance(value.get("currency"), str) else None
    stated = _period_named(value.get("period"))
    period = stated or (period_by_size(max(low or 0, high or 0), currency) if currency else None)
    text = value.get("text") or reading.text[fact.start : fact.end]
    is_inferred = period is not None and stated is None
    salary = _salary(low, high, currency, period, Role.BASE, str(text), None, is_inferred)
    return Found(salary, ((fact.start, fact.end),), "stated as data")


def _amount(value: object) -> float | None:
    """A positive number; a posting's data says 0 for "not stated"."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if 0 < number < 1e13 else None


def _period_named(value: object) -> Period | None:
    return _PERIODS.get(value) if isinstance(value, str) else None


def _from_text(reading: Reading) -> Found[Salary] | None:
    chosen = _chosen(reading)
    if chosen is None:
        return None
    ranges = [*_floor(reading, chosen), *_parallel(reading, chosen), *_ceiling(reading, chosen)]
    salary = _salary(
        _bottom(ranges),
        _top(ranges),
        chosen.currency,
        chosen.period,
        chosen.role,
        reading.text[chosen.start : chosen.end],
        chosen.months,
        chosen.is_period_inferred,
    )
    spans = tuple((one.start, one.end) for one in ranges)
    return Found(salary, spans, _RANKS[_rank(reading, chosen)])


def _bottom(ranges: list[Judged]) -> float | None:
    """What begins with "up to" has no least, whatever single rates come after it."""
    is_open = min(ranges, key=lambda one: one.start).min is None
    return None if is_open else min(one.min for one in ranges if one.min is not None)


def _top(ranges: list[Judged]) -> float | None:
    """Pay that "rises to at least" something reaches that; pay that is only "from" something has no top."""
    if all(one.max is None for one in ranges):
        return None
    return max(one.max or one.min or 0 for one in ranges)


def _parallel(reading: Reading, chosen: Judged) -> list[Judged]:
    """The chosen sum, and those that follow at once (pay by place, by level or by shift)."""
    sums = [_first_step(reading, chosen)]
    for one in reading.money:
        if one.start < sums[-1].end or is_extra_time(reading.text, one):
            continue
        if _is_other_contract(reading.text, sums[-1], one):
            break
        is_next = _is_alike(one, chosen) and _follows(reading.text, sums[-1], one)
        if not is_next and not is_step(reading.text, sums[-1], one):
            break
        if not any(_says_the_same(one, other) for other in sums):
            sums.append(one)
    return sums


def _follows(text: str, last: Judged, one: Judged) -> bool:
    """The next rate of a list, or the next sentence with a range of its own ("In Ohio, the range is")."""
    if is_other_measure(text, last, one):
        return False
    if _NEXT_RATE.fullmatch(text, last.end, one.start):
        return True
    is_stated = last.is_labelled and one.is_labelled and last.sum.is_range and is_like(last, one)
    return is_stated and bool(_NEXT_SENTENCE.fullmatch(text, last.end, one.start))


def _is_other_contract(text: str, last: Judged, one: Judged) -> bool:
    if not may_name_two(text):
        return False
    return {contract_of(text, last.start, last.end), contract_of(text, one.start, one.end)} == set(Contract)


def _ceiling(reading: Reading, chosen: Judged) -> list[Judged]:
    """What closes an open range: "from $80,000, and a maximum of $95,000"; or the range in full further on, of
    which a single rate is one end, too."""
    if chosen.min is None or chosen.max not in (None, chosen.min):
        return []
    rest = [one for one in reading.money if one.start >= chosen.end and _pays(one) == _pays(chosen)]
    for one in rest if chosen.max is None else ():
        if not (_in_one_breath(reading.text, chosen, one) or _tops(reading.text, chosen, one)):
            break
        if one.min is None and one.max and one.max > chosen.min:
            return [one]
    return [one for one in rest if one.sum.is_range and chosen.min in (one.min, one.max)][:1]


def _floor(reading: Reading, chosen: Judged) -> list[Judged]:
    """What opens a range of which the chosen sum is the upper end: "Minimum: 90,000 Maximum: 120,000"."""
    if chosen.min is not None or chosen.max is None:
        return []
    ahead = [one for one in reading.money if one.end <= chosen.start and _pays(one) == _pays(chosen)]
    return [
        one
        for one in ahead[-1:]
        if one.max is None and one.min and one.min < chosen.max and _in_one_breath(reading.text, one, chosen)
    ]


def _in_one_breath(text: str, chosen: Judged, one: Judged) -> bool:
    """No sentence ends between two bounds, but between two labelled lines the line does."""
    if one.start - chosen.end <= _BREATH or not _SENTENCE_END.search(text, chosen.end, one.start):
        return True
    return bool(_NEXT_LABEL.fullmatch(text, chosen.end, one.start))


def _tops(text: str, chosen: Judged, one: Judged) -> bool:
    """ "The starting salary is $84,000. The skilled may be offered a salary of up to $92,000"."""
    is_bound = one.min is None and one.is_labelled and is_like(chosen, one)
    return is_bound and bool(_NEXT_SENTENCE.fullmatch(text, chosen.end, one.start))


def _pays(one: Judged) -> tuple[object, ...]:
    return one.role, one.currency, one.period


def _first_step(reading: Reading, chosen: Judged) -> Judged:
    """The pay of the first year, where the chosen one is a later year's: often the last names the period."""
    first = chosen
    for one in reversed(reading.money):
        if one.end <= first.start:
            if not is_step(reading.text, one, first):
                break
            first = one
    return first


def _is_alike(one: Judged, chosen: Judged) -> bool:
    """The same sort of pay. Single rates must name their period: lists hold many other sums."""
    is_rate = one.sum.is_range or not (one.is_period_inferred or chosen.is_period_inferred)
    return is_rate and _sort(one) == _sort(chosen)


def _sort(one: Judged) -> tuple[object, ...]:
    return *_pays(one), one.sum.is_range, one.min is None, one.max is None


_RANKS = (
    "labelled field",
    "pay line",
    "words of pay",
    "alone or with a period",
    "words of pay, no period",
    "on-target earnings",
)
_LAST_BASE = 4
_TRIAL, _TRIAL_REACH = re.compile(pay_words.TRIAL), 24
_TRIAL_BEHIND = re.compile(pay_words.TRIAL_BEHIND, re.IGNORECASE)
_PART, _PART_REACH = re.compile(pay_words.PART), 12
_PLUS = ("+", "＋")
_BREATH = 4
"""No sentence ends between two bounds so near: "Min. $61,000/yr. Max. $74,000/yr."."""
_NEXT_LABEL = re.compile(r"[^\w\n]{0,3}\n{1,2}[^\d\n]{0,40}\n?[^\d\n]{0,4}")
_SENTENCE_END = re.compile(r"[.。;；\n](?!\d)")
_CLAUSE_END = re.compile(r"[\d,;.，；。\n]")


def _chosen(reading: Reading) -> Judged | None:
    """The best-founded sum; the first of equals."""
    candidates = [one for one in reading.money if one.role in (Role.BASE, Role.OTE)]
    return min(candidates, key=lambda one: (_rank(reading, one), *_weakness(reading.text, one)), default=None)


def _weakness(text: str, one: Judged) -> tuple[bool, bool]:
    """What makes a sum the lesser of two equals."""
    is_invoiced = may_name_two(text) and contract_of(text, one.start, one.end) is Contract.INVOICED
    is_guessed = one.is_period_inferred and one.period is Period.HOUR
    return is_invoiced, not one.sum.is_range and (is_guessed or one.sum.is_bare)


def _rank(reading: Reading, one: Judged) -> int:
    is_last = any(is_lesser(reading.text, one) for is_lesser in (_is_on_trial, _is_a_part, is_extra_time))
    return _LAST_BASE if is_last else _rank_as_pay(reading, one)


def _is_a_part(text: str, one: Judged) -> bool:
    """The first of several sums that make up the pay: "底薪2300元+绩效…，综合薪资6000-8000元"."""
    found = _PART.search(text, max(0, one.start - _PART_REACH), one.start)
    if found and found["first"]:
        return one.sum.is_open or text[one.end : one.end + 1] in _PLUS
    return found is not None


def _is_on_trial(text: str, one: Judged) -> bool:
    """Pay until somebody is taken on for good: "试用期5000，转正6000"."""
    if _TRIAL_BEHIND.match(text, one.end):
        return True
    words = text[max(0, one.start - _TRIAL_REACH) : one.start].lower()
    found = list(_TRIAL.finditer(words)) if any(map(words.__contains__, pay_words.TRIAL_HINTS)) else []
    if not found or _CLAUSE_END.search(words, found[-1].end()):
        return False
    return not found[-1]["over"] and pay_words.TRIAL_OVER.isdisjoint(found[-1]["tail"])


def _rank_as_pay(reading: Reading, one: Judged) -> int:
    if one.role is Role.OTE:
        return 5
    if any(one.start < field.end and field.start < one.end for field in reading.fields.get("salary", ())):
        return 0
    if one.is_alone and one.start < _TOP and not one.is_period_inferred:
        return 0 if one.is_whole_line and not one.is_labelled else 1
    if one.period is None or (one.sum.is_bare and one.is_period_inferred and one.max is None):
        return 4
    return 2 if one.is_labelled else 3


def _salary(
    low: float | None,
    high: float | None,
    currency: str | None,
    period: Period | None,
    kind: Role,
    text: str,
    months: int | None,
    is_inferred: bool,
) -> Salary:
    return Salary(
        low,
        high,
        currency,
        period,
        _annual(low, period, months),
        _annual(high, period, months),
        kind,
        text,
        months,
        is_inferred,
    )


def _annual(amount: float | None, period: Period | None, months: int | None) -> float | None:
    return None if amount is None or period is None else float(pay.annual(amount, period, months))
