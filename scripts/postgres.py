"""Run a command with DATABASE_URL pointing at a throw-away PostgreSQL cluster of its own.

    python scripts/postgres.py pytest -n 2

Exit status: the command's, or 69 (unavailable) when no PostgreSQL server is installed here.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

UNAVAILABLE = 69
_NO_OPTIONS: Mapping[str, str] = {}


def find_binaries() -> Path | None:
    """The folder with initdb and postgres: on the PATH, or where Debian and its kin keep the newest version."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


@contextlib.contextmanager
def cluster(binaries: Path, kept: Path | None = None, options: Mapping[str, str] = _NO_OPTIONS) -> Iterator[str]:
    """A running cluster on a socket in a new folder; yields its DATABASE_URL.

    Nothing is kept, unless `kept` names the folder: what lies there is opened again. `options` are settings of the
    server; its data is lost when the machine, not only the server, stops.
    """
    with tempfile.TemporaryDirectory(prefix="jobsite-pg-") as socket:
        user = _server_user()
        folder = kept or Path(socket)
        folder.mkdir(parents=True, exist_ok=True)
        if user:
            shutil.chown(folder, user)
            shutil.chown(socket, user)
        data = folder / "data"
        settings = {"listen_addresses": "''", "fsync": "off", "synchronous_commit": "off", "max_connections": "50"}
        given = " ".join(f"-c {name}={value}" for name, value in {**settings, **options}.items())
        if not data.exists():
            _run(user, binaries / "initdb", "-D", data, "-U", "jobsite", "-A", "trust", "-E", "UTF8")
        start: list[Path | str] = [
            "-D",
            data,
            "-w",
            "-t",
            "300",
            "-l",
            folder / "log",
            "-o",
            f"-k {socket} {given}",
        ]
        _run(user, binaries / "pg_ctl", "start", *start)
        try:
            yield f"postgres://jobsite@/postgres?host={socket}"
        finally:
            mode = "fast" if kept else "immediate"
            _run(user, binaries / "pg_ctl", "stop", "-D", data, "-m", mode, "-t", "300")


def _server_user() -> str | None:
    """PostgreSQL refuses to run as root: run it as somebody else then."""
    if os.getuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


def _run(user: str | None, *command: Path | str) -> None:
    subprocess.run([str(part) for part in command], user=user, cwd="/", check=True, stdout=subprocess.DEVNULL)


def main(command: list[str]) -> int:
    binaries = find_binaries()
    if binaries is None:
        print("No PostgreSQL server is installed here (initdb was not found).", file=sys.stderr)
        return UNAVAILABLE
    with cluster(binaries) as url:
        return subprocess.run(command, env={**os.environ, "DATABASE_URL": url}).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
