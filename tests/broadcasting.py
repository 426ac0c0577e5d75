"""What tests of broadcasts share: the two who write and approve, people who asked for news, and how one is let go."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from scheduler import office, people
from scheduler.broadcasts import life, record, spread
from scheduler.broadcasts.audience import Audience
from scheduler.broadcasts.overview import Terms
from scheduler.broadcasts.record import Draft
from scheduler.db import Database
from tests.cast import OFFICE, POLICY, Person
from tests.conftest import Clock

TEXTS = {"en": "The help desk is closed on Monday.", "es-419": "La oficina de ayuda cierra el lunes."}
TERMS = Terms(OFFICE, POLICY, approve_above=2, price=0.01)
DRAFT = Draft("Help desk", texts=TEXTS)


def staff(db: Database, name: str, role: str = "staff") -> int:
    """An account, by its id."""
    return office.add_staff(db, name, role)


def wants_news(db: Database, who: Person) -> Person:
    """Who asked for news at this address."""
    people.give_consent(db, who.address, scope="news", how="chat", by="self", words="the words shown")
    return who


def draft(audience: Audience | None = None, **changes: Any) -> Draft:
    """A draft like `DRAFT`."""
    return replace(DRAFT, audience=audience or Audience(), **changes)


def approved(db: Database, clock: Clock, by: int, other: int, written: Draft = DRAFT, terms: Terms = TERMS) -> int:
    """One that `by` wrote and `other` let go, when the time to call it back is over."""
    broadcast = record.write(db, written, by)
    life.ask(db, terms, broadcast, by)
    life.approve(db, terms, broadcast, other)
    clock.forward(seconds=terms.delay / timedelta(seconds=1))
    return broadcast


def spread_all(db: Database, limit: int = 2) -> None:
    """All that is to be done for broadcasts now, in small chunks."""
    for broadcast in spread.waiting(db):
        while spread.step(db, broadcast, limit):
            pass


def states(db: Database) -> list[tuple[str, str]]:
    """The key and state of every message of a broadcast."""
    rows = db.all("select key, state from message where kind = 'broadcast' order by id")
    return [(row["key"], row["state"]) for row in rows]
