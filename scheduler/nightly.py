"""The night's planning: "check your date" nudges and the question after a hearing, for the next eight days."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from scheduler import held_back, outbox, people
from scheduler.db import Database, Row, ms
from scheduler.fallback import OF_ONE_ROW
from scheduler.plan import nudges
from scheduler.policy import COURT_KINDS, Policy
from scheduler.reminders import Reader, readers

log = logging.getLogger(__name__)

AHEAD = timedelta(days=8)
# When a hearing begins (Unix ms), and its id: in this order each step goes on in the index where the one before ended.
Place = tuple[int, int]
FIRST: Place = (0, 0)


def plan_ahead(db: Database, policy: Policy, after: Place = FIRST, limit: int = 200) -> Place | None:
    """Put the rows of the next eight days into the outbox; doing it twice changes nothing.

    It looks at `limit` hearings behind `after`, so that it never holds the database for long, and returns the last of
    them: call it again with that, until it returns None.
    """
    now = db.now()
    hearings = db.all(
        "select hearing.id, hearing.kind, hearing.outcome, revision.number, wall, zone, said_contact, also_said,"
        " revision.instant"
        " from revision"
        " join hearing on hearing.id = hearing_id"
        " where (revision.instant, hearing_id) > (?, ?) and revision.instant <= ?"
        " and revision.state = 'standing' and hearing.state = 'set'"
        " order by revision.instant, hearing_id limit ?",
        *max(after, (ms(now - timedelta(days=2)), 0)),
        ms(now + AHEAD + timedelta(weeks=policy.nudge_weeks)),
        limit,
    )
    for hearing in hearings:
        try:
            _plan(db, policy, hearing, now)
        except OF_ONE_ROW:
            # Such as a time zone that is none: one hearing that cannot be read must not keep the others from theirs.
            log.exception("hearing %s cannot be planned for", hearing["id"])
            people.add_task(db, f"unplanned:{hearing['id']}", "unplanned", "cannot be read", hearing_id=hearing["id"])
    return (hearings[-1]["instant"], hearings[-1]["id"]) if len(hearings) == limit else None


def _plan(db: Database, policy: Policy, hearing: Row, now: datetime) -> None:
    if hearing["kind"] not in COURT_KINDS:
        return
    rows = [
        row
        for reader in readers(db, hearing["id"])
        if reader.may_hear(hearing)
        for row in upcoming(hearing, reader, policy, now, now + AHEAD)
        # Who was not there is not asked what the judge said: the office looks into it (awaited.missed).
        if row["kind"] != "after" or hearing["outcome"] != "missed"
    ]
    held_back.put_all(db, hearing["id"], rows)


def upcoming(hearing: Row, reader: Reader, policy: Policy, since: datetime, until: datetime) -> list[Row]:
    """The nudges and the question that one reader will get in [since, until). `hearing`: id, kind, number, wall,
    zone."""
    wall = datetime.fromisoformat(hearing["wall"])
    return [
        {
            "key": f"r:{reader.contact}:{hearing['id']}:{hearing['number']}:{item.step}",
            "kind": "after" if item.step == "after" else "nudge",
            "step": item.step,
            "reader": reader.contact,
            "hearing_id": hearing["id"],
            "revision": hearing["number"],
            "channel": reader.channel,
            "urgency": outbox.QUESTIONS,
            "due": ms(item.due),
            "expires": ms(item.expires),
        }
        for item in nudges(hearing["kind"], wall, hearing["zone"], reader.zone, policy, since, until)
    ]
