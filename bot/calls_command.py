"""`courtbell calls`: what needs a person, worked off from the command line by the functions of the console."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable

from bot import calls_view as view
from bot.config import Config
from bot.console.words import GROUPS
from scheduler import call_list, calls, staff
from scheduler.db import Database
from scheduler.staff import StaffProblem

# More than any number on the list can be.
_LARGEST = 10**15
Out = Callable[[str], None]
VERBS = ("list", *view.DONE)
_DRY = "A dry run. Nothing will be sent to this phone any more: is it a wrong number? Add --yes."


def run(given: argparse.Namespace, settings: Config, db: Database, out: Out) -> int:
    """One verb; the exit code."""
    verb = given.what[0]
    if verb == "list":
        return _list(db, given.json, given.after, out)
    try:
        done = _deed(verb, given, settings, db, out)
    except (StaffProblem, LookupError, calls.Settled) as problem:
        said = f"{str(problem)[0].upper()}{str(problem)[1:]}."
        out(json.dumps({"problem": said}, ensure_ascii=False) if given.json else said)
        return 1
    out(json.dumps({"done": "" if done == _DRY else verb}) if given.json else done)
    return 0


def _list(db: Database, as_json: bool, after: int, out: Out) -> int:
    listed = call_list.open_calls(db, after=min(max(after, 0), _LARGEST))
    for name, found in listed.groups.items():
        if not as_json:
            out(f"{GROUPS[name]}: {listed.counts[name]}")
        for call in found:
            for line in [json.dumps(view.as_json(call), ensure_ascii=False)] if as_json else view.lines(call, db.now()):
                out(line)
    if listed.more:
        rest = {"more": listed.more, "after": listed.last}
        said = f"And {listed.more} more: courtbell calls list --after {listed.last}"
        out(json.dumps(rest) if as_json else said)
    if not listed.counts and not as_json:
        out("Nothing. Everybody who has a hearing soon was told, and nobody asks for anything.")
    return 0


def _deed(verb: str, given: argparse.Namespace, settings: Config, db: Database, out: Out) -> str:
    typed = given.what[1:]
    if len(typed) != 1 or not (typed[0].isascii() and typed[0].isdigit() and len(typed[0]) < 16):
        raise LookupError(f"say which, by the number in the list: courtbell calls {verb} NUMBER")
    by = staff.at_work(db, given.acting, "work off the list")
    task = int(typed[0])
    found = call_list.call(db, task)
    if verb == "wrong-number" and not given.yes and found.done is None:
        for line in view.lines(found, db.now()) if not given.json else ():
            out(line)
        return _DRY
    with db.transaction():
        outcome = next(each for each in view.DONE if each == verb)
        calls.work_off(db, settings.policy, task, outcome, by)
    return view.DONE[outcome]
