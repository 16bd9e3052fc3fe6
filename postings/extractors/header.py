"""The header: the short lines that open a posting, cut into atoms, each of a recognisable kind.

Boards put title, company, place, pay, type and age of a posting there without labels:
"Acme GmbH · Berlin · Full-time" or "广州-天河区 | 3-4年经验 | 本科 | 招2人".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from postings.extractors.fields import fold_label
from postings.extractors.vocabulary.company_words import (
    HAN_TAILS,
    LEGAL_FORMS,
    RUSSIAN_HEADS,
    VIETNAMESE_HEADS,
)
from postings.extractors.vocabulary.labels import LABELS
from postings.extractors.vocabulary.place_tails import CITIES, COUNTRIES, DIVISIONS
from postings.readers import BlockKind

if TYPE_CHECKING:
    from postings.extractors.reading import Reading


class Kind(StrEnum):
    PAY = "pay"
    DATE = "date"
    OPENINGS = "openings"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    EMPLOYMENT_TYPE = "employment_type"
    WORKPLACE = "workplace"
    SIZE = "size"
    COMPANY = "company"
    LOCATION = "location"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Atom:
    """`document.text[start:end]`: a header line, or a piece of one between bars, dots or slashes."""

    kind: Kind
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HeaderLine:
    text: str
    start: int
    end: int
    level: int
    """1 to 6: a heading of that level; 0: no heading."""
    is_field: bool
    atoms: tuple[Atom, ...]
    """Empty for a field."""


_MOST_LINES, _LONGEST_LINE = 16, 160
_LINE_END = re.compile(r"\n")
_BETWEEN = re.compile(r"\s*[|｜·•¦]\s*|\s+/\s+|\t+|\s{3,}")
_LEGAL_ENDS = tuple(f"{before}{form}" for form in LEGAL_FORMS for before in (" ", ",", "."))
_CJK = re.compile(r"[\u3041-\u30fa\u4e00-\u9fff]")
_DIGIT = re.compile(r"\d")
_LONGEST_SLOT = 60
"""Pay, an age, a type and the like are shorter than this."""
_HAN_COMPANY = re.compile(rf"^[^，。；：、!?！？\s]{{2,40}}(?:{HAN_TAILS})(?:[(（][^()（）]{{1,20}}[)）])?$")
_OPENS_AS_COMPANY = re.compile(rf"^(?:{VIETNAMESE_HEADS}|(?:{RUSSIAN_HEADS})(?= [«\"А-Я]))\b", re.I)
_HAN_PLACE = re.compile(
    r"^[\u4e00-\u9fff]{2,8}(?:省|市|区|县|州|自治区)?(?:[-·—][\u4e00-\u9fff]{2,10}(?:区|县|市|镇|新区)?){1,2}$"
    r"|^[\u4e00-\u9fff]{2,7}(?:省|市|区|县)$"
)
_POSTCODE = re.compile(r"[\s,]+\(?[A-Z]{0,2}-?\d{4,6}(?:-\d{4})?\)?$|^\d{4,6}\s+")
_STREET = re.compile(r"^\d{1,5}[A-Za-z]? \S")
_AREA = re.compile(
    r"^greater [\w ]{3,30}$|\b(?:bay|metro|metropolitan|county|california|city) area$|^[\w ]{3,30} "
    r"(?:metropolitan )?area$"
)
_CURRENCY = r"USD|EUR|GBP|CNY|RMB|VND|PLN|SEK|CHF"
_KINDS: tuple[tuple[Kind, bool, Callable[[str], object]], ...] = (
    (
        Kind.PAY,
        True,
        re.compile(
            rf"(?:[$€£¥￥₹]|\b(?:{_CURRENCY})\b).{{0,12}}\d|\d[\d.,]*\s*(?:[$€£¥￥₹]|(?:{_CURRENCY}|zł|kr|"
            rf"руб|VNĐ)\b)"
            r"|^\d[\d.,]*\s*[kK万千]?\s*[-–~至]\s*\d[\d.,]*\s*(?:[kK]|万|千|元)"
            r"|^[\d.,]+\s*(?:[kK]|万|千|元)\s*(?:/|以上|以下|$)|\d\s*(?:Tr|triệu)\b|\d.{0,20}薪$"
            r"|\d.{0,20}\b(?:an|per) (?:hour|year|month|week|day)\b",
            re.I,
        ).search,
    ),
    (Kind.PAY, False, re.compile(r"(?:面议|薪资面议|competitive(?: salary| pay)?|negotiable)$", re.I).match),
    (
        Kind.DATE,
        True,
        re.compile(
            r"(?:posted |vor |il y a |hace |för )?\d+\+? ?(?:minutes?|hours?|days?|weeks?|months?|stunden?|"
            r"tag|tagen|wochen?|"
            r"monat\w*|jours?|heures?|días?|horas?|dni|godzin|dagar)(?: ago| temu| sedan)?$|\d{1,3}(?:天|"
            r"小时|周)前$"
            r"|\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:发布|更新)?$|.{0,24}(?:发布|更新)$",
            re.I,
        ).match,
    ),
    (
        Kind.DATE,
        False,
        re.compile(
            r"(?:posted|reposted|published|updated|listed)\b|just (?:now|posted)$|(?:today|yesterday)$"
            r"|(?:an?|one|few|several) (?:minutes?|hours?|days?|weeks?|months?) ago$|刚刚|今天|昨天",
            re.I,
        ).match,
    ),
    (
        Kind.OPENINGS,
        False,
        re.compile(
            r"(?:招聘?\s*)?(?:\d{1,4}|若干|[一二两三四五六七八九十]{1,2})\s*[人名](?:左右)?$|招聘?(?:\d{1,4}|若干)"
        ).match,
    ),
    (
        Kind.EXPERIENCE,
        False,
        re.compile(
            r"(?:经验)?\d{1,2}(?:\s*[-~—至到]\s*\d{1,2})?\s*年(?:以上|以下|以内|及以上)?(?:工作)?(?:经验)?$"
            r"|\d{1,2}\s*(?:\+|[-–]\s*\d{1,2})?\s*(?:years?|yrs?)(?: of)?(?: experience| exp\.?)?$"
            r"|无(?:需)?(?:工作)?经验$|经验不限$|不限经验$|在校|应届",
            re.I,
        ).match,
    ),
    (
        Kind.EDUCATION,
        False,
        re.compile(
            r"(?:不限学历|学历不限|初中|高中|中专|中技|职高|大专|专科|本科|硕士|博士|研究生|MBA|EMBA)"
            r"(?:[及/]?(?:以上|以下)){0,2}(?:学历)?$",
            re.I,
        ).match,
    ),
    (
        Kind.EMPLOYMENT_TYPE,
        False,
        re.compile(
            r"(?:full[- ]?time|part[- ]?time|contract(?:or)?|temporary|temp|intern(?:ship)?|permanent|"
            r"seasonal|volunteer|"
            r"freelance|per diem|prn|casual|fixed[- ]term|regular|全职|兼职|实习|临时|vollzeit|teilzeit|minijob|"
            r"werkstudent|cdi|cdd|stage|alternance|temps plein|temps partiel|indefinido|jornada completa|"
            r"pełny etat|"
            r"heltid|deltid|полная занятость|toàn thời gian|bán thời gian)"
            r"(?: (?:job|position|employee|employment|role))?"
            r"(?:\s?[,/&+-]\s?(?:full[- ]?time|part[- ]?time|contract|temporary|permanent|regular|"
            r"internship|exempt|"
            r"non-exempt|hourly|salaried|entry level)){0,4}$",
            re.I,
        ).match,
    ),
    (
        Kind.WORKPLACE,
        False,
        re.compile(
            r"(?:fully |100% )?(?:remote|hybrid|on[- ]?site|in[- ]office|work from home|telecommute|home ?office|"
            r"远程(?:办公)?|居家办公)(?: (?:job|work|role|position|remote|possible|option|available|working))?$",
            re.I,
        ).match,
    ),
    (
        Kind.SIZE,
        False,
        re.compile(
            r"(?:少于)?\d+(?:-\d+)?人(?:以上)?$|[\d,]+\+?(?:\s?[-–]\s?[\d,]+\+?)? employees$|民营|国企|外资|"
            r"合资|上市|"
            r"事业单位|创业",
            re.I,
        ).match,
    ),
)
"""Kind, whether only a text with a digit can be it, and the test: the first that passes decides."""


def lines(reading: Reading) -> tuple[HeaderLine, ...]:
    """The short lines before the first section and the first paragraph of prose."""
    document = reading.document
    headings = {section.heading.start for section in reading.sections if section.heading}
    found: list[HeaderLine] = []
    for block in document.blocks[:_MOST_LINES]:
        is_field = block.kind is BlockKind.FIELD and _is_known(document.text[block.start : block.label_end])
        if block.end - block.start > _LONGEST_LINE and not is_field:
            break
        if found and block.start in headings:
            break
        level = block.level if block.kind is BlockKind.HEADING else 0
        for start, end in _split(document.text, block.start, block.end, _LINE_END):
            text = document.text[start:end]
            atoms = () if is_field else tuple(_atoms(document.text, start, end))
            found.append(HeaderLine(text, start, end, level, is_field or _is_labelled(text), atoms))
    return tuple(found)


def kind_of(text: str) -> Kind:
    """What a header atom is: "Full-time" is an employment type, "Leeds, UK" a location."""
    if len(text) <= _LONGEST_SLOT:
        has_digit = bool(_DIGIT.search(text))
        for kind, needs_digit, is_kind in _KINDS:
            if (has_digit or not needs_digit) and is_kind(text):
                return kind
    if is_company(text):
        return Kind.COMPANY
    return Kind.LOCATION if is_place(text) else Kind.OTHER


def is_company(text: str) -> bool:
    """Ends with a legal form, or opens with a word for "company"."""
    if len(text) > 120:
        return False
    if _CJK.search(text):
        return bool(_HAN_COMPANY.match(text))
    folded = f" {text.casefold().rstrip('.) ')}"
    return folded.endswith(_LEGAL_ENDS) or bool(_OPENS_AS_COMPANY.match(text))


def is_place(text: str) -> bool:
    """ "Austin, TX 78701", "Leeds, United Kingdom", "US, NY, New York", "广州-天河区", "Berlin".

    Shape and the last word decide; whether the town exists is the location extractor's question.
    """
    if len(text) > 90 or _HAN_PLACE.match(text):
        return len(text) <= 90
    parts = [part.strip() for part in _POSTCODE.sub("", text).casefold().split(",")]
    if not 1 <= len(parts) <= 4 or not all(parts):
        return False
    first, last = parts[0], parts[-1]
    if len(parts) == 1 or _AREA.search(last):
        return bool(_AREA.search(last)) or first in CITIES or (first in COUNTRIES and len(first) > 2)
    is_address = bool(_STREET.match(text))
    if any(len(part) > 40 or part.count(" ") > (7 if is_address else 4) for part in parts):
        return False
    return last in DIVISIONS or last in COUNTRIES or (first in COUNTRIES and len(first) == 2) or last in CITIES


def _is_labelled(text: str) -> bool:
    label, separator, _ = text[:44].replace("：", ":").partition(":")
    return bool(separator) and _is_known(label)


def _is_known(label: str) -> bool:
    return fold_label(label) in LABELS


def _atoms(text: str, start: int, end: int) -> list[Atom]:
    return [
        Atom(kind_of(text[left:right]), text[left:right], left, right)
        for left, right in _split(text, start, end, _BETWEEN)
    ]


def _split(text: str, start: int, end: int, between: re.Pattern[str]) -> list[tuple[int, int]]:
    """The non-empty pieces between the separators, without outer white space."""
    pieces: list[tuple[int, int]] = []
    left = start
    cuts = [(match.start(), match.end()) for match in between.finditer(text, start, end)]
    for cut, following in [*cuts, (end, end)]:
        piece = text[left:cut]
        lead = len(piece) - len(piece.lstrip())
        if piece.strip():
            pieces.append((left + lead, left + len(piece.rstrip())))
        left = following
    return pieces
