from __future__ import annotations

import pytest

from postings.readers.reader import read

POSTING = (
    "<h1>Bridge Painter</h1><p>Our bridges are long, tall and red, and want to stay red for many years more.</p>"
    "<h2>Tasks</h2><ul><li>Scrape the rust off the old bridge</li><li>Paint it in wind and weather</li></ul>"
)
WORDS = [
    "Bridge Painter",
    "Our bridges are long, tall and red, and want to stay red for many years more.",
    "Tasks",
    "Scrape the rust off the old bridge",
    "Paint it in wind and weather",
]

AROUND: list[tuple[str, str]] = [
    ("navigation", "<nav><a href=/>Home</a> <a href=/jobs>Jobs</a></nav>"),
    ("a footer", "<footer>© 2026 Red Bridges. Imprint. Privacy.</footer>"),
    ("a cookie banner", '<div id="cookie-consent"><p>We use cookies.</p><button>Accept all</button></div>'),
    ("an aside", "<aside><h3>About the board</h3><p>Founded long ago.</p></aside>"),
    ("a form", "<form><label>Name</label><input name=n><label>Letter</label><textarea>Dear</textarea></form>"),
    ("a role", '<div role="navigation">Home Jobs</div>'),
    ("a class", '<div class="related-jobs"><p>Tower Painter</p><p>Fence Painter</p></div>'),
    ("a list of links", "<ul>" + "".join(f"<li><a href=/{n}>Painter {n}</a></li>" for n in range(6)) + "</ul>"),
    ("similar jobs", "<h3>Similar jobs</h3><div><p>Tower Painter</p></div>"),
    ("similar jobs in German", "<h2>Ähnliche Jobs</h2><p>Turmmaler</p>"),
    ("a button", '<a class="btn btn-apply" href="/apply">Apply now</a>'),
    ("text that is not painted", '<p style="visibility: hidden">web:10.0.0.7</p>'),
    ("a company's part", "<h2>Company profile</h2><p>We are red.</p>"),
    ("questions", "<h2>Employer questions</h2><ul><li>Do you fear heights?</li></ul>"),
    ("a warning", "<h4>Be careful</h4><p>Keep your card to yourself.</p>"),
    ("what else may please", "<h2>Das könnte Sie auch interessieren</h2><p>Turmmaler</p>"),
    ("hidden text", '<p hidden>Internal 77</p><div style="display:none">Draft</div>'),
    (
        "scripts",
        "<script>var a = '<p>no</p>';</script><noscript>Scripts!</noscript><template>t</template>",
    ),
]


@pytest.mark.parametrize("around", [pytest.param(html, id=name) for name, html in AROUND])
def test_what_stands_around_the_posting_is_dropped(around: str) -> None:
    page = f"<!doctype html><html><head><title>x</title></head><body><div>{POSTING}</div>{around}</body></html>"
    assert read(page.encode()).text.split("\n") == WORDS


KEPT: list[tuple[str, str]] = [
    ("a form around everything", f"<form>{POSTING}</form>"),
    ("a sidebar that holds the posting", f'<div class="sidebar">{POSTING}</div>'),
    ("a posting shown by script later", f'<div style="display: none">{POSTING}</div>'),
    ("a header with the title", f"<header>{POSTING[:23]}</header>{POSTING[23:]}"),
    ("an article in main", f"<div>Home</div><main><article>{POSTING}</article></main>"),
]


@pytest.mark.parametrize("body", [pytest.param(html, id=name) for name, html in KEPT])
def test_the_posting_is_never_dropped(body: str) -> None:
    assert read(f"<html><body>{body}</body></html>".encode()).text.split("\n") == WORDS


def test_a_fragment_is_taken_whole() -> None:
    fragment = f'<div class="nav">Home</div>{POSTING}<footer>Red Bridges</footer>'
    assert read(fragment.encode()).text.split("\n") == ["Home", *WORDS, "Red Bridges"]


def test_the_page_title_stands_in_for_a_missing_heading() -> None:
    page = b"<html><head><title>Painter in Porto</title></head><body><p>Paint our bridge red.</p></body></html>"
    assert read(page).text == "Painter in Porto\nPaint our bridge red."


def test_a_line_named_in_the_page_title_becomes_the_heading() -> None:
    page = (
        b"<html><head><title>Red Bridges - Bridge Painter</title></head>"
        b"<body><div>Apply</div><div>Bridge Painter</div><p>Paint our bridge red.</p></body></html>"
    )
    document = read(page)
    assert [document.words(block) for block in document.blocks if block.level == 1] == ["Bridge Painter"]


def test_parts_on_lines_of_their_own_are_lines() -> None:
    html = (
        b'<h1>Painter</h1>\n<span class="company">Red Bridges</span>\n<span class="place">Porto</span>\n'
        b"<p><span class='a'>Paint</span>\n<span class='b'>bridges</span></p>"
    )
    assert read(html).text == "Painter\nRed Bridges\nPorto\nPaint bridges"


BUGS_CAUGHT: list[tuple[str, str, list[str]]] = [
    (
        "a class that says footer below a title is the lower part of a card",
        '<div class="card"><div><h1>Bridge Painter</h1><div class="card-footer"><p>Porto</p></div></div></div>',
        ["Bridge Painter", "Porto"],
    ),
    (
        "the main part is not the whole posting where the title stands above it",
        "<section><span>Red Bridges</span></section><main><dl><dt>The work</dt><dd>"
        "Scrape the rust off the old bridge, and paint it in wind and weather.</dd></dl></main>",
        ["Red Bridges", "The work: Scrape the rust off the old bridge, and paint it in wind and weather."],
    ),
    (
        "a list inside a heading is a list",
        "<h1>Bridge Painter</h1><h3><b>Tasks</b><ul><li>Scrape rust</li><li>Paint</li></ul></h3>",
        ["Bridge Painter", "Tasks", "Scrape rust", "Paint"],
    ),
    (
        "an empty element that is drawn as a bar parts facts",
        '<h1>Bridge Painter</h1><p>Painting<span class="jv-inline-separator"></span> Porto</p>',
        ["Bridge Painter", "Painting | Porto"],
    ),
]


@pytest.mark.parametrize(("body", "lines"), [pytest.param(*row[1:], id=row[0]) for row in BUGS_CAUGHT])
def test_bugs_caught(body: str, lines: list[str]) -> None:
    text = read(f"<html><head></head><body>{body}</body></html>".encode()).text
    assert [line for line in text.split("\n") if line in lines] == lines
