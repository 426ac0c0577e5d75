"""Days are counted before they are erased, again while receipts may still come, and never lower for an erasure."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.jobs import count
from scheduler import figures, hearings, outcomes, tallies
from scheduler.db import Database, Store
from tests.cast import OFFICE, POLICY, Office, Person, hearing_of, person

ZONE = OFFICE.zone
MONDAY = date(2026, 11, 2)


def sent(db: Database, day: date) -> dict[tuple[str, str, str], int]:
    rows = db.all("select * from sent_tally where day = ?", day.toordinal())
    return {(row["channel"], row["language"], row["outcome"]): row["attempts"] for row in rows}


async def night(work: Office, days: int = 1) -> None:
    work.clock.forward(days=days)
    await count(Store(work.db), ZONE)


async def test_a_day_is_put_down_by_channel_language_and_outcome(
    work: Office, db: Database, ana: Person, bao: Person, carol: Person
) -> None:
    hearing_of(db, ana, datetime(2027, 6, 1, 13))
    hearing_of(db, bao, datetime(2027, 6, 1, 13), label="Bao", kind="bond")  # carol is alarmed, which is not counted
    await work.now()
    await night(work)
    assert sent(db, MONDAY) == {("telegram", "es-419", "accepted"): 1, ("sms", "en", "accepted"): 1}
    (row,) = db.all("select parts from sent_tally where channel = 'sms'")
    assert row["parts"] > 1


async def test_receipts_of_the_following_week_change_a_day_and_later_ones_do_not(
    work: Office, db: Database, bao: Person
) -> None:
    hearing_of(db, bao, datetime(2027, 6, 1, 13))
    await work.now()
    await night(work)
    (tried,) = db.all("select message_id, provider_id from attempt")
    outcomes.receipt(db, "sms", tried["provider_id"], attempt=None, outcome="delivered", error=None)
    for _ in range(tallies.AGAIN):
        await night(work)
    assert sent(db, MONDAY) == {("sms", "en", "delivered"): 1}
    outcomes.heard(db, tried["message_id"], "confirmed")
    await night(work)
    assert sent(db, MONDAY) == {("sms", "en", "delivered"): 1}


async def test_what_is_erased_meanwhile_stays_counted(work: Office, db: Database, bao: Person) -> None:
    hearing = hearing_of(db, bao, datetime(2026, 11, 3, 13))
    await work.now()
    await night(work)
    hearings.close(db, POLICY, hearing, "attended")
    await night(work)
    before = (sent(db, MONDAY), db.all("select * from hearing_tally"))
    db.run("delete from hearing")
    await night(work)
    assert (sent(db, MONDAY), db.all("select * from hearing_tally")) == before
    assert before[1] == [{"day": MONDAY.toordinal() + 1, "reach": "silent", "hearings": 1}]


async def test_a_database_that_was_there_before_is_counted_from_its_first_day(
    work: Office, db: Database, bao: Person
) -> None:
    hearing_of(db, bao, datetime(2027, 6, 1, 13))
    await work.now()
    await night(work, 40)
    assert sent(db, MONDAY) == {("sms", "en", "accepted"): 1}
    assert tallies.counted(db) == MONDAY.toordinal() + 39
    today = MONDAY.toordinal() + 40
    assert tallies.days_to_count(db, ZONE) == range(today, today + 1)
    work.clock.forward(days=1)
    assert tallies.days_to_count(db, ZONE) == range(today - tallies.AGAIN, today + 2)


async def test_many_attempts_are_counted_in_small_pieces(work: Office, db: Database, bao: Person) -> None:
    message = db.insert(
        "message", key="k", kind="reminder", reader=bao.contact, channel="sms", urgency=0, due=0, expires=0,
        state="sent", created=0,
    )  # fmt: skip
    rows = [(message, "sms", bao.address, "accepted", db.now_ms()) for _ in range(tallies.CHUNK + 7)]
    with db.transaction():
        db.insert_many("attempt", ("message_id", "channel", "address_id", "outcome", "started"), rows)
    assert [last - first for first, last in tallies.chunks(db, MONDAY.toordinal(), ZONE)] == [tallies.CHUNK, 7]
    await night(work)
    assert sent(db, MONDAY) == {("sms", "en", "accepted"): tallies.CHUNK + 7}


async def test_how_far_hearings_had_got_is_told_by_the_best_of_their_followers(work: Office, db: Database) -> None:
    people = [person(db, "sms", f"+120255501{number:02}") for number in range(10, 14)]
    wall = datetime(2026, 11, 4, 13)
    of = {who.value[-2:]: hearing_of(db, who, wall, label=who.value) for who in people}
    await work.now()
    for last, outcome in (("10", "confirmed"), ("11", "read")):
        (row,) = db.all("select id from message where hearing_id = ? and state = 'sent'", of[last])
        outcomes.heard(db, row["id"], outcome)  # type: ignore[arg-type]
    db.run("update attempt set outcome = 'failed' where address_id = ?", people[3].address)
    db.run("update message set state = 'killed' where state = 'planned'")
    await night(work, 4)
    found = figures.figures(db, ZONE)
    assert found.reached == {(MONDAY, reach): 1 for reach in tallies.REACHED}


def test_weeks_begin_on_monday_at_the_office(db: Database, bao: Person) -> None:
    for days, hour in ((0, 13), (5, 23), (7, 0), (80, 9)):
        wall = datetime(2026, 11, 3) + timedelta(days=days, hours=hour)  # a wall time in Denver, as the office's
        hearing_of(db, bao, wall, label=str(days))
    found = figures.figures(db, ZONE)
    assert found.weeks[-1] == found.coming[0] == MONDAY
    assert (len(found.weeks), len(found.coming)) == (figures.WEEKS, figures.WEEKS)
    assert found.ahead == {MONDAY: 2, MONDAY + timedelta(days=7): 1, MONDAY + timedelta(days=77): 1}
    assert found.sent == ()


async def test_what_went_out_is_in_the_numbers_within_the_hour_and_counted_once(
    work: Office, db: Database, bao: Person
) -> None:
    hearing_of(db, bao, datetime(2027, 6, 1, 13))
    await work.now()
    await count(Store(db), ZONE)
    (now,) = figures.figures(db, ZONE).sent
    assert (now.week, now.channel, now.language, now.outcome, now.attempts) == (MONDAY, "sms", "en", "accepted", 1)
    await night(work)
    assert figures.figures(db, ZONE).sent == (now,)
