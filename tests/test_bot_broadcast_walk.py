"""A broadcast over the real clients of both providers: approved in the chat, sent, received, read, and reported."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

from scheduler import office, people, simulated_time
from scheduler.broadcasts import life, record, report
from scheduler.broadcasts.overview import Terms
from scheduler.broadcasts.record import Draft
from scheduler.db import Database
from scheduler.policy import Policy
from tests.installation import Installation, installation

CAROL, ANA = 70010, 70011
BAO, EVA = "+12025550131", "+12025550132"
TEXTS = {"en": "The help desk is closed on Monday.", "es-419": "La ayuda cierra el lunes."}


def prepared(db: Database) -> None:
    """Erin has asked for it, Carol is to approve it; three people asked for news."""
    with db.transaction():
        carol, _ = people.new_contact(db, "telegram", str(CAROL), language="en", zone="America/New_York")
        office.add_staff(db, "Carol", "staff", carol.id)
        erin = office.add_staff(db, "Erin", "staff")
        for channel, value, language, wording in (
            ("telegram", str(ANA), "es-419", "plain"),
            ("sms", BAO, "en", "plain"),
            ("sms", EVA, "en", "discreet"),
        ):
            zone = "America/New_York"
            _, address = people.new_contact(db, channel, value, language=language, zone=zone, wording=wording)  # type: ignore[arg-type]
            people.give_consent(db, address.id, scope="news", how="paper", by="office", words="the words shown")
    terms = Terms(office.Office("", "Reminders", "America/New_York", "", "+12025550198", ""), Policy())
    life.ask(db, terms, record.write(db, Draft("Desk", texts=TEXTS), erin), erin)


async def press(house: Installation, token: str) -> None:
    """Press the button with this token under the newest message in Carol's chat, and wait for the answer."""
    await house.parts.worker.settled()
    message = house.telegram.sent_to(CAROL)[-1]
    buttons = [button for row in message["reply_markup"]["inline_keyboard"] for button in row]
    rows = house.all("select choices from attempt where message_id = ?", buttons[0]["callback_data"].partition(":")[0])
    count = len(house.telegram.sent_to(CAROL))
    house.telegram.presses(CAROL, message, json.loads(rows[0]["choices"]).index(token))
    await house.chat(CAROL, count + 1)


async def test_approved_in_the_chat_it_reaches_both_channels_once_and_its_report_says_who_read_it(
    tmp_path: Path,
) -> None:
    limits = {"broadcasts": "approve_above = 1\ndelay_minutes = 1"}
    async with installation(tmp_path, before=prepared, **limits) as house:
        house.telegram.says(CAROL, "/broadcast")
        await house.chat(CAROL, 1)
        await press(house, "bc:show:1")
        await press(house, f"bc:approve:1:{record.mark(await house.parts.store.do(record.get, 1))}")
        house.telegram.says(CAROL, "3")
        approved = await house.chat(CAROL, 4)
        assert "can still be called back" in approved["text"]
        assert house.twilio.sent_to(BAO) == []

        await simulated_time.advance(house.parts.worker, house.clock() + timedelta(minutes=2), house.clock.set)
        (telegram,) = house.telegram.sent_to(ANA)
        assert telegram["text"] == "La ayuda cierra el lunes."
        assert await house.sms(BAO, 1) == "Reminders: The help desk is closed on Monday.\nSTOP to end."
        assert await house.sms(EVA, 1) == "Reminders: you have a message. Reply 1 for details. STOP to end."

        assert await house.texts(EVA, "1") == 200
        assert "The help desk is closed on Monday." in await house.sms(EVA, 2)
        assert await house.twilio.report(house.twilio.sent_to(BAO)[0]["sid"], "delivered") == 204
        english, spanish = await house.parts.store.do(report.lines, 1)
        assert (english.queued, english.sent, english.delivered, english.read) == (2, 2, 2, 1)
        assert (spanish.queued, spanish.sent) == (1, 1)

        assert await house.texts(BAO, "STOP") == 200
        await simulated_time.advance(house.parts.worker, house.clock() + timedelta(minutes=2), house.clock.set)
        assert house.all("select state from broadcast") == [{"state": "done"}]
        assert len(house.twilio.sent_to(BAO)) == 1
