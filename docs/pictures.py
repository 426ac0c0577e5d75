"""Takes the pictures that stand in docs/console.md and README: each page of an office's Monday, light, dark and on a
phone; and the demo's phones.

`make docs` runs it, as `python -m docs.pictures`. It needs Debian's Chromium; nobody in it exists.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Page

from bot import demo
from tests import office_week
from tests.browsing import DESK, PHONE, browser, tab
from tests.installation import RunningClock, installation

FOLDER = Path(__file__).parent / "console"
PHONES = Path(__file__).parent / "demo"
# Name of the picture -> the page. {contact}: whoever wrote last.
PICTURES = {
    "today": "/console",
    "calls": "/console/calls",
    "people": "/console/people",
    "person": "/console/people/1",
    "register": "/console/people/new",
    "hearing": "/console/hearings/1",
    "imports": "/console/imports",
    "broadcasts": "/console/broadcasts",
    "broadcast": "/console/broadcasts/new?about=news",
    "inbox": "/console/inbox",
    "thread": "/console/inbox/{contact}",
    "proof": "/console/hearings/1/proof",
    "numbers": "/console/numbers",
    "office": "/console/office",
    "audit": "/console/audit",
}
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
        attorneys = {"attorneys.first": office_week.ATTORNEYS}
        async with (
            installation(Path(place), clock=RunningClock(office_week.MONDAY), **attorneys) as house,
            browser() as chromium,
        ):
            (last,) = house.all("select id from contact where last_input is not null order by last_input desc limit 1")
            for look, (size, dark) in LOOKS.items():
                async with tab(chromium, house, "Carol", "owner", size=size, dark=dark) as page:
                    for name, path in PICTURES.items():
                        await page.goto(house.url + path.replace("{contact}", str(last["id"])))
                        await _picture(page, folder / f"{name}-{look}.jpg", size[0])


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
