"""`courtbell calls`: what needs a person, worked off from the command line by the functions of the console."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping, Sequence

from bot import calls_view as view
from bot.as_shown import Deed, Said, carried, mark_of
from bot.config import Config
from bot.console.frame import span
from bot.console.words import GROUPS
from bot.typed_command import Command, Out, carry_out
from scheduler import call_list, calls
from scheduler.call_list import Call
from scheduler.calls import Outcome
from scheduler.db import Database, Row, instant

# More than any number on the list can be.
_LARGEST = 10**15
VERBS = ("list", *view.DONE)
_DRY: Mapping[Outcome, str] = {
    "reached": "A dry run: nothing is noted. Was the person reached?",
    "wrong-number": "A dry run. Nothing will be sent to this phone any more: is it a wrong number?",
    "settled": "A dry run: it stays on the list. Is it settled?",
}


def run(given: argparse.Namespace, settings: Config, db: Database, out: Out) -> int:
    """One verb; the exit code."""
    return carry_out(Command("calls", given, settings, db, out), _VERBS)


def _list(asked: Command) -> int:
    db, as_json = asked.db, asked.given.json
    listed = call_list.open_calls(db, after=min(max(asked.given.after, 0), _LARGEST))
    matters = calls.matters(db)
    for name, found in listed.groups.items():
        if not as_json:
            asked.out(f"{GROUPS[name]}: {listed.counts[name]}")
        for call in found:
            same = matters.get(call.id, ())
            asked.say(*_lines(asked, call, same), **view.as_json(call), times=len(same), seen=_mark(call, same))
    if listed.more:
        rest = {"more": listed.more, "after": listed.last}
        said = f"And {listed.more} more: courtbell calls list --after {listed.last}"
        asked.out(json.dumps(rest) if as_json else said)
    if not listed.counts and not as_json:
        asked.out("Nothing. Everybody who has a hearing soon was told, and nobody asks for anything.")
    elif not as_json:
        asked.out("What became of one: courtbell calls reached NUMBER --yes --seen MARK; its mark stands in brackets.")
    return 0


def _lines(asked: Command, call: Call, same: Sequence[Row]) -> list[str]:
    """One thing, with its mark; and how often, where it is there more than once."""
    head, *rest = view.lines(call, asked.db.now())
    newest = max((row["created"] for row in same), default=call.created)
    often = f"{len(same)} times, the last one {span(asked.db.now() - instant(newest))}"
    return [f"{head} [{_mark(call, same)}]", *([f"        {often}"] if len(same) > 1 else []), *rest]


def _mark(call: Call, same: Sequence[Row]) -> str:
    """Stands for all that is shown of it but its age, and for each time that it came up."""
    coming = call.soonest and [call.soonest[name] for name in ("id", "wall", "zone")]
    ways = [[bool(way[name]) for name in ("stopped", "failed")] + [way["value"]] for way in call.ways]
    whose = [each["id"] for each in call.labels]
    return mark_of(call.kind, call.reason, call.contact, call.hearing, whose, coming, ways, [row["id"] for row in same])


def _not_reached(asked: Command) -> int:
    calls.work_off(asked.db, asked.settings.policy, _number(asked), "not-reached", asked.by("work off the list"))
    asked.say(view.DONE["not-reached"], done="not-reached")
    return 0


def _deed(outcome: Outcome) -> Callable[[Command], int]:
    """A verb by which it leaves the list: only while it is as it was seen."""

    def verb(asked: Command) -> int:
        task, by, db = _number(asked), asked.by("work off the list"), asked.db

        def look() -> Said:
            call = call_list.call(db, task)
            return _lines(asked, call, calls.matters(db).get(task, ())), {"done": "", **view.as_json(call)}

        def do() -> Said:
            calls.work_off(db, asked.settings.policy, task, outcome, by)
            return [view.DONE[outcome]], {"done": outcome}

        return carried(asked, Deed(lambda: _mark_of_open(db, task), look, do, _DRY[outcome]))

    return verb


def _mark_of_open(db: Database, task: int) -> str:
    if (call := call_list.call(db, task)).done is not None:
        raise calls.Settled(calls.settled(call))
    return _mark(call, calls.matters(db).get(task, ()))


def _number(asked: Command) -> int:
    typed = asked.words
    if len(typed) != 1 or not (typed[0].isascii() and typed[0].isdigit() and len(typed[0]) < 16):
        raise LookupError(f"say which, by the number in the list: courtbell calls {asked.given.what[0]} NUMBER")
    return int(typed[0])


_VERBS: Mapping[str, Callable[[Command], int]] = {
    "list": _list,
    "reached": _deed("reached"),
    "not-reached": _not_reached,
    "wrong-number": _deed("wrong-number"),
    "settled": _deed("settled"),
}
