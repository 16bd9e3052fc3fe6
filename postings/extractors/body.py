"""Duties, requirements and benefits: the posting's lines, by kind."""

from __future__ import annotations

from postings.extractors.draft import Found, Requirement
from postings.extractors.line import Line, LineKind
from postings.extractors.reading import Reading


def find_duties(reading: Reading) -> Found[list[str]] | None:
    return _texts(reading, LineKind.DUTY)


def find_benefits(reading: Reading) -> Found[list[str]] | None:
    return _texts(reading, LineKind.BENEFIT)


def find_requirements(reading: Reading) -> Found[list[Requirement]] | None:
    lines = _of_kind(reading, LineKind.REQUIREMENT)
    if not lines:
        return None
    values = [Requirement(line.text, line.required) for line in lines]
    return Found(values, tuple((line.start, line.end) for line in lines), "section")


def _texts(reading: Reading, kind: LineKind) -> Found[list[str]] | None:
    lines = _of_kind(reading, kind)
    if not lines:
        return None
    return Found([line.text for line in lines], tuple((line.start, line.end) for line in lines), "section")


def _of_kind(reading: Reading, kind: LineKind) -> list[Line]:
    return [line for line in reading.lines if line.kind is kind]
