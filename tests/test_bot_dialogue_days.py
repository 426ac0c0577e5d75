"""A conversation that lies for days, and the ways out of every question of every form."""

from __future__ import annotations

from typing import Any

import pytest

from bot.dialogue import Conversation, Pressed, Typed, step
from bot.forms import FORMS
from tests.conversing import FAMILY_HEARING, HEARING, SELF, TITO, Person, at_the_date, facts, known


def test_a_number_after_days_is_not_taken_for_the_answer_to_an_old_question() -> None:
    for channel in ("sms", "telegram"):
        person = Person(known(channel, hearings=(HEARING,)))
        for token in ("go:hearings", "hearing:7", "do:cancel"):
            person.presses(token)
        person.waits(days=3)
        if channel == "sms":
            person.types("1")
            assert person.decided == []
            assert person.heard[-1].startswith("It has been a while.")
            person.types("1")
        else:
            person.gives(Typed("yes"), "yes")
            assert person.decided == []
            assert person.heard[-1].startswith("It has been a while.")
            person.presses(person.token("sure:yes"))
        assert [type(each).__name__ for each in person.decided] == ["Cancel"]


def test_a_date_typed_after_days_is_read_back_before_it_counts() -> None:
    person = at_the_date()
    person.waits(days=5)
    person.types("March 15 2027 8:30 am")
    assert person.conversation.step == "check"
    assert person.decided == []
    person.waits(days=5)
    person.types("yes")
    assert person.decided == []
    assert person.heard[-1].startswith("It has been a while.")


def test_words_that_come_weeks_later_and_are_no_answer_to_the_old_question_reach_a_person() -> None:
    person = Person(known())
    for token in ("go:new", "who:self", "kind:master"):
        person.presses(token)
    person.waits(days=20)
    person.types("she got a new day from the judge")
    assert person.heard[-1].startswith("It has been a while.")
    assert "In which city" in person.heard[-1]
    assert [type(each).__name__ for each in person.decided] == ["Unclear"]
    person.types("Denver")
    assert person.conversation.form == "date" or person.conversation.step != "court"


def test_a_command_and_a_reminders_answer_work_at_once_however_old_the_question_is() -> None:
    person = at_the_date("sms")
    person.waits(days=5)
    person.presses("ack", 7, 41)
    assert [type(each).__name__ for each in person.decided] == ["Acknowledge"]
    person.waits(days=5)
    person.types("menu")
    assert "go:new" in person.tokens


@pytest.mark.parametrize("token", ["go:hearings", "go:settings"])
def test_what_was_only_looked_at_does_not_come_back_with_an_answer_days_later(token: str) -> None:
    person = Person(known("sms", hearings=(HEARING,)))
    person.presses(token)
    person.waits(days=11)
    person.presses("ack", 7, 41)
    assert person.heard[-1].count("\n") == 0, person.heard[-1]
    person.types("I was sick")
    assert "It has been a while" not in person.heard[-1]
    assert "I did not understand that." in person.heard[-1]


def test_what_was_begun_stays_open_and_an_answer_to_a_reminder_makes_it_no_younger() -> None:
    person = Person(known("sms"))
    person.presses("go:new")
    person.waits(days=11)
    person.presses("ack", 7, 41)
    assert person.conversation.step == "who"
    assert "Whose hearing" not in person.heard[-1]
    person.waits(minutes=1)
    person.types("mine")
    assert person.conversation.step in ("who", "kind")


# Of whom the staff's forms ask, and where: what decides about a case, or goes to many, is not asked by SMS.
OF_STAFF = {"inbox": {"sms", "telegram"}, "broadcast": {"telegram"}, "file": {"telegram"}}
EVERYWHERE = [
    (form, name, channel)
    for form, steps in FORMS.items()
    for name in steps
    for channel in ("sms", "telegram")
    if form != "welcome" and channel in OF_STAFF.get(form, {channel})
]


@pytest.mark.parametrize(("form", "name", "channel"), EVERYWHERE)
def test_whatever_is_being_asked_the_ways_out_lead_out(form: str, name: str, channel: str) -> None:
    role = "staff" if form in OF_STAFF else None
    whole = known(channel, hearings=(HEARING, FAMILY_HEARING), following=(SELF, TITO), staff_role=role)
    now = {"at": whole.now.isoformat()}
    asked = Conversation(form, name, now)

    stopped = step(asked, Typed("por favor no me mande más"), whole)
    assert [type(each).__name__ for each in stopped.intents] == ["Stop"]
    assert stopped.conversation == Conversation()

    helped = step(asked, Typed("help"), replace_opt_out(whole))
    assert helped.replies
    other = step(asked, Typed("/settings"), whole)
    assert (other.conversation.form, other.conversation.step) == ("settings", "menu")
    out = step(asked, Typed("0"), whole)
    assert out.replies or (form in OF_STAFF and out.intents)
    if channel == "telegram":
        assert step(asked, Typed("cancel"), whole).conversation.form is None

    spoken = step(asked, Typed("/language"), whole)
    assert spoken.conversation.data["resume"]["form"] == form
    back = step(spoken.conversation, Pressed("lang:es-419"), whole)
    assert [type(each).__name__ for each in back.intents] == ["ChooseLanguage"]
    assert back.conversation.form == (step(asked, Typed("help"), replace_opt_out(whole)).conversation.form)


def replace_opt_out(whole: Any) -> Any:
    return facts(
        whole.channel,
        staff_role=whole.staff_role,
        consent=True,
        hearings=whole.hearings,
        following=whole.following,
        handles_opt_out=False,
    )
