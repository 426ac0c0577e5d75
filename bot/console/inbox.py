"""The inbox: who wrote and waits for an answer, each person's texts in order, and the answers that staff gives."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from bot import staff_reply, thread
from bot.clean_text import cleaned
from bot.console.desk import Asked, chosen, says, telling
from bot.console.door import Page
from bot.fields import whole_number
from bot.quick_replies import quick_replies
from bot.staff_reply import Draft, NotYet
from messages.languages import stand_in
from scheduler import casefile, inbox, replies
from scheduler.casework import CannotDo
from scheduler.db import Database
from scheduler.inbox import Show
from scheduler.replies import CannotReply, Cost, Way

PATH = "/console/inbox"
STEP = 50
_SHOW: dict[str, Show] = {"all": "all", "waits": "waits", "unread": "unread"}

says(replied="Your answer is on its way.", held="Your answer waits until it is day where they live.")


async def listing(asked: Asked) -> Response:
    """The conversations; with live=1 only the part that changes."""
    show = chosen(asked.wish("show"), _SHOW, "all")
    last, contact = whole_number(asked.wish("last")), whole_number(asked.wish("contact"))
    after = (last, contact) if last is not None and contact is not None else None
    values = await asked.look(_list, show, after)
    return asked.page("inbox_live.html" if asked.wish("live") else "inbox.html", **values)


def _list(db: Database, show: Show, after: tuple[int, int] | None) -> dict[str, Any]:
    found = inbox.talks(db, show, after=after, limit=STEP + 1)
    said = {talk.contact: thread.heard(talk.said["body"]) if talk.said else ("", "") for talk in found[:STEP]}
    return {
        "talks": found[:STEP],
        "said": said,
        "more": len(found) > STEP,
        "show": show,
        "after": after,
        "counts": inbox.counts(db),
    }


async def one(asked: Asked) -> Response:
    """One person's texts, with who they are and a box for the answer; with live=1 only the texts."""
    contact, before = asked.number("id"), whole_number(asked.wish("before"))
    values = await asked.look(_read, asked, contact, before, None)
    who: inbox.Person = values["who"]
    live = bool(asked.wish("live"))
    # What shows up on a screen by itself, which somebody may have left, is not read; nor is what a viewer sees.
    if not live and before is None and asked.staff.may("staff") and who.last and who.last > (who.seen or 0):
        await asked.do(inbox.seen, contact, who.last)
    return asked.page("thread_live.html" if live else "thread.html", **values)


def _read(db: Database, asked: Asked, contact: int, before: int | None, draft: Draft | None) -> dict[str, Any]:
    who = inbox.person(db, contact)
    language = stand_in(who.contact.language, who.contact.second_language)
    lines, more = thread.lines(db, contact, language, before or db.now_ms() + 1)
    draft = draft or Draft(number=replies.next_number(db, contact))
    way, why_not = _way(db, asked, contact)
    return {
        "contact": contact,
        "who": who,
        "language": language,
        "lines": lines,
        "more": more,
        "before": before,
        "way": way,
        "why_not": why_not,
        "quick": quick_replies(db, asked.desk.house.office, contact),
        "draft": draft,
        "cost": _cost(db, contact, draft.text, way) if draft.text and way else None,
        "price": asked.desk.config.alarms.price_per_part,
        "longest": replies.LONGEST,
        "keep_days": asked.desk.config.privacy.keep_days,
    }


async def look(asked: Asked) -> Response:
    """What an answer would take, and look like; nothing is sent."""
    contact, draft = asked.number("id"), await _draft(asked)
    values = await asked.look(_read, asked, contact, None, draft)
    return asked.page("thread_cost.html" if asked.partial else "thread.html", **values)


async def reply(asked: Asked) -> Response:
    """Answer, and settle what was ticked."""
    contact, draft = asked.number("id"), await _draft(asked)
    try:
        held = await asked.do(_send, asked, contact, draft)
    except NotYet as problem:
        values = await asked.look(_read, asked, contact, None, problem.draft)
        return asked.page("thread.html", status=400, **values)
    return asked.go(f"{PATH}/{contact}", "held" if held else "replied")


@telling(CannotDo)
async def stop(asked: Asked) -> Response:
    """They wrote, or said otherwise, that they want no more messages."""
    contact = asked.number("id")
    done = await asked.do(casefile.stop_contact, asked.staff, contact)
    return asked.go(f"{PATH}/{contact}", "person-stopped" if done else "person-same")


async def _draft(asked: Asked) -> Draft:
    said = await asked.said()
    return Draft(
        text=said.line("text"),
        quick=said.line("quick", longest=30),
        sure=said.ticked("sure"),
        settles=tuple(task for each in said.texts("settles") if (task := whole_number(each)) is not None),
        number=said.number("number"),
    )


def _send(db: Database, asked: Asked, contact: int, draft: Draft) -> bool:
    """True when it waits for the day."""
    house = asked.desk.house
    return staff_reply.send(db, house.office, house.policy, contact, draft, asked.staff).way.leaves > db.now()


def _way(db: Database, asked: Asked, contact: int) -> tuple[Way | None, str]:
    try:
        return replies.way_to(db, asked.desk.house.policy, contact), ""
    except CannotReply as problem:
        return None, str(problem)


def _cost(db: Database, contact: int, text: str, way: Way) -> Cost:
    return replies.cost(db, contact, replies.own_words(cleaned(text)), way.channel)


PAGES = (
    Page(PATH, listing),
    Page(f"{PATH}/{{id}}", one),
    Page(f"{PATH}/{{id}}/look", look, "staff", "POST"),
    Page(f"{PATH}/{{id}}/reply", reply, "staff", "POST"),
    Page(f"{PATH}/{{id}}/stop", stop, "staff", "POST"),
)
