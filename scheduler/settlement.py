"""What becomes of a try: taken, refused, unanswered. Then: again, another way, or a person is told. The steps before
are `delivery`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from messages.channel import Outgoing, SendError, Sent, Unanswered
from messages.say import Phrase, Say
from scheduler import outbox, people
from scheduler.db import Database, Row, instant, ms
from scheduler.retry import after_failure


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The call was not made: what the message says ceased to be true, or the lease ran out, before it could be."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one try."""

    message: int
    attempt: int
    outcome: Sent | SendError | Unanswered | Withdrawn


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A try whose result nobody knows: the provider is to be asked about `out`."""

    row: Row
    attempt: int
    out: Outgoing


def settle(db: Database, results: Sequence[Result], reconcile: timedelta) -> None:
    """Record what became of tries, and decide what follows."""
    now = db.now_ms()
    taken = [
        (result.attempt, result.message, result.outcome.provider_id)
        for result in results
        if isinstance(result.outcome, Sent)
    ]
    if taken:
        # A receipt may have come in before this: its outcome is higher and stays.
        db.with_rows(
            "update attempt set provider_id = new.column3, outcome = coalesce(outcome, 'accepted'),"
            " ended = coalesce(ended, new.column4) from {rows} as new where attempt.id = new.column1",
            ("bigint", "bigint", "text", "bigint"),
            [(*each, now) for each in taken],
        )
        db.run(
            "update message set state = 'sent', next_at = null, lease = null, reason = null"
            " where id in {ids} and state in ('sending', 'unknown')",
            ids=[message for _, message, _ in taken],
        )
    db.withdrawn.difference_update(result.message for result in results)
    for result in results:
        if isinstance(result.outcome, Unanswered):
            db.run(
                "update message set state = 'unknown', next_at = ?, lease = null, reason = 'no answer from the"
                " provider'"
                " where id = ? and state in ('sending', 'unknown')",
                ms(db.now() + reconcile),
                result.message,
            )
        elif isinstance(result.outcome, Withdrawn):
            _take_back(db, result)
        elif isinstance(result.outcome, SendError):
            refused(db, result.message, result.attempt, result.outcome)


def _take_back(db: Database, result: Result) -> None:
    # Claimed anew, it is read anew: what is no longer true is killed then, with its reason.
    db.run(
        "update attempt set outcome = 'failed', reason = 'withdrawn before the call', ended = ? where id = ?",
        db.now_ms(),
        result.attempt,
    )
    db.run(
        "update message set state = 'planned', attempts = attempts - 1, lease = null, next_at = ?"
        " where id = ? and state in ('sending', 'unknown')",
        db.now_ms(),
        result.message,
    )


def not_found(db: Database, doubtful: Doubtful) -> None:
    """The provider did not take it, or cannot say: it is sent again, once where nobody can be asked twice."""
    tries = db.one("select count(*) as n from attempt where message_id = ? and outcome is null", doubtful.row["id"])
    if tries and tries["n"] > 1:
        error = SendError("no answer twice, and the provider cannot be asked", "unknown")
        give_up(db, doubtful.row, error)
        return
    db.run("update attempt set reason = 'unknown; not found at the provider' where id = ?", doubtful.attempt)
    db.run(
        "update message set state = 'planned', lease = null, next_at = ? where id = ?", db.now_ms(), doubtful.row["id"]
    )


def refused(db: Database, message_id: int, attempt: int, error: SendError) -> None:
    """A provider said no to an attempt, at once or by a later receipt: try again, another way, or tell staff."""
    row = db.one("select * from message where id = ?", message_id)
    tried = db.one("select address_id, channel from attempt where id = ?", attempt)
    if row is None or tried is None:
        return
    now = db.now()
    db.run(
        "update attempt set outcome = 'failed', reason = ?, ended = ? where id = ? and (outcome is null or outcome"
        " = 'accepted')",
        error.reason,
        ms(now),
        attempt,
    )
    if error.new_address is not None:
        db.run("update address set value = ? where id = ?", error.new_address, tried["address_id"])
    decision = after_failure(error, row["attempts"], now, instant(row["expires"]))
    if decision.pause:
        _pause(db, tried["channel"], error.reason, decision.pause)
    if decision.address_failed:
        db.run("update address set failed = ?, failures = failures + 1 where id = ?", error.reason, tried["address_id"])
    if decision.again is not None:
        db.run(
            "update message set state = 'planned', lease = null, next_at = ?, reason = ? where id = ?",
            ms(decision.again),
            error.reason,
            message_id,
        )
    elif not other_way(db, row):
        give_up(db, row, error)
    if decision.alarm and decision.again is not None and not decision.pause:
        outbox.tell_staff(
            db, f"s:odd:{attempt}", Say("staff-odd-answer", {"channel": tried["channel"], "reason": error.reason})
        )


def expire(db: Database, row: Row) -> None:
    db.run(
        "update message set state = 'expired', next_at = null, lease = null, reason = 'too late to help' where id = ?",
        row["id"],
    )
    if row["kind"] in ("reminder", "confirmation", "changed", "cancelled"):
        people.add_task(
            db,
            f"late:{row['id']}",
            "not_told",
            "too late to help",
            contact_id=row["reader"],
            hearing_id=row["hearing_id"],
        )


def other_way(db: Database, row: Row) -> bool:
    """Move the message to the reader's next channel; False when there is none."""
    other = db.one(
        "select address.channel from address where contact_id = ? and channel <> ? and failed is null and stopped"
        " is null"
        " and exists (select 1 from consent where address_id = address.id and scope = 'case' and revoked is null)"
        " order by rank, id limit 1",
        row["reader"],
        row["channel"],
    )
    if other is None:
        return False
    db.run(
        "update message set state = 'planned', lease = null, channel = ?, address_id = null, next_at = ? where id = ?",
        other["channel"],
        db.now_ms(),
        row["id"],
    )
    return True


def give_up(db: Database, row: Row, error: SendError) -> None:
    db.run(
        "update message set state = 'failed', next_at = null, lease = null, reason = ? where id = ?",
        error.reason,
        row["id"],
    )
    if row["kind"] == "staff":
        return
    people.add_task(
        db, f"failed:{row['id']}", "not_reached", error.reason, contact_id=row["reader"], hearing_id=row["hearing_id"]
    )
    label = _label(db, row)
    say = Say("staff-not-delivered", {"label": label or Phrase("somebody"), "reason": error.reason})
    outbox.tell_staff(db, f"s:failed:{row['id']}", say)


def _label(db: Database, row: Row) -> str:
    rows = db.all(
        "select distinct label from follower join respondent on respondent.id = respondent_id where contact_id = ?",
        row["reader"],
    )
    return ", ".join(each["label"] for each in rows)


def _pause(db: Database, channel: str, reason: str, until: datetime) -> None:
    known = db.one("select since from pause where channel = ?", channel)
    since = known["since"] if known else db.now_ms()
    db.run(
        "insert into pause (channel, since, until, reason) values (?, ?, ?, ?)"
        " on conflict (channel) do update set until = excluded.until, reason = excluded.reason",
        channel,
        since,
        ms(until),
        reason,
    )
    say = Say("staff-channel-paused", {"channel": channel, "reason": reason})
    outbox.tell_staff(db, f"s:pause:{channel}:{since}", say, urgency=outbox.ANSWERS)
