"""/find in the chat opens somebody's file for staff, with the deeds of the console; nobody else learns of it."""

from __future__ import annotations

import re

import pytest

from bot import desk_intents
from bot.effects import Answering, carry_out
from bot.simulation import simulation
from scheduler import casefile, hearings, people
from scheduler.db import Database
from scheduler.hearings import By
from tests.cast import POLICY, Person, denver, erase, hearing_of, person, whose
from tests.conversing import after_pressing, after_typing, facts
from tests.desk_chat import ANA, CAROL, HOUSE, MARCH, NILS, NOT_FOR_THEM, ROSAS_NUMBER, START, file_opened, rosa
from tests.playing import last, press, rows


@NOT_FOR_THEM
def test_to_everybody_else_and_by_sms_there_is_no_such_word_and_no_such_button(channel: str, role: str | None) -> None:
    who = facts(channel, staff_role=role)
    for said in ("/find rosa", "/find"):
        assert after_typing(who, said) == after_typing(who, "/nonsense")
    for token in ("pe:show:1", "pe:pages:1", "pe:page-merge:1"):
        assert after_pressing(who, token) == after_pressing(who, "zz:1")


@pytest.mark.parametrize("token", ["pe:show", "pe:show:x", "pe:nonsense:1", "pe:show:²", f"pe:show:{10**17}", "pe:"])
def test_a_button_that_means_nothing_does_nothing(token: str) -> None:
    _, decided = after_pressing(facts(staff_role="owner"), token)
    assert decided == []


async def test_somebody_is_found_by_name_and_their_file_opened_by_a_button() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await played.say(CAROL, "/find")
        assert last(played, CAROL).startswith("Who is it? Type /find and a name")
        await played.say(CAROL, "/find nobody")
        assert last(played, CAROL).startswith("Nobody here is called so.")
        await played.say(CAROL, "/find rósa")
        shown = await press(played, CAROL, "Rosa")
        assert shown.splitlines() == [
            "Rosa (C-31, needs a ride)",
            "Attorney: none, so the help line is named",
            "Master hearing, Mon Mar 15, 2027, 1:00 PM, Denver time",
            "Followed by themselves: 202-555-0110, reads English",
            "Followed by family Ana (to be approved): 202-555-0111, reads English",
        ]
        kept = await rows(played, "select body from inbound")
        assert not [row for row in kept if re.search("rósa|nobody", str(row["body"]))], (
            "what was looked for is not kept"
        )


async def test_of_many_a_screenful_is_shown_and_how_many_more_there_are() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_ten)
        await played.say(CAROL, "/find rosa")
        line = played.offered(CAROL)
        assert line is not None and len(line.choices) == 8
        assert last(played, CAROL).splitlines()[-1] == "And 2 more: type more of the name."


async def test_what_has_a_form_is_a_link_to_exactly_that_page_and_each_answer_leads_back() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(rosa)
        await file_opened(played)
        link = r"/console/enter/[\w-]{32}\?then=/console/people/1"
        assert re.search(rf"Rosa: {link}\n", await press(played, CAROL, "Their page"))
        for label, page in (("One more hearing", "hearing"), ("One more number, or consent", "follower")):
            assert re.search(rf"{link}/{page}\n", await press(played, CAROL, label))
            await press(played, CAROL, "Back to Rosa")
            await press(played, CAROL, "Their page")
        assert re.search(rf"{link}/merge\n", await press(played, CAROL, "Here twice?"))
        await press(played, CAROL, "Back to Rosa")
        assert "Who is it from now on?" in await press(played, CAROL, "Change of counsel")
        assert "Rosa" in await press(played, CAROL, "Back to Rosa")
        assert len(await rows(played, "select id from audit where action = 'link'")) == 6


async def test_whoever_is_erased_is_not_there_any_more_and_gone_from_what_staff_was_shown() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_alone)
        await played.say(CAROL, "/find rosa")
        await played.run(erase, "sms", ROSAS_NUMBER)
        assert await press(played, CAROL, "Rosa") == "That is not there (any more)."
        shown = (
            "select say, text from message join attempt on message_id = message.id join staff on contact_id = reader"
        )
        left = await rows(played, shown)
        assert left and not [row for row in left if "Rosa" in f"{row['say']} {row['text']}"]


async def test_from_the_call_list_and_from_what_somebody_wrote_their_file_is_a_press_away() -> None:
    async with simulation([CAROL, ANA], START) as played:
        await played.say(ANA, "hello")
        await played.run(_flagged)
        await played.say(CAROL, "/calls")
        await press(played, CAROL, "Rosa")
        assert (await press(played, CAROL, "File of Rosa")).startswith("Rosa (detained)")
        await played.say(CAROL, "/inbox")
        await press(played, CAROL, "Everybody who wrote")
        await press(played, CAROL, "Rosa")
        assert (await press(played, CAROL, "File of Rosa")).startswith("Rosa (detained)")


def test_by_sms_no_choice_leads_to_a_file(db: Database, carol: Person, bao: Person) -> None:
    hearing_of(db, bao, MARCH, label="Bao")
    for one in (carol, bao):
        db.run("update staff set contact_id = ?", one.contact)
        who = Answering(db, HOUSE, *whose(db, one.channel, one.value), inbound=one.contact)
        carry_out(desk_intents.ActOnTalk(bao.contact, "show"), who)
    said = [str(row["say"]) for row in db.all("select say from message where kind = 'reply' order by id")]
    assert ["pe:show:1" in each for each in said] == [True, False]


async def test_what_is_too_long_for_a_chat_ends_with_a_line_and_says_how_much_more_there_is() -> None:
    async with simulation([CAROL], START) as played:
        await played.run(_very_many)
        shown = await file_opened(played)
        line = played.offered(CAROL)
        assert "4 more of what follows: see their page." in shown.splitlines() and shown.endswith("reads English\n…")
        assert shown.splitlines()[3].startswith("Master hearing, Mon Mar 1"), "the soonest first"
        assert line is not None and len(line.choices) == 16 + 5 and len(shown) <= 1500


def _ten(db: Database) -> None:
    for number in range(10):
        hearing_of(db, person(db, "sms", f"+120255501{number:02}"), MARCH, label=f"Rosa {number}")


def _flagged(db: Database) -> None:
    contact, address = whose(db, ANA.channel, ANA.value)
    people.give_consent(db, address.id, scope="case", how="paper", by="office", words="w")
    respondent = people.new_respondent(db, "Rosa")
    people.follow(db, contact.id, respondent, "family")
    casefile.flag(db, POLICY, NILS, respondent, detained=True, confidential=False)


def _very_many(db: Database) -> None:
    _alone(db)
    for day in range(1, 10):
        hearings.register(
            db, POLICY, kind="master", given=denver(MARCH.replace(day=day)), respondents=[1], by=By("staff")
        )
    for number in range(9):
        aunt = person(db, "telegram", f"8{number:09}")
        people.follow(db, aunt.contact, 1, "family", state="pending")
        db.run("update follower set name = ? where contact_id = ?", "Aunt " * 16 + str(number), aunt.contact)


def _alone(db: Database) -> None:
    hearing_of(db, person(db, "sms", ROSAS_NUMBER), MARCH, label="Rosa")
