"""What a delivery takes next from the outbox: most urgent first, and of reminders the nearest hearing first.

Each function is part of one transaction of its caller, in which `delivery.begin` follows; the number of statements does
not grow with the batch.
"""

from __future__ import annotations

from operator import itemgetter

from scheduler import doubts, neighbours, outbox, rates, readiness
from scheduler.backlog import Standing
from scheduler.db import Database, Row, ms
from scheduler.delivery import LEASE, Rules, Turn

# How much of a backlog is put in order at a time; some ten milliseconds.
WINDOW = 5000

_LOOK = (
    "select exists (select 1 from pause where channel = ? and (until is null or until > ?)) as paused, "
    + ", ".join(
        "exists (select 1 from message"
        f" where channel = ? and urgency = {urgency} and next_at is not null and next_at <= ?) as due{urgency}"
        for urgency in outbox.URGENCIES
    )
)

_DUE = """
select id, kind, step, reader, address_id, hearing_id, revision, channel, urgency, prompted, due, expires, state,
       attempts, say
from message where channel = ? and urgency = ? and next_at is not null and next_at <= ?
and not exists (
    select 1 from message as other where other.reader = message.reader
    and other.state = 'sending' and other.id <> message.id and other.next_at > ?
)
"""

_FIRST = f"{_DUE} order by next_at, id limit ? {{free}}"
_THESE = f"{_DUE} and id in {{ids}} {{free}}"

# Their ids as one row: thousands of rows take twice the time.
_WAITING = """
select string_agg(cast(id as text), ',' order by near, id) as ids from (
    select message.id, coalesce(revision.instant, message.due) as near from message
    left join revision on revision.hearing_id = message.hearing_id and revision.number = message.revision
    where message.channel = ? and message.urgency = ? and message.next_at is not null and message.next_at <= ?
    order by message.next_at, message.id limit ?
) as waiting
"""


def claim(
    db: Database,
    channel: str,
    room: int,
    lease: str,
    rules: Rules,
    standing: Standing | None = None,
    spare: int = 0,
    news: int = rates.NO_LIMIT,
) -> Turn:
    """Take up to `room` due messages of a channel, most urgent first, and read what they are about; of answers up to
    `spare` more, of broadcasts up to `news`.

    What is too late, no longer true, or has nobody to go to is settled here; what must wait is put off. `standing`:
    what the worker remembers from claim to claim.
    """
    turn, standing = Turn(), standing or Standing()
    rate = rules.per_second.get(channel, 0)
    for urgency in _due(db, channel):
        places = {outbox.ANSWERS: room + spare, outbox.BROADCASTS: min(room, news)}.get(urgency, room)
        if places <= 0 or _must_rest(db, turn, channel, rate, standing):
            break
        # No more than the rate lets go, so that what has to stay need not be put back.
        most = min(places, rates.available(db, channel, rate))
        rows = _take(db, channel, urgency, most, lease, standing)
        mine = [row for row in rows if row["state"] != "unknown"]
        turn.doubtful += doubts.of(db, [row for row in rows if row["state"] == "unknown"])
        turn.found |= bool(turn.doubtful)
        rates.use(db, channel, len(mine), rate)
        readiness.prepare(db, turn, mine, channel, rules, standing.pace)
        if len(rows) == most < places:
            turn.wait_ms = rates.wait_ms(db, channel)
            break
        room -= len(mine)
    return turn


def _must_rest(db: Database, turn: Turn, channel: str, rate: float, standing: Standing) -> bool:
    neighbours.hear_rest(db, standing.pace, channel)
    until = standing.pace.rests_until(channel, db.now())
    if until is not None:
        turn.wait_ms = max(1, ms(until) - db.now_ms())
    elif rates.available(db, channel, rate) == 0:
        turn.wait_ms = rates.wait_ms(db, channel)
    return turn.wait_ms is not None


def _due(db: Database, channel: str) -> list[int]:
    """The urgencies that have something due on a channel, unless it is paused. One step down the index each."""
    row = db.one(_LOOK, channel, db.now_ms(), *(each for _ in outbox.URGENCIES for each in (channel, db.now_ms())))
    if row is None or row["paused"]:
        return []
    return [urgency for urgency in outbox.URGENCIES if row[f"due{urgency}"]]


def _take(db: Database, channel: str, urgency: int, room: int, lease: str, standing: Standing) -> list[Row]:
    now = db.now_ms()
    nearest, rows = _in_order(db, channel, room, standing) if urgency == outbox.REMINDERS else ([], [])
    if not rows:
        rows = db.gather(_FIRST, channel, urgency, now, now, room)
        if len(rows) == room and urgency == outbox.REMINDERS:
            # More is due than can go now: those whose hearing is nearest first.
            nearest = standing.backlog.fill(channel, _nearest_first(db, channel, urgency), db.now(), room)
            rows = db.gather(_THESE, channel, urgency, now, now, ids=nearest) or rows
    rows = neighbours.left_to_us(db, rows)
    rows.sort(key=itemgetter("due", "id"))
    if nearest:
        place = {message: n for n, message in enumerate(nearest)}
        rows.sort(key=lambda row: place.get(row["id"], 0))
    # Their lease ran out while they were with the provider, or their time to be asked about came.
    doubtful = [row for row in rows if row["state"] in ("sending", "unknown")]
    for row in doubtful:
        row["state"] = "unknown"
    if doubtful:
        db.run(
            "update message set state = 'unknown', lease = ?, next_at = ? where id in {ids}",
            lease,
            ms(db.now() + LEASE),
            ids=[row["id"] for row in doubtful],
        )
    return rows


def _nearest_first(db: Database, channel: str, urgency: int) -> list[int]:
    waiting = db.one(_WAITING, channel, urgency, db.now_ms(), WINDOW)
    return [int(message) for message in waiting["ids"].split(",")] if waiting and waiting["ids"] else []


def _in_order(db: Database, channel: str, room: int, standing: Standing) -> tuple[list[int], list[Row]]:
    """The next reminders of an order that still holds: up to `room` ids, and those rows of them that are there to take.

    What a neighbour took is passed over: an order of its own costs each machine some ten milliseconds.
    """
    now = db.now_ms()
    while nearest := standing.backlog.take(channel, db.now(), room):
        if rows := db.gather(_THESE, channel, outbox.REMINDERS, now, now, ids=nearest):
            return nearest, rows
    return [], []
