"""Facets are counted in several ways, the cheapest that is exact: all of them give the counts of a plain loop."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from postings.search import Clause, Query
from postings.search.backends import tantivy as engine
from postings.search.backends.tantivy import columns, counting, snapshot
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
