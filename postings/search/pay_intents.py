"""Pay as somebody types it into a search, as the parameters of the pay filter.

>>> [dict(pay.pairs) for pay in wanted_pay("nurse $30/hr")]
[{'salary_min': '30', 'currency': 'USD', 'period': 'hour'}]
>>> [dict(pay.pairs) for pay in wanted_pay("20k-30k 月薪 上海")]
[{'salary_min': '20000', 'salary_max': '30000', 'currency': 'CNY', 'period': 'month'}]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from postings.search.analysis import is_unspaced
from postings.search.values import amount

_CURRENCIES = {
    "USD": r"us\$|\$|usd\b|dollars?\b",
    "EUR": r"€|eur\b|euros?\b",
    "GBP": r"£|gbp\b|pounds?\b",
    "CNY": r"[¥￥]|rmb\b|cny\b|元|块|人民币",
    "CHF": r"chf\b|franken\b",
    "INR": r"₹|inr\b|rs\b\.?",
    "PLN": r"zł|pln\b",
    "SEK": r"sek\b",
    "CAD": r"c\$|cad\b",
    "AUD": r"a\$|aud\b",
}
_EACH = r"(?:/|per |an? |pro |im |am |die |par |de l['’]|l['’])\s?"
_PERIODS = {
    "hour": rf"{_EACH}(?:h|hr|hour|std|stunde|heure)\b\.?|p/?h\b|hourly\b|[/每]\s?(?:小时|时)|时薪|一小时",
    "day": rf"{_EACH}(?:day|tag|jour)\b|daily\b|[/每]\s?[天日]|日薪|一天",
    "week": rf"{_EACH}(?:wk|week|woche)\b|weekly\b|[/每]周|周薪",
    "month": rf"{_EACH}(?:mo|month|monat|mois)\b|monthly\b|[/每]月|月薪|一个月|(?<=[元k万])月",
    "year": rf"{_EACH}(?:yr|year|annum|jahr|an)\b|p\.?a\b\.?|yearly\b|annual(?:ly)?\b|[/每]年|年薪|一年",
}
_PLAUSIBLE = {
    "hour": (3, 1_000),
    "day": (20, 20_000),
    "week": (100, 50_000),
    "month": (300, 10_000_000),
    "year": (10_000, 99_999_999),
}
"""From and to: what lies outside is no pay for so long."""
_HOURLY = (5, 200)
"""A sum with a sign, not said to be for how long."""
_LEAST_A_YEAR_IN_CHINESE = 60_000
"""Less is paid by the month, as Chinese postings mostly say it."""
_NO_PAY = frozenset({"401k", "403"})


def _group(name: str, patterns: dict[str, str]) -> str:
    return f"(?P<{name}>{'|'.join(patterns.values())})"


_NUMBER = r"(?:\d{1,3}(?:[,.]\d{3}){1,3}|\d{1,9}(?:[.,]\d{1,2})?)"
_TIMES = r"(?:\s?(?:k|tsd|万|萬))"
_PAY = re.compile(
    rf"""
    (?:(?P<to>under|below|up\ to|less\ than|at\ most|max\.?|bis|unter|<=?)
     | (?P<from>over|above|from|more\ than|at\ least|min\.?|ab|über|mindestens|>=?))?
    \s*{_group("period_before", _PERIODS)}?\s?{_group("before", _CURRENCIES)}?\s?
    (?P<low>(?<![a-z\d_.,]){_NUMBER})(?P<low_times>{_TIMES})?
    (?:\s?[-–—~至到]\s?(?:[$€£¥]\s?)?(?P<high>{_NUMBER})(?P<high_times>{_TIMES})?)?
    (?![.,]?\d|%)(?:\s?{_group("after", _CURRENCIES)})?
    (?P<after_to>以下|以内)?(?P<after_from>以上|起|\+)?
    (?:\s?{_group("period", _PERIODS)})?(?![a-z\d%])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PERIOD = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _PERIODS.items()}
_CURRENCY = {code: re.compile(pattern, re.IGNORECASE) for code, pattern in _CURRENCIES.items()}


@dataclass(frozen=True, slots=True)
class WantedPay:
    start: int
    end: int
    pairs: tuple[tuple[str, str], ...]


def wanted_pay(text: str) -> Iterator[WantedPay]:
    """A number alone may be anything: pay has a word, sign, multiple or period beside it, or five digits."""
    for match in _PAY.finditer(text):
        if pairs := _pairs(match, is_chinese=is_unspaced(text)):
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield WantedPay(start, match.end(), pairs)


def _pairs(match: re.Match[str], *, is_chinese: bool) -> tuple[tuple[str, str], ...]:
    """Empty where it is no pay."""
    written = f"{match['low']}{(match['low_times'] or '').strip()}"
    if written.casefold() in _NO_PAY or not _is_said(match):
        return ()
    low, high = _amount(match, "low"), _amount(match, "high")
    period = _named(_PERIOD, match["period"] or match["period_before"]) or _likely_period(match, low, is_chinese)
    least, most = _PLAUSIBLE[period]
    if not least <= low <= most or (match["high"] and not low <= high <= most):
        return ()
    currency = _named(_CURRENCY, match["before"] or match["after"]) or ("CNY" if is_chinese else "")
    is_most = bool(match["to"] or match["after_to"])
    bounds = {"salary_max": low} if is_most else {"salary_min": low}
    if match["high"]:
        bounds = {"salary_min": low, "salary_max": high}
    return (
        *((name, f"{number.normalize():f}") for name, number in bounds.items()),
        *((("currency", currency),) if currency else ()),
        *((("period", period),) if period != "year" else ()),
    )


def _is_said(match: re.Match[str]) -> bool:
    beside = any(text for name, text in match.groupdict().items() if name not in ("low", "high"))
    return beside or sum(map(str.isdigit, match["low"])) > 4


def _amount(match: re.Match[str], name: str) -> Decimal:
    """ "20-30k": both are thousands."""
    times = match[f"{name}_times"] or match["high_times"] or ""
    return amount(f"{match[name]}{times.strip()}") if match[name] else Decimal(0)


def _likely_period(match: re.Match[str], low: Decimal, is_chinese: bool) -> str:
    if is_chinese:
        return "month" if low < _LEAST_A_YEAR_IN_CHINESE else "year"
    has_sign = bool(match["before"] or match["after"])
    return "hour" if has_sign and _HOURLY[0] <= low <= _HOURLY[1] else "year"


def _named(patterns: dict[str, re.Pattern[str]], written: str | None) -> str:
    return next((name for name, pattern in patterns.items() if written and pattern.fullmatch(written)), "")
