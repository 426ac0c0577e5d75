"""What people ask for is heard in every language that we speak, and is never taken for the answer to a question."""

from __future__ import annotations

import re

import pytest

from bot import command_words as words
from bot.asked_for import asked_for
from bot.commands import agrees, read_command, refuses
from bot.whose_words import is_unsure
from messages.languages import supported
from messages.render import phrase
from messages.say import Phrase
from tests.phrases import heard_as, ways

# Fewer ways to say it than these is a gap.
FEWEST = {"go:help": 20, "missed": 20, "differs": 15, "guide:cannot_go": 15, "guide:afraid_to_go": 10, "go:lawyer": 8}
FEWEST_COMMANDS = {"when": 30, "help": 12, "hearings": 4, "language": 4, "thanks": 2, "hello": 2}
# Equal in letters, and each is right in its own language.
SHARED = frozenset({("fa-AF", "معلومات من")})
# What stands on a button that can be typed at any time, and what the button does.
BUTTONS = {
    "choice-missed": "missed",
    "choice-differs": "differs",
    "choice-over": "over",
    "choice-do-over": "over",
    "choice-do-calendar": "calendar",
    "choice-do-map": "map",
    "choice-go-guide": "go:guide",
    "choice-go-lawyer": "go:lawyer",
    **{f"guide-{token.removeprefix('guide:')}-title": token for token in words.REQUESTS if token.startswith("guide:")},
}
MENU = {
    "choice-go-hearings": "hearings",
    "choice-go-new": "new",
    "choice-go-settings": "settings",
    "choice-go-help": "help",
    "choice-go-family": "family",
    "choice-set-language": "language",
}
# What answers a question, by the words on its button: never a request or a command.
ANSWERS = (
    *(f"choice-{name}" for name in ("who-self", "who-other", "right", "change", "other-date", "pick", "elsewhere")),
    *(f"choice-fix-{name}" for name in ("date", "place", "city", "kind", "who")),
    *(f"choice-kind-{name}" for name in ("master", "individual", "bond", "more", "other")),
    *(f"choice-sure-{name}" for name in ("yes", "no")),
    *(f"choice-own-{name}" for name in ("same", "other")),
    *("choice-agree", "choice-decline", "choice-do-change", "choice-do-cancel", "choice-leave-question"),
)


def phrases(tag: str, token: str) -> list[str]:
    """Everything by which `tag` lets people ask for this."""
    return [text for entry in words.table_of(tag)["requests"][token] for text in ways(entry)]


def test_what_can_be_asked_for_in_one_language_can_be_asked_for_in_all() -> None:
    assert set(supported()) == set(words.languages())
    for tag in words.languages():
        assert set(words.table_of(tag)["requests"]) == set(words.REQUESTS), tag


@pytest.mark.parametrize("tag", words.languages())
def test_no_language_has_clearly_fewer_ways_to_ask_than_the_others(tag: str) -> None:
    few = {token: len(phrases(tag, token)) for token in words.REQUESTS}
    assert {token: count for token, count in few.items() if count < FEWEST.get(token, 3)} == {}
    table = words.table_of(tag)
    told = {kind: sum(len(ways(entry)) for entry in table[kind]) for kind in FEWEST_COMMANDS}
    assert {kind: count for kind, count in told.items() if count < FEWEST_COMMANDS[kind]} == {}


@pytest.mark.parametrize("tag", words.languages())
def test_every_phrase_asks_for_its_own_thing_whoever_reads_what(tag: str) -> None:
    wrong = {}
    for token in words.REQUESTS:
        for text in phrases(tag, token):
            heard = {asked_for(text, tag)} | ({asked_for(text, "en")} if (tag, text) not in SHARED else set())
            if heard != {token}:
                wrong[text] = (token, heard)
    assert wrong == {}


@pytest.mark.parametrize("tag", words.languages())
def test_no_request_is_also_a_command_or_an_answer(tag: str) -> None:
    for text in (text for token in words.REQUESTS for text in phrases(tag, token)):
        heard = {read_command(text, channel, language) for channel in ("sms", "telegram") for language in (tag, "en")}
        assert (text, heard) == (text, {None})
        assert (text, agrees(text), refuses(text), is_unsure(text)) == (text, False, False, False)
        assert not re.search(r"\d{3}", text)


@pytest.mark.parametrize("tag", words.languages())
def test_an_entry_never_stands_for_silence_and_a_request_never_for_any_word(tag: str) -> None:
    table = words.table_of(tag)
    for entry in (entry for entries in table["requests"].values() for entry in entries):
        assert (entry, "..." in entry, re.search(r"[^\]]\*", entry)) == (entry, False, None)
        assert all(heard_as(text) for text in ways(entry)), entry
    assert asked_for(" ".join(table["polite"])[:119], tag) is None


@pytest.mark.parametrize("tag", words.languages())
def test_the_words_on_a_button_do_what_the_button_does_whenever_they_are_typed(tag: str) -> None:
    requests = {key: asked_for(phrase(Phrase(key), tag), tag) for key in BUTTONS}
    commands = {key: read_command(phrase(Phrase(key), tag), "telegram", tag) for key in MENU}
    assert {**requests, **commands} == {**BUTTONS, **MENU}


@pytest.mark.parametrize("tag", words.languages())
def test_the_words_on_a_button_that_answers_a_question_ask_for_nothing_else(tag: str) -> None:
    labels = {key: phrase(Phrase(key), tag) for key in ANSWERS}
    taken = {key: asked_for(label, tag) or read_command(label, "telegram", tag) for key, label in labels.items()}
    # In Indonesian the menu's "My hearings" and the answer "Mine" are the same words.
    known_twice = {"choice-who-self": "hearings"} if tag == "id" else {}
    assert {key: wish for key, wish in taken.items() if wish is not None} == known_twice
