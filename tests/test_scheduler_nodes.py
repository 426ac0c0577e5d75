"""Several programs on one database: who lives, who does what for all, and deliveries that go on beside each other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import datetime, timedelta

import pytest

from messages.channel import Outgoing, SendError, Sent, Unanswered, may_leave
from scheduler import claims, delivery, doubts, neighbours, nodes, outbox, settlement
from scheduler.db import Database, DatabasePlace, Store, open_database
from scheduler.delivery import Rules
from scheduler.fallback import WITHDRAWN
from scheduler.nodes import BEAT, SILENT, Identity
from scheduler.pace import TELEGRAM, Pace
from scheduler.periodic import Job
from scheduler.settlement import Result, Withdrawn
from scheduler.worker import Worker
from tests.cast import OFFICE, POLICY, Person, Phones, hearing_of, person, states
from tests.conftest import Clock
from tests.installation import until
from tests.postgres import Emptied

LASTS = timedelta(seconds=15)
SOON = datetime(2026, 12, 20, 13)
RULES = Rules(POLICY, OFFICE)


def test_who_is_heard_lives_and_who_is_silent_does_not(db: Database, clock: Clock) -> None:
    for name in ("a", "b", "c"):
        nodes.enter(db, Identity(name, "host", "0.1"))
    assert nodes.take(db, "polling", "a", LASTS)
    clock.forward(seconds=SILENT.total_seconds() - 1)
    nodes.beat(db, "b")
    nodes.leave(db, "c")
    clock.forward(seconds=2)
    found = {node.name: node for node in nodes.listing(db)}
    assert {name: node.lives(db.now()) for name, node in found.items()} == {"a": False, "b": True, "c": False}
    assert found["c"].ended is not None and found["a"].ended is None
    assert BEAT * 2 < SILENT


def test_a_duty_is_one_nodes_until_it_is_silent_or_leaves(db: Database, clock: Clock) -> None:
    assert nodes.take(db, "polling", "a", LASTS)
    assert not nodes.take(db, "polling", "b", LASTS)
    clock.forward(seconds=14)
    assert nodes.take(db, "polling", "a", LASTS), "it says so again"
    clock.forward(seconds=14)
    assert not nodes.take(db, "polling", "b", LASTS)
    clock.forward(seconds=1)
    assert nodes.take(db, "polling", "b", LASTS)
    assert not nodes.take(db, "polling", "a", LASTS), "who slept does not get it back"
    nodes.leave(db, "b")
    assert nodes.take(db, "polling", "a", LASTS), "who ends in order gives it up at once"


def test_what_a_node_has_in_hand_is_shown(db: Database, bao: Person) -> None:
    nodes.enter(db, Identity("a"))
    hearing_of(db, bao, SOON)
    db.run("update message set state = 'sending', lease = 'a:1234', next_at = ?", db.now_ms() + 60_000)
    (node,) = nodes.listing(db)
    assert node.in_hand == db.one("select count(*) as n from message")["n"] > 0  # type: ignore[index]


def begun(db: Database, lease: str) -> Outgoing:
    """The one message that is due, begun by whoever has this lease."""
    turn = claims.claim(db, "sms", 10, lease, RULES)
    (out,) = delivery.begin(db, "sms", lease, turn, RULES)
    return out


@pytest.mark.parametrize("outcome", [Withdrawn(), Unanswered("it woke up, and the connection was gone")])
def test_a_machine_that_slept_through_its_lease_does_not_speak_for_what_another_has_begun(
    db: Database, clock: Clock, bao: Person, outcome: Withdrawn | Unanswered
) -> None:
    hearing = hearing_of(db, bao, SOON)
    slept = begun(db, "sleeper:1")
    clock.forward(seconds=61)
    (doubtful,) = claims.claim(db, "sms", 10, "other:1", RULES).doubtful
    doubts.not_found(db, doubtful)
    now = begun(db, "other:1")
    settlement.settle(db, [Result(slept.message, slept.attempt, outcome)], RULES.reconcile)
    assert states(db, hearing, bao)["confirmation@1"] == "sending", "nobody may claim it meanwhile"
    settlement.settle(db, [Result(now.message, now.attempt, Sent("SM1"))], RULES.reconcile)
    assert states(db, hearing, bao)["confirmation@1"] == "sent"


class Sleeper(Phones):
    """Its machine falls asleep for a minute when it is about to write to the provider for the first time."""

    async def send(self, out: Outgoing) -> Sent:
        """As the real ones do: what may not leave any more does not."""
        if not self.got and not self.next_refusals:
            self.next_refusals.append(SendError("it slept", "network"))
            self.meanwhile()
        may = may_leave.get()
        if may is None or not may():
            raise SendError("too late to leave", "network")
        return await super().send(out)


async def test_a_machine_that_sleeps_between_its_look_and_the_call_does_not_call(
    db: Database, clock: Clock, bao: Person
) -> None:
    phone = Sleeper("sms", meanwhile=lambda: clock.forward(seconds=61))
    hearing = hearing_of(db, bao, SOON)
    worker = Worker(Store(db), {"sms": phone}, RULES)
    await worker.settled()
    assert states(db, hearing, bao)["confirmation@1"] == "sent"
    assert [row["reason"] for row in db.all("select reason from attempt order by id")] == [WITHDRAWN, None]
    assert len(phone.got) == 1


# On a server, several at once -----------------------------------------------------------------------------------------


@pytest.fixture
def shared(postgres_server: Emptied, clock: Clock) -> DatabasePlace:
    return postgres_server.place(clock)


class Slow(Phones):
    """A provider that takes a moment, and never has two messages to one person in hand. `calls`: those of all."""

    def __init__(self, name: str, calls: list[str]) -> None:
        super().__init__(name)
        self.calls = calls

    async def send(self, out: Outgoing) -> Sent:
        """Take it, after a moment."""
        assert out.address not in self.calls, f"two at once to {out.address}"
        self.calls.append(out.address)
        await asyncio.sleep(0.003)
        self.calls.remove(out.address)
        return await super().send(out)


@asynccontextmanager
async def machines(
    place: DatabasePlace, clock: Clock, phones: list[Phones], rules: Rules | None = None
) -> AsyncIterator[list[Worker]]:
    """A worker for each of the phones' far sides, each with a connection of its own, not started."""
    stores = [Store(open_database(place, clock)) for _ in phones]
    workers = [
        Worker(store, {each.name: each}, rules or RULES, identity=Identity(f"n{n}"), in_flight=8)
        for n, (store, each) in enumerate(zip(stores, phones, strict=True))
    ]
    try:
        yield workers
    finally:
        for worker in workers:
            await worker.stop()
            await worker.store.close()


async def send_all(workers: list[Worker]) -> None:
    """Until nothing is due any more: what one machine has in hand the others pass over."""
    db = workers[0].store.db
    while db.all("select 1 from message where next_at <= ?", db.now_ms()):
        await asyncio.gather(*(worker.settled() for worker in workers))


@pytest.mark.postgres
async def test_three_machines_send_every_message_once_and_none_waits_for_another(
    shared: DatabasePlace, clock: Clock
) -> None:
    calls: list[str] = []
    phones: list[Phones] = [Slow("sms", calls) for _ in range(3)]
    async with machines(shared, clock, phones) as workers:
        db = workers[0].store.db
        people = [person(db, "sms", f"+120255501{n:02}") for n in range(90)]
        for each in people:
            hearing_of(db, each, SOON)
        await send_all(workers)
    got = [out.address for phone in phones for out in phone.got]
    assert sorted(got) == sorted(each.value for each in people)
    assert all(len(phone.got) > 10 for phone in phones), [len(phone.got) for phone in phones]


@pytest.mark.postgres
async def test_what_one_machine_claimed_of_a_person_no_other_writes_to_meanwhile(
    shared: DatabasePlace, clock: Clock
) -> None:
    """Two answers to each: never two at once to one person, and in their order."""
    calls: list[str] = []
    phones: list[Phones] = [Slow("sms", calls) for _ in range(3)]
    async with machines(shared, clock, phones) as workers:
        db = workers[0].store.db
        readers = [person(db, "sms", f"+120255501{n:02}") for n in range(20)]
        for n in range(3):
            for reader in readers:
                _answer(db, reader, n)
        await send_all(workers)
        order = db.all(
            "select reader, say, attempt.id from message join attempt on message_id = message.id order by attempt.id"
        )
    for reader in readers:
        said = [row["say"] for row in order if row["reader"] == reader.contact]
        assert said == sorted(said) and len(said) == 3


def _answer(db: Database, reader: Person, n: int) -> None:
    row = {"key": f"a:{reader.contact}:{n}", "kind": "reply", "reader": reader.contact, "address_id": reader.address}
    due = db.now_ms() + n - 10
    say = f'{{"key": "say-please-wait", "values": {{}}, "choices": [], "n": {n}}}'
    row |= {"channel": "sms", "urgency": 0, "prompted": 1, "due": due, "expires": due + 10**7}
    outbox.put(db, row | {"say": say.replace(', "n": ' + str(n), "") + " " * n})


@pytest.mark.postgres
async def test_a_rate_is_kept_by_all_machines_together(shared: DatabasePlace, clock: Clock) -> None:
    phones = [Phones("sms") for _ in range(3)]
    async with machines(shared, clock, phones, Rules(POLICY, OFFICE, {"sms": 5.0})) as workers:
        db = workers[0].store.db
        for n in range(60):
            hearing_of(db, person(db, "sms", f"+120255501{n:02}", wording="discreet"), SOON)

        def sent() -> int:
            for worker in workers:
                worker.wake()
            return sum(len(phone.got) for phone in phones)

        for units in range(1, 12):
            await until(lambda units=units: sent() >= units, "what the rate lets go", within=20)  # type: ignore[misc]
            await asyncio.sleep(0.02)
            assert sent() == units
            clock.forward(milliseconds=200)


@pytest.mark.postgres
async def test_one_chat_is_not_written_to_faster_by_two_machines_than_by_one(
    shared: DatabasePlace, clock: Clock
) -> None:
    phones = [Phones("telegram") for _ in range(2)]
    rules = Rules(POLICY, OFFICE, per_address={"telegram": TELEGRAM})
    async with machines(shared, clock, phones, rules) as workers:
        db = workers[0].store.db
        ana = person(db, "telegram", "1001")
        for n in range(6):
            due = db.now_ms() + n - 10
            say = '{"key": "say-please-wait", "values": {}, "choices": []}'
            row = {"key": f"a:{n}", "kind": "reply", "reader": ana.contact, "address_id": ana.address, "say": say}
            row |= {"channel": "telegram", "urgency": 0, "prompted": 1, "due": due, "expires": due + 10**7}
            outbox.put(db, row)
        for _ in range(6):
            for worker in workers:
                await worker.settled()
        assert sum(len(phone.got) for phone in phones) == TELEGRAM.burst
        clock.forward(seconds=1)
        for worker in workers:
            await worker.settled()
        assert sum(len(phone.got) for phone in phones) == TELEGRAM.burst + 1


@pytest.mark.postgres
def test_a_channel_that_one_machine_is_told_to_rest_rests_on_all(shared: DatabasePlace, clock: Clock) -> None:
    with closing(open_database(shared, clock)) as one, closing(open_database(shared, clock)) as other:
        hearing_of(one, person(one, "telegram", "1001"), SOON)
        told = Pace({"telegram": TELEGRAM})
        for chat in ("1", "2"):
            told.told_to_wait("telegram", chat, 30, one.now())
        neighbours.tell_rest(one, told, "telegram")
        turn = claims.claim(other, "telegram", 10, "n1:1", RULES)
        assert (turn.claimed, turn.wait_ms) == ([], 30_000)
        clock.forward(seconds=30)
        assert len(claims.claim(other, "telegram", 10, "n1:1", RULES).claimed) == 1


@pytest.mark.postgres
async def test_a_periodic_job_runs_once_for_all_machines(shared: DatabasePlace, clock: Clock) -> None:
    ran: list[str] = []

    async def run() -> None:
        ran.append("digest")

    async with machines(shared, clock, [Phones("sms") for _ in range(3)]) as workers:
        for worker in workers:
            worker.jobs = [Job("digest", run, every=timedelta(hours=1))]
        for _ in range(3):
            await asyncio.gather(*(worker.work() for worker in workers))
            clock.forward(minutes=61)
        assert ran == ["digest"] * 3
        assert workers[0].store.db.one("select node from job_run where job = 'digest'")["node"] in {"n0", "n1", "n2"}  # type: ignore[index]


@pytest.mark.postgres
async def test_what_another_machine_writes_wakes_us_at_once(shared: DatabasePlace, clock: Clock) -> None:
    phones = [Phones("sms")]
    async with machines(shared, clock, phones) as (worker,):
        await worker.start()
        beside = open_database(shared, clock)
        reader = person(beside, "sms", "+12025550102")
        await asyncio.sleep(0.3)
        with beside.transaction():
            hearing_of(beside, reader, SOON)
        beside.close()
        # A tick comes each second; this has to be sooner.
        await until(lambda: len(phones[0].got) == 1, "the confirmation", within=0.7)
