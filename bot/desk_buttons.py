"""How a button of the staff is made: what it asks for, on what, and what stands on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from messages.say import Option, Phrase

A = TypeVar("A")


def button(prefix: str, kind: str, act: str, *of: int | str | None, name: str) -> Option:
    """A button of the staff: an act on what is named by `of`. `name`: what stands on it, where that is not always the
    same."""
    label = Phrase("choice-who-known", {"name": name}) if name else Phrase(f"desk-choice-{kind}-{act}")
    return Option(":".join([prefix, act, *(str(each) for each in of if each is not None)]), label)


def known(acts: Sequence[A], act: str) -> A | None:
    """The act of that name, if it is one of these."""
    return next((each for each in acts if each == act), None)
