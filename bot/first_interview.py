"""The answers of `courtbell init` become the text of a config. What stands there already is kept, and said so.

It writes no file: bot/first_day.py does that, once everything is answered.
"""

from __future__ import annotations

import re
import secrets
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from bot import config_text, first_contact
from bot import first_questions as asked
from bot.config_keys import OPTIONS
from bot.first_questions import SMS, TELEGRAM, Question
from bot.plain_letters import plain

KEY_FILE = "courtbell.key"
COPIES = "backups"
_BY_KEY = {option.key: option for option in OPTIONS}

# The answer to a question as its rule made it, or the file that holds a secret; None when nobody answered. The second
# value: whether somebody who sits there is to be asked.
Ask = Callable[[Question, bool], Any]


class Unanswered(Exception):
    """Questions that nobody answered, or not well."""

    def __init__(self, questions: list[Question]) -> None:
        super().__init__(", ".join(f"--{question.name}" for question in questions))
        self.questions = questions


@dataclass(slots=True)
class Outcome:
    """`text`: the config; `secrets`: (key, secret) of what to write into files beside it, by their names; `kept`: a
    sentence for each answer that was not taken, because something else stands there; `owner`, `alarm`: "" when they
    were not asked."""

    text: str
    secrets: dict[str, tuple[str, str]] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    owner: str = ""
    alarm: str = ""


class Interview:
    """Asks what is missing in the config `text`, which will stand at `file`. `fresh`: nobody has a config there yet."""

    def __init__(self, text: str, file: Path, fresh: bool, environ: Mapping[str, str], ask: Ask, prove: bool) -> None:
        self.out = Outcome(text)
        self._folder = file.parent
        self._fresh = fresh
        self._environ = environ
        self._ask = ask
        self._prove = prove
        self._open: list[Question] = []
        self._api = {TELEGRAM: "", SMS: ""}

    def hold(self, today: date) -> Outcome:
        """Ask everything. Raises Unanswered, with all that is open."""
        for question in asked.OFFICE:
            self._fill(question)
        self._attorneys(today)
        self._fill(asked.LANGUAGES)
        self._fill(asked.QUIET_HOURS)
        on = self._channels()
        webhook = TELEGRAM in on and self._telegram()
        if SMS in on:
            self._twilio()
        if SMS in on or webhook:
            self._fill(asked.PUBLIC_URL)
        if self._fresh:
            self._encryption()
            self._copies()
            self.out.owner = self._get(asked.OWNER) or ""
            self.out.alarm = self._get(asked.alarm_over(on)) or ""
        if self._open:
            raise Unanswered(self._open)
        return self.out

    def _get(self, question: Question, prompt: bool = True) -> Any:
        try:
            answer = self._ask(question, prompt)
        except Unanswered:
            answer = None
            self._open.append(question)
        else:
            if answer is None and question.default is None and not question.many and prompt:
                self._open.append(question)
        return answer

    def _fill(self, question: Question) -> Any:
        """Put the answer into the keys of `question`; what stands in them afterwards."""
        standing = [self._standing(key) for key in question.keys]
        must = question.default is None
        answer = self._get(question, prompt=not all(standing) and (self._fresh or must))
        if answer is None or answer == "":
            return standing[0]
        values = answer if isinstance(answer, tuple) else (answer,) * len(question.keys)
        for key, value in zip(question.keys, values, strict=True):
            self._put(key, value)
        return answer

    def _put(self, key: str, value: Any) -> None:
        before = self._standing(key)
        if not before:
            self.out.text = config_text.with_value(self.out.text, key, value)
        elif before != value:
            self.out.kept.append(f"{key} stays as it stands in the config; change it there.")

    def _standing(self, key: str) -> Any:
        """What somebody chose for a key: the value in the config, or where a secret comes from. A default is nobody's
        choice."""
        option = _BY_KEY[key]
        if option.secret and self._environ.get(option.environment):
            return option.environment
        section, _, name = key.partition(".")
        table = tomllib.loads(self.out.text).get(section, {})
        found = table.get(name, option.default)
        return table.get(f"{name}_file") if found == option.default else found

    def _attorneys(self, today: date) -> None:
        table = tomllib.loads(self.out.text).get("attorneys", {})
        while given := self._get(asked.ATTORNEY, prompt=self._fresh):
            if any(given["name"] == other.get("name") for other in table.values()):
                continue
            key = _key_for(given["name"], table)
            table[key] = given | {"checked_on": today.isoformat()}
            self.out.text = config_text.with_table(self.out.text, f"attorneys.{key}", table[key], before="languages")

    def _channels(self) -> set[str]:
        keys = {TELEGRAM: "telegram.enabled", SMS: "twilio.enabled"}
        on = {name for name, key in keys.items() if self._standing(key)}
        for name in self._get(asked.CHANNELS, prompt=not on) or ():
            if name not in on:
                self.out.text = config_text.with_value(self.out.text, keys[name], True)
                on.add(name)
        return on

    def _telegram(self) -> bool:
        """Whether updates come by webhook, so that an address is needed."""
        self._api[TELEGRAM] = self._address(asked.TELEGRAM_API)
        self._secret(asked.TOKEN, lambda token: first_contact.proved_bot(token, self._api[TELEGRAM]))
        by_webhook = bool(self._fill(asked.MODE) == "webhook")
        if by_webhook and not self._standing("telegram.webhook_secret"):
            self._keep_secret("telegram.webhook_secret", secrets.token_urlsafe(32))
        return by_webhook

    def _twilio(self) -> None:
        self._api[SMS] = self._address(asked.TWILIO_API)
        account = self._fill(asked.ACCOUNT)
        self._secret(asked.AUTH_TOKEN, lambda token: first_contact.proved_account(account or "", token, self._api[SMS]))
        if not any(map(self._standing, asked.SENDER.keys)) and (sender := self._get(asked.SENDER)):
            self._put(asked.SENDER.keys[sender.startswith("MG")], sender)

    def _address(self, question: Question) -> str:
        (key,) = question.keys
        if answer := self._get(question, prompt=False):
            self.out.text = config_text.with_value(self.out.text, key, answer)
        section, _, name = key.partition(".")
        return str(tomllib.loads(self.out.text).get(section, {}).get(name, _BY_KEY[key].default))

    def _secret(self, question: Question, proved: Callable[[str], str]) -> None:
        """Ask for a secret, unless it is known; what the provider refuses is asked for again."""
        (key,) = question.keys
        if self._standing(key):
            return

        def rule(value: str) -> str:
            kept = str(question.rule(value))
            return proved(kept) if self._prove else kept

        answer = self._get(replace(question, rule=rule))
        if isinstance(answer, Path):
            inside = answer.resolve().is_relative_to(self._folder.resolve())
            name = answer.resolve().relative_to(self._folder.resolve()) if inside else answer.resolve()
            self._name_secret(key, str(name))
        elif answer:
            self._keep_secret(key, answer)

    def _keep_secret(self, key: str, secret: str) -> None:
        # The file is called as the key is; one that is there already may be somebody else's.
        name, number = key, 1
        while (self._folder / name).exists():
            number += 1
            name = f"{key}-{number}"
        self.out.secrets[name] = (key, secret)
        self._name_secret(key, name)

    def _name_secret(self, key: str, name: str) -> None:
        self.out.text = config_text.with_value(self.out.text, f"{key}_file", name, instead_of=key.partition(".")[2])

    def _encryption(self) -> None:
        wanted = self._get(asked.ENCRYPTION)
        if wanted is not False and not self._environ.get(_BY_KEY["database.key"].environment):
            self._name_secret("database.key", KEY_FILE)

    def _copies(self) -> None:
        """A folder beside the database. A server makes its own copies."""
        if self._standing("database.url"):
            return
        elsewhere = self._environ.get(_BY_KEY["database.path"].environment)
        self._put("backup.folder", str(Path(elsewhere).with_name(COPIES)) if elsewhere else COPIES)


def _key_for(name: str, taken: Mapping[str, object]) -> str:
    """A short word for a table, from a person's name."""
    stem = "_".join(re.findall(r"[a-z0-9]+", plain(name))) or "attorney"
    return next(key for number in range(1, 1000) if (key := stem if number == 1 else f"{stem}_{number}") not in taken)
