"""The pages in a real browser: by keyboard, without JavaScript, on a phone. Skipped where there is no Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from postings import search
from postings.tests import factories

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
MOST_BYTES = 100_000
"""Of a first visit, all files together, as transferred."""

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="no Chromium: install it, or set CHROMIUM to its path")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright runs an event loop in this thread; Django would refuse to touch the database in it.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])


@pytest.fixture
def site(transactional_db: None, today: None, live_server: LiveServer, tmp_path: Path, settings: Settings) -> str:
    settings.SEARCH_URL = f"tantivy://{tmp_path / 'index'}"
    for number in range(60):
        factories.varied(number)
    factories.posting(
        title="Obsidian cutter of Handwerkskammerbezirksverwaltungsfachangestelltenstellenausschreibungen",
        text="Pay: $20 an hour",
        salary=(20, 20, "USD", "hour"),
        evidence={"salary": [[5, 16]]},
    )
    search.rebuild()
    return live_server.url


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        yield context.new_page()


def test_a_search_by_keyboard_alone(site: str, page: Page) -> None:
    page.goto(site)
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the content"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("obsidian")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=obsidian**")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    for _ in range(10):  # over the orders and the chips to the first result
        page.keyboard.press("Tab")
        if page.locator("h2 > a:focus").count():
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/postings/**")
    page.go_back()
    assert page.get_by_role("searchbox").input_value() == "obsidian"


def test_everything_works_without_javascript(site: str, browser: Browser) -> None:
    with browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        page.goto(f"{site}/?q=obsidian")
        before = page.locator("h1").inner_text()
        page.locator("input[name=salary_min]").fill("40k")
        page.get_by_role("button", name="Apply").click()
        assert "salary_min=40k" in page.url
        page.locator(".chips a", has_text="40,000").click()
        assert page.locator("h1").inner_text() == before
        page.get_by_role("link", name="Obsidian cutter").click()
        page.locator(".facts a.said", has_text="$20 an hour").click()
        assert page.url.endswith("#evidence-salary-1")
        assert page.locator("mark:target").inner_text() == "$20 an hour"


@pytest.mark.parametrize("width", [320, 390, 820])
def test_nothing_scrolls_sideways(site: str, browser: Browser, width: int) -> None:
    with browser.new_context(viewport={"width": width, "height": 800}) as context:
        page = context.new_page()
        for path in ("/", "/?q=obsidian&country=DE", "/?salary_min=abc", "/nowhere"):
            page.goto(site + path)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        page.goto(f"{site}/?q=cutter")
        page.get_by_role("link", name="Obsidian cutter").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_filters_are_folded_on_a_phone_and_open_beside_the_list(site: str, browser: Browser) -> None:
    with browser.new_context(viewport={"width": 390, "height": 800}) as context:
        page = context.new_page()
        page.goto(site)
        assert not page.locator("#filter-workplace").is_visible()
        page.locator(".filters > summary").click()
        assert page.locator("#filter-workplace").is_visible()
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        page = context.new_page()
        page.goto(site)
        assert page.locator("#filter-workplace").is_visible()


def test_no_page_breaks_its_own_policy_or_asks_another_host(site: str, page: Page) -> None:
    complaints: list[str] = []
    hosts: set[str] = set()
    page.on("console", lambda message: complaints.append(message.text))
    page.on("request", lambda request: hosts.add("/".join(request.url.split("/")[:3])))
    page.goto(site)
    page.locator("h2 > a").first.click()
    page.wait_for_url("**/postings/**")
    assert complaints == []
    assert hosts == {site}


def test_a_first_visit_is_light(site: str, page: Page) -> None:
    sizes: list[int] = []
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    page.goto(site, wait_until="networkidle")
    # Uncompressed, as the test server sends it: more than a visitor ever loads.
    assert 0 < sum(sizes) <= MOST_BYTES
