"""What becomes of a try: taken, refused, unanswered. Then: again, another way, or a person is told. The steps before
are `delivery`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from messages.channel import SendError, Sent, Unanswered
from messages.refusals import FILTERED, STOPPED
from messages.say import Say
from scheduler import filtered, outbox, people, remnants
from scheduler.db import Database, Row, instant, ms
from scheduler.fallback import WITHDRAWN, give_up, other_way, stays_sent
from scheduler.retry import OPERATOR_WAIT, after_failure


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The call was not made: what the message says ceased to be true, or the lease ran out, before it could be."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one try. `channel`, `address`: where it went, if it was taken."""

    message: int
    attempt: int
    outcome: Sent | SendError | Unanswered | Withdrawn
    channel: str = ""
    address: str = ""


# A machine that slept through its lease does not speak for a message that another one has begun since.
_DAY_MS = 86_400_000
_NEWEST = "not exists (select 1 from attempt where message_id = message.id and attempt.id > ?)"


def settle(db: Database, results: Sequence[Result], reconcile: timedelta) -> None:
    """Record what became of tries, and decide what follows."""
    taken: list[tuple[Result, str]] = []
    for result in results:
        outcome = result.outcome
        if isinstance(outcome, Sent):
            taken.append((result, outcome.provider_id))
        elif isinstance(outcome, Unanswered):
            _unanswered(db, result, reconcile)
        elif isinstance(outcome, Withdrawn):
            _take_back(db, result)
        else:
            refused(db, result.message, result.attempt, outcome)
    _taken(db, taken)
    db.withdrawn.difference_update([result.message for result in results])


def _taken(db: Database, taken: Sequence[tuple[Result, str]]) -> None:
    if not taken:
        return
    now = db.now_ms()
    # A receipt may have come in before this: its outcome is higher and stays.
    kept = db.with_rows(
        "update attempt set provider_id = new.column2, outcome = coalesce(outcome, 'accepted'),"
        " ended = coalesce(ended, ?) from {rows} as new where attempt.id = new.column1 returning id",
        ("bigint", "text"),
        [(result.attempt, provider_id) for result, provider_id in taken],
        now,
    )
    if len(kept) < len(taken):
        _owe_erased(db, taken, {row["id"] for row in kept})
    db.run(
        "update message set state = 'sent', next_at = null, lease = null, reason = null"
        " where id in {ids} and state in ('sending', 'unknown')",
        ids=[result.message for result, _ in taken],
    )


def _owe_erased(db: Database, taken: Sequence[tuple[Result, str]], kept: Collection[int]) -> None:
    """Whoever was erased while their text was on its way: it is not to stay with the provider."""
    for result, provider_id in taken:
        if result.channel and result.attempt not in kept:
            remnants.owe(db, result.channel, result.address, provider_id, db.now())


def _unanswered(db: Database, result: Result, reconcile: timedelta) -> None:
    db.run(
        "update message set state = 'unknown', next_at = ?, lease = null, reason = 'no answer from the provider'"
        f" where id = ? and state in ('sending', 'unknown') and {_NEWEST}",
        ms(db.now() + reconcile),
        result.message,
        result.attempt,
    )


def _take_back(db: Database, result: Result) -> None:
    # Claimed anew, it is read anew: what is no longer true is killed then, with its reason.
    db.run(
        "update attempt set outcome = 'failed', reason = ?, ended = ? where id = ?",
        WITHDRAWN,
        db.now_ms(),
        result.attempt,
    )
    not_shown(db, result.attempt)
    taken = db.run(
        "update message set state = 'planned', attempts = attempts - 1, lease = null, next_at = ?"
        f" where id = ? and state in ('sending', 'unknown') and {_NEWEST}",
        db.now_ms(),
        result.message,
        result.attempt,
    )
    if taken:
        outbox.free(db, result.message)


def not_shown(db: Database, attempt: int) -> None:
    """The opt-out line went with a text that did not arrive: the next one says it."""
    db.run(
        "update address set opt_out_shown = null where id = (select address_id from attempt where id = ?)"
        " and opt_out_shown = (select started from attempt where id = ?)",
        attempt,
        attempt,
    )


def refused(db: Database, message_id: int, attempt: int, error: SendError) -> None:
    """A provider said no to an attempt, at once or by a later receipt: try again, another way, or tell staff.

    Where a later attempt of the same message is under way or arrived, only the address and the channel learn of it.
    """
    row = db.one("select * from message where id = ?", message_id)
    tried = db.one("select address_id, channel from attempt where id = ?", attempt)
    if row is None or tried is None:
        return
    now = db.now()
    db.run(
        "update attempt set outcome = 'failed', reason = ?, whose = ?, why = ?, ended = ? where id = ?"
        " and (outcome is null or outcome = 'accepted')",
        error.reason,
        error.whose,
        error.why,
        ms(now),
        attempt,
    )
    not_shown(db, attempt)
    if error.new_address is not None and not _moved_to(db, tried, error.new_address):
        error = SendError(error.reason, "person")
    if error.why == STOPPED:
        _stopped(db, tried["address_id"])
    if error.why == FILTERED:
        decision = filtered.decide(db, row, tried["channel"])
    else:
        tries = _tries(db, message_id, tried["address_id"])
        decision = after_failure(error, tries, now, instant(row["expires"]), _spread(attempt))
    if decision.pause:
        _pause(db, tried["channel"], error.reason, decision.pause)
    if decision.address_failed:
        db.run("update address set failed = ?, failures = failures + 1 where id = ?", error.reason, tried["address_id"])
    if _superseded(db, message_id, attempt):
        # Such as a second channel after silence: what arrived on the first stays sent.
        stays_sent(db, message_id)
        return
    if row["state"] not in ("sending", "unknown", "sent"):
        return
    if decision.elsewhere and other_way(db, row):
        return
    if decision.again is not None:
        db.run(
            "update message set state = 'planned', lease = null, next_at = ?, reason = ? where id = ?",
            ms(decision.again),
            error.reason,
            message_id,
        )
    elif not other_way(db, row):
        if error.whose == "network":
            db.run("update address set failures = failures + 1 where id = ?", tried["address_id"])
        give_up(db, row, error)
    if decision.alarm and decision.again is not None and not decision.pause:
        # Once a day for each answer: what is wrong with all messages must not become an alarm for each.
        key = f"s:odd:{tried['channel']}:{error.reason}:{ms(now) // _DAY_MS}"
        outbox.tell_staff(db, key, Say("staff-odd-answer", {"channel": tried["channel"], "reason": error.reason}))


def _spread(attempt: int) -> float:
    # Different for each attempt and the same again for the same one: no chance in it that a test could not repeat.
    return (attempt * 2654435761 % 2**32) / 2**32


def _stopped(db: Database, address: int) -> None:
    # The carrier knows of a STOP that never reached us. It ends all addresses of the person (design, section 3).
    of = db.one("select contact_id from address where id = ?", address)
    if of is not None:
        people.stop(db, of["contact_id"], "carrier")


def _tries(db: Database, message_id: int, address: int) -> int:
    tries = db.one(
        "select count(*) as n from attempt where message_id = ? and address_id = ? and coalesce(reason, '') <> ?"
        " and coalesce(whose, '') <> 'operator'",
        message_id,
        address,
        WITHDRAWN,
    )
    return max(1, tries["n"]) if tries else 1


def _superseded(db: Database, message_id: int, attempt: int) -> bool:
    return bool(
        db.one(
            "select 1 from attempt where message_id = ? and id <> ? and (outcome <> 'failed'"
            " or (outcome is null and id > ?))",
            message_id,
            attempt,
            attempt,
        )
    )


def _moved_to(db: Database, tried: Row, value: str) -> bool:
    if db.one("select 1 from address where channel = ? and value = ?", tried["channel"], value):
        return False
    return bool(db.run("update address set value = ? where id = ?", value, tried["address_id"]))


def _pause(db: Database, channel: str, reason: str, until: datetime) -> None:
    known = db.one("select since, until from pause where channel = ?", channel)
    if known and known["until"] is None:
        # A person paused it, and a person lets it go on.
        return
    # The try at the end of a pause still belongs to it; later, it is another trouble, and another alarm.
    lasts = known is not None and db.now() < instant(known["until"]) + OPERATOR_WAIT
    since = known["since"] if known and lasts else db.now_ms()
    db.run(
        "insert into pause (channel, since, until, reason) values (?, ?, ?, ?)"
        " on conflict (channel) do update set since = excluded.since, until = excluded.until,"
        " reason = excluded.reason",
        channel,
        since,
        ms(until),
        reason,
    )
    say = Say("staff-channel-paused", {"channel": channel, "reason": reason})
    outbox.tell_staff(db, f"s:pause:{channel}:{since}", say, urgency=outbox.ANSWERS, avoid=channel)
