"""Facets are counted in several ways, the cheapest that is exact: all of them give the counts of a plain loop."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from postings.search import Circle, Clause, Query, Sort, lexicon
from postings.search.backends import tantivy as engine
from postings.search.backends.tantivy import answer, circle, columns, counting, snapshot, values
from postings.search.backends.tantivy.schema import pack_point
from postings.search.fields import FACETS
from postings.tests.search.contract import TODAY, document

COUNTRIES = ("US", "DE", "CN", "FR", "GB", "IN", "SE", "PL")
Documents = list[dict[str, Any]]


def made(number: int) -> dict[str, Any]:
    """Skills fall as they do in the world: a few in many postings, most in few."""
    random = Random(number)
    skills = {f"skill {int(random.expovariate(1 / 25))}" for _ in range(random.randint(0, 14))}
    return document(
        number,
        text=random.choice(("nurse", "baker", "nurse baker")),
        company=random.choice((None, *(f"company {n}" for n in range(30)))),
        skill=sorted(skills),
        country=random.sample(COUNTRIES, random.choice((0, 1, 1, 2, 8))),
        employment_type=random.choice((None, "full_time", "part_time")),
        workplace=random.choice((None, "remote", "hybrid")),
        education=random.choice((None, "bachelor")),
        language=random.choice((None, "en", "zh")),
        salary_top=random.choice((None, 40_000, 62_500.5)),
    )


def expected(documents: Documents, name: str) -> Counter[str]:
    values: Counter[str] = Counter()
    for one in documents:
        value = one.get(name)
        values.update(value if isinstance(value, list) else [value] if value else [])
    return values


@pytest.fixture
def documents() -> Documents:
    return [made(number) for number in range(600)]


@pytest.fixture
def backend(tmp_path: Path, documents: Documents) -> engine.Backend:
    backend = engine.Backend(tmp_path, remembered=0)
    with backend.lock():
        backend.rebuild(documents[:500])
        backend.update(documents[500:], [])
    return backend


@pytest.mark.parametrize(("first", "narrow"), [(1, 0), (4, 0), (100, 0), (100, 10_000)])
@pytest.mark.parametrize("size", [3, 10, 1000])
def test_every_way_of_counting_is_exact(
    backend: engine.Backend,
    documents: Documents,
    first: int,
    narrow: int,
    size: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(counting, "_FIRST", first)
    monkeypatch.setattr(counting, "_NARROW", narrow)
    for text in ("", "nurse", "baker", "nurse baker"):
        matching = [one for one in documents if set(text.split()) <= set(one["body"][1].split())]
        results = backend.search(Query(TODAY, text=text, facets=FACETS, facet_size=size))
        assert results.total == len(matching)
        for name in FACETS:
            right = expected(matching, name)
            counted = {bucket.value: bucket.count for bucket in results.facets[name]}
            assert counted.items() <= right.items()
            assert sorted(counted.values()) == sorted(count for _, count in right.most_common(size))


def test_skills_are_counted_again_only_where_the_first_lists_cannot_tell(
    backend: engine.Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = []
    plain = counting.Pass._counted_again

    def noted(self: counting.Pass, facet: str) -> Counter[int]:
        counted.append(facet)
        return plain(self, facet)

    monkeypatch.setattr(counting.Pass, "_counted_again", noted)
    monkeypatch.setattr(counting, "_NARROW", 0)
    backend.search(Query(TODAY, facets=("skill",), facet_size=5))
    assert counted == []
    monkeypatch.setattr(counting, "_FIRST", 1)
    backend.search(Query(TODAY, facets=("skill",), facet_size=6))
    assert counted == ["skill"]


LISTS: tuple[tuple[list[tuple[dict[int, int], int]], int, dict[int, int] | None], ...] = (
    # of each column {number: postings} and what an unlisted one has at most; how many are wanted; the best of all
    ([({1: 9, 2: 5}, 0)], 2, {1: 9, 2: 5}),
    ([({1: 9, 2: 5}, 0)], 1, {1: 9}),
    ([({1: 9, 2: 5}, 0)], 10, {1: 9, 2: 5}),
    ([({1: 9, 2: 5}, 2), ({1: 3, 2: 4}, 2)], 2, {1: 12, 2: 9}),
    ([({1: 9, 2: 5}, 2), ({1: 3, 3: 4}, 2)], 1, {1: 12}),
    ([({1: 9, 2: 5}, 2), ({1: 3, 3: 4}, 2)], 2, None),  # 2 may stand in the second column, too
    ([({1: 9, 2: 5}, 5), ({1: 3, 2: 4}, 4)], 2, None),  # one that is listed nowhere may have as many
    ([({1: 9, 2: 5, 3: 5}, 0), ({1: 3, 2: 4}, 4)], 2, None),  # 3 may be as frequent as 2
    ([({1: 9}, 1), ({}, 0)], 2, None),  # there is another one
    ([({1: 9, 2: 5}, 5)], 2, {1: 9, 2: 5}),  # the best of the only column are the best
    ([({}, 0)], 2, {}),
)


@pytest.mark.parametrize(("lists", "size", "best"), LISTS)
def test_the_best_of_several_columns_are_told_only_where_they_are_sure(
    lists: list[tuple[dict[int, int], int]], size: int, best: dict[int, int] | None
) -> None:
    found = columns.best(lists, size)
    assert found == best
    assert found is None or len(found) <= size


def test_a_value_of_a_later_segment_is_counted_with_those_of_the_first(backend: engine.Backend) -> None:
    assert backend.search(Query(TODAY, facets=("skill",), facet_size=5)).facets["skill"][0].value != "new"
    with backend.lock():
        backend.update([document(number, skill=["new"]) for number in range(1000, 1500)], [])
    best = backend.search(Query(TODAY, facets=("skill",), facet_size=5)).facets["skill"][0]
    assert (best.value, best.count) == ("new", 500)


def test_values_that_have_no_room_in_the_columns_are_counted_with_the_others(tmp_path: Path) -> None:
    backend = engine.Backend(tmp_path)
    with backend.lock():
        backend.rebuild([document(1, country=[*COUNTRIES, "Atlantis"]), document(2, country=["PL"])])
    counts = {b.value: b.count for b in backend.search(Query(TODAY, facets=("country",))).facets["country"]}
    assert counts == {**dict.fromkeys((*COUNTRIES, "Atlantis"), 1), "PL": 2}
    assert backend.search(Query(TODAY, clauses=(Clause("country", ("Atlantis",)),))).total == 1


def test_a_value_that_is_no_choice_is_refused() -> None:
    with pytest.raises(ValueError, match="employment_type has no value 'sometimes'"):
        columns.packed({"employment_type": "sometimes"}, {})


def test_an_index_without_expired_postings_is_not_asked_for_the_day(backend: engine.Backend) -> None:
    searcher, state = backend.store.reader()
    assert not snapshot.Snapshot(searcher, state).has_expired(TODAY)


def kept(tmp_path: Path, *commits: Documents) -> engine.Backend:
    backend = engine.Backend(tmp_path, remembered=0)
    with backend.lock():
        backend.rebuild(commits[0])
        for documents in commits[1:]:
            backend.update(documents, [])
    return backend


MANY = 70_000
"""More than the engine counts in one answer."""


def test_more_cities_than_the_engine_counts_at_once_are_still_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The search failed, or the facet was empty."""
    monkeypatch.setattr(lexicon, "_of_place", lambda path: {})  # suggesting all of them takes half a minute
    common = ["XX/North/Common", "XX/North/Second"]
    documents = [document(number, city=common[: 1 + number % 2]) for number in range(1, 10)]
    documents += [
        document(number, city=[f"XX/North/City {n}" for n in range(number * 100, number * 100 + 100)])
        for number in range(10, 10 + MANY // 100)
    ]
    found = kept(tmp_path, documents).search(Query(TODAY, facets=("city",), facet_size=2)).facets["city"]
    assert [(bucket.value, bucket.count) for bucket in found] == [(common[0], 9), (common[1], 5)]


@pytest.mark.parametrize("at_once", [12, 25, 65_000])
def test_a_facet_of_values_with_few_postings_each_is_exact(
    tmp_path: Path, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each column alone has many values as frequent; only their sums tell the most frequent ones."""
    monkeypatch.setattr(counting, "MOST_AT_ONCE", at_once)
    monkeypatch.setattr(values, "MOST_AT_ONCE", at_once)
    monkeypatch.setattr(counting, "_FIRST", 4)
    listed = [[f"XX/A/{n}", f"XX/A/{n + 7}", f"XX/A/{n % 3 + 100}"] for n in range(60)]
    documents = [document(number, city=cities) for number, cities in enumerate(listed, 1)]
    found = kept(tmp_path, documents[:40], documents[40:]).search(Query(TODAY, facets=("city",), facet_size=50))
    right = expected(documents, "city")
    assert sorted((bucket.count for bucket in found.facets["city"]), reverse=True) == [
        count for _, count in right.most_common(50)
    ]
    assert all(right[bucket.value] == bucket.count for bucket in found.facets["city"])


def test_more_points_than_the_engine_counts_at_once_all_lie_in_the_circle(tmp_path: Path) -> None:
    points = [(40 + n % 300 / 100, 5 + n // 300 / 100) for n in range(MANY)]
    documents = [document(n + 2, point=points[n * 100 : n * 100 + 100]) for n in range(MANY // 100)]
    backend = kept(tmp_path, [document(1, point=[(52.5, 13.4)]), *documents])
    searcher, _ = backend.store.reader()
    found = circle.points_within(backend.store.schema, searcher, Circle(41.0, 6.0))
    assert len(found) == MANY + 1
    assert {point.postings for point in found} == {1}
    assert found[-1].packed == pack_point((52.5, 13.4))


@pytest.mark.parametrize("per_page", [1, 7, 40])
def test_pages_by_distance_are_one_list_cut(tmp_path: Path, per_page: int) -> None:
    """Where many postings share a point, where each has one of its own, several, or none."""
    random = Random(1)
    near = [(round(random.uniform(48, 54), 1), 10.0) for _ in range(40)]
    documents = [
        document(number, point=random.sample(near, random.choice((0, 1, 1, 1, 3)))) for number in range(1, 121)
    ]
    backend = kept(tmp_path, documents[:100], documents[100:])
    asked = Query(TODAY, circle=Circle(50.0, 10.0), sort=Sort.DISTANCE, facets=(), per_page=120)
    whole = [hit.id for hit in backend.search(asked).hits]
    distances = [hit.distance for hit in backend.search(asked).hits]
    known = [distance for distance in distances if distance is not None]
    assert sorted(whole) == list(range(1, 121))
    assert known == sorted(known)
    assert distances[: len(known)] == known
    pages = [backend.search(replace(asked, page=page, per_page=per_page)).hits for page in range(1, 122)]
    assert [hit.id for page in pages for hit in page] == whole


def test_a_page_far_down_by_distance_asks_no_more_than_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It asked for every point before it, and each time for all that are nearer."""
    documents = [document(number, point=[(50 + number / 100, 10.0)]) for number in range(1, 301)]
    backend = kept(tmp_path, documents)
    asked: list[str] = []

    def note(name: str) -> None:
        method = getattr(answer.Answer, name)

        def noted(*args: Any) -> Any:
            asked.append(name)
            return method(*args)

        monkeypatch.setattr(answer.Answer, name, noted)

    note("_newest")
    note("_count")
    for page in (1, 25):
        asked.clear()
        query = Query(TODAY, circle=Circle(50.0, 10.0), sort=Sort.DISTANCE, facets=(), per_page=10, page=page)
        assert [hit.id for hit in backend.search(query).hits] == list(range(page * 10 - 9, page * 10 + 1))
        assert len(asked) <= 12
