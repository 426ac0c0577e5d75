"""The whole program: what it refuses, that it starts and ends as one, and a real `courtbell run` at its main job."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
import uvicorn
from starlette.applications import Starlette

from bot import config
from bot.app import NotReady, _running, _signals_only_end_it, build, prepare, run
from bot.arrived import Arrived
from bot.inbound import keep
from bot.telegram_link import TelegramLink
from bot.turn import Typed
from messages.telegram_out import make_bot
from scheduler.db import Database, DatabaseError, SchemaTooNew, open_database
from scheduler.office import Attorney
from tests.conftest import Clock
from tests.installation import config_text, free_port, installation, make_owner, until, write_config
from tests.standin_telegram import TOKEN, StandInTelegram
from tests.standin_twilio import StandInTwilio

ANA = "+12025550101"
NOWHERE = "http://127.0.0.1:9"


def settings(folder: Path, **changed: str) -> config.Config:
    return config.parse(
        config_text(NOWHERE, NOWHERE, "http://127.0.0.1:8081", **changed), {}, folder / "courtbell.toml"
    )


async def test_it_refuses_to_run_with_all_reasons_at_once(tmp_path: Path, clock: Clock) -> None:
    bare = settings(tmp_path, office="", help_line="", telegram="", twilio="")
    with pytest.raises(NotReady) as refused:
        await run(bare, clock)
    said = str(refused.value)
    for key in ("office.name", "office.sender", "office.zone", "help_line.phone", "channel", "alarm"):
        assert key in said


async def test_it_refuses_an_address_that_is_taken_before_it_sends_anything(tmp_path: Path, clock: Clock) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        known = settings(tmp_path, web=f'port = {port}\npublic_url = "http://127.0.0.1:{port}"')
        with closing(open_database(known.database, clock)) as db:
            prepare(db, known)
            make_owner(db)
        with pytest.raises(NotReady, match=rf"127.0.0.1:{port} \(Address already in use\)"):
            await run(known, clock)
    with closing(open_database(known.database, clock)) as db:
        assert db.all("select 1 from job_run") == []


async def test_it_refuses_a_database_that_a_newer_version_made(tmp_path: Path, clock: Clock) -> None:
    known = settings(tmp_path)
    with closing(open_database(known.database, clock)) as db:
        prepare(db, known)
        db.insert("migration", name="9999_from_the_future", at=0)
    with pytest.raises(SchemaTooNew):
        await run(known, clock)


async def test_it_does_not_change_an_older_database_by_itself(tmp_path: Path, clock: Clock) -> None:
    known = settings(tmp_path)
    with closing(open_database(known.database, clock)) as db:
        prepare(db, known)
        db.run("delete from migration")
    with pytest.raises(DatabaseError, match="courtbell migrate"):
        await run(known, clock)


def test_the_attorneys_of_the_config_are_those_of_the_database(tmp_path: Path, clock: Clock) -> None:
    known = settings(tmp_path, **{"attorneys.lee": 'name = "The attorney"\nphone = "+1 202 555 0197"'})
    with closing(open_database(known.database, clock)) as db:
        prepare(db, known)
        assert [row["key"] for row in db.all("select key from attorney where until is null")] == ["lee"]
        assert isinstance(known.attorneys[0], Attorney)
        prepare(db, settings(tmp_path))
        assert db.all("select key from attorney where until is null") == []


async def test_telegram_being_away_does_not_keep_sms_from_running(tmp_path: Path) -> None:
    away = f'enabled = true\ntoken = "4200000001:stand-in-token-of-the-office-bot"\napi_url = "{NOWHERE}"'
    async with installation(tmp_path, telegram=away) as house:
        assert await house.texts(ANA, "hello") == 200
        assert await house.sms(ANA, 1)


async def test_an_answer_leaves_within_100_ms_of_what_it_answers(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        waits = []
        for count in range(1, 11):
            began = time.monotonic()
            await house.texts(ANA, "hello")
            await house.sms(ANA, count)
            waits.append(house.twilio.sent_to(ANA)[-1]["at"] - began)
        assert sorted(waits)[len(waits) // 2] < 0.1


async def test_what_came_in_before_the_last_end_is_answered_at_the_start(tmp_path: Path) -> None:
    def kept(db: Database) -> None:
        keep(db, Arrived("sms", "SM1", ANA, Typed("hello")))

    async with installation(tmp_path, before=kept) as house:
        assert await house.sms(ANA, 1)


async def test_ending_finishes_what_is_being_sent_and_records_it(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        house.twilio.delay = 0.4
        await house.texts(ANA, "hello")
        await until(lambda: house.twilio.open > 0, "the send")
        path, clock = house.config.database.path, house.clock
    with closing(open_database(path, clock)) as db:
        assert db.all("select outcome from attempt") == [{"outcome": "accepted"}]
        assert db.all("select state from message where kind = 'reply'") == [{"state": "sent"}]


class Stubborn(TelegramLink):
    def open(self) -> None:
        pass

    async def close(self) -> None:
        raise OSError("it does not want to end")


async def test_a_part_that_ends_badly_keeps_no_other_from_ending_and_is_heard_of(tmp_path: Path, clock: Clock) -> None:
    known = settings(tmp_path, telegram="")
    db = open_database(known.database, clock)
    prepare(db, known)
    parts = build(db, known)
    link = Stubborn(make_bot(TOKEN, api_url=NOWHERE), parts.inbox, known.telegram, "", parts.store)
    with pytest.raises(OSError, match="does not want to end"):
        async with _running(replace(parts, telegram=link)):
            pass
    assert parts.worker.stopping
    with pytest.raises(RuntimeError, match="shutdown"):
        await parts.store.do(lambda db: None)


async def test_courtbell_run_registers_a_hearing_and_ends_on_sigterm(tmp_path: Path) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    async with StandInTelegram() as telegram, StandInTwilio() as twilio:
        file = write_config(tmp_path, config_text(telegram.url, twilio.url, url))
        known = config.load(file, {})
        with closing(open_database(known.database, lambda: datetime.now(UTC))) as db:
            prepare(db, known)
            make_owner(db)
        program = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-c", "import sys; from bot.cli import main; sys.exit(main())"),
            *("run", "--config", str(file)),
            stderr=asyncio.subprocess.PIPE,
            cwd=Path(__file__).parent.parent,
            env={"PYTHONPATH": str(Path(__file__).parent.parent), "PATH": ""},
        )
        try:
            await is_up(url)
            for count, words in enumerate(
                ("hi", "1", "1", "1", "1", "DEN", "1", "March 2, 2032 8:30 am", "1"), start=1
            ):
                assert (await twilio.text_in(f"{url}/twilio/sms", ANA, words))[0] == 200
                await until(lambda count=count: len(twilio.sent_to(ANA)) >= count, f"the answer to {words}")  # type: ignore[misc]
            assert "Mar 2" in twilio.sent_to(ANA)[-1]["body"]
            assert await twilio.report(twilio.sent_to(ANA)[-1]["sid"], "delivered") == 204
        finally:
            if program.returncode is None:
                program.send_signal(signal.SIGTERM)
            _, logged = await program.communicate()
    assert program.returncode == 0, logged.decode()
    assert ANA.encode() not in logged
    with closing(open_database(known.database, lambda: datetime.now(UTC))) as db:
        assert db.all("select wall from revision") == [{"wall": "2032-03-02T08:30"}]
        assert db.all("select outcome from attempt order by id desc limit 1") == [{"outcome": "delivered"}]


@pytest.mark.parametrize(("before", "ends"), [(signal.SIG_DFL, True), (signal.SIG_IGN, False)], ids=["shell", "nohup"])
def test_a_terminal_that_is_closed_ends_it_as_sigterm_does_but_not_under_nohup(
    before: signal.Handlers, ends: bool
) -> None:
    server = uvicorn.Server(uvicorn.Config(Starlette()))
    known = signal.signal(signal.SIGHUP, before)
    try:
        with _signals_only_end_it(server):
            signal.raise_signal(signal.SIGHUP)
        assert (server.should_exit, signal.getsignal(signal.SIGHUP)) == (ends, before)
    finally:
        signal.signal(signal.SIGHUP, known)


async def is_up(url: str) -> None:
    async with aiohttp.ClientSession() as web:
        ends = time.monotonic() + 15
        while True:
            try:
                async with web.get(f"{url}/healthz") as answer:
                    assert answer.status == 200
                    return
            except aiohttp.ClientError:
                assert time.monotonic() < ends, "the program did not start"
                await asyncio.sleep(0.05)
