"""Remote, hybrid or on site. "Hybrid cloud", "remote sites" and "remote sensing" say nothing of the workplace."""

from __future__ import annotations

import re

from postings.extractors import cues
from postings.extractors.atom_kind import Kind
from postings.extractors.draft import Found, Workplace
from postings.extractors.header_kinds import names_a_job
from postings.extractors.reading import Reading
from postings.extractors.vocabulary.employment_types import (
    WORKPLACE_ALONE,
    WORKPLACE_ALONE_STARTS,
    WORKPLACE_MARKS,
    WORKPLACES,
)
from postings.extractors.vocabulary.workplaces import ROWS

_SENTENCES = cues.Near(ROWS, 60)
_ALONE_ANCHORS = cues.Anchors(WORKPLACE_ALONE_STARTS)
_OPENING = 900
"""Characters from the top within which a word between two marks is about the job."""
_DENIAL = re.compile(r"\b(?:not|no|isn['’]t|without|non|keine?|ohne|ingen|inte)\b[^.\n]{0,14}$", re.IGNORECASE)
_TITLE_MARK = re.compile(
    r"(?:[(\[|,/–—-]\s*|^)(?:100% |fully )?(remote|hybrid|on-?site|work from home|wfh|home ?office|远程)\b(?! "
    r"(?:sens|monitor|cloud|desktop|support))",
    re.IGNORECASE,
)
_BEFORE_A_TITLE = re.compile(r"\b(remote|hybrid)\s(?:[a-z-]+\s)?\Z", re.IGNORECASE)
""" "As a remote data engineer": a board leaves the word out of the title."""
_LONGEST_BEFORE = 30
_ZONE = re.compile(r"\bremote\b.{0,12}\b(?:utc|gmt|cet|est|pst|time ?zones?)\b", re.IGNORECASE)
_NO = re.compile(r"^(?:no|none|not\b.*|false|nein|non|нет|否|不)\W*$", re.IGNORECASE)
_YES = re.compile(r"^(?:yes|true|ja|oui|sí|да|是)\W*$", re.IGNORECASE)
_LONGEST_VALUE = 60


def find(reading: Reading) -> Found[Workplace] | None:
    if (fact := reading.document.facts.get("workplace")) and (kind := of(str(fact.value))):
        return Found(kind, ((fact.start, fact.end),), "stated as data")
    return (
        _from_label(reading)
        or _from_header(reading)
        or _from_title(reading)
        or _from_prose(reading)
        or _from_opening(reading)
    )


def of(words: str) -> Workplace | None:
    """ "TELECOMMUTE" -> REMOTE, "onsite" -> ON_SITE, "Hybrid (2 days remote)" -> HYBRID."""
    lower = words.lower().replace("_", "-")
    if not any(map(lower.__contains__, WORKPLACE_MARKS)):
        return None
    return next((kind for kind, pattern in WORKPLACES if pattern.search(lower)), None)


def _from_label(reading: Reading) -> Found[Workplace] | None:
    for name in ("workplace", "locations", "employment_type"):
        for field in reading.fields.get(name, ()):
            if kind := _of_value(name, field.label, field.value):
                return Found(kind, ((field.start, field.end),), "label")
    return None


def _of_value(name: str, label: str, value: str) -> Workplace | None:
    if len(value) > _LONGEST_VALUE:
        return None
    if name == "workplace" and _NO.match(value):
        return Workplace.ON_SITE if of(label) is Workplace.REMOTE else None
    if name == "workplace" and _YES.match(value):
        return of(label)
    if name == "locations" and re.search(r"\bremote,? (?:or|oregon)\b", value, re.IGNORECASE) and "," in value:
        return None
    return of(value)


def _from_header(reading: Reading) -> Found[Workplace] | None:
    for line in reading.header:
        for atom in line.atoms:
            is_slot = atom.kind is Kind.WORKPLACE or (
                len(atom.text) <= _LONGEST_VALUE
                and (atom.kind is Kind.LOCATION or (len(line.atoms) > 1 and _says_where(atom.text)))
            )
            if is_slot and (kind := of(atom.text)) and not re.match(r"Remote, OR\b", atom.text):
                return Found(kind, ((atom.start, atom.end),), "header")
    return None


def _says_where(words: str) -> bool:
    """ "REMOTE or outside Berlin", "Europe remote in UTC +/- 3h"."""
    return not names_a_job(words) and bool(_TITLE_MARK.match(words) or _ZONE.search(words))


def _from_title(reading: Reading) -> Found[Workplace] | None:
    for start, end in reading.title.spans if reading.title else ():
        match = _TITLE_MARK.search(reading.text[start:end])
        if match and (kind := of(match[1])) and not (kind is Workplace.ON_SITE and _opens(match)):
            return Found(kind, ((start + match.start(1), start + match.end(1)),), "title")
        before = _BEFORE_A_TITLE.search(reading.text, max(0, start - _LONGEST_BEFORE), start)
        if before and (kind := of(before[1])):
            return Found(kind, (before.span(1),), "before the title")
    return None


def _opens(match: re.Match[str]) -> bool:
    """ "Onsite Training Lead" leads a training."""
    return match.start() == 0 and match.string[match.end() : match.end() + 2].strip().isalnum()


def _from_prose(reading: Reading) -> Found[Workplace] | None:
    text = reading.text
    for kind, match in _SENTENCES.find(text, reading.lowered):
        if kind == Workplace.ON_SITE or not _denied(text, *match.span()):
            return Found(Workplace(kind), (match.span(),), "prose")
    return None


def _from_opening(reading: Reading) -> Found[Workplace] | None:
    """ "Full-time, on site" near the top, where only one workplace is named so."""
    if not any(at < _OPENING for at in cues.positions(reading.lowered, _ALONE_ANCHORS)[:1]):
        return None
    found = [
        match
        for match in WORKPLACE_ALONE.finditer(reading.lowered, 0, _OPENING)
        if not reading.lowered.startswith((", or", "、"), match.end())
    ]
    kinds = {of(match[0]) for match in found}
    kind = kinds.pop() if len(kinds) == 1 else None
    return Found(kind, (found[0].span(),), "opening") if kind else None


def _denied(text: str, start: int, end: int) -> bool:
    return " not " in text[start:end] or bool(_DENIAL.search(text[max(0, start - 24) : start]))
