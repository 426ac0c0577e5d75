"""The board and the call list, as staff sees them over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from scheduler import office, people
from scheduler.call_list import MOST
from tests.cast import Person, moves_to, person, whose
from tests.console_cast import BAO, a_board
from tests.consoling import visiting
from tests.installation import NOON, Installation, RunningClock, installation, until


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock(NOON), before=a_board) as running:
        yield running


async def test_the_board_shows_each_hearing_with_how_far_its_followers_got(house: Installation) -> None:
    await house.sms(BAO, 1)
    async with visiting(house) as carol:
        seen = await carol.get("/console")
        assert "Mon Nov 23, 2026" in seen.words
        assert "1:30 PM Denver" in seen.words
        assert "no way nobody follows" in seen.words
        assert "Bao &lt;b&gt;" in seen.text  # names are typed by strangers
        await house.texts(BAO, "1")
        await house.sms(BAO, 2)
        assert "confirmed themselves SMS, English" in (await carol.get("/console")).words


async def test_the_board_is_asked_for_as_many_days_as_one_wants(house: Installation) -> None:
    async with visiting(house) as carol:
        assert "Rosa" not in (await carol.get("/console?days=1")).words
        assert "Rosa" in (await carol.get("/console?days=3")).words
        for odd in ("-1", "x", "9" * 30, "１"):
            assert (await carol.get(f"/console?days={odd}&skip={odd}&attorney={odd}")).status == 200


async def test_who_asks_for_help_is_called_and_what_came_of_it_is_kept(house: Installation) -> None:
    await house.sms(BAO, 1)
    await house.texts(BAO, "2")
    await until(lambda: bool(house.all("select id from task")), "the task")
    (task,) = house.all("select id from task")
    async with visiting(house) as carol:
        seen = await carol.get("/console/calls")
        assert "asks for help" in seen.words
        assert 'href="tel:+12025550102"' in seen.text
        await carol.post(f"/console/calls/{task['id']}/not-reached")
        assert "tried 1×" in (await carol.get("/console/calls")).words
        seen = await carol.post(f"/console/calls/{task['id']}/reached", seen=str(task["id"]))
        assert "Noted: reached." in seen.words
    (row,) = house.all("select done, outcome, tried from task")
    assert (row["outcome"], row["tried"]) == ("reached", 1)
    deeds = [row["action"] for row in house.all("select action from audit where record = 'task' order by id")]
    assert deeds == ["not reached", "reached"]


async def test_what_failed_three_times_is_one_call_and_settled_at_once(house: Installation) -> None:
    await house.sms(BAO, 1)
    with house.beside() as db, db.transaction():
        for number in range(3):
            people.add_task(db, f"failed:{number}", "not_reached", "the phone is off", contact_id=1, hearing_id=1)
        people.add_task(db, "failed:other", "not_reached", "the phone is off", hearing_id=2)
    async with visiting(house) as carol:
        assert (await carol.get("/console/calls")).words.count("was not reached") == 2
        await carol.post("/console/calls/2/reached")
        assert (await carol.get("/console/calls")).words.count("Rosa was not reached") == 1
    assert len(house.all("select id from task where done is null")) == 1


async def test_what_does_not_fit_on_the_page_is_counted_and_stands_on_the_next(house: Installation) -> None:
    with house.beside() as db, db.transaction():
        for number in range(MOST + 1):
            people.add_task(db, f"alarm:{number}", "alarm", "alarm")
    async with visiting(house) as carol:
        seen = await carol.get("/console/calls")
        assert "1 more →" in seen.words and f'id="call-{MOST + 1}"' not in seen.text
        rest = await carol.get(f"/console/calls?after={MOST}")
        assert f'id="call-{MOST + 1}"' in rest.text and "more →" not in rest.words
        assert (await carol.get("/console/calls?after=x")).status == 200
        await carol.post("/console/calls/1/settled")
        again = await carol.post("/console/calls/1/reached")
        assert "Settled already, by Carol." in again.words


async def test_a_wrong_number_is_written_to_no_more_and_its_case_waits_for_another_way(house: Installation) -> None:
    await house.sms(BAO, 1)
    await house.texts(BAO, "2")
    await until(lambda: bool(house.all("select id from task")), "the task")
    async with visiting(house) as carol:
        (task,) = house.all("select id from task")
        await carol.post(f"/console/calls/{task['id']}/wrong-number")
        seen = await carol.get("/console/calls")
    assert "has a phone that belongs to somebody else" in seen.words
    assert house.all("select stopped_how from address where value = ?", BAO) == [{"stopped_how": "wrong_number"}]
    assert house.all("select id from follower where state <> 'removed'") == []
    assert house.all("select id from message where state = 'planned' and kind = 'reminder'") == []


async def test_a_wrong_number_of_before_somebody_took_a_new_phone_does_not_silence_the_new_one(
    house: Installation,
) -> None:
    await house.sms(BAO, 1)
    await house.texts(BAO, "2")
    await until(lambda: bool(house.all("select id from task")), "the task")
    path = f"/console/calls/{house.all('select id from task')[0]['id']}/wrong-number"
    async with visiting(house) as carol:
        shown = (await carol.get("/console/calls")).fields(path)
        with house.beside() as db, db.transaction():
            bao, way = whose(db, "sms", BAO)
            moves_to(db, Person(bao.id, way.id, "sms", BAO), person(db, "sms", "+12025550155"))
        refused = await carol.post(path, **shown)
        assert refused.status == 400
        assert "Their phones have changed since you looked: nothing was done." in refused.words
        ways = house.all("select value, stopped_how from address where contact_id = ?", bao.id)
        assert ways == [{"value": "+12025550155", "stopped_how": None}]
        assert (
            "Nothing is sent to that phone"
            in (await carol.post(path, **(await carol.get("/console/calls")).fields(path))).words
        )


async def test_a_viewer_sees_no_whole_number(house: Installation) -> None:
    await house.sms(BAO, 1)
    await house.texts(BAO, "2")
    await until(lambda: bool(house.all("select id from task")), "the task")
    async with visiting(house, role="viewer") as dan:
        seen = await dan.get("/console/calls")
    assert "…0102" in seen.words
    assert "2025550102" not in seen.text
    assert "202-555-0102" not in seen.text


async def test_a_stranger_who_wrote_is_listed_without_being_told_anything(house: Installation) -> None:
    await house.texts("+12025550177", "hello")
    await house.sms("+12025550177", 1)
    async with visiting(house) as carol:
        seen = await carol.get("/console/calls")
    assert "Unknown senders" in seen.words
    assert "202-555-0177" in seen.words


async def test_the_console_does_not_write_by_looking(house: Installation) -> None:
    with house.beside() as db:
        with pytest.raises(Exception, match="readonly"), db.snapshot():
            office.add_staff(db, "nobody", "viewer")
        office.add_staff(db, "Dan", "viewer")
