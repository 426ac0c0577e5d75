"""One hearing that was entered twice becomes one: its dates, what was sent about it, and whom it is about."""

from __future__ import annotations

from scheduler import alarms
from scheduler.db import Database, Row
from scheduler.policy import Policy
from scheduler.reminders import replan


def fold(db: Database, policy: Policy, keep: int, gone: int, *, disputed: bool = False, by: int | None = None) -> None:
    """The hearing `gone` was `keep` all along. What was sent about it counts as sent; what waits is killed.

    `disputed`: their dates differ, and both are reminded until it is settled. `by`: the contact whose input this
    answers, who is told that it is noted.
    """
    standing = db.one("select * from revision where hearing_id = ? and state = 'standing'", keep)
    for row in db.all("select * from revision where hearing_id = ? order by number", gone):
        equal = standing is not None and (row["wall"], row["zone"]) == (standing["wall"], standing["zone"])
        if equal and standing is not None and row["state"] == "standing":
            number = standing["number"]
            _also(db, standing["id"], row)
        else:
            number = _copy(db, keep, row, disputed=disputed)
        db.run(
            "update message set hearing_id = ?, revision = ? where hearing_id = ? and revision = ?"
            " and state not in ('planned', 'parked')",
            keep,
            number,
            gone,
            row["number"],
        )
    db.run("update hearing set state = 'closed', doubt = 'folded', doubt_since = ? where id = ?", db.now_ms(), gone)
    db.run("update task set hearing_id = ? where hearing_id = ?", keep, gone)
    db.run("update event set hearing_id = ? where hearing_id = ?", keep, gone)
    db.run(
        "insert into appears (hearing_id, respondent_id, role) select ?, respondent_id, 'rider' from appears"
        " where hearing_id = ? on conflict (hearing_id, respondent_id) do nothing",
        keep,
        gone,
    )
    replan(db, policy, gone)
    replan(db, policy, keep, "disputed" if disputed else "registered", by=by)
    if disputed:
        _tell_of_dispute(db, keep)


def _copy(db: Database, keep: int, row: Row, *, disputed: bool) -> int:
    last = db.one("select coalesce(max(number), 0) as number from revision where hearing_id = ?", keep)
    number = (last["number"] if last else 0) + 1
    live = disputed and row["state"] != "rejected"
    same = {name: value for name, value in row.items() if name not in ("id", "hearing_id", "number", "state")}
    db.insert("revision", hearing_id=keep, number=number, state="disputed" if live else "rejected", **same)
    return int(number)


def _also(db: Database, revision_id: int, row: Row) -> None:
    """Who gave the same date goes on hearing of it, approved or not: it is their own word."""
    said = [each for each in f"{row['said_contact'] or ''},{row['also_said']}".split(",") if each]
    for each in said:
        db.run(
            "update revision set also_said = case when also_said = '' then ? else also_said || ? end"
            " where id = ? and also_said not like ?",
            f",{each},",
            f"{each},",
            revision_id,
            f"%,{each},%",
        )


def _tell_of_dispute(db: Database, hearing_id: int) -> None:
    dates = db.all(
        "select * from revision where hearing_id = ? and state <> 'rejected' order by state desc, number", hearing_id
    )
    stood, said, *_ = dates
    alarms.disputed(db, hearing_id, stood, said)
