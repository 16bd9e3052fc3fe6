"""Suggestions while typing: /api/suggestions over an index of sixty postings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from postings import search
from postings.suggestions import PARAMETERS
from postings.tests import factories


def get(client: Client, **params: str) -> list[dict[str, Any]]:
    response = client.get("/api/suggestions", params)
    assert response.status_code == 200
    found: list[dict[str, Any]] = json.loads(response.content)["suggestions"]
    return found


@pytest.fixture
def some(db: None, today: None, index: Path) -> None:
    """A dozen public postings that share titles, companies, skills and places."""
    titles = ("Line Cook", "Nurse, nights", "Welder", "焊工")
    for number in range(12):
        factories.posting(
            title=titles[number % 4],
            company_name=factories.COMPANIES[number % 5],
            skills=factories.SKILLS[number % 6 : number % 6 + 2],
            places=(factories.PLACES[number % 8],),
        )
    search.rebuild()


@pytest.mark.usefixtures("some")
@pytest.mark.parametrize("kind", PARAMETERS)
def test_each_kind_leads_to_the_search_it_stands_for(client: Client, kind: str) -> None:
    found = [one for letter in "abcdefghijklmnopqrstuvwxyz焊青" for one in get(client, q=letter, kind=kind)]
    assert found
    for one in {one["url"]: one for one in found}.values():
        assert list(one) == ["kind", "value", "label", "count", "url"]
        assert one["kind"] == kind
        assert one["url"].startswith(f"/?{PARAMETERS[kind]}=")
        total = json.loads(client.get(one["url"].replace("/?", "/api/postings?")).content)["total"]
        # A title is looked for as words, which other postings may have, too.
        assert total >= one["count"] if kind == "title" else total == one["count"], one


@pytest.mark.usefixtures("lot")
def test_answering_asks_no_database_and_may_be_cached(client: Client) -> None:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = client.get("/api/suggestions?q=s")
    assert not queries.captured_queries
    assert "max-age=60" in response["Cache-Control"]
    assert "public" in response["Cache-Control"]


@pytest.mark.usefixtures("lot")
@pytest.mark.parametrize(
    "query",
    [
        "",
        "q=",
        "q=%20",
        "q=%22%22",
        "q=%00",
        "q=*:*",
        "q=)(+-&&||!{}^~",
        "q=%F0%9F%98%80",
        "q=%ED%A0%80",
        "q=" + "xyzzy+" * 500,
        "q=" + "q" * 10_000,
        "q=s&kind=",
        "q=s&kind=word,name",
        "q=s&kind=salary",
        "kind=title",
    ],
)
def test_what_means_nothing_suggests_nothing(client: Client, query: str) -> None:
    response = client.get(f"/api/suggestions?{query}")
    assert response.status_code == 200
    assert json.loads(response.content) == {"suggestions": []}


@pytest.mark.usefixtures("some")
@pytest.mark.parametrize(
    ("typed", "kind", "labels"),
    [
        ("nu ni", "title", ["Nurse, nights"]),
        ("COOK", "title", ["Line Cook"]),
        ("焊", "title", ["焊工"]),
        ("工", "title", ["焊工"]),
        ("c", "skill", ["C++", "C#"]),
        ("c++", "skill", ["C++"]),
        ("werke nord", "company", ["Nordsee Werke GmbH"]),
        ("科技", "company", ["青禾科技有限公司"]),
        ("brig", "location", ["Brighton, England, United Kingdom", "Brighton, Michigan, United States"]),
        ("brig mich", "location", ["Brighton, Michigan, United States"]),
        ("münche", "location", ["Munich, Bavaria, Germany"]),
        ("广州", "location", ["Guangzhou, Guangdong, China"]),
        ("tokyo", "location", []),
        ("zzz", "title,skill,company,location", []),
    ],
)
def test_what_is_suggested(client: Client, typed: str, kind: str, labels: list[str]) -> None:
    assert sorted(one["label"] for one in get(client, q=typed, kind=kind)) == sorted(labels)


@pytest.mark.usefixtures("some")
def test_chinese_pages_are_suggested_chinese_names() -> None:
    client = Client(headers={"Accept-Language": "zh-CN"})
    munich = get(client, q="münche", kind="location")[0]
    assert (munich["label"], munich["value"]) == ("德国 巴伐利亚州 慕尼黑", "Munich, Bavaria, Germany")
    assert [one["label"] for one in get(client, q="c++", kind="skill")] == ["C++"]


@pytest.mark.usefixtures("nothing")
def test_a_new_company_is_suggested_when_its_posting_is_saved(client: Client) -> None:
    assert get(client, q="quill") == []
    factories.posting(company_name="Quillwort Nurseries Ltd")
    search.sync()
    assert [one["label"] for one in get(client, q="quill", kind="company")] == ["Quillwort Nurseries Ltd"]


@pytest.mark.usefixtures("db", "index")
def test_without_an_index_nothing_is_suggested(client: Client) -> None:
    assert get(client, q="s") == []


def test_only_reading_is_allowed(client: Client) -> None:
    assert client.post("/api/suggestions").status_code == 405
