"""Hearings: register, move, dispute, cancel, close. Each stores and replans in one transaction.

The words of whoever may not decide open a dispute; nothing is killed by them (design, section 4).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from messages.say import Phrase, Say, When
from messages.telephone import say_phone
from scheduler import alarms
from scheduler.broadcasts import closures
from scheduler.courts import court
from scheduler.db import Database, Row, ms
from scheduler.plan import instant_of
from scheduler.policy import KINDS, Policy
from scheduler.reminders import Because, replan

Medium = Literal["unknown", "in_person", "video", "internet", "phone"]


@dataclass(frozen=True, slots=True)
class Given:
    """A date as somebody gave it. `wall`: naive, on the court's clock in `zone`; `city` is how the zone is named to
    people."""

    wall: datetime
    zone: str
    city: str
    court: str | None = None
    place: str | None = None
    medium: Medium = "unknown"
    judge: str | None = None


@dataclass(frozen=True, slots=True)
class By:
    """Who said so. `contact` is None for the office and its imports."""

    role: Literal["self", "family", "staff", "import"]
    contact: int | None = None


def register(
    db: Database, policy: Policy, *, kind: str, given: Given | None, respondents: Sequence[int], by: By
) -> int:
    """A new hearing for one or several respondents, the first being the lead; its id. Without `given` a date is
    awaited.

    Whoever typed it gets a confirmation; so does every other reader for whom a step is already past.
    """
    if kind not in KINDS:
        raise ValueError(f"no kind of hearing is called {kind!r}")
    with db.transaction():
        hearing_id = db.insert(
            "hearing",
            kind=kind,
            state="set" if given else "awaited",
            registrant_role=by.role,
            registrant_contact=by.contact,
            awaited_since=None if given else db.now_ms(),
            created=db.now_ms(),
        )
        for place, respondent_id in enumerate(respondents):
            role = "lead" if place == 0 else "rider"
            db.insert("appears", hearing_id=hearing_id, respondent_id=respondent_id, role=role)
        if given:
            _revise(db, hearing_id, given, by, "standing")
            replan(db, policy, hearing_id, "registered", by=by.contact)
            if policy.of(kind).at_once:
                alarms.alarm(db, hearing_id, "bond", _at_once(db, hearing_id, kind, given, by))
    return hearing_id


def move(
    db: Database, policy: Policy, hearing_id: int, given: Given, by: By, *, instead_of: int | None = None
) -> Literal["moved", "disputed", "unchanged"]:
    """A new date, time, place or medium. Kills the old date's reminders and tells every follower "was X, now Y".
    One of several that are in dispute is settled by it.

    From somebody who may not decide it is kept as a second date: both are reminded, and staff is told. `instead_of`:
    the number of the date that ends, where it is not the one that stood.
    """
    with db.transaction():
        hearing = _hearing(db, hearing_id)
        live = db.all("select * from revision where hearing_id = ? and state <> 'rejected'", hearing_id)
        is_set = hearing["state"] == "set"
        if is_set and any(is_same(row, given) for row in live if row["state"] == "standing") and len(live) == 1:
            db.run("update revision set judge = coalesce(?, judge) where id = ?", given.judge, live[0]["id"])
            return "unchanged"
        decides, awaited = may_decide(db, hearing, by), hearing["state"] == "awaited"
        if not decides and not awaited:
            return _dispute(db, policy, hearing_id, live, given, by)
        right = next((row for row in live if is_same(row, given)), None) if is_set and by.role != "import" else None
        if decides and right:
            # One of the dates that are in dispute: it is found right, and nothing about it is new. (What an import
            # moves has a revision of its own, by which the import is taken back.)
            db.run("update revision set judge = coalesce(?, judge) where id = ?", given.judge, right["id"])
            choose(db, policy, live, right, by)
            return "moved"
        standing = next((row for row in live if row["state"] == "standing"), None)
        was = instead_of or (standing["number"] if standing and not awaited else None)
        if standing and given.medium == "unknown" and given.court == standing["court"]:
            given = replace(given, medium=standing["medium"])
        db.run("update revision set state = 'rejected' where hearing_id = ? and state <> 'rejected'", hearing_id)
        # Whoever missed the last one is asked about this one as about any other.
        db.run("update hearing set state = 'set', doubt = null, outcome = 'unknown' where id = ?", hearing_id)
        said = _revise(db, hearing_id, given, by, "standing")
        if not decides:
            # No date stands against it, so it is reminded of; the office is asked to compare it all the same.
            alarms.disputed(db, hearing_id, None, said)
        # Who was told that it is cancelled is told that it stands after all.
        again = hearing["state"] == "cancelled" and any(is_same(row, given) for row in live)
        because: Because = "reinstated" if again else "moved" if was else "registered"
        replan(db, policy, hearing_id, because, by=by.contact, was=was)
        return "moved"


def choose(db: Database, policy: Policy, live: Sequence[Row], right: Row, by: By) -> Literal["settled", "moved"]:
    """Of the `live` dates of a hearing this one is right: the others are rejected, their rows die, everybody is told.
    In the caller's transaction, as `disputes.settle` has it."""
    hearing_id, stands = right["hearing_id"], right["state"] == "standing"
    stood = next((row["number"] for row in live if row["state"] == "standing"), None)
    db.run(
        "update revision set state = case when number = ? then 'standing' else 'rejected' end"
        " where hearing_id = ? and state <> 'rejected'",
        right["number"],
        hearing_id,
    )
    if len({row["wall"][:10] for row in live}) > 1:
        _doubt_of_the_day(db, hearing_id, stands=stands)
    # Who compares dates knows that there is one.
    db.run(
        "update hearing set doubt_ended_by = ? where id = ? and doubt = 'cancelled' and doubt_ended_by is null",
        by.role,
        hearing_id,
    )
    because: Literal["settled", "moved"] = "settled" if stands else "moved"
    replan(db, policy, hearing_id, because, by=by.contact, was=None if stands else stood)
    return because


def _doubt_of_the_day(db: Database, hearing_id: int, *, stands: bool) -> None:
    """A court that is closed on one day puts a date of another day in no doubt. `stands`: nobody settled on another."""
    # Without a broadcast nothing tells which day was meant, and it was that of the date that stood.
    db.run(
        "update hearing set doubt = null where id = ? and doubt = 'closed' and doubt_ended_by is null"
        " and (doubt_broadcast is not null or ? = 0)",
        hearing_id,
        int(stands),
    )
    closures.look_again(db)


def cancel(db: Database, policy: Policy, hearing_id: int, by: By) -> Literal["cancelled", "disputed"]:
    """The hearing will not happen. Its reminders are killed and every follower is told; or, from others, staff is
    asked."""
    with db.transaction():
        hearing = _hearing(db, hearing_id)
        if not may_decide(db, hearing, by):
            db.run(
                "update hearing set doubt = 'cancelled', doubt_since = ?, doubt_ended_by = null, doubt_broadcast = null"
                " where id = ? and (coalesce(doubt, '') <> 'closed' or doubt_ended_by is not null)",
                db.now_ms(),
                hearing_id,
            )
            stood = db.one("select * from revision where hearing_id = ? and state = 'standing'", hearing_id)
            alarms.called_off(db, hearing_id, stood)
            return "disputed"
        db.run("update hearing set state = 'cancelled' where id = ?", hearing_id)
        replan(db, policy, hearing_id, "cancelled", by=by.contact)
        return "cancelled"


def close(db: Database, policy: Policy, hearing_id: int, outcome: Literal["unknown", "attended", "missed"]) -> None:
    """The hearing is over; what was still planned for it is killed."""
    with db.transaction():
        db.run("update hearing set state = 'closed', outcome = ? where id = ?", outcome, hearing_id)
        replan(db, policy, hearing_id)


def may_decide(db: Database, hearing: Row, by: By) -> bool:
    """Staff, its imports, and whoever registered the hearing and still follows it."""
    if by.role in ("staff", "import"):
        return True
    if by.contact is None or by.contact != hearing["registrant_contact"]:
        return False
    return bool(
        db.one(
            "select 1 from follower join appears on appears.respondent_id = follower.respondent_id"
            " where hearing_id = ? and contact_id = ? and state <> 'removed'",
            hearing["id"],
            by.contact,
        )
    )


def is_same(row: Row, given: Given) -> bool:
    """Whether a date says nothing new: what it leaves out, the court's address or how one appears, stays as it was."""
    return (row["wall"], row["zone"], _where(row["court"], row["place"])) == (
        given.wall.isoformat(timespec="minutes"),
        given.zone,
        _where(given.court, given.place),
    ) and given.medium in ("unknown", row["medium"])


def _at_once(db: Database, hearing_id: int, kind: str, given: Given, by: By) -> Say:
    """What staff has to act on now, with the number of whoever typed it."""
    who = alarms.label(db, hearing_id)
    ways = db.all("select value from address where contact_id = ? and channel = 'sms' order by rank, id", by.contact)
    if ways and by.role in ("self", "family"):
        who = f"{who} ({say_phone(ways[0]['value'])})"
    if kind == "bond":
        return Say("staff-bond", {"label": who, "when": _when(given)})
    return Say("staff-at-once", {"label": who, "kind": Phrase(f"kind-{kind}"), "when": _when(given)})


def _dispute(
    db: Database, policy: Policy, hearing_id: int, live: list[Row], given: Given, by: By
) -> Literal["disputed", "unchanged"]:
    if any(is_same(row, given) for row in live):
        return "unchanged"
    said = _revise(db, hearing_id, given, by, "disputed")
    replan(db, policy, hearing_id, "disputed", by=by.contact)
    alarms.disputed(db, hearing_id, next((row for row in live if row["state"] == "standing"), None), said)
    return "disputed"


def _revise(db: Database, hearing_id: int, given: Given, by: By, state: str) -> Row:
    last = db.one("select coalesce(max(number), 0) as number from revision where hearing_id = ?", hearing_id)
    number = (last["number"] if last else 0) + 1
    revision = db.insert(
        "revision",
        hearing_id=hearing_id,
        number=number,
        wall=given.wall.isoformat(timespec="minutes"),
        zone=given.zone,
        instant=ms(instant_of(given.wall, given.zone)),
        city=given.city,
        court=given.court,
        place=given.place,
        medium=given.medium,
        judge=given.judge,
        said_role=by.role,
        said_contact=by.contact,
        also_said=_also_said(db, hearing_id, given, by),
        said=db.now_ms(),
        state=state,
    )
    return db.all("select * from revision where id = ?", revision)[0]


def _also_said(db: Database, hearing_id: int, given: Given, by: By) -> str:
    """Who else gave this date and time, whatever the place: it is their own word, and they go on hearing of it."""
    rows = db.all(
        "select case when said_role in ('self', 'family') then said_contact end as contact, also_said from revision"
        " where hearing_id = ? and wall = ? and zone = ?",
        hearing_id,
        given.wall.isoformat(timespec="minutes"),
        given.zone,
    )
    said = {each for row in rows for each in f"{row['contact'] or ''},{row['also_said']}".split(",") if each}
    said.discard(str(by.contact))
    return f",{','.join(sorted(said))}," if said else ""


def _where(code: str | None, place: str | None) -> str | None:
    found = court(code) if code else None
    return place or (found.address or found.name if found else None)


def _hearing(db: Database, hearing_id: int) -> Row:
    row = db.one("select * from hearing where id = ?", hearing_id)
    if row is None:
        raise LookupError(f"no hearing {hearing_id}")
    return row


def _when(given: Given) -> When:
    return When(given.wall, given.zone, given.city)
