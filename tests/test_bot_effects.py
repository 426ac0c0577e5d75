"""What a conversation decided is carried out for the hearings that it concerns, and for no others."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot import effects, intents
from bot.facts import House
from scheduler import calls, casework, people, respondents, staff
from scheduler.db import Database
from scheduler.reminders import replan_contact
from tests.cast import OFFICE, POLICY, Person, denver, hearing_of

HOUSE = House(OFFICE, ("en",), handles_opt_out=True, policy=POLICY)


def test_after_a_stop_staff_calls_about_hearings_to_come_and_not_about_past_ones(
    db: Database, bao: Person, carol: Person
) -> None:
    past = hearing_of(db, bao, datetime(2026, 10, 1, 8, 30))
    to_come = hearing_of(db, bao, datetime(2026, 12, 15, 8, 30))
    known = people.contact_at(db, "sms", bao.value)
    assert known is not None

    effects.silence(effects.Answering(db, HOUSE, *known, inbound=1), "STOP")

    called = [row["hearing_id"] for row in db.all("select hearing_id from task where kind = 'stopped'")]
    assert called == [to_come]
    assert past not in called


def test_a_date_typed_on_the_phone_of_who_is_detained_is_kept_and_answered_without_a_word_of_it(
    db: Database, bao: Person
) -> None:
    hearing_of(db, bao, datetime(2026, 12, 15, 8, 30))
    respondents.protect(db, POLICY, 1, detained=True, confidential=False)
    known = people.contact_at(db, "sms", bao.value)
    assert known is not None
    db.run("delete from message")
    typed = intents.Register(None, None, "self", "master", denver(datetime(2027, 4, 20, 13)))

    effects.carry_out(typed, effects.Answering(db, HOUSE, *known, inbound=1))

    assert len(db.all("select id from hearing where state = 'set'")) == 2
    (answer,) = db.all("select say from message")
    assert "say-thanks" in answer["say"]


@pytest.mark.parametrize("who", ["they", "staff, the same date", "staff, another date", "staff, over"])
def test_a_date_that_nobody_asked_for_is_on_the_list_until_they_or_staff_say_what_it_is(
    db: Database, bao: Person, carol: Person, who: str
) -> None:
    hearing, other = (hearing_of(db, bao, datetime(2026, 12, day, 8, 30)) for day in (15, 16))
    known = people.contact_at(db, "sms", bao.value)
    account = staff.named(db, "Carol")
    assert known is not None
    for inbound, date in enumerate((hearing, other, None, hearing)):
        effects.carry_out(intents.Unclear("text", date), effects.Answering(db, HOUSE, *known, inbound=inbound))
    assert len(db.all("select id from message where kind = 'staff'")) == 1, "told once a day"
    moved = denver(datetime(2026, 12, 17, 13))

    if who == "they":
        effects.carry_out(intents.Move(hearing, moved), effects.Answering(db, HOUSE, *known, inbound=2))
    elif who == "staff, over":
        casework.close(db, POLICY, account, hearing, "attended")
    else:
        same = who == "staff, the same date"
        casework.move(db, POLICY, account, hearing, denver(datetime(2026, 12, 15, 8, 30)) if same else moved)

    left = {row["hearing_id"] for row in db.all("select hearing_id from task where kind = 'unclear' and done is null")}
    assert left == {other, None}


def test_what_nobody_understands_is_on_the_list_again_when_staff_took_the_last_one_off(
    db: Database, bao: Person, carol: Person
) -> None:
    known = people.contact_at(db, "sms", bao.value)
    account = staff.named(db, "Carol")
    assert known is not None
    for inbound in (1, 2, 3):
        effects.carry_out(intents.Unclear("text"), effects.Answering(db, HOUSE, *known, inbound=inbound))
        open_ones = [row["id"] for row in db.all("select id from task where kind = 'unclear' and done is null")]
        assert len(open_ones) == 1
        if inbound == 2:
            calls.settle(db, open_ones, account, "answered")


def test_whoever_wanted_nothing_of_one_date_and_gives_another_is_reminded_of_it(db: Database, bao: Person) -> None:
    hearing_of(db, bao, datetime(2026, 12, 15, 8, 30))
    people.mute(db, bao.contact, True, respondent=1)
    known = people.contact_at(db, "sms", bao.value)
    assert known is not None
    typed = intents.Register(None, 1, "self", "master", denver(datetime(2027, 4, 20, 13)))

    effects.carry_out(typed, effects.Answering(db, HOUSE, *known, inbound=1))

    planned = {row["kind"] for row in db.all("select kind from message where hearing_id = 2 and state = 'planned'")}
    assert planned == {"confirmation", "reminder"}


@pytest.mark.parametrize(
    ("decided", "answer"),
    [
        (intents.Move(1, denver(datetime(2026, 12, 17, 13))), "say-thanks"),
        (intents.Cancel(1), "say-after-over"),
        (intents.AfterHearing(1, "over"), "say-after-over"),
    ],
)
def test_what_is_said_of_a_date_of_which_they_want_no_messages_is_answered(
    db: Database, bao: Person, decided: intents.Intent, answer: str
) -> None:
    hearing_of(db, bao, datetime(2026, 12, 15, 8, 30))
    people.mute(db, bao.contact, True, respondent=1)
    replan_contact(db, POLICY, bao.contact)
    db.run("delete from message")
    known = people.contact_at(db, "sms", bao.value)
    assert known is not None

    effects.carry_out(decided, effects.Answering(db, HOUSE, *known, inbound=1))

    (said,) = db.all("select say from message")
    assert answer in said["say"]
