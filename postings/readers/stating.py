"""What the cells of a row or the keys of an object say, by our names -> schema.org JobPosting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any, NamedTuple

from postings import schema_values
from postings.readers.blanks import is_blank
from postings.readers.keys import OF_CONCEPTS

Values = Mapping[str, Sequence[Any]]
"""Our name -> what is said of it, the best first: words, and of places also their parts."""

_LISTS: Mapping[str, str] = {
    "duties": "responsibilities",
    "requirements": "qualifications",
    "benefits": "jobBenefits",
    "skills": "skills",
}
_WORDS: Mapping[str, str] = {
    "title": "title",
    "company": "hiringOrganization",
    "date_posted": "datePosted",
    "valid_through": "validThrough",
    "openings": "totalJobOpenings",
    "education": "educationRequirements",
    "url": "url",
    "identifier": "identifier",
}
"""Our name -> schema.org's, where the words are the value."""
_PLACE: Mapping[str, str] = {"city": "addressLocality", "region": "addressRegion", "country": "addressCountry"}
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_SEVERAL = re.compile(r"\s*[;|\n]\s*")
_YES = frozenset(("yes", "true", "1", "1.0", "y", "x", "ja", "oui", "sí", "tak", "да", "是"))
_NO = frozenset(("no", "false", "0", "0.0", "n", "nein", "non", "nie", "нет", "否"))
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_LONGEST_NAME, _LONGEST_TITLE = 30, 80
_OTHERS = "Additional information"
"""Heads the cells of no known name, which belong to no list above them."""
_WEB = ("http://", "https://", "www.")
_CHOICE = re.compile(r" (?:or|oder|eller|ou|lub|или) ")
"""In a period that is none: a kind of pay ("Fast månads- vecko- eller timlön")."""
_SIGN_OF_SEVERAL = "$"
_BLANKS = re.compile(r"\s")
_CUT_OFF = ("…", "...", "[…]", "[...]", "…]")
_RATING = re.compile(r"\s*\n\s*[0-5]\.\d\s*$")
"""What stands below a company's name in cells copied from a page of reviews."""


class Said(NamedTuple):
    """What one key or column says: our name, how much to believe it, and its words, or a place's parts."""

    name: str
    rank: int
    value: Any


def values_of(said: Iterable[Said]) -> Values:
    """By our names, the best first; of places only those of the key that tells them best.

    What a key is only understood to say counts where no key of a known name says it.
    """
    values: dict[str, list[Any]] = {}
    ranked = sorted((_placed(one) for one in said if not _is_empty(one.value)), key=lambda one: one.rank)
    best = {one.name: one.rank for one in reversed(ranked)}
    for one in ranked:
        is_second = best[one.name] < OF_CONCEPTS <= one.rank
        if one.rank == best[one.name] or (one.name != "locations" and not is_second):
            values.setdefault(one.name, []).append(one.value)
    return values


def _placed(one: Said) -> Said:
    """A text that is nothing but an address is the posting's address."""
    is_address = (
        one.name in ("description", "summary") and one.value.startswith(_WEB) and not _BLANKS.search(one.value)
    )
    return one._replace(name="url") if is_address else one


def _is_name(words: str) -> bool:
    """Whether the whole text of a posting is but a name, which is then its title."""
    return 0 < len(words) <= _LONGEST_TITLE and "\n" not in words and not words.endswith((".", "!", "?", "。"))


def _is_empty(value: Any) -> bool:
    return is_blank(value) if isinstance(value, str) else value in ([], {})


def job_posting(values: Values, others: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """`others` are cells of no known name, with their name: they end the description, a line each."""
    posting: dict[str, Any] = {"@type": "JobPosting"}
    for ours, theirs in _WORDS.items():
        posting[theirs] = _one(values, ours)
    addresses = values.get("url", ())
    posting["url"] = next((each for each in addresses if each.startswith(_WEB)), "")
    posting["identifier"] = posting["identifier"] or next(
        (each for each in addresses if not each.startswith(_WEB) and "/" not in each), ""
    )
    posting["hiringOrganization"] = _RATING.sub("", posting["hiringOrganization"])
    if posting["hiringOrganization"] == posting["title"]:
        posting["hiringOrganization"] = ""  # a scraper took one for the other
    types = dict.fromkeys((*values.get("employment_type", ()), *values.get("schedule", ())))
    posting["employmentType"] = ", ".join(types) or _one(values, "kind")
    posting["experienceRequirements"] = _experience(_one(values, "experience_years"))
    for ours, theirs in _LISTS.items():
        posting[theirs] = "\n".join(values.get(ours, ()))
    posting["skills"] = "\n".join(each for words in values.get("skills", ()) for each in _listed(words))
    posting["jobLocation"] = _places(values)
    posting["jobLocationType"] = _workplace(values.get("workplace", ())) or schema_values.workplace_of(
        _one(values, "schedule")
    )
    posting["baseSalary"] = _pay(values)
    posting["description"] = _description(values, others)
    if not posting["title"] and _is_name(_one(values, "description")):
        posting["title"] = _one(values, "description")
    return {name: value for name, value in posting.items() if value}


def _listed(words: str) -> list[str]:
    """The names that commas part, where there are nothing but names, and no lines part them already."""
    if "\n" in words:
        return [words]
    names = [name for each in re.split("[,，、;]", words.strip("[]")) if (name := each.strip(" '\""))]
    return names if all(len(name) <= _LONGEST_NAME for name in names) and "<" not in words else [words]


def _one(values: Values, name: str) -> Any:
    return next(iter(values.get(name, ())), "")


def _places(values: Values) -> list[dict[str, Any] | str]:
    """The whole places; else one, of its parts; else the address."""
    said = (*values.get("locations", ()), *values.get("more_locations", ()))
    if wholes := [each for place in said for each in _split(place)]:
        return wholes
    parts = {theirs: values[name][0] for name, theirs in _PLACE.items() if name in values}
    if parts:
        return [_place(parts)]
    return list(values.get("address", ())[:1])


def _split(place: Any) -> list[dict[str, Any] | str]:
    return [_place(place)] if isinstance(place, Mapping) else [each for each in _SEVERAL.split(place) if each]


def _place(parts: Mapping[str, Any]) -> dict[str, Any]:
    address = {key: part for key, part in parts.items() if part}
    return {"@type": "Place", "address": {"@type": "PostalAddress", **address}}


def _workplace(said: Sequence[str]) -> str:
    """The first words; a yes means remote, a no nothing: the place of work may still be anything."""
    words = [each for each in said if each.lower() not in _NO]
    first = next((each for each in words if each.lower() not in _YES), "")
    return first or ("remote" if words else "")


def _experience(words: str) -> Any:
    """A bare number counts years."""
    if not _NUMBER.fullmatch(words):
        return words
    months = round(float(words.replace(",", ".")) * 12)
    return {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": months}


def _pay(values: Values) -> dict[str, Any] | str:
    """The bounds; else the words of a salary, with currency and period.

    Words that say more than bounds without a currency ("7-9千") come before them.
    """
    low, high, words, currency, period = (
        _one(values, name) for name in ("salary_min", "salary_max", "salary", "currency", "period")
    )
    if _NUMBER.fullmatch(words):
        low, high, words = (low, high, "") if low or high else (words, words, "")
    period = schema_values.period_of(words) or "" if not period or _CHOICE.search(period) else period
    currency = currency or next(filter(None, map(schema_values.currency_in, (words, low, high))), "")
    if (low or high) and not (words and not currency and any(map(str.isdigit, words))):
        amount = {"@type": "QuantitativeValue", "minValue": low, "maxValue": high, "unitText": period}
        return {"@type": "MonetaryAmount", "currency": currency, "value": amount}
    if not words:
        return ""
    if (count := _one(values, "pay_count")) and (number := _NUMBER.search(count)) and "薪" not in words:
        words = f"{words}·{number[0]}薪"
    unit = f"per {period}" if period and not schema_values.period_of(words) else ""
    if currency and _SIGN_OF_SEVERAL in words:
        words = words.replace(_SIGN_OF_SEVERAL, f"{currency} ")
    is_told = currency in words or currency == schema_values.currency_in(words)
    return " ".join(filter(None, (words, "" if is_told else currency, unit)))


def _description(values: Values, others: Sequence[tuple[str, str]]) -> str:
    """The texts, then the cells of no known name; as HTML where a text is HTML."""
    texts = _without_repeats(values.get("description", ())) or list(values.get("summary", ())[:1])
    preferred = "\n".join(values.get("preferred", ()))
    lines = [f"{words}: {cell}" for words, cell in others]
    if any(_TAG.search(text) for text in (*texts, preferred)):
        section = f"<h3>Preferred qualifications</h3>\n<div>{preferred}</div>" if preferred else ""
        rest = [f"<h3>{_OTHERS}</h3>", *(f"<p>{escape(line)}</p>" for line in lines)] if lines else []
        return "\n".join(filter(None, (*texts, section, *rest)))
    section = f"Preferred qualifications:\n{preferred}" if preferred else ""
    rest = [f"{_OTHERS}:", *lines] if lines and texts else lines
    return "\n\n".join(filter(None, (*texts, section, "\n".join(rest)))).strip()


def _without_repeats(texts: Sequence[str]) -> list[str]:
    """The texts without those that another holds, or that are cut off: boards give one text in several forms."""
    plain = [" ".join(_TAG.sub(" ", text).split()) for text in texts]
    longest = max(map(len, plain), default=0)
    return [
        text
        for at, text in enumerate(texts)
        if not (plain[at].endswith(_CUT_OFF) and len(plain[at]) < longest)
        and not any(
            (plain[at][:80] in other and (len(plain[at]) < len(other) or number < at))
            for number, other in enumerate(plain)
            if number != at
        )
    ]
