"""Hearings and their reminders: whose word counts, what a move kills, who is told."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduler import awaited, claims, delivery, hearing_views, hearings, nightly, outbox, people, silence
from scheduler.courts import courts
from scheduler.db import Database, Row, instant
from scheduler.delivery import Rules
from scheduler.hearings import By, Given
from scheduler.reminders import replan_contact
from tests.cast import OFFICE, POLICY, START, Office, Person, denver, hearing_of, states
from tests.conftest import Clock

MARCH = datetime(2027, 3, 15, 13)
STEPS = {"30d@1", "14d@1", "7d@1", "3d@1", "1d@1", "morning@1"}


def test_registering_plans_every_step_and_confirms_to_whoever_typed_it(db: Database, ana: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    assert dict.fromkeys(STEPS | {"confirmation@1"}, "planned") == states(db, hearing, ana)


@pytest.mark.parametrize(
    ("days", "kind", "first"),
    [
        (1, "master", "after@1"),
        (200, "master", "after@1"),
        (0, "master", "confirmation@1"),
        (1, "ice_checkin", "confirmation@1"),
    ],
)
def test_who_gives_a_date_that_is_over_is_asked_at_once_how_it_went_and_once_only(
    db: Database, clock: Clock, ana: Person, days: int, kind: str, first: str
) -> None:
    clock.set(START + timedelta(hours=3))
    hearing = hearing_of(db, ana, datetime(2026, 11, 2, 9) - timedelta(days=days), kind=kind)
    assert list(states(db, hearing, ana)) == [first]
    replan_contact(db, POLICY, ana.contact)
    nightly.plan_ahead(db, POLICY)
    asked = [step for step in states(db, hearing, ana) if step == "after@1"]
    assert len(asked) == (1 if kind == "master" else 0)
    assert "killed" not in states(db, hearing, ana).values()


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


def test_a_change_names_the_date_that_its_reader_knows(work: Office, clock: Clock, ana: Person, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, datetime(2026, 12, 8, 9))
    people.follow(work.db, ana.contact, people.following(work.db, bao.contact)[0].respondent_id, "family")
    clock.set(datetime(2026, 11, 4, 5, tzinfo=UTC))
    # Bao in New York sleeps, and so does Ana in Denver: only the last of these is true by the morning.
    for day in (10, 11):
        hearings.move(work.db, POLICY, hearing, denver(datetime(2026, 12, day, 9)), By("staff"))
    asyncio.run(work.until(clock() + timedelta(hours=11)))
    assert [row["step"] for row in _changes(work.db, bao)] == ["was:1"]
    hearings.move(work.db, POLICY, hearing, denver(datetime(2026, 12, 14, 9)), By("staff"))
    asyncio.run(work.now())
    assert [row["step"] for row in _changes(work.db, bao)] == ["was:1", "was:3"]
    assert "Was Fri Dec 11" in work.sms.to(bao.value)[-1]


def test_a_change_names_the_date_from_before_its_reader_wanted_silence(work: Office, clock: Clock, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, datetime(2026, 12, 8, 9))
    asyncio.run(work.now())
    for muted, day in ((True, 10), (False, 11)):
        people.mute(work.db, bao.contact, muted, hearing=hearing)
        hearings.move(work.db, POLICY, hearing, denver(datetime(2026, 12, day, 9)), By("staff"))
    asyncio.run(work.until(clock() + timedelta(minutes=11)))
    assert [row["step"] for row in _changes(work.db, bao)] == ["was:1"]


def test_what_waits_for_the_morning_goes_in_that_of_where_its_reader_lives_now(
    work: Office, clock: Clock, bao: Person
) -> None:
    people.change_contact(work.db, bao.contact, zone="Pacific/Honolulu")
    hearing = hearing_of(work.db, bao, datetime(2026, 12, 8, 9))
    asyncio.run(work.until(datetime(2026, 11, 4, 8, tzinfo=UTC)))
    hearings.move(work.db, POLICY, hearing, denver(datetime(2026, 12, 9, 9)), By("staff"))
    asyncio.run(work.now())
    people.change_contact(work.db, bao.contact, zone="America/New_York")
    replan_contact(work.db, POLICY, bao.contact)
    asyncio.run(work.until(datetime(2026, 11, 4, 12, 59, tzinfo=UTC)))
    assert _changes(work.db, bao) == []
    asyncio.run(work.until(datetime(2026, 11, 4, 13, 1, tzinfo=UTC)))
    assert len(_changes(work.db, bao)) == 1


def test_what_is_over_is_not_told_in_the_night(work: Office, clock: Clock, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, datetime(2026, 11, 3, 9))
    clock.set(datetime(2026, 11, 4, 5, tzinfo=UTC))
    hearings.cancel(work.db, POLICY, hearing, By("staff"))
    asyncio.run(work.now())
    assert work.sms.got == []
    asyncio.run(work.until(datetime(2026, 11, 4, 13, 1, tzinfo=UTC)))
    assert "November 3" in work.sms.to(bao.value)[-1]


def test_a_date_that_nobody_knew_to_be_gone_is_not_a_new_one(work: Office, clock: Clock, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, datetime(2026, 11, 10, 9))
    asyncio.run(work.until(datetime(2026, 11, 3, 4, tzinfo=UTC)))
    # The step seven days before comes while the change waits for the morning, and still stands afterwards.
    hearings.move(work.db, POLICY, hearing, denver(datetime(2026, 12, 10, 9)), By("staff"))
    clock.set(datetime(2026, 11, 3, 5, tzinfo=UTC))
    hearings.move(work.db, POLICY, hearing, denver(datetime(2026, 11, 10, 9)), By("staff"))
    asyncio.run(work.until(datetime(2026, 11, 3, 16, tzinfo=UTC)))
    assert _changes(work.db, bao) == []
    assert {"7d@3": "sent"}.items() <= states(work.db, hearing, bao).items()


def test_who_knows_only_the_date_before_hears_that_it_is_off(work: Office, clock: Clock, bao: Person) -> None:
    hearing = hearing_of(work.db, bao, datetime(2026, 12, 8, 9))
    clock.set(datetime(2026, 11, 4, 5, tzinfo=UTC))
    hearings.move(work.db, POLICY, hearing, denver(datetime(2026, 12, 10, 9)), By("staff"))
    hearings.cancel(work.db, POLICY, hearing, By("staff"))
    asyncio.run(work.until(clock() + timedelta(hours=11)))
    told = work.sms.to(bao.value)[-1]
    assert "December 8" in told
    assert "December 10" not in told


def _changes(db: Database, reader: Person) -> list[Row]:
    return db.all(
        "select step from message where kind = 'changed' and state = 'sent' and reader = ? order by id", reader.contact
    )


def test_whoever_missed_one_date_is_asked_about_the_next_as_about_any_other(
    db: Database, clock: Clock, ana: Person
) -> None:
    hearing = hearing_of(db, ana, MARCH)
    clock.set(datetime(2027, 3, 15, 23, tzinfo=UTC))
    awaited.missed(db, hearing)
    assert db.one("select outcome from hearing") == {"outcome": "missed"}
    hearings.move(db, POLICY, hearing, denver(MARCH + timedelta(days=60)), By("staff"))
    assert db.one("select outcome from hearing") == {"outcome": "unknown"}


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
    silence.end(db, ana.address)
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
    assert hearing_views.of_contact(db, ana.contact)[0].labels == ("Luz", "Leo")


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


@pytest.mark.parametrize(("kind", "said"), [("bond", "bond hearing"), ("fear_review", "Fear review")])
async def test_what_cannot_wait_is_told_to_staff_by_its_name_with_the_number_to_call(
    db: Database, work: Office, bao: Person, carol: Person, kind: str, said: str
) -> None:
    respondent = people.new_respondent(db, "Rosa")
    people.follow(db, bao.contact, respondent, "self")
    given = denver(datetime(2026, 11, 4, 8, 30))
    hearings.register(db, POLICY, kind=kind, given=given, respondents=[respondent], by=By("self", bao.contact))

    await work.now()

    (alarm,) = work.telegram.to(carol.value)
    assert said in alarm
    assert "Rosa (202-555-0102)" in alarm


async def test_a_cancelled_hearing_that_stands_after_all_is_reminded_of_and_told(
    db: Database, work: Office, ana: Person, bao: Person
) -> None:
    hearing = hearing_of(db, ana, MARCH)
    people.follow(db, bao.contact, people.following(db, ana.contact)[0].respondent_id, "family")
    hearings.cancel(db, POLICY, hearing, By("staff"))
    await work.now()
    work.clock.forward(minutes=20)
    await work.now()
    assert hearings.move(db, POLICY, hearing, denver(MARCH), By("staff")) == "moved"
    for reader in (ana, bao):
        found = states(db, hearing, reader)
        assert {"planned"} == {found[step.replace("@1", "@2")] for step in STEPS}
        assert found["confirmation@2"] == "planned"


def test_a_hearing_without_a_date_can_be_cancelled(db: Database, ana: Person) -> None:
    respondent = people.new_respondent(db, "Rosa")
    people.follow(db, ana.contact, respondent, "self")
    hearing = hearings.register(db, POLICY, kind="master", given=None, respondents=[respondent], by=By("staff"))
    assert hearings.cancel(db, POLICY, hearing, By("staff")) == "cancelled"


def test_what_the_office_says_is_kept_from_whoever_is_not_approved(db: Database, ana: Person, bao: Person) -> None:
    """Cancellations, nudges and news that was on its way are words of others too."""
    hearing = hearing_of(db, ana, MARCH)
    respondent = people.following(db, ana.contact)[0].respondent_id
    people.follow(db, bao.contact, respondent, "family")
    replan_contact(db, POLICY, bao.contact)
    hearings.move(db, POLICY, hearing, denver(datetime(2026, 12, 28, 13)), By("staff"))
    assert states(db, hearing, bao)["changed@2"] == "planned"
    people.follow(db, bao.contact, respondent, "family", state="pending")
    replan_contact(db, POLICY, bao.contact)
    nightly.plan_ahead(db, POLICY)
    assert any(step.startswith("check") for step in states(db, hearing, ana))
    hearings.cancel(db, POLICY, hearing, By("staff"))
    assert {"killed"} == set(states(db, hearing, bao).values())


def test_a_pending_relatives_own_date_does_not_show_them_the_other_one(
    db: Database, clock: Clock, ana: Person, bao: Person
) -> None:
    hearing = hearing_of(db, ana, MARCH)
    respondent = people.following(db, ana.contact)[0].respondent_id
    people.follow(db, bao.contact, respondent, "family", state="pending")
    theirs = denver(MARCH + timedelta(days=2))
    assert hearings.move(db, POLICY, hearing, theirs, By("family", bao.contact)) == "disputed"
    rules = Rules(POLICY, OFFICE)
    turn = claims.claim(db, "sms", 10, "a", rules)
    (text,) = [delivery.word(turn, each, rules, clock()).body for each in turn.claimed]
    assert "17" in text
    assert "15" not in text


def test_the_dates_in_a_dispute_are_shown_to_whoever_may_hear_of_the_case(
    db: Database, ana: Person, bao: Person
) -> None:
    hearing = hearing_of(db, ana, MARCH)
    respondent = people.following(db, ana.contact)[0].respondent_id
    people.follow(db, bao.contact, respondent, "family")
    given = denver(MARCH + timedelta(days=1))
    assert hearings.move(db, POLICY, hearing, given, By("family", bao.contact)) == "disputed"
    for reader in (ana, bao):
        (view,) = hearing_views.of_contact(db, reader.contact)
        assert view.when is not None
        assert (view.when.wall, [at.wall for at in view.others]) == (MARCH, [given.wall])
    people.follow(db, bao.contact, respondent, "family", state="pending")
    assert [view.others for view in hearing_views.of_contact(db, bao.contact)] == [()]
    hearings.move(db, POLICY, hearing, denver(MARCH), By("self", ana.contact))
    assert [view.others for view in hearing_views.of_contact(db, ana.contact)] == [()]


def test_a_date_that_staff_said_after_an_import_is_not_parked_with_it(db: Database, ana: Person) -> None:
    hearing = hearing_of(db, ana, MARCH)
    parked = db.insert("import", name="x", digest="x", state="parked", created=0)
    db.insert("import_row", import_id=parked, hearing_id=hearing, change="moved", revision=2, was=1)
    hearings.move(db, POLICY, hearing, denver(MARCH + timedelta(days=1)), By("import"))
    assert states(db, hearing, ana)["1d@2"] == "parked"
    hearings.move(db, POLICY, hearing, denver(MARCH + timedelta(days=3)), By("staff"))
    assert states(db, hearing, ana)["1d@3"] == "planned"
