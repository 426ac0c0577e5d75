"""The board: what comes up, who was told, and what needs a person. It renews itself."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from starlette.responses import Response

from bot.console.desk import Asked
from bot.console.door import Page
from bot.console.needs import needs
from bot.fields import whole_number
from scheduler import board, call_list
from scheduler.db import Database

SPANS = ((0, "today"), (1, "tomorrow"), (7, "7 days"), (14, "14 days"), (30, "30 days"), (90, "90 days"))
STEP = 100


async def today(asked: Asked) -> Response:
    """The board for some days; with live=1 only the part that changes."""
    days = _whole(asked.wish("days", "7"), 7, 90)
    skip, attorney = _whole(asked.wish("skip"), 0, 1_000_000), _whole(asked.wish("attorney"), 0, 1 << 50)
    values = await asked.look(_read, asked, days, skip, attorney)
    return asked.page("today_live.html" if asked.wish("live") else "today.html", **values)


def _read(db: Database, asked: Asked, days: int, skip: int, attorney: int) -> dict[str, Any]:
    config = asked.desk.config
    here = asked.now.astimezone(ZoneInfo(config.office.zone or "UTC")).date()
    silent_after = config.policy.second_channel_after
    found = board.board(db, config.office.zone or "UTC", days, silent_after=silent_after, attorney=attorney)
    shown = found.slots[skip : skip + STEP]
    return {
        "days": days,
        "skip": skip,
        "step": STEP,
        "attorney": attorney,
        "attorneys": db.all("select id, name from attorney where until is null order by name"),
        "spans": SPANS,
        "last": here + timedelta(days=days),
        "today": here.isoformat(),
        "tomorrow": (here + timedelta(days=1)).isoformat(),
        "board": found,
        "counts": found.counts(),
        "by_day": [(day, list(slots)) for day, slots in groupby(shown, board.day_of)],
        "shown": len(shown),
        "calls": call_list.count(db),
        "needs": _needs(db, asked, here),
    }


def _needs(db: Database, asked: Asked, here: date) -> list[Any]:
    return list(needs(db, asked.desk.config, here))


def _whole(wish: str, default: int, most: int) -> int:
    found = whole_number(wish)
    return default if found is None else min(found, most)


PAGES = (Page("/console", today),)
