"""Reading settings from the environment: a bad value is remembered, and told by a system check with a hint.

Without this a typing error in PORT would end every command in a traceback.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import dj_database_url
from environs import Env
from environs.exceptions import EnvError

T = TypeVar("T")

env = Env()


@dataclass(frozen=True, slots=True)
class Problem:
    """A setting whose value cannot be used, so that its default stands in for it."""

    name: str
    message: str


PROBLEMS: list[Problem] = []


def boolean(name: str, *, default: bool = False) -> bool:
    """true or false, yes or no, on or off, 1 or 0."""
    return _read(env.bool, name, default)


def whole_number(name: str, default: int) -> int:
    return _read(env.int, name, default)


def words(name: str, default: list[str]) -> list[str]:
    """Separated by commas."""
    return _read(env.list, name, default)


def text(name: str, default: str = "") -> str:
    """The default also where the variable is set but empty, as Docker and make pass what is not given."""
    return env.str(name, "") or default


def database(name: str, default: str) -> dict[str, Any]:
    """A DATABASES entry from a URL such as postgres://user:password@host/name or sqlite:////file."""
    try:
        return dict(dj_database_url.parse(text(name, default), conn_max_age=60, conn_health_checks=True))
    except ValueError as error:
        # The value may hold a password: it is not repeated.
        PROBLEMS.append(Problem(name, str(error).split("\n")[0]))
        return dict(dj_database_url.parse(default))


def _read(read: Callable[[str, T], T], name: str, default: T) -> T:
    try:
        return read(name, default) if text(name) else default
    except (EnvError, ValueError) as error:
        PROBLEMS.append(Problem(name, str(error)))
        return default
