"""One hearing: every date that was given for it, who follows and how far each got, and what staff does about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast, get_args

from starlette.responses import Response

from bot import new_date
from bot.case_view import HEARING_DONE
from bot.console import dates
from bot.console.clean import confirmed, read_back
from bot.console.desk import Answer, Asked, says, telling
from bot.console.door import Page
from bot.console.words import OUTCOMES_OF_HEARINGS
from bot.fields import Clean, Refused
from scheduler import board, casework, records
from scheduler.casework import CannotDo, Ending
from scheduler.db import Database
from scheduler.disputes import Doubt
from scheduler.records import Record

PATH = "/console/hearings"
says(**{f"hearing-{key}": sentence for key, sentence in HEARING_DONE.items()})
_told = telling(CannotDo)


async def page(asked: Asked) -> Response:
    """All about one hearing."""
    return asked.page("hearing.html", **await asked.look(_read, asked, asked.number("id")), **dates.choices())


def _read(db: Database, asked: Asked, hearing: int) -> dict[str, Any]:
    record = records.record(db, hearing)
    silent_after = asked.desk.config.policy.second_channel_after
    return {
        "record": record,
        "slot": board.of_hearing(db, hearing, silent_after=silent_after),
        "planned": records.planned(db, [hearing]),
        "typed": new_date.before(db, hearing),
        "ahead": record.state == "set" and any(date.instant > db.now_ms() for date in record.live),
    }


@_told
async def move(asked: Asked) -> Response:
    """Another date, time, place or way of holding it: read back, then moved."""
    number, clean = asked.number("id"), Clean(await asked.said())
    record = await asked.look(records.record, number)
    casework.may_move(record)
    typed = dates.read(clean, asked.now)
    if clean.said.ticked("again"):
        return asked.page("hearing_move.html", record=record, typed=clean.kept, **dates.choices())
    if not confirmed(asked, clean):
        facts = await asked.look(new_date.facts, record, typed)
        return read_back(
            asked, clean, title=_title(record), facts=facts, doubts=typed.odd, yes="Yes, this is the date now"
        )
    policy = asked.desk.config.policy
    return _go(asked, number, await asked.do(casework.move, policy, asked.staff, number, typed.given))


async def settle(asked: Asked) -> Response:
    """One of several dates is right."""
    hearing, number = asked.number("id"), (await asked.said()).number("number")

    done = await asked.do(casework.settle, asked.desk.config.policy, asked.staff, hearing, number)
    return _go(asked, hearing, "unchanged" if done == "unchanged" else "settled")


def _cancel(db: Database, asked: Asked, hearing: int, said: Clean) -> str:
    return "cancelled" if casework.cancel(db, asked.desk.config.policy, asked.staff, hearing) else "unchanged"


def _reinstate(db: Database, asked: Asked, hearing: int, said: Clean) -> str:
    casework.reinstate(db, asked.desk.config.policy, asked.staff, hearing)
    return "reinstated"


def _doubt(db: Database, asked: Asked, hearing: int, said: Clean) -> str:
    why = said.as_is("why")
    if why not in get_args(Doubt):
        raise Refused("Choose why it is in doubt.")
    casework.doubt(db, asked.staff, hearing, cast(Doubt, why))
    return "doubted"


def _end_doubt(db: Database, asked: Asked, hearing: int, said: Clean) -> str:
    casework.end_doubt(db, asked.staff, hearing)
    return "doubt-ended"


def _close(db: Database, asked: Asked, hearing: int, said: Clean) -> str:
    outcome = said.as_is("outcome")
    if outcome not in OUTCOMES_OF_HEARINGS:
        raise Refused("Choose how it ended.")
    casework.close(db, asked.desk.config.policy, asked.staff, hearing, cast(Ending, outcome))
    return "closed"


def _deed(work: Callable[[Database, Asked, int, Clean], str]) -> Answer:
    @_told
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
