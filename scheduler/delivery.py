"""How a message leaves, as steps on the database: claim, word, begin (the attempt, before the call). `worker` makes
the call,
`settlement` records what came of it.

Each function is one transaction of its caller. A row is claimed under a lease; one whose lease ran out while it was
with a
provider is *unknown* and is asked about, never simply sent again.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from messages.channel import Outgoing, SendError, Text
from messages.segments import segments
from scheduler import contents, outbox, rates, settlement
from scheduler.db import Database, Row, instant, ms
from scheduler.office import Office
from scheduler.plan import end_of_day, may_go
from scheduler.policy import Policy
from scheduler.settlement import Doubtful

LEASE = timedelta(seconds=60)
# From the claim to the attempt, and from there to the call: a call that is cut off after 25 seconds ends in the lease.
BEGIN_WITHIN = LEASE / 4
CALL_WITHIN = LEASE / 4

log = logging.getLogger(__name__)

FOLDABLE = ("reminder", "nudge")

_LOOK = (
    "select exists (select 1 from pause where channel = ? and (until is null or until > ?)) as paused, "
    + ", ".join(
        "exists (select 1 from message"
        f" where channel = ? and urgency = {urgency} and next_at is not null and next_at <= ?) as due{urgency}"
        for urgency in outbox.URGENCIES
    )
)

_DUE = """
select id, kind, step, reader, address_id, hearing_id, revision, channel, urgency, prompted, due, expires, next_at,
       state, attempts, say
from message where channel = ? and urgency = ? and next_at is not null and next_at <= ?
and not exists (
    select 1 from message as other where other.reader = message.reader
    and other.state = 'sending' and other.id <> message.id and other.next_at > ?
)
order by next_at, id limit ?
"""

_ATTEMPT = ("id", "message_id", "channel", "address_id", "text", "choices", "parts", "started")


@dataclass(frozen=True, slots=True)
class Rules:
    """What a delivery goes by. `per_second`: messages (on SMS: parts) by channel, 0 for no limit. `reconcile`: how long
    an unanswered try is left alone before the provider is asked."""

    policy: Policy
    office: Office
    per_second: Mapping[str, float] = field(default_factory=dict)
    reconcile: timedelta = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message of ours for this lease, with what it is about. `also`: the rows that it will carry."""

    row: Row
    way: Row
    also: tuple[Row, ...]
    opt_out: bool

    @property
    def urgent(self) -> bool:
        """Whether it goes before everything else."""
        return bool(self.row["urgency"] == outbox.ANSWERS)


@dataclass(slots=True)
class Turn:
    """What one claim brought. `found`: something was claimed or settled, so there may be more. `wait_ms`: rows are due,
    but the rate lets nothing leave before."""

    claimed: list[Claimed] = field(default_factory=list)
    doubtful: list[Doubtful] = field(default_factory=list)
    batch: contents.Batch = field(default_factory=contents.Batch)
    found: bool = False
    wait_ms: int | None = None


def claim(db: Database, channel: str, room: int, lease: str, rules: Rules) -> Turn:
    """Take up to `room` due messages of a channel, most urgent first, and read what they are about.

    What is too late, no longer true, or has nobody to go to is settled here; what must wait is put off.
    """
    turn = Turn()
    if room <= 0:
        return turn
    rate = rules.per_second.get(channel, 0)
    for urgency in _due(db, channel):
        if room <= 0:
            break
        rows = _take(db, channel, urgency, room, lease)
        mine = [row for row in rows if row["state"] == "claimed"]
        turn.doubtful += [doubt for row in rows if row["state"] == "unknown" and (doubt := _doubt(db, row))]
        turn.found |= bool(turn.doubtful)
        granted = rates.reserve(db, channel, len(mine), rate)
        for row in mine[granted:]:
            _put_off(db, row, db.now_ms())
            turn.wait_ms = rates.wait_ms(db, channel)
        _prepare(db, turn, mine[:granted], channel, rules)
        room -= granted
        if turn.wait_ms is not None:
            break
    return turn


def word(turn: Turn, claimed: Claimed, rules: Rules, now: datetime) -> Text:
    """The text of one claimed message, at the moment of sending. Touches no database."""
    return contents.word(claimed.row, claimed.also, claimed.way, turn.batch, rules.office, now, claimed.opt_out)


def begin(
    db: Database, channel: str, lease: str, worded: Sequence[tuple[Claimed, Text]], rules: Rules
) -> list[Outgoing]:
    """Write the attempts, right before the calls, for what is still ours and still as it was worded."""
    ours = _seize(db, [claimed for claimed, _ in worded], lease)
    going = [(claimed, text) for claimed, text in worded if claimed.row["id"] in ours]
    now = db.now_ms()
    ids = dict(zip(ours, db.next_ids("attempt", len(ours)), strict=True))
    attempts: list[tuple[object, ...]] = []
    for claimed, text in going:
        parts = segments(text.body).parts if channel == "sms" else 1
        choices = json.dumps([choice.token for choice in text.choices]) if text.choices else None
        message, address = claimed.row["id"], claimed.way["address_id"]
        attempts.append((ids[message], message, channel, address, text.body, choices, parts, now))
        rates.use(db, channel, parts - 1, rules.per_second.get(channel, 0))
    db.insert_many("attempt", _ATTEMPT, attempts)
    shown = [claimed.way["address_id"] for claimed, _ in going if claimed.opt_out]
    if shown:
        db.run("update address set opt_out_shown = ? where id in {ids}", now, ids=shown)
    return [
        Outgoing(
            ids[claimed.row["id"]],
            claimed.row["id"],
            claimed.way["value"],
            text,
            since=instant(now),
            expires=instant(claimed.row["expires"]),
            urgent=claimed.urgent,
        )
        for claimed, text in going
    ]


def _due(db: Database, channel: str) -> list[int]:
    """The urgencies that have something due on a channel, unless it is paused. One step down the index each."""
    row = db.one(_LOOK, channel, db.now_ms(), *(each for _ in outbox.URGENCIES for each in (channel, db.now_ms())))
    if row is None or row["paused"]:
        return []
    return [urgency for urgency in outbox.URGENCIES if row[f"due{urgency}"]]


def _take(db: Database, channel: str, urgency: int, room: int, lease: str) -> list[Row]:
    now, until = db.now_ms(), ms(db.now() + LEASE)
    rows = sorted(db.gather(_DUE, channel, urgency, now, now, room), key=lambda row: (row["due"], row["id"]))
    for row in rows:
        row["next_at"] = until
        row["state"] = "unknown" if row["state"] in ("sending", "unknown") else "claimed"
    db.run(
        "update message set state = case when state in ('sending', 'unknown') then 'unknown' else 'claimed' end,"
        " lease = ?, next_at = ? where id in {ids}",
        lease,
        until,
        ids=[row["id"] for row in rows],
    )
    return rows


def _prepare(db: Database, turn: Turn, rows: list[Row], channel: str, rules: Rules) -> None:
    if not rows:
        return
    now = db.now()
    batch = contents.read(db, rows, ms(now + timedelta(hours=26)))
    for row in rows:
        if row["kind"] in FOLDABLE:
            batch.folded.setdefault(row["reader"], []).append(row)
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
            ready = _ready(db, row, channel, batch, rules, now)
        except (ValueError, LookupError) as error:
            # Such as a time zone that is none. One row that cannot be read is set aside for a person; the others go.
            log.exception("message %s cannot be read", row["id"])
            settlement.give_up(db, row, SendError(f"cannot be read: {type(error).__name__}", "operator"))
            continue
        if ready is not None:
            readers.add(row["reader"])
            carried |= {each["id"] for each in ready.also}
            turn.claimed.append(ready)
    _merge(turn.batch, batch)


def _ready(db: Database, row: Row, channel: str, batch: contents.Batch, rules: Rules, now: datetime) -> Claimed | None:
    if row["expires"] <= ms(now):
        settlement.expire(db, row)
        return None
    if not contents.live(batch, row):
        outbox.kill(db, row["id"], "no longer true")
        return None
    way = _way(row, channel, batch)
    if way is None:
        if not settlement.other_way(db, row):
            settlement.give_up(db, row, SendError("no address that may be written to", "person"))
        return None
    later = _later(row, way, batch, rules, now)
    if later > now:
        _put_off(db, row, ms(later))
        return None
    also = tuple(_also(row, batch, channel, way, now))
    if row["kind"] != "details" and len(also) < len(batch.carried.get(row["id"], ())):
        outbox.free(db, row["id"], but=[each["id"] for each in also])
    shown = way["opt_out_shown"]
    opt_out = channel == "sms" and (shown is None or instant(shown) + rules.policy.opt_out_every <= now)
    return Claimed(row, way, also, opt_out and row["kind"] in contents.NOTICES)


def _later(row: Row, way: Row, batch: contents.Batch, rules: Rules, now: datetime) -> datetime:
    if row["prompted"]:
        return now
    expires = instant(row["expires"])
    open_until = instant(way["open_until"]) if way["open_until"] else now
    if row["urgency"] != outbox.ANSWERS and now < open_until < expires:
        return open_until
    # Who is told too late that a date is off has set out for it: the date that stood before counts as well.
    told = (str(row["revision"]), row["step"].removeprefix("was:") if row["kind"] == "changed" else "")
    begins = [
        instant(date["instant"]) for date in batch.dates.get(row["hearing_id"], ()) if str(date["number"]) in told
    ]
    return may_go(now, way["zone"], expires, min((at for at in begins if at > now), default=None), rules.policy)


def _way(row: Row, channel: str, batch: contents.Batch) -> Row | None:
    """The address for this message: an answer goes where the question came from, the rest only where consent stands."""
    for way in batch.ways.get(row["reader"], ()):
        if way["channel"] != channel or way["failed"] is not None:
            continue
        if row["address_id"] == way["address_id"]:
            return way
        if row["address_id"] is None and way["consent"] and way["stopped"] is None:
            return way
    return None


def _also(row: Row, batch: contents.Batch, channel: str, way: Row, now: datetime) -> list[Row]:
    """The reader's other reminders of the same day, which this one carries."""
    held = batch.carried.get(row["id"], ())
    carried = [each for each in held if each["expires"] > ms(now) and contents.live(batch, each)]
    if row["kind"] == "details":
        origin = int(row["step"])
        return [each for each in batch.carried.get(origin, ()) if contents.live(batch, each)]
    if row["kind"] not in ("reminder", "nudge", "confirmation", "changed"):
        return carried
    midnight = ms(end_of_day(now, way["zone"]))
    for each in batch.folded.get(row["reader"], ()):
        same = each["hearing_id"] == row["hearing_id"]
        if each["id"] == row["id"] or each["channel"] != channel or each["due"] >= midnight:
            continue
        # One that was tried may carry others itself.
        if each["attempts"] or each["expires"] <= ms(now):
            continue
        if contents.live(batch, each) and (same or row["kind"] == each["kind"]):
            carried.append(each)
    return carried


def _seize(db: Database, claimed: Sequence[Claimed], lease: str) -> set[int]:
    """Of these, the ids of those that are still ours and still as they were read; from now on they are being sent."""
    if not claimed:
        return set()
    ours = db.gather(
        "select id, exists (select 1 from message as other where other.reader = message.reader"
        " and other.state = 'sending') as busy from message where id in {ids} and state = 'claimed' and lease = ?",
        lease,
        ids=[each.row["id"] for each in claimed],
    )
    busy = {row["id"]: row["busy"] for row in ours}
    latest = ms(db.now() + LEASE - BEGIN_WITHIN)
    readers: set[int] = set()
    found: set[int] = set()
    for each in claimed:
        row = each.row
        theirs = row["id"] not in busy
        if (
            theirs
            or busy[row["id"]]
            or row["reader"] in readers
            or row["next_at"] < latest
            or not _carry_all(db, each, lease)
        ):
            release(db, [each], lease)
            continue
        readers.add(row["reader"])
        found.add(row["id"])
    db.run("update message set state = 'sending', attempts = attempts + 1 where id in {ids}", ids=found)
    return found


def release(db: Database, claimed: Sequence[Claimed], lease: str) -> None:
    """Claimed and not begun: they are due again, to be read and worded anew."""
    for each in claimed:
        db.run(
            "update message set state = 'planned', lease = null, next_at = ?"
            " where state = 'claimed' and lease = ? and id in {ids}",
            db.now_ms(),
            lease,
            ids=[row["id"] for row in (each.row, *each.also)],
        )


def _carry_all(db: Database, claimed: Claimed, lease: str) -> bool:
    if claimed.row["kind"] == "details" or all(_carry(db, claimed.row, folded, lease) for folded in claimed.also):
        return True
    # Something that it would have carried has changed.
    outbox.free(db, claimed.row["id"])
    return False


def _carry(db: Database, row: Row, folded: Row, lease: str) -> bool:
    taken = db.run(
        "update message set state = 'carried', carried_by = ?, next_at = null, lease = null"
        " where id = ? and (state = 'planned' or carried_by = ? or (state = 'claimed' and lease = ?))",
        row["id"],
        folded["id"],
        row["id"],
        lease,
    )
    return bool(taken)


def _doubt(db: Database, row: Row) -> Doubtful | None:
    last = db.one(
        "select attempt.*, address.value from attempt join address on address.id = address_id"
        " where message_id = ? order by attempt.id desc limit 1",
        row["id"],
    )
    if last is None:
        # The address that it was tried on was erased, and with it the try.
        db.run("update message set state = 'planned', lease = null, next_at = ? where id = ?", db.now_ms(), row["id"])
        return None
    way = db.one("select language from contact where id = ?", row["reader"])
    text = Text(last["text"] or "", way["language"] if way else "en")
    out = Outgoing(last["id"], row["id"], last["value"], text, instant(last["started"]), instant(row["expires"]))
    return Doubtful(row, last["id"], out)


def _put_off(db: Database, row: Row, until: int) -> None:
    db.run(
        "update message set state = 'planned', lease = null, next_at = ? where id = ? and state = 'claimed'",
        until,
        row["id"],
    )


def _merge(into: contents.Batch, batch: contents.Batch) -> None:
    for name in ("ways", "folded", "carried", "origins", "dates", "people"):
        getattr(into, name).update(getattr(batch, name))
