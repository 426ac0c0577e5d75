"""The office itself: its staff and where alarms reach them, its attorneys, its help line."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from scheduler.db import Database, Row
from scheduler.right_to_hear import MAY_BE_TOLD


@dataclass(frozen=True, slots=True)
class Office:
    """How the office is named to people. `sender` is neutral and stands on lock screens; `zone` is where staff work."""

    name: str
    sender: str
    zone: str
    help_name: str
    help_phone: str
    help_hours: str


@dataclass(frozen=True, slots=True)
class Attorney:
    """An attorney of the office, from its config. `checked_on`: ISO date when the contact was last confirmed."""

    key: str
    name: str
    phone: str
    languages: str = ""
    hours: str = ""
    checked_on: str | None = None


def add_staff(db: Database, name: str, role: str, contact_id: int | None = None) -> int:
    """A staff account; its id. The name is unique: adding it again gives it back, with the new role."""
    rows = db.all(
        "insert into staff (name, role, contact_id, created) values (?, ?, ?, ?)"
        " on conflict (name) do update set role = excluded.role, removed = null,"
        " contact_id = coalesce(excluded.contact_id, staff.contact_id) returning id",
        name,
        role,
        contact_id,
        db.now_ms(),
    )
    return int(rows[0]["id"])


def link_staff(db: Database, staff_id: int, contact_id: int) -> None:
    """From now on this contact is how the staff member is reached."""
    db.run("update staff set contact_id = ? where id = ?", contact_id, staff_id)


def staff_role(db: Database, contact_id: int) -> str | None:
    """owner, staff or viewer, when the contact belongs to staff."""
    row = db.one("select role from staff where contact_id = ? and removed is null", contact_id)
    return row["role"] if row else None


def alarm_addresses(db: Database, avoid: str = "") -> list[Row]:
    """Where alarms go: one row (contact_id, address_id, channel) for each staff member, by their first working
    address; by one on the channel `avoid` only where there is no other."""
    return db.all(
        "select contact_id, address_id, channel from ("
        " select staff.contact_id, address.id as address_id, address.channel,"
        " row_number() over (partition by staff.id order by address.channel = ?, address.rank, address.id) as place"
        " from staff join address on address.contact_id = staff.contact_id"
        " where staff.removed is null and staff.alarms = 1 and address.stopped is null and address.failed is null"
        ") as ways where place = 1",
        avoid,
    )


def staff_is_reachable(db: Database, channels: Collection[str]) -> bool:
    """Whether an alarm would reach anybody over one of these channels."""
    return any(row["channel"] in channels for row in alarm_addresses(db))


def keep_attorneys(db: Database, attorneys: Sequence[Attorney]) -> None:
    """Make the table say what the config says. An attorney who is gone from it is kept for the record, and never
    named again."""
    keys = [attorney.key for attorney in attorneys]
    for attorney in attorneys:
        db.run(
            "insert into attorney (key, name, phone, languages, hours, checked_on) values (?, ?, ?, ?, ?, ?)"
            " on conflict (key) do update set name = excluded.name, phone = excluded.phone, until = null,"
            " languages = excluded.languages, hours = excluded.hours, checked_on = excluded.checked_on",
            attorney.key,
            attorney.name,
            attorney.phone,
            attorney.languages,
            attorney.hours,
            attorney.checked_on,
        )
    for row in db.all("select id, key from attorney where until is null"):
        if row["key"] not in keys:
            db.run("update attorney set until = ? where id = ?", db.now_ms(), row["id"])


def attorneys(db: Database) -> list[Row]:
    """The attorneys of now, by name: rows of id, key and name."""
    return db.all("select id, key, name from attorney where until is null order by name")


def give_attorney(db: Database, respondent_id: int, attorney_id: int) -> None:
    """From now on this attorney stands in the respondent's messages, and the one before no longer."""
    now = db.now_ms()
    standing = db.one(
        "select attorney_id from respondent_attorney where respondent_id = ? and until_at is null", respondent_id
    )
    if standing and standing["attorney_id"] == attorney_id:
        return
    end_attorney(db, respondent_id)
    db.insert("respondent_attorney", respondent_id=respondent_id, attorney_id=attorney_id, from_at=now)


def end_attorney(db: Database, respondent_id: int) -> None:
    """From now on no attorney stands in the respondent's messages: the help line does."""
    db.run(
        "update respondent_attorney set until_at = ? where respondent_id = ? and until_at is null",
        db.now_ms(),
        respondent_id,
    )


def attorney_of(db: Database, contact_id: int, *, for_office: bool = False) -> Attorney | None:
    """The attorney of the first respondent whom this contact follows and who has one.

    `for_office`: what staff is told. Whoever asks at that phone is told of cases as by `hearing_views.of_contact`: a
    name would say whose case it is about.
    """
    row = db.one(
        "select attorney.* from follower join respondent on respondent.id = follower.respondent_id"
        " join respondent_attorney on respondent_attorney.respondent_id = respondent.id and until_at is null"
        " join attorney on attorney.id = attorney_id and attorney.until is null"
        " where follower.contact_id = ? and follower.state = 'approved' and (? = 1"
        f" or ({MAY_BE_TOLD}))"
        " order by follower.relation <> 'self', follower.id limit 1",
        contact_id,
        int(for_office),
    )
    if row is None:
        return None
    return Attorney(*(row[name] for name in ("key", "name", "phone", "languages", "hours", "checked_on")))
