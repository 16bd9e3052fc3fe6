"""The skills that can be named: postings/data/skills.tsv as one automaton.

A row is name, kind, source (own, onet or esco; credits in NOTICE) and aliases separated by " | ". An alias in any
case matches, unless it is marked:

    =SAP                    written exactly so
    ?Word                   written exactly so, and beside another tool ("Word, Excel") or a cue ("using Word")
    &Chef                   written exactly so, and beside another tool
    !casting                where the line demands or lists it ("experience in casting")
    ~calm                   where somebody is or shall be so ("must be calm", "a calm person")
    preparation> quotes     after a verb of that family ("prepare accurate quotes"; see activities.py)

The name is an alias of its own, and a skill named by its object and what is done to it ("Contract management") is
also recognised from the verb ("managing supplier contracts"; in Chinese see activities_han.py). British and
American spellings match each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from postings.extractors.vocabulary import activities_han, skill_table
from postings.extractors.vocabulary import skill_spellings as spellings
from postings.extractors.vocabulary.activities import first_words, object_of
from postings.extractors.vocabulary.no_skills import NO_SKILLS, NO_SKILLS_HAN


class SkillKind(StrEnum):
    TOOL = "tool"
    """Software, machines' controls, programming languages: what stands in lists like "Word, Excel"."""
    SKILL = "skill"
    FIELD = "field"
    """A trade or subject ("Marketing"): a skill where it is demanded; in a duty rather a department."""
    SOFT = "soft"
    LICENCE = "licence"
    NOTHING = "nothing"
    """No skill, but a phrase that holds the name of one (no_skills.py)."""


TRADES = (SkillKind.FIELD, SkillKind.SKILL)


class Gate(StrEnum):
    NONE = ""
    CASE = "="
    CONTEXT = "?"
    NEIGHBOUR = "&"
    VERB = ">"
    VERB_HAN = "进行"
    ASKED = "!"
    PERSON = "~"
    WHOLE = "."
    """Nothing goes on behind the name: "test plan" for "test plans", but not of "test plan templates"."""


_SUBJECTS = (SkillKind.FIELD, SkillKind.SKILL, SkillKind.SOFT)
_ACTIVITY = re.compile(
    r"\w (?:activities|procedures|processes|transactions|operations|records|management|administration|work|tasks|"
    r"duties|support|audits|functions|campaigns?)$|.\b(?:processing|calls|invoices)$"
    r"|..(?:处理|核算|管理|运营|策划|推广|投放|统筹|协调|采购|工作|编制|办理|报销)$"
)
"""The end of a trade's name that tells what is done: more than a department, also where a duty is described."""
_GATES = {gate.value: gate for gate in (Gate.CASE, Gate.CONTEXT, Gate.NEIGHBOUR, Gate.ASKED, Gate.PERSON)}
_MARKS = "".join(_GATES)
_BROAD = ("administration", "maintenance", "management")
"""Families of verbs that say too little for what only an alias names: "manages a team and its user accounts"."""
_IS_DEMANDED = (Gate.ASKED, Gate.PERSON)


class Alias(NamedTuple):
    """One way to write a skill, and what must hold where it is written."""

    skill: str
    kind: SkillKind
    gate: Gate
    written: str
    """As in the table, for the gates that look at case."""
    family: str = ""
    """VERB: the family of verbs that must stand before; VERB_HAN: the verbs themselves."""
    is_plain: bool = False
    """Also names departments and virtues: too little where a duty is described."""
    is_subject: bool = False
    """May as well name what somebody studied."""

    @classmethod
    def of(cls, skill: str, kind: SkillKind, gate: Gate, written: str, family: str = "") -> Alias:
        if gate in (Gate.VERB, Gate.VERB_HAN):
            return cls(skill, kind, gate, written, family)
        if gate in _IS_DEMANDED:
            is_plain = False
        elif kind is SkillKind.FIELD:
            is_plain = written == skill or not _ACTIVITY.search(written)
        else:
            is_plain = kind is SkillKind.SOFT and " " not in written
        return cls(skill, kind, gate, written, family, is_plain, kind in _SUBJECTS)

    def says_no_more_than(self, other: Alias) -> bool:
        """True where the other stands for the same and opens wherever this one does ("=Git" never for "&git")."""
        same = (self.skill, self.family) == (other.skill, other.family)
        return same and (Gate.NONE is other.gate or self.gate is Gate.VERB or self.written == other.written)


class Sense(NamedTuple):
    """What one pattern may stand for, and what is asked of it for every hit."""

    aliases: tuple[Alias, ...]
    is_free: bool
    """None of the aliases has a gate."""
    may_be_people: bool
    """A trade or an activity, whose name also stands for those who do it: "the sales team"."""
    may_be_of_a_thing: bool
    """A virtue told in one word, which things have as well: "a reliable car"."""
    verbs: frozenset[str] = frozenset()
    """One of these stands before every hit; empty where an alias needs no verb."""

    @classmethod
    def of(cls, aliases: list[Alias]) -> Sense:
        is_free = all(alias.gate is Gate.NONE for alias in aliases)
        needs_verb = all(alias.gate is Gate.VERB for alias in aliases)
        verbs = frozenset().union(*(first_words(alias.family) for alias in aliases)) if needs_verb else frozenset()
        first = aliases[0]
        is_virtue = first.kind is SkillKind.SOFT and first.is_plain and first.written.isascii()
        return cls(tuple(aliases), is_free, first.kind in TRADES, is_virtue, verbs)


@dataclass(frozen=True, slots=True)
class Patterns:
    """An automaton over folded text, and what each of its patterns stands for."""

    automaton: AhoCorasick
    senses: tuple[Sense, ...]

    @classmethod
    def of(cls, aliases: dict[str, list[Alias]]) -> Patterns:
        automaton = AhoCorasick(list(aliases), implementation=Implementation.ContiguousNFA, store_patterns=False)
        return cls(automaton, tuple(map(Sense.of, aliases.values())))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    words: Patterns
    """Aliases in alphabets, a space before and after each: they match whole words."""
    han: Patterns
    """Aliases with Han characters, which stand anywhere."""
    phrases: dict[str, tuple[str, ...]]
    """Skills by ungated folded alias of several Latin words, for "written and oral communication"."""
    nouns: frozenset[str]
    """Single Latin words that name a skill alone: "sales" of "sales and customer support"."""

    @property
    def names(self) -> frozenset[str]:
        return frozenset(
            alias.skill
            for sense in (*self.words.senses, *self.han.senses)
            for alias in sense.aliases
            if alias.kind is not SkillKind.NOTHING
        )


_HAN = re.compile("[\u2e80-\U0003ffff]")


_DOT_NET = re.compile(r"\.(?=[Nn][Ee][Tt])")


class _Folding(dict[int, str]):
    """Letters in lower case, "+" and "#" as they are, everything between words a space."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        low = char.lower()
        is_kept = char.isalnum() or char in "+#\x01"
        self[code] = (low if len(low) == 1 else char) if is_kept else " "
        return self[code]


class _FoldingToWords(_Folding):
    """The same, Han characters as spaces: a Latin word needs none beside them ("熟悉Java")."""

    def __missing__(self, code: int) -> str:
        self[code] = super().__missing__(code) if code < 0x2E80 else " "
        return self[code]


_FOLDING = _Folding()
_FOLDING_ASCII = "".join(_FOLDING[code] for code in range(128)).encode().ljust(256)
_FOLDING_TO_WORDS = _FoldingToWords()
_WESTERN = "cp1252"
"""One byte a character for most of Europe and its typographic marks: a table of bytes is far quicker than one of
characters."""
_FOLDING_WESTERN = "".join(
    _FOLDING[ord(char)] for char in bytes(range(256)).decode(_WESTERN, "replace").replace("\ufffd", " ")
).encode(_WESTERN)


@cache
def load() -> Vocabulary:
    """The vocabulary, read once a process."""
    words: dict[str, list[Alias]] = {}
    han: dict[str, list[Alias]] = {}

    def known_as(pattern: str) -> list[Alias]:
        is_han = not pattern.isascii() and _HAN.search(pattern)
        return han.setdefault(pattern, []) if is_han else words.setdefault(f" {pattern} ", [])

    rows = list(skill_table.rows())
    for row in rows:
        for pattern, alias in _aliases(row.name, SkillKind(row.kind), row.aliases):
            known = known_as(pattern)
            if not any(alias.says_no_more_than(other) for other in known):
                known.append(alias)
    for phrase in NO_SKILLS:
        words.setdefault(f" {fold(phrase.lower())} ", [Alias("", SkillKind.NOTHING, Gate.NONE, phrase)])
    for phrase in NO_SKILLS_HAN:
        han.setdefault(phrase, [Alias("", SkillKind.NOTHING, Gate.NONE, phrase)])
    endings = spellings.endings(alias for row in rows for alias in (row.name, *row.aliases))
    for row in rows:
        for pattern, alias in _variants(row.name, SkillKind(row.kind), row.aliases, endings):
            known = known_as(pattern)
            if not any(other.gate is Gate.NONE or other.family == alias.family for other in known):
                known.append(alias)
    return Vocabulary(Patterns.of(words), Patterns.of(han), _phrases(words), _nouns(words))


def _phrases(words: dict[str, list[Alias]]) -> dict[str, tuple[str, ...]]:
    return {
        pattern.strip(): tuple(alias.skill for alias in aliases if alias.gate is Gate.NONE)
        for pattern, aliases in words.items()
        if " " in pattern.strip() and pattern.isascii() and aliases[0].kind is not SkillKind.NOTHING
    }


def _nouns(words: dict[str, list[Alias]]) -> frozenset[str]:
    return frozenset(
        pattern.strip()
        for pattern, aliases in words.items()
        if " " not in pattern.strip() and aliases[0].gate is Gate.NONE and aliases[0].kind in TRADES
    )


def fold(text: str) -> str:
    """The text as the patterns are written, character for character in the same places."""
    text = _DOT_NET.sub("\x01", text)
    if text.isascii():
        return text.encode().translate(_FOLDING_ASCII).decode()
    try:
        return text.encode(_WESTERN).translate(_FOLDING_WESTERN).decode(_WESTERN)
    except UnicodeEncodeError:
        return text.translate(_FOLDING)


def has_han(text: str) -> bool:
    return not text.isascii() and _HAN.search(text) is not None


def fold_to_words(text: str) -> str:
    """The same with spaces in place of Han characters."""
    return _DOT_NET.sub("\x01", text).translate(_FOLDING_TO_WORDS)


def _aliases(name: str, kind: SkillKind, others: Iterable[str]) -> Iterator[tuple[str, Alias]]:
    """What the table says, and the name's own activity."""
    written = list(others)
    if not any(alias[0] in _MARKS and alias[1:] == name for alias in written):
        written.insert(0, name)
    for entry in written:
        family, gated, text = entry.rpartition("> ")
        if gated:
            yield from _after_verb(name, kind, family, text)
            continue
        gate = _GATES.get(entry[0], Gate.NONE)
        text = entry[1:] if gate is not Gate.NONE else entry
        for spelling in spellings.of(text.lower()):
            yield fold(spelling), Alias.of(name, kind, gate, text)
        if gate is Gate.NONE and kind is not SkillKind.TOOL:
            for noun, verbs in activities_han.objects_of(text):
                yield noun, Alias.of(name, kind, Gate.VERB_HAN, noun, verbs)
    if kind is not SkillKind.TOOL and (activity := object_of(name)):
        yield from _after_verb(name, kind, activity[1], activity[0])


def _variants(
    name: str, kind: SkillKind, others: Iterable[str], endings: frozenset[str]
) -> Iterator[tuple[str, Alias]]:
    """What no row needs to say: other numbers, the activities that other names tell, products as two words."""
    for text in (name, *(alias for alias in others if alias[0] not in _MARKS and "> " not in alias)):
        if kind is SkillKind.TOOL:
            if parted := spellings.parted(text):
                yield fold(parted.lower()), Alias.of(name, kind, Gate.CONTEXT, parted)
            continue
        for other in spellings.in_other_number(text.lower(), endings):
            yield fold(other), Alias.of(name, kind, Gate.WHOLE, other)
        if (activity := object_of(text)) and " " in activity[0] and activity[1] not in _BROAD:
            yield from _after_verb(name, kind, activity[1], activity[0])


def _after_verb(name: str, kind: SkillKind, family: str, text: str) -> Iterator[tuple[str, Alias]]:
    for number in {text.lower(), spellings.plural(text.lower())}:
        for spelling in spellings.of(number):
            yield fold(spelling), Alias.of(name, kind, Gate.VERB, text, family)


__all__ = [
    "Alias",
    "Gate",
    "Patterns",
    "Sense",
    "SkillKind",
    "Vocabulary",
    "fold",
    "fold_to_words",
    "has_han",
    "load",
]
