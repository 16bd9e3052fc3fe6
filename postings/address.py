"""The state of a search is its query string: this is how a link that changes one thing is made. Layer 7."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import starmap
from typing import Any
from urllib.parse import quote_plus

from django.http import QueryDict

from postings.filter_fields import Chosen

PARAMETERS = (
    "q",
    "verbatim",
    "location",
    "radius",
    "country",
    "region",
    "city",
    "salary_min",
    "salary_max",
    "currency",
    "period",
    "salary_unknown",
    "company",
    "skill",
    "employment_type",
    "workplace",
    "education",
    "language",
    "experience_max",
    "posted_within",
    "sort",
    "page",
)
"""In the order every address keeps: the same search always has the same address."""
_ORDER = {name: number for number, name in enumerate(PARAMETERS)}


@dataclass(frozen=True, slots=True)
class Address:
    """A search: parameters in their order, each with its values. Unknown and empty parameters are left out."""

    path: str
    pairs: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, path: str, params: QueryDict) -> Address:
        pairs = [(name, value) for name in PARAMETERS for value in params.getlist(name) if value.strip()]
        return cls(path, tuple(dict.fromkeys(pairs)))

    def normal(self, cleaned: Mapping[str, Any]) -> Address:
        """With the values that were understood: company=ACME Inc. is company=acme, as its own link has it."""
        pairs: list[tuple[str, str]] = []
        for name in PARAMETERS:
            chosen = cleaned.get(name)
            # Of one that has but one value the last counts, and where that is empty, none.
            single = self.values(name)[-1:] if chosen not in (None, "") else []
            values = _written(chosen) if isinstance(chosen, Chosen) else single
            pairs += [(name, value) for value in values]
        return Address(self.path, tuple(pairs))

    def __str__(self) -> str:
        return f"{self.path}?{'&'.join(starmap(_encoded, self.pairs))}" if self.pairs else self.path

    def at(self, path: str) -> Address:
        """The same search elsewhere: as a feed, as JSON."""
        return Address(path, self.pairs)

    def values(self, name: str) -> list[str]:
        return [value for own, value in self.pairs if own == name]

    def params(self) -> QueryDict:
        params = QueryDict(mutable=True)
        for name, value in self.pairs:
            params.appendlist(name, value)
        return params

    def without(self, *names: str) -> Address:
        """Without these parameters; another search begins on its first page."""
        return Address(self.path, tuple(pair for pair in self.pairs if pair[0] not in (*names, "page")))

    def without_value(self, name: str, value: str) -> Address:
        return Address(self.path, tuple(p for p in self.pairs if p != (name, value) and p[0] != "page"))

    def having(self, name: str, *values: str) -> Address:
        """With just these values of one parameter."""
        return self.without(name)._plus(name, values)

    def also(self, name: str, value: str) -> Address:
        """With one more value; its opposite ("-value") goes."""
        opposite = value[1:] if value.startswith("-") else f"-{value}"
        return self.without_value(name, opposite).without_value(name, value)._plus(name, [value])

    def hidden(self, *own: str) -> Iterator[tuple[str, str]]:
        """What a form with these fields of its own must carry along."""
        return (pair for pair in self.pairs if pair[0] not in (*own, "page"))

    def _plus(self, name: str, values: Sequence[str]) -> Address:
        pairs = [*self.pairs, *((name, value) for value in values)]
        return Address(self.path, tuple(sorted(pairs, key=lambda pair: _ORDER[pair[0]])))


@lru_cache(maxsize=4096)
def _encoded(name: str, value: str) -> str:
    """A page has hundreds of links that share most of their parameters."""
    return f"{quote_plus(name)}={quote_plus(value)}"


def _written(chosen: Chosen) -> list[str]:
    return [*chosen.values, *(f"-{value}" for value in chosen.excluded)]
