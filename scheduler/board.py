"""The board: the hearings of the next days, each with who follows it and how far each of them got. It only looks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from scheduler.db import Database, Row, ms
from scheduler.outbox import GONE
from scheduler.plan import instant_of
from scheduler.right_to_hear import MAY_BE_TOLD

# How far a follower got, the best last. What of it counts as "has it" for staff is from `delivered` on.
Reach = Literal[
    "no-channel", "failed", "planned", "parked", "sending", "accepted", "delivered", "silent", "read", "confirmed"
]
REACHES: Sequence[Reach] = (
    "no-channel",
    "failed",
    "parked",
    "planned",
    "sending",
    "accepted",
    "delivered",
    "silent",
    "read",
    "confirmed",
)
# More hearings than that nobody reads on one board; the days can be made fewer.
MOST = 600
_ANSWERED = ("read", "confirmed")
# News of one date: what a reader has to have got. Questions and nudges are none.
_NEWS = ("reminder", "confirmation", "changed", "disputed", "cancelled", "details")


@dataclass(frozen=True, slots=True)
class Standing:
    """One follower of one hearing. `name`: what the family calls them, if anybody said; `why`: of a failure, as the
    provider told it; `at`: when it came to be so (Unix ms)."""

    contact: int
    name: str
    relation: str
    pending: bool
    language: str
    channel: str | None
    reach: Reach
    at: int | None
    why: str | None


@dataclass(frozen=True, slots=True)
class Slot:
    """One hearing on the board. `whose`: rows of id and label, the lead first; `dates`: how many stand or are
    disputed."""

    id: int
    kind: str
    wall: datetime
    zone: str
    city: str
    instant: int
    medium: str
    doubt: str | None
    dates: int
    whose: tuple[Row, ...]
    attorney: str | None
    detained: bool
    confidential: bool
    standings: tuple[Standing, ...]

    @property
    def best(self) -> Reach:
        """How far the hearing itself got: as far as the best of its followers, "no-channel" without any."""
        return max((each.reach for each in self.standings), key=REACHES.index, default="no-channel")


@dataclass(frozen=True, slots=True)
class Board:
    """The hearings of a span of days, the soonest first; at most MOST. `more`: there are others after them."""

    slots: tuple[Slot, ...]
    more: bool

    def counts(self) -> dict[Reach, int]:
        """How many of the hearings got how far."""
        found = dict.fromkeys(REACHES, 0)
        for slot in self.slots:
            found[slot.best] += 1
        return found


def board(db: Database, zone: str, days: int, *, silent_after: timedelta, attorney: int = 0) -> Board:
    """What comes up until the end of the day `days` ahead in `zone`. `silent_after`: how long a reminder may stay
    unanswered; `attorney`: only whose clients."""
    now = db.now()
    ends = now.astimezone(ZoneInfo(zone)).date() + timedelta(days=days + 1)
    span = (ms(now - timedelta(hours=2)), ms(instant_of(datetime.combine(ends, time(0)), zone)))
    only = _OF_ATTORNEY if attorney else ""
    more = (attorney,) if attorney else ()
    rows = db.all(f"{_COMING}{only} order by instant, hearing.id limit ?", *span, *more, MOST + 1)
    return Board(_slots(db, rows[:MOST], silent_after), len(rows) > MOST)


def of_hearing(db: Database, hearing_id: int, *, silent_after: timedelta) -> Slot | None:
    """One hearing as the board shows it; None without a standing date."""
    rows = db.all(_ONE, hearing_id)
    return _slots(db, rows, silent_after)[0] if rows else None


def _slots(db: Database, rows: Sequence[Row], silent_after: timedelta) -> tuple[Slot, ...]:
    ids = [row["id"] for row in rows]
    whose = _by(db.gather(_WHOSE, ids=ids), "hearing_id")
    followers = _by(db.gather(_FOLLOWERS, ids=ids), "hearing_id")
    told = _by(db.gather(_TOLD, ids=ids), "hearing_id")
    silent = ms(db.now() - silent_after)
    return tuple(
        Slot(
            id=row["id"],
            kind=row["kind"],
            wall=datetime.fromisoformat(row["wall"]),
            zone=row["zone"],
            city=row["city"],
            instant=row["instant"],
            medium=row["medium"],
            doubt=row["doubt"],
            dates=row["dates"],
            whose=tuple(sorted(whose.get(row["id"], ()), key=lambda each: (each["role"], each["label"]))),
            attorney=next((each["attorney"] for each in whose.get(row["id"], ()) if each["attorney"]), None),
            detained=any(each["detained"] for each in whose.get(row["id"], ())),
            confidential=any(each["confidential"] and not each["opted_in"] for each in whose.get(row["id"], ())),
            standings=tuple(_standings(followers.get(row["id"], ()), told.get(row["id"], ()), row["number"], silent)),
        )
        for row in rows
    )


def _standings(followers: Iterable[Row], told: Iterable[Row], number: int, silent: int) -> Iterator[Standing]:
    mine = _by([row for row in told if row["revision"] == number], "reader")
    seen: set[int] = set()
    for row in sorted(followers, key=lambda each: (each["relation"] != "self", each["contact"], not each["reachable"])):
        if row["contact"] in seen:
            continue
        seen.add(row["contact"])
        reach, at, why = _furthest(mine.get(row["contact"], ()), bool(row["reachable"]), silent)
        yield Standing(
            contact=row["contact"],
            name=row["name"] or "",
            relation=row["relation"],
            pending=row["state"] == "pending",
            language=row["language"],
            channel=row["channel"],
            reach=reach,
            at=at,
            why=why,
        )


def _furthest(told: Iterable[Row], reachable: bool, silent: int) -> tuple[Reach, int | None, str | None]:
    """How far the news of one date got with one reader."""
    rows = sorted(told, key=lambda row: (row["started"] or row["due"], row["id"]))
    answered = [row for row in rows if row["outcome"] in _ANSWERED]
    if answered:
        best = max(answered, key=lambda row: (row["outcome"] == "confirmed", row["started"]))
        return best["outcome"], best["answered"], None
    gone = [row for row in rows if row["state"] in GONE and row["outcome"] != "failed"]
    if gone:
        last = gone[-1]
        if last["outcome"] is None:
            return "sending", last["started"], None
        waited = last["kind"] == "reminder" and last["ended"] is not None and last["ended"] <= silent
        return ("silent" if waited else last["outcome"]), last["ended"], None
    failed = [row for row in rows if row["state"] in ("failed", "expired")]
    if failed:
        return "failed", failed[-1]["ended"] or failed[-1]["due"], failed[-1]["reason"] or failed[-1]["why"]
    if not reachable:
        return "no-channel", None, None
    waiting = next((row for row in rows if row["state"] in ("planned", "parked")), None)
    if waiting is not None and waiting["state"] == "parked":
        return "parked", waiting["due"], None
    return "planned", waiting["due"] if waiting else None, None


def day_of(slot: Slot) -> str:
    """The day at the court, as ISO text."""
    return slot.wall.date().isoformat()


def _by(rows: Iterable[Row], column: str) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row[column], []).append(row)
    return found


_COLUMNS = """
select hearing.id, hearing.kind, hearing.doubt, revision.number, wall, zone, city, instant, medium,
       (select count(*) from revision as each_date where each_date.hearing_id = hearing.id
        and each_date.state <> 'rejected') as dates
from revision join hearing on hearing.id = revision.hearing_id
"""
_COMING = f"""{_COLUMNS}
where instant > ? and instant <= ? and revision.state = 'standing' and hearing.state = 'set'
"""
_ONE = f"{_COLUMNS} where hearing.id = ? and revision.state = 'standing'"
_OF_ATTORNEY = """
and exists (select 1 from appears join respondent_attorney as given on given.respondent_id = appears.respondent_id
            where appears.hearing_id = hearing.id and given.attorney_id = ? and given.until_at is null)
"""
_WHOSE = """
select appears.hearing_id, appears.role, respondent.id, respondent.label, respondent.detained, respondent.confidential,
       respondent.opted_in is not null as opted_in, attorney.name as attorney
from appears join respondent on respondent.id = appears.respondent_id
left join respondent_attorney as given on given.respondent_id = respondent.id and given.until_at is null
left join attorney on attorney.id = given.attorney_id and attorney.until is null
where appears.hearing_id in {ids}
"""
_FOLLOWERS = f"""
select appears.hearing_id, follower.contact_id as contact, follower.relation, follower.state, follower.name,
       contact.language, address.channel,
       address.id is not null and address.stopped is null and address.failed is null
       and follower.muted = 0 and {MAY_BE_TOLD}
       and exists (select 1 from consent where address_id = address.id and scope = 'case' and revoked is null)
       as reachable
from appears join respondent on respondent.id = appears.respondent_id
join follower on follower.respondent_id = respondent.id and follower.state <> 'removed'
join contact on contact.id = follower.contact_id
left join address on address.contact_id = contact.id
where appears.hearing_id in {{ids}}
"""
_TOLD = f"""
select message.id, message.hearing_id, message.reader, message.revision, message.kind, message.state, message.due,
       message.reason, attempt.outcome, attempt.started, attempt.ended, attempt.reason as why,
       coalesce(attempt.confirmed, attempt.read, attempt.ended) as answered
from message left join attempt on attempt.message_id = coalesce(message.carried_by, message.id)
where message.hearing_id in {{ids}} and message.kind in ({", ".join(f"'{kind}'" for kind in _NEWS)})
"""
