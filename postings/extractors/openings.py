"""How many people are sought. 若干 ("several") and "multiple" state no number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postings.extractors import announcements, cues
from postings.extractors.atom_kind import Kind
from postings.extractors.counts import of
from postings.extractors.draft import Found

if TYPE_CHECKING:
    from postings.extractors.reading import Reading

_PROSE = re.compile(
    r"\((\d{1,3}|one|two|three|four|five|six) (?:open )?(?:positions?|openings?|vacancies|vacancy|posts?)(?: "
    r"(?:are )?(?:open|available))?\)"
    r"|\b(\d{1,3}|two|three|four|five|six) (?:open )?(?:positions|openings|vacancies) (?:are )?(?:available|"
    r"open)\b"
    r"|招聘?\s?(\d{1,3})\s?[人名](?!以|员工)|招聘人数\s?(\d{1,3})|(?<![\d-])(\d{1,2})\s?名(?=[，。,;；\s]|$)",
    re.IGNORECASE,
)
_ANCHORS = ("position", "opening", "vacan", "post", "招", "名")
_LONGEST_VALUE = 40


def find(reading: Reading) -> Found[int] | None:
    if (fact := reading.document.facts.get("openings")) and (count := of(str(fact.value))):
        return Found(count, ((fact.start, fact.end),), "stated as data")
    return _from_label(reading) or _from_header(reading) or _from_prose(reading) or _of_announced_title(reading)


def _from_label(reading: Reading) -> Found[int] | None:
    for field in reading.fields.get("openings", ()):
        if len(field.value) <= _LONGEST_VALUE and (count := of(field.value)):
            return Found(count, ((field.start, field.end),), "label")
    return None


def _from_header(reading: Reading) -> Found[int] | None:
    for line in reading.header:
        for atom in line.atoms:
            if atom.kind is Kind.OPENINGS:
                count = of(atom.text)
                return Found(count, ((atom.start, atom.end),), "header") if count else None
    return None


def _from_prose(reading: Reading) -> Found[int] | None:
    """Only beside the title: numbers of positions in running text count other things."""
    end = 60 + (max((end for _, end in reading.title.spans), default=0) if reading.title else 0)
    if not cues.positions(reading.lowered[:end], _ANCHORS):
        return None
    match = _PROSE.search(reading.text, 0, end)
    words = next(filter(None, match.groups()), None) if match else None
    count = of(words) if words else None
    return Found(count, (match.span(),), "beside the title") if match and count else None


def _of_announced_title(reading: Reading) -> Found[int] | None:
    """ "We need 3 waiters": where the title came from such a sentence."""
    title = reading.title
    is_announced = title is not None and title.rule in announcements.TITLE_RULES
    return reading.announcement.openings if is_announced else None
