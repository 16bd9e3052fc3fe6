"""The sentence that announces a job: who seeks whom, where.

"Maple & Rye, a bakery in Burlington, Vermont, is hiring a full-time pastry cook." A posting of one paragraph
states title, employer and place in such a sentence alone. It is looked for among the first sentences; whom to
write to ("apply to …") among the last. A title is given as a board would show it: "Pastry Cook".
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from postings.extractors.announcements import companies, han, places, sentences, titles
from postings.extractors.announcements.patterns import Patterns, patterns_of
from postings.extractors.announcements.sentences import Sentence
from postings.extractors.draft import Found, Place

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

TITLE_RULES = frozenset((*titles.RULES, han.RULE))
"""Rules of titles that an announcement gave."""


class Announcement(Protocol):
    """What the announcing sentences say, each part read when it is asked for; None: they do not say."""

    @property
    def title(self) -> Found[str] | None: ...
    @property
    def company(self) -> Found[str] | None: ...
    @property
    def locations(self) -> Found[list[Place]] | None: ...
    @property
    def openings(self) -> Found[int] | None: ...


def find(reading: Reading) -> Announcement:
    """The announcement in the first and last sentences of a posting."""
    if reading.language == "zh":
        return han.Announcement(reading.text)
    language = reading.language or "en"
    patterns = patterns_of(_READ_AS.get(language, language))
    return _Spaced(reading, patterns) if patterns else _Nothing()


class _Spaced:
    """In a language that writes spaces between words."""

    def __init__(self, reading: Reading, patterns: Patterns) -> None:
        self._reading, self._patterns = reading, patterns

    @cached_property
    def _first(self) -> list[Sentence]:
        return sentences.first(self._reading.document)

    @cached_property
    def _last(self) -> list[Sentence]:
        return sentences.last(self._reading.document)

    @cached_property
    def _call(self) -> titles.Call | None:
        return titles.call_in(self._reading.text, self._reading.lowered, self._first, self._patterns)

    @property
    def title(self) -> Found[str] | None:
        return titles.found(self._call) if self._call else None

    @property
    def openings(self) -> Found[int] | None:
        return self._call.openings if self._call else None

    @cached_property
    def company(self) -> Found[str] | None:
        text, is_prose = self._reading.text, len(self._reading.header) < _FEWEST_HEADER_LINES
        return companies.find(text, self._first, self._last, self._call, self._patterns, is_prose=is_prose)

    @cached_property
    def locations(self) -> Found[list[Place]] | None:
        text = self._reading.text
        if self._call is None:  # Other sentences name towns for other reasons.
            is_short = len(self._reading.header) < _FEWEST_HEADER_LINES and len(text) <= _SHORT
            return places.find_without_call(text, self._first, self._patterns) if is_short else None
        found = places.find(text, self._first, self._last, self._call, self._patterns)
        return (
            found
            or places.behind_the_name(text, self.company, self._last, self._patterns)
            or places.in_the_name(self.company, self._patterns)
        )


class _Nothing:
    title = company = locations = openings = None


_READ_AS = {"pt": "es", "gl": "es", "ca": "es"}
"""Languages so alike that a short text of one is taken for the other."""
_SHORT = 900
"""Characters of a notice: its first sentences speak of the work and where it is."""
_FEWEST_HEADER_LINES = 2
"""Fewer above the text are no header: a name alone at the end is then a signature."""
