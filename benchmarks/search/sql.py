"""A search.Query as SQL conditions, one list per filter as the project's own engine has them: peers are asked the
same question and count each facet without its own filter, too.

Peers hold numbers where the index has words: `Codes` says which number stands for which value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from postings.search.analysis import is_unspaced, pieces, prepare
from postings.search.histogram import Bins
from postings.search.query import Circle, Clause, Query, SalaryClause, UnknownSalary
from postings.search.words import Term, Words, parse

SINGLE = ("company", "employment_type", "workplace", "education", "language")
MULTIPLE = ("country", "region", "city", "skill", "point")
NUMBERS = ("experience_min", "salary_bottom", "salary_top", "reference_bottom", "reference_top")
DATES = ("date_posted", "valid_through")
ORDERS = ("newest", "salary")
SALARY = "salary filter"
RANKED_AT_MOST = 1000
"""A peer that would have to read each found text to rank it ranks the newest of them only."""


class Codes:
    """{field: {value: number}}, numbered as they come."""

    def __init__(self, known: Iterable[tuple[str, str, int]] = ()) -> None:
        self._numbers: dict[str, dict[str, int]] = {name: {} for name in (*SINGLE, *MULTIPLE)}
        for name, value, number in known:
            self._numbers[name][value] = number

    def number(self, name: str, value: Any) -> int:
        """A new value gets the next number."""
        numbers = self._numbers[name]
        return numbers.setdefault(as_text(value), len(numbers) + 1)

    def known(self, name: str, value: Any) -> int:
        """-1, which no posting has, when no posting has the value."""
        return self._numbers[name].get(as_text(value), -1)

    def rows(self) -> Iterator[tuple[str, str, int]]:
        for name, numbers in self._numbers.items():
            for value, number in numbers.items():
                yield name, value, number


def as_text(value: Any) -> str:
    return f"{value[0]:.5f},{value[1]:.5f}" if isinstance(value, tuple) else str(value)


@dataclass(slots=True)
class Row:
    """A document as a peer holds it."""

    id: int
    values: dict[str, Any]
    """SINGLE: a number or None; MULTIPLE: numbers; NUMBERS, DATES (ordinals) and ORDERS as they are."""
    texts: dict[str, str]
    """title, company_name, skill_names, body: with Chinese cut into words, which no peer does by itself."""
    card: Mapping[str, Any]


def row(document: Mapping[str, Any], codes: Codes) -> Row:
    values: dict[str, Any] = {}
    for name in SINGLE:
        values[name] = None if document[name] is None else codes.number(name, document[name])
    for name in MULTIPLE:
        values[name] = [codes.number(name, value) for value in document[name]]
    for name in DATES:
        values[name] = document[name] and document[name].toordinal()
    values |= {name: document[name] for name in (*NUMBERS, *ORDERS)}
    texts = {name: prepare(document[name]) for name in ("title", "company_name", "skill_names")}
    return Row(document["id"], values, texts | {"body": prepare("\n".join(document["body"]))}, document["card"])


class Dialect(Protocol):
    codes: Codes

    def text(self, words: Words) -> str:
        """The condition that a posting has the words."""

    def having(self, name: str, numbers: Sequence[int]) -> str:
        """The condition that one of MULTIPLE has one of these values."""

    def within(self, circle: Circle) -> str:
        """The condition that one of the posting's points lies in the circle."""


@dataclass(slots=True)
class Question:
    """What has to be counted from what."""

    query: Query
    conditions: dict[str, list[str]]
    words: Words
    groups: dict[str, list[str]] = field(default_factory=lambda: {"": []})
    """{filter to leave out, "" for none: facets to count}, and the histogram's."""

    @classmethod
    def of(cls, query: Query, dialect: Dialect) -> Question:
        words = parse(query.text)
        found: dict[str, list[str]] = {}
        if words:
            found["text"] = [dialect.text(words)]
        for clause in query.clauses:
            name = "fixed" if clause.is_fixed else clause.field
            found.setdefault(name, []).extend(_clause(clause, dialect))
        if salary := _salary(query.salary):
            found[SALARY] = [salary]
        if query.circle and query.circle.radius is not None:
            found["circle"] = [dialect.within(query.circle)]
        question = cls(query, found, words)
        for name in query.facets:
            question.groups.setdefault(name if name in found else "", []).append(name)
        question.groups.setdefault(question.without_pay, [])
        return question

    def where(self, without: str = "") -> str:
        listed = [c for name, conditions in self.conditions.items() if name != without for c in conditions]
        return " AND ".join(f"({condition})" for condition in listed) or "TRUE"

    @property
    def without_pay(self) -> str:
        """What the histogram leaves out."""
        return SALARY if SALARY in self.conditions else ""

    @property
    def bin(self) -> str:
        """The number of a posting's bin."""
        return f"CAST(floor(reference_top / {Bins.of(self.query.salary.currency).interval}) AS INTEGER)"

    @property
    def in_bins(self) -> str:
        return f"reference_top >= 0 AND reference_top < {Bins.of(self.query.salary.currency).highest}"

    @property
    def slice(self) -> str:
        return f"LIMIT {self.query.per_page} OFFSET {(self.query.page - 1) * self.query.per_page}"


@dataclass(slots=True)
class Answer:
    total: int = 0
    hits: list[int] = field(default_factory=list)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    """By facet, and by bin under "histogram"."""


def spellings(term: Term) -> list[str]:
    """What a peer looks for: a word, or some in a row."""
    parts = pieces(term.text) if is_unspaced(term.text) and not term.phrase else [term.text]
    return [prepare(part).strip() for part in parts]


def _clause(clause: Clause, dialect: Dialect) -> Iterator[str]:
    name = clause.field
    if clause.values:
        yield _one_of(name, clause.values, dialect)
    if clause.excluded:
        yield f"({_one_of(name, clause.excluded, dialect)}) IS NOT TRUE"
    bounds = [
        f"{name} {sign} {_literal(bound)}"
        for sign, bound in ((">=", clause.at_least), ("<=", clause.at_most))
        if bound is not None
    ]
    if bounds:
        yield " AND ".join(bounds) + (f" OR {name} IS NULL" if clause.or_absent else "")


def _one_of(name: str, values: Iterable[str], dialect: Dialect) -> str:
    numbers = [dialect.codes.known(name, value) for value in values]
    return dialect.having(name, numbers) if name in MULTIPLE else f"{name} IN ({', '.join(map(str, numbers))})"


def _literal(bound: float | date) -> str:
    return str(bound.toordinal() if isinstance(bound, date) else float(bound))


def _salary(clause: SalaryClause) -> str:
    prefix = "salary" if clause.currency is None else "reference"
    top, bottom = f"{prefix}_top", f"{prefix}_bottom"
    if clause.unknown is UnknownSalary.ONLY:
        return f"{top} IS NULL"
    bounds = [f"{top} >= {clause.minimum}"] if clause.minimum is not None else []
    bounds += [f"{bottom} <= {clause.maximum}"] if clause.maximum is not None else []
    if not bounds:
        return f"{top} IS NOT NULL" if clause.unknown is UnknownSalary.EXCLUDE else ""
    return " AND ".join(bounds) + (f" OR {top} IS NULL" if clause.unknown is UnknownSalary.INCLUDE else "")
