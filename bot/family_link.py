"""The link by which a relative's phone opens our chat with a code: an opaque payload that Telegram's Start carries."""

from __future__ import annotations

from scheduler import family_codes, tokens

_PREFIX = "c-"


def link(bot_name: str, code: str) -> str:
    """The address that opens the bot `bot_name` with this code."""
    return f"https://t.me/{bot_name}?start={_PREFIX}{code}"


def code_in(payload: str | None) -> str | None:
    """The code in a Start link's payload; None when the link is none of these. Whether it is good is not said."""
    if not payload or not payload.startswith(_PREFIX):
        return None
    return family_codes.code_in(payload.removeprefix(_PREFIX)) or payload


def mark_of(code: str) -> str:
    """What a conversation may keep of a code until it is used: never the code itself."""
    return tokens.fingerprint(code)
