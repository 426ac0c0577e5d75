"""The night's planning: "check your date" nudges and the question after a hearing, for the next eight days."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from operator import itemgetter

from scheduler import held_back, outbox, people
from scheduler.db import Database, Row, ms
from scheduler.fallback import OF_ONE_ROW
from scheduler.plan import nudges
from scheduler.policy import COURT_KINDS, Policy
from scheduler.reminders import Reader, readers

# `dates`: how many there were of the hearing.
_DATES = """
select hearing.id, hearing.kind, hearing.outcome, revision.number, wall, zone, said_contact, also_said,
       revision.instant, revision.state,
       (select count(*) from revision as each where each.hearing_id = hearing.id) as dates
from revision join hearing on hearing.id = hearing_id
"""
# A page goes on behind a moment: of two dates at one, which differ by the place, one leads to the hearing.
_ONE_AT_A_TIME = """(revision.state = 'standing' or revision.state = 'disputed' and not exists (
    select 1 from revision as other where other.hearing_id = revision.hearing_id and other.instant = revision.instant
    and (other.state = 'standing' or (other.state = 'disputed' and other.number < revision.number))))"""

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
        f"{_DATES} where (revision.instant, hearing_id) > (?, ?) and revision.instant <= ? and {_ONE_AT_A_TIME}"
        " and hearing.state = 'set' order by revision.instant, hearing_id limit ?",
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
    dates = [hearing]
    if hearing["dates"] > 1:
        dates = db.all(f"{_DATES} where hearing_id = ? and revision.state <> 'rejected'", hearing["id"])
    rows = [
        row
        for reader in readers(db, hearing["id"])
        if (heard := [date for date in dates if reader.may_hear(date)])
        for row in _of_date(hearing, max(heard, key=itemgetter("instant")), reader, policy, now)
    ]
    held_back.put_all(db, hearing["id"], rows)


def _of_date(date: Row, last: Row, reader: Reader, policy: Policy, now: datetime) -> Iterator[Row]:
    """What one reader gets about one date of a hearing, of which they may hear. It is over with the `last` one alone,
    and only that is asked about: a day late where it stood against a date that would have been later."""
    since = now - timedelta(days=1) if date["dates"] > 1 else now
    if last["instant"] == date["instant"]:
        for row in upcoming(last, reader, policy, since, now + AHEAD):
            # Who was not there is not asked what the judge said: the office looks into it (awaited.missed).
            if row["kind"] == "after" and date["outcome"] != "missed":
                yield row
    if date["state"] == "standing" and reader.may_hear(date):
        yield from (row for row in upcoming(date, reader, policy, now, now + AHEAD) if row["kind"] == "nudge")


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
