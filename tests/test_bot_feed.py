"""The office's calendar: behind a secret address, discreet unless asked otherwise, and gone when it is revoked."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import icalendar
import pytest

from bot import export_command, feed
from bot.export_command import Asked, ExportRefused
from bot.import_file import open_sheet
from bot.import_rows import Line, read
from messages.calendar import Listed, feed_of
from scheduler import feeds, hearings, imports, people
from scheduler.db import Database
from scheduler.event_names import own_name
from scheduler.hearings import By
from scheduler.imports import Matcher
from tests.cast import POLICY, Person, denver, hearing_of
from tests.importing import DEC_15, DEC_16, DEC_17, line, take
from tests.installation import installation
from tests.reading import OFFICE, SETTINGS

TELLING = re.compile("rosa|luz|court|hearing|immig|denver|master|asylum", re.IGNORECASE)


def events(content: bytes) -> list[icalendar.Event]:
    return [each for each in icalendar.Calendar.from_ical(content).walk("VEVENT") if isinstance(each, icalendar.Event)]


def content(db: Database, titles: feeds.Titles = "discreet") -> bytes:
    made, _ = feeds.make(db, "Hearings", titles)
    return feed.content_of(made, feeds.entries(db)[0], "Reminders")


def test_its_titles_tell_nothing_to_who_looks_over_a_shoulder(db: Database, bao: Person) -> None:
    take(db, line())
    hearing_of(db, bao, DEC_16, label="Rosa Peña")
    found = events(content(db))
    assert [str(each["SUMMARY"]) for each in found] == ["Reminders: appointment C-1", "Reminders: appointment RP"]
    assert not TELLING.search(b"".join(each.to_ical() for each in found).decode())
    assert found[0]["DTSTART"].dt == datetime(2026, 12, 15, 15, 30, tzinfo=UTC)


def test_plain_titles_say_whose_hearing_it_is_and_where(db: Database) -> None:
    take(db, line())
    (found,) = events(content(db, "plain"))
    assert str(found["SUMMARY"]) == "Rosa (C-1): Master hearing, Denver Immigration Court"
    assert str(found["LOCATION"]).startswith("1961 Stout Street")


def test_what_moves_or_is_cancelled_is_the_same_event_in_a_newer_version(db: Database) -> None:
    take(db, line())
    (first,) = events(content(db))
    hearings.move(db, POLICY, 1, denver(DEC_17), By("staff"))
    (moved,) = events(content(db))
    hearings.cancel(db, POLICY, 1, By("staff"))
    (cancelled,) = events(content(db))
    assert first["UID"] == moved["UID"] == cancelled["UID"]
    assert first["SEQUENCE"] < moved["SEQUENCE"] < cancelled["SEQUENCE"]
    assert (moved["DTSTART"].dt.day, str(cancelled["STATUS"])) == (17, "CANCELLED")


def test_a_date_in_dispute_says_that_it_is_and_a_confidential_case_is_left_out(db: Database) -> None:
    take(db, line(), line(3, "C-2", DEC_16, confidential=True))
    who = people.contact_at(db, "sms", "+12025550110")
    assert who is not None
    hearings.move(db, POLICY, 1, denver(DEC_17), By("self", who[0].id))
    assert [str(each["SUMMARY"]) for each in events(content(db))] == ["Reminders: appointment C-1 (?)"]
    assert feeds.entries(db)[1] == 1


def test_any_title_is_written_so_that_a_calendar_reads_it_again() -> None:
    at = datetime(2026, 12, 15, 15, 30, tzinfo=UTC)
    for title in ("a, b; c\\n d\\", "ñ" * 100, "你好" * 60, "tab\tnew\nline", "x" * 75, ""):
        (found,) = events(feed_of("The, office", [Listed("u" * 32, 1, at, at, title, title)]))
        assert str(found["SUMMARY"]) == "".join(mark if mark.isprintable() else " " for mark in title)
    assert all(len(each) <= 75 for each in feed_of("n", [Listed("u", 1, at, at, "ñ" * 200)]).split(b"\r\n"))


def test_a_calendar_that_subscribed_and_is_imported_brings_nothing_twice(db: Database, tmp_path: Path) -> None:
    take(db, line())
    path = tmp_path / "from-a-phone.ics"
    path.write_bytes(content(db, "plain"))
    rows = [row for row in read(open_sheet(path), OFFICE) if isinstance(row, Line)]
    assert [each.what for each in imports.compare(db, Matcher({}), rows)] == ["unchanged"]
    row = db.one("select id, created from hearing")
    assert row is not None
    assert rows[0].uid == own_name(row["id"], row["created"])


def test_an_address_is_made_after_saying_what_it_will_hold(db: Database) -> None:
    take(db, line(), line(3, "C-2", DEC_16, confidential=True))
    said: list[str] = []

    def run(*words: str, **asked: object) -> int:
        said.clear()
        return export_command.run(["feed", *words], Asked(**asked), SETTINGS, db, said.append, said.append)  # type: ignore[arg-type]

    assert run() == 0
    assert said[0] == "1 hearings would stand in it, with discreet titles:"
    assert "1 of confidential cases are left out." in said
    with pytest.raises(ExportRefused, match="A-number"):
        run(apply=True, name="Ruth A234-567-890")
    assert feeds.listing(db) == []
    assert run(apply=True, name="Ruth") == 0
    url = said[0]
    assert url.startswith("http://localhost:1/feed/") and url.endswith(".ics")
    secret = url.rpartition("/")[2].removesuffix(".ics")
    assert not any(secret in str(row) for row in db.all("select * from feed"))
    found = feeds.find(db, secret)
    assert found is not None
    assert (found.name, found.titles) == ("Ruth", "discreet")
    assert run("list") == 0
    assert "Ruth" in said[0] and "never" in said[0]
    assert run("revoke", "1") == 0
    assert feeds.find(db, secret) is None
    with pytest.raises(ExportRefused, match="no address in use"):
        run("revoke", "1")
    with pytest.raises(ExportRefused, match="feed revoke NUMBER"):
        run("remove")
    acts = [
        (row["action"], row["record_id"]) for row in db.all("select * from audit where record = 'feed' order by id")
    ]
    assert acts == [("make", 1), ("revoke", 1)]


async def test_it_is_fetched_over_the_web_until_it_is_revoked(tmp_path: Path) -> None:
    made: list[str] = []

    def before(db: Database) -> None:
        take(db, line(wall=DEC_15))
        made.append(feeds.make(db, "Hearings", "discreet")[1])

    async with installation(tmp_path, before=before) as house, aiohttp.ClientSession() as session:
        url = feed.address(house.url, made[0])
        async with session.get(url) as answer:
            assert (answer.status, answer.content_type) == (200, "text/calendar")
            assert "private" in answer.headers["cache-control"]
            assert len(events(await answer.read())) == 1
            mark = answer.headers["etag"]
        async with session.get(url, headers={"if-none-match": mark}) as answer:
            assert answer.status == 304
        assert house.all("select asked is not null as asked from feed") == [{"asked": 1}]
        for other in ("/feed/x.ics", "/feed/.ics", f"/feed/{made[0]}", "/feed/../feed"):
            async with session.get(house.url + other) as answer:
                assert answer.status == 404
        await house.parts.store.do(feeds.revoke, 1)
        async with session.get(url) as answer:
            assert answer.status == 404
