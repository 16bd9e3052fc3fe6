"""The first and the last sentences of a document, as spans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from postings.extractors.vocabulary.header_words import PICTURES
from postings.readers import Block, Document


class Sentence(NamedTuple):
    start: int
    end: int


FIRST_CHARACTERS, LAST_CHARACTERS = 1_200, 500
_MOST_FIRST, _MOST_LAST = 7, 3
_BREAK = re.compile(rf"(?<=[.!?…])[\"”»)]?{PICTURES}(?=[^\W_a-zà-öø-ÿа-яё]|[\"“„«¿¡(])")
_PICTURES = re.compile(PICTURES)
_ABBREVIATED = re.compile(
    r"(?:^|[\s(«„\"])(?:St|Ste|Sr|sr|Jr|jr|Dr|Mr|Mrs|Ms|Prof|No|Nr|Co|Gebr|Sp|Str|bzw|ca|ds|inkl|z\.B|approx|г|гор|ул|обл|кат|kat|ul|al|pl|im|tel|тел|\d{1,2}|"
    r"TP|Q|P|[A-ZÀ-ÖØ-Þ])\.$"
)


def first(document: Document) -> list[Sentence]:
    found: list[Sentence] = []
    for block in document.blocks:
        if block.start > FIRST_CHARACTERS or len(found) >= _MOST_FIRST:
            break
        found += _of_block(document.text, block, FIRST_CHARACTERS)
    return found[:_MOST_FIRST]


def last(document: Document) -> list[Sentence]:
    found: list[Sentence] = []
    least = len(document.text) - LAST_CHARACTERS
    for block in reversed(document.blocks):
        if block.end < least or len(found) >= _MOST_LAST:
            break
        found[:0] = [sentence for sentence in _of_block(document.text, block, 4_000) if sentence.end >= least]
    return found[-_MOST_LAST:]


def _of_block(text: str, block: Block, longest: int) -> Iterator[Sentence]:
    """Cut behind full stops that no abbreviation ends with."""
    end = min(block.end, block.start + longest)
    pictures = _PICTURES.match(text, block.start, end)
    left = pictures.end() if pictures else block.start
    for match in _BREAK.finditer(text, block.start, end):
        if not _ABBREVIATED.search(text, max(left - 1, match.start() - 8, 0), match.start()):
            yield Sentence(left, match.start())
            left = match.end()
    if left < end:
        yield Sentence(left, end)
