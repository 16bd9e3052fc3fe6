"""The lexicon keeps step with the index: new values at once, counts about right, damage and crashes healed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from postings.search import get_backend
from postings.search.backends import Backend
from postings.search.lexicon import entries, grown, randomness, suggest
from postings.tests.search.contract import document

PROJECT = Path(__file__).resolve().parents[3]

DIES_BETWEEN = """
import os, sys, django
django.setup()
from postings.search import get_backend
from postings.tests.search.contract import document
backend = get_backend()
backend.lexicon.update = lambda *args: os.kill(os.getpid(), 9)
with backend.lock(wait=True):
    backend.update([document(7, title="Cooper")], [])
"""


@pytest.fixture
def backend(index: Path) -> Backend:
    made = get_backend()
    rebuild(made, [document(1, title="Line Cook", company="acme"), document(2, title="Line Cook")])
    return made


def rebuild(backend: Backend, documents: Iterable[dict[str, Any]]) -> None:
    with backend.lock(wait=True):
        backend.rebuild(documents)


def update(backend: Backend, *documents: dict[str, Any], removed: Iterable[int] = ()) -> None:
    with backend.lock(wait=True):
        backend.update(documents, removed)


def found(text: str, **values: Any) -> list[tuple[str, str, int]]:
    return [(one.kind, one.label, one.count) for one in suggest(text, **values)]


def test_a_rebuild_counts_exactly(backend: Backend) -> None:
    assert found("li") == [("title", "Line Cook", 2)]
    assert found("ac") == [("company", "Acme", 1)]


def test_a_new_value_is_there_with_its_posting(backend: Backend) -> None:
    update(backend, document(3, title="Baker", company="quill", skill=["dough"]))
    assert found("qui") + found("dou") + found("bak") == [
        ("company", "Quill", 1),
        ("skill", "Dough", 1),
        ("title", "Baker", 1),
    ]


def test_a_posting_that_is_saved_again_counts_once(backend: Backend) -> None:
    for revision in range(5):
        update(backend, document(1, title="Line Cook", company="acme", revision=revision))
    assert found("li") == [("title", "Line Cook", 2)]


def test_counts_grow_with_the_postings(backend: Backend) -> None:
    randomness.cache_clear()  # else the tests before this one decide how it goes
    for number in range(10, 60):
        update(backend, document(number, title="Line Cook"))
    (title,) = suggest("line")
    assert 35 <= title.count <= 75


def test_growing_in_steps_is_right_on_the_average() -> None:
    for before, by, times in ((0, 1, 3000), (500, 40, 50)):
        ends = []
        for seed in range(200):
            random, count = Random(seed), before
            for _ in range(times):
                count = grown(count, by, random)
            ends.append(count)
        mean = sum(ends) / len(ends)
        assert mean == pytest.approx(before + by * times, rel=0.05)


def test_what_has_gone_goes_with_the_next_rebuild(backend: Backend) -> None:
    update(backend, removed=[1])
    assert found("ac") == [("company", "Acme", 1)]
    rebuild(backend, [document(2, title="Line Cook")])
    assert found("ac") == []


def test_titles_that_differ_in_case_are_one(backend: Backend) -> None:
    update(backend, document(3, title="LINE COOK"), document(4, title="line  cook"))
    assert [label for _, label, _ in found("line c")] == ["Line Cook"]


def test_titles_come_first_but_for_a_name_typed_in_full(backend: Backend) -> None:
    nurses = {"title": "Staff Nurse", "skill": ["nursing care"], "company": "nurture"}
    made = [document(number, **nurses) for number in range(9)]
    made += [document(number, title="Python Developer", skill=["python"]) for number in range(9, 20)]
    made += [document(20, title="Driver of a van for a house where nurses live")]
    rebuild(backend, made)
    assert [kind for kind, _, _ in found("nur")] == ["title", "company", "skill", "title"]
    assert [kind for kind, _, _ in found("python")] == ["skill", "title"]
    assert [kind for kind, _, _ in found("pyth")] == ["title", "skill"]


def test_the_most_frequent_come_first_and_the_beginning_counts_tenfold(backend: Backend) -> None:
    titles = [*["Head Cook"] * 9, *["Cook"] * 2, "Cook for nights", *["Night Shift Lead Cook"] * 25]
    rebuild(backend, [document(number, title=title) for number, title in enumerate(titles)])
    assert [label for _, label, _ in found("cook")] == [
        "Night Shift Lead Cook",
        "Cook",
        "Cook for nights",
        "Head Cook",
    ]
    assert len(found("cook", limit=2)) == 2


def test_titles_too_long_or_without_words_are_none() -> None:
    assert entries(document(1, title="!!!")) == entries(document(1, title="Cook " * 30)) == {}


def test_an_index_without_a_lexicon_gets_one_with_the_next_posting(backend: Backend, index: Path) -> None:
    for folder in index.glob("*/lexicon"):
        shutil.rmtree(folder)
    assert found("li") == []
    update(backend, document(3, title="Baker"))
    assert found("bak") == [("title", "Baker", 1)]


def test_a_damaged_lexicon_begins_anew_with_the_next_posting(backend: Backend, index: Path) -> None:
    for meta in index.glob("*/lexicon/meta.json"):
        meta.write_text("{")
    update(backend, document(3, title="Baker"))
    assert found("bak") == [("title", "Baker", 1)]


def test_who_dies_between_the_two_commits_is_made_up_for(
    backend: Backend, index: Path, settings: Settings
) -> None:
    """The outbox keeps the posting's row until both are done, so the next one brings the same batch again."""
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "jobsite.settings",
        "SEARCH_URL": settings.SEARCH_URL,
        "DATA_DIR": str(index.parent),
    }
    command = [sys.executable, "-c", DIES_BETWEEN]
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == -9, done.stderr
    assert 7 in dict(backend.revisions())
    assert found("coo", kinds=["title"]) == [("title", "Line Cook", 2)]
    update(backend, document(7, title="Cooper"))
    assert ("title", "Cooper", 1) in found("coo")
