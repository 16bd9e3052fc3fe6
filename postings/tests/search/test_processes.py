"""Several processes save, sync, end and are killed: the index holds what the database holds, and no stray file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from postings.tests.timing import wait_until

PROJECT = Path(__file__).resolve().parents[3]


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    """A site of its own, on SQLite, with empty tables."""
    values = {**os.environ, "DATA_DIR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "jobsite.settings"}
    for name in ("DATABASE_URL", "SEARCH_URL"):
        values.pop(name, None)
    manage(values, "migrate", "--verbosity=0")
    return values


def manage(environment: Mapping[str, str], *arguments: str) -> str:
    command = [sys.executable, "manage.py", *arguments]
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def saver(environment: Mapping[str, str], seed: int, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "postings.tests.search.saver", str(seed), str(count)]
    return subprocess.Popen(command, cwd=PROJECT, env=environment, stderr=subprocess.PIPE, text=True)


def directory(environment: Mapping[str, str]) -> Path | None:
    """The one that is read."""
    pointers = list(Path(environment["DATA_DIR"], "index").glob("*.complete"))
    return pointers[0].parent / pointers[0].read_text() if pointers else None


def stray_files(environment: Mapping[str, str]) -> set[str]:
    """Segments in the index's directory that the index does not know."""
    read = directory(environment)
    assert read is not None
    meta = json.loads((read / "meta.json").read_text())
    known = {segment["segment_id"].replace("-", "") for segment in meta["segments"]}
    files = (path for path in read.iterdir() if path.is_file() and path.suffix not in (".json", ".lock"))
    return {path.name.split(".")[0] for path in files} - known


def commit(environment: Mapping[str, str]) -> int:
    """A number that changes with each commit to the index."""
    read = directory(environment)
    return (read / "meta.json").stat().st_ino if read else 0


def test_processes_that_come_and_go_leave_the_index_in_step(environment: Mapping[str, str]) -> None:
    for generation in range(2):
        processes = [saver(environment, 10 * generation + number, 12) for number in range(3)]
        for process in processes:
            _, errors = process.communicate(timeout=120)
            assert process.returncode == 0, errors
    manage(environment, "sync_index")
    assert "holds what the database holds" in manage(environment, "check_index")
    assert stray_files(environment) == set()


def test_killed_processes_leave_an_index_that_comes_into_step(environment: Mapping[str, str]) -> None:
    for seed in range(3):
        before = commit(environment)
        process = saver(environment, seed, 1000)
        while commit(environment) == before and process.poll() is None:
            time.sleep(0.01)
        time.sleep(0.3 + 0.13 * seed)
        assert process.poll() is None, "it ended before it was killed"
        process.kill()
        process.communicate()
    manage(environment, "sync_index")
    assert "holds what the database holds" in manage(environment, "check_index")


def test_the_worker_drains_and_ends_cleanly(environment: Mapping[str, str]) -> None:
    command = [sys.executable, "manage.py", "sync_index", "--watch"]
    with subprocess.Popen(command, cwd=PROJECT, env=environment, stderr=subprocess.PIPE, text=True) as worker:
        enqueue = "from postings.tests import factories; factories.posting(); from postings.models import *; "
        manage(environment, "shell", "-c", enqueue + "IndexUpdate.objects.enqueue([1, 2, 3])")
        count = "from postings.models import IndexUpdate; print('left', IndexUpdate.objects.count())"
        wait_until(lambda: "left 0" in manage(environment, "shell", "-c", count))
        worker.terminate()
        _, errors = worker.communicate(timeout=20)
    assert worker.returncode == 0, errors
