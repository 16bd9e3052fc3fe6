"""Items: a block cut into the entries of a list that was glued together, or into sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import pairwise

from postings.extractors.vocabulary.openers import JOINTS, NOUNS_TOO, OPENERS, SENTENCE_OPENERS
from postings.readers.lines import BULLETS

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
_BULLETS = f"{BULLETS}·★※→□○❖"
_MAYBE_BULLET = re.compile(f"[{_BULLETS}]")
_BULLET = re.compile(rf"\s*[{_BULLETS}](?!(?<=\w·)\w)[\s\ufe0f]*")
"""A dot in the middle of a word is none: "ingénieur·e", "25-40K·15薪"."""
_DASH = re.compile(
    r"(?:(?<=[.;:!?,)。；])|(?<=\s))\s*[-–—*](?!(?<=\d .) \d)[ \t]+(?=[A-ZÀ-ÞА-Я\d\u4e00-\u9fff])|\s[*]\s+"
)
_MAYBE_DASH = re.compile(r"[-–—*][ \t]")
LEAST_SEMICOLONS = 2
"""A sentence with one has two halves; with more it is a list."""
_SEMICOLON = re.compile(r"\s*[;；]\s*")
_SENTENCE = re.compile(
    r"[.!?…。！？](?:(?<=[。！？])\s*"
    r"|(?<![。！？])(?<![.!?…].)[.!?…]*[\"'”’)\]]*\s+(?=[\"'“‘(\[¿¡$€£¥]?[A-ZÀ-ÞА-ЯĐ\d]))"
)
"""Begins with one set of characters: the engine skips to the next of them much faster than it tries branches. Of a
row of dots only the first is tried."""
LONG_TEXT, _LONG_SENTENCE = 500, 150
"""Characters of a paragraph, and of a sentence in it, that may be several lines."""
_LEAST_LINES = 2
"""Capitals inside a sentence that make a list of it."""
_LINE = re.compile(
    r"(?P<last>[a-z](?:(?<![\w-].)[a-z-]*|\)|%)) "
    r"(?P<line>(?P<word>[A-Z][a-z]+(?:[’'-][a-z]+)*)(?= )|\d{1,2}\+?(?: ?[-–] ?\d{1,2})?\+? years?\b)"
)
_BEGINNING = re.compile(r"[A-Z][a-z]*(?:[’'-][a-z]+)*|(?P<number>\d{1,2}\+?(?: ?[-–] ?\d{1,2})?\+? years?\b)")


def _third_person(verb: str) -> str:
    """ "Carries", "Fixes", "Welds"; of a word that is no verb something that no text has."""
    if verb.endswith("y") and verb[-2:-1] not in ("a", "e", "o"):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh")) else f"{verb}s"


_OPENERS = frozenset(OPENERS.split())
_OPENERS |= frozenset(map(_third_person, _OPENERS.difference(NOUNS_TOO.split())))
_SURE_OPENERS = _OPENERS.difference(NOUNS_TOO.split()).union(SENTENCE_OPENERS.split())
_JOINTS = frozenset(JOINTS.split())
_LAST_WORD = re.compile(r"[^\s(]*$")
_CLASS = re.compile(
    r"\b(?:klasse|class|category|categor[ií]a|catégorie|kategori\w{0,2}|категории|permis|körkort|carn[eé]t?"
    r"|bằng lái|hạng)\s\w$",
    re.IGNORECASE,
)
"""Before the letter of a licence, which is no initial: "Führerschein Klasse B. Wir bieten …"."""
_LONGEST_CLASS = 16
_COUNTRIES = ("u.s", "u.k")
"""A sentence may end with these, and then another begins; or they go with a name: "the U.S. Coast Guard"."""
_ABBREVIATIONS = frozenset(
    (
        *("etc", "e.g", "i.e", "inc", "ltd", "min", "max", "vs", "no", "st", "int", "co", "corp", "ca"),
        *("mr", "mrs", "ms", "dr", "sen", "jr", "sr"),
        *("bzw", "z.b", "vgl", "inkl", "usw", "evtl", "ggf", "abgeschl", "anerk", "einschl", "entspr", "gepr"),
        *("ggfs", "insb", "insbes", "kfm", "kl", "lt", "mind", "mtl", "o.g", "prof", "schriftl", "sog", "staatl"),
        *("techn", "u.a", "zzgl", "öffentl", "u.ä", "o.ä", "d.h", "i.d.r", "z.t", "f.d", "nr", "dipl", "ing"),
        *("bl.a", "t.ex", "s.k", "fr.o.m", "t.o.m", "exkl", "resp", "dvs", "m.m", "m.fl"),
        *("tel", "kat", "np", "m.in", "tzw", "ul", "ds", "ew", "кат", "напр", "т.е", "ул", "им", "тел"),
    )
)
_ORDINAL = re.compile(
    r" (?:Klasse|Schuljahr|Lehrjahr|Ausbildungsjahr|Lebensjahr|Lj|Semester|Stock|Jahrhundert|Quartal|Kalenderwoche"
    r"|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Level)\b"
)
"""Behind a number with a full stop that counts: "Abschluss der 10. Klasse", "bis zum 19. Januar"."""


_MAYBE_LIST = re.compile(
    rf"[0-9０-９①-⑳一二三四五六七八九十{_BULLETS}\-–—*]"
    rf"(?:(?<=[①-⑳{_BULLETS}])|(?<=[-–—*])[ \t]|(?<=[0-9０-９一二三四五六七八九十])[ ]?[、．.)）:：])"
)
"""What every entry of a list begins with; a line with none of it is one entry.

All that it can begin with stands first: the engine skips to that.
"""


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
    """Sentences; of a long one without a stop, the lines that it seems to be made of."""
    ends = [match.end() for match in _SENTENCE.finditer(text) if not _is_abbreviation(text, match.start())]
    found = between(text, [(end, end) for end in ends])
    if len(text) < LONG_TEXT:
        return found
    return [span for start, end in found for span in _lines_of(text, start, end)]


def opens_line(text: str, at: int) -> bool:
    """Whether the word there is one that a line of a list, or a sentence, begins with, and nothing else."""
    word = _BEGINNING.match(text, at)
    return word is not None and (word["number"] is not None or word[0] in _SURE_OPENERS)


def _lines_of(text: str, start: int, end: int) -> list[Span]:
    """ "… sort the post Answer the phone Keep the files": capitals on words that open a line."""
    if end - start < _LONG_SENTENCE:
        return [(start, end)]
    cuts = [
        match.start("line")
        for match in _LINE.finditer(text, start, end)
        if match["last"] not in _JOINTS and (match["word"] is None or match["word"] in _OPENERS)
    ]
    if len(cuts) < _LEAST_LINES:
        return [(start, end)]
    return [(left, right - 1) for left, right in pairwise((start, *cuts, end + 1))]


def _is_abbreviation(text: str, dot: int) -> bool:
    """ "e.g.", "Inc.", an initial: a full stop that ends no sentence."""
    if text[dot] != ".":
        return False
    word = _LAST_WORD.search(text, max(0, dot - 12), dot)
    last = word.group().casefold() if word else ""
    if last in _COUNTRIES:
        return not opens_line(text, dot + 2)
    if last.isdecimal():
        return _ORDINAL.match(text, dot + 1) is not None
    if len(last) != 1:
        return last in _ABBREVIATIONS
    return last.isalpha() and not _CLASS.search(text, max(0, dot - _LONGEST_CLASS), dot)


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
        words = text[at:start].rstrip()
        if begun := words.lstrip():
            spans.append((at + len(words) - len(begun), at + len(words)))
        at = end
    return spans
