"""Someone knows: of what is late over another channel, once, and when it is over; and what a sleep or a clock does."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from messages.render import render
from messages.say import Say, Value
from scheduler import backup, incidents, outbox, people, watch
from scheduler.db import Database, ms
from tests.cast import Office, Person, hearing_of, person
from tests.conftest import Clock

CHANNELS = ["sms", "telegram"]
LIMITS = watch.Limits(timedelta(minutes=10))


def look_each_minute(db: Database, clock: Clock, minutes: int) -> list[str]:
    """What was said to be late at the end."""
    late: list[str] = []
    for _ in range(minutes):
        clock.forward(minutes=1)
        with db.transaction():
            late = watch.look(db, CHANNELS, LIMITS).late
    return late


def alarms(db: Database, key: str) -> list[dict[str, object]]:
    return db.all("select channel, urgency, prompted from message where key like ? order by id", f"s:{key}%")


def two_ways(db: Database, who: Person) -> None:
    """Carol can be reached by SMS too."""
    address = people.add_address(db, who.contact, "sms", "+12025550103")
    people.give_consent(db, address, scope="case", how="chat", by="self", words="…")


def test_what_is_late_is_told_over_the_other_channel_once_and_again_when_it_is_over(
    db: Database, clock: Clock, ana: Person, carol: Person
) -> None:
    two_ways(db, carol)
    watch.look(db, CHANNELS, LIMITS)
    hearing_of(db, ana, datetime(2026, 12, 20, 13))
    assert look_each_minute(db, clock, 9) == []
    assert look_each_minute(db, clock, 5) == ["telegram"]
    db.run("update message set next_at = null where kind = 'staff'")
    assert look_each_minute(db, clock, 300) == ["telegram"]
    assert alarms(db, "late:") == [{"channel": "sms", "urgency": 0, "prompted": 1}]
    db.run("update message set next_at = null where kind <> 'staff'")
    assert look_each_minute(db, clock, 1) == []
    assert len(alarms(db, "late-over:")) == 1
    assert incidents.standing(db) == []


def test_where_staff_has_one_channel_only_the_alarm_takes_that(
    db: Database, clock: Clock, ana: Person, carol: Person
) -> None:
    hearing_of(db, ana, datetime(2026, 12, 20, 13))
    look_each_minute(db, clock, 15)
    assert [row["channel"] for row in alarms(db, "late:")] == ["telegram"]


def test_that_nothing_is_fetched_is_told_once_and_is_over_when_it_was_not_seen_for_ten_minutes(
    db: Database, clock: Clock, carol: Person
) -> None:
    two_ways(db, carol)
    for _ in range(15):
        clock.forward(minutes=1)
        watch.updates_are_not_fetched(db, "why-account")
        watch.look(db, CHANNELS, LIMITS)
    assert watch.nobody_fetches(db)
    assert alarms(db, "updates:") == [{"channel": "sms", "urgency": 0, "prompted": 1}]
    db.run("update message set next_at = null")
    look_each_minute(db, clock, 11)
    assert not watch.nobody_fetches(db), "the program was ended meanwhile"


def test_what_quiet_hours_held_back_is_not_late_when_they_end(db: Database, clock: Clock, ana: Person) -> None:
    hearing_of(db, ana, datetime(2026, 12, 20, 13))
    db.run("update message set due = due - 36000000")
    clock.forward(minutes=1)
    assert watch.lateness(db, CHANNELS, LIMITS.late)["telegram"].late is False


def test_a_broadcast_may_take_hours(db: Database, clock: Clock, ana: Person) -> None:
    row = {"key": "b", "kind": "staff", "reader": ana.contact, "channel": "telegram", "urgency": outbox.BROADCASTS}
    outbox.put(db, {**row, "due": db.now_ms(), "expires": db.now_ms() + 90_000_000, "say": "{}"})
    assert look_each_minute(db, clock, 60) == []


async def test_after_two_days_asleep_what_helps_is_sent_once_to_each_nearest_hearing_first(
    db: Database, clock: Clock, ana: Person, carol: Person, work: Office
) -> None:
    """The machine slept from before the 3-day steps to a day before the hearings."""
    far = person(db, "telegram", "2001", zone="America/Denver")
    near = person(db, "telegram", "2002", zone="America/Denver")
    past = person(db, "telegram", "2003", zone="America/Denver")
    hearing_of(db, far, datetime(2026, 12, 12, 13))
    hearing_of(db, near, datetime(2026, 11, 11, 13))
    hearing_of(db, near, datetime(2026, 11, 12, 9), label="Her brother")
    hearing_of(db, past, datetime(2026, 11, 9, 13))
    await work.until(datetime.fromisoformat("2026-11-08T16:00+00:00"))
    before = {who.value: len(work.telegram.to(who.value)) for who in (far, near, past)}
    start = len(work.telegram.got)
    db.run("update message set next_at = due where state = 'planned'")
    clock.set(datetime.fromisoformat("2026-11-10T20:30+00:00"))
    await work.now()
    watch.look(db, CHANNELS, LIMITS)
    await work.now()
    order = [out.address for out in work.telegram.got[start:] if out.address in before]
    assert order.count(near.value) == 1, "two hearings and several steps are one message"
    assert order.count(far.value) <= 1
    assert [address for address in order if address != carol.value][:1] == [near.value]
    tasks = db.all("select contact_id from task where kind = 'not_told'")
    assert {row["contact_id"] for row in tasks} >= {past.contact}, "what came too late is on the call list"


def test_a_clock_set_back_is_told_and_holds_nothing_up(db: Database, clock: Clock, ana: Person, carol: Person) -> None:
    hearing_of(db, ana, datetime(2026, 12, 20, 13))
    db.run("update message set state = 'sending', next_at = ?", ms(clock() + timedelta(seconds=60)))
    watch.look(db, CHANNELS, LIMITS)
    clock.forward(hours=-3)
    watch.look(db, CHANNELS, LIMITS)
    assert len(alarms(db, "clock:")) == 1
    assert db.all("select count(*) as n from message where state = 'sending' and next_at > ?", db.now_ms()) == [
        {"n": 0}
    ]


def test_a_clock_set_back_puts_off_neither_the_next_try_nor_the_end_of_a_rest(
    db: Database, clock: Clock, ana: Person, bao: Person
) -> None:
    for each in (ana, bao):
        hearing_of(db, each, datetime(2026, 12, 20, 13))
    in_a_moment = ms(clock() + timedelta(seconds=30))
    db.run("update message set next_at = ? where kind = 'confirmation'", in_a_moment)
    db.insert("pause", channel="sms", since=ms(clock()), until=in_a_moment, reason="20003")
    planned = db.all("select id, next_at from message where kind = 'reminder' order by id")
    watch.look(db, CHANNELS, LIMITS)
    clock.forward(hours=-1)
    watch.look(db, CHANNELS, LIMITS)
    soon = ms(clock() + timedelta(seconds=30))
    assert db.all("select distinct next_at from message where kind = 'confirmation'") == [{"next_at": soon}]
    assert db.all("select until from pause") == [{"until": soon}]
    assert db.all("select id, next_at from message where kind = 'reminder' order by id") == planned


def test_what_a_clock_that_was_ahead_took_for_too_late_goes_in_its_time(
    db: Database, clock: Clock, work: Office, bao: Person
) -> None:
    hearing_of(db, bao, datetime(2026, 12, 20, 13))
    asyncio.run(work.now())
    true = clock()
    clock.forward(days=60)
    watch.look(db, CHANNELS, LIMITS)
    asyncio.run(work.now())
    assert db.all("select distinct state from message where kind = 'reminder'") == [{"state": "expired"}]
    clock.set(true)
    watch.look(db, CHANNELS, LIMITS)
    asyncio.run(work.until(datetime(2026, 11, 20, 15, 1, tzinfo=UTC)))
    assert "December 20" in work.sms.to(bao.value)[-1]
    assert db.all("select distinct state from message where kind = 'reminder' and next_at is not null") == [
        {"state": "planned"}
    ]


def test_a_disk_that_fills_is_told_while_it_still_can_be(db: Database, tmp_path: Path, carol: Person) -> None:
    full = watch.Limits(disk=1 << 60, folder=tmp_path)
    for _ in range(3):
        watch.look(db, CHANNELS, full)
    assert len(alarms(db, "disk:")) == 1
    watch.look(db, CHANNELS, watch.Limits(disk=1, folder=tmp_path))
    assert incidents.standing(db) == []


async def test_a_paused_channel_is_late_and_staff_learns_it_by_the_other(
    db: Database, clock: Clock, ana: Person, carol: Person, work: Office
) -> None:
    two_ways(db, carol)
    backup.pause_all(db, "paused by hand", ["telegram"])
    hearing_of(db, ana, datetime(2026, 12, 20, 13))
    look_each_minute(db, clock, 15)
    await work.now()
    assert any("late" in text for text in work.sms.to("+12025550103"))


@pytest.mark.parametrize(
    "key", ["staff-late-over", "staff-disk", "staff-job-failed", "staff-job-down", "staff-clock-back"]
)
def test_the_alarms_can_be_said(db: Database, carol: Person, key: str) -> None:
    values: dict[str, Value] = {"channel": "sms", "minutes": 7, "megabytes": 12, "job": "backup", "reason": "OSError"}
    values |= {"since": "2026-11-02 07:30", "command": "courtbell check"}
    assert outbox.tell_staff(db, "s:x", Say(key, values)) == 1
    assert all(render(Say(key, values), language, "sms").body for language in ("en", "es-419", "ht", "ar"))
