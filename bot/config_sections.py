"""The settings as the program holds them: one frozen value for each table of the config file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from pathlib import Path

from messages.guide import Guide
from messages.voice import Recordings
from scheduler.engine import DatabasePlace
from scheduler.office import Attorney
from scheduler.policy import Policy


@dataclass(frozen=True, slots=True)
class Office:
    """Who we are. `sender`: the neutral name in every SMS; `zone`: the IANA zone in which staff works."""

    name: str
    sender: str
    zone: str


@dataclass(frozen=True, slots=True)
class HelpLine:
    """Whom people call who have no attorney of record. `phone`: E.164."""

    name: str
    phone: str
    hours: str


@dataclass(frozen=True, slots=True)
class Languages:
    """What people may choose from, in this order."""

    offered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Telegram:
    """The bot, how updates come in (`mode`: polling or webhook), and what Telegram takes per second."""

    enabled: bool
    token: str = field(repr=False)
    api_url: str
    mode: str
    webhook_secret: str = field(repr=False)
    per_second: float
    per_chat: float


@dataclass(frozen=True, slots=True)
class Twilio:
    """The account and the number. `parts_per_second`: SMS parts; `reconcile_after_s`: seconds."""

    enabled: bool
    account_sid: str
    auth_token: str = field(repr=False)
    api_url: str
    sender: str
    messaging_service: str
    parts_per_second: float
    handles_opt_out: bool
    reconcile_after_s: float


@dataclass(frozen=True, slots=True)
class Web:
    """Where we listen, and how that is reached from outside."""

    host: str
    port: int
    public_url: str
    trust_plain: bool
    metrics_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Alarms:
    """When and how staff learns that something is wrong. `digest_at`: at the office; `price_per_part`: in any money."""

    late_after_minutes: int
    heartbeat_url: str = field(repr=False)
    heartbeat_inside: bool
    heartbeat_minutes: int
    digest: bool
    digest_at: time
    disk_free_mb: int
    price_per_part: float


@dataclass(frozen=True, slots=True)
class Broadcasts:
    """Above how many people a second person approves, how long one can be called back, and for how many days the same
    text is not sent to the same people again."""

    approve_above: int
    delay_minutes: int
    same_text_days: int


@dataclass(frozen=True, slots=True)
class Backup:
    """Where copies of the database go (`folder` None: nowhere), how often, and how many stay."""

    folder: Path | None
    every_hours: int
    keep: int


@dataclass(frozen=True, slots=True)
class Privacy:
    """For how long what is kept, and the file of those who asked for silence. `stop_key` empty: beside the config."""

    keep_days: int
    open_case_days: int
    stop_file: Path
    stop_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Abuse:
    """What strangers may cost: people an hour, answers by SMS a day. Reminders are never held back by it."""

    newcomers_per_hour: int
    newcomers_per_hour_on_a_channel: int
    answer_countries: tuple[str, ...]
    answers_per_sender: int
    answers_per_country: int
    answers_per_day: int


@dataclass(frozen=True, slots=True)
class Logs:
    """How much is logged."""

    level: str


@dataclass(frozen=True, slots=True)
class Guidance:
    """What people may ask about. `folder`: where the office's own texts are, None for ours alone."""

    folder: Path | None
    guide: Guide = field(repr=False)


@dataclass(frozen=True, slots=True)
class Config:
    """All settings, checked. `file` is where they came from."""

    file: Path
    office: Office
    help_line: HelpLine
    attorneys: tuple[Attorney, ...]
    languages: Languages
    database: DatabasePlace
    telegram: Telegram
    twilio: Twilio
    web: Web
    policy: Policy
    alarms: Alarms
    broadcasts: Broadcasts
    backup: Backup
    privacy: Privacy
    guide: Guidance
    voice: Recordings
    abuse: Abuse
    logs: Logs
