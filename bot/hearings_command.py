"""`courtbell hearings`: another date, cancelled, after all, in doubt, over. A dry run until --yes is given."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from bot import case_view as view
from bot import new_date, register_command
from bot.config import Config
from bot.console import dates
from bot.fields import Clean, Refused, Values
from bot.hearing_deeds import DEEDS
from bot.import_cells import zone_of
from bot.typed_command import Command, Out, carry_out
from scheduler import casework, records
from scheduler.db import Database

VERBS = ("show", "move", "cancel", "reinstate", "doubt", "end-doubt", "close")
_DRY = "A dry run: nothing is changed, and nobody is told. Add --yes."
_WHERE = ("court", "city", "zone", "place")


def run(given: argparse.Namespace, settings: Config, db: Database, out: Out) -> int:
    """One verb; the exit code."""
    return carry_out(Command("hearings", given, settings, db, out), _VERBS)


def _show(asked: Command) -> int:
    record = records.record(asked.db, *asked.numbers("HEARING"))
    _, *given = view.disputed(record, asked.db.now())
    asked.say(view.hearing_of(record), *given, **view.record_json(record))
    return 0


def _move(asked: Command) -> int:
    (hearing,), by, db = asked.numbers("HEARING"), asked.by("move a hearing"), asked.db
    record = records.record(db, hearing)
    casework.may_move(record)
    clean = Clean(Values(_fields(asked, hearing)))
    typed = dates.read(clean, db.now())
    facts = [("Who", view.whose(record)), *new_date.facts(db, record, typed)]
    if (code := register_command.read_back(asked, clean, facts, typed.odd, ())) is not None:
        return code
    done = casework.move(db, asked.settings.policy, by, hearing, typed.given)
    asked.say(view.HEARING_DONE[done], stored=done == "moved", hearing=hearing)
    return 0


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
        record = records.record(asked.db, hearing)
        if not asked.given.yes:
            asked.say(
                view.hearing_of(record), *deed.lines(asked.db, hearing), _DRY, changed=False, **view.record_json(record)
            )
            return 0
        done = deed.do(asked.db, asked.settings.policy, by, hearing, str(getattr(asked.given, which, "")))
        said = "Nothing changed." if done == "unchanged" else view.HEARING_DONE[done]
        asked.say(said, changed=done != "unchanged", hearing=hearing)
        return 0

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
