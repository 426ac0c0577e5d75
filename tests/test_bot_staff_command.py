"""`courtbell staff`: accounts and one-time links from the command line."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.cli import main
from tests.installation import config_text
from tests.standin_telegram import StandInTelegram

NOWHERE = "http://127.0.0.1:9"


def written(folder: Path, telegram_url: str) -> str:
    file = folder / "courtbell.toml"
    file.write_text(config_text(telegram_url, NOWHERE, "http://127.0.0.1:8081"), encoding="utf-8")
    file.chmod(0o600)
    return str(file)


@pytest.fixture
def config(tmp_path: Path) -> str:
    return written(tmp_path, NOWHERE)


def said(capsys: pytest.CaptureFixture[str], config: str, *words: str) -> tuple[int, str]:
    code = main(["--config", config, "staff", *words])
    return code, capsys.readouterr().out


def test_an_account_is_made_listed_and_closed(capsys: pytest.CaptureFixture[str], config: str) -> None:
    assert said(capsys, config, "add", "Olga", "--role", "owner")[0] == 0
    assert said(capsys, config, "add", "Carol")[0] == 0
    assert "owner   Olga" in said(capsys, config)[1]
    assert '"role": "staff"' in said(capsys, config, "list", "--json")[1]
    assert said(capsys, config, "remove", "Carol") == (
        0,
        "The account of Carol is closed, and signed out everywhere.\n",
    )
    assert "Carol" not in said(capsys, config)[1]


def test_what_cannot_be_done_says_why(capsys: pytest.CaptureFixture[str], config: str) -> None:
    said(capsys, config, "add", "Olga", "--role", "owner")
    assert said(capsys, config, "add", "Olga")[0] == 1
    code, words = said(capsys, config, "add", "Ana A234-567-890")
    assert code == 1
    assert "A-number" in words and "567" not in words
    assert said(capsys, config, "link", "Nobody") == (1, "There is no staff account 'Nobody'; there are: Olga.\n")
    assert said(capsys, config, "remove", "Olga") == (1, "This is the only owner: make somebody else one first.\n")
    assert said(capsys, config, "link") == (2, "Say whose account: courtbell staff link NAME\n")
    assert said(capsys, config, "chat", "Olga")[0] == 1  # Telegram is not there


def test_a_link_leads_to_the_console(capsys: pytest.CaptureFixture[str], config: str) -> None:
    said(capsys, config, "add", "Olga", "--role", "owner")
    assert "http://127.0.0.1:8081/console/enter/" in said(capsys, config, "link", "Olga")[1]


async def test_a_chat_is_connected_by_a_start_link(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    async with StandInTelegram() as telegram:
        config = await asyncio.to_thread(written, tmp_path, telegram.url)
        await asyncio.to_thread(said, capsys, config, "add", "Olga")
        code, text = await asyncio.to_thread(said, capsys, config, "chat", "Olga")
    assert code == 0
    assert "?start=staff-" in text
