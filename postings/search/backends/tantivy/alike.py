"""A query.Alike as tantivy queries."""

from __future__ import annotations

from collections.abc import Callable

import tantivy
from tantivy import Occur

from postings.search.backends.tantivy.boolean import Condition, either, every
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
_IN_COMMON = 2
"""So many skills or words of the title make two postings alike whose work has another name."""


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
        self._words = list(title.each_in_title()) if alike.title else []
        places = [word.place for word in self._words]
        self._head = (min if alike.is_head_first else max)(places, default=None)
        field = BY_NAME["skill"]
        counts = ((key, searcher.doc_freq("skill", encode(field, key))) for key in alike.skills)
        self._skills = [(value("skill", key), count) for key, count in counts if count]

    def condition(self) -> Condition:
        kept = self._whole_title() if self._alike.has_whole_title else self._in_common()
        return Occur.Must, tantivy.Query.const_score_query(kept, 0.0)

    def _whole_title(self) -> tantivy.Query:
        places = dict.fromkeys(word.place for word in self._words)
        return every((Occur.Must, either([w.query for w in self._words if w.place == place])) for place in places)

    def _in_common(self) -> tantivy.Query:
        head = [word.query for word in self._words if word.place == self._head]
        rest = [(word.query, word.titles) for word in self._words if word.place != self._head]
        telling = [query for query, count in (*rest, *self._skills) if count <= self._most]
        if len(telling) >= _IN_COMMON:
            either_two: list[Condition] = [(Occur.Should, query) for query in telling]
            head.append(tantivy.Query.boolean_query(either_two, minimum_number_should_match=_IN_COMMON))
        return either(head)

    def scored(self) -> list[Condition]:
        found = [tantivy.Query.boost_query(word.query, _TITLE_WEIGHT) for word in self._words]
        found += [word.query for word in self._words if word.place == self._head]
        found += [query for query, _ in self._skills]
        for clause, weight in self._alike.preferred:
            having = either([self._value(clause.field, value) for value in clause.values])
            found.append(tantivy.Query.const_score_query(having, weight))
        return [(Occur.Should, query) for query in found]
