"""A real browser for the console's pages: Debian's Chromium, without a window, which can reach this machine alone."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright, expect

from scheduler.staff import Role
from tests.consoling import link
from tests.installation import Installation

DESK = (1280, 900)
PHONE = (360, 740)
# What it would otherwise look for by itself, elsewhere.
_QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
_SERIOUS = ("serious", "critical")
# Only what is serious leaves the page: all that axe looked at would be some hundred kilobytes.
_FIND = """async serious => (await axe.run({resultTypes: ["violations"]})).violations
    .filter(each => serious.includes(each.impact))
    .map(each => `${each.id}: ${each.nodes[0].html.slice(0, 160)}`)"""

# A size, and whether it is dark.
Look = tuple[tuple[int, int], bool]


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """Chromium, as long as this lasts. Tests share one: `chromium` in `tests/conftest.py`."""
    where = shutil.which("chromium")
    if where is None:
        pytest.fail("there is no Chromium: apt-get install chromium fonts-noto-core fonts-noto-cjk")
    async with async_playwright() as playwright:
        # Chromium refuses its own sandbox to root, as whom CI runs; it shows nothing but our own pages.
        running = await playwright.chromium.launch(executable_path=where, args=[*_QUIET, "--no-sandbox"])
        try:
            yield running
        finally:
            await running.close()


@asynccontextmanager
async def tab(
    running: Browser,
    house: Installation,
    name: str = "Carol",
    role: Role | None = "staff",
    *,
    size: tuple[int, int] = DESK,
    dark: bool = False,
) -> AsyncIterator[Page]:
    """A tab of somebody who has signed in by the link, with the button. Errors of scripts, and whatever the content
    policy forbids, fail the test."""
    context = await running.new_context(
        viewport={"width": size[0], "height": size[1]}, color_scheme="dark" if dark else "light"
    )
    page = await context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda line: faults.append(line.text) if "Content Security Policy" in line.text else None)
    try:
        if role is not None:
            await page.goto(link(house, name, role))
            await page.get_by_role("button", name="Sign in").click()
            await page.wait_for_url(f"{house.url}/console")
        yield page
        assert faults == []
    finally:
        await context.close()


async def faults_at(page: Page, url: str, looks: Iterable[Look], status: int = 200) -> list[str]:
    """What is wrong with the page there, or with the one that is open when `url` is "", a line each: another
    status, what axe-core finds serious or critical, and whether one would have to scroll sideways. It is loaded once,
    and looked at as each of `looks`."""
    faults: list[str] = []
    for number, (size, dark) in enumerate(looks):
        await page.set_viewport_size({"width": size[0], "height": size[1]})
        await page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
        here: list[str] = []
        if number == 0:
            answer = await page.goto(url) if url else None
            here += [f"status {answer.status}"] if answer and answer.status != status else []
            # A page may ask for a part of it once it is there. (A function to wait for would be evaluated in the page,
            # which its own policy forbids.)
            await expect(page.locator(".htmx-request")).to_have_count(0)
            await page.evaluate(Axe().axe_script)
        here += await page.evaluate(_FIND, _SERIOUS)
        if await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"):
            here.append("too wide")
        faults += [f"{page.url} at {size}, {'dark' if dark else 'light'}: {each}" for each in here]
    return faults
