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
from tests.console_cast import BAO, a_board
from tests.consoling import link, visiting
from tests.installation import NOON, Installation, RunningClock, installation, until
from tests.messy_list import BAD, HEAD, LIST, ROSA, stored_as_seen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

NEXT = "\n".join((HEAD, ROSA.replace("C-1", "C-4"), BAD)).encode("cp1252")
# Of pages that one cannot open by the number 1 alone, or that have more than one look.
_FURTHER = {
    "/console/broadcasts/1/reader": {"/console/broadcasts/2/reader?contact=2"},
    "/console/broadcasts/1": {"/console/broadcasts/1", "/console/broadcasts/2"},
    "/console/imports/files/1": {
        f"/console/imports/files/{look}" for look in ("1", "1?columns=1", "1?sure=apply", "1?sure=drop", "2")
    },
    "/console/people/1/merge": {"/console/people/1/merge", "/console/people/1/merge?with=2"},
}
# What a page asks for by itself, to put it into a place of its own.
_PARTS = {path for each in PAGES if (path := each.path.replace("{id}", "1")).endswith(("/numbers", "/progress"))} - {
    "/console/numbers"
}


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    """Bao has been told of a hearing and asked for help."""
    async with installation(tmp_path, clock=RunningClock(NOON), before=a_board) as running:
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
    await _fill(house)
    looks = ((DESK, True), (PHONE, False))
    paths = {each.path.replace("{id}", "1") for each in PAGES if each.method == "GET"} - _PARTS
    async with tab(chromium, house, role=None) as page:
        found = await faults_at(page, link(house, "Carol", "owner"), looks)
        found += await faults_at(page, f"{house.url}/console", looks, 401)
    async with tab(chromium, house, role="owner") as page:
        for path in sorted(set().union(*(_FURTHER.get(path, {path}) for path in paths))):
            found += await faults_at(page, house.url + path, looks)
        await page.goto(f"{house.url}/console/people/1/follower")
        await page.get_by_label("Telephone number").fill("202-555-0144")
        await page.get_by_role("button", name="Read it back").click()
        await page.get_by_role("heading", name="A number for").wait_for()
        found += await faults_at(page, "", looks)
    assert not found, "\n".join(found)


async def _fill(house: Installation) -> None:
    """What the pages with number 1 show: a file that waits, an import, a draft; and a broadcast on its way."""
    async with visiting(house, "Carol", "owner") as carol:
        for content in (LIST, NEXT):
            page = await carol.hand_in("/console/imports", "list.csv", content)
            rows = await carol.post(f"{page.path}/columns", order="day")
        stored = await stored_as_seen(carol, rows)
        assert stored.path == "/console/imports/1", stored.words
        news = {"about": "news", "name": "Holiday", "text-en": "We are closed on Friday."}
        for said in (news, {"about": "office_moved", "place": "12 Main Street"}):
            draft = await carol.post("/console/broadcasts/new", **said)
        for deed in ("ask", "approve"):
            seen = await carol.post(f"{draft.path}/{deed}", recipients="1", mark=await carol.mark(draft.path))
            assert (seen.status, seen.path) == (200, "/console/broadcasts/2"), seen.words
    house.clock.forward(minutes=15)
    house.parts.worker.wake()
    await until(lambda: not house.all("select id from broadcast where state = 'approved'"), "the broadcast")
