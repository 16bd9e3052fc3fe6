"""The search box: what someone typed, as words to look for. Everything that is not one of these is just text:

    sales manager        both words
    "key account"        the words in this order
    -senior              not this word; also -"key account"
    java OR python       either
    nurse, midwife       either of what stands before and after the comma
    jobs in Leeds        "jobs" and "in" are in every search for work: they need not be found

>>> parse("nurse OR midwife, carer").alternatives
(((Term(text='nurse', phrase=False), Term(text='midwife', phrase=False)),), ((Term(text='carer', phrase=False),),))
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    text: str
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    alternatives: tuple[tuple[tuple[Term, ...], ...], ...] = ()
    """One of these (comma), of which all (words side by side), of which one (OR)."""
    excluded: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.alternatives or self.excluded)

    @property
    def wanted(self) -> tuple[Term, ...]:
        """Every term that a found posting may show, in the order typed: what a page marks."""
        return tuple(term for every in self.alternatives for either in every for term in either)


_TOKEN = re.compile(
    r"""
      (?P<minus>(?<!\S)[-−])?"(?P<quoted>[^"]*)"    # a phrase, perhaps excluded
    | (?P<comma>(?<!\d),|,(?!\d)|[，、；;])          # not the one in 60,000
    | (?P<either>(?<!\S)(?:OR|\|)(?!\S))
    | (?P<word>(?:(?!(?<!\d),|,(?!\d))[^\s"，、；;])+)
    """,
    re.VERBOSE,
)
_MINUS = "-−"
IDLE = frozenset(
    re.findall(
        r"\S+", "a an the and of for in at near with jobs vacancy vacancies und für bei stellen et à pour emplois"
    )
)
"""Words that say nothing of the work. In capitals they may: IN is Indiana."""
_QUOTES = str.maketrans("“”„«»", '"' * 5)
_UNCLOSED = re.compile(r'(?<!\S)([-−])"(?=[^"]*$)')
_HAS_WORD = re.compile(r"\w")


def parse(text: str) -> Words:
    """Never fails: an unbalanced quote, a lone minus, a dangling OR are taken for nothing or for text."""
    reader = _Reader()
    for match in _TOKEN.finditer(_UNCLOSED.sub(r"\1", text.translate(_QUOTES))):
        reader.take(match)
    reader.end_alternative()
    return Words(tuple(reader.alternatives), tuple(reader.excluded))


def plain_words(text: str) -> Iterator[tuple[int, int]]:
    """Where the words stand that are wanted by themselves: neither quoted nor excluded.

    >>> [text[start:end] for text in ('cook OR "sous chef" -night, baker',) for start, end in plain_words(text)]
    ['cook', 'baker']
    """
    for match in _TOKEN.finditer(_UNCLOSED.sub(r"\1", text.translate(_QUOTES))):
        if match["word"] and match["word"][0] not in _MINUS:
            yield match.span("word")


class _Reader:
    def __init__(self) -> None:
        self.alternatives: list[tuple[tuple[Term, ...], ...]] = []
        self.excluded: list[Term] = []
        self.groups: list[list[Term]] = []
        self.joins_next = False

    def take(self, match: re.Match[str]) -> None:
        if match["comma"]:
            self.end_alternative()
        elif match["either"]:
            self.joins_next = bool(self.groups)
        elif match["quoted"] is not None:
            self.add(Term(" ".join(match["quoted"].split()), phrase=True), excluded=bool(match["minus"]))
        else:
            word = match["word"]
            excluded = len(word) > 1 and word[0] in _MINUS
            self.add(Term(word[1:] if excluded else word), excluded=excluded)

    def add(self, term: Term, *, excluded: bool) -> None:
        if not _HAS_WORD.search(term.text):
            return
        if excluded:
            self.excluded.append(term)
        elif self.joins_next:
            self.groups[-1].append(term)
        else:
            self.groups.append([term])
        self.joins_next = False

    def end_alternative(self) -> None:
        if self.groups:
            telling = [group for group in self.groups if _tells(group)]
            self.alternatives.append(tuple(map(tuple, telling or self.groups)))
        self.groups, self.joins_next = [], False


def _tells(group: list[Term]) -> bool:
    """Whether it says anything of the postings that are looked for."""
    return len(group) > 1 or group[0].phrase or group[0].text not in IDLE
