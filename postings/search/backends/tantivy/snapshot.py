"""One state of the index, with what has been found out about it: kept until the index changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import tantivy

from postings.search.backends.tantivy import columns, stored
from postings.search.backends.tantivy.schema import STORED, encode, number_field
from postings.search.backends.tantivy.store import State
from postings.search.fields import BY_NAME


@dataclass
class Snapshot:
    searcher: tantivy.Searcher
    state: State
    _values: dict[tuple[str, int], str] = field(default_factory=dict)
    """{(facet, number): value}"""
    _labels: dict[tuple[str, str], str] = field(default_factory=dict)
    """{(facet, value): name for people}"""

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

    def value(self, schema: tantivy.Schema, facet: str, number: int) -> str | None:
        """What a counted number stands for, read from a posting that has it; None where no posting has it now."""
        if code := columns.value_of(facet, number):
            return code
        if (facet, number) not in self._values:
            self._read(tantivy.Query.term_query(schema, number_field(facet), number, "basic"))
        return self._values.get((facet, number))

    def label(self, schema: tantivy.Schema, facet: str, value: str) -> str:
        """The value itself where no posting has it."""
        if facet == "country" or BY_NAME[facet].choices:
            return value
        if (facet, value) not in self._labels:
            self._read(tantivy.Query.term_query(schema, facet, encode(BY_NAME[facet], value), "basic"))
        return self._labels.get((facet, value), value)

    def _read(self, having: tantivy.Query) -> None:
        for _, address in self.searcher.search(having, 1, count=False).hits:
            named = stored.unpack_names(self.searcher.doc(address)[STORED][0])
            for facet, labels in named.labels.items():
                self._labels.update({(facet, value): label for value, label in labels.items()})
                numbers = named.numbers.get(facet) or {columns.hashed(value): value for value in labels}
                self._values.update({(facet, number): value for number, value in numbers.items()})
