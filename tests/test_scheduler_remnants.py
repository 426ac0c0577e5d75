"""What providers still have of texts that should be gone: noted in time, asked for until it is done, told when it is
not."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from messages.channel import SendError, Unanswered
from messages.say import Say
from scheduler import clearing, erasure, housekeeping, outbox, people, remnants
from scheduler.db import Database, DatabasePlace, Store, migrate, open_database
from scheduler.housekeeping import Keep
from tests.cast import Office, Person, hearing_of, person
from tests.conftest import Clock

KEEP = Keep("Reminders")

AWAY = SendError("503: no server", "network")
BUSY = SendError("20009: not completed", "unknown")
DAY = datetime(2026, 12, 20, 13)


async def clear(work: Office) -> None:
    await clearing.clear(Store(work.db), {"sms": work.sms, "telegram": work.telegram})


async def erased(work: Office, who: Person) -> None:
    hearing_of(work.db, who, DAY)
    await work.now()
    erasure.forget(work.db, who.contact)


def owed(db: Database) -> list[tuple[str, str, str]]:
    rows = db.all("select channel, address, provider_id from remnant order by id")
    return [(row["channel"], row["address"], row["provider_id"]) for row in rows]


def came_in(db: Database, who: Person, provider_id: str, text_id: str | None = None) -> None:
    db.insert(
        "inbound", channel=who.channel, provider_id=provider_id, text_id=text_id, address=who.value, body="{}",
        received=db.now_ms(), handled=db.now_ms(),
    )  # fmt: skip


async def test_an_erasure_notes_every_text_that_twilio_has_without_the_number(
    work: Office, db: Database, bao: Person
) -> None:
    came_in(db, bao, "SM-in")
    await erased(work, bao)
    assert owed(db) == [("sms", "", "sms-1"), ("sms", "", "SM-in")]
    assert bao.value not in str(db.all("select * from remnant"))


async def test_on_telegram_both_sides_of_the_chat_of_the_last_two_days_are_noted(
    work: Office, db: Database, ana: Person
) -> None:
    came_in(db, ana, "700", text_id="41")
    work.clock.forward(hours=47)
    came_in(db, ana, "701", text_id="42")
    work.clock.forward(hours=2)
    await erased(work, ana)
    assert owed(db) == [("telegram", "1001", "telegram-1"), ("telegram", "1001", "42")]


async def test_what_went_out_while_they_were_erased_is_noted_too(work: Office, db: Database, bao: Person) -> None:
    hearing_of(db, bao, DAY)
    work.sms.meanwhile = lambda: erasure.forget(db, bao.contact)
    await work.now()
    work.sms.meanwhile = lambda: None
    hearing_of(db, person(db, "sms", "+12025550120"), DAY)  # the newest message is somebody else's
    await work.now()
    work.clock.forward(hours=2)
    erasure.sweep(db)
    assert ("sms", "", "sms-1") in owed(db)


async def test_nor_is_an_attempt_of_theirs_that_was_gone_when_its_answer_came(
    work: Office, db: Database, ana: Person, bao: Person
) -> None:
    hearing_of(db, bao, DAY)

    def meanwhile() -> None:
        if not db.all("select 1 from attempt where channel = 'telegram'"):
            hearing_of(db, ana, DAY)
            first = db.all("select id from message where reader = ?", ana.contact)[0]["id"]
            db.insert("attempt", message_id=first, channel="telegram", address_id=ana.address, started=db.now_ms())
            erasure.forget(db, bao.contact)

    work.sms.meanwhile = meanwhile
    await work.now()
    assert db.all("select 1 from attempt where channel = 'sms'") == []
    assert owed(db) == [("sms", "", "sms-1")]


async def test_what_is_asked_for_and_done_is_owed_no_more(work: Office, db: Database, bao: Person) -> None:
    await erased(work, bao)
    await clear(work)
    assert work.sms.asked_to_forget == [("", "sms-1")]
    assert owed(db) == []


@pytest.mark.parametrize("refusal", [AWAY, BUSY, Unanswered("no answer"), SendError("20003", "operator")])
async def test_a_refusal_is_tried_again_later_and_later(
    work: Office, db: Database, bao: Person, refusal: SendError | Unanswered
) -> None:
    await erased(work, bao)
    work.sms.next_refusals += [refusal] * 4
    tried = []
    for minute in range(120):
        before = len(work.sms.asked_to_forget)
        await clear(work)
        tried += [minute] * (len(work.sms.asked_to_forget) - before)
        work.clock.forward(minutes=1)
    assert tried == [0, 1, 3, 8, 23]
    assert owed(db) == []


async def test_a_wait_that_the_provider_asks_for_is_kept_to(work: Office, db: Database, bao: Person) -> None:
    await erased(work, bao)
    work.sms.next_refusals.append(SendError("429", "network", retry_after=600))
    for minutes, asked in ((0, 1), (9, 1), (2, 2)):
        work.clock.forward(minutes=minutes)
        await clear(work)
        assert len(work.sms.asked_to_forget) == asked


async def test_a_provider_that_is_away_is_not_asked_for_each_text(work: Office, db: Database, bao: Person) -> None:
    for number in range(50):
        remnants.owe(db, "sms", "", f"SM{number}", db.now())
    work.sms.next_refusals += [AWAY] * 50
    await clear(work)
    assert len(work.sms.asked_to_forget) == clearing.AT_ONCE
    work.sms.next_refusals.clear()
    await clear(work)
    work.clock.forward(minutes=1)
    await clear(work)
    assert owed(db) == []


async def test_it_is_owed_across_a_restart(work: Office, place: DatabasePlace, bao: Person) -> None:
    await erased(work, bao)
    again = open_database(place, work.clock)
    migrate(again)
    work.db = again
    await clear(work)
    assert work.sms.asked_to_forget == [("", "sms-1")]
    again.close()


async def test_what_telegram_can_delete_no_more_is_dropped(work: Office, db: Database, ana: Person) -> None:
    await erased(work, ana)
    work.telegram.next_refusals += [AWAY] * 100
    for _ in range(49):
        await clear(work)
        work.clock.forward(hours=1)
    await clear(work)
    assert owed(db) == []
    assert db.all("select * from incident") == []


async def test_staff_is_told_once_when_twilio_has_kept_it_for_two_days_and_it_ends_when_it_is_done(
    work: Office, db: Database, bao: Person, carol: Person
) -> None:
    await erased(work, bao)
    work.sms.next_refusals += [AWAY] * 100
    for hours in range(60):
        await clear(work)
        told = db.all("select say from message where key like 's:remnants:%'")
        assert len(told) == (hours > 48), hours
        work.clock.forward(hours=1)
    assert "503" in told[0]["say"]
    work.sms.next_refusals.clear()
    work.clock.forward(hours=12)
    await clear(work)
    await clear(work)
    assert db.all("select 1 from incident where ended is null") == []


async def test_the_purge_of_texts_takes_them_from_twilio_too(work: Office, db: Database, bao: Person) -> None:
    came_in(db, bao, "SM-in")
    came_in(db, bao, "SM-newest")
    hearing_of(db, bao, datetime(2027, 6, 1, 13))
    await work.now()
    work.clock.forward(days=31)
    for step in housekeeping.steps():
        step(db, KEEP, 0)
    assert owed(db) == [("sms", "", "sms-1"), ("sms", "", "SM-in")]
    for step in housekeeping.steps():
        step(db, KEEP, 0)
    assert len(owed(db)) == 2


async def test_the_last_answer_of_an_erasure_goes_from_twilio_too(
    work: Office, db: Database, clock: Clock, bao: Person, ana: Person
) -> None:
    left, way = erasure.forget(db, bao.contact)
    outbox.answer(db, left.id, way.id, 7, 1, Say("say-erased", {"sender": "Reminders"}))
    await work.now()
    hearing_of(db, ana, DAY)
    await work.now()
    clock.forward(hours=2)
    assert erasure.sweep(db) == 1
    assert owed(db) == [("sms", "", "sms-1")]


async def test_alarms_about_the_erased_go_from_the_phones_provider_too(
    work: Office, db: Database, bao: Person, carol: Person
) -> None:
    address = people.add_address(db, carol.contact, "sms", "+12025550103")
    db.run("update address set rank = -1 where id = ?", address)
    people.add_task(db, "help:1", "help", "help", contact_id=bao.contact)
    outbox.tell_staff(db, "s:help:1", Say("staff-needs-help", {"label": f"Bao ({bao.value})"}))
    work.clock.forward(minutes=1)
    await work.now()
    assert work.sms.to("+12025550103")
    erasure.forget(db, bao.contact)
    assert owed(db) == [("sms", "", "sms-1")]


def test_staff_hears_of_it_also_when_the_channel_is_switched_off(db: Database, clock: Clock, carol: Person) -> None:
    remnants.owe(db, "sms", "", "SM1", db.now())
    clock.forward(days=3)
    remnants.look(db)
    (told,) = db.all("select say from message where key like 's:remnants:%'")
    assert "off" in told["say"]
    assert timedelta(days=3) > remnants.TOLD_AFTER
