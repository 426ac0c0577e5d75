"""What staff is told of a hearing at once: two dates or two places, somebody who says that it is off, one that cannot
wait. Each stays on the call list until somebody has seen to it."""

from __future__ import annotations

from datetime import datetime

from messages.say import Phrase, Say, Value, When
from scheduler import outbox, people
from scheduler.courts import court
from scheduler.db import Database, Row


def alarm(db: Database, hearing_id: int, kind: str, say: Say) -> None:
    """Tell all staff, and keep it as a task of this kind. In the caller's transaction."""
    key = f"{kind}:{hearing_id}:{db.now_ms()}"
    people.add_task(db, key, kind, say.key, hearing_id=hearing_id)
    outbox.tell_staff(db, f"s:{key}", say, urgency=0)


def disputed(db: Database, hearing_id: int, stood: Row | None, said: Row) -> None:
    """Tell of a revision that stands against the one that `stood`, if any did: by its date, or where that is the same
    by its place."""
    values: dict[str, Value] = {"label": label(db, hearing_id)}
    if stood is not None and (stood["wall"], stood["instant"]) == (said["wall"], said["instant"]):
        values |= {"when": _when(said), "was": _where(stood), "said": _where(said)}
        return alarm(db, hearing_id, "dispute", Say("staff-dispute-place", values))
    values |= {"was": _when(stood), "said": _when(said)}
    return alarm(db, hearing_id, "dispute", Say("staff-dispute", values))


def called_off(db: Database, hearing_id: int, stood: Row | None) -> None:
    """Tell that somebody who may not decide it says that a hearing no longer counts."""
    values: dict[str, Value] = {"label": label(db, hearing_id), "was": _when(stood)}
    alarm(db, hearing_id, "dispute", Say("staff-dispute-cancel", values))


def label(db: Database, hearing_id: int) -> str:
    """Whose hearing it is, for staff: the labels of all who appear."""
    rows = db.all(
        "select label from appears join respondent on respondent.id = respondent_id where hearing_id = ? order by role",
        hearing_id,
    )
    return ", ".join(row["label"] for row in rows)


def _when(row: Row | None) -> When | Phrase:
    return When(datetime.fromisoformat(row["wall"]), row["zone"], row["city"]) if row else Phrase("no-date")


def _where(row: Row) -> str | Phrase:
    if row["medium"] in ("internet", "phone"):
        return Phrase(f"medium-{row['medium']}")
    found = court(row["court"]) if row["court"] else None
    parts = (found.name if found else None, row["place"] or (found.address if found else None))
    return ", ".join(part for part in parts if part) or str(row["city"])
