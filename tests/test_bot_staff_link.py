"""Who opens the link that a member of staff was given is that member, once, and nobody else is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import staff_link
from scheduler import office
from scheduler.db import Database
from tests.conftest import Clock

LIFE = timedelta(days=1)


@pytest.fixture
def staff(db: Database) -> int:
    return office.add_staff(db, "Carol", "staff")


def test_a_staff_link_works_once_and_for_its_owner(db: Database, staff: int) -> None:
    secret = staff_link.secret_in(staff_link.invite(db, staff, LIFE))
    assert secret is not None
    assert staff_link.owner_of(db, secret) == staff
    assert staff_link.owner_of(db, secret) is None


def test_a_staff_link_ends_by_itself(db: Database, staff: int, clock: Clock) -> None:
    secret = staff_link.secret_in(staff_link.invite(db, staff, LIFE))
    clock.forward(days=1, seconds=1)
    assert secret is not None
    assert staff_link.owner_of(db, secret) is None


def test_a_staff_link_fits_what_telegram_carries(db: Database, staff: int) -> None:
    # Bot API, deep linking: 1 to 64 of A-Z, a-z, 0-9, _ and -.
    payload = staff_link.invite(db, staff, LIFE)
    assert len(payload) <= 64
    assert payload.replace("-", "").replace("_", "").isalnum()


@pytest.mark.parametrize("payload", [None, "", "invite-abc", "xstaff-abc"])
def test_another_link_is_no_staff_link(payload: str | None) -> None:
    assert staff_link.secret_in(payload) is None
