"""What a conversation decided is carried out for the hearings that it concerns, and for no others."""

from __future__ import annotations

from datetime import datetime

from bot import effects
from bot.facts import House
from scheduler import people
from scheduler.db import Database
from tests.cast import OFFICE, POLICY, Person, hearing_of


def test_after_a_stop_staff_calls_about_hearings_to_come_and_not_about_past_ones(
    db: Database, bao: Person, carol: Person
) -> None:
    past = hearing_of(db, bao, datetime(2026, 10, 1, 8, 30))
    to_come = hearing_of(db, bao, datetime(2026, 12, 15, 8, 30))
    known = people.contact_at(db, "sms", bao.value)
    assert known is not None
    house = House(OFFICE, ("en",), handles_opt_out=True, policy=POLICY)

    effects.silence(effects.Answering(db, house, *known, inbound=1), "STOP")

    called = [row["hearing_id"] for row in db.all("select hearing_id from task where kind = 'stopped'")]
    assert called == [to_come]
    assert past not in called
