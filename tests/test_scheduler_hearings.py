"""Hearings and their reminders: whose word counts, what a move kills, who is told."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduler import hearings, outbox, people
from scheduler.courts import courts
from scheduler.db import Database, instant
from scheduler.hearings import By, Given
from scheduler.reminders import replan_contact
from tests.cast import POLICY, START, Person, denver, hearing_of, states
from tests.conftest import Clock

MARCH = datetime(2027, 3, 15, 13)
STEPS = {"30d@1", "14d@1", "7d@1", "3d@1", "1d@1", "morning@1"}


def test_registering_plans_every_step_and_confirms_to_whoever_typed_it(db: Database, ana: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    assert dict.fromkeys(STEPS | {"confirmation@1"}, "planned") == states(db, hearing, ana)


def test_a_moved_hearing_kills_the_old_reminders_and_tells_every_follower(
    db: Database, ana: Person, bao: Person
) -> None:
    hearing = hearing_of(db, ana, MARCH)
    people.follow(db, bao.contact, people.following(db, ana.contact)[0].respondent_id, "family")
    replan_contact(db, POLICY, bao.contact)
    assert hearings.move(db, POLICY, hearing, denver(MARCH - timedelta(days=10)), By("self", ana.contact)) == "moved"
    for reader in (ana, bao):
        found = states(db, hearing, reader)
        assert {"killed"} == {found[step] for step in STEPS}
        assert found["changed@2"] == "planned"
        assert {"planned"} == {state for step, state in found.items() if step.endswith("@2")}


def test_moving_to_an_earlier_day_makes_past_steps_one_message(db: Database, clock: Clock, ana: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    clock.set(datetime(2027, 2, 20, 18, tzinfo=ZoneInfo("UTC")))
    hearings.move(db, POLICY, hearing, denver(datetime(2027, 2, 25, 9)), By("self", ana.contact))
    second = {step for step in states(db, hearing, ana) if step.endswith("@2")}
    assert {"changed@2", "3d@2", "1d@2"} == second


def test_going_back_to_an_earlier_date_does_not_repeat_its_steps(db: Database, clock: Clock, ana: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    db.run("update message set state = 'sent', next_at = null, attempts = 1 where step = '30d'")
    clock.set(datetime(2027, 2, 14, 18, tzinfo=ZoneInfo("UTC")))
    me = By("self", ana.contact)
    hearings.move(db, POLICY, hearing, denver(MARCH + timedelta(days=30)), me)
    hearings.move(db, POLICY, hearing, denver(MARCH), me)
    assert {"changed@3", "14d@3", "7d@3", "3d@3", "1d@3", "morning@3"} == {
        step for step in states(db, hearing, ana) if step.endswith("@3")
    }


def test_the_same_date_again_changes_nothing(db: Database, ana: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    before = db.all("select * from message")
    assert hearings.move(db, POLICY, hearing, denver(MARCH), By("self", ana.contact)) == "unchanged"
    assert before == db.all("select * from message")


def test_somebody_who_may_not_decide_opens_a_dispute_and_both_dates_are_reminded(
    db: Database, ana: Person, bao: Person, carol: Person
) -> None:
    hearing = hearing_of(db, ana, MARCH)
    people.follow(db, bao.contact, people.following(db, ana.contact)[0].respondent_id, "family")
    other = denver(MARCH + timedelta(days=2))
    assert hearings.move(db, POLICY, hearing, other, By("family", bao.contact)) == "disputed"
    found = states(db, hearing, ana)
    assert {"planned"} == {state for step, state in found.items() if step in STEPS}
    assert {"1d@1", "1d@2"} <= found.keys()
    assert len(db.all("select * from message where kind = 'staff' and reader = ?", carol.contact)) == 1
    assert len(db.all("select * from task where kind = 'dispute'")) == 1


def test_staff_settles_at_once(db: Database, ana: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    assert hearings.move(db, POLICY, hearing, denver(MARCH + timedelta(days=1)), By("staff")) == "moved"


def test_a_registrant_who_was_removed_no_longer_decides(db: Database, ana: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    db.run("update follower set state = 'removed'")
    assert hearings.move(db, POLICY, hearing, denver(MARCH + timedelta(days=1)), By("self", ana.contact)) == "disputed"


def test_cancelling_kills_and_tells(db: Database, ana: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    assert hearings.cancel(db, POLICY, hearing, By("self", ana.contact)) == "cancelled"
    found = states(db, hearing, ana)
    assert found.pop("cancelled@1") == "planned"
    assert {"killed"} == set(found.values())


def test_a_hearing_in_five_hours_is_told_at_once_and_staff_hears_of_a_bond_hearing(
    db: Database, ana: Person, carol: Person
) -> None:
    """Peer defect 19."""
    soon = START.astimezone(ZoneInfo("America/Denver")).replace(tzinfo=None) + timedelta(hours=5)
    hearing = hearing_of(db, ana, soon, kind="bond")
    assert states(db, hearing, ana) == {"confirmation@1": "planned"}
    assert len(db.all("select * from message where kind = 'staff' and reader = ?", carol.contact)) == 1


def test_two_phones_on_one_case_are_two_readers(db: Database, ana: Person, bao: Person) -> None:
    """Peer defect 2."""
    hearing = hearing_of(db, ana, MARCH)
    people.follow(db, bao.contact, people.following(db, ana.contact)[0].respondent_id, "family")
    replan_contact(db, POLICY, bao.contact)
    db.run("update message set state = 'failed', next_at = null where reader = ?", ana.contact)
    assert {"planned"} == set(states(db, hearing, bao).values())


@pytest.mark.parametrize("why", ["no consent", "stopped", "muted", "confidential", "detained", "removed"])
def test_whoever_may_not_be_written_to_has_no_rows(db: Database, ana: Person, why: str) -> None:
    hearing = hearing_of(db, ana, MARCH)
    {
        "no consent": lambda: db.run("update consent set revoked = 1"),
        "stopped": lambda: people.stop(db, ana.contact, "typed"),
        "muted": lambda: db.run("update follower set muted = 1"),
        "confidential": lambda: db.run("update respondent set confidential = 1"),
        "detained": lambda: db.run("update respondent set detained = 1"),
        "removed": lambda: db.run("update follower set state = 'removed'"),
    }[why]()
    replan_contact(db, POLICY, ana.contact)
    assert {"killed"} == set(states(db, hearing, ana).values())


def test_start_after_stop_brings_the_reminders_back(db: Database, ana: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    people.stop(db, ana.contact, "typed")
    assert {"killed"} == set(states(db, hearing, ana).values())
    people.restart(db, ana.contact)
    people.give_consent(db, ana.address, scope="case", how="chat", by="self", words="again")
    replan_contact(db, POLICY, ana.contact)
    found = states(db, hearing, ana)
    assert {"planned"} == {found[step] for step in STEPS}


def test_a_pending_relative_hears_only_what_they_typed_themselves(db: Database, ana: Person, bao: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    respondent = people.following(db, ana.contact)[0].respondent_id
    people.follow(db, bao.contact, respondent, "family", state="pending")
    replan_contact(db, POLICY, bao.contact)
    assert states(db, hearing, bao) == {}
    own = hearings.register(
        db,
        POLICY,
        kind="individual",
        given=denver(MARCH + timedelta(days=40)),
        respondents=[respondent],
        by=By("family", bao.contact),
    )
    assert "1d@1" in states(db, own, bao)


def test_a_shared_slot_is_one_row_for_a_reader_of_both(db: Database, ana: Person) -> None:
    first, second = people.new_respondent(db, "Luz"), people.new_respondent(db, "Leo")
    for respondent in (first, second):
        people.follow(db, ana.contact, respondent, "family")
    hearings.register(
        db, POLICY, kind="master", given=denver(MARCH), respondents=[first, second], by=By("family", ana.contact)
    )
    assert len(db.all("select * from message where step = '1d'")) == 1
    assert hearings.of_contact(db, ana.contact)[0].labels == ("Luz", "Leo")


@pytest.mark.parametrize("zone", sorted({court.zone for court in courts()}))
def test_every_courts_own_hour_is_kept(db: Database, ana: Person, zone: str) -> None:
    given = Given(datetime(2027, 7, 1, 8, 30), zone, "Somewhere")
    hearings.register(
        db,
        POLICY,
        kind="master",
        given=given,
        respondents=[people.new_respondent(db, "x")],
        by=By("staff"),
    )
    row = db.one("select * from revision")
    assert row is not None
    assert row["wall"] == "2027-07-01T08:30"
    assert given.wall == instant(row["instant"]).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def test_listing_shows_who_gets_what(db: Database, ana: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    rows = outbox.listing(db, hearing=hearing)
    assert {"telegram"} == {row["channel"] for row in rows}
    assert [row["due"] for row in rows] == sorted(row["due"] for row in rows)
