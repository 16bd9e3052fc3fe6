"""Reading settings from the environment: a bad value is remembered, and told by a system check with a hint.

Without this a typing error in PORT would end every command in a traceback.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import dj_database_url
from environs import Env, validate
from environs.exceptions import EnvError

T = TypeVar("T")

env = Env()

ENGINES = ("django.db.backends.sqlite3", "django.db.backends.postgresql")


@dataclass(frozen=True, slots=True)
class Problem:
    """A setting whose value cannot be used, so that its default stands in for it."""

    name: str
    message: str


PROBLEMS: list[Problem] = []


def boolean(name: str, *, default: bool = False) -> bool:
    """true or false, yes or no, on or off, 1 or 0."""
    return _read(env.bool, name, default)


def port(name: str, default: int) -> int:
    in_range = validate.Range(1, 65535)
    return _read(lambda name, default: int(env.int(name, default, validate=in_range)), name, default)


def words(name: str, default: list[str]) -> list[str]:
    """Separated by commas."""
    return _read(env.list, name, default)


def text(name: str, default: str = "") -> str:
    """The default also where the variable is set but empty, as Docker and make pass what is not given."""
    return env.str(name, "") or default


def time_zone(name: str, default: str) -> str:
    """A name of the IANA database, such as Europe/Berlin."""
    found = text(name, default)
    try:
        return ZoneInfo(found).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        PROBLEMS.append(Problem(name, f"“{found}” is no time zone such as Europe/Berlin."))
        return default


def database(name: str, default: str) -> dict[str, Any]:
    """A DATABASES entry from a URL such as postgres://user:password@host/name or sqlite:////file."""
    # The value may hold a password: it is not repeated.
    try:
        found = dict(dj_database_url.parse(text(name, default), conn_max_age=60, conn_health_checks=True))
    except ValueError:
        found = {}
    if found.get("ENGINE") in ENGINES:
        return found
    PROBLEMS.append(Problem(name, "It must begin with postgres:// or sqlite:///."))
    return dict(dj_database_url.parse(default))


def _read(read: Callable[[str, T], T], name: str, default: T) -> T:
    try:
        return read(name, default) if text(name) else default
    except (EnvError, ValueError) as error:
        PROBLEMS.append(Problem(name, str(error)))
        return default
