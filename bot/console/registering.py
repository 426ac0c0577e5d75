"""Register on somebody's behalf: a new person, one more hearing, one more number. Read back before it counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar

from rapidfuzz import fuzz
from starlette.responses import Response

from bot import a_numbers
from bot.config import channels_of
from bot.console import dates, reach
from bot.console.clean import LABEL_MOST, REFERENCE_MOST, Clean, confirmed, read_back
from bot.console.desk import Asked, Refused, says
from bot.console.door import Page
from bot.console.people import PATH, know_names
from bot.console.words import kind_of
from scheduler import audit, dossier, enrolment, office, roll_people, tokens
from scheduler.courts import plain
from scheduler.db import Database
from scheduler.enrolment import CannotEnrol, Hearing, Person, Reach
from scheduler.hearings import By
from scheduler.policy import KINDS

T = TypeVar("T")
# A deadline may be stored only with its source, which this form does not ask for.
OFFERED = tuple(kind for kind in KINDS if kind != "filing_deadline")
_ONCE, _LIFE = "console-register", timedelta(hours=2)
# Of 100: two labels from here on may be the same person.
_ALIKE = 80

says(
    registered="Registered.",
    **{"hearing-added": "The hearing is there.", "reach-added": "The number is there."},
)


async def new(asked: Asked) -> Response:
    """The form for somebody new."""
    return await _form(asked, "register.html", {}, case=None)


async def register(asked: Asked) -> Response:
    """Somebody new: read back, then stored."""
    clean = Clean(await asked.said())
    if clean.said.ticked("again"):
        return await _form(asked, "register.html", _raw(clean), case=None)
    person = await _person(clean, asked)
    hearing, when, odd = _hearing(clean, asked)
    how = reach.read(clean, asked)
    if not await _is_sure(asked, clean):
        await know_names(asked)
        facts = [*_facts(person), *when, *reach.facts(how)]
        notes = [*await asked.look(_alike, asked, person.label), *await _notes(asked, how)]
        return read_back(
            asked,
            clean,
            title=f"Register {person.label}",
            facts=facts,
            doubts=odd,
            notes=notes,
            yes="Yes, register it",
        )

    def work(db: Database, policy: Any) -> int:
        found = enrolment.enrol(db, policy, person, hearing, how, _by(asked), asked.staff.name)
        fields = ["label", "reference", "hearing", *_fields(how)]
        audit.note(db, asked.staff.name, "register", "respondent", found, fields)
        return found

    return asked.go(f"{PATH}/{await _once(asked, clean, work)}", "registered")


async def new_hearing(asked: Asked) -> Response:
    """The form for one more hearing of somebody."""
    case = await asked.look(dossier.case, asked.number("id"))
    return await _form(asked, "register_hearing.html", {}, case=case)


async def add_hearing(asked: Asked) -> Response:
    """One more hearing: read back, then stored."""
    respondent, clean = asked.number("id"), Clean(await asked.said())
    case = await asked.look(dossier.case, respondent)
    if clean.said.ticked("again"):
        return await _form(asked, "register_hearing.html", _raw(clean), case=case)
    hearing, facts, odd = _hearing(clean, asked)
    if not await _is_sure(asked, clean):
        title = f"One more hearing of {case.label}"
        return read_back(asked, clean, title=title, facts=facts, doubts=odd, yes="Yes, store it")

    def work(db: Database, policy: Any) -> int:
        found = enrolment.add_hearing(db, policy, respondent, hearing, _by(asked))
        audit.note(db, asked.staff.name, "register", "hearing", found, ["kind", "wall", "zone", "court", "place"])
        return found

    await _once(asked, clean, work)
    return asked.go(f"{PATH}/{respondent}", "hearing-added")


async def new_reach(asked: Asked) -> Response:
    """The form for one more number."""
    case = await asked.look(dossier.case, asked.number("id"))
    return await _form(asked, "register_reach.html", {}, case=case)


async def add_reach(asked: Asked) -> Response:
    """One more number: read back, then stored."""
    respondent, clean = asked.number("id"), Clean(await asked.said())
    case = await asked.look(dossier.case, respondent)
    if clean.said.ticked("again"):
        return await _form(asked, "register_reach.html", _raw(clean), case=case)
    how = reach.read(clean, asked)
    if how is None:
        raise Refused("The number is missing.")
    if not await _is_sure(asked, clean):
        title = f"A number for {case.label}"
        notes = await _notes(asked, how)
        return read_back(asked, clean, title=title, facts=reach.facts(how), notes=notes, yes="Yes, store it")
    wanted: Reach = how

    def work(db: Database, policy: Any) -> int:
        found = enrolment.add_reach(db, policy, respondent, wanted, asked.staff.name)
        audit.note(db, asked.staff.name, "add", "follower", found, _fields(wanted))
        return found

    await _once(asked, clean, work)
    return asked.go(f"{PATH}/{respondent}", "reach-added")


async def _form(asked: Asked, template: str, typed: dict[str, str], case: Any) -> Response:
    attorneys = await asked.look(office.attorneys)
    return asked.page(
        template,
        typed=typed,
        case=case,
        kinds=OFFERED,
        attorneys=attorneys,
        **dates.choices(),
        **reach.choices(asked),
    )


async def _person(clean: Clean, asked: Asked) -> Person:
    label, reference = clean.line("label", LABEL_MOST), clean.line("reference", REFERENCE_MOST)
    chosen, detained, confidential = clean.as_is("attorney"), clean.ticked("detained"), clean.ticked("confidential")
    if not label:
        raise Refused("What should this person be called? A nickname is enough; an A-number is never one.")
    attorneys = {str(each["id"]): each["id"] for each in await asked.look(office.attorneys)}
    return Person(label, reference or None, detained, confidential, attorneys.get(chosen))


def _hearing(clean: Clean, asked: Asked) -> tuple[Hearing, list[tuple[str, str]], tuple[str, ...]]:
    """A hearing, what is read back of it, and what is odd about its date."""
    kind, undated = clean.as_is("kind"), clean.ticked("undated")
    if kind not in OFFERED:
        raise Refused("Choose the kind of hearing.")
    if undated:
        where = dates.read_where(clean)
        facts = [("Kind", kind_of(kind)), ("When", "no date yet: they are asked once a week"), ("Where", where.city)]
        return Hearing(kind, None, where), facts, ()
    typed = dates.read(clean, asked.now)
    return Hearing(kind, typed.given), [("Kind", kind_of(kind)), *typed.facts()], typed.odd


def _facts(person: Person) -> list[tuple[str, str]]:
    flags = [name for name in ("detained", "confidential") if getattr(person, name)]
    return [("Who", person.label), ("Reference", person.reference or ""), ("Flags", ", ".join(flags))]


async def _notes(asked: Asked, how: Reach | None) -> list[str]:
    return await asked.look(reach.notes, how, channels_of(asked.desk.config))


def _alike(db: Database, asked: Asked, label: str) -> list[str]:
    """Whoever has nearly this label may be the same person."""
    found = roll_people.people(db, asked.desk.names.like(label, 10))
    near = [each for each in found if fuzz.token_sort_ratio(plain(each.label), plain(label)) >= _ALIKE]
    said = (f"{each.label}{f' ({each.reference})' if each.reference else ''}" for each in near[:5])
    listed = "; ".join(said)
    return [f"Perhaps the same person as one who is here already: {listed}. Look there first."] if listed else []


async def _is_sure(asked: Asked, clean: Clean) -> bool:
    """Whether it was read back and said yes to; what is read back now gets a mark by which it counts once."""
    if not clean.as_is("once", 100):
        clean.kept["once"] = await asked.do(lambda db: tokens.new_token(db, _ONCE, _LIFE, staff_id=asked.staff.id))
    return confirmed(asked, clean)


async def _once(asked: Asked, clean: Clean, work: Callable[[Database, Any], T]) -> T:
    """Do it, unless it was done: a button that is pressed again, or after Back, stores nothing a second time."""

    def deed(db: Database) -> T:
        if tokens.use_token(db, clean.kept["once"], _ONCE) is None:
            raise Refused("This was stored already, or is older than two hours. Look in the list of people first.")
        return work(db, asked.desk.config.policy)

    try:
        return await asked.do(deed)
    except CannotEnrol as problem:
        raise Refused(str(problem)) from None


def _raw(clean: Clean) -> dict[str, str]:
    """What was typed, for the form to be filled with again."""
    names = (name for name in clean.said.names() if name not in ("csrf", "sure", "again", "once"))
    return {name: a_numbers.strip(clean.said.line(name)).text for name in names}


def _fields(how: Reach | None) -> list[str]:
    """What is stored of a number, for the audit log."""
    found = ["address"] if how else []
    return [*found, "consent"] if how and how.agreed else found


def _by(asked: Asked) -> By:
    return By("staff", asked.staff.contact)


PAGES = (
    Page(f"{PATH}/new", new, "staff"),
    Page(f"{PATH}/new", register, "staff", "POST"),
    Page(f"{PATH}/{{id}}/hearing", new_hearing, "staff"),
    Page(f"{PATH}/{{id}}/hearing", add_hearing, "staff", "POST"),
    Page(f"{PATH}/{{id}}/follower", new_reach, "staff"),
    Page(f"{PATH}/{{id}}/follower", add_reach, "staff", "POST"),
)
