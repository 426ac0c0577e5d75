"""The demo's stage: its three phones, and what a visitor can do: type, press, move the clock, start over."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.demo_sample import next_turn
from bot.demo_view import Scene, view
from bot.simulated_phones import OFFICE, Line, Phone
from bot.simulation import simulation
from scheduler.db import instant
from scheduler.plan import instant_of

ROSA = Phone("Rosa", "sms", "+12025550101", "es-419", "America/Denver", "discreet")
EMILY = Phone("Emily", "telegram", "550102", "en", "America/Los_Angeles", "plain", "family")
SAM = Phone("Sam", "telegram", "550103", "en", "America/Denver", "plain", "staff")
ABOUT = {
    "Rosa": "respondent, Spanish, SMS, discreet wording",
    "Emily": "her daughter, English, Telegram, plain wording",
    "Sam": "staff of the office, Telegram, gets the alerts",
}
TRIES = {"Rosa": ("HOLA", "AYUDA", "MENU"), "Emily": ("/hearings", "/start"), "Sam": ()}
LINE_NUMBER = "(202) 555-0199"

# The clock stands still while one types; so that texts do not all bear the same minute, each takes a little.
TYPING = timedelta(seconds=20)
FARTHEST = timedelta(days=400)
PATIENCE = timedelta(days=120)
STEPS = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
_TURNS = 25


class Refused(Exception):
    """What was asked for cannot be done; the message is for the visitor."""


class Stage:
    """The running demo. Every deed returns when all that follows at once has happened.

    `pace`: seconds between the turns of the sample.
    """

    def __init__(self, now: Callable[[], datetime], *, pace: float = 0.0) -> None:
        self._now = now
        self._pace = pace
        self._stack = contextlib.AsyncExitStack()
        self._news = asyncio.Event()
        self._busy = asyncio.Lock()
        self._closing = False
        self.scene: Scene

    async def begin(self) -> None:
        """A fresh office, this morning; whatever was before is deleted."""
        stack = contextlib.AsyncExitStack()
        simulated = await stack.enter_async_context(simulation((ROSA, EMILY, SAM), self._morning()))
        # The new one first, so that whoever asks meanwhile gets an answer.
        before, self._stack = self._stack, stack
        self.scene = Scene(simulated, ABOUT, TRIES, LINE_NUMBER, run=secrets.token_hex(4))
        simulated.changed = self._changed
        await before.aclose()

    async def end(self) -> None:
        """Let go of everything."""
        self.leave()
        async with self._busy:
            await self._stack.aclose()

    def leave(self) -> None:
        """Nobody is to wait for news any longer."""
        self._closing = True
        self._news.set()

    async def state(self) -> dict[str, Any]:
        """What the page shows now."""
        return await view(self.scene)

    async def news(self, since: str, patience: float) -> dict[str, Any] | None:
        """The state once it is another than `since` (run.version); None if nothing happens for `patience` seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while self._mark() == since and not self._closing:
                    await self._news.wait()
        return None if self._closing or self._mark() == since else await self.state()

    async def say(self, phone: int, text: str) -> None:
        """The owner of a phone types something."""
        async with self._busy:
            await self._say(self._phone(phone), text)

    async def press(self, phone: int, line: int, index: int) -> None:
        """The owner of a phone presses a button under one of its messages."""
        async with self._busy:
            await self._press(self._phone(phone), self._line(line), index)

    async def move(self, *, by: str | None = None, to: str | None = None, until: int | None = None) -> None:
        """Let time run: `by` hour, day or next (message); `to` a wall time at the court; `until` Unix ms."""
        async with self._busy:
            scene = self.scene
            before, scene.moved_at = scene.moved_at, scene.simulation.clock()
            try:
                await (self._move_to_next() if by == "next" else self._move(by, to, until))
            except Refused:
                scene.moved_at = before
                raise

    async def sample(self) -> None:
        """Rosa and Emily register the same hearing, each on their own phone, as they would by hand."""
        async with self._busy:
            for phone in (ROSA, EMILY):
                await self._register(phone)

    async def restart(self) -> None:
        """Start over."""
        async with self._busy:
            await self.begin()
            self._changed()

    async def _say(self, phone: Phone, text: str) -> None:
        await self._pass_a_moment()
        await self.scene.simulation.say(phone, text)

    async def _press(self, phone: Phone, line: Line, index: int) -> None:
        if line.phone != phone or not 0 <= index < len(line.choices):
            raise Refused("There is no such button.")
        self.scene.pressed[line.message] = index
        await self._pass_a_moment()
        await self.scene.simulation.press(phone, line.message, index)

    async def _pass_a_moment(self) -> None:
        simulated = self.scene.simulation
        await simulated.advance(simulated.clock() + TYPING)

    async def _move_to_next(self) -> None:
        simulated = self.scene.simulation
        if await simulated.is_over() or not await simulated.advance_to_message(PATIENCE):
            raise Refused("Nothing more is planned. Register a hearing first.")

    async def _move(self, by: str | None, to: str | None, until: int | None) -> None:
        simulated = self.scene.simulation
        now = simulated.clock()
        if by in STEPS:
            target = now + STEPS[by]
        elif until is not None:
            target = _instant(until)
        else:
            target = await self._at_the_court(to or "")
        if target > now + FARTHEST:
            raise Refused(f"At most {FARTHEST.days} days at a time.")
        if target < now:
            raise Refused("The clock only goes forward. “Start over” goes back to the beginning.")
        await simulated.advance(target)

    async def _at_the_court(self, wall: str) -> datetime:
        zone = str((await self.state())["court_zone"])
        try:
            return instant_of(datetime.fromisoformat(wall).replace(tzinfo=None), zone)
        except (ValueError, OverflowError):
            raise Refused("That is no date and time.") from None

    async def _register(self, phone: Phone) -> None:
        """Answer whatever is asked until a hearing stands."""
        simulated = self.scene.simulation
        await self._say(phone, "/start" if phone.channel == "telegram" else "HOLA")
        for _ in range(_TURNS):
            await asyncio.sleep(self._pace)
            step, tokens = await simulated.asked(phone)
            turn = next_turn(phone, step, tokens, simulated.clock())
            line = simulated.offered(phone)
            if isinstance(turn, str):
                await self._say(phone, turn)
            elif phone.channel == "sms":
                await self._say(phone, str(turn + 1))
            elif line is not None:
                await self._press(phone, line, turn)
            if step == "check":
                return

    def _phone(self, number: int) -> Phone:
        phones = self.scene.simulation.phones
        if not 0 <= number < len(phones):
            raise Refused("There is no such phone.")
        return phones[number]

    def _line(self, number: int) -> Line:
        lines = self.scene.simulation.lines
        if not 1 <= number <= len(lines):
            raise Refused("There is no such message.")
        return lines[number - 1]

    def _morning(self) -> datetime:
        """Nine o'clock today, at the office: in nobody's quiet hours but Emily's last."""
        today = self._now().astimezone(ZoneInfo(OFFICE.zone)).date()
        return instant_of(datetime.combine(today, time(9)), OFFICE.zone)

    def _mark(self) -> str:
        return f"{self.scene.run}.{self.scene.version}"

    def _changed(self) -> None:
        self.scene.version += 1
        self._news.set()
        self._news = asyncio.Event()
        if self._closing:
            self._news.set()


def _instant(unix_ms: int) -> datetime:
    try:
        return instant(unix_ms)
    except OverflowError:
        raise Refused("That is no date and time.") from None
