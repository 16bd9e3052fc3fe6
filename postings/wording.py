"""Values in people's words and in the language of the page: pay, dates, places, codes. Layer 7.

Money, dates and the names of countries and languages come from the Unicode CLDR by way of Babel.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date, format_timedelta
from babel.numbers import format_currency, format_decimal, get_currency_symbol
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext, ngettext
from django.utils.translation import gettext_lazy as _

from postings import names
from postings.models import Posting, PostingSkill

RANGE = "{} – {}"

PER: Mapping[str, str | Promise] = {
    "hour": _("an hour"),
    "day": _("a day"),
    "week": _("a week"),
    "month": _("a month"),
    "year": _("a year"),
}

CHOICES: Mapping[str, Mapping[str, str | Promise]] = {
    "workplace": dict(Posting.Workplace.choices),
    "employment_type": dict(Posting.EmploymentType.choices),
    "education": dict(Posting.Education.choices),
    "importance": dict(PostingSkill.Importance.choices),
}

FIELDS: Mapping[str, str | Promise] = {
    "title": _("Title"),
    "company": _("Company"),
    "locations": _("Location"),
    "workplace": _("Workplace"),
    "salary": _("Pay"),
    "amounts": _("Other sums named"),
    "employment_type": _("Employment type"),
    "date_posted": _("Posted"),
    "valid_through": _("Apply until"),
    "openings": _("Openings"),
    "language": _("Language of the posting"),
    "languages": _("Languages asked for"),
    "experience_years": _("Experience"),
    "education": _("Education"),
    "duties": _("Duties"),
    "requirements": _("Requirements"),
    "skills": _("Skills"),
    "benefits": _("Benefits"),
    "url": _("Address of the original"),
    "identifier": _("Publisher's number"),
}
"""What a posting can say, in the order a page shows it."""


def locale() -> Locale:
    """Babel's name for the language the page is in."""
    return _locale(get_language() or "en")


@lru_cache(maxsize=16)
def _locale(language: str) -> Locale:
    return Locale.parse("zh_Hans") if language.startswith("zh") else Locale.parse(language.split("-")[0])


def money(amount: float, currency: str | None) -> str:
    """An amount without needless cents: "$45,000", "$21.50".

    An unknown currency is left out.
    """
    return _money(float(amount), currency, get_language() or "en")


@lru_cache(maxsize=4096)
def _money(amount: float, currency: str | None, language: str) -> str:
    """A page shows hundreds of amounts, and the same ones again."""
    pattern = "#,##0" if amount.is_integer() else "#,##0.00"
    if not currency:
        return format_decimal(amount, pattern, _locale(language))
    sign = get_currency_symbol(currency, _locale(language))
    space = "\N{NO-BREAK SPACE}" if sign[-1:].isalpha() else ""
    return format_currency(amount, currency, f"¤{space}{pattern}", _locale(language), currency_digits=False)


def amounts(low: float | None, high: float | None, currency: str | None, period: str | None = None) -> str:
    """A range with the currency named once: "$45,000 – 70,000 a year", "from $45,000", "up to $70,000"."""
    if low is None and high is None:
        return ""
    if low is None:
        return gettext("up to %(amount)s") % {"amount": _each(money(high or 0, currency), period)}
    if high is None:
        return gettext("from %(amount)s") % {"amount": _each(money(low, currency), period)}
    if low == high:
        return _each(money(low, currency), period)
    return _each(RANGE.format(money(low, currency), money(high, None)), period)


def _each(amount: str, period: str | None) -> str:
    """The amount alone where the period is not known."""
    if not period or period not in PER:
        return amount
    return gettext("%(amount)s %(a_period)s") % {"amount": amount, "a_period": PER[period]}


def pay(salary: Mapping[str, Any] | None) -> str:
    """Pay in the contract's form as a person would write it: "¥200,000 – 250,000 a year"."""
    if not salary:
        return ""
    parts = [amounts(salary.get("min"), salary.get("max"), salary.get("currency"), salary.get("period"))]
    if months := salary.get("months_per_year"):
        parts.append(gettext("× %(months)d months") % {"months": months})
    if salary.get("kind") == "ote":
        parts.append(gettext("(on-target earnings)"))
    return " ".join(filter(None, parts))


def annual_pay(salary: Mapping[str, Any] | None) -> str:
    """The same pay per year; empty where it is stated per year already or cannot be told."""
    if not salary or salary.get("period") in (None, "", "year"):
        return ""
    return amounts(salary.get("annual_min"), salary.get("annual_max"), salary.get("currency"), "year")


def day(value: date | str | None) -> str:
    """ "22 November 2026", or nothing."""
    found = as_date(value)
    return format_date(found, "long", locale()) if found else ""


def as_date(value: date | str | None) -> date | None:
    if isinstance(value, str):
        return date.fromisoformat(value[:10]) if value else None
    return value


def age(value: date | str | None, today: date) -> str:
    """ "today", "3 days ago"; a day that is still to come is given as a date."""
    found = as_date(value)
    if found is None:
        return ""
    days = (today - found).days
    if days < 0:
        return day(found)
    if days < 2:
        return gettext("yesterday") if days else gettext("today")
    return _days_ago(days, get_language() or "en")


@lru_cache(maxsize=4096)
def _days_ago(days: int, language: str) -> str:
    before = timedelta(days=-days)
    return format_timedelta(before, granularity="day", threshold=1.6, add_direction=True, locale=_locale(language))


def country(code: str | None) -> str:
    """The country's name; a code that is none stays as it is."""
    return str(locale().territories.get(code or "", code or ""))


def language(code: str | None) -> str:
    name = locale().languages.get(code or "", code or "")
    return str(name[:1].upper() + name[1:])


def place(location: Mapping[str, Any]) -> str:
    """ "Munich, Bavaria, Germany", 中国 广东 广州; as written where nothing is known of it.

    A city named like its region stands once.
    """
    code, region, city = (location.get(name) or "" for name in ("country", "region", "city"))
    known = [city and names.place(f"{code}/{region}/{city}"), names.place(f"{code}/{region}"), country(code)]
    shown = [name for index, name in enumerate(known) if name and name not in known[:index]]
    if _is_chinese():
        return " ".join(reversed(shown)) or str(location.get("raw") or "")
    return ", ".join(shown) or str(location.get("raw") or "")


def _is_chinese() -> bool:
    """Whether the page's language writes the country first and the city last."""
    return (get_language() or "").startswith("zh")


def years(low: float | None, high: float | None) -> str:
    """ "3 – 5 years", "at least 2 years", "up to 1 year", "None needed"."""
    if low == 0 and not high:
        return gettext("None needed")
    if low is not None and high is not None and low != high:
        return gettext("%(low)g – %(high)g years") % {"low": low, "high": high}
    if low is None and high is None:
        return ""
    bound = low if low is not None else high or 0
    counted = ngettext("%(n)g year", "%(n)g years", 1 if bound == 1 else 2) % {"n": bound}
    if low is None:
        return gettext("up to %(years)s") % {"years": counted}
    return counted if low == high else gettext("at least %(years)s") % {"years": counted}


def choice(field: str, value: str) -> str:
    """The label of a code of one of our own lists; an unknown code stays as it is."""
    return str(CHOICES.get(field, {}).get(value, value))


def field(name: str) -> str:
    return str(FIELDS.get(name, name))


def number(value: float) -> str:
    """ "12,345"."""
    return _number(value, get_language() or "en")


@lru_cache(maxsize=4096)
def _number(value: float, language: str) -> str:
    return format_decimal(value, locale=_locale(language))


def kilometres(distance: float) -> str:
    """ "12 km"; less than one is "under 1 km"."""
    if distance < 1:
        return gettext("under 1 km")
    return gettext("%(distance)s km") % {"distance": number(round(distance))}
