from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django.fixtures import SettingsWrapper


@pytest.fixture
def index(tmp_path: Path, settings: SettingsWrapper) -> Path:
    """An index of its own, in a directory as on a real disk."""
    settings.SEARCH_URL = f"tantivy://{tmp_path / 'index'}"
    return tmp_path / "index"
