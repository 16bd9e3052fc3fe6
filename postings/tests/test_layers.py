"""Data goes one way: a module imports only from its own layer and those above it in postings/__init__.py."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1]

LAYERS: tuple[tuple[str, ...], ...] = (
    ("readers", "schema_org", "schema_values"),
    ("extractors", "pay", "rates_table", "gazetteer", "matching"),
    ("prepare", "inputs", "workers", "processes", "handover", "garbage", "quality"),
    ("models", "querysets", "bulk"),
    ("ingest", "known", "messages", "saving", "rows", "contract", "made_up", "made_up_foreign", "made_up_words"),
    ("search",),
    ("filters", "filter_fields"),
    (
        *("address", "admin", "api", "apps", "cards", "chart", "checks", "chips", "correction", "detail"),
        *("evidence", "facets", "feeds", "forms", "listing", "look", "look_views", "marking", "middleware"),
        *("names", "nearby", "page", "pay_context", "related"),
        *("management", "signals", "suggestions", "templatetags", "upload", "urls", "views", "wording"),
    ),
)
"""The first name below postings, by layer; a layer's modules may import each other."""

PURE = (
    *("readers", "schema_org", "schema_values", "extractors", "pay", "gazetteer", "matching"),
    *("prepare", "inputs", "workers", "handover", "garbage", "quality"),
)
"""These run without Django."""

_LAYER_OF = {name: number for number, layer in enumerate(LAYERS) for name in layer}


def _modules() -> Iterator[tuple[str, Path]]:
    """(first name below postings, file) of every module but tests and migrations."""
    for path in sorted(PACKAGE.rglob("*.py")):
        first = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if first not in ("tests", "migrations", "conftest", "__init__"):
            yield first, path


def _imports(path: Path) -> Iterator[str]:
    """Full names of what a module imports: "postings.search.query", "django.db"."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports hide the layer"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _is_of_the_same_layer(path: Path, name: str) -> bool:
    """querysets.py and models.py are one layer in two files, and know each other."""
    return path.name == "querysets.py" and name.startswith("postings.models")


@pytest.mark.parametrize(
    ("first", "path"), [pytest.param(*m, id=str(m[1].relative_to(PACKAGE))) for m in _modules()]
)
def test_it_imports_only_from_above(first: str, path: Path) -> None:
    assert first in _LAYER_OF, f"{path} has no layer: give it one in this test and in postings/__init__.py"
    for name in _imports(path):
        parts = name.split(".")
        if parts[0] == "postings" and len(parts) > 1 and not _is_of_the_same_layer(path, name):
            assert _LAYER_OF[parts[1]] <= _LAYER_OF[first], f"{path} imports {name}, which lies below it"


@pytest.mark.parametrize(
    ("first", "path"),
    [pytest.param(*m, id=str(m[1].relative_to(PACKAGE))) for m in _modules() if m[0] in PURE],
)
def test_readers_and_extractors_run_without_django(first: str, path: Path) -> None:
    for name in _imports(path):
        assert name.split(".")[0] not in ("django", "jobsite"), f"{path} imports {name}"
