"""The job's title."""

from __future__ import annotations

from postings.extractors.draft import Found
from postings.extractors.reading import Reading


def find(reading: Reading) -> Found[str] | None:
    """The first line, where it is short enough to be a title."""
    for block in reading.document.blocks[:1]:
        words = reading.document.words(block)
        if len(words) <= 120:
            return Found(words, ((block.start, block.end),), "first line")
    return None
