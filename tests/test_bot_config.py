"""The config: every key as the example shows it, and each problem said with its place."""

from __future__ import annotations

import re
import tomllib
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import config as configs
from bot.config import Config, ConfigError
from bot.config_keys import ATTORNEY, KIND, OPTIONS
from tests.whole_config import TOKEN, WHOLE

EXAMPLE = Path(__file__).parent.parent / "config.example.toml"
ACCOUNT = "AC" + "0" * 32


def parsed(text: str, environ: dict[str, str] | None = None, folder: Path = Path("/nowhere")) -> Config:
    return configs.parse(text, environ or {}, folder / "courtbell.toml")


def problems(text: str, environ: dict[str, str] | None = None) -> dict[str, str]:
    with pytest.raises(ConfigError) as caught:
        parsed(text, environ)
    return {problem.key: f"{problem.value} {problem.said}" for problem in caught.value.problems}


def keys_of(table: dict[str, Any], before: str = "") -> set[str]:
    found: set[str] = set()
    for name, value in table.items():
        found |= keys_of(value, f"{before}{name}.") if isinstance(value, dict) else {before + name}
    return found


def uncommented() -> str:
    """The example with the lines that only show how."""
    return re.sub(r"(?m)^# (\[[a-z_.]+\]|[a-z_]+ = )", r"\1", EXAMPLE.read_text(encoding="utf-8"))


def test_the_example_loads_as_it_is_and_says_what_run_still_needs() -> None:
    config = configs.load(EXAMPLE, {})
    missing = " ".join(configs.ready_to_run(config, reachable_staff=False))
    for key in ("office.name", "office.sender", "office.zone", "help_line.phone", "telegram.enabled", "alarm"):
        assert key in missing


def test_the_example_shows_every_key_and_no_other() -> None:
    fixed = {option.key for option in OPTIONS}
    attorney = {f"attorneys.front_desk.{option.key}" for option in ATTORNEY}
    kinds = {f"policy.{kind}.{option.key}" for kind in ("bond", "fear_review") for option in KIND}
    assert keys_of(tomllib.loads(uncommented())) == fixed | attorney | kinds


def test_the_example_shows_the_defaults() -> None:
    assert configs.load(EXAMPLE, {}) == configs.parse("", {}, EXAMPLE)


def test_the_attorney_that_the_example_shows_can_be_switched_on() -> None:
    (attorney,) = parsed(uncommented()).attorneys
    assert (attorney.key, attorney.phone, attorney.checked_on) == ("front_desk", "+12025550101", "2026-11-02")


def test_all_problems_are_told_at_once_each_with_key_value_and_what_is_allowed() -> None:
    found = problems(
        """
        [office]
        zone = "Nowhere/Land"
        sender = "¡Alarma!"
        [help_line]
        phone = "555-0100"
        [web]
        port = 70000
        public_url = "http://example.org"
        [twilio]
        parts_per_second = true
        [policy]
        at = "ten"
        days = [1, 3]
        """
    )
    assert len(found) == 8
    assert "'Nowhere/Land'" in found["office.zone"] and "IANA" in found["office.zone"]
    assert "winter time all year" in problems('[office]\nzone = "EST"')["office.zone"]
    assert "+1 202 555 0100" in found["help_line.phone"]
    assert "between 1 and 65535" in found["web.port"]
    assert "https://" in found["web.public_url"]
    assert "a number" in found["twilio.parts_per_second"]


@pytest.mark.parametrize(
    ("text", "key", "nearest"),
    [
        ("[telegram]\ntokn = 'x'", "telegram.tokn", "telegram.token"),
        ("[telgram]\n", "telgram", "telegram"),
        ("[policy]\nquiet_form = '21:00'", "policy.quiet_form", "policy.quiet_from"),
        ("[policy.bonds]\ndays = [1]", "policy.bonds", "policy.bond"),
        ("[policy.bond]\ndayz = [1]", "policy.bond.dayz", "policy.bond.days"),
        ("[attorneys.a]\nname='n'\nphone='+12025550100'\nfone=''", "attorneys.a.fone", "attorneys.a.phone"),
        ("port = 1", "port", "web.port"),
    ],
)
def test_an_unknown_key_names_the_nearest_known_one(text: str, key: str, nearest: str) -> None:
    assert f"did you mean {nearest}?" in problems(text)[key]


def test_a_section_that_is_no_table_is_said_to_be_one() -> None:
    assert "[web]" in problems("web = 3")["web"]
    assert "[attorneys.a]" in problems("[attorneys]\na = 3")["attorneys.a"]


def test_a_file_that_is_missing_or_no_toml_says_so(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="courtbell init"):
        configs.load(tmp_path / "none.toml", {})
    with pytest.raises(ConfigError, match="is not TOML"):
        parsed("[office")


def test_a_secret_comes_from_the_environment_first_then_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(TOKEN + "\n", encoding="utf-8")
    text = "[telegram]\ntoken_file = 'token'"
    other = "987654321:" + "B" * 35
    assert parsed(text, {}, tmp_path).telegram.token == TOKEN
    assert parsed(text, {"COURTBELL_TELEGRAM_TOKEN": other}, tmp_path).telegram.token == other


def test_an_empty_file_of_a_key_is_not_taken_for_none(tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("\n")
    for key in ("database.key", "privacy.stop_key"):
        section, _, name = key.partition(".")
        with pytest.raises(ConfigError, match=rf"{key}_file.*is empty.*put your copy of it back"):
            parsed(f"[{section}]\n{name}_file = 'empty'", folder=tmp_path)
    parsed("[twilio]\nauth_token_file = 'empty'", folder=tmp_path)


def test_a_secret_file_that_is_missing_or_doubled_is_a_problem() -> None:
    assert "cannot be read" in problems("[telegram]\ntoken_file = 'none'")["telegram.token_file"]
    assert "keep one" in problems(f"[telegram]\ntoken = '{TOKEN}'\ntoken_file = 'none'")["telegram.token"]


def test_no_secret_is_ever_shown() -> None:
    secret = "not-a-token-but-secret"
    assert secret not in str(problems(f"[telegram]\ntoken = '{secret}'\nwebhook_secret = 'short {secret}'"))
    config = parsed(WHOLE)
    assert TOKEN not in repr(config)
    assert dict(configs.describe(config))["telegram.token"] == "<set>"
    assert dict(configs.describe(config))["twilio.auth_token"] == "<not set>"
    assert configs.secrets(config) == [TOKEN]


def test_every_key_is_described() -> None:
    assert {option.key for option in OPTIONS} <= {key for key, _ in configs.describe(parsed(WHOLE))}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("[telegram]\nenabled = true", {"telegram.token"}),
        (
            f"[telegram]\nenabled = true\ntoken = '{TOKEN}'\nmode = 'webhook'",
            {"telegram.webhook_secret", "web.public_url"},
        ),
        (
            f"[telegram]\nenabled = true\ntoken = '{TOKEN}'\nmode = 'webhook'\nwebhook_secret = '{'s' * 20}'\n"
            "[web]\npublic_url = 'https://example.org:9000'",
            {"web.public_url"},
        ),
        (
            "[twilio]\nenabled = true",
            {"twilio.account_sid", "twilio.auth_token", "twilio.sender", "web.public_url"},
        ),
        (
            f"[twilio]\nenabled = true\naccount_sid = '{ACCOUNT}'\nsender = '+12025550100'\n"
            "[web]\npublic_url = 'https://example.org'",
            {"twilio.auth_token"},
        ),
    ],
)
def test_options_that_need_each_other_say_so(text: str, keys: set[str]) -> None:
    assert problems(text).keys() == keys


def test_a_whole_config_may_run_once_staff_can_be_reached() -> None:
    config = parsed(WHOLE)
    assert configs.ready_to_run(config, reachable_staff=True) == []
    assert len(configs.ready_to_run(config, reachable_staff=False)) == 1
    assert configs.office_of(config).help_phone == "+12025550100"


def test_a_local_stand_in_may_be_plain_http_and_nothing_else() -> None:
    assert parsed("[telegram]\napi_url = 'http://127.0.0.1:8801/'").telegram.api_url == "http://127.0.0.1:8801"
    assert "telegram.api_url" in problems("[telegram]\napi_url = 'http://example.org'")


def test_paths_start_beside_the_config_file() -> None:
    assert parsed("[database]\npath = 'a.db'", folder=Path("/srv/office")).database.path == Path("/srv/office/a.db")


def test_a_kind_may_have_steps_of_its_own() -> None:
    policy = parsed(
        "[policy]\ndays = [10, 2]\nquiet_until = '9:00'\nleast_lead_hours = 3\nopt_out_every_days = 7\n"
        "[policy.master]\nmorning = false\n[policy.bond]\ndays = [2]"
    ).policy
    assert policy.of("individual").days == (10, 2)
    assert (policy.of("master").days, policy.of("master").morning) == ((10, 2), False)
    assert (policy.of("bond").days, policy.of("bond").at_once) == ((2,), True)
    assert policy.of("fear_review").at_once
    assert (policy.quiet_until, policy.least_lead, policy.opt_out_every) == (
        time(9),
        timedelta(hours=3),
        timedelta(days=7),
    )


def test_a_policy_that_contradicts_itself_is_refused() -> None:
    assert "quiet hours" in problems("[policy]\nat = '22:00'")["policy"]


def test_the_config_is_found_by_option_then_environment_then_folder() -> None:
    assert configs.find("a.toml", {"COURTBELL_CONFIG": "b.toml"}) == Path("a.toml")
    assert configs.find(None, {"COURTBELL_CONFIG": "b.toml"}) == Path("b.toml")
    assert configs.find(None, {}) == Path("courtbell.toml")


@pytest.mark.parametrize("telling", ["Immigration Court Line", "The Law Office", "Su Abogada", "ICE dates"])
def test_a_sender_that_tells_a_lock_screen_what_it_is_about_is_refused(telling: str) -> None:
    said = problems(WHOLE.replace('sender = "Reminders"', f'sender = "{telling}"'))

    assert "neutral" in said["office.sender"]


@pytest.mark.parametrize("neutral", ["Lawrence Reminders", "Spice Town", "Reminder line"])
def test_a_sender_may_contain_letters_that_only_look_telling(neutral: str) -> None:
    assert parsed(WHOLE.replace('sender = "Reminders"', f'sender = "{neutral}"')).office.sender == neutral


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "office.example"])  # noqa: S104  # nothing listens
def test_others_may_not_reach_us_without_tls_unless_that_was_said(host: str) -> None:
    assert "trust_plain" in problems(f'[web]\nhost = "{host}"')["web.host"]
    assert "trust_plain" in problems(f'[web]\nhost = "{host}"\npublic_url = "http://127.0.0.1:8080"')["web.host"]
    for said in ("trust_plain = true", 'public_url = "https://bell.example"'):
        assert parsed(f'[web]\nhost = "{host}"\n{said}').web.host == host


def test_a_heartbeat_in_our_own_network_has_to_be_said() -> None:
    url = 'heartbeat_url = "http://127.0.0.1:9/ping"'
    said = problems(f"[alarms]\n{url}")["alarms.heartbeat_url"]
    assert "heartbeat_inside" in said
    assert "ping" not in said
    assert parsed(f"[alarms]\n{url}\nheartbeat_inside = true").alarms.heartbeat_inside
