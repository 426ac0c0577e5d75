"""What the noun modules may rely on, whichever database keeps it: each test runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from scheduler.db import (
    Database,
    DatabasePlace,
    SchemaTooNew,
    Store,
    cannot_write,
    instant,
    migrate,
    migrations,
    open_database,
)
from tests.conftest import Clock


def keys(db: Database) -> list[str]:
    return sorted(row["key"] for row in db.all("select key from setting"))


def test_a_transaction_is_all_or_nothing_also_when_nested(db: Database) -> None:
    def half() -> None:
        with db.transaction():
            db.insert("setting", key="a", value="1")
            with db.transaction():
                db.insert("setting", key="b", value="2")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert keys(db) == []
    with db.transaction():
        db.insert("setting", key="c", value="3")
    assert keys(db) == ["c"]


def test_after_a_statement_that_failed_the_next_transaction_goes_well(db: Database) -> None:
    with pytest.raises(Exception, match=r"(?i)foreign key") as wrong, db.transaction():
        db.insert("setting", key="lost", value="1")
        db.insert("address", contact_id=404, channel="sms", value="+12025550101", created=0)
    assert not cannot_write(wrong.value)
    with db.transaction():
        db.insert("setting", key="kept", value="1")
    assert keys(db) == ["kept"]


def test_a_text_is_not_taken_where_an_instant_belongs(db: Database) -> None:
    with pytest.raises(Exception, match=r"(?i)cannot store text|invalid input|type bigint"):
        db.insert("contact", language="en", zone="UTC", created="today")


def test_migrating_twice_does_nothing(db: Database) -> None:
    assert migrate(db) == []
    assert migrations() == sorted(row["name"] for row in db.all("select name from migration"))


def test_a_newer_schema_is_refused(db: Database) -> None:
    db.insert("migration", name="9999_from_the_future", at=0)
    with pytest.raises(SchemaTooNew, match="9999_from_the_future"):
        migrate(db)


def test_ids_number_themselves_and_those_taken_ahead_are_nobody_elses(db: Database) -> None:
    first = db.insert("contact", language="en", zone="UTC", created=0)
    ahead = list(db.next_ids("contact", 3))
    db.insert_many("contact", ("id", "language", "zone", "created"), [(each, "es", "UTC", 0) for each in ahead])
    last = db.insert("contact", language="en", zone="UTC", created=0)
    assert len({first, *ahead, last}) == 5
    assert list(db.next_ids("contact", 0)) == []
    assert db.insert("setting", key="has no id", value="") in (0, 1)


def test_question_marks_and_per_cents_in_texts_are_no_parameters(db: Database) -> None:
    db.insert("setting", key="why?", value="100%")
    sql = "select key || '?' as asked, value from setting where value like '%0\\%' escape '\\' and key = ?"
    assert db.all(sql, "why?") == [{"asked": "why??", "value": "100%"}]


def test_ids_stand_anywhere_among_the_parameters_and_may_be_none(db: Database) -> None:
    for n in range(5):
        db.insert("contact", language=f"l{n}", zone="UTC", created=n)
    sql = "select language from contact where created >= ? and id in {ids} and created < ?"
    assert {row["language"] for row in db.gather(sql, 1, 4, ids=[1, 2, 3])} == {"l1", "l2"}
    assert db.gather(sql, 1, 4, ids=[]) == []
    assert db.run("update contact set zone = ? where id not in {ids}", "x", ids=[1]) == 4
    assert db.run("update contact set zone = ? where id not in {ids}", "y", ids=[]) == 5


def test_a_statement_over_many_rows_keeps_texts_numbers_and_nothings(db: Database) -> None:
    given = [(1, "a", None), (2, 'quoted "b" \' \\', 7), (2**40, "c\nd", 0)]
    sql = "select ? as one, column1 as n, column2 as t, column3 as maybe, ? as two from {rows} as given order by n"
    found = db.with_rows(sql, ("bigint", "text", "bigint"), given, "x", "y")
    assert [(row["n"], row["t"], row["maybe"]) for row in found] == given
    assert {(row["one"], row["two"]) for row in found} == {("x", "y")}


def test_a_statement_over_many_rows_can_change_and_return(db: Database) -> None:
    for n in range(3):
        db.insert("contact", language="en", zone="UTC", created=n)
    changed = db.with_rows(
        "update contact set zone = given.column2 from {rows} as given where contact.id = given.column1 returning id",
        ("bigint", "text"),
        [(1, "A"), (3, "C"), (404, "D")],
    )
    assert sorted(row["id"] for row in changed) == [1, 3]
    assert [row["zone"] for row in db.all("select zone from contact order by id")] == ["A", "UTC", "C"]


def test_many_rows_go_in_at_once_whatever_stands_in_them(db: Database) -> None:
    texts = ["", "tab\tand\nline", "\\N", "'quoted'", "سلام", "a,b;c", '"']
    db.insert_many("setting", ("key", "value"), [(f"{n}", text) for n, text in enumerate(texts)])
    assert [row["value"] for row in db.all("select value from setting order by key")] == texts
    db.insert_many(
        "contact", ("language", "zone", "created", "last_input"), [("en", "UTC", n, None) for n in range(123)]
    )
    assert db.one("select count(*) as n, count(last_input) as some_input from contact") == {"n": 123, "some_input": 0}


def test_what_is_true_is_one_and_sums_are_whole_numbers(db: Database) -> None:
    db.insert("contact", language="en", zone="UTC", created=2**41)
    db.insert("contact", language="en", zone="UTC", created=2**41 + 1)
    row = db.one(
        "select exists (select 1 from contact) as there, max(id) > 5 as large, sum(created) as total,"
        " sum(case when created > ? then 1 else 0 end) as late, avg(created) as mean from contact",
        2**41,
    )
    assert row is not None
    assert (row["there"], row["large"], row["total"], row["late"]) == (1, 0, 2**42 + 1, 1)
    assert type(row["total"]) is int and row["mean"] == 2**41 + 0.5


def test_true_and_false_are_kept_as_one_and_nought(db: Database) -> None:
    contact = db.insert("contact", language="en", zone="UTC", created=0)
    db.insert("staff", name="Carol", role="owner", contact_id=contact, alarms=True, created=0)
    assert db.one("select alarms from staff where alarms = ?", True) == {"alarms": 1}


def test_a_parameter_may_be_nothing(db: Database) -> None:
    db.insert("contact", language="en", zone="UTC", created=0, last_input=None)
    assert db.one("select id from contact where coalesce(last_input, ?) is null", None) is not None
    db.run("update contact set last_input = ?", None)
    assert db.one("select last_input from contact") == {"last_input": None}


def test_what_is_read_inside_a_snapshot_is_of_one_moment_and_nothing_can_be_written(
    db: Database, place: DatabasePlace, clock: Clock
) -> None:
    with closing(open_database(place, clock)) as reader:
        with reader.snapshot():
            assert keys(reader) == []
            db.insert("setting", key="meanwhile", value="1")
            assert keys(reader) == []
        with pytest.raises(Exception, match=r"(?i)read-?only"), reader.snapshot():
            reader.insert("setting", key="not this", value="1")
        assert keys(reader) == ["meanwhile"]


def test_one_who_writes_is_alone(db: Database, place: DatabasePlace, clock: Clock) -> None:
    """Read, then write what follows from it: nobody gets in between, on whatever connection."""
    db.insert("setting", key="n", value="0")

    def count(other: Database) -> None:
        row = other.one("select value from setting where key = 'n'")
        other.run("update setting set value = ? where key = 'n'", str(int((row or {})["value"]) + 1))

    async def walk() -> None:
        stores = [Store(open_database(place, clock)) for _ in range(3)]
        await asyncio.gather(*(store.do(count) for store in stores for _ in range(20)))
        for store in stores:
            await store.close()

    asyncio.run(walk())
    assert db.one("select value from setting where key = 'n'") == {"value": "60"}


def test_one_thread_owns_the_database_and_a_failing_job_changes_nothing(db: Database) -> None:
    def add(db: Database, key: str) -> None:
        db.insert("setting", key=key, value="x")

    def fail(db: Database) -> None:
        add(db, "lost")
        raise ValueError

    async def walk() -> list[str]:
        store = Store(db)
        await asyncio.gather(*(store.do(add, f"k{n}") for n in range(50)))
        with pytest.raises(ValueError):
            await store.do(fail)
        rows = await store.do(lambda db: db.all("select key from setting"))
        await store.close()
        return [row["key"] for row in rows]

    assert {f"k{n}" for n in range(50)} == set(asyncio.run(walk()))


def test_in_simulated_time_a_job_runs_where_it_is_asked_for_and_never_beside_another(db: Database) -> None:
    def who(db: Database, waits_for: threading.Event | None = None) -> int:
        assert waits_for is None or waits_for.wait(5)
        return threading.get_ident()

    async def walk() -> None:
        store, go = Store(db), threading.Event()
        long = asyncio.create_task(store.do(who, go))
        await asyncio.sleep(0)
        with store.in_place():
            behind = asyncio.create_task(store.do(who))
            await asyncio.sleep(0)
            assert not behind.done()
            go.set()
            assert await behind == await long
            assert await store.do(who) == threading.get_ident()
        assert await store.do(who) == await long != threading.get_ident()
        await store.close()

    asyncio.run(walk())


def test_now_is_the_clock_that_was_passed_in(db: Database, clock: Clock) -> None:
    before = db.now_ms()
    clock.forward(hours=3)
    assert db.now() == datetime(2026, 11, 2, 18, tzinfo=UTC) and db.now_ms() - before == 3 * 3_600_000
    assert instant(db.now_ms()) == db.now() and db.now().utcoffset() == timedelta()


def test_nothing_is_damaged(db: Database) -> None:
    assert db.damage() is None


def test_a_machine_goes_on_while_a_newer_version_gives_its_tables_more_columns(
    db: Database, place: DatabasePlace, clock: Clock
) -> None:
    for name in ("one", "two"):
        db.run(f"create table {name} (n bigint)")
        db.insert(name, n=1)

    def look(db: Database) -> list[str]:
        return [name for table in ("one", "two") for row in db.all(f"select * from {table}") for name in row]

    async def walk() -> None:
        store = Store(db)
        for _ in range(8):  # often enough that its plans are kept
            assert await store.do_beside(look) == ["n", "n"]
        with closing(open_database(place, clock)) as newer, newer.transaction():
            for name in ("one", "two"):
                newer.run(f"alter table {name} add column more text")
        assert await store.do_beside(look) == ["n", "more", "n", "more"]
        await store.close()

    asyncio.run(walk())
