from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.readers import BlockKind, Document, ReadError
from postings.readers.reader import read
from postings.tests.timing import at_most

SHORT = {BlockKind.HEADING: "H", BlockKind.ITEM: "I", BlockKind.PARAGRAPH: "P", BlockKind.FIELD: "F"}


def outline(document: Document) -> list[tuple[str, str]]:
    return [(SHORT[block.kind], document.words(block)) for block in document.blocks]


EXAMPLES: list[tuple[str, str, list[tuple[str, str]]]] = [
    (
        "headings, items and fields of scraped HTML",
        "<h2>Night Porter</h2><div><p><b>Your tasks</b></p><ul><li>Open the <i>front</i> door</li><li>Carry\n bags"
        "</li></ul><p>Job Type: Part-time</p><p>Experience:</p><ul><li>hotels: 1 year (Preferred)</li></ul></div>",
        [
            ("H", "Night Porter"),
            ("H", "Your tasks"),
            ("I", "Open the front door"),
            ("I", "Carry bags"),
            ("F", "Job Type: Part-time"),
            ("H", "Experience:"),
            ("I", "hotels: 1 year (Preferred)"),
        ],
    ),
    (
        "a short line before a list heads it",
        "<p>Baker</p><p>Lyon</p><div>What you bring</div><ul><li>Strong arms</li></ul>",
        [("P", "Baker"), ("P", "Lyon"), ("H", "What you bring"), ("I", "Strong arms")],
    ),
    (
        "pairs of table cells and definition lists",
        "<table><tr><th>Place</th><td>Graz</td></tr></table><dl><dt>Pay</dt><dd>2.400 EUR</dd></dl>",
        [("F", "Place: Graz"), ("F", "Pay: 2.400 EUR")],
    ),
    (
        "lines broken by br, entities, scripts",
        "<div>Caf&eacute; &amp; Bar<br>Wien<script>var x = 'no';</script><br>Tel<!-- no -->ler tragen</div>",
        [("P", "Café & Bar"), ("P", "Wien"), ("P", "Teller tragen")],
    ),
    (
        "nested lists",
        "<ul><li>Cook<ul><li>soups</li><li>stews</li></ul></li><li>Clean</li></ul>",
        [("I", "Cook"), ("I", "soups"), ("I", "stews"), ("I", "Clean")],
    ),
    (
        "one paragraph with inline headings and bullets",
        "<p>SUMMARY The Ferry Pilot steers our end-user ferries 3-5 times a day. ESSENTIAL DUTIES The list is not "
        "complete. - Steering the ferry - in fog too. - Mooring at well-kept piers. - Greeting guests.</p>",
        [
            ("H", "SUMMARY"),
            ("P", "The Ferry Pilot steers our end-user ferries 3-5 times a day."),
            ("H", "ESSENTIAL DUTIES"),
            ("P", "The list is not complete."),
            ("I", "Steering the ferry"),
            ("I", "in fog too."),
            ("I", "Mooring at well-kept piers."),
            ("I", "Greeting guests."),
        ],
    ),
    (
        "a list whose dashes stand right behind the words",
        "Ferry Pilot\n\nThe pier\nKeep the landing stage free of ice- Tell guests when the ferry leaves- Sell"
        " tickets in three languages- Call the coast guard on VHF- Log well-kept hours of the ferry",
        [
            ("P", "Ferry Pilot"),
            ("P", "The pier"),
            ("I", "Keep the landing stage free of ice"),
            ("I", "Tell guests when the ferry leaves"),
            ("I", "Sell tickets in three languages"),
            ("I", "Call the coast guard on VHF"),
            ("I", "Log well-kept hours of the ferry"),
        ],
    ),
    (
        "a list whose numbers stand right behind the words, with a list of dashes in it",
        "<p>Duties: 1) Steer the ferry across the sound2) Keep the engine running, which means - Oil the shaft"
        " - Change the filters - Listen to it3) Greet the guests4) Write down who came</p>",
        [
            ("H", "Duties:"),
            ("I", "Steer the ferry across the sound"),
            ("I", "Keep the engine running, which means"),
            ("I", "Oil the shaft"),
            ("I", "Change the filters"),
            ("I", "Listen to it"),
            ("I", "Greet the guests"),
            ("I", "Write down who came"),
        ],
    ),
    (
        "lines that wide gaps part, and numbers right behind a full stop",
        "Ferry Pilot\n\nSound Ferries takes guests to the islands in every weather.   Your Tasks   1. Steer the"
        " ferry.2. Greet the guests.3. Write down who came.   Call us at the pier.",
        [
            ("P", "Ferry Pilot"),
            ("P", "Sound Ferries takes guests to the islands in every weather."),
            ("H", "Your Tasks"),
            ("I", "Steer the ferry."),
            ("I", "Greet the guests."),
            ("I", "Write down who came."),
            ("P", "Call us at the pier."),
        ],
    ),
    (
        "a list whose dashes stand right before the words",
        "<p>Duties: -Steer the ferry across the sound.-Keep the engine running.-Greet the guests of our well-kept"
        " ferries.-Write down who came</p>",
        [
            ("H", "Duties:"),
            ("I", "Steer the ferry across the sound."),
            ("I", "Keep the engine running."),
            ("I", "Greet the guests of our well-kept ferries."),
            ("I", "Write down who came"),
        ],
    ),
    (
        "a heading in capitals before a list whose stars stand right behind the words",
        "<p>Ferry Pilot</p><p>Sound Ferries</p><p>What You Will Bring* A pilot's licence* Five winters at sea*"
        " 2+ years with guests on board* A clear voice* No fear of fog</p>",
        [
            ("P", "Ferry Pilot"),
            ("P", "Sound Ferries"),
            ("H", "What You Will Bring"),
            ("I", "A pilot's licence"),
            ("I", "Five winters at sea"),
            ("I", "2+ years with guests on board"),
            ("I", "A clear voice"),
            ("I", "No fear of fog"),
        ],
    ),
    (
        "rules that were drawn inside a line",
        "<p>Feeds the swans and counts them every evening before it gets dark ======== ========= Please ask for"
        " Ada and call her after noon ---------------- swans, ducks, geese and other birds of the lake</p>",
        [
            ("P", "Feeds the swans and counts them every evening before it gets dark"),
            ("P", "Please ask for Ada and call her after noon"),
            ("P", "swans, ducks, geese and other birds of the lake"),
        ],
    ),
    (
        "glued Chinese",
        "<p>岗位职责：1、2年内建好仓库；2、清点货物；任职要求：1、大专以上学历；2、细心。</p>",
        [
            ("H", "岗位职责"),
            ("I", "2年内建好仓库；"),
            ("I", "清点货物；"),
            ("H", "任职要求"),
            ("I", "大专以上学历；"),
            ("I", "细心。"),
        ],
    ),
    (
        "bracketed Chinese headings",
        "<p>【岗位职责】照看茶园和客人的花草，每天浇水。【任职要求】喜欢植物。</p>",
        [
            ("H", "岗位职责"),
            ("P", "照看茶园和客人的花草，每天浇水。"),
            ("H", "任职要求"),
            ("P", "喜欢植物。"),
        ],
    ),
    (
        "the fields of a Chinese board",
        "茶艺师\n云岭茶业有限公司\n- 工作地点:昆明\n- 招聘人数:2人\n职位描述\n1、泡茶\n2、2年经验\n3.3-5年为佳",
        [
            ("P", "茶艺师"),
            ("P", "云岭茶业有限公司"),
            ("F", "工作地点:昆明"),
            ("F", "招聘人数:2人"),
            ("H", "职位描述"),
            ("I", "泡茶"),
            ("I", "2年经验"),
            ("I", "3-5年为佳"),
        ],
    ),
    (
        "plain headings in capitals, framed, underlined and after a blank line",
        "Beekeeper\nHoney Hill\n\nRESPONSIBILITIES\n* Keep bees\n• Sell honey\n\n** Skills **\no Calm hands\n\n"
        "Pay\n---\nFair enough for everyone who works hard.\n\nWhat we offer\nHoney for life and a warm barn.\n",
        [
            ("P", "Beekeeper"),
            ("P", "Honey Hill"),
            ("H", "RESPONSIBILITIES"),
            ("I", "Keep bees"),
            ("I", "Sell honey"),
            ("H", "Skills"),
            ("I", "Calm hands"),
            ("H", "Pay"),
            ("P", "Fair enough for everyone who works hard."),
            ("H", "What we offer"),
            ("P", "Honey for life and a warm barn."),
        ],
    ),
    (
        "text wrapped by hand",
        "TITLE:  Harbour Clerk\nJOB DESCRIPTION:  The clerk will keep the books of all ships\n"
        "that enter the harbour, and will see to it that the fees are paid on\ntime by every captain.\n"
        "REQUIRED QUALIFICATIONS:\n- Experience in keeping books for at least two years, better in\n"
        "a harbour;\n- Good hand.\n",
        [
            ("F", "TITLE: Harbour Clerk"),
            ("H", "JOB DESCRIPTION"),
            (
                "P",
                "The clerk will keep the books of all ships that enter the harbour, and will see to it that the "
                "fees are paid on time by every captain.",
            ),
            ("H", "REQUIRED QUALIFICATIONS:"),
            ("I", "Experience in keeping books for at least two years, better in a harbour;"),
            ("I", "Good hand."),
        ],
    ),
    (
        "a list of entries in small letters is not wrapped text",
        "Bosman\nObowiązki\nutrzymanie w porządku lin, kotwic i całego sprzętu pokładowego,\n"
        "malowanie burt,\nsplatanie lin,\n"
        "prowadzenie wachty portowej oraz nadzór nad załogą pokładową,\n"
        "przegląd masztów,\nwydawanie prowiantu i prowadzenie zapisów w dzienniku pokładowym,\n"
        "praca na wysokości\n",
        [
            ("P", "Bosman"),
            ("P", "Obowiązki"),
            ("P", "utrzymanie w porządku lin, kotwic i całego sprzętu pokładowego,"),
            ("P", "malowanie burt,"),
            ("P", "splatanie lin,"),
            ("P", "prowadzenie wachty portowej oraz nadzór nad załogą pokładową,"),
            ("P", "przegląd masztów,"),
            ("P", "wydawanie prowiantu i prowadzenie zapisów w dzienniku pokładowym,"),
            ("P", "praca na wysokości"),
        ],
    ),
    (
        "Markdown",
        "# Tram Driver\n\n**Tram & Co**\n\n## You will\n\n1. Drive *safely*\n2. Sell [tickets](https://tram.example)\n",
        [
            ("H", "Tram Driver"),
            ("H", "Tram & Co"),
            ("H", "You will"),
            ("I", "Drive safely"),
            ("I", "Sell tickets"),
        ],
    ),
    (
        "a table of Markdown",
        "Welder\n\n| Fact | Value |\n|---|---|\n| **Place** | Reno |\n| Pay | $20 | an hour |\n",
        [("P", "Welder"), ("F", "Fact: Value"), ("F", "Place: Reno"), ("P", "Pay | $20 | an hour")],
    ),
    (
        "decoration and a scraper's token go",
        "<p>Gardener wanted</p><p>**********</p><p>xKQmTrwaPz</p><p>Apply in person</p><p>JavaScript</p>"
        "<p>PostgreSQL</p><p>RabbitMQ</p><p>aBcDeFgHij</p><ul><li>xKQmTrwaPz</li></ul>",
        [
            ("P", "Gardener wanted"),
            ("P", "Apply in person"),
            ("P", "JavaScript"),
            ("P", "PostgreSQL"),
            ("H", "RabbitMQ"),
            ("I", "xKQmTrwaPz"),
        ],
    ),
]


@pytest.mark.parametrize(("source", "expected"), [pytest.param(*e[1:], id=e[0]) for e in EXAMPLES])
def test_it_cuts_a_posting_into_blocks(source: str, expected: list[tuple[str, str]]) -> None:
    assert outline(read(source.encode())) == expected


REFUSED: list[tuple[str, bytes, str]] = [
    ("nothing", b"", "empty"),
    ("white space and NUL", b" \n\x00\x00\t", "empty"),
    ("21 MB", b"word " * 4_300_000, "MB"),
    ("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3 stream", "PDF"),
    ("a zip", b"PK\x03\x04\x14\x00\x06\x00", "zip"),
    ("a PNG", b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
    ("a program", b"MZ\x90\x00\x03\x00\x00\x00words", "program"),
    ("junk", bytes(range(256)) * 40, "binary"),
    ("no words", b"-- // !! ..", "no words"),
    ("only a picture", b'<html><body><img src="posting.png"></body></html>', "no words"),
    ("broken JSON", b'{"title": "Cook", ', "broken"),
    ("other JSON", b'{"version": 3, "files": ["a"]}', "no posting"),
    (
        "several postings",
        b'[{"title": "A", "description": "aa"}, {"title": "B", "description": "bb"}]',
        "2 postings",
    ),
    ("deep JSON", b'[["Cook", ' * 100_000, "JSON"),
]


@pytest.mark.parametrize(("data", "says"), [pytest.param(*r[1:], id=r[0]) for r in REFUSED])
def test_it_refuses_what_holds_no_posting_and_says_why(data: bytes, says: str) -> None:
    with pytest.raises(ReadError, match=says):
        read(data)


ODD: list[tuple[str, bytes, str]] = [
    ("truncated HTML", b"<div><h2>Miller</h2><ul><li>Grind flour</li><li>Carry sac", "Carry sac"),
    ("10,000 nested tags", b"<div>" * 10_000 + b"Diver wanted", "Diver wanted"),
    ("100,000 nested tags", b"<div>" * 100_000 + b"Diver wanted", "Diver wanted"),
    ("10,000 nested inline tags", b"<b><i>" * 10_000 + b"Diver wanted", "Diver wanted"),
    ("10,000 nested lists", b"<ul><li>" * 10_000 + b"Diver wanted", "Diver wanted"),
    ("10,000 nested menus on a page", b"<html><body>" + b"<div class=nav>" * 10_000 + b"Diver wanted", "Diver"),
    ("a line of 1 MB", b"Sailor wanted. " * 70_000, "Sailor wanted."),
    ("1 MB of dashes", b"Sailor " + b"- A " * 250_000, "Sailor"),
    ("1 MB of numbers", b"Sailor " + b"1. A 2. " * 120_000, "Sailor"),
    ("1 MB of capitals", b"Sailor. " + b"A) " * 300_000, "Sailor"),
    ("1 MB of one capital", b"Sailor. " + b"A" * 1_000_000, "Sailor"),
    ("1 MB of colons", b"Sailor: " + b": A" * 300_000, "Sailor"),
    ("1 MB of Chinese numbers", ("招水手" + "1、做2、" * 80_000).encode(), "招水手"),
    ("1 MB of brackets", b"# Sailor\n## [" + b"[" * 1_000_000, "Sailor"),
    ("1 MB of stars", b"# Sailor\n## x\n" + b"*a" * 500_000, "Sailor"),
    ("1 MB of open tags", b"Sailor " + b"<a" * 500_000, "Sailor"),
    ("300,000 lines", b"Sailor\n" * 300_000, "Sailor"),
    ("an unknown extension", b"Potter wanted in Delft", "Potter wanted"),
    ("a NUL byte", b"Pot\x00ter wanted", "Potter wanted"),
    ("no tags in HTML", "Töpfer &amp; Maler\n- Teller".encode(), "Töpfer"),
]


@pytest.mark.parametrize(("data", "holds"), [pytest.param(*o[1:], id=o[0]) for o in ODD])
def test_it_reads_odd_input_quickly(data: bytes, holds: str) -> None:
    with at_most(seconds=2.0):
        document = read(data, "posting.xyz")
    assert holds in document.text
    assert len(document.text) <= 200_000
    assert "\x00" not in document.text
    assert len(document.html) < 2_000_000


def test_it_says_that_a_long_document_was_cut() -> None:
    document = read(b"<p>" + b"</p><p>".join([b"Weaver wanted at once"] * 20_000))
    assert any("first 200,000 characters" in warning for warning in document.warnings)


def test_it_drops_tags_that_act_from_the_html_it_shows() -> None:
    document = read(
        b'<p onclick="x()">Smith <a href="javascript:x()">a</a> <a href="https://forge.example">b</a></p>'
        b"<script>x()</script><style>p{}</style>"
    )
    assert document.html == (
        '<p>Smith <a rel="nofollow noopener">a</a> '
        '<a href="https://forge.example" rel="nofollow noopener">b</a></p>'
    )


def test_plain_text_has_no_html() -> None:
    assert read(b"Smith wanted").html == ""


def assert_sound(document: Document) -> None:
    at = 0
    for block in document.blocks:
        assert at <= block.start < block.end <= len(document.text)
        assert document.words(block).strip()
        if block.kind is BlockKind.FIELD:
            assert block.start < block.label_end < block.value_start <= block.end
        at = block.end
    for fact in document.facts.values():
        assert document.text[fact.start : fact.end].strip()
    assert not any(sign in document.text for sign in "\x00\r\xad\u200b\xa0")
    assert isinstance(document.html, str)


def read_or_refuse(data: bytes, media_type: str) -> None:
    """ReadError is the only way to fail."""
    with suppress(ReadError):
        assert_sound(read(data, "x", media_type))


MEDIA_TYPES = st.sampled_from(["", "text/plain", "text/html; charset=gbk", "text/markdown", "application/json"])
FRAGMENTS = st.sampled_from(
    [
        *("<ul>", "<li>", "</li>", "</ul>", "<p>", "<br>", "<b>", "</b>", "<h2>", "<tr><td>", "<dt>", "<dd>"),
        *("Duties:", "TITLE: ", "岗位职责：", "1、", "2、", " - ", "• ", "\n", "\n\n", "**", "## ", "【要求】"),
        *("&nbsp;", "\xad", "\x00", "â€“", "word ", "Big Words ", "。", ": ", "http://x ", "===="),
        *("\ud800", "\r\n", "<!--", "<html><body>", "[", '"}', "</script>"),
        *('{"@type": "JobPosting", "title": "', '<script type="application/ld+json">'),
    ]
)


@settings(max_examples=300)
@given(st.binary(max_size=400), MEDIA_TYPES)
def test_any_bytes_are_read_or_refused(data: bytes, media_type: str) -> None:
    read_or_refuse(data, media_type)


@settings(max_examples=300)
@given(st.text(max_size=400), MEDIA_TYPES, st.sampled_from(["utf-8", "utf-16", "gb18030", "cp1252"]))
def test_any_text_is_read_or_refused(text: str, media_type: str, charset: str) -> None:
    read_or_refuse(text.encode(charset, "replace"), media_type)


@settings(max_examples=600)
@given(st.lists(FRAGMENTS, max_size=40), MEDIA_TYPES)
def test_any_mixture_of_shapes_is_read_or_refused(parts: list[str], media_type: str) -> None:
    read_or_refuse("".join(parts).encode("utf-8", "surrogatepass"), media_type)
