from __future__ import annotations

from datetime import date

import pytest

from postings.extractors.reading import Reading
from postings.extractors.sections import Section, SectionKind
from postings.readers.reader import read


def kinds_of(text: str, media_type: str = "text/plain") -> list[str]:
    """Kinds of the sections that hold something, in order."""
    return [str(section.kind) for section in sections_of(text, media_type) if section.blocks]


def sections_of(text: str, media_type: str = "text/plain") -> tuple[Section, ...]:
    return Reading(read(text.encode(), media_type=media_type), date(2026, 1, 1)).sections


EXAMPLES = [
    (
        "Night Nurse\nHarbour Clinic\n\n"
        "Responsibilities:\n- Check on patients\n- Keep the charts\n\n"
        "Qualifications for the Night Nurse\n- Nursing licence\n- Two years on a ward\n\n"
        "Benefits\n- Free parking\n",
        ["header", "duties", "requirements", "benefits"],
    ),
    (
        "机械维修工\n东海水泵厂\n- 工作地点:宁波\n- 学历要求:中专\n职位描述\n"
        "岗位职责：\n1、检修水泵\n2、填写记录\n任职要求：\n1、有电工证\n2、能上夜班\n",
        ["header", "fields", "duties", "requirements"],
    ),
    (
        "Koch\n\nIhre Aufgaben\n- Kochen\n- Einkaufen\n\n"
        "Ihr Profil\n- Ausbildung als Koch\n- Freude am Beruf\n\nWir bieten\n- Freie Sonntage\n- Essen\n",
        ["header", "duties", "requirements", "benefits"],
    ),
    (
        "Baker\n\nAbout the role\nWe bake at night.\n\nWhat you'll do\n- Knead dough\n- Heat the oven\n\n"
        "Nice to have\n- A sweet tooth\n- A bicycle\n\nHow to apply\nCome to the shop.\n",
        ["header", "summary", "duties", "preferred", "apply"],
    ),
    (
        "Baker\n\nWhat would you do?\nKnead the dough at night.\nHeat the oven.\n\n"
        "What do we ask of you?\nPatience.\nA sweet tooth.\n",
        ["header", "duties", "requirements"],
    ),
    (
        "Roofer\n\nQualifications:\nA head for heights.\nSome knowledge of slate. Job Responsibilities:\n"
        "Lay slates.\nMend gutters.\n",
        ["header", "requirements", "duties"],
    ),
    (
        "Baker\n\nJob DescriptionWhat will you do here?\nKnead the dough.\nHeat the oven.\nSweep the floor.\n",
        ["header", "duties"],
    ),
    (
        "Sattler\n\nWir bieten Ihnen...\n- Werkzeug\n- Freie Tage\n\n"
        "Haben wir Ihr Interesse geweckt?\nSchreiben Sie uns.\n",
        ["header", "benefits", "apply"],
    ),
    (
        "Sattler\n\nHaben wir Ihr Interesse geweckt?\n\n"
        "Ihre Aufgaben\n- Sättel nähen\n- Leder schneiden\n- Kunden beraten\n",
        ["header", "duties"],
    ),
    (
        "Saddler\n\nWhat we offer\n- Tools\n- Days off\nOther benefits...\n",
        ["header", "benefits"],
    ),
    (
        "Sadelmakare\n\nArbetsuppgifter\n- Sy sadlar\n\nBehörighet\n- Gesällbrev\n\n"
        "Lika villkor\nVi ser olikheter som en styrka.\n",
        ["header", "duties", "requirements", "other"],
    ),
    (
        "Roofer\n\nTasks\n\nJob description\n\nLay slates on barns.\n\n"
        "About you\nYou will:\n- Be steady\n- Be kind\n",
        ["header", "duties", "requirements"],
    ),
    (
        "Roofer\n\nBackground\nThe county mends barns.\n\nDuties\n- Lay slates\n\nBackground\n- A trade\n- Calm\n",
        ["header", "summary", "duties", "requirements"],
    ),
]


@pytest.mark.parametrize(("text", "kinds"), EXAMPLES)
def test_it_cuts_a_posting_at_its_headings(text: str, kinds: list[str]) -> None:
    assert kinds_of(text) == kinds


def test_groups_inside_a_section_stay_in_it() -> None:
    html = (
        "<h1>Cook</h1><h2>Responsibilities</h2><h3>Kitchen</h3><ul><li>Cook soup</li></ul>"
        "<h3>Store room</h3><ul><li>Count the tins</li></ul><h2>Our house</h2><p>It is old.</p>"
    )
    assert kinds_of(html, "text/html") == ["header", "duties", "other"]


def test_an_unknown_heading_of_the_same_rank_ends_a_list() -> None:
    html = (
        "<h1>Cook</h1><h2>Requirements</h2><ul><li>Clean hands</li><li>Patience</li></ul>"
        "<h2>Our village</h2><ul><li>A lake</li><li>A church</li></ul>"
    )
    assert kinds_of(html, "text/html") == ["header", "requirements", "other"]


def test_a_label_with_a_value_in_its_line_opens_a_section() -> None:
    text = "Driver\n\nResponsibilities: you drive the school bus on two routes and keep it clean inside and out.\n"
    assert kinds_of(text) == ["header", "duties"]


@pytest.mark.parametrize("line", ["Role: Driver", "Company: Fjord Bus", "工作地点：宁波", "Location: Oslo"])
def test_a_short_field_opens_no_list(line: str) -> None:
    assert not {"duties", "requirements", "benefits"} & set(kinds_of(f"Driver\n{line}\nWe drive buses.\n"))


def test_a_field_behind_a_list_ends_it() -> None:
    sections = sections_of(
        "Driver\n\nDuties\n- Drive\n- Wash the bus\n\nJob Type: Full-time\nSalary: $20 an hour\n"
    )
    assert [section.kind for section in sections[-2:]] == [SectionKind.DUTIES, SectionKind.FIELDS]


def test_benefits_in_a_sentence_open_nothing() -> None:
    text = "Seller\n\nDuties\n- Explain the benefits of our soap\n- Meet the requirements of customers\n- Smile\n"
    assert kinds_of(text) == ["header", "duties"]


def test_the_whole_text_is_in_the_sections_and_in_order() -> None:
    for text, _ in EXAMPLES:
        starts = [block.start for section in sections_of(text) for block in section.blocks]
        assert starts == sorted(starts)
        assert len(starts) >= 4
