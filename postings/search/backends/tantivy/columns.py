"""The columns that are counted, and what their numbers say.

Counting a column of a million postings takes 2 to 3 ms where it holds one number below 20,000, twice that where
the numbers are large, 50 to 150 ms where a posting has several. So what is counted is kept in small numbers, one
in a column, and facts of few values share one:

    _job           what is known of the pay, employment type, workplace
    _level         education, experience in the steps that are counted
    _bin           the top pay's bin of the pay histogram
    <facet>_<n>    the number of a posting's n-th value, 0 where it has no more
    <facet>_more   the numbers of those that the columns have no room for
    skill_number   the numbers of all, for searches that find so few postings that this costs less
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from postings.search.fields import BY_NAME, STEPS
from postings.search.histogram import NARROW

JOB = "_job"
LEVEL = "_level"
BIN = "_bin"
PLACES: Mapping[str, int] = {"company": 1, "language": 1, "country": 2, "region": 2, "city": 2, "skill": 8}
"""How many columns a facet has: as many as nearly all postings have values."""
_SEVERAL = frozenset({"skill"})
OWN_NUMBERS = ("company", "skill")
"""Facets whose values have a number of their own in the documents."""

PAY_STATED = 1
PAY_IN_REFERENCE = 2

_HASH_BITS = 48
_CODES = 27 * 27
"""Numbers below it are codes of two letters."""
_UPPER = frozenset({"country"})
_LOWER = frozenset({"language"})
_BINS = 1000
"""Pay of more than a thousand bins is off the chart."""
_STEPS = STEPS["experience_max"].values
_NO_STEP = len(_STEPS) + 1
EXPERIENCE = STEPS["experience_max"].field
_ABSENT, _ABOVE = -1.0, 1000.0
"""Years that stand for none stated, and for more than every step."""
_PAY = "pay"
_STATES: Mapping[str, tuple[tuple[str, int], ...]] = {
    JOB: ((_PAY, 4), *((name, len(BY_NAME[name].choices) + 1) for name in ("employment_type", "workplace"))),
    LEVEL: (("education", len(BY_NAME["education"].choices) + 1), (EXPERIENCE, _NO_STEP + 1)),
}
"""The facts that share a column, each with the number of its states."""
COLUMN_OF: Mapping[str, str] = {name: column for column, facts in _STATES.items() for name, _ in facts}
_PLACE_OF: Mapping[str, Mapping[str | None, int]] = {
    name: {None: 0, "": 0, **{value: place for place, value in enumerate(BY_NAME[name].choices, 1)}}
    for name in COLUMN_OF
    if name in BY_NAME and BY_NAME[name].choices
}


def names(facet: str) -> list[str]:
    return [f"{facet}_{place}" for place in range(PLACES[facet])]


def more(facet: str) -> str | None:
    return f"{facet}_more" if BY_NAME[facet].multi else None


Numbers = Mapping[str, list[int]]
"""{facet: the numbers of a document's values, in their order}"""


def whole(facet: str) -> str | None:
    """The column of all values of a facet that has several in most postings."""
    return f"{facet}_number" if facet in _SEVERAL else None


def packed(document: Mapping[str, Any], numbers: Numbers) -> dict[str, Any]:
    """{column: number, or numbers}. Raises ValueError for a value that is none of its field's choices."""
    filled: dict[str, Any] = {
        JOB: _packed(JOB, document),
        LEVEL: _packed(LEVEL, document),
        BIN: pay_bin(document.get("reference_top")),
        **_EMPTY,
    }
    for facet, columns in _NAMES.items():
        given = numbers[facet]
        filled.update(zip(columns, given, strict=False))
        if len(given) > len(columns):
            filled[f"{facet}_more"] = given[len(columns) :]
    return filled


_NAMES: Mapping[str, list[str]] = {facet: names(facet) for facet in PLACES}
_EMPTY: Mapping[str, int] = {name: 0 for listed in _NAMES.values() for name in listed}


def numbers_of(document: Mapping[str, Any]) -> Numbers:
    return {facet: _numbers_of(facet, document) for facet in PLACES}


def _numbers_of(facet: str, document: Mapping[str, Any]) -> list[int]:
    values = document.get(facet)
    if not values:
        return []
    listed = [values] if isinstance(values, str) else values
    if facet in OWN_NUMBERS:
        own: Mapping[str, int] = document["numbers"][facet]
        return [own[value] for value in listed]
    return [_number(facet, value) for value in listed]


@lru_cache(maxsize=20_000)
def _number(facet: str, value: str) -> int:
    """A short code of letters as a small number, all else as its hash.

    >>> _number("country", "DE"), value_of("country", 113)
    (113, 'DE')
    """
    is_code = len(value) == 2 and value.isascii() and value.isalpha()
    if is_code and ((facet in _UPPER and value.isupper()) or (facet in _LOWER and value.islower())):
        first, second = (ord(letter) & 31 for letter in value)
        return first * 27 + second
    return hashed(value)


def value_of(facet: str, number: int) -> str | None:
    """What a number says by itself; None where only a posting knows."""
    if facet not in _UPPER | _LOWER or number >= _CODES:
        return None
    code = "".join(chr(part + 64) for part in divmod(number, 27))
    return code if facet in _UPPER else code.lower()


@lru_cache(maxsize=20_000)
def hashed(value: str) -> int:
    """48 bits: of 100,000 values two are alike with a chance of 1 in 56,000."""
    return int.from_bytes(blake2b(value.encode(), digest_size=_HASH_BITS // 8).digest(), "big") or 1


def _packed(column: str, document: Mapping[str, Any]) -> int:
    number = 0
    for name, states in _STATES[column]:
        number = number * states + _state(name, document)
    return number


def _state(name: str, document: Mapping[str, Any]) -> int:
    if name == _PAY:
        stated, in_reference = (document.get(pay) is not None for pay in ("salary_top", "reference_top"))
        return PAY_STATED * stated + PAY_IN_REFERENCE * in_reference
    value = document.get(name)
    if name == EXPERIENCE:
        return 0 if value is None else experience_step(value)
    try:
        return _PLACE_OF[name][value]
    except KeyError:
        raise ValueError(f"{name} has no value {value!r}") from None


def experience_step(years: float) -> int:
    """The place of the first step that keeps it, from 1; one more than there are where none does. To hundredths,
    as the filter compares.

    >>> experience_step(0), experience_step(2.5), experience_step(11)
    (1, 4, 7)
    """
    return next((place for place, step in enumerate(_STEPS, 1) if round(years * 100) <= step * 100), _NO_STEP)


def unpacked(column: str, counts: Mapping[int, int]) -> dict[str, Counter[int]]:
    """{number: postings} of a column that facts share, as {fact: {state: postings}}."""
    found: dict[str, Counter[int]] = {name: Counter() for name, _ in _STATES[column]}
    for number, count in counts.items():
        rest = number
        for name, states in reversed(_STATES[column]):
            rest, state = divmod(rest, states)
            found[name][state] += count
    return found


def choices(name: str, counts: Mapping[int, int]) -> Counter[str]:
    """{state: postings} of a field of few values, as {value: postings}."""
    values = BY_NAME[name].choices
    return Counter({values[state - 1]: count for state, count in counts.items() if state})


def experience_years(counts: Mapping[int, int]) -> Counter[float]:
    """{state: postings} as {years: postings}."""
    years = (_ABSENT, *map(float, _STEPS), _ABOVE)
    return Counter({years[state]: count for state, count in counts.items()})


def pay_bin(top: float | None) -> int:
    """One more than the bin's number in the reference currency; 0: no pay, or more than the chart shows."""
    number = -1 if top is None else int((top + 0.5) // NARROW)
    return number + 1 if 0 <= number < _BINS else 0


def best(lists: Sequence[tuple[Mapping[int, int], int]], size: int) -> Counter[int] | None:
    """The most frequent values of a facet that several columns hold; None where the lists cannot tell.

    `lists`: of each column {number: postings} of its most frequent, and how often one that is not among them
    stands there at most.

    >>> best([({1: 9, 2: 5}, 2), ({1: 3, 2: 4}, 2)], 2)
    Counter({1: 12, 2: 9})
    >>> best([({1: 9, 2: 5}, 2), ({1: 3, 3: 4}, 2)], 2) is None
    True
    """
    sums: Counter[int] = Counter()
    for counts, _ in lists:
        sums.update(counts)
    ordered = sorted(sums.items(), key=lambda one: (-one[1], one[0]))
    chosen = ordered[:size]
    unseen = sum(most for _, most in lists)
    if not unseen or len(lists) == 1:
        return Counter(dict(chosen))
    if len(chosen) < size or any(_unlisted(number, lists) for number, _ in chosen):
        return None
    others = (count + _unlisted(number, lists) for number, count in ordered[size:])
    return Counter(dict(chosen)) if chosen[-1][1] > max(unseen, *others, 0) else None


def _unlisted(number: int, lists: Iterable[tuple[Mapping[int, int], int]]) -> int:
    """How many postings more the value may have than is listed."""
    return sum(most for counts, most in lists if most and number not in counts)
