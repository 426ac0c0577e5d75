"""All that is known of one person, put together for whoever looks into their case. It only looks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scheduler.db import Database, Row, instant
from scheduler.office import Attorney
from scheduler.records import Record, records


@dataclass(frozen=True, slots=True)
class Way:
    """An address. `consents`: rows of scope, given, how, by_whom, words, revoked, the newest first."""

    id: int
    channel: str
    value: str
    stopped: int | None
    stopped_how: str | None
    failed: str | None
    consents: tuple[Row, ...]

    @property
    def agreed(self) -> bool:
        """Whether messages about the case may be sent there as far as consent goes."""
        return any(row["scope"] == "case" and row["revoked"] is None for row in self.consents)


@dataclass(frozen=True, slots=True)
class Follower:
    """Somebody who follows a case. `name`: what the respondent calls them; `calls`: what they call the respondent.
    `approved_by`: of the staff, who put down their approval, with `approved_at` and `approved_why`."""

    id: int
    contact: int
    relation: str
    state: str
    muted: bool
    name: str | None
    calls: str | None
    language: str
    second_language: str | None
    zone: str
    wording: str
    last_input: int | None
    approved_by: str | None
    approved_at: int | None
    approved_why: str | None
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A respondent with all that belongs to them. `attorney`: the one of now, with the id that the office has for them;
    `before`: rows of name, from_at, until_at; `tasks`: what stands open on the call list."""

    id: int
    label: str
    reference: str | None
    confidential: bool
    opted_in: int | None
    opted_in_by: str | None
    detained: bool
    created: int
    attorney: Attorney | None
    attorney_id: int | None
    before: tuple[Row, ...]
    tags: tuple[str, ...]
    followers: tuple[Follower, ...]
    hearings: tuple[Record, ...]
    tasks: tuple[Row, ...]

    def ahead(self, now: datetime) -> list[int]:
        """The ids of the hearings that are still to come."""
        return [
            each.id
            for each in self.hearings
            if each.state == "set" and any(instant(date.instant) > now for date in each.live)
        ]


def case(db: Database, respondent_id: int) -> Case:
    """One respondent. Raises LookupError."""
    row = db.one("select * from respondent where id = ?", respondent_id)
    if row is None:
        raise LookupError(f"no respondent {respondent_id}")
    given = db.all(_ATTORNEYS, respondent_id)
    now = next((each for each in given if each["until_at"] is None and each["until"] is None), None)
    ids = [each["hearing_id"] for each in db.all("select hearing_id from appears where respondent_id = ?", row["id"])]
    return Case(
        id=row["id"],
        label=row["label"],
        reference=row["reference"],
        confidential=bool(row["confidential"]),
        opted_in=row["opted_in"],
        opted_in_by=row["opted_in_by"],
        detained=bool(row["detained"]),
        created=row["created"],
        attorney=Attorney(*(now[name] for name in _ATTORNEY)) if now else None,
        attorney_id=now["attorney_id"] if now else None,
        before=tuple(each for each in given if each is not now),
        tags=tuple(each["name"] for each in db.all(_TAGS, row["id"])),
        followers=_followers(db, row["id"]),
        hearings=tuple(sorted(records(db, ids), key=_newest_first, reverse=True)),
        tasks=tuple(db.all(_TASKS, row["id"], row["id"], row["id"])),
    )


def _followers(db: Database, respondent_id: int) -> tuple[Follower, ...]:
    rows = db.all(_FOLLOWERS, respondent_id)
    contacts = [row["contact_id"] for row in rows]
    addresses = db.gather("select * from address where contact_id in {ids}", ids=contacts)
    consents = _by(
        db.gather("select * from consent where address_id in {ids}", ids=[row["id"] for row in addresses]), "address_id"
    )
    ways = _by(sorted(addresses, key=lambda row: (row["rank"], row["id"])), "contact_id")
    return tuple(
        Follower(
            **{name: row[name] for name in _OF_FOLLOWER},
            contact=row["contact_id"],
            muted=bool(row["muted"]),
            ways=tuple(_way(each, consents.get(each["id"], ())) for each in ways.get(row["contact_id"], ())),
        )
        for row in rows
    )


def _way(row: Row, consents: Iterable[Row]) -> Way:
    newest = tuple(sorted(consents, key=lambda each: -each["id"]))
    return Way(
        row["id"], row["channel"], row["value"], row["stopped"], row["stopped_how"], row["failed"], consents=newest
    )


def _newest_first(found: Record) -> tuple[bool, int, int]:
    ahead = found.state in ("set", "awaited")
    return ahead, max((date.instant for date in found.live), default=0), found.id


def _by(rows: Iterable[Row], column: str) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row[column], []).append(row)
    return found


_ATTORNEY = ("key", "name", "phone", "languages", "hours", "checked_on")
_OF_FOLLOWER = (
    "id", "relation", "state", "name", "calls", "language", "second_language", "zone", "wording", "last_input",
    "approved_by", "approved_at", "approved_why",
)  # fmt: skip

_ATTORNEYS = """
select attorney.*, attorney.id as attorney_id, given.from_at, given.until_at from respondent_attorney as given
join attorney on attorney.id = given.attorney_id where given.respondent_id = ? order by given.id desc
"""
_TAGS = "select name from tag where respondent_id = ? order by name"
_FOLLOWERS = """
select follower.*, contact.language, contact.second_language, contact.zone, contact.wording, contact.last_input
from follower join contact on contact.id = follower.contact_id where follower.respondent_id = ?
order by follower.state = 'removed', follower.relation <> 'self', follower.id
"""
_TASKS = """
select id, kind, reason, created from task where done is null and (respondent_id = ?
or hearing_id in (select hearing_id from appears where respondent_id = ?)
or contact_id in (select contact_id from follower where respondent_id = ? and state <> 'removed'))
order by created, id
"""
