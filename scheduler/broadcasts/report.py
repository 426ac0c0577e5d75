"""What became of a broadcast: how far it is, and by language and channel who got it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from scheduler.broadcasts.sending import CANCELLED
from scheduler.db import Database, Row

# Which of the columns a row of the outbox counts for, by its state. `queued` counts all of them.
_WAITING = ("planned", "parked", "sending", "unknown")
_REACHED = ("delivered", "read", "confirmed")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is. `by_state`: its messages; `readers`, `looked_at`: while it is spread, of how many contacts how
    many have been looked at."""

    by_state: Mapping[str, int]
    readers: int
    looked_at: int

    @property
    def queued(self) -> int:
        """How many messages there are."""
        return sum(self.by_state.values())

    @property
    def waiting(self) -> int:
        """How many have still to leave, or are with a provider."""
        return sum(self.by_state.get(state, 0) for state in _WAITING)


@dataclass(frozen=True, slots=True)
class Line:
    """One language of readers on one channel. `sent`: taken by the provider; of those, as far as it is known,
    `delivered` and `read`. `called_back`: not sent because it was cancelled; `dropped`: because the reader stopped
    meanwhile, or it concerns them no longer. `parts`: of SMS."""

    language: str
    channel: str
    queued: int
    waiting: int
    sent: int
    delivered: int
    read: int
    failed: int
    called_back: int
    dropped: int
    parts: int


def progress(db: Database, broadcast: int, spread_to: int) -> Progress:
    """How far a broadcast is. `spread_to`: as its record has it."""
    rows = db.all(
        "select state, count(*) as n from message where kind = 'broadcast' and step = ? group by state", str(broadcast)
    )
    seen = db.one("select count(*) as n, count(case when id <= ? then 1 end) as looked from contact", spread_to) or {
        "n": 0,
        "looked": 0,
    }
    return Progress({row["state"]: row["n"] for row in rows}, seen["n"], seen["looked"])


def lines(db: Database, broadcast: int) -> list[Line]:
    """By language and channel. Reads every message of it once."""
    rows = db.all(
        "select contact.language, message.channel, message.state, coalesce(message.reason, '') as reason,"
        " coalesce(last.outcome, '') as outcome, count(*) as n, sum(coalesce(last.parts, 0)) as parts"
        " from message join contact on contact.id = message.reader"
        " left join attempt as last on last.id = (select max(id) from attempt where message_id = message.id)"
        " where message.kind = 'broadcast' and message.step = ?"
        " group by contact.language, message.channel, message.state, coalesce(message.reason, ''),"
        " coalesce(last.outcome, '') order by contact.language, message.channel",
        str(broadcast),
    )
    return [
        _line(language, channel, list(mine))
        for (language, channel), mine in groupby(rows, key=lambda row: (row["language"], row["channel"]))
    ]


def _line(language: str, channel: str, rows: list[Row]) -> Line:
    found: Counter[str] = Counter()
    for row in rows:
        found["queued"] += row["n"]
        found[_column(row)] += row["n"]
        if row["state"] == "sent":
            found["delivered"] += row["n"] if row["outcome"] in _REACHED else 0
            found["read"] += row["n"] if row["outcome"] in ("read", "confirmed") else 0
            found["parts"] += row["parts"] if channel == "sms" else 0
    names = ("queued", "waiting", "sent", "delivered", "read", "failed", "called_back", "dropped", "parts")
    return Line(language, channel, *(found[name] for name in names))


def _column(row: Row) -> str:
    if row["state"] in _WAITING:
        return "waiting"
    if row["state"] == "killed":
        return "called_back" if row["reason"] == CANCELLED else "dropped"
    return "sent" if row["state"] == "sent" else "failed"
