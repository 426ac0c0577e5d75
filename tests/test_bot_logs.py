"""Lines of the log: all that an operator needs, and no secret and no person."""

from __future__ import annotations

import asyncio
import gc
import io
import logging
import sys
from collections.abc import Iterator

import pytest
from telegram.error import InvalidToken, NetworkError

from bot import logs
from tests.leaks import logged

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"
SECRET = "s3cr3t/with+signs"


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    with logged(TOKEN, SECRET) as text:
        yield text


def test_a_line_says_when_how_bad_where_and_what(stream: io.StringIO) -> None:
    logging.getLogger("scheduler.outbox").warning("late: %d rows\nand more", 3)
    assert stream.getvalue().count("\n") == 1
    assert 'level=warning in=scheduler.outbox said="late: 3 rows\\nand more"' in stream.getvalue()
    assert stream.getvalue().startswith("at=20") and "Z level=" in stream.getvalue()


@pytest.mark.parametrize(
    "error", [InvalidToken(f"The token `{TOKEN}` was rejected"), NetworkError(f"/bot{TOKEN}/getMe")]
)
def test_neither_message_nor_traceback_carries_the_bot_token(stream: io.StringIO, error: Exception) -> None:
    try:
        try:
            raise ConnectionError(f"https://api.telegram.org/bot{TOKEN}/sendMessage")
        except ConnectionError as cause:
            raise error from cause
    except Exception:
        logging.getLogger("telegram.ext.Updater").exception("while calling /bot%s", TOKEN)
    text = stream.getvalue()
    assert "Traceback" in text and "ConnectionError" in text
    assert "AAHdqTcv" not in text


@pytest.mark.parametrize(
    "said",
    [
        "987654321:BBHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw2",  # a token that nobody configured
        "bot987654321%3ABBHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw2",
        SECRET,
        "s3cr3t%2Fwith%2Bsigns",
        "+12025550142",
        "+1 (202) 555-0142",
        "(202) 555-0142",
        "202-555-0142",
        "12025550142",
        "A234567890",
        "A-234-567-890",
        "a 234 567 890",
        "A# 23456789",
    ],
)
def test_secrets_phone_numbers_and_a_numbers_are_cut_out(stream: io.StringIO, said: str) -> None:
    logging.getLogger("x").error("before %s after", said)
    assert said not in stream.getvalue()
    assert "before " in stream.getvalue() and "> after" in stream.getvalue()


@pytest.mark.parametrize(
    "said",
    ["message=123456 attempt=99", "2026-11-02T15:00:00", "SM0123456789abcdef0123456789abcdef", "127.0.0.1:8080"],
)
def test_what_an_operator_needs_stays(stream: io.StringIO, said: str) -> None:
    logging.getLogger("bot.x").info("at a %s", said)
    assert said in stream.getvalue()


def test_arguments_that_do_not_fit_lose_no_line_and_hide_no_secret(stream: io.StringIO) -> None:
    logging.getLogger("x").error("%d", TOKEN)
    assert "level=error" in stream.getvalue()
    assert TOKEN not in stream.getvalue()


def test_libraries_are_quiet_whatever_was_asked_for(stream: io.StringIO) -> None:
    for name in ("httpx", "httpcore.connection", "aiohttp.access", "apscheduler.executors.default", "telegram.ext"):
        logging.getLogger(name).info("GET https://api.telegram.org/")
        logging.getLogger(name).debug("Processing update: Rosa")
    logging.getLogger("bot.inbound").debug("ours")
    assert stream.getvalue().count("\n") == 1


@pytest.mark.parametrize("error", [ValueError("Rosa"), KeyError("Rosa"), LookupError("Rosa"), UnicodeError("Rosa")])
def test_a_traceback_shows_where_and_not_what_somebody_said(stream: io.StringIO, error: Exception) -> None:
    try:
        try:
            raise error
        except Exception as cause:
            raise ExceptionGroup("Rosa", [ValueError("Rosa"), OSError("no room")]) from cause
    except Exception:
        logging.getLogger("bot.x").exception("failed")
    text = stream.getvalue()
    assert "Rosa" not in text.replace('"Rosa"', "")  # but for this very line of code
    assert type(error).__name__ in text and "ExceptionGroup" in text
    assert "no room" in text


async def test_a_task_that_nobody_awaited_says_nothing_either(stream: io.StringIO) -> None:
    async def fails() -> None:
        raise ValueError("".join(("Ro", "sa")))

    asyncio.get_running_loop().create_task(fails())
    for _ in range(3):
        await asyncio.sleep(0)
        gc.collect()
    assert "never retrieved" in stream.getvalue()
    assert "Rosa" not in stream.getvalue()


def test_an_error_that_ends_the_process_is_redacted_too(stream: io.StringIO) -> None:
    try:
        raise RuntimeError(f"/bot{TOKEN}/getMe")
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)
    assert "level=critical" in stream.getvalue() and "RuntimeError" in stream.getvalue()
    assert TOKEN not in stream.getvalue()


def test_setting_up_twice_logs_once(stream: io.StringIO) -> None:
    logs.set_up("info", [], stream)
    logging.getLogger("bot.x").info("once")
    assert stream.getvalue().count("once") == 1


def test_a_line_that_comes_again_and_again_is_written_so_often_and_counted() -> None:
    now = 0.0
    seldom = logs.Seldom(lambda: now)

    def written(level: int = logging.WARNING, what: str = "refused a %s") -> str | None:
        record = logging.LogRecord("bot.x", level, "", 0, what, ("text",), None)
        return record.getMessage() if seldom.filter(record) else None

    assert [written() for _ in range(50)].count(None) == 50 - logs.Seldom.MOST
    assert written(what="gone %s") == "gone text"
    assert written(logging.ERROR) == "refused a text", "errors are all written"
    now = 61.0
    assert written() == "refused a text (and 30 more like this within a minute)"
    assert written() == "refused a text"
