"""What strangers may cost: each limit, who is touched by it, and who hears of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import inbound
from bot.arrived import Arrived, Carrier
from bot.facts import House
from bot.turn import Began, Typed
from scheduler import budget, office, people, silence
from scheduler.budget import Budget
from scheduler.db import Database
from tests.cast import OFFICE, POLICY, Office, Person, hearing_of, person
from tests.conftest import Clock

TIGHT = Budget(newcomers=5, newcomers_on_channel=3, per_sender=4, per_country=6, per_day=8)
ABROAD = frozenset({"US", "MX"})


def house(limits: Budget = TIGHT) -> House:
    return House(OFFICE, ("en", "es-419"), True, POLICY, budget=limits)


def says(db: Database, value: str, said: object = None, channel: str = "sms", limits: Budget = TIGHT) -> int:
    """Somebody writes; how many answers they got."""
    row = db.one("select count(*) as n from inbound")
    number = f"{channel}{row['n'] if row else 0}"
    kept = inbound.keep(db, Arrived(channel, number, value, said or Typed("hello")))  # type: ignore[arg-type]
    inbound.handle(db, kept, house(limits))
    found = db.one("select count(*) as n from message where key like ?", f"a:{kept}:%")
    return int(found["n"]) if found else 0


def told(db: Database) -> list[str]:
    return [row["reason"] for row in db.all("select reason from task where kind = 'abuse' order by id")]


def test_so_many_strangers_are_taken_up_within_an_hour_on_each_channel_and_in_all(
    db: Database, clock: Clock, carol: Person
) -> None:
    by_sms = [says(db, f"+120255501{number:02}") for number in range(10, 15)]
    by_telegram = [says(db, str(7000 + number), channel="telegram") for number in range(5)]
    assert by_sms == [1, 1, 1, 0, 0]
    assert by_telegram == [1, 1, 0, 0, 0]
    assert told(db) == ["3 new people within this hour", "5 new people within this hour"]
    assert len(db.all("select 1 from message where key like 's:abuse%'")) == 2
    assert db.all("select 1 from address where value = '+12025550113'") == []
    assert len(db.all("select 1 from inbound")) == 10, "kept they are"
    clock.forward(hours=1)
    assert says(db, "+12025550113") == 1


def test_whoever_the_office_knows_is_no_stranger(db: Database, bao: Person) -> None:
    nobody = Budget(newcomers=0, newcomers_on_channel=0)
    assert says(db, bao.value, limits=nobody) == 1


def test_a_member_of_staff_who_links_a_chat_gets_in_whatever_happens(db: Database) -> None:
    from bot import staff_link

    payload = staff_link.invite(db, office.add_staff(db, "Carol", "owner"), timedelta(days=1))
    nobody = Budget(newcomers=0, newcomers_on_channel=0)
    assert says(db, "7001", Began(payload), "telegram", nobody) == 1
    assert office.staff_role(db, 1) == "owner"


@pytest.mark.parametrize("said", [Typed("ALTO"), Typed("please stop texting me"), Carrier("STOP")])
def test_a_stop_of_somebody_who_is_turned_away_is_written_down(db: Database, said: object) -> None:
    nobody = Budget(newcomers=0, newcomers_on_channel=0)
    assert says(db, "+12025550110", said, limits=nobody) == 0
    assert db.stops.refuses("sms", "+12025550110")
    assert not db.stops.refuses("sms", "+12025550111")


@pytest.mark.parametrize(
    ("number", "countries", "answers"),
    [
        ("+12025550110", {"US"}, 1),
        ("+18765550110", {"US"}, 0),  # Jamaica has +1 too, and costs many times as much
        ("+19005550110", {"PR"}, 0),
        ("+525512345678", {"US"}, 0),
        ("+525512345678", {"US", "MX"}, 1),
        ("+882161234567", {"US"}, 0),
        ("+0000000", {"US"}, 0),
    ],
)
def test_strangers_are_answered_by_sms_where_the_office_said_so(
    db: Database, number: str, countries: set[str], answers: int
) -> None:
    assert says(db, number, limits=Budget(countries=frozenset(countries))) == answers
    assert len(told(db)) == 1 - answers


def test_telegram_costs_nothing_and_knows_no_country(db: Database) -> None:
    free = Budget(countries=frozenset(), per_sender=0, per_country=0, per_day=0)
    assert [says(db, "7001", channel="telegram", limits=free) for _ in range(5)] == [1] * 5


def test_one_sender_gets_so_many_answers_a_day(db: Database, clock: Clock, bao: Person, carol: Person) -> None:
    agreed_long_ago(db, clock, bao)
    assert [says(db, bao.value) for _ in range(6)] == [1, 1, 1, 1, 0, 0]
    assert told(db) == ["4 answers to one number"]
    assert says(db, bao.value, Typed("ALTO")) == 1, "STOP is heard all the same"
    clock.forward(days=1)
    silence.end(db, bao.address)
    assert says(db, bao.value, Typed("START")) == 1


def test_a_country_gets_so_many_and_all_of_them_together_so_many(db: Database) -> None:
    roomy = Budget(per_sender=100, per_country=6, per_day=8, countries=ABROAD)
    assert sum(says(db, f"+120255501{number:02}", limits=roomy) for number in range(10, 19)) == 6
    assert sum(says(db, f"+5255123456{number:02}", limits=roomy) for number in range(10, 19)) == 2
    assert told(db) == ["6 answers to numbers of US today", "8 answers today"]


def agreed_long_ago(db: Database, clock: Clock, who: Person) -> None:
    db.run("update consent set given = given - 2 * 86400000 where address_id = ?", who.address)


def test_who_agreed_a_day_ago_is_answered_whatever_strangers_do(db: Database, clock: Clock, bao: Person) -> None:
    agreed_long_ago(db, clock, bao)
    spent = Budget(newcomers=0, per_country=0, per_day=0, countries=frozenset())
    assert says(db, bao.value, limits=spent) == 1


def test_who_agreed_just_now_is_still_a_stranger(db: Database, bao: Person) -> None:
    assert says(db, bao.value, limits=Budget(per_day=0)) == 0


def test_staff_is_always_answered(db: Database, carol: Person) -> None:
    address = people.add_address(db, carol.contact, "sms", "+12025550103")
    people.give_consent(db, address, scope="case", how="chat", by="self", words="…")
    nothing = Budget(per_sender=0, per_country=0, per_day=0, countries=frozenset())
    assert says(db, "+12025550103", limits=nothing) == 1


async def test_no_reminder_is_ever_held_back_by_it(work: Office, db: Database, bao: Person) -> None:
    from datetime import datetime

    for _ in range(20):
        says(db, bao.value, limits=Budget(per_sender=1))
    assert told(db)
    work.sms.got.clear()
    hearing_of(db, bao, datetime(2026, 12, 15, 13))
    await work.until(work.clock() + timedelta(days=60))
    assert len(work.sms.to(bao.value)) >= 5


def test_old_tallies_go(db: Database, clock: Clock, bao: Person) -> None:
    says(db, bao.value)
    assert db.all("select 1 from tally")
    clock.forward(days=3)
    budget.forget(db)
    assert db.all("select 1 from tally") == []


def test_a_tally_holds_no_number(db: Database) -> None:
    who = person(db, "sms", "+12025550119")
    says(db, who.value)
    assert "2025550119" not in str(db.all("select * from tally"))
