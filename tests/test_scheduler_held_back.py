"""Nobody whom only an unreleased import brought hears of anything before its release, whatever it is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from messages.channel import SendError
from scheduler import counsel, office, people
from scheduler.broadcasts.audience import Audience, count
from scheduler.db import Database
from scheduler.office import Attorney
from scheduler.reminders import replan_contact
from tests.broadcasting import approved, draft, staff
from tests.cast import POLICY, Office, Person, hearing_of, person
from tests.conftest import Clock
from tests.importing import DEC_15, line, release, take

NEW = "+12025550110"  # whom the file brings
LEE = Attorney("lee", "Lee Example", "+12025550111")


@pytest.fixture
def case(db: Database, bao: Person) -> int:
    """Bao's own hearing, in the office's file under a reference."""
    hearing_of(db, bao, DEC_15)
    db.run("update respondent set reference = 'C-1'")
    return 1


async def test_a_broadcast_about_the_case_leaves_them_out_until_then(
    db: Database, work: Office, clock: Clock, bao: Person, case: int
) -> None:
    await work.now()
    _, done = take(db, line())
    asked = draft(Audience(courts=("DEN",)), about="court_moved")
    assert count(db, asked.aim).left_out == {"unreleased": 1}
    clock.forward(minutes=20)
    approved(db, clock, staff(db, "Carol", "owner"), staff(db, "Erin"), asked)
    await work.now()
    assert work.sms.to(NEW) == []
    assert len(work.sms.to(bao.value)) == 2
    release(db, done)
    assert count(db, asked.aim).left_out == {}


async def test_a_change_of_counsel_is_not_told_them(db: Database, work: Office, bao: Person, case: int) -> None:
    office.keep_attorneys(db, [LEE])
    await work.now()
    take(db, line())
    work.clock.forward(minutes=20)
    counsel.change(db, case, 1)
    await work.now()
    assert work.sms.to(NEW) == []
    assert len(work.sms.to(bao.value)) == 2


async def test_they_are_not_asked_whether_the_person_knows(
    db: Database, work: Office, bao: Person, carol: Person, case: int
) -> None:
    take(db, line())
    db.run("update follower set relation = 'family' where import_id is not null")
    work.sms.next_answers = [SendError("30005", "person")]
    await work.now()
    assert work.sms.got == []
    assert len(work.telegram.to(carol.value)) == 1


@pytest.mark.parametrize("own_word", [False, True])
async def test_a_phone_that_it_added_to_somebody_is_no_other_way_unless_they_said_so(
    db: Database, work: Office, own_word: bool
) -> None:
    rosa = person(db, "telegram", "1008")
    hearing_of(db, rosa, DEC_15)
    db.run("update respondent set reference = 'C-1'")
    take(db, line(addresses=(("telegram", "1008"), ("sms", NEW))))
    added = people.contact_at(db, "sms", NEW)
    assert added is not None
    assert added[0].id == rosa.contact
    if own_word:
        people.give_consent(db, added[1].id, scope="case", how="chat", by="self", words="w")
        replan_contact(db, POLICY, rosa.contact)
    work.telegram.next_answers = [SendError("blocked", "person")]
    await work.until(work.clock() + timedelta(hours=1))
    assert len(work.sms.to(NEW)) == own_word
    assert len(db.all("select 1 as one from task where kind = 'not_reached'")) == (not own_word)
