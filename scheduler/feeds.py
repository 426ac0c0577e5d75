"""The office's hearings as a calendar behind a secret address: who may read it, and what it holds. Owns the table feed.

Of a secret only a hash is kept. A confidential case is in no feed until somebody recorded that it may be.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from scheduler import audit
from scheduler.db import Database, Row, ms
from scheduler.tokens import fingerprint

Titles = Literal["discreet", "plain"]

# What is over stays for a while, so that a calendar does not forget it at once.
BEHIND = timedelta(days=30)
AHEAD = timedelta(days=3 * 365)
_NOTED_EVERY = timedelta(hours=1)

_EVENTS = """
select hearing.id, hearing.created, hearing.kind, hearing.state, revision.number, revision.said, instant, city, court,
    place, respondent.reference, respondent.label,
    exists (select 1 from revision as other
        where other.hearing_id = hearing.id and other.state = 'disputed') as disputed,
    (respondent.confidential = 1 and respondent.opted_in is null) as closed
from revision join hearing on hearing.id = revision.hearing_id
join appears on appears.hearing_id = hearing.id
join respondent on respondent.id = appears.respondent_id
where revision.state = 'standing' and hearing.state in ('set', 'cancelled') and instant > ? and instant < ?
    and coalesce(hearing.doubt, '') <> 'folded'
order by instant, hearing.id, appears.role
"""


@dataclass(frozen=True, slots=True)
class Feed:
    """A secret address that was given out. `asked`: when a calendar last fetched it (Unix ms), to within an hour."""

    id: int
    name: str
    titles: Titles
    created: int
    revoked: int | None
    asked: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One hearing. `people`: (reference, label) of who appears; `said`: since when it has this date (Unix ms)."""

    id: int
    created: int
    kind: str
    cancelled: bool
    disputed: bool
    number: int
    said: int
    instant: int
    city: str
    court: str | None
    place: str | None
    people: tuple[tuple[str | None, str], ...]


def make(db: Database, name: str, titles: Titles, who: str = audit.OFFICE) -> tuple[Feed, str]:
    """A new one, and its secret, which nobody can be told again."""
    secret = secrets.token_urlsafe(24)
    with db.transaction():
        feed = db.insert("feed", hash=fingerprint(secret), name=name, titles=titles, created=db.now_ms())
        audit.note(db, who, "make", "feed", feed)
    return next(each for each in listing(db) if each.id == feed), secret


def revoke(db: Database, feed_id: int, who: str = audit.OFFICE) -> bool:
    """Its address leads nowhere from now on; False when it did not lead anywhere before."""
    with db.transaction():
        ended = db.run("update feed set revoked = ? where id = ? and revoked is null", db.now_ms(), feed_id)
        if ended:
            audit.note(db, who, "revoke", "feed", feed_id)
    return bool(ended)


def listing(db: Database) -> list[Feed]:
    """All that were given out, the newest first."""
    return [_feed(row) for row in db.all("select * from feed order by id desc")]


def find(db: Database, secret: str) -> Feed | None:
    """The one with this secret, unless it was revoked."""
    row = db.one("select * from feed where hash = ? and revoked is null", fingerprint(secret))
    return _feed(row) if row else None


def is_news(db: Database, feed: Feed) -> bool:
    """Whether that it is fetched now is worth noting."""
    return feed.asked is None or feed.asked < ms(db.now() - _NOTED_EVERY)


def note_asked(db: Database, feed: Feed) -> None:
    """A calendar fetched it."""
    db.run("update feed set asked = ? where id = ?", db.now_ms(), feed.id)


def entries(db: Database) -> tuple[list[Entry], int]:
    """What stands in it, by date, and how many hearings are left out because a case is confidential."""
    rows = db.all(_EVENTS, ms(db.now() - BEHIND), ms(db.now() + AHEAD))
    grouped: dict[int, list[Row]] = {}
    for row in rows:
        grouped.setdefault(row["id"], []).append(row)
    shown = [group for group in grouped.values() if not any(row["closed"] for row in group)]
    return [_entry(group) for group in shown], len(grouped) - len(shown)


def _entry(group: list[Row]) -> Entry:
    row = group[0]
    return Entry(
        row["id"],
        row["created"],
        row["kind"],
        row["state"] == "cancelled",
        bool(row["disputed"]),
        row["number"],
        row["said"],
        row["instant"],
        row["city"],
        row["court"],
        row["place"],
        tuple((each["reference"], each["label"]) for each in group),
    )


def _feed(row: Row) -> Feed:
    return Feed(row["id"], row["name"], row["titles"], row["created"], row["revoked"], row["asked"])
