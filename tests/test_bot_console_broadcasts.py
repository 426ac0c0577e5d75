"""Broadcasts in the console: written, looked at, approved by another, called back, and who is left out and why."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.console.counts import Counts
from bot.console.frame import templates_for
from scheduler.broadcasts import audience
from scheduler.broadcasts.audience import Aim, Audience
from scheduler.broadcasts.counting import SPAN, whole
from tests.console_cast import ANA, BAO, DAN, readers_of_news
from tests.consoling import Visitor, visiting
from tests.installation import NOON, Installation, RunningClock, installation, until

AIM = Aim(Audience(), "news", frozenset({"en"}))


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Installation]:
    small = "approve_above = 1\ndelay_minutes = 1"
    clock = RunningClock(NOON)
    async with installation(tmp_path, clock=clock, before=readers_of_news, broadcasts=small) as running:
        yield running


async def written(carol: Visitor, **said: str) -> str:
    """The path of a new draft."""
    known = {"about": "news", "name": "Holiday", "text-en": "We are closed on Friday.", "text-es-419": "El viernes no."}
    seen = await carol.post("/console/broadcasts/new", **(known | said))
    assert seen.status == 200, seen.words
    return seen.path


async def test_two_people_let_a_broadcast_go_and_each_reader_gets_their_language(house: Installation) -> None:
    async with visiting(house, "Carol") as carol, visiting(house, "Olga", "owner") as olga:
        path = await written(carol)
        seen = await carol.get(f"{path}/numbers")
        assert "2 people get it" in seen.words
        assert "2: has not agreed to this" in seen.words
        await carol.post(f"{path}/ask")
        refused = await carol.post(f"{path}/approve", recipients="2", mark=await olga.mark(path))
        assert refused.status == 400
        assert "another of the staff has to approve it" in refused.words
        seen = await olga.post(f"{path}/approve", recipients="2", mark=await olga.mark(path))
        assert "Until then it can be called back" in seen.words
        # Ten minutes after the confirmation, whose numbers can still be answered until then.
        house.clock.forward(minutes=15)
        house.parts.worker.wake()
        assert "We are closed on Friday" in await found(house, BAO, "Friday")
        assert "El viernes no." in await found(house, ANA, "viernes")
        seen = await carol.get(path)
    assert "2 messages" in seen.words
    assert all("Friday" not in each["body"] for each in house.twilio.sent_to(DAN))
    deeds = [row["action"] for row in house.all("select action from audit where record = 'broadcast' order by id")]
    assert deeds == ["write", "ask", "approve"]


async def found(house: Installation, number: str, word: str) -> str:
    """The text on this phone that holds a word."""
    await until(
        lambda: any(word in each["body"] for each in house.twilio.sent_to(number)), f"{word} on {number}", within=30
    )
    return str(next(each["body"] for each in house.twilio.sent_to(number) if word in each["body"]))


async def test_what_is_called_back_never_leaves(house: Installation) -> None:
    async with visiting(house, "Carol") as carol, visiting(house, "Olga", "owner") as olga:
        path = await written(carol)
        await carol.post(f"{path}/ask")
        await olga.post(f"{path}/approve", recipients="2", mark=await olga.mark(path))
        seen = await carol.post(f"{path}/call-back")
        assert "a draft again" in seen.words
        house.clock.forward(minutes=5)
        house.parts.worker.wake()
    assert house.all("select id from message where kind = 'broadcast'") == []


async def test_what_was_reworded_since_somebody_looked_is_not_approved_by_their_old_page(house: Installation) -> None:
    async with visiting(house, "Carol") as carol, visiting(house, "Olga", "owner") as olga:
        path = await written(carol)
        await carol.post(f"{path}/ask")
        old = await olga.mark(path)
        await carol.post(f"{path}/call-back")
        reworded = {"about": "news", "name": "Holiday", "text-en": "We are gone.", "text-es-419": "No."}
        assert (await carol.post(f"{path}/edit", **reworded)).status == 200
        await carol.post(f"{path}/ask")
        for mark in (old, ""):
            refused = await olga.post(f"{path}/approve", recipients="2", mark=mark)
            assert refused.status == 400 and "It changed since you looked" in refused.words
        assert house.all("select state from broadcast") == [{"state": "asked"}]
        seen = await olga.post(f"{path}/approve", recipients="2", mark=await olga.mark(path))
        assert "Until then it can be called back" in seen.words


async def test_of_two_who_change_one_draft_the_second_overwrites_nothing_and_keeps_their_words(
    house: Installation,
) -> None:
    async with visiting(house, "Carol") as carol, visiting(house, "Olga", "owner") as olga:
        path = await written(carol)
        both = await carol.mark(f"{path}/edit")
        words = {"about": "news", "name": "Holiday", "text-es-419": "No.", "mark": both}
        assert (await olga.post(f"{path}/edit", **words | {"text-en": "We are gone until May."})).status == 200
        late = await carol.post(f"{path}/edit", **words | {"text-en": "Happy holidays."})
        assert late.status == 400
        assert "It changed since you looked" in late.words and "Happy holidays." in late.words
        assert "We are gone until May." in (await carol.get(path)).words


async def test_a_draft_is_discarded_and_stays_in_the_list_as_that(house: Installation) -> None:
    async with visiting(house) as carol:
        path = await written(carol)
        assert f'action="{path}/cancel"' in (await carol.get(path)).text
        await carol.post(f"{path}/ask")
        assert f'action="{path}/cancel"' in (await carol.get(path)).text
        seen = await carol.post(f"{path}/cancel")
        assert "was cancelled" in seen.words and f"{path}/cancel" not in seen.text
    assert house.all("select state from broadcast") == [{"state": "cancelled"}]


async def test_a_language_without_a_text_stands_in_the_way(house: Installation) -> None:
    async with visiting(house) as carol:
        path = await written(carol, **{"text-es-419": ""})
        seen = await carol.get(f"{path}/numbers")
        assert "by language: Spanish (es-419): 1" in seen.words
        refused = await carol.post(f"{path}/ask")
        assert refused.status == 400


async def test_a_ready_made_one_has_all_languages_and_puts_hearings_in_doubt(house: Installation) -> None:
    said = {"about": "court_closed", "courts": "DEN", "since": "2026-12-23", "until": "2026-12-23", "name": ""}
    async with visiting(house, "Carol") as carol, visiting(house, "Olga", "owner") as olga:
        path = await written(carol, **said)
        seen = await carol.get(f"{path}/numbers")
        assert "3 people get it" in seen.words  # consent to hear of the case is enough
        await carol.post(f"{path}/ask")
        await olga.post(f"{path}/approve", recipients="3", mark=await olga.mark(path))
        house.clock.forward(minutes=2)
        house.parts.worker.wake()
        await until(
            lambda: len(house.all("select id from hearing where doubt = 'closed'")) == 3, "the doubt", within=30
        )


async def test_it_is_seen_as_a_real_reader_gets_it_and_counted_while_it_is_written(house: Installation) -> None:
    async with visiting(house) as carol:
        path = await written(carol, **{"text-es-419": "Hola {date}"})
        page = await carol.get(f"{path}/numbers")
        links = re.findall(r'href="([^"]+/reader\?contact=\d+)"', page.text)
        texts = [(await carol.get(link)).words for link in links]
        assert any("Hola miércoles 23 de diciembre" in text for text in texts), texts
        said = {"about": "news", "text-en": "x", "languages": "en"}
        seen = await carol.post("/console/broadcasts/count", **said)
        assert "1 person gets it" in seen.words


async def test_what_a_reader_on_telegram_presses_is_a_button_and_no_number(house: Installation) -> None:
    db = house.parts.store.db
    (ana,) = db.all("select contact_id from address where value = ?", ANA)
    db.run("update address set channel = 'telegram', value = '9003' where contact_id = ?", ana["contact_id"])
    db.run("update contact set wording = 'discreet' where id = ?", ana["contact_id"])
    async with visiting(house) as carol:
        path = await written(carol, **{"text-es-419": "Cerramos el viernes."})
        page = await carol.get(f"{path}/reader?contact={ana['contact_id']}")
        assert "press the button" in page.words and ">Ver todo</div>" in page.text and ">1</div>" not in page.text


async def test_a_long_count_goes_on_page_by_page_and_ends_with_the_number_of_one_that_looks_once(
    house: Installation,
) -> None:
    reader, counts, readers = house.parts.reader, Counts(within=0), 2 * SPAN + 1
    house.parts.store.db.run(
        "with recursive n(i) as (select 10000 union all select i + 1 from n where i < ?)"
        " insert into contact (id, language, zone, created) select i, 'en', 'America/New_York', 0 from n",
        9_999 + readers,
    )
    template = templates_for(house.config, house.clock).get_template("broadcast_counting.html")
    looked = []
    while not (counting := await counts.further(reader, AIM)).done:
        looked.append(counting.looked_at)
        assert f'max="{readers + 4}" value="{counting.looked_at}"' in template.render(counting=counting, broadcast=1)
    assert looked == [SPAN, 2 * SPAN]
    assert counting.counted == await reader.look(audience.count, AIM) == await whole(reader, AIM)
    assert counting.counted.left_out == {"no_consent": readers + 2, "no_text": 1}
    assert (await counts.further(reader, AIM)).looked_at == SPAN, "whoever asks again has it counted again"


async def test_bad_input_says_what_is_wrong_and_an_a_number_is_not_kept(house: Installation) -> None:
    async with visiting(house) as carol:
        for said, told in (
            ({"name": "", "about": "news"}, "needs a name"),
            ({"about": "court_closed"}, "still to be said"),
            ({"since": "tomorrow"}, "is no day"),
            ({"until": "9999-12-31"}, "is no day"),
            ({"wall": "9999-12-31T23:59"}, "is no day and time"),
            ({"text-en": "Case A 234 567 890"}, "held an A-number"),
            ({"about": "else"}, "Choose what"),
        ):
            seen = await carol.post("/console/broadcasts/new", **({"about": "news", "name": "x"} | said))
            assert seen.status == 400, told
            assert told.lower() in seen.words.lower()
    assert house.all("select id from broadcast") == []
    assert "234" not in str(house.all("select * from audit"))
