"""Pay in whole postings: the right sum among the others, in the money of the place."""

from __future__ import annotations

import pytest

from postings.extractors import salary
from postings.extractors.draft import Salary
from postings.tests.extractors.readings import reading_of
from postings.tests.extractors.salary_examples import BUGS_CAUGHT, EXAMPLES, TRAPS, Figures


def pay(text: str) -> Salary | None:
    found = salary.find(reading_of(text))
    return found.value if found else None


def figures(text: str) -> Figures | None:
    found = pay(text)
    return (found.min, found.max, found.currency, found.period) if found else None


@pytest.mark.parametrize(("text", "expected"), EXAMPLES + BUGS_CAUGHT)
def test_it_reads_the_pay_of_a_posting(text: str, expected: Figures) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize("text", TRAPS)
def test_it_takes_no_other_sum_for_pay(text: str) -> None:
    assert pay(text) is None
