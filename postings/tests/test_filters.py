"""The index answers as the database does, and every count keeps what it promises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from django.http import QueryDict
from django.test import override_settings
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from postings import search
from postings.filters import PostingFilterSet
from postings.gazetteer import unpack
from postings.models import Company, IndexUpdate, Location, Posting, Skill
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


@pytest.fixture(scope="module")
def _corpus(
    django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """180 varied postings in the database and in an index, for the whole module."""
    unpack()
    url = f"tantivy://{tmp_path_factory.mktemp('search')}"
    with django_db_blocker.unblock(), override_settings(SEARCH_URL=url):
        with transaction.atomic():  # not a commit, and so a sync, for each row
            for number in range(180):
                factories.varied(number)
        search.rebuild(today=date.min)
        yield
        with transaction.atomic():
            for model in (Posting, Company, Location, Skill, IndexUpdate):
                model._default_manager.all().delete()


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


@pytest.mark.django_db
@pytest.mark.usefixtures("_corpus")
@pytest.mark.parametrize("query_string", COMBINATIONS[::2])
def test_a_click_on_a_count_shows_that_many(query_string: str) -> None:
    filters = parsed(query_string)
    for name, buckets in search.search(filters.query()).facets.items():
        for bucket in buckets:
            clicked = parsed(with_value(query_string, name, bucket.value))
            assert clicked.qs.count() == bucket.count, (name, bucket)


def with_value(query_string: str, name: str, value: str) -> str:
    """As the links do: the value in place of the filter's own values."""
    data = QueryDict(query_string, mutable=True)
    data[name] = value
    return data.urlencode()


@pytest.mark.django_db
@pytest.mark.usefixtures("_corpus")
@pytest.mark.parametrize("query_string", COMBINATIONS)
def test_the_pay_switch_counts_what_it_shows(query_string: str) -> None:
    data = QueryDict(query_string, mutable=True)
    results = search.search(parsed(query_string).query())
    for name in ("salary_min", "salary_max"):
        data.pop(name, None)
    for switch, count in (("exclude", results.with_salary), ("only", results.without_salary)):
        data["salary_unknown"] = switch
        assert parsed(data.urlencode()).qs.count() == count


VALUES: Mapping[str, list[str]] = {
    "q": [*factories.WORDS, "kestrel OR quartzite", "-tamarind", '"who like"', "C++"],
    "location": ["Berlin", "Michigan", "GB", "广州", "Remote", "Xyzzyville"],
    "radius": ["5", "60km", "400mi"],
    "country": ["DE", "US", "-CN"],
    "city": ["DE/Berlin/Berlin", "Munich", "-US/Michigan/Brighton"],
    "company": ["lindqvist", "acme rivets", "-青禾科技"],
    "skill": ["python", "c++", "-sql"],
    "employment_type": ["full_time", "contract", "-other"],
    "workplace": ["remote", "hybrid", "-on_site"],
    "education": ["bachelor", "-none"],
    "language": ["en", "de", "-zh"],
    "salary_min": ["0", "30k", "60,000", "20万"],
    "salary_max": ["10万", "40000.50", "1m"],
    "currency": ["EUR", "usd", "CNY"],
    "period": ["hour", "month", "year"],
    "salary_unknown": ["include", "exclude", "only"],
    "experience_max": ["0", "2", "7.5"],
    "posted_within": ["0", "6", "30"],
}


@pytest.mark.django_db
@pytest.mark.usefixtures("_corpus")
@hypothesis_settings(max_examples=100)
@given(
    st.dictionaries(st.sampled_from(sorted(VALUES)), st.integers(0, 99), max_size=4),
    st.sampled_from(["", "newest", "salary", "distance", "relevance"]),
)
def test_any_combination_finds_what_the_database_finds(chosen: Mapping[str, int], sort: str) -> None:
    data = QueryDict(mutable=True)
    for name, number in chosen.items():
        data[name] = VALUES[name][number % len(VALUES[name])]
    filters = PostingFilterSet(data, today=TODAY)
    if filters.is_valid():  # the highest pay may lie below the lowest
        data["sort"] = sort
        assert found(parsed(data.urlencode()).query()) == set(filters.qs.values_list("pk", flat=True))


@pytest.mark.django_db
@pytest.mark.usefixtures("_corpus")
def test_tomorrow_shows_what_is_visible_tomorrow() -> None:
    for days in (-31, 0, 1, 2, 91):
        day = TODAY + timedelta(days=days)
        query = PostingFilterSet(QueryDict(""), today=day).query()
        assert found(query) == set(Posting.objects.visible(day).values_list("pk", flat=True))


@pytest.mark.django_db
@pytest.mark.usefixtures("_corpus")
def test_a_results_page_asks_no_database(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        results = search.search(parsed("q=kestrel&country=DE&salary_min=1&location=Berlin&radius=900").query())
        assert results.hits
        assert results.facets["company"][0].label


@pytest.mark.django_db
@pytest.mark.usefixtures("_corpus")
def test_it_sorts_by_day_with_unknown_last() -> None:
    hits = search.search(replace(parsed("sort=newest").query(), per_page=150)).hits
    days = [hit.card["date_posted"] or "" for hit in hits]
    assert days == sorted(days, reverse=True)
    assert days[-1] == ""


@pytest.mark.django_db
@pytest.mark.usefixtures("_corpus")
def test_it_sorts_by_pay_with_unknown_last() -> None:
    hits = search.search(replace(parsed("sort=salary").query(), per_page=150)).hits
    pays = [(hit.card["salary"] or {}) for hit in hits]
    tops = [pay.get("reference_max") or pay.get("reference_min") or 0 for pay in pays]
    assert tops == sorted(tops, reverse=True)
    assert tops[0] > 0 == tops[-1]


@pytest.mark.django_db
@pytest.mark.usefixtures("_corpus")
def test_it_sorts_by_distance_and_tells_it() -> None:
    query = replace(parsed("location=Munich&radius=9000&sort=distance").query(), per_page=40)
    distances = [hit.distance for page in (1, 2) for hit in search.search(replace(query, page=page)).hits]
    assert len(distances) > 40
    known = [distance for distance in distances if distance is not None]
    assert known == sorted(known)
    assert known[0] < 1
    assert 500 < known[-1] < 9000


@pytest.mark.django_db
@pytest.mark.usefixtures("_corpus")
def test_the_histogram_counts_the_stated_pay_and_ignores_its_own_filter() -> None:
    free = search.search(parsed("currency=EUR").query())
    bound = search.search(parsed("currency=EUR&salary_min=50000").query())
    assert free.histogram == bound.histogram
    assert sum(bar.count for bar in free.histogram) == free.with_salary
    assert len(free.histogram) <= 21


REFUSED = [
    ("salary=abc&salary_min=abc", "salary_min", "“abc” is not an amount"),
    ("salary_min=-5", "salary_min", "is not an amount"),
    ("salary_max=9999999999999m", "salary_max", "more than anyone is paid"),
    ("salary_min=60000&salary_max=50000", "salary_max", "below the lowest"),
    ("currency=XTS", "currency", "no exchange rate"),
    ("period=fortnight", "period", "fortnight"),
    ("salary_unknown=maybe", "salary_unknown", "maybe"),
    ("page=-1", "page", "greater than or equal to 1"),
    ("page=1000000000", "page", "less than or equal to 500"),
    ("page=abc", "page", "number"),
    ("page=1.5", "page", "decimal places"),
    ("sort=best", "sort", "best"),
    ("radius=far", "radius", "is not a distance"),
    ("employment_type=slave", "employment_type", "none of full_time, part_time"),
    ("workplace=-moon", "workplace", "“moon” is none of"),
    ("experience_max=many", "experience_max", "number"),
    ("experience_max=-1", "experience_max", "greater"),
    ("posted_within=1e99", "posted_within", "less"),
    ("posted_within=NaN", "posted_within", "number"),
    ("q=" + "a" * 10_000, "q", "at most 500 characters"),
    ("company=" + "a" * 10_000, "company", "At most 50 values of 200 characters"),
    ("&".join(f"skill=s{number}" for number in range(51)), "skill", "At most 50 values"),
    ("location=" + "a" * 10_000, "location", "at most 200 characters"),
]


@pytest.mark.parametrize(("query_string", "name", "message"), REFUSED)
def test_it_says_what_is_wrong(query_string: str, name: str, message: str) -> None:
    filters = PostingFilterSet(QueryDict(query_string), today=TODAY)
    assert not filters.is_valid()
    assert message in " ".join(map(str, filters.form.errors[name]))


def test_it_takes_control_characters_out() -> None:
    query = parsed("q=%00nurse%07%1b+%7F&company=%00acme%0A").query()
    assert query.text.split() == ["nurse"]
    assert query.clauses[0].values == ("acme",)


def test_it_says_that_it_knows_no_such_place() -> None:
    assert parsed("location=Xyzzyville").notices == ["We know no place called “Xyzzyville”."]
    assert parsed("location=Berlin").notices == []


def test_pay_of_an_hour_is_compared_by_the_year() -> None:
    assert parsed("salary_min=25&period=hour").query().salary.minimum == 52_000


@given(st.dictionaries(st.sampled_from(sorted(PostingFilterSet.base_filters)), st.text(max_size=30), max_size=5))
@hypothesis_settings(max_examples=300)
def test_any_text_is_a_query_or_an_error(data: Mapping[str, str]) -> None:
    filters = PostingFilterSet(dict(data), today=TODAY)
    if filters.is_valid():
        assert filters.query().page >= 1
    else:
        assert filters.form.errors
