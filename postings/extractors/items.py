"""Items: a block cut into the entries of a list that was glued together, or into sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

Span = tuple[int, int]

_NUMBER = re.compile(
    r"[(（0-9０-９①-⑳一二三四五六七八九十](?:(?<=[①-⑳])"
    r"|(?<![\d.,/\-–~:：a-zA-Z].)(?:(?<=[(（])\d{1,2}|(?<=\d)\d?)[ ]?(?:[、．)）]|[.](?!\d)|[:：](?!\d))"
    r"|(?<![\u4e00-\u9fff].)(?:(?<=[(（])[一二三四五六七八九十]|(?<=[一二三四五六七八九十]))[、．.)）])"
    r"[ \t\u3000]*"
)
_AROUND_NUMBER = " \t\u3000(（)）、．.:："
_MAYBE_NUMBER = re.compile(r"[0-9０-９①-⑳一二三四五六七八九十](?:(?<=[①-⑳])|[ ]?[、．.)）:：])")
_LIST_STARTS = tuple("12１２①②一二")
"""Every list has a first or a second entry: texts without one of these are not searched for numbers."""
_DASHES = ("-", "–", "—", "*")
_HAN_DIGITS = "一二三四五六七八九十"
_MAYBE_BULLET = re.compile(r"[•·●▪◆★✓✔➢➤※→◦■□○❖]")
_BULLET = re.compile(r"\s*[•·●▪◆★✓✔➢➤※→◦■□○❖][\s\ufe0f]*")
_DASH = re.compile(r"(?:(?<=[.;:!?,)。；])|(?<=\s))\s*[-–—*][ \t]+(?=[A-ZÀ-ÞА-Я\d\u4e00-\u9fff])|\s[*]\s+")
_MAYBE_DASH = re.compile(r"[-–—*][ \t]")
LEAST_SEMICOLONS = 2
"""A sentence with one has two halves; with more it is a list."""
_SEMICOLON = re.compile(r"\s*[;；]\s*")
_SENTENCE = re.compile(
    r"[.!?…。！？](?:(?<=[。！？])\s*|(?<![。！？])[.!?…]*[\"'”’)\]]*\s+(?=[\"'“‘(\[¿¡$€£¥]?[A-ZÀ-ÞА-ЯĐ\d]))"
)
"""Begins with one set of characters: the engine skips to the next of them much faster than it tries branches."""
_LAST_WORD = re.compile(r"[^\s(]*$")
_ABBREVIATIONS = frozenset(
    (
        "etc",
        "e.g",
        "i.e",
        "bzw",
        "z.b",
        "inc",
        "ltd",
        "vgl",
        "inkl",
        "usw",
        "min",
        "max",
        "vs",
        "no",
        "st",
        "mr",
        "mrs",
        "ms",
        "dr",
        "sen",
        "jr",
        "int",
        "co",
        "corp",
        "ca",
        "evtl",
        "ggf",
    )
)


_MAYBE_LIST = re.compile(
    r"[0-9０-９①-⑳一二三四五六七八九十](?:(?<=[①-⑳])|[ ]?[、．.)）:：])|[•·●▪◆★✓✔➢➤※→◦■□○❖]|[-–—*][ \t]"
)
"""What every entry of a list begins with; a line with none of it is one entry."""


def glued(text: str) -> list[Span]:
    """The entries of a list in one run of text; one span where there is no list.

    >>> [f"{a}-{b}" for a, b in glued("1、开车；2、洗车")]
    ['2-5', '7-9']
    """
    if _MAYBE_LIST.search(text):
        for split in _SPLITTERS:
            spans = split(text)
            if len(spans) > 1:
                return spans
    return [(0, len(text))]


def sentences(text: str) -> list[Span]:
    ends = (match for match in _SENTENCE.finditer(text) if not _is_abbreviation(text, match.start()))
    return between(text, ((match.end(), match.end()) for match in ends))


def _is_abbreviation(text: str, dot: int) -> bool:
    """ "e.g.", "Inc.", an initial: a full stop that ends no sentence."""
    word = _LAST_WORD.search(text, max(0, dot - 12), dot)
    last = word.group().casefold() if word else ""
    return text[dot] == "." and (last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha()))


def clauses(text: str) -> list[Span]:
    """At semicolons, where each part says something."""
    if text.count(";") + text.count("；") < LEAST_SEMICOLONS:
        return [(0, len(text))]
    spans = between(text, (match.span() for match in _SEMICOLON.finditer(text)))
    return spans if len(spans) > 2 and all(end - start > 3 for start, end in spans) else [(0, len(text))]


def _numbered(text: str) -> list[Span]:
    """Numbers that rise by one; a number again is the writer's slip, and an entry all the same."""
    if not any(map(text.__contains__, _LIST_STARTS)) or not _MAYBE_NUMBER.search(text):
        return []
    cuts: list[Span] = []
    last = 0
    for match in _NUMBER.finditer(text):
        number = _value(match)
        if number == last + 1 or (not cuts and number == 2) or (number == last and _ends(text, match.start())):
            if not cuts and number == 2 and not _ends(text, match.start()):
                continue
            cuts.append(match.span())
            last = number
    if not cuts or (len(cuts) < 2 and last != 2):
        return []
    return between(text, cuts)


def _value(match: re.Match[str]) -> int:
    written = match.group().strip(_AROUND_NUMBER)
    if written.isdecimal():
        return int(written)
    return _HAN_DIGITS.index(written) + 1 if written in _HAN_DIGITS else ord(written) - ord("①") + 1


def _ends(text: str, at: int) -> bool:
    return text[max(0, at - 10) : at].rstrip().endswith(("；", ";", "。", ".", "，", ",", "！"))


def _bulleted(text: str) -> list[Span]:
    if text.isascii() or not _MAYBE_BULLET.search(text):
        return []
    cuts = [match.span() for match in _BULLET.finditer(text)]
    return between(text, cuts) if len(cuts) > 1 or (cuts and cuts[0][0] > 0) else []


def _dashed(text: str) -> list[Span]:
    if sum(map(text.count, _DASHES)) < 3 or len(_MAYBE_DASH.findall(text)) < 3:
        return []
    cuts = [match.span() for match in _DASH.finditer(text)]
    return between(text, cuts) if len(cuts) > 2 else []


_SPLITTERS: tuple[Callable[[str], list[Span]], ...] = (_numbered, _bulleted, _dashed)


def between(text: str, cuts: Iterable[Span]) -> list[Span]:
    """What stands between the cuts, without outer white space and without the empty."""
    spans, at = [], 0
    for start, end in (*cuts, (len(text), len(text))):
        words = text[at:start]
        lead = len(words) - len(words.lstrip())
        if words.strip():
            spans.append((at + lead, at + lead + len(words.strip())))
        at = end
    return spans
