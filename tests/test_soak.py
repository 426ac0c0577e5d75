"""A bad day: both providers fail in every way, receipts come twice and in any order, somebody else holds the database,
and the clock jumps. At its end the providers' ledgers are compared with the outbox.

`make test` has a short one, `make soak` a long one. SOAK_S (seconds of bad weather) and SEED choose both.
"""

from __future__ import annotations

import asyncio
import os
import random
import secrets
import time
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.crashing import Account, Site, all_settled, loaded
from tests.faults import FAULTS, FaultyTelegram, FaultyTwilio, hold_database
from tests.installation import until

SOAK_S = float(os.environ.get("SOAK_S", "15"))
SEED = int(os.environ.get("SEED") or secrets.randbelow(10**6))
EACH = 60  # new reminders on each channel, about each second
WAITING = 3000  # with so many open there are no new ones: how fast a machine is decides how many, not whether it ends


@pytest.mark.proof
@pytest.mark.timeout(150 + 2 * SOAK_S)
async def test_on_a_bad_day_nothing_is_lost_and_only_what_was_never_answered_is_doubled(tmp_path: Path) -> None:
    print(f"\nsoak: SEED={SEED} SOAK_S={SOAK_S:g}")
    draw = random.Random(SEED)
    telegram, twilio = FaultyTelegram(draw), FaultyTwilio(draw)
    site, account = Site(tmp_path, telegram, twilio), Account()
    async with AsyncExitStack() as opened:
        await site.prepare()
        opened.push_async_callback(site.stop)
        program = await opened.enter_async_context(loaded(site))
        site.add_reminders(EACH)
        program.go()
        await until(lambda: site.sending > 0, "the start", within=20)
        await _bad_weather(site, draw)
        telegram.bad = twilio.bad = False
        # What waits for a later try, or for a paused channel, has its hour soon.
        await all_settled(site, within=90 + SOAK_S / 2, meanwhile=lambda: site.go_on(200))
        await program.end()
    account.in_flight = {"telegram": telegram.unanswered, "sms": twilio.unanswered}
    account.close(site)
    print("soak:", account.line())
    print("soak: faults", dict(telegram.happened + twilio.happened))
    assert account.lost == []
    twice = account.doubled["sms"]
    assert not twice, "\n".join(site.story(address) for address in twice)
    assert account.unexplained == [], site.story(account.unexplained[0])
    assert (telegram.happened + twilio.happened).keys() == FAULTS.keys() or SOAK_S < 60


async def _bad_weather(site: Site, draw: random.Random) -> None:
    ends = time.monotonic() + SOAK_S
    while time.monotonic() < ends:
        if site.waiting < WAITING:
            site.add_reminders(EACH)
        await asyncio.sleep(draw.uniform(0.2, 1.0))
        trouble = draw.randrange(6)
        if trouble == 0:
            await hold_database(site.database, draw.uniform(0.2, 4))
        elif trouble == 1:
            site.clock.jump(draw.uniform(20, 600))
        elif trouble == 2:
            site.clock.jump(draw.uniform(-30, -1))
    await hold_database(site.database, 6)  # longer than a connection waits for it
