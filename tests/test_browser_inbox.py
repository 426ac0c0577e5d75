"""Reading and answering in a real browser, the record on paper, and the pictures."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.jobs import count
from tests.browsing import DESK, PHONE, faults_at, tab
from tests.console_cast import ANA, BAO, an_inbox
from tests.installation import NOON, Installation, RunningClock, installation, until

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    """Bao wrote something that nobody understood; Ana, who reads Spanish, said thanks."""
    async with installation(tmp_path, clock=RunningClock(NOON), before=an_inbox) as running:
        await running.sms(BAO, 1)
        await running.texts(BAO, "my cousin drives me, is that ok")
        await running.sms(BAO, 2)
        await running.texts(ANA, "gracias")
        await running.sms(ANA, 1)
        yield running


async def test_from_the_inbox_to_an_answer_on_the_phone(house: Installation, chromium: Browser) -> None:
    async with tab(chromium, house) as page:
        await page.get_by_role("link", name="Inbox").click()
        await page.get_by_role("link", name="Waits for a person").click()
        await page.get_by_role("link", name="Bao").click()
        await page.get_by_label("Your own words").press_sequentially("That is fine. See you there")
        await expect(page.locator("#cost")).to_contain_text("27 characters, 1 SMS part (GSM-7)")
        await page.get_by_label("wrote something that was not understood").check()
        await page.get_by_role("button", name="Send").click()
        await expect(page.get_by_role("status")).to_contain_text("on its way")
        assert await house.sms(BAO, 3) == "That is fine. See you there"
        await house.parts.worker.settled()
        assert house.all("select 1 from task where kind = 'unclear' and done is null") == []


async def test_what_comes_in_shows_by_itself_while_an_answer_is_being_typed(
    house: Installation, chromium: Browser
) -> None:
    async with tab(chromium, house) as page:
        await page.goto(f"{house.url}/console/inbox/{house.reader(BAO)}")
        box = page.get_by_label("Your own words")
        await box.fill("Half a sent")
        await house.texts(BAO, "MENU")
        await house.sms(BAO, 3)
        await page.evaluate(f"htmx.ajax('GET', '{page.url}?live=1', {{target: '[data-live]', swap: 'innerHTML'}})")
        await expect(page.get_by_text("MENU", exact=True)).to_be_visible()
        await expect(box).to_have_value("Half a sent")

        house.clock.forward(hours=3)
        await page.evaluate(f"htmx.ajax('GET', '{page.url}?live=1', {{target: '[data-live]', swap: 'innerHTML'}})")
        await expect(page.get_by_role("alert")).to_contain_text("You are signed out.")
        await expect(box).to_have_value("Half a sent")


async def test_the_record_goes_to_paper_without_what_belongs_to_the_screen(
    house: Installation, chromium: Browser
) -> None:
    async with tab(chromium, house) as page:
        await page.goto(f"{house.url}/console/hearings/1/proof")
        await expect(page.get_by_role("button", name="Print")).to_be_visible()
        await page.emulate_media(media="print")
        await expect(page.get_by_role("button", name="Print")).to_be_hidden()
        await expect(page.get_by_role("heading", name="Proof of notice")).to_be_visible()
        for paper in ("A4", "Letter"):
            assert len(await page.pdf(format=paper)) > 5_000


async def test_axe_finds_nothing_serious_and_nothing_is_too_wide(house: Installation, chromium: Browser) -> None:
    await until(lambda: house.all("select 1 from inbound where handled is null") == [], "all to be handled")
    await count(house.parts.store, "America/New_York")
    looks = ((DESK, False), (DESK, True), (PHONE, False))
    found: list[str] = []
    paths = [f"/console/inbox/{house.reader(each)}" for each in (ANA, BAO)]
    async with tab(chromium, house) as page:
        for path in ("/console/inbox", *paths, "/console/hearings/1/proof", "/console/ending", "/console/numbers"):
            found += await faults_at(page, house.url + path, looks)
    assert not found, "\n".join(found)
