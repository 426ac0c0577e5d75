"""A year of the immigration courts: everybody has a hearing on one of its working days, with all of its reminders as
`scheduler/plan.py` plans them. Who is called on which day is mixed, so that the rows of one day stand all over the
file, as an import of many offices leaves them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from bench.population import TEN_DIGITS, Population, everyone, indexed_afterwards, people
from scheduler.courts import courts
from scheduler.db import Database, ms
from scheduler.plan import instant_of, plan
from scheduler.policy import Policy

FIRST_DAY = date(2027, 1, 5)  # a Tuesday
WORKING_DAYS = 250
# Two of three are at 10:00 or later, and bring a reminder in the morning too.
HOURS = (time(8, 30), time(10, 30), time(13))


def fill_year(db: Database, count: int) -> None:
    """So many hearings, from FIRST_DAY on. What was due before now has been sent, and has no attempt."""
    court, now = next(court for court in courts() if court.status == "open" and court.address), db.now_ms()
    asked = Population("telegram", count, 0, datetime.combine(FIRST_DAY, HOURS[0]), db.now())
    with db.transaction():
        db.run("create temporary table slot (n bigint primary key, wall text, instant bigint)")
        db.run("create temporary table step (slot bigint, number bigint, step text, due bigint, expires bigint)")
        db.run("create index step_slot on step (slot)")
        slots = list(_slots(court.zone))
        db.run_many("insert into slot (n, wall, instant) values (?, ?, ?)", [slot for slot, _ in slots])
        db.run_many("insert into step values (?, ?, ?, ?, ?)", [step for _, steps in slots for step in steps])
        people(db, asked, court.zone, now)
        everyone(
            db,
            asked,
            "revision (hearing_id, number, wall, zone, instant, city, court, medium, said_role, said, state)",
            "i, 1, slot.wall, ?, slot.instant, ?, ?, 'in_person', 'import', ?, 'standing'",
            *(court.zone, court.city, court.code, now),
            beside=f"join slot on slot.n = i % {len(slots)}",
        )
    with indexed_afterwards(db):
        everyone(
            db,
            asked,
            "message (key, kind, step, reader, hearing_id, revision, channel, urgency, due, expires, next_at,"
            " state, created)",
            f"'r:' || step.number || ':' || {TEN_DIGITS}, 'reminder', step.step, i, i, 1, 'telegram', 1, step.due,"
            " step.expires, case when step.due > ? then step.due end,"
            " case when step.due > ? then 'planned' else 'sent' end, ?",
            *(now, now, now),
            beside=f"join step on step.slot = i % {len(slots)}",
        )


def _slots(zone: str) -> Iterator[tuple[tuple[int, str, int], list[tuple[int, int, str, int, int]]]]:
    """Each hour of each working day: its number, wall time and instant (Unix ms); and its steps: the slot, the step's
    number and name, due, expiring."""
    days = [day for n in range(2 * WORKING_DAYS) if (day := FIRST_DAY + timedelta(days=n)).weekday() < 5]
    for number, (day, hour) in enumerate((day, hour) for day in days[:WORKING_DAYS] for hour in HOURS):
        wall = datetime.combine(day, hour)
        steps = plan("master", wall, zone, zone, Policy())
        told = [(number, n, step.step, ms(step.due), ms(step.expires)) for n, step in enumerate(steps)]
        yield (number, wall.isoformat(), ms(instant_of(wall, zone))), told
