"""The whole test suite: on SQLite, then on a throw-away PostgreSQL cluster where PostgreSQL is installed.

With REQUIRE_PARTS=1 (as .ci/run sets it) a test skipped for want of a part, or no PostgreSQL, is a failure.
"""

from __future__ import annotations

import os
import subprocess
import sys

from postgres import UNAVAILABLE
from postgres import main as with_postgres

PYTEST = [sys.executable, "-m", "pytest", "-n", "auto", "-q"]


def main(arguments: list[str]) -> int:
    command = [*PYTEST, *arguments]
    print("Tests on SQLite", flush=True)
    if status := subprocess.run(command).returncode:
        return status
    print("Tests on PostgreSQL", flush=True)
    status = with_postgres(command)
    if status == UNAVAILABLE and not os.environ.get("REQUIRE_PARTS"):
        print("Left out: install PostgreSQL to run the tests on it too.")
        return 0
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
