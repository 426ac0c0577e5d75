"""What is known of a broadcast before and after it goes: numbers, completeness, parts, cost, problems, the report."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from scheduler import outbox, outcomes, people
from scheduler.broadcasts import overview, preview, record, report, texts
from scheduler.broadcasts.audience import Audience
from scheduler.db import Database
from scheduler.office import Office as TheOffice
from scheduler.people import Wording
from tests.broadcasting import TERMS, TEXTS, approved, draft, spread_all, staff, wants_news
from tests.cast import OFFICE, Office, Person, hearing_of, person
from tests.conftest import Clock

DAY = datetime(2026, 12, 15, 8, 30)


def said(seen: overview.Overview, *, blocks: bool) -> list[str]:
    return [problem.said for problem in seen.problems if problem.blocks is blocks]


def test_one_call_says_how_many_in_which_languages_and_at_what_price(db: Database, ana: Person) -> None:
    wants_news(db, ana)
    wants_news(db, person(db, "sms", "+12025550111"))
    wants_news(db, person(db, "sms", "+12025550112", wording="discreet"))
    seen = overview.look(db, TERMS, draft())
    assert (seen.counted.people, seen.ready, seen.missing, seen.problems) == (3, True, {}, ())
    english, spanish = seen.lines
    assert (english.language, english.people, english.by_sms) == ("en", 2, 2)
    assert (english.parts, english.covered_parts) == (1, 1)
    assert english.cost == pytest.approx(0.03)  # two texts, and the neutral line before one of them
    assert (spanish.people, spanish.by_sms, spanish.cost) == (1, 0, 0)
    assert seen.cost == english.cost


def test_parts_are_those_of_the_longest_text_that_somebody_really_gets(db: Database) -> None:
    for number in range(3):
        who = person(db, "sms", f"+1202555011{number}")
        for day in range(number + 1):
            hearing_of(db, who, DAY + timedelta(days=day))
    written = draft(about="office_moved", texts={"en": "{when} {when}"})
    (line,) = overview.look(db, TERMS, written).lines
    assert line.parts == 3
    assert texts.fill("{when}", {}) is None


def test_languages_without_a_text_are_named_with_their_readers_and_the_sender_decides(db: Database) -> None:
    for number, language in enumerate(("ht", "ht", "uz")):
        wants_news(db, person(db, "sms", f"+1202555011{number}", language=language))
    wants_news(db, person(db, "sms", "+12025550115"))
    seen = overview.look(db, TERMS, draft())
    assert seen.missing == {"ht": 2, "uz": 1}
    (problem,) = said(seen, blocks=True)
    assert "no text for 3 people" in problem and "(ht): 2" in problem and "(uz): 1" in problem
    second = overview.look(db, TERMS, draft(missing="second"))
    assert second.ready and "left out: Haitian Creole (ht): 2" in said(second, blocks=False)[0]


def test_who_speaks_a_language_that_few_read_gets_spanish_as_always(db: Database) -> None:
    wants_news(db, person(db, "telegram", "1010", language="mam"))
    seen = overview.look(db, TERMS, draft())
    assert [line.people for line in seen.lines] == [0, 1] and seen.ready


def test_a_placeholder_without_a_value_is_told_with_the_number_of_people_before_it_is_sent(
    db: Database, ana: Person, bao: Person
) -> None:
    hearing_of(db, ana, DAY)
    hearing_of(db, bao, DAY)
    db.run("update revision set court = null where hearing_id = 2")
    seen = overview.look(db, TERMS, draft(about="office_moved", texts={"en": "{court} {sender}", "es-419": "{court}"}))
    assert said(seen, blocks=False) == ["{court}: no value for 1 people, so they are left out"]
    assert seen.ready and seen.counted.people == 1
    bare = replace(TERMS, office=TheOffice("", "Reminders", "America/Denver", "", "", ""))
    wrong = overview.look(db, bare, draft(about="office_moved", texts={"en": "{help-phone}", "es-419": "{label}"}))
    assert any("{help-phone} has no value for anybody" in each for each in said(wrong, blocks=True))
    assert any("there is no {label}" in each for each in said(wrong, blocks=True))


def test_what_takes_longer_than_it_lives_is_told(db: Database) -> None:
    for number in range(30):
        wants_news(db, person(db, "sms", f"+12025550{100 + number}"))
    slow = replace(TERMS, per_second={"sms": 0.0001})
    assert any("SMS parts take" in each for each in said(overview.look(db, slow, draft()), blocks=True))


def test_a_channel_that_is_switched_off_is_told(db: Database, ana: Person) -> None:
    wants_news(db, ana)
    only_sms = replace(TERMS, per_second={"sms": 1})
    assert said(overview.look(db, only_sms, draft()), blocks=False) == [
        "telegram is switched off: 1 people would not get it"
    ]


def test_a_preview_is_what_is_sent(db: Database, bao: Person) -> None:
    hearing_of(db, bao, DAY)
    written = draft(Audience(courts=("DEN",)), about="court_moved", texts={"en": "Your date: {when}. {help-phone}"})
    shown = preview.reader(db, TERMS, written, bao.contact)
    (text,) = shown.texts
    assert text.body == (
        "Reminder line: Your date: Tuesday, December 15, 2026, 8:30 AM, Denver time. 202-555-0100\nSTOP to end."
    )
    assert preview.example(db, TERMS, written, "en", overview.counted(db, written)) == text.body
    nobody = replace(written, audience=Audience(courts=("NYB",)))
    assert "{when}" in preview.example(db, TERMS, nobody, "en", overview.counted(db, nobody))


@pytest.mark.parametrize("channel, wording, silent_for", [("telegram", "discreet", 0), ("sms", "plain", 100)])
async def test_a_preview_is_what_leaves_with_its_buttons_and_how_to_stop(
    db: Database, clock: Clock, work: Office, channel: str, wording: Wording, silent_for: int
) -> None:
    who = wants_news(db, person(db, channel, "+12025550111", wording=wording))
    clock.forward(days=silent_for)
    number = approved(db, clock, staff(db, "Carol"), staff(db, "Erin"))
    shown = preview.reader(db, TERMS, record.get(db, number).draft, who.contact)
    spread_all(db)
    await work.now()
    outbox.details(db, who.contact, who.address, 1, 1, db.all("select id from message")[0]["id"])
    await work.now()
    left = work.sms.got + work.telegram.got
    assert [(each.text.body, each.text.choices) for each in left] == [(each.body, each.choices) for each in shown.texts]
    assert len(left) == 2 and left[0].text.choices


def test_a_text_is_shown_as_a_real_reader_gets_it_however_late_they_came(db: Database) -> None:
    db.insert("contact", id=50_000, language="en", zone="America/Denver", created=0)
    db.number_on("contact")
    late = person(db, "sms", "+12025550111")
    assert late.contact > 50_000
    hearing_of(db, late, DAY)
    written = draft(about="office_moved", texts={"en": "Your date: {when}."})
    assert "Tuesday, December 15" in preview.example(db, TERMS, written, "en", overview.counted(db, written))


def test_who_stopped_after_everybody_was_counted_is_no_example(db: Database) -> None:
    first, second = (person(db, channel, value) for channel, value in (("sms", "+12025550111"), ("telegram", "1011")))
    for who, day in ((first, DAY), (second, DAY + timedelta(days=1))):
        hearing_of(db, who, day)
    written = draft(about="office_moved", texts={"en": "Your date: {when}."})
    seen = overview.counted(db, written)
    people.stop(db, first.contact, "word")
    assert "Wednesday, December 16" in preview.example(db, TERMS, written, "en", seen)


async def test_the_report_has_each_language_and_channel_with_what_became_of_its_messages(
    db: Database, clock: Clock, ana: Person, work: Office
) -> None:
    carol, erin = staff(db, "Carol", "owner"), staff(db, "Erin")
    wants_news(db, ana)
    sms = [wants_news(db, person(db, "sms", f"+1202555011{number}")) for number in range(3)]
    broadcast = approved(db, clock, carol, erin)
    spread_all(db)
    assert report.progress(db, broadcast, 99).waiting == 4
    await work.now()
    rows = db.all("select id, provider_id from attempt where channel = 'sms' order by id")
    outcomes.receipt(db, "sms", rows[0]["provider_id"], attempt=rows[0]["id"], outcome="delivered", error=None)
    message = db.all("select message_id from attempt where channel = 'telegram'")[0]["message_id"]
    outcomes.heard(db, message, "read")
    db.run("update message set state = 'killed', reason = 'stopped' where reader = ?", sms[2].contact)
    english, spanish = report.lines(db, broadcast)
    assert (english.language, english.channel, english.queued, english.sent, english.delivered) == (
        "en",
        "sms",
        3,
        2,
        1,
    )
    assert (english.read, english.failed, english.dropped, english.called_back, english.parts) == (0, 0, 1, 0, 2)
    assert (spanish.language, spanish.channel, spanish.sent, spanish.read, spanish.parts) == (
        "es-419",
        "telegram",
        1,
        1,
        0,
    )
    assert report.progress(db, broadcast, 99).queued == 4


def test_what_stands_for_whom_is_not_lost_in_a_text() -> None:
    assert texts.placeholders(TEXTS.values()) == frozenset()
    assert texts.needs(["{date} {help-phone} {attorney}"]) == {"date", "attorney"}
    assert texts.office_values(OFFICE)["help-phone"] == "202-555-0100"
    assert texts.fill("A {sender} {not this}", {"sender": "x"}) == "A x {not this}"
