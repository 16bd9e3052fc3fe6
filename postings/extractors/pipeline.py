"""extract(): every extractor over one document."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from operator import attrgetter
from typing import Any

from postings.extractors import (
    body,
    cues,
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
    ("company", lambda reading: reading.company),
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


PARTS: tuple[tuple[str, Callable[[Reading], object]], ...] = (
    ("cues", lambda reading: cues.look(reading.lowered)),
    *(
        (name, attrgetter(name))
        for name in ("language", "fields", "sections", "header", "title", "company", "lines", "locations", "money")
    ),
)
"""What extractors share, in the order in which one part needs the other."""


def extract(document: Document, today: date) -> Draft:
    """Read every field out of a document. Never raises on odd text."""
    return extract_all([(document, today)])[0]


def extract_all(documents: Iterable[tuple[Document, date]]) -> list[Draft]:
    """The same of many documents, step by step.

    Each step needs vocabulary, patterns and code that do not fit into the processor's cache together with those of
    the others. Taken for some dozens of documents in a row, it finds its own at hand, and takes a fifth less time.
    """
    readings = [Reading(document, today) for document, today in documents]
    for _, part in PARTS:
        for reading in readings:
            part(reading)
    found: list[dict[str, Found[Any]]] = [{} for _ in readings]
    for name, find in EXTRACTORS:
        for reading, findings in zip(readings, found, strict=True):
            if finding := find(reading):
                findings[name] = finding
    cues.forget()
    return [draft.draft_from(findings, reading.text) for reading, findings in zip(readings, found, strict=True)]


__all__ = ["EXTRACTORS", "PARTS", "Draft", "Extractor", "Found", "Reading", "extract", "extract_all"]
