"""Disputes are settled: one date stands, the others' reminders die, and everybody who follows is told which."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from scheduler import disputes, hearing_views, hearings, office, outbox, people
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.reminders import replan_contact
from tests.cast import LONG_WALK, POLICY, Office, Person, denver, hearing_of, person, states
from tests.conftest import Clock

MARCH = datetime(2027, 3, 15, 13)  # a wall time
LATER = MARCH + timedelta(days=2)
STAFF = By("staff")


@pytest.fixture
async def two_dates(db: Database, clock: Clock, work: Office, ana: Person, bao: Person) -> int:
    """Bao registered his hearing; Ana, who follows and is approved, gave another date. Both have read of the two."""
    hearing = hearing_of(db, bao, MARCH, label="Bao")
    respondent = people.following(db, bao.contact)[0].respondent_id
    people.follow(db, ana.contact, respondent, "family")
    replan_contact(db, POLICY, ana.contact)
    await work.now()
    clock.forward(minutes=20)
    assert hearings.move(db, POLICY, hearing, denver(LATER), By("family", ana.contact)) == "disputed"
    await work.now()
    assert "2 dates" in work.sms.to(bao.value)[-1]
    return hearing


def open_dates(db: Database, hearing: int, reader: Person) -> set[str]:
    """Revisions that this reader still has reminders of."""
    return {step.partition("@")[2] for step, state in states(db, hearing, reader).items() if state == "planned"}


async def test_settling_tells_the_followers_that_the_date_they_had_stands(
    db: Database, clock: Clock, work: Office, two_dates: int, ana: Person, bao: Person
) -> None:
    assert disputes.settle(db, POLICY, two_dates, 1, STAFF) == "settled"
    assert open_dates(db, two_dates, bao) == open_dates(db, two_dates, ana) == {"1"}
    clock.forward(minutes=20)
    await work.now()
    assert "we noted your master hearing" in work.sms.to(bao.value)[-1]
    assert "Monday, March 15, 1:00 PM" in work.sms.to(bao.value)[-1]
    assert "15 mar" in work.telegram.to(ana.value)[-1]


async def test_settling_for_the_other_date_tells_what_it_was_and_what_it_is(
    db: Database, clock: Clock, work: Office, two_dates: int, ana: Person, bao: Person
) -> None:
    assert disputes.settle(db, POLICY, two_dates, 2, STAFF) == "moved"
    assert open_dates(db, two_dates, bao) == open_dates(db, two_dates, ana) == {"2"}
    clock.forward(minutes=20)
    await work.now()
    text = work.sms.to(bao.value)[-1]
    assert text.index("Was Mon Mar 15") < text.index("Now Wednesday, March 17")


@LONG_WALK
async def test_the_rejected_dates_are_never_reminded_of(
    db: Database, clock: Clock, work: Office, two_dates: int, bao: Person
) -> None:
    disputes.settle(db, POLICY, two_dates, 1, STAFF)
    await work.until(work.clock() + timedelta(days=140))
    after = work.sms.to(bao.value)[1:]
    assert any("tomorrow" in text.lower() or "March 15" in text for text in after)
    assert not [text for text in after[1:] if "March 17" in text]


@pytest.mark.parametrize(("gave", "noted"), [(MARCH, True), (LATER, False)])
async def test_who_gives_one_of_two_dates_settles_it(
    db: Database, work: Office, two_dates: int, bao: Person, gave: datetime, noted: bool
) -> None:
    assert hearings.move(db, POLICY, two_dates, replace(denver(gave), judge="Lee"), STAFF) == "moved"
    work.clock.forward(minutes=20)
    await work.now()
    stands = db.all("select number, judge from revision where state <> 'rejected'")
    assert stands == [{"number": 1 if noted else 2, "judge": "Lee"}]
    text = work.sms.to(bao.value)[-1]
    assert ("we noted" in text.lower()) == noted
    assert ("Was Mon Mar 15" in text) != noted
    assert "new place" not in text


async def test_the_same_date_can_be_settled_twice_and_is_told_each_time(
    db: Database, clock: Clock, work: Office, two_dates: int, ana: Person, bao: Person
) -> None:
    for _ in range(2):
        assert disputes.settle(db, POLICY, two_dates, 1, STAFF) == "settled"
        assert disputes.settle(db, POLICY, two_dates, 1, STAFF) == "unchanged"
        clock.forward(minutes=20)
        await work.now()
        hearings.move(db, POLICY, two_dates, denver(LATER), By("family", ana.contact))
        clock.forward(minutes=20)
        await work.now()
    noted = [text for text in work.sms.to(bao.value) if "we noted" in text]
    assert len(noted) == 3  # with the one when he registered


async def test_a_notice_of_two_dates_that_did_not_leave_yet_never_leaves(
    db: Database, clock: Clock, work: Office, ana: Person, bao: Person
) -> None:
    hearing = hearing_of(db, bao, MARCH)
    people.follow(db, ana.contact, people.following(db, bao.contact)[0].respondent_id, "family")
    await work.now()
    clock.set(clock().replace(hour=6))  # night in New York
    hearings.move(db, POLICY, hearing, denver(LATER), By("family", ana.contact))
    disputes.settle(db, POLICY, hearing, 1, STAFF)
    await work.until(clock() + timedelta(days=1))
    assert not [text for text in work.sms.to(bao.value) if "2 dates" in text]


def test_only_a_date_that_could_stand_is_settled_and_only_by_who_decides(
    db: Database, ana: Person, bao: Person, dan: Person
) -> None:
    hearing = hearing_of(db, bao, MARCH)
    people.follow(db, ana.contact, people.following(db, bao.contact)[0].respondent_id, "family")
    hearings.move(db, POLICY, hearing, denver(LATER), By("family", ana.contact))
    with pytest.raises(PermissionError):
        disputes.settle(db, POLICY, hearing, 2, By("family", ana.contact))
    for number in (0, 3):
        with pytest.raises(LookupError):
            disputes.settle(db, POLICY, hearing, number, STAFF)
    assert disputes.settle(db, POLICY, hearing, 2, By("self", bao.contact)) == "moved"
    with pytest.raises(LookupError):
        disputes.settle(db, POLICY, hearing, 1, STAFF)


def test_settling_a_date_ends_the_doubt_that_it_is_cancelled(db: Database, ana: Person, bao: Person) -> None:
    hearing = hearing_of(db, bao, MARCH)
    respondent = people.following(db, bao.contact)[0].respondent_id
    people.follow(db, ana.contact, respondent, "family")
    hearings.cancel(db, POLICY, hearing, By("family", ana.contact))
    hearings.move(db, POLICY, hearing, denver(LATER), By("family", ana.contact))
    disputes.settle(db, POLICY, hearing, 1, STAFF)
    assert db.all("select doubt, doubt_ended_by from hearing") == [{"doubt": "cancelled", "doubt_ended_by": "staff"}]


def test_doubt_kills_nothing_and_ends_once(db: Database, bao: Person) -> None:
    hearing = hearing_of(db, bao, MARCH)
    before = db.all("select * from message")
    assert disputes.put_in_doubt(db, hearing, "closed")
    assert not disputes.put_in_doubt(db, hearing, "cancelled")
    assert db.all("select * from message") == before
    assert disputes.end_doubt(db, hearing, "Carol")
    assert not disputes.end_doubt(db, hearing, "Carol")
    assert db.all("select doubt, doubt_ended_by from hearing") == [{"doubt": "closed", "doubt_ended_by": "Carol"}]
    assert disputes.put_in_doubt(db, hearing, "cancelled")


async def test_a_hearing_that_was_cancelled_takes_place_after_all(
    db: Database, clock: Clock, work: Office, bao: Person
) -> None:
    hearing = hearing_of(db, bao, MARCH)
    await work.now()
    assert not disputes.reinstate(db, POLICY, hearing, STAFF)
    hearings.cancel(db, POLICY, hearing, STAFF)
    clock.forward(minutes=20)
    await work.now()
    assert disputes.reinstate(db, POLICY, hearing, STAFF)
    clock.forward(minutes=20)
    await work.now()
    assert "we noted your master hearing" in work.sms.to(bao.value)[-1]
    assert "2" in open_dates(db, hearing, bao)
    # Who asks only now what it was that was cancelled reads that it stands.
    (off,) = db.all("select id from message where kind = 'cancelled'")
    outbox.details(db, bao.contact, bao.address, 1, 1, off["id"])
    await work.now()
    assert "noted your master hearing" in work.sms.to(bao.value)[-1]
    assert "new place" not in work.sms.to(bao.value)[-1]
    hearings.cancel(db, POLICY, hearing, STAFF)
    clock.set(clock() + timedelta(days=400))
    assert not disputes.reinstate(db, POLICY, hearing, STAFF)


@pytest.fixture
async def two_places(db: Database, clock: Clock, work: Office, ana: Person, bao: Person) -> int:
    """Bao registered his hearing in Denver; Ana, who follows and is approved, says that it is in Aurora."""
    hearing = hearing_of(db, bao, MARCH, label="Bao")
    people.follow(db, ana.contact, people.following(db, bao.contact)[0].respondent_id, "family")
    people.change_contact(db, bao.contact, wording="plain")
    replan_contact(db, POLICY, ana.contact)
    office.add_staff(db, "Carol", "owner", person(db, "telegram", "1003").contact)
    await work.now()
    clock.forward(minutes=20)
    aurora = replace(denver(MARCH), court="AUR", place=None)
    assert hearings.move(db, POLICY, hearing, aurora, By("family", ana.contact)) == "disputed"
    await work.now()
    return hearing


async def test_two_places_of_one_date_are_told_as_places(
    work: Office, two_places: int, ana: Person, bao: Person
) -> None:
    told = work.sms.to(bao.value)[-1]
    assert "we have 2 places for your master hearing" in told
    assert told.count("Monday, March 15, 1:00 PM") == 1
    assert "1961 Stout Street" in told and "3130 N. Oakland Street" in told
    assert "hay dos lugares" in work.telegram.to(ana.value)[-1]
    (asked,) = work.telegram.to("1003")
    assert asked.startswith("Two places for Bao on Monday, March 15, 2027, 1:00 PM")
    assert asked.index("We had Denver Immigration Court") < asked.index("Now told: Aurora Immigration Court")


@LONG_WALK
async def test_a_hearing_with_two_places_is_one_hearing_in_every_reminder(
    work: Office, two_places: int, ana: Person, bao: Person
) -> None:
    before = len(work.sms.to(bao.value))
    await work.until(work.clock() + timedelta(days=132))
    reminders = work.sms.to(bao.value)[before:]
    assert len(reminders) >= 5
    assert all("places for" in text for text in reminders), reminders
    assert not [text for text in work.telegram.to(ana.value) if "2 citas" in text]


async def test_two_hours_of_one_day_are_one_hearing_with_two_dates(
    db: Database, work: Office, ana: Person, bao: Person
) -> None:
    people.change_contact(db, bao.contact, wording="plain")
    hearing = hearing_of(db, bao, datetime(2026, 12, 15, 13), label="Bao")
    people.follow(db, ana.contact, people.following(db, bao.contact)[0].respondent_id, "family")
    earlier = denver(datetime(2026, 12, 15, 9))
    assert hearings.move(db, POLICY, hearing, earlier, By("family", ana.contact)) == "disputed"
    await work.until(work.clock() + timedelta(days=37))
    reminder = work.sms.to(bao.value)[-1]
    assert reminder.startswith("Reminder line: we have 2 dates for your master hearing"), reminder
    assert reminder.count("9:00 AM") == reminder.count("1:00 PM") == 1


async def test_who_settles_between_two_places_settles_the_place(
    db: Database, work: Office, two_places: int, bao: Person
) -> None:
    assert disputes.settle(db, POLICY, two_places, 2, STAFF) == "moved"
    work.clock.forward(minutes=20)
    await work.now()
    told = work.sms.to(bao.value)[-1]
    assert "new place for your master hearing" in told and "3130 N. Oakland Street" in told


def test_the_list_in_a_chat_and_the_page_of_one_hearing_name_both_places(
    db: Database, two_places: int, bao: Person
) -> None:
    (view,) = hearing_views.of_contact(db, bao.contact)
    assert view.disputed and view.others == ()
    assert [place.partition(",")[0] for place in view.places] == [
        "Denver Immigration Court",
        "Aurora Immigration Court",
    ]
