from __future__ import annotations

import pytest

from postings.extractors.fields import fold_label, labelled
from postings.readers.reader import read
from postings.tests.extractors.readings import reading_of
from postings.tests.timing import at_most

ONE = [
    ("🏠店名：鹭岛茶馆", "company", "鹭岛茶馆"),
    ("職位：焙茶師", "title", "焙茶師"),
    ("報名截止時間：2031年5月3日", "valid_through", "2031年5月3日"),
    ("Location: Reno, NV", "locations", "Reno, NV"),
    ("- 工作地点:苏州", "locations", "苏州"),
    ("工作地点：苏州-吴中区", "locations", "苏州-吴中区"),
    ("上班地点：苏州", "locations", "苏州"),
    ("LOCATION:  Tbilisi, Georgia", "locations", "Tbilisi, Georgia"),
    ("POSITION LOCATION:   Tbilisi", "locations", "Tbilisi"),
    ("Work Location: Reno", "locations", "Reno"),
    ("Arbeitsort: Gera", "locations", "Gera"),
    ("Lieu de travail : Nantes", "locations", "Nantes"),
    ("Ubicación: Bilbao", "locations", "Bilbao"),
    ("Miejsce pracy: Radom", "locations", "Radom"),
    ("Город: Омск", "locations", "Омск"),
    ("Arbetsort: Borås", "locations", "Borås"),
    ("Nơi làm việc: Huế", "locations", "Huế"),
    ("Salary: $20 an hour", "salary", "$20 an hour"),
    ("REMUNERATION/ SALARY:  Competitive", "salary", "Competitive"),
    ("职位月薪:1-1.5万/月", "salary", "1-1.5万/月"),
    ("薪资待遇：8千", "salary", "8千"),
    ("Gehalt: 3.000 €", "salary", "3.000 €"),
    ("Rémunération : 30 k€", "salary", "30 k€"),
    ("Wynagrodzenie: 6000 zł", "salary", "6000 zł"),
    ("Lương: 10 Tr VND", "salary", "10 Tr VND"),
    ("Job Type: Full-time", "employment_type", "Full-time"),
    ("TERM:  Part-time", "employment_type", "Part-time"),
    ("工作性质：全职", "employment_type", "全职"),
    ("Hình thức: Nhân viên chính thức", "employment_type", "Nhân viên chính thức"),
    ("招聘人数：3人", "openings", "3人"),
    ("学历要求：大专", "education", "大专"),
    ("Bằng cấp: Đại học", "education", "Đại học"),
    ("Education: GED", "education", "GED"),
    ("发布日期：2026-03-01", "date_posted", "2026-03-01"),
    ("APPLICATION DEADLINE:  1 May 2026", "valid_through", "1 May 2026"),
    ("Class Code:       7271", "identifier", "7271"),
    ("Job ID: A-33", "identifier", "A-33"),
    ("Apply at: https://example.org/a", "url", "https://example.org/a"),
    ("**Location:** Reno", "locations", "Reno"),
    ("● Location: Reno", "locations", "Reno"),
    ("2. Location: Reno", "locations", "Reno"),
    ("Location - Reno, NV", "locations", "Reno, NV"),
    ("Language: English", "languages", "English"),
    ("Workplace type: Hybrid", "workplace", "Hybrid"),
    ("公司名称：远桥", "company", "远桥"),
    ("Company: Rivet Works", "company", "Rivet Works"),
    ("Vị trí: Thợ hàn", "title", "Thợ hàn"),
    ("Posting period: 2 March 2026 - 16 March 2026", "application_period", "2 March 2026 - 16 March 2026"),
    ("# of positions: 4", "openings", "4"),
]

SEVERAL = [
    ("工作地点：苏州 | 招聘人数：3人 | 学历：大专", {"locations": "苏州", "openings": "3人", "education": "大专"}),
    (
        "工作地点：苏州 工作经验：2年 学历要求：本科",
        {"locations": "苏州", "experience_years": "2年", "education": "本科"},
    ),
    ("工作地点：苏州；工作性质：全职", {"locations": "苏州", "employment_type": "全职"}),
    (
        "Location: Reno, NV Job Type: Full-time Salary: $20",
        {"locations": "Reno, NV", "employment_type": "Full-time", "salary": "$20"},
    ),
    ("Location: Reno | Type: Contract", {"locations": "Reno", "employment_type": "Contract"}),
    ("Địa điểm: Huế Lương: 10 Tr", {"locations": "Huế", "salary": "10 Tr"}),
]

BELOW = [
    ("Welder\n\nYou weld steel.\n\nJob Type:\n- Full-time", "employment_type", ["Full-time"]),
    ("Welder\n\nYou weld steel.\n\nLanguages:\n- English\n- Polish", "languages", ["English", "Polish"]),
    ("Welder\n\nYou weld steel.\n\nEmployment type\nFull-time", "employment_type", ["Full-time"]),
    ("Welder\n\nYou weld steel.\n\nSalary:\n$20 an hour", "salary", ["$20 an hour"]),
    ("Welder\n\nYou weld steel.\n\nEmployment type\nContract", "employment_type", ["Contract"]),
    (
        "Welder\n\nYou weld steel.\n\nLocations\nVacancies in the following towns:\n- Reno\n- Elko\n\nSalary\n$20",
        "locations",
        ["Reno", "Elko"],
    ),
    (
        "Welder\n\nYou weld steel.\n\nOpening & closing dates\n03/02/2026 to 03/16/2026",
        "application_period",
        ["03/02/2026 to 03/16/2026"],
    ),
    (
        "Welder\n\n- Closing date\n  26 June 2026\n- Date listed\n  2 June 2026\n\nYou weld steel.",
        "valid_through",
        ["26 June 2026"],
    ),
    ("Welder\n\nYou deal with\n- Closing date\n- Closing time\n- Doors", "valid_through", []),
]

PAIRS = "Clock Maker\nLocation\nLeeds\nSalary\n£30,000\nWe make clocks of every kind."


def test_one_word_labels_above_their_values_come_in_pairs() -> None:
    found = labelled(read(PAIRS.encode()))
    assert [found[name][0].value for name in ("locations", "salary")] == ["Leeds", "£30,000"]


RUN_IN = [
    ("Closing Date 14/12/2026", {"valid_through": "14/12/2026"}),
    ("Closing Date December 14, 2026", {"valid_through": "December 14, 2026"}),
    ("Open Date 3/9/2026 Close Date 4/6/2026", {"date_posted": "3/9/2026", "valid_through": "4/6/2026"}),
    ("Perm/Temp Permanent FT/PT Part-time", {"employment_type": "Permanent"}),
    ("Job Type Full-Time Permanent", {"employment_type": "Full-Time Permanent"}),
    ("Vacancy No. KX-22-0417-M Department Harbour Office", {"identifier": "KX-22-0417-M"}),
    ("Salary $38,120.00 to $59,004.00 Grade 5 to 7", {"salary": "$38,120.00 to $59,004.00"}),
    ("Number of openings 3", {"openings": "3"}),
    ("Experience 3 years of bookkeeping", {"experience_years": "3 years of bookkeeping"}),
    ("Bewerbungsfrist 15.12.2026", {"valid_through": "15.12.2026"}),
    ("Arbeitszeit Teilzeit", {"employment_type": "Teilzeit"}),
    ("Date limite de candidature 15 décembre 2026", {"valid_through": "15 décembre 2026"}),
]

NOT_LABELS = [
    "Contract Manager of the northern yards",
    "Contract Full-time Welder",
    "Date night is on the house for all who work here.",
    "Experience Managing 3 yards is welcome.",
    "Salary Specialist of 2 teams",
    "Positions 3 and 4 are on the upper deck.",
    "Reference Letters 2 or more",
    "Deadline pressure is part of the work.",
    "The yard opens at 8:30 on the first day of work.",
    "See https://example.org for more about the work we do.",
    "You will do these things: weld, cut, grind.",
    "Location matters to us because people matter to us.",
]


@pytest.mark.parametrize(("line", "name", "value"), ONE)
def test_it_reads_a_labelled_line(line: str, name: str, value: str) -> None:
    fields = reading_of(f"Welder of the yard\n{line}\n").fields
    assert [field.value for field in fields.get(name, ())] == [value]


@pytest.mark.parametrize(("line", "expected"), SEVERAL)
def test_it_reads_several_fields_of_one_line(line: str, expected: dict[str, str]) -> None:
    fields = reading_of(f"Welder of the yard\n{line}\n").fields
    assert {name: found[0].value for name, found in fields.items()} == expected


@pytest.mark.parametrize(("line", "expected"), RUN_IN)
def test_it_reads_cells_that_were_copied_as_one_line(line: str, expected: dict[str, str]) -> None:
    fields = reading_of(f"Welder of the yard\n{line}\nWe weld steel.").fields
    assert {name: found[0].value for name, found in fields.items()} == expected


@pytest.mark.parametrize(("text", "name", "values"), BELOW)
def test_it_reads_values_below_a_label(text: str, name: str, values: list[str]) -> None:
    assert [field.value for field in reading_of(text).fields.get(name, ())] == values


@pytest.mark.parametrize("line", NOT_LABELS)
def test_prose_has_no_fields(line: str) -> None:
    assert labelled(read(f"Welder\n{line}".encode())) == {}


def test_a_field_stands_where_it_says() -> None:
    reading = reading_of("Welder\nLocation:   Reno, NV  \n")
    field = reading.fields["locations"][0]
    assert (reading.text[field.start : field.end], field.label) == ("Reno, NV", "Location")


def test_a_label_is_folded() -> None:
    assert fold_label(" ** Job  Title ") == "job title"
    assert fold_label("1. 工作地点") == "工作地点"


@pytest.mark.parametrize(
    "text", ["a: " * 33_000, "：" * 100_000, "Location: " * 10_000, "工作地点：" * 20_000, "x\t" * 50_000]
)
def test_a_hostile_text_takes_milliseconds(text: str) -> None:
    document = read(("Welder\n" + text).encode())
    with at_most(seconds=1):
        labelled(document)
