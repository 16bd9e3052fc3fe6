"""manage.py serve: the web server and the index worker, started and ended together."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from postings.management.ready import require_tables

_GRACE_SECONDS = 10
_ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Command(BaseCommand):
    help = (
        "Serve the site through granian, with a worker beside it that keeps the search index in step. "
        "Ctrl-C or SIGTERM ends both. Run `manage.py setup` once before."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
        parser.add_argument("--port", type=int, default=settings.PORT, help="default: PORT, else 8000")
        parser.add_argument(
            "--workers", type=int, default=os.cpu_count() or 1, help="server processes (default: one a core)"
        )

    def handle(self, *, host: str, port: int, workers: int, **options: Any) -> None:
        _refuse_a_taken_port(host, port)
        require_tables()
        for number in _ENDING:
            signal.signal(number, _interrupt)
        processes: list[subprocess.Popen[bytes]] = []
        try:
            for command in (_server(host, port, workers), [sys.executable, sys.argv[0], "sync_index", "--watch"]):
                # A group of its own: Ctrl-C reaches only us, and whatever it has started ends with it.
                processes.append(subprocess.Popen(command, process_group=0))
            self.stdout.write(f"Jobsite is at http://{host}:{port}  (Ctrl-C ends it)")
            self.stdout.flush()
            _wait_for_first_end(processes)
        except KeyboardInterrupt:
            return
        finally:
            _end(processes)
        raise CommandError("A process of the site ended by itself; its last lines above say why.")


def _server(host: str, port: int, workers: int) -> list[str]:
    return [
        *(sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(port)),
        # A few threads a process: pages are work for the processor, and waiting ones queue in front of it.
        *("--workers", str(workers), "--blocking-threads", "4", "--backpressure", "128"),
        *("--no-ws", "--log-level", "warning", "--respawn-failed-workers"),
        "jobsite.wsgi:application",
    ]


def _interrupt(*_: object) -> None:
    """Once: make and a terminal both pass a signal on, and the second must not cut the ending short."""
    for number in _ENDING:
        signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt


def _refuse_a_taken_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        # As the server does: a port whose last connections are only lingering is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, OverflowError) as error:
            raise CommandError(
                f"Cannot listen on {host}:{port}: {error}. Choose another: PORT=8001 make run."
            ) from error


def _wait_for_first_end(processes: list[subprocess.Popen[bytes]]) -> None:
    while all(process.poll() is None for process in processes):
        time.sleep(0.2)


def _end(processes: list[subprocess.Popen[bytes]]) -> None:
    """A second Ctrl-C must not leave one of them behind, nor a server that dies before its own processes."""
    for number in _ENDING:
        signal.signal(number, signal.SIG_IGN)
    for process in processes:
        process.terminate()
    for process in processes:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_GRACE_SECONDS)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
