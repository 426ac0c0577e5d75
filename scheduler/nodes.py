"""The programs that run on one database: which of them live, and which does what only one may do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler.db import Database, instant, ms

# A node says this often that it lives; one that said nothing for so long is dead, or cannot reach the database.
BEAT = timedelta(seconds=5)
SILENT = timedelta(seconds=20)
# Those that ended are forgotten after this.
REMEMBERED = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Node:
    """One program, as the table knows it. Instants are aware UTC; `duties`: what it does for all; `in_hand`: messages
    that it is sending."""

    name: str
    host: str
    version: str
    started: datetime
    seen: datetime
    ended: datetime | None
    duties: tuple[str, ...]
    in_hand: int

    def lives(self, now: datetime) -> bool:
        """Whether it was heard lately, and has not said that it ends."""
        return self.ended is None and now - self.seen < SILENT


@dataclass(frozen=True, slots=True)
class Identity:
    """Who this program is to the others; `name` is its alone."""

    name: str
    host: str = ""
    version: str = ""


def enter(db: Database, who: Identity) -> None:
    """A program starts."""
    db.run("delete from node where seen < ?", ms(db.now() - REMEMBERED))
    db.insert("node", name=who.name, host=who.host, version=who.version, started=db.now_ms(), seen=db.now_ms())


def beat(db: Database, name: str) -> None:
    """It lives."""
    db.run("update node set seen = ? where name = ?", db.now_ms(), name)


def leave(db: Database, name: str) -> None:
    """It ends in order: what it did for all is anybody's at once."""
    db.run("update node set seen = ?, ended = ? where name = ?", db.now_ms(), db.now_ms(), name)
    db.run("delete from duty where node = ?", name)


def take(db: Database, duty: str, name: str, lasts: timedelta) -> bool:
    """Whether this duty is the node's from now on for `lasts`: it has it already, or nobody has."""
    taken = db.run(
        "insert into duty (name, node, until) values (?, ?, ?) on conflict (name) do update"
        " set node = excluded.node, until = excluded.until where duty.node = excluded.node or duty.until <= ?",
        duty,
        name,
        ms(db.now() + lasts),
        db.now_ms(),
    )
    return bool(taken)


def listing(db: Database) -> list[Node]:
    """All that are remembered, the latest heard first."""
    now = db.now_ms()
    duties = db.all("select name, node from duty where until > ? order by name", now)
    hands = db.all(
        "select lease, count(*) as n from message where state = 'sending' and lease is not null"
        " and next_at > ? group by lease",
        now,
    )
    return [
        Node(
            row["name"],
            row["host"],
            row["version"],
            instant(row["started"]),
            instant(row["seen"]),
            instant(row["ended"]) if row["ended"] is not None else None,
            tuple(each["name"] for each in duties if each["node"] == row["name"]),
            sum(each["n"] for each in hands if node_of(each["lease"]) == row["name"]),
        )
        for row in db.all("select * from node order by ended is not null, seen desc, name")
    ]


def node_of(lease: str) -> str:
    """Whose lease this is: `cycles` begins each with the name of its node."""
    return lease.rpartition(":")[0]
