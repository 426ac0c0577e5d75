"""The poster and the sheet of consent, in every language."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from playwright.async_api import Browser

from bot import config as configs
from bot import intents, poster
from bot.language_link import language_in, link
from bot.poster_command import Wish, run
from messages.catalog import catalogue, languages_available
from messages.languages import direction
from tests.conversing import Person, facts
from tests.corpora import giveaways
from tests.standin_telegram import StandInTelegram

ROOT = Path(__file__).parent.parent
PHONE = "+12025550100"
TEXT = """
[office]
name = "The Office"
sender = "Clear Reminders"
[help_line]
name = "The Office"
phone = "+1 202 555 0198"
[languages]
offered = ["en", "ar"]
"""
LINES = re.compile(r"<(?:style|title|svg).*?</(?:style|title|svg)>|<[^>]+>", re.DOTALL)


@pytest.fixture
def config(tmp_path: Path) -> configs.Config:
    return configs.parse(TEXT, {}, tmp_path / "courtbell.toml")


def section(config: configs.Config, language: str, kind: str, *, bot: str = "office_bot", phone: str = PHONE) -> str:
    """The part of the page for one language, of one kind; without its English lines."""
    whole = poster.page(config, bot, phone, [language], [kind], "letter")
    found = re.search(rf'<section class="{kind}" lang="{language}".*?</section>', whole, re.DOTALL)
    assert found is not None
    return re.sub(r'<span class="english".*?</span>', "", found[0], flags=re.DOTALL)


def words(html: str) -> str:
    return unescape(LINES.sub(" ", html))


@pytest.mark.parametrize("language", languages_available())
def test_a_poster_says_both_ways_and_gives_nothing_away(config: configs.Config, language: str) -> None:
    html = section(config, language, "poster")
    assert html.count("<svg") == 2
    assert f'dir="{direction(language)}"' in html
    said = words(html)
    assert "t.me/office_bot" in said and "202-555-0100" in said and "202-555-0198" in said
    assert not re.search("|".join(map(re.escape, giveaways()[language])), said, re.IGNORECASE)


@pytest.mark.parametrize("language", languages_available())
def test_a_sheet_asks_in_the_words_that_the_conversation_asks_in(config: configs.Config, language: str) -> None:
    html = section(config, language, "sheet")
    said = re.sub("[\u2066\u2069]", "", words(html))
    texts = catalogue(language)
    assert texts.text("ask-consent-sms", {"sender": "Clear Reminders"}) in said
    assert texts.text("sheet-news", {}) in said and texts.text("sheet-privacy", {}) in said
    # News is a choice of its own, and nothing is ticked beforehand.
    assert html.count('<span class="box"></span>') == 7
    assert "checked" not in html and "☑" not in html


def test_what_is_read_from_right_to_left_keeps_its_numbers_in_order(config: configs.Config) -> None:
    assert "\u2066202-555-0100\u2069" in section(config, "ar", "poster")
    assert "\u2066" not in section(config, "en", "poster")


def test_the_codes_hold_the_chat_in_that_language_and_a_text_that_is_answered(config: configs.Config) -> None:
    html = section(config, "ht", "poster")
    assert str(poster._code("https://t.me/office_bot?start=lang-ht", "Telegram")) in html
    assert str(poster._code(f"SMSTO:{PHONE}:bonjou", "SMS")) in html and '"bonjou"' in words(html)


def test_a_poster_has_only_the_ways_that_there_are(config: configs.Config) -> None:
    assert "SMS" not in words(section(config, "en", "poster", phone=""))
    assert "Telegram" not in words(section(config, "en", "poster", bot=""))


def test_a_name_cannot_break_the_page(tmp_path: Path) -> None:
    config = configs.parse(TEXT.replace("Clear Reminders", "A & B"), {}, tmp_path / "courtbell.toml")
    assert "A &amp; B" in section(config, "en", "sheet")


def test_a_link_names_a_language_that_is_offered_and_nothing_else() -> None:
    assert re.fullmatch(r"https://t\.me/bot\?start=[A-Za-z0-9_-]{1,64}", link("bot", "pa-Guru"))
    assert language_in("lang-ht", ["en", "ht"]) == "ht"
    assert [language_in(payload, ["en"]) for payload in ("lang-ht", "en", "lang-", "", None)] == [None] * 5


def test_whoever_comes_by_a_poster_is_asked_in_its_language_at_once() -> None:
    person = Person(facts())
    person.begins("lang-es-419")
    assert person.decided == [intents.ChooseLanguage("es-419")]
    assert "¿Podemos escribirle?" in person.heard[-1]
    person.presses("agree:es-419")
    assert isinstance(person.decided[-1], intents.GiveConsent)


def test_a_poster_in_a_language_that_is_not_offered_any_more_leads_to_the_question() -> None:
    person = Person(facts())
    person.begins("lang-uz")
    assert person.decided == [] and "Which language" in person.heard[-1]


def wish(tmp_path: Path, **other: str | None) -> Wish:
    given = {"to": str(tmp_path / "p.html"), "paper": "a4", "languages": None, "only": None, "bot": None, "phone": None}
    return Wish(**(given | other))  # type: ignore[arg-type]


def test_the_command_says_what_it_wrote_and_what_nobody_has_read_yet(config: configs.Config, tmp_path: Path) -> None:
    said: list[str] = []
    assert run(wish(tmp_path, bot="@office_bot", phone=PHONE), config, said.append) == 0
    assert "poster and sheet in 2 languages" in said[0] and "en, ar" in said[1]
    html = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert "210mm 297mm" in html and html.count("<section") == 4
    one = replace(wish(tmp_path, bot="office_bot", languages="ar", only="poster"), to=str(tmp_path / "one.html"))
    assert run(one, config, said.append) == 0
    assert (tmp_path / "one.html").read_text(encoding="utf-8").count("<section") == 1


def test_without_a_channel_there_is_nothing_to_print(config: configs.Config, tmp_path: Path) -> None:
    said: list[str] = []
    assert run(wish(tmp_path), config, said.append) == 1
    assert "courtbell init" in said[0] and not (tmp_path / "p.html").exists()


@pytest.mark.parametrize("wrong", [{"languages": "tlh"}, {"phone": "5550100"}])
def test_what_cannot_be_printed_is_refused(config: configs.Config, tmp_path: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(configs.ConfigError, match="it must be"):
        run(wish(tmp_path, **wrong), config, str)


async def test_telegram_is_asked_what_the_bot_is_called(tmp_path: Path) -> None:
    async with StandInTelegram() as telegram:
        on = f'[telegram]\nenabled = true\ntoken = "{telegram.token}"\napi_url = "{telegram.url}"\n'
        config = configs.parse(TEXT + on, {}, tmp_path / "courtbell.toml")
        said: list[str] = []
        assert await asyncio.to_thread(run, wish(tmp_path), config, said.append) == 0
        assert "without SMS nobody has to agree on paper" in said[1]
    html = await asyncio.to_thread((tmp_path / "p.html").read_text, encoding="utf-8")
    assert "t.me/office_reminders_bot" in html and 'class="sheet"' not in html


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="session")
@pytest.mark.parametrize("paper", poster.PAPERS)
async def test_each_poster_and_each_sheet_fits_one_page(config: configs.Config, chromium: Browser, paper: str) -> None:
    languages = languages_available()
    html = poster.page(config, "a_rather_long_name_of_a_bot", PHONE, languages, [poster.POSTER, poster.SHEET], paper)
    async with await chromium.new_page() as page:
        await page.set_content(html)
        printed = await page.pdf(prefer_css_page_size=True, print_background=True)
        wide = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    assert len(re.findall(rb"/Type /Page\b", printed)) == 2 * len(languages)
    assert not wide
