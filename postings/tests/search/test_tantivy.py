"""The contract, and what is tantivy's own: directories, pointers, damaged files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from postings.search import Query, SearchUnavailable
from postings.search.backends import Backend, backend_from_url
from postings.search.backends import tantivy as engine
from postings.tests.search.contract import TODAY, BackendContract, document


class TestTantivy(BackendContract):
    @pytest.fixture
    def backend(self, tmp_path: Path) -> Backend:
        return engine.Backend(tmp_path / "index")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    backend = engine.Backend(tmp_path)
    with backend.lock():
        backend.rebuild([document(1)])
    return tmp_path


def test_it_opens_what_its_url_names(tmp_path: Path) -> None:
    backend = backend_from_url(f"tantivy://{tmp_path}/a%20b")
    assert isinstance(backend, engine.Backend)
    assert backend.store.root == tmp_path / "a b"


@pytest.mark.parametrize(
    "url", ["", "var/index", "solr://host/core", "tantivy://host/path", "tantivy://", "tantivy:///"]
)
def test_a_wrong_url_is_told(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="SEARCH_URL"):
        backend_from_url(url)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    backend = engine.Backend(tmp_path / "file")
    with pytest.raises(SearchUnavailable, match=r"cannot be written to .*file.*SEARCH_URL"), backend.lock():
        pass


def test_a_process_with_other_fields_leaves_the_index_alone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("postings.search.fields.FORMAT", 999)
    newer = engine.Backend(root)
    with pytest.raises(SearchUnavailable, match="rebuild_index"):
        newer.search(Query(today=TODAY))
    with newer.lock():
        newer.rebuild([])
    monkeypatch.undo()
    assert engine.Backend(root).search(Query(today=TODAY)).total == 1


def test_a_damaged_index_is_told_and_rebuilt(root: Path) -> None:
    directory = engine.Backend(root).store.current()
    assert directory is not None
    shutil.rmtree(directory)
    backend = engine.Backend(root)
    with pytest.raises(SearchUnavailable, match="rebuild_index"):
        backend.search(Query(today=TODAY))
    with backend.lock():
        backend.rebuild([document(1), document(2)])
    assert backend.search(Query(today=TODAY)).total == 2


def test_a_build_that_was_cut_off_is_never_read(root: Path) -> None:
    backend = engine.Backend(root)
    unfinished = backend.store.create()
    assert backend.store.current() != unfinished
    assert engine.Backend(root).search(Query(today=TODAY)).total == 1
    with backend.lock():
        backend.rebuild([document(1)])
    assert len([path for path in root.iterdir() if path.is_dir()]) == 2, "the one read, and the one before it"


def test_many_updates_leave_no_file_behind(root: Path) -> None:
    for number in range(30):
        backend = engine.Backend(root)
        with backend.lock():
            backend.update([document(number)], [number - 3])
    directory = backend.store.current()
    assert directory is not None
    segments = {
        entry["segment_id"].replace("-", "")
        for entry in json.loads((directory / "meta.json").read_text())["segments"]
    }
    files = (path for path in directory.iterdir() if path.is_file() and path.suffix not in (".json", ".lock"))
    named = {path.name.split(".")[0] for path in files}
    assert named <= segments
    assert backend.search(Query(today=TODAY)).total == 3


def test_a_panic_of_the_engine_is_an_error_of_ours(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicException(BaseException):
        """As pyo3 names it: not an Exception, so that `except Exception` lets it through."""

    def panic(self: object) -> None:
        raise PanicException("index out of bounds")

    monkeypatch.setattr("postings.search.backends.tantivy.answer.Answer.results", panic)
    with pytest.raises(SearchUnavailable, match="index out of bounds"):
        engine.Backend(root).search(Query(today=TODAY))


def test_of_a_word_that_all_have_the_place_decides_and_then_the_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("postings.search.backends.tantivy.text._FEW", 0)
    backend = engine.Backend(tmp_path)
    days = {number: {"newest": (20_000 + number) << 31 | number} for number in range(1, 11)}
    with backend.lock():
        backend.rebuild(
            [
                document(1, title="Team lead", **days[1]),
                document(2, title="Cook", text="team", skill_names="Team building", **days[2]),
                *(document(number, title="Cook", text="a team", **days[number]) for number in range(3, 11)),
            ]
        )
    pages = [backend.search(Query(TODAY, text="team", page=page, per_page=3)).hits for page in (1, 2, 3, 4, 5)]
    assert [[hit.id for hit in page] for page in pages] == [[1, 2, 10], [9, 8, 7], [6, 5, 4], [3], []]
    assert {hit.id for hit in backend.search(Query(TODAY, text="team cook")).hits} == set(range(2, 11))
