"""A newcomer's evening with the program as it was installed: `python -m tests.installed_walk COURTBELL FOLDER`.

COURTBELL is the installed command; FOLDER is empty. Each step is a process of its own, as at a terminal. The days until
the reminder cannot pass here: `tests/test_first_evening.py` lets them.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.first_evening import CAROL, a_working_day, chatting, register, texting, typed_after_init, without_rates
from tests.installation import free_port, until
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import StandInTwilio


async def walk(program: str) -> None:
    """From an empty folder to two people who are registered. Raises AssertionError where it does not get there."""

    async def courtbell(*words: str) -> tuple[int, str]:
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            program, *words, stdin=asyncio.subprocess.DEVNULL, stdout=pipe, stderr=asyncio.subprocess.STDOUT
        )
        said, _ = await process.communicate()
        return process.returncode or 0, said.decode()

    async with StandInTelegram() as telegram, StandInTwilio(reports=True) as twilio:
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        code, said = await courtbell("init", *typed_after_init(telegram, twilio, url))
        assert code == 1 and said.count("PROBLEM ") == 1, said
        twilio.sms_url = re.findall(r"let them go to (\S+)", said)[0]
        code, said = await courtbell("check", "--online")
        assert code == 0 and "PROBLEM" not in said, said
        assert "This is a test" in twilio.sent_to(CAROL)[0]["body"]
        print("installed: courtbell init and courtbell check --online say that all is well")

        without_rates(Path("courtbell.toml"))
        listen_at(Path("courtbell.toml"), port)
        running = await asyncio.create_subprocess_exec(program, "run")
        try:
            await until(lambda: bool(telegram.open), "courtbell run", within=20)
            hearing = a_working_day((datetime.now(UTC) + timedelta(days=9)).date())
            people = {"Telegram": (chatting(telegram), "/start"), "SMS": (texting(twilio, url), "hello")}
            for channel, (phone, first_word) in people.items():
                confirmation = await register(phone, first_word, hearing)
                assert f"{hearing:%b} {hearing.day}" in confirmation, confirmation
                print(f"installed: courtbell run registers somebody by {channel}, and confirms the date")
            code, said = await courtbell("outbox")
            assert code == 0 and "planned" in said, said
            print("installed: courtbell outbox has their reminders")
        finally:
            running.send_signal(signal.SIGTERM)
            assert await running.wait() == 0


def listen_at(file: Path, port: int) -> None:
    """Where whatever stands in front of it would lead: here that is the public address itself."""
    text, changed = re.subn(r"(?m)^port = .*$", f"port = {port}", file.read_text(encoding="utf-8"))
    assert changed == 1
    file.write_text(text, encoding="utf-8")


def main() -> None:
    """The walk, timed."""
    program, folder = sys.argv[1:]
    Path(folder).mkdir()
    os.chdir(folder)
    began = time.monotonic()
    asyncio.run(walk(program))
    print(f"installed: {time.monotonic() - began:.1f} s in all")


if __name__ == "__main__":
    main()
