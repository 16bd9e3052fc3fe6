"""Made-up postings are varied, the same for the same seed, and found like real ones."""

from __future__ import annotations

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from postings import search
from postings.made_up import Corpus
from postings.models import Posting
from postings.search import Query, outbox
from postings.tests.factories import TODAY


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return Corpus(7, today=TODAY)


def test_a_number_gives_the_same_posting_whatever_was_asked_before(corpus: Corpus) -> None:
    again = Corpus(7, today=TODAY)
    assert [one.text for one in again.postings(3, 41)] == [corpus.posting(number).text for number in (41, 42, 43)]
    assert Corpus(8, today=TODAY).posting(41).text != corpus.posting(41).text


def test_no_two_texts_are_alike_and_every_field_varies(corpus: Corpus) -> None:
    made = list(corpus.postings(2000))
    assert len({one.text for one in made}) == 2000
    assert len({one.title for one in made}) > 500
    assert {one.language for one in made} == {"en", "zh", "de", "fr"}
    for name in ("company", "employment_type", "workplace", "education", "experience_min", "salary_max"):
        values = [getattr(one, name) for one in made]
        assert any(values)
        assert not all(values), f"{name} is sometimes not stated"
    assert all(one.valid_through is None or one.valid_through >= TODAY for one in made)
    assert all(one.date_posted is None or date(2025, 1, 1) < one.date_posted <= TODAY for one in made)


@pytest.mark.usefixtures("index")
@pytest.mark.django_db(transaction=True)
def test_the_command_saves_them_to_be_found() -> None:
    out = StringIO()
    call_command("make_postings", "30", "--seed", "3", stdout=out, verbosity=0)
    call_command("make_postings", "20", "--seed", "3", stdout=out, verbosity=0)
    assert out.getvalue().splitlines() == ["30 made-up postings saved.", "20 made-up postings saved."]
    assert Posting.objects.values("text").distinct().count() == 50
    assert outbox.differences() == (set(), set(), set())
    results = search.search(Query(Posting.objects.earliest("created").created.date(), facets=("skill", "country")))
    assert results.total == 50
    assert results.facets["skill"]
    assert results.facets["country"]


@pytest.mark.django_db
def test_none_can_be_made() -> None:
    with pytest.raises(CommandError, match="above 0"):
        call_command("make_postings", "0")
