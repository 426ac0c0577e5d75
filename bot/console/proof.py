"""Proof of notice in the console: the page of one hearing, and the cases for which it can soon no longer be made."""

from __future__ import annotations

from starlette.responses import HTMLResponse, Response

from bot.console.desk import Asked
from bot.console.door import Page
from bot.jobs import keep_of
from bot.proof_document import document
from scheduler import audit, ending

ENDING = "/console/ending"


async def page(asked: Asked) -> Response:
    """The record of one hearing, made for printing. That it was made is written down."""
    hearing, desk = asked.number("id"), asked.desk
    text = await asked.look(document, desk.config, hearing, asked.staff.name, desk.templates)
    await asked.do(audit.note, asked.staff.name, "make proof", "hearing", hearing)
    return HTMLResponse(text)


async def soon(asked: Asked) -> Response:
    """Cases that are erased within a week, each with the hearings whose proof can still be made."""
    return asked.page("ending.html", cases=await asked.look(ending.cases, keep_of(asked.desk.config)))


PAGES = (
    Page("/console/hearings/{id}/proof", page),
    Page(ENDING, soon),
)
