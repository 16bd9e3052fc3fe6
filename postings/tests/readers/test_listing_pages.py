"""Pages that list postings: every card is one, and a posting with others beside it is no list."""

from __future__ import annotations

import json

import pytest

from postings.readers.listing_pages import may_list, postings_on
from postings.tests.timing import at_most


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


PLAIN = """<head><title>Ticktal: open roles</title></head><body><header><h1>Ticktal</h1></header><section>
<h2>Open roles</h2>
<div class="position"><h3><a href="https://ticktal.example/9">Clock Mender</a></h3><div>Ulm, full-time</div></div>
<div class="position"><h3><a href="https://ticktal.example/10">Tea Taster</a></h3><div>Graz, part-time</div>
<a href="mailto:tea@ticktal.example">Write</a></div></section></body>"""
ROWS = """<body><h1>Work at Ticktal</h1><table><thead><tr><th>Position</th><th>Team</th><th>Location</th>
<th>Apply</th></tr></thead><tbody><tr><td>Clock Mender</td><td>Towers</td><td>Ulm</td><td><a href="https://t.example/9">Apply</a></td>
</tr><tr><td>Tea Taster</td><td>Leaves</td><td>Graz</td><td><a href="https://t.example/10">Apply</a></td></tr>
</tbody></table></body>"""


def test_cards_of_a_class_of_jobs_need_but_a_title_and_a_link() -> None:
    assert may_list(PLAIN)
    found = postings_on(PLAIN)
    assert [(each["title"], each["url"]) for each in found] == [
        ("Clock Mender", "https://ticktal.example/9"),
        ("Tea Taster", "https://ticktal.example/10"),
    ]
    assert "Ulm, full-time" in found[0]["description"]


def test_the_rows_of_a_table_that_fills_a_page_are_postings() -> None:
    assert may_list(ROWS)
    mender, taster = postings_on(ROWS)
    assert (mender["title"], mender["jobLocation"], mender["url"]) == (
        "Clock Mender",
        ["Ulm"],
        "https://t.example/9",
    )
    assert mender["description"] == "Team: Towers"
    assert taster["title"] == "Tea Taster"


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
    (
        "the sections of a posting",
        '<body><div class="posting-page"><div class="section"><h2 class="posting-title">Clock Mender</h2>'
        '<i class="location">Ulm</i></div><div class="section"><h3>Duties</h3><p>Oil the gears</p></div>'
        '<div class="section"><h3>Profile</h3><ul><li>Steady hands</li></ul></div></div></body>',
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
    page = "<ul>" + "".join(_card("Clock Mender", "Ulm", number) for number in range(1_000)) + "</ul>"
    with at_most(seconds=5):
        assert len(postings_on(page)) == 1_000
