from __future__ import annotations

import io
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from subprocess import PIPE
from typing import Any
from unittest.mock import patch

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from postings import saving, search, workers
from postings.models import IndexUpdate, Posting, Source, UploadItem, compress
from postings.prepare import prepare_all
from postings.tests.timing import wait_until

pytestmark = pytest.mark.usefixtures("index")

PROJECT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 3, 2)
COOK = "Title: Line Cook\nCompany: Blue Door Bistro\nLocation: Lyon, France\nSalary: €2,300 per month\n"


def manage(*arguments: str | Path, data_dir: Path, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    """A real process with a site of its own, on SQLite."""
    return subprocess.run(
        [sys.executable, "manage.py", *map(str, arguments)],
        cwd=PROJECT,
        env=environment(data_dir),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
    )


def environment(data_dir: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "SEARCH_URL")}
    return {**kept, "DATA_DIR": str(data_dir), "DJANGO_SETTINGS_MODULE": "jobsite.settings"}


def ingest(*arguments: str | Path) -> str:
    output = io.StringIO()
    call_command("ingest", *map(str, arguments), stdout=output)
    return output.getvalue()


# extract


def test_extract_prints_readable_json_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "cook.txt"
    path.write_text(COOK)
    output = io.StringIO()
    call_command("extract", str(path), stdout=output)
    answer = json.loads(output.getvalue())
    assert (answer["title"], answer["company"]) == ("Line Cook", "Blue Door Bistro")
    assert answer["salary"]["annual_min"] == 27600


def test_extract_stops_quietly_where_nobody_reads_on(tmp_path: Path) -> None:
    path = tmp_path / "cook.txt"
    path.write_text(COOK)
    command = [sys.executable, "manage.py", "extract", *[str(path)] * 3]
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        result = subprocess.run(
            command, cwd=PROJECT, env=environment(tmp_path), stdout=closed, stderr=PIPE, text=True, timeout=120
        )
    assert (result.returncode, result.stderr) == (0, "")


def test_extract_answers_json_lines_in_their_order_and_never_stops_at_a_bad_one(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": "1", "data": COOK, "today": "2026-03-02"}),
        "not json",
        json.dumps({"id": "3", "data": ""}),
        json.dumps({"id": "4"}),
        json.dumps({"id": 5, "data": COOK}),
    ]
    result = manage("extract", "--jsonl", data_dir=tmp_path, stdin="\n".join(lines))
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["1", None, "3", "4", 5]
    assert [bool(answer.get("error")) for answer in answers] == [False, True, True, True, False]
    assert answers[4]["title"] == "Line Cook"
    assert "Traceback" not in result.stderr


def test_extract_answers_a_line_at_once_and_those_that_come_together_in_their_order(tmp_path: Path) -> None:
    command, env = [sys.executable, "manage.py", "extract", "--jsonl"], environment(tmp_path)
    with subprocess.Popen(command, cwd=PROJECT, env=env, stdin=PIPE, stdout=PIPE) as process:
        assert process.stdin
        assert process.stdout
        for sent in (["1"], ["2", None, "4"], ["5"]):
            lines = ["no json" if number is None else json.dumps({"id": number, "data": COOK}) for number in sent]
            process.stdin.write("".join(f"{line}\n" for line in lines).encode())
            process.stdin.flush()
            assert select.select([process.stdout], [], [], 60)[0], "no answer while standard input is open"
            answers = [json.loads(process.stdout.readline()) for _ in sent]
            assert [answer["id"] for answer in answers] == sent
            assert [answer["title"] for answer in answers] == [number and "Line Cook" for number in sent]
        process.stdin.write(json.dumps({"id": "6", "data": COOK}).encode())
        process.stdin.close()
        assert json.loads(process.stdout.read())["id"] == "6"
    assert process.returncode == 0


def test_extract_takes_the_lines_of_a_file_together(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = b"".join(b'{"id": %d, "data": "Cook wanted in Leeds"}\n\n' % number for number in range(120))
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(lines))))
    monkeypatch.setattr("postings.management.commands.extract.settle", lambda: None)
    with patch("postings.management.commands.extract.prepare_all", side_effect=prepare_all) as together:
        call_command("extract", "--jsonl")
    assert [len(call.args[0]) for call in together.call_args_list] == [50, 50, 20]
    assert [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()] == list(range(120))


def test_extract_explains_what_each_sum_is_for(tmp_path: Path) -> None:
    path = tmp_path / "cook.txt"
    path.write_text(f"{COOK}\nA $400 sign-on bonus and meals up to $9 a shift.")
    output = io.StringIO()
    call_command("extract", "--explain", str(path), stdout=output)
    (line,) = [line for line in output.getvalue().splitlines() if line.startswith("amounts ")]
    assert line.endswith("bonus: $400 | benefit: up to $9 a shift")


def test_extract_explains_which_rule_found_each_field(tmp_path: Path) -> None:
    path = tmp_path / "cook.txt"
    path.write_text(COOK)
    output = io.StringIO()
    call_command("extract", "--explain", str(path), stdout=output)
    (line,) = [line for line in output.getvalue().splitlines() if line.startswith("salary ")]
    assert "2,300" in line


@pytest.mark.parametrize("arguments", [[], ["--jsonl", "cook.txt"]])
def test_extract_says_how_it_is_used(arguments: list[str]) -> None:
    with pytest.raises(CommandError, match="Give either"):
        call_command("extract", *arguments)


def test_extract_of_a_file_that_is_not_there_is_no_traceback(tmp_path: Path) -> None:
    result = manage("extract", tmp_path / "gone.html", data_dir=tmp_path)
    assert result.returncode == 1
    assert "no such file" in result.stderr
    assert "Traceback" not in result.stderr


# ingest


@pytest.mark.django_db(transaction=True)
def test_ingest_saves_every_posting_while_the_index_cannot_be_written(tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(number), "data": f"{COOK}Nr. {number}"}) for number in range(4)]
    (tmp_path / "cooks.jsonl").write_text("\n".join(lines))
    no_room = patch("postings.search.sync", side_effect=search.SearchUnavailable("no room left"))
    every_second = patch("postings.management.commands.ingest.SYNC_EVERY", 2)
    with (
        no_room as sync,
        every_second,
        pytest.raises(CommandError, match=r"4 added.*not yet searchable: no room left"),
    ):
        ingest(tmp_path)
    assert Posting.objects.count() == IndexUpdate.objects.count() == 4
    assert sync.call_count == 1
    assert search.sync() == 4


@pytest.mark.django_db
def test_ingest_tells_what_became_of_the_documents(tmp_path: Path) -> None:
    folder = tmp_path / "postings"
    folder.mkdir()
    (folder / "cook.txt").write_text(COOK)
    assert ingest(folder) == "1 added, 0 updated, 0 unchanged, 0 failed.\n"
    assert ingest(folder) == "0 added, 0 updated, 1 unchanged, 0 failed.\n"


def test_ingest_ends_with_status_1_when_a_document_failed_and_saves_the_others(tmp_path: Path) -> None:
    site, folder = tmp_path / "site", tmp_path / "postings"
    folder.mkdir()
    (folder / "cook.txt").write_text(COOK)
    (folder / "empty.html").write_text("")
    assert manage("setup", "--no-samples", data_dir=site).returncode == 0
    result = manage("ingest", folder, data_dir=site)
    assert result.returncode == 1
    assert "failed: empty.html" in result.stderr
    assert "1 added, 0 updated, 0 unchanged, 1 failed" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.django_db
def test_what_was_ingested_is_found(tmp_path: Path) -> None:
    (tmp_path / "cook.txt").write_text(COOK)
    ingest(tmp_path / "cook.txt")
    assert search.search(search.Query(today=TODAY, text="bistro")).total == 1


NEED_TABLES = [
    *("serve", "quality", "reextract", "expire_postings", "sync_index", "rebuild_index", "check_index"),
    "ingest",
]


@pytest.mark.parametrize("command", NEED_TABLES)
def test_a_command_on_a_site_that_was_never_set_up_says_what_to_do(tmp_path: Path, command: str) -> None:
    result = manage(command, *(["gone.html"] if command == "ingest" else []), data_dir=tmp_path)
    assert result.returncode == 1
    assert "run `manage.py setup`" in result.stderr
    assert "Traceback" not in result.stderr


# setup and serve


def test_setup_prepares_a_site_once_and_changes_nothing_the_second_time(tmp_path: Path) -> None:
    first = manage("setup", data_dir=tmp_path)
    assert first.returncode == 0, first.stderr
    assert "Administrator: admin   password: " in first.stdout
    kept = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    assert kept
    second = manage("setup", data_dir=tmp_path)
    assert (second.returncode, second.stdout) == (0, "")
    changed = [path for path, time_ in kept.items() if path.stat().st_mtime_ns != time_]
    assert [path for path in changed if "sqlite3" not in path.name] == []


@pytest.mark.django_db
def test_setup_takes_the_administrator_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DJANGO_SUPERUSER_USERNAME", "chief")
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", "a password of one's own")
    output = io.StringIO()
    call_command("setup", "--no-samples", stdout=output)
    user = get_user_model().objects.get(username="chief")
    assert user.is_superuser
    assert user.check_password("a password of one's own")
    assert "a password" not in output.getvalue()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A served site in a session of its own."""
    assert manage("setup", "--no-samples", data_dir=tmp_path).returncode == 0
    port = free_port()
    process = serve(port, tmp_path)
    try:
        wait_until(lambda: is_answering(port))
        yield process, port
    finally:
        process.terminate()
        process.wait()


def serve(port: int, data_dir: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "manage.py", "serve", "--port", str(port), "--workers", "1"],
        cwd=PROJECT,
        env=environment(data_dir),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )


def is_answering(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def processes_of_session(session: int) -> list[str]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if fields[3] == str(session) and fields[0] != "Z":
            found.append(stat.parent.name)
    return found


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_ending_serve_ends_everything_it_started(
    site: tuple[subprocess.Popen[str], int], number: signal.Signals
) -> None:
    process, _port = site
    assert len(processes_of_session(process.pid)) >= 3
    process.send_signal(number)
    process.wait(20)
    wait_until(lambda: not processes_of_session(process.pid))


def test_a_second_signal_does_not_cut_the_ending_short(site: tuple[subprocess.Popen[str], int]) -> None:
    """make and a terminal both pass the signal on."""
    process, _port = site
    for number in (signal.SIGTERM, signal.SIGTERM, signal.SIGINT):
        process.send_signal(number)
        time.sleep(0.005)
    process.wait(20)
    wait_until(lambda: not processes_of_session(process.pid))


def test_ending_serve_while_it_starts_leaves_nothing_behind(tmp_path: Path) -> None:
    assert manage("setup", "--no-samples", data_dir=tmp_path).returncode == 0
    process = serve(free_port(), tmp_path)
    # With the first process of the server's own: it does not yet heed the signal that is to end it.
    wait_until(lambda: len(processes_of_session(process.pid)) >= 4)
    process.terminate()
    process.wait(20)
    assert not processes_of_session(process.pid)


def test_a_posting_ingested_by_another_process_is_found_on_the_served_site(
    site: tuple[subprocess.Popen[str], int], tmp_path: Path
) -> None:
    _process, port = site
    path = tmp_path / "cook.txt"
    path.write_text(COOK)
    assert manage("ingest", path, data_dir=tmp_path).returncode == 0

    def is_found() -> bool:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/postings?q=bistro", timeout=5) as answer:
            return bool(json.load(answer)["total"] == 1)

    wait_until(is_found, 5)


def test_a_port_that_is_taken_is_said_plainly(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        result = manage("serve", "--port", str(other.getsockname()[1]), data_dir=tmp_path)
    assert result.returncode == 1
    assert "Cannot listen on 127.0.0.1" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_port_that_is_none_is_said_plainly(tmp_path: Path) -> None:
    result = manage("serve", "--port", "65536", data_dir=tmp_path)
    assert result.returncode == 1
    assert "Cannot listen on 127.0.0.1:65536" in result.stderr
    assert "Traceback" not in result.stderr


# settings

BAD_SETTINGS = [
    ("PORT", "eighty", "postings.E001"),
    ("PORT", "65536", "postings.E001"),
    ("TIME_ZONE", "Mars/Olympus", "postings.E001"),
    ("TIME_ZONE", "../etc", "postings.E001"),
    ("DATABASE_URL", "mysql://somewhere/jobs", "postings.E001"),
    ("DEBUG", "perhaps", "postings.E001"),
    ("DATABASE_URL", "oracle9i://somewhere", "postings.E001"),
    ("SEARCH_URL", "elastic://somewhere", "postings.E002"),
    ("DATA_DIR", "/dev/null/site", "postings.E003"),
]


@pytest.mark.parametrize(("name", "value", "check"), BAD_SETTINGS)
def test_a_bad_setting_is_a_check_with_a_hint_and_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, check: str
) -> None:
    settings = environment(tmp_path) | {name: value}
    result = subprocess.run(
        [sys.executable, "manage.py", "check"], cwd=PROJECT, env=settings, capture_output=True, text=True
    )
    assert result.returncode == 1
    assert check in result.stderr
    assert name in result.stderr
    assert "HINT" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_fault_of_a_page_is_logged_to_standard_error(tmp_path: Path) -> None:
    fault = "import logging; logging.getLogger('django.request').error('the cook is ill')"
    assert "the cook is ill" in manage("shell", "-c", fault, data_dir=tmp_path).stderr


# reextract and expire_postings


@pytest.mark.django_db
def test_reextract_takes_sources_of_an_older_parser_again_and_keeps_what_a_person_corrected(
    tmp_path: Path,
) -> None:
    (tmp_path / "cook.txt").write_text(COOK)
    ingest(tmp_path / "cook.txt")
    Posting.objects.update(title="Chef", company=None, openings=9, pinned=["title"])
    call_command("reextract", stdout=io.StringIO())
    assert Posting.objects.get().openings == 9
    Source.objects.update(parser_version="0")
    call_command("reextract", stdout=io.StringIO())
    posting = Posting.objects.get()
    assert (posting.title, posting.openings) == ("Chef", None)
    assert posting.company is not None
    assert Source.objects.get().parser_version == saving.PARSER_VERSION


def cooks(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / f"{number:03}.txt").write_text(COOK + f"\nReference {number}.")
    ingest(folder)
    Source.objects.update(parser_version="0")


@pytest.mark.django_db
def test_reextract_reads_in_worker_processes_and_each_answer_reaches_its_own_posting(tmp_path: Path) -> None:
    cooks(tmp_path, 260)
    texts = dict(Posting.objects.values_list("pk", "text"))
    Posting.objects.update(title="", text="")
    IndexUpdate.objects.all().delete()
    output = io.StringIO()
    call_command("reextract", "--jobs=2", stdout=output)
    assert output.getvalue() == "260 extracted again, 0 could not be read.\n"
    assert dict(Posting.objects.values_list("pk", "text")) == texts
    assert not Source.objects.exclude(parser_version=saving.PARSER_VERSION).exists()


@pytest.mark.django_db
def test_reextract_names_how_many_cannot_be_read_and_tries_them_again_next_time(tmp_path: Path) -> None:
    cooks(tmp_path, 3)
    Source.objects.filter(name="001.txt").update(compressed=compress(b""))
    for count in ("2 extracted again, 1", "0 extracted again, 1"):
        output = io.StringIO()
        call_command("reextract", stdout=output)
        assert output.getvalue() == f"{count} could not be read.\n"


@pytest.mark.django_db
def test_reextract_leaves_a_posting_that_has_another_text_by_now(tmp_path: Path) -> None:
    """Somebody brought a newer version while the old one was being read."""
    cooks(tmp_path, 2)
    real = workers.prepared

    def while_another_comes(*args: Any) -> Iterator[Any]:
        for answer in real(*args):
            Source.objects.filter(name="001.txt").update(text_sha256="newer")
            yield answer

    Posting.objects.update(text="as it is")
    with patch("postings.workers.prepared", while_another_comes):
        call_command("reextract", stdout=io.StringIO())
    assert sorted(text == "as it is" for text in Posting.objects.values_list("text", flat=True)) == [False, True]


@pytest.mark.django_db
def test_reextract_writes_each_posting_once(tmp_path: Path) -> None:
    """Every replaced place and skill once told of its posting again."""
    cooks(tmp_path, 1)
    before = Posting.objects.get().revision
    with patch("postings.search.sync"):
        call_command("reextract", stdout=io.StringIO())
    assert Posting.objects.get().revision == before + 1


@pytest.mark.django_db
def test_expire_postings_withdraws_what_has_been_over_for_long(tmp_path: Path) -> None:
    (tmp_path / "cook.txt").write_text(COOK)
    ingest(tmp_path / "cook.txt")
    with patch("django.utils.timezone.localdate", return_value=TODAY):
        for days, status in [(89, "published"), (90, "withdrawn")]:
            Posting.objects.update(valid_through=TODAY - timedelta(days))
            IndexUpdate.objects.all().delete()
            call_command("expire_postings", stdout=io.StringIO())
            assert Posting.objects.get().status == status


@pytest.mark.django_db
@pytest.mark.parametrize("days", ["-1", "99999999999"])
def test_expire_postings_withdraws_nothing_that_is_not_over(tmp_path: Path, days: str) -> None:
    (tmp_path / "cook.txt").write_text(COOK)
    ingest(tmp_path / "cook.txt")
    Posting.objects.update(valid_through=TODAY)
    with (
        patch("django.utils.timezone.localdate", return_value=TODAY),
        pytest.raises(CommandError, match="name a number from 0"),
    ):
        call_command("expire_postings", f"--days={days}")
    assert Posting.objects.get().status == "published"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "command", ["expire_postings", "make_postings 1", "reextract --all", "rebuild_index", "sync_index"]
)
def test_an_index_that_cannot_be_written_is_said_plainly(tmp_path: Path, command: str) -> None:
    (tmp_path / "cook.txt").write_text(COOK)
    ingest(tmp_path / "cook.txt")
    no_room = search.SearchUnavailable("no room left")
    with (
        patch("postings.search.sync", side_effect=no_room),
        patch("postings.search.rebuild", side_effect=no_room),
        pytest.raises(CommandError, match="no room left"),
    ):
        call_command(*command.split(), stdout=io.StringIO(), stderr=io.StringIO(), verbosity=0)


@pytest.mark.django_db
def test_the_migrations_make_what_the_models_say() -> None:
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


@pytest.mark.django_db
def test_quality_refuses_a_field_that_no_sample_has() -> None:
    with pytest.raises(CommandError, match="there are title"):
        call_command("quality", show="pay", stdout=io.StringIO())


@pytest.mark.django_db
def test_an_item_of_a_failed_document_names_it(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    with pytest.raises(CommandError):
        ingest(tmp_path / "empty.txt")
    assert UploadItem.objects.get().name == "empty.txt"
