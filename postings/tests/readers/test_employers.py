"""Who a page's markup names as the employer."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from postings.readers.employers import employer_in, logos_in
from postings.readers.reader import read

LONG = f"<section><h2>Tasks</h2>{'<p>Dig a ditch along the lower field before the frost.</p>' * 15}</section>"
HEAD = "<div><h1>Ditch Digger</h1>{}<p>Spalding</p></div>"
NAMED = [
    '<span class="job-company-name">Fen & Sons</span>',
    '<a data-qa="vacancy-company-name" href="/e/1"><span>Fen & Sons</span></a>',
    '<div data-testid="inlineHeader-companyName">Fen & Sons</div>',
    '<a class="topcard__org-name-link" href="x">Fen & Sons</a>',
    '<span data-automation="advertiser-name">Fen & Sons</span><a>View all jobs</a>',
    '<a href="/company/fen-sons">Fen & Sons</a>',
    '<a href="https://jobs.example/trabajo/empresa-id/12/fen">Fen & Sons</a>',
    '<a href="/unternehmen/fen"><img alt="Logo von Fen & Sons"></a>',
    '<img alt="Fen & Sons logo">',
]
SILENT = [
    '<a href="/"><img alt="Jobpond logo"></a>',
    '<a href="https://jobpond.example/"><img alt="Logo of Jobpond"></a>',
    '<img alt="Company logo">',
    '<img alt="A digger in a ditch">',
    '<a href="/company/fen-sons">View all jobs</a>',
    '<a href="/company/a">Fen & Sons</a><a href="/company/b">Ely Drains</a>',
    '<span class="company-size">11-50</span><span class="company-rating">4.1</span>',
    '<img alt="Indeed logo">',
]


def employer(part: str) -> str:
    root = LexborHTMLParser(f"<body>{HEAD.format(part)}{LONG}</body>").body
    return employer_in(root) if root else ""


@pytest.mark.parametrize("part", NAMED)
def test_the_part_beside_the_title_names_it(part: str) -> None:
    assert employer(part) == "Fen & Sons"


@pytest.mark.parametrize("part", SILENT)
def test_a_site_or_another_company_is_none(part: str) -> None:
    assert employer(part) == ""


def test_away_from_the_title_one_name_alone_is_believed() -> None:
    card = '<aside><b class="employer-name">{}</b></aside>'
    one, two = card.format("Fen & Sons"), card.format("Ely Drains")
    for parts, expected in ((one, "Fen & Sons"), (one + one, "Fen & Sons"), (one + two, "")):
        root = LexborHTMLParser(f"<body>{HEAD.format('')}{LONG}{parts}</body>").body
        assert root is not None
        assert employer_in(root) == expected


def test_whose_logos_there_are() -> None:
    root = LexborHTMLParser('<body><a href="/"><img alt="Fen logo"></a><img alt="A pond"></body>').body
    assert root is not None
    assert logos_in(root) == ["Fen"]


PAGES = [
    ('<meta property="og:site_name" content="Fenwright">', "<p>At Fenwright you dig all year.</p>", "Fenwright"),
    ('<meta property="og:site_name" content="Jobpond">', "<p>You dig all year.</p>", None),
    ('<meta property="og:title" content="Fenwright is looking for Ditch Digger.">', "<p>Dig.</p>", "Fenwright"),
]


@pytest.mark.parametrize(("meta", "text", "expected"), PAGES)
def test_the_site_is_the_employer_where_a_sentence_says_so(meta: str, text: str, expected: str | None) -> None:
    head = f"<html><head><title>Ditch Digger</title>{meta}</head>"
    page = f"{head}<body><h1>Ditch Digger</h1>{text}{LONG}</body></html>"
    found = [line for line in read(page.encode()).text.split("\n") if line.startswith("Company: ")]
    assert found == ([f"Company: {expected}"] if expected else [])
