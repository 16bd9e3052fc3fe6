"""How fast postings come from a file into the database and the index: `python -m benchmarks.ingestion`.

The file is JSON lines, the project's samples changed anew as in benchmarks/extraction.py; what is measured is
`manage.py ingest` from its start to the moment at which the last posting can be found, then the same file again.
Processor time is what it costs on all cores together, whatever else the machine does.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import wraps
from itertools import islice
from pathlib import Path
from pkgutil import resolve_name
from typing import Any
from unittest.mock import patch

from benchmarks.extraction import documents
from benchmarks.search.measuring import Report, Stopwatch

_STEPS = {
    "look for the file's documents": "postings.inputs.count",
    "save": "postings.saving.save",
    "index: read the database": "postings.search.outbox._documents",
    "index: write": "postings.search.backends.tantivy.backend.Backend.update",
}
"""What the process that saves does, by the functions that do it; the rest is handing over and reporting."""
_LOOK_EVERY = 0.2


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.ingestion", description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--count", type=int, default=20_000, metavar="N", help="documents (20,000)")
    add("--jobs", type=int, default=os.cpu_count() or 1, help="processes that extract (one a core)")
    add("--seed", type=int, default=1, help="of the documents (1)")
    add("--markdown", action="store_true", help="print tables for docs/performance.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="jobsite-benchmark-") as folder:
        file = Path(folder, "documents.jsonl")
        _write(file, options.seed, options.count)
        os.environ.update(DATA_DIR=folder, DJANGO_SETTINGS_MODULE="jobsite.settings", LANGUAGE="en")
        os.environ.pop("SEARCH_URL", None)
        _set_up()
        report = Report(is_markdown=options.markdown)
        report.line(f"{options.count:,} documents, {file.stat().st_size / options.count:,.0f} bytes each")
        _show(report, "From the file until found", file, options)
        _show(report, "The same file again", file, options)


def _write(file: Path, seed: int, count: int) -> None:
    with file.open("w") as stream:
        for number, (data, name, media_type) in enumerate(islice(_texts(seed), count)):
            line = {"id": str(number), "name": name, "media_type": media_type, "data": data}
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")


def _texts(seed: int) -> Iterator[tuple[str, str, str]]:
    """Without the samples that are no UTF-8: those are never changed, and would be found to be known."""
    for data, name, media_type in documents(seed):
        try:
            yield data.decode(), name, media_type
        except UnicodeDecodeError:
            continue


def _set_up() -> None:
    import django

    django.setup()
    from django.core.management import call_command

    from postings import gazetteer

    # As `manage.py setup` does: three processes would unpack it at once, and be measured doing it.
    gazetteer.unpack()
    call_command("migrate", verbosity=0)
    call_command("rebuild_index", verbosity=0)


def _show(report: Report, title: str, file: Path, options: argparse.Namespace) -> None:
    from django.core.management import call_command

    from postings.models import IndexUpdate, Posting
    from postings.search.backends import get_backend

    whole, workers_before = Stopwatch(), _of_children()
    with _stopwatches() as steps, _memory() as megabytes, whole:
        call_command("ingest", file, jobs=options.jobs, verbosity=0)
    if IndexUpdate.objects.exists() or Posting.objects.count() != sum(1 for _ in get_backend().revisions()):
        raise SystemExit("Not every posting has reached the index.")
    workers = _of_children() - workers_before
    total = whole.processor + workers
    parts = {"read and extract, in processes of their own": workers}
    parts |= {name: watch.processor for name, watch in steps.items()}
    parts["hand over, report"] = total - sum(parts.values())
    parts["all"] = total
    rows = [[step, f"{spent / options.count * 1000:.3f}", f"{spent / total:.0%}"] for step, spent in parts.items()]
    report.table(title, ["processor time by step", "ms a document", "share"], rows)
    report.line()
    report.line(
        f"{options.count / whole.wall:,.0f} documents/s by the clock;"
        f" {2 * options.count / total:,.0f} by the processor time of two cores."
        f" {Posting.objects.count():,} postings."
    )
    own, files = zip(*megabytes, strict=True)
    report.line(
        f"Memory of all processes together: {max(own):,.0f} MB of their own at most, in the tenths of the time"
        f" {', '.join(_most_in_tenths(own))}; of files that the system keeps in memory while there is room for"
        f" them, {max(files):,.0f} MB."
    )


def _most_in_tenths(sizes: Sequence[float]) -> Iterator[str]:
    """Flat, where memory does not grow with the number of documents."""
    for tenth in range(10):
        part = sizes[tenth * len(sizes) // 10 : (tenth + 1) * len(sizes) // 10]
        yield f"{max(part, default=0):,.0f}"


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@contextmanager
def _stopwatches() -> Iterator[dict[str, Stopwatch]]:
    with ExitStack() as stack:
        steps = {}
        for step, place in _STEPS.items():
            steps[step] = Stopwatch()
            stack.enter_context(patch(place, _timed(resolve_name(place), steps[step])))
        yield steps


def _timed(function: Callable[..., Any], watch: Stopwatch) -> Callable[..., Any]:
    @wraps(function)
    def timed(*args: Any, **kwargs: Any) -> Any:
        with watch:
            return function(*args, **kwargs)

    return timed


@contextmanager
def _memory() -> Iterator[list[tuple[float, float]]]:
    """Megabytes of this process and its children, looked at now and then: their own, and of files that are mapped
    (programs, the index). What they share counts once."""
    sizes, ended = [(0.0, 0.0)], threading.Event()

    def look() -> None:
        while not ended.wait(_LOOK_EVERY):
            own, files = zip(*map(_size, _processes()), strict=True)
            sizes.append((sum(own), sum(files)))

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield sizes
    finally:
        ended.set()
        thread.join()


def _processes() -> list[str]:
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    return ["self", *(children.read_text().split() if children.exists() else ())]


def _size(process: str) -> tuple[float, float]:
    try:
        told = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0.0, 0.0
    whole, files = (re.search(rf"^{name}: +(\d+) kB", told, re.MULTILINE) for name in ("Pss", "Pss_File"))
    in_files = int(files[1]) / 1000 if files else 0.0
    return (int(whole[1]) / 1000 - in_files if whole else 0.0), in_files


if __name__ == "__main__":
    main()
