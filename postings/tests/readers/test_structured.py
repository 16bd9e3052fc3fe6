from __future__ import annotations

import json
from typing import Any

import pytest

from postings.readers import BlockKind, Document
from postings.readers.reader import read

DESCRIPTION = (
    "<p>We mend clocks of every age for towers, museums and kitchens in the whole valley.</p>"
    "<h3>Tasks</h3><ul><li>Oil the gears</li><li>Wind the springs</li></ul>"
)
PAY = "3,000 EUR per month"
DATES = {"date_posted": "2026-05-04", "valid_through": "2026-06-30"}
POSTING: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Clock Mender &amp; Winder",
    "hiringOrganization": {"@type": "Organization", "name": "Ticktal GmbH"},
    "jobLocation": {"@type": "Place", "address": {"addressLocality": "Glashütte", "addressCountry": "DE"}},
    "baseSalary": {"currency": "EUR", "value": {"minValue": 2800, "maxValue": 3100, "unitText": "MONTH"}},
    "employmentType": "FULL_TIME",
    "datePosted": "2026-05-04T08:00:00+02:00",
    "description": DESCRIPTION,
}


def page(script: str, body: str = "<nav>Home Jobs About</nav><h1>Something else</h1>") -> bytes:
    return f"<html><head>{script}</head><body>{body}</body></html>".encode()


def linked_data(text: str, kind: str = "application/ld+json") -> str:
    return f'<script type="{kind}">{text}</script>'


def shown(document: Document) -> dict[str, str]:
    return {name: document.text[fact.start : fact.end] for name, fact in document.facts.items()}


def test_stated_facts_open_the_text_and_point_at_their_words() -> None:
    document = read(page(linked_data(json.dumps(POSTING))))
    assert shown(document) == {
        "title": "Clock Mender & Winder",
        "company": "Ticktal GmbH",
        "locations": "Glashütte, DE",
        "salary": "2,800 - 3,100 EUR per month",
        "employment_type": "Full time",
        "date_posted": "2026-05-04",
    }
    assert document.facts["title"].value == "Clock Mender & Winder"
    assert document.facts["employment_type"].value == "full_time"
    assert document.facts["salary"].value == {
        "min": 2800.0,
        "max": 3100.0,
        "currency": "EUR",
        "period": "month",
        "text": "2,800 - 3,100 EUR per month",
    }
    assert document.text.startswith("Title: Clock Mender & Winder\nCompany: Ticktal GmbH\n")


def test_the_stated_description_stands_for_the_visible_page() -> None:
    document = read(page(linked_data(json.dumps(POSTING))))
    assert "Home Jobs" not in document.text
    assert [document.words(b) for b in document.blocks if b.kind is BlockKind.ITEM] == [
        "Oil the gears",
        "Wind the springs",
    ]
    assert document.html == DESCRIPTION


def test_the_visible_page_stays_where_the_stated_description_is_a_stub() -> None:
    body = f"<main><h1>Clock Mender</h1>{DESCRIPTION}</main>"
    document = read(page(linked_data(json.dumps({**POSTING, "description": "Apply now!"})), body))
    assert "company" in document.facts
    assert "Oil the gears" in document.text


WRAPPED: list[tuple[str, str]] = [
    ("as it is", json.dumps(POSTING)),
    ("in a graph", json.dumps({"@context": "x", "@graph": [{"@type": "WebSite", "name": "Board"}, POSTING]})),
    ("in a list", json.dumps([{"@type": "BreadcrumbList"}, POSTING])),
    ("as main entity", json.dumps({"@type": "WebPage", "mainEntity": POSTING})),
    ("with a list of types", json.dumps({**POSTING, "@type": ["Thing", "https://schema.org/JobPosting"]})),
    ("in an HTML comment", f"<!-- {json.dumps(POSTING)} -->"),
    ("in CDATA", f"//<![CDATA[\n{json.dumps(POSTING)}\n//]]>"),
    ("in a commented CDATA", f"/*<![CDATA[*/ {json.dumps(POSTING)} /*]]>*/"),
    ("with trailing commas", json.dumps(POSTING)[:-1] + ",\n}"),
    ("with raw line breaks", json.dumps(POSTING).replace("Tasks", "Tas\nks")),
    ("with entities for quotes", json.dumps({**POSTING, "description": "x"}).replace('"', "&quot;")),
    ("with a semicolon", json.dumps(POSTING) + ";"),
    ("with a byte-order mark", "\ufeff" + json.dumps(POSTING)),
    ("with control characters", json.dumps(POSTING).replace("Tasks", "Ta\x01s\tks")),
    ("with a comment before it", "/* posting */ " + json.dumps(POSTING)),
    ("with words behind it", json.dumps(POSTING) + "\n// end of posting"),
    ("with another object behind it", json.dumps(POSTING) + json.dumps({"@type": "WebSite"})),
    ("with bare quotes in a text", json.dumps(POSTING).replace("every age", 'every "age"')),
    ("with a comma missing", json.dumps(POSTING).replace(', "title"', ' "title"')),
    ("with escapes JSON lacks", json.dumps(POSTING).replace("every age", "every \\age \\'old\\'")),
    ("cut off", json.dumps(POSTING)[:-60]),
    ("as JSON inside a JSON text", json.dumps(json.dumps(POSTING))),
    ("with a prefixed type", json.dumps({**POSTING, "@type": "schema:JobPosting"})),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in WRAPPED])
def test_it_finds_json_ld_as_pages_have_it(text: str) -> None:
    document = read(page(linked_data(text)))
    assert shown(document)["company"] == "Ticktal GmbH"


def test_it_knows_the_media_type_in_any_case() -> None:
    document = read(page(linked_data(json.dumps(POSTING), "application/LD+JSON; charset=utf-8")))
    assert shown(document)["company"] == "Ticktal GmbH"


@pytest.mark.parametrize("text", ["{", "[" * 50_000, '{"@type": "JobPosting"}', "null", '{"@type": 5}'])
def test_broken_json_ld_leaves_the_visible_page(text: str) -> None:
    document = read(page(linked_data(text), "<h1>Clock Mender</h1><p>Oil the gears</p>"))
    assert document.facts == {}
    assert document.text == "Clock Mender\nOil the gears"


def test_it_warns_when_a_page_states_several_postings() -> None:
    document = read(page(linked_data(json.dumps([POSTING, {**POSTING, "title": "Bell Ringer"}]))))
    assert shown(document)["title"] == "Clock Mender & Winder"
    assert document.warnings == ("The page states 2 postings; the first was read.",)


def test_of_several_postings_the_one_in_the_heading_is_read() -> None:
    several = [{**POSTING, "title": "Bell Ringer"}, {**POSTING, "title": "Rope Maker"}, POSTING]
    document = read(page(linked_data(json.dumps(several)), "<h1>Rope Maker</h1>"))
    assert shown(document)["title"] == "Rope Maker"
    assert document.warnings == ("The page states 3 postings; the one in its heading was read.",)


def test_a_list_page_states_its_postings_as_items() -> None:
    items = [{"@type": "ListItem", "item": {**POSTING, "title": title}} for title in ("Bell Ringer", "Rope Maker")]
    document = read(page(linked_data(json.dumps({"@type": "ItemList", "itemListElement": items}))))
    assert shown(document)["title"] == "Bell Ringer"
    assert document.warnings == ("The page states 2 postings; the first was read.",)


def test_the_data_of_a_script_framework_is_json_ld_too() -> None:
    data = json.dumps({"props": {"pageProps": {"job": POSTING}}})
    assert shown(read(page(linked_data(data, "application/json"))))["company"] == "Ticktal GmbH"


def test_an_object_referred_to_by_its_id_is_looked_up() -> None:
    organisation = {"@type": "Organization", "@id": "#us", "name": "Ticktal KG"}
    graph = {"@graph": [{**POSTING, "hiringOrganization": {"@id": "#us"}}, organisation]}
    assert shown(read(page(linked_data(json.dumps(graph)))))["company"] == "Ticktal KG"


STATED: list[tuple[str, dict[str, Any], dict[str, str]]] = [
    ("pay: a number", {"baseSalary": 42_000, "salaryCurrency": "EUR"}, {"salary": "42,000 EUR"}),
    ("pay: a number as text", {"baseSalary": "42,000"}, {"salary": "42,000"}),
    ("pay: one amount", {"baseSalary": {"currency": "EUR", "value": 3000, "unitText": "MONTH"}}, {"salary": PAY}),
    (
        "pay: a quantitative value",
        {"baseSalary": {"currency": "EUR", "value": {"value": "3000", "unitText": "MONTH"}}},
        {"salary": PAY},
    ),
    (
        "pay: a unit by its code",
        {"baseSalary": {"currency": "EUR", "value": {"value": 3000, "unitCode": "MON"}}},
        {"salary": PAY},
    ),
    (
        "pay: a unit in another word",
        {
            "baseSalary": {
                "currency": "EUR",
                "value": {"minValue": 30_000, "maxValue": 40_000, "unitText": "ANNUAL"},
            }
        },
        {"salary": "30,000 - 40,000 EUR per year"},
    ),
    ("pay: a price", {"baseSalary": {"price": "3000", "priceCurrency": "EUR"}}, {"salary": "3,000 EUR"}),
    ("pay: nothing but zeros", {"baseSalary": {"currency": "EUR", "value": {"minValue": 0, "maxValue": 0}}}, {}),
    ("company: a text", {"hiringOrganization": "Ticktal AG"}, {"company": "Ticktal AG"}),
    ("company: a list", {"hiringOrganization": [{"name": "Ticktal AG"}]}, {"company": "Ticktal AG"}),
    ("company: a legal name", {"hiringOrganization": {"legalName": "Ticktal AG"}}, {"company": "Ticktal AG"}),
    ("company: not to be named", {"hiringOrganization": {"name": "Confidential"}}, {}),
    ("number: an object", {"identifier": {"name": "Ticktal", "value": 991}}, {"identifier": "991"}),
    ("number: a text", {"identifier": "R-1"}, {"identifier": "R-1"}),
    (
        "places: a list",
        {
            "jobLocation": [
                {"address": {"addressLocality": "Ulm", "addressRegion": "BW", "addressCountry": {"name": "DE"}}},
                {"address": {"addressLocality": "Gera", "addressCountry": "DE"}},
            ]
        },
        {"locations": "Ulm, BW, DE; Gera, DE"},
    ),
    (
        "places: several towns in an address",
        {"jobLocation": {"address": {"addressLocality": ["Ulm", "Gera"], "addressCountry": "DE"}}},
        {"locations": "Ulm, DE; Gera, DE"},
    ),
    (
        "places: several addresses",
        {"jobLocation": {"address": [{"addressLocality": "Ulm"}, {"addressLocality": "Gera"}]}},
        {"locations": "Ulm; Gera"},
    ),
    (
        "place: the region twice",
        {"jobLocation": {"address": {"addressLocality": "Ulm, BW", "addressRegion": "BW"}}},
        {"locations": "Ulm, BW"},
    ),
    ("place: a text", {"jobLocation": "Ulm, Germany"}, {"locations": "Ulm, Germany"}),
    (
        "place: anywhere in a country",
        {
            "jobLocationType": "TELECOMMUTE",
            "applicantLocationRequirements": [
                {"@type": "Country", "name": "USA"},
                {"@type": "State", "name": "Ohio"},
            ],
        },
        {"locations": "USA; Ohio", "workplace": "Remote"},
    ),
    ("type: a list", {"employmentType": ["OTHER", "FULL_TIME"]}, {"employment_type": "Other"}),
    ("type: several in a text", {"employmentType": "PART_TIME, CONTRACTOR"}, {"employment_type": "Part time"}),
    ("type: in another language", {"employmentType": "Vollzeit"}, {"employment_type": "Vollzeit"}),
    ("dates", {"datePosted": "2026-05-04T08:00", "validThrough": "2026-06-30"}, DATES),
    ("dates: milliseconds", {"datePublished": 1777881600000, "validThrough": "2026-06-30T23:59:59Z"}, DATES),
    ("title: by its other name", {"name": "Clock Mender"}, {"title": "Clock Mender"}),
    ("address: an object", {"url": {"@id": "https://x.example/1"}}, {"url": "https://x.example/1"}),
    ("address: of the page", {"mainEntityOfPage": "https://x.example/1"}, {"url": "https://x.example/1"}),
    (
        "experience: months",
        {"experienceRequirements": {"monthsOfExperience": "36"}},
        {"experience_years": "3 years"},
    ),
    (
        "education: a list",
        {"educationRequirements": [{"credentialCategory": "associate degree"}, {"credentialCategory": "x"}]},
        {"education": "Associate"},
    ),
    ("education: a text", {"educationRequirements": "Bachelor's degree"}, {"education": "Bachelor's degree"}),
    ("openings", {"totalJobOpenings": "3"}, {"openings": "3"}),
]


@pytest.mark.parametrize(("stated", "facts"), [pytest.param(*row[1:], id=row[0]) for row in STATED])
def test_it_reads_each_property_in_the_shapes_pages_use(stated: dict[str, Any], facts: dict[str, str]) -> None:
    posting = {"@type": "JobPosting", "description": DESCRIPTION, **stated}
    assert shown(read(page(linked_data(json.dumps(posting))))) == facts


WORDED: list[tuple[dict[str, Any], str]] = [
    ({"baseSalary": "$20 - $25 an hour"}, "Salary: $20 - $25 an hour"),
    ({"experienceRequirements": "3 years of experience"}, "Experience: 3 years of experience"),
]


@pytest.mark.parametrize(("stated", "line"), WORDED)
def test_words_in_place_of_a_value_are_a_line_and_no_fact(stated: dict[str, Any], line: str) -> None:
    document = read(page(linked_data(json.dumps({"@type": "JobPosting", "description": DESCRIPTION, **stated}))))
    assert document.text.startswith(line)
    assert document.facts == {}


def test_lists_that_the_description_lacks_become_sections() -> None:
    posting = {**POSTING, "qualifications": "<ul><li>Steady hands</li></ul>", "skills": "Oil the gears"}
    document = read(page(linked_data(json.dumps(posting))))
    lines = document.text.split("\n")
    assert lines[-2:] == ["Qualifications", "Steady hands"]


@pytest.mark.parametrize("times", [1, 2])
def test_it_undoes_escaped_html(times: int) -> None:
    description = DESCRIPTION
    for _ in range(times):
        description = description.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    document = read(json.dumps({**POSTING, "description": description}).encode())
    assert "Oil the gears" in document.text.split("\n")


def test_a_json_ld_object_alone_is_a_posting() -> None:
    document = read(json.dumps(POSTING).encode(), "posting.json")
    assert document.media_type == "application/json"
    assert shown(document)["company"] == "Ticktal GmbH"
    assert "Wind the springs" in document.text.split("\n")


def test_it_reads_microdata() -> None:
    body = f"""
      <div itemscope itemtype="http://schema.org/JobPosting">
        <h1 itemprop="title">Clock Mender</h1>
        <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">
          <a itemprop="url" href="https://ticktal.example"><span itemprop="name">Ticktal GmbH</span></a></div>
        <span itemprop="jobLocation" itemscope><span itemprop="address" itemscope>
          <span itemprop="addressLocality">Glashütte</span></span></span>
        <meta itemprop="datePosted" content="2026-05-04">
        <time itemprop="validThrough" datetime="2026-06-01">June</time>
        <div itemprop="description">{DESCRIPTION}</div>
      </div>"""
    document = read(page("", body))
    assert shown(document) == {
        "title": "Clock Mender",
        "company": "Ticktal GmbH",
        "locations": "Glashütte",
        "date_posted": "2026-05-04",
        "valid_through": "2026-06-01",
    }
    assert document.text.endswith("Tasks\nOil the gears\nWind the springs")


def test_it_reads_rdfa() -> None:
    body = f"""
      <div vocab="https://schema.org/" typeof="JobPosting">
        <h1 property="title">Clock Mender</h1>
        <div property="hiringOrganization" typeof="Organization"><span property="name">Ticktal GmbH</span></div>
        <div property="jobLocation" typeof="Place"><div property="address" typeof="PostalAddress">
          <span property="addressLocality">Glashütte</span>,
          <span property="schema:addressCountry">DE</span></div></div>
        <div property="baseSalary" typeof="MonetaryAmount"><meta property="currency" content="EUR">
          <div property="value" typeof="QuantitativeValue"><span property="minValue" content="2800">2.800</span>
          <span property="maxValue" content="3100">3.100</span>
          <meta property="unitText" content="MONTH"></div></div>
        <div property="description">{DESCRIPTION}</div>
      </div>"""
    document = read(page("", body))
    assert shown(document) == {
        "title": "Clock Mender",
        "company": "Ticktal GmbH",
        "locations": "Glashütte, DE",
        "salary": "2,800 - 3,100 EUR per month",
    }
    assert document.text.endswith("Tasks\nOil the gears\nWind the springs")


def test_a_description_in_several_marked_parts_is_read_whole() -> None:
    parts = DESCRIPTION.replace("<h3>", '</div><div itemprop="description"><h3>')
    body = (
        f'<div itemscope itemtype="https://schema.org/JobPosting"><div itemprop="description">{parts}</div></div>'
    )
    assert read(page("", body)).text.endswith("valley.\nTasks\nOil the gears\nWind the springs")


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
]


PERSONIO = """<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs><position><id>88</id><subcompany>Ticktal GmbH</subcompany><office>Glashütte</office>
<department>Towers</department><name>Clock Mender (m/w/d)</name><jobDescriptions>
<jobDescription><name>Tasks</name><value><![CDATA[<ul><li>Oil the gears</li></ul>]]></value></jobDescription>
<jobDescription><name>Your profile</name><value><![CDATA[<ul><li>Steady hands</li></ul>]]></value></jobDescription>
</jobDescriptions><employmentType>permanent</employmentType><schedule>part-time</schedule>
<createdAt>2026-05-04T08:00:00+00:00</createdAt></position></workzag-jobs>"""
FEED = """<?xml version="1.0" encoding="utf-8"?><source><publisher>Board</publisher><job>
<title><![CDATA[Clock Mender]]></title><date>2026-05-04</date><referencenumber>T-7</referencenumber>
<url><![CDATA[https://ticktal.example/7]]></url><company><![CDATA[Ticktal GmbH]]></company><city>Glashütte</city>
<state>Saxony</state><country>DE</country><jobtype>fulltime</jobtype><salary>2800 EUR per month</salary>
<description><![CDATA[<h3>Tasks</h3><ul><li>Oil the gears</li></ul>]]></description></job></source>"""
FEEDS: list[tuple[str, str, dict[str, str]]] = [
    (
        "Personio",
        PERSONIO,
        {
            "title": "Clock Mender (m/w/d)",
            "company": "Ticktal GmbH",
            "locations": "Glashütte",
            "employment_type": "Part time",
            "date_posted": "2026-05-04",
            "identifier": "88",
        },
    ),
    (
        "a feed for search sites",
        FEED,
        {
            "title": "Clock Mender",
            "company": "Ticktal GmbH",
            "locations": "Glashütte, Saxony, DE",
            "employment_type": "Full time",
            "date_posted": "2026-05-04",
            "identifier": "T-7",
            "url": "https://ticktal.example/7",
        },
    ),
]


@pytest.mark.parametrize(("feed", "facts"), [pytest.param(*row[1:], id=row[0]) for row in FEEDS])
def test_it_reads_the_xml_of_feeds(feed: str, facts: dict[str, str]) -> None:
    document = read(feed.encode(), "feed.xml", "text/xml")
    assert shown(document) == facts
    assert "Tasks\nOil the gears" in document.text


def test_a_feed_of_several_postings_says_so() -> None:
    position = PERSONIO[PERSONIO.index("<position>") : PERSONIO.index("</workzag-jobs>")]
    document = read(PERSONIO.replace(position, position * 2).encode())
    assert document.warnings == ("The page states 2 postings; the first was read.",)


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
