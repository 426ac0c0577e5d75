"""Guidance and the lawyer's number on request, over the real clients, in four languages."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import config
from bot.asked_for import asked_for
from tests.living import registered, somebody

LANGUAGES = ("en", "es-419", "ht", "ar")
GUIDE = {"en": "guide", "es-419": "guía", "ht": "gid", "ar": "دليل"}
LAWYER = {"en": "my lawyer", "es-419": "mi abogado", "ht": "avoka mwen", "ar": "المحامي"}
AFRAID = {
    "en": "I'm afraid to go to court",
    "es-419": "Tengo miedo de ir a la corte",
    "ht": "Mwen pè ale nan tribinal la",
    "ar": "أخاف من الذهاب إلى المحكمة",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", ["sms", "telegram"])
async def test_a_topic_comes_with_its_source_by_menu_and_in_words(tmp_path: Path, channel: str, language: str) -> None:
    async with somebody(tmp_path, channel, language) as who:
        await registered(who)
        assert who.said("ask-guide") in await who.says(GUIDE[language])
        await who.chooses("choice-guide-more")
        text = await who.chooses("guide-afraid_to_go-title")
        assert "2025" in text
        assert "202-555-0198" in text
        assert "ICPM 5.9" in text
        assert await who.says(AFRAID[language]) == text
        assert who.said("ask-guide") in await who.chooses("choice-guide-more")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_without_an_attorney_of_record_the_help_line_is_never_called_their_attorney(
    tmp_path: Path, language: str
) -> None:
    async with somebody(tmp_path, "sms", language) as who:
        await registered(who)
        expected = who.said("say-call-line-hours", phone="202-555-0198", hours="Mon-Fri 9-5")
        assert await who.says(LAWYER[language]) == expected


async def test_an_expired_topic_brings_the_menu_without_it(tmp_path: Path) -> None:
    async with somebody(tmp_path, "telegram", "en") as who:
        await registered(who)
        await who.says("guide")
        who.house.clock.set(datetime(2027, 5, 23, 12, 0, tzinfo=UTC))
        assert await who.chooses("guide-dont_miss-title") == who.said("ask-guide")
        assert who.choices == []


def test_a_bad_guide_folder_is_told_with_the_other_problems_of_the_config(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "x.toml").write_text("source = 1", encoding="utf-8")
    with pytest.raises(config.ConfigError, match=r"guide\.folder, x\.toml: reviewed is missing"):
        config.parse('[guide]\nfolder = "own"\n', {}, tmp_path / "courtbell.toml")


@pytest.mark.parametrize("text", ["Where is my mother?", "I will bring my sister", "no", "15 mas", "el mapa de mi tía"])
def test_a_word_inside_a_sentence_asks_for_nothing(text: str) -> None:
    assert asked_for(text) is None
