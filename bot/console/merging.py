"""Two records of one person become one case: choose the other one, see what becomes of it, and say yes."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from bot import a_numbers
from bot.case_view import MERGE_MEANS, family, lost
from bot.console.clean import confirmed, seal
from bot.console.desk import Asked, says, telling
from bot.console.door import Page
from bot.console.people import PATH, know_names
from bot.fields import Clean, whole_number
from scheduler import casework, dossier, likenesses
from scheduler.casework import CannotDo, Tried
from scheduler.dossier import Case

says(merged="The two are one case now. Its relatives wait to be approved again.")


_told = telling(CannotDo)


@_told
async def page(asked: Asked) -> Response:
    """Whom this person may be; with with=ID what would become of the two."""
    keep, other = asked.number("id"), whole_number(asked.wish("with"))
    case = await asked.look(dossier.case, keep)
    if other is not None:
        return await _compared(asked, case, await asked.look(dossier.case, other))
    typed = a_numbers.strip(asked.wish("q")[:100])
    await know_names(asked)
    found = await asked.look(likenesses.of, asked.desk.names, case, typed.text)
    return asked.page("merge.html", case=case, found=found, q=typed.text, other=None)


@_told
async def merge(asked: Asked) -> Response:
    """Make one of the two, as it was shown."""
    keep, clean = asked.number("id"), Clean(await asked.said())
    other = clean.number("with")
    case, gone = await asked.look(dossier.case, keep), await asked.look(dossier.case, other)
    clean.kept |= {"with": str(other), "as": _as_of(case, gone)}
    if not confirmed(asked, clean):
        return await _compared(asked, case, gone)
    await asked.do(casework.merge, asked.desk.config.policy, asked.staff, keep, other)
    return asked.go(f"{PATH}/{keep}", "merged")


async def _compared(asked: Asked, case: Case, other: Case) -> Response:
    try:
        # Not `asked.do`: nothing of it stays, so that nothing becomes due.
        await asked.desk.store.do(casework.try_merge, asked.desk.config.policy, asked.staff, case.id, other.id)
    except Tried as tried:
        merged = tried.case
    looked = {"with": str(other.id), "as": _as_of(case, other)}
    said: dict[str, Any] = {"family": family(case, other), "lost": lost(case, other), "means": MERGE_MEANS}
    return asked.page(
        "merge.html", case=case, other=other, merged=merged, seal=seal(asked, looked), **said, found=(), q=""
    )


def _as_of(case: Case, other: Case) -> str:
    """What was looked at: a yes to what has changed since does not count."""
    hearings = sorted((each.id, each.state, len(each.dates)) for one in (case, other) for each in one.hearings)
    followers = sorted((each.id, each.state) for one in (case, other) for each in one.followers)
    return f"{case.label} {other.label} {hearings} {followers}"


PAGES = (
    Page(f"{PATH}/{{id}}/merge", page, "staff"),
    Page(f"{PATH}/{{id}}/merge", merge, "staff", "POST"),
)
