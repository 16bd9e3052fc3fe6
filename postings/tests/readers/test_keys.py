from __future__ import annotations

import pytest

from postings.readers.keys import key_of, period_in

EXAMPLES = [
    ("jobTitle", "title"),
    ("job_title", "title"),
    ("jobtitle", "title"),
    ("PositionTitle", "title"),
    ("intitule", "title"),
    ("displayTitle", "title"),
    ("employerName", "company"),
    ("fullCompanyName", "company"),
    ("company_logo", ""),
    ("companySize", ""),
    ("job_apply_link", "url"),
    ("job_posted_at_datetime_utc", "date_posted"),
    ("datePublication", "date_posted"),
    ("publication_date", "date_posted"),
    ("expiredOn", "valid_through"),
    ("startDate", ""),
    ("deadline_at", "valid_through"),
    ("originalOpenDate", "date_posted"),
    ("compensation_minimum", "salary_min"),
    ("compensation_currency", "currency"),
    ("compensation_frequency", "period"),
    ("skillsKnowledgeExpertise", "requirements"),
    ("jobDesc", "description"),
    ("requireEduLevel", "education"),
    ("degreeString", "education"),
    ("workYearString", "experience_years"),
    ("experienceLevel", ""),
    ("salary60", "salary"),
    ("salaireTexte", "salary"),
    ("jobMinSalary", "salary_min"),
    ("max_salary", "salary_max"),
    ("salaryMax", "salary_max"),
    ("workTypes", "employment_type"),
    ("work_schedules", "employment_type"),
    ("isRemote", "workplace"),
    ("workArrangements", "workplace"),
    ("numberOfVacancies", "openings"),
    ("jobStatus", ""),
    ("id", "identifier"),
    ("userId", ""),
    ("", ""),
]
UNDERSTOOD = [
    ("Nome do cargo da vaga", ""),
    ("Nome da vaga", "title"),
    ("requisitionname", "title"),
    ("offer_name", "title"),
    ("Nome da empresa", "company"),
    ("Название компании", "company"),
    ("Data de publicação", "date_posted"),
    ("publishOn", "date_posted"),
    ("advertisedFromDate", "date_posted"),
    ("advertisedToDate", "valid_through"),
    ("applicationclosingdate", "valid_through"),
    ("Expiry_date", "valid_through"),
    ("岗位地址", "locations"),
    ("LocationDescription", "locations"),
    ("公司地址", ""),
    ("work_places", "openings"),
    ("niceToHaveSkills", "preferred"),
    ("company location", ""),
    ("postcode", ""),
    ("post code", ""),
    ("Ссылка на вакансию", "url"),
    ("Ссылка на логотип", ""),
    ("详情页链接", "url"),
    ("advertUrl", "url"),
    ("companyUrl", ""),
    ("formattedsalarydescription", "salary"),
    ("RemunerationMinimumAmount", "salary_min"),
    ("RemunerationRateIntervalCode", "period"),
    ("Advert_text", "description"),
    ("workingPatterns", "schedule"),
    ("PositionScheduleTypeCode", "schedule"),
    ("公司福利", "benefits"),
    ("Number of jobs available", "openings"),
    ("post date code", ""),
    ("job status", ""),
]
"""Names of several words that no table has: each of them is known, or the name is not."""


@pytest.mark.parametrize(("key", "name"), [*EXAMPLES, *UNDERSTOOD])
def test_a_key_says_what_it_holds_in_every_way_of_writing(key: str, name: str) -> None:
    assert key_of(key).name == name


RANKED = [
    ("company full name", "company short name"),
    ("job name", "position name"),
    ("employment type", "contract time"),
    ("date posted", "created at"),
    ("job url", "apply url"),
]


@pytest.mark.parametrize(("better", "worse"), RANKED)
def test_of_two_keys_that_hold_the_same_one_says_it_better(better: str, worse: str) -> None:
    assert key_of(better).name == key_of(worse).name
    assert key_of(better).rank < key_of(worse).rank


@pytest.mark.parametrize(
    ("key", "period"),
    [("annualSalaryMin", "year"), ("salary_hour_avg", "hour"), ("monthly_pay", "month"), ("salary", "")],
)
def test_the_key_of_an_amount_may_name_its_period(key: str, period: str) -> None:
    assert period_in(key) == period
