"""Who employs: stated as data, behind a label, in the header, or by a sentence that only an employer writes.

No answer beats a guess: customers, products and places ("$100K+ at Target") are not employers.
"""

from __future__ import annotations

from collections.abc import Iterator

from postings.extractors import company_evidence, company_sentences
from postings.extractors.announcements import companies
from postings.extractors.company_header import alone_below_the_title, from_header
from postings.extractors.company_names import found, is_prose
from postings.extractors.draft import Found
from postings.extractors.fields import Field
from postings.extractors.header_calls import employer_and_job
from postings.extractors.header_kinds import is_company
from postings.extractors.reading import Reading

_OWNERSHIP = ("Public", "Private", "Company - Public", "Company - Private")
"""Of "Company - Public", which is a type of company."""
_IS = (" ist ", " es ", " jest ")
"""Verbs before which any noun may stand where a name does."""


def find(reading: Reading) -> Found[str] | None:
    if fact := reading.document.facts.get("company"):
        return found(str(fact.value), fact.start, fact.end, "stated as data")
    name = reading.title
    titled = reading.document.facts.get("title")
    if titled and (apart := employer_and_job(str(titled.value))):
        return found(apart[0], titled.start, titled.end, "before the title")
    return (
        _from_label(reading.fields.get("company", ()))
        or from_header(reading.header, name)
        or alone_below_the_title(reading)
        or _from_prose(reading)
    )


def _from_label(labels: tuple[Field, ...]) -> Found[str] | None:
    for label in labels[:4]:
        words = label.value.split("\n")[0]
        if words in _OWNERSHIP:
            continue
        if is_company(words) or (len(words) <= 80 and not is_prose(words)):
            return found(words, label.start, label.start + len(words), "label")
    return None


def _from_prose(reading: Reading) -> Found[str] | None:
    """ """
    if reading.language in ("zh", "ja"):
        for name, start, rule in company_sentences.names(reading.text, reading.lowered, reading.language):
            if named := found(name, start, start + len(name), rule):
                return named
        return reading.announcement.company
    job = reading.title.value if reading.title else None
    if named := company_evidence.find(reading.text, reading.language, _sentences(reading), job):
        name, start = named.name, named.start
        kept = companies.tidy(name, reading.language)
        at = start + name.index(kept)
        return found(kept, at, at + len(kept), "evidence")
    return None


def _sentences(reading: Reading) -> Iterator[company_evidence.Mention]:
    for name, start, _ in company_sentences.names(reading.text, reading.lowered, reading.language):
        is_described = reading.text.startswith(_IS, start + len(name))  # "Erforderlich ist ein Führerschein"
        if is_described and not companies.is_name(name, reading.language):
            continue
        name, start = company_sentences.unglued(name, start, reading.text)
        if reading.language != "en":
            yield company_evidence.Mention(name, start, 4, True)
    if announced := reading.announcement.company:
        yield company_evidence.Mention(announced.value, announced.spans[0][0], 4.5, True)
    if opener := company_sentences.opener(reading.document):
        name, start = company_sentences.unglued(*opener, reading.text)
        yield company_evidence.Mention(name, start, 3)
