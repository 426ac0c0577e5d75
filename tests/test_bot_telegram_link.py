"""Of several machines one asks Telegram for updates: handing that over keeps no program from ending."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot.telegram_link import TelegramLink
from messages.telegram_out import make_bot
from tests.installation import installation, until
from tests.standin_telegram import TOKEN


async def test_a_machine_that_is_about_to_hand_over_the_updates_ends_when_it_is_told_to(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with installation(tmp_path, mode="webhook") as house:
        mine = True

        async def ours() -> bool:
            return mine

        bot = make_bot(TOKEN, api_url=house.telegram.url)
        polling = replace(house.config.telegram, mode="polling")
        link = TelegramLink(bot, house.parts.inbox, polling, house.url, house.parts.store, ours, look_every_s=0.05)
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
