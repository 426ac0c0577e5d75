"""People who are not who they say, or try their luck: what they learn, what they can change, and who hears of it."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

import pytest
from telegram.error import TelegramError

from bot import inbound
from bot.arrived import Arrived
from bot.facts import House
from bot.turn import Began, Typed
from messages.telegram_out import make_bot
from scheduler import families, people
from scheduler.db import Database
from tests.cast import OFFICE, POLICY, Office, Person, hearing_of, person
from tests.installation import OWNER, installation, until
from tests.living import SOON, Somebody, registered, somebody
from tests.standin_telegram import TOKEN

HOUSE = House(OFFICE, ("en",), True, POLICY)
DAY = datetime(2026, 12, 15, 13)
STRANGER = "+12025550190"


def says(db: Database, value: str, text: str, channel: str = "sms") -> list[str]:
    """Somebody writes; the entries and values of what they are answered."""
    (row,) = db.all("select count(*) as n from inbound")
    said = Began(text.removeprefix("/start ")) if text.startswith("/start") else Typed(text)
    kept = inbound.keep(db, Arrived(channel, f"{channel}{row['n']}", value, said))
    inbound.handle(db, kept, HOUSE)
    return [each["say"] for each in db.all("select say from message where key like ? order by id", f"a:{kept}:%")]


# A stranger who wants to know whether somebody is here --------------------------------------------------------------


@pytest.fixture
def rosa(db: Database, bao: Person) -> Person:
    """Somebody whom the house knows, by label, reference, number and code."""
    hearing_of(db, bao, DAY, label="Rosa Tepeyac")
    db.run("update respondent set reference = 'C-77'")
    return bao


QUESTIONS = (
    ("Rosa Tepeyac", "Maria Nobody"),
    ("Is Rosa Tepeyac registered?", "Is Maria Nobody registered?"),
    ("C-77", "C-99"),
    ("+12025550102", "+12025550188"),
    ("December 15 2026 1:00 pm Denver", "December 16 2026 1:00 pm Denver"),
    ("hearings", "hearings"),
)


@pytest.mark.parametrize(("about_her", "about_nobody"), QUESTIONS)
@pytest.mark.parametrize("agreed", [False, True])
def test_a_stranger_hears_the_same_about_somebody_and_about_nobody(
    db: Database, rosa: Person, about_her: str, about_nobody: str, agreed: bool
) -> None:
    answers = []
    for value, text in ((STRANGER, about_her), ("+12025550191", about_nobody)):
        if agreed:
            person(db, "sms", value)
        answers.append(says(db, value, text))
    assert answers[0] == answers[1]
    assert "Rosa" not in str(answers)


@pytest.mark.parametrize("how", ["{}", "/start c-{}"])
def test_to_a_stranger_a_good_code_and_a_bad_one_look_the_same(db: Database, rosa: Person, how: str) -> None:
    (own,) = db.all("select respondent_id from follower")
    code = families.invite(db, rosa.contact, own["respondent_id"], name="Tito", calls="Rosa") or ""
    good, bad = (says(db, str(7000 + n), how.format(each), "telegram") for n, each in enumerate((code, "CDFH2346")))
    assert good == bad


def test_a_stranger_learns_no_more_from_how_long_it_takes(db: Database, rosa: Person) -> None:
    """Ten to one would show over a network; what differs by chance does not count."""
    times: dict[str, list[float]] = {"known": [], "unknown": []}
    for round_ in range(30):
        for what, text in (("known", "Rosa Tepeyac"), ("unknown", "Maria Nobody")):
            value = f"+120255501{10 + (2 * round_ + (what == 'known')) % 80:02}"
            began = time.perf_counter()
            says(db, value, text)
            times[what].append(time.perf_counter() - began)
    known, unknown = median(times["known"]), median(times["unknown"])
    assert max(known, unknown) < 3 * min(known, unknown)


# Codes and numbers that are guessed or forged -----------------------------------------------------------------------


def test_after_five_wrong_codes_a_good_one_is_wrong_too_and_staff_sees_who_guesses(db: Database, rosa: Person) -> None:
    guesser = person(db, "sms", STRANGER)
    (own,) = db.all("select respondent_id from follower where contact_id = ?", rosa.contact)
    code = families.invite(db, rosa.contact, own["respondent_id"], name="Tito", calls="Rosa") or ""
    wrong = [says(db, guesser.value, f"CDFH234{last}") for last in "CDFHJ"]
    assert len({str(each) for each in wrong}) == 1
    assert says(db, guesser.value, code) == wrong[0]
    assert db.all("select kind, contact_id from task") == [{"kind": "guessing", "contact_id": guesser.contact}]


async def moves(who: Somebody) -> None:
    """Another date for the one hearing, by this person's phone."""
    await who.says("MENU")
    await who.chooses("choice-go-hearings")
    number = next(n for n, each in enumerate(who.choices) if "Master" in each)
    await who.says(str(number + 1))
    await who.chooses("choice-do-change")
    with suppress(ValueError):
        await who.chooses("choice-fix-date")
    await who.says("December 22 2026 9:00 am")
    await who.chooses("choice-right")


@pytest.mark.parametrize("channel", ["sms", "telegram"])
async def test_a_date_that_moves_by_sms_is_compared_by_the_office_and_told_to_the_real_phone(
    tmp_path: Path, channel: str
) -> None:
    async with somebody(tmp_path, channel, "en") as who:
        await registered(who, SOON)
        await moves(who)
        assert "22" in who.text
        tasks = who.house.all("select reason from task where kind = 'moved'")
        assert tasks == ([{"reason": "another date, by SMS"}] if channel == "sms" else [])


async def test_a_relative_who_was_removed_hears_nothing_more_and_changes_nothing(
    work: Office, db: Database, rosa: Person
) -> None:
    tito = person(db, "sms", STRANGER)
    (own,) = db.all("select respondent_id from follower where contact_id = ?", rosa.contact)
    follower = people.follow(db, tito.contact, own["respondent_id"], "family")
    await work.now()
    assert families.remove(db, POLICY, follower, by=rosa.contact)
    await work.until(work.clock() + timedelta(days=60))
    assert [text for text in work.sms.to(tito.value) if "Dec 15" in text or "hearing" in text] == []
    assert says(db, tito.value, "hearings") == says(db, person(db, "sms", "+12025550192").value, "hearings")
    assert families.followers_of(db, rosa.contact) == []


@pytest.mark.parametrize("how", ["update consent set revoked = 1", "update address set stopped = 1, stopped_how = 'x'"])
async def test_without_standing_consent_nothing_leaves_whatever_was_planned(
    work: Office, db: Database, rosa: Person, how: str
) -> None:
    await work.now()
    before = len(work.sms.to(rosa.value))
    db.run(how)
    await work.until(work.clock() + timedelta(days=60))
    assert len(work.sms.to(rosa.value)) == before


async def test_an_impostor_does_not_know_the_word_that_stands_in_our_messages(
    work: Office, db: Database, rosa: Person
) -> None:
    people.change_contact(db, rosa.contact, code_word="mango7")
    await work.until(work.clock() + timedelta(days=60))
    sent = db.all("select text from message join attempt on message_id = message.id where kind = 'reminder'")
    reminders = [row["text"] for row in sent]
    assert reminders and all("mango7" in text for text in reminders)
    stored = says(db, rosa.value, "what do you know about me")
    assert "mango7" not in str(stored), "nor does whoever finds the phone unlocked learn it from us"


# A second program with the token of our bot -------------------------------------------------------------------------


async def test_a_second_program_with_our_token_is_told_to_staff_once_and_polling_backs_off(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        rival = make_bot(TOKEN, api_url=house.telegram.url)
        polls = house.telegram._poll
        ends = time.monotonic() + 4
        while time.monotonic() < ends:
            with suppress(TelegramError):
                await rival.get_updates(timeout=1)
            await asyncio.sleep(0.05)
            polls += 1
        await rival.request.shutdown()
        ours = house.telegram._poll - polls
        assert ours < 8, "it does not fight for every update"
        await until(lambda: "another program" in str(house.twilio.sent_to(OWNER)), "the alarm")
        assert len(house.all("select 1 from message where key like 's:twice%'")) == 1
        house.telegram.says(70001, "/start")
        await until(lambda: house.telegram.sent_to(70001) != [], "our own polling to go on", within=10)
        house.clock.forward(minutes=11)
        await house.parts.worker.watch()
        assert house.all("select 1 from incident where kind = 'twice' and ended is null") == []
