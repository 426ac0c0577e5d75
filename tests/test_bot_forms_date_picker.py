"""A day picked with buttons: it ends in the same read-back as a typed one, and a typed number is never a button."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.intents import Register
from messages.channel import Choice
from messages.render import render
from messages.say import from_json, to_json
from messages.telegram_out import keyboard
from tests.conversing import Person, asked_when
from tests.installation import Installation, installation


def labels(person: Person) -> list[str]:
    assert person.last is not None
    return [choice.label for choice in render(person.last, person.facts.language, "telegram").choices]


def test_month_day_hour_and_minutes_end_in_the_read_back() -> None:
    person = asked_when()
    person.presses("pick")
    assert labels(person)[:3] == ["Nov 2026", "Dec 2026", "Jan 2027"]
    assert labels(person)[11:17] == ["Oct 2027", "2027", "2028", "2029", "2030", "Back"]
    person.presses("month:2027-03")
    assert labels(person)[:31] == [str(day) for day in range(1, 32)]
    person.presses("mday:2027-03-15")
    assert labels(person)[:2] == ["7:00 AM", "8:00 AM"]
    person.presses("hour:08")
    assert labels(person)[:4] == ["8:00 AM", "8:15 AM", "8:30 AM", "8:45 AM"]
    person.presses("time:08:30")

    assert "Monday, March 15, 2027, 8:30 AM" in person.heard[-1]
    person.presses(person.token("right:"))
    (register,) = [intent for intent in person.decided if isinstance(intent, Register)]
    assert register.given is not None
    assert register.given.wall == datetime(2027, 3, 15, 8, 30)


def test_a_later_year_is_picked_before_its_month() -> None:
    person = asked_when()
    for token in ("pick", "year:2028", "month:2028-02", "mday:2028-02-29", "hour:13", "time:13:00"):
        person.presses(token)

    assert "Tuesday, February 29, 2028, 1:00 PM" in person.heard[-1]


def test_what_is_left_of_the_year_that_is_shown_can_be_picked_too() -> None:
    person = asked_when()
    person.presses("pick")
    person.presses("year:2027")

    assert labels(person)[:12] == [f"{name} 2027" for name in calendar.month_abbr[1:]]


def test_back_leads_one_button_back() -> None:
    person = asked_when()
    for token in ("pick", "year:2028", "back"):
        person.presses(token)
    assert "year:2028" in person.tokens
    person.presses("month:2027-01")
    person.presses("back")
    assert "month:2027-01" in person.tokens


def test_days_that_are_over_are_not_offered() -> None:
    person = asked_when()
    for token in ("pick", "month:2026-11"):
        person.presses(token)

    assert person.tokens == [*(f"mday:2026-11-{day}" for day in range(23, 31)), "back"]


def test_at_any_button_a_date_can_be_typed_instead() -> None:
    for pressed in ((), ("pick",), ("pick", "month:2027-03"), ("pick", "month:2027-03", "mday:2027-03-15")):
        person = asked_when()
        for token in pressed:
            person.presses(token)
        person.types("March 16 2027 9 am")
        assert "Tuesday, March 16, 2027, 9:00 AM" in person.heard[-1]


@pytest.mark.parametrize(("typed", "read"), [("9", "9:00 AM"), ("11", "11:00 AM"), ("1:15 pm", "1:15 PM")])
def test_an_hour_that_is_typed_is_that_hour_and_not_the_button_in_that_place(typed: str, read: str) -> None:
    person = asked_when()
    person.types("March 15 2027")
    person.types(typed)

    assert f"Monday, March 15, 2027, {read}" in person.heard[-1]


def test_a_typed_day_of_the_month_is_that_day() -> None:
    person = asked_when(now=datetime(2027, 3, 10, 17, tzinfo=UTC))
    for token in ("pick", "month:2027-03"):
        person.presses(token)
    person.types("15")  # the sixth button

    assert "Monday, March 15, 2027" in person.heard[-1]


def test_on_sms_nothing_is_picked() -> None:
    person = asked_when("sms")
    assert "pick" not in person.tokens
    person.types("March 15 2027")
    assert person.tokens == []


def test_days_stand_in_rows_of_seven_and_months_in_rows_of_three() -> None:
    person = asked_when()
    person.presses("pick")
    assert _rows(person) == [3, 3, 3, 3, 4, 1]
    person.presses("month:2027-03")
    assert _rows(person) == [7, 7, 7, 7, 3, 1]


def test_how_choices_share_rows_is_kept_with_the_message() -> None:
    person = asked_when()
    person.presses("pick")
    assert person.last is not None
    assert from_json(to_json(person.last)) == person.last


def test_a_row_never_mixes_choices_of_different_widths() -> None:
    choices = (Choice("a", "1", 2), Choice("b", "2", 2), Choice("c", "3", 2), Choice("d", "x"), Choice("e", "y"))
    made = keyboard(1, choices)

    assert [[button["text"] for button in row] for row in made] == [["1", "2"], ["3"], ["x", "y"]]


@pytest.mark.parametrize(
    ("language", "said"), [("es-419", "15 de marzo de 2027"), ("ht", "15 mas 2027"), ("ar", "15 مارس 2027")]
)
def test_it_is_picked_in_every_language(language: str, said: str) -> None:
    person = asked_when()
    person.facts = replace(person.facts, language=language)
    for token in ("pick", "month:2027-03", "mday:2027-03-15", "hour:08", "time:08:30"):
        person.presses(token)

    shown = person.heard[-1].replace("\u2066", "").replace("\u2069", "")
    assert said in shown


@settings(deadline=None)
@given(st.datetimes(datetime(2026, 11, 24), datetime(2030, 12, 31)), st.booleans())
def test_every_day_can_be_picked_and_is_read_back_as_itself(at: datetime, by_year: bool) -> None:
    at = at.replace(hour=at.hour % 11 + 7, minute=at.minute // 15 * 15, second=0, microsecond=0)
    person = asked_when()
    person.presses("pick")
    if by_year or f"month:{at:%Y-%m}" not in person.tokens:
        if f"year:{at.year}" not in person.tokens:
            return
        person.presses(f"year:{at.year}")
    for token in (f"month:{at:%Y-%m}", f"mday:{at:%Y-%m-%d}", f"hour:{at:%H}", f"time:{at:%H:%M}"):
        assert token in person.tokens
        person.presses(token)

    assert f"{at:%A, %B} {at.day}, {at.year}, {at.hour % 12 or 12}:{at:%M %p}" in person.heard[-1]


def _rows(person: Person) -> list[int]:
    assert person.last is not None
    return [len(row) for row in keyboard(1, render(person.last, "en", "telegram").choices)]


async def test_over_the_real_telegram_application_a_day_is_picked_button_by_button(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        talk = _Chat(house, 70001)
        await talk.says("/start")
        for label in ("English", "Yes, write to me", "Mine", "Master hearing (short, often the first)"):
            if talk.has(label):
                await talk.presses(label)
        await talk.says("Denver")
        await talk.presses("The same time")
        for label in ("Choose the day with buttons", "Dec 2026", "15", "8:00 AM", "8:30 AM"):
            await talk.presses(label)

        assert "Tuesday, December 15, 2026, 8:30 AM" in talk.last["text"]
        await talk.presses("Yes, all is right")
        assert "2026-12-15T08:30" in str(house.all("select wall from revision"))


class _Chat:
    """One chat: what was last shown, and its buttons by their labels."""

    def __init__(self, house: Installation, chat: int) -> None:
        self.house, self.chat, self.seen = house, chat, 0
        self.last: dict[str, Any] = {}

    def has(self, label: str) -> bool:
        return label in self._labels()

    async def says(self, text: str) -> None:
        self.house.telegram.says(self.chat, text)
        await self._hears()

    async def presses(self, label: str) -> None:
        assert self.has(label), (label, self.last)
        self.house.telegram.presses(self.chat, self.last, self._labels().index(label))
        await self._hears()

    async def _hears(self) -> None:
        self.last = await self.house.chat(self.chat, self.seen + 1)
        self.seen = len(self.house.telegram.sent_to(self.chat))

    def _labels(self) -> list[str]:
        markup = self.last.get("reply_markup") or {}
        return [button["text"] for row in markup.get("inline_keyboard", ()) for button in row]
