"""What is begun and not yet called, and is to be looked at once more: it goes only if it is read again and still holds.

`delivery` writes an attempt before its call; whoever changes what it says, or who may hear it, withdraws it here.
"""

from __future__ import annotations

from typing import Any

from scheduler.db import Database


def withdraw(db: Database, which: str, *params: Any) -> None:
    """The messages for which `which` (SQL over message) holds, and what carries one of them."""
    rows = db.all(
        f"select id from message where {which} and state = 'sending' union select carrier.id from message"
        " join message as carrier on carrier.id = message.carried_by and carrier.state = 'sending'"
        f" where message.{which} and message.state = 'carried'",
        *params,
        *params,
    )
    db.withdrawn |= {row["id"] for row in rows}


def of_hearing(db: Database, hearing_id: int) -> None:
    """All that is about to be said of a hearing, and what its followers are about to be told that names none."""
    withdraw(db, "hearing_id = ?", hearing_id)
    _of_followers(db, "respondent_id in (select respondent_id from appears where hearing_id = ?)", hearing_id)


def of_followers(db: Database, respondent_id: int) -> None:
    """What the followers of a respondent are about to be told that names no hearing: a broadcast, a change of counsel.

    Their right to hear of the case may have ended, also where it has no hearing to be planned anew.
    """
    _of_followers(db, "respondent_id = ?", respondent_id)


def _of_followers(db: Database, which: str, value: int) -> None:
    # Nothing of the kind is folded into another message.
    rows = db.all(
        "select id from message where state = 'sending' and kind in ('broadcast', 'counsel')"
        f" and reader in (select contact_id from follower where {which})",
        value,
    )
    db.withdrawn |= {row["id"] for row in rows}
