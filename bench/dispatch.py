"""Reminders per second from claim to recorded result, over the real PTB bot and the real Twilio client.

The stand-ins of `tests/` answer from processes of their own, after 50 ms and at once. Beside ours: a bare loop of the
same client over the same transport, and raw aiohttp, each with as many calls in flight, sending the very same requests
(texts, buttons, callbacks) made beforehand. Interleaved rounds, medians; rates are lifted.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

import aiohttp

from bench.outcome import Outcome, peak_memory_mb
from bench.population import Population, fill
from messages.channel import Channel, Fate, Outgoing, Sent
from messages.sms_out import SmsChannel, make_client, validity
from messages.telegram_out import TelegramChannel, beside, make_bot
from scheduler.db import Database, Store, migrate, open_database
from scheduler.delivery import Rules
from scheduler.office import Office
from scheduler.policy import Policy
from scheduler.worker import Worker, spare_the_collector
from tests.standin_telegram import TOKEN
from tests.standin_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER

ROUNDS = 5
REMINDERS = 2_000
IN_FLIGHT = 64
DELAYS_MS = (50, 0)

MORNING = datetime(2027, 3, 1, 18, tzinfo=UTC)
HEARING = datetime(2027, 3, 2, 13, 0)  # noqa: DTZ001  # a wall time at the court
PUBLIC_URL = "https://reminders.example"
OFFICE = Office("The office", "Reminders", "America/New_York", "The help line", "+1 202 555 0100", "9-17")

Call = Callable[[int], Awaitable[object]]


@dataclass(slots=True)
class Arms:
    """The three ways to send the same `outgoing` over one provider."""

    name: str
    url: str
    worker: Worker
    outgoing: list[Outgoing]
    same_client: Call
    raw: Call

    async def ours(self) -> None:
        await self.worker.settled()

    async def bare(self, call: Call) -> None:
        numbers = iter(range(REMINDERS))

        async def one_of_many() -> None:
            for number in numbers:
                await call(number)

        await asyncio.gather(*(one_of_many() for _ in range(IN_FLIGHT)))


class Noted:
    """A channel that keeps what it was asked to send, so that the bare loops can send the same."""

    def __init__(self, channel: Channel) -> None:
        self.name = channel.name
        self.noted: list[Outgoing] = []

    async def send(self, out: Outgoing) -> Sent:
        self.noted.append(out)
        return Sent(f"noted-{out.attempt}")

    async def find(self, out: Outgoing) -> Sent | None:
        return None

    async def fate(self, provider_id: str) -> Fate | None:
        return None

    async def forget(self, address: str, provider_id: str) -> bool:
        return False

    async def close(self) -> None:
        """Nothing is held."""


def run() -> Outcome:
    """Every figure and ratio of one run."""
    spare_the_collector()  # as `courtbell run` does; the bare loops gain by it too
    return asyncio.run(_run())


async def _run() -> Outcome:
    measured: dict[tuple[str, str, int], list[tuple[float, float]]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        async with (
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=IN_FLIGHT)) as session,
            _telegram(Path(folder), session) as telegram,
            _sms(Path(folder), session) as sms,
        ):
            for round_ in range(ROUNDS + 1):  # the first warms up, and is not counted
                for delay in DELAYS_MS:
                    for arms in (telegram, sms):
                        for way, figures in (await _round(arms, delay, session)).items():
                            measured[arms.name, way, delay] += [figures] if round_ else []
    return _outcome(measured)


async def _round(arms: Arms, delay: int, session: aiohttp.ClientSession) -> dict[str, tuple[float, float]]:
    """Messages per second and microseconds of CPU per message, by way."""
    ways: dict[str, Callable[[], Awaitable[None]]] = {
        "ours": arms.ours,
        "same_client": lambda: arms.bare(arms.same_client),
        "aiohttp": lambda: arms.bare(arms.raw),
    }
    figures = {}
    for way, send in ways.items():
        await _control(session, arms.url, f"_set?delay_ms={delay}")
        await _control(session, arms.url, "_reset")
        if way == "ours":
            await arms.worker.store.do(_all_due_again)
        cpu, began = time.process_time(), time.perf_counter()
        await send()
        took, used = time.perf_counter() - began, time.process_time() - cpu
        told = await _control(session, arms.url, "_ledger")
        assert told["accepted"] == REMINDERS, f"{arms.name} {way}: {told}"
        figures[way] = (REMINDERS / took, used / REMINDERS * 1e6)
    sent = arms.worker.store.db.one("select count(*) as n from message where state = 'sent'")
    recorded = arms.worker.store.db.one("select count(*) as n from attempt where outcome = 'accepted'")
    assert sent == recorded == {"n": REMINDERS}, f"{arms.name}: {sent} sent, {recorded} recorded"
    return figures


def _outcome(measured: dict[tuple[str, str, int], list[tuple[float, float]]]) -> Outcome:
    outcome = Outcome()
    rates = {key: median(rate for rate, _ in rounds) for key, rounds in measured.items()}
    for (channel, way, delay), rounds in measured.items():
        outcome.figures[f"{channel}_{way}_{delay}ms_per_s"] = round(rates[channel, way, delay])
        outcome.figures[f"{channel}_{way}_{delay}ms_cpu_us"] = round(median(cpu for _, cpu in rounds))
    for channel in ("telegram", "sms"):
        for other in ("same_client", "aiohttp"):
            for delay in DELAYS_MS:
                suffix = "" if delay == DELAYS_MS[0] else f"_{delay}ms"
                ratio = rates[channel, "ours", delay] / rates[channel, other, delay]
                outcome.ratios[f"{channel}_vs_{other}{suffix}"] = round(ratio, 3)
    outcome.figures |= {"in_flight_count": IN_FLIGHT, "reminders_count": REMINDERS, "peak_memory_mb": peak_memory_mb()}
    return outcome


@asynccontextmanager
async def _telegram(folder: Path, session: aiohttp.ClientSession) -> AsyncIterator[Arms]:
    with _standin("telegram") as url:
        bot = make_bot(TOKEN, api_url=url, in_flight=IN_FLIGHT)
        worker, outgoing = await _ready(folder, TelegramChannel(bot), _clock())
        more = [beside(out) for out in outgoing]
        bodies = [{"chat_id": out.address, "text": out.text.body, **more[n]} for n, out in enumerate(outgoing)]

        async def same_client(n: int) -> None:
            out = outgoing[n]
            await bot.send_message(out.address, out.text.body, api_kwargs=more[n])

        async def raw(n: int) -> None:
            async with session.post(f"{url}/bot{TOKEN}/sendMessage", json=bodies[n]) as response:
                assert (await response.json())["ok"]

        yield Arms("telegram", url, worker, outgoing, same_client, raw)
        await _close(worker)


@asynccontextmanager
async def _sms(folder: Path, session: aiohttp.ClientSession) -> AsyncIterator[Arms]:
    with _standin("twilio") as url:
        client, now = make_client(ACCOUNT_SID, AUTH_TOKEN, api_url=url, in_flight=IN_FLIGHT), _clock()
        worker, outgoing = await _ready(folder, SmsChannel(client, now=now, public_url=PUBLIC_URL, sender=SENDER), now)
        callbacks = [f"{PUBLIC_URL}/twilio/status?attempt={out.attempt}" for out in outgoing]
        seconds = validity(now(), outgoing[0].expires)
        target = f"{url}/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json"
        headers = {"Authorization": aiohttp.encode_basic_auth(ACCOUNT_SID, AUTH_TOKEN)}

        async def same_client(n: int) -> None:
            out = outgoing[n]
            await client.messages.create_async(
                to=out.address,
                from_=SENDER,
                body=out.text.body,
                status_callback=callbacks[n],
                validity_period=seconds,
            )

        async def raw(n: int) -> None:
            out = outgoing[n]
            form = {"To": out.address, "From": SENDER, "Body": out.text.body}
            form |= {"StatusCallback": callbacks[n], "ValidityPeriod": str(seconds)}
            async with session.post(target, data=form, headers=headers) as response:
                assert (await response.json())["sid"]

        yield Arms("sms", url, worker, outgoing, same_client, raw)
        await _close(worker)


async def _ready(folder: Path, channel: Channel, now: Callable[[], datetime]) -> tuple[Worker, list[Outgoing]]:
    """A worker over a database full of due reminders, and what it sends: worded once, for the bare loops."""
    db = open_database(folder / f"{channel.name}.db", now)
    migrate(db)
    fill(db, Population(channel.name, REMINDERS, 1, HEARING, MORNING))
    rules, store = Rules(Policy(), OFFICE, {channel.name: 0}), Store(db)
    noted = Noted(channel)
    await Worker(store, {channel.name: noted}, rules, in_flight=IN_FLIGHT).settled()
    assert len({out.text.body + out.address for out in noted.noted}) == REMINDERS
    return Worker(store, {channel.name: channel}, rules, in_flight=IN_FLIGHT), noted.noted


def _all_due_again(db: Database) -> None:
    db.run("delete from attempt")
    db.run("update message set state = 'planned', next_at = due, attempts = 0, lease = null")
    db.run("update address set opt_out_shown = null")


def _clock() -> Callable[[], datetime]:
    """A morning that goes on at the pace of the real one."""
    ahead = MORNING - datetime.now(UTC)
    return lambda: datetime.now(UTC) + ahead


class _standin:
    """A stand-in in a process of its own; its address."""

    def __init__(self, name: str) -> None:
        self.command: Sequence[str] = (sys.executable, "-m", f"tests.standin_{name}")

    def __enter__(self) -> str:
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.communicate()


async def _control(session: aiohttp.ClientSession, url: str, what: str) -> dict[str, Any]:
    async with session.post(f"{url}/{what}") as response:
        told: dict[str, Any] = json.loads(await response.read())
        return told


async def _close(worker: Worker) -> None:
    for channel in worker.channels.values():
        await channel.close()
    await worker.store.close()
