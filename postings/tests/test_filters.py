"""The index answers as the database does, and every count keeps what it promises."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from django.http import QueryDict
from django.test import override_settings

from postings import search
from postings.filters import SHOWN_FACETS, PostingFilterSet
from postings.gazetteer import unpack
from postings.models import Posting
from postings.search.query import Query
from postings.tests import factories
from postings.tests.factories import TODAY

COMBINATIONS = [
    "",
    "q=kestrel",
    "q=kestrel+marigold",
    "q=kestrel+OR+marigold",
    "q=kestrel,+tamarind+obsidian",
    "q=-kestrel",
    "q=quartzite+-marigold",
    'q="for+people+who+like+work"',
    'q="work+like"',
    "q=销售",
    "q=销售+-tamarind&language=de",
    "q=C%2B%2B",
    "q=C%23",
    "q=Python+SQL",
    "q=unheardof",
    "company=lindqvist",
    "company=Lindqvist+AB",
    "company=lindqvist&company=acme+rivets",
    "company=-lindqvist",
    "company=青禾科技",
    "company=nobody",
    "skill=python",
    "skill=C%2B%2B&skill=SQL",
    "skill=-welding",
    "skill=sql&skill=-python",
    "skill=会计",
    "country=DE",
    "country=USA",
    "country=Germany&country=中国",
    "country=-US",
    "country=DE&country=-GB",
    "region=US/Michigan",
    "region=Bayern",
    "region=-DE/Berlin",
    "city=DE/Bavaria/Munich",
    "city=München",
    "city=US/Michigan/Brighton&city=GB/England/Brighton",
    "city=-Berlin",
    "city=Nowhereville",
    "location=Berlin",
    "location=Bavaria",
    "location=广州",
    "location=US",
    "location=Remote",
    "location=Remote,+Germany",
    "location=Xyzzyville",
    "location=Berlin&radius=50",
    "location=Berlin&radius=10",
    "location=Munich&radius=400mi",
    "location=Bavaria&radius=50",
    "salary_min=60000",
    "salary_min=60k&salary_unknown=include",
    "salary_max=50,000",
    "salary_min=40000&salary_max=90000&currency=EUR",
    "salary_min=25&period=hour",
    "salary_min=20万&currency=CNY",
    "salary_min=3000&period=month&currency=USD&salary_unknown=include",
    "salary_unknown=only",
    "salary_unknown=only&currency=USD",
    "salary_unknown=exclude",
    "salary_unknown=exclude&currency=EUR",
    "salary_max=0",
    "employment_type=full_time",
    "employment_type=part_time&employment_type=internship",
    "employment_type=-contract",
    "workplace=hybrid&workplace=remote",
    "workplace=-on_site",
    "education=bachelor",
    "education=-none&education=-doctorate",
    "language=en&language=ZH",
    "experience_max=0",
    "experience_max=2.5",
    "experience_max=4",
    "posted_within=0",
    "posted_within=7",
    "posted_within=30&workplace=remote",
    "q=kestrel&country=DE&salary_min=30000",
    "skill=python&country=US&employment_type=-other&salary_unknown=exclude",
    "company=harrow+pike&city=Berlin&experience_max=5&posted_within=30",
    "location=Berlin&radius=100&skill=welding&salary_max=90k&currency=EUR&salary_unknown=include",
    "q=obsidian+OR+verdigris&language=de&education=-master&workplace=-remote",
    "unknown=parameter&utm_source=x",
    "company=&q=&salary_min=&sort=&page=",
]

FACET_OF = {name: name for name in SHOWN_FACETS}


@pytest.fixture(scope="module")
def _corpus(
    django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """180 varied postings in the database and in an index, for the whole module."""
    unpack()
    url = f"tantivy://{tmp_path_factory.mktemp('search')}"
    with django_db_blocker.unblock(), override_settings(SEARCH_URL=url):
        made = [factories.varied(number) for number in range(180)]
        search.rebuild()
        yield
        Posting.objects.filter(pk__in=[posting.pk for posting in made]).delete()


def parsed(query_string: str) -> PostingFilterSet:
    filters = PostingFilterSet(QueryDict(query_string), today=TODAY)
    assert filters.is_valid(), filters.form.errors.as_json()
    return filters


def found(query: Query) -> set[int]:
    """All ids, page by page."""
    ids: list[int] = []
    for page in range(1, 100):
        hits = search.search(replace(query, page=page, per_page=50)).hits
        ids += [hit.id for hit in hits]
        if len(hits) < 50:
            break
    assert len(ids) == len(set(ids)), "two pages show the same posting"
    return set(ids)


@pytest.mark.django_db
@pytest.mark.usefixtures("_corpus")
@pytest.mark.parametrize("query_string", COMBINATIONS)
def test_the_index_finds_what_the_database_finds(query_string: str) -> None:
    filters = parsed(query_string)
    query = filters.query()
    expected = set(filters.qs.values_list("pk", flat=True))
    assert found(query) == expected
    assert search.search(query).total == len(expected)
