"""The dead-man alarm: looks each minute at what is late, paused, full or odd, and tells staff over another channel.

Whether the machine is alive at all only somebody outside can see: that is what the heartbeat is for (bot/heartbeat.py).
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from messages.say import Phrase, Say
from scheduler import backlog, incidents, outbox, set_back, undelivered
from scheduler.db import Database, instant, ms

log = logging.getLogger(__name__)

# Questions and broadcasts may take longer than what is said of a hearing: a broadcast goes on for hours by itself.
PATIENCE: Mapping[int, int] = {outbox.ANSWERS: 1, outbox.REMINDERS: 1, outbox.QUESTIONS: 6, outbox.BROADCASTS: 72}
# Longer than a busy minute, shorter than anything that was planned.
GAP = timedelta(minutes=10)
BACKWARDS = timedelta(minutes=2)
# A program that polls beside us shows each half minute; so does it that nothing can be fetched, while we run.
UNSEEN_FOR = timedelta(minutes=10)
_JOB = "watch"


@dataclass(frozen=True, slots=True)
class Limits:
    """When it is told. `late`: for reminders; others wait longer (`PATIENCE`). `disk`: bytes; `folder`: where."""

    late: timedelta = timedelta(minutes=10)
    disk: int = 0
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Late:
    """Of one channel: since when (Unix ms) the message waits that has waited longest; `late`: whether too long."""

    since: int
    late: bool


@dataclass(slots=True)
class Seen:
    """What one look found. `late`: the channels that are."""

    late: list[str] = field(default_factory=list)
    asleep: timedelta = timedelta()


def lateness(db: Database, channels: Sequence[str], limit: timedelta) -> dict[str, Late]:
    """By channel, what could have left by now and has not. One step down the index for each urgency.

    Counted from when a message might leave: what quiet hours or a provider held back until now is not late.
    """
    now = db.now_ms()
    found: dict[str, Late] = {}
    due = [row for row in backlog.heads(db, channels) if row["at"] <= now]
    for channel in channels:
        rows = [(row["urgency"], row["at"]) for row in due if row["channel"] == channel]
        if rows:
            late = any(now - at > PATIENCE[urgency] * limit / timedelta(milliseconds=1) for urgency, at in rows)
            found[channel] = Late(min(at for _, at in rows), late)
    return found


def look(db: Database, channels: Sequence[str], limits: Limits) -> Seen:
    """One look at everything, once a minute. Staff is told once when something begins, and once when it is over."""
    seen = Seen(asleep=_clock(db))
    # After a sleep, what fell due meanwhile begins to leave this second: it has its time first.
    if seen.asleep <= GAP:
        waiting = lateness(db, channels, limits.late)
        for channel in channels:
            if channel in waiting and waiting[channel].late:
                seen.late.append(channel)
                _late(db, channel)
            elif (over := incidents.ends(db, "late", channel)) is not None:
                minutes = (db.now_ms() - over["since"]) // 60_000
                say = Say("staff-late-over", {"channel": channel, "minutes": minutes})
                outbox.tell_staff(db, f"s:late-over:{over['id']}", say)
    _disk(db, limits)
    _stops(db)
    for kind in ("twice", "updates"):
        incidents.end_unseen(db, kind, ms(db.now() - UNSEEN_FOR))
    undelivered.renew(db)
    return seen


def bot_is_used_twice(db: Database) -> None:
    """Another program fetches what people write to our bot: each of the two gets a part of it. Call it each time that
    it shows."""
    if _tell_of_telegram(db, "twice", "why-twice"):
        log.error("another program uses the same bot token: end it, or get a new token from @BotFather")


def updates_are_not_fetched(db: Database, why: str) -> None:
    """What people write to our bot, a STOP too, has not been fetched for minutes. `why`: the catalogue entry that says
    it. Call it each minute while it is so."""
    if _tell_of_telegram(db, "updates", why):
        log.error("what people write on Telegram is not fetched (%s)", why)


def updates_are_fetched(db: Database) -> None:
    """They are."""
    if incidents.ends(db, "updates", "telegram") is not None:
        log.info("what people write on Telegram is fetched again")


def nobody_fetches(db: Database) -> bool:
    """Whether `updates_are_not_fetched` was said, by whichever machine, and is still so."""
    return any(each["kind"] == "updates" for each in incidents.standing(db))


def _tell_of_telegram(db: Database, kind: str, why: str) -> bool:
    """Whether it is new, and staff was told."""
    incident = incidents.begins(db, kind, "telegram")
    if incident is None:
        return False
    say = Say("staff-job-failed", {"job": "telegram", "reason": Phrase(why)})
    outbox.tell_staff(db, f"s:{kind}:{incident}", say, urgency=outbox.ANSWERS, avoid="telegram")
    return True


def _late(db: Database, channel: str) -> None:
    incident = incidents.begins(db, "late", channel)
    if incident is None:
        return
    row = db.one(
        "select count(*) as n from (select 1 from message where channel = ? and urgency in (0, 1, 2, 3)"
        " and next_at is not null and next_at <= ? limit 1000) as chunk",
        channel,
        db.now_ms(),
    )
    say = Say("staff-late", {"channel": channel, "count": row["n"] if row else 1})
    outbox.tell_staff(db, f"s:late:{incident}", say, urgency=outbox.ANSWERS, avoid=channel)
    log.error("messages on %s are late", channel)


def _clock(db: Database) -> timedelta:
    """How long nobody looked; and what to do when the clock was set back."""
    now = db.now()
    row = db.one("select last from job_run where job = ?", _JOB)
    last = instant(row["last"]) if row else now
    db.run(
        "insert into job_run (job, last, node, done) values (?, ?, 'one', ?)"
        " on conflict (job) do update set last = excluded.last, done = excluded.done",
        _JOB,
        ms(now),
        ms(now),
    )
    if now < last - BACKWARDS:
        minutes = int((last - now) / timedelta(minutes=1))
        outbox.tell_staff(db, f"s:clock:{ms(now) // 3_600_000}", Say("staff-clock-back", {"minutes": minutes}))
        set_back.bring_forward(db, last - now)
        return timedelta()
    return now - last


def _disk(db: Database, limits: Limits) -> None:
    if not limits.disk or limits.folder is None:
        return
    free = shutil.disk_usage(limits.folder).free
    if free < limits.disk:
        incident = incidents.begins(db, "disk", "database")
        if incident is not None:
            say = Say("staff-disk", {"megabytes": free // 1_000_000})
            outbox.tell_staff(db, f"s:disk:{incident}", say, urgency=outbox.ANSWERS)
    else:
        incidents.ends(db, "disk", "database")


def _stops(db: Database) -> None:
    if db.stops.behind:
        db.stops.catch_up((), db.now_ms())
    if db.stops.behind:
        incident = incidents.begins(db, "stops", "file")
        if incident is not None:
            outbox.tell_staff(db, f"s:stops:{incident}", Say("staff-job-failed", {"job": "stop file", "reason": "I/O"}))
    else:
        incidents.ends(db, "stops", "file")
