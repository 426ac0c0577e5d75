"""Deliveries of other machines on the same database: what keeps them out of each other's way."""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.db import Database, Row, instant, ms
from scheduler.fallback import WITHDRAWN
from scheduler.pace import Pace

# Begun between our look and our lock.
_BUSY = "select distinct reader from message where reader in {ids} and state = 'sending' and next_at > ?"

# What stands before it belongs to a neighbour, who passed over it for our lock: in their order, next time.
_FIRST = """
select reader, id from (
    select reader, id, row_number() over (partition by reader order by due, id) as place from message
    where reader in {ids} and channel = ? and urgency = ? and next_at is not null and next_at <= ?
) as waiting where place = 1
"""

_LATELY = """
select address_id, started from attempt where address_id in {ids} and channel = ? and started > ?
and coalesce(reason, '') <> ? order by started
"""


def left_to_us(db: Database, rows: Iterable[Row]) -> list[Row]:
    """Of due messages of one channel and urgency, those to whose readers no neighbour writes, nor will until the
    transaction ends."""
    found = list(rows)
    if db.local or not found:
        return found
    readers = db.hold("contact", {row["reader"] for row in found})
    readers -= {row["reader"] for row in db.gather(_BUSY, db.now_ms(), ids=readers)}
    ours = {row["id"] for row in found}
    first = db.gather(_FIRST, found[0]["channel"], found[0]["urgency"], db.now_ms(), ids=readers)
    readers = {row["reader"] for row in first if row["id"] in ours}
    return [row for row in found if row["reader"] in readers]


def keep_pace(db: Database, pace: Pace, channel: str, ways: Iterable[Row]) -> None:
    """What neighbours wrote to these addresses lately counts as if we had."""
    if db.local or not pace.is_kept(channel):
        return
    values = {way["address_id"]: way["value"] for way in ways if way["channel"] == channel}
    rows = db.gather(_LATELY, channel, ms(db.now() - pace.remembers(channel)), WITHDRAWN, ids=values)
    for address, value in values.items():
        starts = [instant(row["started"]) for row in rows if row["address_id"] == address]
        pace.learn(channel, value, sorted(starts))


def tell_rest(db: Database, pace: Pace, channel: str) -> None:
    """A provider told us to wait on a whole channel: so must the neighbours."""
    until = pace.rests_until(channel, db.now())
    if db.local or until is None:
        return
    db.run(
        "insert into rate (key, next_free) values (?, ?) on conflict (key) do update set next_free = excluded.next_free"
        " where rate.next_free < excluded.next_free",
        f"rest:{channel}",
        ms(until),
    )


def hear_rest(db: Database, pace: Pace, channel: str) -> None:
    """What they were told counts for us."""
    if db.local:
        return
    row = db.one("select next_free from rate where key = ? and next_free > ?", f"rest:{channel}", db.now_ms())
    if row is not None:
        pace.rest(channel, instant(row["next_free"]))
