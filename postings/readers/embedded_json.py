"""JSON that a page carries for its scripts: state in <script>, <template> and data attributes, in every wrapping.

Most scripts of a page are about something else, so only those are parsed that hold a word of its title.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from html import unescape
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings.readers.broken_json import loads

_HOLDERS = "script,template[id]"
_ATTRIBUTES = ("data-page", "data-props", "data-react-props", "data-initial-state", "data-state", "data-job")
_HELD = ",".join(f"[{name}]" for name in _ATTRIBUTES)
_ASSIGNED = re.compile(
    r"=\s{0,9}(?:JSON\.parse\(\s{0,9})?(?=\{\s{0,99}\"|\[\s{0,99}[{\"\[]|(?P<quote>[\"'])(?=\s{0,9}[\[{]))"
)
"""How JSON, or a string of JSON, is given to a name."""
_STREAMED = re.compile(r"(?:__next_f\.push\(\[1,\s{0,9}|\.enqueue\(\s{0,9})(?=\")")
_STREAMS = ("__next_f.push(", ".enqueue(")
"""How a page of React or Remix sends its state in several strings."""
_ROW = re.compile(r"\n?([0-9a-f]{1,4}):(?:T([0-9a-f]{1,6}),)?")
"""A row of React's stream: its number, and, where it is text, how many bytes."""
_REFERENCE = re.compile(r"\$([0-9a-f]{1,4})")
_UNDEFINED = re.compile(r"(?<=[:,\[])\s{0,9}undefined(?=\s{0,9}[,}\]])")
_FLAT_KEY = re.compile(r"_(\d{1,6})")
_LEAST, _MOST = 100, 2_000_000
"""Characters of a text that may hold a posting, and that are looked at."""
_MOST_VALUES, _MOST_DEPTH = 40, 60
_DECODER = json.JSONDecoder(strict=False)


def values_holding(tree: LexborHTMLParser, words: Collection[str]) -> Iterator[Any]:
    """The JSON values of a page's scripts, templates and attributes whose text holds any of `words`."""
    streamed: list[str] = []
    for holder in tree.css(_HOLDERS):
        text = _inside_template(holder) if holder.tag == "template" else holder.text()
        if not _LEAST <= len(text) <= _MOST:
            continue
        if _holds(text, _STREAMS) and _STREAMED.search(text):
            streamed.extend(_strings(text))
        elif _holds(text, words):
            kind = (holder.attributes.get("type") or "").lower()
            yield from [loads(text)] if "json" in kind or holder.tag == "template" else _assigned(text)
    whole = "".join(streamed)
    if _holds(whole, words):
        yield from _rows(whole)
    for holder in tree.css(_HELD):
        for name in _ATTRIBUTES:
            text = holder.attributes.get(name) or ""
            if _LEAST <= len(text) <= _MOST and _holds(text, words):
                yield loads(text)


def revived(value: Any) -> Any:
    """A value that was written flat, as one list whose numbers are places in it, in its own form.

    So do Nuxt ([["Reactive", 1], {"title": 2}, "Nurse"]) and Remix ([{"_1": 2}, "title", "Nurse"]).
    """
    return _revive(value, 0, {}, _MOST_DEPTH) if _is_flat(value) else value


def _inside_template(template: LexborNode) -> str:
    """The words of a template, which are no part of the tree."""
    html = template.html or ""
    return unescape(html[html.find(">") + 1 : html.rfind("</")])


def _holds(text: str, words: Collection[str]) -> bool:
    return any(map(text.__contains__, words))


def _assigned(text: str) -> Iterator[Any]:
    """The values given to names in a script."""
    if "undefined" in text:
        text = _UNDEFINED.sub("null", text)
    at = 0
    for _ in range(_MOST_VALUES):
        found = _ASSIGNED.search(text, at)
        if found is None:
            return
        at = found.end()
        if found["quote"] == "'":
            end = text.find("'", at + 1)
            while end > 0 and text[end - 1] == "\\":
                end = text.find("'", end + 1)
            yield _string_of(text[at + 1 : end])
            at = end + 1 if end > 0 else len(text)
            continue
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            continue
        yield loads(value) if isinstance(value, str) else value


def _string_of(text: str) -> Any:
    """What a string in single quotes holds."""
    try:
        return loads(json.loads('"' + text.replace("\\'", "'").replace('\\"', '"').replace('"', '\\"') + '"'))
    except ValueError:
        return None


def _strings(text: str) -> Iterator[str]:
    for found in _STREAMED.finditer(text):
        try:
            value, _ = _DECODER.raw_decode(text, found.end())
        except ValueError:
            continue
        if isinstance(value, str):
            yield value


def _rows(text: str) -> Iterator[Any]:
    """The rows of a stream, with the long texts in place that they refer to by number."""
    if text.startswith(("[", "{")):
        yield loads(text)
        return
    texts: dict[str, str] = {}
    values = []
    at = 0
    while 0 <= at < len(text):
        found = _ROW.match(text, at)
        if found and found[2]:
            at = found.end()
            texts[found[1]] = (
                text[at : at + int(found[2], 16)].encode()[: int(found[2], 16)].decode(errors="ignore")
            )
            at += len(texts[found[1]])
            continue
        if found and text[found.end() : found.end() + 1] in ("[", "{"):
            with suppress(ValueError, RecursionError):
                values.append(_DECODER.raw_decode(text, found.end())[0])
        following = text.find("\n", at + 1)
        at = following if following > 0 else len(text)
    for value in values:
        yield _with_texts(value, texts, _MOST_DEPTH)


def _with_texts(value: Any, texts: dict[str, str], depth: int) -> Any:
    if isinstance(value, str):
        found = _REFERENCE.fullmatch(value)
        return texts.get(found[1], value) if found else value
    if isinstance(value, list) and depth:
        return [_with_texts(each, texts, depth - 1) for each in value]
    if isinstance(value, dict) and depth:
        return {key: _with_texts(each, texts, depth - 1) for key, each in value.items()}
    return value


def _is_flat(value: Any) -> bool:
    if not isinstance(value, list) or len(value) < 3 or not value[0]:
        return False
    first = value[0]
    if isinstance(first, list):
        return len(first) == 2 and isinstance(first[0], str) and isinstance(first[1], int)
    return isinstance(first, dict) and all(isinstance(each, int) for each in first.values())


def _revive(flat: list[Any], at: int, known: dict[int, Any], depth: int) -> Any:
    if at in known:
        return known[at]
    if not 0 <= at < len(flat) or not depth:
        return None
    value = flat[at]
    known[at] = None
    if isinstance(value, dict):
        known[at] = {
            _name(flat, key): _revive(flat, each, known, depth - 1) if isinstance(each, int) else each
            for key, each in value.items()
        }
    elif isinstance(value, list) and value and isinstance(value[0], str):
        inner = value[1] if len(value) > 1 else None
        known[at] = _revive(flat, inner, known, depth - 1) if isinstance(inner, int) else inner
    elif isinstance(value, list):
        known[at] = [_revive(flat, each, known, depth - 1) for each in value if isinstance(each, int)]
    else:
        known[at] = value
    return known[at]


def _name(flat: list[Any], key: str) -> str:
    found = _FLAT_KEY.fullmatch(key)
    at = int(found[1]) if found else len(flat)
    return str(flat[at]) if at < len(flat) and isinstance(flat[at], str) else key
