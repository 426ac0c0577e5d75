"""A-numbers in every spelling and papers with names, through every door; then all that is left is searched for them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot import broadcast_command, config, import_command
from bot.cli_options import parser
from bot.config import ConfigError
from bot.import_command import Wish
from scheduler import backup, office
from scheduler.db import Database
from tests.a_numbers import NUMBERS, SPELLINGS
from tests.installation import Installation, config_text, installation, until
from tests.leaks import HARMLESS, found, left_on_disk, logged, plainly
from tests.odd_updates import BEA, sends
from tests.standin_wire import Mishap

NAMES = ("xochiquetzal", "tepeyac", "ixmucane")
NOTICE = """UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT, 1961 STOUT STREET, DENVER, CO 80294
RE: TEPEYAC-IXMUCANE, XOCHIQUETZAL
FILE: A234-567-890    DATE: Nov 2, 2026
NOTICE OF HEARING IN REMOVAL PROCEEDINGS
Please take notice that the above captioned case of Xochiquetzal Tepeyac has been scheduled for a MASTER hearing
before the Immigration Court on Nov 18, 2027 at 8:30 A.M. at: 1961 Stout Street, Denver, CO 80294"""


async def settled(house: Installation) -> None:
    await until(lambda: house.all("select 1 from inbound where handled is null and attempts = 0") == [], "all of it")
    await house.parts.worker.settled()


async def cleared(house: Installation) -> None:
    """The job that has the providers delete has run until nothing is owed."""
    for _ in range(10):
        house.clock.forward(minutes=2)
        await house.parts.worker.work()
        if house.all("select 1 from remnant") == []:
            return
    raise AssertionError(house.all("select count(*) from remnant"))


def by_telegram(house: Installation) -> None:
    """Everything into which somebody can put a number there."""
    person = {
        "id": BEA,
        "is_bot": False,
        "first_name": "Xochiquetzal",
        "last_name": "Tepeyac",
        "username": "A234567890",
    }
    for place, spelling in enumerate(SPELLINGS):
        sends(house, message_id=100 + place, text=f"Ro {spelling}, hello")
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    paper = {"file_id": "f", "file_unique_id": "u", "file_name": "A234567890.pdf"}
    contact = {"phone_number": "+12025550177", "first_name": "Xochiquetzal", "vcard": "A234567890"}
    more: list[dict[str, Any]] = [
        {"text": NOTICE},
        {"text": "/start A234567890"},
        {"text": "/start staff-A234567890"},
        {"text": "/stop A 234 567 890"},
        {"photo": photo, "caption": "A 234 567 890"},
        {"document": paper, "caption": NOTICE},
        {"document": paper},
        {"contact": contact},
        {"text": "look", "from": person},
    ]
    for place, content in enumerate(more):
        sends(house, message_id=300 + place, **content)
    sends(house, what="edited_message", message_id=390, text="A234-567-890", edit_date=1)
    query = {"id": "1", "from": person, "chat_instance": "1", "data": "A234567890"}
    house.telegram.push({"callback_query": query})
    house.telegram.push({"inline_query": {"id": "1", "from": person, "query": "A234567890", "offset": ""}})


async def by_sms(house: Installation) -> None:
    for place, spelling in enumerate(SPELLINGS, start=1):
        assert await house.texts(f"+120255501{place:02}", f"Ro {spelling}, hello") == 200
    for text in (NOTICE, "START A234567890", HARMLESS):
        assert await house.texts("+12025550180", text) == 200
    assert await house.texts("+12025550181", "A234-567-890", pictures=2) == 200
    assert await house.texts("+12025550183", "what is this?", pictures=1) == 200
    form = {"MessageSid": "SM9", "From": "+12025550182", "To": "+12025550100", "Body": "hi",
            "ProfileName": "Xochiquetzal A234567890", "FromCity": "A234567890", "MediaUrl0": "A234567890"}  # fmt: skip
    assert (await house.twilio.post_signed(f"{house.url}/twilio/sms", form))[0] == 200


def by_file(house: Installation, folder: Path) -> list[str]:
    """A sheet of the office; what the command printed."""
    path = folder / "A234567890.csv"
    rows = [
        "C-1,Rosa A234-567-890,12/15/2027,8:30 AM,DEN,M,202-555-0185,yes,A234567890",
        "A234567890,Rosa,12/16/2027,8:30 AM,DEN,M,202-555-0186,yes,",
        "234567890,Rosa,12/16/2027,8:30 AM,DEN,M,202-555-0187,yes,",
        "C-4,Rosa,A 234 567 890,8:30 AM,DEN,M,A234567890,yes,",
        'C-5,"Rosa, A 234 567 890",12/18/2027,8:30 AM,A234567890,M,202-555-0188,yes,',
    ]
    head = "reference,name,date,time,court,kind,phone,consent,A-Number"
    path.write_text("\n".join([head, *rows]), encoding="utf-8")
    said: list[str] = []
    with house.beside() as db:
        import_command.run([str(path)], Wish(apply=True), house.config, db, said.append)
    path.unlink()
    return said


async def test_nothing_of_it_is_in_the_database_its_log_the_copies_or_the_logs(tmp_path: Path) -> None:
    with logged() as log:
        async with installation(tmp_path, backup='folder = "copies"') as house:
            by_telegram(house)
            await by_sms(house)
            by_file(house, tmp_path)
            await settled(house)
            await asyncio.to_thread(backup.make, house.config.database, tmp_path / "copies", 3, house.clock())
            left = left_on_disk(tmp_path)
    assert {name.split("/")[0] for name in left} >= {"courtbell.db", "courtbell.db-wal", "copies"}
    assert plainly(HARMLESS) in left["courtbell.db"] + left["courtbell.db-wal"], "the search does find"
    assert {name: hits for name, text in left.items() if (hits := found(text, *NUMBERS, *NAMES))} == {}
    assert found(plainly(log.getvalue()), *NUMBERS, *NAMES) == []


async def test_whoever_sent_one_is_told_so(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        await house.texts("+12025550180", "my number is A234-567-890")
        assert "A-number" in await house.sms("+12025550180", 1)
        house.telegram.says(BEA, NOTICE)
        text = (await house.chat(BEA, 1))["text"]
        assert "A-number" in text
        assert "did not keep the names" in text


async def test_what_held_one_is_deleted_at_the_providers_and_the_rest_is_not(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        by_telegram(house)
        await by_sms(house)
        await settled(house)
        assert found(plainly(house.twilio.kept() + house.telegram.kept()), *NUMBERS, *NAMES) == [*NUMBERS, *NAMES]
        await cleared(house)
        assert found(plainly(house.twilio.kept()), *NUMBERS, *NAMES) == []
        assert found(plainly(house.telegram.kept()), *NUMBERS, *NAMES) == []
        assert HARMLESS in house.twilio.kept()
        assert "look" in house.telegram.kept()
        assert not any(house.twilio.media.values()), "we cannot read pictures, and Twilio shows them to anybody"


async def test_a_provider_that_is_away_is_asked_again_until_it_is_done(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        house.telegram.refuses_to_forget += [Mishap(503, b""), Mishap(drop="before")]
        house.twilio.refuses_to_forget += [Mishap(503, b""), Mishap(drop="before")]
        await house.texts("+12025550180", "A234-567-890")
        house.telegram.says(BEA, "A234-567-890")
        await settled(house)
        await cleared(house)
        assert found(plainly(house.twilio.kept() + house.telegram.kept()), *NUMBERS) == []
        assert house.twilio.refuses_to_forget == house.telegram.refuses_to_forget == []


async def test_an_error_while_handling_says_nothing_of_it(tmp_path: Path) -> None:
    with logged() as log:
        async with installation(tmp_path) as house:
            with house.beside() as db:
                db.run(
                    "create trigger broken before insert on conversation begin"
                    " select raise(abort, 'A 234 567 890 Xochiquetzal'); end"
                )
            await house.texts("+12025550180", "A234-567-890 Xochiquetzal")
            await until(lambda: house.all("select 1 from inbound where error is not null") != [], "the failure")
            left = left_on_disk(tmp_path, but=("courtbell.toml",))
    assert "handling inbound" in log.getvalue()
    assert found(plainly(log.getvalue()), *NUMBERS, *NAMES) == []
    # The trigger itself stands in the schema.
    assert all(text.count("2345678") <= 1 for text in left.values())


@pytest.mark.parametrize("option", [("--text", "en=Ask for {}"), ("--name", "{}")])
def test_a_broadcast_that_holds_one_is_refused_without_repeating_it(
    db: Database, tmp_path: Path, option: tuple[str, str]
) -> None:
    settings = config.parse(config_text("http://127.0.0.1:1", "http://127.0.0.1:2", "http://127.0.0.1:3"), {}, tmp_path)
    office.add_staff(db, "Carol", "owner")
    for spelling in SPELLINGS:
        words = ["broadcast", "new", "--name", "News", "--text", "en=Closed", option[0], option[1].format(spelling)]
        said: list[str] = []
        assert broadcast_command.run(parser().parse_args(words), settings, db, said.append) == 1, spelling
        assert "A-number" in said[0]
        assert found(plainly(said[0]), *NUMBERS) == []
    assert db.all("select * from broadcast") == []


@pytest.mark.parametrize(
    ("table", "line"),
    [
        ("attorneys.front", 'name = "Ruth (A234-567-890)"\nphone = "+12025550101"'),
        ("attorneys.front", 'name = "Ruth"\nphone = "+12025550101"\nhours = "A 234 567 890"'),
        ("help_line", 'name = "A234567890"\nphone = "+12025550101"'),
        ("office", 'name = "A234567890"'),
    ],
)
def test_a_config_that_holds_one_is_refused_without_repeating_it(tmp_path: Path, table: str, line: str) -> None:
    text = config_text("http://127.0.0.1:1", "http://127.0.0.1:2", "http://127.0.0.1:3", **{table: line})
    with pytest.raises(ConfigError) as caught:
        config.parse(text, {}, tmp_path / "courtbell.toml")
    said = str(caught.value)
    assert "A-number" in said
    assert found(plainly(said), *NUMBERS) == []
