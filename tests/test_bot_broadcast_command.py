"""`courtbell broadcast` from the first word to the report, as somebody types it."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import broadcast_command, cli
from scheduler.broadcasts import record
from scheduler.db import Database, instant, open_database
from tests.broadcasting import spread_all, staff, wants_news
from tests.cast import Office, Person, hearing_of, person
from tests.commanding import Typed, typing
from tests.conftest import Clock
from tests.whole_config import WHOLE

EXTRA = """
[attorneys.front]
name = "The front desk"
phone = "+1 202 555 0191"
[alarms]
price_per_part = 0.01
[broadcasts]
approve_above = 1
"""


@pytest.fixture
def typed(db: Database, tmp_path: Path) -> Typed:
    return typing(broadcast_command.run, "broadcast", db, tmp_path, WHOLE + EXTRA)


@pytest.fixture
def readers(db: Database, ana: Person) -> list[Person]:
    return [wants_news(db, each) for each in (ana, person(db, "sms", "+12025550111"))]


@pytest.fixture
def written(db: Database, typed: Typed, readers: list[Person]) -> Typed:
    staff(db, "Carol", "owner")
    staff(db, "Erin")
    assert (
        typed("new", "--name", "Desk", "--text", "en=Closed on Monday.", "--text", "es-419=Cerrado el lunes.")[0] == 0
    )
    return typed


def test_new_shows_what_it_is_for_whom_and_at_what_price(written: Typed) -> None:
    code, said = written("show", "1")
    assert code == 0
    assert "Broadcast 1 is a draft: Desk" in said and "about     news: needs consent to news" in said
    assert "for       everybody" in said and "2 people get it." in said
    assert "1 by SMS, 1 SMS part each, at most 0.01" in said
    found = json.loads(written("show", "1", "--json")[1])
    assert (found["people"], found["left_out"], found["cost"]) == (2, {}, 0.01)
    off = {"said": "sms is switched off: 1 people would not get it", "blocks": False}
    assert found["problems"] == [off]


async def test_from_the_draft_to_the_report(
    db: Database, clock: Clock, written: Typed, readers: list[Person], work: Office
) -> None:
    assert written("ask", "1") == (0, "Broadcast 1 is asked for, to 2 people: another of the staff approves it.")
    code, said = written("approve", "1", "--as", "Erin")
    mark = record.mark(record.get(db, 1))
    assert code == 0 and said.endswith(
        f"A dry run: nothing was approved. Add --yes --seen {mark}, and --recipients where you are alone."
    )
    assert record.get(db, 1).state == "asked"
    code, said = written("approve", "1", "--yes")
    assert code == 1 and "Say with --seen what you looked at" in said
    code, said = written("approve", "1", "--yes", "--seen", mark)
    assert code == 1 and "another of the staff has to approve it (Erin)" in said
    code, said = written("approve", "1", "--as", "Erin", "--yes", "--seen", mark)
    assert code == 0 and "Approved for 2 people" in said and "call-back 1" in said
    assert written("call-back", "1")[0] == 0
    assert written("edit", "1", "--text", "en=Closed on Tuesday.")[0] == 0
    assert written("ask", "1")[0] == 0
    assert written("approve", "1", "--as", "Erin", "--yes", "--seen", mark) == (
        1,
        "It changed since you looked, or was asked for again: look at it again.",
    )
    assert written("approve", "1", "--as", "Erin", "--yes", "--seen", record.mark(record.get(db, 1)))[0] == 0
    clock.forward(minutes=6)
    spread_all(db)
    assert written("pause", "1") == (0, "Paused: 2 parked.")
    assert "A dry run: nothing goes on" in written("resume", "1")[1]
    assert written("resume", "1", "--yes") == (0, "Goes on: 2 planned.")
    await work.now()
    code, said = written("report", "1")
    assert code == 0
    rows = [line.split() for line in said.splitlines()[2:]]
    assert [row[:5] for row in rows if row[0] in ("en", "es-419")] == [
        ["en", "sms", "1", "0", "1"],
        ["es-419", "telegram", "1", "0", "1"],
    ]
    lines = [json.loads(line) for line in written("report", "1", "--json")[1].splitlines()]
    assert [line["sent"] for line in lines] == [1, 1]
    spread_all(db)
    assert written("cancel", "1") == (1, "Broadcast 1 is done already.")


def test_cancelled_on_the_way_the_rest_is_called_back(
    db: Database, clock: Clock, written: Typed, readers: list[Person]
) -> None:
    assert written("ask", "1")[0] == 0
    assert written("approve", "1", "--as", "Erin", "--yes", "--seen", record.mark(record.get(db, 1)))[0] == 0
    clock.forward(minutes=6)
    spread_all(db)
    assert written("cancel", "1") == (0, "Cancelled: 2 killed.")
    (first, second) = (json.loads(line) for line in written("report", "1", "--json")[1].splitlines())
    assert first["called_back"] + second["called_back"] == 2


def test_preview_is_exactly_what_somebody_would_get_or_why_they_would_not(
    db: Database, written: Typed, readers: list[Person], dan: Person
) -> None:
    code, said = written("preview", "1", str(readers[0].contact))
    assert code == 0
    first, *_, button, then, text = said.splitlines()
    assert (first, button, then) == ("By telegram, in es-419:", "  [ Ver todo ]", first)
    assert "Cerrado el lunes." in text
    sms = [json.loads(line) for line in written("preview", "1", str(readers[1].contact), "--json")[1].splitlines()]
    assert sms == [
        {
            "contact": readers[1].contact,
            "channel": "sms",
            "language": "en",
            "text": "Reminders: Closed on Monday.\nSTOP to end.",
            "buttons": [],
            "parts": 1,
        }
    ]
    assert written("preview", "1", str(dan.contact)) == (
        1,
        f"Contact {dan.contact} is left out: has not agreed to this.",
    )
    assert written("preview", "1", "999") == (1, "Contact 999 is not in the audience.")
    assert written("preview", "1") == (1, "Say which contact: courtbell broadcast preview ID CONTACT.")


async def test_a_test_goes_to_whoever_asks_for_it_alone(
    db: Database, written: Typed, carol: Person, work: Office
) -> None:
    code, said = written("test", "1", "--language", "es-419")
    assert (code, said) == (0, "On its way to you alone, in Español (es-419).")
    await work.now()
    assert work.telegram.to("1003") == ["Test, as readers of Español get it:\n\nCerrado el lunes."]
    assert [out.address for out in (*work.telegram.got, *work.sms.got)] == ["1003"]
    code, said = written("test", "1", "--as", "Erin")
    assert code == 1 and "courtbell staff chat 'Erin' links one" in said


def test_whom_and_what_can_be_said_by_options_and_changed_later(
    db: Database, written: Typed, tmp_path: Path, ana: Person
) -> None:
    hearing_of(db, ana, datetime(2026, 12, 15, 8, 30))
    file = tmp_path / "texts.toml"
    file.write_text('en = """On {date}."""\n"es-419" = "El {date}."\n', encoding="utf-8")
    code, _ = written(
        *("new", "--about", "court_moved", "--court", "denver", "--kind", "master", "--from", "2026-12-01"),
        *("--until", "2026-12-31", "--texts", str(file), "--name", "Two", "--at", "2026-12-01 10:00", "--unconfirmed"),
    )
    assert code == 0
    found = record.get(db, 2).draft
    assert (
        found.audience.courts == ("DEN",) and found.audience.unconfirmed and found.wall == datetime(2026, 12, 1, 10, 0)
    )
    assert found.texts == {"en": "On {date}.", "es-419": "El {date}."}
    code, said = written("edit", "2", "--language", "en", "--text", "en=Another.", "--second")
    assert code == 0 and "for       court DEN; kind master; language en; from 2026-12-01; until 2026-12-31" in said
    changed = record.get(db, 2).draft
    assert changed.texts == {"en": "Another.", "es-419": "El {date}."} and changed.missing == "second"
    assert (changed.name, changed.wall) == ("Two", found.wall)


def test_a_closed_court_whose_days_are_changed_is_of_use_until_the_new_ones_are_over(
    db: Database, written: Typed
) -> None:
    written("new", "--about", "court_closed", "--court", "DEN", "--from", "2026-12-15", "--until", "2026-12-15")
    written("edit", "2", "--from", "2026-12-21", "--until", "2026-12-22")
    until = record.get(db, 2).draft.useful_until
    assert until is not None and instant(until) == datetime(2026, 12, 23, 7, tzinfo=UTC)


def test_a_ready_made_one_needs_no_text(db: Database, written: Typed) -> None:
    code, said = written(
        "new", "--about", "court_closed", "--court", "DEN", "--from", "2026-12-15", "--until", "2026-12-15"
    )
    assert code == 0 and "Broadcast 2 is a draft: Court closed: DEN, 2026-12-15" in said
    assert len(record.get(db, 2).draft.texts) == 31
    code, said = written("new", "--about", "office_moved")
    assert (code, said) == (1, "Still to be said: the new place, or where it is.")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("new", "--name", "x", "--text", "no mark"), "write --text LANGUAGE=TEXT"),
        (("new", "--name", "x", "--texts", "nowhere.toml"), "nowhere.toml cannot be read"),
        (("new", "--name", "x", "--court", "nowhere at all"), "which court is"),
        (("new", "--name", "x", "--court", "new york"), "NYB"),
        (("new", "--name", "x", "--attorney", "nobody"), "the config has no attorney 'nobody'; it has front"),
        (("new", "--name", "x", "--from", "March"), "write a day as 2027-03-01"),
        (("new", "--name", "x", "--at", "2027-03-01"), "a day and a time without a zone"),
        (("new",), "needs a name"),
        (("new", "--name", "x", "--text", "en=Case A 234 567 890"), "holds an A-number"),
        (("show",), "say which broadcast: courtbell broadcast show ID"),
        (("show", "99"), "there is no broadcast 99"),
        (("ask", "1", "--as", "Nobody"), "there is no staff account 'Nobody'"),
        (("resume", "1", "--yes"), "is a draft: it cannot be resumed"),
    ],
)
def test_what_cannot_be_done_is_said_with_exit_code_1(written: Typed, words: tuple[str, ...], said: str) -> None:
    code, text = written(*words)
    assert code == 1 and said.lower() in text.lower()
    assert json.loads(written(*words, "--json")[1])["problem"]


def test_where_there_are_several_owners_it_has_to_be_said_who_acts(db: Database, written: Typed) -> None:
    staff(db, "Olga", "owner")
    assert written("ask", "1") == (1, "Say who acts: --as NAME (Carol, Olga).")


def test_the_list_has_the_newest_first(written: Typed) -> None:
    assert written("new", "--name", "Other")[0] == 0
    assert [line.split()[0] for line in written("list")[1].splitlines()] == ["2", "1"]


def test_through_the_whole_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("courtbell.toml").write_text(WHOLE, encoding="utf-8")
    with closing(open_database("courtbell.db", lambda: datetime.now(UTC) - timedelta(days=1))) as beside:
        assert cli.main(["broadcast", "list"]) == 0
        staff(beside, "Carol", "owner")
    assert cli.main(["broadcast", "new", "--name", "One", "--text", "en=Hello"]) == 0
    assert "nobody would get it" in capsys.readouterr().out
    assert cli.main(["broadcast", "sing"]) == 2
