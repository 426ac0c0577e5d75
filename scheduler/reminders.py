"""A hearing's rows in the outbox, made to say what is true now: who is reminded of which date, and what is killed.

`plan` decides when; this decides for whom, and compares with what stands. It sends nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from scheduler import believed, held_back, outbox
from scheduler.db import Database, Row, instant, ms
from scheduler.plan import ASKED_FOR, DAY, Planned, asks_at_once, plan
from scheduler.policy import Policy
from scheduler.right_to_hear import MAY_BE_TOLD

Because = Literal["registered", "moved", "disputed", "settled", "cancelled", "reinstated", "replanned"]

SOON = timedelta(hours=48)
NEWS: dict[Because, str] = {
    "moved": "changed",
    "disputed": "disputed",
    "settled": "confirmation",
    "cancelled": "cancelled",
}


@dataclass(frozen=True, slots=True)
class Reader:
    """A follower who may be written to about a hearing, at the address that is tried first."""

    contact: int
    zone: str
    channel: str
    own_word_only: bool
    reachable: bool = True

    def may_hear(self, revision: Row) -> bool:
        """Whether this date, by whoever said it, is for them."""
        also = f",{self.contact}," in (revision.get("also_said") or "")
        return not self.own_word_only or revision["said_contact"] == self.contact or also


@dataclass(frozen=True, slots=True)
class Told:
    """What a reader was told of one date. `steps`: those that went out, the last of them due at `last` (Unix ms).

    `waiting`: the steps that are planned. `news`: whether other news of this date is on its way.
    """

    steps: frozenset[str] = frozenset()
    last: int | None = None
    waiting: frozenset[str] = frozenset()
    news: bool = False

    def lacks(self, item: Planned) -> bool:
        """Whether a step that is past, and still of use, is owed: it waits, or nothing said as much since."""
        return item.step in self.waiting or (self.last is not None and self.last < ms(item.due))


_READERS = f"""
select appears.hearing_id, contact.id as contact, contact.zone, address.channel, address.failed,
       follower.state = 'pending' as own_word_only
from appears
join respondent on respondent.id = appears.respondent_id
join follower on follower.respondent_id = respondent.id
join contact on contact.id = follower.contact_id
join address on address.contact_id = contact.id
where appears.hearing_id in ({{}}) and follower.state <> 'removed' and follower.muted = 0
  and {MAY_BE_TOLD}
  and address.stopped is null
  and exists (select 1 from consent where address_id = address.id and scope = 'case' and revoked is null)
order by appears.hearing_id, contact.id, follower.state, address.failed is not null, address.rank, address.id
"""


def readers(db: Database, hearing_id: int) -> list[Reader]:
    """Everybody who is reminded of a hearing, once each.

    Left out: no consent, stopped, muted, a confidential case without its opt-in, a detained person's own phone. Who is
    not yet approved hears only what they said themselves (design, section 4). Who cannot be reached keeps their rows:
    each of them ends on the list of what needs a person.
    """
    return readers_of_many(db, [hearing_id])[hearing_id]


def readers_of_many(db: Database, hearing_ids: Sequence[int]) -> dict[int, list[Reader]]:
    """`readers`, for several hearings at once."""
    found: dict[int, dict[int, Reader]] = {hearing_id: {} for hearing_id in hearing_ids}
    for row in db.all(_READERS.format(", ".join("?" * len(hearing_ids))), *hearing_ids):
        reader = Reader(row["contact"], row["zone"], row["channel"], bool(row["own_word_only"]), row["failed"] is None)
        found[row["hearing_id"]].setdefault(reader.contact, reader)
    return {hearing_id: list(each.values()) for hearing_id, each in found.items()}


def who_is_told(db: Database, hearing_id: int, *, anew: bool) -> list[int]:
    """The contacts to whom news of a hearing goes, as things stand. `anew`: of a date that the office gives; else of
    the one that stands."""
    stands = db.one("select * from revision where hearing_id = ? and state = 'standing'", hearing_id)
    return [
        reader.contact
        for reader in readers(db, hearing_id)
        if not reader.own_word_only or (stands is not None and not anew and reader.may_hear(stands))
    ]


def replan(
    db: Database,
    policy: Policy,
    hearing_id: int,
    because: Because = "replanned",
    *,
    by: int | None = None,
    was: int | None = None,
) -> None:
    """Make the outbox agree with the hearing, in the caller's transaction.

    `by`: the contact whose input this answers. `was`: the number of the revision that a move replaced. Reminders of
    dates that no longer stand are killed; steps that are already past become one message; a step that was sent for the
    same date is not repeated. What an import brought that nobody released yet stays parked.
    """
    hearing = db.one("select * from hearing where id = ?", hearing_id)
    if hearing is None:
        raise LookupError(f"no hearing {hearing_id}")
    live = _live(db, hearing)
    wanted: dict[str, Row] = {}
    heard: dict[int, set[int]] = {}
    for reader in readers(db, hearing_id):
        dates = [row for row in live if reader.may_hear(row)]
        heard[reader.contact] = {row["number"] for row in dates}
        knows = believed.date_of(db, hearing_id, reader.contact, was) if was else None
        so = because if by == reader.contact else _as_they_know(db, hearing_id, reader, because, knows, was, dates)
        for revision in dates:
            told = _told(db, hearing_id, revision, reader.contact)
            rows = rows_for(policy, db.now(), hearing, revision, reader, told, so, by)
            wanted |= {row["key"]: row for row in rows}
        wanted |= {row["key"]: row for row in _news(db, hearing, reader, so, by, knows)}
    outbox.replace(
        db,
        hearing_id,
        wanted,
        heard=heard,
        reason=because,
        parked=held_back.by_imports(db, hearing_id, wanted),
    )


def _as_they_know(
    db: Database,
    hearing_id: int,
    reader: Reader,
    because: Because,
    knows: int | None,
    was: int | None,
    dates: Sequence[Row],
) -> Because:
    """What it is to a reader to whom it is news. `knows`: the number of the date that they take for the one that `was`;
    `dates`: what they may hear."""
    unheard = because == "reinstated" and not believed.is_off(db, hearing_id, reader.contact)
    if knows == was and not unheard:
        return because
    if believed.still_right(db, hearing_id, knows, dates):
        # Moved back, or cancelled and not, before they heard of it: what became due meanwhile is owed, and nothing is
        # new.
        return "replanned"
    return "moved" if unheard else because


def replan_contact(db: Database, policy: Policy, contact_id: int) -> None:
    """Replan every hearing that a contact may be reminded of: after consent, a new time zone, a new address."""
    rows = db.all(
        "select distinct hearing.id from follower join appears on appears.respondent_id = follower.respondent_id"
        " join hearing on hearing.id = appears.hearing_id where contact_id = ? and hearing.state = 'set'",
        contact_id,
    )
    for row in rows:
        replan(db, policy, row["id"])
    # What waits for a morning may wait for that of another place, or for another phone.
    db.run(
        "update message set next_at = ? where reader = ? and state = 'planned' and attempts = 0 and due <= ?"
        " and next_at > ?",
        db.now_ms(),
        contact_id,
        *(db.now_ms(),) * 2,
    )


def _live(db: Database, hearing: Row) -> list[Row]:
    if hearing["state"] != "set":
        return []
    return db.all("select * from revision where hearing_id = ? and state <> 'rejected' order by number", hearing["id"])


def rows_for(
    policy: Policy,
    now: datetime,
    hearing: Row,
    revision: Row,
    reader: Reader,
    told: Told = Told(),  # frozen and empty
    because: Because = "registered",
    by: int | None = None,
) -> Iterator[Row]:
    """The rows that one reader is to have for one date. Touches no database.

    Of `hearing` it needs id and kind, of `revision` number, wall, zone and instant.
    """
    wall = datetime.fromisoformat(revision["wall"])
    steps = plan(hearing["kind"], wall, revision["zone"], reader.zone, policy)
    for item in steps:
        lacks = item.step in told.waiting if because in NEWS else told.lacks(item)
        if item.step not in told.steps and (item.due > now or (lacks and item.expires > now)):
            yield _row(hearing, revision, reader, "reminder", item.step, item.due, item.expires, urgency=1)
    begins = instant(revision["instant"])
    typed = because in ("registered", "reinstated") and by == reader.contact
    late = any(item.due <= now for item in steps) or policy.of(hearing["kind"]).at_once
    owed = because == "reinstated" or (late and not (told.steps or told.news))
    if because in NEWS or not (typed or (owed and begins > now)):
        return
    if typed and because == "registered" and asks_at_once(hearing["kind"], wall, revision["zone"], policy, now):
        yield _row(hearing, revision, reader, "after", "after", now, now + ASKED_FOR, urgency=0, prompted=True)
        return
    expires = max(begins, now + timedelta(hours=1)) if typed else begins
    urgency = 0 if typed or policy.of(hearing["kind"]).at_once else 1
    yield _row(hearing, revision, reader, "confirmation", "now", now, expires, urgency=urgency, prompted=typed)


def _news(
    db: Database, hearing: Row, reader: Reader, because: Because, by: int | None, was: int | None
) -> Iterator[Row]:
    if because not in NEWS:
        return
    now = db.now()
    dates = db.all("select * from revision where hearing_id = ? order by number desc", hearing["id"])
    stood = [row for row in dates if row["state"] == "standing"] if because != "disputed" else dates
    newest = (stood or dates)[0] if dates else None
    if newest and because == "cancelled":
        # Of a date that they were not told yet they need not hear that it is off, but of the one that they know.
        knows = believed.date_of(db, hearing["id"], reader.contact, newest["number"])
        newest = next((row for row in dates if row["number"] == knows and reader.may_hear(row)), newest)
    if newest is None or not reader.may_hear(newest):
        return
    begins = [instant(row["instant"]) for row in dates if row["number"] in (newest["number"], was)]
    soon = any(now - SOON < at < now + SOON for at in begins)
    prompted = by == reader.contact
    last = max(begins)
    # What is over is told by day.
    of_use = max(last, now + timedelta(hours=1)) if last > now or prompted else now + DAY
    row = _row(
        hearing,
        newest,
        reader,
        NEWS[because],
        f"was:{was}" if was else "",
        now,
        of_use,
        urgency=0 if soon or prompted else 1,
        prompted=prompted,
    )
    # The same date can be found to be right more than once.
    yield row | {"key": f"{row['key']}:{ms(now)}"} if because == "settled" else row


def _row(
    hearing: Row,
    revision: Row,
    reader: Reader,
    kind: str,
    step: str,
    due: datetime,
    expires: datetime,
    *,
    urgency: int,
    prompted: bool = False,
) -> Row:
    name = step if kind == "reminder" else kind
    return {
        "key": f"r:{reader.contact}:{hearing['id']}:{revision['number']}:{name}",
        "kind": kind,
        "step": step,
        "reader": reader.contact,
        "hearing_id": hearing["id"],
        "revision": revision["number"],
        "channel": reader.channel,
        "urgency": urgency,
        "prompted": int(prompted),
        "due": ms(due),
        "expires": ms(expires),
    }


def _told(db: Database, hearing_id: int, revision: Row, contact: int) -> Told:
    # By date, not by revision: a hearing that went back to an earlier date has had these steps already.
    rows = db.all(
        "select message.revision, message.kind, message.state, step, due from message join revision"
        " on revision.hearing_id = message.hearing_id and revision.number = message.revision"
        " where message.hearing_id = ? and message.reader = ? and wall = ? and zone = ?"
        " and message.kind in ('reminder', 'confirmation', 'changed', 'disputed')"
        " and message.state in ('planned', 'sending', 'unknown', 'sent', 'carried')",
        hearing_id,
        contact,
        revision["wall"],
        revision["zone"],
    )
    gone = [row for row in rows if row["state"] in outbox.GONE]
    mine = [row for row in rows if row["state"] not in outbox.GONE and row["revision"] == revision["number"]]
    return Told(
        steps=frozenset(row["step"] for row in gone),
        last=max((row["due"] for row in gone), default=None),
        waiting=frozenset(row["step"] for row in mine if row["kind"] == "reminder"),
        news=any(row["kind"] in ("changed", "disputed") for row in mine),
    )
