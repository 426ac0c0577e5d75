"""One-time secrets that let somebody in: invites and sign-ins. Random, single-use, expiring, stored only as a hash."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from scheduler.db import Database, Row, ms


def new_token(db: Database, purpose: str, life: timedelta, **about: int | None) -> str:
    """A fresh secret of 32 URL-safe characters. `about`: staff_id, contact_id, respondent_id."""
    secret = secrets.token_urlsafe(24)
    now = db.now()
    db.insert("token", hash=_hash(secret), purpose=purpose, created=ms(now), expires=ms(now + life), **about)
    return secret


def use_token(db: Database, secret: str, purpose: str) -> Row | None:
    """The token's row, which is used up by this; None when it is unknown, used, expired or meant for something else."""
    rows = db.all(
        "update token set used = ? where hash = ? and purpose = ? and used is null and expires > ? returning *",
        db.now_ms(),
        _hash(secret),
        purpose,
        db.now_ms(),
    )
    return rows[0] if rows else None


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
