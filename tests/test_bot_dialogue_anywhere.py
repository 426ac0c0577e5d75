"""What can be done at any point: commands, STOP, the list, answers to reminders, settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot import intents
from bot.dialogue import Attorney, Conversation, Other, Pressed, Typed, step
from messages.say import When
from scheduler.hearing_views import HearingView
from scheduler.hearings import Given
from tests.conversing import FAMILY_HEARING, HEARING, SELF, TITO, Person, at_the_date, facts, known, read_back


@pytest.mark.parametrize("text", ["what?", "soon", "A234567890", "99/99/9999", "🙂", "."])
def test_what_cannot_be_read_is_asked_again_with_an_example(text: str) -> None:
    person = read_back(text)

    assert "for example: March 15 2027 8:30 am" in person.heard[-1]
    assert person.conversation.step == "when"


@pytest.mark.parametrize("channel", ["telegram", "sms"])
def test_back_leads_through_every_question_to_the_menu(channel: str) -> None:
    person = at_the_date(channel)
    steps = []
    for _ in range(5):
        steps.append(person.conversation.step)
        person.types("0")

    assert steps == ["when", "court", "kind", "who", None]
    assert "go:new" in person.tokens


def test_zero_is_explained_only_where_no_button_says_back() -> None:
    for channel, hint in (("sms", True), ("telegram", False)):
        person = at_the_date(channel)
        person.types("0")
        assert person.conversation.step == "court"
        assert ("(0 = back)" in person.heard[-1]) == hint
        assert ("back" in person.tokens) != hint


def test_help_and_another_language_in_the_middle_come_back_to_the_question() -> None:
    person = at_the_date()

    person.types("help")
    assert "202-555-0100" in person.heard[-1]
    assert "Denver" in person.heard[-1]

    person.types("/language")
    person.presses("lang:es-419")
    assert "¿En qué fecha" in person.heard[-1]
    assert person.conversation.step == "when"


@pytest.mark.parametrize("channel", ["telegram", "sms"])
def test_when_is_my_hearing_is_answered_with_its_date_and_alarms_nobody(channel: str) -> None:
    person = Person(known(channel, hearings=(HEARING,)))
    person.types("When is my hearing?")
    assert person.tokens[0] == "hearing:7"
    assert person.decided == []


@pytest.mark.parametrize(
    "text",
    ["I have a new date", "they changed my court date", "me cambiaron la fecha", "yo chanje dat mwen", "تغير الموعد"],
)
def test_whoever_says_that_the_date_is_another_is_asked_for_it(text: str) -> None:
    person = Person(known(hearings=(HEARING,)))
    person.types(text)
    assert (person.conversation.form, person.conversation.step) == ("date", "when")
    assert person.conversation.data["moving"] == HEARING.id


@pytest.mark.parametrize(
    "text", ["March 22 2027 9am", "they moved my hearing to March 22, 2027 9:00", "22 de marzo de 2027 9h"]
)
def test_a_date_that_nobody_asked_for_is_read_back_as_the_only_hearings_and_staff_sees_it(text: str) -> None:
    person = Person(known("sms", hearings=(HEARING,)))
    person.types(text)
    assert "Monday, March 22, 2027, 9:00 AM, Denver time" in person.heard[-1]
    assert person.decided == [intents.Unclear("text", HEARING.id)]

    person.types("1")

    assert person.decided[-1] == intents.Move(
        7, Given(datetime(2027, 3, 22, 9), "America/Denver", "Denver", court="DEN")
    )


@pytest.mark.parametrize("channel", ["telegram", "sms"])
def test_of_a_hearing_in_dispute_every_date_is_shown_and_none_goes_into_a_calendar(channel: str) -> None:
    earlier = When(datetime(2027, 3, 10, 13), "America/Denver", "Denver")
    person = Person(known(channel, hearings=(replace(HEARING, disputed=True, others=(earlier,)),)))
    person.types("when is my hearing?")
    person.presses("hearing:7")
    first, second = (person.heard[-1].index(day) for day in ("Wednesday, March 10, 2027, 1:00 PM", "Monday, March 15"))
    assert first < second
    assert "Denver time" in person.heard[-1]
    assert "do:change" in person.tokens
    assert "do:calendar" not in person.tokens


@pytest.mark.parametrize("channel", ["telegram", "sms"])
def test_of_a_hearing_at_two_places_both_are_shown_with_its_one_date(channel: str) -> None:
    places = ("Denver Immigration Court, 1961 Stout Street", "Aurora Immigration Court, 3130 N. Oakland Street")
    person = Person(known(channel, hearings=(replace(HEARING, disputed=True, places=places),)))
    person.types("when is my hearing?")
    person.presses("hearing:7")
    assert "We have 2 places" in person.heard[-1]
    assert all(place in person.heard[-1] for place in places)
    assert person.heard[-1].count("Monday, March 15") == 1
    assert "do:change" in person.tokens
    assert not {"do:calendar", "do:map"} & set(person.tokens)


@pytest.mark.parametrize("channel", ["telegram", "sms"])
def test_whoever_cannot_answer_three_times_on_end_is_told_whom_to_call_and_the_office_hears_of_it(channel: str) -> None:
    person = at_the_date(channel)
    for text in ("I lost the paper", "I don't know"):
        person.types(text)
    assert person.decided == []

    person.types("next month I think")
    assert person.decided == [intents.NeedHelp(None, "asked")]
    assert "202-555-0100" in person.heard[-1]
    assert "On what day" in person.heard[-1]

    person.types("maybe")
    assert len(person.decided) == 1


def test_what_was_read_in_between_begins_the_count_anew() -> None:
    person = at_the_date()
    for text in (
        "I lost the paper",
        "I don't know",
        "March 15 2027",
        "early",
        "in the morning some time",
        "8:30",
        "hm",
    ):
        person.types(text)
    assert person.conversation.step == "check"
    assert person.decided == []


NOTICE = """IMMIGRATION COURT, 1961 STOUT STREET, DENVER, CO 80294
RE: SAMPLE, ANA MARIA
FILE: A234-567-890   DATE: Oct 30, 2026
NOTICE OF IN-PERSON HEARING IN REMOVAL PROCEEDINGS
The case previously scheduled for Dec 1, 2026 has been scheduled for a MASTER hearing on Mar 22, 2027 at 1:00 P.M."""


def test_a_notice_that_nobody_asked_for_is_read_back_too() -> None:
    person = Person(known("sms", hearings=(HEARING,)))
    person.types(NOTICE)
    assert "Monday, March 22, 2027, 1:00 PM" in person.heard[-1]
    assert "did not keep the names" in person.heard[-1]


def test_nobody_is_told_that_a_date_was_kept_of_a_paper_where_none_was() -> None:
    person = Person(known("sms"))
    person.types("new")
    person.types(NOTICE)
    assert person.conversation.step == "who"
    assert "A-number" in person.heard[-1]
    assert "We kept" not in person.heard[-1]
    assert "the date" not in person.heard[-1]


def test_a_date_typed_below_a_hearing_that_is_shown_is_its_new_one() -> None:
    person = Person(known(hearings=(HEARING, FAMILY_HEARING)))
    person.types("hearings")
    person.types("March 22 2027 9am")
    assert person.conversation.step == "list"
    person.presses("hearing:8")
    person.types("March 22 2027 9am")
    assert (person.conversation.step, person.conversation.data["moving"]) == ("check", 8)
    assert person.decided == []


@pytest.mark.parametrize(
    ("text", "hearings"),
    [
        ("March 22 2027 9am", ()),
        ("March 22 2027 9am", (HEARING, FAMILY_HEARING)),
        ("call me on Monday at 3", (HEARING,)),
        ("apartment 12 on floor 3", (HEARING,)),
        ("monday 9 to 5", (HEARING,)),
        ("24/7", (HEARING,)),
        ("I was born 3/4/1980", (HEARING,)),
        ("on march 3 2024 at 9 I came here", (HEARING,)),
        ("I paid 100 on 12/10/2026", (HEARING,)),
    ],
)
def test_no_date_is_read_into_a_story_and_none_where_it_may_be_anybodys(
    text: str, hearings: tuple[HearingView, ...]
) -> None:
    person = Person(known("sms", hearings=hearings))
    person.types(text)
    assert person.conversation == Conversation()
    assert person.decided == [intents.Unclear("text")]


def test_what_is_written_to_somebody_of_the_office_is_no_machines_to_read() -> None:
    for text in ("March 22 2027 9am", "ok"):
        person = Person(known("sms", hearings=(HEARING,), with_staff=True))
        person.types(text)
        assert person.heard == []


@pytest.mark.parametrize(("minutes", "asked"), [(5, True), (31, False)])
@pytest.mark.parametrize("token", ["ack", "go:lawyer"])
def test_an_answer_to_a_reminder_brings_up_no_question_that_was_left_long_ago(
    token: str, minutes: int, asked: bool
) -> None:
    person = at_the_date()
    person.waits(minutes=minutes)
    person.presses(token, HEARING.id, 9)
    assert ("On what day" in person.heard[-1]) == asked
    person.types("March 15 2027 8:30 am")
    assert person.conversation.step == "check"


@pytest.mark.parametrize(("channel", "said"), [("sms", "Please choose one"), ("telegram", "That button")])
def test_a_number_that_stands_for_nothing_any_more_is_no_button_by_sms(channel: str, said: str) -> None:
    person = Person(known(channel, hearings=(HEARING,)))
    person.types("hearings")
    person.facts = replace(person.facts, hearings=())
    for token in ("hearing:7", "sure:yes:7.1"):
        person.presses(token)
        assert person.heard[-1].startswith(said)
        person.conversation = Conversation()


def test_a_new_command_leaves_the_question_for_the_other() -> None:
    person = at_the_date()

    person.types("/settings")

    assert person.conversation.form == "settings"


def test_cancel_on_telegram_drops_a_fresh_question_and_asks_about_an_old_one() -> None:
    person = at_the_date()
    person.types("cancel")
    assert person.conversation.form is None
    assert person.decided == []

    person = at_the_date()
    person.waits(hours=2)
    person.types("cancelar")
    assert person.tokens[:2] == ["leave:question", "stop:all"]
    person.presses("leave:question")
    assert person.decided == []

    person.types("cancel")
    assert person.decided == [intents.Stop("word")]


@pytest.mark.parametrize("word", ["CANCEL", "end", "Quit", "STOP"])
def test_the_carriers_words_stop_on_sms_in_the_middle_of_a_question(word: str) -> None:
    person = at_the_date("sms")

    turn = person.types(word)

    assert person.decided == [intents.Stop("carrier")]
    assert turn.replies == ()  # Twilio answers
    assert person.conversation == Conversation()


def test_stop_is_confirmed_once_and_then_there_is_silence_until_start() -> None:
    person = Person(known("sms", language="es-419", hearings=(HEARING,)))

    person.types("ALTO")
    assert person.decided == [intents.Stop("word")]
    assert "START" in person.heard[-1]
    for text in ("hola", "ALTO", "1", "15 de marzo de 2027"):
        assert person.types(text).replies == ()

    person.types("START")
    person.types("1")
    assert person.decided[1] == intents.Restart()
    assert isinstance(person.decided[2], intents.GiveConsent)


def test_who_asks_after_a_stop_to_be_erased_is_not_answered_and_a_person_hears_of_it() -> None:
    person = Person(known("sms", hearings=(HEARING,), following=(SELF,), stopped=True))

    turn = person.types("please delete my data")

    assert turn.replies == ()
    assert turn.intents == (intents.Unclear("text"),)


def test_where_we_answer_the_carriers_words_ourselves_stop_gets_its_one_confirmation() -> None:
    person = Person(known("sms", handles_opt_out=False))

    assert len(person.types("STOP").replies) == 1
    assert person.decided == [intents.Stop("word")]


def test_yes_on_sms_confirms_nothing() -> None:
    person = at_the_date("sms")
    person.types("March 15 2027 8:30 am")

    person.types("YES")

    assert person.decided == []
    assert "number" in person.heard[-1]
    assert "1 Yes, all is right" in person.heard[-1]


def test_yes_on_telegram_confirms_the_date_that_was_justread_back() -> None:
    person = read_back()

    person.types("Sí")

    assert isinstance(person.decided[-1], intents.Register)


def test_the_list_shows_hearings_and_changes_one() -> None:
    person = Person(known(hearings=(HEARING, FAMILY_HEARING), following=(SELF, TITO)))
    person.types("/hearings")
    person.presses("hearing:8")
    assert "Tito" in person.heard[-1]
    person.presses("do:change")
    person.types("March 22 2027 1pm")
    assert "Monday, March 22, 2027, 1:00 PM, Denver time" in person.heard[-1]
    person.presses(person.token("right:"))

    given = Given(datetime(2027, 3, 22, 13), "America/Denver", "Denver", "DEN")
    assert person.decided == [intents.Move(8, given)]


def test_cancelling_asks_whether_it_is_sure() -> None:
    person = Person(known(hearings=(HEARING,)))
    person.types("/hearings")
    person.presses("hearing:7")
    person.presses("do:cancel")
    assert person.decided == []
    person.presses("sure:no")
    assert person.decided == []
    person.presses("do:cancel")
    person.presses(person.token("sure:yes"))

    assert person.decided == [intents.Cancel(7)]


def test_the_answers_to_a_reminder() -> None:
    person = Person(known(hearings=(HEARING,), attorney=Attorney("R. Ortiz", "+1 202 555 0123")))

    person.presses("ack", 7, 41)
    person.presses("more", 7, 42)
    person.presses("help", 7, 43)
    assert person.decided == [
        intents.Acknowledge(41),
        intents.ShowDetails(42),
        intents.NeedHelp(7, "reminder"),
    ]
    assert "R. Ortiz: 202-555-0123" in person.heard[-1]

    person.presses("differs", 7, 44)
    assert person.conversation.data["moving"] == 7


def test_an_answer_to_a_reminder_leaves_the_open_question_standing() -> None:
    person = Person(known(hearings=(HEARING,)), at_the_date().conversation)

    person.presses("ack", 7, 41)

    assert person.decided == [intents.Acknowledge(41)]
    assert person.conversation.step == "when"


def test_my_date_is_different_in_a_message_with_several_hearings_asks_which() -> None:
    person = Person(known(hearings=(HEARING, FAMILY_HEARING)))

    person.presses("differs", None, 44)
    person.presses("hearing:8")

    assert person.conversation.data["moving"] == 8


def test_after_the_hearing_the_new_date_closes_the_old_one_only_when_it_counts() -> None:
    person = Person(known(hearings=(HEARING,), following=(SELF,), zone="America/Denver"))

    person.presses("newdate", 7, 41)
    assert person.decided == []
    person.types("April 20 2027 1pm")
    person.presses(person.token("right:"))
    assert person.decided[0] == intents.AfterHearing(7, "newdate")
    register = person.decided[1]
    assert isinstance(register, intents.Register)
    assert register.given is not None
    assert (register.respondent_id, register.kind, register.given.court) == (30, "master", "DEN")

    other = Person(known(hearings=(HEARING,)))
    other.presses("nodate", 7, 41)
    assert other.decided == [intents.AfterHearing(7, "nodate")]
    other = Person(known(hearings=(HEARING,)))
    other.presses("over", 7, 41)
    assert other.decided == []
    other.presses(other.token("over:yes"))
    assert other.decided == [intents.AfterHearing(7, "over")]


def test_settings_change_language_wording_and_zone_and_can_stop() -> None:
    person = Person(known())
    for first, second in (
        ("wording", "wording:plain"),
        ("zone", "zone:pacific"),
        ("language", "lang:es-419"),
        ("stop", "stop:all"),
    ):
        person.types("/settings")
        person.presses(f"set:{first}")
        person.presses(second)

    assert person.decided == [
        intents.SetWording("plain"),
        intents.SetZone("America/Los_Angeles"),
        intents.ChooseLanguage("es-419"),
        intents.Stop("button"),
    ]


def test_a_staff_link_is_handed_on_without_saying_whether_it_is_good() -> None:
    person = Person(facts())

    turn = person.begins("staff-abc_DEF")

    assert turn.intents == (intents.LinkStaff("abc_DEF"),)
    assert turn.replies == ()


def test_a_wrong_number_is_believed() -> None:
    person = Person(known("sms"))

    person.types("Sorry, wrong number")

    assert person.decided == [intents.WrongNumber()]


@pytest.mark.parametrize("what", ["voice", "photo", "sticker", "location", "button", "anything"])
def test_what_is_no_text_is_answered_and_the_question_stands(what: str) -> None:
    before = at_the_date().conversation

    turn = step(before, Other(what), known())

    assert len(turn.replies) == 1
    assert turn.conversation.step == "when"


def test_the_conversation_survives_being_stored() -> None:
    conversation = read_back("3/4/2027 1pm").conversation

    assert Conversation.from_json(conversation.to_json()) == conversation
    assert Conversation.from_json(None) == Conversation()


def test_a_hearing_that_went_away_meanwhile_is_not_moved() -> None:
    person = Person(known(hearings=(HEARING,)))
    person.presses("differs", 7, 1)
    person.types("April 20 2027 1pm")
    person.facts = replace(person.facts, hearings=())

    person.presses(person.token("right:"))

    assert person.decided == []
    assert "not in your list" in person.heard[-1]


def test_today_is_the_day_at_the_court_and_not_in_greenwich() -> None:
    person = at_the_date()
    person.facts = replace(person.facts, now=datetime(2026, 11, 24, 4, 0, tzinfo=UTC))  # Monday evening in Denver

    person.types("tomorrow at 9")

    assert "Tuesday, November 24, 2026" in person.heard[-1]


def test_thanks_are_answered_shortly() -> None:
    assert len(step(Conversation(), Typed("Gracias!"), known()).replies) == 1


def test_a_conversation_that_no_form_knows_is_no_trap() -> None:
    turn = step(Conversation("gone", "nowhere", {"x": 1}), Pressed("old"), known())

    assert turn.conversation == Conversation()
    assert turn.replies[0].choices
