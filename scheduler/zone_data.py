"""Governments change their clocks. With new zone data, every instant is derived again from its wall time."""

from __future__ import annotations

import logging
from datetime import datetime

from scheduler.db import Database, ms
from scheduler.plan import instant_of
from scheduler.policy import Policy
from scheduler.reminders import replan

log = logging.getLogger(__name__)


def follow(db: Database, policy: Policy, version: str) -> int:
    """Bring the stored instants and plans to the zone data called `version`; how many hearings were looked at.

    One transaction a hearing: it may end anywhere and is then begun again, for the version is noted last.
    """
    row = db.one("select value from setting where key = 'tzdata'")
    if row and row["value"] == version:
        return 0
    hearings = db.all("select id from hearing where state = 'set' order by id") if row else []
    if hearings:
        log.info("zone data is now %s: deriving the instants of %d hearings again", version, len(hearings))
    for hearing in hearings:
        with db.transaction():
            _derive(db, hearing["id"])
            replan(db, policy, hearing["id"])
    db.run(
        "insert into setting (key, value) values ('tzdata', ?) on conflict (key) do update set value = excluded.value",
        version,
    )
    return len(hearings)


def _derive(db: Database, hearing_id: int) -> None:
    for row in db.all("select id, wall, zone, instant from revision where hearing_id = ?", hearing_id):
        instant = ms(instant_of(datetime.fromisoformat(row["wall"]), row["zone"]))
        if instant != row["instant"]:
            db.run("update revision set instant = ? where id = ?", instant, row["id"])
