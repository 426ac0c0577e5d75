"""`courtbell disputes`: hearings with more than one date, and which one is right; a dry run until --yes is given."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from bot import case_view as view
from bot.as_shown import Deed, Said, carried
from bot.config import Config
from bot.hearing_deeds import mark
from bot.typed_command import Command, Out, carry_out
from scheduler import casework, disputes, records
from scheduler.db import Database
from scheduler.records import Date, Record

VERBS = ("list", "settle")


def run(given: argparse.Namespace, settings: Config, db: Database, out: Out) -> int:
    """One verb; the exit code."""
    return carry_out(Command("disputes", given, settings, db, out), _VERBS)


def _list(asked: Command) -> int:
    ids = disputes.open_ones(asked.db, asked.given.limit)
    found = {each.id: each for each in records.records(asked.db, ids)}
    for each in ids:
        record = found[each]
        asked.say(*view.disputed(record, asked.db.now()), seen=mark(record), **view.record_json(record))
    if not ids and not asked.given.json:
        asked.out("No hearing has two dates.")
    elif not asked.given.json:
        asked.out("Compare with the court's notice, then: courtbell disputes settle HEARING DATE")
    return 0


def _settle(asked: Command) -> int:
    hearing, number = asked.numbers("HEARING DATE")
    by = asked.by("settle a date")

    def look() -> Said:
        record = records.record(asked.db, hearing)
        return [*view.settlement(record, _right(record, number))], {"settled": False, **view.record_json(record)}

    def do() -> Said:
        done = casework.settle(asked.db, asked.settings.policy, by, hearing, number)
        return [view.SETTLED[done]], {"settled": done != "unchanged", "hearing": hearing, "date": number}

    _right(records.record(asked.db, hearing), number)
    dry = "A dry run: nothing is settled, and nobody is told."
    return carried(asked, Deed(lambda: mark(records.record(asked.db, hearing)), look, do, dry))


def _right(record: Record, number: int) -> Date:
    """The date of this number. Raises LookupError."""
    right = next((date for date in record.live if date.number == number), None)
    if right is None or record.state != "set":
        listed = ", ".join(str(date.number) for date in record.live) if record.state == "set" else ""
        raise LookupError(f"hearing {record.id} has no date {number} that could stand; there are: {listed or 'none'}")
    return right


_VERBS: Mapping[str, Callable[[Command], int]] = {"list": _list, "settle": _settle}
