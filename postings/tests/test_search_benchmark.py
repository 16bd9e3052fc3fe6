"""What benchmarks.search measures is the same work: its searches are the same each time, and a peer that is asked
them counts what the engine counts.
"""

from __future__ import annotations

from collections import Counter

import pytest
from django.http import QueryDict

from benchmarks.search.built import FACETS, Built
from benchmarks.search.fts5 import Fts5
from benchmarks.search.measuring import geometric_mean, percentile
from benchmarks.search.sql import Codes, row
from benchmarks.search.workload import EACH, KINDS, workload
from postings.filters import PostingFilterSet
from postings.search.document import as_document
from postings.search.results import Results

COUNT = 600


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    built = Built(tmp_path_factory.mktemp("built"), COUNT, 1)
    with built.backend.lock(wait=True):
        built.backend.rebuild(map(as_document, built.corpus.postings(COUNT)))
    return built


@pytest.fixture(scope="module")
def peer(built: Built) -> Fts5:
    peer, codes = Fts5(built.folder), Codes()
    peer.begin()
    peer.add([row(as_document(posting), codes) for posting in built.corpus.postings(COUNT)])
    peer.finish(codes)
    return peer


def test_the_searches_are_the_same_each_time_and_as_many_of_each_kind(built: Built) -> None:
    searches = built.searches()
    assert searches == workload(built.corpus, COUNT, built.today)
    assert Counter(search.kind for search in searches) == dict.fromkeys(KINDS, EACH)
    assert len(set(searches)) > 150
    assert all(built.query(search).facets == FACETS for search in searches)


def test_most_searches_find_something(built: Built) -> None:
    totals = [built.backend.search(built.query(search)).total for search in built.searches()]
    assert sum(total > 0 for total in totals) > 150
    assert max(totals) == COUNT


def test_a_peer_counts_what_the_engine_counts(built: Built, peer: Fts5) -> None:
    alike = 0
    for search in built.searches():
        query = built.query(search)
        found, answer = built.backend.search(query), peer.answer(query)
        if query.text:  # another stemmer, no synonyms
            alike += found.total == answer.total
            continue
        assert answer.total == found.total, search
        for name in FACETS:
            assert _best(found, name) == sorted(answer.counts[name].values(), reverse=True), (search, name)
        binned = sum(answer.counts["histogram"].values())
        assert sum(bar.count for bar in found.histogram) == pytest.approx(binned, rel=0.03), "without its tails"
    assert alike > 80


@pytest.mark.parametrize(
    "parameters",
    ["sort=newest", "sort=salary", "sort=newest&country=US&page=2", "location=London&radius=2000&sort=distance"],
)
def test_a_peer_shows_the_same_postings(built: Built, peer: Fts5, parameters: str) -> None:
    query = PostingFilterSet(QueryDict(parameters), today=built.today).query(built.today, facets=FACETS)
    hits = [hit.id for hit in built.backend.search(query).hits]
    assert hits
    assert peer.answer(query).hits == hits


def test_figures() -> None:
    assert [percentile([3, 1, 2, 4], part) for part in (0, 50, 95, 100)] == [1, 3, 4, 4]
    assert geometric_mean([1, 100]) == pytest.approx(10)


def _best(found: Results, name: str) -> list[int]:
    """Without the filter's own value where nothing has it: it is listed all the same, and databases list none."""
    return [bucket.count for bucket in found.facets[name] if bucket.count][:10]
