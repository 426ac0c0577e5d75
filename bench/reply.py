"""From what somebody typed to the answer, through the whole program: `courtbell run` in a process of its own, real
webhooks, both channels; alone, while a broadcast of 100,000 goes out at Telegram's limit, and as fast as it can.

The time runs from right before the webhook is called to the answer's arrival at the stand-in, which answers at once.
Beside it: how long the program takes to answer `/healthz`, a request that asks for next to nothing.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from contextlib import AsyncExitStack, closing
from pathlib import Path

import aiohttp

from bench.broadcast import approved, audience
from bench.outcome import Outcome
from bench.stage import percentile
from scheduler.broadcasts import spread
from scheduler.db import Database, open_database
from tests.crashing import Program, Site, loaded
from tests.installation import until
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import StandInTwilio

PAUSE_S = 0.02
LIMIT = 30  # a second, as Telegram has it for a bot
PEOPLE = 500_000  # ids from here on have the readers of the broadcast


def run(small: bool = False) -> Outcome:
    """Every figure and ratio of one run."""
    return asyncio.run(_run(20 if small else 200, 3_000 if small else 100_000))


async def _run(asked: int, readers: int) -> Outcome:
    outcome = Outcome()
    for when in ("alone", "limited", "meanwhile"):
        async with AsyncExitStack() as opened:
            folder = Path(opened.enter_context(tempfile.TemporaryDirectory()))
            site = Site(folder, StandInTelegram(), StandInTwilio())
            if when == "limited":
                site.per_second = LIMIT
            await site.prepare(mode="webhook")
            opened.push_async_callback(site.stop)
            if when != "alone":
                with closing(open_database(site.database, site.clock)) as db:
                    _queue(db, readers)
            program = await opened.enter_async_context(loaded(site))
            await _started(site, program)
            await _measure(outcome, site, when, asked)
    outcome.figures |= {"questions_count": asked, "readers_count": readers}
    for channel in ("telegram", "sms"):
        healthz = outcome.figures["healthz_p50_ms"]
        outcome.ratios[f"{channel}_vs_healthz"] = round(outcome.figures[f"{channel}_alone_p50_ms"] / healthz, 3)
    everywhere = [name for name in outcome.figures if name.endswith(("_alone_p50_ms", "_meanwhile_p50_ms"))]
    outcome.figures["p50_ms"] = max(outcome.figures[name] for name in everywhere)
    outcome.figures["p99_ms"] = max(outcome.figures[name.replace("p50", "p99")] for name in everywhere)
    return outcome


def _queue(db: Database, readers: int) -> None:
    audience(db, readers, first=PEOPLE)
    broadcast, more = approved(db), True
    while more:
        with db.transaction():
            more = spread.step(db, broadcast)


async def _started(site: Site, program: Program) -> None:
    program.go()
    await until(lambda: bool(site.telegram.webhook["url"]), "the webhook", within=30)
    await asyncio.sleep(1)


async def _measure(outcome: Outcome, site: Site, when: str, asked: int) -> None:
    taken = len(site.telegram.ledger)
    began = time.monotonic()
    telegram = [await _by_telegram(site, 900_000 + number) for number in range(asked)]
    sms = [await _by_sms(site, f"+1202555{number:04d}") for number in range(3000, 3000 + asked)]
    took = time.monotonic() - began
    for channel, waits in (("telegram", telegram), ("sms", sms)):
        outcome.figures[f"{channel}_{when}_p50_ms"] = round(percentile(waits, 0.5) * 1000, 1)
        outcome.figures[f"{channel}_{when}_p99_ms"] = round(percentile(waits, 0.99) * 1000, 1)
    if when != "alone":
        news = len(site.telegram.ledger) - taken - asked
        outcome.figures[f"broadcast_{when}_per_s"] = round(news / took, 1)
        assert news > 0, "there was no broadcast"
    else:
        outcome.figures["healthz_p50_ms"] = round(percentile(await _healthz(site, asked), 0.5) * 1000, 1)


async def _by_telegram(site: Site, chat: int) -> float:
    update = site.telegram.says(chat, "hello")
    began = time.monotonic()
    assert await site.telegram.deliver(update) == 200
    return await _answer(site.telegram.ledger, "chat_id", str(chat), began)


async def _by_sms(site: Site, number: str) -> float:
    began = time.monotonic()
    status, _ = await site.twilio.text_in(f"{site.url}/twilio/sms", number, "hello")
    assert status == 200
    return await _answer(site.twilio.ledger, "to", number, began)


async def _answer(ledger: list[dict[str, object]], name: str, value: str, began: float) -> float:
    """Seconds until the stand-in had the answer."""
    looked = 0
    while time.monotonic() < began + 30:
        for entry in ledger[looked:]:
            if entry[name] == value:
                await asyncio.sleep(PAUSE_S)
                return float(str(entry["at"])) - began
        looked = len(ledger)
        await asyncio.sleep(0.001)
    raise AssertionError(f"no answer to {value}")


async def _healthz(site: Site, times: int) -> list[float]:
    waits = []
    async with aiohttp.ClientSession() as web:
        for _ in range(times):
            began = time.monotonic()
            async with web.get(f"{site.url}/healthz") as answer:
                await answer.read()
            waits.append(time.monotonic() - began)
    return waits
