"""What the office itself has to look at, beside the call list: imports that wait, channels that rest, texts that expire
or that nobody has signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bot.config import Config
from bot.console.frame import many
from bot.console.words import CHANNELS
from bot.jobs import failing
from messages import guide
from messages.catalog import catalogue
from messages.languages import english_name, stand_in
from scheduler import ending
from scheduler.db import Database

GUIDANCE_WITHIN = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Need:
    """One thing to look at, as a sentence, and the page where that is done."""

    said: str
    href: str


def needs(db: Database, config: Config, today: date) -> list[Need]:
    """All of them, the most urgent first. `today`: at the office."""
    found = [
        Need(f"{CHANNELS.get(row['channel'], row['channel'])} is paused: {row['reason']}", "/console/office")
        for row in db.all(
            "select channel, reason from pause where until is null or until > ? order by channel", db.now_ms()
        )
    ]
    found += [
        Need(
            f"The job {row['job']} does not work ({row['failed']}): `courtbell check` says what to do",
            "/console/office",
        )
        for row in failing(db, config)
    ]
    parked = _count(db, "select count(*) as n from import where state in ('applying', 'parked', 'releasing')")
    if parked:
        verb = "waits" if parked == 1 else "wait"
        found.append(
            Need(f"{many(parked, 'import')} {verb} to be released; until then nobody is told", "/console/imports")
        )
    if cases := ending.noted(db):
        verb = "is" if cases == 1 else "are"
        found.append(
            Need(
                f"{many(cases, 'case')} {verb} erased within a week; proof of notice can still be printed",
                "/console/ending",
            )
        )
    if expiring := guide.expiring(today, GUIDANCE_WITHIN, config.guide.guide):
        found.append(
            Need(f"{many(len(expiring), 'guidance text')} will soon be too old to be shown", "/console/office")
        )
    if unsigned := unsigned_in_use(db):
        names = ", ".join(english_name(tag) for tag in unsigned)
        found.append(Need(f"In use, and not yet checked by a person who reads it: {names}", "/console/office"))
    return found


def unsigned_in_use(db: Database) -> list[str]:
    """Languages in which people are written to, and whose texts nobody who reads them has signed."""
    rows = db.all("select distinct language from contact order by language")
    return [row["language"] for row in rows if not catalogue(stand_in(row["language"])).signed]


def _count(db: Database, sql: str) -> int:
    row = db.one(sql)
    return int(row["n"]) if row else 0
