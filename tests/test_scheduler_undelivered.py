"""An outage is one alarm with a number and a reason, not one for each message; the call list has them all."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from messages.channel import SendError
from messages.refusals import whys
from messages.render import phrase
from messages.say import Phrase
from scheduler import hearings, incidents, undelivered, watch
from scheduler.hearings import By
from tests.cast import POLICY, Office, Person, denver, hearing_of, person

MARCH = datetime(2027, 3, 15, 13)
SOON = datetime(2026, 11, 3, 13)
NO_NUMBER = SendError("21211: no such number", "person", why="why-number")


def fail(work: Office, many: int, first: int = 0, day: datetime = MARCH) -> list[tuple[Person, int]]:
    """So many people whom nothing reaches, and their hearings."""
    work.sms.next_answers = [NO_NUMBER] * many
    found = []
    for n in range(first, first + many):
        who = person(work.db, "sms", f"+120255501{n:02}")
        found.append((who, hearing_of(work.db, who, day, label=f"Nr{n}")))
    asyncio.run(work.now())
    return found


def pass_time(work: Office, minutes: int) -> None:
    for _ in range(minutes // 5):
        work.clock.forward(minutes=5)
        undelivered.renew(work.db)
    asyncio.run(work.now())


def told(work: Office, carol: Person) -> list[str]:
    """The alarms since it was asked before."""
    texts, work.telegram.got = work.telegram.to(carol.value), []
    return texts


def test_a_few_are_told_by_name(work: Office, carol: Person) -> None:
    fail(work, 3)
    pass_time(work, minutes=30)
    assert [text.count("Nr") for text in told(work, carol)] == [1, 1, 1]


def test_of_many_the_rest_is_one_alarm_that_says_how_many_and_why(work: Office, carol: Person) -> None:
    fail(work, 12)
    assert len(told(work, carol)) == undelivered.FEW
    work.clock.forward(minutes=5)
    watch.look(work.db, ["sms", "telegram"], watch.Limits())
    pass_time(work, minutes=30)
    (alarm,) = told(work, carol)
    assert "did not arrive: 12" in alarm
    assert f"Main reason: {phrase(Phrase('why-number'), 'en')}." in alarm
    assert len(work.db.all("select 1 from task where kind = 'not_reached'")) == 12


def test_it_is_told_again_each_hour_as_long_as_there_are_more(work: Office, carol: Person) -> None:
    for n in range(5):
        fail(work, 4, first=n * 4)
        pass_time(work, minutes=20)
    pass_time(work, minutes=180)
    alarms = [text for text in told(work, carol) if "did not arrive" in text]
    assert [alarm.partition(":")[2].partition(".")[0] for alarm in alarms] == [" 4", " 16", " 20"]
    assert incidents.standing(work.db) == []


def test_what_was_worked_off_meanwhile_is_not_told(work: Office, carol: Person) -> None:
    fail(work, 9)
    told(work, carol)
    work.db.run("update task set done = ?", work.db.now_ms())
    pass_time(work, minutes=120)
    assert told(work, carol) == []


def test_a_change_of_a_hearing_that_is_near_is_told_by_name_all_the_same(work: Office, carol: Person) -> None:
    fail(work, 9)
    others = [person(work.db, "sms", f"+120255501{n}") for n in range(30, 42)]
    near = [hearing_of(work.db, who, SOON, label=f"Soon{who.value[-2:]}") for who in others]
    asyncio.run(work.now())
    told(work, carol)
    work.sms.next_answers = [NO_NUMBER] * len(near)
    for hearing in near:
        hearings.move(work.db, POLICY, hearing, denver(SOON + timedelta(hours=1)), By("staff"))
    asyncio.run(work.now())
    by_name = [text for text in told(work, carol) if "Soon" in text]
    assert len(by_name) == undelivered.URGENT


def test_what_expired_and_is_told_by_a_later_message_is_not_among_them(work: Office, carol: Person) -> None:
    """After some days off many steps are past; each of their readers hears of the hearing all the same."""
    for n in range(6):
        who = person(work.db, "sms", f"+120255501{n:02}")
        hearing_of(work.db, who, MARCH)
    asyncio.run(work.now())
    work.clock.set(datetime(2027, 3, 13, 19, tzinfo=UTC))
    asyncio.run(work.now())
    assert len(work.db.all("select 1 from task where kind = 'not_told'")) == 18
    told(work, carol)
    fail(work, 1, first=20, day=SOON.replace(year=2027, month=4))
    (by_name,) = told(work, carol)
    assert "Nr20" in by_name


@pytest.mark.parametrize("why", sorted(whys()))
def test_every_reason_of_a_refusal_is_told_in_the_language_of_staff(why: str) -> None:
    listed = f"{phrase(Phrase(why), 'en')} (12345: failed)"
    assert undelivered._why(listed) == Phrase(why)
