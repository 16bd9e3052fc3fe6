"""Sentences in which the employer speaks of itself, as they stand below many a list of demands."""

from __future__ import annotations

import re

from postings.extractors.vocabulary.company_words import LEGAL_FORMS

_FORMS = "|".join(map(re.escape, LEGAL_FORMS))
_FORM = re.compile(rf"[, ]{{1,2}}(?:{_FORMS})\.?\Z", re.IGNORECASE)
_OF_ITSELF = re.compile(
    rf"(?:[, ]{{1,2}}(?:{_FORMS})\b\.?)?(?: ?\([^()\n]{{1,40}}\))?,? "
    r"(?!(?:is|are) (?:currently |now |actively |always |also )?"
    r"(?:looking|searching|seeking|hiring|recruiting|asking|required)\b)"
    r"(?:is|are|was|has|have|had|does|did|believes|brings|builds|celebrates|combines|connects|creates|delivers?|designs"
    r"|develops|employs|helps|invests|leads|makes|manages|operates|participates|partners|prides|provides|runs|serves"
    r"|speciali[sz]es|strives|supports|values|works|offers|bietet|ist|hat|est|es)\b",
    re.IGNORECASE,
)
"""Behind the employer's name: what it says of itself, unless it says whom it seeks."""
_BEFORE = (". ", ".", ", ", "The ", "the ")


def without_form(company: str) -> str:
    """ "Fern, Inc." -> "Fern": what comes back in the text."""
    return _FORM.sub("", company)


def is_about(name: str, text: str) -> bool:
    """Whether the employer, named without its legal form, is the text or what a sentence of it is about.

    >>> is_about("Fern", "Since 1990, Fern, Inc. has grown moss.")
    True
    """
    if text == name:
        return True
    at = text.find(name)
    if at < 0 or (at > 0 and not text[:at].endswith(_BEFORE)):
        return False
    return _OF_ITSELF.match(text, at + len(name)) is not None
