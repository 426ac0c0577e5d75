"""Whether what is due tomorrow can leave before the quiet hours, and what starts earlier when it cannot.

`due` never changes: it says when a reminder belongs, and lateness is measured from it. What starts earlier gets an
earlier `next_at`; the reader's quiet hours are kept at sending as always.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from messages.say import Say
from scheduler import outbox
from scheduler.db import Database, Row, instant, ms
from scheduler.plan import DAY, instant_of, quiet_until
from scheduler.policy import Policy

# A plain reminder in UCS-2; what is expected of a channel that has not sent anything yet.
PARTS = 3.0
# What goes out besides: answers, changes, confirmations.
SPARE = 0.8


@dataclass(frozen=True, slots=True)
class Load:
    """Tomorrow on one channel, on the office's calendar. `messages` and `parts`: expected; `room`: parts that can leave
    between the first due one and the quiet hours; `moved`: how many of the messages start earlier, or left already."""

    messages: int
    parts: int
    room: int
    moved: int

    @property
    def fits(self) -> bool:
        """Whether all of it leaves in time."""
        return self.parts <= self.room


def tomorrow(db: Database, policy: Policy, zone: str, channel: str, per_second: float) -> Load:
    """What is planned for tomorrow at `zone`. `per_second`: messages, on SMS parts; 0 for no limit."""
    opens, closes = _day(db.now(), policy, zone)
    row = db.one(
        "select count(*) as n, min(due) as first, coalesce(sum(case when next_at >= due then 0 else 1 end), 0) as moved"
        " from message where channel = ? and urgency = ? and (next_at is not null or state = 'sent')"
        " and due >= ? and due < ?",
        channel,
        outbox.REMINDERS,
        ms(opens),
        ms(closes),
    ) or {"n": 0, "first": None, "moved": 0}
    seconds = (ms(closes) - row["first"]) / 1000 if row["first"] is not None else 0
    parts = round(row["n"] * _each(db, channel))
    room = int(seconds * per_second * SPARE) if per_second > 0 else parts
    return Load(row["n"], parts, room, int(row["moved"]))


def start_earlier(db: Database, policy: Policy, zone: str, channel: str, per_second: float) -> int:
    """Let the part of tomorrow that does not fit leave before its time, farthest hearings first; how many rows.

    Tells staff once a day. Doing it again changes nothing: what was moved counts as moved.
    """
    load = tomorrow(db, policy, zone, channel, per_second)
    if load.fits:
        return 0
    opens, closes = _day(db.now(), policy, zone)
    each = load.parts / load.messages
    rows = db.all(
        "select message.id, due, instant from message join revision on revision.hearing_id = message.hearing_id"
        " and number = revision where channel = ? and urgency = ? and next_at = due and due >= ? and due < ?"
        " and message.state = 'planned' order by instant desc, message.id desc limit ?",
        channel,
        outbox.REMINDERS,
        ms(opens),
        ms(closes),
        max(int((load.parts - load.room) / each) + 1 - load.moved, 0),
    )
    if rows:
        before = min(row["due"] for row in rows)
        _move(db, rows, _first_moved(db, channel, opens, closes, before), each / per_second, policy, zone)
    day = opens.date().isoformat()
    outbox.tell_staff(db, f"s:load:{channel}:{day}", Say("staff-load", {"channel": channel}))
    return len(rows)


def _first_moved(db: Database, channel: str, opens: datetime, closes: datetime, before: int) -> datetime:
    """When the first of those that were moved by now leaves; `before` (Unix ms) if that is sooner, or none was."""
    row = db.one(
        "select min(next_at) as first from message where channel = ? and urgency = ? and next_at < due"
        " and due >= ? and due < ? and state = 'planned'",
        channel,
        outbox.REMINDERS,
        ms(opens),
        ms(closes),
    )
    return instant(min(row["first"], before) if row and row["first"] is not None else before)


def _move(db: Database, rows: list[Row], before: datetime, seconds: float, policy: Policy, zone: str) -> None:
    # Backwards from `before`, so that the last of them is out when the others begin.
    at = before
    for row in reversed(rows):
        at = _awake(at - timedelta(seconds=seconds), policy, zone)
        db.run("update message set next_at = ? where id = ?", max(ms(at), db.now_ms()), row["id"])


def _awake(at: datetime, policy: Policy, zone: str) -> datetime:
    end = quiet_until(at, zone, policy)
    if end is None:
        return at
    night = timedelta(hours=24) - (
        timedelta(hours=policy.quiet_from.hour, minutes=policy.quiet_from.minute)
        - timedelta(hours=policy.quiet_until.hour, minutes=policy.quiet_until.minute)
    )
    return end - night - timedelta(seconds=1)


def _day(now: datetime, policy: Policy, zone: str) -> tuple[datetime, datetime]:
    day = now.astimezone(ZoneInfo(zone)).date() + DAY
    return instant_of(datetime.combine(day, time(0)), zone), instant_of(datetime.combine(day, policy.quiet_from), zone)


def _each(db: Database, channel: str) -> float:
    """Parts of a message on this channel, as the last ones had."""
    if channel != "sms":
        return 1.0
    row = db.one(
        "select avg(parts) as mean from (select parts from attempt where channel = ? order by id desc limit 200) as l",
        channel,
    )
    return float(row["mean"]) if row and row["mean"] is not None else PARTS
