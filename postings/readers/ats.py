"""The JSON of applicant tracking systems: where each keeps what, as one table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any, NamedTuple

from postings import schema_values

Object = Mapping[str, Any]


class Format(NamedTuple):
    """How one system writes a posting. A path is keys joined by dots; the first path that leads anywhere wins.

    The shapes are those of the systems' public documentation.
    """

    name: str
    needs: tuple[str, ...]
    paths: Mapping[str, tuple[str, ...]]
    body: tuple[str, ...]
    """HTML or plain texts, or lists and objects of titled sections, in the order of the page."""
    salary: Callable[[Object], dict[str, Any] | str | None] = lambda posting: None
    lists: Mapping[str, str] = {}
    """Our name of a list of lines -> the paths that hold them, joined by "+"."""


def _pay(posting: Object, low: str, high: str, currency: str, period: str) -> dict[str, Any] | None:
    return schema_values.salary(*(_at(posting, key) for key in (low, high, currency, period)))


def _lever_pay(posting: Object) -> dict[str, Any] | None:
    pay = _at(posting, "salaryRange") or {}
    return _pay(pay, "min", "max", "currency", "interval")


def _greenhouse_pay(posting: Object) -> dict[str, Any] | None:
    """Cents; a period only where the range's title names one ("Hourly rate")."""
    ranges = _at(posting, "pay_input_ranges")
    first = ranges[0] if isinstance(ranges, list) and ranges else {}
    low, high = (schema_values.number_of(_at(first, name)) for name in ("min_cents", "max_cents"))
    currency, title = _at(first, "currency_type"), _at(first, "title")
    return schema_values.salary(low and low / 100, high and high / 100, currency, title)


def _ashby_pay(posting: Object) -> dict[str, Any] | None:
    parts = _at(posting, "compensation.summaryComponents")
    if not isinstance(parts, list) or not parts:
        tiers = _at(posting, "compensation.compensationTiers")
        parts = _at(tiers[0], "components") if isinstance(tiers, list) and tiers else None
    for part in parts if isinstance(parts, list) else ():
        if _at(part, "compensationType") == "Salary":
            return schema_values.salary(
                *(_at(part, key) for key in ("minValue", "maxValue", "currencyCode", "interval"))
            )
    return None


def _smartrecruiters_pay(posting: Object) -> dict[str, Any] | None:
    return _pay(_at(posting, "compensation") or {}, "min", "max", "currency", "period")


def _workable_pay(posting: Object) -> dict[str, Any] | None:
    pay = _at(posting, "salary") or {}
    return _pay(pay, "salary_from", "salary_to", "salary_currency", "period")


def _recruitee_pay(posting: Object) -> dict[str, Any] | None:
    return _pay(_at(posting, "salary") or {}, "min", "max", "currency", "period")


def _104_pay(posting: Object) -> dict[str, Any] | None:
    """Amounts of the period that a number names; nothing where the pay is to be agreed."""
    period, low, high = (_at(posting, key) for key in ("s10", "salaryLow", "salaryHigh"))
    if period not in _104_PERIODS:
        return None
    return schema_values.salary(low, None if high == _104_NO_END else high, "TWD", _104_PERIODS[period])


def _teamtailor_pay(posting: Object) -> dict[str, Any] | None:
    return _pay(posting, "attributes.min-salary", "attributes.max-salary", "attributes.currency", _TEAMTAILOR_UNIT)


_TEAMTAILOR_UNIT = "attributes.salary-time-unit"
_104_PERIODS: Mapping[Any, str] = {30: "hour", 40: "day", 50: "month", 60: "year"}
_104_NO_END = 9_999_999


def _words_at(path: str) -> Callable[[Object], str]:
    """Of a system that states pay in words."""
    return lambda posting: schema_values.text_of(_at(posting, path))


FORMATS: tuple[Format, ...] = (
    Format(
        "Lever",
        ("text", "categories"),
        {
            "title": ("text",),
            "locations": ("categories.allLocations", "categories.location"),
            "employment_type": ("categories.commitment",),
            "workplace": ("workplaceType",),
            "date_posted": ("createdAt",),
            "url": ("hostedUrl",),
            "identifier": ("id",),
        },
        (
            "description|descriptionPlain",
            "lists",
            "additional|additionalPlain",
            "salaryDescription|salaryDescriptionPlain:Salary",
        ),
        _lever_pay,
    ),
    Format(
        "SmartRecruiters",
        ("name", "jobAd"),
        {
            "title": ("name",),
            "company": ("company.name",),
            "locations": ("location",),
            "employment_type": ("typeOfEmployment.label",),
            "workplace": ("location.remote", "location.hybrid:hybrid"),
            "date_posted": ("releasedDate",),
            "url": ("postingUrl", "applyUrl"),
            "identifier": ("refNumber", "id"),
        },
        ("jobAd.sections",),
        _smartrecruiters_pay,
    ),
    Format(
        "Ashby",
        ("title", "descriptionHtml"),
        {
            "title": ("title",),
            "company": ("organizationName", "companyName"),
            "locations": ("location+secondaryLocations", "address.postalAddress"),
            "employment_type": ("employmentType",),
            "workplace": ("workplaceType", "isRemote"),
            "date_posted": ("publishedAt", "publishedDate"),
            "url": ("jobUrl",),
            "identifier": ("id",),
        },
        ("descriptionHtml",),
        _ashby_pay,
    ),
    Format(
        "Greenhouse",
        ("title", "content"),
        {
            "title": ("title",),
            "company": ("company_name",),
            "locations": ("location.name", "offices"),
            "employment_type": ("metadata.Employment Type", "metadata.Job Type", "metadata.Time Type"),
            "workplace": ("metadata.Workplace Type", "metadata.Work Location Type", "metadata.Remote"),
            "date_posted": ("first_published",),
            "valid_through": ("application_deadline",),
            "url": ("absolute_url",),
            "identifier": ("requisition_id", "id"),
        },
        ("content",),
        _greenhouse_pay,
    ),
    Format(
        "Workable",
        ("title", "shortcode"),
        {
            "title": ("title", "full_title"),
            "company": ("company.name", "company", "account.name"),
            "locations": ("locations", "location", "city+state+country"),
            "employment_type": ("employment_type", "type"),
            "workplace": (
                *("workplace", "workplace_type", "location.workplace_type"),
                *("location.telecommuting", "telecommuting"),
            ),
            "education": ("education",),
            "date_posted": ("published_on", "created_at", "published"),
            "url": ("url", "shortlink"),
            "identifier": ("shortcode",),
        },
        ("description|full_description", "requirements:Requirements", "benefits:Benefits"),
        _workable_pay,
    ),
    Format(
        "Recruitee",
        ("title", "careers_url"),
        {
            "title": ("title", "position"),
            "company": ("company_name",),
            "locations": ("locations", "location"),
            "employment_type": ("employment_type_code",),
            "workplace": ("remote", "hybrid:hybrid", "on_site:on_site"),
            "education": ("education_code",),
            "date_posted": ("published_at", "created_at"),
            "valid_through": ("close_at",),
            "url": ("careers_url",),
            "identifier": ("id",),
        },
        ("description", "requirements:Requirements"),
        _recruitee_pay,
    ),
    Format(
        "Teamtailor",
        ("attributes.title", "attributes.body"),
        {
            "title": ("attributes.title",),
            "employment_type": ("attributes.employment-type",),
            "workplace": ("attributes.remote-status",),
            "date_posted": ("attributes.created-at",),
            "valid_through": ("attributes.end-date",),
            "url": ("links.careersite-job-url",),
            "identifier": ("id",),
        },
        ("attributes.pitch", "attributes.body"),
        _teamtailor_pay,
    ),
    Format(
        "BambooHR",
        ("jobOpeningName", "description"),
        {
            "title": ("jobOpeningName",),
            "locations": ("location",),
            "employment_type": ("employmentStatusLabel",),
            "workplace": ("isRemote",),
            "date_posted": ("datePosted",),
            "url": ("jobOpeningShareUrl",),
            "identifier": ("id",),
        },
        ("description", "compensation:Salary"),
    ),
    Format(
        "Workday",
        ("title", "jobDescription", "jobReqId"),
        {
            "title": ("title",),
            "locations": ("location+additionalLocations",),
            "employment_type": ("timeType",),
            "workplace": ("remoteType",),
            "date_posted": ("startDate",),
            "url": ("externalUrl",),
            "identifier": ("jobReqId",),
        },
        ("jobDescription",),
    ),
    Format(
        "104",
        ("header.jobName", "jobDetail.jobDescription"),
        {
            "title": ("header.jobName",),
            "company": ("header.custName",),
            "locations": ("jobDetail.addressRegion",),
            "date_posted": ("header.appearDate",),
            "openings": ("jobDetail.needEmp",),
            "experience_years": ("condition.workExp",),
            "education": ("condition.edu",),
        },
        ("jobDetail.jobDescription",),
        _words_at("jobDetail.salary"),
        {
            "requirements": "condition.other+condition.language+condition.certificate+condition.driverLicense",
            "skills": "condition.specialty+condition.skill",
            "benefits": "welfare.welfare|welfare.tag",
        },
    ),
    Format(
        "104, a list",
        ("jobName", "custName", "jobAddrNoDesc"),
        {
            "title": ("jobName",),
            "company": ("custName",),
            "locations": ("jobAddrNoDesc",),
            "date_posted": ("appearDate",),
            "url": ("link.job",),
            "identifier": ("jobNo",),
        },
        ("description",),
        _104_pay,
    ),
    Format(
        "51job, a list",
        ("job_name", "attribute_text"),
        {
            "title": ("job_name",),
            "company": ("company_name",),
            "locations": ("workarea_text",),
            "date_posted": ("issuedate", "updatedate"),
            "url": ("job_href",),
            "identifier": ("jobid",),
        },
        ("attribute_text",),
        _words_at("providesalary_text"),
        {"benefits": "jobwelf_list"},
    ),
)
"""In order: the first whose `needs` are all there. Any other is read by its keys (`objects.py`)."""


def from_ats(posting: Object) -> dict[str, Any] | None:
    """What a system's JSON states, by our names, with "description" as HTML; None when no format fits."""
    for each in FORMATS:
        if all(_first(posting, needed) for needed in each.needs):
            found = {name: _fact(name, posting, paths) for name, paths in each.paths.items()}
            found["salary"] = each.salary(posting)
            found["description"] = "\n".join(filter(None, (_section(posting, path) for path in each.body)))
            found.update({name: list(_lines(posting, paths)) for name, paths in each.lists.items()})
            return {name: value for name, value in found.items() if value not in (None, "", [])}
    return None


def _at(value: Any, path: str) -> Any:
    """What a path leads to; in a list of named values ("metadata") by the name."""
    for key in path.split("."):
        if isinstance(value, list):
            named = (each.get("value") for each in value if isinstance(each, Mapping) and each.get("name") == key)
            value = next(named, None)
        else:
            value = value.get(key) if isinstance(value, Mapping) else None
    return value


def _first(value: Any, paths: str) -> Any:
    """What the first of "a|b" leads to that leads anywhere."""
    return next((found for path in paths.split("|") if (found := _at(value, path))), None)


def _lines(posting: Object, paths: str) -> Iterator[str]:
    """The lines of the texts and lists at "a+b"; of an object in a list its words."""
    for path in paths.split("+"):
        value = _first(posting, path)
        for entry in value if isinstance(value, list) else [value]:
            words = (
                next((entry[key] for key in _ENTRY_WORDS if entry.get(key)), "")
                if isinstance(entry, Mapping)
                else entry
            )
            yield from filter(None, map(str.strip, schema_values.text_of(words).split("\n")))


def _fact(name: str, posting: Object, paths: tuple[str, ...]) -> Any:
    if name == "locations":
        return next((places for path in paths if (places := _places(posting, path))), [])
    if name == "workplace":
        return next((word for path in paths if (word := _workplace(posting, path))), "")
    value = next((found for path in paths if (found := _at(posting, path))), None)
    if name in ("date_posted", "valid_through"):
        return schema_values.date_of(value)
    if name == "employment_type":
        return schema_values.employment_type_of(value)
    if name == "openings":
        return schema_values.count_of(value)
    return schema_values.text_of(value)


def _workplace(posting: Object, path: str) -> str:
    """Our word for a word; for a yes what stands behind the path's colon, or "remote"."""
    path, _, meaning = path.partition(":")
    value = _at(posting, path)
    return (meaning or "remote") if value is True else "" if meaning else schema_values.workplace_of(value)


def _places(posting: Object, path: str) -> list[dict[str, Any]]:
    """The places at a path. "city+state+country" are the parts of one, "location+secondaryLocations" several."""
    parts = [_at(posting, each) for each in path.split("+")]
    if path.startswith("city+"):
        parts = [schema_values.place(*parts)["raw"]]
    listed = [each for part in parts for each in (part if isinstance(part, list) else [part]) if each]
    unique = {place["raw"]: place for place in map(_place, listed) if place["raw"]}
    return list(unique.values())


def _place(value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        return schema_values.place("", raw=schema_values.text_of(value))
    if "addressLocality" in value:
        parts = value.get("addressLocality"), value.get("addressRegion"), value.get("addressCountry")
        return schema_values.place(*parts)
    country = next((value[key] for key in _COUNTRIES if value.get(key)), "")
    region = next((value[key] for key in _REGIONS if value.get(key)), "")
    whole = _PLACES_WHOLE if value.get("city") else (*_PLACES_WHOLE, *_PLACE_NAMES)
    raw = next((value[key] for key in whole if isinstance(value.get(key), str) and value[key]), "")
    return schema_values.place(value.get("city"), region, country, raw)


_ENTRY_WORDS = ("description", "name", "language")
_COUNTRIES = ("countryCode", "country_code", "country", "addressCountry")
_REGIONS = ("region", "state", "state_name", "province")
_PLACES_WHOLE = ("location_str", "fullLocation", "raw")
_PLACE_NAMES = ("location", "display_name", "name")
"""Where a place stands that is not told by its parts."""


def _section(posting: Object, path: str) -> str:
    """HTML of one part of the body. "path:Title" puts a heading before it, "a|b" takes the first there is."""
    path, _, title = path.partition(":")
    value = _first(posting, path)
    if isinstance(value, str):
        return _headed(title, value)
    entries = list(value.values()) if isinstance(value, Mapping) else value
    if not isinstance(entries, list):
        return ""
    parts = []
    for entry in entries:
        if isinstance(entry, Mapping):
            html = entry.get("content") or (entry.get("text") if "title" in entry else "")
            parts.append(_headed(schema_values.text_of(entry.get("title") or entry.get("text")), html or ""))
        elif isinstance(entry, str):
            parts.append(f"<li>{escape(entry)}</li>")
    return _headed(title, "\n".join(filter(None, parts)))


def _headed(title: str, html: Any) -> str:
    if not isinstance(html, str) or not html.strip():
        return ""
    return f"<h3>{escape(title)}</h3>{html}" if title else html
