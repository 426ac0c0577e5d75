"""What is not needed any more is erased, and nothing that is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from bot.jobs import housekeep
from scheduler import hearings, housekeeping, office, people, silence
from scheduler.db import Database, Store
from scheduler.hearings import By
from scheduler.housekeeping import Keep
from tests.cast import POLICY, Office, Person, denver, hearing_of, person
from tests.conftest import Clock

KEEP = Keep("Reminders")

DAY = datetime(2026, 11, 20, 13)


async def night(db: Database, keep: Keep | None = None) -> None:
    await housekeep(Store(db), keep or KEEP)


def left(db: Database, table: str) -> int:
    row = db.one(f"select count(*) as n from {table}")
    return int(row["n"]) if row else 0


async def newer(db: Database, work: Office) -> None:
    """Somebody else's message after it all, so that the newest numbers are not theirs."""
    hearing_of(db, person(db, "sms", "+12025550120"), datetime(2029, 1, 15, 13), label="Later")
    await work.now()


async def test_texts_go_after_their_time_and_the_record_stays(work: Office, db: Database, ana: Person) -> None:
    hearing_of(db, ana, datetime(2027, 6, 1, 13))
    await work.now()
    await night(db)
    assert db.all("select 1 from attempt where text is not null")
    work.clock.forward(days=31)
    await night(db)
    assert db.all("select text, choices from attempt") == [{"text": None, "choices": None}]
    assert db.all("select outcome from attempt") == [{"outcome": "accepted"}]


async def test_what_came_in_goes_but_for_the_newest_row_whose_number_stays(db: Database, clock: Clock) -> None:
    for number in range(3):
        db.insert(
            "inbound", channel="sms", provider_id=f"SM{number}", address="x", body="{}", received=db.now_ms(),
            handled=db.now_ms() if number != 1 else None,
        )  # fmt: skip
    clock.forward(days=31)
    await night(db)
    assert [row["provider_id"] for row in db.all("select provider_id from inbound")] == ["SM1", "SM2"]


async def test_tokens_tasks_and_idle_conversations_go(db: Database, clock: Clock, ana: Person) -> None:
    db.insert("token", hash="a", purpose="x", created=0, expires=db.now_ms())
    db.insert("conversation", address_id=ana.address, state="{}", updated=db.now_ms())
    people.add_task(db, "done", "help", "…")
    people.add_task(db, "open", "help", "…")
    db.run("update task set done = ? where key = 'done'", db.now_ms())
    clock.forward(days=31)
    await night(db)
    assert [left(db, "token"), left(db, "conversation")] == [0, 0]
    assert db.all("select key from task where key in ('done', 'open')") == [{"key": "open"}]


async def test_an_ended_case_is_forgotten_thirty_days_after_its_last_hearing(
    work: Office, db: Database, ana: Person, carol: Person
) -> None:
    hearing = hearing_of(db, ana, DAY)
    await work.now()
    hearings.close(db, POLICY, hearing, "attended")
    await newer(db, work)
    work.clock.set(datetime.fromisoformat("2026-12-19T21:00+00:00"))
    await night(db)
    assert db.all("select 1 from respondent where label = 'Rosa'")
    work.clock.forward(days=2)
    await night(db)
    assert db.all("select 1 from respondent where label = 'Rosa'") == []
    assert db.all("select 1 from hearing where id = ?", hearing) == []
    assert db.all("select 1 from contact where id = ?", ana.contact) == []
    assert db.all("select 1 from message where reader = ?", ana.contact) == []
    assert people.contact_at(db, "telegram", "1003") is not None, "staff stays"
    assert people.contact_at(db, "sms", "+12025550120") is not None


async def gone(work: Office, db: Database, ana: Person) -> None:
    """Their case is over, its time has come, and the night is at its housekeeping."""
    hearing = hearing_of(db, ana, DAY)
    await work.now()
    hearings.close(db, POLICY, hearing, "attended")
    await newer(db, work)
    work.clock.set(datetime.fromisoformat("2026-12-21T10:00+00:00"))
    await night(db)


async def test_whose_case_is_erased_is_told_so_in_the_daytime_in_words_that_tell_nobody_else(
    work: Office, db: Database, ana: Person
) -> None:
    await gone(work, db, ana)
    before = len(work.telegram.to("1001"))
    await work.now()
    assert len(work.telegram.to("1001")) == before, "at three in the morning nobody is written to"
    await work.until(work.clock() + timedelta(hours=8))
    (text,) = work.telegram.to("1001")[before:]
    assert "borramos" in text and "Reminders" in text
    hearing_of(db, person(db, "sms", "+12025550121"), datetime(2029, 1, 15, 13), label="Later still")
    await work.now()
    work.clock.forward(hours=2)
    await night(db)
    assert people.contact_at(db, "telegram", "1001") is None


async def test_who_stopped_or_never_agreed_is_not_told(work: Office, db: Database, ana: Person) -> None:
    people.stop(db, ana.contact, "word")
    await gone(work, db, ana)
    assert people.contact_at(db, "telegram", "1001") is None


async def test_a_case_that_is_over_is_no_stop(work: Office, db: Database, ana: Person) -> None:
    await gone(work, db, ana)
    assert silence.asked_for(db) == []
    assert db.stops.says("telegram", "1001") is None


async def test_who_wrote_once_and_never_agreed_is_forgotten_like_a_text(
    work: Office, db: Database, dan: Person, carol: Person
) -> None:
    await newer(db, work)
    work.clock.forward(days=29)
    await night(db)
    assert people.contact_at(db, "sms", "+12025550104") is not None
    work.clock.forward(days=2)
    await night(db)
    assert people.contact_at(db, "sms", "+12025550104") is None
    assert people.contact_at(db, "telegram", "1003") is not None, "staff stays"


async def test_who_agreed_and_never_gave_a_hearing_is_forgotten_after_half_a_year_and_told(
    work: Office, db: Database, bao: Person
) -> None:
    await newer(db, work)
    work.clock.forward(days=182)
    await night(db)
    assert db.all("select 1 from contact where id = ?", bao.contact)
    work.clock.forward(days=2)
    await night(db)
    assert db.all("select 1 from contact where id = ?", bao.contact) == []
    await work.until(work.clock() + timedelta(hours=12))
    assert "we erased what we knew about you" in work.sms.to(bao.value)[-1]


async def test_who_asked_for_news_or_follows_somebody_stays(
    work: Office, db: Database, ana: Person, bao: Person
) -> None:
    people.give_consent(db, bao.address, scope="news", how="chat", by="self", words="…")
    hearing_of(db, ana, datetime(2029, 1, 15, 13))
    await newer(db, work)
    work.clock.forward(days=400)
    await night(db)
    assert len(db.all("select 1 from contact where id in (?, ?)", ana.contact, bao.contact)) == 2


async def test_a_stop_is_remembered_when_nothing_else_is(work: Office, db: Database, dan: Person) -> None:
    people.stop(db, dan.contact, "word")
    await newer(db, work)
    work.clock.forward(days=31)
    await night(db)
    assert people.contact_at(db, "sms", "+12025550104") is None
    assert db.stops.refuses("sms", "+12025550104")


async def test_a_case_that_never_had_a_date_and_waits_for_none_goes_too(
    work: Office, db: Database, ana: Person
) -> None:
    people.follow(db, ana.contact, people.new_respondent(db, "Rosa"), "self")
    await newer(db, work)
    work.clock.forward(days=184)
    await night(db)
    assert db.all("select 1 from respondent where label = 'Rosa'") == []


def awaited(db: Database, hearing: int) -> None:
    db.run("update hearing set state = 'awaited' where id = ?", hearing)


def doubted(db: Database, hearing: int) -> None:
    db.run("update hearing set state = 'closed', doubt = 'court closed', doubt_since = 1 where id = ?", hearing)


def disputed(db: Database, hearing: int) -> None:
    db.run("update hearing set state = 'closed' where id = ?", hearing)
    db.run("update revision set state = 'disputed' where hearing_id = ?", hearing)


def unanswered(db: Database, hearing: int) -> None:
    """Nobody said anything."""


@pytest.mark.parametrize("held", [awaited, doubted, disputed, unanswered])
async def test_a_case_with_an_open_question_stays(
    work: Office, db: Database, ana: Person, held: Callable[[Database, int], None]
) -> None:
    hearing = hearing_of(db, ana, DAY)
    held(db, hearing)
    await newer(db, work)
    work.clock.set(datetime.fromisoformat("2027-03-01T21:00+00:00"))
    await night(db)
    assert db.all("select 1 from hearing where id = ?", hearing)


async def test_another_hearing_ahead_keeps_the_whole_case(work: Office, db: Database, ana: Person) -> None:
    hearing = hearing_of(db, ana, DAY)
    hearings.close(db, POLICY, hearing, "attended")
    (row,) = db.all("select respondent_id from appears where hearing_id = ?", hearing)
    by = By("self", ana.contact)
    given = denver(datetime(2028, 3, 1, 9))
    hearings.register(db, POLICY, kind="individual", given=given, respondents=[row["respondent_id"]], by=by)
    work.clock.set(datetime.fromisoformat("2027-06-01T21:00+00:00"))
    await night(db)
    assert left(db, "hearing") == 2


async def test_who_follows_somebody_else_too_stays(work: Office, db: Database, ana: Person) -> None:
    hearings.close(db, POLICY, hearing_of(db, ana, DAY), "attended")
    hearing_of(db, ana, datetime(2028, 1, 5, 9), label="Her brother")
    await newer(db, work)
    work.clock.set(datetime.fromisoformat("2027-06-01T21:00+00:00"))
    await night(db)
    assert people.contact_at(db, "telegram", "1001") is not None
    assert [row["label"] for row in db.all("select label from respondent order by id")] == ["Her brother", "Later"]


async def test_a_silent_case_goes_after_half_a_year_and_staff_is_warned_two_weeks_before(
    work: Office, db: Database, ana: Person, carol: Person
) -> None:
    hearing_of(db, ana, DAY)
    await work.now()
    await newer(db, work)
    gone_on = DAY + timedelta(days=183)
    for day in range(100, 215):
        work.clock.set((DAY + timedelta(days=day)).replace(tzinfo=work.clock().tzinfo) + timedelta(hours=12))
        await night(db)
        told = db.all("select created from task where kind = 'case_ends'")
        if not db.all("select 1 from respondent where label = 'Rosa'"):
            break
        assert bool(told) == (day >= 169), day
    assert abs((work.clock().replace(tzinfo=None) - gone_on).days) <= 1
    assert [row["key"] for row in db.all("select key from message where key like 's:case-ends%'")] != []


async def test_no_step_holds_the_database_for_long_and_all_is_done_in_one_night(
    db: Database, clock: Clock, ana: Person
) -> None:
    office.add_staff(db, "Carol", "owner", ana.contact)
    with db.transaction():
        first = db.insert(
            "message", key="k", kind="staff", reader=ana.contact, channel="telegram", urgency=0, due=0, expires=0,
            state="sent", say="{}", created=db.now_ms(),
        )  # fmt: skip
        rows = [(first, "telegram", ana.address, "text", db.now_ms()) for _ in range(2000)]
        db.insert_many("attempt", ("message_id", "channel", "address_id", "text", "started"), rows)
    clock.forward(days=31)
    steps, after = 0, 0
    while (last := housekeeping.sent_texts(db, KEEP, after)) is not None:
        steps, after = steps + 1, last
    assert steps == 2000 // housekeeping.CHUNK
    assert db.all("select 1 from attempt where text is not null") == []
    assert db.all("select 1 from message where say is not null") == []
