"""What a number or a button means: the choices that a message offered, kept with the attempt that showed them."""

from __future__ import annotations

import json

from scheduler.db import Database, Row


def offered(db: Database, address_id: int) -> Row | None:
    """The last message to this address that offered choices: its numbers are what a bare digit means.

    id, key, kind, hearing_id and `tokens`, the list of what each number stands for.
    """
    row = db.one(
        "select message.id, message.key, message.kind, message.hearing_id, attempt.choices from attempt"
        " join message on message.id = attempt.message_id"
        " where attempt.address_id = ? and attempt.choices is not null and coalesce(attempt.outcome, '') <> 'failed'"
        " order by attempt.id desc limit 1",
        address_id,
    )
    return row | {"tokens": json.loads(row["choices"])} if row else None


def choice(db: Database, message_id: int, address_id: int, index: int) -> str | None:
    """What the button with this index on this message stands for; None if it was never offered to this address."""
    row = db.one(
        "select choices from attempt where message_id = ? and address_id = ? order by id desc limit 1",
        message_id,
        address_id,
    )
    tokens: list[str] = json.loads(row["choices"]) if row and row["choices"] else []
    return tokens[index] if 0 <= index < len(tokens) else None


def is_confirmed(db: Database, message_id: int) -> bool:
    """Whether a message has its answer already."""
    return db.one("select 1 from attempt where message_id = ? and outcome = 'confirmed'", message_id) is not None


def about(db: Database, message_id: int) -> tuple[int, ...]:
    """The ids of the hearings that a message speaks of: its own, and those of what it carries. Details speak of what
    the short message before them did."""
    of = db.one("select kind, step, hearing_id from message where id = ?", message_id)
    if of is None or of["hearing_id"] is None:
        return ()
    origin = int(of["step"]) if of["kind"] == "details" else message_id
    rows = db.all("select hearing_id from message where id = ? or carried_by = ? order by id", origin, origin)
    return tuple(dict.fromkeys([of["hearing_id"], *(row["hearing_id"] for row in rows if row["hearing_id"])]))
