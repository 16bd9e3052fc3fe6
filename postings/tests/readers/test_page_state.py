"""The posting that a page holds for its scripts, in every wrapping, and told from the others that it holds."""

from __future__ import annotations

import json
from html import escape
from typing import Any

import pytest

from postings.readers.reader import read
from postings.tests.readers.shown import shown

TEXT = (
    "<p>Otterburn Mills spins yarn for two hundred knitters.</p><h3>What you will do</h3><ul>"
    "<li>Card and comb fleece</li><li>Mend the mule frame</li></ul><h3>What you bring</h3><ul>"
    "<li>Two winters in a spinning mill</li></ul>"
)
POSTING: dict[str, Any] = {
    "id": 4411,
    "title": "Yarn Spinner",
    "company": {"name": "Otterburn Mills", "size": "11-50"},
    "location": "Hexham, United Kingdom",
    "salary": {"min": 25_500, "max": 27_000, "currency": "GBP", "period": "year"},
    "employmentType": "FULL_TIME",
    "publishedAt": "2026-09-14T06:00:00Z",
    "description": TEXT,
}
STATED = {
    "title": "Yarn Spinner",
    "company": "Otterburn Mills",
    "locations": "Hexham, United Kingdom",
    "salary": "25,500 - 27,000 GBP per year",
    "employment_type": "Full time",
    "date_posted": "2026-09-14",
    "identifier": "4411",
}
STATE: dict[str, Any] = {
    "config": {"name": "Loomboard", "locale": "en"},
    "page": {
        "seo": {
            "title": "Yarn Spinner",
            "description": "Apply for Yarn Spinner on Loomboard, the board of mills.",
        },
        "job": POSTING,
        "similar": [{"title": "Yarn Spinner", "company": {"name": "Wick & Weft"}, "location": "Leeds"}],
    },
}
FLAT_NUXT = [
    *(["ShallowReactive", 1], {"data": 2}, {"job": 3}),
    {"title": 4, "companyName": 5, "location": 6, "description": 7},
    *("Yarn Spinner", "Otterburn Mills", "Hexham", TEXT),
]
FLAT_REMIX = [
    *({"_1": 2}, "job", {"_3": 4, "_5": 6, "_7": 8, "_9": 10}, "title", "Yarn Spinner"),
    *("companyName", "Otterburn Mills", "location", "Hexham", "description", TEXT),
]
APOLLO = {
    "ROOT_QUERY": {"job": {"__ref": "Job:1"}},
    "Firm:2": {"name": "Otterburn Mills", "motto": "Slow yarn"},
    "Job:1": {"title": "Yarn Spinner", "company": {"__ref": "Firm:2"}, "location": "Hexham", "description": TEXT},
}
ROWS = f"1a:T{len(TEXT):x},{TEXT}3:" + json.dumps(["$", "$L4", None, {"job": {**POSTING, "description": "$1a"}}])

Q = json.dumps
WRAPPINGS: dict[str, str] = {
    "Next": f'<script id="__NEXT_DATA__" type="application/json">{Q(STATE)}</script>',
    "assigned": f"<script>window.dataLayer=[];window.__STATE__ = {Q(STATE)};\nwindow.other = 1;</script>",
    "assigned, with undefined": f"<script>S={Q({'user': 0, **STATE}).replace('0', 'undefined', 1)}</script>",
    "a string": f"<script>window.__DATA__ = {Q(Q(STATE))}</script>",
    "parsed": f"<script>var state = JSON.parse({Q(Q(STATE))});</script>",
    "parsed, in single quotes": "<script>s = JSON.parse('" + Q(STATE).replace("\\", "\\\\") + "');</script>",
    "template": f'<template id="initial-state">{escape(Q(STATE), quote=False)}</template>',
    "attribute": f'<div id="app" data-page="{escape(Q(STATE))}"></div>',
    "React's stream": f"<script>self.__next_f.push([1,{Q(ROWS[:300])}])</script>"
    f"<script>self.__next_f.push([1,{Q(ROWS[300:])}])</script>",
}
PARTLY: dict[str, str] = {
    "Nuxt": f'<script id="__NUXT_DATA__" type="application/json">{Q(FLAT_NUXT)}</script>',
    "Remix's stream": f"<script>window.__ctx.streamController.enqueue({Q(Q(FLAT_REMIX))});</script>",
    "Apollo": f"<script>window.__APOLLO_STATE__={Q(APOLLO)};</script>",
    "named by the object around": "<script>x = "
    + Q(
        {
            "posting": {"title": "Yarn Spinner", "location": "Hexham", "description": TEXT},
            "employer": POSTING["company"],
        }
    )
    + "</script>",
}
SHELL = (
    "<html><head><title>Yarn Spinner at Otterburn Mills | Loomboard</title></head>"
    "<body><div>Loading...</div>{}</body></html>"
)
LINES = "Card and comb fleece", "Two winters in a spinning mill"


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_a_page_that_scripts_fill_is_read_from_what_they_hold(wrapping: str) -> None:
    document = read(SHELL.format(WRAPPINGS[wrapping]).encode())
    assert shown(document) == STATED
    assert all(line in document.text for line in LINES)
    assert "Wick & Weft" not in document.text
    assert "Loomboard" not in document.text


@pytest.mark.parametrize("wrapping", PARTLY)
def test_state_that_is_written_flat_or_by_reference_is_put_together(wrapping: str) -> None:
    document = read(SHELL.format(PARTLY[wrapping]).encode())
    assert document.facts["company"].value == "Otterburn Mills"
    assert document.facts["locations"].value[0]["raw"] == "Hexham"
    assert all(line in document.text for line in LINES)


def test_menus_alone_are_no_posting() -> None:
    menus = "".join(f"<p>Looms for hire in town {town}</p>" for town in range(30))
    document = read(SHELL.format(menus + WRAPPINGS["Next"]).encode())
    assert shown(document) == STATED
    assert all(line in document.text for line in LINES)


ABOUT = "<p>Hexham, part of the week on the night shift</p>"
SHOWN = "<html><head><title>Yarn Spinner</title></head><body><h1>Yarn Spinner</h1>{}{}</body></html>"
"""A page that shows its posting, and what it holds."""


def test_a_page_that_shows_its_posting_keeps_its_own_lines() -> None:
    document = read(SHOWN.format(ABOUT + TEXT, WRAPPINGS["Next"]).encode())
    assert shown(document) == STATED
    assert "part of the week on the night shift" in document.text
    assert document.text.count("Card and comb fleece") == 1


OTHER = (
    "<p>Wick & Weft ropes hemp for the fishing fleet.</p><h3>Duties</h3><ul><li>Lay three strands a day</li>"
    "<li>Tar the finished coils</li></ul><h3>Needed</h3><ul><li>A steady hand on the ropewalk</li></ul>"
)
FOREIGN: dict[str, Any] = {
    "another posting": {"job": {**POSTING, "title": "Rope Maker"}},
    "another posting of this title": {"job": {**POSTING, "description": OTHER}},
    "a teaser of this title": {"jobs": [{"title": "Yarn Spinner", "company": "Wick & Weft", "location": "Leeds"}]},
    "the page itself": {"page": {"title": "Yarn Spinner", "description": TEXT, "date": "2026-01-09", "slug": "x"}},
    "nothing": {"job": None, "title": "Yarn Spinner", "list": []},
}


@pytest.mark.parametrize("held", FOREIGN)
def test_what_is_not_surely_this_posting_is_not_believed(held: str) -> None:
    long = ABOUT + TEXT + "<p>Mail your letter to the mill before the shearing season ends.</p>" * 6
    page = SHOWN.format(long, f"<script>window.state = {Q(FOREIGN[held])};</script>")
    assert not read(page.encode()).facts


@pytest.mark.parametrize(
    "script",
    [
        "x = {" * 5000 + '"Yarn Spinner',
        'x = {"a":' * 5000 + '"Yarn Spinner"',
        "x = [[" * 5000 + '"Yarn Spinner"',
        "s = JSON.parse('{Yarn" + "\\'" * 20_000,
        '__next_f.push([1,"Yarn 1:Tffffff,"])' * 500,
        "x = " + Q([["Yarn", 1], [1, 1, 1], "Yarn Spinner"]) + "/" * 100,
        '__next_f.push([1, "' + "1:[" * 9000 + ' Yarn"])',
    ],
)
def test_broken_state_costs_little_and_harms_nothing(script: str) -> None:
    document = read(SHOWN.format(ABOUT + TEXT, f"<script>{script}</script>").encode())
    assert not document.facts
    assert LINES[0] in document.text
