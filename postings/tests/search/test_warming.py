from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from postings.search import warming
from postings.search.backends.tantivy import Backend
from postings.search.query import Query
from postings.search.results import Results
from postings.tests.search.contract import document


class Listening(Backend):
    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.asked: list[str] = []

    def search(self, query: Query) -> Results:
        self.asked.append(query.text)
        return super().search(query)

    def fill(self, *documents: dict[str, Any]) -> None:
        with self.lock():
            self.rebuild(documents)


@pytest.fixture
def backend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Listening:
    backend = Listening(tmp_path)
    monkeypatch.setattr("postings.search.warming.get_backend", lambda: backend)
    return backend


def test_without_an_index_there_is_nothing_to_load(backend: Listening) -> None:
    warming.warm_up().join()
    assert backend.asked == [""]


def test_the_cutter_of_chinese_is_loaded_only_where_a_posting_needs_it(backend: Listening) -> None:
    backend.fill(document(1, language="en"))
    warming.warm_up().join()
    assert backend.asked == ["", "nurse"]
    backend.fill(document(1, language="en"), document(2, language="zh"))
    warming.warm_up().join()
    assert backend.asked[2:] == ["", "nurse", "护士"]
