"""Staff enters people on their behalf: with consent they are written to, without it they are silent and on the list."""

from __future__ import annotations

from datetime import datetime

import pytest

from scheduler import enrolment, hearing_views, people
from scheduler.awaited import Where
from scheduler.db import Database
from scheduler.enrolment import Agreed, CannotEnrol, Hearing, Reach
from scheduler.hearings import By
from tests.cast import LONG_WALK, POLICY, START, Office, Person, denver, hearing_of
from tests.conftest import Clock

MARCH = datetime(2027, 3, 15, 13)  # a wall time
NUMBER = "+12025550155"
AGREED = Agreed(int(START.timestamp() * 1000), "paper", "May we text you?", "Carol")
BY = By("staff")
MASTER = Hearing("master", denver(MARCH))


def reach(**more: object) -> Reach:
    fields: dict[str, object] = {"language": "es-419", "zone": "America/Denver", "agreed": AGREED}
    return Reach("sms", NUMBER, **(fields | more))  # type: ignore[arg-type]


def enrol(db: Database, how: Reach | None, hearing: Hearing = MASTER, **more: object) -> int:
    return enrolment.enrol(db, POLICY, enrolment.Person("Rosa", **more), hearing, how, BY, "Carol")  # type: ignore[arg-type]


def planned(db: Database) -> int:
    return len(db.all("select id from message where kind = 'reminder' and state = 'planned'"))


def test_with_consent_everything_is_planned_and_the_consent_is_kept_whole(db: Database) -> None:
    enrol(db, reach())
    assert planned(db) == 6
    (consent,) = db.all("select scope, given, how, by_whom, words from consent")
    assert consent == {
        "scope": "case",
        "given": AGREED.at,
        "how": "paper",
        "by_whom": "Carol",
        "words": "May we text you?",
    }
    assert db.all("select language, wording from contact") == [{"language": "es-419", "wording": "discreet"}]
    assert db.all("select id from task") == []


@LONG_WALK
async def test_without_consent_the_number_is_silent_and_on_the_call_list(db: Database, work: Office) -> None:
    enrol(db, reach(agreed=None))
    await work.until(datetime.fromisoformat("2027-03-20T12:00+00:00"))
    assert work.sms.got == []
    assert [row["kind"] for row in db.all("select kind from task where kind = 'no_consent'")] == ["no_consent"]


def test_nothing_else_is_said_than_on_the_ordinary_paths(db: Database) -> None:
    enrol(db, reach())
    assert db.all("select id from message where kind <> 'reminder'") == []
    soon = Hearing("master", denver(datetime(2026, 11, 4, 13)))
    enrolment.add_hearing(db, POLICY, 1, soon, BY)
    assert [row["kind"] for row in db.all("select kind from message where kind <> 'reminder'")] == ["confirmation"]


def test_a_number_whose_owner_asked_for_silence_is_refused_and_nothing_is_stored(db: Database, bao: Person) -> None:
    people.stop(db, bao.contact, "word")
    before = {table: db.all(f"select * from {table}") for table in ("respondent", "hearing", "follower", "consent")}
    refused = Reach("sms", bao.value, "en", "America/Denver", agreed=AGREED)
    with pytest.raises(CannotEnrol, match="no more messages"):
        enrol(db, refused)
    assert {table: db.all(f"select * from {table}") for table in before} == before
    assert db.all("select stopped_how from address") == [{"stopped_how": "word"}]


def test_a_known_number_follows_one_more_case_and_keeps_what_its_owner_chose(db: Database, bao: Person) -> None:
    hearing_of(db, bao, MARCH)
    enrol(db, Reach("sms", bao.value, "es-419", "America/Chicago", wording="discreet", agreed=AGREED))
    assert [each.label for each in people.following(db, bao.contact)] == ["Rosa", "Rosa"]
    assert db.all("select language, zone, wording from contact") == [
        {"language": "en", "zone": "America/New_York", "wording": "plain"}
    ]
    # They had agreed by themselves: that word stays.
    assert [row["how"] for row in db.all("select how from consent")] == ["chat"]


def test_a_second_number_is_another_way_to_the_same_person(db: Database) -> None:
    rosa = enrol(db, reach())
    enrolment.add_reach(db, POLICY, rosa, Reach("sms", "+12025550156", "en", "America/Denver", agreed=AGREED), "Carol")
    assert len(db.all("select id from contact")) == 1
    assert len(people.addresses(db, 1)) == 2
    with pytest.raises(CannotEnrol, match="already"):
        enrolment.add_reach(db, POLICY, rosa, reach(), "Carol")


def test_another_persons_number_is_not_taken_for_ones_own(db: Database, bao: Person) -> None:
    rosa = enrol(db, reach())
    with pytest.raises(CannotEnrol, match="somebody else"):
        enrolment.add_reach(db, POLICY, rosa, Reach("sms", bao.value, "en", "America/Denver"), "Carol")


def test_a_relative_waits_for_the_respondent_unless_staff_says_why_not(db: Database) -> None:
    rosa = enrol(db, None, detained=True)
    mother = enrolment.add_reach(db, POLICY, rosa, reach(relation="family"), "Carol")
    assert planned(db) == 0
    with pytest.raises(CannotEnrol):
        enrolment.add_reach(db, POLICY, rosa, reach(relation="family", approved="detained"), "Carol")
    aunt = enrolment.add_reach(
        db, POLICY, rosa, Reach("sms", "+12025550157", "en", "America/Denver", "plain", "family", AGREED, "detained"),
        "Carol",
    )  # fmt: skip
    assert planned(db) == 6
    rows = db.all("select id, state, approved_by, approved_why from follower order by id")
    assert rows == [
        {"id": mother, "state": "pending", "approved_by": None, "approved_why": None},
        {"id": aunt, "state": "approved", "approved_by": "Carol", "approved_why": "detained"},
    ]
    assert {row["kind"] for row in db.all("select kind from task")} == {"no_address", "detained"}


def test_consent_is_added_to_a_number_that_had_none(db: Database) -> None:
    rosa = enrol(db, reach(agreed=None))
    assert [row["done"] for row in db.all("select done from task")] == [None]
    enrolment.add_reach(db, POLICY, rosa, reach(), "Carol")
    assert planned(db) == 6
    assert db.all("select id from task where done is null") == []


def test_a_reference_stands_once_and_so_does_a_hearing(db: Database) -> None:
    rosa = enrol(db, reach(), reference="M-1")
    with pytest.raises(CannotEnrol, match="M-1"):
        enrol(db, None, reference="M-1")
    with pytest.raises(CannotEnrol, match="already"):
        enrolment.add_hearing(db, POLICY, rosa, MASTER, BY)
    assert len(db.all("select id from respondent")) == 1
    assert len(db.all("select id from hearing")) == 1


def test_a_hearing_without_a_date_is_awaited_where_it_will_be(db: Database, clock: Clock) -> None:
    enrol(db, reach(), Hearing("individual", None, Where("Denver", "America/Denver", "DEN")))
    (row,) = db.all("select state, awaited_city, awaited_court from hearing")
    assert row == {"state": "awaited", "awaited_city": "Denver", "awaited_court": "DEN"}
    assert hearing_views.of_contact(db, 1)[0].city == "Denver"
