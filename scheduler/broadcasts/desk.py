"""Who of the staff does something to a broadcast: owner and staff may write and approve, a viewer may not. Every act is
written down."""

from __future__ import annotations

from collections.abc import Iterable

from scheduler import audit, staff
from scheduler.db import Database, Row
from scheduler.office import alarm_addresses


class BroadcastProblem(Exception):
    """It cannot be done so; the message says why, and what to do."""


def acting(db: Database, by: int) -> str:
    """The name of a staff account that may write and approve. Raises BroadcastProblem."""
    try:
        account = staff.account(db, by)
    except LookupError:
        raise BroadcastProblem("there is no such staff account (any more)") from None
    if not account.may("staff"):
        raise BroadcastProblem(f"{account.name} is a {account.role}: only owner and staff may broadcast")
    return account.name


def note(db: Database, by: int, action: str, broadcast: int, fields: Iterable[str] = ()) -> None:
    """Write down one act of this account, which must be one that may. Raises BroadcastProblem."""
    audit.note(db, acting(db, by), action, "broadcast", broadcast, fields)


def others(db: Database, by: int) -> list[str]:
    """The names of the other accounts that may approve."""
    return [account.name for account in staff.accounts(db) if account.may("staff") and account.id != by]


def ways(db: Database, but: int) -> list[Row]:
    """Where those others are reached, as `office.alarm_addresses` has it."""
    mine = {account.contact for account in staff.accounts(db) if account.may("staff") and account.id != but}
    return [way for way in alarm_addresses(db) if way["contact_id"] in mine]
