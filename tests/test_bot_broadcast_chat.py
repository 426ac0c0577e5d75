"""/broadcast in the chat does what the command line does, for staff; nobody else learns that there is such a thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot import desk_intents, intents
from messages.languages import supported
from scheduler.broadcasts import ready
from scheduler.broadcasts.audience import Audience
from scheduler.broadcasts.record import Draft
from tests.conversing import Person, after_pressing, after_typing, facts, known

LANGUAGES = [tag for tag in supported() if tag not in ("ht", "fr")]


def writer(**more: object) -> Person:
    person = Person(known(staff_role="staff", attorneys=(("front", "The front desk"),), **more))
    person.types("/broadcast")
    person.presses("bc:new")
    return person


def draft_of(person: Person) -> Draft:
    """What was written; of a ready-made one the texts in two languages."""
    (intent,) = [each for each in person.decided if type(each).__name__.startswith("Write")]
    if isinstance(intent, desk_intents.WriteReady):
        return ready.draft(intent.about, intent.audience, intent.told, ("en", "ht"))
    assert isinstance(intent, desk_intents.WriteBroadcast)
    return intent.draft


@pytest.mark.parametrize("role", [None, "viewer"])
@pytest.mark.parametrize("consent", [True, False])
def test_to_everybody_else_it_is_a_command_that_does_not_exist(role: str | None, consent: bool) -> None:
    for channel in ("telegram", "sms"):
        who = facts(channel, staff_role=role, consent=consent)
        asked = after_typing(who, "/broadcast")
        assert asked == after_typing(who, "/nonsense")
        assert not [each for each in asked[1] if isinstance(each, desk_intents.ShowBroadcasts)]
        for token in ("bc:new", "bc:list", "bc:show:1", "bc:approve:1", "bc:cancel:1"):
            assert after_pressing(who, token) == after_pressing(who, "zz:new")


def test_who_is_no_longer_staff_is_asked_nothing_of_it_any_more() -> None:
    person = writer()
    person.presses("about:news")
    person.facts = replace(person.facts, staff_role=None)
    person.types("Denver")
    assert person.conversation.form is None and "did not understand" in person.heard[-1]


def test_staff_may_write_without_having_agreed_to_reminders_of_their_own() -> None:
    person = writer(consent=False)
    person.presses("about:news")
    assert "everybody" in person.heard[-1]


def test_news_is_written_by_answers_alone() -> None:
    person = writer(offered=("en", "es-419", "ht"))
    person.presses("about:news")
    person.presses("whom:court")
    person.types("Denver")
    person.presses("whom:since")
    person.types("December 1 2026")
    person.types("December 31 2026")
    for tokens in (("whom:kind", "kinds:master"), ("whom:reads", "reads:es-419"), ("whom:attorney", "attorney:front")):
        for token in tokens:
            person.presses(token)
    person.presses("whom:tag")
    person.types("asylum")
    person.presses("whom:channel")
    person.presses("channels:sms")
    person.presses("whom:unconfirmed")
    assert "whom:unconfirmed" not in person.tokens and "court DEN" in person.heard[-1]
    person.presses("whom:done")
    person.types("español")
    person.types("La oficina cierra el lunes. {help-phone}")
    person.presses("tag:en")
    person.types("The office is closed on Monday.")
    assert "tag:en" not in person.tokens
    person.presses("texts:done")
    person.presses("missing:second")
    draft = draft_of(person)
    assert draft.audience == Audience(
        courts=("DEN",),
        since=date(2026, 12, 1),
        until=date(2026, 12, 31),
        kinds=("master",),
        languages=("es-419",),
        attorneys=("front",),
        tags=("asylum",),
        channels=("sms",),
        unconfirmed=True,
    )
    assert draft.texts == {
        "es-419": "La oficina cierra el lunes. {help-phone}",
        "en": "The office is closed on Monday.",
    }
    assert (draft.missing, draft.name) == ("second", "La oficina cierra el lunes. {help-phone}")


@pytest.mark.parametrize("typed", ["Haitian Creole", "kreyòl", "ht", "HAITIAN"])
def test_whose_language_has_no_button_is_typed_by_its_name(typed: str) -> None:
    person = writer(offered=(*LANGUAGES[:14], "ht"))
    person.presses("about:news")
    person.presses("whom:reads")
    assert "reads:ht" not in person.tokens
    person.types("Klingon")
    assert "Readers of which language?" in person.heard[-1]
    person.types(typed)
    assert "language ht" in person.heard[-1]


def test_a_ready_made_one_asks_only_for_what_it_needs() -> None:
    person = writer()
    person.presses("about:court_closed")
    person.types("nowhere at all")
    assert "No court of the list" in person.heard[-1]
    person.types("New York")
    person.presses(person.token("court:NYV"))
    person.types("some day in spring")
    assert "one day with its year" in person.heard[-1]
    person.types("March 1 2027")
    person.presses("until:same")
    draft = draft_of(person)
    assert draft.audience == Audience(courts=("NYV",), since=date(2027, 3, 1), until=date(2027, 3, 1))

    moved = writer()
    moved.presses("about:office_moved")
    moved.types("12 Main Street, Suite 300, Denver, CO 80202")
    assert "12 Main Street" in draft_of(moved).texts["ht"]

    session = writer()
    session.presses("about:rights_session")
    session.types("12 Main Street")
    session.types("March 1 2027")
    assert "one day with its year and one time" in session.heard[-1]
    session.types("March 1 2027 6:00 pm")
    assert "Monday, March 1, 2027, 6:00 PM" in draft_of(session).texts["en"]

    attorney = writer()
    attorney.presses("about:new_attorney")
    attorney.presses("attorney:front")
    assert draft_of(attorney).audience.attorneys == ("front",)


def test_a_text_is_taken_as_it_is_whatever_it_asks_for() -> None:
    person = writer()
    for token in ("about:news", "whom:done", "tag:en"):
        person.presses(token)
    person.types("I missed my hearing")  # elsewhere a cry for help
    person.presses("texts:done")
    person.presses("missing:block")
    assert draft_of(person).texts == {"en": "I missed my hearing"}


def test_menu_and_back_mean_what_they_always_mean() -> None:
    person = writer()
    person.presses("about:news")
    person.presses("whom:court")
    person.types("/back")
    assert "whom:done" in person.tokens
    person.types("/menu")
    assert person.conversation.form is None


def test_approving_asks_for_the_number() -> None:
    person = Person(known(staff_role="owner"))
    person.presses("bc:approve:7:1f3a")
    person.types("all of them")
    assert "number alone" in person.heard[-1]
    person.types("1,234")
    person.presses("bc:again-approve:7")
    person.types("9")
    person.presses("bc:page:7")
    assert person.decided == [
        desk_intents.ActOnBroadcast(7, "approve", 1234, "1f3a"),
        desk_intents.ActOnBroadcast(7, "resume", 9),
        intents.SignIn("/console/broadcasts/7"),
    ]
