"""The company that a page's title names."""

from __future__ import annotations

import pytest

from postings.readers.page_titles import company_of, place_of
from postings.readers.reader import read

ROWS = [
    ("Nurse - Fernleigh Clinic - Careers", "Nurse", "", "Fernleigh Clinic"),
    ("Nurse | Fernleigh Vets Ltd", "Nurse", "", "Fernleigh Vets Ltd"),
    ("Nurse | Fernleigh", "Nurse", "Join Fernleigh and look after owls.", "Fernleigh"),
    ("Nurse | Fernleigh", "Nurse", "You nurse owls. Fernleigh is a home for them.", "Fernleigh"),
    ("Fernleigh is looking for Nurse.", "Nurse", "", "Fernleigh"),
    ("Fernleigh Careers - Nurse", "Nurse", "", "Fernleigh"),
    ("Careers at Fernleigh | Night Nurse wanted", "Join our team", "", "Fernleigh"),
    ("Night Nurse Job Leeds – Fernleigh Ltd", "Night Nurse – full-time, Leeds", "", "Fernleigh Ltd"),
    ("Night Nurse, Leeds | Fernleigh", "Night Nurse", "The owls sleep at Fernleigh.", "Fernleigh"),
    ("Вакансия Сиделка в ночь в Перми, работа в компании Совушка", "Сиделка в ночь", "", "Совушка"),
    ("Вакансия «Сиделка», удаленно, работа в компании «Совушка» — Дневник", "Сиделка", "", "«Совушка»"),
    ("Вакансия «Сиделка» в компании Совушка — Дневник", "Сиделка", "", "Совушка"),
]
SILENT = [
    ("Nurse | JobsNorth", "Nurse", "You look after owls."),
    ("Nurse - Leeds", "Nurse", "The owls live in Leeds."),
    ("Nurse - Leeds - Careers", "Nurse", "The owls live in Leeds."),
    ("Jobs | Fernleigh Ltd", "Nurse", "Join Fernleigh."),
]


@pytest.mark.parametrize(("title", "heading", "text", "expected"), ROWS)
def test_it_names_the_employer(title: str, heading: str, text: str, expected: str) -> None:
    assert company_of(title, [heading], text) == expected


def test_whose_logo_the_page_has_may_come_first_in_its_title() -> None:
    assert company_of("Fernleigh - Nurse", ["Nurse"], "", ["Fernleigh"]) == "Fernleigh"
    assert company_of("Nurse - JobsNorth", ["Nurse"], "", ["JobsNorth"]) == ""


@pytest.mark.parametrize(("title", "heading", "text"), SILENT)
def test_a_board_or_a_town_is_none(title: str, heading: str, text: str) -> None:
    assert company_of(title, [heading], text) == ""


@pytest.mark.parametrize(
    ("title", "heading", "expected"),
    [
        ("Night Nurse in Leeds | Fernleigh", "Night Nurse", "Leeds"),
        ("Fernleigh hiring Night Nurse in Portland, Oregon | Board", "Night Nurse", "Portland, Oregon"),
        ("Pfleger (m/w/d) in Ulm - Fernleigh GmbH", "Pfleger (m/w/d)", "Ulm"),
        ("Pfleger (m/w/d) in Vollzeit - Fernleigh GmbH", "Pfleger (m/w/d)", ""),
        ("Specialist in Marketing | Fernleigh", "Specialist in Marketing", ""),
        ("Вакансия Сиделка в Перми, работа в компании Совушка", "Сиделка", "Перми"),
        ("Вакансия «Сиделка» в Нижнем Новгороде | Совушка", "Сиделка", "Нижнем Новгороде"),
    ],
)
def test_it_names_the_place(title: str, heading: str, expected: str) -> None:
    assert place_of(title, [heading]) == expected


def test_a_page_shows_the_place_once() -> None:
    head = "<html><head><title>Night Nurse in Leeds | Fernleigh</title></head>"
    page = read(f"{head}<body><h1>Night Nurse</h1><p>You watch over the ward.</p></body></html>".encode())
    assert page.text.count("Location: Leeds") == 1
