from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from postings import search
from postings.tests import factories


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The day the factories' dates count from, whatever the clock says."""
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *args: factories.TODAY)


@pytest.fixture
def lot(db: None, today: None, tmp_path: Path, settings: Settings) -> None:
    """Sixty varied postings, in the database and in an index of their own."""
    settings.SEARCH_URL = f"tantivy://{tmp_path / 'index'}"
    for number in range(60):
        factories.varied(number)
    search.rebuild()


@pytest.fixture
def nothing(db: None, today: None, tmp_path: Path, settings: Settings) -> None:
    """An index of no postings."""
    settings.SEARCH_URL = f"tantivy://{tmp_path / 'index'}"
    search.rebuild()
