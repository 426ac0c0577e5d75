"""One machine of `bench nodes`, as a process: sends what is due until its input ends."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bench.stage import MORNING, OFFICE, Running
from messages.telegram_out import TelegramChannel, make_bot
from scheduler.db import DatabasePlace, Store, open_database
from scheduler.delivery import Rules
from scheduler.nodes import Identity
from scheduler.policy import Policy
from scheduler.worker import Worker, spare_the_collector
from tests.standin_telegram import TOKEN

RULES = Rules(Policy(), OFFICE, {"telegram": 0})


async def _send(where: str, telegram: str, in_flight: int, name: str, began: float) -> None:
    clock = Running(MORNING, began)
    url = where if "=" in where or "://" in where else ""
    db = open_database(DatabasePlace(Path(where), url, server_now=clock), clock)
    channel = TelegramChannel(make_bot(TOKEN, api_url=telegram, in_flight=in_flight))
    store = Store(db)
    worker = Worker(store, {"telegram": channel}, RULES, in_flight=in_flight, identity=Identity(name))
    db.listen(lambda: None)
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    ended = asyncio.create_task(asyncio.to_thread(sys.stdin.readline))
    while not ended.done():
        await worker.settled()
        await asyncio.sleep(0.02)
    await channel.close()
    await store.close()


if __name__ == "__main__":
    spare_the_collector()
    asyncio.run(_send(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], float(sys.argv[5])))
