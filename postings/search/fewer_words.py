"""A search whose words no posting has together, without the words that keep it from finding any.

    fewer("boots tents weekend")    "boots tents"       what is left has postings, and as few as can be
    fewer("zzyzx welder")           "welder"            no posting has the other word at all
    fewer("welder part time")       "welder"            what the work is counts more than where and how it is done
    fewer("welder $30/hr")          "welder"            postings word their pay in many ways
    fewer("tents tyres cakes")      "tents"             no two of them go together: the rarest

Only words that are wanted by themselves are left out: "phrases", -excluded words and alternatives are meant so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from postings.search.analysis import is_unspaced, pieces
from postings.search.backends import get_backend
from postings.search.intents import circumstances, without_circumstances, without_pay
from postings.search.query import Query
from postings.search.words import parse, plain_words

MOST_WORDS = 8
"""Of a longer text, which is a sentence, nothing is left out: each word costs a search."""


def fewer(text: str, today: date) -> str | None:
    """None where that does not help. Raises SearchUnavailable."""
    typed, text = text, without_pay(text) or text
    if text != typed and _count(text, today):
        return text
    spans = list(_spans(text))
    if not 1 < len(spans) <= MOST_WORDS:
        return None
    known = [span for span in spans if _count(text[slice(*span)], today)]
    if not known:
        return None
    rest = _without(text, [span for span in spans if span not in known])
    if len(known) < len(spans) and _count(rest, today):
        return rest
    work = without_circumstances(rest) or rest
    return (
        _nearest(circumstances(rest), today)
        or _nearest([work], today)
        or _nearest(_one_less(work), today)
        or _as_many_as_go_together(work, today)
    )


def _as_many_as_go_together(text: str, today: date) -> str | None:
    """The rarest word first: it says the most of what is looked for."""
    spans = list(_spans(text))
    rarest_first = sorted(spans, key=lambda span: _count(text[slice(*span)], today))
    left_out = rarest_first[1:]
    for span in rarest_first[1:]:
        tried = [other for other in left_out if other != span]
        if _count(_without(text, sorted(tried)), today):
            left_out = tried
    shorter = _without(text, sorted(left_out))
    return shorter if _count(shorter, today) else None


def _nearest(texts: Iterable[str], today: date) -> str | None:
    """Of those that find something, the one that finds the fewest."""
    counts = ((_count(text, today), text) for text in texts if parse(text))
    return min((count for count in counts if count[0]), default=(0, None))[1]


def _one_less(text: str) -> Iterator[str]:
    return (_without(text, [span]) for span in _spans(text))


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
