"""The call list: whom to phone and why, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

from starlette.responses import Response

from bot.console.desk import Answer, Asked, says
from bot.console.door import Page
from bot.console.needs import needs
from scheduler import calls
from scheduler.db import Database

PATH = "/console/calls"

says(
    reached="Noted: reached.",
    **{
        "not-reached": "Noted: not reached. It stays on the list.",
        "wrong-number": "Nothing is sent to that phone any more. Look for another way to the person.",
        "settled": "Settled.",
    },
)


async def listing(asked: Asked) -> Response:
    """Everything that needs a person."""
    return asked.page("calls.html", **await asked.look(_read, asked))


def _read(db: Database, asked: Asked) -> dict[str, Any]:
    today = asked.now.astimezone(ZoneInfo(asked.desk.config.office.zone or "UTC")).date()
    return {
        "groups": calls.open_calls(db),
        "strangers": calls.strangers(db),
        "lately": calls.lately(db),
        "needs": needs(db, asked.desk.config, today),
    }


def _deed(name: str, work: Callable[[Database, Asked, int], None]) -> Answer:
    async def deed(asked: Asked) -> Response:
        await asked.do(work, asked, asked.number("id"))
        return asked.go(PATH, name)

    return deed


def _reached(db: Database, asked: Asked, task: int) -> None:
    calls.reached(db, task, asked.staff.name, asked.staff.id)


def _not_reached(db: Database, asked: Asked, task: int) -> None:
    calls.not_reached(db, task, asked.staff.name)


def _wrong_number(db: Database, asked: Asked, task: int) -> None:
    calls.wrong_number(db, asked.desk.config.policy, task, asked.staff.name, asked.staff.id)


def _settled(db: Database, asked: Asked, task: int) -> None:
    calls.reached(db, task, asked.staff.name, asked.staff.id, "settled")


PAGES = (
    Page(PATH, listing),
    Page(f"{PATH}/{{id}}/reached", _deed("reached", _reached), "staff", "POST"),
    Page(f"{PATH}/{{id}}/not-reached", _deed("not-reached", _not_reached), "staff", "POST"),
    Page(f"{PATH}/{{id}}/wrong-number", _deed("wrong-number", _wrong_number), "staff", "POST"),
    Page(f"{PATH}/{{id}}/settled", _deed("settled", _settled), "staff", "POST"),
)
