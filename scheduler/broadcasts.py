"""A broadcast: the same news to everybody who asked for news. One of the staff writes it, another approves it, and then
it is spread into the outbox, as rows of the lowest urgency. The words are chosen when each leaves.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from messages.channel import Text
from messages.languages import LAST_RESORT
from messages.render import finish
from scheduler import outbox
from scheduler.db import Database, Row

LIFE = timedelta(days=3)
# Readers in one transaction: it holds the writer for some 30 ms.
TOGETHER = 1_000
# SMS carries no more (https://www.twilio.com/docs/api/errors/21617), and not everybody is on Telegram.
LONGEST = 1_600


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is written to: everybody with standing consent to news, or only those who read one of `languages`."""

    languages: tuple[str, ...] = ()


def create(db: Database, name: str, texts: Mapping[str, str], audience: Audience, by: int) -> int:
    """A draft of the staff member `by`; its id. `texts` by language tag. Raises ValueError, which says what is wrong
    with them: English, which stands in for every language that is missing, must be there."""
    if not texts.get(LAST_RESORT, "").strip():
        raise ValueError(f"a broadcast needs a text in {LAST_RESORT!r}: whoever reads none of the others gets it")
    for language, text in texts.items():
        if not 1 <= len(text.strip()) <= LONGEST:
            raise ValueError(f"the text in {language!r} has {len(text.strip())} characters; allowed are 1 to {LONGEST}")
    return db.insert(
        "broadcast",
        name=name,
        texts=json.dumps({language: text.strip() for language, text in texts.items()}, ensure_ascii=False),
        audience=json.dumps({"languages": audience.languages}),
        state="draft",
        created_by=by,
        created=db.now_ms(),
    )


def approve(db: Database, broadcast: int, by: int) -> None:
    """From now on it may be spread. Raises LookupError; PermissionError when `by` wrote it: four eyes see more."""
    row = _one(db, broadcast)
    if row["created_by"] == by:
        raise PermissionError("whoever wrote a broadcast cannot approve it: another of the staff has to")
    if row["state"] == "draft":
        now = db.now_ms()
        db.run(
            "update broadcast set state = 'approved', approved_by = ?, send_at = coalesce(send_at, ?) where id = ?",
            by,
            now,
            broadcast,
        )


def waiting(db: Database) -> list[int]:
    """The ids of those that are approved, whose time has come and that are not spread yet."""
    rows = db.all("select id from broadcast where state = 'approved' and send_at <= ? order by id", db.now_ms())
    return [row["id"] for row in rows]


def spread(db: Database, broadcast: int, after: int = 0, limit: int = TOGETHER) -> int | None:
    """Put the rows of the next `limit` contacts with ids above `after` into the outbox.

    It returns the last of them: call it again with that, each time in a transaction of its own, until it returns None.
    Done twice it changes nothing, so after a crash it begins anew. Raises LookupError; ValueError before the approval.
    """
    row = _one(db, broadcast)
    if row["state"] == "draft":
        raise ValueError(f"broadcast {broadcast} is not approved")
    languages = json.loads(row["audience"])["languages"]
    last = db.one(
        "select max(id) as id from (select id from contact where id > ? order by id limit ?) as some", after, limit
    )
    if last is None or last["id"] is None:
        db.run("update broadcast set state = 'spread' where id = ?", broadcast)
        return None
    due, expires = row["send_at"], row["send_at"] + LIFE // timedelta(milliseconds=1)
    marks = ", ".join("?" * len(languages))
    chosen = f"and contact.language in ({marks})" if languages else ""
    own = (f"b:{broadcast}:", str(broadcast), outbox.BROADCASTS, due, expires, due, db.now_ms())
    db.run(_SPREAD.format(chosen=chosen), *own, after, last["id"], *languages)
    return int(last["id"])


def stop(db: Database, broadcast: int, reason: str) -> int:
    """Nothing more of it leaves; how many were still waiting."""
    db.run("update broadcast set state = 'stopped' where id = ?", broadcast)
    return db.run(
        "update message set state = 'killed', reason = ?, next_at = null, lease = null where kind = 'broadcast'"
        " and step = ? and state in ('planned', 'claimed')",
        reason,
        str(broadcast),
    )


def texts_of(db: Database, broadcasts: set[int]) -> dict[int, dict[str, str]]:
    """Their texts by language, by id."""
    if not broadcasts:
        return {}
    rows = db.gather("select id, texts from broadcast where id in {ids}", ids=broadcasts)
    return {row["id"]: json.loads(row["texts"]) for row in rows}


def may_go(row: Row, ways: list[Row]) -> bool:
    """Whether its reader still wants news there. `ways`: the reader's addresses."""
    return any(way["address_id"] == row["address_id"] and way["news"] and way["stopped"] is None for way in ways)


def word(texts: Mapping[str, str], way: Row) -> Text:
    """The text in the reader's language, else in their second, else in English; `Text.language` says in which."""
    for wish in (way["language"], way["second_language"]):
        if wish in texts:
            return finish(texts[wish], (), wish, way["channel"])
    return finish(texts[LAST_RESORT], (), LAST_RESORT, way["channel"])


def _one(db: Database, broadcast: int) -> Row:
    row = db.one("select * from broadcast where id = ?", broadcast)
    if row is None:
        raise LookupError(f"no broadcast {broadcast}")
    return row


_SPREAD = """
insert into message (key, kind, step, reader, address_id, channel, urgency, due, expires, next_at, state, created)
select ? || contact_id, 'broadcast', ?, contact_id, address_id, channel, ?, ?, ?, ?, 'planned', ?
from (
    select address.contact_id, address.id as address_id, address.channel,
           row_number() over (partition by address.contact_id order by address.rank, address.id) as place
    from address join contact on contact.id = address.contact_id
    where address.contact_id > ? and address.contact_id <= ?
    {chosen} and address.stopped is null and address.failed is null
    and exists (
        select 1 from consent where address_id = address.id and scope = 'news' and revoked is null
    )
) as ways where place = 1
on conflict (key) do nothing
"""
