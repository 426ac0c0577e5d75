"""A message about several hearings: "I need help" and "another date" ask which; a number belongs to the last text."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.living import SOON, Somebody, registered, somebody

LANGUAGES = ("en", "es-419", "ht", "ar")
SECOND = {
    "en": "December 15 2026 1:00 pm",
    "es-419": "15 de diciembre de 2026 1:00 pm",
    "ht": "15 desanm 2026 1:00 apre midi",
    "ar": "15 ديسمبر 2026 1:00 مساء",
}
NEW = {"en": "new", "es-419": "nueva", "ht": "nouvo", "ar": "جديد"}
TWO_WEEKS_BEFORE = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)


async def with_two(who: Somebody) -> None:
    """Two hearings on one day, and the details of the one reminder of both."""
    await registered(who, SOON)
    await who.says(NEW[who.language])
    await who.chooses("choice-who-self")
    await who.chooses("choice-kind-individual")
    await who.says("denver")
    await who.says(SECOND[who.language])
    await who.chooses("choice-right")
    came = await who.advances(TWO_WEEKS_BEFORE)
    assert len(came) == 1
    await who.chooses("choice-more") if who.channel == "telegram" else await who.says("1")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", ["sms", "telegram"])
async def test_another_date_is_asked_of_which(tmp_path: Path, channel: str, language: str) -> None:
    async with somebody(tmp_path, channel, language) as who:
        await with_two(who)
        suffix = "-sms" if channel == "sms" else ""
        text = await who.chooses(f"choice-differs{suffix}")
        assert who.said("ask-list") in text
        assert len([each for each in who.choices if "15" in each]) == 2
        # The digit is now the list's, not the reminder's.
        if channel == "sms":
            assert await who.says("2") == who.said("ask-when-new", city="Denver")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_help_is_told_at_once_and_then_of_which(tmp_path: Path, language: str) -> None:
    async with somebody(tmp_path, "sms", language) as who:
        await with_two(who)
        await who.chooses("choice-help-sms")
        assert len(who.house.all("select id from task where kind = 'help-reminder'")) == 1
        await who.says("1")
        tasks = who.house.all("select hearing_id from task where kind = 'help-reminder' order by id")
        assert [task["hearing_id"] for task in tasks] == [None, 1]
