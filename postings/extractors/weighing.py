"""Names in running text, weighed by what is said beside them: of employers and of jobs alike.

A table of signs tells how much each tells; what is said of a name throughout the text adds up.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple


class Mention(NamedTuple):
    """A name where the text has it, and how much its surroundings tell that it is the one looked for."""

    name: str
    start: int
    weight: float
    is_sure: bool = False
    """A whole sentence was read for it: the name itself needs no other sign."""


class Signs:
    """A table of patterns and their weights, in one expression; the first row that fits counts.

    >>> behind = Signs([(4, " is hiring"), (1, " is")])
    >>> behind.weight(behind.pattern.match("Acme is hiring", 4))
    4
    """

    def __init__(self, rows: Iterable[tuple[float, str]], frame: str = "{}", flags: int = 0) -> None:
        """`frame`: the expression that the table stands in; it has no groups of its own."""
        self._weights, patterns = zip(*rows, strict=True)
        self.pattern = re.compile(frame.replace("{}", "|".join(f"({words})" for words in patterns)), flags)

    def weight(self, match: re.Match[str] | None) -> float:
        """Of the row that matched; 0 where none did."""
        return self._weights[match.lastindex - 1] if match and match.lastindex else 0.0


def by_name(mentions: Iterable[Mention], key: Callable[[str], str]) -> Mapping[str, Sequence[Mention]]:
    """What is said of each name. `key`: one for all that it is written like; "" for no name at all."""
    names: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if written := key(mention.name):
            names[written].append(mention)
    return names
