"""People with hearings and planned reminders, as many as asked for, written straight into the tables."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler.courts import Court, courts
from scheduler.db import Database, ms
from scheduler.plan import instant_of

# +999 is a country code that the ITU has given to nobody.
TEN_DIGITS = "substr(cast(10000000000 + i as text), 2)"
_ADDRESS = {"sms": f"'+999' || {TEN_DIGITS}", "telegram": "cast(700000000 + i as text)"}


@dataclass(frozen=True, slots=True)
class Population:
    """`people` contacts on one channel, each with one hearing at `wall` and `each` planned reminders of it.

    Half read Spanish, a quarter (of either half) has asked for plain wording; the rest is discreet, the default.
    `first`: the lowest of their ids, for a database that has people already.
    """

    channel: str
    people: int
    each: int
    wall: datetime
    due: datetime
    between: timedelta = timedelta(0)
    first: int = 1


def fill(db: Database, asked: Population) -> None:
    """Write it. The n-th reminder (from 0) of everybody is due at `due` plus n times `between`."""
    court = next(court for court in courts() if court.status == "open" and court.address)
    begins, now = ms(instant_of(asked.wall, court.zone)), db.now_ms()
    with db.transaction():
        people(db, asked, court.zone, now)
        _dates(db, asked, court, begins, now)
    _reminders(db, asked, begins, now)


def people(db: Database, asked: Population, zone: str, now: int) -> None:
    """Each with an address, consent, and a hearing whose date is still to be written."""
    everyone(
        db,
        asked,
        "contact (id, language, zone, wording, created)",
        "i, case i % 2 when 0 then 'en' else 'es-419' end, ?,"
        " case (i / 2) % 4 when 0 then 'plain' else 'discreet' end, ?",
        zone,
        now,
    )
    everyone(
        db,
        asked,
        "address (id, contact_id, channel, value, created)",
        f"i, i, ?, {_ADDRESS[asked.channel]}, ?",
        asked.channel,
        now,
    )
    consent = "address_id, scope, given, how, by_whom, words"
    everyone(db, asked, f"consent ({consent})", "i, 'case', ?, 'typed', 'self', 'yes'", now)
    everyone(db, asked, "respondent (id, label, created)", "i, 'Case ' || i, ?", now)
    follower = "contact_id, respondent_id, relation, state, created"
    everyone(db, asked, f"follower ({follower})", "i, i, 'self', 'approved', ?", now)

    hearing = "id, kind, state, registrant_role, created"
    everyone(db, asked, f"hearing ({hearing})", "i, 'master', 'set', 'import', ?", now)
    everyone(db, asked, "appears (hearing_id, respondent_id)", "i, i")


def _dates(db: Database, asked: Population, court: Court, begins: int, now: int) -> None:
    everyone(
        db,
        asked,
        "revision (hearing_id, number, wall, zone, instant, city, court, medium, said_role, said, state)",
        "i, 1, ?, ?, ?, ?, ?, 'in_person', 'import', ?, 'standing'",
        asked.wall.isoformat(),
        court.zone,
        begins,
        court.city,
        court.code,
        now,
    )


def _reminders(db: Database, asked: Population, begins: int, now: int) -> None:
    with indexed_afterwards(db):
        _planned(db, asked, begins, now)


def _planned(db: Database, asked: Population, begins: int, now: int) -> None:
    for number in range(asked.each):
        due = ms(asked.due + number * asked.between)
        everyone(
            db,
            asked,
            "message (key, kind, step, reader, hearing_id, revision, channel, urgency, due, expires, next_at,"
            " state, created)",
            f"'r:{number:02d}:' || {TEN_DIGITS}, 'reminder', '1d', i, i, 1, ?, 1, ?, ?, ?, 'planned', ?",
            asked.channel,
            due,
            begins,
            due,
            now,
        )


def everyone(db: Database, asked: Population, into: str, values: str, *params: object, beside: str = "") -> None:
    """A row for each of them, whose number is `i` in `values`; or as many as there are `beside`, a join."""
    last = asked.first + asked.people - 1
    numbers = f"with recursive n(i) as (select {asked.first} union all select i + 1 from n where i < {last})"
    db.run(f"insert into {into} {numbers} select {values} from n {beside}", *params)


@contextmanager
def indexed_afterwards(db: Database) -> Iterator[None]:
    """In one transaction. On SQLite the indexes of `message` are built after the rows, as a restore does: what is
    measured later is the same, and ten million rows take minutes instead of an hour."""
    known = "select name, sql from sqlite_master where type = 'index' and tbl_name = 'message' and sql is not null"
    made = db.all(known) if db.local else []
    with db.transaction():
        for index in made:
            db.run(f"drop index {index['name']}")
        yield
        for index in made:
            db.run(index["sql"])
        if db.local:
            db.run("analyze")
    if not db.local:
        db.run("analyze")
    # SQLCipher's build also samples values, and prepares a statement anew for each value that is bound. No installation
    # has such samples, for none runs `analyze`.
    elif db.all("select 1 from sqlite_master where name = 'sqlite_stat4'"):
        db.run("delete from sqlite_stat4")
        db.run("analyze sqlite_master")
