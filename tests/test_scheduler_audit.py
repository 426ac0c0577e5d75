"""Who did what, and that it can be read page by page."""

from __future__ import annotations

from scheduler import audit
from scheduler.db import Database


def test_the_newest_act_comes_first_and_names_its_fields(db: Database) -> None:
    audit.note(db, "Carol", "move", "hearing", 7, ["wall", "zone"])
    audit.note(db, "Dan", "sign in", "staff", 2)

    newest, oldest = audit.listing(db)

    assert (newest["who"], newest["action"], newest["record"], newest["record_id"]) == ("Dan", "sign in", "staff", 2)
    assert (oldest["who"], oldest["fields"]) == ("Carol", "wall, zone")


def test_pages_are_turned_by_the_last_id_seen(db: Database) -> None:
    for number in range(5):
        audit.note(db, "Carol", "reach", "task", number)

    first = audit.listing(db, limit=2)
    second = audit.listing(db, limit=2, before=first[-1]["id"])

    assert [row["record_id"] for row in first + second] == [4, 3, 2, 1]
    assert audit.listing(db, who="Dan") == []
