"""What is known of a posting before its lines are read, and the lines that say no more than that."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cached_property

from postings.extractors import cues
from postings.extractors.draft import Span
from postings.extractors.line import Line
from postings.extractors.vocabulary import employer_speech

_LONGEST_CALL, _MOST_CALLING, _MOST_BESIDE = 160, 8, 3
"""Characters of a sentence that does nothing but call for people; words of it beside title and company; beside the
company alone."""
_ASKS_MORE = re.compile(
    r"\b(?:with|who|whose|having|able|must|mit|wenn|avec|qui|con|que|com|z|który|która|с|med|som|có)\b|[有会能具要需]",
    re.I,
)
"""Where the call goes on to what is demanded."""
_FORM = re.compile(rf"[, ]{{1,2}}(?:{employer_speech.FORMS})\.?\Z", re.IGNORECASE)
_OF_ITSELF = re.compile(employer_speech.BEHIND_ITS_NAME, re.IGNORECASE)
_BEFORE = (". ", ".", ", ", "The ", "the ")


class Told:
    """Title, company and the facts of the head in a text: where they stand."""

    def __init__(
        self,
        text: str,
        facts: Collection[int] = (),
        title: Collection[Span] = (),
        company: Collection[Span] = (),
    ) -> None:
        self.text = text
        self.facts = facts
        """Where those lines start of which the header has read everything, a place, a date and the like."""
        self.title = title
        self.company = company

    @cached_property
    def starts(self) -> list[int]:
        return sorted(start for start, _ in (*self.title, *self.company))

    @cached_property
    def names(self) -> set[str]:
        """The company's, without a legal form: as it comes back in the text."""
        return {_FORM.sub("", self.text[start:end]) for start, end in self.company}

    @cached_property
    def openings(self) -> tuple[str, ...]:
        return tuple(self.names)

    def announces(self, line: Line) -> bool:
        """ "Swift Ltd needs a driver at once.", "Apex Ltd, Columbus OH.": little beside title and company."""
        is_named = not line.is_listed and cues.stands_in(self.starts, line.start, line.end)
        if not is_named or len(line.text) > _LONGEST_CALL:
            return False
        title, company = _within(line, self.title), _within(line, self.company)
        if not title and not company:
            return False
        rest = _without(self.text, line, sorted({*title, *company}))
        if title:
            return rest.count(" ") < _MOST_CALLING and not _ASKS_MORE.search(rest)
        return rest.count(" ") < _MOST_BESIDE and not any(map(str.islower, rest.split()))

    def is_the_company(self, line: Line) -> bool:
        """Its name and no more, as it ends a list on pages that go on with what it is."""
        return line.text.startswith(self.openings) and _FORM.sub("", line.text) in self.names

    def is_about_the_company(self, line: Line) -> bool:
        """Its name, or a sentence in which it speaks of itself ("Since 1990, Fern, Inc. has grown moss.")."""
        return any(_is_about(name, line.text) for name in self.names)


def _is_about(name: str, words: str) -> bool:
    if words == name:
        return True
    at = words.find(name)
    if at < 0 or (at > 0 and not words[:at].endswith(_BEFORE)):
        return False
    return _OF_ITSELF.match(words, at + len(name)) is not None


def _within(line: Line, spans: Iterable[Span]) -> list[Span]:
    return [(start, end) for start, end in spans if line.start <= start and end <= line.end]


def _without(text: str, line: Line, spans: Iterable[Span]) -> str:
    """The words of a line that stand in none of the spans, which are in order."""
    words, at = [], line.start
    for start, end in (*spans, (line.end, line.end)):
        words += text[at:start].split()
        at = max(at, end)
    return " ".join(words)
