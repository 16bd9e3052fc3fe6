"""Words as tantivy indexes them: split, folded and stemmed, by the rules of the posting's language.

A field has one analyzer, and it stems English. A posting in another language is stemmed before the analyzer sees
it, so English costs nothing. Who types "career" does not mean the "care" that a German stemmer makes of it: a stem
of another language is looked for among the postings of that language only (`Variant.languages`).
Folded first, stemmed then: with and without accents, a word has the same stem.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from tantivy import Filter, TextAnalyzer, TextAnalyzerBuilder, Tokenizer

from postings.search.analysis import is_unspaced, pieces, prepare

STEMMERS = {
    "ar": "arabic",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nb": "norwegian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}
"""By the posting's language. Words of a language that is not named here are folded, and stemmed as if English."""
_FOLDED_ENDINGS = {
    "es": (re.compile(r"(?<=\w\w)iones\b", re.IGNORECASE), "ion"),
    "pt": (re.compile(r"(?<=\w\w)(?:ções|coes)\b", re.IGNORECASE), "cao"),
}
"""Plurals whose accent the stemmer waits for: administraciones, vacaciones; funções."""
_LONGEST_TOKEN = 60

Tokens = tuple[str, ...]


class Variant(NamedTuple):
    """The tokens of a row stand side by side, the rows anywhere."""

    rows: tuple[Tokens, ...]
    languages: tuple[str, ...] = ()
    """Of which the posting is; of none named: any."""


def make_analyzer(stemmer: str | None = "english") -> TextAnalyzer:
    builder = (
        TextAnalyzerBuilder(Tokenizer.simple())
        .filter(Filter.remove_long(_LONGEST_TOKEN))
        .filter(Filter.lowercase())
        .filter(Filter.ascii_fold())
    )
    return (builder.filter(Filter.stemmer(stemmer)) if stemmer else builder).build()


def written(text: str, language: str | None) -> str:
    """A posting's text as it is given to the field."""
    return stemmed(prepare(text), language)


def stemmed(text: str, language: str | None) -> str:
    """Of a prepared text in another language its stems: the field's own analyzer knows only English."""
    if language not in STEMMERS:
        return text
    return " ".join([_stems(piece, language) for piece in text.split()])


@lru_cache(maxsize=50_000)
def _stems(piece: str, language: str) -> str:
    """Of what stands between two spaces: the same again and again, and a text as a whole takes twice as long."""
    if language in _FOLDED_ENDINGS:
        ending, plain = _FOLDED_ENDINGS[language]
        piece = ending.sub(plain, piece)
    return " ".join(_analyzer(STEMMERS[language]).analyze(piece))


@lru_cache(maxsize=10_000)
def variants(text: str, *, is_phrase: bool) -> tuple[Variant, ...]:
    """What may stand in a posting where someone looks for `text`.

    Without a phrase's quotes, each word of a Chinese text is a row of its own."""
    if is_unspaced(text):
        listed = [_tokens(piece, None) for piece in ([text] if is_phrase else pieces(text))]
        return (Variant(tuple(filter(None, listed))),) if any(listed) else ()
    by_tokens: dict[Tokens, list[str]] = {_tokens(text, None): []}
    for language in STEMMERS:
        by_tokens.setdefault(_tokens(text, language), []).append(language)
    plain = _tokens(text, None)
    return tuple(
        Variant((tokens,), () if tokens == plain else tuple(languages))
        for tokens, languages in by_tokens.items()
        if tokens
    )


@lru_cache(maxsize=50_000)
def stems(text: str, language: str) -> Tokens:
    """What the index makes of a few words of a posting in this language: the same for all forms of a word."""
    return _tokens(text, language)


def _tokens(text: str, language: str | None) -> Tokens:
    return tuple(_analyzer("english").analyze(written(text, language)))


@cache
def _analyzer(stemmer: str | None) -> TextAnalyzer:
    return make_analyzer(stemmer)
