"""Scripted stories: the one that ships, and what a file may say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bot.scenario import ScenarioError, play, shipped
from bot.scenario_file import parse

KEYS = ["at", "channel", "to", "language", "kind", "step", "hearing", "text", "parts"]
ANA = """
start = 2026-11-02T16:00:00Z

[[phone]]
name = "Ana"
channel = "telegram"
value = "550110"
language = "en"
zone = "America/Denver"
wording = "plain"
"""
# From the first word to the date that stands.
REGISTERED = ANA + "".join(
    f'\n[[step]]\nphone = "Ana"\n{deed}\n'
    for deed in (
        'says = "/start"',
        'presses = "English"',
        "presses = 1",
        'presses = "Mine"',
        'presses = "Master"',
        'says = "Denver"',
        'says = "December 15 2026 8:30 am"',
        'presses = "Yes"',
    )
)


def played(tmp_path: Path, text: str) -> list[dict[str, Any]]:
    file = tmp_path / "story.toml"
    # Keys of the file itself must stand before its first table.
    file.write_text(text, encoding="utf-8")
    return list(play(file))


def until(story: str, instant: str) -> str:
    return f"until = {instant}\n{story}"


def problems(text: str) -> dict[str, str]:
    with pytest.raises(ScenarioError) as raised:
        parse(text, Path("story.toml"))
    return {problem.key: problem.said for problem in raised.value.problems}


@pytest.fixture(scope="module")
def story() -> list[dict[str, Any]]:
    return list(play())


def test_every_message_of_a_story_has_the_same_keys(story: list[dict[str, Any]]) -> None:
    assert story and all(list(message) == KEYS for message in story)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", message["at"]) for message in story)


def test_the_story_that_ships_goes_from_registration_to_the_day_after(story: list[dict[str, Any]]) -> None:
    rosa = [message for message in story if message["channel"] == "sms"]
    kinds = [message["kind"] for message in rosa]

    assert [message["step"] for message in rosa if message["kind"] == "reminder"] == [
        "30d", "14d", "14d", "7d", "3d", "1d", "morning",
    ]  # fmt: skip
    assert kinds.index("confirmation") < kinds.index("reminder") < kinds.index("changed") < kinds.index("after")
    assert {message["language"] for message in rosa} == {"es-419"}
    assert rosa[-1]["at"] > "2026-12-17"


def test_after_the_change_the_story_names_the_old_date_only_to_say_what_it_was(story: list[dict[str, Any]]) -> None:
    changed = next(place for place, message in enumerate(story) if message["kind"] == "changed")

    assert "mar 15 dic" in story[changed]["text"]
    assert not any("15 dic" in message["text"] for message in story[changed + 1 :])


def test_what_the_story_sends_unasked_is_neutral_and_one_part(story: list[dict[str, Any]]) -> None:
    unasked = [each for each in story if each["channel"] == "sms" and each["kind"] in ("reminder", "nudge", "after")]

    assert unasked and all(message["parts"] <= 2 for message in unasked)
    assert not any(re.search(r"corte|audiencia|migra|ICE", message["text"]) for message in unasked)


def test_the_story_reaches_staff_when_help_is_asked_for(story: list[dict[str, Any]]) -> None:
    assert [message["to"] for message in story if message["kind"] == "staff"] == ["550103"]


def test_a_story_played_twice_is_the_same_story(story: list[dict[str, Any]]) -> None:
    assert list(play()) == story


def test_the_story_that_ships_has_demo_numbers_only() -> None:
    assert all(re.fullmatch(r"\+120255501\d\d|\d+", phone.value) for phone in shipped().phones)


def test_reminders_come_at_ten_where_the_reader_lives(tmp_path: Path) -> None:
    east = REGISTERED.replace('zone = "America/Denver"', 'zone = "America/New_York"')
    east = east.replace('says = "December', 'presses = "Another"\n\n[[step]]\nphone = "Ana"\npresses = "Eastern"\n\n'
                        '[[step]]\nphone = "Ana"\nsays = "December')  # fmt: skip
    sent = played(tmp_path, until(east, "2026-12-15T00:00:00Z"))

    assert {message["at"][10:] for message in sent if message["kind"] == "reminder"} == {"T15:00:00Z"}


def test_an_unreachable_phone_gets_its_reminder_once_it_can_be_reached(tmp_path: Path) -> None:
    trouble = '\n[[step]]\nat = 2026-11-15T00:00:00Z\nphone = "Ana"\nfails = "unreachable"\ntimes = 2\n'
    sent = played(tmp_path, until(REGISTERED + trouble, "2026-11-16T00:00:00Z"))

    at = [message["at"] for message in sent if message["step"] == "30d"]
    assert len(at) == 1 and "2026-11-15T17:00:00Z" < at[0] < "2026-11-15T19:00:00Z"


def test_an_imported_hearing_is_confirmed_and_reminded_of(tmp_path: Path) -> None:
    (tmp_path / "hearings.csv").write_text(
        "reference,name,kind,court,date,time,phone,consent,consent date,consent how,language\n"
        "F-1,Ana,master,DEN,2026-12-15,8:30 AM,+1 202 555 0111,yes,2026-11-01,on paper,es\n",
        encoding="utf-8",
    )
    text = """
        until = 2026-12-15T00:00:00Z
        start = 2026-11-02T16:00:00Z
        [[phone]]
        name = "Ana"
        channel = "sms"
        value = "+1 202 555 0111"
        [[step]]
        import = "hearings.csv"
    """
    sent = played(tmp_path, text)

    assert [message["step"] for message in sent if message["kind"] == "reminder"] == ["30d", "14d", "7d", "3d", "1d"]
    assert {message["to"] for message in sent} == {"+12025550111"}


def test_a_choice_that_is_not_offered_is_an_error_that_says_what_is(tmp_path: Path) -> None:
    wrong = ANA + '[[step]]\nphone = "Ana"\nsays = "/start"\n[[step]]\nphone = "Ana"\npresses = "Klingon"\n'

    with pytest.raises(ScenarioError, match=r"step\[1\].presses = 'Klingon'.*1 English, 2 Español"):
        played(tmp_path, wrong)


def test_the_time_of_a_step_may_be_said_from_the_one_above() -> None:
    later = ANA + '[[step]]\nat = "+1d 2h"\nphone = "Ana"\nsays = "/start"\n[[step]]\nphone = "Ana"\nsays = "Hi"\n'
    at = [f"{step.at:%d %H:%M:%S}" for step in parse(later, Path("story.toml")).steps]

    assert at == ["03 18:00:00", "03 18:00:20"]


def test_the_end_of_a_story_may_stand_above_or_below_its_steps() -> None:
    step = '[[step]]\nphone = "Ana"\nsays = "/start"\n'
    end = 'until = "2026-11-05T00:00:00Z"\n'

    above, below, none = (parse(text, Path("story.toml")) for text in (end + ANA + step, ANA + step + end, ANA + step))

    assert above == below
    assert none.until == none.steps[-1].at


def test_all_that_is_wrong_with_a_story_is_said_at_once_with_its_key() -> None:
    found = problems(
        """
        start = 5
        untill = 2026-11-03T16:00:00Z
        [[phone]]
        name = "Ana"
        channel = "fax"
        zone = "Denver"
        [[phone]]
        name = "Ana"
        channel = "sms"
        value = "+1 303 867 5309"
        role = "judge"
        [[step]]
        phone = "Bao"
        says = "Hi"
        presses = 1
        [[step]]
        at = "soon"
        phone = "Ana"
        fails = "badly"
        [[step]]
        phone = "Ana"
        says = 5
        times = 2
        [[step]]
        import = "nowhere.csv"
        """
    )

    assert found.keys() >= {
        "start", "untill", "phone[0].channel", "phone[0].value", "phone[0].zone", "phone[1].name", "phone[1].value",
        "phone[1].role", "step[0]", "step[0].phone", "step[1].at", "step[1].fails", "step[2].says", "step[2].times",
        "step[3].import",
    }  # fmt: skip
    assert "did you mean until?" in found["untill"]
    assert "must be an instant" in found["start"]
    assert "demo number" in found["phone[1].value"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("start = ", "story.toml"),
        ("", "phone"),
        ("phone = 3", "phone"),
        (ANA + '[[step]]\nat = 2026-11-01T00:00:00Z\nphone = "Ana"\nsays = "x"\n', "step[0].at"),
        ("until = 2026-11-01T00:00:00Z\n" + ANA, "until"),
        (ANA + '[[step]]\nphone = "Ana"\npresses = 0\n', "step[0].presses"),
        (ANA + '[[step]]\nphone = "Ana"\nfails = "slow"\ntimes = 0\n', "step[0].times"),
    ],
)
def test_a_story_that_cannot_be_played_names_the_key(text: str, key: str) -> None:
    assert key in problems(text)
