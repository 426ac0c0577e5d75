"""Telegram's updates: what they become, and that none is lost between Telegram and the database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import aiohttp
import pytest
from telegram import Update

from bot.arrived import Arrived, Reach, Touched
from bot.telegram_in import read, secret_is_right
from bot.turn import Began, Other, Typed
from scheduler.db import open_database
from tests.installation import SECRET, Installation, installation, until

BEA = 70001


def update(**content: Any) -> Update:
    made = Update.de_json({"update_id": 5, **content})
    assert made is not None
    return made


def message(kind: str = "private", **content: Any) -> dict[str, Any]:
    return {
        "message_id": 9,
        "date": 1_795_000_000,
        "chat": {"id": BEA, "type": kind},
        "from": {"id": BEA, "is_bot": False, "first_name": "B", "language_code": "es"},
        **content,
    }


def arrived(said: Any, *, text_id: str | None = "9", unfit: bool = False) -> Arrived:
    return Arrived("telegram", "5", str(BEA), said, "es", text_id, unfit)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("15 de diciembre", Typed("15 de diciembre")),
        ("/start", Began(None)),
        ("/start AbC-12_3", Began("AbC-12_3")),
        ("/start@office_reminders_bot AbC", Began("AbC")),
        ("/hearings@office_reminders_bot", Typed("/hearings")),
        ("/stop now", Typed("/stop now")),
    ],
)
def test_a_text_or_command_arrives_as_it_was_meant(text: str, said: object) -> None:
    assert read(update(message=message(text=text))) == arrived(said)


def test_a_corrected_text_is_no_new_one_unless_it_asks_to_stop() -> None:
    assert read(update(edited_message=message(text="Dec 16"))) == arrived(Other("edit"))
    assert read(update(edited_message=message(text="no me mande más"))) == arrived(Typed("no me mande más"))


@pytest.mark.parametrize("what", ["text", "caption"])
def test_a_corrected_text_that_holds_an_a_number_is_unfit_to_stay_in_the_chat(what: str) -> None:
    arrives = read(update(edited_message=message(**{what: "A234-567-890"})))
    assert arrives == arrived(Other("edit"), unfit=True)


def test_a_location_that_moves_says_nothing_new() -> None:
    place = {"latitude": 40.0, "longitude": -74.0}
    assert read(update(edited_message=message(location=place))) is None
    assert read(update(message=message(location=place))) == arrived(Other("location"))


def test_a_voice_message_arrives_as_one() -> None:
    voice = {"file_id": "f", "file_unique_id": "u", "duration": 3}
    assert read(update(message=message(voice=voice))) == arrived(Other("voice"))


def test_a_picture_with_words_arrives_as_the_words() -> None:
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    assert read(update(message=message(photo=photo, caption="my notice"))) == arrived(Typed("my notice"))
    assert read(update(message=message(photo=photo))) == arrived(Other("photo"))


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_only_private_chats_are_heard(kind: str) -> None:
    assert read(update(message=message(kind, text="hello"))) is None


def test_another_bot_is_not_heard() -> None:
    bot = {"id": BEA, "is_bot": True, "first_name": "B"}
    assert read(update(message=message(text="hello") | {"from": bot})) is None


@pytest.mark.parametrize(
    ("data", "said"),
    [("12:0", Touched(12, 0)), ("12:3", Touched(12, 3)), ("12", None), ("a:b", None), ("", None), (f"{2**70}:0", None)],
)
def test_a_button_arrives_as_its_message_and_place(data: str, said: object) -> None:
    query = {"id": "1", "from": message()["from"], "chat_instance": "1", "data": data, "message": message(text="?")}
    assert read(update(callback_query=query)) == (arrived(said, text_id=None) if said else None)


@pytest.mark.parametrize(("status", "is_open"), [("kicked", False), ("left", False), ("member", True)])
def test_blocking_and_unblocking_the_bot_arrives(status: str, is_open: bool) -> None:
    bot = {"id": 4200000001, "is_bot": True, "first_name": "R"}
    change = {
        "chat": {"id": BEA, "type": "private"},
        "from": message()["from"],
        "date": 1_795_000_000,
        "old_chat_member": {"status": "member", "user": bot},
        "new_chat_member": {"status": status, "user": bot} | ({"until_date": 0} if status == "kicked" else {}),
    }
    assert read(update(my_chat_member=change)) == arrived(Reach(open=is_open), text_id=None)


def test_an_empty_secret_lets_nobody_in() -> None:
    assert secret_is_right("right", "right")
    assert not secret_is_right("", "")
    assert not secret_is_right(None, "right")
    assert not secret_is_right("wröng", "right")


def kept(house: Installation) -> list[dict[str, Any]]:
    return house.all("select provider_id, address, handled is not null as handled from inbound order by id")


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_an_update_is_kept_and_handled_once_however_it_comes(tmp_path: Path, mode: str) -> None:
    async with installation(tmp_path, mode=mode) as house:
        said = house.telegram.says(BEA, "/start")
        if mode == "webhook":
            assert [await house.telegram.deliver(said) for _ in range(2)] == [200, 200]
        await until(lambda: kept(house) != [] and kept(house)[0]["handled"] == 1, "the update to be handled")
        assert kept(house) == [{"provider_id": str(said["update_id"]), "address": str(BEA), "handled": 1}]


async def post(house: Installation, body: bytes, secret: str | None) -> int:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret is not None else {}
    async with (
        aiohttp.ClientSession() as web,
        web.post(f"{house.url}/telegram", data=body, headers=headers) as answer,
    ):
        return answer.status


@pytest.mark.parametrize("secret", [None, "", "wrong"])
async def test_an_update_without_the_secret_is_refused_and_changes_nothing(tmp_path: Path, secret: str | None) -> None:
    async with installation(tmp_path, mode="webhook") as house:
        body = update(message=message(text="/stop")).to_json().encode()
        assert await post(house, body, secret) == 403
        assert kept(house) == []


@pytest.mark.parametrize(
    "body", [b"", b"no json", b"[]", b"{}", b'{"update_id": 1, "brand_new": {}}', b'{"update_id": "x"}']
)
async def test_an_update_that_we_do_not_know_is_not_asked_for_again(tmp_path: Path, body: bytes) -> None:
    async with installation(tmp_path, mode="webhook") as house:
        assert await post(house, body, SECRET) == 200
        assert kept(house) == []


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_what_cannot_be_kept_is_taken_again_when_it_can(
    tmp_path: Path, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with installation(tmp_path, mode=mode) as house:
        # Another program holds the database for longer than we wait.
        house.parts.store.db.run("pragma busy_timeout = 1")
        beside = open_database(house.config.database, house.clock)
        beside.run("begin immediate")
        said = house.telegram.says(BEA, "/start")
        if mode == "webhook":
            assert await house.telegram.deliver(said) == 500
        await until(lambda: "could not be kept" in caplog.text, "the failure")
        beside.run("rollback")
        beside.close()
        if mode == "webhook":
            assert await house.telegram.deliver(said) == 200
        await until(lambda: len(kept(house)) == 1, "the update", within=8)
