"""One person's case: hearings, who follows, every text that went to and fro, and what is still to come."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from bot.config import office_of
from bot.console import timeline
from bot.console.desk import Asked
from bot.console.door import Page
from bot.fields import whole_number
from bot.follower_view import why_silent
from bot.preview import Foreseen, excerpt_of, run_ahead
from scheduler import dossier, office, records, roll_filters
from scheduler.db import Database

PATH = "/console/people"


async def page(asked: Asked) -> Response:
    """All about one person."""
    return await shown(asked, {})


async def shown(asked: Asked, filled: Mapping[str, str]) -> Response:
    """The page, with what was typed in its fields instead of what is kept."""
    values = await asked.look(read, asked.number("id"), whole_number(asked.wish("before")))
    return asked.page("person.html", **values, filled=filled, keep_days=asked.desk.config.privacy.keep_days)


def read(db: Database, respondent: int, before: int | None = None) -> dict[str, Any]:
    """What the page of a person shows. `before`: only texts from before that (Unix ms)."""
    case = dossier.case(db, respondent)
    told, earlier = timeline.lines(db, case, before if before is not None else db.now_ms() + 1)
    ids = [each.id for each in case.hearings]
    return {
        "case": case,
        "silent": {each.id: why_silent(case, each) for each in case.followers},
        "ahead": case.ahead(db.now()),
        "planned": records.planned(db, ids),
        "told": told,
        "earlier": earlier,
        "before": before,
        "attorneys": office.attorneys(db),
        "tags": roll_filters.tags(db),
    }


async def coming(asked: Asked) -> Response:
    """What will be sent, in the words in which it will be sent, as things stand."""
    case = await asked.look(dossier.case, asked.number("id"))
    ahead = case.ahead(asked.now)
    found = await _foreseen(asked, ahead) if ahead else []
    names = {each.contact: each for each in case.followers}
    template = "coming_live.html" if asked.partial else "coming.html"
    return asked.page(template, case=case, found=found, names=names)


async def _foreseen(asked: Asked, hearings: list[int]) -> list[Foreseen]:
    # One at a time: each computes for about a second, beside a loop that has reminders to send.
    async with asked.desk.looking_ahead:
        excerpt = await asked.look(excerpt_of, hearings)
        config = asked.desk.config
        return await asyncio.to_thread(asyncio.run, run_ahead(excerpt, config.policy, office_of(config)))


PAGES = (
    Page(f"{PATH}/{{id}}", page),
    Page(f"{PATH}/{{id}}/coming", coming),
)
