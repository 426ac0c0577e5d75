"""Register on somebody's behalf: a new person, one more hearing, one more number. Read back before it counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar

from starlette.responses import Response

from bot import enrolling
from bot.console import dates, reach
from bot.console.clean import confirmed, read_back
from bot.console.desk import Asked, says
from bot.console.door import Page
from bot.console.people import PATH, know_names
from bot.console.typed import typed
from bot.fields import Clean, Refused
from scheduler import casework, dossier, office, tokens
from scheduler.db import Database
from scheduler.dossier import Case
from scheduler.enrolment import CannotEnrol, Reach

T = TypeVar("T")
_ONCE, _LIFE = "console-register", timedelta(hours=2)

says(
    registered="Registered.",
    **{"hearing-added": "The hearing is there.", "reach-added": "The number is there."},
)


async def new(asked: Asked) -> Response:
    """The form for somebody new."""
    return await _form(asked, "register.html", case=None)


async def register(asked: Asked) -> Response:
    """Somebody new: read back, then stored."""
    clean = Clean(await asked.said())
    new_one = await asked.look(enrolling.read, clean, asked.desk.config, asked.now, asked.staff.name)
    person, how = new_one.person, new_one.reach
    if not await _is_sure(asked, clean):
        await know_names(asked)
        notes = [*await asked.look(_alike, asked, person.label), *await asked.look(_follows, asked, how)]
        return read_back(
            asked,
            clean,
            title=f"Register {person.label}",
            facts=new_one.facts,
            doubts=new_one.odd,
            notes=notes,
            yes="Yes, register it",
        )

    def work(db: Database, policy: Any) -> int:
        return casework.register(db, policy, asked.staff, person, new_one.hearing, how)

    return asked.go(f"{PATH}/{await _once(asked, clean, work)}", "registered")


async def new_hearing(asked: Asked) -> Response:
    """The form for one more hearing of somebody."""
    case = await asked.look(dossier.case, asked.number("id"))
    return await _form(asked, "register_hearing.html", case=case)


async def add_hearing(asked: Asked) -> Response:
    """One more hearing: read back, then stored."""
    respondent, clean = asked.number("id"), Clean(await asked.said())
    case = await asked.look(dossier.case, respondent)
    hearing, facts, odd = enrolling.hearing(clean, asked.now)
    if not await _is_sure(asked, clean):
        title = f"One more hearing of {case.label}"
        return read_back(asked, clean, title=title, facts=facts, doubts=odd, yes="Yes, store it")

    def work(db: Database, policy: Any) -> int:
        return casework.add_hearing(db, policy, asked.staff, respondent, hearing)

    await _once(asked, clean, work)
    return asked.go(f"{PATH}/{respondent}", "hearing-added")


async def new_reach(asked: Asked) -> Response:
    """The form for one more number."""
    case = await asked.look(dossier.case, asked.number("id"))
    return await _form(asked, "register_reach.html", case=case)


async def add_reach(asked: Asked) -> Response:
    """One more number: read back, then stored."""
    respondent, clean = asked.number("id"), Clean(await asked.said())
    case = await asked.look(dossier.case, respondent)
    how = reach.read(clean, asked.desk.config, asked.now, asked.staff.name)
    if how is None:
        raise Refused("The number is missing.")
    if not await _is_sure(asked, clean):
        title = f"A number for {case.label}"
        notes = await asked.look(_follows, asked, how)
        return read_back(asked, clean, title=title, facts=reach.facts(how), notes=notes, yes="Yes, store it")
    wanted: Reach = how

    def work(db: Database, policy: Any) -> int:
        return casework.add_reach(db, policy, asked.staff, respondent, wanted)

    await _once(asked, clean, work)
    return asked.go(f"{PATH}/{respondent}", "reach-added")


async def _form(asked: Asked, template: str, case: Case | None) -> Response:
    """With what was typed in it, where it was sent."""
    attorneys = await asked.look(office.attorneys)
    return asked.page(
        template,
        typed=dict(await typed(asked.request)),
        case=case,
        kinds=enrolling.OFFERED,
        attorneys=attorneys,
        **dates.choices(),
        **reach.choices(asked.desk.config, asked.now),
    )


def _alike(db: Database, asked: Asked, label: str) -> list[str]:
    return list(enrolling.alike(db, asked.desk.names, label))


def _follows(db: Database, asked: Asked, how: Reach | None) -> list[str]:
    return enrolling.follows(db, how, asked.desk.config)


async def _is_sure(asked: Asked, clean: Clean) -> bool:
    """Whether it was read back and said yes to; what is read back now gets a mark by which it counts once."""
    if not clean.as_is("once", 100):
        clean.kept["once"] = await asked.do(lambda db: tokens.new_token(db, _ONCE, _LIFE, staff_id=asked.staff.id))
    return confirmed(asked, clean)


async def _once(asked: Asked, clean: Clean, work: Callable[[Database, Any], T]) -> T:
    """Do it, unless it was done: a button that is pressed again, or after Back, stores nothing a second time."""

    def deed(db: Database) -> T:
        if tokens.use_token(db, clean.kept["once"], _ONCE) is None:
            raise Refused("This was stored already, or is older than two hours. Look in the list of people first.", 409)
        return work(db, asked.desk.config.policy)

    try:
        return await asked.do(deed)
    except CannotEnrol as problem:
        raise Refused(str(problem)) from None


PAGES = (
    Page(f"{PATH}/new", new, "staff"),
    Page(f"{PATH}/new", register, "staff", "POST", form=new),
    Page(f"{PATH}/{{id}}/hearing", new_hearing, "staff"),
    Page(f"{PATH}/{{id}}/hearing", add_hearing, "staff", "POST", form=new_hearing),
    Page(f"{PATH}/{{id}}/follower", new_reach, "staff"),
    Page(f"{PATH}/{{id}}/follower", add_reach, "staff", "POST", form=new_reach),
)
