"""The connection to Telegram: what it refuses for a moment makes nobody deaf, what lasts is told, and all ends well."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from telegram.error import InvalidToken

from bot.telegram_link import TelegramLink, Waits
from messages.telegram_out import make_bot
from tests.installation import Installation, installation, until
from tests.standin_telegram import TOKEN

ANA, BAO = 70001, 70002
BRISK = Waits(longest=0.02, ask=0.02, rest=0.01)
IMPATIENT = replace(BRISK, deaf=0.2, look=0.02)


def heard(house: Installation, chat: int) -> bool:
    return any(each["chat_id"] == str(chat) for each in house.telegram.ledger)


async def status(house: Installation) -> tuple[int, str]:
    async with aiohttp.ClientSession() as web, web.get(f"{house.url}/healthz") as answer:
        return answer.status, (await answer.json())["status"]


async def shows(house: Installation, wanted: tuple[int, str]) -> None:
    """A machine that has no time for us may be deaf for a moment."""
    for _ in range(500):
        if await status(house) == wanted:
            return
        await asyncio.sleep(0.01)
    assert await status(house) == wanted


async def asking(house: Installation) -> None:
    await until(lambda: house.telegram._poll > 0, "the first question for updates")


async def test_a_question_for_updates_that_was_refused_once_is_asked_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with installation(tmp_path, waits=BRISK) as house:
        await asking(house)
        house.telegram.refuses_token_for = {"getUpdates"}
        await until(lambda: "polling Telegram failed (TokenRefused)" in caplog.text, "a refusal")
        house.telegram.refuses_token_for = set()
        house.telegram.says(ANA, "STOP")
        await until(lambda: heard(house, ANA), "what was said after the refusal")
    assert TOKEN not in caplog.text


async def test_a_token_that_is_refused_at_the_start_is_tried_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with installation(tmp_path, mode="webhook") as house:
        polling = replace(house.config.telegram, mode="polling")
        bot = make_bot(TOKEN, api_url=house.telegram.url)
        link = TelegramLink(bot, house.parts.inbox, polling, house.url, house.parts.store, waits=BRISK)
        house.telegram.refuses_token_for = {"getMe"}
        link.open()
        await until(lambda: "refused the bot token" in caplog.text, "a refusal")
        house.telegram.refuses_token_for = set()
        house.telegram.says(ANA, "STOP")
        await until(lambda: heard(house, ANA), "what was said after the refusal")
        await link.close()
        await bot.shutdown()
    assert TOKEN not in caplog.text


async def test_that_nothing_is_fetched_for_long_is_told_once_and_a_monitor_sees_it(tmp_path: Path) -> None:
    async with installation(tmp_path, waits=IMPATIENT) as house:
        await asking(house)
        await shows(house, (200, "ok"))
        house.telegram.refuses_token_for = {"getUpdates"}
        told = "select channel, say from message where key like 's:updates:%'"
        await until(lambda: bool(house.all(told)), "the alarm")
        await shows(house, (503, "updates"))
        await asyncio.sleep(3 * IMPATIENT.look)
        (alarm,) = house.all(told)
        assert alarm["channel"] == "sms" and "why-account" in alarm["say"]
        house.telegram.refuses_token_for = set()
        ended = "select 1 from incident where kind = 'updates' and ended is not null"
        await until(lambda: bool(house.all(ended)), "the end of it")
        await shows(house, (200, "ok"))


async def test_polling_that_has_ended_is_told_and_begun_anew_whatever_ended_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with installation(tmp_path, waits=IMPATIENT) as house:
        await asking(house)
        await polling_dies(house)
        await until(lambda: bool(house.all("select 1 from incident where kind = 'updates'")), "the alarm")
        house.telegram.says(ANA, "STOP")
        await until(lambda: heard(house, ANA), "what was said while nobody asked")
        ended = "select 1 from incident where kind = 'updates' and ended is not null"
        await until(lambda: bool(house.all(ended)), "the end of it")
        await shows(house, (200, "ok"))
    assert "beginning anew" in caplog.text


async def test_by_webhook_nobody_waits_for_answers_to_questions(tmp_path: Path) -> None:
    async with installation(tmp_path, mode="webhook", waits=replace(IMPATIENT, deaf=0.0)) as house:
        assert await status(house) == (200, "ok")


@pytest.mark.parametrize("died", [False, True])
async def test_what_is_being_sent_on_telegram_is_recorded_at_the_end_even_when_polling_died(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, died: bool
) -> None:
    async with installation(tmp_path, waits=BRISK) as house:
        await asking(house)
        house.telegram.delay = 0.2
        house.telegram.says(ANA, "/start")
        await until(lambda: house.telegram.sending > 0, "the send")
        if died:
            house.telegram.refuses_token_for = {"getUpdates"}
            await polling_dies(house)
    assert house.all("select outcome from attempt") == [{"outcome": "accepted"}]
    assert ("polling Telegram had ended (InvalidToken)" in caplog.text) == died


async def polling_dies(house: Installation) -> None:
    """What PTB does at an error that it holds for the last one; the updater says that it runs nevertheless."""

    async def refused() -> None:
        raise InvalidToken("refused")

    assert house.parts.telegram is not None
    updater: Any = house.parts.telegram.application.updater
    task = asyncio.create_task(refused())
    updater._Updater__polling_task.cancel()
    updater._Updater__polling_task = task
    await asyncio.wait([task])


async def test_a_machine_that_is_about_to_hand_over_the_updates_ends_when_it_is_told_to(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with installation(tmp_path, mode="webhook") as house:
        mine = True

        async def ours() -> bool:
            return mine

        bot = make_bot(TOKEN, api_url=house.telegram.url)
        polling = replace(house.config.telegram, mode="polling")
        link = TelegramLink(bot, house.parts.inbox, polling, house.url, house.parts.store, ours, Waits(duty=0.05))
        link.open()
        updater = link.application.updater
        assert updater is not None
        await until(lambda: updater.running and house.telegram._poll > 0, "the first question")
        # Another asks: PTB is refused and waits for a second, in which it is told to stop.
        rival = make_bot(TOKEN, api_url=house.telegram.url)
        await rival.get_updates(timeout=0)
        await rival.request.shutdown()
        await until(lambda: "polling Telegram failed" in caplog.text, "a refusal")
        mine = False
        await until(lambda: not updater.running, "the handing over")
        async with asyncio.timeout(5):
            await link.close()
        await bot.shutdown()
