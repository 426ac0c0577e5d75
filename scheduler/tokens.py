"""One-time secrets that let somebody in: invites and sign-ins. Random, single-use, expiring, stored only as a hash."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from scheduler.db import Database, Row, ms


def new_token(db: Database, purpose: str, life: timedelta, **about: int | None) -> str:
    """A fresh secret of 32 URL-safe characters. `about`: staff_id, contact_id, respondent_id, hearing_id."""
    secret = secrets.token_urlsafe(24)
    keep_token(db, secret, purpose, life, **about)
    return secret


def keep_token(db: Database, secret: str, purpose: str, life: timedelta, **about: int | str | None) -> None:
    """Let `secret`, which somebody else drew, be good once and for `life`. `about`: also name and calls."""
    now = db.now()
    db.insert("token", hash=fingerprint(secret), purpose=purpose, created=ms(now), expires=ms(now + life), **about)


def use_token(db: Database, secret: str, purpose: str) -> Row | None:
    """The token's row, which is used up by this; None when it is unknown, used, expired or meant for something else."""
    return use_fingerprint(db, fingerprint(secret), purpose)


def use_fingerprint(db: Database, mark: str, purpose: str) -> Row | None:
    """`use_token`, for whoever kept only the `fingerprint` of what was typed."""
    rows = db.all(
        "update token set used = ? where hash = ? and purpose = ? and used is null and expires > ? returning *",
        db.now_ms(),
        mark,
        purpose,
        db.now_ms(),
    )
    return rows[0] if rows else None


def find_token(db: Database, secret: str, purpose: str) -> Row | None:
    """The row of a token that may be used more than once; None when it is unknown, expired or for something else."""
    return db.one(
        "select * from token where hash = ? and purpose = ? and expires > ?", fingerprint(secret), purpose, db.now_ms()
    )


def fingerprint(secret: str) -> str:
    """What is stored of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()
