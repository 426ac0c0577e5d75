"""The cast of the tests, and the real parts they use: a clock that is passed in, a real SQLite file, phones that
remember.

Ana speaks Spanish on Telegram, Bao reads English by SMS in plain wording, Carol is staff, Dan never agreed to anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from messages.channel import Fate, Outgoing, SendError, Sent, Unanswered
from scheduler import claims, delivery, erasure, moving, office, people, simulated_time
from scheduler.courts import court
from scheduler.db import Database, DatabasePlace, Row, Store
from scheduler.delivery import Rules
from scheduler.hearings import By, Given, register
from scheduler.policy import Policy
from scheduler.tokens import fingerprint
from scheduler.worker import Worker
from tests.conftest import Clock
from tests.fresh import fresh
from tests.postgres import Emptied, emptied

START = datetime(2026, 11, 2, 15, tzinfo=UTC)
POLICY = Policy()
OFFICE = office.Office("The Demo Office", "Reminder line", "America/Denver", "The Demo Office", "+12025550100", "9-5")


@dataclass
class Phones:
    """The far side of one channel: remembers what arrived, and refuses or hangs up when told to."""

    name: str
    got: list[Outgoing] = field(default_factory=list)
    next_answers: list[SendError | Unanswered] = field(default_factory=list)
    meanwhile: Callable[[], object] = field(default=lambda: None)
    taken_unanswered: dict[int, str] = field(default_factory=dict)
    asked_to_forget: list[tuple[str, str]] = field(default_factory=list)
    fates: dict[str, Fate] = field(default_factory=dict)
    asked_about: list[str] = field(default_factory=list)
    next_refusals: list[SendError | Unanswered] = field(default_factory=list)

    async def send(self, out: Outgoing) -> Sent:
        """Take it, or raise what was asked for."""
        if self.next_answers:
            raise self.next_answers.pop(0)
        self.meanwhile()
        self.got.append(out)
        return Sent(f"{self.name}-{len(self.got)}")

    async def find(self, out: Outgoing) -> Sent | None:
        """Whether an unanswered try had arrived after all."""
        found = self.taken_unanswered.get(out.message)
        return Sent(found) if found else None

    async def fate(self, provider_id: str) -> Fate | None:
        """What it was told to say."""
        self.asked_about.append(provider_id)
        if self.next_refusals:
            raise self.next_refusals.pop(0)
        return self.fates.get(provider_id)

    async def forget(self, address: str, provider_id: str) -> bool:
        """Done, unless it is told to refuse."""
        self.asked_to_forget.append((address, provider_id))
        if self.next_refusals:
            raise self.next_refusals.pop(0)
        return True

    async def close(self) -> None:
        """Nothing is open here."""

    def to(self, address: str) -> list[str]:
        """The texts that this address got, in order."""
        return [out.text.body for out in self.got if out.address == address]


# For a test that walks through weeks, or many examples, and whose statements shorter ones run on PostgreSQL.
LONG_WALK = pytest.mark.parametrize("place", ["sqlite"], indirect=True)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Emptied]:
    yield from emptied()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def place(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> DatabasePlace:
    """Where the test's database is: a file, and again on a server."""
    if request.param == "sqlite":
        return DatabasePlace(tmp_path / "courtbell.db")
    server: Emptied = request.getfixturevalue("postgres_server")
    return server.place(clock)


@pytest.fixture
def db(place: DatabasePlace, clock: Clock, request: pytest.FixtureRequest) -> Iterator[Database]:
    """A database with our tables and nothing in it; each test with it runs on both engines, but a `LONG_WALK`."""
    if place.url:
        server: Emptied = request.getfixturevalue("postgres_server")
        database = server.open(place, clock)
    else:
        database = fresh(place.path, clock)
    yield database
    database.close()


@pytest.fixture
def file_db(tmp_path: Path, clock: Clock) -> Iterator[Database]:
    """The same where only a file will do."""
    database = fresh(tmp_path / "courtbell.db", clock)
    yield database
    database.close()


@dataclass
class Person:
    """A contact with one address."""

    contact: int
    address: int
    channel: str
    value: str


def person(
    db: Database,
    channel: str,
    value: str,
    *,
    language: str = "en",
    zone: str = "America/Denver",
    wording: people.Wording = "plain",
    consent: bool = True,
) -> Person:
    """Add somebody, with consent unless told otherwise."""
    contact, address = people.new_contact(db, channel, value, language=language, zone=zone, wording=wording)
    if consent:
        people.give_consent(db, address.id, scope="case", how="chat", by="self", words="the words shown")
    return Person(contact.id, address.id, channel, value)


def whose(db: Database, channel: str, value: str) -> tuple[people.Contact, people.Address]:
    """Whoever is known at this address."""
    found = people.contact_at(db, channel, value)
    assert found is not None
    return found


def moves_to(db: Database, who: Person, new: Person) -> None:
    """They send the code that makes another phone theirs, instead of the old one, from there."""
    code = fingerprint(moving.new_code(db, who.contact, "moved"))
    joined = moving.use_code(db, POLICY, whose(db, new.channel, new.value)[1], code, OFFICE.help_phone)
    assert joined is not None
    assert joined[0] == "moved"


def erase(db: Database, channel: str, value: str) -> None:
    """Whoever is known at this address is forgotten, as they asked."""
    erasure.forget(db, whose(db, channel, value)[0].id)


def contents(db: Database, *tables: str) -> dict[str, list[Row]]:
    """Every row of these tables, or of all that there are."""
    return {table: db.all(f"select * from {table} order by 1, 2") for table in tables or sorted(db.tables())}


@pytest.fixture
def ana(db: Database) -> Person:
    return person(db, "telegram", "1001", language="es-419", wording="discreet")


@pytest.fixture
def bao(db: Database) -> Person:
    return person(db, "sms", "+12025550102", zone="America/New_York")


@pytest.fixture
def carol(db: Database) -> Person:
    carol = person(db, "telegram", "1003")
    office.add_staff(db, "Carol", "owner", carol.contact)
    return carol


@pytest.fixture
def dan(db: Database) -> Person:
    return person(db, "sms", "+12025550104", consent=False)


def denver(wall: datetime) -> Given:
    """A date at the court in Denver."""
    place = court("DEN")
    assert place is not None
    return Given(wall, place.zone, place.city, court=place.code, place=place.address)


def hearing_of(db: Database, who: Person, wall: datetime, *, kind: str = "master", label: str = "Rosa") -> int:
    """A hearing that somebody typed for themselves."""
    respondent = people.new_respondent(db, label)
    people.follow(db, who.contact, respondent, "self")
    return register(db, POLICY, kind=kind, given=denver(wall), respondents=[respondent], by=By("self", who.contact))


def two_on_one_day(db: Database, who: Person, wall: datetime) -> list[int]:
    """Two hearings of theirs that the office put down: at nine, and at one."""
    respondent = people.new_respondent(db, "Rosa")
    people.follow(db, who.contact, respondent, "self")
    given = [denver(wall.replace(hour=hour)) for hour in (9, 13)]
    by = By("staff")
    return [register(db, POLICY, kind="master", given=each, respondents=[respondent], by=by) for each in given]


def states(db: Database, hearing: int, reader: Person) -> dict[str, str]:
    """Step or kind of each row of one reader for a hearing -> its state."""
    rows = db.all("select * from message where hearing_id = ? and reader = ?", hearing, reader.contact)
    return {
        (row["step"] if row["kind"] in ("reminder", "nudge") else row["kind"]) + f"@{row['revision']}": row["state"]
        for row in rows
    }


class Office:
    """The worker with its phones, on the test's database and clock."""

    def __init__(self, db: Database, clock: Clock, rules: Rules | None = None) -> None:
        self.db = db
        self.clock = clock
        self.sms, self.telegram = Phones("sms"), Phones("telegram")
        self.store = Store(db)
        self.rules = rules or Rules(POLICY, OFFICE)

    async def until(self, at: datetime) -> None:
        """Let simulated time run to `at`."""
        await simulated_time.advance(self.worker(), at, self.clock.set)

    def worker(self) -> Worker:
        """The worker of this office."""
        return Worker(self.store, {"sms": self.sms, "telegram": self.telegram}, self.rules)

    async def now(self) -> None:
        """Send all that is due at this moment."""
        await self.until(self.clock())


def begun(db: Database, channel: str, rules: Rules | None = None) -> list[Outgoing]:
    """What a delivery begins that dies before it calls anybody."""
    rules = rules or Rules(POLICY, OFFICE)
    with db.transaction():
        return delivery.begin(db, channel, "dead", claims.claim(db, channel, 10, "dead", rules), rules)


@pytest.fixture
def work(db: Database, clock: Clock) -> Office:
    return Office(db, clock)
