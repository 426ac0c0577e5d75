"""Whatever anybody does, in whatever order: an answer, no error, and nothing counts that was not said to count."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import intents
from bot.dialogue import Began, Conversation, Facts, Input, Other, Pressed, Step, Typed, step
from bot.forms import FORMS
from messages.catalog import catalogue, languages_available
from messages.render import render
from messages.say import Phrase, Say, When
from tests.conftest import FUZZ
from tests.conversing import FAMILY_HEARING, HEARING, SELF, TEXTS, TITO, Person, at_the_date, facts

TOKENS = (
    "ack", "more", "help", "differs", "newdate", "nodate", "over", "missed", "calendar", "map",
    "havedate", "notyet", "unask", "unset", "over:yes:7.1", "go:guide", "go:lawyer", "guide:moved", "guide:1",
    "guide:x", "stop:all", "go:new", "go:hearings", "agree:en",
    "agree:es-419", "decline", "lang:en", "lang:xx", "right:000000000000", "meant:2027-01-01", "day:2027-03-04",
    "back", "hearing:7", "hearing:99", "do:cancel", "sure:yes:7.1", "who:31", "court:DEN", "zone:pacific",
    "fix:date", "leave:question",
)  # fmt: skip
PEOPLE: tuple[dict[str, Any], ...] = (
    {},
    {"consent": True},
    {"consent": True, "language": "es-419", "hearings": (HEARING, FAMILY_HEARING), "following": (SELF, TITO)},
    {"hearings": (HEARING,), "following": (SELF,), "help_phone": "", "offered": ("en",)},
)

inputs = st.one_of(
    st.integers(0, 9).map(lambda n: ("choice", n)),
    st.integers(0, 9).map(lambda n: ("choice", n)),
    st.sampled_from(TEXTS).map(lambda text: ("text", text)),
    st.text(max_size=60).map(lambda text: ("text", text)),
    st.sampled_from(TOKENS).map(lambda token: ("token", token)),
    st.sampled_from((Began(), Began("x"), Began("staff-x"), Other("voice"), Other(""))).map(lambda each: ("raw", each)),
)


def _input(what: tuple[str, object], person: Person) -> Input:
    kind, value = what
    if kind == "choice" and isinstance(value, int):
        offered = person.tokens
        return Pressed(offered[value], 5, 7) if value < len(offered) else Typed(str(value + 1))
    if kind == "token":
        return Pressed(str(value), 5, 7)
    return Typed(value) if isinstance(value, str) else value  # type: ignore[return-value]


def _renders(turn: Step) -> None:
    for say in turn.replies:
        for language in ("en", "es-419"):
            for channel in ("sms", "telegram"):
                assert render(say, language, channel).body.strip()


def _shown_dates(replies: tuple[Say, ...]) -> set[datetime]:
    """The wall times that the replies read back as a whole."""
    found = set()
    for say in replies:
        inner: Say | Phrase = say
        while inner.key == "say-then" and isinstance(then := inner.values["then"], Phrase):
            inner = then
        when = inner.values.get("when")
        if inner.key.startswith("ask-check") and isinstance(when, When):
            found.add(when.wall)
    return found


def _deep_in(channel: str, text: str) -> Person:
    """Somebody who was asked for the date, and answered with `text`."""
    person = at_the_date(channel)
    if text:
        person.types(text)
    return person


@settings(max_examples=200 * FUZZ, deadline=None)
@given(st.sampled_from(PEOPLE), st.sampled_from(("sms", "telegram")), st.booleans(), st.lists(inputs, max_size=25))
def test_nothing_raises_and_nothing_counts_that_was_not_said_to(
    who: dict[str, object], channel: str, opt_out: bool, given_inputs: list[tuple[str, object]]
) -> None:
    _goes_well(Person(facts(channel, handles_opt_out=opt_out, **who)), given_inputs)


@settings(max_examples=200 * FUZZ, deadline=None)
@given(
    st.sampled_from(("", "March 15 2027 8:30 am", "3/4/2027 1pm", "March 14 2026 6am", "March 15 2027", "Tuesday 2")),
    st.sampled_from(("sms", "telegram")),
    st.lists(inputs, max_size=12),
)
def test_around_the_read_back_only_what_was_read_back_is_registered(
    text: str, channel: str, given_inputs: list[tuple[str, object]]
) -> None:
    _goes_well(_deep_in(channel, text), given_inputs)


def _goes_well(person: Person, given_inputs: list[tuple[str, object]]) -> None:
    read_back = _shown_dates((person.last,) if person.last else ())
    for what in given_inputs:
        one = _input(what, person)
        before = person.facts
        person.waits(minutes=7)
        turn = person.gives(one, "")

        _renders(turn)
        assert len(turn.replies) <= 1
        assert not (before.stopped and turn.replies and not isinstance(one, Began | Typed))
        for intent in turn.intents:
            _was_said(intent, one, before, read_back)
        assert turn.replies or turn.intents or before.stopped or person.facts.channel == "sms"
        read_back = _shown_dates(turn.replies) or (read_back if turn.conversation.step == "check" else set())


def _was_said(intent: intents.Intent, one: Input, before: Facts, read_back: set[datetime]) -> None:
    match intent:
        case intents.Register(given=None):
            assert before.consent
            assert isinstance(one, Typed) or (isinstance(one, Pressed) and one.token == "unset")
        case intents.Register(given=given_date) | intents.Move(given=given_date):
            assert before.consent
            assert given_date is not None
            assert given_date.wall in read_back
            assert isinstance(one, Typed) or (isinstance(one, Pressed) and one.token.startswith("right:"))
        case intents.GiveConsent():
            assert isinstance(one, Typed) or (isinstance(one, Pressed) and one.token == f"agree:{before.language}")
        case intents.Cancel():
            assert before.consent
            assert isinstance(one, Typed) or (isinstance(one, Pressed) and one.token.startswith("sure:yes:"))
        case intents.NeedHelp() | intents.Acknowledge() | intents.ShowDetails() | intents.AfterHearing():
            assert before.consent
        case _:
            pass


@settings(max_examples=200 * FUZZ, deadline=None)
@given(
    st.sampled_from([(form, name) for form, steps in FORMS.items() for name in steps]),
    st.sampled_from(TOKENS),
    st.sampled_from(("sms", "telegram")),
)
def test_every_question_can_be_asked_even_when_what_led_to_it_is_missing(
    where: tuple[str, str], token: str, channel: str
) -> None:
    known = facts(channel, consent=True)

    for one in (Typed("Denver"), Typed("March 15 2027 8:30 am"), Typed("0"), Pressed(token, 5, 7), Other("voice")):
        _renders(step(Conversation(*where), one, known))


def _keys_in_code() -> tuple[set[str], set[str]]:
    """Whole keys, and the beginnings of those that are put together."""
    root = Path(__file__).parent.parent / "bot"
    files = [*root.glob("*.py"), *root.glob("forms/*.py"), *root.glob("effects/*.py")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)
    whole = set(re.findall(r'"((?:ask|say|choice)-[a-z0-9_-]*[a-z0-9])"', code))
    begun = set(re.findall(r'f"((?:ask|say|choice)-[a-z0-9_-]*)\{', code))
    return whole, begun


@pytest.mark.parametrize("language", languages_available())
def test_every_text_that_the_conversation_names_is_there(language: str) -> None:
    whole, _ = _keys_in_code()

    assert [key for key in sorted(whole) if not catalogue(language).has(key)] == []


def test_no_text_of_the_conversation_stands_unused() -> None:
    whole, begun = _keys_in_code()
    section = catalogue("en").source.partition("## Dialogue")[2].partition("\n## ")[0]
    keys = re.findall(r"^((?:ask|say|choice)-[a-z0-9_-]+) =", section, re.MULTILINE)
    built = ("choice-kind-", "choice-go-", "choice-set-", "choice-do-", "choice-sure-", "choice-zone-", "choice-own-",
             "choice-fix-", "choice-wording-")  # fmt: skip

    unused = [key for key in keys if key not in whole and not key.startswith((*begun, *built))]

    assert unused == []
