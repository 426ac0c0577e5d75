"""Somebody at a simulated phone: presses a button by its label, reads what came last."""

from __future__ import annotations

from typing import Any

from bot.simulated_phones import Phone
from bot.simulation import Simulation


async def press(played: Simulation, phone: Phone, label: str) -> str:
    """Press the button with this label under the last message; the answer."""
    line = played.offered(phone)
    assert line is not None and label in line.choices, f"{label!r} is not offered: {line and line.choices}"
    await played.press(phone, line.message, line.choices.index(label))
    return last(played, phone)


def last(played: Simulation, phone: Phone) -> str:
    """The newest message on this phone."""
    return [line.text for line in played.lines if line.phone == phone and not line.mine][-1]


def offered(played: Simulation, phone: Phone) -> list[str]:
    """The labels of the buttons under the last message that has some."""
    line = played.offered(phone)
    return list(line.choices) if line else []


async def rows(played: Simulation, sql: str) -> list[dict[str, Any]]:
    """What stands in the database of the play."""
    found: list[dict[str, Any]] = []
    await played.run(lambda db: found.extend(db.all(sql)))
    return found
