"""Values in people's words, in English and in Chinese."""

from __future__ import annotations

import re
from ast import literal_eval
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from babel.messages.extract import extract
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils import translation
from django.utils.translation.template import templatize

from postings import marking, wording

TODAY = date(2026, 11, 20)


def salary(
    low: float | None, high: float | None, currency: str | None, period: str | None, **more: Any
) -> dict[str, Any]:
    return {"min": low, "max": high, "currency": currency, "period": period, **more}


EXAMPLES = [
    (salary(45000, 70000, "USD", "year"), "$45,000 – 70,000 a year"),
    (salary(45000, 45000, "USD", "year"), "$45,000 a year"),
    (salary(21.5, 25, "USD", "hour"), "$21.50 – 25 an hour"),
    (salary(45000, None, "EUR", "year"), "from €45,000 a year"),
    (salary(None, 300, "GBP", "day"), "up to £300 a day"),
    (salary(200000, 250000, "CNY", "year"), "CN¥200,000 – 250,000 a year"),
    (salary(9000, 9000, "CNY", "month", months_per_year=13), "CN¥9,000 a month × 13 months"),
    (salary(80000, 120000, "USD", "year", kind="ote"), "$80,000 – 120,000 a year (on-target earnings)"),
    (salary(500, 600, None, None), "500 – 600"),
    (salary(0, 10, "USD", "hour"), "$0 – 10 an hour"),
    (salary(110000, 150000, "RUB", "month"), "RUB\N{NO-BREAK SPACE}110,000 – 150,000 a month"),
    (None, ""),
]


@pytest.mark.parametrize(("value", "expected"), EXAMPLES)
def test_pay_reads_as_a_person_would_write_it(value: dict[str, Any] | None, expected: str) -> None:
    assert wording.pay(value) == expected


def test_pay_is_given_per_year_where_it_is_stated_otherwise() -> None:
    hourly = salary(20, 30, "USD", "hour", annual_min=41600, annual_max=62400)
    assert wording.annual_pay(hourly) == "$41,600 – 62,400 a year"
    assert wording.annual_pay(salary(1, 2, "USD", "year", annual_min=1, annual_max=2)) == ""


YEARS: list[tuple[float | None, float | None, str]] = [
    (3, 5, "3 – 5 years"),
    (2, None, "at least 2 years"),
    (1, 1, "1 year"),
    (None, 1, "up to 1 year"),
    (0, 2, "0 – 2 years"),
    (0, None, "None needed"),
    (0, 0, "None needed"),
    (None, None, ""),
]


@pytest.mark.parametrize(("low", "high", "expected"), YEARS)
def test_years_of_experience_read_like_speech(low: float | None, high: float | None, expected: str) -> None:
    assert wording.years(low, high) == expected


def test_a_chinese_reader_sees_chinese() -> None:
    with translation.override("zh-hans"):
        assert wording.money(200000, "CNY") == "¥200,000"
        assert wording.country("DE") == "德国"
        assert wording.age("2026-11-17", TODAY) == "3天前"
        assert wording.day("2026-11-17") == "2026年11月17日"
        assert wording.pay(salary(200000, 250000, "CNY", "year")) == "¥200,000 – 250,000/年"
        assert wording.pay(salary(9000, None, "CNY", "month", months_per_year=13)) == "¥9,000/月起 · 13薪"
        assert wording.pay(salary(None, 300, "CNY", "day")) == "最高 ¥300/天"


AGES = [
    ("2026-11-20", "today"),
    ("2026-11-19", "yesterday"),
    ("2026-11-17", "3 days ago"),
    ("2026-10-20", "4 weeks ago"),
    ("2026-12-01", "December 1, 2026"),
    (None, ""),
    ("", ""),
]


@pytest.mark.parametrize(("day", "expected"), AGES)
def test_ages_read_like_speech(day: str | None, expected: str) -> None:
    assert wording.age(day, TODAY) == expected


PLACES = [
    ({"city": "Berlin", "region": "Berlin", "country": "DE"}, "Berlin, Germany"),
    ({"city": "Brighton", "region": "Michigan", "country": "US"}, "Brighton, Michigan, United States"),
    ({"city": None, "region": None, "country": None, "raw": "Head office"}, "Head office"),
    ({"country": "XX", "city": "", "region": ""}, "XX"),
]


@pytest.mark.parametrize(("place", "expected"), PLACES)
def test_places_name_each_level_once(place: dict[str, Any], expected: str) -> None:
    assert wording.place(place) == expected


MARKS = [
    ("manager", "R&D managers", "R&amp;D <mark>managers</mark>"),
    ("management", "Managing managers", "<mark>Managing</mark> <mark>managers</mark>"),
    ("lawyer", "An attorney at law", "An <mark>attorney</mark> at law"),
    (
        "registered nurse",
        "RN or Registered Nurses",
        "<mark>RN</mark> or <mark>Registered</mark> <mark>Nurses</mark>",
    ),
    ("RN", "RNs needed", "<mark>RNs</mark> needed"),  # no stemmer takes the s off where no vowel stands before it
    ("jobs in Leeds", "jobs in Leeds", "jobs in <mark>Leeds</mark>"),
    ("cafe", "Café Noir", "<mark>Café</mark> Noir"),
    ("sales", "高级销售经理", "高级<mark>销售</mark>经理"),
    ("上海销售", "销售代表（上海）", "<mark>销售</mark>代表（<mark>上海</mark>）"),
    ("e-mail", "E-Mail support", "<mark>E-Mail</mark> support"),
    ("Node.js", "Node.js, node", "<mark>Node.js</mark>, node"),
    ("java", "Java架构师、Java开发", "<mark>Java</mark>架构师、<mark>Java开发</mark>"),
    ("C++", "高级C++开发", "高级<mark>C++</mark>开发"),
    ("C++", "C++ or C", "<mark>C++</mark> or C"),
    ('"key account"', "Key  account", "<mark>Key  account</mark>"),
    ("销售", "高级销售经理", "高级<mark>销售</mark>经理"),
    ("-sales", "sales", "sales"),
    ("art", "start art", "start <mark>art</mark>"),
    ("<b>", "<b> x", "<mark>&lt;b&gt;</mark> x"),
    ("", "<i>", "&lt;i&gt;"),
]


@pytest.mark.parametrize(("query", "text", "expected"), MARKS)
def test_the_words_searched_for_are_marked(query: str, text: str, expected: str) -> None:
    assert marking.marked(text, marking.wanted(query)) == expected


def test_hostile_text_is_marked_in_no_time() -> None:
    wanted = marking.wanted(" ".join(f"a{'b' * n}" for n in range(200)))
    assert marking.marked("ab" * 50_000, wanted)


def test_the_forms_of_a_word_are_those_of_its_language() -> None:
    wanted = marking.wanted("Verkäufer")
    assert marking.marked("Verkäuferin, Verkäufern", wanted, "de").count("<mark>") >= 1
    assert marking.marked("Entwicklungen", marking.wanted("Entwicklung"), "de") == "<mark>Entwicklungen</mark>"


CATALOG = settings.LOCALE_PATHS[0] / "zh_Hans" / "LC_MESSAGES" / "django.po"


_KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2)}
_TRANSLATED = re.compile(r"""\b(?:_|n?gettext)\(u?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")""")


def words_of_code() -> set[str]:
    """The first form of every text that the pages translate."""
    found = set()
    for path in (settings.BASE_DIR / "postings").rglob("*.py"):
        if "tests" not in path.parts:
            with path.open("rb") as file:
                found |= {message for _, message, _, _ in extract("python", file, _KEYWORDS)}
    for path in (settings.BASE_DIR / "templates").rglob("*.html"):
        found |= set(map(literal_eval, _TRANSLATED.findall(templatize(path.read_text()))))
    return set(map(first_of, found))


def first_of(forms: str | Sequence[str]) -> str:
    """The text itself, of one that has a plural the singular."""
    return forms if isinstance(forms, str) else forms[0]


def test_the_chinese_interface_lacks_no_word() -> None:
    with CATALOG.open("rb") as file:
        catalog = read_po(file)
    assert {first_of(message.id) for message in catalog if message.id} == words_of_code()
    assert [message.id for message in catalog if message.id and not message.string] == []


def test_the_compiled_catalog_says_what_the_written_one_says() -> None:
    with CATALOG.open("rb") as written, CATALOG.with_suffix(".mo").open("rb") as compiled:
        catalogs = read_po(written), read_mo(compiled)
    first, second = ({first_of(message.id): first_of(message.string or "") for message in one} for one in catalogs)
    assert first.keys() == second.keys()
    assert {name for name in first if name and first[name] != second[name]} == set()
