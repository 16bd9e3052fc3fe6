"""An index built by several processes holds what one process would have put in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from postings.search import Query
from postings.search.backends.tantivy import Backend
from postings.tests.search.contract import TODAY, document


def part(first: int, count: int) -> Iterator[dict[str, Any]]:
    return (
        document(number, title=f"Baker {number % 7}", company=f"company {number % 40}", skill=["bread"])
        for number in range(first, first + count)
    )


def unreadable() -> Iterator[dict[str, Any]]:
    yield from part(1, 10)
    raise ValueError("the disk is gone")


def built(root: Path, jobs: int) -> Backend:
    backend = Backend(root)
    done: list[int] = []
    parts = [partial(part, first, 100) for first in range(1, 2001, 100)]
    with backend.lock():
        assert backend.rebuild_in_parts(parts, jobs=jobs, expected=2000, progress=done.append) == 2000
    assert done == sorted(done)
    assert done[-1] == 2000
    return backend


def test_several_processes_build_what_one_does(tmp_path: Path) -> None:
    alone, together = built(tmp_path / "1", 1), built(tmp_path / "2", 2)
    query = Query(TODAY, text="baker", facets=("company", "skill"), facet_size=50)
    assert together.search(query).facets == alone.search(query).facets
    assert sorted(together.revisions()) == sorted(alone.revisions()) == [(number, 1) for number in range(1, 2001)]
    found = together.lexicon.beginning(["baker"], ["title"], 10)
    assert sorted(one.count for one in found) == sorted(
        one.count for one in alone.lexicon.beginning(["baker"], ["title"], 10)
    )


def test_many_postings_become_one_segment(tmp_path: Path) -> None:
    assert built(tmp_path, 1).store.reader()[0].num_segments == 1


def test_what_fails_in_a_process_fails_here_and_leaves_the_old_index(tmp_path: Path) -> None:
    backend = built(tmp_path, 1)
    with backend.lock(), pytest.raises(ValueError, match="the disk is gone"):
        backend.rebuild_in_parts([partial(part, 1, 100), unreadable], jobs=2, expected=110)
    assert backend.search(Query(TODAY)).total == 2000
