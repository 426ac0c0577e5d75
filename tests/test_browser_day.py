"""The rest of a paralegal's day in a real browser: a messy list, somebody new, news that two people let go, a reply."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.browsing import PHONE, tab
from tests.console_cast import BAO, readers_of_news
from tests.installation import NOON, Installation, RunningClock, installation, until
from tests.messy_list import LIST

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

NEW = "+12025550155"


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    """Bao, Ana and Dan have a hearing; more than one reader needs a second approval."""
    small = "approve_above = 1\ndelay_minutes = 1"
    clock = RunningClock(NOON)
    async with installation(tmp_path, clock=clock, before=readers_of_news, broadcasts=small) as running:
        yield running


async def test_a_messy_list_is_looked_at_chosen_applied_and_released(house: Installation, chromium: Browser) -> None:
    async with tab(chromium, house) as page:
        await page.get_by_role("link", name="Imports").click()
        await page.get_by_label("A list of hearings").set_input_files(
            {"name": "november.csv", "mimeType": "text/csv", "buffer": LIST}
        )
        await page.get_by_role("button", name="Look at it").click()
        await expect(page.get_by_label("Apodo is read as")).to_have_value("label")
        await page.get_by_label("December 5").check()
        await page.get_by_role("button", name="Show what it would change").click()
        await page.get_by_role("link", name="1 unreadable").click()
        await expect(page.get_by_text("mañana")).to_be_visible()
        await page.get_by_role("link", name="2 new").click()
        await page.get_by_label("Row 3").select_option("skip")
        await page.get_by_role("button", name="Keep these choices").click()
        await page.get_by_role("link", name="Store it …").click()
        await page.get_by_role("button", name="Yes, store it").click()
        await expect(page.get_by_role("status")).to_contain_text("Nothing is sent before you release it")
        assert house.twilio.sent_to("+12025550131") == []
        page.once("dialog", lambda dialog: dialog.accept())
        await page.get_by_role("button", name="Release").click()
        await expect(page.get_by_role("status")).to_contain_text("Released")


async def test_somebody_is_registered_with_their_consent_and_will_hear_of_it(
    house: Installation, chromium: Browser
) -> None:
    async with tab(chromium, house) as page:
        await page.goto(f"{house.url}/console/people/new")
        await page.locator("input[name=label]").fill("Rosa")
        await page.locator("select[name=kind]").select_option("master")
        await page.locator("input[name=date]").fill("2027-03-15")
        await page.locator("input[name=time]").fill("13:00")
        await page.locator("input[name=court]").fill("Denver Immigration Court (DEN)")
        await page.locator("input[name=phone]").fill("202 555 0155")
        await page.get_by_label("whoever has this number agreed").check()
        await page.locator("select[name=agreed_how]").select_option(index=1)
        await page.get_by_role("button", name="Read it back").click()
        await expect(page.get_by_text("Mon Mar 15, 2027, 1:00 PM")).to_be_visible()
        assert house.all("select id from respondent where label = 'Rosa'") == []
        await page.locator("button[name=sure]").click()
        await expect(page.get_by_role("heading", name="Rosa")).to_be_visible()
    planned = house.all(
        "select step, state from message join address on address.contact_id = reader where value = ? order by due", NEW
    )
    assert [(row["step"], row["state"]) for row in planned][-2:] == [("1d", "planned"), ("morning", "planned")]


async def test_news_needs_two_people_and_can_be_called_back(house: Installation, chromium: Browser) -> None:
    async with tab(chromium, house) as carol, tab(chromium, house, "Olga", "owner") as olga:
        await carol.goto(f"{house.url}/console/broadcasts/new?about=news")
        await carol.get_by_label("Name, for our own list").fill("Holiday")
        await carol.locator("textarea[name=text-en]").fill("We are closed on Friday.")
        await carol.locator("textarea[name=text-es-419]").fill("El viernes no abrimos.")
        await carol.keyboard.press("Tab")  # what is left is counted anew
        await expect(carol.locator("#count")).to_contain_text("2 people get it")
        await carol.get_by_role("button", name="Keep the draft").click()
        await carol.get_by_role("button", name="Ask for approval").click()
        await expect(carol.get_by_role("status")).to_contain_text("Asked for")
        await olga.goto(carol.url)
        olga.once("dialog", lambda dialog: dialog.accept())
        await olga.get_by_role("button", name="Approve for 2 people").click()
        await expect(olga.get_by_role("status")).to_contain_text("Approved")
        await carol.reload()
        await carol.get_by_role("button", name="Call it back").click()
        await expect(carol.get_by_role("status")).to_contain_text("a draft again")
    assert house.all("select id from message where kind = 'broadcast'") == []


async def test_a_question_is_answered_on_a_phone(house: Installation, chromium: Browser) -> None:
    await house.sms(BAO, 1)
    await house.texts(BAO, "can I bring my sister to the building")
    await house.sms(BAO, 2)
    async with tab(chromium, house, size=PHONE) as page:
        await page.get_by_role("link", name="Inbox").click()
        await page.get_by_role("link", name="Case 102").first.click()
        await page.get_by_label("Your own words").fill("Please call us about it.")
        await page.get_by_role("button", name="Send", exact=True).click()
        await until(
            lambda: any("Please call us" in each["body"] for each in house.twilio.sent_to(BAO)), "the reply", within=20
        )


async def test_a_viewer_finds_nothing_to_press(house: Installation, chromium: Browser) -> None:
    async with tab(chromium, house, "Dan", "viewer") as page:
        for path in ("/console", "/console/calls", "/console/people", "/console/imports", "/console/broadcasts"):
            await page.goto(house.url + path)
            deeds = await page.locator("main form[method=post]").count()
            assert deeds == 0, path
