"""What went out on each day and how far hearings had got, as mere numbers: counted each hour, before the messages
themselves are erased, which they outlive. They name nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from scheduler.db import Database, ms
from scheduler.plan import instant_of

# A receipt or an answer may come so many days later: until then a day is counted again.
AGAIN = 7
# Attempts that are looked at in one transaction; some milliseconds.
CHUNK = 5000
# How far back the first count goes, of a database that was there before.
FAR = 366
_SETTING = "tallied"

# Of one day: (channel, language, outcome) -> attempts, and SMS parts.
Sent = Mapping[tuple[str, str, str], tuple[int, int]]
# How far a hearing had got when it began, the best first.
REACHED = ("confirmed", "read", "silent", "not reached")


def days_to_count(db: Database, zone: str) -> range:
    """The days (ordinals) that are to be counted: today; once a day also those since the last one that is over, and a
    week before. `zone`: the office's."""
    today = db.now().astimezone(ZoneInfo(zone)).date().toordinal()
    known = counted(db)
    if known is None:
        row = db.one("select started as first from attempt order by id limit 1")
        first = row["first"] if row and row["first"] is not None else db.now_ms()
        begins = datetime.fromtimestamp(first / 1000, ZoneInfo(zone)).date().toordinal()
    else:
        begins = today if known == today - 1 else known - AGAIN + 1
    return range(max(begins, today - FAR), today + 1)


def count_sent(db: Database, first: int, last: int) -> Sent:
    """Attempts with ids from `first` to below `last`; alarms to staff are none of it."""
    rows = db.gather(_SENT, first, last, "staff")
    return {(row["channel"], row["language"], row["outcome"]): (row["attempts"], row["parts"]) for row in rows}


def chunks(db: Database, day: int, zone: str) -> list[tuple[int, int]]:
    """The attempts of a day as spans of ids, each small enough for one transaction."""
    begins, ends = (first_since(db, at) for at in span_of(day, zone))
    return [(at, min(at + CHUNK, ends)) for at in range(begins, ends, CHUNK)]


def keep_sent(db: Database, day: int, counted: Sent) -> None:
    """Put down what went out on a day. Where some of it was erased since it was counted, that count stays."""
    known = db.one("select cast(sum(attempts) as bigint) as n from sent_tally where day = ?", day)
    if known is not None and (known["n"] or 0) > sum(attempts for attempts, _ in counted.values()):
        return
    db.run("delete from sent_tally where day = ?", day)
    rows = [(day, *which, *numbers) for which, numbers in counted.items()]
    db.insert_many("sent_tally", ("day", "channel", "language", "outcome", "attempts", "parts"), rows)


def keep_hearings(db: Database, day: int, zone: str) -> None:
    """Put down how far the hearings of a day had got. Where some were erased since, the earlier count stays."""
    found: Counter[str] = Counter()
    for row in db.gather(_REACHED, *span_of(day, zone)):
        found[REACHED[3 - row["best"]]] += 1
    known = db.one("select cast(sum(hearings) as bigint) as n from hearing_tally where day = ?", day)
    if known is not None and (known["n"] or 0) > found.total():
        return
    db.run("delete from hearing_tally where day = ?", day)
    rows = [(day, reach, number) for reach, number in found.items()]
    db.insert_many("hearing_tally", ("day", "reach", "hearings"), rows)


def counted(db: Database) -> int | None:
    """The last day that is over and put down; None at the beginning."""
    row = db.one("select value from setting where key = ?", _SETTING)
    return int(row["value"]) if row else None


def is_over(db: Database, day: int) -> None:
    """All days up to this one are over, and put down."""
    db.run(
        "insert into setting (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
        _SETTING,
        str(day),
    )


def added(one: Sent, other: Sent) -> Sent:
    """Two counts as one."""
    return {
        key: (one.get(key, (0, 0))[0] + other.get(key, (0, 0))[0], one.get(key, (0, 0))[1] + other.get(key, (0, 0))[1])
        for key in {**one, **other}
    }


def span_of(day: int, zone: str) -> tuple[int, int]:
    """When a day (an ordinal) begins and ends at the office (Unix ms)."""
    begins = datetime.combine(date.fromordinal(day), time(0))
    return ms(instant_of(begins, zone)), ms(instant_of(begins + timedelta(days=1), zone))


def first_since(db: Database, at: int) -> int:
    """The id of the first attempt that was made at or after `at` (Unix ms), above all when there is none. Ids grow with
    time: it halves its way."""
    # Two questions: asked as one, every row would be read for it.
    row = db.one(
        "select coalesce((select min(id) from attempt), 1) as low,"
        " coalesce((select max(id) from attempt), 0) + 1 as high"
    )
    low, high = (row["low"], row["high"]) if row else (1, 1)
    while low < high:
        middle = (low + high) // 2
        found = db.one("select id, started from attempt where id >= ? order by id limit 1", middle)
        if found is None or found["started"] >= at:
            high = middle
        else:
            low = found["id"] + 1
    return int(low)


_SENT = """
select attempt.channel, contact.language, coalesce(attempt.outcome, 'unknown') as outcome, count(*) as attempts,
       cast(sum(attempt.parts) as bigint) as parts
from attempt join message on message.id = attempt.message_id join contact on contact.id = message.reader
where attempt.id >= ? and attempt.id < ? and message.kind <> ?
group by attempt.channel, contact.language, coalesce(attempt.outcome, 'unknown')
"""
# 3: confirmed, 2: read, 1: told and silent, 0: nothing arrived.
_REACHED = """
select hearing.id, max(case attempt.outcome when 'confirmed' then 3 when 'read' then 2 when 'delivered' then 1
    when 'accepted' then 1 else 0 end) as best
from revision join hearing on hearing.id = revision.hearing_id and hearing.state in ('set', 'closed')
left join message on message.hearing_id = hearing.id and message.revision = revision.number
    and message.kind in ('reminder', 'confirmation', 'changed', 'disputed', 'nudge', 'details')
left join attempt on attempt.message_id = coalesce(message.carried_by, message.id)
where revision.instant >= ? and revision.instant < ? and revision.state = 'standing'
group by hearing.id
"""
