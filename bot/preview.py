"""What `courtbell preview` shows: what will be sent to whom and when, if nobody answers; and who gets nothing, and why.

The real worker runs ahead on a copy in memory, so folding, quiet hours and wording are the real ones. Nothing is sent.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.config import Config, office_of
from bot.simulation import Clock
from messages.channel import CHANNELS
from messages.phone_out import PhoneChannel, Shown
from scheduler import imports, simulated_time
from scheduler.db import Database, Row, Store, instant
from scheduler.delivery import Rules
from scheduler.excerpt import Silent, copy, find_hearings, silent_followers
from scheduler.office import Office
from scheduler.policy import Policy
from scheduler.worker import Worker

Out = Callable[[str], None]
# So long after the hearing the question whether there is a new date has been asked.
AFTER = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One message that will go out. `state`: how its row stands now; *foreseen* when a later night will plan it."""

    at: datetime
    due: datetime
    channel: str
    to: str
    language: str
    kind: str
    step: str
    hearing: int
    carries: tuple[int, ...]
    text: str
    parts: int
    choices: tuple[str, ...]
    state: str
    zone: str
    wording: str


def run(what: str, settings: Config, db: Database, as_json: bool, out: Out) -> int:
    """Print the preview of a hearing, by its number or by the office's own reference; the exit code."""
    hearings = find_hearings(db, what)
    if not hearings:
        out(
            json.dumps({"problem": "no such hearing"})
            if as_json
            else f"No hearing that is still to come is called {what}."
        )
        return 1
    firm = office_of(settings)
    coming = asyncio.run(foresee(db, [row["id"] for row in hearings], settings.policy, firm))
    silent = {row["id"]: silent_followers(db, row["id"]) for row in hearings}
    if as_json:
        for each in coming:
            out(json.dumps(_as_json(each), ensure_ascii=False))
        return 0
    for row in hearings:
        mine = [each for each in coming if row["id"] in (each.hearing, *each.carries)]
        for text in _as_text(row, mine, silent[row["id"]]):
            out(text)
    return 0


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some hearings in a database in memory, which the worker can run ahead on. `states`: how each row stands now, by
    key."""

    memory: Database
    clock: Clock
    hearings: frozenset[int]
    states: Mapping[str, str]


async def foresee(db: Database, hearing_ids: Sequence[int], policy: Policy, office: Office) -> list[Foreseen]:
    """What will go out about these hearings, in order, as if nobody answered and what is parked were released now."""
    return await run_ahead(excerpt_of(db, hearing_ids), policy, office)


def excerpt_of(db: Database, hearing_ids: Sequence[int]) -> Excerpt:
    """What `run_ahead` needs of a database. Nothing is written there."""
    clock = Clock(db.now())
    memory = copy(db, hearing_ids, clock)
    states = {row["key"]: row["state"] for row in memory.all("select key, state from message")}
    return Excerpt(memory, clock, frozenset(hearing_ids), states)


async def run_ahead(of: Excerpt, policy: Policy, office: Office) -> list[Foreseen]:
    """`foresee`, for whoever cannot hold the database so long; it uses the excerpt up. It computes for a second or so:
    beside a busy event loop it runs in a thread of its own."""
    memory, clock = of.memory, of.clock
    ends = [
        instant(row["instant"])
        for row in memory.all("select hearing_id, instant from revision")
        if row["hearing_id"] in of.hearings
    ]
    _release_all(memory, policy)
    store = Store(memory)
    shown: list[tuple[str, Shown]] = []
    channels = {
        name: PhoneChannel(name, lambda address, each: shown.append((address, each)), now=clock) for name in CHANNELS
    }
    worker = Worker(store, channels, Rules(policy, replace(office, zone=office.zone or "UTC")))
    try:
        await worker.nightly()
        await worker.settled()
        await simulated_time.advance(worker, max(*ends, clock()) + AFTER, clock.set)
        found = [_foreseen(of, address, each) for address, each in shown]
    finally:
        await worker.stop()
        await store.close()
    return [each for each in found if each is not None and of.hearings & {each.hearing, *each.carries}]


def _release_all(memory: Database, policy: Policy) -> None:
    """What files left parked goes out too: it will, once somebody releases it."""
    # In the copy nobody stores any more of it.
    memory.run("update import set touched = null")
    for row in memory.all(
        "select id from import where state in ('applying', 'parked', 'releasing') and undoing is null"
    ):
        for _ in imports.release(memory, policy, row["id"]):
            pass


def mask(address: str) -> str:
    """An address of which only the end can be read."""
    return f"…{address[-4:]}" if len(address) > 4 else address


def what_of(kind: str, step: str) -> str:
    """A message's kind, with its step where that says more."""
    return kind if step in ("", kind, "now") else f"{kind} {step}"


def _foreseen(of: Excerpt, address: str, shown: Shown) -> Foreseen | None:
    memory = of.memory
    row = memory.one("select * from message where id = ?", shown.message)
    tried = memory.one("select * from attempt where id = ?", shown.attempt)
    if row is None or tried is None or row["hearing_id"] is None:
        return None
    reader = memory.one("select zone, wording from contact where id = ?", row["reader"])
    carried = memory.all("select hearing_id from message where carried_by = ?", row["id"])
    return Foreseen(
        at=shown.at,
        due=instant(row["due"]),
        channel=tried["channel"],
        to=address,
        language=shown.text.language,
        kind=row["kind"],
        step=row["step"],
        hearing=row["hearing_id"],
        carries=tuple(sorted({each["hearing_id"] for each in carried} - {row["hearing_id"]})),
        text=shown.text.body,
        parts=tried["parts"],
        choices=tuple(choice.label for choice in shown.text.choices) if tried["channel"] != "sms" else (),
        state=of.states.get(row["key"], "foreseen"),
        zone=reader["zone"] if reader else "UTC",
        wording=reader["wording"] if reader else "discreet",
    )


def _as_json(each: Foreseen) -> dict[str, Any]:
    return {
        "at": each.at.isoformat(),
        "channel": each.channel,
        "to": each.to,
        "language": each.language,
        "kind": each.kind,
        "step": each.step,
        "hearing": each.hearing,
        "text": each.text,
        "parts": each.parts,
        "state": each.state,
        "due": each.due.isoformat(),
    }


def _as_text(row: Row, coming: Sequence[Foreseen], silent: Sequence[Silent]) -> list[str]:
    wall = datetime.fromisoformat(row["wall"])
    lines = [f"Hearing {row['id']}: {row['kind']}, {wall:%a %Y-%m-%d %H:%M} {row['city']} time"]
    for each in coming:
        local = each.at.astimezone(ZoneInfo(each.zone))
        parts = f", {each.parts} part{'s' if each.parts > 1 else ''}" if each.channel == "sms" else ""
        lines += [
            "",
            f"{local:%a %Y-%m-%d %H:%M} {each.zone} ({each.at:%Y-%m-%d %H:%M} UTC)",
            f"  {what_of(each.kind, each.step)} by {each.channel} to {each.to}",
            f"  in {each.language}, {each.wording} wording{parts}; {each.state}",
            *(f"  | {line}" for line in each.text.splitlines()),
        ]
        if each.choices:
            lines.append(f"  | [{'] ['.join(each.choices)}]")
    if not coming:
        lines += ["", "Nothing will be sent."]
    if silent:
        lines += ["", "Not written to:"]
        lines += [
            f"  {who.label} ({who.relation}{', ' + who.address if who.address else ''}): {who.why}" for who in silent
        ]
    return [*lines, ""]
