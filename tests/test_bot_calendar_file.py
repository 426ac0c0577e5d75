"""A hearing as a calendar file over the real clients: as a document on Telegram, behind a link by SMS; and on a map."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import icalendar
import pytest

from scheduler import respondents
from tests.cast import POLICY
from tests.living import DATE, Somebody, registered, somebody

LANGUAGES = ("en", "es-419", "ht", "ar")
CALENDAR = {"en": "calendar", "es-419": "calendario", "ht": "kalandriye", "ar": "تقويم"}
MAP = {"en": "map", "es-419": "mapa", "ht": "kat", "ar": "خريطة"}
HEARINGS = {"en": "hearings", "es-419": "audiencias", "ht": "odyans", "ar": "جلساتي"}
LATER = {
    "en": "April 20 2027 1:00 pm",
    "es-419": "20 de abril de 2027 1:00 pm",
    "ht": "20 avril 2027 1:00 apre midi",
    "ar": "20 أبريل 2027 1:00 مساء",
}
TELLING = re.compile("court|hearing|immig|corte|audiencia|tribinal|odyans|محكمة|جلسة", re.IGNORECASE)


def event(content: bytes) -> Any:
    """The one event of a file."""
    (found,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return found


async def fetched(url: str) -> tuple[int, bytes, str]:
    """Status, body and type of a page."""
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.read(), answer.headers.get("content-type", "")


async def file_for(who: Somebody) -> bytes:
    """The file that they get who ask for it."""
    text = await who.says(CALENDAR[who.language])
    if who.channel == "telegram":
        assert text == who.said("say-calendar")
        return bytes(who.last["document"])
    (link,) = re.findall(r"http\S+", text)
    status, content, kind = await fetched(link)
    assert (status, kind.partition(";")[0]) == (200, "text/calendar")
    return content


async def moved(who: Somebody) -> None:
    """Their hearing has another date."""
    await who.says(HEARINGS[who.language])
    await who.says("1") if who.channel == "sms" else await _presses_first(who)
    await who.chooses("choice-do-change")
    await who.says(LATER[who.language])
    await who.chooses("choice-right")


async def _presses_first(who: Somebody) -> str:
    who.house.telegram.presses(7001, {"text": "", **who.last}, 0)
    return await who.hears()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", ["sms", "telegram"])
async def test_the_file_is_discreet_and_follows_a_moved_date(tmp_path: Path, channel: str, language: str) -> None:
    async with somebody(tmp_path, channel, language) as who:
        await registered(who, DATE)
        before = event(await file_for(who))
        assert f"{before['dtstart'].dt:%Y-%m-%d %H:%M}" == "2027-03-15 08:30"
        assert before["dtstart"].params["TZID"] == "America/Denver"
        assert before["summary"] == who.said("calendar-title", sender="Reminders")
        assert not TELLING.search(before.to_ical().decode())

        await moved(who)
        after = event(await file_for(who))
        assert after["uid"] == before["uid"]
        assert after["sequence"] > before["sequence"]
        assert f"{after['dtstart'].dt:%Y-%m-%d %H:%M}" == "2027-04-20 13:00"


async def test_the_link_names_nobody_ends_by_itself_and_shows_nothing_to_whoever_guesses(tmp_path: Path) -> None:
    async with somebody(tmp_path, "sms", "en") as who:
        await registered(who, DATE)
        (link,) = re.findall(r"http\S+", await who.says("calendar"))
        assert re.fullmatch(rf"{who.house.url}/c/[\w-]{{32}}", link)
        assert (await fetched(f"{who.house.url}/c/{'x' * 32}"))[0] == 404
        assert (await fetched(link))[0] == 200  # again: a phone may have looked at it before its owner
        who.house.clock.set(who.house.clock() + timedelta(days=31))
        assert (await fetched(link))[0] == 404


async def test_the_phone_of_who_is_detained_shows_no_date_in_the_list_nor_behind_an_older_link(tmp_path: Path) -> None:
    async with somebody(tmp_path, "sms", "en") as who:
        await registered(who, DATE)
        (link,) = re.findall(r"http\S+", await who.says("calendar"))
        await who.house.parts.store.do(respondents.protect, POLICY, 1, detained=True, confidential=False)
        assert (await fetched(link))[0] == 404
        assert who.said("ask-list-empty") in await who.says("hearings")


async def test_a_cancelled_hearing_has_no_file_any_more(tmp_path: Path) -> None:
    async with somebody(tmp_path, "sms", "en") as who:
        await registered(who, DATE)
        (link,) = re.findall(r"http\S+", await who.says("calendar"))
        await who.says("hearings")
        await who.says("1")
        await who.chooses("choice-do-cancel")
        await who.chooses("choice-sure-yes")
        assert (await fetched(link))[0] == 404


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", ["sms", "telegram"])
async def test_the_place_can_be_looked_up_and_the_notice_goes_before_it(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with somebody(tmp_path, channel, language) as who:
        await registered(who, DATE)
        text = await who.says(MAP[language])
        assert "https://www.openstreetmap.org/search?query=1961%20Stout" in text
        assert who.said("rich-where-notice") in text
