"""An installation is carried to another database and back: every row as it was, nothing lost, nothing sent twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from messages.channel import Unanswered
from scheduler import backup, nodes, people, transfer
from scheduler.database_file import held
from scheduler.db import Database, DatabaseError, DatabasePlace, InUse, migrate, open_database
from scheduler.encryption import new_key
from scheduler.nodes import Identity
from scheduler.sqlite_opening import open_in_memory
from scheduler.tables import Table, all_tables
from scheduler.transfer import Carried, carry
from tests.cast import Office, begun, hearing_of, person
from tests.conftest import Clock
from tests.postgres import Emptied

Opens = Callable[[DatabasePlace], Database]
TEXTS = ("", "tab\t, line\nend, \\N \\. 'one' \"two\" %s ?", "ירושלים 🕊 Kreyòl, Tiếng Việt")
SOON = datetime(2026, 11, 5, 13)

pytestmark = pytest.mark.postgres


@pytest.fixture
def server(postgres_server: Emptied, clock: Clock) -> DatabasePlace:
    return postgres_server.place(clock, alone=True)


@pytest.fixture
def opens(clock: Clock) -> Iterator[Opens]:
    """Opens databases, with our tables, and closes them afterwards."""
    with ExitStack() as stack:

        def opened(place: DatabasePlace) -> Database:
            db = stack.enter_context(closing(open_database(place, clock)))
            migrate(db)
            return db

        yield opened


def values_of(memory: Any, table: Table, n: int) -> tuple[object, ...]:
    """The n-th row that somebody made up for a table: it refers to the n-th rows of others."""
    described = memory.utils.table(table.name)
    allowed = dict(re.findall(r"check\s*\((\w+) in \('(\w+)'", described.schema))
    refers = {key.column for key in described.foreign_keys}

    def value(column: Any) -> object:
        if column.name in allowed:
            return allowed[column.name]
        if column.name in refers or (column.name == "id" and column.is_pk):
            return 7 * n
        if not column.notnull and not column.is_pk and n == 1:
            return None
        if column.type == "INTEGER":
            return n * 10**12 + len(column.name)
        return f"{TEXTS[n % 3]}{n}"

    return tuple(value(column) for column in described.columns)


def fill(db: Database, clock: Clock) -> None:
    """Rows of every table, and of one more than are carried together."""
    with closing(open_in_memory(clock)) as memory, db.transaction():
        migrate(memory)
        for table in all_tables():
            if table.name != "migration":
                rows = [values_of(memory, table, n) for n in (1, 2, 3)]
                db.insert_many(table.name, table.columns, rows)
    many = [(n, "sms", "en", "sent", n, n) for n in range(10**6, 10**6 + transfer.TOGETHER + 1)]
    db.insert_many("sent_tally", ("day", "channel", "language", "outcome", "attempts", "parts"), many)


def everything(db: Database) -> dict[str, Counter[tuple[object, ...]]]:
    def rows(table: Table) -> Counter[tuple[object, ...]]:
        return Counter(tuple(row.values()) for row in db.all(f"select {', '.join(table.columns)} from {table.name}"))

    return {table.name: rows(table) for table in all_tables()}


def moved(source: Database, target: Database, to: str = "there") -> list[Carried]:
    told: list[Carried] = []
    assert carry(source, target, to, told.append)
    return told


def ids(db: Database) -> dict[str, int]:
    return {table.name: db.next_ids(table.name, 1)[0] for table in all_tables() if table.key == ("id",)}


@pytest.mark.parametrize("key", ["", new_key()], ids=["in the clear", "encrypted"])
def test_there_and_back_every_row_of_every_table_is_the_same(
    tmp_path: Path, clock: Clock, opens: Opens, server: DatabasePlace, key: str
) -> None:
    here, away = opens(DatabasePlace(tmp_path / "here.db", key=key)), opens(server)
    back = opens(DatabasePlace(tmp_path / "back.db", key=key))
    fill(here, clock)
    before = everything(here)
    there = moved(here, away, server.said)
    assert everything(away) == before
    again = moved(away, back, "back.db")
    assert everything(back) == before
    assert there == again
    assert {each.table: each.rows for each in there} == {name: rows.total() for name, rows in before.items()}
    assert all(number > 21 for number in [*ids(away).values(), *ids(back).values()]), "new rows get higher ones"


def test_a_single_value_that_differs_shows_in_the_checksum(tmp_path: Path, opens: Opens) -> None:
    db = opens(DatabasePlace(tmp_path / "here.db"))
    people.new_respondent(db, "Rosa A.")
    found = []
    for number in range(2):
        told = moved(db, opens(DatabasePlace(tmp_path / f"{number}.db")))
        found.append({each.table: each.checksum for each in told})
        transfer.undo(db)
        db.run("update respondent set label = 'Rosa B.'")
    assert found[0]["respondent"] != found[1]["respondent"]
    assert found[0]["contact"] == found[1]["contact"]


async def spoken(db: Database, clock: Clock, move: Callable[[Database], Database]) -> list[tuple[str, str]]:
    """What each phone got by the day after the hearing, of messages that were planned, sending, unknown and sent when
    the program ended and `move` was called. None of them twice."""
    work = Office(db, clock)
    told, doubtful, begins = (person(db, "sms", f"+1202555010{n}") for n in (1, 2, 3))
    hearing_of(db, told, SOON)
    await work.now()
    hearing_of(db, doubtful, SOON)
    work.sms.next_answers = [Unanswered("the connection broke")]
    await work.now()
    (unknown,) = db.all("select id from message where state = 'unknown'")
    work.sms.taken_unanswered[unknown["id"]] = "SM-taken"
    hearing_of(db, begins, SOON)
    begun(db, "sms")
    states = {row["state"] for row in db.all("select distinct state from message")}
    assert states >= {"planned", "sending", "unknown", "sent"}

    after = Office(move(db), clock)
    after.sms = work.sms
    await after.until(clock() + timedelta(days=4))
    assert not after.db.all("select 1 from message where next_at <= ?", after.db.now_ms())
    assert max(Counter(out.message for out in work.sms.got).values()) == 1
    return sorted((out.address, out.text.body) for out in work.sms.got)


async def test_what_was_planned_sending_unknown_and_sent_goes_on_as_if_nothing_had_moved(
    tmp_path: Path, clock: Clock, opens: Opens, server: DatabasePlace
) -> None:
    def to_the_server(db: Database) -> Database:
        away = opens(server)
        moved(db, away)
        return away

    begin = clock()
    stays = await spoken(opens(DatabasePlace(tmp_path / "stays.db")), clock, lambda db: db)
    clock.set(begin)
    moves = await spoken(opens(DatabasePlace(tmp_path / "moves.db")), clock, to_the_server)
    assert moves == stays and len(stays) > 5


@pytest.mark.parametrize("way", ["there", "back"])
def test_a_database_in_use_is_not_carried_away(
    tmp_path: Path, opens: Opens, server: DatabasePlace, clock: Clock, way: str
) -> None:
    file = DatabasePlace(tmp_path / "here.db")
    source, target = (file, server) if way == "there" else (server, file)
    here, away = opens(source), opens(target)
    beside = opens(source)
    nodes.enter(beside, Identity("office-pc-17"))
    with pytest.raises(InUse, match=r"stop `courtbell run`.*office-pc-17"):
        carry(here, away, "there", list[Carried]().append)
    assert transfer.moved_to(here) is None
    beside.close()
    moved(here, away)


def test_nobody_begins_to_use_it_meanwhile(tmp_path: Path, opens: Opens, server: DatabasePlace, clock: Clock) -> None:
    file = tmp_path / "here.db"
    with opens(DatabasePlace(file)).taken(), pytest.raises(InUse), held(file, ""):
        pass
    with opens(server).taken(), closing(open_database(server, clock)) as late:
        late.all("set lock_timeout = '50ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable), late.transaction():
            pass


def test_what_holds_something_already_is_never_written_over(
    tmp_path: Path, opens: Opens, server: DatabasePlace
) -> None:
    here, away = opens(DatabasePlace(tmp_path / "here.db")), opens(server)
    person(away, "sms", "+12025550101")
    with pytest.raises(DatabaseError, match=r"not empty, it has address, consent, contact"):
        carry(here, away, "there", list[Carried]().append)
    strange = opens(DatabasePlace(tmp_path / "strange.db"))
    strange.run("create table recipe (id integer)")
    with pytest.raises(DatabaseError, match="recipe"):
        carry(here, strange, "there", list[Carried]().append)
    assert transfer.moved_to(here) is None


def test_what_cannot_be_carried_leaves_both_as_they_were(tmp_path: Path, opens: Opens, server: DatabasePlace) -> None:
    here, away = opens(DatabasePlace(tmp_path / "here.db")), opens(server)
    person(here, "sms", "+12025550101")
    here.insert("setting", key="odd", value="a\0b")
    before = everything(here)
    with pytest.raises(DatabaseError, match=r"nothing was carried.*NUL"):
        carry(here, away, "there", list[Carried]().append)
    assert everything(here) == before
    assert away.all("select 1 from contact") == []


def test_what_arrives_otherwise_than_it_left_is_noticed_and_nothing_of_it_stays(tmp_path: Path, opens: Opens) -> None:
    here, away = opens(DatabasePlace(tmp_path / "here.db")), opens(DatabasePlace(tmp_path / "away.db"))
    person(here, "sms", "+12025550101")
    away.run(
        "create trigger spoils after insert on address begin"
        " update address set value = '+12025550102' where id = new.id; end"
    )
    with pytest.raises(DatabaseError, match="address did not arrive as it left"):
        carry(here, away, "there", list[Carried]().append)
    assert away.all("select 1 from contact") == []
    assert transfer.moved_to(here) is None


def test_who_was_cut_off_does_the_same_again(tmp_path: Path, opens: Opens, server: DatabasePlace) -> None:
    here, away = opens(DatabasePlace(tmp_path / "here.db")), opens(server)
    person(here, "sms", "+12025550101")
    here.insert("setting", key=transfer.MARK, value="there")  # cut off before anything arrived
    moved(here, away)
    told: list[Carried] = []
    assert not carry(here, away, "there", told.append), "cut off after all had arrived"
    assert sum(each.rows for each in told) == sum(rows.total() for rows in everything(away).values())
    with pytest.raises(DatabaseError, match="moved to there"):
        carry(here, away, "elsewhere", told.append)
    people.new_contact(away, "sms", "+12025550102", language="en", zone="UTC")
    with pytest.raises(DatabaseError, match="not empty"):
        carry(here, away, "there", told.append)


def test_what_was_cut_off_on_its_way_is_not_said_to_go_on_there(tmp_path: Path, opens: Opens) -> None:
    here, away = opens(DatabasePlace(tmp_path / "here.db")), opens(DatabasePlace(tmp_path / "away.db"))
    person(here, "sms", "+12025550101")
    seen: list[tuple[str | None, bool]] = []

    def as_if_killed_now(_: Carried) -> None:
        seen.append((transfer.moved_to(here), transfer.arrived(here)))
        with pytest.raises(DatabaseError, match=r"cut off: say the same `courtbell migrate --to` again"):
            transfer.refuse_moved(here)

    assert carry(here, away, "there", as_if_killed_now)
    assert set(seen) == {("there", False)}
    assert (transfer.moved_to(here), transfer.arrived(here)) == ("there", True)
    assert away.all("select key from setting where key in ('moved', 'moving')") == []
    here.insert("setting", key=transfer.ON_THE_WAY, value="there")  # killed when all had arrived, before that was noted
    assert not carry(here, away, "there", list[Carried]().append)
    assert transfer.arrived(here)


def test_what_was_left_refuses_until_somebody_goes_on_there_and_is_paused_then(tmp_path: Path, opens: Opens) -> None:
    here = opens(DatabasePlace(tmp_path / "here.db"))
    reader = person(here, "sms", "+12025550101")
    assert transfer.undo(here)[0] is None
    moved(here, opens(DatabasePlace(tmp_path / "there.db")), "there.db")
    with pytest.raises(DatabaseError, match=r"moved to there\.db.*--undo"):
        transfer.refuse_moved(here)
    here.stops.note("stop", [("sms", reader.value)], here.now_ms())
    to, replayed = transfer.undo(here)
    assert (to, replayed.silenced) == ("there.db", 1)
    transfer.refuse_moved(here)
    assert {row["channel"] for row in backup.paused_now(here)} == {"sms", "telegram"}
