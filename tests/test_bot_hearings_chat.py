"""In the chat staff moves, cancels, doubts and closes a hearing, each after a look, as in the console."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from bot import desk_intents, hearings_command
from bot.effects import carry_out
from bot.simulation import Simulation, simulation
from scheduler import awaited, casework, hearings
from scheduler.awaited import Where
from scheduler.db import Database
from scheduler.hearings import By
from tests.cast import LONG_WALK, POLICY, Person, contents, denver, hearing_of
from tests.commanding import typing
from tests.conversing import after_pressing, facts
from tests.desk_chat import (
    CAROL,
    MARCH,
    NILS,
    NOT_FOR_THEM,
    OF_A_CASE,
    START,
    answering,
    file_opened,
    rosa,
)
from tests.playing import last, press, rows

HEARING = "Master hearing, Mon Mar 15, 2027"
# What is typed where a date is asked for, what is said to it, and a button with that.
UNDERSTOOD = (
    ("10:15 am", "When: Mon Mar 15, 2027, 10:15 AM, Denver time", "Yes, this is the date now"),
    ("March 18", "Odd: No year was typed. This is the next such day.", "Yes, this is the date now"),
    ("Tue March 18 2027", "Odd: Another day of the week was typed.", "Yes, this is the date now"),
    ("5/6/2027 9:30 am", "Which one is meant?", "Sat Jun 5, 2027, 9:30 AM, Denver time"),
    ("March 18 2025", "is over already. Look at the notice again.", "Type it again"),
    ("whenever it is", "That cannot be read as a date. Type it as", "Type it again"),
    ("A 234 567 890", "That cannot be read as a date. Type it as", "Type it again"),
)


@NOT_FOR_THEM
@pytest.mark.parametrize("token", ["hr:show:1", "hr:date:1:x", "hr:cancelled:1:set-1-1"])
def test_to_everybody_else_and_by_sms_there_is_no_such_button(channel: str, role: str | None, token: str) -> None:
    who = facts(channel, staff_role=role)
    assert after_pressing(who, token) == after_pressing(who, "zz:1")


async def test_another_date_is_read_back_as_at_the_command_line_and_what_was_typed_is_not_kept(tmp_path: Path) -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await looked_at(played)
        await press(played, CAROL, "Another date")
        await played.say(CAROL, "for Rosa it is Saturday March 20 2027")
        seen = last(played, CAROL).splitlines()
        assert "When: Sat Mar 20, 2027, 1:00 PM, Denver time" in seen
        assert await deeds(played) == []
        await played.run(_same_at_the_command_line, tmp_path, seen)
        assert "has its new date" in await press(played, CAROL, "Yes, this is the date now")
        assert await deeds(played) == [("Carol", "move", 1)]
        assert await rows(played, "select id from message where kind = 'changed' and state <> 'killed'")
        for table, column in (("inbound", "body"), ("conversation", "state"), ("message", "say")):
            assert not await rows(played, f"select 1 from {table} where {column} like '%for Rosa it%'"), table


async def test_a_date_that_was_typed_is_understood_or_asked_again() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await looked_at(played)
        for said, answer, offered in UNDERSTOOD:
            await press(played, CAROL, "Another date")
            await played.say(CAROL, said)
            line = played.offered(CAROL)
            assert answer in last(played, CAROL) and line is not None and offered in line.choices
            if answer.startswith("Which"):
                assert "When: Sat Jun 5" in await press(played, CAROL, offered)
            await press(played, CAROL, "Back to the hearing")
        assert await rows(played, "select id from revision where number > 1") == []


async def test_a_hearing_without_a_date_gets_its_first_one_where_it_is_known_to_be() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_without_a_date, Where("Denver", "America/Denver", "DEN"))
        await file_opened(played)
        await press(played, CAROL, "Master hearing, no date yet")
        await press(played, CAROL, "The date")
        await played.say(CAROL, "March 18 2027, 9:30")
        assert "Court: Denver Immigration Court" in last(played, CAROL)
        assert "has its new date" in await press(played, CAROL, "Yes, this is the date now")


async def test_where_nobody_knows_the_place_a_link_leads_to_its_page() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_without_a_date, None)
        await file_opened(played)
        await press(played, CAROL, "Master hearing, no date yet")
        await press(played, CAROL, "The date")
        await played.say(CAROL, "March 18 2027, 9:30")
        assert "on its page" in last(played, CAROL)
        await press(played, CAROL, "Back to the hearing")
        assert "?then=/console/hearings/1\n" in await press(played, CAROL, "Its page")
        assert "Rosa" in await press(played, CAROL, "Back to Rosa")


async def test_cancelled_taken_back_doubted_and_closed_each_after_a_look() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await looked_at(played)
        for first, would, yes, done in (
            ("Cancel it", "its reminders stop", "Yes, it is cancelled", "Cancelled."),
            ("It takes place after all", "on the date it had", "Yes, it takes place", "It takes place after all."),
            ("Put in doubt", "its reminders go on", "In doubt: the court may be closed", "In doubt."),
            ("No longer in doubt", "no longer be in doubt", "Yes, it takes place", "No longer in doubt."),
            ("It is over", "nothing more is sent", "Over: was there", "Closed."),
        ):
            before = await deeds(played)
            assert would in await press(played, CAROL, first)
            assert await deeds(played) == before, "it was only looked at"
            assert (await press(played, CAROL, yes)).startswith(done)
            await press(played, CAROL, "Back to the hearing")
        line = played.offered(CAROL)
        assert line is not None and line.choices == ("Its page", "Back to Rosa")
        done = [(who, deed) for who, deed, _ in await deeds(played)]
    assert done == [("Carol", deed) for deed in ("cancel", "reinstate", "doubt", "end doubt", "close")]


async def test_a_button_of_before_a_change_does_nothing_and_says_so() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await looked_at(played)
        await press(played, CAROL, "Cancel it")
        await played.run(_moved_by_another)
        said = await press(played, CAROL, "Yes, it is cancelled")
        assert "has changed meanwhile" in said and "Thu Mar 18, 2027" in said
        await press(played, CAROL, "Back to the hearing")
        await press(played, CAROL, "Cancel it")
        line = played.offered(CAROL)
        assert line is not None and line.choices[0] == "Yes, it is cancelled"
        for _ in range(2):
            await played.press(CAROL, line.message, 0)
            await played.advance(played.clock() + timedelta(minutes=1))
        assert last(played, CAROL).startswith("That is done already") and "cancelled" in last(played, CAROL)
        assert [deed[1] for deed in await deeds(played)] == ["move", "cancel"]


async def test_two_dates_lead_to_the_dispute_and_back() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await played.run(_disputed)
        await looked_at(played)
        assert "court's notice" in await press(played, CAROL, "Which date is right?")
        await press(played, CAROL, "2. Wed Mar 17, 2027, 1:00 PM, Denver tim")
        assert "which date stands" in await press(played, CAROL, "Yes, it is right")
        assert "Wed Mar 17" in await press(played, CAROL, "To the hearing")


@LONG_WALK
@pytest.mark.parametrize("role", ["owner", "viewer", None])
def test_whatever_is_pressed_out_of_place_or_by_somebody_else_changes_nothing(
    db: Database, carol: Person, bao: Person, role: str | None
) -> None:
    hearing_of(db, bao, MARCH, label="Bao")
    who = answering(db, carol, role)
    before = contents(db, *OF_A_CASE)
    marks = ("", "awaited-0-0", "set-2-2", "x") if role == "owner" else ("set-1-1",)
    whats = ("", "closed", "attended", "20270318T0930", "99999999T9999", "²")
    for act, mark, what in product(get_args(desk_intents.HearingAct), marks, whats):
        if act != "page":
            carry_out(desk_intents.ActOnHearing(1, act, mark, what), who)
            carry_out(desk_intents.ActOnHearing(4711, act, mark, what), who)
    assert contents(db, *OF_A_CASE) == before
    if role == "owner":
        for act, what in product(("doubted", "closed", "look", "moved", "reinstated", "doubt-ended"), ("", "²", "x")):
            carry_out(desk_intents.ActOnHearing(1, act, "set-1-1", what), who)
        assert contents(db, *OF_A_CASE) == before, "nor does what names nothing that there is"


async def looked_at(played: Simulation) -> None:
    await file_opened(played)
    await press(played, CAROL, HEARING)


async def deeds(played: Simulation) -> list[tuple[object, object, object]]:
    found = await rows(played, "select who, action, record_id from audit where record = 'hearing' order by id")
    return [(row["who"], row["action"], row["record_id"]) for row in found]


def _same_at_the_command_line(db: Database, folder: Path, seen: list[str]) -> None:
    typed = typing(hearings_command.run, "hearings", db, folder)
    code, said = typed("move", "1", "--date", "2027-03-20", "--as", "Carol")
    assert code == 0
    told = [" ".join(line.split()) for line in said.splitlines()]
    assert told[:-1] == seen[:-1], "all but what is to be done about it"


def _without_a_date(db: Database, where: Where | None) -> None:
    rosa(db)
    db.run("delete from revision")
    db.run("update hearing set state = 'awaited', awaited_since = 0")
    if where is not None:
        awaited.note_place(db, 1, where)


def _moved_by_another(db: Database) -> None:
    casework.move(db, POLICY, NILS, 1, denver(MARCH.replace(day=18)))


def _disputed(db: Database) -> None:
    ana = db.one("select contact_id from follower where relation = 'family'")
    assert ana is not None
    hearings.move(db, POLICY, 1, denver(datetime(2027, 3, 17, 13)), By("family", ana["contact_id"]))
