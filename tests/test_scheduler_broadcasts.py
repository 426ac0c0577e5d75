"""Broadcasts: four eyes, only to whom asked for news, in their language, and never before a reminder."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from messages.channel import SendError
from scheduler import broadcasts, outbox, people
from scheduler.broadcasts import Audience
from scheduler.db import Database
from tests.cast import Office, Person, hearing_of, person

CAROL, ERIN = 1, 2
TEXTS = {"en": "The court is closed on Monday.", "es-419": "La corte cierra el lunes."}


def wants_news(db: Database, who: Person) -> Person:
    people.give_consent(db, who.address, scope="news", how="chat", by="self", words="the words shown")
    return who


def spread(db: Database, broadcast: int, limit: int = 2) -> None:
    last: int | None = 0
    while last is not None:
        last = broadcasts.spread(db, broadcast, last, limit)


def approved(db: Database, audience: Audience | None = None) -> int:
    broadcast = broadcasts.create(db, "Closed", TEXTS, audience or Audience(), CAROL)
    broadcasts.approve(db, broadcast, ERIN)
    return broadcast


def rows(db: Database) -> list[tuple[str, str]]:
    return [(row["key"], row["state"]) for row in db.all("select key, state from message order by id")]


def test_it_needs_a_text_in_english_and_none_that_no_sms_can_carry(db: Database) -> None:
    for texts in ({"es-419": "Hola"}, {"en": " "}, TEXTS | {"ht": "x" * 1601}, TEXTS | {"ht": ""}):
        with pytest.raises(ValueError, match=r"'(en|ht)'"):
            broadcasts.create(db, "Closed", texts, Audience(), CAROL)


def test_whoever_wrote_it_cannot_approve_it_and_unapproved_it_goes_nowhere(db: Database, ana: Person) -> None:
    wants_news(db, ana)
    broadcast = broadcasts.create(db, "Closed", TEXTS, Audience(), CAROL)
    with pytest.raises(PermissionError):
        broadcasts.approve(db, broadcast, CAROL)
    with pytest.raises(ValueError, match="not approved"):
        broadcasts.spread(db, broadcast)
    assert (broadcasts.waiting(db), rows(db)) == ([], [])
    broadcasts.approve(db, broadcast, ERIN)
    assert broadcasts.waiting(db) == [broadcast]


def test_it_goes_once_to_each_who_asked_for_news_and_did_not_stop(db: Database, ana: Person, bao: Person) -> None:
    wants_news(db, ana)  # bao agreed to hear of his case, not to news
    gone = wants_news(db, person(db, "sms", "+12025550105"))
    people.stop(db, gone.contact, "word")
    second = people.add_address(db, ana.contact, "sms", "+12025550106")
    people.give_consent(db, second, scope="news", how="chat", by="self", words="the words shown")
    broadcast = approved(db)
    for _ in range(2):  # a crash in the middle makes it begin anew
        spread(db, broadcast)
    assert rows(db) == [(f"b:{broadcast}:{ana.contact}", "planned")]
    assert broadcasts.waiting(db) == []


def test_it_can_be_for_readers_of_some_languages(db: Database, ana: Person, bao: Person) -> None:
    for who in (ana, bao):
        wants_news(db, who)
    broadcast = approved(db, Audience(("es-419", "ht")))
    spread(db, broadcast)
    assert [key for key, _ in rows(db)] == [f"b:{broadcast}:{ana.contact}"]


async def test_each_reads_it_in_their_language_else_their_second_else_openly_in_english(
    db: Database, ana: Person, work: Office
) -> None:
    amara = person(db, "telegram", "1007", language="ar")
    second = person(db, "telegram", "1008", language="ar")
    people.change_contact(db, second.contact, second_language="es-419")
    for who in (ana, amara, second):
        wants_news(db, who)
    approved(db)
    await work.worker().spread()
    await work.now()
    said = {out.address: (out.text.body, out.text.language) for out in work.telegram.got}
    spanish, english = (TEXTS["es-419"], "es-419"), (TEXTS["en"], "en")
    assert said == {"1001": spanish, "1007": english, "1008": spanish}


async def test_a_reminder_that_falls_due_goes_before_it(db: Database, bao: Person, work: Office) -> None:
    for number in range(300):
        wants_news(db, person(db, "sms", f"+1202555{2000 + number}", zone="America/New_York"))
    spread(db, approved(db))
    hearing_of(db, bao, datetime(2026, 11, 4, 13, 0))
    await work.now()
    order = [out.address for out in work.sms.got]
    assert order[0] == bao.value and len(order) == 301


async def test_who_took_consent_back_meanwhile_does_not_get_it(db: Database, ana: Person, work: Office) -> None:
    wants_news(db, ana)
    spread(db, approved(db))
    db.run("update consent set revoked = ? where scope = 'news'", db.now_ms())
    await work.now()
    assert work.telegram.got == []
    assert [state for _, state in rows(db)] == ["killed"]


async def test_who_cannot_be_reached_is_nobodys_emergency(
    db: Database, ana: Person, carol: Person, work: Office
) -> None:
    wants_news(db, ana)
    work.telegram.next_answers = [SendError("blocked", "person")]
    spread(db, approved(db))
    await work.now()
    assert [state for _, state in rows(db)] == ["failed"]
    assert db.all("select * from task") == []


async def test_it_can_be_stopped_on_the_way(db: Database, ana: Person, work: Office) -> None:
    wants_news(db, ana)
    broadcast = approved(db)
    spread(db, broadcast)
    assert broadcasts.stop(db, broadcast, "wrong day") == 1
    await work.now()
    assert work.telegram.got == []


def test_its_rows_are_of_the_lowest_urgency_and_do_not_live_long(db: Database, ana: Person) -> None:
    wants_news(db, ana)
    spread(db, approved(db))
    (row,) = db.all("select urgency, due, expires from message")
    assert row["urgency"] == outbox.BROADCASTS
    assert row["expires"] - row["due"] == broadcasts.LIFE / timedelta(milliseconds=1)
