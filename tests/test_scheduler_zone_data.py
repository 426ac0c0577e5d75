"""New zone data: wall times stay, instants and plans follow."""

from __future__ import annotations

from datetime import datetime

from scheduler import people, zone_data
from scheduler.db import Database, migrate, ms, open_database
from scheduler.hearings import By, Given, register
from scheduler.plan import instant_of
from scheduler.policy import Policy
from tests.conftest import Clock

WALL = datetime.fromisoformat("2027-03-02T08:30")
HOUR = 3_600_000


def a_hearing(db: Database) -> None:
    contact, address = people.new_contact(db, "sms", "+12025550101", language="en", zone="America/New_York")
    people.give_consent(db, address.id, scope="case", how="sms", by="self", words="yes")
    who = people.new_respondent(db, "Ana")
    people.follow(db, contact.id, who, "self")
    register(
        db,
        Policy(),
        kind="master",
        given=Given(WALL, "America/Denver", "Denver"),
        respondents=[who],
        by=By("self", contact.id),
    )


def test_with_new_zone_data_instants_and_reminders_are_derived_again_from_the_wall_times(clock: Clock) -> None:
    db = open_database(":memory:", clock)
    migrate(db)
    zone_data.follow(db, Policy(), "2026.1")
    a_hearing(db)
    right = ms(instant_of(WALL, "America/Denver"))
    planned = db.all("select key, due from message where kind = 'reminder' order by key")
    # As another year's data would have had it: an hour away.
    db.run("update revision set instant = instant + ?", HOUR)
    db.run("update message set due = due + ?, next_at = next_at + ? where kind = 'reminder'", HOUR, HOUR)

    assert zone_data.follow(db, Policy(), "2026.1") == 0
    assert db.one("select instant from revision") == {"instant": right + HOUR}
    assert zone_data.follow(db, Policy(), "2026.2") == 1
    assert db.one("select instant, wall from revision") == {"instant": right, "wall": "2027-03-02T08:30"}
    assert db.all("select key, due from message where kind = 'reminder' order by key") == planned
    assert zone_data.follow(db, Policy(), "2026.2") == 0
    db.close()
