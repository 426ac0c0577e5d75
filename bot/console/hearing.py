"""One hearing: every date that was given for it, who follows and how far each got, and what staff does about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast, get_args

from starlette.responses import Response

from bot.case_view import SETTLED
from bot.console import dates
from bot.console.clean import confirmed, read_back
from bot.console.desk import Answer, Asked, says
from bot.console.door import Page
from bot.console.words import OUTCOMES_OF_HEARINGS
from bot.fields import Clean, Refused
from scheduler import audit, board, calls, casework, disputes, hearings, records
from scheduler.db import Database
from scheduler.disputes import Doubt
from scheduler.hearings import Given
from scheduler.records import Record

PATH = "/console/hearings"
# What is on the call list because of a hearing's date, and is settled when staff says what the date is.
_OF_THE_DATE = ("dispute", "awaited", "unplanned", "gone")

_DONE = {
    "moved": "The hearing has its new date. Everybody who follows it is told.",
    "unchanged": SETTLED["unchanged"],
    "settled": SETTLED["settled"],
    "cancelled": "Cancelled. Its reminders are stopped, and everybody who follows it is told.",
    "reinstated": "It takes place after all. Everybody who follows it is told.",
    "doubted": "In doubt. Its reminders go on.",
    "doubt-ended": "No longer in doubt.",
    "closed": "Closed. Nothing more is sent about it.",
}
says(**{f"hearing-{key}": sentence for key, sentence in _DONE.items()})


async def page(asked: Asked) -> Response:
    """All about one hearing."""
    return asked.page("hearing.html", **await asked.look(_read, asked, asked.number("id")), **dates.choices())


def _read(db: Database, asked: Asked, hearing: int) -> dict[str, Any]:
    record = records.record(db, hearing)
    silent_after = asked.desk.config.policy.second_channel_after
    standing = disputes.standing(db, hearing)
    return {
        "record": record,
        "slot": board.of_hearing(db, hearing, silent_after=silent_after),
        "planned": records.planned(db, [hearing]),
        "typed": dates.as_typed(standing) if standing else {},
        "ahead": record.state == "set" and any(date.instant > db.now_ms() for date in record.live),
    }


async def move(asked: Asked) -> Response:
    """Another date, time, place or way of holding it: read back, then moved."""
    number, clean = asked.number("id"), Clean(await asked.said())
    record = await asked.look(records.record, number)
    if record.state not in ("set", "awaited"):
        raise Refused("This hearing is cancelled or over. Let it take place after all first, or register a new one.")
    typed = dates.read(clean, asked.now)
    if clean.said.ticked("again"):
        return asked.page("hearing_move.html", record=record, typed=clean.kept, **dates.choices())
    if not confirmed(asked, clean):
        was = record.standing
        facts = [("Until now", dates.said(was.wall, was.city) if was and record.state == "set" else ""), *typed.facts()]
        return read_back(
            asked, clean, title=_title(record), facts=facts, doubts=typed.odd, yes="Yes, this is the date now"
        )
    return _go(asked, number, await asked.do(_move, asked, number, typed.given))


def _move(db: Database, asked: Asked, hearing: int, given: Given) -> str:
    done = hearings.move(db, asked.desk.config.policy, hearing, given, casework.word_of(asked.staff))
    if done == "moved":
        calls.settle_about(db, hearing, _OF_THE_DATE, asked.staff.id)
        audit.note(db, asked.staff.name, "move", "hearing", hearing, ["wall", "zone", "court", "place", "medium"])
    return done


async def settle(asked: Asked) -> Response:
    """One of several dates is right."""
    hearing, number = asked.number("id"), (await asked.said()).number("number")

    done = await asked.do(casework.settle, asked.desk.config.policy, asked.staff, hearing, number)
    return _go(asked, hearing, "unchanged" if done == "unchanged" else "settled")


def _cancel(db: Database, asked: Asked, hearing: int, said: Clean) -> str:
    if records.record(db, hearing).state not in ("set", "awaited"):
        return "unchanged"
    hearings.cancel(db, asked.desk.config.policy, hearing, casework.word_of(asked.staff))
    calls.settle_about(db, hearing, (*_OF_THE_DATE, "bond"), asked.staff.id)
    audit.note(db, asked.staff.name, "cancel", "hearing", hearing, ["state"])
    return "cancelled"


def _reinstate(db: Database, asked: Asked, hearing: int, said: Clean) -> str:
    if not disputes.reinstate(db, asked.desk.config.policy, hearing, casework.word_of(asked.staff)):
        raise Refused("Its date is over, or it is not cancelled. Register the new date as a hearing of its own.")
    audit.note(db, asked.staff.name, "reinstate", "hearing", hearing, ["state"])
    return "reinstated"


def _doubt(db: Database, asked: Asked, hearing: int, said: Clean) -> str:
    why = said.as_is("why")
    if why not in get_args(Doubt):
        raise Refused("Choose why it is in doubt.")
    if disputes.put_in_doubt(db, hearing, cast(Doubt, why)):
        audit.note(db, asked.staff.name, "doubt", "hearing", hearing, ["doubt"])
    return "doubted"


def _end_doubt(db: Database, asked: Asked, hearing: int, said: Clean) -> str:
    if disputes.end_doubt(db, hearing, asked.staff.name):
        calls.settle_about(db, hearing, ("dispute",), asked.staff.id)
        audit.note(db, asked.staff.name, "end doubt", "hearing", hearing, ["doubt"])
    return "doubt-ended"


def _close(db: Database, asked: Asked, hearing: int, said: Clean) -> str:
    outcome = said.as_is("outcome")
    if outcome not in OUTCOMES_OF_HEARINGS:
        raise Refused("Choose how it ended.")
    records.record(db, hearing)
    hearings.close(db, asked.desk.config.policy, hearing, outcome)  # type: ignore[arg-type]
    calls.settle_about(db, hearing, (*_OF_THE_DATE, "case_ends"), asked.staff.id)
    audit.note(db, asked.staff.name, "close", "hearing", hearing, ["state", "outcome"])
    return "closed"


def _deed(work: Callable[[Database, Asked, int, Clean], str]) -> Answer:
    async def deed(asked: Asked) -> Response:
        hearing, said = asked.number("id"), Clean(await asked.said())
        return _go(asked, hearing, await asked.do(work, asked, hearing, said))

    return deed


def _go(asked: Asked, hearing: int, done: str) -> Response:
    return asked.go(f"{PATH}/{hearing}", f"hearing-{done}")


def _title(record: Record) -> str:
    return f"Another date for {', '.join(each['label'] for each in record.whose)}"


PAGES = (
    Page(f"{PATH}/{{id}}", page),
    Page(f"{PATH}/{{id}}/move", move, "staff", "POST"),
    Page(f"{PATH}/{{id}}/settle", settle, "staff", "POST"),
    Page(f"{PATH}/{{id}}/cancel", _deed(_cancel), "staff", "POST"),
    Page(f"{PATH}/{{id}}/reinstate", _deed(_reinstate), "staff", "POST"),
    Page(f"{PATH}/{{id}}/doubt", _deed(_doubt), "staff", "POST"),
    Page(f"{PATH}/{{id}}/end-doubt", _deed(_end_doubt), "staff", "POST"),
    Page(f"{PATH}/{{id}}/close", _deed(_close), "staff", "POST"),
)
