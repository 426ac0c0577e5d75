"""One pass over a config file: takes the values out of its raw tables and collects all that is wrong with them."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot import a_numbers
from bot.config_keys import ATTORNEY, KIND, OPTIONS, Option, ValueKind
from scheduler.office import Attorney
from scheduler.policy import KINDS, Policy, PolicyError, Steps

SECTIONS = (*dict.fromkeys(option.key.partition(".")[0] for option in OPTIONS), "attorneys")
# Without one something is written under no key, or under another one. Other secrets may be left out.
_NEVER_EMPTY = {"database.key", "privacy.stop_key"}
FIXED = {option.key for option in OPTIONS} | {f"{option.key}_file" for option in OPTIONS if option.secret}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where, with what value (never a secret's), and what is allowed there."""

    key: str
    value: str
    said: str

    def __str__(self) -> str:
        shown = f" = {self.value}" if self.value else ""
        return f"{self.key}{shown}: {self.said}"


class Reading:
    """Reads one file's tables. Each method returns what can be used and notes in `problems` what cannot."""

    def __init__(self, raw: dict[str, Any], environ: Mapping[str, str], folder: Path) -> None:
        self.raw = raw
        self.environ = environ
        self.folder = folder
        self.problems: list[Problem] = []

    def value_of(self, option: Option) -> Any:
        """The checked value of one fixed key: a secret's from the environment or its file, else from the table."""
        section, _, name = option.key.partition(".")
        table = self._table(section)
        value = self._secret(option, table, name) if option.secret else table.get(name, option.default)
        return self._checked(option, option.key, value)

    def attorneys(self) -> Iterator[Attorney]:
        """Each [attorneys.KEY], which needs at least a name and a number."""
        for key, table in self._inner_tables("attorneys"):
            where = f"attorneys.{key}"
            values = {
                option.key: self._checked(option, f"{where}.{option.key}", table.get(option.key, option.default))
                for option in ATTORNEY
            }
            for name in ("name", "phone"):
                if name not in table or table[name] == "":
                    self._wrong(f"{where}.{name}", "", "every attorney needs one")
            yield Attorney(key=key, **{**values, "checked_on": values["checked_on"] or None})

    def policy(self, values: Mapping[str, Any]) -> Policy | None:
        """The reminder policy, with each [policy.KIND] laid over the default for that kind."""
        steps = Steps(values["policy.days"], values["policy.morning"])
        kinds = self._kinds(steps)
        hours = ("at", "morning_at", "morning_from", "quiet_from", "quiet_until")
        try:
            return Policy(
                steps=steps,
                kinds=kinds,
                least_lead=timedelta(hours=values["policy.least_lead_hours"]),
                nudge_weeks=values["policy.nudge_weeks"],
                awaited_weeks=values["policy.awaited_weeks"],
                ask_after=values["policy.ask_after"],
                opt_out_every=timedelta(days=values["policy.opt_out_every_days"]),
                second_channel_after=timedelta(hours=values["policy.second_channel_after_hours"]),
                relatives_after=timedelta(hours=values["policy.relatives_after_hours"]),
                silent_after=timedelta(days=values["policy.silent_after_days"]),
                silent_failures=values["policy.silent_failures"],
                **{name: values[f"policy.{name}"] for name in hours},
            )
        except PolicyError as error:
            self._wrong("policy", "", str(error))
            return None

    def _kinds(self, steps: Steps) -> dict[str, Steps]:
        kinds = dict(Policy().kinds)
        for kind, table in self._inner_tables("policy"):
            given = {
                option.key: self._checked(option, f"policy.{kind}.{option.key}", table[option.key])
                for option in KIND
                if option.key in table
            }
            if kind in KINDS:
                kinds[kind] = replace(kinds.get(kind, steps), **given)
        return kinds

    def look_for_unknown_keys(self) -> None:
        """Note every key and table that means nothing, with the nearest one that does."""
        for section, table in self.raw.items():
            if section not in SECTIONS:
                self._unknown(section, SECTIONS, FIXED)
            elif not isinstance(table, dict):
                self._wrong(section, repr(table), f"it must be a table: [{section}]")
            else:
                self._look_inside(section, table)

    def _look_inside(self, section: str, table: Mapping[str, Any]) -> None:
        inner = {"attorneys": ATTORNEY, "policy": KIND}.get(section, ())
        for name, value in table.items():
            key = f"{section}.{name}"
            if key in FIXED:
                continue
            if not inner or (section == "policy" and name not in KINDS):
                self._unknown(key, FIXED, [f"policy.{kind}" for kind in KINDS] if isinstance(value, dict) else [])
            elif not isinstance(value, dict):
                self._wrong(key, repr(value), f"it must be a table: [{key}]")
            else:
                known = [f"{key}.{option.key}" for option in inner]
                for leaf in value:
                    if f"{key}.{leaf}" not in known:
                        self._unknown(f"{key}.{leaf}", known)

    def _unknown(self, key: str, *known: Any) -> None:
        names = sorted({name for group in known for name in group})
        leaves = {name.rpartition(".")[2]: name for name in names}
        near = difflib.get_close_matches(key, names, n=1)
        near = near or [leaves[leaf] for leaf in difflib.get_close_matches(key.rpartition(".")[2], leaves, n=1)]
        self._wrong(key, "", "unknown key" + (f"; did you mean {near[0]}?" if near else ""))

    def _secret(self, option: Option, table: Mapping[str, Any], name: str) -> Any:
        if value := self.environ.get(option.environment):
            return value.strip()
        path = table.get(f"{name}_file", "")
        if path == "":
            return table.get(name, option.default)
        if table.get(name):
            self._wrong(option.key, "<set>", f"stands here and in {name}_file; keep one of the two")
        if not isinstance(path, str):
            self._wrong(f"{option.key}_file", repr(path), "it must be text: the path of a file that holds the secret")
            return option.default
        try:
            secret = (self.folder / path).read_text(encoding="utf-8").strip()
            if not secret and option.key in _NEVER_EMPTY:
                said = "is empty, such as after a full disk: put your copy of it back, or delete it where there is none"
                self._wrong(f"{option.key}_file", repr(path), said)
            return secret
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not text"
            self._wrong(f"{option.key}_file", repr(path), f"cannot be read: {reason}")
            return option.default

    def _checked(self, option: Option, key: str, value: Any) -> Any:
        shown = "<set>" if option.secret else a_numbers.marked(repr(value), "<A-number>")
        if _is_a(option.kind, value):
            try:
                return option.rule(float(value) if option.kind == "a number" else value)
            except ValueError as error:
                self._wrong(key, shown, f"it must be {error}")
        else:
            self._wrong(key, shown, f"it must be {option.kind}")
        return option.rule(option.default)

    def _table(self, section: str) -> Mapping[str, Any]:
        table = self.raw.get(section, {})
        return table if isinstance(table, dict) else {}

    def _inner_tables(self, section: str) -> Iterator[tuple[str, dict[str, Any]]]:
        for name, value in self._table(section).items():
            if isinstance(value, dict):
                yield name, value

    def _wrong(self, key: str, value: str, said: str) -> None:
        self.problems.append(Problem(key, value, said))


def _is_a(kind: ValueKind, value: Any) -> bool:
    # In Python True is a whole number; in a config file it is not.
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    match kind:
        case "text":
            return isinstance(value, str)
        case "true or false":
            return isinstance(value, bool)
        case "a number":
            return number
        case "a whole number":
            return number and isinstance(value, int)
        case "a list of text":
            return isinstance(value, list) and all(_is_a("text", item) for item in value)
        case "a list of whole numbers":
            return isinstance(value, list) and all(_is_a("a whole number", item) for item in value)
