"""Who reads little, or answers in their own words, is understood or helped."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bot.commands import read_command
from bot.whose_words import is_unsure, whose
from messages.say import When
from scheduler.hearing_views import HearingView
from tests.conversing import HEARING, SELF, Person, at_the_date, known, read_back


def asked_whose(language: str = "en") -> Person:
    person = Person(known("sms", language=language))
    person.presses("go:new")
    return person


@pytest.mark.parametrize(
    ("language", "text", "step"),
    [
        ("en", "my mother", "name"),
        ("en", "It's my mom's hearing", "name"),
        ("es-419", "mi mamá", "name"),
        ("es-419", "es de mi esposo", "name"),
        ("ht", "pou manman m", "name"),
        ("zh-Hans", "我妈妈的", "name"),
        ("en", "mine", "kind"),
        ("en", "my court date", "kind"),
        ("es-419", "es mía", "kind"),
        ("es-419", "mi corte", "kind"),
        ("en", "Pedro", "who"),
    ],
)
def test_whose_hearing_it_is_may_be_said_in_ones_own_words(language: str, text: str, step: str) -> None:
    person = asked_whose(language)
    person.types(text)
    assert person.conversation.step == step


@pytest.mark.parametrize(
    ("language", "text"), [("en", "I don't know"), ("es-419", "no sé"), ("es-419", "no sé qué es")]
)
def test_who_does_not_know_the_kind_gets_the_rest_of_the_kinds(language: str, text: str) -> None:
    person = asked_whose(language)
    person.presses("who:self")
    person.types(text)
    assert person.conversation.step == "more"


@pytest.mark.parametrize(
    "text", ["I can't read", "no sé leer", "no entiendo nada", "m pa konn li", "не понимаю", "看不懂"]
)
def test_who_cannot_read_is_helped_by_a_person_at_once_and_goes_on_where_they_were(text: str) -> None:
    person = asked_whose()
    person.types(text)
    assert [type(each).__name__ for each in person.decided] == ["NeedHelp"]
    assert "+1 202 555 0100" in person.heard[-1].replace("202-555-0100", "+1 202 555 0100")
    assert person.conversation.step == "who"


@pytest.mark.parametrize(
    "text", ["who is this?", "¿quién es?", "quienes son ustedes", "ki moun sa a", "quem é você?", "кто это"]
)
def test_who_asks_who_writes_is_told(text: str) -> None:
    assert read_command(text, "sms", "en") == "help"


def test_a_story_names_no_relative_and_a_name_of_their_own_nobody() -> None:
    assert whose("I was at my sister's and the bus was late so I do not know when it is") is None
    assert (whose(""), whose("Mia y Tito"), is_unsure("no sé")) == (None, None, True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("what happens if I don't go", "the judge can order deportation"),
        ("¿y qué pasa si no voy?", "the judge can order deportation"),
        ("no tengo abogado", "lawyer"),
        ("I don't have a lawyer", "lawyer"),
        ("¿es seguro ir?", "ICE"),
    ],
)
def test_what_people_ask_most_in_their_own_words_is_answered_from_the_guide(text: str, said: str) -> None:
    person = Person(known("sms", hearings=(HEARING,)))
    person.types(text)
    assert person.decided == []
    assert said in person.heard[-1]


@pytest.mark.parametrize("hearings", [(), (HEARING,)])
def test_what_is_no_answer_to_a_list_is_heard_as_if_nothing_were_asked(hearings: tuple[HearingView, ...]) -> None:
    person = Person(known("sms", hearings=hearings))
    person.presses("go:hearings")
    person.types("the judge was angry with my cousin")
    assert person.heard[-1].startswith("I did not understand that.")
    assert [type(each).__name__ for each in person.decided] == ["Unclear"]
    assert "go:new" in person.tokens


def test_a_question_about_the_day_leads_nobody_away_from_giving_their_first_hearing() -> None:
    person = at_the_date()
    person.types("what day?")
    assert person.conversation.step == "when"
    assert "like this" in person.heard[-1] or "On what day" in person.heard[-1]
    person.types("/hearings")
    assert person.conversation.form == "hearings"


def over() -> HearingView:
    return replace(HEARING, when=When(datetime(2026, 11, 20, 8, 30), "America/Denver", "Denver"))


def test_the_date_itself_answers_whether_the_judge_gave_a_new_one() -> None:
    person = Person(known("sms", hearings=(over(),), following=(SELF,)))
    person.types("February 3 2027 1pm")
    assert "Wednesday, February 3, 2027, 1:00 PM, Denver time" in person.heard[-1]
    person.presses(person.token("right:"))
    assert [type(each).__name__ for each in person.decided] == ["Unclear", "AfterHearing", "Register"]


@pytest.mark.parametrize("text", ["she got a new date", "le dieron otra fecha", "tiene nueva fecha"])
def test_that_there_is_a_new_date_after_the_hearing_asks_for_the_next_one(text: str) -> None:
    person = Person(known("sms", hearings=(over(),), following=(SELF,)))
    person.types(text)
    assert person.conversation.step == "when"
    assert person.conversation.data["after"] == HEARING.id


def test_a_date_typed_where_it_is_asked_what_is_wrong_is_the_right_one() -> None:
    person = read_back()
    person.presses("change")
    person.types("March 16 2027 9 am")
    assert person.conversation.step == "check"
    assert "Tuesday, March 16, 2027, 9:00 AM" in person.heard[-1]
