"""A table's rows, read to the end: what the posting of each says."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from postings import inputs
from postings.extractors.draft import Draft
from postings.prepare import Prepared, RawDocument, Unreadable, prepare
from postings.readers import MAX_BYTES

TODAY = date(2026, 3, 2)
OLD_WORKBOOK = Path(__file__).parent / "workbooks" / "jobs.xls"


def uploaded(data: bytes, name: str) -> list[RawDocument | Unreadable]:
    return list(inputs.from_bytes(data, name, TODAY))


def drafts(data: bytes, name: str) -> list[Draft]:
    prepared = [prepare(raw) for raw in uploaded(data, name) if isinstance(raw, RawDocument)]
    assert all(isinstance(each, Prepared) for each in prepared), prepared
    return [each.draft for each in prepared if isinstance(each, Prepared)]


def workbook(**sheets: list[list[Any]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


CSV = """\
id,job_url,title,company,location,date_posted,job_type,interval,min_amount,max_amount,currency,is_remote,text
7,http://x.example/7,Clock Mender,"Tick, Tock Ltd","Leeds, UK",2026-02-20,fulltime,yearly,31000,34500,GBP,False,"We
mend clocks.

**Responsibilities**
* Oil the gears
* Wind the tower clock

**Requirements**
* Steady hands"
8,https://jobs.example/8,Tea Taster,Leaf & Co,York; Hull,2026-02-21,parttime,hourly,14.5,,GBP,True,<p>Tea.</p>
"""


def test_a_row_of_a_table_is_a_posting() -> None:
    mender, taster = (draft.as_json() for draft in drafts(CSV.encode(), "jobs.csv"))
    assert (mender["title"], mender["company"]) == ("Clock Mender", "Tick, Tock Ltd")
    assert [place["city"] for place in mender["locations"]] == ["Leeds"]
    assert mender["salary"] | {"text": ""} == mender["salary"] | {
        "min": 31_000,
        "max": 34_500,
        "currency": "GBP",
        "period": "year",
        "text": "",
    }
    assert (mender["employment_type"], mender["workplace"]) == ("full_time", None)
    assert mender["date_posted"] == "2026-02-20"
    assert mender["duties"] == ["Oil the gears", "Wind the tower clock"]
    assert [each["text"] for each in mender["requirements"]] == ["Steady hands"]
    assert [place["city"] for place in taster["locations"]] == ["York", "Kingston upon Hull"]
    assert (taster["salary"]["min"], taster["salary"]["max"], taster["salary"]["period"]) == (14.5, None, "hour")
    assert (taster["employment_type"], taster["workplace"]) == ("part_time", "remote")


def test_the_number_of_a_row_names_its_source_and_its_id_the_posting() -> None:
    first, second = uploaded(CSV.encode(), "jobs.csv")
    assert isinstance(first, RawDocument)
    assert (first.name, first.origin, first.external_id) == ("jobs.csv, row 2", "jobs.csv", "7")
    assert first.url == "http://x.example/7"
    assert isinstance(second, RawDocument)
    assert second.name == "jobs.csv, row 3"


def test_a_workbook_is_read_with_its_dates_numbers_titles_and_notes() -> None:
    data = workbook(
        Stellen=[
            ["Offene Stellen 2026"],
            [],
            *[["Stellenbezeichnung", "Firma", "Arbeitsort", "Gehalt von", "Gehalt bis", "Währung", "Zeitraum"]],
            ["Uhrmacherin", "Ticktack GmbH", "Ulm", 2600, 3000.0, "EUR", "Monat"],
            [None],
            ["Teekosterin", "Blatt AG", "Kiel", None, None, None, None],
        ],
        Notizen=[["nur intern"]],
    )
    first, second = (draft.as_json() for draft in drafts(data, "stellen.xlsx"))
    assert (first["title"], first["company"], first["locations"][0]["city"]) == (
        "Uhrmacherin",
        "Ticktack GmbH",
        "Ulm",
    )
    assert (first["salary"]["min"], first["salary"]["max"]) == (2600, 3000)
    assert (first["salary"]["currency"], first["salary"]["period"]) == ("EUR", "month")
    assert second["title"] == "Teekosterin"
    assert second["salary"] is None
    assert [raw.name for raw in uploaded(data, "stellen.xlsx")] == [
        "stellen.xlsx, Stellen, row 4",
        "stellen.xlsx, Stellen, row 6",
    ]


def ods(*rows: list[str]) -> bytes:
    """A sheet of LibreOffice with these texts."""
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    lines = ("".join(map(cell.format, row)) for row in rows)
    table = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr(
            "content.xml",
            f"<office:document-content{names}><office:body><office:spreadsheet>"
            f'<table:table table:name="Jobs">{table}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return buffer.getvalue()


def test_a_workbook_of_old_excel_is_read() -> None:
    (draft,) = (draft.as_json() for draft in drafts(OLD_WORKBOOK.read_bytes(), "jobs.xls"))
    assert (draft["title"], draft["company"], draft["salary"]["min"]) == ("Clock Mender", "Tick Tock Ltd", 31_000)
    assert draft["date_posted"] == "2026-02-20"


def test_a_workbook_of_libreoffice_is_read_whatever_its_name() -> None:
    data = ods(["Title", "Company"], ["Clock Mender", "Tick Tock Ltd"])
    for name in ("jobs.ods", "jobs"):
        (draft,) = (draft.as_json() for draft in drafts(data, name))
        assert (draft["title"], draft["company"]) == ("Clock Mender", "Tick Tock Ltd")


def test_a_date_in_a_cell_is_a_date() -> None:
    data = workbook(Jobs=[["Title", "Company", "Closing date"], ["Cook", "Inn", date(2026, 4, 1)]])
    (draft,) = drafts(data, "jobs.xlsx")
    assert draft.as_json()["valid_through"] == "2026-04-01"


CHINESE = """\
职位名称 公司名称 工作城市 薪资 经验要求 职位描述
钟表修理工 苏州滴答钟表有限公司 苏州 6-8K 1-3年 "岗位职责:1、给齿轮上油;2、调校钟楼。任职要求:1、大专以上学历。"
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_a_chinese_table_is_read_in_any_encoding_and_with_any_separator(encoding: str, separator: str) -> None:
    (draft,) = drafts(CHINESE.replace(" ", separator).encode(encoding), "职位.csv")
    found = draft.as_json()
    assert (found["title"], found["company"]) == ("钟表修理工", "苏州滴答钟表有限公司")
    assert found["locations"][0]["city"] == "Suzhou"
    assert (found["salary"]["min"], found["salary"]["max"], found["salary"]["currency"]) == (6000, 8000, "CNY")
    assert found["experience_years"] == {"min": 1, "max": 3}
    assert len(found["duties"]) == 2


PAY = [
    ("Salary\n$50k - $60k", (50_000, 60_000, "USD", "year")),
    ("Salary,Currency,Period\n4000-4500,EUR,month", (4000, 4500, "EUR", "month")),
    ("min_salary,max_salary\n0,0", None),
    ("salary_min,salary_max,currency,period\n0,20,USD,hour", (None, 20, "USD", "hour")),
    ("Salary\nnegotiable", None),
    ("Salary\nnan", None),
]


@pytest.mark.parametrize(("columns", "expected"), PAY)
def test_pay_is_read_from_bounds_or_words(columns: str, expected: tuple[Any, ...] | None) -> None:
    names, cells = columns.split("\n")
    (draft,) = drafts(f"Title,Company,{names}\nCook,Inn,{cells}\n".encode(), "pay.csv")
    salary = draft.as_json()["salary"]
    assert (salary and tuple(salary[key] for key in ("min", "max", "currency", "period"))) == expected


PROBLEMS = [
    ("list.csv", b"Ann,Leeds\nBob,York\n", "No row of this table names its columns"),
    ("empty.csv", b"", "No row of this table names its columns"),
    ("jobs.csv", b"Title,Company\nCook,Inn,Leeds,York\n", "This row has 4 cells, but the table has 2 columns"),
    ("notes.xlsx", workbook(Notes=[["nothing"]]), "No row of this table names its columns"),
    ("broken.xlsx", b"PK\x03\x04 cut off", "This workbook cannot be read"),
    ("page.xlsx", b"<html>", "This workbook cannot be read"),
]


@pytest.mark.parametrize(("name", "data", "reason"), PROBLEMS)
def test_a_table_that_cannot_be_read_says_why(name: str, data: bytes, reason: str) -> None:
    (problem,) = uploaded(data, name)
    assert isinstance(problem, Unreadable)
    assert reason in problem.reason


def test_a_table_that_says_nothing_of_a_job_is_told_its_columns() -> None:
    (problem,) = uploaded(b"skills,experience\nPython,2\n", "jobs.csv")
    assert isinstance(problem, Unreadable)
    assert "No column of this table has the title" in problem.reason
    assert "(they are: skills, experience)" in problem.reason


def test_a_heading_over_several_columns_names_them_with_the_row_below() -> None:
    rows = [
        ["Vacancies of the week", "", "", "", ""],
        ["Title", "Salary", "", "", "Employer"],
        ["", "min", "max", "currency", "name"],
        ["Cook", "2400", "2600", "EUR", "Inn"],
        ["Total: 1", "", "", "", ""],
    ]
    (cook, *others) = [draft.as_json() for draft in drafts(workbook(Jobs=rows), "jobs.xlsx")]
    assert (cook["title"], cook["company"]) == ("Cook", "Inn")
    assert (cook["salary"]["min"], cook["salary"]["max"], cook["salary"]["currency"]) == (2400, 2600, "EUR")
    assert len(others) <= 1


def test_what_only_says_that_there_is_nothing_is_left_out() -> None:
    data = "Título;Empresa;Descripción;Salario\nCocinero;Cocinero;Sin descripción;N/A (see list)\n"
    (draft,) = drafts(data.encode(), "jobs.csv")
    assert draft.title == "Cocinero"
    assert draft.company is None
    assert "Sin descripción" not in draft.text
    assert "N/A" not in draft.text


def test_a_text_that_is_but_an_address_is_the_address() -> None:
    (raw,) = uploaded(b"title,company,description\nCook,Inn,https://inn.example/cook\n", "jobs.csv")
    assert isinstance(raw, RawDocument)
    assert raw.url == "https://inn.example/cook"


def test_cells_pasted_out_of_a_spreadsheet_are_a_table_and_a_text_with_a_tab_is_not() -> None:
    cells = "Title\tCompany\nCook\tInn\nWelder\tYard"
    assert [raw.name for raw in inputs.from_text(cells, "pasted text", TODAY)] == [
        "pasted text, row 2",
        "pasted text, row 3",
    ]
    text = "Cook\tLeeds\nPeel potatoes"
    assert list(inputs.from_text(text, "pasted text", TODAY)) == [RawDocument(text.encode(), "pasted text", TODAY)]


def test_a_bad_row_loses_no_other() -> None:
    good, bad, after = uploaded(b"Title,Company\nCook,Inn\nCook,Inn,x\nWelder,Yard\n", "jobs.csv")
    assert isinstance(good, RawDocument)
    assert isinstance(bad, Unreadable)
    assert bad.name == "jobs.csv, row 3"
    assert isinstance(after, RawDocument)


def test_a_workbook_that_unpacks_to_gigabytes_is_refused() -> None:
    buffer = BytesIO(workbook(Jobs=[["Title", "Company"]]))
    with ZipFile(buffer, "a", ZIP_DEFLATED) as archive, archive.open("xl/more.xml", "w") as part:
        for _ in range(25):
            part.write(bytes(MAX_BYTES))
    (problem,) = uploaded(buffer.getvalue(), "bomb.xlsx")
    assert isinstance(problem, Unreadable)
    assert "too much time or memory" in problem.reason


def test_a_row_becomes_a_job_posting_in_the_terms_of_schema_org() -> None:
    (raw,) = uploaded(b"Title,City,Country,Duties\nCook,Leeds,UK,Peel\n", "jobs.csv")
    assert isinstance(raw, RawDocument)
    assert json.loads(raw.data) == {
        "@type": "JobPosting",
        "title": "Cook",
        "responsibilities": "Peel",
        "jobLocation": [
            {
                "@type": "Place",
                "address": {"@type": "PostalAddress", "addressLocality": "Leeds", "addressCountry": "UK"},
            }
        ],
    }


REVIEWED = """\
Unnamed: 0,Job Title,Salary Estimate,Job Description,Rating,Company Name,Location,Headquarters,Revenue,Shift
0,Clock Mender,$53K-$91K,"We mend clocks.

Requirements:
- Steady hands",3.8,"Tick Tock
3.8","Reno, NV","Goleta, CA",$50 to $100 million (USD),nights
"""


def test_what_a_table_tells_of_the_company_is_in_no_list_of_the_posting() -> None:
    (draft,) = (draft.as_json() for draft in drafts(REVIEWED.encode(), "reviews.csv"))
    assert draft["company"] == "Tick Tock"
    assert [each["text"] for each in draft["requirements"]] == ["Steady hands"]
    assert (draft["benefits"], draft["amounts"]) == ([], [])
    assert [place["city"] for place in draft["locations"]] == ["Reno"]
    assert (draft["salary"]["min"], draft["salary"]["max"]) == (53_000, 91_000)
    assert "Shift: nights" in draft["text"]
    assert "Goleta" not in draft["text"]


BOARD = """\
job_id,company_name,title,max_salary,med_salary,min_salary,pay_period,currency,remote_allowed,listed_time,expiry,skills
1,Tick Tock,Clock Mender,20.0,,17.0,HOURLY,USD,,1777881600000.0,1782777600000.0,"['clocks', 'patience']"
2,Leaf,Tea Taster,,70000.0,,YEARLY,USD,1.0,1777881600000.0,,
"""


def test_numbers_as_programs_write_them_are_read() -> None:
    mender, taster = (draft.as_json() for draft in drafts(BOARD.encode(), "board.csv"))
    pay = [tuple(each["salary"][key] for key in ("min", "max", "currency", "period")) for each in (mender, taster)]
    assert pay == [(17, 20, "USD", "hour"), (70_000, 70_000, "USD", "year")]
    assert (mender["date_posted"], mender["valid_through"]) == ("2026-05-04", "2026-06-30")
    assert (mender["workplace"], taster["workplace"]) == (None, "remote")
    assert [each["text"] for each in mender["requirements"]] == ["clocks", "patience"]
