"""Where in a text a look is worth while: the cheap search that goes before every costly pattern.

A case-insensitive alternation costs a millisecond over a posting; finding the few words that it cannot match
without costs some microseconds, and the pattern then reads a window around each of them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import ClassVar, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

COMPACT = Implementation.ContiguousNFA
"""Of an automaton for some hundreds of words: as it does not fit into the processor's cache beside all that a
posting needs, its size decides how fast it is."""
_MOST_PLACES = 100
"""What is not said in the first hundred places is not said."""
_MOST_TEXTS = 200
"""Texts whose hits are remembered: of the postings that are read together, and of values of their fields."""

Hit = tuple[int, int, int]
"""Number of a word, where it starts and where it ends."""


def lowered(text: str) -> str:
    """Lower case, character by character, so that offsets stay valid ("İ" alone would become two)."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := character.lower()) == 1 else character for character in text)


class Anchors:
    """Lower-cased words to look for. Made when a module is read: a text is searched once, for all of them."""

    __slots__ = ("number", "words")
    known: ClassVar[list[Anchors]] = []

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)
        self.number = len(self.known)
        self.known.append(self)
        _automaton.cache_clear()
        _hits.cache_clear()


@cache
def _automaton() -> tuple[AhoCorasick, list[list[tuple[int, int]]]]:
    """One for all anchors, and by word whose it is and its number there."""
    owners: dict[str, list[tuple[int, int]]] = {}
    for anchors in Anchors.known:
        for number, word in enumerate(anchors.words):
            owners.setdefault(word, []).append((anchors.number, number))
    return AhoCorasick(list(owners), implementation=COMPACT, store_patterns=False), list(owners.values())


@lru_cache(maxsize=_MOST_TEXTS)
def _hits(lower: str) -> Mapping[int, list[Hit]]:
    """The hits of each of the anchors, by number. A line break goes before the text: some words begin with one."""
    automaton, owners = _automaton()
    found: dict[int, list[Hit]] = defaultdict(list)
    for word, start, end in automaton.find_matches_as_indexes(f"\n{lower}", overlapping=True):
        for anchors, number in owners[word]:
            found[anchors].append((number, start - 1, end - 1))
    return found


def look(lower: str) -> None:
    """Search a whole lower-cased text for all anchors, before any of them is asked for."""
    _hits(lower)


def forget() -> None:
    """Let go of the texts that were looked at."""
    _hits.cache_clear()


def hits(lower: str, anchors: Anchors) -> Sequence[Hit]:
    """The anchors that stand in a whole lower-cased text, with overlaps, by where they end."""
    return _hits(lower).get(anchors.number, ())


def starts(lower: str, anchors: Anchors) -> list[int]:
    """Where any of the anchors stands in a whole lower-cased text, in order."""
    found = _hits(lower).get(anchors.number)
    return sorted({start for _, start, _ in found}) if found else []


def positions(lower: str, anchors: Anchors) -> list[int]:
    """The first of these: as many as are worth a look."""
    return starts(lower, anchors)[:_MOST_PLACES]


def stands_in(places: Sequence[int], start: int, end: int) -> bool:
    """Whether one of the places, which are in order, is in a part of the text."""
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def near(
    pattern: re.Pattern[str], text: str, lower: str, anchors: Anchors, before: int = 100, after: int = 100
) -> re.Match[str] | None:
    """The first match of the pattern in windows around its anchors."""
    found = None
    for at in positions(lower, anchors):
        if found and found.start() <= at - before:
            break
        match = pattern.search(text, max(0, at - before), at + after)
        if match and (found is None or match.start() < found.start()):
            found = match
    return found


class Phrase(NamedTuple):
    """A phrase that stands at `words[start:end]`, and the name of its row."""

    name: str
    start: int
    end: int


class _Form(NamedTuple):
    """One way a phrase is written."""

    rank: int
    name: str
    pattern: re.Pattern[str] | None
    """The whole phrase; None where it is but the letters it begins with."""
    is_open: bool
    """Letters may stand before it."""


class Phrases:
    """A table of phrases, found in one pass: an automaton knows how each begins, a pattern how it goes on.

    A row is a name and phrases parted by "; ". A phrase begins with plain letters, or with a choice of them in
    brackets, and goes on as a regular expression: "bonus(?:es)?\\b", "(can|will) earn", "奖金". It stands at the
    beginning of a word, but with "*" before it at its end, too ("*zulage": Nachtzulage). Earlier rows come first.

    >>> table = Phrases([("bonus", r"bonus(?:es)?\b; *zulage"), ("base", "(salary|base) pay")])
    >>> [phrase.name for phrase in table.find("Base pay, Nachtzulage")]
    ['base', 'bonus']
    """

    def __init__(self, rows: Iterable[tuple[str, str]]) -> None:
        forms: dict[str, list[_Form]] = {}
        phrases = [(name, phrase) for name, words in rows for phrase in words.split("; ")]
        for rank, (name, phrase) in enumerate(phrases):
            for written in _spelt_out(phrase.removeprefix("*")):
                stem = _stem(written)
                pattern = None if stem == written else re.compile(written)
                forms.setdefault(stem, []).append(_Form(rank, name, pattern, phrase[0] == "*"))
        self._automaton = AhoCorasick(list(forms), implementation=COMPACT, store_patterns=False)
        self._forms = tuple(forms.values())

    def find(self, words: str) -> list[Phrase]:
        """The phrases in the words, in any case, from left to right and without overlaps."""
        lower = lowered(words)
        if not lower:
            return []
        hits = self._automaton.find_matches_as_indexes(lower, overlapping=True)
        if not hits:
            return []
        found: list[Phrase] = []
        reached = 0
        for start, form, end in sorted((start, form, end) for at, start, end in hits for form in self._forms[at]):
            if start < reached or not (form.is_open or begins_word(words, start)):
                continue
            if form.pattern:
                match = form.pattern.match(lower, start)
                if not match:
                    continue
                end = match.end()
            found.append(Phrase(form.name, start, end))
            reached = end
        return found


class Row(NamedTuple):
    """A pattern, and of what its match says so; one of the anchors stands in whatever it matches."""

    name: str
    anchors: tuple[str, ...]
    pattern: str


class Near:
    """A table of patterns, each looked for around its own anchors only.

    >>> table = Near([Row("home", ("from home",), "work from home"), Row("site", ("on site",), "on site")], 40)
    >>> [name for name, _ in table.find("You work from home.", "you work from home.")]
    ['home']
    """

    def __init__(self, rows: Iterable[Row], reach: int) -> None:
        self._reach = reach
        self._rows = tuple(
            (name, Anchors(words), re.compile(pattern, re.IGNORECASE)) for name, words, pattern in rows
        )

    def find(self, text: str, lower: str) -> Iterator[tuple[str, re.Match[str]]]:
        """Every match, row by row, the rows in their order; of a row the places in the order of the text."""
        found = _hits(lower)
        for name, anchors, pattern in self._rows:
            for at in positions(lower, anchors) if anchors.number in found else ():
                if match := pattern.search(text, max(0, at - self._reach), at + self._reach):
                    yield name, match


_CHOICE = re.compile(r"\((?!\?)([^()]+)\)")
_LITERAL = re.compile(r"(?:\\\.|[^\\()\[\]{}?*+.|^$])+")


def _spelt_out(phrase: str) -> list[str]:
    """ "(can|will) earn" -> "can earn", "will earn"."""
    choice = _CHOICE.match(phrase)
    return [first + phrase[choice.end() :] for first in choice[1].split("|")] if choice else [phrase]


def _stem(phrase: str) -> str:
    """The plain letters a phrase begins with."""
    literal = _LITERAL.match(phrase)
    stem = literal[0] if literal else ""
    if phrase[len(stem) : len(stem) + 1] in ("?", "*", "+", "{"):
        stem = stem[:-1]
    if not stem:
        raise ValueError(f"{phrase!r} begins with no letter")
    return stem.replace("\\.", ".")


def begins_word(words: str, at: int) -> bool:
    """Whether a word can begin here; also behind Han characters, and where words are glued ("MASalary")."""
    if not at:
        return True
    before = words[at - 1]
    if not before.isalpha() or before >= _NO_ALPHABET:
        return True
    if not words[at].isupper():
        return False
    return before.islower() or words[at + 1 : at + 2].islower()


_NO_ALPHABET = "\u2e80"
"""From here on: Han, kana, hangul, which are not parted by spaces."""
