"""Lets an import's messages go when a person says so, and tells staff of one that waits too long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from messages.say import Say
from scheduler import audit, held_back, outbox, people
from scheduler.db import Database, Row, ms
from scheduler.import_record import Import, ImportRefused, close_task, get, not_storing
from scheduler.policy import Policy
from scheduler.reminders import replan

WAITS = ("parked", "applying", "releasing")
_RELEASED_AT_ONCE = 100
PARKED_LONG = timedelta(hours=4)
SOON = timedelta(hours=48)
# Long enough for a running `import --send` to finish by itself.
JUST_NOW = timedelta(minutes=5)


def release(db: Database, policy: Policy, import_id: int, who: str = audit.OFFICE) -> Iterator[int]:
    """Let an import's messages go, in short transactions; yields how many hearings each one released.

    What became due while it was parked becomes one message. Asked for again, it goes on where it was cut off. Raises
    ImportRefused when it does not wait, is still being stored, or is taken back, also by somebody else meanwhile.
    """
    with db.transaction():
        must_wait(get(db, import_id))
        db.run("update import set state = 'releasing' where id = ?", import_id)
        audit.note(db, who, "release", "import", import_id)
    last = 0
    while True:
        with db.transaction():
            if not _goes_on(db, import_id):
                return
            rows = db.all(
                "select import_row.id, hearing_id, change, was, hearing.state from import_row"
                " join hearing on hearing.id = hearing_id where import_row.import_id = ? and import_row.id > ?"
                " order by import_row.id limit ?",
                import_id,
                last,
                _RELEASED_AT_ONCE,
            )
            if not rows:
                db.run("update import set state = 'released', released = ? where id = ?", db.now_ms(), import_id)
                close_task(db, import_id)
                return
            _release(db, policy, import_id, rows)
        last = rows[-1]["id"]
        yield len(rows)


def must_wait(found: Import) -> None:
    """Raises ImportRefused when it is not to be released: it was already, is still being stored, or is taken back."""
    not_storing(found)
    if found.state not in WAITS or found.undoing:
        raise ImportRefused(f"import {found.id} is already {'being undone' if found.undoing else found.state}")


def alarms(db: Database) -> None:
    """Tell staff, once each, of imports that wait for hours, or hold a hearing that is near. For a periodic job."""
    now = db.now()
    waiting = db.all(
        "select id, created, (select count(*) from import_row where import_id = import.id) as hearings from import"
        " where state in ('applying', 'parked', 'releasing') and created <= ?",
        ms(now - JUST_NOW),
    )
    for row in waiting:
        near = _near(db, row["id"], ms(now), ms(now + SOON))
        if near or row["created"] <= ms(now - PARKED_LONG):
            why = "soon" if near else "waiting"
            people.add_task(db, f"import:{row['id']}", "import", f"import-{why}")
            said = Say("staff-import-parked", {"import": row["id"], "count": row["hearings"]})
            outbox.tell_staff(db, f"s:import:{row['id']}:{why}", said, urgency=0 if near else 1)


def _goes_on(db: Database, import_id: int) -> bool:
    """Whether there is more to release; not, when somebody else released all of it. Raises ImportRefused."""
    # It writes, so that nobody else changes the import before this step has ended.
    if db.run(
        "update import set state = 'releasing' where id = ? and state = 'releasing' and undoing is null", import_id
    ):
        return True
    found = get(db, import_id)
    if found.state == "released" and not found.undoing:
        return False
    if found.state == "applying":
        raise ImportRefused(f"import {import_id} is still being stored: release it again when that is done")
    must_wait(found)
    raise ImportRefused(f"import {import_id} is not being released any more: look again")


def _release(db: Database, policy: Policy, import_id: int, rows: Sequence[Row]) -> None:
    now = db.now_ms()
    marks = ", ".join("?" * len(rows))
    ids = [row["hearing_id"] for row in rows]
    late = {
        row["hearing_id"]
        for row in db.all(
            f"select distinct hearing_id from message where hearing_id in ({marks}) and state = 'parked' and due <= ?",
            *ids,
            now,
        )
    }
    for row in rows:
        if row["change"] == "new" and row["state"] == "set" and row["hearing_id"] not in late:
            continue
        if row["change"] == "moved" and row["was"] and row["state"] == "set":
            replan(db, policy, row["hearing_id"], "moved", was=row["was"])
        else:
            replan(db, policy, row["hearing_id"], "registered")
    held_back.pass_on(db, import_id, ids)
    # What replanning did not ask for is either still to come, or of no use any more.
    db.run(
        "update message set state = 'killed', reason = 'released late', killed = ? where import_id = ?"
        f" and state = 'parked' and hearing_id in ({marks}) and due <= ?",
        now,
        import_id,
        *ids,
        now,
    )
    db.run(
        "update message set state = 'planned', next_at = due where import_id = ? and state = 'parked'"
        f" and hearing_id in ({marks})",
        import_id,
        *ids,
    )


def _near(db: Database, import_id: int, since: int, until: int) -> bool:
    return bool(
        db.one(
            "select 1 from import_row join hearing on hearing.id = import_row.hearing_id and hearing.state = 'set'"
            " join revision on revision.hearing_id = hearing.id and revision.state = 'standing'"
            " where import_row.import_id = ? and instant > ? and instant <= ? limit 1",
            import_id,
            since,
            until,
        )
    )
