"""Three programs share a PostgreSQL server, and each trouble befalls one of them, or the server, while sends are in
flight; then the providers' ledgers are compared with the outbox.

`make test` has each trouble once, `make soak` many of them. KILLS and SEED, in the environment, choose both.
"""

from __future__ import annotations

import asyncio
import os
import random
import secrets
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.crashing import Account, all_settled
from tests.faults import SlowTelegram, SlowTwilio
from tests.installation import until
from tests.machines import NAMES, Machines

TROUBLES = ("killed", "asleep", "cut off", "crash", "away")
ROUNDS = max(len(TROUBLES), int(os.environ.get("KILLS", "0")) // 5)
SEED = int(os.environ.get("SEED") or secrets.randbelow(10**6))
EACH = 200  # new reminders on each channel before every trouble
LONGEST_AWAY = 3 if len(TROUBLES) == ROUNDS else 12
TAKEN_WITHIN = 0.7  # seconds in which the stand-ins accept what they were sent


@pytest.mark.proof
@pytest.mark.postgres
@pytest.mark.timeout(120 + 15 * ROUNDS)
async def test_whatever_befalls_one_of_three_machines_nothing_is_lost_and_only_what_was_in_flight_is_doubled(
    tmp_path: Path,
) -> None:
    print(f"\nmachines: SEED={SEED} ROUNDS={ROUNDS}")
    draw = random.Random(SEED)
    site, account = Machines(tmp_path, SlowTelegram(draw), SlowTwilio(draw)), Account()
    async with AsyncExitStack() as opened:
        await site.prepare()
        opened.push_async_callback(site.stop)
        programs = [(name, await opened.enter_async_context(site.loaded(name))) for name in NAMES]
        await asyncio.gather(*(site.begin(name, program) for name, program in programs))
        for number in range(ROUNDS):
            trouble = TROUBLES[number] if number < len(TROUBLES) else draw.choice(TROUBLES)
            site.add_reminders(EACH)
            await until(lambda: site.sending > 0, "the first send", within=20)
            await asyncio.sleep(draw.uniform(0, 0.4))
            await until(lambda: site.sending > 0, f"a send to be {trouble} in", within=20)
            await befalls(site, account, draw, trouble, opened)
            await all_settled(site, within=60)
        for program in site.running.values():
            await program.end()
    account.close(site)
    print("machines:", account.line())
    assert account.lost == []
    assert sum(account.doubled["sms"].values()) == 0, site.story(next(iter(account.doubled["sms"])))
    assert account.unexplained == [], site.story(account.unexplained[0])
    assert account.reminders == 2 * EACH * ROUNDS


async def befalls(site: Machines, account: Account, draw: random.Random, trouble: str, opened: AsyncExitStack) -> None:
    """One trouble, up to when the leases of what was in flight in it have run out."""
    victim = draw.choice(NAMES)
    pid: int | None = site.running[victim].process.pid
    following = None
    if trouble == "killed":
        site.running[victim].kill()
        await site.running[victim].process.wait()
        following = await opened.enter_async_context(site.loaded(victim))
    elif trouble == "asleep":
        site.sleep(victim)
    elif trouble == "cut off":
        site.cut_off(victim)
    else:
        pid = None
        if trouble == "crash":
            site.crash()
        else:
            await site.away(draw.uniform(1, LONGEST_AWAY))
        await site.reachable()
    await asyncio.sleep(TAKEN_WITHIN)
    await the_others_are_done(site, pid)
    if trouble != "asleep":
        await no_call_is_open(site)
    account.note_in_flight(site, pid)
    site.clock.jump(draw.uniform(61, 90))
    if following is not None:
        await site.begin(victim, following)
    if trouble == "asleep":
        # It wakes while the others have what it had, or after they are done with it.
        await asyncio.sleep(draw.uniform(0, 3))
        site.wake(victim)


async def the_others_are_done(site: Machines, pid: int | None) -> None:
    """Nothing is due or in hand but with this process: a clock that jumps would end leases of others in mid-call."""
    open_rows = (
        "select 1 from message where kind = 'reminder' and state in ('planned', 'sending') and next_at is not null"
        " and coalesce(lease, '') not like ? limit 1"
    )
    if pid is None:
        # Of those whose result could not be recorded nobody speaks before their lease ends.
        open_rows = open_rows.replace("'planned', 'sending'", "'planned'")
    await until(lambda: not site.all(open_rows, f"%-{pid}-%"), "the others", within=30)


async def no_call_is_open(site: Machines) -> None:
    """And none is about to be: what is begun reaches a stand-in within moments, or never. A lease lasts longer than any
    call, which a clock that jumps while one is open would make untrue."""
    before = -1
    while site.answered != before:
        before = site.answered
        await until(lambda: site.sending == 0, "the last calls", within=20)
        await asyncio.sleep(TAKEN_WITHIN)
