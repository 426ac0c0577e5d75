"""Every key of the config file as data: its kind of value, default, rule and meaning. bot/config.py reads a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from bot.config_rules import (
    address,
    between,
    countries,
    database_key,
    database_url,
    day,
    days_before,
    hour,
    languages,
    line,
    one_of,
    phone,
    said_to_people,
    sender,
    shaped,
    sms_sender,
    token,
    web_address,
    zone,
)

ValueKind = Literal["text", "a whole number", "a number", "true or false", "a list of text", "a list of whole numbers"]


@dataclass(frozen=True, slots=True)
class Option:
    """One key. `rule` gets a value of the right kind and returns it as the program wants it, or raises ValueError.

    The text of that ValueError completes the sentence "it must be …".
    """

    key: str
    kind: ValueKind
    default: Any
    about: str
    rule: Callable[[Any], Any] = lambda value: value
    secret: bool = False

    @property
    def environment(self) -> str:
        """The environment variable that overrides a secret."""
        return "COURTBELL_" + self.key.replace(".", "_").upper()


OPTIONS: tuple[Option, ...] = (
    Option("office.name", "text", "", "The office's name, for staff and in plain wording.", said_to_people),
    Option("office.sender", "text", "", "The neutral name that stands in every SMS and on lock screens.", sender),
    Option("office.zone", "text", "", "The time zone in which staff work.", zone),
    Option("help_line.name", "text", "", "Who answers the help line.", said_to_people),
    Option("help_line.phone", "text", "", "The number for people who have no attorney of record.", phone),
    Option("help_line.hours", "text", "", "When it is answered.", said_to_people),
    Option("languages.offered", "a list of text", ["en", "es-419"], "Languages to choose from, in order.", languages),
    Option("database.path", "text", "courtbell.db", "The SQLite file.", line),
    Option("database.key", "text", "", "Encrypts that file.", database_key, secret=True),
    Option("database.url", "text", "", "A PostgreSQL server instead of that file.", database_url, secret=True),
    Option("telegram.enabled", "true or false", False, "Whether Telegram is used."),
    Option(
        "telegram.token",
        "text",
        "",
        "The bot's token, from @BotFather.",
        shaped(r"\d+:[\w-]+", "a bot token as @BotFather gives it: digits, a colon, then letters and digits"),
        secret=True,
    ),
    Option("telegram.api_url", "text", "https://api.telegram.org", "Where the Bot API answers.", address),
    Option("telegram.mode", "text", "polling", "How updates come in.", one_of("polling", "webhook")),
    Option(
        "telegram.webhook_secret",
        "text",
        "",
        "What Telegram must send along with each update.",
        shaped(r"[A-Za-z0-9_-]{16,256}", "16 to 256 letters, digits, _ or -"),
        secret=True,
    ),
    Option("telegram.per_chat", "a number", 1.0, "Messages a second to one chat; 0: no limit.", between(0, 30)),
    Option("telegram.per_second", "a number", 25.0, "Messages a second in all.", between(0.1, 1000)),
    Option("twilio.enabled", "true or false", False, "Whether SMS is used."),
    Option("twilio.account_sid", "text", "", "The account.", shaped(r"AC[0-9a-f]{32}", "AC and 32 hexadecimal digits")),
    Option(
        "twilio.auth_token",
        "text",
        "",
        "The account's auth token.",
        shaped(r"\S{8,128}", "8 to 128 characters without spaces"),
        secret=True,
    ),
    Option("twilio.api_url", "text", "https://api.twilio.com", "Where Twilio's REST API answers.", address),
    Option("twilio.sender", "text", "", "The number to send from.", sms_sender),
    Option(
        "twilio.messaging_service",
        "text",
        "",
        "A messaging service to send from, instead of one number.",
        shaped(r"MG[0-9a-f]{32}", "MG and 32 hexadecimal digits"),
    ),
    Option("twilio.parts_per_second", "a number", 1.0, "SMS parts a second, all in all.", between(0.01, 1000)),
    Option("twilio.handles_opt_out", "true or false", True, "Whether Twilio itself answers STOP, START and HELP."),
    Option("twilio.reconcile_after_s", "a number", 60.0, "Seconds until a lost send is looked up.", between(5, 3600)),
    Option("web.host", "text", "127.0.0.1", "Where to listen.", shaped(r"[\w.:-]+", "a host or address")),
    Option("web.port", "a whole number", 8080, "The port to listen on.", between(1, 65535)),
    Option("web.public_url", "text", "", "Where Twilio and Telegram reach that port from outside.", address),
    Option("web.trust_plain", "true or false", False, "Whether others may reach that port without TLS."),
    Option("policy.days", "a list of whole numbers", [30, 14, 7, 3, 1], "Reminders so many days before.", days_before),
    Option("policy.morning", "true or false", True, "Whether there is one more on the same morning."),
    Option("policy.at", "text", "10:00", "When they go out, in the reader's zone.", hour),
    Option("policy.morning_at", "text", "8:00", "When the one on the same morning goes out.", hour),
    Option("policy.morning_from", "text", "10:00", "The earliest hearing that has one on the same morning.", hour),
    Option("policy.quiet_from", "text", "21:00", "When quiet hours begin, in the reader's zone.", hour),
    Option("policy.quiet_until", "text", "8:00", "When they end.", hour),
    Option("policy.least_lead_hours", "a number", 2.0, "Quiet hours yield when less would be left.", between(0, 24)),
    Option("policy.nudge_weeks", "a whole number", 8, "Weeks before, from which nudges go out.", between(0, 52)),
    Option(
        "policy.awaited_weeks", "a whole number", 26, "Weeks for which a missing date is asked about.", between(1, 104)
    ),
    Option("policy.ask_after", "true or false", True, 'Whether "did you get a new date?" is asked afterwards.'),
    Option("policy.opt_out_every_days", "a whole number", 28, "How often an SMS says how to stop.", between(1, 365)),
    Option("web.metrics_token", "text", "", "Who shows it may read /metrics.", token, secret=True),
    Option("alarms.late_after_minutes", "a whole number", 10, "When what is due and unsent is late.", between(2, 1440)),
    Option("alarms.heartbeat_url", "text", "", "Called as long as nothing is late.", web_address, secret=True),
    Option("alarms.heartbeat_inside", "true or false", False, "Whether that service is in our own network."),
    Option("alarms.heartbeat_minutes", "a whole number", 5, "How often.", between(1, 1440)),
    Option("alarms.digest", "true or false", True, "Whether staff gets a daily summary."),
    Option("alarms.digest_at", "text", "7:30", "When, in the office's zone.", hour),
    Option("alarms.disk_free_mb", "a whole number", 500, "Less room than this is told.", between(0, 1_000_000)),
    Option("alarms.price_per_part", "a number", 0.0, "What one SMS part costs.", between(0, 10)),
    Option(
        "broadcasts.approve_above", "a whole number", 20, "More people need a second approval.", between(0, 1_000_000)
    ),
    Option("broadcasts.delay_minutes", "a whole number", 5, "How long one can be called back.", between(1, 1440)),
    Option("broadcasts.same_text_days", "a whole number", 7, "How long a text is not repeated.", between(0, 365)),
    Option("backup.folder", "text", "", "Where copies of the database go; empty: none are made.", line),
    Option("backup.every_hours", "a whole number", 24, "How often.", between(1, 720)),
    Option("backup.keep", "a whole number", 14, "How many are kept.", between(1, 1000)),
    Option("privacy.keep_days", "a whole number", 30, "Days until texts and ended cases are erased.", between(1, 3650)),
    Option(
        "privacy.open_case_days", "a whole number", 183, "Days for a case with an open question.", between(30, 3650)
    ),
    Option("privacy.stop_file", "text", "", "Who asked for silence; empty: beside the database.", line),
    Option(
        "privacy.stop_key",
        "text",
        "",
        "The key of that file.",
        shaped(r"[!-~]{32,200}", "32 to 200 letters, digits and signs without spaces"),
        secret=True,
    ),
    Option("policy.second_channel_after_hours", "a number", 3.0, "Silence until the other channel.", between(0.5, 24)),
    Option("policy.relatives_after_hours", "a number", 6.0, "Silence until the relatives.", between(0.5, 24)),
    Option("policy.silent_after_days", "a whole number", 90, 'Days until "still you?" is asked.', between(7, 3650)),
    Option("policy.silent_failures", "a whole number", 3, 'Failures until "still you?" is asked.', between(1, 100)),
    Option("voice.folder", "text", "", "A folder with the office's own recordings: TAG/NAME.ogg.", line),
    Option("guide.folder", "text", "", "A folder with the office's own guidance, one TOML file for each topic.", line),
    Option("abuse.newcomers_per_hour", "a whole number", 200, "Strangers taken up within an hour.", between(1, 10**6)),
    Option(
        "abuse.newcomers_per_hour_on_a_channel", "a whole number", 120, "The same on one channel.", between(1, 10**6)
    ),
    Option(
        "abuse.answer_countries",
        "a list of text",
        ["US", "PR", "VI", "GU", "AS", "MP"],
        "Countries to whose numbers strangers are answered by SMS.",
        countries,
    ),
    Option("abuse.answers_per_sender", "a whole number", 120, "SMS answers a day to one number.", between(20, 10**6)),
    Option(
        "abuse.answers_per_country", "a whole number", 1000, "The same to strangers of a country.", between(1, 10**6)
    ),
    Option("abuse.answers_per_day", "a whole number", 2500, "The same to strangers in all.", between(1, 10**6)),
    Option("logs.level", "text", "info", "How much is logged.", one_of("debug", "info", "warning", "error")),
)

# The keys of a table that may stand many times, under names of one's own: [attorneys.KEY] and [policy.KIND].
ATTORNEY: tuple[Option, ...] = (
    Option("name", "text", "", "The attorney's name as clients know it.", said_to_people),
    Option("phone", "text", "", "The number that stands in reminders.", phone),
    Option("languages", "text", "", "What is spoken there.", said_to_people),
    Option("hours", "text", "", "When the number is answered.", said_to_people),
    Option("checked_on", "text", "", "The day on which somebody last confirmed all this.", day),
)

KIND: tuple[Option, ...] = (
    Option("days", "a list of whole numbers", [30, 14, 7, 3, 1], "Reminders so many days before.", days_before),
    Option("morning", "true or false", True, "Whether there is one more on the same morning."),
    Option("at_once", "true or false", False, "Whether staff is alarmed as soon as such a hearing is registered."),
)
