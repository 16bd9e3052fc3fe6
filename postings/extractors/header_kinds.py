"""What an atom of a header is: "Full-time" an employment type, "Leeds, UK" a place, "Acme GmbH" a company.

>>> kind_of("3-4年经验")
<Kind.EXPERIENCE: 'experience'>
"""

from __future__ import annotations

import re
from functools import lru_cache

from postings.extractors.atom_kind import Kind
from postings.extractors.vocabulary import header_words
from postings.extractors.vocabulary.announcements.german import GERMAN
from postings.extractors.vocabulary.announcements.polish import POLISH
from postings.extractors.vocabulary.announcements.russian import RUSSIAN
from postings.extractors.vocabulary.announcements.swedish import SWEDISH
from postings.extractors.vocabulary.company_words import (
    HAN_TAILS,
    LEGAL_FORMS,
    ORGANISATIONS,
    PUBLIC_BODIES,
    RUSSIAN_HEADS,
    VIETNAMESE_HEADS,
)
from postings.extractors.vocabulary.place_tails import CITIES, COUNTRIES, DIVISIONS
from postings.extractors.vocabulary.title_words import GENDER_MARK, HAN_JOBS, JOB_ENDS, JOB_PHRASES, JOBS

_WORD = re.compile(r"[^\W\d_]+")
_JOBS = (JOBS | {f"{job}s" for job in JOBS}).union(
    *(words.jobs.split() for words in (GERMAN, POLISH, RUSSIAN, SWEDISH))
) - header_words.NO_JOBS_ALONE
_SHORTEST_COMPOUND = 9
_GENDER = re.compile(GENDER_MARK)
_HAN_JOB = re.compile(HAN_JOBS)
_LEGAL_ENDS = tuple(f"{before}{form}" for form in LEGAL_FORMS for before in (" ", ",", "."))
_WORDS_LIKE_FORMS = tuple(
    f" {word}"
    for word in ("ab", "as", "se", "co", "sa", "spa", "ug", "ev", "ag", "Ag", "Ag.", "eg", "limited", "и", "ао")
)
"""Small words that a legal form in capitals would be: "Suche ab", "places are limited"."""
_KIND_AND_QUOTED = re.compile(r"[А-ЯЁ][А-Яа-яё-]+(?:\s[а-яё-]+){0,3}\s«[^«»\n]{2,40}»")
"""Стоматологическая клиника «Улыбка»."""
_CJK = re.compile(r"[\u3041-\u30fa\u4e00-\u9fff]")
_DIGIT = re.compile(r"\d")
_SEAT = r",? z siedzibą we?|,? mit Sitz in|,? с офисом в"
_SEATED = re.compile(rf"(?:{_SEAT}) (?=[A-ZÀ-ÞŁŚŻА-Я])")
IN_A_PLACE = re.compile(rf"(?: [Ii]n|{_SEAT}) (?=[A-ZÀ-ÞŁŚŻА-Я])")
"""Behind a legal form: "Acme Inc. In Las Vegas", "Acme Sp. z o.o. z siedzibą w Gdyni"."""
_LONGEST_SLOT = 60
"""Pay, an age, a type and the like are shorter than this."""
_HAN_COMPANY = re.compile(rf"^[^，。；：、!?！？\s]{{2,40}}(?:{HAN_TAILS})(?:[(（][^()（）]{{1,20}}[)）])?$")
_ORGANISATION = re.compile(rf"\b(?:{ORGANISATIONS})\b", re.IGNORECASE)
_PUBLIC_BODY = re.compile(PUBLIC_BODIES)
_OPENS_AS_COMPANY = re.compile(rf"^(?:{VIETNAMESE_HEADS}|(?:{RUSSIAN_HEADS})(?= [«\"А-Я]))\b", re.I)
_HAN_PLACE = re.compile(
    r"^[\u4e00-\u9fff]{2,8}(?:省|市|区|县|州|自治区)?(?:[-·—][\u4e00-\u9fff]{2,10}(?:区|县|市|镇|新区)?){1,2}$"
    r"|^[\u4e00-\u9fff]{2,7}(?:省|市|区|县)$"
)
_POSTCODE = re.compile(r"[\s,]+\(?[A-Z]{0,2}-?\d{4,6}(?:-\d{4})?\)?$|^\d{4,6}\s+")
_STREET = re.compile(r"^\d{1,5}[A-Za-z]? \S")
_OF_DEPARTMENT = re.compile(r"(?:\d\d|2[AB]) - [A-ZÀ-Ý][A-ZÀ-Ý' -]{1,40}(?: \d{1,2})?")
""" "31 - MURET": a French town behind the number of its department."""
_AREA = re.compile(
    r"^greater [\w ]{3,30}$|\b(?:bay|metro|metropolitan|county|california|city) area$|^[\w ]{3,30} "
    r"(?:metropolitan )?area$"
)
_PAY = re.compile(header_words.PAY)
_SLOTS = re.compile("|".join(f"({words})" for _, _, words in header_words.SLOTS))
_SLOTS_WITHOUT_DIGIT = re.compile(
    "|".join(f"({words})" for _, needs_digit, words in header_words.SLOTS if not needs_digit)
)
_KINDS = tuple(kind for kind, _, _ in header_words.SLOTS)
_KINDS_WITHOUT_DIGIT = tuple(kind for kind, needs_digit, _ in header_words.SLOTS if not needs_digit)
"""The kind of each group of the pattern."""
_MOST_REMEMBERED = 4096
"""Title, company and place are asked about the same lines, and short lines come back in other postings."""


@lru_cache(_MOST_REMEMBERED)
def kind_of(text: str) -> Kind:
    """What a header atom is: "Full-time" is an employment type, "Leeds, UK" a location."""
    if len(text) <= _LONGEST_SLOT and (kind := _slot(text.lower())):
        return kind
    if is_company(text):
        return Kind.COMPANY
    return Kind.LOCATION if is_place(text) else Kind.OTHER


def _slot(lower: str) -> Kind | None:
    """Which fact that needs no name: pay, an age, a type of employment."""
    if not _DIGIT.search(lower):
        match = _SLOTS_WITHOUT_DIGIT.match(lower)
        return _KINDS_WITHOUT_DIGIT[match.lastindex - 1] if match and match.lastindex else None
    if _PAY.search(lower):
        return Kind.PAY
    match = _SLOTS.match(lower)
    return _KINDS[match.lastindex - 1] if match and match.lastindex else None


@lru_cache(_MOST_REMEMBERED)
def is_company(text: str) -> bool:
    """Ends with a legal form, or opens with a word for "company"."""
    if len(text) > 120:
        return False
    if _CJK.search(text):
        return bool(_HAN_COMPANY.match(text))
    if text.endswith((*_WORDS_LIKE_FORMS, ", SAS")):  # "R, SAS": skills
        return False
    if text.endswith(" eG"):
        return True  # In capitals it is Egypt.
    if seat := _SEATED.search(text):
        text = text[: seat.start()]
    folded = f" {text.casefold().rstrip('.) ')}"
    if folded.endswith(", co") and is_place(text):
        return False
    if text.endswith("»") and _KIND_AND_QUOTED.fullmatch(text):
        return True
    if folded.endswith(_LEGAL_ENDS) or _PUBLIC_BODY.fullmatch(folded.strip()):
        return True
    head = _OPENS_AS_COMPANY.match(text)
    return head is not None and text[head.end() :].lower() != text[head.end() :]


def is_organisation(text: str) -> bool:
    """Holds a word that names organisations: group, clinic, university. Many titles do, too."""
    return bool(_ORGANISATION.search(text))


@lru_cache(_MOST_REMEMBERED)
def is_place(text: str) -> bool:
    """ "Austin, TX 78701", "Leeds, United Kingdom", "US, NY, New York", "广州-天河区", "Berlin".

    Shape and the last word decide; whether the town exists is the location extractor's question.
    """
    if len(text) > 90 or _HAN_PLACE.match(text) or _OF_DEPARTMENT.fullmatch(text):
        return len(text) <= 90
    if ";" in text:
        return all(is_place(part.strip()) for part in text.split(";"))
    without_postcode = _POSTCODE.sub("", text) if _DIGIT.search(text) else text
    parts = [part.strip() for part in without_postcode.casefold().split(",")]
    if not 1 <= len(parts) <= 4 or not all(parts):
        return False
    first, last = parts[0], parts[-1]
    is_area = ("area" in last or last.startswith("greater ")) and bool(_AREA.search(last))
    if len(parts) == 1 or is_area:
        return is_area or first in CITIES or (first in COUNTRIES and len(first) > 2)
    is_address = bool(_STREET.match(text))
    if any(len(part) > 40 or part.count(" ") > (7 if is_address else 4) for part in parts):
        return False
    return last in DIVISIONS or last in COUNTRIES or (first in COUNTRIES and len(first) == 2) or last in CITIES


@lru_cache(_MOST_REMEMBERED)
def names_a_job(words: str) -> bool:
    """True when a word is a job's (engineer, Leiterin, 经理), or a mark says that women and men may do it."""
    lower = words.lower()
    nouns = _WORD.findall(lower)
    if not _JOBS.isdisjoint(nouns):
        return True
    if any(len(noun) >= _SHORTEST_COMPOUND and noun.endswith(JOB_ENDS) for noun in nouns):
        return True
    if ("/" in lower or "_" in lower) and _GENDER.search(lower):
        return True
    if lower.isascii():  # All phrases are Vietnamese or Chinese.
        return False
    return bool(_HAN_JOB.search(words)) or any(map(lower.__contains__, JOB_PHRASES))
