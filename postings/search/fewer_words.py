"""A search whose words no posting has together, without the words that keep it from finding any.

    fewer("boots tents weekend")    "boots tents"       what is left has postings, and as few as can be
    fewer("zzyzx welder")           "welder"            no posting has the other word at all

Only words that are wanted by themselves are left out: "phrases", -excluded words and alternatives are meant so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from postings.search.analysis import is_unspaced, pieces
from postings.search.backends import get_backend
from postings.search.query import Query
from postings.search.words import parse, plain_words

MOST_WORDS = 8
"""Of a longer text, which is a sentence, nothing is left out: each word costs a search."""


def fewer(text: str, today: date) -> str | None:
    """None where that does not help. Raises SearchUnavailable."""
    spans = list(_spans(text))
    if not 1 < len(spans) <= MOST_WORDS:
        return None
    known = [span for span in spans if _count(text[slice(*span)], today)]
    if not known:
        return None
    rest = _without(text, [span for span in spans if span not in known])
    if len(known) < len(spans) and _count(rest, today):
        return rest
    return min(_one_less(rest, today), default=(0, None))[1]


def _one_less(text: str, today: date) -> Iterator[tuple[int, str]]:
    """(postings, text) of each text that lacks one word and finds something: the fewest are the nearest."""
    for span in _spans(text):
        shorter = _without(text, [span])
        if parse(shorter) and (count := _count(shorter, today)):
            yield count, shorter


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the words stand; those of Chinese as it is cut."""
    for start, end in plain_words(text):
        if not is_unspaced(text[start:end]):
            yield start, end
            continue
        for piece in pieces(text[start:end]):
            start = text.index(piece, start)
            yield start, start + len(piece)
            start += len(piece)


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]} {text[end:]}"
    return " ".join(text.split())


def _count(text: str, today: date) -> int:
    return get_backend().search(Query(today, text, per_page=1)).total
