"""Rows for tests. Every call makes another posting, and the same number always the same one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from postings import pay
from postings.matching import company_key, name_key, place_key
from postings.models import Company, Location, Posting, PostingLocation, PostingSkill, Skill

TODAY = date(2026, 11, 20)

COMPANIES = ("Harrow & Pike Ltd", "Lindqvist AB", "Nordsee Werke GmbH", "青禾科技有限公司", "Acme Rivets Inc.")
PLACES: tuple[tuple[str, str, str, float | None, float | None], ...] = (
    ("Berlin", "Berlin", "DE", 52.52437, 13.41053),
    ("Munich", "Bavaria", "DE", 48.13743, 11.57549),
    ("Potsdam", "Brandenburg", "DE", 52.39886, 13.06566),
    ("Guangzhou", "Guangdong", "CN", 23.11667, 113.25),
    ("Brighton", "Michigan", "US", 42.52948, -83.78022),
    ("Brighton", "England", "GB", 50.82838, -0.13947),
    ("", "Michigan", "US", None, None),
    ("", "", "US", None, None),
)
SKILLS = ("Python", "C++", "C#", "Welding", "会计", "Negotiation", "SQL")
CURRENCIES = ("EUR", "USD", "CNY", "XTS")
"""XTS has no rate."""
WORDS = ("kestrel", "marigold", "obsidian", "quartzite", "tamarind", "销售", "verdigris")
"""No word holds another, and no other string here holds one: a database finds them as the index does."""


def company(name: str) -> Company:
    return Company.objects.get_or_create(match_key=company_key(name), defaults={"name": name})[0]


def skill(name: str) -> Skill:
    return Skill.objects.get_or_create(match_key=name_key(name), defaults={"name": name})[0]


def location(city: str, region: str, country: str, *point: float | None) -> Location:
    latitude, longitude = point or (None, None)
    defaults = {
        "city": city,
        "region": region,
        "country": country,
        "latitude": latitude,
        "longitude": longitude,
        "raw": city or region or country,
    }
    key = place_key(country, region, city)
    return Location.objects.get_or_create(match_key=key, defaults=defaults)[0]


def posting(
    *,
    company_name: str = "",
    places: Iterable[Sequence[Any]] = (),
    skills: Iterable[str] = (),
    salary: tuple[float | None, float | None, str, str] | None = None,
    **values: Any,
) -> Posting:
    """salary: (minimum, maximum, currency, period)."""
    values = {"title": "Posting", "text": "Nothing but a text.", **values, **(_pay(*salary) if salary else {})}
    made = Posting.objects.create(company=company(company_name) if company_name else None, **values)
    for place in places:
        PostingLocation.objects.create(posting=made, location=location(*place))
    for name in skills:
        importance = PostingSkill.Importance.REQUIRED
        PostingSkill.objects.create(posting=made, skill=skill(name), importance=importance)
    return made


def varied(number: int) -> Posting:
    """One of a varied lot: every field is sometimes absent, every filter has something to find."""
    random = Random(number)
    words = random.sample(WORDS, random.randint(0, 3))
    return posting(
        title=f"Job {number} {' '.join(words[:1])}",
        text=f"Job {number} {' '.join(words)} for people who like work.",
        status=random.choices(Posting.Status.values, (1, 8, 1))[0],
        company_name=random.choice(("", *COMPANIES)),
        places=random.sample(PLACES, random.choice((0, 1, 1, 2))),
        skills=random.sample(SKILLS, random.randint(0, 3)),
        salary=_some_pay(random),
        workplace=random.choice(("", *Posting.Workplace.values)),
        employment_type=random.choice(("", *Posting.EmploymentType.values)),
        education=random.choice(("", *Posting.Education.values)),
        language=random.choice(("", "en", "de", "zh")),
        experience_min=random.choice((None, 0, 1, 2.5, 5, 10)),
        date_posted=random.choice((None, *(TODAY - timedelta(days=days) for days in (0, 1, 6, 7, 29, 30, 400)))),
        valid_through=random.choice((None, None, *(TODAY + timedelta(days=days) for days in (-30, -1, 0, 1, 90)))),
    )


def _some_pay(random: Random) -> tuple[float | None, float | None, str, str] | None:
    period = random.choice(("hour", "month", "year"))
    low = random.choice((20, 30, 40, 50)) * {"hour": 1, "month": 100, "year": 2000}[period]
    high = low * random.choice((1, 1.25, 2))
    bounds = random.choice(((low, high), (low, None), (None, high)))
    return random.choice((None, (*bounds, random.choice(CURRENCIES), period)))


def _pay(low: float | None, high: float | None, currency: str, period: str) -> dict[str, Any]:
    annual = [None if amount is None else pay.annual(amount, period) for amount in (low, high)]
    reference = [None if amount is None else pay.in_reference(amount, currency) for amount in annual]
    return {
        "salary_min": None if low is None else Decimal(str(low)),
        "salary_max": None if high is None else Decimal(str(high)),
        "salary_currency": currency,
        "salary_period": period,
        "salary_kind": Posting.SalaryKind.BASE,
        "salary_annual_min": annual[0],
        "salary_annual_max": annual[1],
        "salary_reference_min": reference[0],
        "salary_reference_max": reference[1],
    }
