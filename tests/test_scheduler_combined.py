"""Days on which several things meet: what each reader is told is true, says which date counts, and is said once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scheduler import disputes, hearings, outbox, people
from scheduler.courts import court
from scheduler.db import Database
from scheduler.hearings import By, Given, Medium
from scheduler.reminders import replan_contact
from tests.cast import LONG_WALK, POLICY, Office, Person, denver, hearing_of, person

TUESDAY = datetime(2026, 12, 15, 13)  # a wall time
THURSDAY = TUESDAY + timedelta(days=2)
STAFF = By("staff")
AT_NIGHT = datetime(2026, 11, 20, 5, tzinfo=UTC)


def at(code: str, wall: datetime, medium: Medium = "unknown") -> Given:
    """A date at that court."""
    place = court(code)
    assert place is not None
    return Given(wall, place.zone, place.city, court=code, place=place.address, medium=medium)


@pytest.fixture
def eve(db: Database) -> Person:
    """She follows others, and wants texts that say little."""
    return person(db, "sms", "+12025550105", wording="discreet")


@pytest.fixture
def leo(db: Database) -> Person:
    """He follows others on Telegram, in plain wording."""
    return person(db, "telegram", "1002")


@pytest.fixture
async def followed(db: Database, work: Office, bao: Person, eve: Person, leo: Person) -> int:
    """Bao's hearing on Tuesday; Eve and Leo follow it, and all have read of it."""
    hearing = hearing_of(db, bao, TUESDAY, label="Bao")
    respondent = people.following(db, bao.contact)[0].respondent_id
    for reader in (eve, leo):
        people.follow(db, reader.contact, respondent, "family")
        replan_contact(db, POLICY, reader.contact)
    await work.until(AT_NIGHT - timedelta(days=3))
    return hearing


async def _read(work: Office, reader: Person, minutes: float = 20) -> str:
    """The last that they got, some minutes on."""
    await work.until(work.clock() + timedelta(minutes=minutes))
    return getattr(work, reader.channel).to(reader.value)[-1]


def _news(work: Office, reader: Person, before: int) -> list[str]:
    return getattr(work, reader.channel).to(reader.value)[before:]


async def test_the_same_hour_at_another_court_is_told_as_another_place(
    db: Database, work: Office, followed: int, bao: Person, eve: Person, leo: Person
) -> None:
    work.clock.set(AT_NIGHT - timedelta(hours=8))
    hearings.move(db, POLICY, followed, at("AUR", TUESDAY), STAFF)
    told = await _read(work, bao)
    assert "new place for your master hearing" in told and "3130 N. Oakland Street" in told
    assert "Was" not in told
    assert "the place of the appointment you follow on Tue Dec 15, 1:00 PM changed" in await _read(work, eve, 0)
    assert "The place has changed" in await _read(work, leo, 0)


async def test_the_same_hour_in_another_zone_says_both_cities(
    db: Database, work: Office, followed: int, bao: Person, eve: Person
) -> None:
    work.clock.set(AT_NIGHT - timedelta(hours=8))
    hearings.move(db, POLICY, followed, at("NYC", TUESDAY), STAFF)
    told = await _read(work, bao)
    assert "Was Tue Dec 15, 1:00 PM, Denver time\nNow Tue Dec 15, 1:00 PM, New York time" in told
    assert "was Tue Dec 15, 1:00 PM, Denver time, now Tue Dec 15, 1:00 PM (New York)" in await _read(work, eve, 0)


async def test_off_and_on_again_in_one_night_is_no_news(
    db: Database, work: Office, followed: int, bao: Person, eve: Person
) -> None:
    await work.until(AT_NIGHT)
    before = len(work.sms.got)
    hearings.cancel(db, POLICY, followed, STAFF)
    assert disputes.reinstate(db, POLICY, followed, STAFF)
    await work.until(AT_NIGHT + timedelta(days=1))
    assert work.sms.got[before:] == []


async def test_moved_then_off_and_on_again_in_one_night_is_told_as_moved(
    db: Database, work: Office, followed: int, bao: Person, leo: Person
) -> None:
    await work.until(AT_NIGHT)
    before = len(work.sms.to(bao.value))
    hearings.move(db, POLICY, followed, denver(THURSDAY), STAFF)
    hearings.cancel(db, POLICY, followed, STAFF)
    assert disputes.reinstate(db, POLICY, followed, STAFF)
    await work.until(AT_NIGHT + timedelta(days=1))
    (told,) = _news(work, bao, before)
    assert "Was Tue Dec 15, 1:00 PM\nNow Thursday, December 17, 1:00 PM" in told
    assert "Was: Tuesday, December 15" in work.telegram.to(leo.value)[-1]


async def test_who_read_that_it_is_off_reads_that_it_is_noted_again(
    db: Database, work: Office, followed: int, bao: Person
) -> None:
    work.clock.set(AT_NIGHT - timedelta(hours=8))
    for _ in range(2):
        hearings.cancel(db, POLICY, followed, STAFF)
        assert "no longer counts" in await _read(work, bao)
        assert disputes.reinstate(db, POLICY, followed, STAFF)
        assert "we noted your master hearing" in await _read(work, bao)


@pytest.fixture
async def disputed(db: Database, work: Office, followed: int, eve: Person) -> int:
    """Eve says that it is on Thursday."""
    work.clock.set(AT_NIGHT - timedelta(hours=8))
    assert hearings.move(db, POLICY, followed, denver(THURSDAY), By("family", eve.contact)) == "disputed"
    await work.until(work.clock() + timedelta(minutes=20))
    return followed


async def test_dates_in_dispute_are_said_in_their_order(work: Office, disputed: int, bao: Person, eve: Person) -> None:
    told = work.sms.to(bao.value)[-1]
    assert told.index("Tuesday, December 15") < told.index("Thursday, December 17")
    assert "Tue Dec 15, 1:00 PM or Thu Dec 17, 1:00 PM" in work.sms.to(eve.value)[-1]


async def test_of_three_dates_a_neutral_text_does_not_speak_of_two(
    db: Database, work: Office, disputed: int, bao: Person, eve: Person
) -> None:
    third = By("family", eve.contact)
    assert hearings.move(db, POLICY, disputed, at("AUR", datetime(2026, 12, 22, 9)), third) == "disputed"
    told = await _read(work, bao)
    assert "we have 3 dates for your master hearing" in told
    neutral = await _read(work, eve, 0)
    assert "please check the appointment you follow: Tue Dec 15, 1:00 PM (Denver)" in neutral
    assert "two" not in neutral
    # Each at its own place.
    assert told.index("1961 Stout Street") < told.index("3130 N. Oakland Street")


async def test_one_hour_at_courts_of_two_zones_is_two_places_in_a_neutral_text(
    db: Database, work: Office, followed: int, bao: Person, eve: Person
) -> None:
    work.clock.set(AT_NIGHT - timedelta(hours=8))
    hearings.move(db, POLICY, followed, at("NYC", TUESDAY), By("family", eve.contact))
    told = await _read(work, bao)
    assert "1:00 PM, New York time" in told and "1:00 PM, Denver time" in told
    assert "two places for the appointment you follow on Tue Dec 15, 1:00 PM" in await _read(work, eve, 0)


@LONG_WALK
async def test_when_the_first_of_two_dates_is_over_the_other_is_reminded_of_alone_and_asked_about(
    work: Office, disputed: int, bao: Person, eve: Person, leo: Person
) -> None:
    await work.until(datetime(2026, 12, 16, 6, tzinfo=UTC))
    before = {reader.value: len(getattr(work, reader.channel).to(reader.value)) for reader in (bao, eve, leo)}
    await work.until(datetime(2026, 12, 19, 6, tzinfo=UTC))
    for reader in (bao, eve, leo):
        since = _news(work, reader, before[reader.value])
        assert not [text for text in since if "December 15" in text or "Dec 15" in text or "dates for" in text], since
        assert len([text for text in since if "new date" in text]) == 1
    assert "Tomorrow, Thursday, December 17" in work.sms.to(bao.value)[-3]
    assert "Your hearing was on Thursday, December 17" in work.sms.to(bao.value)[-1]
    assert "after the appointment you follow on Thu Dec 17" in work.sms.to(eve.value)[-1]
    assert "the hearing was on Thursday, December 17" in work.telegram.to(leo.value)[-1]


@LONG_WALK
async def test_a_dispute_that_ends_after_the_date_that_was_right_is_followed_by_the_question(
    db: Database, work: Office, disputed: int, bao: Person
) -> None:
    await work.until(datetime(2026, 12, 16, 20, tzinfo=UTC))
    assert disputes.settle(db, POLICY, disputed, 1, STAFF) == "settled"
    before = len(work.sms.to(bao.value))
    await work.until(datetime(2026, 12, 21, 6, tzinfo=UTC))
    told = _news(work, bao, before)
    assert not [text for text in told if "December 17" in text]
    assert len([text for text in told if "Your hearing was on Tuesday, December 15" in text]) == 1


async def test_a_relative_who_may_hear_one_date_alone_is_asked_about_that_one(
    db: Database, work: Office, bao: Person
) -> None:
    hearing = hearing_of(db, bao, THURSDAY, label="Bao")
    pia = person(db, "sms", "+12025550109")
    people.follow(db, pia.contact, people.following(db, bao.contact)[0].respondent_id, "family", state="pending")
    hearings.move(db, POLICY, hearing, denver(TUESDAY), By("family", pia.contact))
    await work.until(datetime(2026, 12, 19, 6, tzinfo=UTC))
    assert "Bao: the hearing was on Tuesday, December 15" in work.sms.to(pia.value)[-1]
    assert "December 17" not in "".join(work.sms.to(pia.value))
    assert "Your hearing was on Thursday, December 17" in work.sms.to(bao.value)[-1]


async def test_a_dispute_that_is_off_is_off_on_each_of_its_dates(
    db: Database, work: Office, disputed: int, bao: Person
) -> None:
    hearings.cancel(db, POLICY, disputed, STAFF)
    told = await _read(work, bao)
    assert "these 2 dates no longer count" in told
    assert told.index("December 15") < told.index("December 17")


@pytest.mark.parametrize("number", [1, 2])
async def test_a_court_that_is_closed_on_one_of_two_dates_is_not_said_to_be_closed_on_the_other(
    db: Database, work: Office, disputed: int, bao: Person, number: int
) -> None:
    assert disputes.put_in_doubt(db, disputed, "closed")
    disputes.settle(db, POLICY, disputed, number, STAFF)
    assert ("the court may be closed" in await _read(work, bao)) == (number == 1)


async def test_details_asked_for_when_one_of_two_dates_is_over_tell_the_one_to_come(
    db: Database, work: Office, disputed: int, bao: Person, eve: Person
) -> None:
    await work.until(datetime(2026, 12, 16, 2, tzinfo=UTC))
    (last,) = db.all(
        "select max(id) as id from message where reader = ? and kind = 'reminder' and state = 'sent'", eve.contact
    )
    outbox.details(db, eve.contact, eve.address, 1, 1, last["id"])
    told = await _read(work, eve, 1)
    assert "Thursday, December 17" in told
    assert "December 15" not in told


async def _on_one_day(db: Database, work: Office, reader: Person, *dates: tuple[str, Given]) -> str:
    """What somebody reads on the day before their own dates of these kinds."""
    own = people.new_respondent(db, "Rosa")
    people.follow(db, reader.contact, own, "self")
    for kind, given in dates:
        hearings.register(db, POLICY, kind=kind, given=given, respondents=[own], by=STAFF)
    await work.until(datetime(2026, 12, 14, 18, tzinfo=UTC))
    return getattr(work, reader.channel).to(reader.value)[-1]


ICE = Given(datetime(2026, 12, 15, 8), "America/Denver", "Denver", place="12445 E Caley Ave, Centennial")
PAPERS = Given(datetime(2026, 12, 15, 8), "America/Denver", "Denver")


@LONG_WALK
async def test_a_deadline_and_a_hearing_of_one_day_each_say_what_to_do(db: Database, work: Office, bao: Person) -> None:
    told = await _on_one_day(db, work, bao, ("filing_deadline", PAPERS), ("individual", denver(TUESDAY)))
    papers, hearing = told.split("- your individual hearing")
    assert "Call a lawyer today about this date." in papers and "We did not check this date." in papers
    assert "Bring notice, photo ID, papers." in hearing and "the judge can order deportation" in hearing
    assert "deportation" not in papers and "check this date" not in hearing


@LONG_WALK
async def test_a_check_in_and_a_hearing_of_one_day_each_say_what_to_do(db: Database, work: Office, leo: Person) -> None:
    told = await _on_one_day(db, work, leo, ("ice_checkin", ICE), ("individual", denver(TUESDAY)))
    ice, hearing = told.split("2. your individual hearing")
    assert "Talk to a lawyer before you go." in ice and "ice.gov" in ice
    assert "Bring the notice" in hearing and "acis.eoir" in hearing
    assert told.count("To do:") == 2


@LONG_WALK
async def test_a_text_keeps_what_to_do_before_a_check_in(db: Database, work: Office, bao: Person) -> None:
    told = await _on_one_day(db, work, bao, ("ice_checkin", ICE), ("individual", denver(TUESDAY)))
    assert "Talk to a lawyer before you go." in told.split("- your individual hearing")[0]


@LONG_WALK
async def test_a_date_of_next_week_beside_one_of_tomorrow_says_what_to_do_until_then(
    db: Database, work: Office, bao: Person
) -> None:
    later = replace(ICE, wall=datetime(2026, 12, 21, 9))
    told = await _on_one_day(db, work, bao, ("master", denver(TUESDAY)), ("ice_checkin", later))
    assert "Talk to a lawyer before this day." in told.split("- your ICE check-in")[1]


@LONG_WALK
async def test_who_shares_a_hearing_with_their_child_is_told_as_one_whose_hearing_it_is(
    db: Database, work: Office, bao: Person, eve: Person
) -> None:
    family = [people.new_respondent(db, name) for name in ("Rosa", "Luis")]
    for reader in (bao, eve):
        people.follow(db, reader.contact, family[0], "self")
        people.follow(db, reader.contact, family[1], "family")
    hearings.register(db, POLICY, kind="master", given=denver(TUESDAY), respondents=family, by=STAFF)
    await work.until(datetime(2026, 12, 14, 18, tzinfo=UTC))
    told = work.sms.to(bao.value)[-1]
    assert "Rosa, Luis: master hearing" in told and "1 I will go" in told
    assert "your appointment is" in work.sms.to(eve.value)[-1]


@pytest.fixture
async def two_children(db: Database, work: Office, bao: Person, eve: Person) -> list[int]:
    """Bao and Eve follow Rosa and Luis, who are called to one hour in hearings of their own."""
    found = []
    for name in ("Rosa", "Luis"):
        child = people.new_respondent(db, name)
        for reader in (bao, eve):
            people.follow(db, reader.contact, child, "family")
        found.append(hearings.register(db, POLICY, kind="master", given=denver(TUESDAY), respondents=[child], by=STAFF))
    await work.until(AT_NIGHT - timedelta(hours=8))
    return found


@pytest.mark.parametrize("soon", [False, True])
async def test_two_hearings_that_are_moved_at_once_are_told_in_one_text(
    db: Database, work: Office, two_children: list[int], bao: Person, eve: Person, soon: bool
) -> None:
    if soon:
        await work.until(datetime(2026, 12, 14, 19, tzinfo=UTC))
    before = {reader.value: len(work.sms.to(reader.value)) for reader in (bao, eve)}
    for hearing in two_children:
        hearings.move(db, POLICY, hearing, denver(THURSDAY), STAFF)
    await work.until(work.clock() + timedelta(minutes=30))
    (told,) = _news(work, bao, before[bao.value])
    assert "2 changes" in told and told.count("Was Tue Dec 15") == told.count("December 17") == 2
    assert "Rosa" in told and "Luis" in told
    (neutral,) = _news(work, eve, before[eve.value])
    assert "2 appointments changed. The first is now Thu Dec 17" in neutral
    (last,) = db.all("select max(id) as id from message where reader = ? and state = 'sent'", eve.contact)
    outbox.details(db, eve.contact, eve.address, 1, 1, last["id"])
    whole = await _read(work, eve, 1)
    assert "Rosa" in whole and "Luis" in whole and whole.count("Was Tue Dec 15") == 2


async def test_two_hearings_that_are_off_at_once_are_told_in_one_text(
    db: Database, work: Office, two_children: list[int], bao: Person
) -> None:
    before = len(work.sms.to(bao.value))
    for hearing in two_children:
        hearings.cancel(db, POLICY, hearing, STAFF)
    await work.until(work.clock() + timedelta(minutes=30))
    (told,) = _news(work, bao, before)
    assert "these 2 dates no longer count" in told and "Rosa" in told and "Luis" in told


async def test_one_that_is_moved_and_one_that_is_off_are_told_each_for_itself(
    db: Database, work: Office, two_children: list[int], bao: Person
) -> None:
    before = len(work.sms.to(bao.value))
    hearings.move(db, POLICY, two_children[0], denver(THURSDAY), STAFF)
    hearings.cancel(db, POLICY, two_children[1], STAFF)
    await work.until(work.clock() + timedelta(minutes=30))
    moved, off = sorted(_news(work, bao, before), key=lambda text: "no longer" in text)
    assert "new date for Rosa" in moved and "Luis" not in moved
    assert "Luis" in off and "Rosa" not in off


@LONG_WALK
async def test_who_waits_with_their_child_for_a_date_is_asked_for_their_own(
    db: Database, work: Office, eve: Person
) -> None:
    family = [people.new_respondent(db, name) for name in ("Rosa", "Luis")]
    people.follow(db, eve.contact, family[0], "self")
    people.follow(db, eve.contact, family[1], "family")
    hearings.register(db, POLICY, kind="master", given=None, respondents=family, by=STAFF)
    await work.until(work.clock() + timedelta(days=8))
    assert "did you get a date for your appointment?" in work.sms.to(eve.value)[-1]
