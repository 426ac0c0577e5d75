"""News from the office is a consent of its own: asked for in words that are recorded, and taken back at any time."""

from __future__ import annotations

from pathlib import Path

from bot import intents
from scheduler import people
from scheduler.broadcasts import spread
from scheduler.db import Database
from tests.broadcasting import approved, spread_all, staff, states, wants_news
from tests.cast import Office
from tests.cast import Person as Reader
from tests.conftest import Clock
from tests.conversing import Person, known
from tests.living import bare, everywhere, reader


@everywhere
async def test_somebody_asks_for_news_and_ends_them_and_the_reminders_go_on(
    tmp_path: Path, channel: str, language: str
) -> None:
    async with reader(tmp_path, channel, language) as ana:
        await ana.says("/settings")
        assert ana.said("ask-news") in await ana.chooses("choice-set-news")
        assert ana.said("say-news-on") in await ana.chooses("choice-news-yes")
        (given,) = ana.house.all("select * from consent where scope = 'news'")
        assert given["revoked"] is None and given["how"] == channel
        assert ana.said("ask-news")[:20] in bare(given["words"])
        await ana.says("/settings")
        assert ana.said("ask-news-have") in await ana.chooses("choice-set-news")
        assert ana.said("say-news-off") in await ana.chooses("choice-news-no")
        assert ana.house.all("select revoked is null as on_ from consent where scope = 'news'") == [{"on_": 0}]
        assert ana.house.all("select revoked is null as on_ from consent where scope = 'case'") == [{"on_": 1}]


def test_a_bare_yes_or_no_answers_both_questions_the_same_way() -> None:
    person = Person(known())
    person.presses("go:settings")
    person.presses("set:news")
    person.types("yes")
    assert "you also get news" in person.heard[-1]
    having = Person(known(news=True))
    having.presses("go:settings")
    having.presses("set:news")
    having.types("yes")
    assert "Nothing has changed" in having.heard[-1]
    having.presses("go:settings")
    having.presses("set:news")
    having.types("no")
    assert "You get no news any more" in having.heard[-1]
    assert [each.words is None for each in having.decided if isinstance(each, intents.SetNews)] == [True]


async def test_who_ends_them_gets_none_that_are_on_their_way(
    db: Database, clock: Clock, ana: Reader, work: Office
) -> None:
    wants_news(db, ana)
    approved(db, clock, staff(db, "Carol", "owner"), staff(db, "Erin"))
    spread_all(db)
    people.end_news(db, ana.contact)
    await work.now()
    assert work.telegram.got == []
    assert [state for _, state in states(db)] == ["killed"]
    assert spread.waiting(db) == []
