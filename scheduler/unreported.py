"""Texts that a provider took and never reported on: it is asked what became of them, some at a time, a few times each.

What it answers counts as its callback would. When it knows the end of many, callbacks do not get here: staff is told.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

from messages.channel import CAN_BE_ASKED, Channel, Fate, SendError, Unanswered
from messages.say import Say
from scheduler import incidents, outbox, outcomes
from scheduler.db import Database, Row, Store, ms

log = logging.getLogger(__name__)

# A callback comes within seconds, or once the phone is on again. Asked first when a text is so old, then each time that
# it is four times as old: after 10, 40 and 160 minutes (before another channel is tried for silence) and 11 hours.
AFTER = timedelta(minutes=10)
AGAIN = 4
# Nothing is worked on for longer: a text is valid for ten hours at most.
UNTIL = timedelta(hours=24)
AT_ONCE = 4
# In a minute: as many as a number of one part a second sends.
IN_A_ROUND = 60
LONGEST_S = 20.0

# Callbacks do not arrive when, of so many texts whose end is known, so many had to be asked about.
LATEST, MANY = 10, 5
_NEAR = 2000
# Without a further one for so long, they arrive again.
OVER_AFTER = timedelta(hours=24)

# "channel = 'sms'" again, so that the index is used, which holds no others.
_DUE = """
select id, provider_id from attempt where channel = ? and outcome = 'accepted' and channel = 'sms'
and started > ? and started <= ? and provider_id is not null
and (asked is null or ? - started >= ? * (asked - started)) order by started, id limit ?
"""

_LATEST = """
select coalesce(sum(coalesce(unreported, 0)), 0) as n from (
    select unreported from attempt where id > (select max(id) from attempt) - ? and channel = ?
    and provider_id is not null and (delivered is not null or outcome = 'failed') order by id desc limit ?
) as latest
"""


async def ask(store: Store, channels: Mapping[str, Channel]) -> None:
    """One round. It does not raise for what a provider does."""
    for name in CAN_BE_ASKED:
        if name not in channels:
            continue
        waiting = await store.do(due, name)
        try:
            async with asyncio.timeout(LONGEST_S):
                while waiting and await _some(store, channels[name], waiting[:AT_ONCE]):
                    waiting = waiting[AT_ONCE:]
        except TimeoutError:
            log.warning("%s takes long to say what became of texts", name)


def due(db: Database, channel: str) -> list[Row]:
    """The attempts to ask about now, the oldest first."""
    now = db.now()
    incidents.end_unseen(db, "receipts", ms(now - OVER_AFTER))
    return db.all(_DUE, channel, ms(now - UNTIL), ms(now - AFTER), ms(now), AGAIN, IN_A_ROUND)


def record(db: Database, channel: str, answers: Iterable[tuple[Row, Fate | None]]) -> None:
    """Take each answer for the callback that did not come."""
    asked, ended = [], []
    for row, fate in answers:
        asked.append(row["id"])
        if fate is not None and fate.final and _receipt(db, channel, row, fate):
            ended.append(row["id"])
    db.run("update attempt set asked = ? where id in {ids}", db.now_ms(), ids=asked)
    db.run("update attempt set unreported = 1 where id in {ids}", ids=ended)
    if ended:
        _tell(db, channel)


def _receipt(db: Database, channel: str, row: Row, fate: Fate) -> bool:
    return outcomes.receipt(db, channel, row["provider_id"], attempt=row["id"], outcome=fate.how_far, error=fate.error)


def _tell(db: Database, channel: str) -> None:
    found = db.one(_LATEST, _NEAR, channel, LATEST)
    if found is None or found["n"] < MANY:
        return
    incident = incidents.begins(db, "receipts", channel)
    if incident is not None:
        log.error("Twilio's status callbacks do not get here: see web.public_url, and `courtbell check --online`")
        say = Say("staff-job-failed", {"job": f"{channel}: delivery reports", "reason": "web.public_url"})
        outbox.tell_staff(db, f"s:receipts:{incident}", say)


async def _some(store: Store, channel: Channel, some: Sequence[Row]) -> bool:
    """Whether it is worth going on: the provider answers, and lets us in."""
    said = await asyncio.gather(*(_one(channel, row) for row in some))
    answers = [(row, fate) for row, fate in zip(some, said, strict=True) if not isinstance(fate, SendError)]
    await store.do(record, channel.name, answers)
    return len(answers) == len(some)


async def _one(channel: Channel, row: Row) -> Fate | SendError | None:
    try:
        return await channel.fate(row["provider_id"])
    except SendError as error:
        # Of a text that it does not know any more it never says more.
        return error if error.whose in ("network", "operator") else None
    except Unanswered as error:
        return SendError(str(error), "network")
