"""What a delivery takes next from the outbox: most urgent first, with all that words it.

What is too late, no longer true, or has nobody to go to is settled here; what must wait is put off. Each function is
part of one transaction of its caller, in which `delivery.begin` follows; the number of statements does not grow with
the batch.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from operator import itemgetter

from messages.channel import SendError
from scheduler import contents, doubts, fallback, neighbours, outbox, rates
from scheduler.backlog import Standing
from scheduler.broadcasts import sending
from scheduler.db import Database, Row, instant, ms
from scheduler.delivery import LEASE, Claimed, Rules, Turn
from scheduler.pace import Pace
from scheduler.plan import end_of_day, may_go, quiet_until

# How much of a backlog is put in order at a time; some ten milliseconds.
WINDOW = 5000

# Two unprompted texts that offer numbers stand so far apart: the last one owns the digits.
APART = timedelta(minutes=10)

# Whether these may go to the address that they name is no question of consent to the case.
_OF_ITS_OWN = (*fallback.ANSWERS, "staff", "broadcast")

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
        _prepare(db, turn, mine, channel, rules, standing.pace)
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


def _prepare(db: Database, turn: Turn, rows: list[Row], channel: str, rules: Rules, pace: Pace) -> None:
    if not rows:
        return
    now = db.now()
    batch, rows = _read(db, rows, ms(now + timedelta(hours=26)))
    neighbours.keep_pace(db, pace, channel, (way for ways in batch.ways.values() for way in ways))
    readers: set[int] = {claimed.row["reader"] for claimed in turn.claimed}
    carried: set[int] = set()
    for row in rows:
        if row["id"] in carried:
            continue
        if row["reader"] in readers:
            # One at a time to a reader, so that two texts never arrive in the wrong order.
            _put_off(db, row, db.now_ms())
            continue
        turn.found = True
        try:
            ready = _ready(db, row, channel, batch, rules, pace, now)
        except fallback.OF_ONE_ROW as error:
            fallback.set_aside(db, row, "cannot be read", error)
            continue
        if ready is not None:
            readers.add(row["reader"])
            carried |= {each["id"] for each in ready.also}
            turn.claimed.append(ready)
    turn.batch.add(batch)


def _read(db: Database, rows: list[Row], until: int) -> tuple[contents.Batch, list[Row]]:
    """All that `rows` are about, and those of them that can be read: when one cannot, each is read by itself."""
    try:
        return contents.read(db, rows, until), rows
    except fallback.OF_ONE_ROW:
        batch, fine = contents.Batch(), []
    for row in rows:
        try:
            batch.add(contents.read(db, [row], until))
        except fallback.OF_ONE_ROW as error:
            fallback.set_aside(db, row, "cannot be read", error)
        else:
            fine.append(row)
    return batch, fine


def _ready(
    db: Database, row: Row, channel: str, batch: contents.Batch, rules: Rules, pace: Pace, now: datetime
) -> Claimed | None:
    # One moment for the whole batch: what hangs on it, such as quiet hours in a zone, is then worked out once.
    if row["expires"] <= ms(now) or instant(row["expires"]) <= now:
        fallback.expire(db, row)
        return None
    if not contents.live(batch, row):
        sending.take_back(db, row, batch.news.get(row["id"]))
        return None
    way = _way(row, channel, batch)
    if way is None:
        if not fallback.other_way(db, row):
            fallback.give_up(db, row, SendError("no address that may be written to", "person"))
        return None
    later = max(_later(row, way, batch, rules, now), pace.free_at(channel, way["value"], now))
    if later > now:
        _put_off(db, row, ms(later))
        return None
    also = tuple(_also(row, batch, channel, way, now))
    if row["kind"] != "details" and len(also) < len(batch.carried.get(row["id"], ())):
        outbox.free(db, row["id"], but=[each["id"] for each in also])
    opt_out = channel == "sms" and rules.policy.says_how_to_stop(way["opt_out_shown"], ms(now))
    return Claimed(row, way, also, opt_out and (row["kind"] in contents.NOTICES or row["kind"] == "broadcast"))


def _later(row: Row, way: Row, batch: contents.Batch, rules: Rules, now: datetime) -> datetime:
    if row["prompted"]:
        return now
    expires = instant(row["expires"])
    open_until = instant(way["open_until"]) if way["open_until"] else now
    if row["urgency"] != outbox.ANSWERS and now < open_until < expires:
        return open_until
    if _would_be_mistaken(row, way, now) and now + APART < expires:
        return max(now, instant(way["offered_at"]) + APART)
    if quiet_until(now, way["zone"], rules.policy) is None:
        return now
    # Who is told too late that a date is off has set out for it: the date that stood before counts as well.
    told = (str(row["revision"]), row["step"].removeprefix("was:") if row["kind"] == "changed" else "")
    begins = [
        instant(date["instant"]) for date in batch.dates.get(row["hearing_id"], ()) if str(date["number"]) in told
    ]
    begins += sending.begins(batch.news.get(row["id"]))
    return may_go(now, way["zone"], expires, min((at for at in begins if at > now), default=None), rules.policy)


def _would_be_mistaken(row: Row, way: Row, now: datetime) -> bool:
    """Whether a bare "1" that answers the text before could be taken as the answer to this one. Only where numbers are
    typed, and only while that text has no answer."""
    if way["channel"] != "sms" or row["urgency"] == outbox.ANSWERS or way["offered_by"] in (None, row["id"]):
        return False
    return way["offered_outcome"] not in ("read", "confirmed") and now < instant(way["offered_at"]) + APART


def _way(row: Row, channel: str, batch: contents.Batch) -> Row | None:
    """The address for this message: an answer goes where the question came from, the rest only where consent stands."""
    for way in batch.ways.get(row["reader"], ()):
        if way["channel"] != channel or way["failed"] is not None:
            continue
        may = way["consent"] and way["stopped"] is None
        if row["address_id"] == way["address_id"] and (may or row["kind"] in _OF_ITS_OWN):
            return way
        if row["address_id"] is None and may:
            return way
    return None


def _also(row: Row, batch: contents.Batch, channel: str, way: Row, now: datetime) -> list[Row]:
    """The reader's other reminders of the same day, which this one carries."""
    held = batch.carried.get(row["id"], ())
    others = batch.folded.get(row["reader"], ())
    if not held and row["kind"] != "details" and all(each["id"] == row["id"] for each in others):
        return []
    carried = [each for each in held if each["expires"] > ms(now) and contents.live(batch, each)]
    if row["kind"] == "details":
        origin = int(row["step"])
        return [each for each in batch.carried.get(origin, ()) if contents.live(batch, each)]
    if row["kind"] not in ("reminder", "nudge", "confirmation", "changed"):
        return carried
    midnight = ms(end_of_day(now, way["zone"]))
    for each in others:
        same = each["hearing_id"] == row["hearing_id"]
        if each["id"] == row["id"] or each["channel"] != channel or each["due"] >= midnight:
            continue
        # One that was tried may carry others itself.
        if each["attempts"] or each["expires"] <= ms(now):
            continue
        if contents.live(batch, each) and (same or row["kind"] == each["kind"]):
            carried.append(each)
    return carried


def _put_off(db: Database, row: Row, until: int) -> None:
    db.run(
        "update message set state = 'planned', lease = null, next_at = ? where id = ?",
        until,
        row["id"],
    )
