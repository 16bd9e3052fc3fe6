"""Dates of a posting: only from fields known to be dates, never from prose ("24/7", "ISO 9001:2015").

>>> parse("05/06/2026", date(2026, 7, 1), "vi")
datetime.date(2026, 6, 5)
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise

from postings.extractors import cues
from postings.extractors.atom_kind import Kind
from postings.extractors.draft import Found
from postings.extractors.reading import Reading
from postings.extractors.vocabulary.deadline_words import DEADLINE_STARTS, DEADLINES

# All patterns are for lower case.
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_MONTH_DAY = re.compile(r"(?<![\d-])(\d{1,2})(?:-|月)(\d{1,2})日?(?:发布|更新)?(?!\d|-|[/.]\d)")
_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "jan january januar janvier enero ene styczeń stycznia sty января янв januari janv janeiro gennaio",
            "feb february februar février febrero luty lutego lut февраля фев februari févr febr fevereiro "
            "febbraio",
            "mar march märz mars marzo marzec marca марта мар mrz maart março marts",
            "apr april avril abril abr kwiecień kwietnia kwi апреля апр avr aprile",
            "may mai mayo maj maja мая mei maio maggio",
            "jun june juni juin junio czerwiec czerwca cze июня июн junho giugno",
            "jul july juli juillet julio lipiec lipca lip июля июл juil julho luglio",
            "aug august août agosto ago sierpień sierpnia sie августа авг augusti augustus",
            "sep sept september septembre septiembre wrzesień września wrz сентября сен сент set setembro "
            "settembre",
            "oct october oktober octobre octubre październik października paź октября окт okt outubro ottobre",
            "nov november novembre noviembre listopad listopada lis ноября ноя нояб novembro",
            "dec december dezember décembre diciembre grudzień grudnia gru декабря дек dez dic déc dezembro "
            "dicembre "
            "desember",
        ],
        start=1,
    )
    for name in names.split()
}
_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY_MONTH_YEAR = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|º)?\.?[\s,-]{{0,3}}(?:of |de |den "
    rf")?({_NAME})\.?,?[\s-]{{0,3}}(?:de |del )?((?:19|20)?\d\d)(?!\d)",
)
_MONTH_DAY_YEAR = re.compile(
    rf"\b({_NAME})\.?\s{{0,3}}(\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}((?:19|20)\d\d)(?!\d)",
)
_MONTH_NAME_DAY = re.compile(
    rf"\b(?:({_NAME})\.?\s{{0,3}}(\d{{1,2}})|(\d{{1,2}})(?:st|nd|rd|th|er|º)?\.?\s{{1,3}}(?:de |of )?({_NAME}))\b",
)
_DEADLINE_ANCHORS = cues.Anchors(DEADLINE_STARTS)
_DEADLINE = re.compile(
    rf"(?:{'|'.join(DEADLINES)})[^\d\n]{{0,40}}?(?:\d{{1,2}}(?::\d\d|(?:[:.]\d\d)? ?(?:am|pm|uhr|h)\b)"
    r"[^\d\n]{0,20}?)?"
    r"(?<![\da-z])(?P<day>20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er)?\.?\s(?:of |de )?(?:{_NAME})\b(?:,? (?:de )?20\d\d)?"
    rf"|(?:{_NAME})\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? 20\d\d)?|\d{{1,2}}月\d{{1,2}})(?!\d)"
)
_TODAY = re.compile(
    r"\b(?:today|just posted|just now|heute|aujourd['’]hui|hoy|dzisiaj|dziś|сегодня|idag|hôm nay)\b|今天|今日|"
    r"刚刚|"
    r"(?:minutes?|hours?|mins?|hrs?) ago|小时前|分钟前|"
    r"vor \d+ (?:stunden?|minuten?)|il y a \d+ (?:heures?|minutes?)|hace \d+ (?:horas?|minutos?)|\d+ "
    r"(?:час\w*|минут\w*) назад|\d+ godzin\w* temu|giờ trước|phút trước",
)
_YESTERDAY = re.compile(r"\b(?:yesterday|gestern|hier|ayer|wczoraj|вчера|igår|hôm qua)\b|昨天|昨日")
_DAYS_BEFORE = {"前天": 2}
_AGO = re.compile(
    r"(?P<n>\d{1,3}|\ban?\b|\bone\b|\beine[mr]?\b|\bun[ea]?\b|一)\s?\+?\s?(?:(?P<day>days?|d\b|天|日|tag(?:en)?|"
    r"jours?|días?|dni|dzień|д(?:ень|ня|ней)|dag(?:ar)?|ngày)|"
    r"(?P<week>weeks?|w\b|周|星期|wochen?|semaines?|semanas?|tygod\w+|недел\w+|veck\w+|tuần)|"
    r"(?P<month>months?|mo\b|个月|monat(?:en)?|mois|mes(?:es)?|miesi\w+|месяц\w*|månad\w*|tháng))\s*(?:ago|前|"
    r"temu|назад|sedan|trước)?",
)
_IS_RELATIVE = re.compile(
    r"\bago\b|前|\bvor\b|il y a|\bhace\b|temu|назад|sedan|trước|^\W*\d+\s?[dw]\b",
)
_YEARS = re.compile(
    r"\d\s?(?:years?|yrs?|jahre?n?|ans?|años?|lata?|rok\w*|год\w*|лет|år|năm)\b"
    r",?\s?(?:and |und |et |y |i |и |och )?\d"
)
"""Of "1 year, 7 months ago" the months alone would be wrong by a year."""
_MONTH_FIRST = ("US", "PH")
_BETWEEN_DAYS = re.compile(r"\s(?:[-–—]|to|through|until|till)\s")
_LONGEST_VALUE = 80
_MOST_LABELS = 8
_OLDEST, _FURTHEST = date(1990, 1, 1), date(2100, 1, 1)
_DAYS_OF = {"day": 1, "week": 7, "month": 30}


def find_posted(reading: Reading) -> Found[date] | None:
    """The day of publication: labelled, or an age in the header ("3 days ago", "02-20发布")."""
    return _from_fact(reading, "date_posted") or _from_label(reading, "date_posted") or _from_header(reading)


def find_valid_through(reading: Reading) -> Found[date] | None:
    """The last day to apply: labelled, or right behind words like "apply by"; None for a month without a day."""
    return _from_fact(reading, "valid_through") or _from_label(reading, "valid_through") or _from_cue(reading)


def parse(
    words: str, today: date, language: str | None, country: str | None = None, *, is_past: bool = True
) -> date | None:
    """The first date in a value known to hold one.

    `is_past`: a date without a year lies before today, else after it.
    """
    text = words[:_LONGEST_VALUE].lower()
    return (
        _absolute(text, language, country)
        or _relative(text, today)
        or _without_year(text, today, is_past=is_past)
        or _by_dateparser(text, language, today)
    )


def _absolute(text: str, language: str | None, country: str | None) -> date | None:
    if match := _ISO.search(text) or _COMPACT.search(text):
        return _date(match[1], match[2], match[3])
    if match := _NUMERIC.search(text):
        return _numeric(match, language, country)
    if match := _DAY_MONTH_YEAR.search(text):
        return _date(match[3], str(_MONTHS[match[2]]), match[1])
    if match := _MONTH_DAY_YEAR.search(text):
        return _date(match[3], str(_MONTHS[match[1]]), match[2])
    return None


def _numeric(match: re.Match[str], language: str | None, country: str | None) -> date | None:
    """Month first in American English, day first elsewhere; a number over 12 settles it, and so does a dot."""
    first, second, year = match[1], match[3], match[4]
    is_month_first = match[2] != "." and (
        country in _MONTH_FIRST or (country is None and language in ("en", None))
    )
    if int(first) > 12 or int(second) > 12:
        is_month_first = int(second) > 12
    return _date(year, first, second) if is_month_first else _date(year, second, first)


def _relative(text: str, today: date) -> date | None:
    """ "30+ days ago" is 30 days: at least that old."""
    if _TODAY.search(text):
        return today
    if _YESTERDAY.search(text):
        return today - timedelta(days=1)
    for word, days in _DAYS_BEFORE.items():
        if word in text:
            return today - timedelta(days=days)
    match = _AGO.search(text)
    if not match or not _IS_RELATIVE.search(text) or _YEARS.search(text):
        return None
    number = int(match["n"]) if match["n"].isdigit() else 1
    return today - timedelta(days=number * _DAYS_OF[str(match.lastgroup)])


def _without_year(text: str, today: date, *, is_past: bool) -> date | None:
    if match := _MONTH_DAY.search(text):
        month, day = match[1], match[2]
    elif match := _MONTH_NAME_DAY.search(text):
        month, day = str(_MONTHS[match[1] or match[4]]), match[2] or match[3]
    else:
        return None
    found = _date(str(today.year), month, day)
    if found and is_past and found > today + timedelta(days=1):
        return _date(str(today.year - 1), month, day)
    if found and not is_past and found < today:
        return _date(str(today.year + 1), month, day)
    return found


def _date(year: str, month: str, day: str) -> date | None:
    number = int(year)
    try:
        found = date(number if number > 99 else 2000 + number, int(month), int(day))
    except ValueError:
        return None
    return found if _OLDEST < found < _FURTHEST else None


_NEEDS_DATEPARSER = re.compile(r"\d.*[^\W\d_]{3}|[^\W\d_]{3}.*\d")
_SPOKEN = frozenset(
    ("ar", "cs", "da", "el", "fi", "he", "hu", "it", "ja", "ko", "nb", "nl", "no", "pt", "ro", "th", "tr", "uk")
)


@lru_cache(maxsize=1024)
def _by_dateparser(text: str, language: str | None, today: date) -> date | None:
    """Languages whose month names are not in the table; the others need no slow parser."""
    if language not in _SPOKEN or not _NEEDS_DATEPARSER.search(text):
        return None
    import dateparser  # Half a second to import; few postings need it.

    settings = {"RELATIVE_BASE": datetime.combine(today, time()), "STRICT_PARSING": False}
    found = dateparser.parse(text, languages=[language], settings=settings)
    return found.date() if found and _OLDEST < found.date() < _FURTHEST else None


def _from_fact(reading: Reading, name: str) -> Found[date] | None:
    fact = reading.document.facts.get(name)
    if not fact:
        return None
    words = str(fact.value)
    country = _country_of(reading) if _NUMERIC.search(words) else None
    value = fact.value if isinstance(fact.value, date) else parse(words, reading.today, reading.language, country)
    return Found(value, ((fact.start, fact.end),), "stated as data") if value else None


def _from_label(reading: Reading, name: str) -> Found[date] | None:
    return _from_own_label(reading, name) or _from_period(reading, name)


def _from_period(reading: Reading, name: str) -> Found[date] | None:
    """The first or the last day of "Posting period: 2 May 2026 - 30 May 2026"."""
    for field in reading.fields.get("application_period", ()):
        parts = _BETWEEN_DAYS.split(field.value[:_LONGEST_VALUE])
        words = parts[0] if name == "date_posted" else parts[-1]
        country = _country_of(reading) if _NUMERIC.search(words) else None
        value = _absolute(words.lower(), reading.language, country)
        if value and (len(parts) > 1 or name == "date_posted"):
            start = field.start + field.value.index(words)
            return Found(value, ((start, start + len(words)),), "label")
    return None


def _from_own_label(reading: Reading, name: str) -> Found[date] | None:
    for field in reading.fields.get(name, ())[:_MOST_LABELS]:
        words = field.value[:_LONGEST_VALUE]
        language = _language_of(reading, field.label)
        country = _country_of(reading) if _NUMERIC.search(words) else None
        if value := parse(words, reading.today, language, country, is_past=name == "date_posted"):
            return Found(value, ((field.start, field.start + len(words)),), "label")
    return None


def _from_cue(reading: Reading) -> Found[date] | None:
    """ "Apply by 5 December 2026": the day stands right behind the words."""
    for at in cues.positions(reading.lowered, _DEADLINE_ANCHORS):
        match = _DEADLINE.match(reading.lowered, at)
        if not match:
            continue
        country = _country_of(reading) if _NUMERIC.search(match["day"]) else None
        if value := parse(match["day"], reading.today, reading.language, country, is_past=False):
            return Found(value, (match.span("day"),), "cue")
    return None


def _language_of(reading: Reading, label: str) -> str | None:
    """The frame's language decides how its numbers are read, not the body's; so does a number over 12 in it."""
    for name in ("date_posted", "valid_through"):
        for field in reading.fields.get(name, ())[:_MOST_LABELS]:
            if (match := _NUMERIC.search(field.value[:_LONGEST_VALUE])) and int(match[1]) > 12:
                return "day first"
    return reading.language if label.isascii() else "day first"


def _country_of(reading: Reading) -> str | None:
    """Where the job is, as far as it is said: a date of numbers alone is written as that country does."""
    places = reading.locations.value if reading.locations else []
    return places[0].country if places else None


def _from_header(reading: Reading) -> Found[date] | None:
    """An age or a day, in the atom that says so or the one behind it ("Posted | 5 May 2026")."""
    for line in reading.header:
        for atom, following in pairwise((*line.atoms, None)):
            if atom is None or atom.kind is not Kind.DATE:
                continue
            country = _country_of(reading) if _NUMERIC.search(atom.text) else None
            if value := parse(atom.text, reading.today, _language_of(reading, atom.text), country):
                return Found(value, ((atom.start, atom.end),), "header")
            if following and (value := parse(following.text, reading.today, reading.language)):
                return Found(value, ((atom.start, following.end),), "header")
    return None
