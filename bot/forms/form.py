"""The shape of a form: what each of its steps asks, and where an answer leads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.intents import Intent
from bot.turn import Facts, Pressed, Typed
from messages.say import Option, Phrase, Say, Value

Data = Mapping[str, Any]
Answer = Typed | Pressed


@dataclass(frozen=True, slots=True)
class Goto:
    """The next question: `step` of this form, or of `form`. `data` is added to what is known; None takes a key away."""

    step: str
    form: str | None = None
    data: Data = field(default_factory=dict)
    said: tuple[Say, ...] = ()
    intents: tuple[Intent, ...] = ()


@dataclass(frozen=True, slots=True)
class Again:
    """The same question once more, after `said`: what could not be read, and an example. `data` as in Goto."""

    said: tuple[Say, ...] = ()
    data: Data = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Back:
    """The question before this one."""


@dataclass(frozen=True, slots=True)
class Done:
    """The form is over. `menu`: say what can be done next."""

    said: tuple[Say, ...] = ()
    intents: tuple[Intent, ...] = ()
    menu: bool = False


Next = Goto | Again | Back | Done


@dataclass(frozen=True, slots=True)
class Question:
    """One step. `ask` must work whatever is missing from the data; `answer` gets choices and texts that are no command.

    Choices that are not offered now are refused as old, save those whose token begins with `also`.
    `counts`: a bare number is an answer here ("9" is nine o'clock), not the choice in that place.
    """

    ask: Callable[[Data, Facts], Say]
    answer: Callable[[Data, Answer, Facts], Next]
    also: str | None = None
    counts: bool = False


Form = Mapping[str, Question]


def option(token: str, key: str, **values: Value) -> Option:
    """One choice, by its catalogue entry."""
    return Option(token, Phrase(key, values))


def options(prefix: str, names: tuple[str, ...]) -> tuple[Option, ...]:
    """Choices named alike: token `prefix:name`, entry `choice-prefix-name`."""
    return tuple(option(f"{prefix}:{name}", f"choice-{prefix}-{name}") for name in names)


def picked(answer: Answer, prefix: str) -> str | None:
    """What was chosen among the choices of `options(prefix, ...)`."""
    if isinstance(answer, Pressed) and answer.token.startswith(f"{prefix}:"):
        return answer.token.removeprefix(f"{prefix}:")
    return None


def chose(answer: Answer, name: str) -> bool:
    """Whether the one choice of this name was pressed."""
    return isinstance(answer, Pressed) and answer.token == name


def again(key: str, **values: Value) -> Again:
    """Ask again after saying `key`."""
    return Again((Say(key, values),))


CHOOSE = again("say-choose")
