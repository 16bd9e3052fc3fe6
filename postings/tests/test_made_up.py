"""Made-up postings are varied, the same for the same seed, and found like real ones."""

from __future__ import annotations

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from postings import search
from postings.made_up import Corpus, company
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


@pytest.fixture(scope="module")
def made(corpus: Corpus) -> list[Posting]:
    return list(corpus.postings(3000))


def test_no_two_texts_are_alike_and_every_field_varies(made: list[Posting]) -> None:
    assert len({one.text for one in made}) == 3000
    assert len({one.title for one in made}) > 1000
    assert len({one.company_id for one in made}) > 1500
    assert {one.language for one in made} == {"en", "zh", "de", "fr"}
    for name in ("company", "employment_type", "workplace", "education", "experience_min", "salary_max"):
        values = [getattr(one, name) for one in made]
        assert any(values)
        assert not all(values), f"{name} is sometimes not stated"
    assert all(one.valid_through is None or one.valid_through >= TODAY for one in made)
    assert all(one.date_posted is None or date(2025, 1, 1) < one.date_posted <= TODAY for one in made)


def test_no_two_companies_have_the_same_key() -> None:
    assert len({company(number).match_key for number in range(1, 20_001)}) == 20_000


@pytest.mark.parametrize(
    ("word", "low", "high"),
    [
        # In how many English postings of a hundred a word stands that begins so; as measured on real ones.
        ("experience", 85, 99),
        ("team", 50, 80),
        ("manag", 50, 80),
        ("custom", 30, 60),
        ("market", 15, 45),
        ("sales", 10, 40),
        ("budget", 3, 20),
        ("driver", 1, 8),
        ("nurs", 1, 10),
    ],
)
def test_a_word_is_about_as_frequent_as_in_real_postings(
    made: list[Posting], word: str, low: int, high: int
) -> None:
    texts = [f" {one.text.lower()}" for one in made if one.language == "en"]
    found = sum(f" {word}" in text for text in texts) / len(texts) * 100
    assert low <= found <= high


def test_few_postings_are_in_several_countries(made: list[Posting]) -> None:
    countries = [{link.location.country for link in one.posting_locations.all()} for one in made]
    assert 0.01 < sum(len(some) > 1 for some in countries) / len(made) < 0.04
    chinese = {
        link.location.country for one in made if one.language == "zh" for link in one.posting_locations.all()
    }
    assert chinese == {"CN", "TW", "HK", "SG"}


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
