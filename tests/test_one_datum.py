"""Read this first. One datum, from a typed date to the receipt, through the three rooms and over both channels.

Everything is real but the two providers: they are stand-ins on loopback, and the clock is moved by hand.

    typed      bot/sms_in.py, bot/telegram_in.py
    kept       bot/inbound.py
    understood bot/dialogue.py, which reads the date back
    stored     scheduler/hearings.py and scheduler/plan.py, in one transaction
    due        scheduler/worker.py
    worded     messages/render.py, in the reader's language, at the moment of sending
    sent       messages/sms_out.py, messages/telegram_out.py
    receipt    bot/receipts.py
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scheduler import simulated_time
from scheduler.db import DatabasePlace
from tests.installation import Installation, installation

ANA = "+12025550101"  # writes texts, in Spanish
BEA = 70001  # is on Telegram, in English

# Two weeks before Tuesday, December 15, at 10:00 in New York, where both are taken to live.
TWO_WEEKS_BEFORE = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)


async def test_a_date_typed_by_sms_comes_back_as_a_reminder_with_its_receipt(
    tmp_path: Path, place: DatabasePlace
) -> None:
    async with installation(tmp_path, place=place) as house:
        said = [
            "hola",
            "2",  # Spanish
            "1",  # agrees to get messages
            "1",  # her own hearing
            "1",  # a master hearing
            "Denver",
            "2",  # where she lives it is another hour
        ]
        for count, words in enumerate(said, start=1):
            assert await house.texts(ANA, words) == 200
            last = await house.sms(ANA, count)
        count = await answer_zone(house, last, len(said))
        assert await house.texts(ANA, "15 de diciembre de 2026 a las 8:30 de la mañana") == 200
        read_back = await house.sms(ANA, count + 1)
        assert "martes 15 de diciembre de 2026, 8:30 a.m., hora de Denver" in read_back

        assert house.all("select * from hearing") == []  # nothing counts before it is confirmed
        assert await house.texts(ANA, "1") == 200
        confirmation = await house.sms(ANA, count + 2)
        assert "15 dic" in confirmation
        assert stored(house) == ("2026-12-15T08:30", "America/Denver")
        assert planned(house) == ["14d", "7d", "3d", "1d"]

        await simulated_time.advance(house.parts.worker, TWO_WEEKS_BEFORE, house.clock.set)
        reminder = await house.sms(ANA, count + 3)
        assert reminder.isascii() or "ñ" not in reminder
        assert "15 dic" in reminder
        assert not any(word in reminder.lower() for word in ("corte", "audiencia", "inmigra", "the office"))

        sid = house.twilio.sent_to(ANA)[-1]["sid"]
        for status in ("sent", "delivered", "sent"):
            assert await house.twilio.report(sid, status) == 204
        assert outcome(house, "14d") == ("sent", "delivered")

        assert await house.texts(ANA, "1") == 200  # "show me"
        details = await house.sms(ANA, count + 4)
        assert "audiencia" in details
        assert "https://acis.eoir.justice.gov/es/" in details
        assert await house.texts(ANA, "1") == 200  # "ack"
        await house.sms(ANA, count + 5)
        assert outcome(house, "14d") == ("sent", "confirmed")


async def test_a_date_typed_on_telegram_comes_back_as_a_reminder_with_its_receipt(
    tmp_path: Path, place: DatabasePlace
) -> None:
    async with installation(tmp_path, place=place) as house:
        house.telegram.says(BEA, "/start")
        for choice in ("lang:en", "agree:en", "who:self", "kind:master"):
            await press(house, choice)
        await types(house, "DEN")
        await press(house, "own:same")
        read_back = await types(house, "December 15, 2026 8:30 am")
        count = len(house.telegram.sent_to(BEA))
        assert "Tuesday, December 15, 2026, 8:30 AM, Denver time" in read_back["text"]

        assert house.all("select * from hearing") == []
        await press(house, "right")
        await house.chat(BEA, count + 1)
        assert stored(house) == ("2026-12-15T08:30", "America/Denver")

        await simulated_time.advance(house.parts.worker, TWO_WEEKS_BEFORE.replace(hour=17), house.clock.set)
        reminder = await house.chat(BEA, count + 2)
        assert "Dec 15" in reminder["text"]
        assert outcome(house, "14d") == ("sent", "accepted")  # the most that Telegram tells

        await press(house, "more")
        details = await house.chat(BEA, count + 3)
        assert "1-800-898-7180" in details["text"]
        await press(house, "ack")
        await house.chat(BEA, count + 4)
        assert outcome(house, "14d") == ("sent", "confirmed")


async def answer_zone(house: Installation, last: str, count: int) -> int:
    """Ana lives on Eastern time; how many texts she has by then."""
    number = next(line[0] for line in last.splitlines() if line[0].isdigit() and "este" in line.lower())
    assert await house.texts(ANA, number) == 200
    await house.sms(ANA, count + 1)
    return count + 1


async def types(house: Installation, words: str) -> dict[str, Any]:
    """Type into Bea's chat; the answer."""
    await house.parts.worker.settled()
    count = len(house.telegram.sent_to(BEA))
    house.telegram.says(BEA, words)
    return await house.chat(BEA, count + 1)


async def press(house: Installation, choice: str) -> None:
    """Press a button of the newest message in Bea's chat, and wait until something comes of it."""
    await house.chat(BEA, 1)
    await house.parts.worker.settled()
    message = house.telegram.sent_to(BEA)[-1]
    buttons = [button for row in message["reply_markup"]["inline_keyboard"] for button in row]
    rows = house.all("select choices from attempt where message_id = ?", buttons[0]["callback_data"].partition(":")[0])
    offered = json.loads(rows[0]["choices"])
    index = next(
        (place for place, token in enumerate(offered) if token.split(":")[0] == choice or token == choice), None
    )
    assert index is not None, f"{choice} is not offered: {offered}"
    count = len(house.telegram.sent_to(BEA))
    house.telegram.presses(BEA, message, index)
    await house.chat(BEA, count + 1)


def stored(house: Installation) -> tuple[str, str]:
    row = house.all("select wall, zone from revision")[0]
    return row["wall"], row["zone"]


def planned(house: Installation) -> list[str]:
    return [row["step"] for row in house.all("select step from message where state = 'planned' order by due")]


def outcome(house: Installation, step: str) -> tuple[Any, Any]:
    row = house.all(
        "select state, outcome from message join attempt on attempt.message_id = message.id where step = ?", step
    )[-1]
    return row["state"], row["outcome"]
