from __future__ import annotations

import pytest

from postings.extractors.reference import find_identifier, find_url
from postings.tests.extractors.readings import reading_of, stating


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Job ID: A-3391", "A-3391"),
        ("Class Code:       1183", "1183"),
        ("Requisition number: #20391.", "20391"),
        ("Referenznummer: 2026/17", "2026/17"),
        ("职位编号：JD000731", "JD000731"),
        ("ANNOUNCEMENT CODE:  TID-4", "TID-4"),
    ],
)
def test_it_reads_the_publishers_number(line: str, expected: str) -> None:
    found = find_identifier(reading_of(f"Welder of the yard\n{line}\n"))
    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize("line", ["Reference: required", "Ref: see below", "Job code: TBD"])
def test_a_word_is_no_number(line: str) -> None:
    assert find_identifier(reading_of(f"Welder of the yard\n{line}\n")) is None


def test_it_reads_the_address() -> None:
    found = find_url(reading_of("Welder of the yard\nApply at: https://example.org/jobs/33.\n"))
    assert found is not None
    assert found.value == "https://example.org/jobs/33"


def test_an_address_in_prose_is_not_the_postings() -> None:
    assert find_url(reading_of("Welder\nRead more about us on https://example.org and come by.")) is None


def test_it_believes_data() -> None:
    reading = stating(url="https://example.org/a", identifier="77")
    url, identifier = find_url(reading), find_identifier(reading)
    assert url is not None
    assert identifier is not None
    assert (url.value, identifier.value) == ("https://example.org/a", "77")
