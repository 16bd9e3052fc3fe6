"""A query.Alike as tantivy queries."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import tantivy
from tantivy import Occur

from postings.search.backends.tantivy.boolean import Condition, either
from postings.search.backends.tantivy.schema import encode
from postings.search.backends.tantivy.text import Text
from postings.search.fields import BY_NAME
from postings.search.query import Alike
from postings.search.words import Term, Words

_MOST = 0.05
"""What more of the postings have than this part makes none of them alike,"""
_FEW = 1000
"""unless they are so few altogether."""
_TITLE_WEIGHT = 2.0
_SKILLS_IN_COMMON = 2
"""At least so many make two postings alike whose titles have nothing in common."""


class Likeness:
    def __init__(
        self,
        schema: tantivy.Schema,
        searcher: tantivy.Searcher,
        alike: Alike,
        value: Callable[[str, str], tantivy.Query],
    ) -> None:
        """`value`: the postings that have a value of a field."""
        self._alike = alike
        self._value = value
        self._most = max(searcher.num_docs * _MOST, _FEW)
        title = Text(schema, searcher, Words((tuple((Term(word),) for word in alike.title),)))
        self._in_title = list(title.each_in_title()) if alike.title else []
        field = BY_NAME["skill"]
        counts = ((key, searcher.doc_freq("skill", encode(field, key))) for key in alike.skills)
        self._skills = [(value("skill", key), count) for key, count in counts if count]

    def condition(self) -> Condition:
        skills: list[Condition] = [(Occur.Should, skill) for skill in self._telling(self._skills)]
        kept = self._telling(self._in_title) or [query for query, _ in self._in_title]
        if len(skills) >= _SKILLS_IN_COMMON:
            kept.append(tantivy.Query.boolean_query(skills, minimum_number_should_match=_SKILLS_IN_COMMON))
        return Occur.Must, tantivy.Query.const_score_query(either(kept), 0.0)

    def scored(self) -> list[Condition]:
        found = [tantivy.Query.boost_query(query, _TITLE_WEIGHT) for query, _ in self._in_title]
        found += [query for query, _ in self._skills]
        found += [
            tantivy.Query.const_score_query(
                either([self._value(clause.field, one) for one in clause.values]), weight
            )
            for clause, weight in self._alike.preferred
        ]
        return [(Occur.Should, query) for query in found]

    def _telling(self, counted: Sequence[tuple[tantivy.Query, int]]) -> list[tantivy.Query]:
        return [query for query, count in counted if count <= self._most]
