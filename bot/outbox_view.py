"""What `courtbell outbox` shows: messages as a table, and the history of one of them that a person can read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from bot.preview import mask, what_of
from scheduler import outbox
from scheduler.db import Database, Row, instant

Out = Callable[[str], None]
# What each outcome of a try means. A try without one is not a failure.
OUTCOMES = {
    None: "no answer yet: nobody knows whether it was taken",
    "accepted": "accepted by the provider",
    "delivered": "delivered to the phone",
    "read": "read: the person asked for the details",
    "confirmed": "confirmed by the person",
}
# How far a text can get after it was taken, each with a moment of its own.
ARRIVED = ("delivered", "read", "confirmed")
_HEAD = ("id", "what", "to", "by", "due (UTC)", "state", "outcome", "why")

# What each state of a message means; completes the sentence "Now it …".
STATES = {
    "planned": "waits until it is due",
    "parked": "waits for its import to be released",
    "sending": "is with the provider, or about to be",
    "unknown": "may have been sent; the provider is being asked",
    "sent": "was sent",
    "carried": "went out inside another message",
    "killed": "will not be sent",
    "failed": "could not be sent",
    "expired": "was not sent, because it came to be of no use",
}


def run(
    what: Sequence[str],
    db: Database,
    as_json: bool,
    out: Out,
    *,
    state: str | None = None,
    hearing: int | None = None,
    contact: int | None = None,
    limit: int = 100,
) -> int:
    """`outbox`, or `outbox show ID`; the exit code."""
    if what:
        return _show(what, db, as_json, out)
    if state is not None and state not in STATES:
        out(f"There is no state {state!r}; the states are {', '.join(STATES)}.")
        return 2
    rows = outbox.listing(db, state=state, hearing=hearing, reader=contact, limit=limit)
    if as_json:
        for row in rows:
            out(json.dumps(as_line(row), ensure_ascii=False))
        return 0
    for line in _table(rows):
        out(line)
    if len(rows) == limit:
        out(f"The first {limit}; --limit shows more.")
    return 0


def as_line(row: Row) -> dict[str, Any]:
    """A row of `outbox.listing` with the demo line's keys, and state and due. What did not go out yet has no text."""
    return {
        "at": _iso(row["ended"]),
        "channel": row["channel"],
        "to": row["sent_to"] or row["goes_to"],
        "language": row["language"],
        "kind": row["kind"],
        "step": row["step"],
        "hearing": row["hearing_id"],
        "text": row["text"],
        "parts": row["parts"],
        "state": row["state"],
        "due": _iso(row["due"]),
        "id": row["id"],
        "outcome": row["outcome"],
        "reason": row["reason"] or row["attempt_reason"],
    }


def history(db: Database, row: Row) -> Iterator[str]:
    """What happened to one message, in order."""
    yield from _planned(db, row)
    tries = db.all(
        "select attempt.*, address.value from attempt join address on address.id = address_id"
        " where message_id = ? order by attempt.id",
        row["id"],
    )
    for number, tried in enumerate(tries, 1):
        yield from _tried(number, tried)
    for each in db.all("select id, kind, step, hearing_id from message where carried_by = ?", row["id"]):
        what = what_of(each["kind"], each["step"])
        yield f"      carries message {each['id']}: {what} about hearing {each['hearing_id']}"
    yield from _carried(db, row)
    for task in db.all("select * from task where key in (?, ?)", f"failed:{row['id']}", f"late:{row['id']}"):
        done = f", done {_time(task['done'])}" if task["done"] else ", open"
        yield f"  {_time(task['created'])}  on the call list: {task['reason']}{done}"
    if row["state"] == "killed" and row["killed"] is not None:
        yield f"  {_time(row['killed'])}  it was decided that it will not be sent"
    carrier = f" (message {row['carried_by']})" if row["carried_by"] else ""
    why = f": {row['reason']}" if row["reason"] else ""
    later = f"; looked at again {_time(row['next_at'])}" if row["next_at"] else ""
    yield f"  Now it {STATES[row['state']]}{carrier}{why}{later}."


def _planned(db: Database, row: Row) -> Iterator[str]:
    about = f" about hearing {row['hearing_id']}" if row["hearing_id"] else ""
    yield (
        f"Message {row['id']}: {row['kind']} {row['step']}".rstrip() + f"{about}, by {row['channel']}, key {row['key']}"
    )
    yield f"  {_time(row['created'])}  planned for {_time(row['due'])}, of no use after {_time(row['expires'])}"
    reader = f"contact {row['reader']}" + (f", in {row['language']}" if row["language"] else "")
    labels = db.all(
        "select distinct label, relation from follower join respondent on respondent.id = respondent_id"
        " where contact_id = ? and state <> 'removed' order by label",
        row["reader"],
    )
    known = ", ".join(f"{each['label']} ({each['relation']})" for each in labels)
    yield f"      for {reader}" + (f", who follows {known}" if known else "")
    if row["prompted"]:
        yield "      they had just written, so it goes at any hour"
    if row["key"].startswith("e:"):
        yield "      an escalation: somebody else did not answer, or was not reached"
    if row["import_id"]:
        yield f"      belongs to import {row['import_id']}"


def _tried(number: int, tried: Row) -> Iterator[str]:
    parts = f", {tried['parts']} part{'s' if tried['parts'] > 1 else ''}" if tried["channel"] == "sms" else ""
    yield f"  {_time(tried['started'])}  try {number} by {tried['channel']} to {mask(tried['value'])}{parts}"
    if tried["provider_id"]:
        yield f"      the provider calls it {tried['provider_id']}"
    why = f": {tried['reason']}" if tried["reason"] else ""
    arrived = [name for name in ARRIVED if tried[name] is not None]
    outcome = "accepted" if arrived else tried["outcome"]
    yield f"  {_time(tried['ended'])}  {OUTCOMES.get(outcome, outcome)}{why}"
    if tried["asked"] is not None:
        knew = "and its answer was taken" if tried["unreported"] else "and did not know more"
        yield f"  {_time(tried['asked'])}  the provider was last asked what became of it, {knew}"
    yield from (f"  {_time(tried[name])}  {OUTCOMES[name]}" for name in arrived)
    if tried["text"]:
        yield from (f"      | {line}" for line in tried["text"].splitlines())


def _carried(db: Database, row: Row) -> Iterator[str]:
    """What became of the message that carries this one: it shares the outcome."""
    if not row["carried_by"]:
        return
    last = db.one("select * from attempt where message_id = ? order by id desc limit 1", row["carried_by"])
    if last is not None:
        outcome = OUTCOMES.get(last["outcome"], last["outcome"])
        yield f"  {_time(last['ended'] or last['started'])}  inside message {row['carried_by']}: {outcome}"


def _show(what: Sequence[str], db: Database, as_json: bool, out: Out) -> int:
    if len(what) != 2 or what[0] != "show" or not what[1].isdigit():
        out("Say which message: courtbell outbox show ID")
        return 2
    row = next(iter(outbox.listing(db, message=int(what[1]))), None)
    if row is None:
        out(json.dumps({"problem": "no such message"}) if as_json else f"There is no message {what[1]}.")
        return 1
    for line in [json.dumps(_whole(db, row), ensure_ascii=False)] if as_json else history(db, row):
        out(line)
    return 0


def _whole(db: Database, row: Row) -> dict[str, Any]:
    """One message for a program, with every try."""
    tries = [
        {name: each[name] for name in ("channel", "provider_id", "outcome", "reason", "parts", "text")}
        | {name: _iso(each[name]) for name in ("started", "ended", "asked", *ARRIVED)}
        for each in db.all("select * from attempt where message_id = ? order by id", row["id"])
    ]
    history_of = {
        "created": _iso(row["created"]),
        "expires": _iso(row["expires"]),
        "next": _iso(row["next_at"]),
        "killed": _iso(row["killed"]),
        "reader": row["reader"],
        "carried_by": row["carried_by"],
        "carries": [each["id"] for each in db.all("select id from message where carried_by = ?", row["id"])],
    }
    return as_line(row) | {"key": row["key"]} | history_of | {"attempts": tries}


def _table(rows: Sequence[Row]) -> Iterator[str]:
    if not rows:
        yield "No messages."
        return
    cells = [_HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(_HEAD))]
    for row in cells:
        yield "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()


def _cells(row: Row) -> tuple[str, ...]:
    return (
        str(row["id"]),
        what_of(row["kind"], row["step"]),
        mask(row["sent_to"] or row["goes_to"] or "") or f"contact {row['reader']}",
        row["channel"],
        f"{instant(row['due']):%Y-%m-%d %H:%M}",
        row["state"],
        row["outcome"] or "",
        row["reason"] or row["attempt_reason"] or "",
    )


def _time(at: int | None) -> str:
    return f"{instant(at):%Y-%m-%d %H:%M:%S}" if at is not None else " " * 19


def _iso(at: int | None) -> str | None:
    return instant(at).isoformat() if at is not None else None
