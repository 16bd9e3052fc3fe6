"""Our names <-> schema.org JobPosting (https://schema.org/JobPosting), for JSON-LD in and out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from postings.schema_values import (
    EMPLOYMENT_TYPES,
    NUMBER,
    count_of,
    date_of,
    employment_type_of,
    number_of,
    place,
    salary,
    text_of,
    word_in,
    workplace_of,
)

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
_UNNAMED = frozenset(
    ("confidential", "undisclosed", "anonymous", "company confidential", "n/a", "na", "none", "-", ".")
)
"""What forms send where a company does not want to be named."""
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
    found["openings"] = count_of(posting.get("totalJobOpenings"))
    found["experience_years"] = _experience_in(posting.get("experienceRequirements"))
    found["education"] = _education_in(posting.get("educationRequirements"))
    identifier = posting.get("identifier")
    found["identifier"] = text_of(identifier.get("value") if isinstance(identifier, Mapping) else identifier)
    return {name: value for name, value in found.items() if value not in (None, "", [])}


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
        bounds = NUMBER.findall(low) if isinstance(low, str) else []
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
    return word_in(words, EDUCATION) or (words if len(words) <= _LONGEST_WORDS else "")


def _lines(value: Any) -> list[str]:
    texts = [text_of(each) for each in _many(value)]
    return [line.strip() for text in texts for line in text.split("\n") if line.strip()]


def _many(value: Any) -> list[Any]:
    if value is None or value == "":
        return []
    return value if isinstance(value, list) else [value]
