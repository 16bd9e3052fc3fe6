"""Layer 2: Document -> Draft. No Django, no I/O, no clock: today is an argument."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from postings.extractors import body, company, draft, language, locations, salary, skills
from postings.extractors.draft import Draft, Found
from postings.extractors.reading import Reading
from postings.readers import Document

Extractor = Callable[[Reading], "Found[Any] | None"]

EXTRACTORS: tuple[tuple[str, Extractor], ...] = (
    ("title", lambda reading: reading.title),
    ("company", company.find),
    ("locations", locations.find),
    ("language", language.find),
    ("salary", salary.find),
    ("amounts", salary.find_amounts),
    ("duties", body.find_duties),
    ("requirements", body.find_requirements),
    ("skills", skills.find),
    ("benefits", body.find_benefits),
)
"""By Draft field, in the order they are asked. Each answers from the Reading alone; None: not stated."""


def extract(document: Document, today: date) -> Draft:
    """Read every field out of a document. Never raises on odd text."""
    reading = Reading(document, today)
    found = {}
    for name, find in EXTRACTORS:
        if finding := find(reading):
            found[name] = finding
    return draft.draft_from(found, document.text)


__all__ = ["EXTRACTORS", "Draft", "Extractor", "Found", "Reading", "extract"]
