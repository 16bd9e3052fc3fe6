"""Values as sources state them -> ours: days, amounts, periods, kinds of employment, places of work.

A value may be text, a number, an object with a name, or a list of these; none of them raises.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import unescape
from typing import Any

EMPLOYMENT_TYPES: Mapping[str, str] = {
    "full_time": "FULL_TIME",
    "part_time": "PART_TIME",
    "contract": "CONTRACTOR",
    "temporary": "TEMPORARY",
    "internship": "INTERN",
    "volunteer": "VOLUNTEER",
    "per_diem": "PER_DIEM",
    "other": "OTHER",
}
_SQUEEZE = re.compile(r"[^a-z]+")
_ALIASES: Mapping[str, str] = {
    "contract": "contract",
    "freelance": "contract",
    "temp": "temporary",
    "internship": "internship",
    "permanent": "full_time",
    "fulltimeemployee": "full_time",
    "regularfulltime": "full_time",
    "ft": "full_time",
    "pt": "part_time",
    "salariedft": "full_time",
    "hourlyft": "full_time",
    "salariedpt": "part_time",
    "hourlypt": "part_time",
}
_LASTING = frozenset(("permanent", "regular"))
_STAMP = re.compile(r"1\d{9}(?:\d{3})?(?:\.\d{1,6})?")
"""Seconds or milliseconds since 1970, as text, of the years from 2001 to 2033."""
_SPELT = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (?:\d\d:\d\d:\d\d (?:[A-Z]{3,4} )?)?(\d{4})\b")
"""How C, Java and JavaScript write a day: "Wed Aug 05 02:00:00 UTC 2026"."""
_MAILED = re.compile(r"(?:[A-Z][a-z]{2},\s*)?(\d{1,2} [A-Z][a-z]{2} \d{4})\b")
"""The date of RFC 822, which RSS uses: "Mon, 04 May 2026 10:00:00 +0000"."""
_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
NUMBER = re.compile(
    r"-?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|-?\d{1,3}(?:\.\d{3})+(?![\d.])(?:,\d{1,2})?"
    r"|-?\d{1,9},\d{2}(?!\d)|-?\d+(?:\.\d+)?"
)
_DOTTED = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?")
"""An amount whose thousands are set apart by dots or whose decimals by a comma."""
_WORDS = ("name", "value", "@value", "label", "text", "legalName", "alternateName")
"""Where objects keep their words, best first."""
_UNITS: tuple[tuple[str, str], ...] = (
    *(("hour", word) for word in ("hour", "hr", "hur", "stunde", "heure", "hora", "godz", "час", "timme", "小时")),
    *(
        ("day", word)
        for word in ("day", "dai", "tag", "jour", "día", "dzie", "день", "天", "shift", "смен", "zmian")
    ),
    *(("week", word) for word in ("week", "wee", "woche", "semaine", "semana", "tydz", "недел", "vecka")),
    *(("month", word) for word in ("month", "mon", "monat", "mois", "mes", "mies", "мес", "månad", "tháng", "月")),
    *(("year", word) for word in ("year", "ann", "yr", "jahr", "anno", "año", "rok", "год", "năm", "年")),
)
"""Our period, and how a unit begins that means it, UN/CEFACT's codes (HUR, WEE, MON, ANN) among them."""
_UNIT_CODES: Mapping[str, str] = {"pa": "year", "ph": "hour", "pd": "day", "pm": "month"}
"""Codes of two letters: "PA", per annum."""
_WORKPLACE_WORDS: Mapping[str, tuple[str, ...]] = {
    "hybrid": ("hybrid", "híbrid", "hybryd", "гибрид", "混合", "partlyremote", "partiallyremote"),
    "remote": (
        *("remote", "telecommute", "workfromhome", "homeoffice", "remoto", "teletrabajo", "télétravail"),
        *("zdaln", "удален", "удалён", "distans", "từ xa", "远程", "居家"),
    ),
    "on_site": ("onsite", "presencial", "sur site", "stacjonarn", "на территории работодат", "на месте работодат"),
}
"""What words hold that mean a place of work, with their blanks or without; the first that is found counts."""
_CODES: Mapping[str, str] = {
    **{"RUR": "RUB", "RMB": "CNY", "BYR": "BYN"},
    **{"РУБ": "RUB", "РУБЛЕЙ": "RUB", "ZŁ": "PLN", "ZL": "PLN"},
}
"""Codes of currencies that were, or never were, and words that stand for one."""
_SIGNS: Mapping[str, str] = {"€": "EUR", "£": "GBP", "₽": "RUB", "₹": "INR"}
"""Those of one currency alone."""
_MILLISECONDS_FROM = 10**11


def text_of(value: Any) -> str:
    """The words of a value that may be text, a number, an object with a name or value, or a list of these.

    Entities ("R&amp;D") are decoded, as many sites escape what JSON need not.
    """
    for _ in range(4):
        if isinstance(value, str):
            break
        if isinstance(value, Mapping):
            value = next((value[key] for key in _WORDS if value.get(key)), "")
        elif isinstance(value, Sequence):
            value = value[0] if value else ""
    if isinstance(value, str):
        return unescape(value).strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def date_of(value: Any) -> str:
    """YYYY-MM-DD from ISO 8601 text or a time stamp in seconds or milliseconds; other text as it is."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        seconds = value / 1000 if value >= _MILLISECONDS_FROM else value
        try:
            return datetime.fromtimestamp(seconds, UTC).date().isoformat()
        except (ValueError, OverflowError, OSError):
            return ""
    text = text_of(value)
    if _STAMP.fullmatch(text):
        return date_of(float(text))
    found = _DATE.match(text)
    if not found:
        spelt, mailed = _SPELT.match(text), _MAILED.match(text)
        return f"{spelt[2]} {spelt[1]} {spelt[3]}" if spelt else mailed[1] if mailed else text
    try:
        return datetime(int(found[1]), int(found[2]), int(found[3]), tzinfo=UTC).date().isoformat()
    except ValueError:
        return ""


def number_of(value: Any) -> float | None:
    """A positive amount from a number or its text ("140,000.00"); 0 is how forms say nothing."""
    if isinstance(value, str):
        found = NUMBER.search(value)
        words = found[0] if found else ""
        if _DOTTED.fullmatch(words):
            words = words.replace(".", "").replace(",", ".")
        value = re.sub("[, ]", "", words) or None
    if value is None or isinstance(value, bool):
        return None
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if number > 0 and math.isfinite(number) else None


def employment_type_of(value: Any) -> str:
    """Our word for an employment type ("FullTime", ["FULL_TIME", "OTHER"]); the text itself if unknown.

    "Permanent" says how long, and counts as full-time where nothing else is said.
    """
    texts = [text_of(each) for each in value] if isinstance(value, list) else [text_of(value)]
    values = [part for text in texts for each in re.split("[,;|/]", text) if (part := each.strip())]
    words = [
        word_in(each, EMPLOYMENT_TYPES) or word_in(each.partition("_")[0], EMPLOYMENT_TYPES) for each in values
    ]
    found = [(word, each) for word, each in zip(words, values, strict=True) if word]
    if not found:
        return ", ".join(filter(None, texts))
    return next((word for word, each in found if each.lower() not in _LASTING), found[0][0])


def period_of(value: Any) -> str | None:
    """Our word for a pay period ("YEAR", "per-year-salary", "hourly"), None if unknown."""
    words = re.findall(r"[^\W\d_]+", text_of(value).lower())
    found = (period for word in words for period, start in _UNITS if word.startswith(start))
    return next(found, None) or (_UNIT_CODES.get(words[0]) if len(words) == 1 else None)


def workplace_of(value: Any) -> str:
    """Our word for a place of work ("TELECOMMUTE", "Remote", "onsite"); "" if unknown."""
    lower = text_of(value).lower()
    squeezed = _SQUEEZE.sub("", lower)
    return next(
        (
            workplace
            for workplace, words in _WORKPLACE_WORDS.items()
            if any(word in squeezed or word in lower for word in words)
        ),
        "",
    )


def salary(minimum: Any, maximum: Any, currency: Any, period: Any) -> dict[str, Any] | None:
    """A salary in our words, None without any amount. One amount alone is given to both bounds by callers."""
    low, high = number_of(minimum), number_of(maximum)
    if low is None and high is None:
        return None
    if low and high and low > high:
        low, high = high, low
    code = text_of(currency).upper().strip('«»". ')
    code = _SIGNS.get(code) or _CODES.get(code, code)
    return {
        "min": low,
        "max": high,
        "currency": code if re.fullmatch("[A-Z]{3}", code) else None,
        "period": period_of(period),
        "text": "",
    }


def currency_in(words: str) -> str:
    """The currency whose sign stands in the words of an amount ("30.000 €"); "" where it may be several."""
    return next((code for sign, code in _SIGNS.items() if sign in words), "")


def place(city: Any, region: Any = "", country: Any = "", raw: str = "") -> dict[str, Any]:
    """A location in our words; `raw` is put together from the parts where it is not given."""
    parts = [text_of(city), text_of(region), text_of(country)]
    raw = raw or ", ".join(part for part in parts if part)
    return {"city": parts[0] or None, "region": parts[1] or None, "country": parts[2] or None, "raw": raw}


def word_in(text: str, table: Mapping[str, str]) -> str:
    """Our word for one of a table's, ours or theirs, however it is written; "" where it is none."""
    squeezed = _SQUEEZE.sub("", text.lower())
    for ours, theirs in table.items():
        if squeezed in (_SQUEEZE.sub("", ours), _SQUEEZE.sub("", theirs.lower())):
            return ours
    return _ALIASES.get(squeezed, "")
