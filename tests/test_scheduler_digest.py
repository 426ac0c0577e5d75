"""The daily summary: what a person should look at, to each in their language and channel, once, or nothing."""

from __future__ import annotations

from datetime import datetime, time

from messages.render import render
from messages.say import Lines, Phrase, Say
from messages.segments import segments
from scheduler import backup, digest, outcomes, people, simulated_time
from scheduler.db import Database
from scheduler.periodic import Job
from scheduler.worker import Worker
from tests.cast import OFFICE, Office, Person, hearing_of
from tests.conftest import Clock

ZONE = OFFICE.zone
TOMORROW = datetime(2026, 11, 3, 13)


def job_of(work: Office) -> Job:
    async def run() -> None:
        await work.store.do(digest.send, ZONE)

    return Job("digest", run, at=time(7, 30))


async def play(work: Office, until: str) -> None:
    phones = {"sms": work.sms, "telegram": work.telegram}
    worker = Worker(work.store, phones, work.rules, jobs=[job_of(work)])
    await worker.work()
    await simulated_time.advance(worker, datetime.fromisoformat(until), work.clock.set)


def summaries(work: Office, who: Person) -> list[str]:
    return [text for text in getattr(work, who.channel).to(who.value) if text.startswith("For the office today")]


async def test_it_comes_at_its_hour_once_a_day_and_not_when_there_is_nothing(
    work: Office, ana: Person, carol: Person
) -> None:
    await play(work, "2026-11-03T15:00+00:00")
    assert summaries(work, carol) == []
    hearing_of(work.db, ana, datetime(2026, 11, 5, 13))
    await play(work, "2026-11-05T14:45+00:00")
    (first, second) = summaries(work, carol)
    assert "1 hearing is near and not confirmed.\nRosa: " in first and "1:00" in first
    sent = [out.since for out in work.telegram.got if out.text.body == second]
    assert [f"{at:%H:%M}" for at in sent] == ["14:30"], "7:30 at the office, in its quiet hours"


async def test_what_is_confirmed_is_not_in_it(work: Office, ana: Person, carol: Person) -> None:
    hearing_of(work.db, ana, datetime(2026, 11, 4, 13))
    await work.now()
    (message,) = work.db.all("select id from message where state = 'sent' and reader = ? limit 1", ana.contact)
    assert digest.summary(work.db, ZONE).unconfirmed == []
    work.clock.forward(days=1)
    assert len(digest.summary(work.db, ZONE).unconfirmed) == 1
    outcomes.heard(work.db, message["id"], "confirmed")
    assert digest.summary(work.db, ZONE).unconfirmed == []


def test_fridays_summary_has_mondays_hearings(db: Database, clock: Clock, ana: Person) -> None:
    hearing_of(db, ana, datetime(2026, 11, 9, 13))
    clock.set(datetime.fromisoformat("2026-11-05T14:30+00:00"))
    assert digest.summary(db, ZONE).unconfirmed == []
    clock.set(datetime.fromisoformat("2026-11-06T14:30+00:00"))
    assert len(digest.summary(db, ZONE).unconfirmed) == 1


def test_whom_no_message_reaches_is_in_it_and_what_waits_for_a_person(
    db: Database, clock: Clock, ana: Person, dan: Person
) -> None:
    hearing_of(db, ana, datetime(2026, 11, 20, 13))
    hearing_of(db, dan, datetime(2026, 11, 20, 13), label="Dan")
    people.add_task(db, "x", "help", "asks for help")
    db.insert("import", name="list", digest="", state="parked", created=0)
    backup.pause_all(db, "paused by hand", ["sms"])
    found = digest.summary(db, ZONE, guidance=2)
    assert [row["label"] for row in found.unreachable] == ["Dan"]
    assert (found.tasks, found.imports, [row["channel"] for row in found.paused]) == (1, 1, ["sms"])
    people.stop(db, ana.contact, "STOP")
    assert len(digest.summary(db, ZONE).unreachable) == 2


def test_by_sms_and_in_discreet_wording_there_are_numbers_only(db: Database, clock: Clock, ana: Person) -> None:
    hearing_of(db, ana, TOMORROW)
    found = digest.summary(db, ZONE)
    assert [line.key for line in digest._lines(found, full=False)] == ["digest-unconfirmed"]
    assert [line.key for line in digest._lines(found, full=True)] == ["digest-unconfirmed", "digest-hearing"]


def test_a_long_list_is_cut_and_says_so_and_fits_a_telegram_message(db: Database, clock: Clock, ana: Person) -> None:
    for number in range(50):
        hearing_of(db, ana, TOMORROW, label=f"A person with a long name {number}")
    say = Say("digest", {"lines": Lines(tuple(digest._lines(digest.summary(db, ZONE), full=True)))})
    for language in ("en", "es-419", "ht", "ar"):
        body = render(say, language, "telegram").body
        assert "30" in body.splitlines()[-1]
        assert len(body) < 4096


def test_the_numbers_fit_three_sms_parts_in_a_cheap_language() -> None:
    keys = ("digest-unconfirmed", "digest-unreachable", "digest-tasks", "digest-imports", "digest-guidance")
    lines = [Phrase(key, {"count": 12}) for key in keys]
    lines.append(Phrase("digest-paused", {"channel": "telegram", "reason": "paused by hand"}))
    for language, most in (("en", 3), ("es-419", 3), ("ht", 3), ("ar", 6)):
        text = render(Say("digest", {"lines": Lines(tuple(lines))}), language, "sms")
        assert segments(text.body).parts <= most, (language, text.body)


def test_nothing_is_read_of_what_is_far_away(db: Database, clock: Clock, ana: Person) -> None:
    hearing_of(db, ana, datetime(2027, 6, 1, 13))
    assert digest.summary(db, ZONE).empty


async def test_cases_that_are_erased_soon_are_counted_in_it(work: Office, carol: Person) -> None:
    assert digest.send(work.db, ZONE, ending=3) == 1
    await work.now()
    assert "Cases that we erase within a week: 3." in summaries(work, carol)[0]
