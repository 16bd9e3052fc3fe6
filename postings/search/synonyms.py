"""Words for the same job, function or skill, in English and Chinese: who looks for one finds the others, too.

data/synonyms.tsv holds a group per line (scripts/build_synonyms.py). A name may stand in several groups.
What is quoted or excluded is meant as written, and so is an alternative given with OR.

>>> from postings.search.words import parse
>>> [term.text for part in parts(parse("night registered nurse").alternatives[0]) for term in part.synonyms]
['RN', 'RNs', '注册护士']
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from postings.matching import name_key
from postings.search.words import IDLE, Term

DATA = Path(__file__).parents[1] / "data" / "synonyms.tsv"
MOST = 4
"""Synonyms per term, the first of the group; each costs about as much as a word typed."""
_LONGEST = 4
"""Words that are looked up together."""

Group = tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Words typed side by side that have synonyms as a whole, or one word."""

    groups: tuple[Group, ...]
    synonyms: tuple[Term, ...] = ()


def parts(alternative: tuple[Group, ...]) -> Iterator[Part]:
    """The longest name first: "registered nurse" is not a nurse who is registered."""
    start = 0
    while start < len(alternative):
        for end in range(min(start + _LONGEST, len(alternative)), start, -1):
            found = _synonyms(alternative[start:end])
            if found or end == start + 1:
                yield Part(alternative[start:end], found)
                start = end
                break


def _synonyms(groups: tuple[Group, ...]) -> tuple[Term, ...]:
    if any(len(group) > 1 or group[0].phrase for group in groups):
        return ()
    return _table().get(_key(" ".join(group[0].text for group in groups)), ())


@cache
def _table() -> Mapping[str, tuple[Term, ...]]:
    found: dict[str, dict[str, None]] = {}
    for line in DATA.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        names = line.split("\t")
        for name in names:
            others = found.setdefault(_key(name), {})
            others.update(dict.fromkeys(other for other in names if name_key(other) != name_key(name)))
    return {key: tuple(Term(name, phrase=True) for name in list(others)[:MOST]) for key, others in found.items()}


def _key(name: str) -> str:
    """Without the words that a search leaves out (words.IDLE): "Internet of Things" is typed as two words."""
    telling = [word for word in name.split() if word not in IDLE]
    return name_key(" ".join(telling) or name)
