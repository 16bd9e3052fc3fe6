"""Facets are counted in several ways, the cheapest that is exact: all of them give the counts of a plain loop."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from postings.search import Clause, Query
from postings.search.backends import tantivy as engine
from postings.search.backends.tantivy import columns, counting, often, snapshot
from postings.search.fields import FACETS
from postings.tests.search.contract import TODAY, document

COUNTRIES = ("US", "DE", "CN", "FR", "GB", "IN", "SE", "PL")
Documents = list[dict[str, Any]]


def made(number: int) -> dict[str, Any]:
    """Skills fall as they do in the world: a few in many postings, most in few."""
    random = Random(number)
    skills = {f"skill {int(random.expovariate(1 / 25))}" for _ in range(random.randint(0, 9))}
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


@pytest.mark.parametrize("many", [0, 50, 10_000])
@pytest.mark.parametrize("size", [3, 10, 1000])
def test_every_way_of_counting_is_exact(
    backend: engine.Backend, documents: Documents, many: int, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "_MANY", many)
    monkeypatch.setattr(counting, "_BROAD", 0)
    for text in ("", "nurse", "baker", "nurse baker"):
        matching = [one for one in documents if set(text.split()) <= set(one["body"][1].split())]
        results = backend.search(Query(TODAY, text=text, facets=FACETS, facet_size=size))
        assert results.total == len(matching)
        for name in FACETS:
            right = expected(matching, name)
            counted = {bucket.value: bucket.count for bucket in results.facets[name]}
            assert counted.items() <= right.items()
            assert sorted(counted.values()) == sorted(count for _, count in right.most_common(size))


def test_frequent_skills_are_counted_by_their_bits_alone_only_where_that_is_exact(
    backend: engine.Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "_MANY", 0)
    counted = []
    plain = counting.Pass._most

    def noted(self: counting.Pass, facet: str) -> dict[str, Any]:
        counted.append(facet)
        return plain(self, facet)

    monkeypatch.setattr(counting.Pass, "_most", noted)
    backend.search(Query(TODAY, facets=("skill",), facet_size=5))
    assert counted == []
    backend.search(Query(TODAY, facets=("skill",), facet_size=150))
    assert counted == ["skill"], "there are more than have a bit"


def test_a_skill_that_became_frequent_later_is_counted(
    backend: engine.Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "_MANY", 0)
    monkeypatch.setattr(often, "_SLACK", 1000)
    assert backend.search(Query(TODAY, facets=("skill",), facet_size=5)).facets["skill"][0].value != "new"
    with backend.lock():
        backend.update([document(number, skill=["new"]) for number in range(1000, 1500)], [])
    best = backend.search(Query(TODAY, facets=("skill",), facet_size=5)).facets["skill"][0]
    assert (best.value, best.count) == ("new", 500)


def test_countries_of_a_posting_have_room_for_six_and_the_rest_is_not_lost(tmp_path: Path) -> None:
    backend = engine.Backend(tmp_path)
    with backend.lock():
        backend.rebuild([document(1, country=[*COUNTRIES, "Atlantis"]), document(2, country=["PL"])])
    counts = {b.value: b.count for b in backend.search(Query(TODAY, facets=("country",))).facets["country"]}
    assert counts == {**dict.fromkeys((*COUNTRIES, "Atlantis"), 1), "PL": 2}
    assert backend.search(Query(TODAY, clauses=(Clause("country", ("Atlantis",)),))).total == 1


def test_a_value_that_is_no_choice_is_refused() -> None:
    with pytest.raises(ValueError, match="employment_type has no value 'sometimes'"):
        columns.mix({"employment_type": "sometimes"})


def test_an_index_without_expired_postings_is_not_asked_for_the_day(backend: engine.Backend) -> None:
    searcher, state = backend.store.reader()
    assert not snapshot.Snapshot.after(None, searcher, state).has_expired(TODAY)
