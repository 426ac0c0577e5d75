"""The links of the staff, each a one-time secret: one connects a chat to an account (Telegram's Start carries it), the
other signs an account in to the console."""

from __future__ import annotations

import re
from datetime import timedelta

from scheduler import tokens
from scheduler.db import Database

PURPOSE = "staff-link"
SIGN_IN = "sign-in"
SIGN_IN_LIFE = timedelta(minutes=15)
# Where the console opens such a link.
ENTER = "/console/enter"
_PREFIX = "staff-"
PAGE = re.compile(r"/console(/[a-z0-9-]{1,30}){0,4}")
SHAPE = re.compile(r"staff-[A-Za-z0-9_-]{32}")


def invite(db: Database, staff_id: int, life: timedelta) -> str:
    """A fresh payload for a Start link, good once and for `life`."""
    return _PREFIX + tokens.new_token(db, PURPOSE, life, staff_id=staff_id)


def secret_in(payload: str | None) -> str | None:
    """The secret in a Start link's payload; None when the link is none of these. Whether it is good is not said."""
    return payload.removeprefix(_PREFIX) if payload and payload.startswith(_PREFIX) else None


def owner_of(db: Database, secret: str) -> int | None:
    """The staff member who was given `secret`, which is used up by this; None when it is not good (any more)."""
    token = tokens.use_token(db, secret, PURPOSE)
    return token["staff_id"] if token else None


def sign_in_link(db: Database, address: str, staff_id: int, page: str = "") -> str:
    """A fresh address that signs an account in, once and for a quarter of an hour. `address`: where the console is;
    `page`: the path of its page that opens then, else the first."""
    then = f"?then={page}" if page else ""
    return f"{address}{ENTER}/{tokens.new_token(db, SIGN_IN, SIGN_IN_LIFE, staff_id=staff_id)}{then}"


def page_in(path: str) -> str:
    """A page of the console that a link may open; "" for whatever is none."""
    return path if PAGE.fullmatch(path) else ""
