"""One hearing: every date that was given for it, who follows and how far each got, and what staff does about it."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from bot import new_date
from bot.case_view import HEARING_DONE
from bot.console import dates
from bot.console.clean import confirmed, read_back
from bot.console.desk import Answer, Asked, says, telling
from bot.console.door import Page
from bot.console.typed import typed
from bot.fields import Clean
from bot.hearing_deeds import DEEDS, as_seen, mark
from scheduler import board, casework, records
from scheduler.casework import CannotDo
from scheduler.db import Database
from scheduler.hearings import Given
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
        "mark": mark(record),
        "slot": board.of_hearing(db, hearing, silent_after=silent_after),
        "planned": records.planned(db, [hearing]),
        "typed": new_date.before(db, hearing),
        "ahead": record.state == "set" and any(date.instant > db.now_ms() for date in record.live),
    }


@_told
async def move(asked: Asked) -> Response:
    """Another date, time, place or way of holding it: read back, then moved."""
    number, clean = asked.number("id"), Clean(await asked.said())
    seen = clean.as_is("mark")
    record = await asked.look(as_seen, number, seen)
    casework.may_move(record)
    date = dates.read(clean, asked.now)
    if not confirmed(asked, clean):
        facts = await asked.look(new_date.facts, record, date)
        return read_back(
            asked, clean, title=_title(record), facts=facts, doubts=date.odd, yes="Yes, this is the date now"
        )
    return _go(asked, number, await asked.do(_move, asked, number, date.given, seen))


@_told
async def move_form(asked: Asked) -> Response:
    """The form for another date as it was filled in, beside the date that the hearing has now."""
    record = await asked.look(records.record, asked.number("id"))
    casework.may_move(record)
    filled = dict(await typed(asked.request))
    return asked.page("hearing_move.html", record=record, mark=mark(record), typed=filled, **dates.choices())


@_told
async def settle(asked: Asked) -> Response:
    """One of several dates is right."""
    hearing, said = asked.number("id"), Clean(await asked.said())
    done = await asked.do(_settle, asked, hearing, said.number("number"), said.as_is("mark"))
    return _go(asked, hearing, "unchanged" if done == "unchanged" else "settled")


def _settle(db: Database, asked: Asked, hearing: int, number: int, seen: str) -> str:
    as_seen(db, hearing, seen)
    return casework.settle(db, asked.desk.config.policy, asked.staff, hearing, number)


def _move(db: Database, asked: Asked, hearing: int, given: Given, seen: str) -> str:
    as_seen(db, hearing, seen)
    return casework.move(db, asked.desk.config.policy, asked.staff, hearing, given)


def _deed(name: str) -> Answer:
    def work(db: Database, asked: Asked, hearing: int, said: Clean) -> str:
        as_seen(db, hearing, said.as_is("mark"))
        which = said.as_is("why") or said.as_is("outcome")
        return DEEDS[name].do(db, asked.desk.config.policy, asked.staff, hearing, which)

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
    Page(f"{PATH}/{{id}}/move", move, "staff", "POST", form=move_form),
    Page(f"{PATH}/{{id}}/settle", settle, "staff", "POST"),
    *(Page(f"{PATH}/{{id}}/{name}", _deed(name), "staff", "POST") for name in DEEDS),
)
