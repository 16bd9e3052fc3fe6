"""What stands below a posting: of a real index, what a job seeker would call alike."""

from __future__ import annotations

from typing import Any

import pytest

from postings import related, search
from postings.models import Posting
from postings.pay import convert
from postings.tests import factories
from postings.tests.factories import TODAY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("today", "index")]

BERLIN, POTSDAM, GUANGZHOU = factories.PLACES[0], factories.PLACES[2], factories.PLACES[3]


def shown(posting: Posting) -> dict[str, list[str]]:
    """Titles by group."""
    search.rebuild()
    return {group.name: [str(card.title) for card in group.cards] for group in related.groups(posting, TODAY)}


def postings(*titles: str, **values: Any) -> None:
    for title in titles:
        factories.posting(title=title, company_name=f"{title} & Sons", **values)


TITLES = {
    "Senior Backend Engineer (Python)": ("Backend", "Engineer"),
    "CDL-A Regional Truck Driver - Home Weekends": ("CDL-A", "Regional", "Truck", "Driver"),
    "C++ Developer / Linux": ("C++", "Developer", "Linux"),
    "Product Manager, Payments": ("Product", "Manager"),
    "Verkäufer:in OR Berater": ("Verkäufer", "in", "OR", "Berater"),
    "高级Java开发工程师": ("Java开发工程师",),
    "货车司机（C1）": ("货车司机",),
    "(Senior) Nurse": ("Nurse",),
    '"Chef" -de Partie': ("Chef", "de", "Partie"),
    "Senior": (),
    "": (),
}


@pytest.mark.parametrize("title", TITLES)
def test_the_words_of_a_title_name_the_work(title: str) -> None:
    assert related.title_words(title) == TITLES[title]


def test_a_title_that_shares_only_a_level_is_not_alike() -> None:
    postings("Senior Glazier", "Glazier", "Senior Accountant")
    found = shown(factories.posting(title="Senior Glazier, Windows"))
    assert set(found["similar"]) == {"Senior Glazier", "Glazier"}


def test_words_in_the_title_are_no_operators() -> None:
    postings("Nurse", "Nurse and midwife", "Baker")
    assert shown(factories.posting(title="Midwife OR Nurse"))["similar"] == ["Nurse and midwife", "Nurse"]
    assert "Nurse and midwife" in shown(factories.posting(title='Nurse -Midwife "'))["similar"]


def test_the_word_that_names_the_work_counts_most() -> None:
    postings("Regional Sales Director", "Bus Driver", "Regional Truck Mechanic")
    found = shown(factories.posting(title="Regional Truck Driver", language="en"))
    assert set(found["similar"]) == {"Bus Driver", "Regional Truck Mechanic"}
    postings("Chauffeur de bus", "Lourd et fils", language="fr")
    assert shown(factories.posting(title="Chauffeur lourd", language="fr"))["similar"] == ["Chauffeur de bus"]


def test_a_chinese_title_is_cut_into_words() -> None:
    postings("Java工程师", "会计")
    assert shown(factories.posting(title="高级Java开发工程师")) == {"similar": ["Java工程师"]}


def test_synonyms_come_after_the_word_itself() -> None:
    postings("Lawyer", "Attorney", "律师")
    assert shown(factories.posting(title="Attorney", language="en"))["similar"][0] == "Attorney"
    assert len(shown(factories.posting(title="Attorney", language="en"))["similar"]) == 3


def test_skills_count_but_need_not_be_shared() -> None:
    postings("Welder")
    postings("Welder and fitter", skills=["Welding"])
    postings("Blueprint clerk", skills=["Welding", "SQL"])
    open_one = factories.posting(title="Welder", skills=["Welding", "SQL"])
    assert set(shown(open_one)["similar"]) == {"Welder and fitter", "Blueprint clerk", "Welder"}


def test_one_skill_alone_makes_nothing_alike() -> None:
    postings("Secretary", skills=["SQL"])
    assert shown(factories.posting(title="Welder", skills=["Welding", "SQL"])) == {}


def test_what_is_near_and_in_the_same_language_comes_first() -> None:
    postings("Nurse in Guangzhou", places=[GUANGZHOU], language="zh")
    postings("Nurse in Potsdam", places=[POTSDAM], language="de")
    postings("Nurse in Berlin", places=[BERLIN], language="de")
    open_one = factories.posting(title="Nurse", places=[BERLIN], language="de")
    assert shown(open_one)["similar"] == ["Nurse in Berlin", "Nurse in Potsdam", "Nurse in Guangzhou"]


def test_the_same_company_has_a_group_of_its_own() -> None:
    for number in range(6):
        factories.posting(title=f"Nurse, ward {number}", company_name="Acme Rivets Inc.")
    postings("Nurse, elsewhere")
    found = shown(factories.posting(title="Nurse", company_name="Acme Rivets Inc."))
    assert len(found["company"]) == related.MOST
    assert "Nurse" not in found["company"]
    assert found["similar"] == ["Nurse, elsewhere"]


def test_the_same_job_in_several_places_is_shown_once() -> None:
    for place in (BERLIN, POTSDAM, GUANGZHOU):
        factories.posting(title="Cook", company_name="Lindqvist AB", places=[place])
        factories.posting(title="Cook", company_name="Acme Rivets Inc.", places=[place])
    postings("Cook, canteen")
    found = shown(factories.posting(title="Cook", company_name="Nordsee Werke GmbH", places=[POTSDAM]))
    assert sorted(found["similar"]) == ["Cook", "Cook", "Cook, canteen"]


def test_a_posting_without_title_and_skills_has_nothing_alike() -> None:
    postings("Cook")
    assert shown(factories.posting(title="")) == {}


def test_expired_postings_are_not_alike() -> None:
    postings("Cook", valid_through=factories.TODAY.replace(day=1))
    assert shown(factories.posting(title="Cook")) == {}


@pytest.mark.parametrize(("currency", "expected"), [("EUR", "EUR"), ("XXX", "USD"), ("", "USD")])
def test_pay_is_compared_in_the_currency_of_the_posting(currency: str, expected: str) -> None:
    pay = (30_000, 40_000, currency, "year") if currency else None
    opened = factories.posting(title="Glazier", salary=pay)
    postings("Glazier", salary=(50_000, 60_000, "USD", "year"))
    search.rebuild()
    (group,) = related.groups(opened, TODAY)
    assert group.scale
    assert group.scale.currency == expected
    converted = convert(60_000, "USD", expected)
    assert converted is not None
    assert converted <= group.scale.top < 2 * converted
