"""One chat gets a message a second, three at once; a provider's "wait" is kept to by whom it concerns."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from messages.channel import SendError
from messages.say import Say
from scheduler import claims, delivery, outbox
from scheduler.backlog import GOOD_FOR, Backlog, Standing
from scheduler.db import Database, Store
from scheduler.delivery import Rules
from scheduler.pace import TELEGRAM, Pace
from scheduler.worker import Worker
from tests.cast import OFFICE, POLICY, Person, Phones, hearing_of, person
from tests.conftest import Clock
from tests.installation import until

NOW = datetime(2027, 1, 5, 15, tzinfo=UTC)
RULES = Rules(POLICY, OFFICE, per_address={"telegram": TELEGRAM})


def second(n: float) -> datetime:
    return NOW + timedelta(seconds=n)


def test_three_go_at_once_and_then_one_a_second() -> None:
    pace, at, went = Pace({"telegram": TELEGRAM}), NOW, []
    for _ in range(6):
        at = pace.free_at("telegram", "7", at)
        pace.called("telegram", "7", at)
        went.append((at - NOW).total_seconds())
    assert went == [0, 0, 0, 1, 2, 3]
    assert pace.free_at("telegram", "8", NOW) == NOW
    assert pace.free_at("sms", "7", NOW) == NOW


def test_a_clock_that_went_back_does_not_silence_a_chat() -> None:
    pace = Pace({"telegram": TELEGRAM})
    for _ in range(3):
        pace.called("telegram", "7", NOW)
    assert pace.free_at("telegram", "7", NOW - timedelta(hours=1)) == NOW - timedelta(hours=1)


def test_wait_said_to_one_chat_is_for_that_chat_and_said_to_two_for_all() -> None:
    pace = Pace({"telegram": TELEGRAM})
    pace.told_to_wait("telegram", "7", 20, NOW)
    assert pace.free_at("telegram", "7", second(1)) == second(20)
    assert pace.rests_until("telegram", second(1)) is None
    pace.told_to_wait("telegram", "8", 5, second(2))
    assert pace.rests_until("telegram", second(3)) == second(7)
    assert pace.rests_until("telegram", second(7)) is None


def test_wait_said_where_there_are_no_chats_is_for_the_account() -> None:
    pace = Pace({"telegram": TELEGRAM})
    pace.told_to_wait("sms", "+12025550101", 3, NOW)
    assert pace.rests_until("sms", NOW) == second(3)


async def test_the_fourth_answer_to_a_chat_waits_a_second(db: Database, clock: Clock, ana: Person) -> None:
    phones = Phones("telegram")
    worker = Worker(Store(db), {"telegram": phones}, RULES)
    for n in range(5):
        outbox.answer(db, ana.contact, ana.address, 1, n, Say("say-thanks"))
    await worker.settled()
    assert len(phones.got) == 3
    clock.forward(seconds=1)
    await worker.settled()
    assert len(phones.got) == 4


async def test_a_channel_that_was_told_to_wait_makes_no_call(db: Database, clock: Clock) -> None:
    phones = Phones("telegram")
    phones.next_answers = [SendError("Too many requests", "network", retry_after=60) for _ in range(2)]
    worker = Worker(Store(db), {"telegram": phones}, RULES, in_flight=1)
    for n in range(6):
        hearing_of(db, person(db, "telegram", f"20{n}"), datetime(2027, 3, 15, 13))
    worker.wake()
    await until(lambda: not phones.next_answers, "both refusals")
    await asyncio.sleep(0.1)
    assert phones.got == []
    await worker.stop()
    clock.forward(seconds=90)
    again = Worker(Store(db), {"telegram": phones}, RULES, in_flight=1)
    await again.settled()
    assert len({out.address for out in phones.got}) == 6
    assert len(phones.got) == 6


def test_of_a_backlog_the_nearest_hearing_goes_first(db: Database, clock: Clock) -> None:
    days = (40, 3, 20, 9)
    rows = []
    for n, day in enumerate(days):
        wall = (clock() + timedelta(days=day)).replace(tzinfo=None)
        hearing_of(db, person(db, "sms", f"+120255501{n:02}"), wall)
    db.run("update message set prompted = 0, urgency = 1 where kind = 'confirmation'")
    db.run("update message set next_at = null where kind <> 'confirmation'")
    standing = Standing()
    for _ in days:
        rows += claims.claim(db, "sms", 1, "a", RULES, standing).claimed
    assert [each.row["hearing_id"] for each in rows] == [2, 4, 3, 1]


class Orders(Backlog):
    """Counts how often it was put in order."""

    made = 0

    def fill(self, channel: str, order: Iterable[int], now: datetime, count: int) -> list[int]:
        self.made += 1
        return super().fill(channel, order, now, count)


def test_two_machines_put_one_backlog_in_order_once_each_and_pass_over_what_the_other_took(
    db: Database, clock: Clock
) -> None:
    for n in reversed(range(8)):
        hearing_of(db, person(db, "telegram", f"{1001 + n}"), (clock() + timedelta(days=3 + n)).replace(tzinfo=None))
    db.run("update message set prompted = 0, urgency = 1 where kind = 'confirmation'")
    db.run("update message set next_at = null where kind <> 'confirmation'")
    orders, went = {"a": Orders(), "b": Orders()}, []
    for name in "abbaabab":
        turn = claims.claim(db, "telegram", 1, name, RULES, Standing(backlog=orders[name]))
        went += [out.address for out in delivery.begin(db, "telegram", name, turn, RULES)]
    assert went == [f"{1001 + n}" for n in range(8)], "nearest hearing first"
    assert [order.made for order in orders.values()] == [1, 1]


def test_the_order_of_a_backlog_is_made_anew_after_some_seconds() -> None:
    backlog = Backlog()
    assert backlog.fill("sms", [2, 3, 1], NOW, 1) == [2]
    assert backlog.take("sms", NOW, 1) == [3]
    assert backlog.take("sms", NOW + GOOD_FOR, 1) == []
