"""JSON-LD in pages, and the properties of a JobPosting."""

from __future__ import annotations

import json
from typing import Any

import pytest

from postings.readers import BlockKind
from postings.readers.reader import read
from postings.tests.readers.shown import DESCRIPTION, page, shown

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


def linked_data(text: str, kind: str = "application/ld+json") -> str:
    return f'<script type="{kind}">{text}</script>'


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
    ("type: two of one posting", {"employmentType": "permanent, part-time"}, {"employment_type": "Part time"}),
    ("dates: as Java writes them", {"datePosted": "Mon May 04 02:00:00 UTC 2026"}, {"date_posted": "04 May 2026"}),
    ("dates: as JavaScript writes them", {"datePosted": "Mon May 04 2026 08:00"}, {"date_posted": "04 May 2026"}),
    ("dates: a time stamp as text", {"datePosted": "1777881600000.0"}, {"date_posted": "2026-05-04"}),
    (
        "place: nothing but a street",
        {"jobLocation": {"address": {"streetAddress": "Wangen, CH"}}},
        {"locations": "Wangen, CH"},
    ),
    (
        "pay: dots between the thousands, a foreign unit",
        {
            "baseSalary": {
                "currency": "EUR",
                "value": {"minValue": "2.800", "maxValue": "3.100,50", "unitText": "mes"},
            }
        },
        {"salary": "2,800 - 3,100.50 EUR per month"},
    ),
    (
        "pay: the old code of a currency",
        {"baseSalary": {"currency": "RUR", "value": 90000}},
        {"salary": "90,000 RUB"},
    ),
    ("workplace: in another language", {"jobLocationType": "Удалённая работа"}, {"workplace": "Remote"}),
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


def test_a_short_description_is_read_where_the_page_shows_nothing() -> None:
    posting = {"@type": "JobPosting", "title": "Clock Mender", "description": "You mend clocks."}
    empty = f'<body><script type="application/ld+json">{json.dumps(posting)}</script><div id="app"></div></body>'
    assert "You mend clocks." in read(empty.encode(), "page.html").text
    filled = empty.replace("</div>", "You mend the clocks of all our towers.</div>")
    assert "all our towers" in read(filled.encode(), "page.html").text
