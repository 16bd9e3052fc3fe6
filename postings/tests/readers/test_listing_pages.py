"""Pages that list postings: every card is one, and a posting with others beside it is no list."""

from __future__ import annotations

import json
import time

import pytest

from postings.readers.listing_pages import may_list, postings_on


def _card(title: str, place: str, number: int) -> str:
    return f"""<li><div class="base-card job-card"><a class="card-link" href="/jobs/{number}"></a>
    <h3 class="job-card__title">{title}</h3>
    <h4 class="job-card__subtitle"><a href="/company/ticktal">Ticktal</a></h4>
    <span class="job-card__location">{place}</span><time class="job-card__listdate" datetime="2026-05-0{number}">
    {number} days ago</time><p>You wind what stands still.</p></div></li>"""


CARDS = [
    (
        "classes that end in what they hold, in a list",
        '<head><link rel="canonical" href="https://board.example/search"></head><body><nav>Home Blog</nav><ul>'
        + _card("Clock Mender", "Ulm", 1)
        + _card("Tea Taster", "Graz", 2)
        + "</ul></body></html>",
        [("Clock Mender", "Ticktal", "Ulm", "2026-05-01"), ("Tea Taster", "Ticktal", "Graz", "2026-05-02")],
    ),
    (
        "names for tests beside classes that say nothing",
        "<body><main>"
        + "".join(
            f'<article class="x"><h2 class="r1"><a data-at="job-item-title" href="https://b.example/{number}">'
            f'{title}</a></h2><span data-at="job-item-company-name">Ticktal GmbH</span>'
            f'<b data-at="job-item-location">Ulm</b><b data-at="job-item-date">2026-05-04</b></article>'
            for number, title in ((1, "Clock Mender"), (2, "Tea Taster"), (3, "Bell Ringer"))
        )
        .replace("x-1", "x")
        .replace("x-2", "x")
        .replace("x-3", "x")
        + "</main></body>",
        [(title, "Ticktal GmbH", "Ulm", "2026-05-04") for title in ("Clock Mender", "Tea Taster", "Bell Ringer")],
    ),
]


@pytest.mark.parametrize(("page", "expected"), [pytest.param(*row[1:], id=row[0]) for row in CARDS])
def test_each_card_is_a_posting(page: str, expected: list[tuple[str, ...]]) -> None:
    assert may_list(page)
    found = postings_on(page)
    assert [
        (each["title"], each["hiringOrganization"], each["jobLocation"][0], each["datePosted"]) for each in found
    ] == expected
    assert all(each["url"].startswith("https://") for each in found)


def _data(*titles: str) -> str:
    things = [{"@type": "JobPosting", "title": title, "description": "Oil the gears."} for title in titles]
    return f'<script type="application/ld+json">{json.dumps({"@graph": things})}</script>'


def test_what_a_page_of_results_states_as_data_is_a_posting_each() -> None:
    page = (
        f"<html><head><title>Jobs in Ulm</title></head><body>{_data('Clock Mender', 'Tea Taster')}</body></html>"
    )
    assert may_list(page)
    assert [each["title"] for each in postings_on(page)] == ["Clock Mender", "Tea Taster"]


NO_LISTS = [
    (
        "a posting with similar ones beside it",
        f"<body><h1>Clock Mender</h1><div>{'You oil the gears of every tower. ' * 20}</div><ul>"
        + _card("Tea Taster", "Graz", 1)
        + _card("Bell Ringer", "Linz", 2)
        + "</ul></body>",
    ),
    ("a posting that states others as data", f"<h1>Clock Mender in Ulm</h1>{_data('Clock Mender', 'Tea Taster')}"),
    (
        "cards that name nothing of a job",
        "<body><ul>"
        + "".join(
            f'<li class="card"><h3 class="card-title">Tea {number}</h3>£{number}</li>' for number in range(9)
        )
        + "</ul></body>",
    ),
    ("a menu", '<body><ul><li class="job-title">Jobs</li><li class="job-title">Blog</li></ul></body>'),
    ("nothing", ""),
]


@pytest.mark.parametrize("page", [pytest.param(row[1], id=row[0]) for row in NO_LISTS])
def test_a_page_that_is_no_list_has_no_cards(page: str) -> None:
    assert postings_on(page) == []


def test_a_page_of_thousands_of_cards_takes_no_time_to_speak_of() -> None:
    page = "<ul>" + "".join(_card("Clock Mender", "Ulm", 1) for _ in range(1_000)) + "</ul>"
    began = time.perf_counter()
    assert len(postings_on(page)) == 1_000
    assert time.perf_counter() - began < 5
