"""Documents whose lines are one small thing thousands of times over: the time grows with the length, no more."""

from __future__ import annotations

from datetime import date

import pytest

from postings.prepare import Prepared, RawDocument, prepare
from postings.tests.timing import at_most

TIMES = 8_000
"""Repetitions in every line: what takes the square of its length takes many seconds then."""
_MOST_SECONDS = 2.5

UNITS = [
    ".",
    "!.",
    "-",
    "-a",
    "--x: 1px;\n",
    "*",
    "#",
    "_ ",
    "a",
    "A b ",
    "Aa ",
    "1",
    "1,",
    "1. ",
    "$1 ",
    "1-2 ",
    "，",
    "、人",
    "万",
    "【",
    " [",
    "(",
    '"',
    " & ",
    " of the",
    " life",
    " years",
    "/ ",
    "| ",
    ": ",
    "<b>",
    "&amp;",
]

SHAPES = [
    ("{0} x\nWelder\nWe weld.", "text/plain"),
    ("Welder {0} x\nFillet {0} Ltd\nLeeds {0}\nDuties\n- weld", "text/plain"),
    ("Welder\nLocation: {0} x\nSalary: $20 {0} an hour\nCompany: {0} x\nExperience: 3{0} years", "text/plain"),
    ("Welder\n\nWe are looking for a welder {0} x.\nRequirements:\n- {0} x\n- health{0} insurance", "text/plain"),
    ("<title>{0} | Jobs</title><h1>Welder {0}</h1><p>{0} x</p><ul><li>{0}</li></ul>", "text/html"),
]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize(("shape", "media_type"), SHAPES)
def test_a_line_of_one_thing_takes_no_longer_than_its_length(unit: str, shape: str, media_type: str) -> None:
    raw = RawDocument(shape.format(unit * TIMES).encode(), "hostile", date(2026, 11, 22), media_type)
    with at_most(seconds=_MOST_SECONDS):
        prepared = prepare(raw)
    assert isinstance(prepared, Prepared) or "fault" not in prepared.reason


BUGS_CAUGHT = [
    "/*" + "-" * 60 + " Stage lights " + "-" * 60 + "*/",
    "We are looking for a rig hand " + "-" * 60 + "*/ who rigs.",
]
"""Each dash more doubled the time."""


@pytest.mark.parametrize("text", BUGS_CAUGHT)
def test_a_row_of_dashes_takes_milliseconds(text: str) -> None:
    with at_most(seconds=1):
        prepare(RawDocument(text.encode(), "dashes", date(2026, 11, 22)))
