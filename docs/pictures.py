"""Takes the pictures that stand in docs/console.md and README: each page of an office's Monday, light, dark and on a
phone; and the demo's phones.

`make docs` runs it, as `python -m docs.pictures`. It needs Debian's Chromium; nobody in it exists.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import Page

from bot import demo
from tests import office_week
from tests.browsing import DESK, PHONE, browser, tab
from tests.installation import Installation, RunningClock, installation

FOLDER = Path(__file__).parent / "console"
PHONES = Path(__file__).parent / "demo"
# Name of the picture -> the page. {contact}: whoever wrote last; the others are what `_work` leaves behind.
PICTURES = {
    "today": "/console",
    "calls": "/console/calls",
    "people": "/console/people",
    "person": "/console/people/1",
    "coming": "/console/people/1/coming",
    "merge": "/console/people/1/merge?with={twin}",
    "register": "/console/people/new",
    "another": "/console/people/1/hearing",
    "number": "/console/people/1/follower",
    "hearing": "/console/hearings/1",
    "imports": "/console/imports",
    "columns": "{file}?columns=1",
    "rows": "{file}?what=changed",
    "import": "{import}",
    "undo": "{import}/undo",
    "broadcasts": "/console/broadcasts",
    "broadcast": "/console/broadcasts/new?about=news",
    "draft": "{draft}",
    "edit": "{draft}/edit",
    "reader": "{reader}",
    "inbox": "/console/inbox",
    "thread": "/console/inbox/{contact}",
    "proof": "/console/hearings/1/proof",
    "ending": "/console/ending",
    "numbers": "/console/numbers",
    "office": "/console/office",
    "audit": "/console/audit",
}
LANGUAGES = ["en", "es-419", "ht", "pt-BR", "zh-Hans", "vi", "ar", "so", "ru", "uk", "pa-Guru", "am"]
# A list as an office has it, and the next one: one new date, one moved, one that cannot be read.
_HEAD = "Name,Phone,Language,Hearing Date,Hearing Time,Court,Type,Reference\n"
NEW = (
    f"{_HEAD}Rosa,202-555-0141,Spanish,12/14/2026,8:30 AM,DEN,master,C-3001\n"
    "Hodan,202-555-0142,Somali,12/15/2026,1:00 PM,DEN,individual,C-3002\n"
)
CHANGED = (
    f"{_HEAD}Hodan,202-555-0142,Somali,12/17/2026,1:00 PM,DEN,individual,C-3002\n"
    "Samir,202-555-0143,Arabic,12/18/2026,8:30 AM,DEN,master,C-3003\n"
    "Irina,202-555-0144,Russian,soon,8:30 AM,DEN,master,C-3004\n"
)
LOOKS = {"light": (DESK, False), "dark": (DESK, True), "phone": (PHONE, False)}
# All three phones and the plan, side by side.
WIDE = (1600, 1000)
# Long enough for a message to arrive on the page.
PAUSE_MS = 2500
# A longer page is cut off: its beginning shows what it is.
TALLEST = 1400


async def take(folder: Path) -> None:
    """All pictures, into `folder`."""
    with tempfile.TemporaryDirectory() as place:
        await office_week.live(Path(place))
        tables = {"attorneys.first": office_week.ATTORNEYS, "languages": f"offered = {json.dumps(LANGUAGES)}"}
        async with (
            installation(Path(place), clock=RunningClock(office_week.MONDAY), **tables) as house,
            browser() as chromium,
        ):
            async with tab(chromium, house, "Carol", "owner") as page:
                known = await _work(page, house)
            for look, (size, dark) in LOOKS.items():
                async with tab(chromium, house, "Carol", "owner", size=size, dark=dark) as page:
                    for name, path in PICTURES.items():
                        await page.goto(house.url + path.format(**known))
                        await _picture(page, folder / f"{name}-{look}.jpg", size[0])
                async with tab(chromium, house, role=None, size=size, dark=dark) as page:
                    await page.goto(f"{house.url}/console")
                    await _picture(page, folder / f"signin-{look}.jpg", size[0])


async def _work(page: Page, house: Installation) -> dict[str, str]:
    """What she does first on this Monday: hands in a list and stores it, looks at a second one, begins a broadcast."""
    done = {}
    for name, rows in (("december.csv", NEW), ("december-2.csv", CHANGED)):
        await page.goto(f"{house.url}/console/imports")
        given = {"name": name, "mimeType": "text/csv", "buffer": rows.encode()}
        await page.get_by_label("A list of hearings").set_input_files(given)  # type: ignore[arg-type]
        await page.get_by_role("button", name="Look at it").click()
        await page.get_by_role("button", name="Show what it would change").click()
        done["file"] = urlsplit(page.url).path
        if rows is NEW:
            await page.get_by_role("link", name="Store it …").click()
            await page.get_by_role("button", name="Yes, store it").click()
            await page.get_by_role("button", name="Release").wait_for()
            done["import"] = urlsplit(page.url).path
    await page.goto(f"{house.url}/console/broadcasts/new?about=news")
    await page.get_by_label("Name, for our own list").fill("Closed on Thursday and Friday")
    await page.locator("textarea[name=text-en]").fill("Our office is closed on November 26 and 27.")
    await page.locator("textarea[name=text-es-419]").fill("Nuestra oficina cierra el 26 y el 27 de noviembre.")
    await page.locator("input[name=second]").check()
    await page.get_by_role("button", name="Keep the draft").click()
    await page.get_by_role("button", name="Ask for approval").wait_for()
    done["draft"] = urlsplit(page.url).path
    reader = page.locator("a[href*='/reader?contact=']").first
    done["reader"] = await reader.get_attribute("href") or ""
    (last,) = house.all("select id from contact where last_input is not null order by last_input desc limit 1")
    (twin,) = house.all("select max(id) as id from respondent where label = 'Rosa'")
    return {**done, "contact": str(last["id"]), "twin": str(twin["id"])}


async def take_phones(folder: Path) -> None:
    """The demo as somebody sees it who let it register a hearing and went on to the next messages."""
    address: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    serving = asyncio.create_task(demo.serve("127.0.0.1", 0, lambda: office_week.MONDAY, address.set_result))
    try:
        async with browser() as chromium:
            page = await chromium.new_page(viewport={"width": WIDE[0], "height": WIDE[1]})
            await page.goto(await address)
            await page.get_by_role("button", name="Register a sample hearing for me").click()
            await page.locator("#coming li").first.wait_for(timeout=60_000)
            for _ in range(2):
                await page.get_by_role("button", name="To the next message").click()
                await page.wait_for_timeout(PAUSE_MS)
            await _picture(page, folder / "phones.jpg", WIDE[0])
    finally:
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


async def _picture(page: Page, file: Path, width: int) -> None:
    height = await page.evaluate("document.documentElement.scrollHeight")
    whole = {"x": 0, "y": 0, "width": width, "height": min(height, TALLEST)}
    await page.screenshot(path=file, full_page=True, clip=whole, type="jpeg", quality=72)  # type: ignore[arg-type]


def main() -> None:
    """Take them, and say which."""
    for folder, taken in ((FOLDER, take), (PHONES, take_phones)):
        folder.mkdir(exist_ok=True)
        asyncio.run(taken(folder))
    for file in sorted([*FOLDER.glob("*.jpg"), *PHONES.glob("*.jpg")]):
        sys.stdout.write(f"{file.relative_to(FOLDER.parent.parent)}  {file.stat().st_size // 1024} KB\n")


if __name__ == "__main__":
    main()
