"""Two records of one person become one case: choose the other one, see what becomes of it, and say yes."""

from __future__ import annotations

from starlette.responses import Response

from bot import a_numbers
from bot.console.clean import Clean, confirmed, seal
from bot.console.desk import Asked, Refused, says
from bot.console.door import Page
from bot.console.people import PATH, know_names
from scheduler import dossier, one_case, roll_people
from scheduler.db import Database
from scheduler.dossier import Case

_SHOWN = 12

says(merged="The two are one case now. Its relatives wait to be approved again.")


class _Tried(Exception):
    """How it would be: raised so that nothing of it stays."""

    def __init__(self, case: Case) -> None:
        super().__init__("only looked at")
        self.case = case


async def page(asked: Asked) -> Response:
    """Whom this person may be; with with=ID what would become of the two."""
    keep, wish = asked.number("id"), asked.wish("with")
    case = await asked.look(dossier.case, keep)
    if wish.isascii() and wish.isdigit() and len(wish) < 16:
        return await _compared(asked, case, await asked.look(dossier.case, int(wish)))
    typed = a_numbers.strip(asked.wish("q")[:100])
    await know_names(asked)
    found = await asked.look(_others, asked, case, typed.text)
    return asked.page("merge.html", case=case, found=found, q=typed.text, other=None)


async def merge(asked: Asked) -> Response:
    """Make one of the two, as it was shown."""
    keep, clean = asked.number("id"), Clean(await asked.said())
    other = clean.said.number("with")
    case, gone = await asked.look(dossier.case, keep), await asked.look(dossier.case, other)
    clean.kept |= {"with": str(other), "as": _as_of(case, gone)}
    if keep == other:
        raise Refused("These are one record already.")
    if not confirmed(asked, clean):
        return await _compared(asked, case, gone)
    await asked.do(_merge, asked, keep, other)
    return asked.go(f"{PATH}/{keep}", "merged")


def _merge(db: Database, asked: Asked, keep: int, gone: int) -> None:
    for each in (keep, gone):
        dossier.case(db, each)
    one_case.merge(db, asked.desk.config.policy, keep, gone, who=asked.staff.name)


async def _compared(asked: Asked, case: Case, other: Case) -> Response:
    if case.id == other.id:
        raise Refused("These are one record already.")
    try:
        # Not `asked.do`: nothing of it stays, so that nothing becomes due.
        await asked.desk.store.do(_try, asked, case.id, other.id)
    except _Tried as tried:
        merged = tried.case
    looked = {"with": str(other.id), "as": _as_of(case, other)}
    shared = {each.id for each in case.hearings} & {each.id for each in other.hearings}
    return asked.page(
        "merge.html", case=case, other=other, merged=merged, shared=shared, seal=seal(asked, looked), found=(), q=""
    )


def _try(db: Database, asked: Asked, keep: int, gone: int) -> None:
    one_case.merge(db, asked.desk.config.policy, keep, gone, who=asked.staff.name)
    raise _Tried(dossier.case(db, keep))


def _others(db: Database, asked: Asked, case: Case, text: str) -> tuple[roll_people.Person, ...]:
    """Who may be the same person: by the same phone, then by the name; or by what was typed."""
    same_phone = [] if text else one_case.on_one_phone(db, case.id)
    ids = [*same_phone, *asked.desk.names.like(text or case.label, _SHOWN)]
    return tuple(each for each in roll_people.people(db, ids) if each.id != case.id)[:_SHOWN]


def _as_of(case: Case, other: Case) -> str:
    """What was looked at: a yes to what has changed since does not count."""
    hearings = sorted((each.id, each.state, len(each.dates)) for one in (case, other) for each in one.hearings)
    followers = sorted((each.id, each.state) for one in (case, other) for each in one.followers)
    return f"{case.label} {other.label} {hearings} {followers}"


PAGES = (
    Page(f"{PATH}/{{id}}/merge", page, "staff"),
    Page(f"{PATH}/{{id}}/merge", merge, "staff", "POST"),
)
