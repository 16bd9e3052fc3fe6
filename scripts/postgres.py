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
from collections.abc import Iterator
from pathlib import Path

UNAVAILABLE = 69


def find_binaries() -> Path | None:
    """The folder with initdb and postgres: on the PATH, or where Debian and its kin keep the newest version."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


@contextlib.contextmanager
def cluster(binaries: Path) -> Iterator[str]:
    """A running cluster on a socket in a new folder; yields its DATABASE_URL. Nothing is kept."""
    with tempfile.TemporaryDirectory(prefix="jobsite-pg-") as folder:
        user = _server_user()
        if user:
            shutil.chown(folder, user)
        data = Path(folder, "data")
        run = ["-D", str(data), "-w", "-l", str(Path(folder, "log"))]
        # Data that is thrown away needs no fsync.
        options = (
            f"-k {folder} -c listen_addresses='' -c fsync=off -c synchronous_commit=off -c max_connections=50"
        )
        _run([binaries / "initdb", "-D", data, "-U", "jobsite", "-A", "trust", "-E", "UTF8"], user)
        _run([binaries / "pg_ctl", "start", *run, "-o", options], user)
        try:
            yield f"postgres://jobsite@/postgres?host={folder}"
        finally:
            _run([binaries / "pg_ctl", "stop", "-D", data, "-m", "immediate"], user)


def _server_user() -> str | None:
    """PostgreSQL refuses to run as root: run it as somebody else then."""
    if os.getuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


def _run(command: list[Path | str], user: str | None) -> None:
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
