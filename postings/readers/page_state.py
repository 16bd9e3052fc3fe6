"""The posting that a page holds as the state of its scripts, told from others there by the page's own title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
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
_SHELL = 400
"""Characters of a page that shows nothing until its scripts have run."""
_PROBE, _PROBES = 30, (0.05, 0.3, 0.6, 0.9)
"""Characters of a text that are looked for on the page, and where in the text they are taken from."""
_REFERENCE = "__ref"
"""The key by which Apollo's cache refers to an object beside the one that names it."""
_MOST_OBJECTS = 50_000


Held = Sequence[tuple[Object, Sequence[Object]]]


def objects_of_posting(tree: LexborHTMLParser) -> Held:
    """The objects with a title of the page, each with the objects around it, the nearest first."""
    titles = list(_titles(tree))
    runs = {run for title in titles for run in _ASCII_RUN.findall(title)} or {""}
    folded = [title.casefold() for title in titles]
    values = values_holding(tree, runs) if titles else ()
    return [found for value in values for found in _titled(revived(value), folded)]


def is_of_page(text: str, words: str) -> bool:
    """Whether a page that shows `words` shows most of a text; a page that is but a shell need not."""
    return len(words) < _SHELL or sum(_probes(text, words)) * 2 > len(_PROBES)


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


def _titled(value: Any, titles: list[str]) -> Iterator[tuple[Object, Sequence[Object]]]:
    waiting: list[tuple[Any, tuple[Object, ...]]] = [(value, ())] if isinstance(value, Mapping | list) else []
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        current, around = waiting.pop()
        if isinstance(current, Mapping):
            if any(isinstance(each, str) and _is_title(each, titles) for each in current.values()):
                yield _resolved(current, around), around
            around = (current, *around)
        inner = current.values() if isinstance(current, Mapping) else current
        waiting.extend((each, around) for each in reversed(list(inner)) if isinstance(each, Mapping | list))


def _is_title(words: str, titles: list[str]) -> bool:
    """Whether words are a title of the page, a part of it, or what it begins with."""
    if not _LEAST - 1 <= len(words) <= _LONGEST:
        return False
    folded = " ".join(unescape(words).split()).casefold()
    return any(
        folded == title or folded in _PARTS.split(title) or _begins(title, folded) for title in titles if folded
    )


def _begins(title: str, words: str) -> bool:
    rest = title.removeprefix(words)
    return len(rest) < len(title) and not (rest[:1].isascii() and rest[:1].isalnum())


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
