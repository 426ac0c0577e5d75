"""What a running installation does from time to time: the digest, counting, copies, housekeeping, the heartbeat."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from datetime import time, timedelta
from zoneinfo import ZoneInfo

from bot import unfinished
from bot.config import Config, channels_of
from bot.heartbeat import Heartbeat
from messages import guide
from messages.channel import Channel
from scheduler import backup, clearing, digest, ending, housekeeping, load, periodic, tallies, unreported
from scheduler.db import Database, Row, Store
from scheduler.housekeeping import Keep
from scheduler.periodic import Job
from scheduler.watch import Limits

TALLY_EVERY = timedelta(hours=1)
UNFINISHED_EVERY = timedelta(hours=1)
HOUSEKEEPING_AT = time(3)
CLEARING_EVERY = timedelta(minutes=1)
RECEIPTS_EVERY = timedelta(minutes=1)
GUIDANCE_WITHIN = timedelta(days=14)


def limits_of(config: Config) -> Limits:
    """When staff is told that something is wrong."""
    late = timedelta(minutes=config.alarms.late_after_minutes)
    return Limits(late, config.alarms.disk_free_mb * 1_000_000, config.database.path.parent)


def jobs_of(config: Config, store: Store, channels: Mapping[str, Channel]) -> Iterator[Job]:
    """The jobs that this config asks for."""
    if config.alarms.heartbeat_url:
        beat = Heartbeat(
            store, config.alarms.heartbeat_url, channels, limits_of(config).late, inside=config.alarms.heartbeat_inside
        )
        every = timedelta(minutes=config.alarms.heartbeat_minutes)
        yield Job("heartbeat", beat.beat, every=every, quiet=True)

    async def summary() -> None:
        today = store.db.now().astimezone(ZoneInfo(config.office.zone)).date()
        expiring = guide.expiring(today, GUIDANCE_WITHIN, config.guide.guide)
        crowded = await store.do(crowded_channels, config)
        cases = await store.do(ending.noted)
        await store.do(digest.send, config.office.zone, len(expiring), crowded, cases)

    if config.alarms.digest:
        yield Job("digest", summary, at=config.alarms.digest_at)

    async def tally() -> None:
        await count(store, config.office.zone)

    # Before what is counted is erased: an hour after midnight the day before is put down.
    yield Job("tally", tally, every=TALLY_EVERY)

    async def unanswered() -> None:
        await store.do(unfinished.tell)

    yield Job("unfinished", unanswered, every=UNFINISHED_EVERY)

    async def tidy() -> None:
        await housekeep(store, keep_of(config))
        await store.do(ending.note, keep_of(config))

    yield Job("housekeeping", tidy, at=HOUSEKEEPING_AT)

    async def forgotten() -> None:
        await clearing.clear(store, channels)

    yield Job("clearing", forgotten, every=CLEARING_EVERY, quiet=True)

    async def receipts() -> None:
        await unreported.ask(store, channels)

    yield Job("receipts", receipts, every=RECEIPTS_EVERY, quiet=True)
    folder = config.backup.folder

    async def copy() -> None:
        if folder is not None:
            place, keep = config.database, config.backup.keep
            await asyncio.to_thread(backup.make, place, folder, keep, store.db.now())

    if folder is not None:
        yield Job("backup", copy, every=timedelta(hours=config.backup.every_hours))


def crowded_channels(db: Database, config: Config) -> list[str]:
    """The channels on which tomorrow's reminders do not fit before the quiet hours."""
    rates = {"telegram": config.telegram.per_second, "sms": config.twilio.parts_per_second}

    def fits(name: str) -> bool:
        return load.tomorrow(db, config.policy, config.office.zone, name, rates[name]).fits

    return [name for name in channels_of(config) if not fits(name)]


def failing(db: Database, config: Config) -> Iterator[Row]:
    """What `periodic.failing` says of the jobs that this config asks for."""
    wanted = {
        "backup": config.backup.folder is not None,
        "digest": config.alarms.digest,
        "heartbeat": bool(config.alarms.heartbeat_url),
    }
    yield from (row for row in periodic.failing(db) if wanted.get(row["job"], True))


def keep_of(config: Config) -> Keep:
    """For how long what is kept."""
    return Keep(
        config.office.sender, timedelta(days=config.privacy.keep_days), timedelta(days=config.privacy.open_case_days)
    )


async def count(store: Store, zone: str) -> None:
    """Put down what went out on the days until now, in short transactions. `zone`: the office's."""
    days = await store.do(tallies.days_to_count, zone)
    for day in days:
        sent: tallies.Sent = {}
        for first, last in await store.do(tallies.chunks, day, zone):
            sent = tallies.added(sent, await store.do(tallies.count_sent, first, last))
        await store.do(tallies.keep_sent, day, sent)
        if day < days[-1]:
            await store.do(tallies.keep_hearings, day, zone)
            await store.do(tallies.is_over, day)


async def housekeep(store: Store, keep: Keep) -> None:
    """A night's housekeeping, one short transaction after the other; whatever else waits comes in between."""
    for step in housekeeping.steps():
        after: int | None = 0
        while after is not None:
            after = await store.do(step, keep, after)
            await asyncio.sleep(0)
    # If something is in the way of it now, it is tried again with the next minute.
    store.db.erased = True
    await store.scrub()
