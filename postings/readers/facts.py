"""What a posting states as data becomes lines that open the text, and facts that point at them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from postings.readers.clean import clean

LABELS: Mapping[str, str] = {
    "title": "Title",
    "company": "Company",
    "locations": "Location",
    "workplace": "Workplace",
    "salary": "Salary",
    "employment_type": "Employment type",
    "date_posted": "Date posted",
    "valid_through": "Valid through",
    "openings": "Openings",
    "experience_years": "Experience",
    "education": "Education",
    "identifier": "Identifier",
    "url": "URL",
}
SECTIONS: Mapping[str, str] = {
    "duties": "Responsibilities",
    "requirements": "Qualifications",
    "benefits": "Benefits",
    "skills": "Skills",
}
"""Lists of lines, which become part of the body."""

_MOST_WORDS = 500


class Statement(NamedTuple):
    name: str
    label: str
    words: str
    value: Any
    """None: the line is there to be read like any other, for the source has words in place of a value."""


def statements(stated: Mapping[str, Any]) -> list[Statement]:
    """One line for each fact, in the order of LABELS."""
    found = []
    for name, label in LABELS.items():
        value = stated.get(name)
        words = " ".join(clean(_words(name, value)).split())[:_MOST_WORDS].strip() if value else ""
        if words:
            found.append(Statement(name, label, words, _value(name, value, words)))
    return found


def _value(name: str, value: Any, words: str) -> Any:
    """The value as the contract has it; texts as they stand in the line; None where they only label a value."""
    if name in ("salary", "experience_years") and isinstance(value, str):
        return None
    if name == "salary":
        return {**value, "text": words}
    return words if isinstance(value, str) and name not in ("employment_type", "workplace", "education") else value


def _words(name: str, value: Any) -> str:
    if isinstance(value, str) and name in ("salary", "experience_years"):
        return value
    if name == "salary":
        return salary_words(value)
    if name == "locations":
        return "; ".join(place["raw"] for place in value)
    if name == "experience_years":
        return f"{value['min']:g} years"
    if name in ("employment_type", "workplace", "education"):
        return str(value).replace("_", " ").capitalize() if str(value).islower() else str(value)
    return str(value)


def salary_words(salary: Mapping[str, Any]) -> str:
    """ "45,000 - 52,000 EUR per year", "from 20 USD per hour"."""
    low, high = (None if bound is None else f"{bound:,.2f}".removesuffix(".00") for bound in _bounds(salary))
    amount = f"{low} - {high}" if low and high and low != high else low or high
    if not (low and high):
        amount = f"from {low}" if low else f"up to {high}"
    unit = f" per {salary['period']}" if salary["period"] else ""
    return f"{amount} {salary['currency'] or ''}".strip() + unit


def _bounds(salary: Mapping[str, Any]) -> Sequence[float | None]:
    return salary["min"], salary["max"]
