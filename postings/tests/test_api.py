"""The JSON forms that other programs rely on."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from postings.models import Posting
from postings.tests import factories


def get(client: Client, url: str, status: int = 200) -> Any:
    response = client.get(url)
    assert response.status_code == status
    assert response.headers["Content-Type"] == "application/json"
    return response.json()


@pytest.mark.usefixtures("lot")
def test_a_search_has_the_promised_shape(client: Client) -> None:
    found = get(client, "/api/postings?sort=salary")
    shape = {"total", "corrected", "page", "pages", "results", "facets", "salary_unknown", "histogram"}
    assert set(found) == shape
    assert found["page"] == 1
    assert found["salary_unknown"]["with"] + found["salary_unknown"]["without"] == found["total"]
    first = found["results"][0]
    assert {"id", "url", "title", "company", "locations", "salary", "date_posted"} <= set(first)
    assert {"workplace", "country", "city", "skill", "posted_within"} <= set(found["facets"])
    assert set(found["histogram"][0]) == {"from", "to", "count"}


@pytest.mark.usefixtures("lot")
def test_a_facets_link_finds_what_its_count_says(client: Client) -> None:
    for values in get(client, "/api/postings?country=DE&country=US")["facets"].values():
        for value in values[:3]:
            assert get(client, value["url"])["total"] == value["count"]


@pytest.mark.usefixtures("lot")
def test_a_result_leads_to_the_whole_posting(client: Client) -> None:
    result = get(client, "/api/postings")["results"][0]
    whole = get(client, f"/api/postings/{result['id']}")
    assert (whole["title"], whole["url"]) == (result["title"], result["url"])
    assert whole["text"]
    assert whole["evidence"] == {}
    assert client.get(whole["url"]).status_code == 200


@pytest.mark.usefixtures("lot")
def test_errors_say_which_parameter_and_why(client: Client) -> None:
    problem = get(client, "/api/postings?page=0&workplace=moon", 400)
    assert set(problem) == {"error", "detail"}
    assert set(problem["detail"]) == {"page", "workplace"}


@pytest.mark.usefixtures("nothing")
def test_what_is_not_published_is_not_there(client: Client) -> None:
    draft = factories.posting(status=Posting.Status.DRAFT)
    assert get(client, f"/api/postings/{draft.pk}", 404)["error"]
    get(client, "/api/postings/999999999", 404)


@pytest.mark.usefixtures("lot")
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/postings/cook", 404),
        ("/api/postings/9999999999999999999", 404),
        ("/api/nowhere", 404),
        (f"/api/postings?{'&'.join(f'x{number}=' for number in range(1001))}", 400),
    ],
)
def test_whatever_is_wrong_is_said_in_json(client: Client, path: str, status: int) -> None:
    assert get(client, path, status)["error"]


@pytest.mark.usefixtures("lot")
@pytest.mark.parametrize("path", ["/api/postings", "/api/postings/1", "/api/suggestions"])
def test_what_can_only_be_read_says_so(path: str) -> None:
    response = Client(enforce_csrf_checks=True).post(path)
    assert (response.status_code, response.headers["Allow"]) == (405, "GET, HEAD")


@pytest.mark.usefixtures("lot")
def test_a_page_beyond_the_end_is_empty(client: Client) -> None:
    found = get(client, "/api/postings?page=400")
    assert found["results"] == []
    assert found["pages"] < 400
