"""Hearings without a date: their readers are asked once a week whether there is one, for a time; then staff takes over.

Keys are those of reminders, `r:READER:HEARING:REVISION:awaitedN`; REVISION is the last date that there was, 0 for none.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from messages.say import Say
from scheduler import held_back, outbox, people
from scheduler.db import Database, Row, instant, ms
from scheduler.fallback import OF_ONE_ROW
from scheduler.plan import instant_of
from scheduler.policy import Policy
from scheduler.reminders import Reader, readers, replan

log = logging.getLogger(__name__)

AHEAD = timedelta(days=8)
WEEK = timedelta(weeks=1)
_OF_USE = timedelta(days=3)
_PATIENCE = timedelta(days=1)

_AWAITED = """
select hearing.id, hearing.kind, hearing.awaited_since, coalesce(last.number, 0) as number,
       coalesce(last.said_contact, hearing.registrant_contact) as said_contact
from hearing left join revision as last on last.hearing_id = hearing.id
     and last.number = (select max(number) from revision where revision.hearing_id = hearing.id)
where hearing.state = 'awaited'
"""


@dataclass(frozen=True, slots=True)
class Where:
    """Where a hearing without a date will be: the city that names its `zone` (IANA), a court's code, else a place."""

    city: str
    zone: str
    court: str | None = None
    place: str | None = None


def note_place(db: Database, hearing_id: int, where: Where) -> None:
    """Keep where an awaited hearing will be, so that it need not be asked again with its date."""
    db.run(
        "update hearing set awaited_city = ?, awaited_zone = ?, awaited_court = ?, awaited_place = ? where id = ?",
        where.city,
        where.zone,
        where.court,
        where.place,
        hearing_id,
    )


def place_of(db: Database, hearing_id: int) -> Where | None:
    """Where a hearing without a date will be, as far as that was kept."""
    row = db.one(
        "select awaited_city, awaited_zone, awaited_court, awaited_place from hearing"
        " where id = ? and awaited_city is not null and awaited_zone is not null",
        hearing_id,
    )
    return Where(*(row[f"awaited_{name}"] for name in ("city", "zone", "court", "place"))) if row else None


def begin(db: Database, policy: Policy, hearing_id: int) -> bool:
    """The hearing took place and has no next date yet: it is awaited from now on. False when its date is still to come,
    or it is over: then nothing changes."""
    with db.transaction():
        if not is_past(db, hearing_id):
            return False
        db.run(
            "update hearing set state = 'awaited', doubt = null, awaited_since = ? where id = ?",
            db.now_ms(),
            hearing_id,
        )
        db.run("delete from unasked where hearing_id = ?", hearing_id)
        replan(db, policy, hearing_id)
        return True


def is_past(db: Database, hearing_id: int) -> bool:
    """Whether a hearing that counts has no date before it."""
    return bool(db.one("select 1 from hearing where id = ? and state = 'set'", hearing_id)) and not is_ahead(
        db, hearing_id
    )


def is_ahead(db: Database, hearing_id: int) -> bool:
    """Whether a hearing that counts has a date that is still to come, be it one that somebody disputes."""
    return bool(
        db.one(
            "select 1 from revision join hearing on hearing.id = hearing_id where hearing_id = ?"
            " and hearing.state = 'set' and revision.state <> 'rejected' and instant > ?",
            hearing_id,
            db.now_ms(),
        )
    )


def missed(db: Database, hearing_id: int) -> None:
    """Its reader says that they were not there. Nothing is closed by that: somebody of the office looks into it, and
    nobody asks what the judge said. A date that is still to come is not the one that they mean."""
    if is_ahead(db, hearing_id):
        return
    outbox.end(db, hearing_id, "after", "was missed")
    db.run("update hearing set outcome = 'missed' where id = ? and state in ('set', 'awaited')", hearing_id)


def stop_asking(db: Database, hearing_id: int, contact_id: int) -> None:
    """This reader is not asked any more about this hearing. When nobody is left who is, staff has to look after it."""
    with db.transaction():
        db.run(
            "insert into unasked (hearing_id, contact_id, since) values (?, ?, ?)"
            " on conflict (hearing_id, contact_id) do nothing",
            hearing_id,
            contact_id,
            db.now_ms(),
        )
        outbox.end(db, hearing_id, "awaited", "wants not to be asked", reader=contact_id)
        hearing = db.one(f"{_AWAITED} and hearing.id = ?", hearing_id)
        if hearing is not None and not _asked(db, hearing):
            _hand_over(db, hearing)


def plan_ahead(db: Database, policy: Policy, after: int = 0, limit: int = 200) -> int | None:
    """The questions of the next eight days; doing it twice changes nothing. Steps through the hearings as
    `nightly.plan_ahead` does.

    After the policy's last week, and where nobody is left to be asked, the hearing goes on the call list, once.
    """
    now = db.now()
    hearings = db.all(f"{_AWAITED} and hearing.id > ? order by hearing.id limit ?", after, limit)
    for hearing in hearings:
        try:
            _plan(db, policy, hearing, now)
        except OF_ONE_ROW:
            # Such as a time zone that is none: one that cannot be read must not keep the others from theirs.
            log.exception("hearing %s, which has no date, cannot be planned for", hearing["id"])
            people.add_task(db, f"unplanned:{hearing['id']}", "unplanned", "cannot be read", hearing_id=hearing["id"])
    return hearings[-1]["id"] if len(hearings) == limit else None


def upcoming(hearing: Row, reader: Reader, policy: Policy, since: datetime, until: datetime) -> list[Row]:
    """The questions that one reader will get in [since, until). `hearing`: id, number, awaited_since."""
    began = instant(hearing["awaited_since"]).astimezone(ZoneInfo(reader.zone)).date()
    found = []
    for week in range(1, policy.awaited_weeks + 1):
        due = instant_of(datetime.combine(began + week * WEEK, policy.at), reader.zone)
        if since <= due < until:
            found.append(_row(hearing, reader, week, due))
    return found


def _plan(db: Database, policy: Policy, hearing: Row, now: datetime) -> None:
    asked = _asked(db, hearing)
    ended = instant(hearing["awaited_since"]) + policy.awaited_weeks * WEEK + _PATIENCE
    if not asked or now >= ended:
        _hand_over(db, hearing)
        return
    rows = [row for reader in asked for row in upcoming(hearing, reader, policy, now, now + AHEAD)]
    held_back.put_all(db, hearing["id"], rows)


def _asked(db: Database, hearing: Row) -> list[Reader]:
    silent = {row["contact_id"] for row in db.all("select * from unasked where hearing_id = ?", hearing["id"])}
    return [
        reader for reader in readers(db, hearing["id"]) if reader.may_hear(hearing) and reader.contact not in silent
    ]


def _hand_over(db: Database, hearing: Row) -> None:
    key = f"awaited:{hearing['id']}:{hearing['number']}"
    rows = db.all(
        "select label from appears join respondent on respondent.id = respondent_id where hearing_id = ? order by role",
        hearing["id"],
    )
    people.add_task(db, key, "awaited", "still no date", hearing_id=hearing["id"])
    say = Say("staff-awaited", {"label": ", ".join(row["label"] for row in rows)})
    outbox.tell_staff(db, f"s:{key}", say)


def _row(hearing: Row, reader: Reader, week: int, due: datetime) -> Row:
    step = f"awaited{week}"
    return {
        "key": f"r:{reader.contact}:{hearing['id']}:{hearing['number']}:{step}",
        "kind": "awaited",
        "step": step,
        "reader": reader.contact,
        "hearing_id": hearing["id"],
        "revision": hearing["number"],
        "channel": reader.channel,
        "urgency": outbox.QUESTIONS,
        "due": ms(due),
        "expires": ms(due + _OF_USE),
    }
