"""`courtbell hearings`: another date, cancelled, after all, in doubt, over. A dry run until --yes is given."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from bot import case_view as view
from bot import new_date, register_command
from bot.as_shown import CHANGED, Deed, Said, carried, mark_of
from bot.config import Config
from bot.console import dates
from bot.fields import Clean, Refused, Values
from bot.hearing_deeds import DEEDS, mark
from bot.import_cells import zone_of
from bot.typed_command import Command, Out, carry_out
from scheduler import casework, records
from scheduler.casework import CannotDo
from scheduler.db import Database

VERBS = ("show", "move", "cancel", "reinstate", "doubt", "end-doubt", "close")
_DRY = "A dry run: nothing is changed, and nobody is told."
_WHERE = ("court", "city", "zone", "place")


def run(given: argparse.Namespace, settings: Config, db: Database, out: Out) -> int:
    """One verb; the exit code."""
    return carry_out(Command("hearings", given, settings, db, out), _VERBS)


def _show(asked: Command) -> int:
    record = records.record(asked.db, *asked.numbers("HEARING"))
    _, *given = view.disputed(record, asked.db.now())
    asked.say(view.hearing_of(record), *given, seen=mark(record), **view.record_json(record))
    return 0


def _move(asked: Command) -> int:
    (hearing,), by, db = asked.numbers("HEARING"), asked.by("move a hearing"), asked.db
    # Before all that is read of it, so that what changes meanwhile is not taken for seen.
    seen, record = _mark_to_move(db, hearing), records.record(db, hearing)
    casework.may_move(record)
    clean = Clean(Values(_fields(asked, hearing)))
    typed = dates.read(clean, db.now())
    facts = [("Who", view.whose(record)), *new_date.facts(db, record, typed)]
    if (code := register_command.read_back(asked, clean, facts, typed.odd, (), seen)) is not None:
        return code
    with db.transaction():
        if _mark_to_move(db, hearing) != seen:
            raise CannotDo(f"{CHANGED} Look at the hearing again")
        done = casework.move(db, asked.settings.policy, by, hearing, typed.given)
    asked.say(view.HEARING_DONE[done], stored=done == "moved", hearing=hearing)
    return 0


def _mark_to_move(db: Database, hearing: int) -> str:
    """Of how a hearing is, and of where it will be while it has no date: what is not typed is taken from there."""
    record = records.record(db, hearing)
    where = [mark_of(sorted(new_date.before(db, hearing).items()))] if record.standing is None else []
    return "-".join([mark(record), *where])


def _fields(asked: Command, hearing: int) -> dict[str, str]:
    """What was typed, over what is known: another court is another place too."""
    given, fields = asked.given, new_date.before(asked.db, hearing)
    if given.court or given.city:
        fields |= dict.fromkeys(_WHERE, "")
    typed = {name: getattr(given, name) for name in ("date", "time", "court", "city", "place", "medium", "judge")}
    if given.city_zone:
        try:
            typed["zone"] = zone_of(given.city_zone)
        except ValueError as error:
            raise Refused(f"The time zone: {error}.") from None
    return fields | {name: value for name, value in typed.items() if value}


def _deed(name: str, which: str = "") -> Callable[[Command], int]:
    """A verb that is shown first: the hearing, and what follows. `which`: the option that says more of it."""
    deed = DEEDS[name]

    def verb(asked: Command) -> int:
        (hearing,), by = asked.numbers("HEARING"), asked.by("change a hearing")

        def look() -> Said:
            record = records.record(asked.db, hearing)
            lines = [view.hearing_of(record), *deed.lines(asked.db, hearing)]
            return lines, {"changed": False, **view.record_json(record)}

        def do() -> Said:
            done = deed.do(asked.db, asked.settings.policy, by, hearing, str(getattr(asked.given, which, "")))
            said = "Nothing changed." if done == "unchanged" else view.HEARING_DONE[done]
            return [said], {"changed": done != "unchanged", "hearing": hearing}

        return carried(asked, Deed(lambda: mark(records.record(asked.db, hearing)), look, do, _DRY))

    return verb


_VERBS: Mapping[str, Callable[[Command], int]] = {
    "show": _show,
    "move": _move,
    "cancel": _deed("cancel"),
    "reinstate": _deed("reinstate"),
    "doubt": _deed("doubt", "why"),
    "end-doubt": _deed("end-doubt"),
    "close": _deed("close", "outcome"),
}
