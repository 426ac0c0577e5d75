"""A paralegal's morning in a real browser: sign in, look at the board, work off the call list; by mouse and by
keyboard, on a desk and on a phone, in the light and in the dark."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.console.routes import PAGES
from tests.browsing import DESK, PHONE, faults_at, tab
from tests.installation import NOON, Installation, RunningClock, installation, until
from tests.test_bot_console_today import BAO, register

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

# What a page asks for by itself, to put it into a place of its own.
_PARTS = {path for each in PAGES if (path := each.path.replace("{id}", "1")).endswith(("/numbers", "/progress"))} - {
    "/console/numbers"
}


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    """Bao has been told of a hearing and asked for help."""
    async with installation(tmp_path, clock=RunningClock(NOON), before=register) as running:
        await running.sms(BAO, 1)
        await running.texts(BAO, "2")
        await until(lambda: bool(running.all("select id from task")), "the task")
        yield running


async def test_from_the_board_to_the_call_and_off_the_list(house: Installation, chromium: Browser) -> None:
    async with tab(chromium, house) as page:
        await expect(page.get_by_role("heading", name="Mon Nov 23, 2026")).to_be_visible()
        await page.get_by_role("link", name="1 to do").click()
        await expect(page.get_by_text("asks for help")).to_be_visible()
        await page.get_by_role("button", name="Not reached").click()
        await expect(page.get_by_role("status")).to_contain_text("It stays on the list")
        await page.get_by_role("button", name="Reached", exact=True).click()
        await expect(page.get_by_role("status")).to_contain_text("Noted: reached")
        await expect(page.get_by_role("heading", name="Call these people")).to_have_count(0)


async def test_a_deed_that_cannot_be_taken_back_asks_first(house: Installation, chromium: Browser) -> None:
    async with tab(chromium, house) as page:
        await page.goto(f"{house.url}/console/calls")
        page.once("dialog", lambda dialog: dialog.dismiss())
        await page.get_by_role("button", name="Wrong number").click()
        await expect(page.get_by_text("asks for help")).to_be_visible()
        page.once("dialog", lambda dialog: dialog.accept())
        await page.get_by_role("button", name="Wrong number").click()
        await expect(page.get_by_role("status")).to_contain_text("Nothing is sent to that phone")


async def test_all_of_it_by_keyboard(house: Installation, chromium: Browser) -> None:
    async with tab(chromium, house) as page:
        await page.keyboard.press("Tab")
        await expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
        await page.goto(f"{house.url}/console/calls")
        await page.get_by_role("button", name="Reached", exact=True).focus()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("status")).to_contain_text("Noted: reached")


async def test_the_board_renews_itself(house: Installation, chromium: Browser) -> None:
    async with tab(chromium, house) as page:
        await expect(page.locator(".reach.confirmed")).to_have_count(0)
        await house.texts(BAO, "1")
        await house.sms(BAO, 3)
        await page.evaluate("htmx.ajax('GET', '/console?live=1', {target: '[data-live]', swap: 'innerHTML'})")
        await expect(page.locator(".reach.confirmed").first).to_be_visible()


async def test_who_signed_out_elsewhere_is_asked_to_sign_in_at_the_next_renewal(
    house: Installation, chromium: Browser
) -> None:
    async with tab(chromium, house) as desk:
        async with tab(chromium, house) as phone:
            await phone.locator("summary").click()
            await phone.get_by_role("button", name="on all devices").click()
            await expect(phone.get_by_role("heading", name="Please sign in")).to_be_visible()
        await desk.evaluate("htmx.ajax('GET', '/console?live=1', {target: '[data-live]', swap: 'innerHTML'})")
        await expect(desk.get_by_role("heading", name="Please sign in")).to_be_visible()


async def test_axe_finds_nothing_serious_on_any_page_and_none_is_too_wide(
    house: Installation, chromium: Browser
) -> None:
    found: list[str] = []
    async with tab(chromium, house, role="owner") as page:
        for path in sorted({each.path.replace("{id}", "1") for each in PAGES if each.method == "GET"} - _PARTS):
            found += await faults_at(page, house.url + path, ((DESK, True), (PHONE, False)))
    assert not found, "\n".join(found)
