"""Whether anything grows with the number of planned reminders: 1 thousand, 1 million, 10 million.

Each size is measured in a process of its own, as `bench tick` does it: a tick that finds nothing due, and a claim of
100. `memory`: what the process holds for itself (not the pages of the file, which the system lends to it). At last
`courtbell run` itself, with nothing to do.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

import psutil

from bench import tick
from bench.outcome import Outcome
from scheduler.db import DatabasePlace
from tests.crashing import Site, loaded
from tests.installation import until
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import StandInTwilio

IDLE_S = 10.0
WHAT = {"idle": "us", "claim": "ms", "memory": "mb"}


def run(small: bool = False) -> Outcome:
    """Every figure and ratio of one run."""
    outcome = Outcome()
    names = ["1k", "10k"] if small else list(tick.SIZES)
    for name in names:
        command = (sys.executable, "-m", "bench.scale", name)
        outcome.figures |= json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    for name in names[1:]:
        for what, unit in WHAT.items():
            ratio = outcome.figures[f"{what}_{name}_{unit}"] / outcome.figures[f"{what}_{names[0]}_{unit}"]
            outcome.ratios[f"{what}_{name}_vs_{names[0]}"] = round(ratio, 3)
    outcome.figures["run_idle_mb"] = asyncio.run(_idle(1.0 if small else IDLE_S))
    return outcome


def _one(name: str) -> Outcome:
    """One size, in the process that is measured."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        rows = tick.SIZES.get(name, 10_000)
        tick.measure(outcome, name, rows, DatabasePlace(Path(folder) / "scale.db"))
        outcome.figures[f"memory_{name}_mb"] = round(psutil.Process().memory_full_info().uss / 2**20, 1)
    return outcome


async def _idle(seconds: float) -> float:
    """Resident megabytes of `courtbell run`, Telegram and SMS, after so many seconds without anything to do."""
    async with AsyncExitStack() as opened:
        folder = Path(opened.enter_context(tempfile.TemporaryDirectory()))
        site = Site(folder, StandInTelegram(), StandInTwilio())
        await site.prepare(mode="webhook")
        opened.push_async_callback(site.stop)
        program = await opened.enter_async_context(loaded(site))
        program.go()
        await until(lambda: bool(site.telegram.webhook["url"]), "the start", within=30)
        await asyncio.sleep(seconds)
        resident = psutil.Process(program.process.pid).memory_info().rss
        await program.end()
    return round(resident / 2**20, 1)


if __name__ == "__main__":
    print(json.dumps(_one(sys.argv[1]).figures))
