"""How a claimed message leaves, as steps on the database: word it, begin it (the attempt, before the call).

`claims` takes what is due, `cycles` makes the calls, `settlement` records what came of them. A row is begun under a
lease; one whose lease ran out while it was with a provider is *unknown* and is asked about, never simply sent again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from messages.channel import Outgoing, Text
from messages.segments import segments
from scheduler import contents, fallback, outbox, rates, wording
from scheduler.db import Database, Row, instant, ms
from scheduler.doubts import Doubtful
from scheduler.office import Office
from scheduler.pace import Limit
from scheduler.policy import Policy

LEASE = timedelta(seconds=60)
# From the attempt to the call: a call that is cut off after 15 seconds ends in the lease.
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
    """A message that is taken, with what it is about. `also`: the rows that it will carry."""

    row: Row
    way: Row
    also: tuple[Row, ...]
    opt_out: bool

    @property
    def urgent(self) -> bool:
        """Whether it goes before everything else."""
        return bool(self.row["urgency"] == outbox.ANSWERS)

    @property
    def news(self) -> bool:
        """Whether everything else goes before it."""
        return bool(self.row["urgency"] == outbox.BROADCASTS)


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
    way = claimed.way
    doubted = rules.policy.doubts_the_phone(way["failures"], way["heard"], ms(now))
    return wording.word(claimed.row, claimed.also, way, turn.batch, rules.office, now, claimed.opt_out, doubted)


def begin(db: Database, channel: str, lease: str, turn: Turn, rules: Rules) -> list[Outgoing]:
    """Word what was claimed and write the attempts, right before the calls; in the transaction of the claim."""
    going = list(_worded(db, turn, rules))
    if not going:
        return []
    now = db.now_ms()
    attempts: list[tuple[object, ...]] = []
    outgoing: list[Outgoing] = []
    shown: list[int] = []
    further, since = 0, instant(now)
    kept: dict[int, tuple[int, str | None]] = {}
    for attempt, (claimed, text) in zip(db.next_ids("attempt", len(going)), going, strict=True):
        row, way = claimed.row, claimed.way
        if (noted := kept.get(id(text))) is None:
            noted = kept[id(text)] = _kept(text, channel)
        parts, choices = noted
        attempts.append((attempt, row["id"], channel, way["address_id"], text.body, choices, parts, now))
        expires, urgent, news = instant(row["expires"]), claimed.urgent, claimed.news
        outgoing.append(Outgoing(attempt, row["id"], way["value"], text, since, expires, urgent, news))
        further += parts - 1
        if claimed.opt_out:
            shown.append(way["address_id"])
        if claimed.also and row["kind"] != "details":
            _carry(db, row["id"], [folded["id"] for folded in claimed.also])
    rates.use(db, channel, further, rules.per_second.get(channel, 0))
    db.insert_many("attempt", _ATTEMPT, attempts)
    db.run(
        "update message set state = 'sending', attempts = attempts + 1, lease = ?, next_at = ? where id in {ids}",
        lease,
        ms(since + LEASE),
        ids=[out.message for out in outgoing],
    )
    if shown:
        db.run("update address set opt_out_shown = ? where id in {ids}", now, ids=shown)
    return outgoing


def _kept(text: Text, channel: str) -> tuple[int, str | None]:
    """What is noted of a text beside its words: its parts, and what each choice stands for."""
    choices = json.dumps([choice.token for choice in text.choices]) if text.choices else None
    return segments(text.body).parts if channel == "sms" else 1, choices


def _worded(db: Database, turn: Turn, rules: Rules) -> Iterator[tuple[Claimed, Text]]:
    # To the minute, which is all that words can tell: whoever is called to one court at one hour gets one text.
    now = db.now().replace(second=0, microsecond=0)
    for claimed in turn.claimed:
        try:
            text = word(turn, claimed, rules, now)
        except Exception as error:
            # One row that cannot be worded is set aside for a person; the others go.
            fallback.set_aside(db, claimed.row, "cannot be worded", error)
        else:
            yield claimed, text


def _carry(db: Database, carrier: int, folded: Sequence[int]) -> None:
    db.run(
        "update message set state = 'carried', carried_by = ?, next_at = null, lease = null where id in {ids}",
        carrier,
        ids=folded,
    )
