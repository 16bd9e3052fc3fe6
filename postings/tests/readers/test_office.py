"""PDF and Word documents, in the process of their own that they are read in."""

from __future__ import annotations

import pickle

import pytest

from postings.readers import Document, ReadError
from postings.readers.message import Message
from postings.readers.reader import read
from postings.tests.readers.office_files import HEADING, ITEM, Words, column, docx, paragraph, pdf, table


def outline(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, document.words(block)) for block in document.blocks]


POSTING = """
# Clock Mender
Tick Tock Ltd, Leeds

We mend the clocks of towers and of town halls in the north of England, and
have done so for ninety years.

* Your tasks
- Oil the gears of the great clocks every Monday before the market opens and
the doves come
- Wind the clock of the tower
- Keep the book

* What you bring
Steady hands
Full-time and patient with old things
"""
LINES = [
    ("heading", "Clock Mender"),
    ("paragraph", "Tick Tock Ltd, Leeds"),
    (
        "paragraph",
        "We mend the clocks of towers and of town halls in the north of England, and have done so for ninety"
        " years.",
    ),
    ("heading", "Your tasks"),
    ("item", "Oil the gears of the great clocks every Monday before the market opens and the doves come"),
    ("item", "Wind the clock of the tower"),
    ("item", "Keep the book"),
    ("heading", "What you bring"),
    ("paragraph", "Steady hands"),
    ("paragraph", "Full-time and patient with old things"),
]


def test_the_wrapped_lines_of_a_pdf_are_joined_and_its_lists_and_headings_stay() -> None:
    document = read(pdf(column(POSTING)), "posting.pdf")
    assert outline(document) == LINES
    assert document.media_type == "application/pdf"
    assert "<li>Wind the clock of the tower</li>" in document.html
    assert "<strong>Your tasks</strong>" in document.html


def test_bullets_that_are_drawn_make_a_list() -> None:
    rows = column("* Your tasks\nOil the gears\nWind the clock\n\nApply soon", left=90)
    document = read(pdf(rows, dots=[(80, 72 + 14 + 8), (80, 72 + 28 + 8)]))
    assert outline(document)[1:3] == [("item", "Oil the gears"), ("item", "Wind the clock")]
    assert outline(document)[3][0] == "paragraph"


def test_the_entries_of_a_list_without_bullets_stay_apart_however_long_they_are() -> None:
    entries = [
        "Write down what each of the great clocks of the town does in every month of the year",
        "Wind the clock of the tower whenever nobody else of us remembers to go upstairs",
        "Keep the book of all repairs and show it to the people of the town when they wonder",
        "Sweep the stairs of the tower before the visitors of the summer come to see bells",
        "Answer letters about the bells, the doves and the weather in our usual manner",
        "Lock up",
    ]
    assert [text for _kind, text in outline(read(pdf(column("\n".join(entries)))))] == entries


def test_two_columns_are_read_one_after_the_other() -> None:
    left = column("* Your tasks\n- Oil all the gears of all\nthe clocks\n- Wind them up again")
    right = column("* We offer\n- Clocks for everyone in\nthe family\n- Time to spare", left=320)
    items = [text for kind, text in outline(read(pdf([*left, *right]))) if kind == "item"]
    assert items == [
        "Oil all the gears of all the clocks",
        "Wind them up again",
        "Clocks for everyone in the family",
        "Time to spare",
    ]


def test_a_label_and_the_cell_beside_it_are_a_field() -> None:
    page = [
        Words("Location", 72, 100),
        Words("Leeds", 250, 100),
        Words("Salary", 72, 120),
        Words("£30,000", 250, 120),
    ]
    document = read(pdf(page))
    assert outline(document) == [("field", "Location: Leeds"), ("field", "Salary: £30,000")]


def test_page_numbers_and_what_every_page_repeats_go() -> None:
    pages = [
        [
            Words("Tick Tock Ltd", 72, 30),
            *column(f"Page {number} has words of its own."),
            Words(f"{number} / 2", 300, 810),
        ]
        for number in (1, 2)
    ]
    assert read(pdf(*pages)).text.split("\n") == [
        "Tick Tock Ltd",
        "Page 1 has words of its own.",
        "Page 2 has words of its own.",
    ]


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    first = column("We mend the clocks of towers and of town halls in the north of England, and", top=700)
    second = column("we have done so for ninety years.")
    assert read(pdf(first, second)).text.startswith("We mend")
    assert "and we have done" in read(pdf(first, second)).text


def test_a_compound_keeps_its_hyphen_and_a_word_that_was_cut_loses_it() -> None:
    text = "We want a well-\nknown hand. Our rhinestones are known here, and we want more rhine-\nstones."
    assert "well-known hand" in read(pdf(column(text))).text
    assert "more rhinestones." in read(pdf(column(text))).text


def test_of_a_long_pdf_the_first_pages_are_read_and_that_is_told() -> None:
    document = read(pdf(*([Words(f"Cook number {number}")] for number in range(45))))
    assert "Cook number 39" in document.text
    assert "Cook number 40" not in document.text
    assert document.warnings == ("Only the first 40 pages were read.",)


def test_a_word_document_keeps_its_headings_lists_and_tables() -> None:
    data = docx(
        paragraph("Clock Mender", HEADING),
        table(("Location", "Leeds"), ("Salary", "£30,000")),
        paragraph("Your tasks", is_bold=True),
        paragraph("Oil the gears", ITEM),
        paragraph("Wind the clock", ITEM),
        paragraph("Apply soon."),
    )
    document = read(data, "posting.docx")
    assert outline(document) == [
        ("heading", "Clock Mender"),
        ("field", "Location: Leeds"),
        ("field", "Salary: £30,000"),
        ("heading", "Your tasks"),
        ("item", "Oil the gears"),
        ("item", "Wind the clock"),
        ("paragraph", "Apply soon."),
    ]
    assert "<li>Oil the gears</li>" in document.html


def test_the_macros_of_a_document_are_no_part_of_it() -> None:
    assert read(docx(paragraph("Cook wanted"), vbaProject=b"\xd0\xcf\x11\xe0")).text == "Cook wanted"


WHOLE = pdf(column(POSTING))
_PAGES = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
PICTURE = (
    _PAGES
    + b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>"
    + b"endobj 4 0 obj<</Length 22>>stream\n99 0 0 99 0 0 cm /I Do\nendstream endobj 5 0 obj<</Type/XObject"
    + b"/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\nA\nendstream"
    + b" endobj\n"
    + b"trailer<</Root 1 0 R>>"
)
_KEYS = b"/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">"
LOCKED = (
    _PAGES
    + b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj 4 0 obj<</Filter/Standard/V 1/R 2/P -4"
    + _KEYS
    + b">>endobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[<41><41>]>>"
)
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
REFUSED: dict[str, tuple[bytes, str]] = {
    "a scan": (PICTURE, "pictures of pages"),
    "a locked PDF": (LOCKED, "locked with a password"),
    "a cut PDF": (WHOLE[:300], "PDF is damaged"),
    "an empty page": (pdf([]), "holds no text"),
    "a cut Word document": (docx(paragraph("Cook"))[:1100], "Word document is damaged"),
    "broken XML": (docx("<w:p><w:r>"), "Word document is damaged"),
    "a Word document that unpacks to much": (docx(more=b" " * (11 << 20)), "too much time or memory"),
    "an old Word document": (OLD + "WordDocument".encode("utf-16-le"), "old Word.*Save it as .docx or PDF"),
    "a locked Word document": (OLD + "EncryptedPackage".encode("utf-16-le"), "locked with a password"),
    "slides": (b"PK\x03\x04 ppt/presentation.xml", "office program.*Save it as .docx or PDF"),
    "a spreadsheet": (b"PK\x03\x04 xl/workbook.xml", "spreadsheet, not one posting"),
}


@pytest.mark.parametrize(("data", "says"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_says_why_and_what_to_do(data: bytes, says: str) -> None:
    with pytest.raises(ReadError, match=says):
        read(data)


def test_what_ends_the_process_that_reads_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("postings.readers.office.apart._OPTIONS", ("-c", "import os; os._exit(137)"))
    with pytest.raises(ReadError, match="too much time or memory"):
        read(WHOLE)


def test_a_message_keeps_its_template_on_the_way_from_another_process() -> None:
    message = pickle.loads(
        pickle.dumps(Message("%(count)d postings in %(what)s.", count=2, what=Message("a file")))
    )
    assert message == "2 postings in a file."
    assert message.template == "%(count)d postings in %(what)s."
    assert isinstance(message.values["what"], Message)
