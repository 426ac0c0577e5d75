"""The whole program on simulated phones and a simulated clock: for the demo page and for scripted stories.

Store, inbox, dialogue, planner, outbox, worker and renderer are the real ones; only the two wires end on this machine.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Concatenate, ParamSpec
from zoneinfo import ZoneInfo

from bot.arrived import Arrived, Said, Touched
from bot.facts import House
from bot.inbound import Inbox
from bot.simulated_phones import ATTORNEYS, ENGLISH, OFFICE, Line, Phone, arrived, asked, introduce
from bot.turn import Began, Typed
from messages.channel import CHANNELS
from messages.phone_out import PhoneChannel, Shown, Trouble
from scheduler import backlog, office, simulated_time
from scheduler.db import Database, Store, instant, ms
from scheduler.delivery import Rules
from scheduler.plan import instant_of
from scheduler.policy import Policy
from scheduler.tables import empty
from scheduler.worker import NIGHTLY_AT, Worker

P = ParamSpec("P")

OUR_NUMBER = "+12025550199"
OUR_BOT = "ReminderLineDemoBot"


class Clock:
    """Simulated time: an aware UTC instant that moves when it is told to."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def __call__(self) -> datetime:
        return self._at

    def set(self, at: datetime) -> None:
        """Go to an instant."""
        self._at = at


@asynccontextmanager
async def simulation(phones: Sequence[Phone], start: datetime) -> AsyncIterator[Simulation]:
    """A simulation that begins at `start` (aware UTC), in a database of its own that is deleted at the end."""
    with tempfile.TemporaryDirectory(prefix="courtbell-demo-") as folder:
        clock = Clock(start)
        made = Simulation(empty(clock, Path(folder) / "demo.db"), clock, phones)
        try:
            await made.open()
            yield made
        finally:
            await made.close()


class Simulation:
    """One run of the program. `lines`: everything said so far, on all phones; `changed` is called after each change."""

    def __init__(self, db: Database, clock: Clock, phones: Sequence[Phone]) -> None:
        self.phones = tuple(phones)
        self.clock = clock
        self.lines: list[Line] = []
        self.changed: Callable[[], None] = lambda: None
        self.store = Store(db)
        self.policy = Policy()
        self._channels = {name: PhoneChannel(name, self._shown(name), now=clock) for name in CHANNELS}
        self._worker = Worker(self.store, self._channels, Rules(self.policy, OFFICE))
        # Nobody stands in for the carrier's own answer to STOP, so we give ours.
        house = House(
            OFFICE,
            _offered(phones),
            handles_opt_out=False,
            policy=self.policy,
            sms_number=OUR_NUMBER,
            bot_name=lambda: OUR_BOT,
        )
        self._inbox = Inbox(self.store, house, self._worker.wake)
        self._fresh: list[tuple[str, str, Shown]] = []
        self._numbers = count(1)
        self._one_at_a_time = asyncio.Lock()

    async def open(self) -> None:
        """The office as it stands before anybody writes."""
        await self.store.do(office.keep_attorneys, ATTORNEYS)
        for phone in self.phones:
            invitation = await self.store.do(introduce, phone)
            if invitation is not None:
                await self._receive(phone, Began(invitation))
        await self._worker.nightly()
        await self._settle()

    async def close(self) -> None:
        """Let go of the database."""
        await self._worker.stop()
        await self.store.close()

    async def say(self, phone: Phone, text: str) -> None:
        """The person types `text`. Everything that follows at once has happened when this returns."""
        async with self._one_at_a_time:
            self._note(phone, text)
            await self._receive(phone, _typed(phone, text))
            await self._settle()

    async def press(self, phone: Phone, message: int, index: int) -> None:
        """The person presses the button at `index` under an outbox row's message."""
        async with self._one_at_a_time:
            await self._receive(phone, Touched(message, index))
            await self._settle()

    async def advance(self, to: datetime) -> None:
        """Let time run to `to`, through every due moment in order. Going back does nothing."""
        async with self._one_at_a_time:
            # A day at a time, so that whoever watches sees it come.
            while self.clock() < to:
                await simulated_time.advance(self._worker, min(to, self.clock() + timedelta(days=1)), self.clock.set)
                await self._settle()

    async def advance_to_message(self, limit: timedelta) -> bool:
        """Let time run until something arrives that nobody just asked for, at most for `limit`; whether it did."""
        end, so_far = self.clock() + limit, len(self.lines)
        while self.clock() < end:
            await self.advance(min(end, await self._next_moment()))
            if any(not line.mine for line in self.lines[so_far:]):
                return True
        return False

    async def run(self, work: Callable[Concatenate[Database, P], None], *args: P.args, **kwargs: P.kwargs) -> None:
        """The office does something: `work(db, …)`, in one transaction."""
        async with self._one_at_a_time:
            await self.store.do(work, *args, **kwargs)
            await self._settle()

    async def is_over(self) -> bool:
        """Whether nothing more would come, however long one waits."""
        return await self.store.do(_is_over)

    def fail(self, phone: Phone, trouble: Trouble, times: int = 1) -> None:
        """The next `times` messages to this phone end in `trouble`."""
        self._channels[phone.channel].fail(phone.value, trouble, times)

    def offered(self, phone: Phone) -> Line | None:
        """The last message on this phone that can be answered by a choice."""
        return next((line for line in reversed(self.lines) if line.phone == phone and line.choices), None)

    async def asked(self, phone: Phone) -> tuple[str | None, tuple[str, ...]]:
        """What this phone is being asked: the step of the open form, and the tokens of the choices last offered."""
        return await self.store.do(asked, phone)

    async def _next_moment(self) -> datetime:
        now, zone = self.clock(), OFFICE.zone
        today = datetime.combine(now.astimezone(ZoneInfo(zone)).date(), NIGHTLY_AT)
        nights = (instant_of(today + timedelta(days=n), zone) for n in (0, 1, 2))
        night = next(at for at in nights if at > now)
        due = await self.store.do(backlog.next_at, CHANNELS)
        return night if due is None else max(min(night, instant(due)), now + timedelta(seconds=1))

    async def _receive(self, phone: Phone, said: Said) -> None:
        language = phone.language if phone.channel == "telegram" else None
        number = f"demo-{next(self._numbers)}"
        await self._inbox.receive(Arrived(phone.channel, number, phone.value, said, language))

    def _shown(self, channel: str) -> Callable[[str, Shown], None]:
        return lambda address, shown: self._fresh.append((channel, address, shown))

    async def _settle(self) -> None:
        await self._worker.settled()
        fresh, self._fresh = self._fresh, []
        for channel, address, shown in fresh:
            phone = next((each for each in self.phones if (each.channel, each.value) == (channel, address)), None)
            if phone is not None:
                self.lines.append(await self.store.do(arrived, phone, shown))
        self.changed()

    def _note(self, phone: Phone, text: str) -> None:
        self.lines.append(Line(self.clock(), phone, text, phone.language or ENGLISH, mine=True))
        self.changed()


def _offered(phones: Sequence[Phone]) -> tuple[str, ...]:
    """What an office offers unless its config says more, and whatever somebody here speaks."""
    spoken = [phone.language for phone in phones if phone.language]
    return tuple(dict.fromkeys(["en", "es-419", *spoken]))


def _typed(phone: Phone, text: str) -> Said:
    command, _, payload = text.strip().partition(" ")
    if phone.channel == "telegram" and command == "/start":
        return Began(payload.strip() or None)
    return Typed(text)


def _is_over(db: Database) -> bool:
    waiting = db.one("select 1 from message where next_at is not null limit 1")
    ahead = db.one(
        "select 1 from hearing join revision on revision.hearing_id = hearing.id"
        " where hearing.state = 'set' and revision.state <> 'rejected' and instant > ? limit 1",
        ms(db.now() - timedelta(days=1)),
    )
    return waiting is None and ahead is None
