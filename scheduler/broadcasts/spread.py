"""Gets a broadcast into the outbox, and out of it again: a chunk of readers in each short transaction.

Each step may be done again, so that after a crash it goes on where it was; nobody gets a second row.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from messages.say import Say
from scheduler import outbox
from scheduler.broadcasts import audience, closures, record
from scheduler.broadcasts.record import Broadcast
from scheduler.broadcasts.sending import CANCELLED
from scheduler.db import Database, ms
from scheduler.plan import instant_of

LIFE = timedelta(days=3)
# Readers in one transaction: it holds the writer for some 30 ms.
TOGETHER = 1_000
# The first place on earth has a wall time so long before UTC: then it is time to write the rows.
AHEAD = timedelta(hours=15)
# What concerns a hearing must not wait behind an hour of news, though it is no reminder.
FIRST = timedelta(days=3)


def waiting(db: Database) -> list[int]:
    """The broadcasts that have something to be done now, what is to be taken back first."""
    rows = db.all(
        "select id from broadcast where state = 'spreading' or (state = 'approved' and send_at <= ?)"
        " or (state in ('paused', 'cancelled') and exists (select 1 from message where kind = 'broadcast'"
        " and step = cast(broadcast.id as text) and state in ('planned', 'parked')))"
        " or state = 'sending' order by state not in ('paused', 'cancelled'), id",
        db.now_ms(),
    )
    return [row["id"] for row in rows]


def next_at(db: Database) -> int | None:
    """When the next approved one is to be spread (Unix ms)."""
    row = db.one("select min(send_at) as at from broadcast where state = 'approved'")
    return row["at"] if row else None


def step(db: Database, broadcast: int, limit: int = TOGETHER) -> bool:
    """Do one chunk of what its state asks for, in the caller's transaction; whether there is more to do at once."""
    found = record.get(db, broadcast)
    match found.state:
        case "approved" if found.send_at is not None and found.send_at <= db.now_ms():
            return _begin(db, found)
        case "spreading":
            return _spread(db, found, limit)
        case "sending":
            return _let_go(db, found, limit) or _end(db, found)
        case "paused":
            return _park(db, found, limit)
        case "cancelled":
            return _kill(db, found, limit)
    return False


def _begin(db: Database, broadcast: Broadcast) -> bool:
    if broadcast.draft.about == "court_closed" and closures.doubt(db, broadcast) == closures.TOGETHER:
        return True
    db.run("update broadcast set state = 'spreading' where id = ? and state = 'approved'", broadcast.id)
    return True


def _spread(db: Database, broadcast: Broadcast, limit: int) -> bool:
    last = db.one(
        "select max(id) as id from (select id from contact where id > ? order by id limit ?) as chunk",
        broadcast.spread_to,
        limit,
    )
    if last is None or last["id"] is None:
        db.run("update broadcast set state = 'sending' where id = ?", broadcast.id)
        return True
    put = _put(db, broadcast, last["id"])
    db.run(
        "update broadcast set spread_to = ?, queued = queued + ? where id = ? and spread_to < ?",
        last["id"],
        put,
        broadcast.id,
        last["id"],
    )
    if broadcast.queued + put <= most(broadcast.recipients or 0):
        return True
    _too_many(db, broadcast)
    return False


def same_person(db: Database, gone: int, owner: int) -> None:
    """Two contacts turn out to be one person, who is to get each broadcast once: what `owner` still had to get is
    killed where `gone` got it or is getting it; what `gone` still had to get, where `owner` has it too, and is the
    owner's from now on where not. What reached nobody at one of them is no reason to take it from the other."""
    mine = "kind = 'broadcast' and reader = ? and state in ('planned', 'parked')"
    known = "exists (select 1 from message as other where other.key = 'b:' || message.step || ':' || ?{})"
    said = "state = 'killed', reason = 'another contact of the same person has it', killed = ?, next_at = null"
    left = known.format(" and other.state in ('sending', 'unknown', 'sent')")
    db.run(f"update message set {said}, lease = null where {mine} and {left}", db.now_ms(), owner, str(gone))
    has = known.format(" and other.state not in ('failed', 'expired')")
    db.run(f"update message set {said}, lease = null where {mine} and {has}", db.now_ms(), gone, str(owner))
    known = known.format("")
    key = "key = 'b:' || step || ':' || ?"
    db.run(
        f"update message set {key} where kind = 'broadcast' and reader = ? and not {known}",
        str(owner),
        gone,
        str(owner),
    )


def same_reader_at(db: Database, reader: int, old: int, new: int) -> None:
    """What this reader is still to get at the address `old` goes to `new`, on the same channel: where consent to it
    stands there."""
    mine = "reader = ? and address_id = ? and kind = 'broadcast'"
    rows = db.all(f"select id from message where {mine} and state = 'sending'", reader, old)
    db.withdrawn |= {row["id"] for row in rows}
    db.run(
        f"update message set address_id = ? where {mine} and state in ('planned', 'parked', 'sending', 'unknown')",
        new,
        reader,
        old,
    )


def hold_back(db: Database, broadcast: int) -> None:
    """Nothing of it that is begun is called any more: it is looked at again first."""
    rows = db.all("select id from message where kind = 'broadcast' and step = ? and state = 'sending'", str(broadcast))
    db.withdrawn |= {row["id"] for row in rows}


def most(approved: int) -> int:
    """To how many people at most one goes that was approved for so many: a few may come in between."""
    return approved + max(5, approved // 10)


def _too_many(db: Database, broadcast: Broadcast) -> None:
    db.run("update broadcast set state = 'paused', paused_in = 'spreading' where id = ?", broadcast.id)
    said: dict[str, str | int] = {"name": broadcast.draft.name, "count": broadcast.recipients or 0}
    # It may grow again after it was approved anew.
    outbox.tell_staff(db, f"s:broadcast:{broadcast.id}:grown:{broadcast.spread_to}", Say("staff-broadcast-grown", said))


def _put(db: Database, broadcast: Broadcast, last: int) -> int:
    """Rows for those with ids up to `last` who get it; how many are new."""
    draft, now = broadcast.draft, db.now_ms()
    who, params = audience.getting(draft.aim, now, broadcast.spread_to, last)
    due, dues = _due(db, broadcast, last)
    urgency = outbox.QUESTIONS if draft.scope == "case" else outbox.BROADCASTS
    life = LIFE // timedelta(milliseconds=1)
    until = draft.useful_until if draft.useful_until is not None else now + 10 * life
    return db.run(
        "insert into message"
        " (key, kind, step, reader, address_id, channel, urgency, due, expires, next_at, state, created)"
        " select ? || cast(contact_id as text), 'broadcast', ?, contact_id, address_id, channel, ?, due,"
        " case when due + ? < ? then due + ? else ? end, due, 'planned', ?"
        f" from (select getting.*, {due} as due from ({who}) as getting) as dated where 1 = 1"
        " on conflict (key) do nothing",
        *(f"b:{broadcast.id}:", str(broadcast.id), urgency, life, until, life, until, now),
        *dues,
        *params,
    )


def _due(db: Database, broadcast: Broadcast, last: int) -> tuple[str, list[Any]]:
    """SQL for when it is due for each reader: at its time, or at a wall time on their own clock."""
    at = max(broadcast.send_at or 0, 0)
    if broadcast.draft.wall is None:
        return "cast(? as bigint)", [at]
    zones = db.all("select distinct zone from contact where id > ? and id <= ?", broadcast.spread_to, last)
    params: list[Any] = []
    for row in zones:
        params += [row["zone"], max(_instant(broadcast.draft.wall, row["zone"]), at)]
    return f"cast(case zone {'when ? then ? ' * len(zones)} end as bigint)", params


def _instant(wall: datetime, zone: str) -> int:
    try:
        return ms(instant_of(wall, zone))
    except (ValueError, OSError, LookupError):
        # A zone that is none: at sending it is set aside for a person.
        return ms(instant_of(wall, "UTC"))


def _let_go(db: Database, broadcast: Broadcast, limit: int) -> bool:
    now = db.now_ms()
    return _move(
        db,
        broadcast,
        ("parked",),
        limit,
        "state = 'planned', next_at = case when due > ? then due else ? end",
        now,
        now,
    )


def _park(db: Database, broadcast: Broadcast, limit: int) -> bool:
    return _move(db, broadcast, ("planned",), limit, "state = 'parked', next_at = null, lease = null")


def _kill(db: Database, broadcast: Broadcast, limit: int) -> bool:
    said = "state = 'killed', reason = ?, killed = ?, next_at = null, lease = null"
    return _move(db, broadcast, ("planned", "parked"), limit, said, CANCELLED, db.now_ms())


def _move(
    db: Database, broadcast: Broadcast, states: tuple[str, ...], limit: int, change: str, *params: object
) -> bool:
    """Change the next `limit` of its messages in these states; whether there may be more."""
    marks = ", ".join("?" * len(states))
    moved = db.run(
        f"update message set {change} where id in (select id from message where kind = 'broadcast' and step = ?"
        f" and state in ({marks}) limit ?)",
        *params,
        str(broadcast.id),
        *states,
        limit,
    )
    return moved == limit


def _end(db: Database, broadcast: Broadcast) -> bool:
    """It is done when none of its messages is on its way."""
    open_ = db.one(
        "select 1 from message where kind = 'broadcast' and step = ?"
        " and state in ('planned', 'sending', 'unknown', 'parked') limit 1",
        str(broadcast.id),
    )
    if open_ is None:
        db.run("update broadcast set state = 'done', ended = ? where id = ?", db.now_ms(), broadcast.id)
    return False
