"""What `courtbell init` asks: each question with its rule, the config keys that it fills, and what to read before it.

What becomes of the answers is bot/first_interview.py; the options of the same names are in bot/cli_options.py.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Any

from bot import config_rules, import_cells
from bot.cli_options import INIT
from messages.catalog import languages_available

TELEGRAM, SMS = "telegram", "sms"


@dataclass(frozen=True, slots=True)
class Question:
    """Something that only the owner knows. `rule` returns the answer as it is kept, or raises ValueError.

    `default`: what is taken when nobody answers; None when somebody must. `keys`: the config keys that the answer
    fills. `explained`: what to read before it at a terminal. `secret`: typed unseen, or named as a file. `many`: asked
    until the answer is empty.
    """

    name: str
    text: str
    rule: Callable[[str], Any]
    keys: tuple[str, ...] = ()
    default: str | None = None
    explained: str = ""
    secret: bool = False
    many: bool = False


def alarm(value: str) -> str:
    """A number, or the word telegram."""
    if value.lower() == TELEGRAM:
        return TELEGRAM
    try:
        return config_rules.phone(value)
    except ValueError as error:
        raise ValueError(f'{error}, or "telegram"') from None


def alarm_over(channels: Collection[str]) -> Question:
    """Where alarms reach the owner: over one of these channels, which are on; while none is, over any."""

    def rule(value: str) -> str:
        address = alarm(value.strip())
        over = TELEGRAM if address == TELEGRAM else SMS
        if channels and over not in channels:
            raise ValueError(_ONLY_OVER[over])
        return address

    return replace(ALARM, rule=_filled(rule))


def attorney(value: str) -> dict[str, str]:
    """Name; phone; languages; hours, of which the last two may be left out. Nothing: no more of them."""
    name, *more = (part.strip() for part in value.split(";"))
    if not name and not any(more):
        return {}
    if not name or not more or len(more) > 3:
        raise ValueError('written as "name; phone; languages; hours"')
    phone, languages, hours = (*more, "", "")[:3]
    given = {"name": config_rules.said_to_people(name), "phone": config_rules.phone(phone)}
    if not given["phone"]:
        raise ValueError("with a telephone number")
    extra = {"languages": config_rules.said_to_people(languages), "hours": config_rules.said_to_people(hours)}
    return given | {key: said for key, said in extra.items() if said}


def languages(value: str) -> list[str]:
    """Tags with commas between them; of a language that is written in one way alone, "es" will do."""
    return list(config_rules.languages([_whole_tag(each.strip()) for each in value.split(",") if each.strip()]))


def zone(value: str) -> str:
    """An IANA zone, or what Americans call it, such as Eastern."""
    try:
        return import_cells.zone_of(value)
    except ValueError:
        return config_rules.zone(value)


def channels(value: str) -> tuple[str, ...]:
    """Some of the channels, or the word none."""
    named = [each.strip().lower() for each in value.split(",") if each.strip()]
    if named == ["none"]:
        return ()
    if not named or set(named) - {TELEGRAM, SMS}:
        raise ValueError('"telegram", "sms", "telegram,sms" or "none"')
    return tuple(dict.fromkeys(named))


def quiet_hours(value: str) -> tuple[str, str]:
    """Two times of day, from and until."""
    start, dash, end = (part.strip() for part in value.partition("-"))
    if not dash:
        raise ValueError('two times of day, such as "21:00-8:00"')
    return f"{config_rules.hour(start):%H:%M}", f"{config_rules.hour(end):%H:%M}"


def yes_or_no(value: str) -> bool:
    """The word yes, or no."""
    return config_rules.one_of("yes", "no")(value.lower()) == "yes"


def twilio_sender(value: str) -> str:
    """A number, a short code, or a messaging service."""
    if value.startswith("MG"):
        return config_rules.shaped(r"MG[0-9a-f]{32}", "MG and 32 hexadecimal digits")(value)
    return config_rules.sms_sender(value)


def _whole_tag(typed: str) -> str:
    found = [tag for tag in languages_available() if tag.startswith(f"{typed}-")]
    return found[0] if len(found) == 1 and typed not in languages_available() else typed


def _filled(rule: Callable[[str], Any]) -> Callable[[str], Any]:
    def some(value: str) -> Any:
        if not value.strip():
            raise ValueError("something: it cannot stay empty")
        return rule(value.strip())

    return some


def _question(name: str, rule: Callable[[str], Any], *keys: str, **more: Any) -> Question:
    about = more.pop("text", INIT[name])
    must = more.get("default") is None and not more.get("many")
    return Question(name, about[0].upper() + about[1:], _filled(rule) if must else rule, keys, **more)


OFFICE = (
    _question("office", config_rules.said_to_people, "office.name", "help_line.name"),
    _question("sender", config_rules.sender, "office.sender"),
    _question("zone", zone, "office.zone"),
    _question("help-phone", config_rules.phone, "help_line.phone"),
    _question("help-hours", config_rules.said_to_people, "help_line.hours", default=""),
)
ATTORNEY = _question(
    "attorney",
    attorney,
    many=True,
    explained="Whom clients may call. Each number stands in reminders, so type only what somebody has just confirmed.\n"
    "An empty line ends the list; more can be added in the config at any time.",
)
LANGUAGES = _question("languages", languages, "languages.offered", default="en,es-419")
QUIET_HOURS = _question("quiet-hours", quiet_hours, "policy.quiet_from", "policy.quiet_until", default="21:00-8:00")
CHANNELS = _question(
    "channels",
    channels,
    default="none",
    explained="Telegram costs nothing and needs no public address. SMS reaches every phone. It needs an account with\n"
    "Twilio, a registered number, and an https address that leads to this machine. Either can be added later.",
)
TOKEN = _question(
    "telegram-token-file",
    config_rules.shaped(r"\d+:[\w-]+", "a bot token as @BotFather gives it: digits, a colon, then letters and digits"),
    "telegram.token",
    text="The bot's token (what you type is not shown)",
    secret=True,
    explained="Write to @BotFather on Telegram and send /newbot. It asks for a name, which everybody sees: a neutral\n"
    "one; and for a username that ends in bot. Then it answers with the token. Whoever has the token is the bot.",
)
MODE = _question("telegram-mode", config_rules.one_of("polling", "webhook"), "telegram.mode", default="polling")
ACCOUNT = _question(
    "twilio-account-sid",
    config_rules.shaped(r"AC[0-9a-f]{32}", "AC and 32 hexadecimal digits"),
    "twilio.account_sid",
    explained="Sign in at console.twilio.com: its first page shows the account's Account SID and Auth Token.\n"
    "A US number must also be registered for texting (10DLC: who you are, what you send, how people agree). Carriers\n"
    "block what is not registered, of charities too. See docs/messaging-rules.md.",
)
AUTH_TOKEN = _question(
    "twilio-token-file",
    config_rules.shaped(r"\S{8,128}", "8 to 128 characters without spaces"),
    "twilio.auth_token",
    text="Twilio's Auth Token (what you type is not shown)",
    secret=True,
)
SENDER = _question("twilio-sender", twilio_sender, "twilio.sender", "twilio.messaging_service")
PUBLIC_URL = _question("public-url", config_rules.address, "web.public_url")
ENCRYPTION = _question("encryption", yes_or_no, "database.key", default="yes")
OWNER = _question("owner", config_rules.line)
ALARM = _question("alarm", alarm)
TELEGRAM_API = _question("telegram-api-url", config_rules.address, "telegram.api_url", default="")
TWILIO_API = _question("twilio-api-url", config_rules.address, "twilio.api_url", default="")

_ONLY_OVER = {SMS: '"telegram", because SMS is not on', TELEGRAM: "a mobile number, because Telegram is not on"}

QUESTIONS = (
    *OFFICE,
    ATTORNEY,
    LANGUAGES,
    QUIET_HOURS,
    CHANNELS,
    TOKEN,
    MODE,
    ACCOUNT,
    AUTH_TOKEN,
    SENDER,
    PUBLIC_URL,
    ENCRYPTION,
    OWNER,
    ALARM,
    TELEGRAM_API,
    TWILIO_API,
)
