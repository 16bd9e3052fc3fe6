"""The real server over a copy of the index: pages for some clients, and pages while postings are saved."""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.search.built import Built
from benchmarks.search.measuring import Report, percentile
from benchmarks.search.workload import KINDS, Search

_MANAGE = Path(__file__).resolve().parents[2] / "manage.py"
_CLIENTS = 2
_WARMING = 20
_READERS = 8
SAVED = 20
"""Postings saved while the readers read, about one a second."""
PAUSES = (1.0, 0.0)
"""Seconds between a reader's pages: as people read, and as fast as the server answers."""
_PATIENCE = 60.0


class Page(NamedTuple):
    search: Search
    status: int
    size: int
    """Bytes, as a browser receives them."""
    seconds: float


@dataclass(frozen=True, slots=True)
class Site:
    port: int
    process: subprocess.Popen[bytes]
    environment: Mapping[str, str]


@contextmanager
def serving(built: Built) -> Iterator[Site]:
    """Nothing that is saved here reaches the index that was built."""
    with tempfile.TemporaryDirectory(prefix="jobsite-benchmark-", dir=built.folder) as folder:
        shutil.copytree(built.index, Path(folder, "index"))
        environment = {
            name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "SEARCH_URL")
        }
        environment |= {"DATA_DIR": folder, "DJANGO_SETTINGS_MODULE": "jobsite.settings"}
        manage = [sys.executable, str(_MANAGE)]
        subprocess.run([*manage, "setup", "--no-samples"], env=environment, check=True, stdout=subprocess.DEVNULL)
        port = _free_port()
        process = subprocess.Popen(
            [*manage, "serve", "--port", str(port)], env=environment, stdout=subprocess.DEVNULL
        )
        try:
            _wait_for(port, process)
            yield Site(port, process, environment)
        finally:
            process.terminate()
            process.wait()


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and process.poll() is None:
        try:
            with Client(port) as client:
                if client.get("/").status == http.client.OK:
                    return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError("The server does not answer.")


class Client:
    """One connection that stays open, as a browser's."""

    def __init__(self, port: int, *, is_compressed: bool = True) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
        self._headers = {"Accept-Encoding": "gzip" if is_compressed else "identity", "Accept-Language": "en"}

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *error: object) -> None:
        self._connection.close()

    def get(self, address: str) -> Response:
        self._connection.request("GET", address, headers=self._headers)
        answer = self._connection.getresponse()
        return Response(answer.status, answer.read())

    def page(self, search: Search) -> Page:
        begun = time.perf_counter()
        answer = self.get(f"/?{search.query_string}")
        return Page(search, answer.status, len(answer.body), time.perf_counter() - begun)


class Response(NamedTuple):
    status: int
    body: bytes


def show_pages(site: Site, searches: Sequence[Search], report: Report) -> None:
    """Each client asks for all searches once, in an order of its own."""

    def read(number: int) -> list[Page]:
        own = Random(number).sample(searches, len(searches))
        with Client(site.port) as client:
            for search in own[:_WARMING]:
                client.page(search)
            return [client.page(search) for search in [*own[_WARMING:], *own[:_WARMING]]]

    processor = _processor_seconds(site)
    pages = [page for some in _side_by_side(_CLIENTS, read) for page in some]
    processor = _processor_seconds(site) - processor
    rows = []
    for kind in (*KINDS, "all"):
        own = [page for page in pages if kind in (page.search.kind, "all")]
        times = [page.seconds * 1000 for page in own]
        figures = [f"{percentile(times, part):.1f}" for part in (50, 90, 95, 100)]
        rows.append([kind, str(len(own)), *figures, f"{percentile((page.size for page in own), 50) / 1000:.0f}"])
    report.table(
        f"Pages over HTTP, {_CLIENTS} clients at once",
        ["wall ms", "pages", "p50", "p90", "p95", "max", "kB"],
        rows,
    )
    asked = len(pages) + _CLIENTS * _WARMING
    report.line(f"{processor / asked * 1000:.0f} ms of the server's processor time a page")
    _show_errors(pages, report)
    _show_memory(site, report)


def show_updates(site: Site, searches: Sequence[Search], report: Report, first_id: int, pause: float) -> None:
    """Postings are saved, one a second, while clients read, who wait so many seconds before a page; a posting is
    found when a page shows it."""
    command = [sys.executable, "-m", "benchmarks.search.saving", str(site.port), str(SAVED), str(first_id)]
    writer = subprocess.Popen(command, env=site.environment, cwd=_MANAGE.parent, stdout=subprocess.PIPE, text=True)

    def read(number: int) -> list[Page]:
        random, pages = Random(number), []
        with Client(site.port) as client:
            while writer.poll() is None:
                time.sleep(pause)
                pages.append(client.page(random.choice(searches)))
        return pages

    begun = time.perf_counter()
    pages = [page for some in _side_by_side(_READERS, read) for page in some]
    seconds = time.perf_counter() - begun
    output, _ = writer.communicate()
    saved = [tuple(map(float, line.split())) for line in output.splitlines()]
    if writer.returncode or not saved:
        report.line("The writer failed; its last lines above say why.")
        return
    times = [page.seconds * 1000 for page in pages]
    rows = [
        ["pages read", f"{len(pages):,}", *(f"{percentile(times, part):,.0f}" for part in (50, 95, 100))],
        *(
            [name, str(len(saved)), *(f"{percentile(values, part) * 1000:,.0f}" for part in (50, 95, 100))]
            for name, values in zip(
                ("posting saved", "posting found after"), zip(*saved, strict=True), strict=True
            )
        ),
    ]
    report.table(
        f"{_READERS} clients read while postings are saved, each {pause:g} s after its last page",
        ["wall ms", "count", "p50", "p95", "max"],
        rows,
    )
    report.line(f"{len(pages) / seconds:.0f} pages a second")
    _show_errors(pages, report)
    _show_memory(site, report)


def _show_errors(pages: Sequence[Page], report: Report) -> None:
    failed = [page for page in pages if page.status != http.client.OK]
    report.line(f"{len(failed)} of {len(pages):,} pages failed" + "".join(f"; {page}" for page in failed[:3]))


def _show_memory(site: Site, report: Report) -> None:
    """Of the server's processes: what each has by itself, and the pages of the index it has read, which the system
    shares among them and takes back when it needs them."""
    rows = []
    for process in sorted(_descendants(site.process.pid)):
        command = Path("/proc", str(process), "cmdline").read_text().replace("\0", " ")
        name = "index worker" if "sync_index" in command else "server" if "granian" in command else "supervisor"
        kilobytes = _memory(process)
        rows.append([name, *(f"{kilobytes[key] / 1000:,.0f}" for key in ("RssAnon", "RssFile", "VmRSS", "Pss"))])
    report.table("Memory of the processes", ["MB", "own", "files", "RSS", "PSS"], rows)


def _processor_seconds(site: Site) -> float:
    """Of the server's processes, in their own code and in the system's."""
    fields = [
        Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        for process in _descendants(site.process.pid)
    ]
    return sum(int(own[11]) + int(own[12]) for own in fields) / os.sysconf("SC_CLK_TCK")


def _descendants(parent: int) -> Iterator[int]:
    yield parent
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    for child in map(int, children):
        yield from _descendants(child)


def _memory(process: int) -> dict[str, int]:
    lines = [
        *Path(f"/proc/{process}/status").read_text().splitlines(),
        *Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()[1:],
    ]
    parts = [line.split() for line in lines]
    return {words[0].rstrip(":"): int(words[1]) for words in parts if len(words) == 3 and words[2] == "kB"}


def _side_by_side(count: int, read: Callable[[int], list[Page]]) -> list[list[Page]]:
    with ThreadPoolExecutor(count) as threads:
        return list(threads.map(read, range(count)))
