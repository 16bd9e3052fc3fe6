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


SYSTEMS: list[tuple[str, dict[str, Any], dict[str, str]]] = [
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
]


@pytest.mark.parametrize(("answer", "facts"), [pytest.param(*s[1:], id=s[0]) for s in SYSTEMS])
def test_it_reads_what_tracking_systems_answer(answer: dict[str, Any], facts: dict[str, str]) -> None:
    document = read(json.dumps(answer).encode(), "job.json", "application/json")
    assert shown(document) == facts
    assert "Oil the gears" in [document.words(b) for b in document.blocks if b.kind is BlockKind.ITEM]
