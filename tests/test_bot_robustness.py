"""Whatever Telegram, Twilio and people can do to us: each has one decided behaviour, tried over the real clients."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.sms_in import read as read_sms
from tests.installation import Installation, RunningClock, installation, until
from tests.odd_updates import BEA, sends

GROUP = -100200300
ANA = "+12025550101"
PHOTO = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
FILE = {"file_id": "f", "file_unique_id": "u", "duration": 3}

# What people send instead of words, and what the answer says of it.
UNREADABLE: dict[str, tuple[dict[str, Any], str]] = {
    "voice": ({"voice": FILE}, "voice messages"),
    "round video": ({"video_note": {**FILE, "length": 1}}, "voice messages"),
    "photo": ({"photo": PHOTO}, "pictures"),
    "sticker": (
        {"sticker": {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "is_animated": False,
                     "is_video": False, "type": "regular"}},
        "only read text",
    ),
    "location": ({"location": {"latitude": 40.0, "longitude": -74.0}}, "only read text"),
    "contact": ({"contact": {"phone_number": ANA, "first_name": "A"}}, "only read text"),
    "dice": ({"dice": {"emoji": "🎲", "value": 3}}, "only read text"),
    "poll": (
        {"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
                  "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
                  "allows_revoting": False, "members_only": False}},
        "only read text",
    ),
}  # fmt: skip


async def settled(house: Installation) -> None:
    """Nothing that came in is unhandled, nothing due is unsent."""
    await until(lambda: house.all("select 1 from inbound where handled is null") == [], "all to be handled")
    await house.parts.worker.settled()


async def agrees(house: Installation) -> int:
    """Bea agrees; how many messages she then has."""
    for count, text in enumerate(("/start", "English", "1"), 1):
        house.telegram.says(BEA, text)
        await house.chat(BEA, count)
    return 3


async def test_each_thing_that_is_no_text_is_answered_by_what_helps(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        count = await agrees(house)
        for name, (content, words) in UNREADABLE.items():
            sends(house, **content)
            count += 1
            assert words in (await house.chat(BEA, count))["text"], name


async def test_a_changed_old_message_is_not_acted_on_again_unless_it_says_stop(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        count = await agrees(house)
        sends(house, what="edited_message", text="1", edit_date=1_795_000_001)
        assert "changes to an old message" in (await house.chat(BEA, count + 1))["text"]
        sends(house, what="edited_message", text="please stop texting me", edit_date=1_795_000_002)
        assert "no more messages" in (await house.chat(BEA, count + 2))["text"]
        assert house.all("select stopped_how from address where value = ?", str(BEA)) == [{"stopped_how": "word"}]


async def test_a_forwarded_notice_is_read_like_a_pasted_one(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        count = await agrees(house)
        for text in ("1", "1", "Denver", "1"):
            house.telegram.says(BEA, text)
            count += 1
            await house.chat(BEA, count)
        notice = "NOTICE OF HEARING. A 234-567-890. Your case is scheduled for a hearing on March 15, 2027 at 8:30 AM."
        origin = {"type": "user", "date": 1, "sender_user": {"id": 5, "is_bot": False, "first_name": "C"}}
        sends(house, text=notice, forward_origin=origin)
        text = (await house.chat(BEA, count + 1))["text"]
        assert "Monday, March 15, 2027" in text
        assert "A-number" in text
        assert "234567890" not in str(house.all("select body from inbound")).replace("-", "").replace(" ", "")


@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_in_a_group_the_bot_says_once_to_write_in_private_and_leaves(tmp_path: Path, kind: str) -> None:
    async with installation(tmp_path) as house:
        sends(house, GROUP, kind, text="/hearings")
        await until(lambda: house.telegram.left == [str(GROUP)], "the bot to leave")
        (entry,) = house.telegram.sent_to(GROUP)
        assert "private chat" in entry["text"]
        assert house.all("select * from inbound") == []
        assert house.all("select * from address where value = ?", str(GROUP)) == []


@pytest.mark.parametrize(("kind", "words"), [("group", 1), ("channel", 0)])
async def test_added_to_a_group_or_a_channel_the_bot_leaves(tmp_path: Path, kind: str, words: int) -> None:
    async with installation(tmp_path) as house:
        bot = {"id": 4200000001, "is_bot": True, "first_name": "R"}
        change = {
            "chat": {"id": GROUP, "type": kind},
            "from": {"id": BEA, "is_bot": False, "first_name": "B"},
            "date": 1_795_000_000,
            "old_chat_member": {"status": "left", "user": bot},
            "new_chat_member": {"status": "member", "user": bot},
        }
        house.telegram.push({"my_chat_member": change})
        await until(lambda: house.telegram.left == [str(GROUP)], "the bot to leave")
        assert len(house.telegram.sent_to(GROUP)) == words


async def test_what_concerns_nobody_gets_no_answer_and_breaks_nothing(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        person = {"id": BEA, "is_bot": False, "first_name": "B"}
        house.telegram.push({"inline_query": {"id": "1", "from": person, "query": "hearing", "offset": ""}})
        sends(house, GROUP, "channel", what="channel_post", text="hello")
        sends(house, GROUP, "supergroup", migrate_from_chat_id=-5)
        sends(house, pinned_message={"message_id": 1, "date": 0, "chat": {"id": BEA, "type": "private"}})
        house.telegram.says(BEA, "/start")
        await house.chat(BEA, 1)
        assert house.telegram.sent_to(GROUP) == []
        assert len(house.telegram.sent_to(BEA)) == 1


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_an_update_that_the_library_cannot_read_holds_up_nobody(
    tmp_path: Path, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with installation(tmp_path, mode=mode) as house:
        broken = sends(house, poll={"id": "1", "question": "a secret"})
        said = house.telegram.says(BEA, "/start")
        if mode == "webhook":
            assert [await house.telegram.deliver(each) for each in (broken, said)] == [200, 200]
        await house.chat(BEA, 1)
        assert "cannot be read" in caplog.text
        assert "secret" not in caplog.text


async def test_one_button_pressed_twice_or_on_two_phones_counts_once(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        await agrees(house)
        house.telegram.says(BEA, "/menu")
        menu = await house.chat(BEA, 4)
        labels = [button["text"] for row in menu["reply_markup"]["inline_keyboard"] for button in row]
        for _ in range(2):
            house.telegram.presses(BEA, menu, labels.index("I need help"))
        await house.chat(BEA, 5)
        await settled(house)
        assert len(house.telegram.sent_to(BEA)) == 5
        assert len(house.all("select * from task where kind like '%help%'")) <= 1
        assert len(house.telegram.answered_presses) == 2


@pytest.mark.parametrize(
    "text",
    [
        "x" * 4096,
        "🙂",
        "🙏🏽🙏🏽",
        "\u202eSTOP ton\u202c?",
        "a\x00b",
        "\ud83d",
        "\ud800 hello",
        "؟؟؟",
        ".",
        "\u200f",
        "'; drop",
    ],
)
async def test_any_text_at_all_is_kept_and_answered(tmp_path: Path, text: str) -> None:
    async with installation(tmp_path) as house:
        count = await agrees(house)
        sends(house, text=text)
        assert (await house.chat(BEA, count + 1))["text"].strip()
        assert house.all("select error from inbound where error is not null") == []
        assert not set("\x00\u202e\u202c") & set(str(house.all("select body from inbound")))


async def test_a_text_that_twilio_delivers_again_changes_and_answers_nothing_twice(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        answers = [await house.texts(ANA, text, sid="SM5") for text in ("hola", "hola", "STOP")]
        await settled(house)
        assert answers == [200] * 3
        assert len(house.twilio.sent_to(ANA)) == 1
        assert house.all("select stopped from address where value = ?", ANA) == [{"stopped": None}]


@pytest.mark.parametrize("body", ["", "   ", "🙂", "\x00", "\u202e"])
async def test_an_empty_text_is_answered_like_a_first_word(tmp_path: Path, body: str) -> None:
    async with installation(tmp_path) as house:
        assert await house.texts(ANA, body) == 200
        assert "Reminders" in await house.sms(ANA, 1)


@pytest.mark.parametrize(
    "sender", ["", "22000", "+12", "AMAZON", "anonymous", "whatsapp:+12025550101", "+1202555010１", "12025550101"]
)
def test_what_no_persons_phone_sent_is_not_taken(sender: str) -> None:
    assert read_sms({"MessageSid": "SM1", "From": sender, "To": "+12025550100", "Body": "hi"}) is None


def test_our_own_number_never_answers_itself() -> None:
    assert read_sms({"MessageSid": "SM1", "From": ANA, "To": ANA, "Body": "hi"}) is None


async def test_a_flood_is_kept_answered_once_with_please_wait_and_served_again_when_it_is_calm(tmp_path: Path) -> None:
    clock = RunningClock()
    async with installation(tmp_path, clock=clock) as house:
        for number in range(40):
            await house.texts(ANA, f"hello {number}")
        await settled(house)
        texts = [entry["body"] for entry in house.twilio.sent_to(ANA)]
        assert len(texts) == 21
        assert len([text for text in texts if "a lot at once" in text or "a la vez" in text]) == 1
        assert len(house.all("select * from inbound")) == 40
        clock.set(clock() + timedelta(minutes=11))
        await house.texts(ANA, "hello again")
        await house.sms(ANA, 22)
