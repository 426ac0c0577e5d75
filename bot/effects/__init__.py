"""Carries out what a conversation decided, one file for each part of life. Importing this makes all of them known."""

from bot.effects import (
    broadcasts,
    calls,
    cases,
    docket,
    family,
    files,
    followers,
    hearings,
    imports,
    inbox,
    keeping,
    leaving,
    person,
    privacy,
    reach,
)
from bot.effects.answering import Answering, NotLooked, ask_staff, carry_out, known_as
from bot.effects.leaving import lost_touch, silence

__all__ = [
    "Answering",
    "NotLooked",
    "ask_staff",
    "broadcasts",
    "calls",
    "carry_out",
    "cases",
    "docket",
    "family",
    "files",
    "followers",
    "hearings",
    "imports",
    "inbox",
    "keeping",
    "known_as",
    "leaving",
    "lost_touch",
    "person",
    "privacy",
    "reach",
    "silence",
]
