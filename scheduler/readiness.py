"""Whether what a delivery took can go now, by which way, and with which others.

What is too late, no longer true, or has nobody to go to is settled here; what must wait is put off. All of it is part
of the transaction that took it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from messages.channel import SendError
from scheduler import contents, fallback, neighbours, outbox
from scheduler.broadcasts import sending
from scheduler.db import Database, Row, instant, ms
from scheduler.delivery import Claimed, Rules, Turn
from scheduler.pace import Pace
from scheduler.plan import end_of_day, may_go, quiet_until

# Two unprompted texts that offer numbers stand so far apart: the last one owns the digits.
APART = timedelta(minutes=10)

_CHANGES = ("changed", "cancelled")

# Whether these may go to the address that they name is no question of consent to the case.
_OF_ITS_OWN = (*fallback.ANSWERS, "staff", "broadcast")


def prepare(db: Database, turn: Turn, rows: list[Row], channel: str, rules: Rules, pace: Pace) -> None:
    """Add to `turn` what of these rows of a channel can go now, with all that words it."""
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
    """The reader's other reminders of the same day, or changes of the same moment, which this one carries."""
    held = batch.carried.get(row["id"], ())
    others = batch.folded.get(row["reader"], ())
    if not held and row["kind"] != "details" and all(each["id"] == row["id"] for each in others):
        return []
    carried = [each for each in held if each["expires"] > ms(now) and contents.live(batch, each)]
    if row["kind"] == "details":
        origin = int(row["step"])
        return [each for each in batch.carried.get(origin, ()) if contents.live(batch, each)]
    if row["kind"] not in ("reminder", "nudge", "confirmation", *_CHANGES):
        return carried
    midnight = ms(end_of_day(now, way["zone"]))
    for each in others:
        same = each["hearing_id"] == row["hearing_id"]
        if each["id"] == row["id"] or each["channel"] != channel or each["due"] >= midnight:
            continue
        # One that was tried may carry others itself.
        if each["attempts"] or each["expires"] <= ms(now):
            continue
        # Only what is told as a change itself says what it was before.
        same = same and each["kind"] not in _CHANGES and row["kind"] != "cancelled"
        if contents.live(batch, each) and (same or row["kind"] == each["kind"]):
            carried.append(each)
    return carried


def _put_off(db: Database, row: Row, until: int) -> None:
    db.run(
        "update message set state = 'planned', lease = null, next_at = ? where id = ?",
        until,
        row["id"],
    )
