"""One state of the index, with what has been found out about it: kept until the index changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import tantivy

from postings.search.backends.tantivy import often
from postings.search.backends.tantivy.schema import ABSENT, encode, unpack
from postings.search.backends.tantivy.store import State
from postings.search.fields import BY_NAME, Kind


@dataclass
class Snapshot:
    searcher: tantivy.Searcher
    state: State
    frequent: often.Frequent
    _ceilings: dict[str, often.Ceiling]
    _highest: dict[str, int] = field(default_factory=dict)
    _labels: dict[tuple[str, int], tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def after(cls, before: Snapshot | None, searcher: tantivy.Searcher, state: State) -> Snapshot:
        """Raises OSError or ValueError when the index is damaged."""
        if before and before.state.directory == state.directory:
            return cls(searcher, state, before.frequent, before._ceilings)
        ceilings = {name: often.Ceiling(name) for name in often.MOST}
        return cls(searcher, state, often.load(state.directory), ceilings)

    @cached_property
    def _first_to_expire(self) -> int | None:
        """The lowest valid_through, as encoded."""
        everything = tantivy.Query.all_query()
        lowest = self.searcher.aggregate(everything, {"lowest": {"min": {"field": "valid_through"}}})
        value: float | None = lowest["lowest"]["value"]
        return None if value is None else int(value)

    def has_expired(self, today: date) -> bool:
        """Mostly none: the worker takes them out when their day is over. Then no search need look at the day."""
        first = self._first_to_expire
        return first is not None and first < encode(BY_NAME["valid_through"], today)

    def ceiling(self, name: str) -> int:
        """How many postings any value of the field has at most that is not one of the frequent."""
        if name not in self._highest:
            frequent = [encode(BY_NAME[name], value) for value in self.frequent[name]]
            known = (ABSENT[Kind.KEYWORD], *frequent)
            self._highest[name] = self._ceilings[name].at(self.searcher, self.state.operations, known)
        return self._highest[name]

    def label(self, schema: tantivy.Schema, name: str, encoded: int) -> tuple[str, str] | None:
        """(value, label) of a counted number, read from a posting that has it; None for the absent value."""
        if encoded == ABSENT[Kind.KEYWORD]:
            return None
        if (name, encoded) not in self._labels:
            having = tantivy.Query.term_query(schema, name, encoded, "basic")
            for _, address in self.searcher.search(having, 1, count=False).hits:
                for of, pairs in unpack(self.searcher.doc(address))["keywords"].items():
                    for value, label in pairs.items():
                        self._labels[of, encode(BY_NAME[of], value)] = (value, label)
        return self._labels.get((name, encoded))
