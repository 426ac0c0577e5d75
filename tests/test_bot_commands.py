"""Commands in every language: the words that end it all, that do it by no accident, and what else is heard."""

from __future__ import annotations

import re
from itertools import product

import pytest

from bot import command_words as words
from bot.commands import Command, agrees, read_command, refuses
from messages.languages import supported
from tests.corpora import corpus

CORPUS = corpus("stop")
CHANNELS = ("sms", "telegram")

# Equal words that mean different things in two languages, and neither of them ends or begins anything.
SHARED: frozenset[str] = frozenset()


def said(kind: str) -> list[tuple[str, str]]:
    return [(tag, text) for tag, table in CORPUS.items() for text in table[kind]]


def known_to(tag: str) -> list[tuple[str, str]]:
    return list(words.words_in(tag).known.items())


def test_every_language_that_we_speak_has_its_commands_and_its_corpus() -> None:
    assert set(supported()) <= set(words.languages())
    assert set(CORPUS) == set(words.languages())
    for table in CORPUS.values():
        assert (len(table["stop"]) >= 4, len(table["wrong_number"]) >= 2, len(table["goes_on"]) >= 4) == (True,) * 3


@pytest.mark.parametrize(("tag", "text"), said("stop"))
def test_a_request_to_stop_is_heard_whatever_language_its_sender_has_chosen(tag: str, text: str) -> None:
    heard = {read_command(text, channel, language) for channel in CHANNELS for language in (tag, "en", "es-419")}
    assert heard == {"stop"}


@pytest.mark.parametrize(("tag", "text"), said("wrong_number"))
def test_a_wrong_number_is_heard_in_every_language(tag: str, text: str) -> None:
    assert {read_command(text, channel, language) for channel in CHANNELS for language in (tag, "en")} == {
        "wrong_number"
    }


@pytest.mark.parametrize(("tag", "text"), said("goes_on"))
def test_a_stop_word_in_a_sentence_ends_nothing(tag: str, text: str) -> None:
    for channel, language in product(CHANNELS, (tag, "en")):
        assert read_command(text, channel, language) not in ("stop", "wrong_number", "stop_about", "start")


@pytest.mark.parametrize(("tag", "text"), said("about"))
def test_a_wish_to_hear_no_more_of_one_case_is_no_stop_for_all(tag: str, text: str) -> None:
    assert {read_command(text, "telegram", language) for language in (tag, "en")} == {"stop_about"}


def test_no_word_stops_in_one_language_and_means_something_else_in_another() -> None:
    clashes = set()
    for tag, other in product(words.languages(), repeat=2):
        for word, kind in known_to(tag):
            elsewhere = words.words_in(other).kind(tuple(word.split()))
            if elsewhere not in (None, kind) and word not in SHARED:
                clashes.add((word, tag, kind, other, elsewhere))
    assert clashes == set()


@pytest.mark.parametrize("tag", words.languages())
@pytest.mark.parametrize("kind", ["start", "help", "menu", "back", "hearings", "settings", "language"])
def test_the_commands_of_a_language_are_heard_in_it(tag: str, kind: Command) -> None:
    for entry in words.table_of(tag)[kind]:
        assert read_command(entry, "telegram", tag) == kind


@pytest.mark.parametrize("tag", words.languages())
def test_cancel_ends_a_question_on_telegram_and_everything_by_sms(tag: str) -> None:
    for entry in words.table_of(tag)["cancel"]:
        assert (read_command(entry, "telegram", tag), read_command(entry, "sms", tag)) == ("cancel", "stop")


@pytest.mark.parametrize("tag", words.languages())
def test_yes_and_no_are_never_taken_for_each_other(tag: str) -> None:
    table = words.table_of(tag)
    for entry in table["yes"]:
        assert (agrees(entry), refuses(entry)) == (True, False)
    for entry in table["no"]:
        assert (agrees(entry), refuses(entry)) == (False, True)


@pytest.mark.parametrize("text", ["", " ", "0️", "🙂🙂", "؟", "\u202e\u202c", "...", "[", "(a|b)", "x" * 4096])
def test_what_is_no_words_is_no_command(text: str) -> None:
    assert read_command(text, "sms", "en") in (None, "back")


def test_no_text_that_fits_a_phone_takes_long_to_be_no_command() -> None:
    for tag in words.languages():
        for kind in ("stop", "stop_about", "wrong_number"):
            for entry in words.table_of(tag)[kind]:
                several = re.sub(r"[\[\]()|*.]+", " ", entry) * 3
                assert read_command(several[:119] + "?", "sms", tag) in (None, "stop", "stop_about", "wrong_number")
