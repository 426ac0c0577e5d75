"""The inbox over HTTP: what people wrote, what went out, and an answer from the desk that arrives on the phone."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scheduler import people
from scheduler.db import Database
from tests.console_cast import ANA, BAO, an_inbox
from tests.consoling import Visitor, visiting
from tests.installation import NOON, Installation, RunningClock, installation, until

CHAT = 1001


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(tmp_path, clock=RunningClock(NOON), before=an_inbox) as running:
        yield running


async def number_in(visitor: Visitor, page: str) -> str:
    """Which answer the form on a person's page would be."""
    found = re.search(r'name="number" value="(\d+)"', (await visitor.get(page)).text)
    assert found is not None
    return found[1]


async def unclear(house: Installation, value: str, text: str) -> str:
    """Somebody writes what nobody understands, and is told so; the page of their texts."""
    before = len(house.twilio.sent_to(value))
    await house.texts(value, text)
    await house.sms(value, before + 1)
    return f"/console/inbox/{house.reader(value)}"


async def test_what_somebody_wrote_is_listed_until_it_is_read(house: Installation) -> None:
    page = await unclear(house, BAO, "my cousin drives me, is that <b>ok</b>")
    async with visiting(house) as carol, visiting(house, "Dan", "viewer") as dan:
        for visitor in (dan, carol):
            seen = await visitor.get("/console/inbox")
            assert "Bao new wrote something that was not understood" in seen.words
            assert "is that &lt;b&gt;ok&lt;/b&gt;" in seen.text
            assert (await visitor.get(f"{page}?live=1")).status == 200
            await visitor.get(page)
        seen = await carol.get("/console/inbox")
        assert "Bao wrote something" in seen.words  # read, though nobody has answered
        assert "Unread (0)" in seen.words
        assert "Bao" in (await carol.get("/console/inbox?show=waits")).words
        assert "Everything is read." in (await carol.get("/console/inbox?show=unread")).words


async def test_a_viewer_who_looks_leaves_it_unread(house: Installation) -> None:
    page = await unclear(house, BAO, "my cousin drives me")
    async with visiting(house, "Dan", "viewer") as dan:
        seen = await dan.get(page)
        assert "…0102" in seen.words
        assert "202-555-0102" not in seen.text
        assert "<textarea" not in seen.text
        assert "Unread (1)" in (await dan.get("/console/inbox")).words


async def test_the_thread_has_both_sides_in_order_and_says_what_was_automatic(house: Installation) -> None:
    await house.sms(BAO, 1)
    await house.texts(BAO, "1")
    await house.sms(BAO, 2)
    page = await unclear(house, BAO, "my cousin drives me")
    async with visiting(house) as carol:
        seen = await carol.get(page)
    order = [
        "we noted your master",
        "confirmation of the date",
        "They, SMS",
        "Thank you.",
        "answered automatically",
        "my cousin",
        "I did not",
    ]
    places = [seen.words.find(part) for part in order]
    assert places == sorted(places), seen.words
    assert -1 not in places
    assert "confirmed" in seen.words


async def test_an_answer_from_the_desk_arrives_as_typed_and_settles_what_was_ticked(house: Installation) -> None:
    page = await unclear(house, BAO, "my cousin drives me")
    (task,) = house.all("select id from task where kind = 'unclear'")
    before = len(house.twilio.sent_to(BAO))
    async with visiting(house) as carol:
        said = {"number": await number_in(carol, page), "settles": str(task["id"])}
        seen = await carol.post(f"{page}/reply", text="That is fine.\nSee you there", **said)
        assert "Your answer is on its way." in seen.words
        assert await house.sms(BAO, before + 1) == "That is fine.\nSee you there"
        await house.parts.worker.settled()
        seen = await carol.get(page)
        assert "See you there Carol, SMS" in seen.words
        assert "answered by staff" in (await carol.get("/console/inbox")).words
        # Sent once, however often the form comes.
        await carol.post(f"{page}/reply", text="That is fine.\nSee you there", **said)
    await house.parts.worker.settled()
    assert len(house.twilio.sent_to(BAO)) == before + 1
    assert house.all("select outcome from task where kind = 'unclear'") == [{"outcome": "answered"}]
    deeds = house.all("select who, action, record, record_id, fields from audit where action <> 'sign in' order by id")
    assert [(row["who"], row["action"], row["fields"]) for row in deeds][:2] == [
        ("Carol", "answer", "text"),
        ("Carol", "answered", ""),
    ]


async def test_what_is_answered_to_staff_gets_no_machines_answer_but_a_persons(house: Installation) -> None:
    page = await unclear(house, BAO, "my cousin drives me")
    async with visiting(house) as carol:
        await carol.post(f"{page}/reply", text="Which cousin?", number=await number_in(carol, page))
        await house.sms(BAO, 3)
        await house.parts.worker.settled()
        await house.texts(BAO, "the tall one, from Fresno")
        await until(lambda: house.all("select 1 from inbound where handled is null") == [], "it to be handled")
        await house.parts.worker.settled()
        assert len(house.twilio.sent_to(BAO)) == 3
        assert "from Fresno" in (await carol.get(page)).words
        # Commands are heard as ever.
        await house.texts(BAO, "MENU")
        assert "What can we do for you?" in await house.sms(BAO, 4)


async def test_a_quick_answer_goes_out_in_the_readers_language(house: Installation) -> None:
    await house.texts(ANA, "gracias")
    await house.sms(ANA, 1)
    page = f"/console/inbox/{house.reader(ANA)}"
    async with visiting(house) as carol:
        seen = await carol.get(page)
        assert "They read Spanish . What you type goes as it is" in seen.words
        assert "we will call you today" in seen.words  # for whoever does not read it
        await carol.post(f"{page}/reply", quick="call-today", text="", number=await number_in(carol, page))
    assert await house.sms(ANA, 2) == "Reminders: hoy le vamos a llamar. Por favor, tenga su celular a la mano."


async def test_the_button_under_is_there_a_new_date_leads_to_it(house: Installation) -> None:
    await house.sms(BAO, 1)
    page = f"/console/inbox/{house.reader(BAO)}"
    async with visiting(house) as carol:
        await carol.post(f"{page}/reply", quick="date", text="", number=await number_in(carol, page))
    assert (await house.sms(BAO, 2)).endswith("\n1 I have a date")
    await house.texts(BAO, "1")
    assert "Type it as on your newest notice" in await house.sms(BAO, 3)


async def test_a_text_and_a_quick_answer_at_once_are_not_guessed_at(house: Installation) -> None:
    page = await unclear(house, BAO, "my cousin drives me")
    async with visiting(house) as carol:
        number = await number_in(carol, page)
        seen = await carol.post(f"{page}/reply", quick="thanks", text="Half a sent", number=number)
        assert seen.status == 400
        assert "There is a text in the box too" in seen.words
        assert "Half a sent</textarea>" in seen.text
        assert (await carol.post(f"{page}/reply", quick="nonsense", text="", number=number)).status == 400
        assert (await carol.post(f"{page}/reply", text="  ", number=number)).status == 400
        assert (await carol.post("/console/inbox/999/reply", text="Hello", number="1")).status == 404
    assert house.all("select 1 from message where kind = 'staff-reply'") == []


async def test_an_a_number_that_staff_types_is_never_sent(house: Installation) -> None:
    page = await unclear(house, BAO, "my cousin drives me")
    async with visiting(house) as carol:
        number = await number_in(carol, page)
        seen = await carol.post(f"{page}/reply", text="Is it A 123 456 789?", number=number)
        assert "looks like an A-number was taken out" in seen.words
        assert "456" not in seen.source
    assert house.all("select 1 from message where kind = 'staff-reply'") == []


async def test_staff_is_warned_before_a_discreet_readers_phone_tells_what_it_is_about(house: Installation) -> None:
    await house.texts(ANA, "gracias")
    await house.sms(ANA, 1)
    page = f"/console/inbox/{house.reader(ANA)}"
    async with visiting(house) as carol:
        number = await number_in(carol, page)
        text = "La audiencia es el lunes"
        seen = await carol.post(f"{page}/reply", text=text, number=number)
        assert seen.status == 400
        assert "do not say what they are about" in seen.words
        assert "Send it all the same" in seen.words
        await carol.post(f"{page}/reply", text=text, number=number, sure="1")
    assert await house.sms(ANA, 2) == text


async def test_what_an_answer_takes_is_said_before_it_is_sent(tmp_path: Path) -> None:
    priced = {"alarms": "price_per_part = 0.01"}
    async with installation(tmp_path, clock=RunningClock(NOON), before=an_inbox, **priced) as house:
        page = await unclear(house, BAO, "my cousin drives me")
        async with visiting(house) as carol:
            number = await number_in(carol, page)
            for headers in ({}, {"HX-Request": "true"}):
                seen = await carol.post(f"{page}/look", headers=headers, text="x" * 200, number=number)
                assert "200 characters, 2 SMS parts (GSM-7), 0.02" in seen.words
            seen = await carol.post(f"{page}/reply", text="x" * 1001, number=number)
            assert "at most 1000 characters" in seen.words
            seen = await carol.post(f"{page}/reply", text="я" * 900, number=number)
            assert "14 SMS parts, and 10 is the most" in seen.words
        assert house.all("select 1 from message where kind = 'staff-reply'") == []


async def test_after_stop_there_is_no_box_and_no_way_around_it(house: Installation) -> None:
    page = await unclear(house, BAO, "my cousin drives me")
    async with visiting(house) as carol:
        number = await number_in(carol, page)
        await house.texts(BAO, "no more messages")
        await house.sms(BAO, 3)
        seen = await carol.get(page)
        assert "They said STOP" in seen.words
        assert "<textarea" not in seen.text
        seen = await carol.post(f"{page}/reply", text="But wait", number=number)
        assert seen.status == 400
        assert "They said STOP" in seen.words


async def test_who_wrote_in_other_words_that_it_should_end_is_stopped_there_though_they_follow_no_case(
    house: Installation,
) -> None:
    page = f"/console/inbox/{house.reader(ANA)}"
    async with visiting(house) as carol, visiting(house, "Dan", "viewer") as dan:
        assert f"{page}/stop" not in (await dan.get(page)).text
        assert "they told the office" in (await carol.post(f"{page}/stop")).words
        assert f"{page}/stop" not in (await carol.get(page)).text
        assert "Nothing changed" in (await carol.post(f"{page}/stop")).words
        assert (await carol.post("/console/inbox/99/stop")).status == 404
    assert house.all("select stopped_how from address where value = ?", ANA) == [{"stopped_how": "staff"}]


async def test_at_night_an_answer_is_said_to_wait_and_is_shown_waiting(tmp_path: Path) -> None:
    clock = RunningClock(datetime(2026, 11, 23, 3, tzinfo=UTC))  # ten in the evening in New York
    async with installation(tmp_path, clock=clock, before=an_inbox) as house, visiting(house) as carol:
        page = f"/console/inbox/{house.reader(ANA)}"
        seen = await carol.get(page)
        assert "an answer leaves at Mon Nov 23, 8:00 AM" in seen.words
        seen = await carol.post(f"{page}/reply", text="Buenos dias", number=await number_in(carol, page))
        assert "waits until it is day" in seen.words
        await house.parts.worker.settled()
        assert "Buenos dias Carol, SMS" in (await carol.get(page)).words
        assert "waits" in (await carol.get(page)).words
        assert house.twilio.sent_to(ANA) == []


async def test_a_button_and_a_stranger_and_what_is_erased_are_shown_for_what_they_are(house: Installation) -> None:
    house.telegram.says(CHAT, "/start")
    await house.chat(CHAT, 1)
    house.telegram.presses(CHAT, house.telegram.sent_to(CHAT)[-1], 0)
    await house.chat(CHAT, 2)
    await house.parts.worker.settled()
    page = f"/console/inbox/{house.reader(str(CHAT))}"
    async with visiting(house) as carol:
        seen = await carol.get(page)
        assert "pressed Start" in seen.words
        assert "pressed a button" in seen.words
        assert "Nobody that we know" in seen.words
        change(house, lambda db: db.run("update attempt set text = null"))
        assert "erased after 30 days" in (await carol.get(page)).words
        change(house, lambda db: db.run("delete from inbound"))
        assert "erased" in (await carol.get("/console/inbox")).words


async def test_long_threads_and_lists_turn_pages(house: Installation) -> None:
    page = await unclear(house, BAO, "my cousin drives me")

    def more(db: Database) -> None:
        with db.transaction():
            rows = [
                ("sms", f"SMold{n}", BAO, f'{{"said": "typed", "text": "text {n}."}}', db.now_ms() - 3_600_000 + n, 1)
                for n in range(150)
            ]
            db.insert_many("inbound", ("channel", "provider_id", "address", "body", "received", "handled"), rows)
            for n in range(60):
                someone, _ = people.new_contact(db, "telegram", f"5{n:03}", language="en", zone="America/New_York")
                db.run("update contact set last_input = ? where id = ?", db.now_ms() - n // 20, someone.id)

    change(house, more)
    async with visiting(house) as carol:
        seen = await carol.get(page)
        assert "text 149." in seen.words
        assert "text 1." not in seen.words
        earlier = re.search(rf'href="({page}\?before=\d+)">← earlier', seen.text)
        assert earlier is not None
        assert "text 1." in (await carol.get(earlier[1])).words
        seen = await carol.get("/console/inbox")
        assert seen.text.count('<a href="/console/inbox/') == 50
        later = re.search(r'href="(/console/inbox\?show=all&amp;last=\d+&amp;contact=\d+)"', seen.text)
        assert later is not None
        assert (await carol.get(later[1].replace("&amp;", "&"))).text.count('<a href="/console/inbox/') == 11


def change(house: Installation, work: Callable[[Database], object]) -> None:
    with house.beside() as db:
        work(db)
