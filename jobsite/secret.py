"""The secret key of a site that was given none: made once, kept in a file only its owner may read."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def stored_secret(path: Path) -> str:
    """The key in the file; where the file cannot be made, a key for this process only.

    Processes that start at the same moment agree: the file appears whole, and the first one wins.
    """
    try:
        if not path.exists():
            _store(path, secrets.token_urlsafe(50))
        return path.read_text()
    except OSError:
        return secrets.token_urlsafe(50)


def _store(path: Path, key: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    temporary.touch(0o600)
    temporary.write_text(key)
    try:
        os.link(temporary, path)
    except FileExistsError:
        pass
    finally:
        temporary.unlink()
