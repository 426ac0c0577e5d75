"""Asks the providers to delete what they should not keep (`remnants`), some at a time, and notes what came of it.

Here, what the files of the database keep of the erased goes too.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping

from messages.channel import Channel, SendError, Unanswered
from scheduler import remnants
from scheduler.db import Store
from scheduler.remnants import Remnant

log = logging.getLogger(__name__)

AT_ONCE = 4
IN_A_ROUND = 80
# The other jobs wait for this one: what is left is for the next minute.
LONGEST_S = 30.0


async def clear(store: Store, channels: Mapping[str, Channel]) -> None:
    """One round over every channel. It does not raise for what a provider does."""
    for name, channel in channels.items():
        waiting = await store.do(remnants.due, name, IN_A_ROUND)
        try:
            async with asyncio.timeout(LONGEST_S):
                while waiting and await _some(store, channel, waiting[:AT_ONCE]):
                    waiting = waiting[AT_ONCE:]
        except TimeoutError:
            log.warning("%s takes long to delete old texts", name)
    await store.do(remnants.look)
    if store.db.erased:
        await store.scrub()


async def _some(store: Store, channel: Channel, some: list[Remnant]) -> bool:
    """Whether it is worth going on: the provider answers, and lets us in."""
    results = await asyncio.gather(*(_one(channel, each) for each in some))
    await store.do(remnants.gone, [each for each, error in zip(some, results, strict=True) if error is None])
    for each, error in zip(some, results, strict=True):
        if error is not None:
            await store.do(remnants.later, each, error.reason, error.retry_after)
    return not any(error is not None and error.whose in ("network", "operator") for error in results)


async def _one(channel: Channel, remnant: Remnant) -> SendError | None:
    """None when it is gone, or can never be deleted there."""
    try:
        if not await channel.forget(remnant.address, remnant.provider_id):
            log.info("%s cannot delete text %s any more", channel.name, remnant.id)
    except SendError as error:
        return error
    except Unanswered as error:
        return SendError(str(error), "network")
    return None
