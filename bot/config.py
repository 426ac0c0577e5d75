"""One TOML file, and the environment for secrets, into one frozen Config. Every problem is reported at once.

The keys themselves are data, in bot/config_keys.py; what comes of them has its shape in bot/config_sections.py.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from datetime import time, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.config_keys import KIND, OPTIONS
from bot.config_reading import Problem, Reading
from bot.config_rules import LOOPBACK
from bot.config_sections import (
    Abuse,
    Alarms,
    Backup,
    Broadcasts,
    Config,
    Guidance,
    HelpLine,
    Languages,
    Logs,
    Office,
    Privacy,
    Telegram,
    Twilio,
    Web,
)
from messages.guide import GuideError, shipped, with_own
from messages.voice import Recordings
from scheduler import office
from scheduler.broadcasts.overview import Terms
from scheduler.budget import Budget
from scheduler.engine import DatabasePlace
from scheduler.office import Attorney
from scheduler.policy import Policy

__all__ = [
    "Config",
    "ConfigError",
    "Problem",
    "Telegram",
    "Twilio",
    "Web",
    "channels_of",
    "describe",
    "find",
    "load",
    "office_of",
    "parse",
    "ready_to_run",
    "secrets",
]

# Telegram calls webhooks on these ports only (Bot API, setWebhook).
_WEBHOOK_PORTS = {443, 80, 88, 8443}


class ConfigError(Exception):
    """The config cannot be used. `problems` holds all that is wrong with it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


def find(chosen: str | None, environ: Mapping[str, str] = os.environ) -> Path:
    """The config file: the one chosen, else COURTBELL_CONFIG, else ./courtbell.toml."""
    return Path(chosen or environ.get("COURTBELL_CONFIG") or "courtbell.toml")


def load(path: Path, environ: Mapping[str, str] = os.environ) -> Config:
    """The settings in the file at `path`. Raises ConfigError."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ConfigError([Problem(str(path), "", "there is no such file; `courtbell init` writes one")]) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([Problem(str(path), "", f"cannot be read: {error}")]) from None
    if text.startswith("\ufeff"):
        raise ConfigError([Problem(str(path), "", "begins with a byte-order mark: save it as UTF-8 without one")])
    return parse(text, environ, path)


def parse(text: str, environ: Mapping[str, str], file: Path) -> Config:
    """The settings in `text`; relative paths in it start beside `file`. Raises ConfigError."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([Problem(str(file), "", f"is not TOML: {error}")]) from None
    reading = Reading(raw, environ, file.parent)
    reading.look_for_unknown_keys()
    values = {option.key: reading.value_of(option) for option in OPTIONS}
    attorneys = tuple(reading.attorneys())
    policy = reading.policy(values)
    problems = reading.problems or list(_across(values))
    guidance = Guidance(None, shipped())
    if folder := values["guide.folder"]:
        try:
            guidance = Guidance(file.parent / folder, with_own(file.parent / folder))
        except GuideError as error:
            problems += [Problem(f"guide.folder, {name}", "", said) for name, said in error.problems]
    if (voices := values["voice.folder"]) and not (file.parent / voices).is_dir():
        problems.append(Problem("voice.folder", voices, "there is no such folder"))
    if problems or policy is None:
        raise ConfigError(problems)
    return _build(values, attorneys, policy, guidance, file)


def describe(config: Config) -> list[tuple[str, str]]:
    """Every key with the value in force; of a secret only whether it is set."""
    shown = []
    for option in OPTIONS:
        value = _in_force(config, option.key)
        shown.append((option.key, ("<set>" if value else "<not set>") if option.secret else _shown(value)))
    shown += [(f"attorneys.{attorney.key}", f"{attorney.name}, {attorney.phone}") for attorney in config.attorneys]
    for kind, steps in sorted(config.policy.kinds.items()):
        shown += [(f"policy.{kind}.{option.key}", _shown(getattr(steps, option.key))) for option in KIND]
    return shown


def secrets(config: Config) -> list[str]:
    """The secrets that are set, for the redacting of logs."""
    return [value for option in OPTIONS if option.secret and (value := _in_force(config, option.key))]


def ready_to_run(config: Config, reachable_staff: bool) -> list[str]:
    """What `courtbell run` still needs, a sentence each; empty when it may start."""
    missing = [
        f"{key} is empty: {why}."
        for key, value, why in (
            ("office.name", config.office.name, "people must be able to learn who writes to them"),
            ("office.sender", config.office.sender, "every SMS starts with it"),
            ("office.zone", config.office.zone, "it says when the office can be reached"),
            ("help_line.name", config.help_line.name, "people without an attorney of record are told whom to call"),
            ("help_line.phone", config.help_line.phone, "people without an attorney of record are told whom to call"),
        )
        if not value
    ]
    if not (config.telegram.enabled or config.twilio.enabled):
        missing.append("No channel is on: set telegram.enabled or twilio.enabled to true.")
    if not reachable_staff:
        missing.append(
            "No alarm would reach anybody over a channel that is on; `courtbell init` makes an alarm address."
        )
    return missing


def office_of(config: Config) -> office.Office:
    """The office as the scheduler room knows it."""
    line = config.help_line
    return office.Office(
        config.office.name, config.office.sender, config.office.zone, line.name, line.phone, line.hours
    )


def terms_of(config: Config) -> Terms:
    """What a broadcast goes by."""
    rates = {"telegram": config.telegram.per_second, "sms": config.twilio.parts_per_second}
    return Terms(
        office_of(config),
        config.policy,
        approve_above=config.broadcasts.approve_above,
        delay=timedelta(minutes=config.broadcasts.delay_minutes),
        same_text=timedelta(days=config.broadcasts.same_text_days),
        price=config.alarms.price_per_part,
        per_second={channel: rates[channel] for channel in channels_of(config)},
    )


def budget_of(config: Config) -> Budget:
    """What strangers may cost."""
    abuse = config.abuse
    return Budget(
        newcomers=abuse.newcomers_per_hour,
        newcomers_on_channel=abuse.newcomers_per_hour_on_a_channel,
        countries=frozenset(abuse.answer_countries),
        per_sender=abuse.answers_per_sender,
        per_country=abuse.answers_per_country,
        per_day=abuse.answers_per_day,
    )


def channels_of(config: Config) -> list[str]:
    """The channels that are switched on."""
    return [name for name, on in (("telegram", config.telegram.enabled), ("sms", config.twilio.enabled)) if on]


def _across(values: Mapping[str, Any]) -> Iterator[Problem]:
    yield from _who_listens(values)
    if values["database.url"] and values["backup.folder"]:
        said = "copies are made of the SQLite file only; a server makes its own (docs/deploy.md), so leave this empty"
        yield Problem("backup.folder", repr(values["backup.folder"]), said)
    public = values["web.public_url"]
    if values["telegram.enabled"] and not values["telegram.token"]:
        yield Problem("telegram.token", "", "telegram.enabled is true, so the bot's token is needed")
    if values["telegram.enabled"] and values["telegram.mode"] == "webhook":
        for key in ("web.public_url", "telegram.webhook_secret"):
            if not values[key]:
                yield Problem(key, "", 'telegram.mode is "webhook", which needs it ("polling" does not)')
        parts = urlsplit(public)
        if parts.scheme == "https" and (parts.port or 443) not in _WEBHOOK_PORTS:
            yield Problem("web.public_url", repr(public), "Telegram calls the ports 443, 80, 88 and 8443 only")
    if values["twilio.enabled"]:
        for key in ("twilio.account_sid", "twilio.auth_token"):
            if not values[key]:
                yield Problem(key, "", "twilio.enabled is true, so the account and its auth token are both needed")
        if not (values["twilio.sender"] or values["twilio.messaging_service"]):
            yield Problem("twilio.sender", "", "twilio.enabled is true, so this or twilio.messaging_service is needed")
        if not public:
            yield Problem("web.public_url", "", "twilio.enabled is true, and Twilio brings answers and receipts there")


def _who_listens(values: Mapping[str, Any]) -> Iterator[Problem]:
    """Nothing of ours goes over a network that others may read, unless it was said that they may not."""
    host, public = values["web.host"], values["web.public_url"]
    if host not in LOOPBACK and not public.startswith("https://") and not values["web.trust_plain"]:
        said = "others reach it there, and no TLS stands in front: set web.public_url to the https address in front"
        yield Problem("web.host", repr(host), f"{said}, or web.trust_plain = true in a network that you trust")
    if values["alarms.heartbeat_url"].startswith("http://") and not values["alarms.heartbeat_inside"]:
        yield Problem("alarms.heartbeat_url", "<set>", "an http:// address needs alarms.heartbeat_inside = true")


def _in_force(config: Config, key: str) -> Any:
    section, _, name = key.partition(".")
    if section != "policy":
        return getattr(getattr(config, section), name)
    policy = config.policy
    derived = {
        "days": policy.steps.days,
        "morning": policy.steps.morning,
        "least_lead_hours": policy.least_lead / timedelta(hours=1),
        "opt_out_every_days": policy.opt_out_every.days,
        "second_channel_after_hours": policy.second_channel_after / timedelta(hours=1),
        "relatives_after_hours": policy.relatives_after / timedelta(hours=1),
        "silent_after_days": policy.silent_after.days,
    }
    return derived[name] if name in derived else getattr(policy, name)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, float):
        return f"{value:g}"
    return ", ".join(str(item) for item in value) if isinstance(value, tuple) else str(value)


def _build(
    values: dict[str, Any], attorneys: tuple[Attorney, ...], policy: Policy, guidance: Guidance, file: Path
) -> Config:
    def section(name: str) -> dict[str, Any]:
        return {key.partition(".")[2]: value for key, value in values.items() if key.startswith(f"{name}.")}

    folder, stops = values["backup.folder"], values["privacy.stop_file"]
    backup = section("backup") | {"folder": file.parent / folder if folder else None}
    beside = (file.parent / values["database.path"]).with_suffix(".stops")
    privacy = section("privacy") | {"stop_file": file.parent / stops if stops else beside}
    place = DatabasePlace(file.parent / values["database.path"], values["database.url"], values["database.key"])
    return Config(
        file=file,
        office=Office(**section("office")),
        help_line=HelpLine(**section("help_line")),
        attorneys=attorneys,
        languages=Languages(**section("languages")),
        database=place,
        telegram=Telegram(**section("telegram")),
        twilio=Twilio(**section("twilio")),
        web=Web(**section("web")),
        policy=policy,
        alarms=Alarms(**section("alarms")),
        broadcasts=Broadcasts(**section("broadcasts")),
        backup=Backup(**backup),
        privacy=Privacy(**privacy),
        guide=guidance,
        voice=Recordings(file.parent / values["voice.folder"] if values["voice.folder"] else None),
        abuse=Abuse(**section("abuse")),
        logs=Logs(**section("logs")),
    )
