"""Texts that a provider still keeps after they are gone here, or that it should never have had: owed until deleted.

They are noted in the transaction that takes the rows away, and asked for again and again, across restarts. The calls
are `clearing`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from messages.channel import CHANNELS
from messages.say import Say
from scheduler import incidents, outbox
from scheduler.db import Database, Row, instant, ms

# Telegram lets a bot delete messages, its own and those of a private chat, for so long (Bot API, deleteMessage).
DELETABLE = {"telegram": timedelta(hours=48)}
# Twilio keeps what it still delivers for some seconds to minutes; after that it is only a provider that is away.
WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 2, 5, 15, 60, 240, 720))
TOLD_AFTER = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Remnant:
    """One text at a provider. `address` is empty where the provider does not ask for it."""

    id: int
    channel: str
    address: str
    provider_id: str
    tries: int


def owe(db: Database, channel: str, address: str, provider_id: str, at: datetime) -> None:
    """This text, which is there since `at`, is to be deleted at the provider. Twice is as once."""
    _owe(db, channel, [(address, provider_id, ms(at))])


def owe_attempts(db: Database, attempts: Iterable[int]) -> None:
    """The texts of these attempts are to be deleted where they went. Call it before the texts go here."""
    rows = db.gather(
        "select attempt.channel, value, provider_id, started from attempt join address on address.id = address_id"
        " where attempt.id in {ids} and provider_id is not null",
        ids=attempts,
    )
    for channel, some in _by_channel(rows).items():
        _owe(db, channel, [(row["value"], row["provider_id"], row["started"]) for row in some])


def owe_contact(db: Database, contact_id: int, *, unworded: bool = False) -> None:
    """All that was sent to a contact and all that came from them. Call it before the rows go.

    `unworded`: also what has no words here any more; else that was owed when it lost them.
    """
    sent = db.all(
        "select attempt.id from attempt join address on address.id = address_id"
        f" where contact_id = ?{'' if unworded else ' and text is not null'}",
        contact_id,
    )
    owe_attempts(db, [row["id"] for row in sent])
    came = db.all(
        "select inbound.id from inbound join address on address.value = inbound.address"
        " and address.channel = inbound.channel where contact_id = ?",
        contact_id,
    )
    owe_inbound(db, [row["id"] for row in came])


def owe_inbound(db: Database, inbound: Iterable[int]) -> None:
    """These texts, which came in, are to be deleted where they came from. Call it before the rows go."""
    rows = db.gather(
        "select channel, address as value, coalesce(text_id, provider_id) as provider_id, received as started"
        " from inbound where id in {ids} and address <> '' and (channel <> 'telegram' or text_id is not null)",
        ids=inbound,
    )
    for channel, some in _by_channel(rows).items():
        _owe(db, channel, [(row["value"], row["provider_id"], row["started"]) for row in some])


def due(db: Database, channel: str, most: int) -> list[Remnant]:
    """What to ask a provider for now, the oldest first. What it cannot do any more is dropped."""
    now = db.now_ms()
    db.run("delete from remnant where channel = ? and until <= ?", channel, now)
    rows = db.all(
        "select id, channel, address, provider_id, tries from remnant where channel = ? and next_at <= ?"
        " order by next_at, id limit ?",
        channel,
        now,
        most,
    )
    return [Remnant(**row) for row in rows]


def gone(db: Database, remnants: Iterable[Remnant]) -> None:
    """The provider does not have them any more, or never can delete them."""
    db.run("delete from remnant where id in {ids}", ids=[each.id for each in remnants])


def later(db: Database, remnant: Remnant, reason: str, wait: float | None = None) -> None:
    """Not this time, because of `reason`; `wait`: seconds that the provider asked for."""
    pause = WAITS[min(remnant.tries, len(WAITS) - 1)]
    if wait is not None:
        pause = max(pause, timedelta(seconds=wait))
    db.run(
        "update remnant set tries = tries + 1, reason = ?, next_at = ? where id = ?",
        reason,
        ms(db.now() + pause),
        remnant.id,
    )


def look(db: Database) -> None:
    """Tell staff, once, when a provider has kept something for days that it should not; and note when that is over."""
    for channel in CHANNELS:
        row = db.one(
            "select reason from remnant where channel = ? and since < ? and until is null order by since limit 1",
            channel,
            ms(db.now() - TOLD_AFTER),
        )
        if row is None:
            incidents.ends(db, "remnants", channel)
        elif (incident := incidents.begins(db, "remnants", channel)) is not None:
            say = Say(
                "staff-job-failed",
                {"job": f"{channel}: delete old texts", "reason": row["reason"] or "the channel is off"},
            )
            outbox.tell_staff(db, f"s:remnants:{incident}", say)


def _by_channel(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["channel"], []).append(row)
    return found


def _owe(db: Database, channel: str, texts: Iterable[tuple[str, str, int]]) -> None:
    """`texts`: (address, provider id, Unix ms since when it is there)."""
    now, life = db.now_ms(), DELETABLE.get(channel)
    for address, provider_id, at in texts:
        until = ms(instant(at) + life) if life else None
        if until is None or until > now:
            db.run(
                "insert into remnant (channel, address, provider_id, since, next_at, until) values (?, ?, ?, ?, ?, ?)"
                " on conflict (channel, address, provider_id) do nothing",
                channel,
                # Twilio knows its texts by their ids alone: the number need not outlive the person's erasure.
                address if life else "",
                provider_id,
                now,
                now,
                until,
            )
