"""The company that a page's title names."""

from __future__ import annotations

import pytest

from postings.readers.page_titles import company_of

ROWS = [
    ("Nurse - Fernleigh Clinic - Careers", "Nurse", "", "Fernleigh Clinic"),
    ("Nurse | Fernleigh Vets Ltd", "Nurse", "", "Fernleigh Vets Ltd"),
    ("Nurse | Fernleigh", "Nurse", "Join Fernleigh and look after owls.", "Fernleigh"),
    ("Nurse | Fernleigh", "Nurse", "You nurse owls. Fernleigh is a home for them.", "Fernleigh"),
    ("Fernleigh is looking for Nurse.", "Nurse", "", "Fernleigh"),
    ("Fernleigh Careers - Nurse", "Nurse", "", "Fernleigh"),
    ("Night Nurse, Leeds | Fernleigh", "Night Nurse", "The owls sleep at Fernleigh.", "Fernleigh"),
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
