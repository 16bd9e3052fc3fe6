"""In CI (REQUIRE_PARTS=1) a test that was skipped for want of a part is a failed one."""

from __future__ import annotations

import os
from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and os.environ.get("REQUIRE_PARTS"):
        report.outcome = "failed"
        report.longrepr = f"REQUIRE_PARTS is set, but this was skipped: {report.longrepr}"
    return report
