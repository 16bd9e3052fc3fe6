from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.schema_org import EDUCATION, PERIODS, from_job_posting, to_job_posting
from postings.schema_values import EMPLOYMENT_TYPES, date_of, employment_type_of, number_of, text_of

POSTING: dict[str, Any] = {
    "title": "Lighthouse Keeper",
    "company": "Nordlicht AG",
    "locations": [
        {"city": "Bergen", "region": "Vestland", "country": "NO", "raw": "Bergen, Vestland, NO"},
        {"city": "Husum", "region": None, "country": "DE", "raw": "Husum, DE"},
    ],
    "workplace": "remote",
    "salary": {"min": 41000.0, "max": 52500.5, "currency": "NOK", "period": "year", "text": ""},
    "employment_type": "part_time",
    "date_posted": "2026-02-03",
    "valid_through": "2026-03-31",
    "openings": 2,
    "experience_years": {"min": 2.5, "max": None},
    "education": "associate",
    "duties": ["Light the lamp", "Write the log"],
    "requirements": ["No fear of storms"],
    "benefits": ["Sea view"],
    "skills": ["Morse code"],
    "identifier": "LK-7",
    "url": "https://nordlicht.example/jobs/7",
    "description": "<p>Keep the light.</p>",
}


def test_a_posting_survives_the_way_out_and_in() -> None:
    assert from_job_posting(to_job_posting(POSTING)) == POSTING


def test_it_writes_what_search_engines_read() -> None:
    posting = to_job_posting(
        {**POSTING, "requirements": [{"text": "No fear", "required": True}], "skills": [{"name": "Morse code"}]}
    )
    assert posting["@type"] == "JobPosting"
    assert posting["hiringOrganization"] == {"@type": "Organization", "name": "Nordlicht AG"}
    assert posting["jobLocation"][1]["address"] == {
        "@type": "PostalAddress",
        "addressLocality": "Husum",
        "addressCountry": "DE",
    }
    assert posting["baseSalary"] == {
        "@type": "MonetaryAmount",
        "currency": "NOK",
        "value": {"@type": "QuantitativeValue", "minValue": 41000.0, "maxValue": 52500.5, "unitText": "YEAR"},
    }
    assert posting["experienceRequirements"]["monthsOfExperience"] == 30
    assert posting["qualifications"] == "No fear"
    assert posting["skills"] == "Morse code"


def test_what_a_posting_does_not_say_is_left_out_on_both_sides() -> None:
    assert to_job_posting({"title": "Clerk", "company": None, "locations": [], "salary": None}) == {
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": "Clerk",
    }
    assert from_job_posting({"@type": "JobPosting", "title": " Clerk ", "jobLocation": [], "baseSalary": {}}) == {
        "title": "Clerk"
    }


@pytest.mark.parametrize("word", EMPLOYMENT_TYPES)
def test_every_employment_type_survives(word: str) -> None:
    assert from_job_posting(to_job_posting({"employment_type": word})) == {"employment_type": word}


@pytest.mark.parametrize("level", EDUCATION)
def test_every_level_of_education_survives(level: str) -> None:
    assert from_job_posting(to_job_posting({"education": level})) == {"education": level}


@pytest.mark.parametrize("period", PERIODS)
def test_every_period_survives_with_one_amount(period: str) -> None:
    salary = {"min": 20.0, "max": 20.0, "currency": "EUR", "period": period, "text": ""}
    assert from_job_posting(to_job_posting({"salary": salary})) == {"salary": salary}


SALARIES: list[tuple[Any, tuple[Any, ...]]] = [
    ({"currency": "USD", "value": {"value": "21.50", "unitText": "HOUR"}}, (21.5, 21.5, "USD", "hour")),
    (
        {"currency": "usd", "value": {"minValue": "30,000", "maxValue": 0, "unitText": "Year"}},
        (30e3, None, "USD", "year"),
    ),
    ({"currency": "EUR", "minValue": 3000, "maxValue": 3500, "unitText": "MONTH"}, (3000, 3500, "EUR", "month")),
    ({"currency": "GBP", "value": "28000 - 31000"}, (28000, 31000, "GBP", None)),
    ({"currency": "EUR", "value": {"minValue": 60, "maxValue": 50}}, (50, 60, "EUR", None)),
    ([{"currency": "EUR", "value": 900}], (900, 900, "EUR", None)),
]


@pytest.mark.parametrize(("stated", "expected"), SALARIES)
def test_it_reads_the_shapes_in_which_pay_is_stated(stated: Any, expected: tuple[Any, ...]) -> None:
    salary = from_job_posting({"baseSalary": stated})["salary"]
    assert (salary["min"], salary["max"], salary["currency"], salary["period"]) == expected


NO_SALARIES: list[Any] = [
    None,
    "",
    "competitive",
    {},
    {"value": {"minValue": 0, "maxValue": 0}},
    {"value": "nan"},
    [[]],
]


@pytest.mark.parametrize("stated", NO_SALARIES)
def test_it_invents_no_pay(stated: Any) -> None:
    assert "salary" not in from_job_posting({"baseSalary": stated})


PLACES: list[tuple[Any, list[str]]] = [
    ({"address": {"addressLocality": "Cork", "addressCountry": {"@type": "Country", "name": "IE"}}}, ["Cork, IE"]),
    ([{"address": "Quay 4, Cork"}, {"address": "Quay 4, Cork"}], ["Quay 4, Cork"]),
    ("Cork", ["Cork"]),
    ({"@type": "Place", "name": "Head office"}, ["Head office"]),
]


@pytest.mark.parametrize(("stated", "raw"), PLACES)
def test_it_reads_the_shapes_in_which_places_are_stated(stated: Any, raw: list[str]) -> None:
    assert [place["raw"] for place in from_job_posting({"jobLocation": stated})["locations"]] == raw


def test_where_applicants_may_live_stands_for_the_place_of_remote_work() -> None:
    posting = {
        "jobLocationType": "TELECOMMUTE",
        "applicantLocationRequirements": {"@type": "Country", "name": "Peru"},
    }
    assert from_job_posting(posting) == {
        "workplace": "remote",
        "locations": [{"city": None, "region": None, "country": "Peru", "raw": "Peru"}],
    }


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2026-01-09T10:00:00Z", "2026-01-09"),
        ("2026/1/9", "2026-01-09"),
        (1767945600000, "2026-01-09"),
        (1767945600, "2026-01-09"),
        ("9 January 2026", "9 January 2026"),
        ("2026-13-45", ""),
        (10**30, ""),
    ],
)
def test_dates_become_iso_where_they_can(stated: Any, expected: str) -> None:
    assert date_of(stated) == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("FullTime", "full_time"),
        (["OTHER", "INTERN"], "other"),
        ("Intern", "internship"),
        ("Ausbildung", "Ausbildung"),
        (["Lehre", "PART_TIME"], "part_time"),
        ({"label": "SALARIED_FT"}, "full_time"),
        (None, ""),
    ],
)
def test_employment_types_become_our_words_where_they_can(stated: Any, expected: str) -> None:
    assert employment_type_of(stated) == expected


@pytest.mark.parametrize(("stated", "expected"), [("1,200.50", 1200.5), (-5, None), (True, None), ("n/a", None)])
def test_numbers(stated: Any, expected: float | None) -> None:
    assert number_of(stated) == expected


KEYS = st.sampled_from(
    (
        "@type",
        "name",
        "value",
        "address",
        "addressLocality",
        "minValue",
        "unitText",
        "monthsOfExperience",
        "currency",
    )
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.text(max_size=5), inner, max_size=4),
    max_leaves=15,
)
FIELDS = st.sampled_from(
    (
        *(
            "title",
            "description",
            "datePosted",
            "hiringOrganization",
            "jobLocation",
            "jobLocationType",
            "baseSalary",
        ),
        *("employmentType", "totalJobOpenings", "experienceRequirements", "educationRequirements"),
        *("identifier", "responsibilities", "skills", "applicantLocationRequirements"),
    )
)


@given(st.dictionaries(FIELDS, JSON, max_size=6))
def test_it_never_raises_on_odd_objects(posting: dict[str, Any]) -> None:
    found = from_job_posting(posting)
    assert all(value not in (None, "", []) for value in found.values())


@given(JSON)
def test_any_value_has_words_or_none(value: Any) -> None:
    assert isinstance(text_of(value), str)
