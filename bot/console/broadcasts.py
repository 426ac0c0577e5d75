"""Broadcasts: written, seen as a real reader gets them, asked for, approved, called back, and watched as they go."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.responses import Response

from bot.broadcast_draft import holds_a_number
from bot.broadcast_view import audience_in_words
from bot.config import terms_of
from bot.console import broadcast_form as form
from bot.console.desk import Asked, says, telling
from bot.console.door import Page
from bot.console.typed import typed
from bot.fields import Refused, whole_number
from scheduler import staff
from scheduler.broadcasts import life, overview, preview, record, report
from scheduler.broadcasts.audience import LEFT_OUT, Counted
from scheduler.broadcasts.counting import whole
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.record import STATES, Broadcast, Draft
from scheduler.db import Database

PATH = "/console/broadcasts"
_BEFORE = ("draft", "asked", "approved")
_GOING = ("approved", "spreading", "sending", "paused")
# So many real readers are offered for a look.
_READERS = 8

says(
    written="The draft is kept. Nothing is sent before it is approved.",
    tried="On its way to you alone.",
    asked="Asked for. It can be called back as long as nothing of it has left.",
    approved="Approved. It can be called back until it goes.",
    called_back="Called back: a draft again, and nothing of it has left.",
    paused="Paused: nothing more of it leaves.",
    resumed="It goes on.",
    cancelled="Cancelled: what had not left does not leave.",
)


_told = telling(BroadcastProblem)


@_told
async def listing(asked: Asked) -> Response:
    """All of them, the newest first."""
    found = await asked.look(record.listing)
    return asked.page("broadcasts.html", broadcasts=found, states=STATES, abouts=form.ABOUT)


@_told
async def new(asked: Asked) -> Response:
    """The form for another one."""
    said = await typed(asked.request)
    about, filled = form.about_of(dict(said).get("about") or asked.wish("about") or "news"), form.filled_again(said)
    values = await asked.look(form.options, asked, filled)
    return asked.page("broadcast_form.html", about=about, filled=filled, broadcast=None, **values)


@_told
async def edit(asked: Asked) -> Response:
    """The form of one that is a draft."""
    number = asked.number("id")

    def read(db: Database) -> dict[str, Any]:
        return _form(db, asked, found := record.get(db, number), form.filled_with(found.draft))

    return asked.page("broadcast_form.html", **await asked.look(read))


@_told
async def edit_again(asked: Asked) -> Response:
    """The same as it was filled in, unless the draft is another one by now: somebody else's words would be lost."""
    number, seen, said = asked.number("id"), (await asked.said()).line("mark", longest=40), await typed(asked.request)

    def read(db: Database) -> dict[str, Any]:
        found = record.unsent(db, number)
        if seen and seen != record.mark(found):
            raise Refused("It changed since you looked.")
        return _form(db, asked, found, form.filled_again(said))

    return asked.page("broadcast_form.html", **await asked.look(read))


def _form(db: Database, asked: Asked, found: Broadcast, filled: form.Filled) -> dict[str, Any]:
    now = {"broadcast": found, "about": found.draft.about, "mark": record.mark(found), "filled": filled}
    return now | form.options(db, asked, filled)


@_told
async def write(asked: Asked) -> Response:
    """Keep a new draft."""
    said, languages = await asked.said(), await asked.look(form.languages_in_use, asked)
    # A catalogue that nobody needed before takes a moment to be read; reminders must not wait for it.
    draft = _clean(await asyncio.to_thread(form.draft_of, said, asked, None, languages))
    number = await asked.do(record.write, draft, asked.staff.id)
    return asked.go(f"{PATH}/{number}", "written")


@_told
async def rewrite(asked: Asked) -> Response:
    """Keep a draft as it was changed."""
    number, said = asked.number("id"), await asked.said()
    before = await asked.look(record.get, number)
    draft, seen = _clean(form.draft_of(said, asked, before.draft)), said.line("mark", longest=40)
    await asked.do(record.rewrite, number, draft, asked.staff.id, seen)
    return asked.go(f"{PATH}/{number}", "written")


@_told
async def count(asked: Asked) -> Response:
    """Who would get what the form says, while it is being filled in."""
    said = await asked.said()
    draft = form.draft_of(said, asked, Draft("a draft", form.about_of(said.line("about"))))
    return await _counted(asked, draft)


@_told
async def numbers(asked: Asked) -> Response:
    """Who gets one that is written, what it costs, and what is in its way."""
    found = await asked.look(record.get, asked.number("id"))
    return await _counted(asked, found.draft, found.id)


async def _counted(asked: Asked, draft: Draft, number: int | None = None) -> Response:
    counting = await asked.desk.counts.further(asked.desk.reader, draft.aim)
    if not counting.done:
        return asked.page("broadcast_counting.html", counting=counting, broadcast=number)
    seen = await asked.look(overview.look, terms_of(asked.desk.config), draft, seen=counting.counted)
    readers = sorted(counting.counted.groups, key=lambda group: -group.people)[:_READERS] if number else ()
    only_counts = number is None and not draft.texts
    return asked.page(
        "broadcast_numbers.html",
        seen=seen,
        left_out=LEFT_OUT,
        only_counts=only_counts,
        readers=readers,
        broadcast=number,
    )


@_told
async def show(asked: Asked) -> Response:
    """One broadcast: before it goes its words and what can be done; then how far it is, and what became of it."""
    return asked.page("broadcast.html", **await asked.look(_read, asked))


@_told
async def progress(asked: Asked) -> Response:
    """The part of it that changes while it goes."""
    return asked.page("broadcast_progress.html", **await asked.look(_read, asked))


def _read(db: Database, asked: Asked) -> dict[str, Any]:
    found = record.get(db, asked.number("id"))
    began = found.state not in _BEFORE
    far = report.progress(db, found.id, found.spread_to) if began else None
    return {
        "broadcast": found,
        "draft": found.draft,
        "mark": record.mark(found),
        "state": STATES[found.state],
        "for_whom": audience_in_words(found.draft.audience),
        "abouts": form.ABOUT,
        "names": {each.id: each.name for each in staff.accounts(db)},
        "terms": terms_of(asked.desk.config),
        "far": far,
        "lines": report.lines(db, found.id) if began else [],
        "going": found.state in _GOING,
        "states": STATES,
    }


@_told
async def as_a_reader(asked: Asked) -> Response:
    """As one real person would get it, on a phone."""
    number, contact = asked.number("id"), whole_number(asked.wish("contact"))
    if contact is None:
        raise Refused("Choose a reader.", 404)

    def read(db: Database) -> tuple[Broadcast, preview.Shown]:
        found = record.get(db, number)
        return found, preview.reader(db, terms_of(asked.desk.config), found.draft, contact)

    found, shown = await asked.look(read)
    return asked.page("broadcast_reader.html", broadcast=found, shown=shown)


@_told
async def try_out(asked: Asked) -> Response:
    """A test to whoever is signed in."""
    number, language = asked.number("id"), (await asked.said()).line("language", longest=20)
    terms, seen = terms_of(asked.desk.config), await _everybody(asked, number)
    await asked.do(preview.try_out, terms, number, asked.staff.id, language or None, seen=seen)
    return asked.go(f"{PATH}/{number}", "tried")


@_told
async def ask(asked: Asked) -> Response:
    """Ask for approval. Everybody is counted over the connection that reads, so that nothing waits for it."""
    number, again = asked.number("id"), (await asked.said()).ticked("again")
    seen = await _seen(asked, number)
    await asked.do(life.ask, terms_of(asked.desk.config), number, asked.staff.id, again=again, seen=seen)
    return asked.go(f"{PATH}/{number}", "asked")


@_told
async def approve(asked: Asked) -> Response:
    """Let it go. `recipients`: the number that whoever is alone has to type."""
    number, said = asked.number("id"), await asked.said()
    recipients, seen = _recipients(said.line("recipients", longest=12)), await _seen(asked, number)
    terms = terms_of(asked.desk.config)
    mark = said.line("mark", longest=40)
    await asked.do(life.approve, terms, number, asked.staff.id, recipients=recipients, mark=mark, seen=seen)
    return asked.go(f"{PATH}/{number}", "approved")


@_told
async def resume(asked: Asked) -> Response:
    """Let a paused one go on."""
    number, said = asked.number("id"), await asked.said()
    recipients, seen = _recipients(said.line("recipients", longest=12)), await _seen(asked, number)
    terms = terms_of(asked.desk.config)
    await asked.do(life.resume, terms, number, asked.staff.id, recipients=recipients, seen=seen)
    return asked.go(f"{PATH}/{number}", "resumed")


def _deed(done: str, work: Callable[[Database, int, int], None]) -> Callable[[Asked], Awaitable[Response]]:
    @_told
    async def deed(asked: Asked) -> Response:
        number = asked.number("id")
        await asked.do(work, number, asked.staff.id)
        return asked.go(f"{PATH}/{number}", done)

    return deed


async def _everybody(asked: Asked, number: int) -> Counted:
    return await whole(asked.desk.reader, (await asked.look(record.get, number)).draft.aim)


async def _seen(asked: Asked, number: int) -> overview.Overview:
    draft = (await asked.look(record.get, number)).draft
    counted = await whole(asked.desk.reader, draft.aim)
    return await asked.look(overview.look, terms_of(asked.desk.config), draft, sample=0, seen=counted)


def _recipients(typed: str) -> int | None:
    found = whole_number(typed.replace(",", ""))
    if typed and found is None:
        raise Refused("Type to how many people it goes, as a number.")
    return found


def _clean(draft: Draft) -> Draft:
    if holds_a_number(draft):
        raise Refused("It held an A-number, which was taken out: nobody's goes to others. Read again what is left.")
    return draft


PAGES = (
    Page(PATH, listing),
    Page(f"{PATH}/new", new, "staff"),
    Page(f"{PATH}/new", write, "staff", "POST", form=new),
    Page(f"{PATH}/count", count, "staff", "POST"),
    Page(f"{PATH}/{{id}}", show),
    Page(f"{PATH}/{{id}}/numbers", numbers),
    Page(f"{PATH}/{{id}}/progress", progress),
    Page(f"{PATH}/{{id}}/reader", as_a_reader, "staff"),
    Page(f"{PATH}/{{id}}/edit", edit, "staff"),
    Page(f"{PATH}/{{id}}/edit", rewrite, "staff", "POST", form=edit_again),
    Page(f"{PATH}/{{id}}/test", try_out, "staff", "POST"),
    Page(f"{PATH}/{{id}}/ask", ask, "staff", "POST"),
    Page(f"{PATH}/{{id}}/approve", approve, "staff", "POST"),
    Page(f"{PATH}/{{id}}/call-back", _deed("called_back", life.call_back), "staff", "POST"),
    Page(f"{PATH}/{{id}}/pause", _deed("paused", life.pause), "staff", "POST"),
    Page(f"{PATH}/{{id}}/resume", resume, "staff", "POST"),
    Page(f"{PATH}/{{id}}/cancel", _deed("cancelled", life.cancel), "staff", "POST"),
)
