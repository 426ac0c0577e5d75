"""What staff keeps about a person: label, reference, tags, flags, attorney, and who may follow."""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import Response

from bot.console import person
from bot.console.desk import Answer, Asked, says
from bot.console.door import Page
from bot.console.people import PATH
from bot.console.typed import typed
from bot.console.words import APPROVALS
from bot.fields import LABEL_MOST, REFERENCE_MOST, TAG_MOST, Clean, Refused
from bot.file_deeds import DONE
from scheduler import casefile, casework, dossier
from scheduler.casework import CannotDo
from scheduler.db import Database
from scheduler.respondents import CannotKeep

FLAGS = ("detained", "confidential")

says(**{f"person-{key}": sentence for key, sentence in DONE.items()})


def _edit(db: Database, asked: Asked, respondent: int, said: Clean) -> str:
    label, reference = said.line("label", LABEL_MOST), said.line("reference", REFERENCE_MOST)
    if not label:
        raise Refused("What should this person be called? A nickname is enough; an A-number is never one.")
    if shown := said.line("was_label", LABEL_MOST):
        case = dossier.case(db, respondent)
        label = _of_two(case.label, shown, label)
        reference = _of_two(case.reference or "", said.line("was_reference", REFERENCE_MOST), reference)
    changed = casefile.rename(db, asked.staff, respondent, label, reference or None)
    return "changed-without" if said.dropped else "changed" if changed else "same"


def _of_two(now: str, shown: str, typed: str) -> str:
    """What becomes of a field that stood as `shown` in a form: somebody else may have changed it meanwhile."""
    if typed == shown:
        return now
    if now not in (shown, typed):
        raise Refused(f'Somebody changed this meanwhile, to "{now}". Nothing was done: look at it again.')
    return typed


def _tag(db: Database, asked: Asked, respondent: int, said: Clean) -> str:
    name = said.line("tag", TAG_MOST)
    if not name:
        raise Refused("The tag is missing; an A-number is never one.")
    casefile.tag(db, asked.staff, respondent, name)
    return "tagged"


def _untag(db: Database, asked: Asked, respondent: int, said: Clean) -> str:
    casefile.untag(db, asked.staff, respondent, said.as_is("tag", TAG_MOST))
    return "untagged"


def _flags(db: Database, asked: Asked, respondent: int, said: Clean) -> str:
    ticked = {name for name in FLAGS if said.ticked(name)}
    case = dossier.case(db, respondent)
    # Only what was changed in this form counts: the other flag may be somebody else's doing since it was shown.
    shown = said.as_is("was").split()
    was = {name for name in FLAGS if (name in shown if shown else getattr(case, name))}
    wished = [name if name in ticked else f"not-{name}" for name in sorted(ticked ^ was)]
    return "flagged" if casefile.put_down(db, asked.desk.config.policy, asked.staff, respondent, wished) else "same"


def _opt_in(db: Database, asked: Asked, respondent: int, said: Clean) -> str:
    return "opted-in" if casefile.opt_in(db, asked.desk.config.policy, asked.staff, respondent) else "same"


def _opt_out(db: Database, asked: Asked, respondent: int, said: Clean) -> str:
    casefile.opt_out(db, asked.desk.config.policy, asked.staff, respondent)
    return "opted-out"


def _attorney(db: Database, asked: Asked, respondent: int, said: Clean) -> str:
    chosen, tell = said.as_is("attorney"), said.ticked("tell")
    attorney = said.number("attorney") if chosen else None
    if (shown := said.as_is("was_attorney")) and not _attorney_stands(db, respondent, shown, chosen):
        return "same"
    if not casework.change_counsel(db, asked.staff, respondent, attorney, tell=tell):
        return "same"
    return "counsel-told" if tell else "counsel"


def _attorney_stands(db: Database, respondent: int, shown: str, chosen: str) -> bool:
    """Whether the attorney that was shown in a form is to be replaced by the chosen one. Raises Refused when somebody
    else chose another one meanwhile: whom everybody is told to call would be undone without anybody knowing."""
    case = dossier.case(db, respondent)
    now = str(case.attorney_id or "none")
    if (chosen or "none") == shown:
        return False
    if now not in (shown, chosen or "none"):
        name = case.attorney.name if case.attorney else "the help line"
        raise Refused(f"Somebody changed the attorney meanwhile, to {name}. Nothing was done: look at it again.")
    return True


def _approve(db: Database, asked: Asked, respondent: int, said: Clean) -> str:
    why, who = said.as_is("why"), said.number("follower")
    if why not in APPROVALS:
        raise Refused("Say why you approve them in the respondent's place.")
    return "approved" if casefile.approve(db, asked.desk.config.policy, asked.staff, respondent, who, why) else "same"


def _remove(db: Database, asked: Asked, respondent: int, said: Clean) -> str:
    casefile.remove(db, asked.desk.config.policy, asked.staff, respondent, said.number("follower"))
    return "removed"


def _stop(db: Database, asked: Asked, respondent: int, said: Clean) -> str:
    return "stopped" if casefile.stop(db, asked.staff, respondent, said.number("follower")) else "same"


def _deed(work: Callable[[Database, Asked, int, Clean], str]) -> Answer:
    async def deed(asked: Asked) -> Response:
        respondent, said = asked.number("id"), Clean(await asked.said())
        try:
            done = await asked.do(work, asked, respondent, said)
        except (CannotKeep, CannotDo) as problem:
            raise Refused(str(problem)) from None
        return asked.go(f"{PATH}/{respondent}", f"person-{done}")

    return deed


async def _form(asked: Asked) -> Response:
    """The page of the person again: of what was typed at least the fields in which somebody writes."""
    said, fields = dict(await typed(asked.request)), _TYPED_IN.get(asked.request.url.path.rpartition("/")[2], ())
    return await person.shown(asked, {name: said.get(name, "") for name in fields})


_TYPED_IN = {"edit": ("label", "reference"), "tag": ("tag",)}
_DEEDS: dict[str, Callable[[Database, Asked, int, Clean], str]] = {
    "edit": _edit,
    "tag": _tag,
    "untag": _untag,
    "flags": _flags,
    "opt-in": _opt_in,
    "opt-out": _opt_out,
    "attorney": _attorney,
    "approve": _approve,
    "remove": _remove,
    "stop": _stop,
}

PAGES = tuple(Page(f"{PATH}/{{id}}/{name}", _deed(work), "staff", "POST", form=_form) for name, work in _DEEDS.items())
