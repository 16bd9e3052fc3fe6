"""What the same work pays elsewhere: of a real index, a posting's pay among the others'."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from postings import search
from postings.models import Posting
from postings.pay_context import FEWEST, PayContext, pay_context
from postings.tests import factories
from postings.tests.factories import TODAY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("today", "index")]

BERLIN, GUANGZHOU = factories.PLACES[0], factories.PLACES[3]


def others(number: int = FEWEST, title: str = "Glazier", first: int = 30_000, **values: Any) -> None:
    """Each pays a thousand more than the one before."""
    for nth in range(number):
        pay = (first + nth * 1000, first + nth * 1000, "EUR", "year")
        factories.posting(**{"title": title, "places": [BERLIN], "salary": pay, **values})


def shown(**values: Any) -> PayContext | None:
    posting = factories.posting(**{"title": "Senior Glazier (m/f)", "places": [BERLIN], **values})
    search.rebuild()
    return pay_context(Posting.objects.with_related().get(pk=posting.pk), TODAY)


def test_pay_stands_among_that_of_the_same_work() -> None:
    others(20)
    found = shown(salary=(50_000, 60_000, "EUR", "year"))
    assert found is not None
    assert (found.count, found.work, found.countries) == (21, "Glazier", "Germany")
    assert found.told == "The top pay here is above that of 95 % of them."
    assert [bar.is_within for bar in found.chart.bars][-1]
    assert not found.chart.bars[0].is_within


def test_low_pay_is_said_to_be_low() -> None:
    others(20)
    found = shown(salary=(10, 12, "EUR", "hour"))
    assert found is not None
    assert found.told == "The top pay here is below that of 95 % of them."


def test_where_pay_is_not_stated_the_others_say_what_is_usual() -> None:
    others(20)
    found = shown()
    assert found is not None
    assert found.count == 20
    assert found.told == "This one does not. Half of them pay from €34,000 to €45,000."


def test_other_work_other_countries_and_past_postings_do_not_count() -> None:
    others(20)
    others(20, title="Glass cutter", first=90_000)
    others(20, first=90_000, places=[GUANGZHOU])
    others(20, first=90_000, valid_through=TODAY.replace(day=1))
    found = shown()
    assert found is not None
    assert found.count == 20


SILENT: dict[str, dict[str, Any]] = {
    "too few others": {"title": "Glass cutter"},
    "no title": {"title": ""},
    "a level alone": {"title": "Senior"},
    "no country": {"places": []},
    "pay in a currency without a rate": {"salary": (10, 20, "XTS", "hour")},
}


@pytest.mark.parametrize("values", SILENT.values(), ids=SILENT)
def test_nothing_is_said(values: dict[str, Any]) -> None:
    others()
    others(FEWEST - 1, title="Glass cutter")
    assert shown(**values) is None


def test_the_page_shows_it(client: Client) -> None:
    others()
    posting = factories.posting(title="Glazier", places=[BERLIN])
    search.rebuild()
    page = client.get(posting.get_absolute_url()).content.decode()
    assert "What the same work pays" in page
    assert "12 postings for “Glazier” in Germany state their pay." in page
