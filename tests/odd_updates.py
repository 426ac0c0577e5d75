"""Telegram's updates with whatever content there is."""

from __future__ import annotations

from typing import Any

from tests.installation import Installation

BEA = 70001


def sends(house: Installation, chat: int = BEA, kind: str = "private", what: str = "message", **content: Any) -> Any:
    """An update with any content, from one person in a chat."""
    person = {"id": BEA, "is_bot": False, "first_name": "B", "language_code": "en"}
    message = {"message_id": 9, "date": 1_795_000_000, "chat": {"id": chat, "type": kind}, "from": person, **content}
    return house.telegram.push({what: message})
