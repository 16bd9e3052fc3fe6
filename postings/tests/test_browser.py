"""The pages in a real browser: by keyboard, without JavaScript, on a phone. Skipped where there is no Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from postings import search
from postings.tests import factories

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
MOST_BYTES = 100_000
"""Of a first visit, all files together, as transferred."""
AUDITED = (
    "/",
    "/?q=obsidian",
    "/?country=DE&skill=python&salary_min=30k",
    "/?q=nothing+has+this&location=Berlin&salary_min=900000",
    "/?salary_min=abc",
    "/facets/city?country=DE",
    "/nowhere",
)

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
    with transaction.atomic():  # each commit would be one of the index, too
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
    page.wait_for_url("**/?q=obsidian")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    for _ in range(10):  # over the orders and the chips to the first result
        page.keyboard.press("Tab")
        if page.locator("h2 > a:focus").count():
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/postings/**")
    page.go_back()
    assert page.get_by_role("combobox", name="Words").input_value() == "obsidian"


def test_a_filter_by_keyboard_alone(site: str, browser: Browser) -> None:
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        page.goto(site)
        for _ in range(40):  # over the search, and the pay filter
            page.keyboard.press("Tab")
            if page.locator(".values .toggle:focus").count():
                break
        wanted = page.locator(":focus .count").inner_text()
        page.keyboard.press("Enter")
        page.wait_for_url("**workplace=**")
        assert page.locator("h1").inner_text().split()[0] == wanted
        page.go_back()
        assert "workplace" not in page.url


def test_suggestions_can_be_taken_by_keyboard(site: str, page: Page) -> None:
    page.goto(site)
    place = page.locator("input[name=location]")
    place.press_sequentially("Berl")
    page.locator("#suggestions-location [role=option]").first.wait_for()
    assert place.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Escape")
    assert place.get_attribute("aria-expanded") == "false"
    assert place.input_value() == "Berl"
    place.press_sequentially("i")
    page.keyboard.press("Escape")  # before they are there
    page.wait_for_timeout(500)
    assert place.get_attribute("aria-expanded") == "false"
    place.press_sequentially("n")
    page.locator("#suggestions-location [role=option]").first.wait_for()
    page.keyboard.press("ArrowDown")
    chosen = page.locator("#suggestions-location [aria-selected=true]")
    assert place.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    assert "Berlin" in chosen.inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**location=Berlin**")


def test_a_suggested_skill_becomes_a_filter(site: str, page: Page) -> None:
    page.goto(f"{site}/?country=DE")
    page.get_by_role("combobox", name="Words").press_sequentially("pyth")
    page.locator("#suggestions-q [role=option]", has_text="Python").click()
    page.wait_for_url("**skill=python**")
    assert "country=DE" in page.url
    assert page.get_by_role("combobox", name="Words").input_value() == ""


def test_all_values_of_a_filter_open_over_the_results(site: str, page: Page) -> None:
    for number in range(12):
        factories.posting(title=f"Keeper {number}", company_name=f"Harbour {number} Ltd")
    search.rebuild()
    page.goto(f"{site}/?q=keeper")
    page.locator("a.more").click()
    expect(page.locator("dialog[open] .values li")).to_have_count(12)
    page.locator("dialog input[type=search]").press_sequentially("harbour 7")
    expect(page.locator("dialog .values li")).to_have_count(1)
    page.locator("dialog .back a").click()
    page.locator("dialog").wait_for(state="hidden")
    expect(page).to_have_url(f"{site}/?q=keeper")
    page.locator("a.more").evaluate("link => { link.click(); link.click(); }")  # an impatient double click
    expect(page.locator("dialog[open] .values li")).to_have_count(12)
    page.locator("dialog input[type=search]").press_sequentially("harbour 7")
    expect(page.locator("dialog .values li")).to_have_count(1)
    page.locator("dialog .toggle").click()
    page.wait_for_url("**company=harbour**")
    assert page.locator("h1").inner_text() == "1 job"


def test_everything_works_without_javascript(site: str, browser: Browser) -> None:
    with browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        page.goto(f"{site}/?q=obsidian")
        before = page.locator("h1").inner_text()
        page.locator("input[name=salary_min]").fill("40k")
        _follow(page.get_by_role("button", name="Apply"))
        assert "salary_min=40k" in page.url
        _follow(page.locator(".chips a", has_text="40,000"))
        assert page.locator("h1").inner_text() == before
        _follow(page.get_by_role("link", name="Obsidian cutter"))
        _follow(page.locator(".facts a.said", has_text="$20 an hour"))
        assert page.url.endswith("#evidence-salary-1")
        assert page.locator("mark:target").inner_text() == "$20 an hour"
        page.goto(f"{site}/facets/city?country=DE")
        page.locator("main input[name=find]").fill("bavaria")
        _follow(page.get_by_role("button", name="Find"))
        _follow(page.locator(".values .toggle"))
        assert "country=DE" in page.url
        assert "city=DE%2FBavaria%2FMunich" in page.url


@pytest.mark.parametrize("width", [320, 390, 820])
def test_nothing_scrolls_sideways(site: str, browser: Browser, width: int) -> None:
    with browser.new_context(viewport={"width": width, "height": 800}) as context:
        page = context.new_page()
        for path in ("/", "/?q=obsidian&country=DE", "/?salary_min=abc", "/nowhere"):
            page.goto(site + path)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        page.goto(f"{site}/?q=cutter")
        _follow(page.get_by_role("link", name="Obsidian cutter"))
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
    _follow(page.locator("h2 > a").first)
    assert "/postings/" in page.url
    assert complaints == []
    assert hosts == {site}


def test_a_first_visit_is_light(site: str, page: Page) -> None:
    sizes: list[int] = []
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    page.goto(site, wait_until="networkidle")
    # Uncompressed, as the test server sends it: more than a visitor ever loads.
    assert 0 < sum(sizes) <= MOST_BYTES


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_to_object_to(site: str, browser: Browser, scheme: Literal["light", "dark"]) -> None:
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    detail = factories.posting(
        title="Expired",
        text="Python, at $20 an hour",
        valid_through=date(2020, 1, 1),
        company_name="Kestrel",
        skills=["Python", "R"],
        salary=(20, 20, "USD", "hour"),
        evidence={"title": [[0, 6]], "skills": [[0, 6], [0, 6]], "salary": [[11, 22]]},
    )
    with browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        for path in (*AUDITED, detail.get_absolute_url()):
            page.goto(site + path)
            page.evaluate(axe)
            assert _objections(page, "html") == [], path


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_to_object_to_in_the_upload(
    site: str, browser: Browser, admin_client: Client, scheme: Literal["light", "dark"]
) -> None:
    """In its own part of the page: what stands around it is Django's."""
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    with browser.new_context(color_scheme=scheme) as context:
        session = admin_client.cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": site}])
        page = context.new_page()
        page.goto(f"{site}/admin/postings/posting/upload/")
        page.evaluate(axe)
        assert _objections(page, "#content-main") == []
        page.get_by_label("Or paste a posting").fill("Title: Line Cook\nLocation: Lyon, France")
        _follow(page.get_by_role("button", name="Look first"))
        page.evaluate(axe)
        assert _objections(page, "#content-main") == []
        for link in ("Line Cook", "Correct"):
            _follow(page.get_by_role("link", name=link))
            page.evaluate(axe)
            assert _objections(page, "html") == [], link


def test_an_upload_is_looked_at_corrected_and_accepted_by_keyboard(
    site: str, browser: Browser, admin_client: Client
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        session = admin_client.cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": site}])
        page = context.new_page()
        page.goto(f"{site}/admin/postings/posting/upload/")
        page.get_by_label("Or paste a posting").fill("Title: Gong Tuner\nLocation: Lyon, France")
        _follow(page.get_by_role("button", name="Look first"), by_key=True)
        _follow(page.get_by_role("link", name="Gong Tuner"), by_key=True)
        _follow(page.get_by_role("link", name="Correct"), by_key=True)
        page.get_by_role("textbox", name="Title").fill("Gong Maker")
        _follow(page.get_by_role("button", name="Accept as corrected"), by_key=True)
        assert page.get_by_role("cell", name="Added").is_visible()
        page.goto(f"{site}/?q=gong")
        assert page.get_by_role("heading", name="Gong Maker").is_visible()


def _follow(link: Locator, *, by_key: bool = False) -> None:
    """Go where the link or button leads. A click alone returns while the old page, or none, still stands."""
    with link.page.expect_navigation():
        if by_key:
            link.press("Enter")
        else:
            link.click()


def _objections(page: Page, within: str) -> list[str]:
    run = "within => axe.run({include: [within]}, {rules: {'target-size': {enabled: true}}})"
    found: dict[str, Any] = page.evaluate(run, within)
    assert found["passes"]
    return [f"{rule['id']}: {node['html']}" for rule in found["violations"] for node in rule["nodes"]]
