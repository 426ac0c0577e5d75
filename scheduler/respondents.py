"""What the office keeps about a respondent: what they are called, its reference, tags, and the flags that protect them.

A flag changes at once who is written to: every hearing is planned anew in the same transaction.
"""

from __future__ import annotations

from scheduler import audit, people, withdrawal
from scheduler.db import Database
from scheduler.policy import Policy
from scheduler.reminders import replan

TAGS_MOST = 30


class CannotKeep(Exception):
    """It was not changed; the message says why."""


def rename(db: Database, respondent_id: int, label: str, reference: str | None) -> list[str]:
    """Another label or reference; the names of the columns that changed. Raises CannotKeep, LookupError."""
    with db.transaction():
        row = _row(db, respondent_id)
        if reference and db.one("select 1 from respondent where reference = ? and id <> ?", reference, respondent_id):
            raise CannotKeep(
                f"Somebody else has the reference {reference}. If both are one person, make one case of them."
            )
        new = {"label": label, "reference": reference}
        changed = [name for name, value in new.items() if row[name] != value]
        db.run("update respondent set label = ?, reference = ? where id = ?", label, reference, respondent_id)
        return changed


def tag(db: Database, respondent_id: int, name: str) -> None:
    """One more tag. Raises CannotKeep, LookupError."""
    _row(db, respondent_id)
    count = db.one("select count(*) as n from tag where respondent_id = ?", respondent_id)
    if count and count["n"] >= TAGS_MOST:
        raise CannotKeep(f"At most {TAGS_MOST} tags. Take one away first.")
    db.run(
        "insert into tag (respondent_id, name) values (?, ?) on conflict (respondent_id, name) do nothing",
        respondent_id,
        name,
    )


def untag(db: Database, respondent_id: int, name: str) -> bool:
    """One tag less. False when it was not there."""
    return bool(db.run("delete from tag where respondent_id = ? and name = ?", respondent_id, name))


def protect(db: Database, policy: Policy, respondent_id: int, *, detained: bool, confidential: bool) -> list[str]:
    """Set both flags; the names of those that changed.

    Detained: nothing goes to their own phone, only to approved relatives and staff. Confidential: nothing automatic
    goes to anyone, until staff records the opt-in (`opt_in`), which this takes back. Whoever may be written
    to again hears at once of what is past.
    """
    with db.transaction():
        row = _row(db, respondent_id)
        new = {"detained": detained, "confidential": confidential}
        changed = [name for name, value in new.items() if bool(row[name]) != value]
        for name in changed:
            db.run(f"update respondent set {name} = ? where id = ?", int(new[name]), respondent_id)
            _task(db, name, respondent_id, new[name])
        if "confidential" in changed:
            db.run("update respondent set opted_in = null, opted_in_by = null where id = ?", respondent_id)
        if changed:
            _replan(db, policy, respondent_id)
        return changed


def opt_in(db: Database, policy: Policy, respondent_id: int, *, staff: str) -> None:
    """Staff puts down that a confidential case may have automatic messages. `staff`: who."""
    with db.transaction():
        db.run("update respondent set opted_in = ?, opted_in_by = ? where id = ?", db.now_ms(), staff, respondent_id)
        audit.note(db, staff, "opt-in", "respondent", respondent_id, ["opted_in"])
        _task(db, "confidential", respondent_id, False)
        _replan(db, policy, respondent_id)


def opt_out(db: Database, policy: Policy, respondent_id: int) -> bool:
    """The opt-in of a confidential case is taken back: nothing automatic goes to anyone. False when there was none."""
    with db.transaction():
        done = db.run(
            "update respondent set opted_in = null, opted_in_by = null where id = ? and opted_in is not null",
            respondent_id,
        )
        if done:
            _task(db, "confidential", respondent_id, True)
            _replan(db, policy, respondent_id)
        return bool(done)


def _task(db: Database, flag: str, respondent_id: int, stands: bool) -> None:
    """On the call list while the flag stands and nobody has looked after it."""
    if stands:
        key = f"{flag}:{respondent_id}:{db.now_ms()}"
        people.add_task(db, key, flag, flag, respondent_id=respondent_id)
        return
    db.run(
        "update task set done = ?, outcome = 'settled' where respondent_id = ? and kind = ? and done is null",
        db.now_ms(),
        respondent_id,
        flag,
    )


def _replan(db: Database, policy: Policy, respondent_id: int) -> None:
    withdrawal.of_followers(db, respondent_id)
    for row in db.all("select hearing_id from appears where respondent_id = ?", respondent_id):
        replan(db, policy, row["hearing_id"])


def _row(db: Database, respondent_id: int) -> dict[str, object]:
    row = db.one("select * from respondent where id = ?", respondent_id)
    if row is None:
        raise LookupError(f"no respondent {respondent_id}")
    return row
