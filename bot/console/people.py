"""The list of people: found by name, reference or number, or filtered; the next hearing first."""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from typing import Any

from starlette.responses import Response

from bot import a_numbers
from bot.console.desk import Asked
from bot.console.door import Page
from bot.console.words import CHANNELS
from bot.fields import whole_number
from scheduler import names, office, roll, roll_filters, roll_people
from scheduler.courts import courts
from scheduler.db import Database
from scheduler.policy import KINDS
from scheduler.roll_filters import Wish
from scheduler.roll_people import Person

PATH = "/console/people"
STEP = 50
_PLACE = re.compile(r"\d{1,16}(-\d{1,16}){0,2}")


async def listing(asked: Asked) -> Response:
    """Who was searched for; else one page of the list."""
    typed = a_numbers.strip(asked.wish("q")[:100])
    if typed.text:
        await know_names(asked)
        found = await asked.look(_search, asked, typed.text)
        values: dict[str, Any] = {"page": roll.Page(found), "wish": Wish()}
    else:
        values = await asked.look(_page, asked, _wish(asked))
        _read_ahead(asked)
    options = await asked.look(_options)
    return asked.page("people.html", q=typed.text, dropped=typed.dropped, rest=_rest(asked), **values, **options)


async def know_names(asked: Asked) -> None:
    """Let the index of names know everybody, a part at a time: others may look between two of them."""
    while not await asked.look(asked.desk.names.freshen):
        pass


def _read_ahead(asked: Asked) -> None:
    """Whoever looks at the list may search next: then the names are known already."""

    async def quietly() -> None:
        # The program may end meanwhile, and with it the thread that reads.
        with suppress(RuntimeError):
            await know_names(asked)

    errand = asyncio.create_task(quietly())
    asked.desk.errands.add(errand)
    errand.add_done_callback(asked.desk.errands.discard)


def _page(db: Database, asked: Asked, wish: Wish) -> dict[str, Any]:
    after = asked.wish("after")
    return {"wish": wish, "page": roll.page(db, wish, after if _PLACE.fullmatch(after) else "", STEP)}


def _search(db: Database, asked: Asked, text: str) -> tuple[Person, ...]:
    # Whoever sees only the end of a number can also look for no more of it.
    ids = names.meant(db, asked.desk.names, text, whole=asked.staff.may("staff"))
    return roll_people.people(db, ids)[:STEP]


def _options(db: Database) -> dict[str, Any]:
    return {
        "kinds": KINDS,
        "courts": sorted(
            {place.code: place.name for place in courts() if place.code}.items(), key=lambda each: each[1]
        ),
        "languages": roll_filters.languages(db),
        "attorneys": office.attorneys(db),
        "tags": roll_filters.tags(db),
    }


def _wish(asked: Asked) -> Wish:
    kind, channel = asked.wish("kind"), asked.wish("channel")
    return Wish(
        kind=kind if kind in KINDS else "",
        court=asked.wish("court")[:10],
        language=asked.wish("language")[:20],
        attorney=whole_number(asked.wish("attorney")) or 0,
        tag=asked.wish("tag")[:60],
        channel=channel if channel in CHANNELS else "",
        not_reached=asked.wish("not_reached") == "1",
        detained=asked.wish("detained") == "1",
        confidential=asked.wish("confidential") == "1",
        ahead=asked.wish("ahead") != "no",
    )


def _rest(asked: Asked) -> list[tuple[str, str]]:
    """What is asked for, as the address has it, for the link to the next page."""
    return [(name, value) for name, value in asked.request.query_params.items() if name not in ("after", "done")]


PAGES = (Page(PATH, listing),)
