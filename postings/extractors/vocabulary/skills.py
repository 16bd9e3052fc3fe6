"""The skills that can be named: postings/data/skills.tsv as one automaton.

A row is name, kind, source (own, onet or esco; credits in NOTICE) and aliases separated by " | ". An alias in any
case matches, unless it is marked:

    =SAP                    written exactly so
    ?Word                   written exactly so, and beside another tool ("Word, Excel") or a cue ("using Word")
    &Chef                   written exactly so, and beside another tool
    preparation> quotes     after a verb of that family ("prepare accurate quotes"; see activities.py)

The name is an alias of its own, and a skill named by its object and what is done to it ("Contract management") is
also recognised from the verb ("managing supplier contracts"). British and American spellings match each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from ahocorasick_rs import AhoCorasick, Implementation

from postings.extractors.vocabulary.activities import FAMILIES, before_object, object_of


class SkillKind(StrEnum):
    TOOL = "tool"
    """Software, machines' controls, programming languages: what stands in lists like "Word, Excel"."""
    SKILL = "skill"
    SOFT = "soft"
    LICENCE = "licence"


class Gate(StrEnum):
    NONE = ""
    CASE = "="
    CONTEXT = "?"
    NEIGHBOUR = "&"
    VERB = ">"


@dataclass(frozen=True, slots=True)
class Alias:
    """One way to write a skill, and what must hold where it is written."""

    skill: str
    is_tool: bool
    gate: Gate
    written: str
    """As in the table, for the gates that look at case."""
    verbs: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    automaton: AhoCorasick
    aliases: tuple[tuple[Alias, ...], ...]
    """By pattern of the automaton."""
    phrases: dict[str, tuple[str, ...]]
    """Skills by ungated folded alias of several Latin words, for "written and oral communication"."""

    @property
    def names(self) -> frozenset[str]:
        return frozenset(alias.skill for group in self.aliases for alias in group)


_SPELLINGS = (
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


@lru_cache(maxsize=1)
def load() -> Vocabulary:
    """The vocabulary, read once a process."""
    by_pattern: dict[str, list[Alias]] = {}
    table = files("postings").joinpath("data/skills.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            for pattern, alias in _aliases(*line.split("\t")):
                known = by_pattern.setdefault(pattern, [])
                if all(alias.skill != other.skill for other in known):
                    known.append(alias)
    automaton = AhoCorasick(list(by_pattern), implementation=Implementation.ContiguousNFA, store_patterns=False)
    phrases = {
        pattern: tuple(alias.skill for alias in aliases if alias.gate is Gate.NONE)
        for pattern, aliases in by_pattern.items()
        if " " in pattern and pattern.isascii()
    }
    return Vocabulary(automaton, tuple(tuple(group) for group in by_pattern.values()), phrases)


def fold(text: str) -> str:
    """The text as the patterns are written, character for character in the same places."""
    text = text.replace("-", " ").replace("\n", " ").replace("\xa0", " ").replace("’", "'").replace("\u2011", " ")
    folded = text.lower()
    if len(folded) == len(text):
        return folded
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def _aliases(name: str, kind: str, source: str, others: str) -> Iterator[tuple[str, Alias]]:
    is_tool = kind == SkillKind.TOOL
    written = [alias for alias in others.split(" | ") if alias]
    if not any(alias[0] in "=?&" and alias[1:] == name for alias in written):
        written.insert(0, name)
    for entry in written:
        family, gated, text = entry.rpartition("> ")
        if gated:
            yield from _after_verb(name, family, text)
            continue
        gate = Gate(entry[0]) if entry[0] in "=?&" else Gate.NONE
        text = entry[1:] if gate is not Gate.NONE else entry
        for spelling in _spellings(fold(text)):
            yield spelling, Alias(name, is_tool, gate, text)
    if not is_tool and (activity := object_of(name)):
        yield from _after_verb(name, activity[1], activity[0])


def _after_verb(name: str, family: str, text: str) -> Iterator[tuple[str, Alias]]:
    folded = fold(text)
    for number in {folded, _plural(folded)}:
        for spelling in _spellings(number):
            yield spelling, Alias(name, False, Gate.VERB, text, before_object(family))


def _plural(noun: str) -> str:
    if noun.endswith("s"):
        return noun
    if noun.endswith("y") and noun[-2:-1] not in set("aeiou"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("x", "ch", "sh")) else f"{noun}s"


def _spellings(alias: str) -> tuple[str, ...]:
    """The alias, and with American spellings where it has any."""
    padded = f"{alias} "
    for british, american in _SPELLINGS:
        if british in padded:
            padded = padded.replace(british, american)
    other = padded[:-1]
    return (alias,) if other == alias else (alias, other)


__all__ = ["FAMILIES", "Alias", "Gate", "SkillKind", "Vocabulary", "fold", "load"]
