"""The kinds of facts that stand in a header without a label."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    PAY = "pay"
    DATE = "date"
    OPENINGS = "openings"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    EMPLOYMENT_TYPE = "employment_type"
    WORKPLACE = "workplace"
    SIZE = "size"
    RATING = "rating"
    COMPANY = "company"
    LOCATION = "location"
    NOTE = "note"
    """Words beside other facts that are neither title nor company: "ab sofort", "up to 25 hours a week"."""
    OTHER = "other"
