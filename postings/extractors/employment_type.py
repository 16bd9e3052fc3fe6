"""Full-time, part-time …: stated as data, labelled, in the header or title, or said of the job itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from postings.extractors import cues
from postings.extractors.atom_kind import Kind
from postings.extractors.draft import EmploymentType, Found, Span
from postings.extractors.reading import Reading
from postings.extractors.vocabulary.employment_types import (
    EMPLOYMENT_TYPES,
    FULL_TIME_IS_ADDED,
    LABELLED_FIRST,
    OR,
    PART_TIME,
    PERMANENT,
    PERMANENT_WORD,
    TYPE_ALONE,
    TYPE_ALONE_STARTS,
    TYPE_IN_CALL,
    TYPE_LINE,
)
from postings.extractors.vocabulary.type_sentences import IMPLYING_ROWS, ROWS

_SENTENCES = cues.Near(ROWS, 60)
_IMPLYING_SENTENCES = cues.Near(IMPLYING_ROWS, 60)
_ALONE_ANCHORS = cues.Anchors(TYPE_ALONE_STARTS)
_TITLE_MARK = re.compile(
    r"\b(?:part[ -]time|full[ -]time|intern(?:s|ship|ships)?|temporary|seasonal|per diem|prn|(?<!of )volunteers?|"
    r"freelance|contract)\b(?!s? (?:manager|administrator|"
    r"specialist|analyst|coordinator|officer|negotiator|engineer|attorney|lawyer|writer|director|management|"
    r"administration|compliance|auditor))|实习|兼职|"
    r"\bteilzeit|\bvollzeit|\bpraktikant\w*|\bpraktikum|\bwerkstudent\w*|\bstagiaire|\balternance|"
    r"\bapprentice(?:ship)?s?\b(?! (?:manager|coordinator|trainer|instructor|assessor|programme|program))"
    r"|\bazubi\w*|\bauszubildende\w*|\bausbildung (?:zum|zur|als)|(?<![^\n])ausbildung (?!und |& )|\bapprentie?\b|"
    r"\bduales studium|\blehrling\b|\blehrstelle\b|\blärling\b|\bferienjob|\bminijob\b|\bsommarjobb|\bextrajobb"
    r"|\bdeltid\b|\bheltid\b|"
    r"\bbecari[oa]|\bstażyst\w*|thực tập|стаж[её]р|vikariat\b|vikarie\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?](?=\s)|[。！？\n]")
_TERM = re.compile(r"(?:\w+ ){0,2}\(?\d{1,2}\)?\+?\s?(?:(?:-|–|to) ?\d{1,2}\s?)?-?(?:weeks?|months?|years?)\b")
_CALL = 200
"""Characters before and behind the title within which its sentence is looked for."""
_AGAIN = 600
_LONGEST_VALUE = 120
_MOST_REMEMBERED = 1024
"""Types come back in other postings."""
_PART_TIME_HOURS = re.compile(
    r"(?:Part|PART|part)(?<!\w....)[- ](?:time|Time|TIME)(?=\b[^\w\n]{0,4}\d\d?(?:\.\d\d?)?\b)"
)
_OPENING = 700
"""Characters from the top within which a word between two marks is about the job."""


def find(reading: Reading) -> Found[EmploymentType] | None:
    if (fact := reading.document.facts.get("employment_type")) and (kind := of(str(fact.value))):
        return Found(kind, ((fact.start, fact.end),), "stated as data")
    label = _from_label(reading)
    if label and PERMANENT.match(reading.text[slice(*label.spans[0])].strip().casefold()):
        return _part_time_hours(reading) or label
    return (
        label
        or _from_header(reading)
        or _from_title(reading)
        or _from_call(reading)
        or _from_prose(reading)
        or _from_opening(reading)
        or _implied(reading)
    )


@lru_cache(_MOST_REMEMBERED)
def of(words: str) -> EmploymentType | None:
    """ "Full-time, Permanent" -> FULL_TIME; None for "Shift work"."""
    found = [
        (match.start(), kind, match[0])
        for kind, pattern in EMPLOYMENT_TYPES
        if (match := pattern.search(words.replace("_", "-")))
    ]
    if not found:
        return None
    first = min(found)[1] if len(found) > 1 else found[0][1]
    kinds = [kind for _, kind, _ in found]
    if first is EmploymentType.FULL_TIME and not PERMANENT_WORD.search(words) and not OR.search(words):
        first = next((kind for kind in kinds if kind in FULL_TIME_IS_ADDED), first)
    if (
        first is EmploymentType.FULL_TIME
        and EmploymentType.PART_TIME in kinds
        and all(PERMANENT.match(said) for _, kind, said in found if kind is EmploymentType.FULL_TIME)
    ):
        return EmploymentType.PART_TIME
    return first if first in LABELLED_FIRST and EmploymentType.INTERNSHIP not in kinds else kinds[0]


def _from_label(reading: Reading) -> Found[EmploymentType] | None:
    """Of several labels the type that all say together: "Contract: permanent", "Hours: part-time" is PART_TIME."""
    values = [(field, field.value[:_LONGEST_VALUE]) for field in reading.fields.get("employment_type", ())]
    said = [
        (field, words, kind) for field, words in values if (kind := of(words) or _of_a_term(field.label, words))
    ]
    if not said:
        return None
    whole = said[0][2] if len(said) == 1 else of("; ".join(words for _, words, _ in said))
    field, words, kind = next((one for one in said if one[2] is whole), said[0])
    return Found(kind, ((field.start, field.start + len(words)),), "label")


def _part_time_hours(reading: Reading) -> Found[EmploymentType] | None:
    """ "Part-time, 18 hours a week": what a label that says no more than "permanent" leaves open."""
    match = _PART_TIME_HOURS.search(reading.text)
    return match and Found(EmploymentType.PART_TIME, (match.span(),), "hours")


def _of_a_term(label: str, words: str) -> EmploymentType | None:
    """ "Contract: 6 months or longer"."""
    is_term = "contract" in label.casefold() and _TERM.match(words.casefold())
    return EmploymentType.CONTRACT if is_term else None


def _from_header(reading: Reading) -> Found[EmploymentType] | None:
    found = [
        (kind, atom)
        for line in reading.header
        for atom in line.atoms
        if atom.kind is Kind.EMPLOYMENT_TYPE and (kind := of(atom.text))
    ]
    if found and (PERMANENT.match(found[0][1].text) or found[0][0] is EmploymentType.TEMPORARY):
        found.sort(key=lambda one: one[0] is not EmploymentType.PART_TIME)
    for kind, atom in found:
        return Found(kind, ((atom.start, atom.end),), "header")
    return None


def _from_title(reading: Reading) -> Found[EmploymentType] | None:
    for start, end in reading.title.spans if reading.title else ():
        said = [
            (kind, match) for match in _TITLE_MARK.finditer(reading.text, start, end) if (kind := of(match[0]))
        ]
        said.sort(key=lambda one: one[0] is not EmploymentType.INTERNSHIP)  # "Full-time intern"
        if said:
            return Found(said[0][0], (said[0][1].span(),), "title")
    return None


def _from_call(reading: Reading) -> Found[EmploymentType] | None:
    """A sentence that has the title in it: "is hiring a full-time cook"; None where it names two types."""
    for start, end in _mentions(reading):
        ends = [match.end() for match in _SENTENCE_END.finditer(reading.text, max(0, start - _CALL), start)]
        stop = _SENTENCE_END.search(reading.text, end, end + _CALL)
        sentence = (ends[-1] if ends else max(0, start - _CALL), stop.start() if stop else end + _CALL)
        found = list(TYPE_IN_CALL.finditer(reading.lowered, *sentence))
        kinds = {kind for match in found if (kind := of(match[0]))}
        if len(kinds) == 1:
            return Found(kinds.pop(), (found[0].span(),), "call")
    return None


def _mentions(reading: Reading) -> Iterator[Span]:
    """Where the title stands, and stands again in the first sentences of prose."""
    if reading.title is None:
        return
    yield from reading.title.spans
    words = cues.lowered(reading.title.value)
    at = max((end for _, end in reading.title.spans), default=0)
    if (again := reading.lowered.find(words, at, at + _AGAIN)) >= 0:
        yield again, again + len(words)


def _from_prose(reading: Reading) -> Found[EmploymentType] | None:
    """The first thing said of the job itself."""
    found = [(*match.span(), kind) for kind, match in _SENTENCES.find(reading.text, reading.lowered)]
    if not found:
        return None
    start, end, kind = min(found)
    return Found(EmploymentType(kind), ((start, end),), "prose")


def _from_opening(reading: Reading) -> Found[EmploymentType] | None:
    """ "Night shift, full-time." near the top, else a line of its own, where only one type is named so."""
    places = cues.positions(reading.lowered, _ALONE_ANCHORS)
    if not places:
        return None
    found = list(TYPE_ALONE.finditer(reading.lowered, 0, _OPENING)) if places[0] < _OPENING else []
    found = found or list(TYPE_LINE.finditer(reading.lowered, places[0]))
    kinds = {of(match[0]) for match in found}
    kind = kinds.pop() if len(kinds) == 1 else None
    return Found(kind, (found[0].span(),), "opening") if kind else None


def _implied(reading: Reading) -> Found[EmploymentType] | None:
    """Hours a week, or how long the job lasts: full-time where nothing in the text says part-time."""
    said = next(_IMPLYING_SENTENCES.find(reading.text, reading.lowered), None)
    if said is None:
        return None
    kind, match = EmploymentType(said[0]), said[1]
    if kind is EmploymentType.FULL_TIME and PART_TIME.search(reading.text):
        return None
    return Found(kind, (match.span(),), "implied")
