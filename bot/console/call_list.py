"""The call list: whom to phone and why, and what became of it."""

from __future__ import annotations

from typing import Any, get_args
from zoneinfo import ZoneInfo

from starlette.responses import Response

from bot.console.desk import Answer, Asked, says, telling
from bot.console.door import Page
from bot.console.needs import needs
from bot.fields import whole_number
from scheduler import call_list, calls
from scheduler.calls import Outcome
from scheduler.db import Database

PATH = "/console/calls"
STRANGERS = 50

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
    after = whole_number(asked.wish("after")) or 0
    return {
        "listed": call_list.open_calls(db, after=after),
        "after": after,
        "newest": call_list.newest(db),
        "strangers": [] if after else call_list.strangers(db, STRANGERS + 1),
        "most": STRANGERS,
        "lately": [] if after else call_list.lately(db),
        "needs": needs(db, asked.desk.config, today),
    }


def _deed(outcome: Outcome) -> Answer:
    @telling(calls.Settled, calls.Moved)
    async def deed(asked: Asked) -> Response:
        task, said = asked.number("id"), await asked.said()
        seen, phones = (whole_number(said.line(name, longest=20)) for name in ("seen", "phones"))
        await asked.do(calls.work_off, asked.desk.config.policy, task, outcome, asked.staff, seen, phones)
        return asked.go(PATH, outcome)

    return deed


PAGES = (
    Page(PATH, listing),
    *(Page(f"{PATH}/{{id}}/{outcome}", _deed(outcome), "staff", "POST") for outcome in get_args(Outcome)),
)
