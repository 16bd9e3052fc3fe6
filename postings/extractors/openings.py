"""How many people are sought. 若干 ("several") and "multiple" state no number."""

from __future__ import annotations

import re

from postings.extractors import cues
from postings.extractors.atom_kind import Kind
from postings.extractors.draft import Found
from postings.extractors.reading import Reading

_WORDS = {
    word: number
    for number, words in enumerate(
        [
            "one a an eins eine un une uno una jeden jedna один одна en ett một 一",
            "two zwei deux dos dwa dwie два две två hai 二 两",
            "three drei trois tres trzy три tre ba 三",
            "four vier quatre cuatro cztery четыре fyra bốn 四",
            "five fünf cinq cinco pięć пять fem năm 五",
            "six sechs seis sześć шесть sex sáu 六",
            "seven sieben sept siete siedem семь sju bảy 七",
            "eight acht huit ocho osiem восемь åtta tám 八",
            "nine neun neuf nueve dziewięć девять nio chín 九",
            "ten zehn dix diez dziesięć десять tio mười 十",
        ],
        start=1,
    )
    for word in words.split()
}
_NUMBER = re.compile(
    rf"(?<![\d.$€£])(\d{{1,4}})(?![\d%]|[.,]\d| ?(?:k\b|hours?|years?|-?time|%|小时|年))|"
    rf"((?<!\w)(?:{'|'.join(_WORDS)})(?!\w)|[一二两三四五六七八九十](?=[人名]))",
    re.IGNORECASE,
)
_PROSE = re.compile(
    r"\((\d{1,3}|one|two|three|four|five|six) (?:open )?(?:positions?|openings?|vacancies|vacancy|posts?)(?: "
    r"(?:are )?(?:open|available))?\)"
    r"|\b(\d{1,3}|two|three|four|five|six) (?:open )?(?:positions|openings|vacancies) (?:are )?(?:available|"
    r"open)\b"
    r"|招聘?\s?(\d{1,3})\s?[人名](?!以|员工)|招聘人数\s?(\d{1,3})|(?<![\d-])(\d{1,2})\s?名(?=[，。,;；\s]|$)",
    re.IGNORECASE,
)
_ANCHORS = ("position", "opening", "vacan", "post", "招", "名")
_MOST, _LONGEST_VALUE = 9_999, 40


def find(reading: Reading) -> Found[int] | None:
    if (fact := reading.document.facts.get("openings")) and (count := of(str(fact.value))):
        return Found(count, ((fact.start, fact.end),), "stated as data")
    return _from_label(reading) or _from_header(reading) or _from_prose(reading)


def of(words: str) -> int | None:
    """ "招2人" -> 2, "three (3)" -> 3, 若干 -> None, "2-3" -> None."""
    if re.search(r"若干|multiple|several|various|\d\s*[-–~]\s*\d", words):
        return None
    match = _NUMBER.search(words)
    if not match:
        return None
    number = int(match[1]) if match[1] else _WORDS[match[2].casefold()]
    return number if 0 < number <= _MOST else None


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
