"""What applicant tracking systems and boards of a known form answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from postings.readers import BlockKind
from postings.readers.reader import read
from postings.tests.readers.shown import shown

SYSTEMS: list[tuple[str, Any, dict[str, str]]] = [
    (
        "Greenhouse",
        {
            "id": 71,
            "title": "Clock Mender",
            "company_name": "Ticktal",
            "location": {"name": "Glashütte, Germany"},
            "absolute_url": "https://boards.example/71",
            "first_published": "2026-05-04T09:00:00-04:00",
            "pay_input_ranges": [{"min_cents": 280000, "max_cents": 310000, "currency_type": "EUR"}],
            "content": "&lt;h3&gt;Tasks&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Oil the gears&lt;/li&gt;&lt;/ul&gt;",
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal",
            "locations": "Glashütte, Germany",
            "salary": "2,800 - 3,100 EUR",
            "date_posted": "2026-05-04",
            "identifier": "71",
            "url": "https://boards.example/71",
        },
    ),
    (
        "Lever",
        {
            "id": "a-1",
            "text": "Clock Mender",
            "categories": {"location": "Glashütte", "commitment": "Full-time", "team": "Towers"},
            "workplaceType": "hybrid",
            "createdAt": 1777881600000,
            "salaryRange": {"min": 30000, "max": 36000, "currency": "EUR", "interval": "per-year-salary"},
            "hostedUrl": "https://lever.example/a-1",
            "description": "<div>We mend clocks.</div>",
            "lists": [{"text": "Tasks", "content": "<li>Oil the gears</li>"}],
        },
        {
            "title": "Clock Mender",
            "locations": "Glashütte",
            "workplace": "Hybrid",
            "salary": "30,000 - 36,000 EUR per year",
            "employment_type": "Full time",
            "date_posted": "2026-05-04",
            "identifier": "a-1",
            "url": "https://lever.example/a-1",
        },
    ),
    (
        "Ashby",
        {
            "jobs": [
                {
                    "title": "Clock Mender",
                    "location": "Glashütte",
                    "employmentType": "PartTime",
                    "isRemote": True,
                    "publishedAt": "2026-05-04T00:00:00Z",
                    "compensation": {
                        "summaryComponents": [
                            {"compensationType": "Salary", "minValue": 20, "maxValue": 25, "interval": "1 HOUR"}
                        ]
                    },
                    "descriptionHtml": "<h3>Tasks</h3><ul><li>Oil the gears</li></ul>",
                }
            ]
        },
        {
            "title": "Clock Mender",
            "locations": "Glashütte",
            "workplace": "Remote",
            "salary": "20 - 25 per hour",
            "employment_type": "Part time",
            "date_posted": "2026-05-04",
        },
    ),
    (
        "Workable",
        {
            "title": "Clock Mender",
            "shortcode": "F00",
            "location": {"city": "Glashütte", "region": "Saxony", "country_code": "DE", "telecommuting": False},
            "employment_type": "Contract",
            "description": "<p>We mend clocks.</p>",
            "requirements": "<ul><li>Oil the gears</li></ul>",
        },
        {
            "title": "Clock Mender",
            "locations": "Glashütte, Saxony, DE",
            "employment_type": "Contract",
            "identifier": "F00",
        },
    ),
    (
        "SmartRecruiters",
        {
            "id": "9",
            "name": "Clock Mender",
            "company": {"name": "Ticktal"},
            "location": {"city": "Glashütte", "region": "SN", "country": "de", "remote": True},
            "releasedDate": "2026-05-04T10:00:00.000Z",
            "typeOfEmployment": {"label": "Full-time"},
            "jobAd": {
                "sections": {"jobDescription": {"title": "Tasks", "text": "<ul><li>Oil the gears</li></ul>"}}
            },
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal",
            "locations": "Glashütte, SN, de",
            "workplace": "Remote",
            "employment_type": "Full time",
            "date_posted": "2026-05-04",
            "identifier": "9",
        },
    ),
    (
        "Greenhouse, escaped twice, with the fields of its form",
        {
            "title": "Clock Mender",
            "offices": [{"id": 4, "name": "Glashütte", "location": "Glashütte, Germany"}],
            "departments": [{"id": 1, "name": "Towers"}],
            "location": {"name": ""},
            "metadata": [
                {"id": 1, "name": "Employment Type", "value": "Part-time", "value_type": "single_select"},
                {"id": 2, "name": "Workplace Type", "value": "Hybrid", "value_type": "single_select"},
            ],
            "application_deadline": "2026-06-30T23:59:59-04:00",
            "pay_input_ranges": [
                {"min_cents": 1850, "max_cents": 2200, "currency_type": "EUR", "title": "Hourly rate"}
            ],
            "content": "&amp;lt;h3&amp;gt;Tasks&amp;lt;/h3&amp;gt;&amp;lt;ul&amp;gt;"
            "&amp;lt;li&amp;gt;Oil the gears"
            "&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;",
        },
        {
            "title": "Clock Mender",
            "locations": "Glashütte, Germany",
            "workplace": "Hybrid",
            "salary": "18.50 - 22 EUR per hour",
            "employment_type": "Part time",
            "valid_through": "2026-06-30",
        },
    ),
    (
        "Lever, in a list, several places",
        [
            {
                "id": "a-1",
                "text": "Clock Mender",
                "country": "DE",
                "categories": {
                    "allLocations": ["Glashütte", "Dresden"],
                    "location": "Glashütte",
                    "commitment": "Intern",
                },
                "workplaceType": "on-site",
                "opening": "<div>Hello.</div>",
                "descriptionPlain": "We mend clocks.",
                "lists": [{"text": "Tasks", "content": "<li>Oil the gears</li><li>Wind the springs</li>"}],
                "additional": "<div>Write to us.</div>",
            }
        ],
        {
            "title": "Clock Mender",
            "locations": "Glashütte; Dresden",
            "workplace": "On site",
            "employment_type": "Internship",
            "identifier": "a-1",
        },
    ),
    (
        "Ashby, with tiers and other places",
        {
            "title": "Clock Mender",
            "location": "Glashütte",
            "secondaryLocations": [{"location": "Dresden", "address": {"addressLocality": "Dresden"}}],
            "workplaceType": "Hybrid",
            "isRemote": False,
            "employmentType": "FullTime",
            "compensation": {
                "compensationTiers": [
                    {
                        "components": [
                            {"compensationType": "EquityPercentage", "minValue": 1, "maxValue": 2},
                            {
                                "compensationType": "Salary",
                                "interval": "1 YEAR",
                                "currencyCode": "EUR",
                                "minValue": 30000,
                                "maxValue": 36000,
                            },
                        ]
                    }
                ]
            },
            "jobUrl": "https://ashby.example/1",
            "descriptionHtml": "<h3>Tasks</h3><ul><li>Oil the gears</li></ul>",
        },
        {
            "title": "Clock Mender",
            "locations": "Glashütte; Dresden",
            "workplace": "Hybrid",
            "salary": "30,000 - 36,000 EUR per year",
            "employment_type": "Full time",
            "url": "https://ashby.example/1",
        },
    ),
    (
        "Workable's widget",
        {
            "name": "Ticktal",
            "jobs": [
                {
                    "title": "Clock Mender",
                    "shortcode": "F00",
                    "employment_type": "Full-time",
                    "telecommuting": True,
                    "published_on": "2026-05-04",
                    "city": "Glashütte",
                    "state": "Saxony",
                    "country": "Germany",
                    "education": "Bachelor's Degree",
                    "full_description": "<h3>Tasks</h3><ul><li>Oil the gears</li></ul>",
                    "salary": {"salary_from": 2800, "salary_to": 3100, "salary_currency": "eur"},
                }
            ],
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal",
            "locations": "Glashütte, Saxony, Germany",
            "workplace": "Remote",
            "salary": "2,800 - 3,100 EUR",
            "employment_type": "Full time",
            "date_posted": "2026-05-04",
            "education": "Bachelor's Degree",
            "identifier": "F00",
        },
    ),
    (
        "SmartRecruiters, hybrid",
        {
            "name": "Clock Mender",
            "refNumber": "REF9",
            "company": {"name": "Ticktal", "identifier": "ticktal"},
            "location": {
                "city": "Glashütte",
                "region": "Saxony",
                "country": "de",
                "remote": False,
                "hybrid": True,
                "fullLocation": "Glashütte, Saxony, Germany",
            },
            "typeOfEmployment": {"id": "contract", "label": "Contract"},
            "experienceLevel": {"id": "associate", "label": "Associate"},
            "jobAd": {
                "sections": {
                    "companyDescription": {"title": "Company Description", "text": "<p>We mend clocks.</p>"},
                    "jobDescription": {"title": "Tasks", "text": "<ul><li>Oil the gears</li></ul>"},
                    "qualifications": {"title": "Qualifications", "text": "<ul><li>Steady hands</li></ul>"},
                    "videos": {"urls": []},
                }
            },
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal",
            "locations": "Glashütte, Saxony, Germany",
            "workplace": "Hybrid",
            "employment_type": "Contract",
            "identifier": "REF9",
        },
    ),
    (
        "Recruitee",
        {
            "offer": {
                "id": 12,
                "title": "Clock Mender",
                "company_name": "Ticktal",
                "careers_url": "https://ticktal.example/o/clock",
                "locations": [{"name": "Workshop", "city": "Glashütte", "state": "Saxony", "country_code": "DE"}],
                "remote": False,
                "hybrid": True,
                "employment_type_code": "parttime_permanent",
                "published_at": "2026-05-04 08:00:00 UTC",
                "salary": {"min": "2800", "max": "3100", "currency": "EUR", "period": "month"},
                "description": "<p>We mend clocks.</p>",
                "requirements": "<ul><li>Oil the gears</li></ul>",
            }
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal",
            "locations": "Glashütte, Saxony, DE",
            "workplace": "Hybrid",
            "salary": "2,800 - 3,100 EUR per month",
            "employment_type": "Part time",
            "date_posted": "2026-05-04",
            "identifier": "12",
            "url": "https://ticktal.example/o/clock",
        },
    ),
    (
        "Teamtailor",
        {
            "data": {
                "id": "7",
                "type": "jobs",
                "links": {"careersite-job-url": "https://ticktal.example/jobs/7"},
                "attributes": {
                    "title": "Clock Mender",
                    "pitch": "Time for you",
                    "body": "<h3>Tasks</h3><ul><li>Oil the gears</li></ul>",
                    "employment-type": "fulltime",
                    "remote-status": "hybrid",
                    "created-at": "2026-05-04T10:00:00.000+02:00",
                    "min-salary": 2800,
                    "max-salary": 3100,
                    "currency": "EUR",
                    "salary-time-unit": "monthly",
                },
            }
        },
        {
            "title": "Clock Mender",
            "workplace": "Hybrid",
            "salary": "2,800 - 3,100 EUR per month",
            "employment_type": "Full time",
            "date_posted": "2026-05-04",
            "identifier": "7",
            "url": "https://ticktal.example/jobs/7",
        },
    ),
    (
        "BambooHR",
        {
            "result": {
                "jobOpening": {
                    "jobOpeningName": "Clock Mender",
                    "employmentStatusLabel": "Full-Time",
                    "location": {"city": "Glashütte", "state": "Saxony", "addressCountry": "Germany"},
                    "isRemote": None,
                    "datePosted": "2026-05-04",
                    "compensation": "2800 - 3100 EUR a month",
                    "description": "<h3>Tasks</h3><ul><li>Oil the gears</li></ul>",
                    "jobOpeningShareUrl": "https://bamboo.example/1",
                }
            }
        },
        {
            "title": "Clock Mender",
            "locations": "Glashütte, Saxony, Germany",
            "employment_type": "Full time",
            "date_posted": "2026-05-04",
            "url": "https://bamboo.example/1",
        },
    ),
    (
        "the answer of a search site",
        {
            "results": [
                {
                    "id": "55",
                    "title": "Clock Mender",
                    "company": {"display_name": "Ticktal"},
                    "location": {"display_name": "Glashütte, Saxony", "area": ["Germany", "Saxony"]},
                    "salary_min": 30000,
                    "salary_max": 36000,
                    "salary_is_predicted": "0",
                    "contract_time": "full_time",
                    "created": "2026-05-04T06:00:00Z",
                    "redirect_url": "https://search.example/55",
                    "description": "<ul><li>Oil the gears</li></ul>",
                }
            ]
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal",
            "locations": "Glashütte, Saxony",
            "salary": "30,000 - 36,000",
            "employment_type": "Full time",
            "date_posted": "2026-05-04",
            "identifier": "55",
            "url": "https://search.example/55",
        },
    ),
    (
        "a remote board",
        {
            "position": "Clock Mender",
            "company": "Ticktal",
            "candidate_required_location": "Europe",
            "job_types": ["contract"],
            "remote": True,
            "salary": "$20 - $25 an hour",
            "publication_date": "2026-05-04T00:00:00",
            "description": "<ul><li>Oil the gears</li></ul>",
        },
        {
            "title": "Clock Mender",
            "company": "Ticktal",
            "locations": "Europe",
            "workplace": "Remote",
            "employment_type": "Contract",
            "date_posted": "2026-05-04",
        },
    ),
    (
        "104, one posting",
        {
            "data": {
                "header": {"jobName": "焙茶師", "appearDate": "2031/05/04", "custName": "鷺島茶業股份有限公司"},
                "condition": {
                    "workExp": "2年以上",
                    "edu": "高中以上",
                    "language": [{"language": "英文", "code": 1}],
                    "other": "能搬重物\n能輪班",
                    "skill": [{"code": "1", "description": "品茶"}],
                },
                "welfare": {"tag": [], "welfare": "三節禮金"},
                "jobDetail": {
                    "jobDescription": "【工作內容】\n1. Oil the gears\n2. 焙火",
                    "salary": "月薪34,000~38,000元",
                    "addressRegion": "南投縣鹿谷鄉",
                    "needEmp": "2~3人",
                },
            }
        },
        {
            "title": "焙茶師",
            "company": "鷺島茶業股份有限公司",
            "locations": "南投縣鹿谷鄉",
            "date_posted": "2031-05-04",
            "openings": "2",
            "education": "高中以上",
        },
    ),
    (
        "104, a search",
        {
            "data": [
                {
                    "appearDate": "20310504",
                    "custName": "鷺島茶業股份有限公司",
                    "description": "1. Oil the gears\n2. 焙火",
                    "jobAddrNo": 6001016007,
                    "jobAddrNoDesc": "南投縣鹿谷鄉",
                    "jobName": "焙茶師",
                    "jobNo": "77",
                    "link": {"job": "https://board.example/77"},
                    "s10": 50,
                    "salaryLow": 34000,
                    "salaryHigh": 9999999,
                }
            ]
        },
        {
            "title": "焙茶師",
            "company": "鷺島茶業股份有限公司",
            "locations": "南投縣鹿谷鄉",
            "salary": "from 34,000 TWD per month",
            "date_posted": "2031-05-04",
            "identifier": "77",
            "url": "https://board.example/77",
        },
    ),
    (
        "51job, a search of old",
        {
            "engine_search_result": [
                {
                    "jobid": "77",
                    "job_href": "https://board.example/77",
                    "job_name": "制茶师",
                    "company_name": "鹭岛茶业有限公司",
                    "providesalary_text": "6-8千/月",
                    "workarea": "110300",
                    "workarea_text": "泉州-安溪县",
                    "workyear": "3",
                    "issuedate": "2031-05-04 10:00:00",
                    "attribute_text": ["泉州-安溪县", "2年经验", "Oil the gears", "招2人"],
                    "jobwelf_list": ["五险一金"],
                }
            ]
        },
        {
            "title": "制茶师",
            "company": "鹭岛茶业有限公司",
            "locations": "泉州-安溪县",
            "date_posted": "2031-05-04",
            "identifier": "77",
            "url": "https://board.example/77",
        },
    ),
]


def test_a_guess_at_the_pay_is_no_statement() -> None:
    answer = {
        "title": "Clock Mender",
        "description": "Oil the gears",
        "salary_min": 30_000,
        "salary_is_predicted": "1",
    }
    assert "salary" not in read(json.dumps(answer).encode()).facts


@pytest.mark.parametrize(("answer", "facts"), [pytest.param(*s[1:], id=s[0]) for s in SYSTEMS])
def test_it_reads_what_tracking_systems_answer(answer: Any, facts: dict[str, str]) -> None:
    document = read(json.dumps(answer).encode(), "job.json", "application/json")
    assert shown(document) == facts
    assert "Oil the gears" in [document.words(b) for b in document.blocks if b.kind is BlockKind.ITEM]
