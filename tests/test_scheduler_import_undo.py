"""An import can be taken back as a whole: in silence what nobody heard of, with the news what they did."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import import_command
from bot.as_shown import CHANGED
from bot.import_command import Wish
from messages.say import Say
from scheduler import hearings, imports, office, outbox, people
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.imports import Choice, Import, ImportRefused
from scheduler.office import Attorney
from tests.cast import POLICY, Office, Person, contents, denver, hearing_of
from tests.conftest import Clock
from tests.importing import DEC_15, DEC_16, DEC_17, apply, count, line, look, release, take, what
from tests.reading import SETTINGS

PEOPLE = ("respondent", "contact", "address", "consent", "follower", "respondent_attorney")
ALL = (*PEOPLE, "hearing", "revision", "appears", "event")


def undo(db: Database, done: Import | None) -> None:
    assert done is not None
    for _ in imports.undo(db, POLICY, done.id):
        pass
    assert imports.get(db, done.id).state == "undone"


def deeds(db: Database, done: Import | None) -> list[str]:
    assert done is not None
    return [each.deed for each in imports.plan(db, done.id)]


def standing(db: Database, hearing: int = 1) -> datetime:
    row = db.one("select wall from revision where hearing_id = ? and state = 'standing'", hearing)
    assert row is not None
    return datetime.fromisoformat(row["wall"])


def waiting(db: Database) -> list[tuple[str, str]]:
    rows = db.all("select kind, step from message where state = 'planned' order by due, kind")
    return [(row["kind"], row["step"]) for row in rows]


def test_what_nobody_heard_of_goes_without_a_trace_and_can_come_again(db: Database, bao: Person) -> None:
    hearing_of(db, bao, DEC_16)
    before = contents(db, *ALL)
    found, done = take(db, line(2), line(3, "C-2", DEC_17, uid="event-1"), line(4, "C-3", agreed=None))
    assert deeds(db, done) == ["remove"] * 3
    assert contents(db, *ALL) != before
    undo(db, done)
    assert contents(db, *ALL) == before
    assert count(db, "message", "state = 'parked'") == 0
    assert what(take(db, line(2))[0]) == ["new"]
    assert found


def test_a_released_import_is_undone_like_a_parked_one_as_long_as_nothing_was_sent(db: Database) -> None:
    before = contents(db, *ALL)
    _, done = take(db, line(2), line(3, "C-2"))
    release(db, done)
    undo(db, done)
    assert contents(db, *ALL) == before


def test_who_was_told_of_a_hearing_is_told_that_it_is_cancelled(db: Database, work: Office, clock: Clock) -> None:
    clock.set(datetime(2026, 12, 1, 17, tzinfo=UTC))
    _, done = take(db, line(2), line(3, "C-2", datetime(2027, 3, 1, 9), addresses=(("sms", "+12025550112"),)))
    release(db, done)
    asyncio.run(work.until(datetime(2026, 12, 8, 18, tzinfo=UTC)))
    told = len(work.sms.to("+12025550110"))
    assert told > 0
    assert deeds(db, done) == ["cancel", "remove"]
    undo(db, done)
    asyncio.run(work.now())
    assert len(work.sms.to("+12025550110")) == told + 1
    assert work.sms.to("+12025550112") == []
    assert (count(db, "respondent"), count(db, "contact"), count(db, "hearing", "state = 'cancelled'")) == (1, 1, 1)


def test_a_move_that_nobody_heard_of_goes_back_in_silence(db: Database) -> None:
    release(db, take(db, line())[1])
    before = waiting(db)
    _, done = take(db, line(wall=DEC_17))
    assert deeds(db, done) == ["back"]
    undo(db, done)
    assert (standing(db), waiting(db)) == (DEC_15, before)
    assert what(look(db, line())) == ["unchanged"]


def test_a_move_that_was_told_is_told_back(db: Database, work: Office) -> None:
    release(db, take(db, line())[1])
    _, done = take(db, line(wall=DEC_17))
    release(db, done)
    asyncio.run(work.now())
    assert deeds(db, done) == ["back_told"]
    undo(db, done)
    assert standing(db) == DEC_15
    assert ("changed", "was:2") in waiting(db)


def test_what_somebody_changed_since_is_left_to_them(db: Database) -> None:
    release(db, take(db, line(2), line(3, "C-2"), line(4, "C-3"))[1])
    _, done = take(db, line(2, wall=DEC_16), line(3, "C-2", DEC_16), line(5, "C-4"))
    hearings.move(db, POLICY, 1, denver(DEC_17), By("staff"))
    hearings.cancel(db, POLICY, 2, By("staff"))
    hearings.move(db, POLICY, 4, denver(DEC_17), By("staff"))
    assert deeds(db, done) == ["left"] * 3
    undo(db, done)
    assert (standing(db, 1), standing(db, 4)) == (DEC_17, DEC_17)


def test_a_hearing_that_the_person_typed_too_stays(db: Database, bao: Person) -> None:
    mine = hearing_of(db, bao, DEC_15)
    _, done = take(db, line(addresses=(("sms", bao.value),)))
    assert deeds(db, done) == ["left"]
    undo(db, done)
    row = db.one("select state from hearing where id = ?", mine)
    assert row == {"state": "set"}
    assert [each.relation for each in people.following(db, bao.contact)] == ["self"]
    assert waiting(db)


@pytest.mark.parametrize("wall", [DEC_15, DEC_16, DEC_17])
def test_a_dispute_that_an_import_settled_is_left_to_a_person(db: Database, wall: datetime) -> None:
    release(db, take(db, line())[1])
    who = people.contact_at(db, "sms", "+12025550110")
    assert who is not None
    hearings.move(db, POLICY, 1, denver(DEC_17), By("self", who[0].id))
    _, done = take(db, line(wall=wall), choices={2: Choice("apply")})
    assert deeds(db, done) == ["left"]


def test_people_that_it_added_to_a_hearing_leave_it_again(db: Database) -> None:
    release(db, take(db, line())[1])
    before = (contents(db, *ALL), waiting(db))
    _, done = take(db, line(addresses=(("sms", "+12025550112"),)))
    assert deeds(db, done) == ["people"]
    undo(db, done)
    assert (contents(db, *ALL), waiting(db)) == before


def test_consent_that_it_brought_goes_with_it(db: Database) -> None:
    release(db, take(db, line(agreed=None))[1])
    _, done = take(db, line())
    release(db, done)
    assert waiting(db)
    undo(db, done)
    assert (count(db, "consent"), waiting(db)) == (0, [])
    assert what(look(db, line())) == ["changed"]


def test_consent_that_stays_because_it_was_written_to_brings_its_reminders(db: Database, clock: Clock) -> None:
    release(db, take(db, line(agreed=None))[1])
    _, done = take(db, line())
    # An answer to something that they wrote meanwhile.
    outbox.answer(db, 1, 1, 1, 1, Say("say-hearing-gone"))
    asyncio.run(Office(db, clock).now())
    undo(db, done)
    assert count(db, "message", "state = 'parked'") == 0
    assert ("reminder", "1d") in waiting(db)


def test_an_attorney_that_it_gave_makes_way_for_the_one_before(db: Database) -> None:
    office.keep_attorneys(db, [Attorney("ruth", "Ruth", "+12025550100"), Attorney("ben", "Ben", "+12025550101")])
    take(db, line(attorney=1))
    _, done = take(db, line(attorney=2))
    undo(db, done)
    rows = db.all("select attorney_id from respondent_attorney where until_at is null")
    assert rows == [{"attorney_id": 1}]


def test_a_stop_outlives_the_import_that_brought_the_number(db: Database) -> None:
    _, done = take(db, line())
    people.stop(db, 1, "STOP")
    undo(db, done)
    assert count(db, "address", "stopped is not null") == 1
    assert count(db, "respondent") == 0


def test_whoever_else_follows_a_person_keeps_them(db: Database, ana: Person) -> None:
    _, done = take(db, line())
    people.follow(db, ana.contact, 1, "family")
    undo(db, done)
    assert (count(db, "respondent"), count(db, "hearing")) == (1, 0)


def test_an_undone_import_is_neither_released_nor_undone_again_nor_missed(db: Database) -> None:
    _, done = take(db, line())
    undo(db, done)
    assert done is not None
    with pytest.raises(ImportRefused, match="already undone"):
        list(imports.release(db, POLICY, done.id))
    with pytest.raises(ImportRefused, match="already undone"):
        list(imports.undo(db, POLICY, done.id))
    with pytest.raises(ImportRefused, match="no import 9"):
        list(imports.plan(db, 9))
    assert apply(db, line(3, "C-9"))[1] == []


def test_an_undoing_that_was_cut_off_goes_on_and_is_not_released(db: Database) -> None:
    _, done = take(
        db, *(line(n, f"C-{n}", DEC_15, addresses=(("sms", f"+120255501{n % 100:02}"),)) for n in range(2, 500))
    )
    assert done is not None
    undoing = imports.undo(db, POLICY, done.id)
    next(undoing)
    undoing.close()
    assert 0 < count(db, "hearing") < 498
    with pytest.raises(ImportRefused, match="being undone"):
        list(imports.release(db, POLICY, done.id))
    undo(db, done)
    assert count(db, "hearing") == 0


def test_nothing_holds_the_database_for_long(db: Database) -> None:
    """Each step settles as much as a short transaction takes: of moves, a few."""
    _, first = take(db, *(line(n, f"C-{n}", addresses=()) for n in range(2, 42)))
    release(db, first)
    _, done = take(db, *(line(n, f"C-{n}", DEC_17, addresses=()) for n in range(2, 42)))
    assert done is not None
    assert max(imports.undo(db, POLICY, done.id)) <= 10


def test_the_alarm_of_an_import_ends_with_it(db: Database, carol: Person, clock: Clock) -> None:
    _, done = take(db, line())
    clock.forward(hours=5)
    imports.alarms(db)
    assert count(db, "task", "kind = 'import' and done is null") == 1
    undo(db, done)
    assert count(db, "task", "kind = 'import' and done is null") == 0
    assert carol.contact


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(["C-1", "C-2", "C-3", None]), st.integers(1, 28), st.integers(0, 5), st.booleans()),
        min_size=1,
        max_size=8,
    )
)
def test_whatever_was_imported_is_as_before_when_it_is_undone(
    db: Database, rows: list[tuple[str | None, int, int, bool]]
) -> None:
    lines = [
        line(
            number,
            reference,
            datetime(2027, 1, day, 9),
            addresses=(("sms", f"+120255501{phone:02}"),),
            label=f"L{phone}",
            agreed=line().agreed if agreed else None,
        )
        for number, (reference, day, phone, agreed) in enumerate(rows, 2)
    ]
    before = contents(db, *ALL)
    done = take(db, *lines)[1]
    undo(db, done)
    assert contents(db, *ALL) == before


def test_the_command_says_what_would_be_before_it_does_it(db: Database, bao: Person) -> None:
    release(db, take(db, line())[1])
    hearing_of(db, bao, DEC_16, label="Bao")
    take(db, line(2, wall=DEC_17), line(3, "C-2", DEC_16, label="Bao", addresses=(("sms", bao.value),)))
    lines: list[str] = []
    assert import_command.run(["undo", "2"], Wish(), SETTINGS, db, lines.append) == 1
    assert any(each.startswith("back       C-1 Rosa, master, Thu 2026-12-17") for each in lines)
    assert any(each.startswith("left       C-2 Bao") and "the person typed" in each for each in lines)
    assert "nothing is changed" in lines[-2]
    assert standing(db) == DEC_17
    *_, mark, _, _, _ = lines[-1].split()
    assert import_command.run(["undo", "2"], Wish(apply=True), SETTINGS, db, lines.append) == 1
    assert lines[-1].startswith("Say with --seen what you looked at: without --apply undo shows it")
    assert import_command.run(["undo", "2"], Wish(apply=True, seen=mark), SETTINGS, db, lines.append) == 1
    assert (lines[-1], standing(db)) == ("Import 2 is undone.", DEC_15)
    assert import_command.run(["undo", "2"], Wish(as_json=True), SETTINGS, db, lines.append) == 1
    assert lines[-1] == '{"problem": "import 2 is already undone"}'
    assert import_command.run(["undo"], Wish(), SETTINGS, db, lines.append) == 1
    assert lines[-1] == "say which import: courtbell import undo ID"
    acts = [row["action"] for row in db.all("select action from audit where record = 'import' order by id")]
    assert acts == ["import", "release", "import", "undo"]


def test_an_import_that_was_released_since_the_look_is_not_undone_by_it(db: Database) -> None:
    release(db, take(db, line())[1])
    parked = take(db, line(2, wall=DEC_17))[1]
    lines: list[str] = []
    assert import_command.run(["undo", "2"], Wish(as_json=True), SETTINGS, db, lines.append) == 0
    mark = json.loads(lines[-1])["seen"]
    release(db, parked)
    assert import_command.run(["undo", "2"], Wish(apply=True, seen=mark), SETTINGS, db, lines.append) == 1
    assert CHANGED in lines[-2] and standing(db) == DEC_17
    lines.clear()
    meant = Wish(apply=True, seen=mark, as_json=True)
    assert import_command.run(["undo", "2"], meant, SETTINGS, db, lines.append) == 1
    said = json.loads(lines[-1])
    assert said["problem"] == CHANGED and said["seen"] != mark
    assert import_command.run(["undo", "2"], Wish(apply=True, seen=said["seen"]), SETTINGS, db, lines.append) == 0
    assert standing(db) == DEC_15


def test_a_moved_room_is_moved_back_too(db: Database) -> None:
    release(db, take(db, line())[1])
    elsewhere = replace(denver(DEC_15), place="Room 7")
    _, done = take(db, line(given=elsewhere))
    undo(db, done)
    row = db.one("select place from revision where state = 'standing'")
    assert row is not None
    assert row["place"] != "Room 7"
