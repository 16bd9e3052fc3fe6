"""The JSON of applicant tracking systems: where each keeps what, as one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from typing import Any, NamedTuple

from postings import schema_org

Object = Mapping[str, Any]


class Format(NamedTuple):
    """How one system writes a posting. A path is keys joined by dots; the first path that leads anywhere wins."""

    name: str
    needs: tuple[str, ...]
    paths: Mapping[str, tuple[str, ...]]
    body: tuple[str, ...]
    """HTML texts, or lists and objects of titled sections, in the order of the page."""
    salary: Callable[[Object], dict[str, Any] | None] = lambda posting: None


def _pay(posting: Object, low: str, high: str, currency: str, period: str) -> dict[str, Any] | None:
    return schema_org.salary(*(_at(posting, key) for key in (low, high, currency, period)))


def _lever_pay(posting: Object) -> dict[str, Any] | None:
    pay = _at(posting, "salaryRange") or {}
    return _pay(pay, "min", "max", "currency", "interval")


def _greenhouse_pay(posting: Object) -> dict[str, Any] | None:
    """Cents; the period is not stated."""
    ranges = _at(posting, "pay_input_ranges")
    first = ranges[0] if isinstance(ranges, list) and ranges else {}
    low, high = (schema_org.number_of(_at(first, name)) for name in ("min_cents", "max_cents"))
    return schema_org.salary(low and low / 100, high and high / 100, _at(first, "currency_type"), None)


def _ashby_pay(posting: Object) -> dict[str, Any] | None:
    parts = _at(posting, "compensation.summaryComponents")
    for part in parts if isinstance(parts, list) else ():
        if _at(part, "compensationType") == "Salary":
            return schema_org.salary(
                *(_at(part, key) for key in ("minValue", "maxValue", "currencyCode", "interval"))
            )
    return None


def _workable_pay(posting: Object) -> dict[str, Any] | None:
    pay = _at(posting, "salary") or {}
    return _pay(pay, "salary_from", "salary_to", "salary_currency", "period")


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
        ("description|descriptionPlain", "lists", "additional|additionalPlain"),
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
            "workplace": ("location.remote",),
            "date_posted": ("releasedDate",),
            "url": ("postingUrl", "applyUrl"),
            "identifier": ("refNumber", "id"),
        },
        ("jobAd.sections",),
    ),
    Format(
        "Ashby",
        ("title", "descriptionHtml"),
        {
            "title": ("title",),
            "company": ("organizationName", "companyName"),
            "locations": ("location",),
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
            "locations": ("location.name",),
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
            "locations": ("locations", "location"),
            "employment_type": ("employment_type", "type"),
            "workplace": ("workplace", "location.workplace_type", "location.telecommuting", "telecommuting"),
            "date_posted": ("published_on", "created_at", "published"),
            "url": ("url", "shortlink"),
            "identifier": ("shortcode",),
        },
        ("description", "requirements:Requirements", "benefits:Benefits"),
        _workable_pay,
    ),
    Format(
        "a posting",
        ("title", "description"),
        {
            "title": ("title",),
            "company": ("company.name", "company", "company_name"),
            "locations": ("locations", "location"),
            "employment_type": ("employment_type", "job_type"),
            "workplace": ("workplace",),
            "date_posted": ("date_posted", "published_at", "created_at"),
            "valid_through": ("valid_through",),
            "url": ("url",),
            "identifier": ("id",),
        },
        ("description",),
    ),
)


def from_ats(posting: Object) -> dict[str, Any] | None:
    """What a system's JSON states, by our names, with "description" as HTML; None when no format fits."""
    for each in FORMATS:
        if all(posting.get(name) for name in each.needs):
            found = {name: _fact(name, posting, paths) for name, paths in each.paths.items()}
            found["salary"] = each.salary(posting)
            found["description"] = "\n".join(filter(None, (_section(posting, path) for path in each.body)))
            return {name: value for name, value in found.items() if value not in (None, "", [])}
    return None


def _at(value: Any, path: str) -> Any:
    for key in path.split("."):
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def _fact(name: str, posting: Object, paths: tuple[str, ...]) -> Any:
    value = next((found for path in paths if (found := _at(posting, path))), None)
    if name == "locations":
        return _places(value)
    if name == "workplace":
        return "remote" if value is True else schema_org.workplace_of(value)
    if name in ("date_posted", "valid_through"):
        return schema_org.date_of(value)
    if name == "employment_type":
        return schema_org.employment_type_of(value)
    return schema_org.text_of(value)


def _places(value: Any) -> list[dict[str, Any]]:
    places = [_place(each) for each in (value if isinstance(value, list) else [value]) if each]
    return [each for each in places if each["raw"]]


def _place(value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        return schema_org.place("", raw=schema_org.text_of(value))
    country = value.get("countryCode") or value.get("country_code") or value.get("country")
    raw = schema_org.text_of(value.get("location_str") or value.get("fullLocation") or value.get("raw"))
    return schema_org.place(value.get("city"), value.get("region"), country, raw)


def _section(posting: Object, path: str) -> str:
    """HTML of one part of the body. "path:Title" puts a heading before it, "a|b" takes the first there is."""
    path, _, title = path.partition(":")
    value = next((found for each in path.split("|") if (found := _at(posting, each))), None)
    if isinstance(value, str):
        return _headed(title, value)
    entries = list(value.values()) if isinstance(value, Mapping) else value
    if not isinstance(entries, list):
        return ""
    parts = []
    for entry in entries:
        if isinstance(entry, Mapping):
            html = entry.get("content") or (entry.get("text") if "title" in entry else "")
            parts.append(_headed(schema_org.text_of(entry.get("title") or entry.get("text")), html or ""))
    return "\n".join(parts)


def _headed(title: str, html: Any) -> str:
    if not isinstance(html, str) or not html.strip():
        return ""
    return f"<h3>{escape(title)}</h3>{html}" if title else html
