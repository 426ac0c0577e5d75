"""The gallery shows each message in each language, as the program words it."""

from __future__ import annotations

import html

import httpx
import pytest

from bot.demo_page import page
from bot.demo_stage import Stage
from messages.catalog import languages_available
from messages.notices import compose
from messages.samples import everyday
from tests.cast import START


async def got(path: str) -> httpx.Response:
    app = page(Stage(lambda: START))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1:8080") as web:
        return await web.get(path)


async def test_one_message_stands_there_in_every_language() -> None:
    shown = html.unescape((await got("/gallery?message=changed")).text)
    sample = next(each for each in everyday("plain") if each.name == "changed")
    for language in languages_available():
        for channel in ("sms", "telegram"):
            assert compose(sample.notice, language, channel).body in shown


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_one_language_has_every_message_and_the_price_in_parts(language: str) -> None:
    shown = html.unescape((await got(f"/gallery/{language}")).text)
    for sample in everyday("discreet"):
        assert compose(sample.notice, language, "sms").body in shown
    assert "Discreet SMS, on a lock screen: " in shown
    assert f'lang="{language}" dir="auto"' in shown


@pytest.mark.parametrize("path", ["/gallery/klingon", "/gallery?message=nothing"])
async def test_what_there_is_not_is_not_found(path: str) -> None:
    assert (await got(path)).status_code == 404
