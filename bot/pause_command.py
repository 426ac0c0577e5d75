"""`courtbell outbox pause` and `outbox resume`: a person stops what goes out, and lets it go again having looked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Literal

from scheduler import backup, brought_back
from scheduler.db import Database, DatabaseError, instant
from scheduler.replay import Replayed, replay
from scheduler.stop_file import StopFileError

Out = Callable[[str], None]
Overdue = Literal["keep", "kill"]
PAUSED = "paused by hand"


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed with resume. `stops`: MACHINE=FILE; `without`: machines whose stop file is lost for good;
    `machines`: on how many the program ran."""

    overdue: Overdue | None = None
    stops: Sequence[str] = ()
    without: Sequence[str] = ()
    machines: int | None = None


def run(what: Sequence[str], wish: Wish, db: Database, out: Out) -> int:
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
    return _resume(channels, wish, db, out)


def _resume(channels: Sequence[str], wish: Wish, db: Database, out: Out) -> int:
    for named in wish.stops:
        machine, _, file = named.partition("=")
        if not (machine and file):
            raise DatabaseError(f"write --stops MACHINE=FILE, not {named}")
        heard = _replayed(db, machine, Path(file))
        out(f"By the stop file of {machine} {heard.silenced} addresses are silent now, {heard.erased} people erased.")
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
    if not (_all_heard(wish, db, out) and _all_known(wish, db, out)):
        return 1
    if wish.overdue is None and waits.taken is not None and waits.overdue + waits.answers:
        out("Some of what is overdue may have gone out before. Decide, and add one of:")
        out("  --overdue keep   send what still helps; somebody may get a text twice")
        out("  --overdue kill   send none of it; who was to hear of a hearing is put on the call list")
        return 1
    with db.transaction():
        brought_back.counted(db)
        if wish.overdue == "kill":
            out(f"{backup.drop_overdue(db, names)} messages will not be sent.")
        done = backup.resume(db, names)
    out(f"Goes on: {', '.join(done)}.")
    return 0


def _all_heard(wish: Wish, db: Database, out: Out) -> bool:
    """Whether the stop file of every machine was replayed since the database was brought back, or is lost for good."""
    with db.transaction():
        for machine in wish.without:
            brought_back.heard(db, machine)
    if missing := brought_back.awaited(db):
        out(f"Nothing goes on: the stop file of {', '.join(missing)} was not heard. Who told that machine STOP, or")
        out("asked it to be erased, after the moment to which the database was brought back, would be written to.")
        out("Start `courtbell run` there, which replays it; or copy the file here, and add --stops MACHINE=FILE.")
        out("If it is lost for good: --without MACHINE.")
    return not missing


def _all_known(wish: Wish, db: Database, out: Out) -> bool:
    """Whether a person said that there is no machine of which the database that was brought back knows nothing."""
    if (moment := brought_back.uncounted(db)) is None:
        return True
    known = brought_back.known(db)
    if wish.machines == len(known):
        return True
    at = f"{moment:%Y-%m-%d %H:%M} UTC"
    if wish.machines is not None:
        more = wish.machines > len(known)
        out(f"It is {wish.machines} that you say, and {len(known)} that are known. Nothing goes on.")
        out(f"Start the {'others' if more else 'program on each that is still in use'}, or look again.")
    out(f"Known are {', '.join(known)}: they ran before {at}, or were heard since the database was brought back.")
    out("A machine that was added after that moment is not known here. Who told it STOP, or asked it to be erased,")
    out(
        "would be written to. Start `courtbell run` on each such machine, which replays its stop file; or copy the file"
    )
    out("here, and add --stops MACHINE=FILE. Then say on how many machines the program has run, also those that are")
    out("gone since: --machines NUMBER. If the file of one is lost for good, add --without MACHINE.")
    return False


def _replayed(db: Database, machine: str, file: Path) -> Replayed:
    try:
        db.stops.take_over(file)
    except StopFileError as error:
        raise DatabaseError(str(error)) from None
    with db.transaction():
        done = replay(db)
        brought_back.heard(db, machine)
    return done
