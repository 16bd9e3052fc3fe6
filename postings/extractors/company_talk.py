"""Sentences in which the employer speaks of itself, as they stand below many a list of demands."""

from __future__ import annotations

import re

from postings.extractors.vocabulary.company_words import LEGAL_FORMS

_FORMS = "|".join(map(re.escape, LEGAL_FORMS))
_FORM = re.compile(rf"[, ]{{1,2}}(?:{_FORMS})\.?\Z", re.IGNORECASE)
_OF_ITSELF = re.compile(
    rf"(?:[, ]{{1,2}}(?:{_FORMS})\b\.?)?,? "
    r"(?:is|are|was|has|have|had|does|did|delivers?|speciali[sz]es|provides|believes|serves|operates|prides|employs"
    r"|designs|develops|makes|helps|values|supports|participates|offers|bietet|ist|hat|est|es)\b"
    r"(?! (?:currently |now |actively |always |also )?"
    r"(?:looking|searching|seeking|hiring|recruiting|asking|required|auf der))",
    re.IGNORECASE,
)
"""Behind the employer's name: what it says of itself, unless it says whom it seeks."""
_BEFORE = (". ", ".", ", ", "The ", "the ")


def without_form(company: str) -> str:
    """ "Fern, Inc." -> "Fern": what comes back in the text."""
    return _FORM.sub("", company)


def is_about(name: str, text: str) -> bool:
    """Whether the employer, named without its legal form, is what a sentence of the text is about.

    >>> is_about("Fern", "Since 1990, Fern, Inc. has grown moss.")
    True
    """
    at = text.find(name)
    if at < 0 or (at > 0 and not text[:at].endswith(_BEFORE)):
        return False
    return _OF_ITSELF.match(text, at + len(name)) is not None
