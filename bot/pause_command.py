"""`courtbell outbox pause` and `outbox resume`: a person stops what goes out, and lets it go again having looked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Literal

from scheduler import backup
from scheduler.db import Database, instant

Out = Callable[[str], None]
Overdue = Literal["keep", "kill"]
PAUSED = "paused by hand"


def run(what: Sequence[str], overdue: Overdue | None, db: Database, out: Out) -> int:
    """`what` is pause or resume, and then the channels, all of them where none is named; the exit code."""
    verb, channels = what[0], tuple(what[1:]) or backup.CHANNELS
    if unknown := [name for name in channels if name not in backup.CHANNELS]:
        out(f"There is no channel {unknown[0]!r}; the channels are {', '.join(backup.CHANNELS)}.")
        return 1
    if verb == "pause":
        with db.transaction():
            backup.pause_all(db, PAUSED, channels)
        out(f"Paused: {', '.join(channels)}. What falls due waits. To go on: courtbell outbox resume")
        return 0
    return _resume(channels, overdue, db, out)


def _resume(channels: Sequence[str], overdue: Overdue | None, db: Database, out: Out) -> int:
    paused = [row for row in backup.paused_now(db) if row["channel"] in channels]
    if not paused:
        out("Nothing is paused.")
        return 0
    names = [row["channel"] for row in paused]
    waits = backup.waiting(db, names)
    for row in paused:
        out(f"{row['channel']} is paused since {instant(row['since']):%Y-%m-%d %H:%M} UTC: {row['reason']}.")
    if waits.taken is not None:
        hours = (db.now() - waits.taken) / timedelta(hours=1)
        out(f"The database is a copy of {waits.taken:%Y-%m-%d %H:%M} UTC, {hours:.1f} hours ago.")
        out("What was registered, moved, cancelled, sent or answered since then is not in it: import the office's")
        out("list again, and ask whoever registered a hearing meanwhile.")
    out(f"Overdue: {waits.overdue}, and {waits.answers} answers and alarms. In the next 24 hours: {waits.next_day}.")
    if overdue is None and waits.taken is not None and waits.overdue + waits.answers:
        out("Some of what is overdue may have gone out before. Decide, and add one of:")
        out("  --overdue keep   send what still helps; somebody may get a text twice")
        out("  --overdue kill   send none of it; who was to hear of a hearing is put on the call list")
        return 1
    with db.transaction():
        if overdue == "kill":
            out(f"{backup.drop_overdue(db, names)} messages will not be sent.")
        done = backup.resume(db, names)
    out(f"Goes on: {', '.join(done)}.")
    return 0
