"""What staff keeps about a person, over HTTP: flags and what they change, counsel, followers, tags, names."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.console.keeping import PAGES
from scheduler import office, people
from scheduler.db import Database
from scheduler.reminders import replan_contact
from tests.cast import POLICY, hearing_of, person
from tests.consoling import Seen, Visitor, visiting
from tests.installation import NOON, Installation, RunningClock, installation, until

BAO, ANA = "+12025550102", "+12025550103"
DAY = datetime(2027, 3, 15, 13)  # a wall time
ROSA = "/console/people/1"
ATTORNEYS = {
    "attorneys.lee": 'name = "Lee Example"\nphone = "+1 202 555 0110"',
    "attorneys.kim": 'name = "Kim Example"\nphone = "+1 202 555 0111"',
}


def register(db: Database) -> None:
    """Bao's case, whom Lee helps; Ana wants to follow."""
    with db.transaction():
        bao = person(db, "sms", BAO, zone="America/New_York")
        hearing_of(db, bao, DAY, label="Rosa")
        ana = person(db, "sms", ANA, zone="America/New_York")
        people.follow(db, ana.contact, 1, "family", state="pending")
        replan_contact(db, POLICY, ana.contact)
        lee = db.one("select id from attorney where key = 'lee'")
        assert lee is not None
        office.give_attorney(db, 1, lee["id"])
        people.new_respondent(db, "Luz", reference="M-2")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock(NOON), before=register, **ATTORNEYS) as running:
        await running.sms(BAO, 1)
        running.clock.forward(minutes=15)
        yield running


async def does(carol: Visitor, deed: str, **said: str) -> Seen:
    return await carol.post(f"{ROSA}/{deed}", **said)


def kim(house: Installation) -> str:
    return str(house.all("select id from attorney where key = 'kim'")[0]["id"])


async def test_change_of_counsel_tells_whom_to_call_and_names_the_old_one_no_more(house: Installation) -> None:
    async with visiting(house) as carol:
        assert "Lee Example 202-555-0110" in (await carol.get(ROSA)).words
        seen = await does(carol, "attorney", attorney=kim(house), tell="1")
        assert "is told whom to call" in seen.words
        assert "Kim Example 202-555-0111" in seen.words
        assert "Before: Lee Example" in seen.words
        assert "You can call Kim Example: 202-555-0111" in await house.sms(BAO, 2)
        # Pressed twice: nothing is sent twice.
        assert "Nothing changed" in (await does(carol, "attorney", attorney=kim(house), tell="1")).words
        ahead = (await carol.get(f"{ROSA}/coming")).text
        assert "Lee Example" not in ahead
        assert "Kim Example" in ahead
        assert (await does(carol, "attorney", attorney="99")).status == 400
        assert "named" in (await does(carol, "attorney", attorney="")).words
    assert len(house.twilio.sent_to(BAO)) == 2
    actions = [row["action"] for row in house.all("select action from audit where record = 'respondent'")]
    assert actions == ["counsel", "counsel"]


async def test_a_follower_is_approved_with_a_reason_and_removed(house: Installation) -> None:
    async with visiting(house) as carol:
        assert (await does(carol, "approve", follower="2", why="")).status == 400
        seen = await does(carol, "approve", follower="2", why="child")
        assert "Approved by Carol" in seen.words
        assert "the respondent is a child" in seen.words
        assert "Nothing changed" in (await does(carol, "approve", follower="2", why="child")).words
        assert len(house.all("select id from message where reader = 3 and state = 'planned'")) == 6
        assert "Removed." in (await does(carol, "remove", follower="2")).words
        assert house.all("select id from message where reader = 3 and state = 'planned'") == []
        assert (await does(carol, "approve", follower="2", why="child")).status == 400
        assert (await carol.post("/console/people/2/remove", follower="1")).status == 404
    deeds = [row["action"] for row in house.all("select action from audit where record = 'follower' order by id")]
    assert deeds == ["approved", "removed"]


async def test_a_stop_that_reached_the_office_ends_all_that_goes_to_a_person_until_their_own_start(
    house: Installation,
) -> None:
    async with visiting(house) as carol:
        assert "only they" not in (await carol.get(ROSA)).words
        seen = await does(carol, "stop", follower="1")
        assert "they want no more messages" in seen.words and "they told the office" in seen.words
        assert "hears nothing: they asked for no more messages" in seen.words
        assert "Nothing changed" in (await does(carol, "stop", follower="1")).words
        assert "stopped the messages and has a hearing ahead" in (await carol.get("/console/calls")).words
        seen = await carol.post(f"{ROSA}/follower", phone=BAO, language="en", reader_zone="America/New_York", agreed="")
        assert "sure" in seen.text
        assert "no more messages" in (await carol.yes(seen, f"{ROSA}/follower")).words
    assert house.all("select id from message where reader = 2 and state = 'planned'") == []
    assert len(house.twilio.sent_to(BAO)) == 1  # nothing confirms it
    assert house.all("select who, record, record_id, fields from audit where action = 'stop'") == [
        {"who": "Carol", "record": "contact", "record_id": 2, "fields": "stopped, consent"}
    ]
    await house.texts(BAO, "START")
    assert "1" in await house.sms(BAO, 2)  # asks for their consent anew
    await house.texts(BAO, "1")
    await until(lambda: bool(house.all("select id from message where reader = 2 and state = 'planned'")), "the plan")


async def test_flags_change_what_is_planned_and_the_page_says_what_they_mean(house: Installation) -> None:
    async with visiting(house) as carol:
        assert "nothing goes to their own phone" in (await carol.get(ROSA)).words
        seen = await does(carol, "flags", detained="1")
        assert "hears nothing: they are detained" in seen.words
        assert "look for a relative who may be told" in (await carol.get("/console/calls")).words
        await does(carol, "flags", confidential="1")
        assert "confidential: no messages" in (await carol.get(ROSA)).words
        assert house.all("select id from message where state = 'planned' and kind = 'reminder'") == []
        seen = await does(carol, "opt-in")
        assert "Carol put down on" in seen.words
        assert len(house.all("select id from message where state = 'planned' and kind = 'reminder'")) == 6
        await does(carol, "opt-out")
        assert house.all("select id from message where state = 'planned' and kind = 'reminder'") == []
        assert "Nothing changed" in (await does(carol, "flags", confidential="1")).words
    rows = house.all("select action, fields from audit where record = 'respondent' order by id")
    assert [(row["action"], row["fields"]) for row in rows] == [
        ("flag", "detained"),
        ("flag", "detained, confidential"),
        ("opt-in", "opted_in"),
        ("opt-out", "opted_in"),
    ]


async def test_label_reference_and_tags_are_kept_without_a_numbers(house: Installation) -> None:
    async with visiting(house) as carol:
        seen = await does(carol, "edit", label="Rosita A234567890", reference="M-1")
        assert "was taken out" in seen.words
        assert "234567890" not in seen.text
        assert house.all("select label, reference from respondent where id = 1") == [
            {"label": "Rosita", "reference": "M-1"}
        ]
        assert "Somebody else has the reference" in (await does(carol, "edit", label="Rosita", reference="M-2")).words
        assert (await does(carol, "edit", label="A234567890")).status == 400
        seen = await does(carol, "tag", tag="Needs <i>ride")
        assert "Needs &lt;i&gt;ride" in seen.text
        assert (await does(carol, "tag", tag="A234567890")).status == 400
        await does(carol, "untag", tag="Needs <i>ride")
    assert house.all("select name from tag") == []
    rows = house.all("select action, fields from audit where record = 'respondent' order by id")
    assert [row["action"] for row in rows] == ["change", "tag", "untag"]
    assert rows[0]["fields"] == "label, reference"


async def test_a_viewer_changes_nothing_and_sees_no_form(house: Installation) -> None:
    async with visiting(house, role="viewer") as dan:
        seen = await dan.get(ROSA)
        for page in PAGES:
            path = page.path.replace("{id}", "1")
            assert path not in seen.text
            assert (await dan.post(path, follower="2", why="child", label="x", tag="x")).status == 403
    assert house.all("select id from audit where record <> 'staff'") == []


async def test_a_deed_on_somebody_who_is_not_there_is_no_fault(house: Installation) -> None:
    said = {"follower": "1", "why": "child", "label": "x", "tag": "x", "attorney": ""}
    async with visiting(house) as carol:
        for page in PAGES:
            seen = await carol.post(page.path.replace("{id}", "99"), **said)
            assert seen.status == 404, page.path


async def test_two_people_at_one_page_undo_nothing_of_each_other(house: Installation) -> None:
    shown = {"was": "shown", "was_label": "Rosa", "was_reference": ""}
    async with visiting(house) as carol, visiting(house, "Dora") as dora:
        page = (await carol.get(ROSA)).text
        assert all(f'name="{name}" value="{value}"' in page for name, value in shown.items())
        await does(dora, "flags", confidential="1", **shown)
        await does(carol, "flags", detained="1", **shown)
        assert house.all("select confidential, detained from respondent where id = 1") == [
            {"confidential": 1, "detained": 1}
        ]

        await does(dora, "edit", label="Rosa", reference="M-7", **shown)
        await does(carol, "edit", label="Rosita", reference="", **shown)
        assert house.all("select label, reference from respondent where id = 1") == [
            {"label": "Rosita", "reference": "M-7"}
        ]
        seen = await does(dora, "edit", label="Rosa G.", reference="M-7", **shown)
        assert seen.status == 400
        assert "Somebody changed this meanwhile, to" in seen.words


async def test_an_attorney_whom_somebody_else_chose_meanwhile_is_not_undone(house: Installation) -> None:
    lee = str(house.all("select id from attorney where key = 'lee'")[0]["id"])
    async with visiting(house) as carol, visiting(house, "Dora") as dora:
        shown = (await carol.get(ROSA)).fields(f"{ROSA}/attorney")
        assert shown["was_attorney"] == shown["attorney"] == lee
        await does(dora, "attorney", **shown | {"attorney": kim(house)})
        seen = await does(carol, "attorney", **shown | {"attorney": ""})
        assert seen.status == 400
        assert "Somebody changed the attorney meanwhile, to Kim Example." in seen.words
        # The page that says so shows who it is now, and a form that counts.
        assert seen.fields(f"{ROSA}/attorney")["attorney"] == kim(house)
        # Sent as it was shown it changes nothing back; the same choice of two is one.
        assert "Nothing changed" in (await does(carol, "attorney", **shown)).words
        assert "Nothing changed" in (await does(carol, "attorney", **shown | {"attorney": kim(house)})).words
        assert (await carol.get(ROSA)).fields(f"{ROSA}/attorney")["attorney"] == kim(house)
        none = await does(carol, "attorney", **seen.fields(f"{ROSA}/attorney") | {"attorney": ""})
        assert "named" in none.words
        assert none.fields(f"{ROSA}/attorney")["was_attorney"] == "none"
        assert (await does(dora, "attorney", **shown | {"attorney": kim(house)})).status == 400
    deeds = house.all("select who, action from audit where action = 'counsel' order by id")
    assert [row["who"] for row in deeds] == ["Dora", "Carol"]
