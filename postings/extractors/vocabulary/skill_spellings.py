"""How else a skill's name may be written: American, in the other number, as one word, as two.

Own rows and rules. All take and give names in lower case, but for `parted`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_AMERICAN = (
    ("isation", "ization"),
    ("ise ", "ize "),
    ("ising", "izing"),
    ("analys", "analyz"),
    ("our ", "or "),
    ("programme ", "program "),
    ("centre", "center"),
    ("fibre", "fiber"),
    ("odelling", "odeling"),
    ("abelling", "abeling"),
    ("ounselling", "ounseling"),
    ("licence", "license"),
    ("paed", "ped"),
    ("aesthe", "esthe"),
    ("haem", "hem"),
    ("gynaec", "gynec"),
    ("catalogu", "catalog"),
    ("jewellery", "jewelry"),
    ("aluminium", "aluminum"),
    ("tyre", "tire"),
    ("enquir", "inquir"),
    ("labour", "labor"),
    ("behaviour", "behavior"),
    ("colour", "color"),
    ("storey", "story"),
    ("draught", "draft"),
    ("and ", "& "),
)
_BRITISH = re.compile("|".join(british for british, _ in _AMERICAN))
_HYPHEN = re.compile(r"(?<=[a-z]{2})-(?=[a-z]{2})")
_INNER_CAPITAL = re.compile(r"(?<=[a-z]{2})(?=[A-Z][a-z]{2})")
_SHORTEST_JOINED = 9
"""Letters of a compound that is told without its hyphen: fewer may be another word ("re-sign")."""


def of(alias: str) -> tuple[str, ...]:
    """The alias, with American spellings, and where hyphens were lost ("selfmotivated")."""
    if not alias.isascii():
        return (alias,)
    padded = f"{alias} "
    if _BRITISH.search(padded):
        for british, american in _AMERICAN:
            padded = padded.replace(british, american)
    ways = dict.fromkeys((alias, padded[:-1]))
    joined = [_HYPHEN.sub("", way) for way in ways if len(way) >= _SHORTEST_JOINED and _HYPHEN.search(way)]
    return (*ways, *joined)


def parted(name: str) -> str:
    """A product's name as two words ("Power Point"); "" where it is one."""
    words = _INNER_CAPITAL.sub(" ", name) if name.isalpha() else name
    return words if words != name else ""


def plural(noun: str) -> str:
    if noun.endswith("s"):
        return noun
    if noun.endswith("y") and noun[-2:-1] not in set("aeiou"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("x", "ch", "sh")) else f"{noun}s"


def endings(aliases: Iterable[str]) -> frozenset[str]:
    """The last words of names of several words: those that stand there in both numbers can be counted."""
    return frozenset(alias.lower().rpartition(" ")[2] for alias in aliases if " " in alias and alias.isascii())


def in_other_number(alias: str, known: frozenset[str]) -> Iterator[str]:
    """ "test plan" for "test plans" and the other way round, if both "plan" and "plans" end names."""
    before, _, last = alias.rpartition(" ")
    if not before or last not in known:
        return
    if (many := plural(last)) != last and many in known:
        yield f"{before} {many}"
    for one in (last[:-1], f"{last[:-3]}y", last[:-2]):
        if one in known and plural(one) == last:
            yield f"{before} {one}"


__all__ = ["endings", "in_other_number", "of", "parted", "plural"]
