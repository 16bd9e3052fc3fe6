"""extract(): every extractor over one document."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from postings.extractors import (
    body,
    company,
    dates,
    draft,
    education,
    employment_type,
    experience,
    language,
    languages,
    openings,
    reference,
    salary,
    skills,
    workplace,
)
from postings.extractors.draft import Draft, Found
from postings.extractors.reading import Reading
from postings.readers import Document

Extractor = Callable[[Reading], "Found[Any] | None"]

EXTRACTORS: tuple[tuple[str, Extractor], ...] = (
    ("title", lambda reading: reading.title),
    ("company", company.find),
    ("locations", lambda reading: reading.locations),
    ("workplace", workplace.find),
    ("employment_type", employment_type.find),
    ("date_posted", dates.find_posted),
    ("valid_through", dates.find_valid_through),
    ("openings", openings.find),
    ("language", language.find),
    ("languages", languages.find),
    ("experience_years", experience.find),
    ("education", education.find),
    ("url", reference.find_url),
    ("identifier", reference.find_identifier),
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
