"""How postings say in a sentence who seeks whom, where: one `Wording` a language."""

from __future__ import annotations

from collections.abc import Mapping

from postings.extractors.vocabulary.announcements.english import ENGLISH
from postings.extractors.vocabulary.announcements.french import FRENCH
from postings.extractors.vocabulary.announcements.german import GERMAN
from postings.extractors.vocabulary.announcements.polish import POLISH
from postings.extractors.vocabulary.announcements.russian import RUSSIAN
from postings.extractors.vocabulary.announcements.spanish import SPANISH
from postings.extractors.vocabulary.announcements.swedish import SWEDISH
from postings.extractors.vocabulary.announcements.vietnamese import VIETNAMESE
from postings.extractors.vocabulary.announcements.wording import Wording

WORDINGS: Mapping[str, Wording] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pl": POLISH,
    "ru": RUSSIAN,
    "sv": SWEDISH,
    "vi": VIETNAMESE,
}
"""By ISO 639-1 code. Chinese, which has no spaces, has words of its own (`chinese`)."""

__all__ = ["WORDINGS", "Wording"]
