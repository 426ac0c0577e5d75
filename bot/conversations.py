"""Where each conversation stands, and for how long its question holds back what we would say unprompted."""

from __future__ import annotations

from datetime import timedelta

from bot.turn import Conversation
from scheduler.db import Database, instant, ms
from scheduler.people import Address

# Design, section 6: ten minutes from the person's last input, thirty at most.
HELD_FOR = timedelta(minutes=10)
HELD_AT_MOST = timedelta(minutes=30)


def load(db: Database, address: Address) -> Conversation:
    """Where the conversation with this address stands."""
    row = db.one("select state from conversation where address_id = ?", address.id)
    return Conversation.from_json(row["state"] if row else None)


def keep(db: Database, address: Address, conversation: Conversation) -> None:
    """Store it. On SMS an unfinished form keeps unprompted texts waiting, whose numbers would take over the answers."""
    now = db.now_ms()
    opened, open_until = _window(db, address, conversation)
    db.run(
        "insert into conversation (address_id, state, opened, open_until, updated) values (?, ?, ?, ?, ?)"
        " on conflict (address_id) do update set state = excluded.state, opened = excluded.opened,"
        " open_until = excluded.open_until, updated = excluded.updated",
        address.id,
        conversation.to_json(),
        opened,
        open_until,
        now,
    )


def forget(db: Database, address: Address) -> None:
    """Whatever was asked is no longer asked."""
    keep(db, address, Conversation())


def asks_in_words(db: Database, address: Address) -> bool:
    """Whether the last text to this address was an answer of ours without choices: then a bare number is no choice."""
    row = db.one(
        "select message.kind, attempt.choices from attempt join message on message.id = attempt.message_id"
        " where attempt.address_id = ? and coalesce(attempt.outcome, '') <> 'failed'"
        # What staff wrote in between asks nothing of ours.
        " and (message.kind <> 'staff-reply' or attempt.choices is not null) order by attempt.id desc limit 1",
        address.id,
    )
    return row is not None and row["kind"] == "reply" and row["choices"] is None


def _window(db: Database, address: Address, conversation: Conversation) -> tuple[int | None, int | None]:
    if conversation.form is None or address.channel != "sms":
        return None, None
    row = db.one("select opened, open_until from conversation where address_id = ?", address.id)
    now = db.now()
    still = row is not None and row["open_until"] is not None and row["open_until"] > ms(now)
    opened = instant(row["opened"]) if row and still else now
    return ms(opened), ms(min(now + HELD_FOR, opened + HELD_AT_MOST))
