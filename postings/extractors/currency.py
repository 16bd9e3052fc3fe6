"""Which currency a sum of money is in: by its mark, by the country of the job, by the words around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from postings import pay
from postings.extractors.cues import Anchors, lowered, near
from postings.extractors.money import Sum
from postings.extractors.surroundings import Stated, Surroundings
from postings.extractors.vocabulary import currencies

_HAN_PAY = re.compile(r"[月年日天时薪元万千]|工资|待遇|收入|保底|可拿|到手")
_IN_LABEL = re.compile(rf"[(\[,] ?(?:in )?({'|'.join(currencies.CODES.split())})\b")
"""In the label of a sum: "Pay range (USD, annual)"."""
_LABELLED = re.compile(
    rf"^[^\w\n]{{0,4}}(?:{currencies.LABELS})[^\w\n€£$]{{1,4}}\n?"
    rf"(?:({'|'.join(currencies.CODES.split())})\b|([€£]))",
    re.IGNORECASE | re.MULTILINE,
)
_LABEL_SIGNS = {"€": "EUR", "£": "GBP"}
_LEAST_OWN, _MOST_OWN = 0.5, 25
"""A number is a year's pay in the country's currency between so many times the least that is taken for one."""
IMPLIED = "万"
"""The mark of a Chinese sum that names no currency."""
_LABEL_MARK = "label"
_NEAR = 20
_HINTS = tuple(
    (mark, Anchors((held,)) if held else None, re.compile(words, re.IGNORECASE), code)
    for mark, held, words, code in currencies.STRONG_HINTS
)
_PESO_WORDS = re.compile(currencies.PESO_WORDS, re.IGNORECASE)
_AROUND_HINT = (64, 24)
"""Characters before and after the beginning of a hint's word ("work within New Zealand" reaches back)."""
_VIETNAMESE = re.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
"""Letters that no other language has; "20-22k/h" beside them is thousands of đồng."""
_MOST_DOLLARS = 100_000
"""In Spanish a sum from here on is rather of pesos."""
_LEAST_DONG = 1_000_000
"""A number without mark or unit is of đồng from here."""
_RUSSIAN, _NOT_RUSSIAN = re.compile("[а-яё]", re.IGNORECASE), re.compile("[іїєґўәғқңөұһ]", re.IGNORECASE)
"""Beside them "240k" is thousands of roubles, as "240к" is; not where a neighbour's own letters are."""
_HAN = re.compile(r"[\u4e00-\u9fff]")
_NEIGHBOURHOOD = 400
"""How far before a sum its language is looked for."""

Countries = Callable[[], Collection[str]]
"""Where the job is, ISO 3166 alpha-2; asked only where a mark is ambiguous."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What $, ¥, kr and Rs mean in one posting; each is asked for once."""

    text: str
    countries: Countries
    written: frozenset[str] = frozenset()
    """The marks that stand beside the sums of the posting."""
    known: dict[str, str] = field(default_factory=dict)

    def meaning(self, mark: str) -> str:
        if mark not in self.known:
            self.known[mark] = self._told(mark) or currencies.AMBIGUOUS[mark]
        return self.known[mark]

    def may_be_pesos(self) -> bool:
        """Whether a $ is of some country where Spanish is spoken, but not said of which."""
        return not self.countries() and not self._told("$") and bool(_PESO_WORDS.search(self.text))

    def labelled(self) -> str | None:
        """The currency that a line of its own names."""
        if _LABEL_MARK not in self.known:
            found = _LABELLED.search(self.text)
            self.known[_LABEL_MARK] = (found[1] or _LABEL_SIGNS[found[2]]).upper() if found else ""
        return self.known[_LABEL_MARK] or None

    def own(self) -> str | None:
        """The currency of the country, where the posting names no other country and no mark of money at all."""
        codes = {None} if self.written else {currencies.OWN.get(country) for country in self.countries()}
        return codes.pop() if len(codes) == 1 else None

    def _told(self, mark: str) -> str | None:
        countries = self.countries()
        if mark == "$" and (peso := _first(currencies.PESOS, countries)) and _PESO_WORDS.search(self.text):
            return peso
        if code := _first(currencies.BY_COUNTRY[mark], countries):
            return code
        lower = lowered(self.text)
        for marked, held, words, code in _HINTS:
            if marked != mark:
                continue
            if near(words, self.text, lower, held, *_AROUND_HINT) if held else words.search(self.text):
                return code
        return self._written_elsewhere(mark)

    def _written_elsewhere(self, mark: str) -> str | None:
        """ "CAD $119,000 … a base of $100,000": the only currency of that mark that the posting names in full."""
        named = self.written.intersection(currencies.BY_COUNTRY[mark].values())
        return next(iter(named)) if len(named) == 1 else None


def _first(codes: Mapping[str, str], countries: Collection[str]) -> str | None:
    return next((codes[country] for country in countries if country in codes), None)


def currency_of(text: str, one: Sum, near: Surroundings, said: Stated, marks: Marks) -> str | None:
    if (
        one.currency is None
        and (one.has_unit or one.high >= _LEAST_DONG)
        and _VIETNAMESE.search(text, max(0, one.start - _NEIGHBOURHOOD), one.end)
    ):
        return "VND"
    if one.currency is None and one.has_unit and _is_russian(text, one):
        return "RUB"
    if one.currency is None:
        around_it = near.label + near.before + text[one.start : said.end]
        if _HAN_PAY.search(around_it) or (one.is_range and one.has_unit and _is_in_han(text, one)):
            return marks.meaning(IMPLIED)
        words = around_it.lower()
        return next(
            (code for word, least, code in currencies.SAID_IN if one.high >= least and word in words), None
        )
    if one.currency not in currencies.AMBIGUOUS:
        return one.currency
    if one.currency == "$" and one.high >= _MOST_DOLLARS and marks.may_be_pesos():
        return None
    return marks.meaning(one.currency)


def currency_of_pay(one: Sum, near: Surroundings, said: Stated, marks: Marks) -> str | None:
    """Of a sum that is pay and has no mark: what its label, a line of its own or the country says."""
    if found := _IN_LABEL.search(near.label + near.before):
        return found[1]
    if code := marks.labelled():
        return code
    code = marks.own() if said.period or one.is_range else None
    if code is None:
        return None
    least = pay_scale(code)[2]
    a_year = one.high * (pay.PERIODS_A_YEAR[said.period] if said.period else 1)
    return code if _LEAST_OWN * least <= a_year <= _MOST_OWN * least else None


def _is_russian(text: str, one: Sum) -> bool:
    if not _RUSSIAN.search(text, max(0, one.start - _NEAR), one.start):
        return False
    return not _NOT_RUSSIAN.search(text, max(0, one.start - _NEIGHBOURHOOD), one.end)


def _is_in_han(text: str, one: Sum) -> bool:
    """Whether the posting is written in Han characters where the sum stands."""
    return bool(_HAN.search(text, max(0, one.start - _NEAR), one.end + _NEAR))


def pay_scale(currency: str | None) -> tuple[float, float, float]:
    """What pay looks like in the currency: see currencies.PAY_SCALE."""
    return currencies.PAY_SCALE.get(currency or "", currencies.DEFAULT_SCALE)
