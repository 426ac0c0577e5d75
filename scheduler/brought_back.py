"""A server's database that was brought back to an earlier moment: whose stop files it has heard since, and whose not.

Each machine has a stop file of its own, and it alone may know of a STOP that it took after that moment.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from scheduler import replay
from scheduler.db import Database, instant, ms

log = logging.getLogger(__name__)

# A machine that was heard so shortly before the moment may have taken a STOP after it.
LATELY = timedelta(days=1)
_SINCE = "brought back"
_HEARD = "stop file:"
_UNCOUNTED = "machines to be counted"
_SET = "insert into setting (key, value) values (?, ?) on conflict (key) do update set value = excluded.value"


def begin(db: Database, taken: datetime, host: str) -> None:
    """It is of `taken` (aware UTC); the machine `host` has replayed its file. The others that ran lately are waited
    for."""
    db.run(f"delete from setting where key like '{_HEARD}%'")
    db.run(_SET, _SINCE, str(db.now_ms()))
    db.run(_SET, _UNCOUNTED, str(ms(taken)))
    for row in db.all("select distinct host from node where host <> '' and seen >= ?", ms(taken - LATELY)):
        db.run(_SET, f"{_HEARD}{row['host']}", "0")
    heard(db, host)


def heard(db: Database, host: str) -> None:
    """This machine's stop file was replayed, or is lost for good."""
    db.run(_SET, f"{_HEARD}{host}", str(db.now_ms()))


def take_part(db: Database, host: str) -> None:
    """A machine starts, or a command does there: its own file is replayed if it was not since the database was brought
    back."""
    since = db.one("select value from setting where key = ?", _SINCE)
    known = db.one("select value from setting where key = ?", f"{_HEARD}{host}")
    if since is None or int(known["value"] if known else 0) >= int(since["value"]):
        return
    done = replay.replay(db)
    heard(db, host)
    log.warning("by this machine's stop file %d addresses are silent now, %d people erased", done.silenced, done.erased)


def known(db: Database) -> list[str]:
    """The machines that ran before that moment, and those that were heard since."""
    rows = db.all(f"select key from setting where key like '{_HEARD}%' order by key")
    return [str(row["key"]).removeprefix(_HEARD) for row in rows]


def uncounted(db: Database) -> datetime | None:
    """The moment to which the database was brought back (aware UTC), until a person said how many machines there are:
    it knows of none that was added later. None when nobody has to say it."""
    row = db.one("select value from setting where key = ?", _UNCOUNTED)
    return instant(int(row["value"])) if row else None


def counted(db: Database) -> None:
    """A person said how many there are, and these are known."""
    db.run("delete from setting where key = ?", _UNCOUNTED)


def awaited(db: Database) -> list[str]:
    """The machines whose stop file is still to be heard."""
    rows = db.all(f"select key from setting where key like '{_HEARD}%' and value = '0' order by key")
    return [str(row["key"]).removeprefix(_HEARD) for row in rows]
