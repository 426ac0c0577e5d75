"""A date that was typed and never confirmed is not forgotten: staff asks, until the person says yes."""

from __future__ import annotations

import pytest

from bot import inbound, unfinished
from bot.arrived import Arrived
from bot.facts import House
from bot.turn import Typed
from scheduler import people
from scheduler.db import Database
from scheduler.office import Office
from scheduler.policy import Policy
from tests.conftest import Clock
from tests.installation import make_owner

ANA = "+12025550101"
OFFICE = Office("The Office", "Reminders", "America/New_York", "The help line", "+1 202 555 0198", "")
HOUSE = House(OFFICE, ("en", "es-419"), handles_opt_out=True, policy=Policy())
TO_THE_READ_BACK = ("new", "mine", "master hearing (short, often the first)", "Denver", "March 15 2027 8:30 am")


@pytest.fixture(autouse=True)
def ana(db: Database) -> None:
    """She agreed to messages."""
    make_owner(db)
    _, address = people.new_contact(db, "sms", ANA, language="en", zone="America/Denver")
    people.give_consent(db, address.id, scope="case", how="sms", by="self", words="yes")


def writes(db: Database, *texts: str) -> None:
    for text in texts:
        number = f"SM{db.now_ms()}{abs(hash(text))}"
        inbound.handle(db, inbound.keep(db, Arrived("sms", number, ANA, Typed(text))), HOUSE)


def open_tasks(db: Database) -> list[str]:
    return [row["reason"] for row in db.all("select reason from task where done is null")]


def later(db: Database, clock: Clock, hours: int) -> None:
    clock.forward(hours=hours)
    unfinished.tell(db)


def test_staff_hears_once_of_a_date_without_a_yes_and_no_more_when_it_is_confirmed(db: Database, clock: Clock) -> None:
    writes(db, *TO_THE_READ_BACK)
    later(db, clock, hours=1)
    assert open_tasks(db) == []
    later(db, clock, hours=2)
    later(db, clock, hours=1)
    assert open_tasks(db) == ["unfinished"]
    told = db.all("select say from message where kind = 'staff' and say like '%unfinished%'")
    assert len(told) == 1 and "202-555-0101" in told[0]["say"]

    writes(db, "March 15 2027 8:30 am", "yes, all is right")
    assert db.all("select id from hearing") and open_tasks(db) == []


@pytest.mark.parametrize("last", ["menu", "STOP"])
def test_who_left_it_themselves_or_asked_for_silence_is_nobodys_task_of_this_kind(
    db: Database, clock: Clock, last: str
) -> None:
    writes(db, *TO_THE_READ_BACK, last)
    later(db, clock, hours=3)
    assert "unfinished" not in open_tasks(db)


def test_who_has_typed_no_date_yet_is_left_alone(db: Database, clock: Clock) -> None:
    writes(db, *TO_THE_READ_BACK[:-1])
    later(db, clock, hours=3)
    assert open_tasks(db) == []
