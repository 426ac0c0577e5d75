"""Somebody whom staff registers on their behalf, read from what was typed in a form or behind a command; and read back,
with what is odd about it and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.config import Config, channels_of
from bot.console import dates, reach
from bot.console.words import kind_of
from bot.fields import LABEL_MOST, REFERENCE_MOST, Clean, Refused
from scheduler import likenesses, office
from scheduler.db import Database
from scheduler.enrolment import Hearing, Person, Reach
from scheduler.names import Names
from scheduler.policy import KINDS

# A deadline may be stored only with its source, which is not asked for here.
OFFERED = tuple(kind for kind in KINDS if kind != "filing_deadline")

Facts = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Enrolment:
    """All that is stored of somebody new. `facts`: what is read back of it; `odd`: what is odd about its date."""

    person: Person
    hearing: Hearing
    reach: Reach | None
    facts: Facts
    odd: tuple[str, ...]


def read(db: Database, clean: Clean, config: Config, now: datetime, by: str) -> Enrolment:
    """The fields label, reference, attorney (an id), detained, confidential, and those of `hearing` and `reach.read`.
    Raises Refused."""
    person = _person(db, clean)
    what, when, odd = hearing(clean, now)
    how = reach.read(clean, config, now, by)
    flags = ", ".join(name for name in ("detained", "confidential") if getattr(person, name))
    attorney = next((row["name"] for row in office.attorneys(db) if row["id"] == person.attorney), "")
    whose = [("Who", person.label), ("Reference", person.reference or ""), ("Flags", flags), ("Attorney", attorney)]
    return Enrolment(person, what, how, [*whose, *when, *reach.facts(how)], odd)


def hearing(clean: Clean, now: datetime) -> tuple[Hearing, Facts, tuple[str, ...]]:
    """A hearing, what is read back of it, and what is odd about its date: the fields kind, undated, and those of
    `dates.read`. Raises Refused."""
    kind, undated = clean.as_is("kind"), clean.ticked("undated")
    if kind not in OFFERED:
        raise Refused("Choose the kind of hearing.")
    if undated:
        where = dates.read_where(clean)
        facts = [("Kind", kind_of(kind)), ("When", "no date yet: they are asked once a week"), ("Where", where.city)]
        return Hearing(kind, None, where), facts, ()
    typed = dates.read(clean, now)
    return Hearing(kind, typed.given), [("Kind", kind_of(kind)), *typed.facts()], typed.odd


def alike(db: Database, names: Names, label: str) -> Iterator[str]:
    """Whoever has nearly this label may be the same person: said, where there is somebody."""
    near = likenesses.named(db, names, label)
    said = (f"{each.label}{f' ({each.reference})' if each.reference else ''}" for each in near[:5])
    if listed := "; ".join(said):
        yield f"Perhaps the same person as one who is here already: {listed}. Look there first."


def follows(db: Database, how: Reach | None, config: Config) -> list[str]:
    """What follows from such a number that whoever types it should know."""
    return reach.notes(db, how, channels_of(config))


def _person(db: Database, clean: Clean) -> Person:
    label, reference = clean.line("label", LABEL_MOST), clean.line("reference", REFERENCE_MOST)
    chosen, detained, confidential = clean.as_is("attorney"), clean.ticked("detained"), clean.ticked("confidential")
    if not label:
        raise Refused("What should this person be called? A nickname is enough; an A-number is never one.")
    attorneys = {str(each["id"]): each["id"] for each in office.attorneys(db)}
    return Person(label, reference or None, detained, confidential, attorneys.get(chosen))
