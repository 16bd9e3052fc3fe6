"""Feeds and answers of interfaces: one document for each posting, none lost."""

from __future__ import annotations

import json
from datetime import date

import pytest

from postings import inputs
from postings.prepare import Prepared, RawDocument, Unreadable, prepare

TODAY = date(2026, 3, 2)

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:job_listing="https://board.example" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Jobs of a board</title><link>https://board.example</link>
<item><title>Clock Mender</title><link>https://board.example/1</link>
<pubDate>Mon, 23 Feb 2026 10:00:00 +0000</pubDate>
<guid isPermaLink="false">board-1</guid><description><![CDATA[A short one …]]></description>
<content:encoded><![CDATA[<p>We mend clocks.</p><h3>Duties</h3><ul><li>Oil the gears</li></ul>]]></content:encoded>
<job_listing:location>Leeds</job_listing:location><job_listing:company>Tick Tock Ltd</job_listing:company>
<job_listing:job_type>Full Time</job_listing:job_type></item>
<item><title>Baker &amp; Cook</title><link>https://board.example/2</link><guid>board-2</guid>
<description>&lt;p&gt;We need a baker in York. Pay is £13.50 an hour.&lt;/p&gt;</description></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title>
<entry><title>Clock Mender</title><link href="https://board.example/1"/><id>tag:1</id>
<updated>2026-02-20T08:00:00Z</updated>
<author><name>Tick Tock Ltd</name></author>
<content type="html">&lt;p&gt;Clock mender wanted in Leeds.&lt;/p&gt;</content></entry>
<entry><title>Tea Taster</title><link href="https://board.example/2"/><id>tag:2</id>
<updated>2026-02-21T08:00:00Z</updated>
<author><name>Leaf Ltd</name></author><summary>Tea taster wanted in York.</summary></entry></feed>"""

INDEED = """<?xml version="1.0" encoding="utf-8"?><source><publisher>Board</publisher>
<job><title><![CDATA[Clock Mender]]></title><date>2026-02-20</date><referencenumber>1</referencenumber>
<company><![CDATA[Tick Tock Ltd]]></company><city>Leeds</city><country>GB</country>
<description><![CDATA[<p>Mend clocks.</p>]]></description></job>
<job><title><![CDATA[Tea Taster]]></title><date>2026-02-21</date><referencenumber>2</referencenumber>
<company><![CDATA[Leaf Ltd]]></company><city>York</city><country>GB</country>
<description><![CDATA[<p>Taste tea.</p>]]></description></job></source>"""

GREENHOUSE = json.dumps(
    {
        "jobs": [
            {
                "id": 1,
                "title": "Clock Mender",
                "content": "&lt;p&gt;Mend clocks.&lt;/p&gt;",
                "location": {"name": "Leeds"},
            },
            {
                "id": 2,
                "title": "Tea Taster",
                "content": "&lt;p&gt;Taste tea.&lt;/p&gt;",
                "location": {"name": "York"},
            },
        ]
    }
)
PLAIN_LIST = json.dumps(
    [
        {"title": "Clock Mender", "company": "Tick Tock Ltd", "location": "Leeds", "description": "Mend clocks."},
        {"title": "Tea Taster", "company": "Leaf Ltd", "location": "York", "description": "Taste tea."},
    ]
)
FEEDS = [
    ("RSS", "feed.xml", RSS, [("Clock Mender", "Leeds"), ("Baker & Cook", "York")]),
    ("Atom", "feed.atom", ATOM, [("Clock Mender", "Leeds"), ("Tea Taster", "York")]),
    ("a board's XML", "feed.xml", INDEED, [("Clock Mender", "Leeds"), ("Tea Taster", "York")]),
    ("Greenhouse", "jobs.json", GREENHOUSE, [("Clock Mender", "Leeds"), ("Tea Taster", "York")]),
    ("a plain list", "jobs.json", PLAIN_LIST, [("Clock Mender", "Leeds"), ("Tea Taster", "York")]),
]


def read(text: str, name: str) -> list[Prepared]:
    found = list(inputs.from_bytes(text.encode(), name, TODAY))
    prepared = [prepare(raw) for raw in found if isinstance(raw, RawDocument)]
    assert len(prepared) == len(found)
    return [each for each in prepared if isinstance(each, Prepared)]


@pytest.mark.parametrize(("name", "text", "expected"), [pytest.param(*row[1:], id=row[0]) for row in FEEDS])
def test_each_posting_of_a_feed_is_a_document(name: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = read(text, name)
    assert [(each.draft.title, each.draft.locations[0].city) for each in found] == expected
    assert [each.raw.name for each in found] == [f"{name}, posting 1", f"{name}, posting 2"]


def test_what_an_item_of_rss_says_is_read() -> None:
    first, second = (each.draft.as_json() for each in read(RSS, "feed.xml"))
    assert (first["company"], first["employment_type"]) == ("Tick Tock Ltd", "full_time")
    assert (first["date_posted"], first["url"], first["identifier"]) == (
        "2026-02-23",
        "https://board.example/1",
        "board-1",
    )
    assert first["duties"] == ["Oil the gears"]
    assert second["company"] is None
    assert (second["salary"]["min"], second["salary"]["period"]) == (13.5, "hour")


def test_the_address_of_an_atom_entry_is_read() -> None:
    assert [each.draft.url for each in read(ATOM, "feed.atom")] == [
        "https://board.example/1",
        "https://board.example/2",
    ]


ONES = [
    ("page.html", "<html><body><h1>Cook</h1><p>Peel potatoes.</p></body></html>"),
    ("job.json", json.dumps({"title": "Cook", "content": "Peel potatoes."})),
    ("job.xml", '<?xml version="1.0"?><!DOCTYPE html><html><body><h1>Cook</h1></body></html>'),
    ("note.txt", "[urgent] Cook wanted in Leeds"),
    ("broken.json", '{"title": "Cook", "content": "Peel'),
]


@pytest.mark.parametrize(("name", "text"), ONES)
def test_a_file_of_one_posting_stays_as_it_is(name: str, text: str) -> None:
    assert list(inputs.from_bytes(text.encode(), name, TODAY)) == [RawDocument(text.encode(), name, TODAY)]


def test_a_line_of_json_lines_may_be_a_posting_itself() -> None:
    lines = "\n".join(json.dumps(each) for each in json.loads(PLAIN_LIST))
    assert [each.draft.title for each in read(lines, "jobs.jsonl")] == ["Clock Mender", "Tea Taster"]


def test_a_line_that_is_no_posting_says_what_it_lacks() -> None:
    (problem,) = inputs.from_bytes(b'{"id": "1", "note": "none"}', "jobs.jsonl", TODAY)
    assert isinstance(problem, Unreadable)
    assert '"data" must be a text' in problem.reason


def test_the_company_that_a_feed_names_once_is_every_posting_s() -> None:
    xml = (
        "<jobs><company>Tick Tock Ltd</company><job><title>Clock Mender</title><city>Leeds</city></job>"
        "<job><title>Tea Taster</title><city>York</city><company>Leaf Ltd</company></job></jobs>"
    )
    answer = {
        "name": "Tick Tock Ltd",
        "jobs": [{"title": "Cook", "city": "Leeds"}, {"title": "Baker", "city": "York"}],
    }
    assert [each.draft.company for each in read(xml, "jobs.xml")] == ["Tick Tock Ltd", "Leaf Ltd"]
    assert [each.draft.company for each in read(json.dumps(answer), "jobs.json")] == ["Tick Tock Ltd"] * 2


def test_each_card_of_a_page_of_results_is_a_document() -> None:
    cards = "".join(
        f'<li class="job-card"><h3 class="job-card__title">{title}</h3><a href="https://b.example/{number}">More</a>'
        f'<b class="job-card__company">Tick Tock Ltd</b><i class="job-card__location">Leeds</i></li>'
        for number, title in enumerate(("Clock Mender", "Tea Taster"), 1)
    )
    found = read(f"<html><body><ul>{cards}</ul></body></html>", "results.html")
    assert [(each.draft.title, each.draft.company) for each in found] == [
        ("Clock Mender", "Tick Tock Ltd"),
        ("Tea Taster", "Tick Tock Ltd"),
    ]
