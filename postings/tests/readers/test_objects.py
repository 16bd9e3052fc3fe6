"""The JSON of interfaces that no one has described: what the names of its keys say."""

from __future__ import annotations

import json
from typing import Any

import pytest

from postings.readers.document import ReadError
from postings.readers.reader import read
from postings.readers.structured import postings_in_json

TEXT = "<p>You mend clocks of every age for towers, museums and kitchens.</p>"
EXAMPLES: list[tuple[str, Any, dict[str, str]]] = [
    (
        "the pay as a range with its basis, the place by its address, the company by its profile",
        {
            "title": "Clock Mender",
            "companyProfile": {"name": "Ticktal", "about": "We tick."},
            "locations": [{"id": 3, "address": {"city": "Ulm", "country": "Germany"}}],
            "pay_ranges": [
                {"min": "EUR 31,000", "max": "EUR 36,000", "currency_type": "EUR", "title": "Annual base"}
            ],
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal",
            "locations": "Ulm, Germany",
            "salary": "31,000 - 36,000 EUR per year",
        },
    ),
    (
        "a search of job boards: every key has the same beginning",
        {
            "status": "OK",
            "parameters": {"query": "clocks"},
            "data": [
                {
                    "job_id": "a1",
                    "employer_name": "Ticktal Ltd",
                    "employer_website": "https://ticktal.example",
                    "job_title": "Clock Mender",
                    "job_employment_type": "FULLTIME",
                    "job_is_remote": False,
                    "job_city": "Leeds",
                    "job_state": "England",
                    "job_country": "GB",
                    "job_posted_at_datetime_utc": "2026-05-04T00:00:00Z",
                    "job_min_salary": 28000,
                    "job_max_salary": 31000.5,
                    "job_salary_currency": "GBP",
                    "job_salary_period": "YEAR",
                    "job_description": TEXT,
                    "job_apply_link": "https://board.example/a1",
                }
            ],
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal Ltd",
            "locations": "Leeds, England, GB",
            "salary": "28,000 - 31,000.50 GBP per year",
            "employment_type": "Full time",
            "date_posted": "2026-05-04",
            "url": "https://board.example/a1",
            "identifier": "a1",
        },
    ),
    (
        "Russian: objects with an id and a name, an old code of a currency",
        {
            "items": [
                {
                    "id": "9",
                    "name": "Часовщик",
                    "employer": {"id": "1", "name": "Тикток"},
                    "area": {"id": "26", "name": "Тула", "url": "https://api.example/26"},
                    "salary": {"from": 90000, "to": None, "currency": "RUR", "gross": True},
                    "type": {"id": "open", "name": "Открытая"},
                    "schedule": {"id": "remote", "name": "Удаленная работа"},
                    "employment": {"id": "full", "name": "Полная занятость"},
                    "published_at": "2026-05-04T14:58:28+0300",
                    "snippet": {"requirement": "Терпение", "responsibility": "Чинить часы"},
                    "alternate_url": "https://board.example/9",
                }
            ]
        },
        {
            "title": "Часовщик",
            "company": "Тикток",
            "locations": "Тула",
            "workplace": "Remote",
            "salary": "from 90,000 RUB",
            "employment_type": "Полная занятость, Удаленная работа",
            "date_posted": "2026-05-04",
            "identifier": "9",
            "url": "https://board.example/9",
        },
    ),
    (
        "Chinese: the posting and its company lie side by side",
        {
            "zpData": {
                "jobInfo": {
                    "encryptJobId": "x9",
                    "jobName": "钟表修理工",
                    "locationName": "苏州",
                    "experienceName": "3-5年",
                    "degreeName": "大专",
                    "salaryDesc": "8-10K·13薪",
                    "postDescription": "岗位职责：1、给齿轮上油；2、调校钟楼。",
                },
                "bossInfo": {"name": "李女士", "title": "人事经理"},
                "brandComInfo": {"brandName": "苏州滴答钟表有限公司", "introduce": "员工300人"},
            }
        },
        {
            "title": "钟表修理工",
            "company": "苏州滴答钟表有限公司",
            "locations": "苏州",
            "education": "大专",
            "identifier": "x9",
        },
    ),
    (
        "French: a label inside an object",
        {
            "resultats": [
                {
                    "id": "77",
                    "intitule": "Horloger (H/F)",
                    "description": "Vous réparez les horloges.",
                    "dateCreation": "2026-05-04T07:00:00.000Z",
                    "lieuTravail": {"libelle": "25 - BESANCON", "codePostal": "25000", "commune": "25056"},
                    "entreprise": {"nom": "TICTAC", "description": "Depuis 1985"},
                    "typeContrat": "CDI",
                    "typeContratLibelle": "Contrat à durée indéterminée",
                    "dureeTravailLibelleConverti": "Temps plein",
                    "nombrePostes": 2,
                    "contact": {"nom": "Mme Petit"},
                }
            ]
        },
        {
            "title": "Horloger (H/F)",
            "company": "TICTAC",
            "locations": "25 - BESANCON",
            "employment_type": "Contrat à durée indéterminée, Temps plein",
            "date_posted": "2026-05-04",
            "openings": "2",
            "identifier": "77",
        },
    ),
    (
        "Swedish: the employer, the place and the hours as objects",
        {
            "hits": [
                {
                    "id": "3",
                    "headline": "Urmakare",
                    "number_of_vacancies": 2,
                    "application_deadline": "2026-06-30T23:59:59",
                    "description": {"text": "Du lagar klockor.", "text_formatted": "<p>Du lagar klockor.</p>"},
                    "employment_type": {"concept_id": "k", "label": "Vanlig anställning"},
                    "working_hours_type": {"label": "Deltid"},
                    "employer": {"name": "Tick AB", "workplace": "Tick AB"},
                    "workplace_address": {"municipality": "Mora", "region": "Dalarna", "country": "Sverige"},
                    "workplace_model": {"label": "Hybrid"},
                    "publication_date": "2026-05-04T08:30:00",
                }
            ]
        },
        {
            "title": "Urmakare",
            "company": "Tick AB",
            "locations": "Mora, Dalarna, Sverige",
            "workplace": "Hybrid",
            "employment_type": "Vanlig anställning, Deltid",
            "date_posted": "2026-05-04",
            "valid_through": "2026-06-30",
            "openings": "2",
            "identifier": "3",
        },
    ),
    (
        "amounts beside each kind of contract, several towns",
        [
            {
                "guid": "g",
                "title": "Zegarmistrz",
                "companyName": "Tik Tak",
                "workplaceType": "remote",
                "employmentTypes": [{"from": 6000, "to": 8000, "currency": "pln", "type": "b2b", "unit": "month"}],
                "multilocation": [{"city": "Warszawa", "slug": "w"}, {"city": "Kraków", "slug": "k"}],
                "publishedAt": "2026-05-04T10:00:00.000Z",
            }
        ],
        {
            "title": "Zegarmistrz",
            "company": "Tik Tak",
            "locations": "Warszawa; Kraków",
            "workplace": "Remote",
            "salary": "6,000 - 8,000 PLN per month",
            "employment_type": "B2b",
            "date_posted": "2026-05-04",
            "identifier": "g",
        },
    ),
    (
        "a range inside objects of no telling name",
        {
            "title": "Zegarmistrz",
            "company": {"name": "Tik Tak", "size": "100+", "description": "<p>Firma.</p>"},
            "location": {
                "places": [{"city": "Gliwice", "country": {"code": "POL", "name": "Poland"}}],
                "remote": 0,
            },
            "essentials": {
                "originalSalary": {"currency": "PLN", "types": {"perm": {"period": "Month", "range": [5, 6]}}}
            },
            "posted": 1777881600000,
            "expiresAt": "2026-06-30T23:59:59",
        },
        {
            "title": "Zegarmistrz",
            "company": "Tik Tak",
            "locations": "Gliwice, Poland",
            "salary": "5 - 6 PLN per month",
            "date_posted": "2026-05-04",
            "valid_through": "2026-06-30",
        },
    ),
    (
        "each bound an object; the sign of the currency in its words",
        {
            "title": "Relojero",
            "city": "Jaén",
            "profile": {"name": "Tictac S.L.", "description": "Taller"},
            "minPay": {"amount": 18000, "periodId": 3, "periodValue": "Bruto/año", "amountValue": "18.000 €"},
            "maxPay": {"amount": 21000, "periodId": 3, "periodValue": "Bruto/año", "amountValue": "21.000 €"},
            "description": "Reparar relojes.",
        },
        {
            "title": "Relojero",
            "company": "Tictac S.L.",
            "locations": "Jaén",
            "salary": "18,000 - 21,000 EUR per year",
        },
    ),
    (
        "Spanish words in texts, thousands with dots",
        {
            "titulo": "Relojero",
            "empresa": "Tictac",
            "ubicacion": "Cali, Colombia",
            "salarioMin": "$3.500.000",
            "salarioMax": "$4.500.000",
            "moneda": "COP",
            "modalidad": "Remoto",
            "numeroVacantes": 4,
            "fechaCierre": "2026-06-30",
        },
        {
            "title": "Relojero",
            "company": "Tictac",
            "locations": "Cali, Colombia",
            "workplace": "Remote",
            "salary": "3,500,000 - 4,500,000 COP",
            "valid_through": "2026-06-30",
            "openings": "4",
        },
    ),
    (
        "a government's: capitals, codes, lists of one",
        {
            "SearchResult": {
                "SearchResultItems": [
                    {
                        "MatchedObjectId": "8",
                        "MatchedObjectDescriptor": {
                            "PositionID": "CM-1",
                            "PositionTitle": "Clock Mender",
                            "PositionURI": "https://jobs.example/8",
                            "PositionLocationDisplay": "Dahlgren, Virginia",
                            "OrganizationName": "Naval Clock Command",
                            "PositionSchedule": [{"Name": "Full-time", "Code": "1"}],
                            "PositionRemuneration": [
                                {"MinimumRange": "50000.0", "MaximumRange": "60000.0", "RateIntervalCode": "PA"}
                            ],
                            "PublicationStartDate": "2026-05-04T00:00:00.0000",
                            "ApplicationCloseDate": "2026-06-30T23:59:59.9970",
                            "UserArea": {"Details": {"JobSummary": "Mend the clocks.", "LowGrade": "7"}},
                        },
                    }
                ]
            }
        },
        {
            "title": "Clock Mender",
            "company": "Naval Clock Command",
            "locations": "Dahlgren, Virginia",
            "salary": "50,000 - 60,000 per year",
            "employment_type": "Full time",
            "date_posted": "2026-05-04",
            "valid_through": "2026-06-30",
            "identifier": "CM-1",
            "url": "https://jobs.example/8",
        },
    ),
    (
        "a tracking system whose company stands outside the posting",
        {
            "jobPostingInfo": {
                "title": "Clock Mender",
                "jobDescription": TEXT,
                "location": "Lausanne, Switzerland",
                "additionalLocations": ["Cork, Ireland"],
                "postedOn": "Posted 2 Days Ago",
                "startDate": "2026-05-04",
                "timeType": "Full time",
                "remoteType": "Hybrid",
                "jobReqId": "R1",
                "posted": True,
            },
            "hiringOrganization": {"name": "Ticktal SA", "url": ""},
            "similarJobs": [{"title": "Tea Taster", "locationsText": "Zurich", "description": "Taste."}],
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal SA",
            "locations": "Lausanne, Switzerland; Cork, Ireland",
            "workplace": "Hybrid",
            "employment_type": "Full time",
            "date_posted": "2026-05-04",
            "identifier": "R1",
        },
    ),
    (
        "pairs of a name and its value; thousands in words with a currency beside them",
        {
            "title": "Clock Mender",
            "companyName": "Ticktal",
            "placeholders": [
                {"type": "experience", "label": "2-7 Yrs"},
                {"type": "location", "label": "Pune"},
                {"type": "salary", "label": "10-20 Lacs PA"},
            ],
            "createdDate": 1777881600000,
        },
        {"title": "Clock Mender", "company": "Ticktal", "locations": "Pune", "date_posted": "2026-05-04"},
    ),
    (
        "deep in the state of a page, one offer for each place",
        {
            "props": {
                "pageProps": {
                    "state": {
                        "queries": [
                            {
                                "state": {
                                    "data": {
                                        "groupedOffers": [
                                            {
                                                "jobTitle": "Zegarmistrz",
                                                "companyName": "Tik Tak",
                                                "lastPublicated": "2026-05-04T08:12:24.99Z",
                                                "typesOfContract": ["Umowa o pracę"],
                                                "workSchedules": ["Część etatu"],
                                                "workModes": ["Praca zdalna"],
                                                "offers": [
                                                    {"partitionId": 1, "displayWorkplace": "Radom"},
                                                    {"partitionId": 2, "displayWorkplace": "Kielce"},
                                                ],
                                            }
                                        ]
                                    }
                                }
                            }
                        ]
                    }
                }
            }
        },
        {
            "title": "Zegarmistrz",
            "company": "Tik Tak",
            "locations": "Radom; Kielce",
            "workplace": "Remote",
            "employment_type": "Umowa o pracę, Część etatu",
            "date_posted": "2026-05-04",
        },
    ),
    (
        "an advertiser that is described, a country beside the words of a place",
        {
            "title": "Clock Mender",
            "companyName": None,
            "advertiser": {"id": 9, "description": "Ticktal"},
            "locations": [{"label": "Braeside VIC", "countryCode": "AU"}],
            "workArrangements": {"data": [{"id": "1", "label": {"text": "Work from home"}}]},
            "listingDate": {"dateTimeUtc": "2026-05-04T00:00:00Z"},
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal",
            "locations": "Braeside VIC, AU",
            "workplace": "Remote",
            "date_posted": "2026-05-04",
        },
    ),
    (
        "a period in the key of an amount",
        {
            "jobTitle": "Clock Mender",
            "companyName": "Ticktal",
            "jobGeo": "India",
            "annualSalaryMin": "80000",
            "annualSalaryMax": "90000",
            "salaryCurrency": "USD",
            "experienceYearsMin": 8,
            "seniorityLevel": "Entry level",
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal",
            "locations": "India",
            "salary": "80,000 - 90,000 USD per year",
            "experience_years": "8 years",
        },
    ),
    (
        "the employer before the department that calls itself an organization",
        {"Title": "Clock Mender", "Organization": "Repairs", "LegalEmployer": "Ticktal Ltd"},
        {"title": "Clock Mender", "company": "Ticktal Ltd"},
    ),
    (
        "a Russian board: the kind of work, the shifts and the pay for one, its format in lists of objects",
        {
            "name": "Часовщик",
            "employer": {"name": "ООО Тикталь"},
            "area": {"id": "88", "name": "Казань"},
            "salary_range": {
                "from": 3000,
                "to": 3500,
                "currency": "RUR",
                "gross": False,
                "mode": {"id": "SHIFT", "name": "За смену"},
            },
            "work_format": [{"id": "ON_SITE", "name": "На месте работодателя"}],
            "description": TEXT,
        },
        {
            "title": "Часовщик",
            "company": "ООО Тикталь",
            "locations": "Казань",
            "salary": "3,000 - 3,500 RUB per day",
            "workplace": "On site",
        },
    ),
    (
        "a Polish board: pay inside the kinds of contract, dates under names of their own",
        {
            "title": "Zegarmistrz",
            "company_name": "Tiktal",
            "city": "Gdynia",
            "workplace_type": "partly_remote",
            "employment_types": [{"type": "b2b", "salary": {"from": 9000, "to": 9900, "currency": "pln"}}],
            "expiredAt": "2026-06-01T10:00:00.000Z",
            "body": TEXT,
        },
        {
            "title": "Zegarmistrz",
            "company": "Tiktal",
            "locations": "Gdynia",
            "salary": "9,000 - 9,900 PLN",
            "workplace": "Hybrid",
            "employment_type": "B2b",
            "valid_through": "2026-06-01",
        },
    ),
    (
        "parameters with a label and values, and a word for the currency",
        {
            "title": "Zegarmistrz",
            "company": "Tiktal",
            "location": {"city_name": "Gdynia", "region_name": "Pomorskie"},
            "parameters": [{"key": "type", "label": "Wymiar pracy", "values": [{"label": "Pełny etat"}]}],
            "salary_min": 5200,
            "currency": "zł",
            "work_places": 4,
            "duty": TEXT,
        },
        {
            "title": "Zegarmistrz",
            "company": "Tiktal",
            "locations": "Gdynia",
            "salary": "from 5,200 PLN",
            "employment_type": "Pełny etat",
            "openings": "4",
        },
    ),
]


def shown(text: str) -> dict[str, str]:
    document = read(text.encode(), "answer.json")
    return {name: document.text[fact.start : fact.end] for name, fact in document.facts.items()}


@pytest.mark.parametrize(("answer", "facts"), [pytest.param(*row[1:], id=row[0]) for row in EXAMPLES])
def test_the_keys_of_an_object_say_what_it_holds(answer: Any, facts: dict[str, str]) -> None:
    assert shown(json.dumps(answer, ensure_ascii=False)) == facts


TEXTS: list[tuple[str, dict[str, Any], str]] = [
    (
        "titled sections, as names and values",
        {
            "name": "Clock Mender",
            "company_name": "Ticktal",
            "details": [
                {"name": "The bench", "value": TEXT, "order": 1},
                {"name": "Requirements", "value": "<ul><li>Steady hands</li></ul>", "order": 2},
            ],
        },
        "Title: Clock Mender\nCompany: Ticktal\nThe bench\nYou mend clocks of every age for towers, museums and "
        "kitchens.\nRequirements\nSteady hands",
    ),
    (
        "a profile that is a text",
        {
            "title": "Clock Mender",
            "city": "Ulm",
            "description": TEXT,
            "profile": f"<p>You {'gladly ' * 8}tick</p>",
        },
        "Title: Clock Mender\nLocation: Ulm\nYou mend clocks of every age for towers, museums and kitchens.\n"
        f"Qualifications\nYou {'gladly ' * 8}tick",
    ),
    (
        "parts of the description under their headings",
        {
            "title": "Cook",
            "description": "We cook.",
            "MajorDuties": ["Peel", "Boil"],
            "basic_qualifications": "- Knife",
        },
        "Title: Cook\nWe cook.\nResponsibilities\nPeel\nBoil\nQualifications\nKnife",
    ),
    (
        "what is only preferred stands apart",
        {"title": "Cook", "description": "We cook.", "preferred_qualifications": "- French"},
        "Title: Cook\nWe cook.\nPreferred qualifications:\nFrench",
    ),
    (
        "one text in two forms is read once",
        {
            "title": "Cook",
            "description": "<p>We cook and we bake.</p>",
            "descriptionPlain": "We cook and we bake.",
        },
        "Title: Cook\nWe cook and we bake.",
    ),
    (
        "a summary stands in for the description",
        {"title": "Cook", "company": "Inn", "excerpt": "We cook."},
        "Title: Cook\nCompany: Inn\nWe cook.",
    ),
    (
        "objects of titled items",
        {"title": "Cook", "company": "Inn", "highlights": {"Qualifications": ["Knife"], "Benefits": ["Soup"]}},
        "Title: Cook\nCompany: Inn\nQualifications\nKnife",
    ),
    (
        "languages with their levels, and what is nice to have",
        {
            "title": "Cook",
            "company": "Inn",
            "languages": [{"code": "en", "level": "b2"}, {"code": "", "name": "Basque", "level": "fluent"}],
            "niceToHaveSkills": ["Pastry"],
            "description": "We cook.",
        },
        "Title: Cook\nCompany: Inn\nWe cook.\nPreferred qualifications:\nPastry\nAdditional information:\n"
        "Languages: English (B2), Basque (fluent)",
    ),
]


@pytest.mark.parametrize(("answer", "text"), [pytest.param(*row[1:], id=row[0]) for row in TEXTS])
def test_the_texts_of_an_object_become_the_body(answer: dict[str, Any], text: str) -> None:
    assert read(json.dumps(answer).encode(), "answer.json").text == text


COUNTED: list[tuple[str, Any, int]] = [
    ("a list", [{"title": "Cook", "company": "Inn"}, {"title": "Baker", "company": "Inn"}], 2),
    ("its facets and similar postings are none", {
        "jobs": [{"title": "Cook", "company": "Inn"}],
        "facets": {"types": [{"title": "Chef", "company": "x", "type": "FULL_TIME"}]},
        "similar_jobs": [{"title": "Baker", "company": "Inn"}],
    }, 1),
    ("a legal note at the head of a list", [{"legal": "Link back."}, {"position": "Cook", "company": "Inn"}], 1),
    ("a person with a title", {"author": {"title": "Manager", "company": "Inn"}, "version": 3}, 0),
    ("a name alone", [{"name": "Leeds", "type": "city"}, {"name": "York", "type": "city"}], 0),
    ("settings", {"version": 3, "title": "Settings", "files": ["a"]}, 0),
    ("a title that is a number", {"title": 3, "company": "Inn"}, 1),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "number"), [pytest.param(*row[1:], id=row[0]) for row in COUNTED])
def test_only_postings_are_counted(answer: Any, number: int) -> None:
    assert len(postings_in_json(json.dumps(answer))) == number


def test_a_guess_at_the_pay_is_left_out() -> None:
    job = {"title": "Cook", "company": "Inn", "salary_min": 1, "salary_max": 2, "salary_is_predicted": "1"}
    assert "salary" not in shown(json.dumps(job))


def test_json_without_a_posting_says_what_it_lacks() -> None:
    with pytest.raises(ReadError, match="no part of it has a title and"):
        read(b'{"status": "OK", "data": []}', "answer.json")
