"""People and hearings in a real browser: found, registered, settled; without a fault of accessibility, at any width."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from scheduler import hearings, people
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.reminders import replan_contact
from tests.browsing import DESK, PHONE, faults_at, tab
from tests.cast import POLICY, denver, hearing_of, person
from tests.installation import NOON, Installation, RunningClock, installation

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

BAO, ANA = "+12025550102", "+12025550103"
DAY = datetime(2027, 3, 15, 13)  # a wall time
PAGES = (
    "/console/people",
    "/console/people?q=rosa",
    "/console/people/new",
    "/console/people/1",
    "/console/people/1/coming",
    "/console/people/1/hearing",
    "/console/people/1/follower",
    "/console/people/1/merge",
    "/console/people/1/merge?with=2",
    "/console/people/3",
    "/console/hearings/1",
)


def register(db: Database) -> None:
    """Rosa's hearing, for which her daughter gave another date; and somebody of nearly her name."""
    with db.transaction():
        rosa = person(db, "sms", BAO, zone="America/New_York")
        hearing_of(db, rosa, DAY, label="Rosa González")
        ana = person(db, "sms", ANA, language="ar", zone="America/New_York")
        people.follow(db, ana.contact, 1, "family")
        replan_contact(db, POLICY, ana.contact)
        hearings.move(db, POLICY, 1, denver(DAY + timedelta(days=2)), By("family", ana.contact))
        people.new_respondent(db, "Rosa Gonzales", reference="M-1")
        people.new_respondent(db, "W" * 60, reference="9" * 40)
        people.new_respondent(db, "سعاد", reference="2026-17")


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock(NOON), before=register) as running:
        await running.sms(BAO, 1)
        yield running


async def test_no_page_about_people_has_a_serious_fault_or_is_too_wide(house: Installation, chromium: Browser) -> None:
    found: list[str] = []
    async with tab(chromium, house) as page:
        for path in PAGES:
            found += await faults_at(page, house.url + path, ((DESK, False), (PHONE, True)))
    assert not found, "\n".join(found)


async def test_a_reference_beside_a_name_from_right_to_left_keeps_its_order(
    house: Installation, chromium: Browser
) -> None:
    async with tab(chromium, house) as page:
        await page.goto(f"{house.url}/console/people?q=2026-17")
        row = page.get_by_role("row").filter(has_text="2026-17")
        name, reference = row.get_by_role("link", name="سعاد"), row.get_by_text("2026-17")
        # Each stands where it is written: what is read first is at the left.
        at = [box["x"] for each in (name, reference) if (box := await each.bounding_box())]
        assert at == sorted(at)


async def test_somebody_is_found_and_their_dispute_settled_and_the_preview_read(
    house: Installation, chromium: Browser
) -> None:
    async with tab(chromium, house) as page:
        await page.get_by_role("link", name="People").click()
        await page.keyboard.press("/")
        await page.keyboard.type("gonzalez rosa")
        await page.keyboard.press("Enter")
        await page.get_by_role("link", name="Rosa González").click()
        await page.get_by_role("link", name="Read them as they will be sent").click()
        await expect(page.locator("#foreseen [lang=ar]").first).to_be_visible()
        await page.get_by_role("link", name="Master hearing").first.click()
        page.once("dialog", lambda dialog: dialog.accept())
        await page.get_by_role("button", name="This one stands").last.click()
        await expect(page.get_by_role("status")).to_contain_text("Settled.")


async def test_somebody_is_registered_by_keyboard_and_read_back_first(house: Installation, chromium: Browser) -> None:
    async with tab(chromium, house) as page:
        await page.goto(f"{house.url}/console/people/new")
        await page.get_by_label("Called").fill("Luz")
        await page.locator("[name=kind]").select_option("individual")
        await page.get_by_label("Date", exact=True).fill("2027-05-04")
        await page.locator("[name=time]").fill("09:30")
        await page.locator("[name=court]").fill("Denver")
        await page.get_by_label("Telephone number").fill("202 555 0155")
        await page.get_by_label("whoever has this number agreed").check()
        await page.locator("[name=agreed_how]").select_option("phone")
        await page.get_by_role("button", name="Read it back").press("Enter")
        await expect(page.get_by_text("Tue May 4, 2027, 9:30 AM, Denver time")).to_be_visible()
        await page.get_by_role("button", name="No, change something").press("Enter")
        await expect(page.get_by_label("Called")).to_have_value("Luz")
        await page.get_by_role("button", name="Read it back").press("Enter")
        await page.get_by_role("button", name="Yes, register it").press("Enter")
        await expect(page.get_by_role("status")).to_contain_text("Registered.")
        await expect(page.get_by_role("heading", name="Luz")).to_be_visible()


async def test_a_refused_date_stands_in_its_form_and_no_zone_gets_into_it(
    house: Installation, chromium: Browser
) -> None:
    async with tab(chromium, house) as page:
        await page.goto(f"{house.url}/console/hearings/1")
        await page.locator("[name=date]").fill("2026-02-03")
        await page.locator("[name=time]").focus()
        await page.keyboard.type("0900AMET")
        await expect(page.locator("[name=time]")).to_have_value("09:00")
        await page.locator("[name=judge]").fill("Doe")
        await page.locator("[name=medium]").select_option("video")
        await page.get_by_role("button", name="Read it back").press("Enter")
        await expect(page.get_by_role("alert").filter(has_text="Not done.")).to_contain_text("is over already")
        assert await faults_at(page, "", ((DESK, False), (PHONE, True))) == []
        for name, value in {"date": "2026-02-03", "time": "09:00", "judge": "Doe", "medium": "video"}.items():
            await expect(page.locator(f"[name={name}]")).to_have_value(value)
        await page.locator("[name=date]").fill("2027-04-20")
        await page.get_by_role("button", name="Read it back").press("Enter")
        await page.get_by_role("button", name="Yes, this is the date now").press("Enter")
        await expect(page.get_by_role("status")).to_contain_text("The hearing has its new date.")


async def test_what_a_refused_form_holds_is_not_lost_when_the_session_ends(
    house: Installation, chromium: Browser
) -> None:
    async with tab(chromium, house) as page:
        await page.goto(f"{house.url}/console/broadcasts/new")
        await page.locator("[name=text-en]").fill("The office is closed.")
        await page.get_by_label("Name, for our own list").fill("Snow")
        await page.locator("[name=since]").fill("2027-03-09")
        await page.locator("[name=until]").fill("2027-03-05")
        await page.get_by_role("button", name="Keep the draft").click()
        await expect(page.get_by_role("alert").filter(has_text="Not done.")).to_be_visible()
        await expect(page.locator("[name=text-en]")).to_have_value("The office is closed.")
        await page.context.clear_cookies()
        await page.get_by_role("button", name="Count").click()
        await expect(page.get_by_text("You are signed out.")).to_be_visible()
        await expect(page.locator("[name=text-en]")).to_have_value("The office is closed.")
