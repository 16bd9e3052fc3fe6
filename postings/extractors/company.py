"""Who employs: stated as data, behind a label, in the header, or by a sentence that only an employer writes.

No answer beats a guess: customers, products and places ("$100K+ at Target") are not employers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from postings.extractors import company_evidence, company_sentences
from postings.extractors.announcements import names
from postings.extractors.company_header import alone_below_the_title, below_its_heading, from_header
from postings.extractors.company_names import found, is_prose
from postings.extractors.draft import Found
from postings.extractors.fields import Field
from postings.extractors.header_calls import employer_and_job
from postings.extractors.header_kinds import is_company
from postings.extractors.weighing import Mention

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

_OWNERSHIP = ("Public", "Private", "Company - Public", "Company - Private")
"""Of "Company - Public", which is a type of company."""
_UNSPACED = ("zh", "ja")
_SAID, _ANNOUNCED = 4.0, 4.5
"""What such a sentence weighs, and the one that announces the job."""
_IS = (" ist ", " es ", " jest ")
"""Verbs before which any noun may stand where a name does."""


def find(reading: Reading) -> Found[str] | None:
    if fact := reading.document.facts.get("company"):
        return found(str(fact.value), fact.start, fact.end, "stated as data")
    name = reading.title
    titled = reading.document.facts.get("title")
    if titled and (apart := employer_and_job(str(titled.value))):
        return found(apart[0], titled.start, titled.end, "before the title")
    labels = reading.fields.get("company", ())
    below = tuple(label for label in labels if _stands_far_below(reading, label))
    return (
        _from_label(tuple(label for label in labels if label not in below))
        or from_header(reading.header, name)
        or _from_label(below)
        or alone_below_the_title(reading)
        or below_its_heading(reading)
        or _from_prose(reading)
    )


def _stands_far_below(reading: Reading, label: Field) -> bool:
    """A value under its label behind the head: "Organization", "Tools & Dies" may be a part of it."""
    frame_end = reading.header[-1].end if reading.header else 0
    return label.start > frame_end and reading.text[label.start - 1] == "\n"


def _from_label(labels: tuple[Field, ...]) -> Found[str] | None:
    for label in labels[:4]:
        words = label.value.split("\n")[0]
        if words in _OWNERSHIP:
            continue
        if is_company(words) or (len(words) <= 80 and not is_prose(words)):
            return found(words, label.start, label.start + len(words), "label")
    return None


def _from_prose(reading: Reading) -> Found[str] | None:
    if reading.language in _UNSPACED:
        return (
            _first_name(company_sentences.full_han_names(reading.text), "full name")
            or reading.announcement.company
            or _first_name(company_sentences.short_han_names(reading.text), "is a company")
        )
    job = reading.title.value if reading.title else None
    employer = company_evidence.find(reading.text, reading.language, _said(reading), job)
    if employer is None:
        return None
    announced = reading.announcement.company
    if announced and employer.name == announced.value:
        return announced
    kept = names.tidy(employer.name, reading.language)
    at = employer.start + employer.name.index(kept)
    return found(kept, at, at + len(kept), "what the text says of it")


def _first_name(names: Iterable[tuple[str, int]], rule: str) -> Found[str] | None:
    for name, start in names:
        if named := found(name, start, start + len(name), rule):
            return named
    return None


def _said(reading: Reading) -> Iterator[Mention]:
    """Names that whole sentences were read for."""
    for name, start in company_sentences.names(reading.text, reading.lowered, reading.language):
        is_described = reading.text.startswith(_IS, start + len(name))  # "Erforderlich ist ein Führerschein"
        if not is_described or names.is_name_in(name, reading.language):
            yield Mention(name, start, _SAID, is_sure=reading.language != "vi")
    if announced := reading.announcement.company:
        yield Mention(announced.value, announced.spans[0][0], _ANNOUNCED, is_sure=True)
