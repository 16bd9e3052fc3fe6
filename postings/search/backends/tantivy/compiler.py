"""A search.Query as tantivy queries: one list of conditions per filter, so that a count can leave its own out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import tantivy
from tantivy import FieldType, Occur

from postings.search.analysis import is_unspaced, prepare
from postings.search.backends.tantivy.circle import points_within
from postings.search.backends.tantivy.schema import ABSENT, encode
from postings.search.fields import BY_NAME, TEXTS
from postings.search.query import Clause, Query, SalaryClause, UnknownSalary
from postings.search.words import Term, Words, parse

Condition = tuple[Occur, tantivy.Query]
SALARY = "salary"
"""The name of the pay filter among the conditions; the others are named after their field."""


class Compiler:
    def __init__(
        self,
        schema: tantivy.Schema,
        analyzer: tantivy.TextAnalyzer,
        searcher: tantivy.Searcher,
        query: Query,
        *,
        has_expired: bool,
    ) -> None:
        self._schema = schema
        self._analyzer = analyzer
        self._words = parse(query.text)
        self._conditions: dict[str, list[Condition]] = {"": self._text(self._words)}
        if has_expired:
            self._conditions[""] += self._clause(Clause("valid_through", at_least=query.today))
        for clause in query.clauses:
            self._conditions.setdefault("" if clause.is_fixed else clause.field, []).extend(self._clause(clause))
        if conditions := self._salary(query.salary):
            self._conditions[SALARY] = conditions
        if query.circle and query.circle.radius is not None:
            points = [packed for packed, _ in points_within(schema, searcher, query.circle)]
            self._conditions["point"] = [(Occur.Must, tantivy.Query.term_set_query(schema, "point", points))]

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._conditions)

    @property
    def has_words(self) -> bool:
        return bool(self._words.alternatives)

    def matching(self, *, without: str | None = None) -> tantivy.Query:
        """All the conditions, less those of one filter."""
        return _every(c for name, conditions in self._conditions.items() if name != without for c in conditions)

    def ranked(self) -> tantivy.Query:
        """The same postings, scored by where the words stand."""
        terms = [term for term in self._words.wanted if not term.phrase]
        tokens = dict.fromkeys(token for term in terms for token in self._tokens(term))
        scored = [
            (Occur.Should, tantivy.Query.boost_query(self._word(field.name, token), field.boost))
            for token in tokens
            for field in TEXTS
            if field.boost and field.name != "body"
        ]
        return tantivy.Query.boolean_query([(Occur.Must, self.matching()), *scored])

    def value(self, field: str, value: str) -> tantivy.Query:
        return tantivy.Query.term_query(self._schema, field, encode(BY_NAME[field], value), "basic")

    def _text(self, words: Words) -> list[Condition]:
        conditions = [(Occur.MustNot, self._term(term)) for term in words.excluded if self._tokens(term)]
        if words.alternatives:
            alternatives = [_every((Occur.Must, self._either(e)) for e in every) for every in words.alternatives]
            conditions.append((Occur.Must, _any(alternatives)))
        return conditions

    def _either(self, terms: Iterable[Term]) -> tantivy.Query:
        return _any([self._term(term) for term in terms])

    def _term(self, term: Term) -> tantivy.Query:
        """A phrase, and a compound such as e-mail, asks for its words in a row; Chinese only for all of them.

        For a sentence may cut the same signs into other words. A term of which no word is left finds nothing.
        """
        tokens = self._tokens(term)
        if not tokens:
            return tantivy.Query.empty_query()
        if len(tokens) == 1 or is_unspaced(term.text):
            return _every((Occur.Must, self._word("body", token)) for token in tokens)
        return tantivy.Query.phrase_query(self._schema, "body", list(tokens))

    def _tokens(self, term: Term) -> list[str]:
        return self._analyzer.analyze(prepare(term.text))

    def _word(self, field: str, token: str) -> tantivy.Query:
        return tantivy.Query.term_query(self._schema, field, token, "freq")

    def _clause(self, clause: Clause) -> list[Condition]:
        conditions = [(Occur.MustNot, self.value(clause.field, value)) for value in clause.excluded]
        if clause.values:
            conditions.append((Occur.Must, _unscored(_any([self.value(clause.field, v) for v in clause.values]))))
        if clause.at_least is not None or clause.at_most is not None:
            within = [self._range(clause.field, clause.at_least, clause.at_most)]
            if clause.or_absent:
                within.append(self._absent(clause.field))
            conditions.append((Occur.Must, _unscored(_any(within))))
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
        return tantivy.Query.range_query(self._schema, name, FieldType.Integer, low, high)

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
            within = _any([within, unknown])
        return [(Occur.Must, _unscored(within))]

    def _pay_within(self, clause: SalaryClause, prefix: str) -> tantivy.Query | None:
        bounds = []
        if clause.minimum is not None:
            bounds.append((Occur.Must, self._range(f"{prefix}_top", clause.minimum, None)))
        if clause.maximum is not None:
            bounds.append((Occur.Must, self._range(f"{prefix}_bottom", None, clause.maximum)))
        return _every(bounds) if bounds else None


def _every(conditions: Iterable[Condition]) -> tantivy.Query:
    listed = list(conditions)
    if len(listed) == 1 and listed[0][0] == Occur.Must:
        return listed[0][1]
    if all(occur == Occur.MustNot for occur, _ in listed):
        listed.append((Occur.Must, tantivy.Query.all_query()))
    return tantivy.Query.boolean_query(listed)


def _any(queries: Sequence[tantivy.Query]) -> tantivy.Query:
    return queries[0] if len(queries) == 1 else tantivy.Query.boolean_query([(Occur.Should, q) for q in queries])


def _unscored(query: tantivy.Query) -> Any:
    return tantivy.Query.const_score_query(query, 0.0)
