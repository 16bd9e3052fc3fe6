"""The posting that a page holds as the state of its scripts, told from others there by the page's own title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from heapq import nlargest
from html import unescape
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from postings.readers.embedded_json import revived, values_holding
from postings.readers.object_values import Object

_TITLES = "h1,h2,title,meta[property='og:title']"
_MOST_TITLES, _LONGEST, _LEAST = 6, 200, 3
_PARTS = re.compile(r"\s+[|–—·•:@-]\s+|[|_]")
_ASCII_RUN = re.compile(r"[A-Za-z0-9]{3,40}")
"""What stands in a script as it does on the page; other letters may be escaped there."""
_TAG = re.compile(r"<[^<>]{0,500}>")
_SHELL, _MENUS, _LEAST_PROSE = 400, 1500, 60
"""Characters of a page that shows nothing until its scripts have run, or only menus; of a line of prose."""
_PROBE, _PROBES = 30, (0.05, 0.3, 0.6, 0.9)
"""Characters of a text that are looked for on the page, and where in the text they are taken from."""
_REFERENCE = "__ref"
"""The key by which Apollo's cache refers to an object beside the one that names it."""
_MOST_OBJECTS, _MOST_HELD, _MOST_AROUND = 50_000, 5, 3


Held = Sequence[tuple[Object, Sequence[Object]]]


def objects_of_posting(tree: LexborHTMLParser) -> Held:
    """The objects with a title of the page, each with the objects around it, the nearest first; a few."""
    titles = list(_titles(tree))
    runs = {run for title in titles for run in _ASCII_RUN.findall(title)} or {""}
    is_title = _Titles(titles)
    values = values_holding(tree, runs) if titles else ()
    found = (each for value in values for each in _titled(revived(value), is_title))
    return nlargest(_MOST_HELD, found, key=lambda each: _longest(each[0]))


def is_of_page(text: str, words: str) -> bool:
    """Whether a page that shows `words` shows most of a text; a page that is but a shell need not."""
    return is_shell(words) or sum(_probes(text, words)) * 2 > len(_PROBES)


def is_shell(words: str) -> bool:
    """Whether a page shows so little, or so little but menus, that its scripts must fill it."""
    if len(words) < _SHELL:
        return True
    prose = sum(len(row) for row in words.split("\n") if len(row) >= _LEAST_PROSE)
    return len(words) < _MENUS and prose < _SHELL / 2


def is_shown(text: str, words: str) -> bool:
    """Whether a page that shows `words` shows a text from its beginning to its end."""
    return all(_probes(text, words))


def _probes(text: str, words: str) -> list[bool]:
    """Whether some places of a text stand on a page."""
    words = _squeezed(words)
    squeezed = _squeezed(unescape(_TAG.sub(" ", text)))
    starts = [int((len(squeezed) - _PROBE) * share) for share in _PROBES]
    return [squeezed[max(0, start) :][:_PROBE] in words for start in starts]


def _titles(tree: LexborHTMLParser) -> Iterator[str]:
    """What heads the page, the surest first."""
    for node in tree.css(_TITLES)[:_MOST_TITLES]:
        words = node.attributes.get("content") if node.tag == "meta" else node.text()
        title = " ".join((words or "").split())
        if _LEAST <= len(title) <= _LONGEST:
            yield title


def _titled(value: Any, is_title: _Titles) -> Iterator[tuple[Object, Sequence[Object]]]:
    waiting: list[tuple[Any, tuple[Object, ...]]] = [(value, ())] if isinstance(value, Mapping | list) else []
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        current, around = waiting.pop()
        is_object = isinstance(current, dict)
        is_titled = False
        inner: list[Any] = []
        for each in current.values() if is_object else current:
            kind = each.__class__
            if kind is dict or kind is list:
                inner.append(each)
            elif kind is str and is_object and not is_titled:
                is_titled = each in is_title
        if is_titled:
            yield _resolved(current, around), around
        if is_object:
            around = (current, *around[: _MOST_AROUND - 1])
        waiting.extend([(each, around) for each in reversed(inner)])


class _Titles:
    """The titles of a page: words are one of them, a part of one, or what one begins with."""

    def __init__(self, titles: list[str]) -> None:
        self._titles = [title.casefold() for title in titles]
        self._wholes = {part for title in self._titles for part in (title, *_PARTS.split(title))}
        self._starts = frozenset(whole[:2] for whole in self._wholes)

    def __contains__(self, words: str) -> bool:
        if not _LEAST - 1 <= len(words) <= _LONGEST or words[:2].casefold() not in self._starts:
            return False
        folded = " ".join(unescape(words).split()).casefold()
        if folded in self._wholes:
            return True
        opened = [title[len(folded) :] for title in self._titles if title.startswith(folded)] if folded else []
        return not all(rest[:1].isascii() and rest[:1].isalnum() for rest in opened)


def _longest(posting: Object) -> int:
    """Characters of the longest text of an object, or of an object in it."""
    inner = [
        each for value in posting.values() for each in (value.values() if isinstance(value, dict) else (value,))
    ]
    return max((len(each) for each in inner if isinstance(each, str)), default=0)


def _resolved(posting: Object, around: Sequence[Object]) -> Object:
    """With the objects in place that it refers to."""
    beside = around[0] if around else {}
    return {
        key: beside.get(each[_REFERENCE], each)
        if isinstance(each, Mapping) and isinstance(each.get(_REFERENCE), str)
        else each
        for key, each in posting.items()
    }


def _squeezed(text: str) -> str:
    return "".join(text.split()).casefold()
