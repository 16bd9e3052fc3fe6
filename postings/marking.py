"""Words somebody searched for, marked where a result shows them: any form of them, and synonyms. Layer 7."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from postings.search import synonyms, words
from postings.search.analysis import UNSPACED, is_unspaced, pieces
from postings.search.backends.tantivy.analyzers import STEMMERS, Tokens, stems
from postings.search.words import Term

MAX_TERMS = 20
_PLAIN = re.compile(r"[^\W_]+(?:[-/'’ ]+[^\W_]+)*")
"""Analysed into the words it shows; C++ and Node.js are marked as they are written."""
_WORD = re.compile(rf"[^\W_{UNSPACED}]+|[{UNSPACED}]+")
"""Between Chinese and Latin letters no space stands: "Java开发" is two words."""
_SPACED = re.compile(r"[^\W\d_]", re.ASCII)

Span = tuple[int, int]


@dataclass(frozen=True)
class Wanted:
    """What a search text asks to see."""

    plain: tuple[str, ...]
    """Words to look for by their stems, side by side where there are several."""
    literal: tuple[str, ...]

    def spans(self, text: str, language: str) -> Iterator[Span]:
        if self._pattern:
            yield from (match.span() for match in self._pattern.finditer(text))
        if self.plain:
            yield from self._by_stem(text, language if language in STEMMERS else "")

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        longest_first = sorted(self.literal, key=len, reverse=True)
        return re.compile("|".join(map(_literally, longest_first)), re.IGNORECASE) if longest_first else None

    @cached_property
    def _rows(self) -> dict[str, Mapping[str, Sequence[Tokens]]]:
        """By language, what was asked for so far."""
        return {}

    def _rows_in(self, language: str) -> Mapping[str, Sequence[Tokens]]:
        """The rows of stems by their first one."""
        if language not in self._rows:
            found: dict[str, list[Tokens]] = {}
            for row in dict.fromkeys(stems(text, code) for text in self.plain for code in ("", language)):
                if row:
                    found.setdefault(row[0], []).append(row)
            self._rows[language] = found
        return self._rows[language]

    def _by_stem(self, text: str, language: str) -> Iterator[Span]:
        """A stem begins as its word does, so that most words need none."""
        rows = self._rows_in(language)
        beginnings = {first[0] for first in rows}
        found = list(_WORD.finditer(text))
        for place, match in enumerate(found):
            letter = text[match.start()].lower()
            if letter in beginnings or not letter.isascii():
                for code in dict.fromkeys(("", language)):
                    for row in rows.get("".join(stems(match[0], code)), ()):
                        here = found[place : place + len(row)]
                        if tuple("".join(stems(word[0], code)) for word in here) == row:
                            yield match.start(), here[-1].end()


def wanted(text: str) -> Wanted | None:
    """None when nothing is wanted by words."""
    plain: dict[str, None] = {}
    literal: dict[str, None] = {}
    for term in _terms(text)[:MAX_TERMS]:
        if is_unspaced(term.text):
            literal.update(dict.fromkeys([term.text] if term.phrase else pieces(term.text)))
        else:
            (plain if _PLAIN.fullmatch(term.text) else literal)[term.text] = None
    return Wanted(tuple(plain), tuple(literal)) if plain or literal else None


def _terms(text: str) -> list[Term]:
    """Those that were typed, then their synonyms."""
    parsed = words.parse(text)
    parts = [part for alternative in parsed.alternatives for part in synonyms.parts(alternative)]
    return [*parsed.wanted, *(term for part in parts for term in part.synonyms)]


def _literally(term: str) -> str:
    found = r"\s+".join(map(re.escape, term.split()))
    return rf"(?<![^\W_{UNSPACED}]){found}(?![^\W_{UNSPACED}])" if _SPACED.search(term) else found


def marked(text: str, by: Wanted | None, language: str = "") -> SafeString:
    """The text, escaped, with the wanted words in <mark>.

    >>> marked("R&D managers", wanted("manager"))
    'R&amp;D <mark>managers</mark>'
    """
    if by is None or not text:
        return conditional_escape(text)
    pieces, position = [], 0
    for start, end in sorted(by.spans(text, language), key=lambda span: (span[0], -span[1])):
        if start >= position:
            pieces += [conditional_escape(text[position:start]), "<mark>", conditional_escape(text[start:end])]
            pieces.append("</mark>")
            position = end
    return mark_safe("".join([*pieces, conditional_escape(text[position:])]))
