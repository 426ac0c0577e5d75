"""A scenario file: a scripted story in TOML, read into values with every problem reported at once. docs/demo.md has
the format; `scenario.py` plays it.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, get_args

from bot import config_rules
from bot.config import ConfigError
from bot.config_reading import Problem
from bot.simulated_phones import Phone, Role
from messages.channel import CHANNELS
from messages.languages import known, supported
from messages.phone_out import Trouble

Deed = Literal["says", "presses", "import", "fails"]

DEEDS: tuple[Deed, ...] = ("says", "presses", "import", "fails")
TOP = ("start", "until", "phone", "step")
OF_PHONE = ("name", "channel", "value", "language", "zone", "wording", "role")
OF_STEP = ("at", "phone", "times", *DEEDS)
# What a person takes to read a text and type the next, where the story does not say.
BETWEEN = timedelta(seconds=20)
MOST_TIMES = 1000
_DEMO_NUMBER = re.compile(r"\+1[2-9]\d\d55501\d\d")
_LATER = re.compile(r"\+((?:\d{1,5} ?[dhms] ?)+)")
_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class ScenarioError(ConfigError):
    """The story cannot be played. `problems` holds all that is wrong with it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One deed at one instant (aware UTC). `number` counts from 0 in the file; `what` is the deed's value."""

    number: int
    at: datetime
    deed: Deed
    what: str | int
    phone: Phone | None
    times: int = 1


@dataclass(frozen=True, slots=True)
class Scenario:
    """A story: when it begins and ends, whose phones are in it, and what happens, in order."""

    start: datetime
    until: datetime
    phones: tuple[Phone, ...]
    steps: tuple[Step, ...]
    folder: Path


def load(path: Path) -> Scenario:
    """The story in the file at `path`. Raises ScenarioError."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ScenarioError([Problem(str(path), "", f"cannot be read: {error}")]) from None
    return parse(text, path)


def parse(text: str, path: Path) -> Scenario:
    """The story in `text`; files that it imports lie beside `path`. Raises ScenarioError."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError([Problem(str(path), "", f"is not TOML: {error}")]) from None
    reading = _Reading(raw, path.parent)
    scenario = reading.scenario()
    if reading.problems:
        raise ScenarioError(reading.problems)
    return scenario


@dataclass
class _Reading:
    """One pass over a file: takes what can be used, and notes what cannot."""

    raw: Mapping[str, Any]
    folder: Path
    problems: list[Problem] = field(default_factory=list)

    def scenario(self) -> Scenario:
        self._only(self.raw, TOP, "")
        start = self._instant("start", self.raw.get("start"), None) or _EPOCH
        phones = [self._phone(f"phone[{place}]", table) for place, table in self._tables("phone")]
        if not phones:
            self._wrong("phone", "", "a story needs at least one [[phone]]")
        self._unlike(phones)
        steps: list[Step] = []
        now = start
        for place, table in self._tables("step"):
            last = place == len(self.raw["step"]) - 1
            self._only(table, (*OF_STEP, "until") if last else OF_STEP, f"step[{place}]")
            step = self._step(place, table, {phone.name: phone for phone in phones}, now)
            now = max(now, step.at)
            steps.append(step)
        until = self._until(now)
        return Scenario(start, until, tuple(phones), tuple(steps), self.folder)

    def _until(self, now: datetime) -> datetime:
        # What stands below the last [[step]] is, to TOML, a key of that step.
        steps = self.raw.get("step")
        below = steps[-1] if isinstance(steps, list) and steps and isinstance(steps[-1], dict) else {}
        value = self.raw.get("until", below.get("until"))
        if value is None:
            return now
        until = self._instant("until", value, now) or now
        if until < now:
            self._wrong("until", str(value), "must not be before the last step")
        return until

    def _phone(self, where: str, table: Mapping[str, Any]) -> Phone:
        self._only(table, OF_PHONE, where)
        channel = self._one_of(where, table, "channel", CHANNELS, None)
        value = table.get("value", "")
        if not isinstance(value, str | int) or isinstance(value, bool) or value == "":
            self._wrong(f"{where}.value", repr(value) if value else "", "must be a number or a chat")
        text = re.sub(r"[ ().-]", "", str(value)) if channel == "sms" else str(value)
        if channel == "sms" and not _DEMO_NUMBER.fullmatch(text):
            self._wrong(f"{where}.value", repr(value), 'must be a demo number, "+1 202 555 0100" to "+1 202 555 0199"')
        role: Role = self._one_of(where, table, "role", get_args(Role), "respondent")
        return Phone(
            name=self._text(f"{where}.name", table.get("name", "")),
            channel=channel or "sms",
            value=text,
            language=self._checked(where, table, "language", _language),
            zone=self._checked(where, table, "zone", config_rules.zone),
            wording=self._one_of(where, table, "wording", ("discreet", "plain"), None, needed=False),
            role=role,
        )

    def _unlike(self, phones: list[Phone]) -> None:
        for place, phone in enumerate(phones):
            for earlier in phones[:place]:
                if phone.name and phone.name == earlier.name:
                    self._wrong(f"phone[{place}].name", repr(phone.name), "another phone has this name")
                if phone.value and (phone.channel, phone.value) == (earlier.channel, earlier.value):
                    self._wrong(f"phone[{place}].value", repr(phone.value), "another phone has this address")

    def _step(self, place: int, table: Mapping[str, Any], phones: Mapping[str, Phone], now: datetime) -> Step:
        where = f"step[{place}]"
        at = now + BETWEEN if "at" not in table else self._instant(f"{where}.at", table["at"], now) or now
        if at < now:
            self._wrong(f"{where}.at", str(table["at"]), "must not be before the step above it")
        deeds = [deed for deed in DEEDS if deed in table]
        if len(deeds) != 1:
            self._wrong(where, ", ".join(deeds), f"needs exactly one of {', '.join(DEEDS)}")
        deed = deeds[0] if deeds else "says"
        phone = phones.get(str(table.get("phone")))
        if phone is None and (deed != "import" or "phone" in table):
            self._wrong(f"{where}.phone", repr(table.get("phone", "")), f"must be one of {', '.join(phones) or 'none'}")
        what = self._what(where, deed, table.get(deed, "")) if deeds else ""
        return Step(place, at, deed, what, phone, self._times(where, deed, table))

    def _what(self, where: str, deed: Deed, value: Any) -> str | int:
        where = f"{where}.{deed}"
        if deed == "presses" and isinstance(value, int) and not isinstance(value, bool) and value >= 1:
            return value
        text = self._text(where, value)
        troubles = get_args(Trouble)
        if deed == "fails" and text not in troubles:
            self._wrong(where, repr(value), f"must be one of {', '.join(troubles)}")
        if deed == "import" and text and not (self.folder / text).is_file():
            self._wrong(where, repr(value), f"there is no such file in {self.folder}")
        return text

    def _times(self, where: str, deed: Deed, table: Mapping[str, Any]) -> int:
        times = table.get("times", 1)
        if "times" in table and deed != "fails":
            self._wrong(f"{where}.times", repr(times), "goes with fails only")
        if not isinstance(times, int) or isinstance(times, bool) or not 1 <= times <= MOST_TIMES:
            self._wrong(f"{where}.times", repr(times), f"must be a whole number from 1 to {MOST_TIMES}")
            return 1
        return times

    def _instant(self, where: str, value: Any, since: datetime | None) -> datetime | None:
        if found := _absolute(value):
            return found
        if since is not None and isinstance(value, str) and (later := _LATER.fullmatch(value.strip())):
            parts = re.findall(r"(\d+) ?([dhms])", later[1])
            return since + sum((timedelta(**{_UNITS[unit]: int(count)}) for count, unit in parts), timedelta())
        allowed = "an instant, such as 2026-11-02T16:00:00Z"
        also = ', or the time since the step above, such as "+1d 2h"' if since is not None else ""
        self._wrong(where, "" if value is None else str(value), f"must be {allowed}{also}")
        return None

    def _tables(self, name: str) -> Iterable[tuple[int, Mapping[str, Any]]]:
        tables = self.raw.get(name, [])
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            self._wrong(name, "", f"must be tables, each headed [[{name}]]")
            return ()
        return enumerate(tables)

    def _checked(self, where: str, table: Mapping[str, Any], name: str, rule: Callable[[str], str]) -> str | None:
        if name not in table:
            return None
        text = self._text(f"{where}.{name}", table[name])
        try:
            return rule(text) or None
        except ValueError as error:
            self._wrong(f"{where}.{name}", repr(text), f"must be {error}")
            return None

    def _one_of(
        self,
        where: str,
        table: Mapping[str, Any],
        name: str,
        allowed: tuple[str, ...],
        default: Any,
        needed: bool = True,
    ) -> Any:
        value = table.get(name, default)
        if value in allowed or (value is None and not needed):
            return value
        self._wrong(f"{where}.{name}", "" if value is None else repr(value), f"must be {' or '.join(allowed)}")
        return default

    def _text(self, where: str, value: Any) -> str:
        if isinstance(value, str) and value.strip():
            return value
        self._wrong(where, repr(value) if value != "" else "", "must be a text")
        return ""

    def _only(self, table: Mapping[str, Any], allowed: tuple[str, ...], where: str) -> None:
        for name in table:
            if name not in allowed:
                near = difflib.get_close_matches(name, allowed, 1)
                said = f"; did you mean {near[0]}?" if near else f"; the keys are {', '.join(allowed)}"
                self._wrong(f"{where}.{name}" if where else name, "", f"there is no such key{said}")

    def _wrong(self, key: str, value: str, said: str) -> None:
        self.problems.append(Problem(key, value, said))


def _absolute(value: Any) -> datetime | None:
    """A TOML time or ISO text as an instant; what says no offset is UTC."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.strip())
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _language(tag: str) -> str:
    if tag not in known() and tag not in supported() and tag.split("-")[0] not in known():
        raise ValueError(f"a language that we know, such as {', '.join(supported())}")
    return tag
