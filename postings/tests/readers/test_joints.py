"""Text that lost its line breaks: cut where two lines were glued, never inside a name."""

from __future__ import annotations

import pytest

from postings.readers import joints

PAGE = (
    "Harrow & Pike repairs the windows of old churches and is growing."
    "What you will doMeasure, cut and set coloured glass in workshops and on scaffolds"
    "Keep the records of each window up to date in our database"
    "Talk with parishes about their wishes and our proposals"
    "What you bringA trade certificate as a glazier or a similar one"
    "2+ years of experience with lead glass, or the patience to learn it"
    "A driving licence (class B)Good English, spoken and written"
    "What we offer30 days of holidays and a 13th salary, paid in November each year without fail"
)

LINES = [
    "Harrow & Pike repairs the windows of old churches and is growing.",
    "What you will do",
    "Measure, cut and set coloured glass in workshops and on scaffolds",
    "Keep the records of each window up to date in our database",
    "Talk with parishes about their wishes and our proposals",
    "What you bring",
    "A trade certificate as a glazier or a similar one",
    "2+ years of experience with lead glass, or the patience to learn it",
    "A driving licence (class B)",
    "Good English, spoken and written",
    "What we offer",
    "30 days of holidays and a 13th salary, paid in November each year without fail",
]


def lines(text: str) -> list[str]:
    begins = [0, *joints.cut_at(text)]
    return [text[start:end] for start, end in zip(begins, [*begins[1:], len(text)], strict=True)]


def test_a_page_without_line_breaks_is_cut_where_they_were() -> None:
    assert lines(PAGE) == LINES


NAMES = (
    "PowerPoint and GitHub",
    "nodeJS, noSQL and macOS",
    "an iPhone app",
    "node.Js and asp.Net",
    "a PhD in physics",
    "www.Example.Com",
    "windows10 and html5",
    "McDonald and O’Brien",
    "GumGum and LinkedIn",
)


@pytest.mark.parametrize("name", NAMES)
def test_names_are_not_cut(name: str) -> None:
    assert lines(f"{PAGE} We also like {name} a lot") == [*LINES[:-1], f"{LINES[-1]} We also like {name} a lot"]


@pytest.mark.parametrize(
    "name",
    [
        "Windows and Doors of the GuildWhat",
        "Glaziers’ GuildRequired",
        "the LeadWorksLeadWorks",
        "St BrideBachelor's",
    ],
)
def test_a_name_that_ends_a_line_is_cut_from_what_begins_the_next(name: str) -> None:
    last, begun = lines(f"{PAGE} We mend {name} follows here")[-2:]
    assert (last + begun).endswith(f"{name} follows here")
    assert begun.split()[0] in ("What", "Required", "LeadWorks", "Bachelor's")


NO_PAGES = (
    "One slip of the pen.And no more. " + "A sentence that is followed by another one. " * 20,
    "Short textWith joints.And moreOf them",
    "Uses PowerPoint, GitHub, LinkedIn, WordPress, JavaScript, TypeScript, QuickBooks and SharePoint. " * 8,
    "岗位职责：负责JavaScript开发，熟悉PowerPoint。" * 30,
    "",
)


@pytest.mark.parametrize("text", NO_PAGES)
def test_ordinary_text_stays_whole(text: str) -> None:
    assert joints.cut_at(text) == []


@pytest.mark.parametrize(
    "text", ["aB" * 50_000, "ab.Cd" * 20_000, "abC’" * 25_000, "abc9 years" * 10_000, "a" * 100_000]
)
def test_hostile_text_is_looked_at_in_no_time(text: str) -> None:
    assert len(joints.cut_at(text)) <= 1000
