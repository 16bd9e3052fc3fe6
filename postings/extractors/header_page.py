"""The first lines of a page that was copied as text: the board's name, "Back", a menu, and the job below them."""

from __future__ import annotations

import re
from itertools import zip_longest

from postings.extractors import header_names
from postings.extractors.atom_kind import Kind
from postings.extractors.fields import fold_label
from postings.extractors.header import HeaderLine
from postings.extractors.header_kinds import is_company, is_organisation, names_a_job
from postings.extractors.vocabulary.title_words import CATEGORIES, NOT_TITLES
from postings.readers.furniture import furniture_of

_MOST_LINES, _FEW_WORDS = 5, 5
_SITE = re.compile(r"(?:www\.)?[\w-]{2,24}\.(?:com|net|org|io|[a-z]{2})(?:\.[a-z]{2})?", re.I)


def holds_a_job(line: HeaderLine) -> bool:
    """ "焊工 20名" does by its first piece."""
    if fold_label(line.text) in NOT_TITLES:  # "Vacancy announcement"
        return False
    return names_a_job(line.text) or any(names_a_job(atom.text) for atom in line.atoms)


def is_of_a_page(words: str) -> bool:
    """A button, a site, a trade or a town: what boards put above the title."""
    return (
        furniture_of(words) is not None
        or bool(_SITE.fullmatch(words))
        or fold_label(words) in CATEGORIES
        or header_names.is_city(words)
        or words.endswith(("招聘", "诚聘"))
    )


def job_below(line: HeaderLine, header: tuple[HeaderLine, ...]) -> HeaderLine | None:
    """The line that names a job below those of the page that begin with `line`; None where `line` is no page's.

    One line above it is the page's where it is known to be, or the employer's where a place stands below the job;
    two or more that state nothing are.
    """
    if holds_a_job(line) or line.level:
        return None
    below = header[header.index(line) :][:_MOST_LINES]
    for number, (other, next_one) in enumerate(zip_longest(below, below[1:])):
        ends_in_a_job = names_a_job(other.text.split()[-1])  # "Acme Software" does not, "Software Engineer" does.
        is_employer = is_company(other.text) or (is_organisation(other.text) and not ends_in_a_job)
        if number and holds_a_job(other) and not is_employer:
            is_placed = next_one is not None and any(atom.kind is Kind.LOCATION for atom in next_one.atoms)
            is_job = is_placed and ends_in_a_job
            return other if number > 1 or is_job or is_of_a_page(line.text) else None
        if other.is_field or len(other.atoms) != 1 or other.atoms[0].kind not in (Kind.OTHER, Kind.NOTE):
            return None
        if other.text.count(" ") >= _FEW_WORDS or other.text[-1] in ".!?:":
            return None
    return None
