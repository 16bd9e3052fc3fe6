from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from pytest_django.fixtures import Settings

from postings import search
from postings.tests import factories

# The clock on the wall tells how busy the machine is, not how fast the code; fixtures here hold for all examples.
hypothesis_settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
hypothesis_settings.load_profile("untimed")


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The day the factories' dates count from, whatever the clock says."""
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *args: factories.TODAY)


@pytest.fixture
def index(tmp_path: Path, settings: Settings) -> Path:
    """An index of its own, in a directory as on a real disk."""
    settings.SEARCH_URL = f"tantivy://{tmp_path / 'index'}"
    return tmp_path / "index"


@pytest.fixture
def lot(db: None, today: None, index: Path) -> None:
    """Sixty varied postings, in the database and in an index of their own."""
    for number in range(60):
        factories.varied(number)
    search.rebuild()


@pytest.fixture
def nothing(db: None, today: None, index: Path) -> None:
    """An index of no postings."""
    search.rebuild()
