"""A search.Query as tantivy queries: one list of conditions per filter, so that a count can leave its own out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import tantivy
from tantivy import Occur

from postings.search.backends.tantivy.alike import Likeness
from postings.search.backends.tantivy.boolean import Condition, either, every
from postings.search.backends.tantivy.circle import points_within
from postings.search.backends.tantivy.schema import ABSENT, RANGES, encode
from postings.search.backends.tantivy.text import Text
from postings.search.fields import BY_NAME
from postings.search.query import Clause, Query, SalaryClause, UnknownSalary
from postings.search.words import parse

SALARY = "salary"
"""The name of the pay filter among the conditions; the others are named after their field."""


class Compiler:
    def __init__(
        self,
        schema: tantivy.Schema,
        searcher: tantivy.Searcher,
        query: Query,
        *,
        has_expired: bool,
    ) -> None:
        self._schema = schema
        self._words = parse(query.text)
        self._text = Text(schema, searcher, self._words)
        self._conditions: dict[str, list[Condition]] = {"": self._text.conditions()}
        self._alike = Likeness(schema, searcher, query.alike, self.value) if query.alike else None
        if self._alike:
            self._conditions[""].append(self._alike.condition())
        if has_expired:
            self._conditions[""] += self._clause(Clause("valid_through", at_least=query.today))
        for clause in query.clauses:
            self._conditions.setdefault("" if clause.is_fixed else clause.field, []).extend(self._clause(clause))
        if conditions := self._salary(query.salary):
            self._conditions[SALARY] = conditions
        if query.circle and query.circle.radius is not None:
            points = [point.packed for point in points_within(schema, searcher, query.circle)]
            self._conditions["point"] = [(Occur.Must, tantivy.Query.term_set_query(schema, "point", points))]

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._conditions)

    @property
    def has_words(self) -> bool:
        return bool(self._words.alternatives)

    @property
    def most(self) -> int:
        """No more postings than this have the words: a quick look at how much there is to count."""
        return self._text.most

    @property
    def is_quick(self) -> bool:
        """Whether the postings are found in a moment: phrases are not."""
        return not any(term.phrase for term in self._words.wanted)

    def matching(self, *, without: str | None = None) -> tantivy.Query:
        """All the conditions, less those of one filter."""
        return every(c for name, conditions in self._conditions.items() if name != without for c in conditions)

    def ranked(self) -> Iterator[tuple[tantivy.Query, bool]]:
        """The same postings, scored by where the words stand, best tier first: those that have all the words in
        their title come before the others. They are few, so the first pages need not score all that match.

        With each tier, whether one of its postings may be better than another."""
        scored = [query for _, query in self._text.scored()]
        better: list[Condition] = []
        for titled in map(_unscored, self._text.in_title()):
            yield self._scored([*better, (Occur.Must, titled)], scored), True
            better.append((Occur.MustNot, titled))
        if self._text.is_told_by_body:
            yield self._scored(better, scored), True
            return
        if scored:
            yield self._scored([*better, (Occur.Must, either(scored))], []), True
            better += [(Occur.MustNot, query) for query in scored]
        yield self._scored(better, []), False

    def _scored(self, conditions: list[Condition], scored: list[tantivy.Query]) -> tantivy.Query:
        should = [(Occur.Should, query) for query in scored]
        return tantivy.Query.boolean_query([(Occur.Must, self.matching()), *conditions, *should])

    def alike(self) -> tantivy.Query | None:
        """The postings scored by how much they have in common with query.alike."""
        if self._alike is None:
            return None
        return tantivy.Query.boolean_query([(Occur.Must, self.matching()), *self._alike.scored()])

    def value(self, field: str, value: str) -> tantivy.Query:
        return tantivy.Query.term_query(self._schema, field, encode(BY_NAME[field], value), "basic")

    def _clause(self, clause: Clause) -> list[Condition]:
        conditions = [(Occur.MustNot, self.value(clause.field, value)) for value in clause.excluded]
        if clause.values:
            conditions.append(
                (Occur.Must, _unscored(either([self.value(clause.field, v) for v in clause.values])))
            )
        if clause.at_least is not None or clause.at_most is not None:
            within = [self._range(clause.field, clause.at_least, clause.at_most)]
            if clause.or_absent:
                within.append(self._absent(clause.field))
            conditions.append((Occur.Must, _unscored(either(within))))
        return conditions

    def _range(self, name: str, low: float | date | None, high: float | date | None) -> tantivy.Query:
        """Present values between the bounds; of both None, all that are present."""
        field = BY_NAME[name]
        lowest = ABSENT[field.kind] + 1 if low is None else encode(field, low)
        return self._encoded_range(name, lowest, None if high is None else encode(field, high))

    def _absent(self, name: str) -> tantivy.Query:
        absent = ABSENT[BY_NAME[name].kind]
        return self._encoded_range(name, absent, absent)

    def _encoded_range(self, name: str, low: int, high: int | None) -> tantivy.Query:
        return tantivy.Query.range_query(self._schema, name, RANGES[BY_NAME[name].kind], low, high)

    def _salary(self, clause: SalaryClause) -> list[Condition]:
        prefix = "salary" if clause.currency is None else "reference"
        unknown = self._absent(f"{prefix}_top")
        if clause.unknown is UnknownSalary.ONLY:
            return [(Occur.Must, _unscored(unknown))]
        within = self._pay_within(clause, prefix)
        if within is None:
            known = self._range(f"{prefix}_top", None, None)
            return [(Occur.Must, _unscored(known))] if clause.unknown is UnknownSalary.EXCLUDE else []
        if clause.unknown is UnknownSalary.INCLUDE:
            within = either([within, unknown])
        return [(Occur.Must, _unscored(within))]

    def _pay_within(self, clause: SalaryClause, prefix: str) -> tantivy.Query | None:
        bounds = []
        if clause.minimum is not None:
            bounds.append((Occur.Must, self._range(f"{prefix}_top", clause.minimum, None)))
        if clause.maximum is not None:
            bounds.append((Occur.Must, self._range(f"{prefix}_bottom", None, clause.maximum)))
        return every(bounds) if bounds else None


def _unscored(query: tantivy.Query) -> Any:
    return tantivy.Query.const_score_query(query, 0.0)
