"""The public pages, over real rows and a real index."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from django.contrib.auth.models import User
from django.db import OperationalError
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.test import Client
from hypothesis import example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings

from postings import search
from postings.address import PARAMETERS
from postings.models import Posting
from postings.tests import factories
from postings.tests.factories import TODAY


@pytest.fixture
def cook(nothing: None) -> Posting:
    text = "Cook </script><script>alert(1)</script>\nPay: $20 an hour\nKnives are yours"
    made = factories.posting(
        title="Cook </script><b>",
        text=text,
        company_name="Harrow & Pike Ltd",
        places=[factories.PLACES[0]],
        skills=["Python"],
        salary=(20, 20, "USD", "hour"),
        requirements=[{"text": "Knives", "required": True}, {"text": "Humour", "required": False}],
        duties=["Cooking"],
        evidence={"salary": [[45, 56]], "skills": [[62, 68]]},
        date_posted=TODAY - timedelta(days=3),
        url="https://jobs.example/1",
    )
    search.rebuild()
    return made


def page(client: Client, url: str, status: int = 200) -> str:
    response = client.get(url)
    assert response.status_code == status
    return response.content.decode()


@pytest.mark.usefixtures("lot")
def test_a_page_of_results_asks_the_database_nothing(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        assert "<h1" in page(client, "/?q=kestrel+OR+marigold&country=DE&sort=newest")


def test_a_posting_costs_few_queries(
    client: Client, cook: Posting, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(3):
        page(client, cook.get_absolute_url())


@pytest.mark.usefixtures("lot")
@pytest.mark.parametrize("url", ["/", "/?q=kestrel", "/?page=400", "/nowhere", "/?salary_min=abc"])
def test_nothing_comes_from_another_host_and_nothing_is_inline(client: Client, url: str) -> None:
    response = client.get(url)
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    html = response.content.decode()
    assert not re.findall(r'(?:src|href|action)="(?:https?:)?//(?!testserver)', html)
    assert not re.findall(r'<style|\sstyle="|\son\w+="|<script(?![^>]*(?:src=|ld\+json))', html)


@pytest.mark.usefixtures("lot")
def test_what_is_wrong_is_said_and_the_form_stays_filled(client: Client) -> None:
    html = page(client, "/?q=kestrel&salary_min=abc", 400)
    assert 'value="kestrel"' in html
    assert 'value="abc"' in html
    assert "is not an amount" in html
    assert 'href="/?q=kestrel"' in html


@pytest.mark.usefixtures("lot")
def test_no_results_name_each_filter_with_what_dropping_it_brings(client: Client) -> None:
    html = page(client, "/?q=kestrel&company=nobody")
    assert "No posting passes all of these filters." in html
    rows = re.findall(r'<li><a href="([^"]+)"[^>]*><span[^>]*>Without.*?class="count">(\d+) job', html)
    totals = [
        (dropped, client.get(f"/api/postings{dropped[1:]}").json()["total"])
        for dropped in ("/?company=nobody", "/?q=kestrel")
    ]
    assert totals[0][1] == 0
    assert [(dropped, int(count)) for dropped, count in rows] == [one for one in totals if one[1]] != []


@pytest.mark.usefixtures("lot")
def test_a_page_beyond_the_end_leads_back(client: Client) -> None:
    html = page(client, "/?page=400")
    assert "There is no page 400" in html
    assert re.search(r'href="/\?page=\d+">Go to the last page', html)


@pytest.mark.usefixtures("nothing")
def test_an_empty_site_says_so(client: Client) -> None:
    assert "There are no postings yet." in page(client, "/")


def test_without_an_index_the_page_says_so(client: Client, db: None, tmp_path: Path, settings: Settings) -> None:
    settings.SEARCH_URL = f"tantivy://{tmp_path / 'none'}"
    for path in ("/", "/facets/skill", "/api/postings", "/feed", "/postings.csv", "/healthz"):
        response = client.get(path)
        assert (response.status_code, response.headers["Retry-After"]) == (503, "60"), path


def test_a_posting_shows_its_facts_and_leads_to_their_words(client: Client, cook: Posting) -> None:
    html = page(client, cook.get_absolute_url())
    assert 'href="#evidence-salary-1"' in html
    assert '<mark id="evidence-salary-1"' in html
    assert "≈ $41,600 a year, at 2,080 hours a year" in html
    assert html.index("What is required") < html.index("Knives</") < html.index("What would be a plus")
    assert html.index("What you would do") < html.index('id="skills-heading"') < html.index("does not say")
    assert 'href="/?company=harrow+pike"' in html or 'href="/?company=harrow+%26+pike"' in html
    assert "What this posting does not say" in html


def test_text_of_a_posting_cannot_become_markup(client: Client, cook: Posting) -> None:
    html = page(client, cook.get_absolute_url())
    assert "<script>alert" not in html
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    assert block
    assert json.loads(block[1])["title"] == "Cook </script><b>"


def test_the_number_decides_and_a_wrong_slug_moves(client: Client, cook: Posting) -> None:
    right = cook.get_absolute_url()
    for wrong in (f"/postings/{cook.pk}/", f"/postings/{cook.pk}-something-else/"):
        response = client.get(wrong)
        assert (response.status_code, response.headers["Location"]) == (301, right)
    for nothing in ("/postings/999999999999/", "/postings/0-x/", "/postings/x/"):
        page(client, nothing, 404)


def test_an_expired_posting_stays_and_is_marked(client: Client, cook: Posting) -> None:
    Posting.objects.update(valid_through=TODAY - timedelta(days=1))
    html = page(client, cook.get_absolute_url())
    assert "This posting has expired." in html
    assert 'content="noindex"' in html
    assert "ld+json" not in html


@pytest.mark.parametrize("status", [Posting.Status.DRAFT, Posting.Status.WITHDRAWN])
def test_only_staff_see_what_is_not_published(client: Client, cook: Posting, status: str) -> None:
    Posting.objects.update(status=status)
    page(client, cook.get_absolute_url(), 404)
    client.force_login(User.objects.create_user("editor", is_staff=True))
    assert "Only staff can see this page." in page(client, cook.get_absolute_url())


def test_the_way_back_keeps_the_search(client: Client, cook: Posting) -> None:
    url = cook.get_absolute_url()
    came_from = client.get(url, headers={"Referer": "http://testserver/?q=cook&page=2"}).content.decode()
    assert 'href="/?q=cook&amp;page=2">' in came_from
    elsewhere = client.get(url, headers={"Referer": "http://elsewhere.example/?q=cook"}).content.decode()
    assert "Back to the results" not in elsewhere


@pytest.mark.usefixtures("lot")
def test_the_language_of_the_page_can_be_chosen(client: Client) -> None:
    assert 'lang="zh-hans"' in page(Client(headers={"Accept-Language": "zh-CN"}), "/")
    response = client.post("/language", {"language": "zh-hans", "next": "/?q=x"})
    assert (response.status_code, response.headers["Location"]) == (302, "/?q=x")
    assert 'lang="zh-hans"' in page(client, "/")


def test_the_last_resort_page_needs_nothing() -> None:
    assert "Something went wrong" in render_to_string("500.html")


@pytest.mark.usefixtures("lot")
def test_robots_and_health_answer(client: Client) -> None:
    assert "Sitemap: http://testserver/sitemap.xml" in page(client, "/robots.txt")
    assert page(client, "/healthz") == "ok\n"


def test_the_icon_stands_where_browsers_look_for_it(client: Client) -> None:
    response = client.get("/favicon.ico")
    assert (response.status_code, response["Location"]) == (302, static("postings/icon.svg"))


values = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["-", "-1", "1e400", "NaN", "10" * 40, "\x00", "20万", "DE//", "relevance", "only", "\ud7ff", '"']
    ),
)


@pytest.mark.usefixtures("lot")
@hypothesis_settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from([*PARAMETERS, "unknown"]), values), max_size=5))
@example([("q", "00"), ("verbatim", "0"), ("verbatim", "")])
def test_no_query_string_breaks_a_page(pairs: list[tuple[str, str]]) -> None:
    client = Client(raise_request_exception=False)
    for path in ("/", "/api/postings", "/feed"):
        response = client.get(path, pairs_as_data(pairs))
        assert response.status_code in (200, 400), (path, pairs)


def pairs_as_data(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    data: dict[str, list[str]] = {}
    for name, value in pairs:
        data.setdefault(name, []).append(value)
    return data


def test_a_database_that_does_not_answer_is_told_as_such(client: Client, cook: Posting) -> None:
    with patch.object(Posting.objects, "with_related", side_effect=OperationalError("locked")):
        for path in (cook.get_absolute_url(), f"/api/postings/{cook.pk}", "/feed"):
            response = client.get(path)
            assert (response.status_code, response.headers["Retry-After"]) == (503, "60")
        assert client.get(f"/api/postings/{cook.pk}").json()["error"]


def test_a_cache_keeps_pages_of_two_languages_apart(client: Client, cook: Posting) -> None:
    for path in ("/", cook.get_absolute_url(), "/facets/skill", "/api/postings", "/feed", "/postings.csv"):
        assert {"Accept-Language", "Cookie"} <= set(client.get(path).headers["Vary"].split(", "))
