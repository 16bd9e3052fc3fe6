from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import pytest

from postings import inputs
from postings.prepare import RawDocument, Unreadable
from postings.readers import MAX_BYTES

PROJECT = Path(__file__).resolve().parents[3]
TODAY = date(2026, 3, 2)


def find(*paths: Path) -> list[RawDocument | Unreadable]:
    return list(inputs.documents(paths, TODAY))


def line(**record: object) -> bytes:
    return json.dumps(record).encode() + b"\n"


def test_it_finds_every_file_below_a_folder_in_order_and_leaves_hidden_ones_out(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", ".hidden", "deep/er/c.md", ".git/config"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    assert [d.name for d in find(tmp_path)] == ["a.html", "b.txt", "c.md"]


def test_it_reads_json_lines_packed_or_not(tmp_path: Path) -> None:
    lines = line(id="7", name="7.html", media_type="text/html", data="<h1>Cook</h1>", today="2026-01-31")
    (tmp_path / "a.jsonl").write_bytes(lines)
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(lines))
    first, second = find(tmp_path)
    assert first == RawDocument(b"<h1>Cook</h1>", "7.html", date(2026, 1, 31), "text/html", "a.jsonl", "7")
    assert isinstance(second, RawDocument)
    assert (second.origin, second.external_id) == ("b.jsonl.gz", "7")


BAD_LINES = [
    (b"{not json}\n", "is not a document"),
    (b"[1, 2]\n", "expected an object"),
    (line(id="1"), '"data" must be a text'),
    (line(id="1", data=None), '"data" must be a text'),
    (line(id=["x"], data="Cook"), '"id" must be a text'),
    (line(id="1", data="Cook", today="soon"), "Invalid isoformat"),
    (b"\xff\xfe\n", "is not a document"),
]


@pytest.mark.parametrize(("bad", "reason"), BAD_LINES)
def test_a_bad_line_is_named_and_loses_no_other(tmp_path: Path, bad: bytes, reason: str) -> None:
    path = tmp_path / "postings.jsonl"
    path.write_bytes(line(id="1", data="Cook") + bad + line(id=3, data="Welder"))
    good, problem, after = find(path)
    assert isinstance(good, RawDocument)
    assert isinstance(after, RawDocument)
    assert after.external_id == "3"
    assert isinstance(problem, Unreadable)
    assert problem.name == "postings.jsonl, line 2"
    assert reason in problem.reason


def test_it_says_what_is_wrong_with_a_file_that_is_not_there(tmp_path: Path) -> None:
    (problem,) = find(tmp_path / "gone.html")
    assert isinstance(problem, Unreadable)
    assert "no such file" in problem.reason


def test_it_refuses_a_file_that_is_too_large_without_reading_it_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.html"
    with path.open("wb") as file:
        file.truncate(50 * 2**20)
    (problem,) = find(path)
    assert isinstance(problem, Unreadable)
    assert "larger than 20 MB" in problem.reason


def test_a_small_gz_that_unpacks_to_gigabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.html.gz"
    path.write_bytes(gzip.compress(bytes(12 * MAX_BYTES), 9))
    (problem,) = find(path)
    assert isinstance(problem, Unreadable)
    assert "larger than" in problem.reason
    (problem,) = inputs.from_bytes(path.read_bytes(), path.name, TODAY)
    assert isinstance(problem, Unreadable)
    assert "unpacks to too much" in problem.reason


@pytest.mark.parametrize("name", ["cut.html.gz", "cut.jsonl.gz"])
def test_a_gz_that_is_cut_off_is_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(line(id="1", data="Cook " + os.urandom(4000).hex()))[:-300])
    problem = find(path)[-1]
    assert isinstance(problem, Unreadable)
    assert "cut off" in problem.reason


_LIST_AS_NOBODY = """
import os, sys
from datetime import date
from pathlib import Path
from postings import inputs
if os.geteuid() == 0:
    os.setuid(65534)
for document in inputs.documents([Path(sys.argv[1])], date(2026, 3, 2)):
    print(type(document).__name__, getattr(document, "reason", ""))
"""


def test_a_folder_without_permission_is_told_and_the_others_are_read() -> None:
    """In a child process that is not root, for root may read everything."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "open.txt").write_text("Cook")
        closed = folder / "closed"
        closed.mkdir(0)
        child = [sys.executable, "-c", _LIST_AS_NOBODY, name]
        answer = subprocess.run(child, capture_output=True, text=True, check=True, cwd=PROJECT)
        closed.chmod(0o700)
    document, problem = answer.stdout.splitlines()
    assert document.startswith("RawDocument")
    assert "Give the user who runs the command permission" in problem


def test_the_count_for_the_progress_bar_is_the_number_of_documents(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("x")
    (tmp_path / "b.jsonl").write_bytes(line(id="1", data="x") + b"\n" + line(id="2", data="x"))
    paths = [tmp_path, tmp_path / "gone"]
    assert inputs.count(paths) == len(find(*paths)) == 4


def uploaded(data: bytes, name: str) -> list[RawDocument | Unreadable]:
    return list(inputs.from_bytes(data, name, date(2026, 3, 2)))


def test_an_uploaded_gz_that_is_cut_off_is_told_and_not_half_saved() -> None:
    data = gzip.compress(line(id="1", data="Cook " + os.urandom(4000).hex()))
    (answer,) = uploaded(data[:-300], "cut.jsonl.gz")
    assert isinstance(answer, Unreadable)


def test_an_uploaded_gz_of_several_parts_is_read_whole() -> None:
    parts = [gzip.compress(line(id=number, data="Cook") + b"\n") for number in ("1", "2")]
    assert len(uploaded(b"".join(parts), "parts.jsonl.gz")) == 2


def test_an_uploaded_gz_that_unpacks_to_gigabytes_is_refused() -> None:
    (answer,) = uploaded(gzip.compress(bytes(12 * MAX_BYTES), 9), "bomb.jsonl.gz")
    assert isinstance(answer, Unreadable)
    assert "unpacks to too much" in answer.reason


def test_of_a_line_without_end_only_the_beginning_is_held(tmp_path: Path) -> None:
    lines = b'{"data": "' + b"x" * (3 * MAX_BYTES) + b"\n" + line(id="2", data="Cook") + b"\n"
    path = tmp_path / "long.jsonl.gz"
    path.write_bytes(gzip.compress(lines, 1))
    first, second = inputs.documents([path], date(2026, 3, 2))
    assert isinstance(first, Unreadable)
    assert "too large" in first.reason
    assert isinstance(second, RawDocument)
    assert inputs.count([path]) == 2
