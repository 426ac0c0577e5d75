"""The office: its staff's accounts, what they did, and how the installation stands."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, get_args

from starlette.responses import Response

from bot.console.desk import Asked, says, telling
from bot.console.door import Page
from bot.console.needs import GUIDANCE_WITHIN, unsigned_in_use
from bot.console.typed import typed
from bot.fields import Clean, Refused, whole_number
from bot.staff_link import SIGN_IN_LIFE, sign_in_link
from messages import guide
from scheduler import audit, feeds, office, staff
from scheduler.db import Database
from scheduler.staff import Role, StaffProblem

PATH = "/console/office"
AUDIT = "/console/audit"
STEP = 100

says(
    added="The account stands. Give its owner a sign-in link.",
    changed="Changed.",
    removed="The account is closed, and signed out everywhere.",
)


async def page(asked: Asked) -> Response:
    """Accounts, attorneys, languages, guidance, channels."""
    return await shown(asked)


async def form(asked: Asked) -> Response:
    """The page, with what was typed in the form that was sent: by the last part of its address."""
    return await shown(asked, filled={asked.request.url.path.rpartition("/")[2]: dict(await typed(asked.request))})


async def shown(
    asked: Asked,
    link: tuple[str, str] | None = None,
    calendar: str | None = None,
    filled: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
) -> Response:
    """The page; with a sign-in link (whose, where) or the address of a calendar, which are shown this once."""
    values = await asked.look(_read, asked)
    return asked.page("office.html", **values, link=link, link_life=SIGN_IN_LIFE, calendar=calendar, filled=filled)


def _read(db: Database, asked: Asked) -> dict[str, Any]:
    config = asked.desk.config
    return {
        "accounts": staff.accounts(db),
        "attorneys": db.all("select * from attorney where until is null order by name"),
        "unsigned": unsigned_in_use(db),
        "guidance": guide.expiring(asked.now.date(), GUIDANCE_WITHIN, config.guide.guide),
        "paused": db.all("select * from pause where until is null or until > ?", db.now_ms()),
        "jobs": db.all("select job, done, failed from job_run order by job"),
        "feeds": feeds.listing(db) if asked.staff.may("staff") else [],
        "config": config,
    }


async def add(asked: Asked) -> Response:
    """Another account."""
    clean = Clean(await asked.said())
    name, role = clean.line("name"), _role(clean.said.line("role"))
    if not name:
        raise Refused("A new account needs a name; an A-number is never one.")

    def work(db: Database) -> None:
        if any(each.name == name for each in staff.accounts(db)):
            raise Refused(f"There is an account {name} already.")
        audit.note(db, asked.staff.name, "add", "staff", office.add_staff(db, name, role), ["name", "role"])

    await asked.do(work)
    return asked.go(PATH, "added")


@telling(StaffProblem)
async def change(asked: Asked) -> Response:
    """Another role, or alarms on and off."""
    said, number = await asked.said(), asked.number("id")
    role, alarms = _role(said.line("role")), said.ticked("alarms")
    shown = said.line("was_role", longest=20), said.line("was_alarms", longest=20)

    def work(db: Database) -> None:
        before = staff.account(db, number)
        if shown[0] and shown != (before.role, _alarms(before.alarms)):
            raise Refused(
                f"Somebody changed the account of {before.name} meanwhile: {before.role}, {_alarms(before.alarms)}."
                " Nothing was done: look at it again."
            )
        staff.change_role(db, number, role)
        staff.change_alarms(db, number, alarms)
        audit.note(db, asked.staff.name, "change", "staff", number, ["role", "alarms"])

    await asked.do(work)
    return asked.go(PATH, "changed")


@telling(StaffProblem)
async def remove(asked: Asked) -> Response:
    """Close an account."""
    number = asked.number("id")

    def work(db: Database) -> None:
        staff.remove(db, number)
        audit.note(db, asked.staff.name, "remove", "staff", number, ["removed"])

    await asked.do(work)
    return asked.go(PATH, "removed")


async def link(asked: Asked) -> Response:
    """A sign-in link for somebody, shown once."""
    number = asked.number("id")

    def work(db: Database) -> tuple[str, str]:
        account = staff.account(db, number)
        audit.note(db, asked.staff.name, "link", "staff", number)
        return account.name, sign_in_link(db, asked.desk.address, account.id)

    return await shown(asked, link=await asked.do(work))


async def log(asked: Asked) -> Response:
    """What was done, the newest first."""
    rows = await asked.look(audit.listing, before=whole_number(asked.wish("before")), limit=STEP)
    return asked.page("audit.html", rows=rows, step=STEP)


def _alarms(gets: bool) -> str:
    return "gets alarms" if gets else "no alarms"


def _role(said: str) -> Role:
    for role in get_args(Role):
        if said == role:
            return role  # type: ignore[no-any-return]
    raise Refused("Choose a role.")


PAGES = (
    Page(PATH, page),
    Page(f"{PATH}/staff", add, "owner", "POST", form=form),
    Page(f"{PATH}/staff/{{id}}", change, "owner", "POST", form=form),
    Page(f"{PATH}/staff/{{id}}/remove", remove, "owner", "POST"),
    Page(f"{PATH}/staff/{{id}}/link", link, "owner", "POST"),
    Page(AUDIT, log, "staff"),
)
