"""How a claimed message leaves, as steps on the database: word it, begin it (the attempt, before the call).

`claims` takes what is due, `cycles` makes the calls, `settlement` records what came of them. A row is claimed under a
lease; one whose lease ran out while it was with a provider is *unknown* and is asked about, never simply sent again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from messages.channel import Outgoing, Text
from messages.segments import segments
from scheduler import contents, outbox, rates
from scheduler.db import Database, Row, instant, ms
from scheduler.office import Office
from scheduler.pace import Limit
from scheduler.policy import Policy
from scheduler.settlement import Doubtful

LEASE = timedelta(seconds=60)
# From the claim to the attempt, and from there to the call: a call that is cut off after 25 seconds ends in the lease.
BEGIN_WITHIN = LEASE / 4
CALL_WITHIN = LEASE / 4

_ATTEMPT = ("id", "message_id", "channel", "address_id", "text", "choices", "parts", "started")


@dataclass(frozen=True, slots=True)
class Rules:
    """What a delivery goes by. `per_second`: messages (on SMS: parts) by channel, 0 for no limit. `reconcile`: how long
    an unanswered try is left alone before the provider is asked. `per_address`: the same for one chat."""

    policy: Policy
    office: Office
    per_second: Mapping[str, float] = field(default_factory=dict)
    reconcile: timedelta = timedelta(seconds=60)
    per_address: Mapping[str, Limit] = field(default_factory=dict)


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


def word(turn: Turn, claimed: Claimed, rules: Rules, now: datetime) -> Text:
    """The text of one claimed message, at the moment of sending. Touches no database."""
    way, policy = claimed.way, rules.policy
    doubted = way["failures"] >= policy.silent_failures or now - instant(way["heard"]) >= policy.silent_after
    return contents.word(claimed.row, claimed.also, way, turn.batch, rules.office, now, claimed.opt_out, doubted)


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
    further = sum(int(str(each[6])) - 1 for each in attempts)
    rates.use(db, channel, further, rules.per_second.get(channel, 0))
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
