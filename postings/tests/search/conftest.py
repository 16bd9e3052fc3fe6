from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django.fixtures import Settings


@pytest.fixture
def index(tmp_path: Path, settings: Settings) -> Path:
    """An index of its own, in a directory as on a real disk."""
    settings.SEARCH_URL = f"tantivy://{tmp_path / 'index'}"
    return tmp_path / "index"
