"""SIGKILL while sends are in flight, again and again; then the providers' ledgers are compared with the outbox.

`make test` kills 25 times, `make soak` 200 times. KILLS and SEED, in the environment, choose both.
"""

from __future__ import annotations

import asyncio
import os
import random
import secrets
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.crashing import KEY, Account, Program, Site, all_settled, loaded, to_the_next_try
from tests.faults import SlowTelegram, SlowTwilio
from tests.installation import until

KILLS = int(os.environ.get("KILLS", "25"))
SEED = int(os.environ.get("SEED") or secrets.randbelow(10**6))
EACH = 80  # new reminders on each channel before every kill


@pytest.mark.proof
@pytest.mark.timeout(90 + 5 * KILLS)
async def test_killed_at_any_moment_it_loses_nothing_and_doubles_at_most_what_was_in_flight(tmp_path: Path) -> None:
    # Each has its turn.
    key = KEY if SEED % 2 else ""
    print(f"\ncrash: SEED={SEED} KILLS={KILLS}, the file {'encrypted' if key else 'plain'}")
    draw = random.Random(SEED)
    site, account = Site(tmp_path, SlowTelegram(draw), SlowTwilio(draw), key), Account()
    async with AsyncExitStack() as opened:
        await site.prepare()
        opened.push_async_callback(site.stop)
        program = await opened.enter_async_context(loaded(site))
        for _ in range(KILLS):
            site.add_reminders(EACH)
            following = await opened.enter_async_context(loaded(site))
            await _kill_while_sending(site, program, draw)
            account.note_in_flight(site)
            # Some restarts come while the leases of the dead still run, some after.
            site.clock.jump(draw.choice([draw.uniform(0, 40), draw.uniform(61, 90)]))
            program = following
        site.clock.jump(90)
        program.go()
        await until(lambda: site.sending > 0, "the last start", within=20)
        # What was due while one after the other died waits for the last one: some hundreds a second leave.
        await all_settled(site, within=60 + KILLS, meanwhile=lambda: to_the_next_try(site))
        await program.end()
    account.close(site)
    print("crash:", account.line())
    assert account.lost == []
    twice = account.doubled["sms"]
    assert not twice, "\n".join(site.story(address) for address in twice)
    assert account.unexplained == [], site.story(account.unexplained[0])
    assert account.reminders == 2 * EACH * KILLS


async def _kill_while_sending(site: Site, program: Program, draw: random.Random) -> None:
    """A kill counts only while a stand-in holds an open request, so it is not done at another moment."""
    program.go()
    await until(lambda: site.sending > 0, "the first send", within=20)
    await asyncio.sleep(draw.uniform(0, 0.5))
    await until(lambda: site.sending > 0, "a send to be killed in", within=20)
    program.kill()
    await program.process.wait()
    await until(lambda: site.sending == 0, "the stand-ins to see the end", within=20)
