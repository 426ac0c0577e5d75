"""A real `courtbell` at an office's main job: a file goes in, and `outbox` shows what became of every message."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp

from bot import config
from bot.app import prepare
from scheduler.db import open_database
from tests.installation import config_text, free_port, make_owner, until, write_config
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import StandInTwilio

ROOT = Path(__file__).parent.parent
KEY = "5a" * 32  # as `courtbell init` leaves it: encrypted
PEOPLE = 6  # on each channel
COLUMNS = "Reference,Name,Date,Time,Court,Kind,Language,Phone,Telegram,Consent,Consent date,Consent how\n"


class Installed:
    """An office's folder with its config, and the commands typed in it."""

    def __init__(self, folder: Path, url: str, telegram: StandInTelegram, twilio: StandInTwilio) -> None:
        self.folder, self.url = folder, url
        text = config_text(telegram.url, twilio.url, url, database=f'key = "{KEY}"')
        # Whatever the hour of the real clock: no quiet hours, and a chat for everybody.
        text += '\n\n[policy]\nquiet_from = "23:59"\nquiet_until = "0:00"\n'
        write_config(folder, text)

    def prepare(self) -> None:
        """What `courtbell init` leaves behind."""
        known = config.load(self.folder / "courtbell.toml", {})
        with closing(open_database(known.database, lambda: datetime.now(UTC))) as db:
            prepare(db, known)
            make_owner(db)

    async def start(self, *words: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "bot", *words),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            cwd=self.folder,
            env={"PYTHONPATH": str(ROOT), "PATH": ""},
        )

    async def says(self, *words: str) -> str:
        """What the command printed. It has to end well."""
        command = await self.start(*words)
        printed, logged = await command.communicate()
        assert command.returncode == 0, logged.decode()
        return printed.decode()

    async def outbox(self) -> list[dict[str, Any]]:
        """The confirmations, as `outbox --json` shows them."""
        shown = [json.loads(line) for line in (await self.says("outbox", "--json")).splitlines()]
        return [message for message in shown if message["kind"] == "confirmation"]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[asyncio.subprocess.Process]:
        """`courtbell run`, ended by SIGTERM."""
        program = await self.start("run")
        try:
            await self._is_up(program)
            yield program
        finally:
            if program.returncode is None:
                program.send_signal(signal.SIGTERM)
            _, logged = await program.communicate()
        assert program.returncode == 0, logged.decode()

    async def _is_up(self, program: asyncio.subprocess.Process) -> None:
        ends = time.monotonic() + 15
        async with aiohttp.ClientSession() as web:
            while True:
                try:
                    async with web.get(f"{self.url}/healthz") as answer:
                        assert answer.status == 200
                        return
                except aiohttp.ClientError:
                    assert time.monotonic() < ends and program.returncode is None, "the program did not start"
                    await asyncio.sleep(0.05)


def hearings_file(folder: Path) -> str:
    """A file with people on both channels, whose hearing is in two weeks: they are told of it at once."""
    day = f"{datetime.now(UTC) + timedelta(days=14):%m/%d/%Y}"
    rows = [
        f"C-{number},Client {number},{day},8:30 AM,DEN,Master,{'Spanish' if number % 3 else 'English'},"
        + (f"+1 202 555 01{number:02d}," if number < PEOPLE else f",{70000 + number}")
        + ",yes,10/01/2026,signed form\n"
        for number in range(2 * PEOPLE)
    ]
    file = folder / "hearings.csv"
    file.write_text(COLUMNS + "".join(rows), encoding="utf-8")
    return file.name


def in_the_clear(folder: Path) -> list[str]:
    """The files of the database in which a name or a number can be read."""
    files = [(file.name, file.read_bytes()) for file in folder.glob("courtbell.db*")]
    assert len(files) == 3
    return [name for name, held in files if b"Client 1" in held or b"+120255501" in held]


async def test_run_delivers_an_import_over_both_channels_and_outbox_shows_what_became_of_it(tmp_path: Path) -> None:
    async with StandInTelegram() as telegram, StandInTwilio(reports=True) as twilio:
        office = Installed(tmp_path, f"http://127.0.0.1:{free_port()}", telegram, twilio)
        office.prepare()
        async with office.running():
            assert "released" in await office.says("import", hearings_file(tmp_path), "--send")
            await until(lambda: len(telegram.ledger) == PEOPLE and len(twilio.ledger) == PEOPLE, "the confirmations")
            await until(lambda: all(text["status"] == "delivered" for text in twilio.ledger), "the receipts")
            shown = await office.outbox()
            assert in_the_clear(tmp_path) == []
    assert {(message["channel"], message["state"], message["outcome"]) for message in shown} == {
        ("sms", "sent", "delivered"),
        ("telegram", "sent", "accepted"),
    }
    assert len(shown) == 2 * PEOPLE
    sent = {text["to"]: text["body"] for text in twilio.ledger}
    assert {m["to"]: m["text"] for m in shown if m["channel"] == "sms"} == sent
    assert "su cita es" in sent["+12025550101"] and "your appointment is" in sent["+12025550100"]
