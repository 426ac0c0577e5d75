"""/disputes, /counsel and /register in the chat do what the console does, for staff; nobody else learns of them."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.simulation import simulation
from scheduler import hearings, office, people, staff
from scheduler.broadcasts import record
from scheduler.broadcasts.record import Draft
from scheduler.db import Database
from scheduler.hearings import By
from tests.cast import POLICY, denver, erase, hearing_of, person
from tests.conversing import after_pressing, after_typing, facts
from tests.desk_chat import CAROL, MARCH, NOT_FOR_THEM, ROSAS_NUMBER, START
from tests.playing import last, offered, press, rows

IS_DRAFT = ": is a draft"
_SHOWN_TO_STAFF = """
select message.say, attempt.text from message left join attempt on attempt.message_id = message.id
where reader in (select contact_id from staff)
"""


@NOT_FOR_THEM
@pytest.mark.parametrize("said", ["/imports", "/disputes", "/counsel rosa", "/register"])
def test_to_everybody_else_and_by_sms_it_is_a_command_that_does_not_exist(
    channel: str, role: str | None, said: str
) -> None:
    who = facts(channel, staff_role=role)
    assert after_typing(who, said) == after_typing(who, "/nonsense")


@NOT_FOR_THEM
@pytest.mark.parametrize("token", ["im:release:1", "im:undo:1", "dp:settle:1:2", "cs:tell:1:1"])
def test_to_everybody_else_and_by_sms_its_buttons_do_not_exist(channel: str, role: str | None, token: str) -> None:
    who = facts(channel, staff_role=role)
    assert after_pressing(who, token) == after_pressing(who, "zz:1")


@pytest.mark.parametrize("token", ["im:release", "im:release:x", "dp:nonsense:1", "cs:tell", "dp:settle:1:²"])
def test_a_button_that_means_nothing_does_nothing(token: str) -> None:
    _, decided = after_pressing(facts(staff_role="owner"), token)
    assert not [each for each in decided if "ActOn" in type(each).__name__]


async def test_a_dispute_is_settled_after_both_dates_and_what_follows_were_seen() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_two_dates)
        await played.say(CAROL, "/disputes")
        assert "Mon Mar 15, 2027, 1:00 PM, Denver time or Wed Mar 17" in last(played, CAROL)
        shown = await press(played, CAROL, "Rosa")
        assert "themselves" in shown and "family" in shown and "court's notice" in shown
        seen = await press(played, CAROL, "2. Wed Mar 17, 2027, 1:00 PM, Denver tim")
        assert "This date stands: Wed Mar 17" in seen and "Rejected: Mon Mar 15" in seen
        assert await rows(played, "select id from audit where action = 'settle'") == []
        assert "told which date stands" in await press(played, CAROL, "Yes, it is right")
        (audited,) = await rows(played, "select who, record_id, fields from audit where action = 'settle'")
        assert audited == {"who": "Carol", "record_id": 1, "fields": "revision"}
        assert await press(played, CAROL, "All disputes") == "No hearing has two dates."


async def test_a_dispute_is_not_settled_by_whoever_has_not_seen_the_newest_date() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_two_dates)
        await played.say(CAROL, "/disputes")
        await press(played, CAROL, "Rosa")
        await press(played, CAROL, "2. Wed Mar 17, 2027, 1:00 PM, Denver tim")
        await played.run(_a_third)
        assert "It changed since you looked" in await press(played, CAROL, "Yes, it is right")
        assert await rows(played, "select id from audit where action = 'settle'") == []
        assert "Mar 19" in await press(played, CAROL, "Look again")


async def test_an_attorney_is_changed_after_it_was_seen_whom_that_tells() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_two_dates)
        await played.say(CAROL, "/counsel")
        assert "Type /counsel and a name" in last(played, CAROL)
        await played.say(CAROL, "/counsel nobody")
        assert last(played, CAROL) == "Nobody here is called so."
        await played.say(CAROL, "/counsel rósa")
        shown = await press(played, CAROL, "Rosa")
        assert "none, so the help line is named" in shown
        (named,) = await rows(played, "select name from attorney order by name limit 1")
        seen = await press(played, CAROL, str(named["name"]))
        assert f"until now the help line, from now on {named['name']}" in seen and "2 people are told" in seen
        assert "2 people are told whom to call." in await press(played, CAROL, "Yes, and tell them")
        assert len(await rows(played, "select id from message where kind = 'counsel'")) == 2
        await played.say(CAROL, "/counsel rosa")
        await press(played, CAROL, "Rosa")
        await press(played, CAROL, "No attorney: the help line")
        assert "Nobody is told." in await press(played, CAROL, "Yes, and tell nobody")
        audited = await rows(played, "select who from audit where action = 'counsel'")
        assert audited == [{"who": "Carol"}, {"who": "Carol"}]


async def test_of_many_disputes_attorneys_people_and_broadcasts_all_are_reached_or_counted() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_ten)
        await played.say(CAROL, "/disputes")
        first = offered(played, CAROL)
        assert "Rosa 8" in await press(played, CAROL, "More") and offered(played, CAROL) == ["Rosa 8", "Rosa 9"]
        assert first == [*(f"Rosa {each}" for each in range(8)), "More"]
        await played.say(CAROL, "/counsel rosa")
        assert "And 2 more: type more of the name." in last(played, CAROL)
        await press(played, CAROL, offered(played, CAROL)[0])
        first = offered(played, CAROL)
        await press(played, CAROL, "More")
        shown = {each for each in (*first, *offered(played, CAROL)) if each.startswith("Attorney")}
        assert shown == {f"Attorney {each}" for each in range(10)} and "More" not in offered(played, CAROL)
        await played.say(CAROL, "/broadcast")
        assert f"Desk 9{IS_DRAFT}" in offered(played, CAROL) and f"Desk 1{IS_DRAFT}" not in offered(played, CAROL)
        await press(played, CAROL, "More")
        assert offered(played, CAROL)[1:] == [f"Desk 1{IS_DRAFT}", f"Desk 0{IS_DRAFT}"]


async def test_registering_is_a_link_that_opens_the_form() -> None:
    async with simulation([CAROL], START) as played:
        await played.say(CAROL, "/register")
        assert re.search(r"/console/enter/[\w-]{32}\?then=/console/people/new", last(played, CAROL))


async def test_who_was_shown_goes_from_the_chat_when_they_are_erased() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_two_dates)
        await played.say(CAROL, "/disputes")
        await played.say(CAROL, "/counsel rosa")
        await played.run(erase, "sms", ROSAS_NUMBER)
        shown = await rows(played, _SHOWN_TO_STAFF)
        assert len(shown) > 2 and not [row for row in shown if "Rosa" in f"{row['say']} {row['text']}"]


async def test_what_is_gone_when_a_button_is_pressed_is_said_to_be() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_two_dates)
        await played.say(CAROL, "/disputes")
        await press(played, CAROL, "Rosa")
        await played.run(_settled)
        assert await press(played, CAROL, "2. Wed Mar 17, 2027, 1:00 PM, Denver tim") == "That is not there (any more)."


def _two_dates(db: Database) -> None:
    rosa, ana = (person(db, "sms", value) for value in (ROSAS_NUMBER, "+12025550111"))
    hearing = hearing_of(db, rosa, MARCH, label="Rosa")
    respondent = people.following(db, rosa.contact)[0].respondent_id
    people.follow(db, ana.contact, respondent, "family")
    hearings.move(db, POLICY, hearing, denver(MARCH.replace(day=17)), By("family", ana.contact))


def _a_third(db: Database) -> None:
    hearings.move(db, POLICY, 1, denver(MARCH.replace(day=19)), By("family"))


def _ten(db: Database) -> None:
    carol = staff.acting(db, "Carol").id
    for each in range(10):
        rosa = person(db, "sms", f"+120255501{20 + each}")
        when = MARCH + timedelta(days=each // 2)
        hearing = hearing_of(db, rosa, when, label=f"Rosa {each}")
        hearings.move(db, POLICY, hearing, denver(when + timedelta(days=90)), By("family"))
        record.write(db, Draft(f"Desk {each}", texts={"en": "Closed."}), carol)
    named = [office.Attorney(f"key{each}", f"Attorney {each}", "+12025550191") for each in range(10)]
    office.keep_attorneys(db, named)


def _settled(db: Database) -> None:
    db.run("update revision set state = 'rejected' where number = 2")
