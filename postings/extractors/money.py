"""Money in text: numbers as people write them, with their unit and currency, joined to ranges.

    >>> [(sum.low, sum.high, sum.currency) for sum in sums("CHF 90'000 – 120'000, or £30-35k")]
    [(90000.0, 120000.0, 'CHF'), (30000.0, 35000.0, 'GBP')]

Nothing here knows what an amount is for; amounts.py does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, zip_longest
from string import ascii_letters, ascii_uppercase, digits, printable, punctuation
from typing import NamedTuple

from postings.extractors.pay_columns import Columns, columns
from postings.extractors.spelt_sums import SpeltSum, spelt_sums
from postings.extractors.vocabulary import currencies, pay_words
from postings.extractors.written_numbers import number

_NUMBER = re.compile(
    r"[0-9](?:"
    r"[0-9]{0,2}(?:[ \u00a0\u202f\u2009][0-9]{3}){1,4}(?![0-9]|[ \u00a0]?[0-9]{2})(?! ?\([kK]\))"
    r"(?:[.,][0-9]{1,2}(?![0-9]))?"
    r"|[0-9]{0,2}(?:['’][0-9]{3}){1,4}(?:\.[0-9]{1,2})?"
    r"|[0-9]{0,17}(?:[.,][0-9]{1,18}){0,6})"
)
_CENTS = re.compile(r"[$€£]\.[0-9]{1,2}(?![0-9.,])")
"""An amount below one, written without its zero: "$.57 a mile"."""
_RETIREMENT = re.compile(r"4(?:01|03|57)\s?\(?[kKbB]\b")


def _either(rows: Iterable[tuple[str, *tuple[object, ...]]], prefix: str) -> str:
    return "|".join(f"(?P<{prefix}{n}>{row[0]})" for n, row in enumerate(rows))


_CODE = "|".join(currencies.CODES.split())
_ROWS_BEFORE = (*currencies.SIGNS, *currencies.WORDS_BEFORE, (r"\$", "$"), (r"[¥]", "¥"), (r"￥", "￥"))
_ROWS_AFTER = (
    *currencies.SIGNS,
    *currencies.WORDS_AFTER,
    (r"\$(?!\s?\d)", "$"),
    (r"[¥￥](?!\s?\d)", "¥"),
)
_BEFORE = re.compile(
    rf"(?:(?<![A-Z])(?P<code>{_CODE})"
    rf"|(?:(?<![A-Za-z])|(?<=\sc))(?:{_either(_ROWS_BEFORE[: len(currencies.SIGNS)], 'a')})"
    rf"|(?:{_either(_ROWS_BEFORE[len(currencies.SIGNS) :], 'b')}))[.:]?[ \u00a0]{{0,2}}$"
)
_ROW_OF_BEFORE = {f"a{n}": code for n, (_, code) in enumerate(currencies.SIGNS)} | {
    f"b{n}": code for n, (_, code) in enumerate(_ROWS_BEFORE[len(currencies.SIGNS) :])
}
_ALONE = {sign: code for sign, code in (*currencies.SIGNS, ("$", "$"), ("¥", "¥"), ("￥", "￥")) if len(sign) == 1}
_CODE_BEHIND = rf"(?P<code>{_CODE})(?![a-z]|[A-Z](?![a-z]))"
_CURRENCY_AFTER = re.compile(
    rf"[ \u00a0]{{0,2}}+(?:{_CODE_BEHIND}|(?:{_either(_ROWS_AFTER, 'c')})(?![a-zà-ɏḁ-ỿа-я]))"
)
_UNIT_AFTER = re.compile(rf"[ \u00a0]?(?:{_either(pay_words.UNITS, 'u')})", re.IGNORECASE)
_MILLIONS_AFTER = re.compile(rf"[ \u00a0]?(?:{pay_words.MILLIONS})", re.IGNORECASE)
_LAKHS_AFTER = re.compile(rf"[ \u00a0]?(?:{pay_words.LAKHS})", re.IGNORECASE)
_LAKHS_AHEAD = re.compile(r"L\s?(?:[-–—]|to)\s?₹?\s?[\d.]{1,5}\s?L\b")
_LAKHS_BEFORE = re.compile(r"\dL\s?(?:[-–—]|to)\s?[₹\d.]{1,8}$")
_TENTH = re.compile(rf"(?<=[万萬千]){pay_words.TENTH}")
_PLUS = re.compile(pay_words.PLUS, re.IGNORECASE)
_GLUED_BEFORE = frozenset(f"{ascii_letters}{digits}#_²³%")
_GLUED_AFTER = frozenset(f"{ascii_letters}²³%万萬") - {"p"}
_PERIOD_GLUED = re.compile(r"(?:p\.?/?h|p\.?a|p\.?d|pm|p/h|ph|LPA)\b", re.IGNORECASE)

_JOIN = re.compile(
    rf"{pay_words.PERIOD_BETWEEN}[ \u00a0]{{0,3}}(?:{pay_words.JOINERS})[ \u00a0]{{0,3}}\\?$", re.IGNORECASE
)
_JOIN_BETWEEN = re.compile(
    rf"[ \u00a0]{{0,2}}(?:{pay_words.JOINERS_AFTER_BETWEEN})[ \u00a0]{{0,2}}$", re.IGNORECASE
)
_BETWEEN = re.compile(pay_words.BETWEEN, re.IGNORECASE)
_SLASH = re.compile(r"\s?[/?|]\s?$")
_LONGEST_JOIN = 24
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SAME_LINE = 40
"""A w is 万 only with Han characters so near; elsewhere it is watts."""
_SPACES = (" ", "\u00a0", "\u202f")
_SINGLE = frozenset(pay_words.UNIT_SIGNS + currencies.SIGN_STARTS)
_PAIRS = frozenset(
    (
        *pay_words.UNIT_STARTS.split(),
        *currencies.WORD_STARTS.split(),
        *(code[:2].lower() for code in currencies.CODES.split()),
    )
)
_WORD_ENDS = frozenset(currencies.WORD_ENDS.split())
_PLAIN_BEFORE = frozenset(printable) - {
    *ascii_uppercase,
    *currencies.SIGN_ENDS,
    *" .:",
    *(w[-1] for w in _WORD_ENDS),
}
_PLAIN_AFTER = frozenset(f"{punctuation}{digits}jqxy\n") - {*_SINGLE, *(pair[0] for pair in _PAIRS)}
"""Characters beside most numbers, which are part of no mark."""
_MOST_NUMBERS, _MOST = 5000, 1000
"""A text with more numbers, or more that may be amounts, is a table; the rest is not looked at."""
_RATE_BEHIND = re.compile(
    r"(?:\s?[-–]\s?[A-Z]{0,3}\s?\d{2,3})?\s?(?:p/?h\b|(?:per|an|a|/)\s?(?:hour|hr|day|shift)\b)", re.I
)
"""Behind a small sum whose mark is a mere letter: "R140 – R165 per hour"."""


class Figure(NamedTuple):
    """One number with what belongs to it: `text[start:end]`."""

    value: float
    """As written, before the unit."""
    unit: float
    """1 where none is written."""
    currency: str | None
    """ISO 4217, or an ambiguous mark ($, ¥, kr, Rs)."""
    start: int
    end: int
    number_start: int
    number_end: int
    is_open: bool = False
    """A plus follows."""

    @property
    def amount(self) -> float:
        return self.value * self.unit

    @property
    def is_bare(self) -> bool:
        return self.currency is None and self.unit == 1


class Sum(NamedTuple):
    """A figure or a range of two: `text[start:end]`. low == high for a single figure."""

    low: float
    high: float
    currency: str | None
    start: int
    end: int
    is_range: bool
    is_open: bool
    has_unit: bool

    @property
    def is_bare(self) -> bool:
        return self.currency is None and not self.has_unit


_GRADE = re.compile(r"(?:Band|Grade|Level|Step|Tier|Stufe|Entgeltgruppe|Class|Zone|SCP) $")
_LONGEST_GRADE = 14
"""Before the number of a scale: "Band 8 - $123,558"."""


def figures(text: str) -> Iterator[Figure]:
    """Every number that could be an amount, in digits and in words, in order."""
    spelt = spelt_sums(text)
    return _merged(_in_digits(text), spelt) if spelt else _in_digits(text)


def _merged(in_digits: Iterator[Figure], spelt: list[SpeltSum]) -> Iterator[Figure]:
    """Both in order, without the digits that repeat the words: "twenty (20) dollars"."""
    for figure in in_digits:
        while spelt and spelt[0].start < figure.start:
            *_, end = one = spelt.pop(0)
            yield _in_words(one)
            if figure.start < end:
                break
        else:
            yield figure
    yield from map(_in_words, spelt)


def _in_words(one: SpeltSum) -> Figure:
    return Figure(one.amount, 1.0, one.currency, one.start, one.end, one.start, one.end)


def _in_digits(text: str) -> Iterator[Figure]:
    for found in islice(_NUMBER.finditer(text), _MOST_NUMBERS):
        start, end = found.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        if ":" in (before, after) and _is_clock(text, start, end):
            continue
        if text[start] == "4" and _RETIREMENT.match(text, start):
            continue
        if before == " " and end - start < 3 and _GRADE.search(text, max(0, start - _LONGEST_GRADE), start):
            continue
        may_precede, may_follow = _may_precede(text, start), _may_follow(text, end)
        if may_precede or may_follow or after == "+":
            figure = _marked(text, start, end, may_precede=may_precede, may_follow=may_follow)
        else:
            figure = _bare(text, start, end)
        if figure:
            yield figure


def _bare(text: str, start: int, end: int) -> Figure | None:
    """A number that stands for itself, without currency and unit."""
    before = text[start - 1 : start]
    if before in _GLUED_BEFORE or before == "/" or _is_glued_after(text, end):
        return None
    return Figure(number(text[start:end]), 1.0, None, start, end, start, end)


def _is_glued_after(text: str, end: int) -> bool:
    """ "10x", "250keV" and "80 %" are no amounts; "20ph" may be one."""
    after = text[end : end + 2]
    if after[:1] in _GLUED_AFTER:
        return not _PERIOD_GLUED.match(text, end)
    return after[1:] == "%" and after[0].isspace()


def _marked(text: str, start: int, end: int, *, may_precede: bool, may_follow: bool) -> Figure | None:
    """A number beside which there seems to be a currency, a unit or a plus."""
    currency, first = _currency_before(text, start) if may_precede else (None, start)
    if currency is None and text[start - 1 : start] in _GLUED_BEFORE:
        return None
    written = text[start:end]
    value, unit, last = number(written), 1.0, end
    if currency and _CENTS.match(text, start - 2, end):
        value /= 10 ** len(written)
    unit_found = plus = behind = None
    if may_follow and (unit_found := _unit_after(text, end, currency)):
        unit, last, implied = unit_found
        if unit > 1:
            value = _decimal_before_unit(written, value)
        if tenth := _TENTH.match(text, last):
            value, last = value + int(tenth[0]) / 10, tenth.end()
    if last > end or may_follow:
        behind = _CURRENCY_AFTER.match(text, last)
        if behind and text[last].isspace() and text[behind.end() - 1] in "£€" and _begins_next(text, behind.end()):
            behind = None
    if text[last : last + 1] == "+" and (plus := _PLUS.match(text, last)):
        behind = _CURRENCY_AFTER.match(text, plus.end())
    if behind:
        last = behind.end()
        named = behind.group("code") or _ROWS_AFTER[int((behind.lastgroup or "c0")[1:])][1]
        currency = named if currency in (None, *currencies.AMBIGUOUS) else currency
        plus = plus or _PLUS.match(text, last)
    if unit_found and unit > 1 and currency is None:
        currency = implied
    is_small = currency in currencies.ONLY_IN_THOUSANDS and value * unit < 1000
    if is_small and written[-3:-2] not in (".", ",") and not _RATE_BEHIND.match(text, last):
        return None
    if last == end and currency is None and (text[start - 1 : start] == "/" or _is_glued_after(text, end)):
        return None
    return Figure(value, unit, currency, first, last, start, end, bool(plus))


def _begins_next(text: str, end: int) -> bool:
    """Whether a number follows at once, whose sign this is: "points 5 £24,700"."""
    return text[end : end + 1].isdigit()


def _may_follow(text: str, end: int) -> bool:
    """Whether a unit or a currency can begin here; spares most numbers of a text the long look."""
    at = end + 1 if text[end : end + 1] in _SPACES else end
    if text[at : at + 1] in _PLAIN_AFTER:
        return False
    two = text[at : at + 2].lower()
    if two[:1] in _SINGLE:
        return two[0] not in "mblđw" or not two[1:].isalpha() or two[1:] > "\u2e80" or two in _PAIRS
    return two in _PAIRS


def _may_precede(text: str, start: int) -> bool:
    """Whether a currency can end here."""
    if text[start - 1 : start] in _PLAIN_BEFORE:
        return False
    at = start - 1
    while at > 0 and start - at < 3 and text[at] in _SPACES:
        at -= 1
    if at < 0 or text[at].isdigit():
        return False
    if text[at] in ".:" and at:
        at -= 1
    last = text[at]
    return last in currencies.SIGN_ENDS or last.isupper() or text[max(0, at - 1) : at + 1].lower() in _WORD_ENDS


def _is_clock(text: str, start: int, end: int) -> bool:
    """Half of a time of day: 7:00, 17:30."""
    if text[end : end + 1] == ":":
        return text[end + 1 : end + 3].isdigit()
    return text[start - 1 : start] == ":" and text[start - 2 : start - 1].isdigit()


def _currency_before(text: str, start: int) -> tuple[str | None, int]:
    """The currency that ends here, where one may, and where it begins."""
    if (sign := _ALONE.get(text[start - 1])) and not _may_go_back(text, start - 1):
        return sign, start - 1
    found = _BEFORE.search(text, max(0, start - 8), start)
    if not found:
        return None, start
    return found.group("code") or _ROW_OF_BEFORE[found.lastgroup or ""], found.start()


def _may_go_back(text: str, sign: int) -> bool:
    """Whether the sign may be the end of a longer mark: "US$", "U.S. $"."""
    before = text[sign - 1 : sign] if sign else ""
    if before == " ":
        before = text[sign - 2 : sign - 1]
        return before.isupper() or before == "."
    return before.isalpha() or before == "."


def _unit_after(text: str, end: int, currency: str | None) -> tuple[float, int, str | None] | None:
    found = _UNIT_AFTER.match(text, end)
    if found and (
        text[found.end() - 1] not in "wW" or _HAN.search(text, max(0, end - _SAME_LINE), end + _SAME_LINE)
    ):
        _, factor, implied = pay_words.UNITS[int((found.lastgroup or "u0")[1:])]
        return factor, found.end(), implied
    near = text[max(0, end - 16) : end]
    is_rupee = currency in ("INR", "Rs") or _LAKHS_BEFORE.search(near) or _LAKHS_AHEAD.match(text, end)
    if is_rupee and (found := _LAKHS_AFTER.match(text, end)):
        return 1e5, found.end(), "INR"
    found = _MILLIONS_AFTER.match(text, end)
    if found and (currency or _CURRENCY_AFTER.match(text, found.end())):
        return (1e9 if "B" in found.group() else 1e6), found.end(), None
    return None


def _decimal_before_unit(written: str, value: float) -> float:
    """12.345k is twelve thousand, although 12.345 alone is so too."""
    return float(written) if written.count(".") == 1 and "," not in written and " " not in written else value


def sums(text: str) -> list[Sum]:
    """Figures joined to ranges, units and currencies shared between the ends. The text must be `narrowed`."""
    found: list[Sum] = []
    waiting: list[Figure] = []
    rows = list(columns(text))
    for figure in islice(figures(text), _MOST):
        if any(row.start <= figure.start < row.end for row in rows):
            continue
        if waiting and not _joined(text, waiting[-1], figure):
            found.extend(_sums_of(waiting))
            waiting = []
        waiting.append(figure)
    found.extend(_sums_of(waiting))
    return sorted((*found, *map(_of_columns, rows)), key=lambda one: one.start) if rows else found


def _of_columns(row: Columns) -> Sum:
    return Sum(row.low, row.high, row.currency, row.start, row.end, True, False, False)


def _joined(text: str, left: Figure, right: Figure) -> bool:
    if not 0 < right.start - left.end <= _LONGEST_JOIN:
        return False
    if _JOIN.match(text, left.end, right.start):
        return True
    if _SLASH.match(text, left.end, right.start):
        shares_unit = left.is_bare and right.unit == 1000 and 10 <= left.value < right.value < 1000
        return shares_unit or _shares_currency(text, left, right)
    between = _JOIN_BETWEEN.match(text, left.end, right.start)
    return bool(between and _BETWEEN.search(text, max(0, left.start - 16), left.start))


def _shares_currency(text: str, left: Figure, right: Figure) -> bool:
    """Both name it; or one does for two rates alike, written in one: "120/140 zł"."""
    if right.currency is None or left.currency is not None:
        return right.currency is not None
    is_one_word = text[left.end : right.start] == "/" and left.unit == right.unit == 1
    return is_one_word and 10 <= left.value < right.value < 2 * left.value


def _sums_of(chain: list[Figure]) -> Iterator[Sum]:
    """One figure, a range, or (a date, a telephone number) a chain of bare whole numbers, which is none."""
    if len(chain) == 1:
        yield _single(chain[0])
        return
    if len(chain) > 2 and all(figure.is_bare and figure.value == int(figure.value) for figure in chain):
        return
    for left, right in zip_longest(chain[::2], chain[1::2]):
        yield _range(left, right) if right else _single(left)


def _single(one: Figure) -> Sum:
    return Sum(one.amount, one.amount, one.currency, one.start, one.end, False, one.is_open, one.unit > 1)


def _range(left: Figure, right: Figure) -> Sum:
    has_unit = left.unit > 1 or right.unit > 1
    left, right = _with_shared_unit(left, right)
    named = [c for c in (right.currency, left.currency) if c]
    exact = [c for c in named if c not in currencies.AMBIGUOUS]
    low, high = sorted((left.amount, right.amount))
    return Sum(
        low,
        high,
        next(iter((*exact, *named)), None),
        left.start,
        right.end,
        True,
        right.is_open,
        has_unit,
    )


def _with_shared_unit(left: Figure, right: Figure) -> tuple[Figure, Figure]:
    """20-25万, $150K - 200, 30-45000: the unit written once holds for both ends."""
    if left.unit == 1 < right.unit and left.value < 1000 and left.value <= right.value:
        return left._replace(unit=right.unit), right
    if right.unit == 1 < left.unit and right.value < 1000 and right.value >= left.value:
        return left, right._replace(unit=left.unit)
    is_short = left.unit == right.unit == 1 and 5 <= left.value < 1000 <= right.value < 1e6
    if is_short and right.value % 100 == 0 and left.value * 1000 < right.value:
        return left._replace(unit=1000.0), right
    return left, right
