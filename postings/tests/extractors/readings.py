"""A Reading of a text, for the tests of the extractors."""

from __future__ import annotations

from datetime import date

from postings.extractors.reading import Reading
from postings.readers import Document, Fact
from postings.readers.reader import read

TODAY = date(2026, 3, 10)


def reading_of(text: str, media_type: str = "text/plain", today: date = TODAY) -> Reading:
    return Reading(read(text.encode(), "", media_type), today)


def stating(**facts: object) -> Reading:
    """A document that states the values as data, its text being the first of them."""
    text = "stated"
    return Reading(
        Document(text, (), facts={name: Fact(value, 0, len(text)) for name, value in facts.items()}), TODAY
    )
