"""An import means what the design says it means, is parked until released, and can be repeated without harm."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from messages.say import from_json
from scheduler import hearings, imports, nightly, people, reminders
from scheduler.db import Database, instant, ms
from scheduler.hearings import By
from scheduler.imports import Agreed, Applying, ImportRefused, Line
from tests.cast import POLICY, Office, Person, contents, denver, hearing_of
from tests.conftest import Clock
from tests.importing import AGREED, DEC_15, DEC_16, DEC_17, count, line, release, take, what


def test_a_new_hearing_is_stored_and_its_messages_are_parked(db: Database) -> None:
    found, done = take(db, line())
    assert what(found) == ["new"]
    assert done is not None
    assert (done.state, done.counts) == ("parked", {"new": 1})
    assert {(row["state"], row["next_at"]) for row in db.all("select state, next_at from message")} == {
        ("parked", None)
    }
    assert [row["step"] for row in db.all("select step from message order by due")] == ["30d", "14d", "7d", "3d", "1d"]


def test_a_bulk_import_plans_what_registering_one_by_one_would_plan(db: Database) -> None:
    take(
        db,
        *(
            line(n, f"C-{n}", DEC_15 + timedelta(days=3 * n, hours=n % 5), addresses=(("sms", f"+120255501{n:02}"),))
            for n in range(20)
        ),
    )
    before = db.all("select * from message order by key")
    with db.transaction():
        for row in db.all("select id from hearing"):
            reminders.replan(db, POLICY, row["id"], "registered")
    assert db.all("select * from message order by key") == before
    assert len(before) > 60


def test_the_same_file_twice_changes_nothing(db: Database) -> None:
    lines = [line(2), line(3, "C-2", DEC_16), line(4, None, DEC_17, addresses=(("sms", "+12025550111"),))]
    _, done = take(db, *lines)
    before = contents(db)
    found, again = take(db, *lines)
    assert (what(found), again) == (["unchanged"] * 3, None)
    assert contents(db) == before
    release(db, done)
    assert what(take(db, *lines)[0]) == ["unchanged"] * 3


def test_nothing_is_sent_before_the_release_and_all_of_it_after(db: Database, work: Office, clock: Clock) -> None:
    clock.set(datetime(2026, 11, 10, 17, tzinfo=UTC))
    _, done = take(db, line())
    asyncio.run(work.until(datetime(2026, 11, 20, 17, tzinfo=UTC)))
    assert work.sms.got == []
    release(db, done)
    asyncio.run(work.until(datetime(2026, 12, 15, 12, tzinfo=UTC)))
    assert len(work.sms.got) > 3


def test_what_became_due_while_parked_becomes_one_message(db: Database, clock: Clock) -> None:
    clock.set(datetime(2026, 11, 10, 17, tzinfo=UTC))
    _, done = take(db, line())
    clock.set(datetime(2026, 12, 9, 17, tzinfo=UTC))
    release(db, done)
    rows = db.all("select kind, step, state, due from message order by id")
    assert [(row["kind"], row["state"]) for row in rows if row["step"] in ("30d", "14d", "7d")] == [
        ("reminder", "killed")
    ] * 3
    assert [row["step"] for row in rows if row["state"] == "planned"] == ["3d", "1d", "now"]
    assert count(db, "message", "state = 'parked'") == 0


SECOND_PHONE = (("sms", "+12025550110"), ("sms", "+12025550111"))


def test_what_people_are_reminded_of_by_now_does_not_wait_for_a_later_import(db: Database) -> None:
    release(db, take(db, line())[1])
    take(db, line(addresses=SECOND_PHONE))
    with db.transaction():
        people.change_contact(db, 1, zone="America/New_York")
        reminders.replan_contact(db, POLICY, 1)
    rows = db.all("select state, due from message where step = '1d'")
    assert rows == [{"state": "planned", "due": ms(datetime(2026, 12, 14, 15, tzinfo=UTC))}]
    # The same date on somebody else's phone does.
    take(db, line(addresses=(("sms", "+12025550112"),)))
    assert count(db, "message", "state = 'parked' and reader <> 1") == count(db, "message", "reader <> 1") > 0


@pytest.mark.parametrize("before", [line(addresses=()), line(agreed=None)])
def test_who_is_reached_by_a_new_hearing_is_reminded_of_those_that_were_here(db: Database, before: Line) -> None:
    release(db, take(db, before)[1])
    assert count(db, "message") == 0
    found, done = take(db, line(kind="individual", wall=DEC_17))
    assert what(found) == ["new"]
    assert count(db, "message", "hearing_id = 1 and state = 'parked'") > 0
    release(db, done)
    assert count(db, "message", "hearing_id = 1 and state = 'planned' and step = '1d'") == 1


@pytest.mark.parametrize("new", [line(wall=DEC_17), line(addresses=SECOND_PHONE)])
def test_whoever_heard_of_a_hearing_hears_that_it_is_off_whatever_import_waits(
    work: Office, clock: Clock, new: Line
) -> None:
    release(work.db, take(work.db, line())[1])
    asyncio.run(work.until(datetime(2026, 11, 15, 18, tzinfo=UTC)))
    _, done = take(work.db, new)
    hearings.cancel(work.db, POLICY, 1, By("staff"))
    asyncio.run(work.until(clock() + timedelta(minutes=20)))
    release(work.db, done)
    asyncio.run(work.until(clock() + timedelta(minutes=20)))
    told = work.sms.to("+12025550110")
    assert "15 dic" in told[-1]
    assert "ya no vale" in told[-1]
    assert work.sms.to("+12025550111") == []


def test_nudges_of_a_parked_import_wait_as_well(db: Database) -> None:
    take(db, line(wall=datetime(2026, 12, 22, 8, 30)))
    nightly.plan_ahead(db, POLICY)
    assert count(db, "message", "state <> 'parked'") == 0


def test_one_row_and_one_future_hearing_left_is_a_move(db: Database) -> None:
    release(db, take(db, line())[1])
    found, done = take(db, line(wall=DEC_17))
    assert what(found) == ["changed"]
    assert found[0].was is not None
    assert (found[0].was.wall, found[0].now and found[0].now.wall) == (DEC_15, DEC_17)
    old = db.all("select state from message where revision = 1")
    assert {row["state"] for row in old} == {"killed"}
    assert {row["state"] for row in db.all("select state from message where revision = 2")} == {"parked"}
    release(db, done)
    told = db.all("select step, state from message where kind = 'changed'")
    assert told == [{"step": "was:1", "state": "planned"}]


def test_another_hour_on_the_same_day_is_a_change_of_that_hearing(db: Database) -> None:
    take(db, line(2), line(3, wall=DEC_16))
    found, _ = take(db, line(2, wall=DEC_15.replace(hour=13)), line(3, wall=DEC_16))
    assert what(found) == ["changed", "unchanged"]
    assert count(db, "hearing") == 2


def test_two_rows_for_one_hearing_are_asked_about(db: Database) -> None:
    take(db, line())
    found, done = take(db, line(2, wall=DEC_16), line(3, wall=DEC_17))
    assert (what(found), done) == (["ask", "ask"], None)


def test_one_row_for_two_hearings_is_asked_about(db: Database) -> None:
    take(db, line(2), line(3, wall=DEC_16))
    found, _ = take(db, line(2, wall=DEC_17))
    assert what(found) == ["ask"]
    assert "2026-12-15 08:30" in found[0].why


def test_a_row_that_cannot_be_read_keeps_the_other_from_being_a_move(db: Database) -> None:
    take(db, line())
    applying = Applying(
        db, POLICY, {"C-1": [("master", None), ("master", line(wall=DEC_17).wall)]}, name="h", digest="x", mapping={}
    )
    assert what(list(applying.take([line(wall=DEC_17)]))) == ["ask"]


def test_a_past_hearing_is_never_moved(db: Database, clock: Clock) -> None:
    take(db, line())
    clock.set(datetime(2026, 12, 15, 17, tzinfo=UTC))
    assert what(take(db, line(wall=DEC_15.replace(hour=13)))[0]) == ["ask"]
    assert what(take(db, line(wall=datetime(2027, 3, 1, 9)))[0]) == ["new"]
    assert what(take(db, line(reference="C-9", wall=DEC_15))[0]) == ["past"]


def test_what_is_gone_from_the_file_is_not_cancelled(db: Database) -> None:
    take(db, line(2), line(3, "C-2"))
    take(db, line(3, "C-2"))
    assert count(db, "hearing", "state = 'set'") == 2


def test_a_cancelled_hearing_is_not_revived(db: Database) -> None:
    take(db, line())
    hearings.cancel(db, POLICY, 1, By("staff"))
    assert what(take(db, line())[0]) == ["ask"]


def test_another_kind_is_another_hearing(db: Database) -> None:
    take(db, line())
    assert what(take(db, line(), line(3, kind="individual", wall=DEC_17))[0]) == ["unchanged", "new"]


def test_a_court_elsewhere_at_the_same_hour_is_a_change(db: Database) -> None:
    take(db, line())
    moved = replace(denver(DEC_15), court="AUR", place=None, city="Aurora")
    assert what(take(db, line(given=moved))[0]) == ["changed"]
    row = db.one("select court, place from revision where state = 'standing'")
    assert row == {"court": "AUR", "place": None}


def test_without_a_reference_nothing_is_moved(db: Database) -> None:
    take(db, line(reference=None))
    assert what(take(db, line(reference=None, wall=DEC_15.replace(hour=13)))[0]) == ["guess"]
    assert what(take(db, line(reference=None, wall=DEC_17))[0]) == ["guess"]
    assert what(take(db, line(reference=None, kind="individual", wall=DEC_17))[0]) == ["new"]
    assert (count(db, "respondent"), count(db, "hearing")) == (1, 2)


def test_an_address_without_consent_is_silent_and_on_the_call_list(db: Database) -> None:
    take(db, line(agreed=None))
    assert count(db, "message") == 0
    assert [row["kind"] for row in db.all("select kind from task where done is null")] == ["no_consent"]


def test_consent_is_of_the_day_that_the_file_says_on_every_clock_of_the_country(db: Database, clock: Clock) -> None:
    today = clock().astimezone(ZoneInfo("America/Denver")).date()
    take(db, line(), line(3, "C-2", DEC_16, addresses=(("sms", "+12025550111"),), agreed=Agreed(today, "paper")))
    given = [instant(row["given"]) for row in db.all("select given from consent order by id")]
    for zone in ("America/New_York", "America/Los_Angeles", "Pacific/Honolulu"):
        assert given[0].astimezone(ZoneInfo(zone)).date() == AGREED.on
    assert given[1] <= clock(), "not in the future"


def test_consent_that_comes_later_plans_what_was_missing(db: Database) -> None:
    release(db, take(db, line(agreed=None))[1])
    found, done = take(db, line())
    assert (what(found), found[0].people) == (["changed"], ("consent",))
    assert count(db, "message", "state = 'parked'") == 5
    release(db, done)
    assert count(db, "message", "state = 'planned'") == 5


def test_a_file_never_lifts_a_stop(db: Database) -> None:
    release(db, take(db, line())[1])
    people.stop(db, 1, "STOP")
    assert what(take(db, line())[0]) == ["unchanged"]
    take(db, line(3, "C-2", DEC_17))
    assert count(db, "message", "state in ('planned', 'parked')") == 0


def test_a_second_phone_for_a_known_hearing_follows_it_too(db: Database) -> None:
    found, _ = take(db, line(2), line(3, addresses=(("sms", "+12025550112"),)))
    assert what(found) == ["new", "changed"]
    assert (count(db, "hearing"), count(db, "follower"), count(db, "message", "state = 'parked'")) == (1, 2, 10)


def test_people_who_share_a_phone_are_one_contact(db: Database) -> None:
    take(db, line(2), line(3, "C-2", label="Luz"))
    assert (count(db, "contact"), count(db, "respondent"), count(db, "follower")) == (1, 2, 2)


@pytest.mark.parametrize(("flag", "task"), [("confidential", "confidential"), ("detained", "detained")])
def test_a_confidential_or_detained_persons_own_phone_is_silent(db: Database, flag: str, task: str) -> None:
    take(db, replace(line(), confidential=flag == "confidential", detained=flag == "detained"))
    assert count(db, "message") == 0
    assert [row["kind"] for row in db.all("select kind from task")] == [task]


def test_a_hearing_typed_by_somebody_else_is_left_alone(db: Database, bao: Person) -> None:
    mine = hearing_of(db, bao, DEC_15)
    take(db, line(addresses=(("sms", bao.value),)))
    assert count(db, "revision", f"hearing_id = {mine}") == 1


def test_staff_hears_of_an_import_that_waits_or_is_near_once_each(db: Database, carol: Person, clock: Clock) -> None:
    take(db, line())
    imports.alarms(db)
    assert count(db, "message", "kind = 'staff'") == 0
    for _ in range(2):
        clock.forward(hours=4)
        imports.alarms(db)
    clock.set(datetime(2026, 12, 14, 17, tzinfo=UTC))
    imports.alarms(db)
    imports.alarms(db)
    told = db.all("select say from message where kind = 'staff' and reader = ?", carol.contact)
    assert [from_json(row["say"]).values for row in told] == [{"import": 1, "count": 1}] * 2
    assert count(db, "task", "kind = 'import'") == 1


def test_an_import_is_released_once(db: Database) -> None:
    _, done = take(db, line())
    release(db, done)
    with pytest.raises(ImportRefused, match="already released"):
        list(imports.release(db, POLICY, 1))
    with pytest.raises(ImportRefused, match="no import 9"):
        list(imports.release(db, POLICY, 9))


def test_a_release_that_was_cut_off_goes_on(db: Database) -> None:
    _, done = take(db, *(line(n, f"C-{n}", addresses=(("sms", f"+1202555{n:04}"),)) for n in range(101, 300)))
    assert done is not None
    next(imports.release(db, POLICY, done.id))
    assert 0 < count(db, "message", "state = 'parked'") < count(db, "message")
    release(db, done)
    assert count(db, "message", "state = 'parked'") == 0
    assert imports.get(db, done.id).state == "released"


@pytest.mark.parametrize("brought", ["new", "people"])
def test_who_only_an_unreleased_import_brought_is_not_told_that_staff_moved_the_hearing(
    db: Database, work: Office, bao: Person, brought: str
) -> None:
    """Staff moves it by hand meanwhile: whoever is reminded of it by now is told, the new phone when it is released."""
    if brought == "people":
        release(db, take(db, line(addresses=(("sms", bao.value),)))[1])
        asyncio.run(work.now())
    _, done = take(db, line())
    hearings.move(db, POLICY, 1, denver(DEC_17), By("staff"))
    asyncio.run(work.now())
    assert work.sms.to("+12025550110") == []
    assert len(work.sms.to(bao.value)) == (brought == "people")
    asyncio.run(work.until(work.clock() + timedelta(days=20)))
    assert work.sms.to("+12025550110") == []
    release(db, done)
    asyncio.run(work.now())
    (told,) = work.sms.to("+12025550110")
    assert "17" in told
    asyncio.run(work.until(datetime(2026, 12, 17, 15, tzinfo=UTC)))
    assert len(work.sms.to("+12025550110")) > 3


def test_a_hearing_put_down_by_hand_for_somebody_of_an_unreleased_import_waits_for_it(
    db: Database, work: Office
) -> None:
    _, done = take(db, line())
    rosa = db.all("select id from respondent")[0]["id"]
    hearings.register(db, POLICY, kind="individual", given=denver(DEC_17), respondents=[rosa], by=By("staff"))
    asyncio.run(work.until(datetime(2026, 11, 20, 17, tzinfo=UTC)))
    assert work.sms.got == []
    release(db, done)
    asyncio.run(work.until(datetime(2026, 12, 17, 15, tzinfo=UTC)))
    assert {row["hearing_id"] for row in db.all("select hearing_id from message where state = 'sent'")} == {1, 2}
    assert count(db, "message", "state = 'parked'") == 0


@pytest.mark.parametrize("how", ["another hearing", "consent"])
def test_what_two_imports_hold_waits_for_both(db: Database, work: Office, how: str) -> None:
    """The first brings the phone, the second another hearing of the same person, or that it may be written to."""
    _, phone = take(db, line(agreed=AGREED if how == "another hearing" else None))
    _, more = take(db, line(kind="individual", wall=DEC_17) if how == "another hearing" else line())
    asyncio.run(work.until(datetime(2026, 11, 6, 17, tzinfo=UTC)))
    assert count(db, "message", "kind = 'nudge' and state = 'parked'") > 0
    first, second = (more, phone) if how == "another hearing" else (phone, more)
    release(db, first)
    assert count(db, "message", "state = 'planned'") == 0
    asyncio.run(work.until(datetime(2026, 11, 20, 17, tzinfo=UTC)))
    assert work.sms.got == []
    release(db, second)
    asyncio.run(work.until(datetime(2026, 12, 17, 15, tzinfo=UTC)))
    assert {row["hearing_id"] for row in db.all("select hearing_id from message where state = 'sent'")} == {
        row["id"] for row in db.all("select id from hearing")
    }
    assert count(db, "message", "state = 'parked'") == 0


def test_who_is_reminded_is_asked_to_check_while_an_import_waits_that_brings_a_relative(
    db: Database, bao: Person, clock: Clock
) -> None:
    release(db, take(db, line(addresses=(("sms", bao.value),)))[1])
    take(db, line())
    clock.set(datetime(2026, 11, 20, 17, tzinfo=UTC))
    nightly.plan_ahead(db, POLICY)
    nudges = db.all("select distinct reader = ? as here, state from message where kind = 'nudge'", bao.contact)
    assert {(bool(row["here"]), row["state"]) for row in nudges} == {(True, "planned"), (False, "parked")}
