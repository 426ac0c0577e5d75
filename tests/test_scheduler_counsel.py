"""A change of counsel: the old contact stands in no later text, and whoever follows is told whom to call now."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from messages.counsel import Told, whom_to_call_now
from messages.languages import known
from messages.notices import Advice
from messages.samples import LONGEST_ATTORNEY, LONGEST_CODE, LONGEST_NAME, LONGEST_SENDER
from messages.segments import segments
from scheduler import counsel, families, office, one_case, outbox, outcomes, people, respondents
from scheduler.db import Database
from scheduler.office import Attorney
from scheduler.reminders import replan_contact
from tests.cast import LONG_WALK, POLICY, Office, Person, begun, hearing_of, person
from tests.conftest import Clock

MARCH = datetime(2027, 3, 15, 13)  # a wall time
LEE = Attorney("lee", "Lee Example", "+12025550110")
KIM = Attorney("kim", "Kim Example", "+12025550111", hours="9-5")
OLD, NEW = "202-555-0110", "202-555-0111"
DEEDS = ("immig", "hearing", "court", "lawyer", "attorney")


@pytest.fixture
async def case(db: Database, clock: Clock, work: Office, bao: Person, ana: Person) -> int:
    """Bao's case, whom Lee helps; Ana, in discreet wording, follows. Both have read the first message."""
    office.keep_attorneys(db, [LEE, KIM])
    hearing_of(db, bao, MARCH)
    office.give_attorney(db, 1, 1)
    people.follow(db, ana.contact, 1, "family")
    db.run("update follower set calls = 'Papa' where contact_id = ?", ana.contact)
    replan_contact(db, POLICY, ana.contact)
    await work.now()
    assert OLD in work.sms.to(bao.value)[-1]
    clock.forward(minutes=20)
    return 1


async def test_everybody_who_follows_is_told_whom_to_call_now(
    db: Database, work: Office, case: int, bao: Person, ana: Person
) -> None:
    assert counsel.change(db, case, 2)
    await work.now()
    assert work.sms.to(bao.value)[-1] == (
        "Reminder line: the lawyer's number in our earlier messages no longer counts. You can call Kim Example:"
        " 202-555-0111 (9-5)"
    )
    assert work.telegram.to(ana.value) == ["Reminder line: desde ahora llame al 202-555-0111, no al teléfono anterior."]


@LONG_WALK
async def test_the_old_counsels_number_is_in_no_later_text(
    db: Database, work: Office, case: int, bao: Person, ana: Person
) -> None:
    """Whatever was planned before the change is worded after it."""
    counsel.change(db, case, 2)
    before = len(work.sms.got), len(work.telegram.got)
    await work.until(datetime(2027, 3, 18, tzinfo=UTC))
    later = [out.text.body for out in [*work.sms.got[before[0] :], *work.telegram.got[before[1] :]]]
    assert len(later) > 10
    assert not [text for text in later if OLD in text or "Lee" in text]
    assert [text for text in later if f"Kim Example {NEW}" in text]


@LONG_WALK
async def test_details_of_a_text_from_before_the_change_name_the_new_counsel(
    db: Database, work: Office, case: int, ana: Person
) -> None:
    await work.until(datetime(2027, 2, 14, tzinfo=UTC))
    message = work.telegram.got[-1].message
    counsel.change(db, case, 2, tell=False)
    outcomes.heard(db, message, "read")
    outbox.details(db, ana.contact, ana.address, 1, 1, message)
    await work.now()
    assert NEW in work.telegram.to(ana.value)[-1]
    assert OLD not in work.telegram.to(ana.value)[-1]


async def test_without_an_attorney_the_help_line_is_named_and_never_called_a_lawyer(
    db: Database, work: Office, case: int, bao: Person
) -> None:
    assert counsel.change(db, case, None)
    await work.now()
    text = work.sms.to(bao.value)[-1]
    assert "can help you find a lawyer: 202-555-0100" in text
    assert not counsel.change(db, case, None)


async def test_two_changes_in_one_night_are_told_once_and_as_they_are_by_morning(
    db: Database, clock: Clock, work: Office, case: int, bao: Person
) -> None:
    clock.set(datetime(2026, 11, 3, 5, tzinfo=UTC))  # midnight in New York
    await work.now()
    before = len(work.sms.to(bao.value))
    for attorney in (2, None, 2):
        counsel.change(db, case, attorney)
        clock.forward(minutes=5)
        await work.now()
    assert len(work.sms.to(bao.value)) == before
    await work.until(datetime(2026, 11, 3, 15, tzinfo=UTC))
    (text,) = work.sms.to(bao.value)[before:]
    assert NEW in text


@pytest.mark.parametrize("why", ["stopped", "no consent", "muted", "pending", "removed", "detained", "confidential"])
async def test_whoever_may_not_hear_of_the_case_is_not_told(
    db: Database, work: Office, case: int, bao: Person, ana: Person, why: str
) -> None:
    counsel.change(db, case, 2)
    {
        "stopped": lambda: people.stop(db, bao.contact, "word"),
        "no consent": lambda: db.run("update consent set revoked = 1"),
        "muted": lambda: db.run("update follower set muted = 1"),
        "pending": lambda: db.run("update follower set state = 'pending'"),
        "removed": lambda: db.run("update follower set state = 'removed'"),
        "detained": lambda: db.run("update respondent set detained = 1"),
        "confidential": lambda: db.run("update respondent set confidential = 1"),
    }[why]()
    before = len(work.sms.got)
    await work.now()
    assert work.sms.got[before:] == []
    # Nor when it is so from the beginning.
    counsel.change(db, case, None)
    await work.now()
    assert work.sms.got[before:] == []
    assert len(db.all("select id from message where kind = 'counsel' and state = 'planned'")) == 0


async def test_a_relative_whom_the_respondent_removed_hears_nothing_of_it(
    db: Database, work: Office, case: int, bao: Person, ana: Person
) -> None:
    counsel.change(db, case, 2)
    (follower,) = families.followers_of(db, bao.contact)
    families.remove(db, POLICY, follower.id, by=bao.contact)
    await work.now()
    assert work.telegram.got == []


@pytest.mark.parametrize("deed", ["removed", "confidential"])
async def test_what_is_begun_is_not_called_once_its_reader_may_not_hear_of_it(
    db: Database, clock: Clock, work: Office, case: int, bao: Person, ana: Person, deed: str
) -> None:
    counsel.change(db, case, 2)
    (out,) = begun(db, "telegram")
    assert work.worker().still_holds(out, clock())
    if deed == "removed":
        (follower,) = families.followers_of(db, bao.contact)
        families.remove(db, POLICY, follower.id, by=bao.contact)
    else:
        respondents.protect(db, POLICY, case, detained=False, confidential=True)
    assert not work.worker().still_holds(out, clock())


async def test_it_waits_for_daytime_and_staff_hears_when_it_could_not_be_told(
    db: Database, clock: Clock, work: Office, bao: Person
) -> None:
    office.keep_attorneys(db, [LEE, KIM])
    hearing_of(db, bao, MARCH)
    await work.now()
    clock.set(datetime(2026, 11, 3, 5, tzinfo=UTC))
    counsel.change(db, 1, 2)
    (row,) = db.all("select * from message where kind = 'counsel'")
    clock.set(clock() + timedelta(days=4))
    await work.now()
    assert db.all("select state from message where id = ?", row["id"]) == [{"state": "expired"}]
    assert [each["kind"] for each in db.all("select kind from task where key = ?", f"late:{row['id']}")] == [
        "not_reached"
    ]


def test_telling_nobody_is_possible_and_the_same_attorney_is_no_change(db: Database, case: int, bao: Person) -> None:
    assert counsel.change(db, case, 2, tell=False)
    assert not counsel.change(db, case, 2)
    assert db.all("select id from message where kind = 'counsel'") == []
    assert [row["until_at"] is None for row in db.all("select until_at from respondent_attorney order by id")] == [
        False,
        True,
    ]


async def test_what_is_still_to_be_told_survives_that_two_records_become_one(
    db: Database, work: Office, case: int, bao: Person
) -> None:
    twin = people.new_respondent(db, "Bao N.")
    counsel.change(db, case, 2)
    one_case.merge(db, POLICY, twin, case, who="Carol")
    await work.now()
    assert NEW in work.sms.to(bao.value)[-1]


async def test_a_relative_reads_whose_lawyer_it_is(db: Database, work: Office, case: int, ana: Person) -> None:
    people.change_contact(db, ana.contact, wording="plain", language="en")
    counsel.change(db, case, 2)
    await work.now()
    assert work.telegram.to(ana.value)[-1].startswith("Reminder line (Papa): the lawyer's number")


@pytest.mark.parametrize("language", sorted(tag for tag, row in known().items() if row.tier in (1, 2)))
def test_the_longest_stays_within_its_parts_in_each_language(language: str) -> None:
    told = Told(LONGEST_SENDER, LONGEST_CODE, "discreet", LONGEST_ATTORNEY)
    found = segments(whom_to_call_now(told, language, "sms").body)
    assert found.parts <= (1 if found.encoding == "GSM-7" else 2)
    line = Advice("Alejandra Rodriguez", "+999 202 555 0199", "Mon-Fri 9:00-17:00", attorney=False)
    for each in (told, replace(told, advice=line), replace(told, names=(LONGEST_NAME,))):
        found = segments(whom_to_call_now(replace(each, wording="plain"), language, "sms").body)
        assert found.parts <= (3 if found.encoding == "GSM-7" else 6)


def test_in_discreet_wording_nothing_says_what_it_is_about() -> None:
    text = whom_to_call_now(Told("Reminder line", "mango7", "discreet", LONGEST_ATTORNEY, ("Mom",)), "en", "sms").body
    assert text == "Reminder line (mango7): from now on please call +999 202 555 0199, not the old number."
    assert not [word for word in (*DEEDS, "Mom", "Alejandra") if word in text.lower() or word in text]


def test_an_attorney_that_nobody_is_told_about_is_given_at_registration(db: Database, dan: Person) -> None:
    carol = person(db, "sms", "+12025550133")
    office.keep_attorneys(db, [LEE])
    people.follow(db, carol.contact, people.new_respondent(db, "Rosa"), "self")
    office.give_attorney(db, 1, 1)
    assert db.all("select id from message") == []
