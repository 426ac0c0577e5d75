"""A try whose result nobody knows: what its provider is asked, and what becomes of it then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from messages.channel import CAN_BE_ASKED, Outgoing, SendError, Text
from scheduler import fallback
from scheduler.db import Database, Row, instant, ms
from scheduler.retry import WAITS
from scheduler.settlement import not_shown
from scheduler.stuck import tell_of_silence

# A provider that cannot be asked: how long until another way is taken, and the longest wait between two questions.
ELSEWHERE_AFTER, ASK_WITHIN = timedelta(hours=1), timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A try whose result nobody knows: the provider is to be asked about `out`."""

    row: Row
    attempt: int
    out: Outgoing


def of(db: Database, rows: list[Row]) -> list[Doubtful]:
    """What the providers are to be asked about `rows`, whose tries have no result."""
    found = []
    for row in rows:
        try:
            doubt = _doubt(db, row)
        except fallback.OF_ONE_ROW as error:
            fallback.set_aside(db, row, "cannot be asked about", error)
        else:
            found += [doubt] if doubt else []
    return found


def not_found(db: Database, doubtful: Doubtful) -> None:
    """The provider did not take it, or cannot say: it is sent again, once where the provider cannot be asked."""
    if not _still_unknown(db, doubtful):
        return
    tries = db.one("select count(*) as n from attempt where message_id = ? and outcome is null", doubtful.row["id"])
    asked = doubtful.row["channel"] in CAN_BE_ASKED
    count, now = tries["n"] if tries else 1, db.now()
    # At once after the first; where it goes on like that, further and further apart.
    again = now + WAITS[count - 1] if 1 < count <= len(WAITS) else now
    if count > (len(WAITS) if asked else 1) or again >= instant(doubtful.row["expires"]):
        times = f"no answer {count} times"
        error = SendError(times if asked else f"{times}, and the provider cannot be asked", "unknown")
        if not fallback.other_way(db, doubtful.row):
            fallback.give_up(db, doubtful.row, error)
        return
    not_shown(db, doubtful.attempt)
    db.run("update attempt set reason = 'unknown; not found at the provider' where id = ?", doubtful.attempt)
    db.run(
        "update message set state = 'planned', lease = null, next_at = ? where id = ?", ms(again), doubtful.row["id"]
    )


def matched(db: Database, doubtful: Doubtful, provider_id: str) -> bool:
    """Take this record of the provider's for this attempt; False when another attempt to the address has it."""
    return bool(
        db.run(
            "update attempt set provider_id = ? where id = ? and (provider_id is null or provider_id = ?)"
            " and not exists (select 1 from attempt as other where other.provider_id = ? and other.id <> attempt.id"
            " and other.address_id = attempt.address_id)",
            provider_id,
            doubtful.attempt,
            provider_id,
            provider_id,
        )
    )


def cannot_ask(db: Database, doubtful: Doubtful, reconcile: timedelta) -> None:
    """The provider does not say what became of it: asked again later, until it is of no use any more. After an hour it
    goes the reader's other way, if there is one: one copy too many is better than none in time. Staff is told."""
    if not _still_unknown(db, doubtful):
        return
    if doubtful.row["expires"] <= db.now_ms():
        fallback.give_up(db, doubtful.row, SendError("no answer, and the provider cannot be asked", "unknown"))
        return
    waited = db.now() - doubtful.out.since
    if waited >= ELSEWHERE_AFTER:
        tell_of_silence(db, doubtful.row["channel"])
        if fallback.other_way(db, doubtful.row, leaving=True):
            return
    later = ms(db.now() + max(reconcile, min(waited / 4, ASK_WITHIN)))
    db.run("update message set lease = null, next_at = ? where id = ?", later, doubtful.row["id"])


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
    since = instant(last["started"])
    taken = db.all(
        "select provider_id from attempt where address_id = ? and id <> ? and started >= ? and provider_id is not null",
        last["address_id"],
        last["id"],
        ms(since - timedelta(days=1)),
    )
    ids = frozenset(each["provider_id"] for each in taken)
    out = Outgoing(last["id"], row["id"], last["value"], text, since, instant(row["expires"]), taken=ids)
    return Doubtful(row, last["id"], out)


def _still_unknown(db: Database, doubtful: Doubtful) -> bool:
    # A receipt may have come in while the provider was asked; or the lease ran out, it was asked once more, and the try
    # that followed has no answer either: that one was not asked about.
    return bool(
        db.one(
            "select 1 from message where id = ? and state = 'unknown'"
            " and not exists (select 1 from attempt where message_id = message.id and attempt.id > ?)",
            doubtful.row["id"],
            doubtful.attempt,
        )
    )
