"""Facts among the lines of a list: what the page says of the job there is no duty, demand or benefit."""

from __future__ import annotations

import re

from postings.extractors import headings, headless, pay_lines
from postings.extractors.atom_kind import Kind
from postings.extractors.fields import fold_label
from postings.extractors.header_kinds import kind_of
from postings.extractors.sections import SectionKind
from postings.extractors.vocabulary.labels import LABELS

_LONGEST_LABEL, _MOST_LABEL_WORDS = 24, 3
_LONGEST_TYPE = 32
_FACTS, _ANYTHING = frozenset((SectionKind.FIELDS, SectionKind.OTHER)), "informa"
"""Kinds of the labels of what is no line of a list of benefits: "Horaires : 9h-17h"; "Information: …" may be."""
_FRAMES = frozenset(("", "employment_type", "workplace", "locations", "identifier", "application_period"))
"""Fields whose labels say nothing alone; "Weekly pay" may be what is offered."""
_LONGEST_FRAME = 60
_DATE = re.compile(r"(?<!\d)20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}|(?<!\d)\d{1,2}\.\d{1,2}\.20\d\d(?!\d)")


def is_label(text: str) -> bool:
    """ "Travel required" above "Occasionally": the label of a fact, alone on its line."""
    return len(text) <= _LONGEST_FRAME and LABELS.get(fold_label(text)) in _FRAMES


def is_bare_label(text: str) -> bool:
    """ "Job Location" with nothing below: what a page says of a job it says elsewhere."""
    is_short = len(text) <= _LONGEST_LABEL and text.count(" ") < _MOST_LABEL_WORDS
    return is_short and headings.exact_kind(text) == SectionKind.FIELDS


def is_term(text: str) -> bool:
    """The pay, nothing but "full-time", or a labelled fact: what the job is, and no benefit."""
    is_type = len(text) <= _LONGEST_TYPE and kind_of(text) is Kind.EMPLOYMENT_TYPE
    return pay_lines.is_pay(text) or ((is_type or is_fact(text)) and not headless.names_benefit(text))


def is_fact(text: str) -> bool:
    """ "Horaires : 5h-13h" among the lines of a list."""
    label, colon, _ = text.partition(":")
    is_labelled = bool(colon) and len(label) <= _LONGEST_LABEL and _ANYTHING not in label.casefold()
    return is_labelled and headings.exact_kind(label.strip()) in _FACTS


def names_a_day(text: str) -> bool:
    """A day in figures: "from 2026-05-04"."""
    return "20" in text and _DATE.search(text) is not None
