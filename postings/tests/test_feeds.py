"""A search as a feed and as a table."""

from __future__ import annotations

import csv
import io
from xml.etree import ElementTree

import pytest
from django.http import StreamingHttpResponse
from django.test import Client

from postings import search
from postings.feeds import COLUMNS, harmless
from postings.tests import factories

ATOM = "{http://www.w3.org/2005/Atom}"


def rows(client: Client, url: str) -> list[dict[str, str]]:
    response = client.get(url)
    assert isinstance(response, StreamingHttpResponse)
    text = response.getvalue().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.usefixtures("lot")
def test_a_feed_holds_the_newest_of_its_search(client: Client) -> None:
    response = client.get("/feed?country=DE")
    feed = ElementTree.fromstring(response.content)
    entries = feed.findall(f"{ATOM}entry")
    found = client.get("/api/postings?country=DE&sort=newest").json()
    assert [entry.findtext(f"{ATOM}title") for entry in entries][:20] == [r["title"] for r in found["results"]]
    assert feed.findtext(f"{ATOM}title") == "Germany · Jobsite"
    assert all(entry.findtext(f"{ATOM}summary") for entry in entries)


@pytest.mark.usefixtures("nothing")
def test_a_feed_leaves_out_what_xml_cannot_say(client: Client) -> None:
    factories.posting(title="Cook\x0b", text="Bell\x07 & <b>")
    search.rebuild()
    feed = ElementTree.fromstring(client.get("/feed?q=bell+%1b").content)
    assert feed.findtext(f"{ATOM}entry/{ATOM}summary") == "<p>Bell &amp; &lt;b&gt;</p>"


@pytest.mark.usefixtures("lot")
def test_the_table_holds_every_result(client: Client) -> None:
    table = rows(client, "/postings.csv?sort=newest")
    total = client.get("/api/postings").json()["total"]
    assert len({row["id"] for row in table}) == len(table) == total
    assert tuple(table[0]) == COLUMNS


@pytest.mark.usefixtures("nothing")
def test_no_cell_of_the_table_is_a_formula(client: Client) -> None:
    factories.posting(title="=HYPERLINK(1)", text="@SUM", company_name="+Plus", duties=["-lead\nand, more"])
    search.rebuild()
    row = rows(client, "/postings.csv")[0]
    assert (row["title"], row["text"], row["company"]) == ("'=HYPERLINK(1)", "'@SUM", "'+Plus")
    assert row["duties"] == "'-lead\nand, more"


@pytest.mark.usefixtures("lot")
@pytest.mark.parametrize("path", ["/feed", "/postings.csv"])
def test_nonsense_is_refused_in_words(client: Client, path: str) -> None:
    response = client.get(f"{path}?salary_min=abc")
    assert response.status_code == 400
    assert "salary_min" in response.content.decode()


@pytest.mark.usefixtures("lot")
def test_the_sitemap_names_every_visible_posting(client: Client) -> None:
    assert b"/sitemap-postings.xml" in client.get("/sitemap.xml").content
    listed = client.get("/sitemap-postings.xml").content.decode().count("<loc>")
    assert listed == client.get("/api/postings").json()["total"]


@pytest.mark.usefixtures("nothing")
def test_characters_that_xml_cannot_hold_do_not_break_the_feed(client: Client) -> None:
    factories.posting(title="Cook\ufffe", text="A\x0b cook\uffff is wanted")
    search.rebuild()
    content = client.get("/feed").content
    assert b"<title>Cook</title>" in content
    ElementTree.fromstring(content)


def test_formulas_in_wide_characters_and_behind_a_line_end_are_harmless_too() -> None:
    assert [harmless(text) for text in ("＝1+1", "\n=1+1")] == ["'＝1+1", "'\n=1+1"]
