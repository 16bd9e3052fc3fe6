"""Our names <-> schema.org JobPosting (https://schema.org/JobPosting), for JSON-LD in and out."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import unescape
from typing import Any

TEXTS: Mapping[str, str] = {
    "title": "title",
    "description": "description",
    "url": "url",
    "date_posted": "datePosted",
    "valid_through": "validThrough",
}
"""Our name -> schema.org's, where the value is the same plain text on both sides."""

LISTS: Mapping[str, str] = {
    "duties": "responsibilities",
    "requirements": "qualifications",
    "benefits": "jobBenefits",
    "skills": "skills",
}
"""Our lists -> schema.org's texts, one line an entry."""

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
PERIODS: Mapping[str, str] = {period: period.upper() for period in ("hour", "day", "week", "month", "year")}
EDUCATION: Mapping[str, str] = {
    "none": "no requirements",
    "high_school": "high school",
    "associate": "associate degree",
    "bachelor": "bachelor degree",
    "master": "postgraduate degree",
    "doctorate": "doctoral degree",
}
WORKPLACES: Mapping[str, str] = {"remote": "TELECOMMUTE"}

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
}
_LASTING = frozenset(("permanent", "regular"))
_STAMP = re.compile(r"1\d{9}(?:\d{3})?(?:\.\d{1,6})?")
"""Seconds or milliseconds since 1970, as text, of the years from 2001 to 2033."""
_SPELT = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (?:\d\d:\d\d:\d\d (?:[A-Z]{3,4} )?)?(\d{4})\b")
"""How C, Java and JavaScript write a day: "Wed Aug 05 02:00:00 UTC 2026"."""
_MAILED = re.compile(r"(?:[A-Z][a-z]{2},\s*)?(\d{1,2} [A-Z][a-z]{2} \d{4})\b")
"""The date of RFC 822, which RSS uses: "Mon, 04 May 2026 10:00:00 +0000"."""
_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMBER = re.compile(
    r"-?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|-?\d{1,3}(?:\.\d{3})+(?![\d.])(?:,\d{1,2})?"
    r"|-?\d{1,9},\d{2}(?!\d)|-?\d+(?:\.\d+)?"
)
_DOTTED = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?")
"""An amount whose thousands are set apart by dots or whose decimals by a comma."""
_WORDS = ("name", "value", "@value", "label", "text", "legalName", "alternateName")
"""Where objects keep their words, best first."""
_UNNAMED = frozenset(
    ("confidential", "undisclosed", "anonymous", "company confidential", "n/a", "na", "none", "-", ".")
)
"""What forms send where a company does not want to be named."""
_UNITS: tuple[tuple[str, str], ...] = (
    *(("hour", word) for word in ("hour", "hr", "hur", "stunde", "heure", "hora", "godz", "час", "timme", "小时")),
    *(("day", word) for word in ("day", "dai", "tag", "jour", "día", "dzie", "день", "天")),
    *(("week", word) for word in ("week", "wee", "woche", "semaine", "semana", "tydz", "недел", "vecka")),
    *(("month", word) for word in ("month", "mon", "monat", "mois", "mes", "mies", "мес", "månad", "tháng", "月")),
    *(("year", word) for word in ("year", "ann", "yr", "jahr", "anno", "año", "rok", "год", "năm", "年")),
)
"""Our period, and how a unit begins that means it, UN/CEFACT's codes (HUR, WEE, MON, ANN) among them."""
_UNIT_CODES: Mapping[str, str] = {"pa": "year", "ph": "hour", "pd": "day", "pm": "month"}
"""Codes of two letters: "PA", per annum."""
_WORKPLACE_WORDS: Mapping[str, tuple[str, ...]] = {
    "hybrid": ("hybrid", "híbrid", "hybryd", "гибрид", "混合"),
    "remote": (
        *("remote", "telecommute", "workfromhome", "homeoffice", "remoto", "teletrabajo", "télétravail"),
        *("zdaln", "удален", "удалён", "distans", "từ xa", "远程", "居家"),
    ),
    "on_site": ("onsite", "presencial", "sur site", "stacjonarn", "на территории работодат"),
}
"""What words hold that mean a place of work, with their blanks or without; the first that is found counts."""
_CODES: Mapping[str, str] = {"RUR": "RUB", "RMB": "CNY", "BYR": "BYN"}
"""Codes of currencies that were, or never were."""
_SIGNS: Mapping[str, str] = {"€": "EUR", "£": "GBP", "₽": "RUB", "₹": "INR"}
"""Those of one currency alone."""
_MILLISECONDS_FROM = 10**11
_LONGEST_WORDS = 120
"""Characters up to which a text in place of a value states it and does not describe the job."""


def to_job_posting(mapping: Mapping[str, Any]) -> dict[str, Any]:
    """JSON-LD of a posting given in the words of `Draft.as_json()`, with "description" (HTML) beside them.

    What the posting does not say is left out.
    """
    posting: dict[str, Any] = {"@context": "https://schema.org/", "@type": "JobPosting"}
    for ours, theirs in TEXTS.items():
        posting[theirs] = mapping.get(ours)
    for ours, theirs in LISTS.items():
        posting[theirs] = "\n".join(_entry(each) for each in mapping.get(ours) or ())
    posting["hiringOrganization"] = _thing("Organization", name=mapping.get("company"))
    posting["jobLocation"] = [_place_out(place) for place in mapping.get("locations") or ()]
    posting["jobLocationType"] = WORKPLACES.get(mapping.get("workplace") or "")
    posting["employmentType"] = EMPLOYMENT_TYPES.get(mapping.get("employment_type") or "")
    posting["baseSalary"] = _salary_out(mapping.get("salary"))
    posting["totalJobOpenings"] = mapping.get("openings")
    posting["experienceRequirements"] = _experience_out(mapping.get("experience_years"))
    level = EDUCATION.get(mapping.get("education") or "")
    posting["educationRequirements"] = _thing("EducationalOccupationalCredential", credentialCategory=level)
    posting["identifier"] = _thing("PropertyValue", value=mapping.get("identifier"))
    return {name: value for name, value in posting.items() if value not in (None, "", [])}


def from_job_posting(posting: Mapping[str, Any]) -> dict[str, Any]:
    """What a JobPosting object states, by our names; what it does not state is absent. Never raises.

    A value schema.org has no fixed words for stays text ("Ausbildung"); dates become YYYY-MM-DD where they
    can. Lists come as lists of lines, "description" as it came.
    """
    found: dict[str, Any] = {ours: text_of(posting.get(theirs)) for ours, theirs in TEXTS.items()}
    for name in ("date_posted", "valid_through"):
        found[name] = date_of(posting.get(TEXTS[name]))
    description = posting.get("description")
    parts = [part for part in _many(description) if isinstance(part, str)]
    found["description"] = "\n".join(parts).strip() if parts else text_of(description)
    found["title"] = found["title"] or text_of(posting.get("name"))
    found["date_posted"] = found["date_posted"] or date_of(posting.get("datePublished"))
    found["url"] = found["url"] if isinstance(posting.get("url"), str) else _address(posting)
    for ours, theirs in LISTS.items():
        found[ours] = _lines(posting.get(theirs))
    company = text_of(posting.get("hiringOrganization"))
    found["company"] = "" if company.lower() in _UNNAMED else company
    found["locations"] = _places_in(posting)
    found["workplace"] = workplace_of(posting.get("jobLocationType"))
    found["employment_type"] = employment_type_of(posting.get("employmentType"))
    found["salary"] = _salary_in(posting.get("baseSalary"), posting.get("salaryCurrency"))
    found["openings"] = _count(posting.get("totalJobOpenings"))
    found["experience_years"] = _experience_in(posting.get("experienceRequirements"))
    found["education"] = _education_in(posting.get("educationRequirements"))
    identifier = posting.get("identifier")
    found["identifier"] = text_of(identifier.get("value") if isinstance(identifier, Mapping) else identifier)
    return {name: value for name, value in found.items() if value not in (None, "", [])}


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
        found = _NUMBER.search(value)
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
    known = [
        (_known(each, EMPLOYMENT_TYPES) or _known(each.partition("_")[0], EMPLOYMENT_TYPES), each)
        for each in values
    ]
    found = [(word, each) for word, each in known if word]
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
    code = text_of(currency).upper()
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


def _known(text: str, table: Mapping[str, str]) -> str:
    squeezed = _SQUEEZE.sub("", text.lower())
    for ours, theirs in table.items():
        if squeezed in (_SQUEEZE.sub("", ours), _SQUEEZE.sub("", theirs.lower())):
            return ours
    return _ALIASES.get(squeezed, "")


def _thing(kind: str, **properties: Any) -> dict[str, Any] | None:
    stated = {name: value for name, value in properties.items() if value not in (None, "")}
    return {"@type": kind, **stated} if stated else None


def _entry(entry: Any) -> str:
    return entry if isinstance(entry, str) else str(entry.get("text") or entry.get("name") or "")


def _place_out(location: Mapping[str, Any]) -> dict[str, Any]:
    address = _thing(
        "PostalAddress",
        addressLocality=location.get("city"),
        addressRegion=location.get("region"),
        addressCountry=location.get("country"),
    )
    return {"@type": "Place", "address": address or location.get("raw") or ""}


def _places_in(posting: Mapping[str, Any]) -> list[dict[str, Any]]:
    places = [place for each in _many(posting.get("jobLocation")) for place in _place_in(each)]
    if not any(each["raw"] for each in places):
        stated = _many(posting.get("applicantLocationRequirements"))
        places = [place for each in stated for place in _place_in(each)]
    unique = {each["raw"]: each for each in places if each["raw"]}
    return list(unique.values())


def _place_in(value: Any) -> list[dict[str, Any]]:
    """The places of one Place: one for each of its addresses, and of the towns in an address."""
    addresses = _many(value.get("address")) or [value] if isinstance(value, Mapping) else [value]
    return [place for address in addresses for place in _address_in(address)]


def _address_in(address: Any) -> list[dict[str, Any]]:
    if not isinstance(address, Mapping):
        return [place("", raw=text_of(address))]
    region, country = address.get("addressRegion"), address.get("addressCountry")
    towns = _many(address.get("addressLocality")) or [""]
    if any(map(text_of, (*towns, region, country))):
        return [place(*_without_repeats(town, region, country)) for town in towns]
    if text_of(address.get("@type")) == "Country":
        return [place("", "", address.get("name"))]
    return [place("", raw=text_of(address) or text_of(address.get("streetAddress")))]


def _without_repeats(town: Any, region: Any, country: Any) -> tuple[str, str, str]:
    """ "Ulm, BW" in the region "BW" is Ulm."""
    words, place_region = text_of(town), text_of(region)
    if place_region and words.endswith(f", {place_region}"):
        words = words.removesuffix(f", {place_region}")
    return words, place_region, text_of(country)


def _address(posting: Mapping[str, Any]) -> str:
    """The posting's own URL where `url` is an object or missing."""
    for name in ("url", "mainEntityOfPage", "@id"):
        for value in _many(posting.get(name)):
            text = value.get("@id") or text_of(value) if isinstance(value, Mapping) else value
            if isinstance(text, str) and text.startswith(("http://", "https://")):
                return text
    return ""


def _salary_out(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if not value or (value.get("min") is None and value.get("max") is None):
        return None
    low, high = value.get("min"), value.get("max")
    amounts = {"value": low} if low == high else {"minValue": low, "maxValue": high}
    unit = PERIODS.get(value.get("period") or "")
    amount = _thing("QuantitativeValue", **amounts, unitText=unit)
    return _thing("MonetaryAmount", currency=value.get("currency"), value=amount)


def _salary_in(value: Any, posting_currency: Any) -> dict[str, Any] | str | None:
    """A salary; or the words of one, where they are more than a number."""
    money = next(iter(_many(value)), None)
    if not isinstance(money, Mapping):
        if isinstance(money, str) and re.search(r"\d", money) and not re.fullmatch(r"[\d.,\s]*", money):
            return money.strip()[:_LONGEST_WORDS]
        return salary(money, money, posting_currency, None)
    amount = next(iter(_many(money.get("value"))), money)
    if not isinstance(amount, Mapping):
        amount = {"value": amount}
    low, high = (amount.get(name) or money.get(name) for name in ("minValue", "maxValue"))
    if number_of(low) is None and number_of(high) is None:
        low = high = amount.get("value") or money.get("price")
        bounds = _NUMBER.findall(low) if isinstance(low, str) else []
        if len(bounds) == 2:
            low, high = bounds[0], bounds[1].lstrip("-")
    holders = (money, amount)
    names = ("currency", "salaryCurrency", "priceCurrency")
    currency = next((each[name] for each in holders for name in names if each.get(name)), posting_currency)
    units = ("unitText", "unitCode")
    unit = next((each[name] for each in (amount, money) for name in units if each.get(name)), None)
    return salary(low, high, currency, unit)


def _experience_out(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    low = (value or {}).get("min")
    months = round(low * 12) if low else None
    return _thing("OccupationalExperienceRequirements", monthsOfExperience=months)


def _experience_in(value: Any) -> dict[str, Any] | str | None:
    """Years; or the words, which may say that none are needed."""
    stated = next(iter(_many(value)), None)
    if isinstance(stated, str):
        return stated.strip() if len(stated) <= _LONGEST_WORDS else None
    months = number_of(stated.get("monthsOfExperience")) if isinstance(stated, Mapping) else None
    return {"min": round(months / 12, 2), "max": None} if months else None


def _education_in(value: Any) -> str:
    """Our level; or the words that state one ("Bachelor's degree in law")."""
    stated = next(iter(_many(value)), None)
    words = text_of(stated.get("credentialCategory") if isinstance(stated, Mapping) else stated)
    return _known(words, EDUCATION) or (words if len(words) <= _LONGEST_WORDS else "")


def _count(value: Any) -> int | None:
    number = number_of(value)
    return int(number) if number and number < 100_000 else None


def _lines(value: Any) -> list[str]:
    texts = [text_of(each) for each in _many(value)]
    return [line.strip() for text in texts for line in text.split("\n") if line.strip()]


def _many(value: Any) -> list[Any]:
    if value is None or value == "":
        return []
    return value if isinstance(value, list) else [value]
