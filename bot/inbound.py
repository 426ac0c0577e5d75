"""What came in: kept before it is acknowledged, handled once, in order per address, each in one transaction.

What is done about it is in `bot/heeding.py`.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot import conversations, family_link, heeding, staff_link
from bot.arrived import Arrived, Carrier, Reach, Said, from_json, to_json
from bot.commands import asks_to_stop
from bot.effects import Answering, NotLooked, known_as
from bot.facts import House, likely_language
from bot.kept_text import kept
from bot.turn import Began, Typed
from messages.say import Say
from messages.telephone import say_phone
from scheduler import budget, family_codes, outbox, people, remnants
from scheduler.db import Database, Row, Store, ms
from scheduler.people import Address, Contact
from scheduler.reading import Reader

log = logging.getLogger(__name__)

# What failed is tried again when we start, a few times, as long as the person has said nothing since.
MOST_TRIES = 3
# What was kept so long ago and not tried since: whoever was to handle it died.
FORGOTTEN_AFTER = timedelta(minutes=1)

_WAITING = """
select id from inbound where handled is null and attempts < ? and not exists (
    select 1 from inbound as later where later.channel = inbound.channel and later.address = inbound.address
    and later.id > inbound.id and later.handled is not null
)
"""


class Inbox:
    """The way in for every channel. `wake` tells the worker that something may be due. `reader`: what takes long is
    looked for there, and what takes long to do is done while others are heard; without it, on the spot."""

    def __init__(self, store: Store, house: House, wake: Callable[[], None], reader: Reader | None = None) -> None:
        self._store = store
        self._reader = reader
        self._house = house
        self._wake = wake
        self._errands: set[asyncio.Task[None]] = set()

    @property
    def offered(self) -> tuple[str, ...]:
        """The languages in which this installation speaks."""
        return self._house.offered

    async def receive(self, arrived: Arrived) -> None:
        """Keep it, then handle it; its answers are due at once. Raises only when it could not be kept."""
        await self.keep(arrived)
        await self.handle_up_to(arrived)

    async def keep(self, arrived: Arrived) -> None:
        """When this returns, it is in the database."""
        await self._store.do_on_disk(keep, arrived)

    async def handle_up_to(self, arrived: Arrived) -> None:
        """Handle what was kept, after whatever its sender said before."""
        await self._handle(await self._store.do(waiting_up_to, arrived))

    async def handle_rest(self) -> None:
        """Handle what was kept and never handled, because the program died in between or the handling failed."""
        await self._handle(await self._store.do(waiting))

    async def handle_forgotten(self) -> None:
        """Handle what another machine kept, which died before it could."""
        await self._handle(await self._store.do(forgotten))

    async def _handle(self, inbound_ids: list[int]) -> None:
        for inbound_id in inbound_ids:
            try:
                await self._handle_one(inbound_id)
            except Exception as error:
                # One message that breaks us must not keep the others from being heard.
                where = _place(error)
                log.error("handling inbound %s failed: %s", inbound_id, where)
                await self._store.do(note_failure, inbound_id, self._house, where)
        if inbound_ids:
            self._wake()

    async def _handle_one(self, inbound_id: int) -> None:
        looked: dict[Hashable, Any] | None = {} if self._reader else None
        rest: list[Iterator[object]] | None = None
        while rest is None:
            try:
                rest = await self._store.do(handle, inbound_id, self._house, looked)
            except NotLooked as missing:
                if self._reader is None or looked is None:
                    raise
                looked[missing.key] = await missing.look(self._reader)
        if rest and self._reader is not None:
            errand = asyncio.create_task(self._finish(rest))
            self._errands.add(errand)
            errand.add_done_callback(self._errands.discard)
        else:
            await self._finish(rest)

    async def _finish(self, rest: Iterable[Iterator[object]]) -> None:
        """Do what is left of long deeds. Cut off, each goes on when somebody asks for it again."""
        for steps in rest:
            try:
                while await self._store.do(_further, steps):
                    pass
            except Exception as error:
                log.error("what was begun in a chat stopped: %s", _place(error))
        if rest:
            self._wake()


def keep(db: Database, arrived: Arrived) -> int:
    """Store what came in, without A-numbers and the names in a court's paper; its id.

    What came before under the same provider id stays as it is.
    """
    known = db.one("select id from inbound where channel = ? and provider_id = ?", arrived.channel, arrived.provider_id)
    if known:
        return int(known["id"])
    arrived = _fit_to_keep(arrived)
    inbound_id = db.insert(
        "inbound",
        channel=arrived.channel,
        provider_id=arrived.provider_id,
        address=arrived.address,
        body=to_json(arrived),
        received=db.now_ms(),
        text_id=arrived.text_id,
    )
    if arrived.unfit:
        remnants.owe_inbound(db, [inbound_id])
    return inbound_id


def _fit_to_keep(arrived: Arrived) -> Arrived:
    said = arrived.said
    if isinstance(said, Typed):
        found = kept(said.text)
        return replace(arrived, said=Typed(found.text, found.number), unfit=arrived.unfit or found.unfit)
    if isinstance(said, Began) and said.payload and not _is_secret(said.payload):
        found = kept(said.payload)
        return replace(arrived, said=Began(found.text or None), unfit=arrived.unfit or found.unfit)
    return arrived


def _is_secret(payload: str) -> bool:
    """Whether it has the shape of one of ours: random letters may look like anything, and must stay whole."""
    code = family_link.code_in(payload)
    return bool(staff_link.SHAPE.fullmatch(payload)) or (code is not None and family_codes.code_in(code) is not None)


def waiting(db: Database) -> list[int]:
    """What is kept and not handled, oldest first, over all addresses."""
    return [row["id"] for row in db.all(f"{_WAITING} order by id", MOST_TRIES)]


def forgotten(db: Database) -> list[int]:
    """What was kept a while ago and nobody has tried to handle, oldest first."""
    rows = db.all(
        "select id from inbound where handled is null and attempts = 0 and received <= ? order by id",
        ms(db.now() - FORGOTTEN_AFTER),
    )
    return [row["id"] for row in rows]


def waiting_up_to(db: Database, arrived: Arrived) -> list[int]:
    """What its sender said and nobody has tried to handle, up to and with `arrived`, in order."""
    rows = db.all(
        "select id from inbound where channel = ? and address = ? and handled is null and attempts = 0 and id <="
        " (select id from inbound where channel = ? and provider_id = ?) order by id",
        arrived.channel,
        arrived.address,
        arrived.channel,
        arrived.provider_id,
    )
    return [row["id"] for row in rows]


def handle(
    db: Database, inbound_id: int, house: House, looked: Mapping[Hashable, Any] | None = None
) -> list[Iterator[object]]:
    """Understand one kept message and do all that follows from it; the rest of what takes long. A second time it does
    nothing. `looked`: as of `Answering`. Raises NotLooked, and nothing is done then."""
    with db.transaction():
        row = db.one("select * from inbound where id = ? and handled is null", inbound_id)
        if row is None:
            return []
        said, app_language = from_json(row["body"])
        if why := _turned_away(db, row, said, house):
            db.run("update inbound set handled = ?, error = ? where id = ?", db.now_ms(), why, inbound_id)
            return []
        contact, address = _sender(db, row, said, app_language, house)
        who = Answering(db, house, contact, address, inbound_id, looked)
        if isinstance(said, Reach):
            heeding.reach(who, said)
        elif isinstance(said, Carrier):
            heeding.carrier(who, said)
        else:
            heeding.heed(who, said, row)
        budget.answered(db, address, who.said)
        db.run("update inbound set handled = ?, error = null where id = ?", db.now_ms(), inbound_id)
        return who.rest


def note_failure(db: Database, inbound_id: int, house: House, error: str) -> None:
    """It could not be handled: it stays on the list with the reason; staff is told, and so, once, is its sender."""
    with db.transaction():
        row = db.one("select * from inbound where id = ? and handled is null", inbound_id)
        if row is None:
            return
        db.run("update inbound set attempts = attempts + 1, error = ? where id = ?", error, inbound_id)
        said, app_language = _readable(row)
        contact, address = _sender(db, row, said, app_language, house)
        key = f"inbound:{inbound_id}"
        people.add_task(db, key, "inbound", error, contact_id=contact.id)
        label = known_as(db, contact, address)
        stops = isinstance(said, Typed) and asks_to_stop(said.text, address.channel)
        if stops:
            # STOP holds even where the conversation breaks.
            people.stop(db, contact.id, "word")
            conversations.forget(db, address)
        outbox.tell_staff(db, f"s:{key}", Say("staff-inbound-failed", {"label": label, "number": inbound_id}))
        if not stops and not isinstance(said, Reach | Carrier):
            # Number 0, so that it goes out once however often this is tried, and leaves 1 and on to real answers.
            sorry = Say("say-we-failed", {"phone": say_phone(house.office.help_phone)})
            outbox.answer(db, contact.id, address.id, inbound_id, 0, sorry)


def _readable(row: Row) -> tuple[Said | None, str | None]:
    try:
        return from_json(row["body"])
    except (ValueError, KeyError, TypeError):
        return None, None


def _sender(
    db: Database, row: Row, said: Said | None, app_language: str | None, house: House
) -> tuple[Contact, Address]:
    found = people.contact_at(db, row["channel"], row["address"])
    if found is None:
        budget.took_up(db, row["channel"])
        language = likely_language(said, app_language, house.offered)
        return people.new_contact(db, row["channel"], row["address"], language=language, zone=house.office.zone)
    return found


def _turned_away(db: Database, row: Row, said: Said, house: House) -> str | None:
    """Why a stranger is not taken up: there are too many of them, or their answers cost too much. None: they are.

    Staff who link their chat are no strangers; a STOP is written down even so.
    """
    if people.contact_at(db, row["channel"], row["address"]) is not None:
        return None
    if isinstance(said, Began) and said.payload and staff_link.SHAPE.fullmatch(said.payload):
        return None
    why = budget.refuses_newcomer(db, house.budget, row["channel"], row["address"])
    if why and ((isinstance(said, Typed) and asks_to_stop(said.text, row["channel"])) or _is_stop(said)):
        db.stops.note("stop", [(row["channel"], row["address"])], db.now_ms())
    return why


def _is_stop(said: Said) -> bool:
    return isinstance(said, Carrier) and said.word == "STOP"


def _further(db: Database, steps: Iterator[object]) -> bool:
    return next(steps, None) is not None


def _place(error: BaseException) -> str:
    """What went wrong and where, without the error's own words, which may quote what a person said."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"
