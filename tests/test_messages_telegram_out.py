"""The real PTB bot against the Bot API stand-in: what leaves, and what each refusal means."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from telegram import Bot, InputFile
from telegram.error import InvalidToken

from messages.channel import Choice, Outgoing, SendError, Text, Unanswered
from messages.telegram_out import TelegramChannel, answer_press, keyboard, make_bot, pressed
from messages.telegram_wire import AiohttpRequest
from messages.voice import Recordings
from tests.standin_telegram import (
    TOKEN,
    StandInTelegram,
    blocked,
    chat_not_found,
    migrated,
    refusal,
    throttled,
)
from tests.standin_wire import Mishap, Reply, Request, StandIn, as_json

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)
CHAT = "700001"
SECRET = TOKEN.partition(":")[2]
Over = Callable[[Bot], TelegramChannel]


def outgoing(body: str = "Reminder", *choices: Choice, message: int = 12, address: str = CHAT) -> Outgoing:
    return Outgoing(34, message, address, Text(body, "en", choices), NOON, NOON + timedelta(hours=6))


def every_word_of(exc: BaseException | None) -> str:
    """All that a traceback, however it is printed, could show of `exc` and what lies beneath."""
    said = ""
    while exc is not None:
        said += f"{exc!r} {exc} {vars(exc)}"
        exc = exc.__cause__ or exc.__context__
    return said


@pytest.fixture
async def telegram() -> AsyncIterator[StandInTelegram]:
    async with StandInTelegram(now=lambda: NOON) as standin:
        yield standin


@pytest.fixture
async def over() -> AsyncIterator[Over]:
    """A channel over the bot that is given; closed at the end."""
    made: list[TelegramChannel] = []

    def over(bot: Bot) -> TelegramChannel:
        made.append(TelegramChannel(bot))
        return made[-1]

    yield over
    for channel in made:
        await channel.close()


@pytest.fixture
def channel(telegram: StandInTelegram, over: Over) -> TelegramChannel:
    return over(make_bot(TOKEN, api_url=telegram.url, timeout=5))


async def test_a_text_arrives_as_it_was_written(channel: TelegramChannel, telegram: StandInTelegram) -> None:
    sent = await channel.send(outgoing("<b>not markup</b> https://acis.eoir.justice.gov *2*"))
    (entry,) = telegram.sent_to(CHAT)
    assert entry["text"] == "<b>not markup</b> https://acis.eoir.justice.gov *2*"
    assert "parse_mode" not in entry
    assert entry["link_preview_options"] == '{"is_disabled": true}'
    assert sent.provider_id == str(entry["message_id"])


@pytest.mark.parametrize(
    "words",
    [
        "出庭提醒：12月15日",
        "تذكير: موعدك يوم الثلاثاء",
        "Напоминание: вторник",
        "ਯਾਦ-ਪੱਤਰ: ਮੰਗਲਵਾਰ",
        "mañana a las 8:30 📅",
    ],
)
async def test_every_script_arrives_intact(channel: TelegramChannel, telegram: StandInTelegram, words: str) -> None:
    await channel.send(outgoing(words, Choice("ack", words)))
    (entry,) = telegram.sent_to(CHAT)
    assert entry["text"] == words
    assert entry["reply_markup"]["inline_keyboard"][0][0]["text"] == words


async def test_choices_become_buttons_that_name_only_row_and_number(
    channel: TelegramChannel, telegram: StandInTelegram
) -> None:
    choices = (Choice("ack", "I will go"), Choice("help", "I need help"), Choice("differs", "My date is different"))
    await channel.send(outgoing("Reminder", *choices, message=2**63 - 1))
    (entry,) = telegram.sent_to(CHAT)
    rows = entry["reply_markup"]["inline_keyboard"]
    assert [[button["text"] for button in row] for row in rows] == [
        ["I will go", "I need help"],
        ["My date is different"],
    ]
    assert [pressed(button["callback_data"]) for row in rows for button in row] == [(2**63 - 1, n) for n in range(3)]


def test_a_short_button_never_joins_a_long_one() -> None:
    labels = ["a long label that fills its row", "Yes", "another long label for a row", "No", "Back", "Menu"]
    made = keyboard(1, tuple(Choice(label, label) for label in labels))
    assert [[button["text"] for button in row] for row in made] == [
        ["a long label that fills its row"],
        ["Yes"],
        ["another long label for a row"],
        ["No", "Back"],
        ["Menu"],
    ]


@pytest.mark.parametrize("data", ["", ":", "12", "12:", ":1", "a:1", "12:b", "-1:2", "١٢:٣", "12:1:2"])
def test_a_button_that_is_none_of_ours_is_not_understood(data: str) -> None:
    assert pressed(data) is None


@pytest.mark.parametrize(
    ("mishap", "whose"),
    [
        (blocked(), "person"),
        (refusal(403, "Forbidden: user is deactivated"), "person"),
        (refusal(403, "Forbidden: bot was kicked from the group chat"), "person"),
        (chat_not_found(), "person"),
        (refusal(400, "Bad Request: can't parse entities"), "unknown"),
        (refusal(401, "Unauthorized"), "operator"),
        (refusal(404, "Not Found"), "operator"),
        (refusal(409, "Conflict: terminated by other getUpdates request"), "operator"),
        (refusal(413, "Request Entity Too Large"), "unknown"),
        (refusal(500, "Internal Server Error"), "network"),
        (Mishap(502, b"<html>Bad Gateway</html>"), "network"),
        (Mishap(429, b"<html>slow down</html>"), "network"),
    ],
)
async def test_a_refusal_is_laid_at_the_right_door(
    channel: TelegramChannel, telegram: StandInTelegram, mishap: Mishap, whose: str
) -> None:
    telegram.misbehave(mishap, who=CHAT)
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing())
    assert caught.value.whose == whose
    assert not telegram.ledger
    await channel.send(outgoing())  # and the channel goes on
    assert telegram.accepted == 1


async def test_too_many_requests_say_how_long_to_wait(channel: TelegramChannel, telegram: StandInTelegram) -> None:
    telegram.misbehave(throttled(17))
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing())
    assert (caught.value.whose, caught.value.retry_after) == ("network", 17)


async def test_a_chat_that_moved_gives_its_new_address(channel: TelegramChannel, telegram: StandInTelegram) -> None:
    telegram.misbehave(migrated(-1001234567890))
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing())
    assert (caught.value.whose, caught.value.new_address) == ("network", "-1001234567890")


@pytest.mark.parametrize("drop", ["before", "after"])
async def test_a_connection_lost_after_the_request_is_nobodys_failure(
    channel: TelegramChannel, telegram: StandInTelegram, drop: str
) -> None:
    telegram.misbehave(Mishap(drop=drop))  # type: ignore[arg-type]
    with pytest.raises(Unanswered):
        await channel.send(outgoing())
    assert telegram.accepted == (drop == "after")


@pytest.mark.parametrize(
    "mishap",
    [
        Mishap(504, b"<html>Gateway Timeout</html>"),
        Mishap(200, b"{nonsense"),
        Mishap(200, b'{"ok": true, "result": {"date": 1}}'),
        Mishap(200, b'{"ok": true, "result": true}'),
    ],
)
async def test_an_answer_that_tells_nothing_is_nobodys_failure(
    channel: TelegramChannel, telegram: StandInTelegram, mishap: Mishap
) -> None:
    telegram.misbehave(mishap)
    with pytest.raises(Unanswered):
        await channel.send(outgoing())


async def test_a_slow_answer_is_given_up_and_left_open(telegram: StandInTelegram, over: Over) -> None:
    channel = over(make_bot(TOKEN, api_url=telegram.url, timeout=0.05))
    telegram.misbehave(Mishap(delay=5))
    with pytest.raises(Unanswered):
        await channel.send(outgoing())
    assert telegram.accepted == 1


async def test_no_connection_is_a_failure_of_the_network(over: Over) -> None:
    channel = over(make_bot(TOKEN, api_url="http://127.0.0.1:1"))
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing())
    assert caught.value.whose == "network"


async def test_waiting_for_a_free_connection_is_not_sending(telegram: StandInTelegram, over: Over) -> None:
    request = AiohttpRequest(1, connect_timeout=0.05)
    channel = over(Bot(TOKEN, f"{telegram.url}/bot", request=request, get_updates_request=request))
    telegram.misbehave(Mishap(delay=0.3))
    first = asyncio.create_task(channel.send(outgoing()))
    await asyncio.sleep(0.01)
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing("second"))
    assert caught.value.whose == "network"
    await first
    assert [entry["text"] for entry in telegram.ledger] == ["Reminder"]


@pytest.mark.parametrize("length", [0, 4097])
async def test_a_text_that_telegram_cannot_carry_does_not_leave(
    channel: TelegramChannel, telegram: StandInTelegram, length: int
) -> None:
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing("é" * length))
    assert caught.value.whose == "unknown"
    assert telegram.most_open == 0


async def test_the_longest_text_leaves(channel: TelegramChannel, telegram: StandInTelegram) -> None:
    await channel.send(outgoing("提" * 4096))
    assert len(telegram.ledger[0]["text"]) == 4096


@pytest.mark.parametrize(
    ("mishap", "patience"),
    [
        (Mishap(delay=5), 0.05),
        (Mishap(drop="before"), 5.0),
        (refusal(401, "Unauthorized"), 5.0),
        (Mishap(404, f"<html>no page /bot{TOKEN}/sendMessage</html>".encode()), 5.0),
        (Mishap(200, b"[]"), 5.0),
    ],
)
async def test_the_token_is_in_no_exception(
    telegram: StandInTelegram, over: Over, mishap: Mishap, patience: float
) -> None:
    telegram.misbehave(mishap)
    channel = over(make_bot(TOKEN, api_url=telegram.url, timeout=patience))
    with pytest.raises((SendError, Unanswered)) as caught:
        await channel.send(outgoing())
    assert SECRET not in every_word_of(caught.value)


async def test_the_token_is_in_no_exception_when_nobody_answers(over: Over) -> None:
    channel = over(make_bot(TOKEN, api_url="http://127.0.0.1:1"))
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing())
    assert SECRET not in every_word_of(caught.value)


async def test_a_refused_token_is_not_quoted_at_start(telegram: StandInTelegram, over: Over) -> None:
    bot = over(make_bot(f"1:wrong-{SECRET}", api_url=telegram.url)).bot
    with pytest.raises(InvalidToken) as caught:
        await bot.initialize()
    assert SECRET not in every_word_of(caught.value)


async def test_telegram_cannot_be_asked_what_it_took(channel: TelegramChannel) -> None:
    await channel.send(outgoing())
    assert await channel.find(outgoing()) is None


async def test_a_forgotten_text_is_deleted_there(channel: TelegramChannel, telegram: StandInTelegram) -> None:
    sent = await channel.send(outgoing())
    assert await channel.forget(CHAT, sent.provider_id)
    assert not telegram.ledger
    assert await channel.forget(CHAT, sent.provider_id)  # gone is gone


async def test_what_a_person_wrote_is_deleted_there_too_but_nothing_after_two_days(
    channel: TelegramChannel, telegram: StandInTelegram
) -> None:
    typed = [telegram.says(int(CHAT), text)["message"]["message_id"] for text in ("one", "two")]
    assert await channel.forget(CHAT, str(typed[0]))
    assert telegram.kept() == "two"
    now = telegram.now
    telegram.now = lambda: now() + timedelta(hours=48)
    assert not await channel.forget(CHAT, str(typed[1]))
    assert telegram.kept() == "two"


async def test_a_press_is_acknowledged_and_a_stale_one_does_no_harm(
    channel: TelegramChannel, telegram: StandInTelegram
) -> None:
    assert await answer_press(channel.bot, "7000001")
    assert [press["callback_query_id"] for press in telegram.answered_presses] == ["7000001"]
    assert not await answer_press(channel.bot, "")


async def test_polling_brings_what_was_typed_and_pressed(channel: TelegramChannel, telegram: StandInTelegram) -> None:
    await channel.send(outgoing("Reminder", Choice("ack", "I will go")))
    telegram.says(int(CHAT), "/start")
    telegram.presses(int(CHAT), telegram.ledger[0], 0)
    typed, press = await channel.bot.get_updates(timeout=1)
    assert typed.message is not None
    assert typed.message.text == "/start"
    assert press.callback_query is not None
    assert press.callback_query.data == "12:0"
    assert not await channel.bot.get_updates(offset=press.update_id + 1, timeout=0)


async def test_a_long_poll_outlasts_the_timeout_of_sends_and_does_not_hold_them_up(
    telegram: StandInTelegram, over: Over
) -> None:
    channel = over(make_bot(TOKEN, api_url=telegram.url, in_flight=1, timeout=0.1))
    polling = asyncio.create_task(channel.bot.get_updates(timeout=1))
    await asyncio.sleep(0.15)
    await channel.send(outgoing())
    telegram.says(int(CHAT), "hello")
    assert len(await polling) == 1


class Scribe(StandIn):
    """Takes every request as it comes, and answers as deleteMessage would."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[Request] = []

    def answer(self, request: Request) -> Reply:
        self.requests.append(request)
        return as_json({"ok": True, "result": True})


async def test_a_file_goes_as_multipart_with_its_parameters(over: Over) -> None:
    async with Scribe() as scribe:
        bot = over(make_bot(TOKEN, api_url=scribe.url)).bot
        assert await bot.set_chat_photo(CHAT, InputFile("BEGIN:ñ".encode(), filename="hearing.ics"))
        (request,) = scribe.requests
    assert (request.header("content-type") or "").startswith("multipart/form-data; boundary=")
    assert b'name="chat_id"' in request.body
    assert CHAT.encode() in request.body
    assert b'filename="hearing.ics"' in request.body
    assert "BEGIN:ñ".encode() in request.body


async def test_a_recorded_voice_follows_the_text_that_it_belongs_to(telegram: StandInTelegram, tmp_path: Path) -> None:
    (tmp_path / "mam").mkdir()
    (tmp_path / "mam" / "reminder.ogg").write_bytes(b"OggS" + bytes(200))
    channel = TelegramChannel(make_bot(TOKEN, api_url=telegram.url, timeout=5), Recordings(tmp_path))
    for spoken in ("mam/reminder", "mam/changed", None):
        text = Text("Recordatorio", "es-419", spoken=spoken)
        await channel.send(Outgoing(34, 12, CHAT, text, NOON, NOON + timedelta(hours=6)))
    await channel.close()
    told = [entry["text"] for entry in telegram.sent_to(CHAT)]
    assert told == ["Recordatorio", "(voice)", "Recordatorio", "Recordatorio"]
