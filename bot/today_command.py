"""`courtbell today`: the console's board at the command line. It only looks."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from bot.config import Config
from bot.console import words
from bot.console.frame import clock, day, many
from bot.console.needs import needs
from bot.fields import Refused
from bot.register_command import attorney_called
from messages.languages import english_name
from scheduler import board, call_list, office
from scheduler.board import Board, Reach, Slot, Standing
from scheduler.db import Database

_TOLD: tuple[Reach, ...] = ("read", "delivered", "accepted", "sending")


def run(given: argparse.Namespace, settings: Config, db: Database, out: Callable[[str], None]) -> int:
    """The hearings of the next days and how far each follower got; the exit code."""
    zone, silent_after = settings.office.zone or "UTC", settings.policy.second_channel_after
    try:
        attorney = attorney_called(office.attorneys(db), given.attorney)[0] if given.attorney else 0
    except Refused as problem:
        out(json.dumps({"problem": problem.said}, ensure_ascii=False) if given.json else problem.said)
        return 1
    found = board.board(db, zone, min(max(given.days, 0), 90), silent_after=silent_after, attorney=attorney)
    here = db.now().astimezone(ZoneInfo(zone)).date()
    as_json = (json.dumps(_as_json(slot), ensure_ascii=False) for slot in found.slots)
    for line in as_json if given.json else _lines(db, settings, found, here):
        out(line)
    return 0


def _lines(db: Database, settings: Config, found: Board, here: date) -> Iterator[str]:
    for at, slots in groupby(found.slots, board.day_of):
        mine = list(slots)
        yield f"{day(at)}{', today' if at == here.isoformat() else ''}: {many(len(mine), 'hearing')}"
        for slot in mine:
            yield _hearing(slot)
            yield from (f"          {_follower(each)}" for each in slot.standings)
            if not slot.standings:
                yield "          no way: nobody follows"
    yield _summed(found)
    waiting = call_list.count(db)
    yield f"To do: {waiting}{': courtbell calls list' if waiting else ''}"
    yield from (f"{each.said}." for each in needs(db, settings, here))


def _hearing(slot: Slot) -> str:
    flags = (
        (slot.dates > 1, f"{slot.dates} dates"),
        (slot.doubt, "in doubt"),
        (slot.detained, "detained"),
        (slot.confidential, "confidential: no messages"),
    )
    about = [words.kind_of(slot.kind), *(said for holds, said in flags if holds)]
    return f"{slot.id:6}  {clock(slot.wall):>8}  {slot.city}  {_whose(slot)}: {', '.join(about)}"


def _follower(each: Standing) -> str:
    who = f"{each.name or words.RELATIONS[each.relation]}{' (to be approved)' if each.pending else ''}"
    channel = words.CHANNELS.get(each.channel or "", "no address")
    return f"{words.REACHES[each.reach][0]}: {who}, {channel}, {english_name(each.language)}"


def _summed(found: Board) -> str:
    counts = found.counts()
    several = (
        (counts["confirmed"], "confirmed"),
        (sum(counts[reach] for reach in _TOLD), "told, not confirmed"),
        (counts["silent"], "silent"),
        (counts["failed"] + counts["no-channel"], "not reached"),
    )
    listed = "; ".join(f"{count} {said}" for count, said in several if count)
    more = " And more after them: make it fewer --days." if found.more else ""
    return f"{many(len(found.slots), 'hearing')}{f': {listed}' if listed else ''}.{more}"


def _whose(slot: Slot) -> str:
    return ", ".join(str(row["label"]) for row in slot.whose)


def _as_json(slot: Slot) -> dict[str, Any]:
    followers = [
        {"contact": each.contact, "relation": each.relation, "language": each.language, "reach": each.reach}
        for each in slot.standings
    ]
    return {
        "hearing": slot.id,
        "who": _whose(slot),
        "kind": slot.kind,
        "when": slot.wall.isoformat(),
        "city": slot.city,
        "dates": slot.dates,
        "doubt": slot.doubt,
        "reach": slot.best,
        "followers": followers,
    }
