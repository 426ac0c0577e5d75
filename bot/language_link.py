"""The link of a poster: it opens our chat in the language of the poster. It names a language and nobody."""

from __future__ import annotations

from collections.abc import Collection

_PREFIX = "lang-"


def link(bot_name: str, language: str) -> str:
    """The address in a poster's QR code."""
    return f"https://t.me/{bot_name}?start={_PREFIX}{language}"


def language_in(payload: str | None, offered: Collection[str]) -> str | None:
    """The language that a Start link asks for; None when it is none of these, or that language is not offered."""
    language = (payload or "").removeprefix(_PREFIX)
    return language if (payload or "").startswith(_PREFIX) and language in offered else None
