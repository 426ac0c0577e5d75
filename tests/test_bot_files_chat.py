"""In the chat staff approves, removes and silences who follows, and keeps flags, tags and names, each after a look."""

from __future__ import annotations

from datetime import timedelta
from itertools import product
from typing import get_args

import pytest

from bot import desk_intents
from bot.effects import carry_out
from bot.simulation import Simulation, simulation
from scheduler import casefile
from scheduler.db import Database
from tests.cast import LONG_WALK, POLICY, Person, contents, hearing_of
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

CLOSES = ("Confidential", "They want no messages")


@NOT_FOR_THEM
@pytest.mark.parametrize("token", ["fo:show:1:2", "fo:approved:1:2:child", "ke:flags:1", "ke:flagged:1:detained"])
def test_to_everybody_else_and_by_sms_there_is_no_such_button(channel: str, role: str | None, token: str) -> None:
    who = facts(channel, staff_role=role)
    assert after_pressing(who, token) == after_pressing(who, "zz:1")


async def test_a_relative_is_approved_with_the_reason_silenced_and_removed_each_after_a_look() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await file_opened(played)
        assert "Hears only of the dates" in await press(played, CAROL, "Family: Ana")
        for first, would, yes, done in (
            ("Approve", "They would hear everything", "Yes: the respondent is a child", "Approved"),
            ("No more messages", "It counts as a STOP", "Yes, they want no more", "Noted: they want no more"),
            ("Remove", "They would hear nothing more", "Yes, remove them", "Removed."),
        ):
            before = await deeds(played)
            assert would in await press(played, CAROL, first)
            assert await deeds(played) == before, "it was only looked at"
            assert (await press(played, CAROL, yes)).startswith(done)
            seen = await press(played, CAROL, "Back to Ana")
        assert "No longer follows" in seen and "Approved by Carol (the respondent is a child)" in seen
        assert "Ana" not in await press(played, CAROL, "Back to Rosa")
        assert await deeds(played) == [("Carol", deed) for deed in ("approved", "stop", "removed")]


async def test_whoever_was_removed_meanwhile_is_not_approved_by_an_old_button() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await file_opened(played)
        await press(played, CAROL, "Family: Ana")
        await press(played, CAROL, "Approve")
        await played.run(lambda db: casefile.remove(db, POLICY, NILS, 1, 2) and None)
        assert "took them off this case" in await press(played, CAROL, "Yes: the respondent is a child")
        assert await rows(played, "select state from follower where id = 2") == [{"state": "removed"}]


async def test_flags_are_set_and_taken_back_after_it_was_seen_what_follows() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await file_opened(played)
        for flag, follows, column in (
            ("Detained", "nothing goes to their own phone", "detained"),
            ("Confidential", "nothing automatic goes to anybody", "confidential"),
            ("They want messages", "Your name is kept with it", "opted_in"),
            ("They want no messages", "nothing automatic goes to anybody", "confidential"),
            ("Not confidential", "whoever agreed hears again", "detained"),
        ):
            await press(played, CAROL, "Detained, confidential")
            before = await rows(played, "select * from respondent")
            assert follows in await press(played, CAROL, flag)
            assert await rows(played, "select * from respondent") == before
            assert (await press(played, CAROL, "Yes, that holds")).startswith("Changed.")
            shown = await press(played, CAROL, "Back to Rosa")
            assert ("hears nothing: the case is confidential" in shown) == (flag in CLOSES)
            (row,) = await rows(played, f"select {column} as holds from respondent")
            assert row["holds"]
        found = await deeds(played)
        assert [deed for _, deed in found] == ["flag", "flag", "opt-in", "opt-out", "flag"]


async def test_a_tag_and_a_name_are_typed_read_back_and_not_kept_beside_the_file() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await file_opened(played)
        await typed(played, "Tags", "One more tag", "Rosa's  aunt drives")
        assert "They would have the tag Rosa's aunt drives." in last(played, CAROL)
        assert await rows(played, "select name from tag") == [{"name": "needs a ride"}]
        await press(played, CAROL, "Yes, tag them")
        await press(played, CAROL, "Tags")
        assert "no longer have the tag needs a ride" in await press(played, CAROL, "Take away: needs a ride")
        await press(played, CAROL, "Yes, take it away")
        await typed(played, "Back to Rosa", "Name, reference", "Another name", "Rosa Quiñones")
        assert "They would be called Rosa Quiñones, with C-31." in last(played, CAROL)
        await press(played, CAROL, "Yes, call them so")
        await press(played, CAROL, "Name, reference")
        await press(played, CAROL, "No reference")
        await press(played, CAROL, "Yes, take it away")
        assert await rows(played, "select label, reference from respondent") == [
            {"label": "Rosa Quiñones", "reference": None}
        ]
        assert await rows(played, "select name from tag") == [{"name": "Rosa's aunt drives"}]
        for table, column in (("inbound", "body"), ("conversation", "state")):
            assert not await rows(played, f"select 1 from {table} where {column} like '%aunt%'"), table
            assert not await rows(played, f"select 1 from {table} where {column} like '%Qui_ones%'"), table


async def test_a_second_press_finds_what_was_typed_gone_and_an_a_number_is_refused() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await file_opened(played)
        await typed(played, "Tags", "One more tag", "aunt drives")
        line = played.offered(CAROL)
        assert line is not None
        await press(played, CAROL, "Yes, tag them")
        await played.advance(played.clock() + timedelta(minutes=1))
        await played.press(CAROL, line.message, line.choices.index("Yes, tag them"))
        assert last(played, CAROL).startswith("That is done already")
        await typed(played, "Back to Rosa", "Name, reference", "Another reference", "A 234 567 890")
        assert "it is never kept. Type it without." in last(played, CAROL)
        assert not await rows(played, "select 1 from inbound where body like '%234%'")
        await press(played, CAROL, "Type it again")
        await played.say(CAROL, "C-9")
        await played.run(
            lambda db: db.run("insert into respondent (label, reference, created) values ('Bo', 'C-9', 0)") and None
        )
        assert "Somebody else has the reference C-9" in await press(played, CAROL, "Yes, that is it")


@LONG_WALK
@pytest.mark.parametrize("role", ["owner", "viewer", None])
def test_whatever_is_pressed_out_of_place_or_by_somebody_else_changes_nothing(
    db: Database, carol: Person, bao: Person, role: str | None
) -> None:
    hearing_of(db, bao, MARCH, label="Bao")
    who = answering(db, carol, role)
    before = contents(db, *OF_A_CASE)
    nobody = (4711,) if role == "owner" else (1, 4711)
    for person, what in product(nobody, ("", "detained", "child", "1", "²", "x" * 5000)):
        for keeps in get_args(desk_intents.KeepAct):
            carry_out(desk_intents.ActOnKept(person, keeps, what), who)
        for deed in get_args(desk_intents.FollowerAct):
            carry_out(desk_intents.ActOnFollower(person, 1, deed, what), who)
            carry_out(desk_intents.ActOnFollower(1, 4711, deed, what), who)
    for keeps in ("tagged", "labelled", "referenced", "untagged", "unreferenced", "flagged", "flag"):
        for what in ("", "²", "4711", "hidden"):
            carry_out(desk_intents.ActOnKept(1, keeps, what), who)
    carry_out(desk_intents.ActOnFollower(1, 1, "approved", "hidden"), who)
    assert contents(db, *OF_A_CASE) == before


async def typed(played: Simulation, *pressed_then_typed: str) -> None:
    """Carol presses these, and types the last."""
    *labels, text = pressed_then_typed
    for label in labels:
        await press(played, CAROL, label)
    await played.say(CAROL, text)


async def deeds(played: Simulation) -> list[tuple[object, object]]:
    found = await rows(played, "select who, action from audit where who = 'Carol' order by id")
    return [(row["who"], row["action"]) for row in found]
