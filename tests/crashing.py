"""The program as a process that can be killed, on a clock that is shared with the stand-ins and can jump.

`Site` is an office's folder with both stand-ins; `Account` compares their ledgers with the outbox. By itself
(`python -m tests.crashing FOLDER CONFIG SECONDS`) it is the child: `courtbell run`, but for the clock, which is SECONDS
ahead of the database's.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import mmap
import signal
import struct
import sys
import time
import zoneinfo
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.population import Population, fill
from bot import config
from bot.app import prepare, run
from scheduler.db import open_database
from tests.installation import config_text, free_port, make_owner, write_config
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import StandInTwilio

ROOT = Path(__file__).parent.parent
MORNING = datetime(2027, 3, 1, 15, tzinfo=UTC)
# So far off that the night's planning has nothing to do with it, and no reminder expires in a story of days.
HEARING = datetime(2027, 9, 1, 13, 0)
CHANNELS = ("telegram", "sms")
KEY = "5a" * 32  # as `courtbell init` leaves it: encrypted
# A bench has more of them in a minute than an office in a month.
ANY_STRANGER = "newcomers_per_hour = 1000000\nnewcomers_per_hour_on_a_channel = 1000000"
NO_QUIET_HOURS = 'quiet_from = "23:59"\nquiet_until = "0:00"'


class SharedClock:
    """The time of day here and in the child: the real one, moved by what stands in a file that both have mapped."""

    def __init__(self, folder: Path, wrong: float = 0.0) -> None:
        """`wrong`: by how many seconds this one is ahead of the others."""
        self._wrong = wrong
        path = folder / "clock"
        if not path.exists():
            path.write_bytes(struct.pack("d", 0.0))
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), 8)

    @property
    def ahead(self) -> float:
        """Seconds by which it is before the real one."""
        return float(struct.unpack("d", self._map)[0])

    def jump(self, seconds: float) -> None:
        """Forward, or back."""
        self._map[:] = struct.pack("d", self.ahead + seconds)

    def __call__(self) -> datetime:
        return datetime.fromtimestamp(time.time() + self.ahead + self._wrong, UTC)


class Site:
    """An office between stand-ins. `due`: the addresses that have one reminder each, by channel; `key`: of its file,
    empty for a plain one; `per_second`: what Telegram may get."""

    per_second = 1000

    def __init__(self, folder: Path, telegram: StandInTelegram, twilio: StandInTwilio, key: str = KEY) -> None:
        self.key = key
        self.folder, self.telegram, self.twilio = folder, telegram, twilio
        self.clock = SharedClock(folder)
        self.clock.jump(MORNING.timestamp() - self.clock().timestamp())
        telegram.now = twilio.now = self.clock
        self.url = f"http://127.0.0.1:{free_port()}"
        self.people = 100  # those before are staff

    async def prepare(self, mode: str = "polling") -> None:
        """Configured, and with an owner."""
        await self.open()
        self.made(self.configured(self.folder, self.url, f'key = "{self.key}"' if self.key else "", mode))

    async def open(self) -> None:
        """The stand-ins."""
        for standin in (self.telegram, self.twilio):
            await standin.start()

    def configured(self, folder: Path, url: str, database: str, mode: str = "polling") -> config.Config:
        """The config of a program, which listens at `url`."""
        tables = {"policy": NO_QUIET_HOURS, "database": database, "abuse": ANY_STRANGER}
        text = config_text(self.telegram.url, self.twilio.url, url, mode, **tables)
        text = text.replace("mode = ", f"per_second = {self.per_second}\nmode = ")
        return config.load(write_config(folder, text), {})

    def made(self, settings: config.Config) -> None:
        """The database, with an owner in it."""
        self.database = replace(settings.database, server_now=self.clock)
        with closing(open_database(self.database, self.clock)) as db:
            prepare(db, settings)
            make_owner(db)

    def add_reminders(self, each: int) -> None:
        """So many more people on each channel, each with a reminder that is due now."""
        with closing(open_database(self.database, self.clock)) as db:
            for channel in CHANNELS:
                fill(db, Population(channel, each, 1, HEARING, self.clock(), first=self.people))
                self.people += each

    @property
    def sending(self) -> int:
        """How many sends wait for their answer at this moment."""
        return self.telegram.sending + self.twilio.sending

    @property
    def answered(self) -> int:
        """How many messages the providers took so far."""
        return len(self.telegram.ledger) + len(self.twilio.ledger)

    @property
    def waiting(self) -> int:
        """How many reminders want to be looked at again."""
        return int(self.all("select count(*) as n from message where next_at is not null")[0]["n"])

    def all(self, sql: str, *params: Any) -> list[dict[str, Any]]:
        """Look into the database from beside."""
        with closing(open_database(self.database, self.clock)) as db:
            return db.all(sql, *params)

    def taken(self, channel: str) -> Counter[str]:
        """How many messages each address got, as the provider saw it."""
        if channel == "telegram":
            return Counter(entry["chat_id"] for entry in self.telegram.ledger)
        failed = ("failed", "undelivered")
        return Counter(entry["to"] for entry in self.twilio.ledger if entry["status"] not in failed)

    def go_on(self, seconds: float) -> None:
        """Jump forward, if all that is left waits for a later time: a call that is open, or about to be, would lose its
        lease."""
        now = int(self.clock().timestamp() * 1000)
        due = "next_at <= ? and not exists (select 1 from pause where channel = message.channel and until > ?)"
        busy = f"select 1 from message where next_at is not null and (state = 'sending' or {due}) limit 1"
        if not self.all(busy, now, now):
            self.clock.jump(seconds)

    def story(self, address: str) -> str:
        """What the outbox and the ledgers know of one address, to be read by people."""
        tries = self.all(
            "select message.state, message.reason as last_reason, attempt.* from attempt join address on"
            " address.id = attempt.address_id join message on message.id = message_id where value = ? order by"
            " attempt.id",
            address,
        )
        got = [entry["on"] for entry in self.telegram.ledger if entry["chat_id"] == address]
        got += [entry["date_created"] for entry in self.twilio.ledger if entry["to"] == address]
        known = ("state", "last_reason", "id", "started", "ended", "outcome", "reason", "provider_id")
        lines = [", ".join(f"{name}={row[name]}" for name in known) for row in tries]
        return "\n".join([address, *lines, f"the provider took it at {got}"])

    async def stop(self) -> None:
        for standin in (self.telegram, self.twilio):
            await standin.stop()


class Program:
    """One `courtbell run`. Loading all modules takes a second, so it is made ahead and then told to go."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process

    @classmethod
    async def load(cls, site: Site, folder: Path, wrong: float) -> Program:
        log = (folder / "log").open("ab")
        with log:
            config_file = folder / "courtbell.toml"
            command = (sys.executable, "-P", "-m", "tests.crashing", str(site.folder), str(config_file), str(wrong))
            return cls(
                await asyncio.create_subprocess_exec(
                    *command, stdin=asyncio.subprocess.PIPE, stderr=log, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}
                )
            )

    def go(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(b"go\n")

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)

    async def end(self) -> None:
        """By SIGTERM, as it should be."""
        self.process.send_signal(signal.SIGTERM)
        assert await self.process.wait() == 0


@asynccontextmanager
async def loaded(site: Site, folder: Path | None = None, wrong: float = 0.0) -> AsyncIterator[Program]:
    """A program that is gone afterwards, whatever happens. `folder`: of its config; `wrong`: as of `SharedClock`."""
    program = await Program.load(site, folder or site.folder, wrong)
    try:
        yield program
    finally:
        if program.process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                program.kill()
        await program.process.wait()


@dataclass
class Account:
    """What the two ledgers say beside each other. `in_flight`: addresses whose try was called and not yet recorded at
    a kill (or whose answer never came), by channel; how often."""

    in_flight: dict[str, Counter[str]] = field(default_factory=lambda: {channel: Counter() for channel in CHANNELS})
    reminders: int = 0
    lost: list[str] = field(default_factory=list)
    on_call_list: Counter[str] = field(default_factory=Counter)
    doubled: dict[str, Counter[str]] = field(default_factory=dict)
    unexplained: list[str] = field(default_factory=list)

    def note_in_flight(self, site: Site, pid: int | None = None) -> None:
        """Call right after the process died: what the providers have taken and the outbox does not know of. `pid`: only
        of this process."""
        open_tries = site.all(
            "select attempt.channel, address.value from attempt join address on address.id = attempt.address_id"
            " join message on message.id = message_id"
            " where outcome is null and attempt.reason is null and coalesce(lease, '') like ?",
            "%" if pid is None else f"%-{pid}-%",
        )
        for channel in CHANNELS:
            taken = site.taken(channel)
            known = self._known(site, channel)
            for row in open_tries:
                if row["channel"] == channel and taken[row["value"]] > known[row["value"]]:
                    self.in_flight[channel][row["value"]] = taken[row["value"]] - known[row["value"]]

    def _known(self, site: Site, channel: str) -> Counter[str]:
        rows = site.all(
            "select address.value from attempt join address on address.id = attempt.address_id"
            " where attempt.channel = ? and outcome not in ('failed')",
            channel,
        )
        return Counter(row["value"] for row in rows)

    def close(self, site: Site) -> None:
        """Compare, when nothing is left to do."""
        rows = site.all(
            "select message.id, message.channel, message.state, message.next_at, address.value,"
            " exists (select 1 from task where key = 'failed:' || message.id) as listed from message"
            " join address on address.contact_id = message.reader where message.kind = 'reminder'"
        )
        self.reminders = len(rows)
        for channel in CHANNELS:
            taken = site.taken(channel)
            mine = [row for row in rows if row["channel"] == channel]
            for row in mine:
                self._look_at(row, taken[row["value"]])
            addresses = {row["value"] for row in mine}
            twice = Counter({to: count - 1 for to, count in taken.items() if count > 1 and to in addresses})
            self.doubled[channel] = twice
            self.unexplained += [to for to, more in twice.items() if more > self.in_flight[channel][to]]

    def _look_at(self, row: dict[str, Any], taken: int) -> None:
        if taken:
            return
        if row["state"] == "failed" and row["listed"]:
            self.on_call_list[row["channel"]] += 1
        else:
            self.lost.append(f"{row['value']} is {row['state']}, and no provider has it")

    def line(self) -> str:
        """The account as one line of JSON."""
        return json.dumps(
            {
                "reminders": self.reminders,
                "lost": len(self.lost),
                **{f"{channel}_on_call_list": self.on_call_list[channel] for channel in CHANNELS},
                **{f"{channel}_doubled": sum(self.doubled[channel].values()) for channel in CHANNELS},
                **{f"{channel}_in_flight": sum(self.in_flight[channel].values()) for channel in CHANNELS},
            }
        )


def finished(site: Site) -> bool:
    """Whether no reminder wants to be looked at any more."""
    return not site.all("select 1 from message where kind = 'reminder' and next_at is not null limit 1")


def to_the_next_try(site: Site) -> None:
    """What waits for a later try has its moment now. Not while a call is open, or about to be: a lease lasts longer
    than any call, which a clock that jumps would make untrue."""
    (left,) = site.all(
        "select min(next_at) as next_at, max(state = 'sending') as sending from message"
        " where kind = 'reminder' and next_at is not null"
    )
    seconds = (left["next_at"] or 0) / 1000 - site.clock().timestamp()
    if seconds > 1 and not left["sending"] and site.sending == 0:
        site.clock.jump(seconds)


async def all_settled(site: Site, within: float, meanwhile: Callable[[], None] = lambda: None) -> None:
    """Wait until nothing is left to do. `meanwhile` is called now and then."""

    def look() -> bool:
        meanwhile()
        return finished(site)

    ends = time.monotonic() + within
    while not look():
        left = "select state, channel, count(*) as n from message where next_at is not null group by 1, 2"
        assert time.monotonic() < ends, f"still open: {site.all(left)}"
        await asyncio.sleep(0.2)


def main() -> None:
    """The child. Everything is loaded by now; a line on stdin lets it go."""
    from bot import logs

    folder, config_file, wrong = Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3])
    zoneinfo.reset_tzpath(to=())
    settings = config.load(config_file, {})
    settings = replace(settings, database=replace(settings.database, server_now=SharedClock(folder)))
    logs.set_up("warning", config.secrets(settings))
    if sys.stdin.readline():
        asyncio.run(run(settings, SharedClock(folder, wrong)))


if __name__ == "__main__":
    main()
