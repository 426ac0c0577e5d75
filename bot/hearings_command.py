"""`courtbell hearings`: another date, cancelled, after all, in doubt, over. A dry run until --yes is given."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from typing import cast

from bot import case_view as view
from bot import register_command
from bot.config import Config
from bot.console import dates
from bot.fields import Clean, Refused
from bot.import_cells import zone_of
from bot.typed_command import Command, Out, carry_out
from scheduler import casework, disputes, records
from scheduler.casework import Ending
from scheduler.db import Database
from scheduler.disputes import Doubt
from scheduler.staff import Account

VERBS = ("show", "move", "cancel", "reinstate", "doubt", "end-doubt", "close")
_DRY = "A dry run: nothing is changed, and nobody is told. Add --yes."
_WHERE = ("court", "city", "zone", "place")

Deed = Callable[[Command, Account, int], str]


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
    clean = Clean(register_command.Options(_fields(asked, hearing)))
    typed = dates.read(clean, db.now())
    was = record.standing
    before = dates.said(was.wall, was.city) if was and record.state == "set" else ""
    facts = [("Who", view.whose(record)), ("Until now", before), *typed.facts()]
    if (code := register_command.read_back(asked, clean, facts, typed.odd, ())) is not None:
        return code
    done = casework.move(db, asked.settings.policy, by, hearing, typed.given)
    asked.say(view.HEARING_DONE[done], stored=done == "moved", hearing=hearing)
    return 0


def _fields(asked: Command, hearing: int) -> dict[str, str]:
    """What was typed, over the date that stands: another court is another place too."""
    given, standing = asked.given, disputes.standing(asked.db, hearing)
    fields = dates.as_typed(standing) if standing else {}
    if given.court or given.city:
        fields |= dict.fromkeys(_WHERE, "")
    typed = {name: getattr(given, name) for name in ("date", "time", "court", "city", "place", "medium", "judge")}
    if given.city_zone:
        try:
            typed["zone"] = zone_of(given.city_zone)
        except ValueError as error:
            raise Refused(f"The time zone: {error}.") from None
    return fields | {name: value for name, value in typed.items() if value}


def _deed(means: str, work: Deed) -> Callable[[Command], int]:
    """A verb that is shown first: the hearing, and what follows."""

    def verb(asked: Command) -> int:
        (hearing,), by = asked.numbers("HEARING"), asked.by("change a hearing")
        record = records.record(asked.db, hearing)
        if not asked.given.yes:
            asked.say(view.hearing_of(record), means, _DRY, changed=False, **view.record_json(record))
            return 0
        done = work(asked, by, hearing)
        said = "Nothing changed." if done == "unchanged" else view.HEARING_DONE[done]
        asked.say(said, changed=done != "unchanged", hearing=hearing)
        return 0

    return verb


def _cancel(asked: Command, by: Account, hearing: int) -> str:
    return "cancelled" if casework.cancel(asked.db, asked.settings.policy, by, hearing) else "unchanged"


def _reinstate(asked: Command, by: Account, hearing: int) -> str:
    casework.reinstate(asked.db, asked.settings.policy, by, hearing)
    return "reinstated"


def _doubt(asked: Command, by: Account, hearing: int) -> str:
    return "doubted" if casework.doubt(asked.db, by, hearing, cast(Doubt, asked.given.why)) else "unchanged"


def _end_doubt(asked: Command, by: Account, hearing: int) -> str:
    return "doubt-ended" if casework.end_doubt(asked.db, by, hearing) else "unchanged"


def _close(asked: Command, by: Account, hearing: int) -> str:
    casework.close(asked.db, asked.settings.policy, by, hearing, cast(Ending, asked.given.outcome))
    return "closed"


_VERBS: Mapping[str, Callable[[Command], int]] = {
    "show": _show,
    "move": _move,
    "cancel": _deed("It would be cancelled: its reminders stop, and everybody who follows is told.", _cancel),
    "reinstate": _deed("It would take place after all, on the date it had: everybody who follows is told.", _reinstate),
    "doubt": _deed("It would be in doubt: its reminders go on, and it is marked until somebody makes sure.", _doubt),
    "end-doubt": _deed("It would no longer be in doubt.", _end_doubt),
    "close": _deed("It would be over: nothing more is sent about it.", _close),
}
