"""The outbox: every text that we send is a row, from being planned to what became of it. `delivery` moves the rows.

No row is deleted before purge or erasure. It is killed with its reason and keeps its key; the same key wanted again
revives it if it was never sent. What waits, and in which order, is `backlog`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Any

from messages.say import Say, to_json
from scheduler import withdrawal
from scheduler.db import Database, Row
from scheduler.office import alarm_addresses
from scheduler.withdrawal import withdraw

ANSWERS, REMINDERS, QUESTIONS, BROADCASTS = range(4)
URGENCIES = (ANSWERS, REMINDERS, QUESTIONS, BROADCASTS)

# Not yet with a provider, so that it can still be changed or killed.
OPEN = ("planned", "parked")
# It went out, or may have.
GONE = ("sending", "unknown", "sent", "carried")

ANSWER_LIFE = timedelta(hours=12)
ALARM_LIFE = timedelta(days=3)

COLUMNS = (
    "key",
    "kind",
    "step",
    "reader",
    "address_id",
    "hearing_id",
    "revision",
    "channel",
    "urgency",
    "prompted",
    "due",
    "expires",
    "next_at",
    "state",
    "say",
    "import_id",
    "created",
)


def put(db: Database, row: Mapping[str, Any], parked: int | None = None) -> int:
    """Add a row, or bring back one that was killed before it was ever sent; its id. What went out stays as it is.

    `row` has key, kind, reader, channel, urgency, due and expires (Unix ms) and what else it needs. `parked`: the
    import that somebody has to release first.
    """
    held = parked is not None
    whole: Row = dict.fromkeys(COLUMNS) | {"step": "", "prompted": 0} | dict(row)
    whole |= {"created": db.now_ms(), "import_id": parked if held else None}
    whole |= {"state": "parked", "next_at": None} if held else {"state": "planned", "next_at": row["due"]}
    known = db.one(
        "select id, kind, state, due, channel, exists (select 1 from attempt where message_id = message.id"
        " and outcome <> 'failed') as taken from message where key = ?",
        row["key"],
    )
    if known is None:
        return db.insert("message", **whole)
    revivable = known["state"] in ("killed", "expired", "failed", "parked") and not known["taken"]
    moved = known["state"] in OPEN and known["channel"] != row["channel"]
    if known["state"] in OPEN and known["kind"] in ("reminder", "nudge", "after", "awaited"):
        moved = moved or known["due"] != row["due"]
    if revivable or moved:
        changed = {name: whole[name] for name in COLUMNS if name not in ("key", "created")}
        marks = ", ".join(f"{name} = ?" for name in changed)
        db.run(
            f"update message set {marks}, reason = null, lease = null, carried_by = null, killed = null where id = ?",
            *changed.values(),
            known["id"],
        )
    return int(known["id"])


def replace(
    db: Database,
    hearing_id: int,
    wanted: Mapping[str, Row],
    *,
    heard: Mapping[int, Collection[int]],
    reason: str,
    parked: Mapping[str, int],
) -> None:
    """Make `wanted` (rows by key) the open rows of a hearing.

    Open reminders that are not wanted are killed with `reason`. So is what is open or still to be carried about a date
    that its reader may not hear of: `heard` has the revisions by reader.
    """
    standing = db.all(
        "select id, key, kind, state, revision, reader from message where hearing_id = ?"
        " and state in ('planned', 'parked', 'carried')"
        " and kind in ('reminder', 'nudge', 'after', 'confirmation', 'changed', 'disputed', 'details',"
        " 'awaited')",
        hearing_id,
    )
    withdrawal.of_hearing(db, hearing_id)
    for row in standing:
        stays = row["kind"] != "reminder" or row["state"] == "carried"
        if row["key"] not in wanted and not (stays and row["revision"] in heard.get(row["reader"], ())):
            kill(db, row["id"], reason)
    for key, row in wanted.items():
        put(db, row, parked.get(key))


def kill(db: Database, message_id: int, reason: str) -> None:
    """It will not be sent, and this is why. What already went out is not touched; what it carried is free again."""
    if _kill(db, "id = ?", message_id, reason):
        free(db, message_id)


def end(db: Database, hearing_id: int, kind: str, reason: str, *, reader: int | None = None) -> None:
    """Nothing of this kind goes out about a hearing any more, to one reader or to all."""
    withdraw(db, "hearing_id = ?", hearing_id)
    rows = db.all(
        "select id from message where hearing_id = ? and kind = ? and reader = coalesce(?, reader)"
        " and state in ('planned', 'parked')",
        hearing_id,
        kind,
        reader,
    )
    for row in rows:
        kill(db, row["id"], reason)


def free(db: Database, carrier: int, *, but: Collection[int] = ()) -> None:
    """What was folded into a message that will not say it goes by itself again, except for the rows `but`."""
    db.run(
        "update message set state = 'planned', carried_by = null, next_at = due where state = 'carried'"
        " and carried_by = ? and id not in {ids}",
        carrier,
        ids=but,
    )


def reread(db: Database, hearing_ids: Collection[int]) -> None:
    """What is about to be said of these hearings is read and worded anew: more is known of them now."""
    for hearing_id in hearing_ids:
        withdraw(db, "hearing_id = ?", hearing_id)


def kill_reader(db: Database, contact_id: int, reason: str) -> None:
    """Nothing that is still open goes to this contact."""
    withdraw(db, "reader = ?", contact_id)
    _kill(db, "reader = ?", contact_id, reason)


def kill_news(db: Database, contact_id: int) -> None:
    """No news that is still open goes to this contact."""
    news = f"reader = ? and message.kind = 'broadcast' and message.urgency = {BROADCASTS}"
    withdraw(db, news, contact_id)
    _kill(db, news, contact_id, "wants no more news")


def answer(db: Database, contact_id: int, address_id: int, inbound_id: int, n: int, say: Say, step: str = "") -> int:
    """The n-th answer to something that came in, at once, to where it came from; the row's id."""
    channel = db.one("select channel from address where id = ?", address_id)
    if channel is None:
        raise LookupError(f"no address {address_id}")
    return put(
        db,
        {
            "key": f"a:{inbound_id}:{n}",
            "kind": "reply",
            "step": step,
            "reader": contact_id,
            "address_id": address_id,
            "channel": channel["channel"],
            "urgency": ANSWERS,
            "prompted": 1,
            "due": _ms(db),
            "expires": _ms(db, ANSWER_LIFE),
            "say": to_json(say),
        },
    )


def details(db: Database, contact_id: int, address_id: int, inbound_id: int, n: int, message_id: int) -> int:
    """The whole of a message that went out in discreet wording, because its reader asked to see it."""
    of = db.one("select hearing_id, revision, channel from message where id = ?", message_id)
    if of is None:
        raise LookupError(f"no message {message_id}")
    return put(
        db,
        {
            "key": f"a:{inbound_id}:{n}",
            "kind": "details",
            "step": str(message_id),
            "reader": contact_id,
            "address_id": address_id,
            "hearing_id": of["hearing_id"],
            "revision": of["revision"],
            "channel": of["channel"],
            "urgency": ANSWERS,
            "prompted": 1,
            "due": _ms(db),
            "expires": _ms(db, ANSWER_LIFE),
        },
    )


def tell_staff(db: Database, key: str, say: Say, *, urgency: int = REMINDERS, avoid: str = "") -> int:
    """An alarm to every staff member who takes them, once for each `key`; how many there are.

    `avoid`: the channel that it should not go by, because it is what the alarm is about.
    """
    ways = alarm_addresses(db, avoid)
    for way in ways:
        tell_one(db, key, way, say, urgency=urgency, prompted=urgency == ANSWERS)
    return len(ways)


def tell_one(db: Database, key: str, way: Row, say: Say, *, urgency: int, prompted: bool) -> int:
    """One text to one member of staff, once for each `key`; `way` is a row of `office.alarm_addresses`. The row's id.

    `prompted`: it does not wait for the end of quiet hours.
    """
    return put(
        db,
        {
            "key": f"{key}:{way['contact_id']}",
            "kind": "staff",
            "reader": way["contact_id"],
            "address_id": way["address_id"],
            "channel": way["channel"],
            "urgency": urgency,
            "prompted": int(prompted),
            "due": _ms(db),
            "expires": _ms(db, ALARM_LIFE),
            "say": to_json(say),
        },
    )


def listing(
    db: Database,
    *,
    state: str | None = None,
    reader: int | None = None,
    hearing: int | None = None,
    message: int | None = None,
    limit: int = 100,
) -> list[Row]:
    """Rows as people look at them: the soonest due first, with the address tried and the last attempt's outcome."""
    asked = {"message.state": state, "message.reader": reader, "message.hearing_id": hearing, "message.id": message}
    given = {name: value for name, value in asked.items() if value is not None}
    where = " and ".join(f"{name} = ?" for name in given) or "1 = 1"
    return db.all(
        "select message.*, last.outcome, last.reason as attempt_reason, last.text, last.parts, last.provider_id,"
        " last.ended, contact.language, contact.zone, address.value as sent_to,"
        " (select value from address where contact_id = message.reader and channel = message.channel"
        " order by stopped is not null, rank, id limit 1) as goes_to from message"
        " join contact on contact.id = message.reader"
        " left join attempt as last on last.id ="
        " (select max(id) from attempt where message_id = coalesce(message.carried_by, message.id))"
        " left join address on address.id = coalesce(last.address_id, message.address_id)"
        f" where {where} order by message.due, message.id limit ?",
        *given.values(),
        limit,
    )


def _kill(db: Database, which: str, value: int, reason: str) -> int:
    # What waits in a message that did not leave yet has not left either.
    waiting = (
        "state = 'carried' and exists (select 1 from message as carrier where carrier.id = message.carried_by"
        " and carrier.state = 'planned')"
    )
    return sum(
        db.run(
            "update message set state = 'killed', reason = ?, killed = ?, next_at = null, lease = null,"
            f" carried_by = null where {which} and {open_}",
            reason,
            db.now_ms(),
            value,
        )
        for open_ in (waiting, "state in ('planned', 'parked')")
    )


def _ms(db: Database, later: timedelta = timedelta()) -> int:
    return db.now_ms() + int(later.total_seconds() * 1000)
