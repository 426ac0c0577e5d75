"""The accounts of the staff, and who of them is signed in. An account that was removed is let in nowhere any more.

What staff may be told, and where, is in `scheduler/office.py`.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from scheduler.db import Database, Row, ms
from scheduler.tokens import fingerprint

Role = Literal["viewer", "staff", "owner"]
# Each may do what those before it may.
ROLES: Sequence[Role] = ("viewer", "staff", "owner")

# A working day; and a lunch that took long.
SESSION_LIFE = timedelta(hours=12)
SESSION_IDLE = timedelta(hours=2)
_TOUCH = timedelta(minutes=1)


class StaffProblem(Exception):
    """An account cannot be changed so; the message says why."""


@dataclass(frozen=True, slots=True)
class Account:
    """One of the staff. `contact`: where they are reached; None while they have linked no chat."""

    id: int
    name: str
    role: Role
    contact: int | None = None
    alarms: bool = True

    def may(self, role: Role) -> bool:
        """Whether this account may do what `role` is needed for."""
        return ROLES.index(self.role) >= ROLES.index(role)


def accounts(db: Database) -> list[Account]:
    """All accounts that stand, by name."""
    return [_account(row) for row in db.all("select * from staff where removed is null order by name")]


def account(db: Database, staff_id: int) -> Account:
    """One account that stands. Raises LookupError."""
    row = db.one("select * from staff where id = ? and removed is null", staff_id)
    if row is None:
        raise LookupError(f"no staff account {staff_id}")
    return _account(row)


def named(db: Database, name: str) -> Account:
    """The account with this name. Raises StaffProblem, which lists those there are."""
    row = db.one("select * from staff where name = ? and removed is null", name)
    if row is None:
        there = ", ".join(each.name for each in accounts(db))
        raise StaffProblem(f"there is no staff account {name!r}; there are: {there or 'none'}")
    return _account(row)


def acting(db: Database, name: str | None) -> Account:
    """Whose account acts at the command line: the one named, else the only owner. Raises StaffProblem."""
    if name is not None:
        return named(db, name)
    owners = [each for each in accounts(db) if each.role == "owner"]
    if len(owners) != 1:
        raise StaffProblem(f"say who acts: --as NAME ({', '.join(each.name for each in owners) or 'no owner'})")
    return owners[0]


def at_work(db: Database, name: str | None, deed: str) -> Account:
    """The same for what viewers may not do; `deed`: what that is. Raises StaffProblem."""
    found = acting(db, name)
    if not found.may("staff"):
        raise StaffProblem(f"{found.name} is a {found.role}: only owner and staff may {deed}")
    return found


def of_contact(db: Database, contact_id: int) -> Account | None:
    """The account whose chat this is."""
    row = db.one("select * from staff where contact_id = ? and removed is null", contact_id)
    return _account(row) if row else None


def change_role(db: Database, staff_id: int, role: Role) -> None:
    """Another role, from the next request on. Raises StaffProblem for the last owner."""
    if role != "owner":
        _not_the_last_owner(db, staff_id)
    db.run("update staff set role = ? where id = ?", role, staff_id)


def change_alarms(db: Database, staff_id: int, alarms: bool) -> None:
    """Whether alarms go to this account."""
    db.run("update staff set alarms = ? where id = ?", int(alarms), staff_id)


def remove(db: Database, staff_id: int) -> None:
    """The account is closed: its sessions and open links end at once, and its chat gets no more alarms. What it did
    stays in the audit log. Raises StaffProblem for the last owner."""
    _not_the_last_owner(db, staff_id)
    # Whoever is taken on again links a chat again.
    db.run("update staff set removed = ?, contact_id = null where id = ?", db.now_ms(), staff_id)
    db.run("update token set used = ? where staff_id = ? and used is null", db.now_ms(), staff_id)
    end_sessions(db, staff_id)


def begin_session(db: Database, staff_id: int) -> str:
    """Somebody signed in; the secret that their cookie carries from now on."""
    secret = secrets.token_urlsafe(32)
    now = db.now_ms()
    db.insert("session", hash=fingerprint(secret), staff_id=staff_id, created=now, seen=now)
    return secret


def signed_in(db: Database, secret: str) -> Account | None:
    """Whose session this is, with the role they have now; None when it ended, was left alone for long, or is none."""
    now = db.now()
    row = db.one(
        "select staff.* from session join staff on staff.id = session.staff_id and staff.removed is null"
        " where hash = ? and ended is null and session.created > ? and seen > ?",
        fingerprint(secret),
        ms(now - SESSION_LIFE),
        ms(now - SESSION_IDLE),
    )
    return _account(row) if row else None


def touch_due(db: Database, secret: str) -> bool:
    """Whether the session was last noted as used long enough ago to be noted again."""
    row = db.one("select seen from session where hash = ?", fingerprint(secret))
    return row is not None and row["seen"] <= ms(db.now() - _TOUCH)


def touch(db: Database, secret: str) -> None:
    """The session is in use."""
    db.run("update session set seen = ? where hash = ? and ended is null", db.now_ms(), fingerprint(secret))


def end_session(db: Database, secret: str) -> None:
    """Signed out here."""
    db.run("update session set ended = ? where hash = ? and ended is null", db.now_ms(), fingerprint(secret))


def end_sessions(db: Database, staff_id: int) -> int:
    """Signed out everywhere; how many sessions that were."""
    return db.run("update session set ended = ? where staff_id = ? and ended is null", db.now_ms(), staff_id)


def _not_the_last_owner(db: Database, staff_id: int) -> None:
    if account(db, staff_id).role != "owner":
        return
    others = db.one("select 1 from staff where role = 'owner' and removed is null and id <> ?", staff_id)
    if others is None:
        raise StaffProblem("this is the only owner: make somebody else one first")


def _account(row: Row) -> Account:
    return Account(row["id"], row["name"], row["role"], row["contact_id"], bool(row["alarms"]))
