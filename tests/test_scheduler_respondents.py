"""What the office keeps about a respondent, and what its flags change at once."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from scheduler import families, hearing_views, office, people, respondents
from scheduler.db import Database
from scheduler.respondents import CannotKeep
from tests.cast import POLICY, Office, Person, hearing_of, states
from tests.conftest import Clock

MARCH = datetime(2027, 3, 15, 13)  # a wall time


def protect(db: Database, *, detained: bool = False, confidential: bool = False) -> list[str]:
    return respondents.protect(db, POLICY, 1, detained=detained, confidential=confidential)


@pytest.fixture
def case(db: Database, ana: Person, bao: Person) -> int:
    """Bao's hearing; Ana follows and is approved."""
    hearing = hearing_of(db, bao, MARCH)
    follower = people.follow(db, ana.contact, 1, "family", state="pending")
    families.record_approval(db, POLICY, follower, staff="Carol", why="said")
    return hearing


def test_a_detained_persons_own_phone_hears_nothing_more_and_approved_relatives_do(
    db: Database, case: int, ana: Person, bao: Person
) -> None:
    assert protect(db, detained=True) == ["detained"]
    assert set(states(db, case, bao).values()) == {"killed"}
    assert "planned" in set(states(db, case, ana).values())
    assert [row["kind"] for row in db.all("select kind from task where done is null")] == ["detained"]
    assert protect(db, detained=True) == []
    assert protect(db) == ["detained"]
    assert states(db, case, bao)["7d@1"] == "planned"
    assert db.all("select id from task where done is null") == []


def test_a_confidential_case_is_silent_until_the_opt_in_which_says_who_and_when(
    db: Database, clock: Clock, case: int, ana: Person, bao: Person
) -> None:
    assert protect(db, confidential=True) == ["confidential"]
    assert set(states(db, case, bao).values()) == set(states(db, case, ana).values()) == {"killed"}
    respondents.opt_in(db, POLICY, 1, staff="Carol")
    assert states(db, case, bao)["7d@1"] == states(db, case, ana)["7d@1"] == "planned"
    assert db.all("select opted_in, opted_in_by from respondent") == [{"opted_in": db.now_ms(), "opted_in_by": "Carol"}]
    assert db.all("select id from task where done is null") == []
    clock.forward(minutes=1)
    assert respondents.opt_out(db, POLICY, 1)
    assert not respondents.opt_out(db, POLICY, 1)
    assert set(states(db, case, bao).values()) == {"killed"}
    assert len(db.all("select id from task where done is null")) == 1


def test_a_phone_that_hears_nothing_of_a_case_is_answered_nothing_of_it_and_staff_still_knows(
    db: Database, case: int, ana: Person, bao: Person
) -> None:
    def seen(of: Person) -> list[int]:
        return [view.id for view in hearing_views.of_contact(db, of.contact)]

    protect(db, detained=True)
    assert (seen(bao), seen(ana)) == ([], [case])
    protect(db, confidential=True)
    assert (seen(bao), seen(ana)) == ([], [])
    assert [view.id for view in hearing_views.of_contact(db, bao.contact, for_office=True)] == [case]
    respondents.opt_in(db, POLICY, 1, staff="Carol")
    assert (seen(bao), seen(ana)) == ([case], [case])


def test_a_phone_that_hears_nothing_of_a_case_is_not_told_its_attorney(
    db: Database, case: int, ana: Person, bao: Person
) -> None:
    def named(of: Person, *, for_office: bool = False) -> bool:
        return office.attorney_of(db, of.contact, for_office=for_office) is not None

    office.keep_attorneys(db, [office.Attorney("ruth", "Ruth Demo", "+12025550100")])
    office.give_attorney(db, 1, 1)
    assert named(bao) and named(ana)
    protect(db, detained=True)
    assert (named(bao), named(ana)) == (False, True)
    protect(db, confidential=True)
    assert (named(bao), named(ana)) == (False, False)
    assert named(bao, for_office=True)
    respondents.opt_in(db, POLICY, 1, staff="Carol")
    assert named(bao) and named(ana)


def test_a_new_confidential_flag_asks_for_a_new_opt_in(db: Database, case: int, bao: Person) -> None:
    protect(db, confidential=True)
    respondents.opt_in(db, POLICY, 1, staff="Carol")
    protect(db)
    protect(db, confidential=True)
    assert db.all("select opted_in, opted_in_by from respondent") == [{"opted_in": None, "opted_in_by": None}]
    assert set(states(db, case, bao).values()) == {"killed"}


async def test_who_may_be_written_to_again_is_told_of_a_date_that_is_near_and_once(
    db: Database, clock: Clock, work: Office, bao: Person
) -> None:
    hearing_of(db, bao, datetime(2026, 11, 5, 9))
    protect(db, confidential=True)
    await work.now()
    assert work.sms.got == []
    respondents.opt_in(db, POLICY, 1, staff="Carol")
    await work.now()
    assert len(work.sms.got) == 1
    protect(db, detained=True, confidential=True)
    protect(db, confidential=False)
    clock.forward(minutes=20)
    await work.now()
    assert len(work.sms.got) == 1
    await work.until(clock() + timedelta(days=1))


def test_a_label_and_a_reference_are_changed_and_a_reference_stands_once(db: Database, case: int) -> None:
    other = people.new_respondent(db, "Luz", reference="M-2")
    assert respondents.rename(db, 1, "Bao", "M-1") == ["label", "reference"]
    assert respondents.rename(db, 1, "Bao", "M-1") == []
    with pytest.raises(CannotKeep, match="M-2"):
        respondents.rename(db, 1, "Bao", "M-2")
    with pytest.raises(LookupError):
        respondents.rename(db, 99, "Bao", None)
    assert respondents.rename(db, other, "Luz", None) == ["reference"]


def test_tags_are_added_once_and_bounded(db: Database, case: int) -> None:
    for name in ("urgent", "urgent", "asylum"):
        respondents.tag(db, 1, name)
    assert [row["name"] for row in db.all("select name from tag order by name")] == ["asylum", "urgent"]
    assert respondents.untag(db, 1, "urgent")
    assert not respondents.untag(db, 1, "urgent")
    for number in range(respondents.TAGS_MOST - 1):
        respondents.tag(db, 1, f"tag {number}")
    with pytest.raises(CannotKeep):
        respondents.tag(db, 1, "one too many")


def test_removing_the_last_follower_puts_the_case_on_the_list(db: Database, case: int, ana: Person) -> None:
    for row in db.all("select id from follower order by id"):
        families.remove_for(db, POLICY, row["id"], staff="Carol")
    assert set(states(db, case, ana).values()) == {"killed"}
    assert [row["kind"] for row in db.all("select kind from task")] == ["nobody_follows"]
    assert db.all("select distinct who, action from audit where action = 'removed'") == [
        {"who": "Carol", "action": "removed"}
    ]
