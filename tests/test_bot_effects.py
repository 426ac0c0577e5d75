"""What a conversation decided is carried out for the hearings that it concerns, and for no others."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot import effects, intents
from bot.facts import House
from scheduler import people, respondents
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
