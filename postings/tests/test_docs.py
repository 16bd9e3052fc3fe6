"""Every setting, command and address is documented, and nothing is documented that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from django.core.management import get_commands
from django.urls import get_resolver

PROJECT = Path(__file__).resolve().parents[2]
SETTINGS = (PROJECT / "docs" / "settings.md").read_text()
COMMANDS = (PROJECT / "docs" / "commands.md").read_text()
API = (PROJECT / "docs" / "api.md").read_text()

_READ = re.compile(r"""(?:environment|env)\.\w+\(\s*"(\w+)"|environ(?:\.get\(|\[)"(\w+)\"""")


def _variables() -> set[str]:
    """Names read from the environment anywhere in the code."""
    files = [*PROJECT.glob("jobsite/*.py"), *PROJECT.glob("postings/**/*.py")]
    code = "\n".join(path.read_text() for path in files if "tests" not in path.parts)
    return {name for match in _READ.findall(code) for name in match if name} - {"DJANGO_SETTINGS_MODULE"}


def _commands() -> set[str]:
    return {name for name, app in get_commands().items() if app == "postings"}


def _addresses() -> Iterable[str]:
    return (str(pattern.pattern) for pattern in get_resolver("postings.urls").url_patterns)


def test_every_setting_is_documented() -> None:
    assert _variables() == set(re.findall(r"^\| `([A-Z_]+)`", SETTINGS, re.MULTILINE))


def test_every_command_is_documented() -> None:
    assert _commands() == set(re.findall(r"^## (\w+)", COMMANDS, re.MULTILINE))


@pytest.mark.parametrize("command", sorted(_commands()))
def test_every_option_of_a_command_is_documented(command: str) -> None:
    from django.core.management import load_command_class

    parser = load_command_class("postings", command).create_parser("manage.py", command)
    section = COMMANDS.split(f"## {command}\n")[1].split("\n## ")[0]
    common = {"--help", "--version", "--verbosity", "--settings", "--pythonpath", "--traceback"}
    common |= {"--no-color", "--force-color", "--skip-checks"}
    options = {option for action in parser._actions for option in action.option_strings if option[:2] == "--"}
    assert options - common == set(re.findall(r"`(--[a-z-]+)", section))


def test_every_address_is_documented() -> None:
    for address in _addresses():
        plain = re.sub(r"\(\?P<(\w+)>.*", r"<\1>", address.lstrip("^")).replace("<posting_id>", "<id>")
        assert f"/{plain.rstrip('$')}" in API, f"docs/api.md does not name /{plain}"
