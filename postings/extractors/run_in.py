"""Labels that only a space parts from their values: "Open Date 4/17/2024 Close Date 5/18/2024 FT/PT Full-time".

Such lines are tables copied as text. A label opens one only where its value is of the right kind: a date behind
"Close Date", an amount behind "Salary"; within such a line, other known labels end the value before them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from postings.extractors.vocabulary.labels import LABELS
from postings.extractors.vocabulary.run_in_values import BEGINNINGS

_LONGEST_LINE = 200
_MOST_WORDS = max(label.count(" ") + 1 for label in LABELS)
_FIRST_WORDS = frozenset(label.split(" ", 1)[0] for label in LABELS)
_WORD = re.compile(r"\S+")


_Word = tuple[int, int, str]
"""Where it starts, where it ends, and the word."""


class RunIn(NamedTuple):
    """A label and its value, offsets into the text."""

    name: str
    start: int
    label_end: int
    value_start: int


def is_likely(text: str, start: int, end: int) -> bool:
    """Whether a line is short and begins like a label: a look that spares nearly all lines the rest."""
    space = text.find(" ", start, end) if end - start <= _LONGEST_LINE else -1
    return space > 0 and text[start:space].casefold() in _FIRST_WORDS


def labels(text: str, start: int, end: int, fold: Callable[[str], str]) -> list[RunIn]:
    """Those of one line; none where the line does not begin with one. `fold` is fields.fold_label."""
    if not is_likely(text, start, end):
        return []
    found = list(_candidates(text, start, end, fold))
    ends = [label.start for label in found[1:]] + [end]
    right = [
        label
        for label, until in zip(found, ends, strict=False)
        if not label.name or _is_value(label.name, text[label.value_start : until].strip())
    ]
    return right if right and right[0].name and right[0].start == start else []


def _candidates(text: str, start: int, end: int, fold: Callable[[str], str]) -> Iterator[RunIn]:
    words = [(match.start() + start, match.end() + start, match[0]) for match in _WORD.finditer(text[start:end])]
    at = 0
    while at < len(words) - 1:
        count, label = _longest(text, words, at, fold)
        if label:
            yield label
        elif at == 0:
            return
        at += count


def _longest(text: str, words: list[_Word], at: int, fold: Callable[[str], str]) -> tuple[int, RunIn | None]:
    """The label that begins with this word, and of how many words it is."""
    start, _, word = words[at]
    if word.casefold() in _FIRST_WORDS and (at == 0 or word[0].isupper()):
        for count in range(min(_MOST_WORDS, len(words) - 1 - at), 0, -1):
            label_end = words[at + count - 1][1]
            name = LABELS.get(fold(text[start:label_end]))
            if name is not None and (name in BEGINNINGS or not name):
                return count, RunIn(name, start, label_end, words[at + count][0])
    return 1, None


def _is_value(name: str, words: str) -> bool:
    return BEGINNINGS[name].match(words) is not None
