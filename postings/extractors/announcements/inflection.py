"""Nominatives: of jobs ("kucharza" -> "kucharz") and of the names of towns ("w Krakowie" -> Kraków).

Only endings that leave no doubt; what has another ending stays as written. Towns are guesses that the gazetteer
has to confirm.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from postings.extractors.vocabulary.announcements.endings import (
    ADJECTIVE_ENDINGS,
    JOB_ENDINGS,
    TOWN_ADJECTIVE_ENDINGS,
    TOWN_ENDINGS,
    Endings,
)

_ENGLISH_JOBS = ("er", "or", "ist", "man", "woman", "ian")
_MOST_ADJECTIVES = 2


def job_forms(token: str, language: str) -> Iterator[str]:
    """What the inflected `token` may be in the nominative singular, the likeliest first."""
    return _replaced(token, language, JOB_ENDINGS)


def as_title(title: str, language: str, jobs: Set[str]) -> str:
    """The noun of a title, and the adjectives before it, in the nominative singular where it is a known job."""
    tokens = title.split(" ")
    if language == "en":
        return _english(tokens, jobs)
    for at, token in enumerate(tokens[: _MOST_ADJECTIVES + 1]):
        if form := _known(token, language, jobs):
            before = tokens[:at] if form == token else [_adjective(word, language) for word in tokens[:at]]
            return " ".join(
                [*before, form, *_adjectives_behind(tokens[at + 1 :], language, is_changed=form != token)]
            )
    return title


def _adjectives_behind(tokens: list[str], language: str, *, is_changed: bool) -> list[str]:
    """ "samochodowego" behind "mechanika"."""
    if language == "pl" and is_changed and tokens and tokens[0].endswith("ego"):
        return [_adjective(tokens[0], language), *tokens[1:]]
    return tokens


def towns(name: str, language: str) -> Iterator[str]:
    """What the inflected name of a town may be in the nominative."""
    *before, last = name.split(" ")
    for head in _heads(" ".join(before), language):
        for form in _replaced(last, language, TOWN_ENDINGS):
            yield head + form
        stem, dash, tail = last.partition("-")  # "Ростове-на-Дону" is inflected before the hyphen.
        for form in _replaced(stem, language, TOWN_ENDINGS) if dash else ():
            yield head + form + dash + tail


def _replaced(word: str, language: str, endings: Mapping[str, Endings]) -> Iterator[str]:
    for ending, nominative in endings.get(language, ()):
        if word.endswith(ending) and (len(word) > len(ending) + 1 or word == ending):
            yield word[: len(word) - len(ending)] + nominative


def _english(tokens: list[str], jobs: Set[str]) -> str:
    """ "machine operators" -> "machine operator"; "cooks and waiters" stays."""
    if "and" in tokens or "&" in tokens:
        return " ".join(tokens)
    at = next((number for number, word in enumerate(tokens) if word in ("of", "for", "in")), len(tokens)) - 1
    if tokens[at].casefold() not in jobs:
        for form in job_forms(tokens[at], "en"):
            if form.casefold() in jobs or form.endswith(_ENGLISH_JOBS):
                return " ".join([*tokens[:at], form, *tokens[at + 1 :]])
    return " ".join(tokens)


def _known(token: str, language: str, jobs: Set[str]) -> str | None:
    """The token itself where it is a known job, else its nominative where that is."""
    if token.casefold() in jobs:
        return token
    head, dash, rest = token.partition("-")
    form = next((form for form in job_forms(head, language) if form.casefold() in jobs), None)
    return form + dash + (_known(rest, language, jobs) or rest) if form else None


def _adjective(token: str, language: str) -> str:
    return next(_replaced(token, language, ADJECTIVE_ENDINGS), token)


def _heads(words: str, language: str) -> Iterator[str]:
    """The words before the last one: "Zielonej" of "Zielonej Górze"."""
    if not words:
        yield ""
        return
    yield words + " "
    for form in _replaced(words, language, TOWN_ADJECTIVE_ENDINGS):
        yield form + " "
