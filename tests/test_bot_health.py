"""`courtbell check`: what is wrong, in plain words, and how to mend it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import config as configs
from bot import first_day, health, health_online
from bot.finding import Finding
from bot.stops import stops_of
from scheduler import backup, periodic
from scheduler.db import DatabaseError, open_database
from tests.conftest import Clock
from tests.interview import answering
from tests.standin_telegram import StandInTelegram
from tests.standin_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER, StandInTwilio

ON = """
[telegram]
enabled = true
token = "{token}"
api_url = "{telegram}"
[twilio]
enabled = true
account_sid = "{account}"
auth_token = "{secret}"
sender = "{sender}"
api_url = "{twilio}"
[web]
public_url = "http://127.0.0.1:9"
"""


@pytest.fixture
def file(tmp_path: Path, clock: Clock) -> Path:
    file = tmp_path / "courtbell.toml"
    list(first_day.begin(file, {}, clock, answering()))
    return file


def wrong(findings: list[Finding]) -> dict[str, str]:
    assert all(bool(finding.mend) != finding.ok for finding in findings)
    return {finding.about: finding.said for finding in findings if not finding.ok}


def look(file: Path, clock: Clock) -> dict[str, str]:
    return wrong(health.look(file, {}, clock)[0])


def test_a_fresh_installation_lacks_nothing_but_a_channel(file: Path, clock: Clock) -> None:
    findings, config = health.look(file, {}, clock)
    assert config is not None
    assert wrong(findings).keys() == {"office"}
    assert {finding.about for finding in findings if finding.ok} >= {
        "packages", "clock", "zones", "config", "languages", "database",
    }  # fmt: skip


@pytest.mark.parametrize(("user", "word"), [(0, "WARNING"), (1000, "ordinary"), (None, "")])
def test_root_is_warned_and_nobody_else(user: int | None, word: str) -> None:
    said = " ".join(finding.said for finding in health.account(user))
    assert word in said
    assert ("WARNING" in said) == (user == 0)


def test_every_problem_of_the_config_is_a_finding(file: Path, clock: Clock) -> None:
    file.write_text("[web]\nport = 0\n[office]\nzone = 'x'\n", encoding="utf-8")
    findings, config = health.look(file, {}, clock)
    assert config is None
    assert len([finding for finding in findings if finding.about == "config" and not finding.ok]) == 2


def test_a_secret_in_a_config_that_others_may_read_is_found(file: Path, clock: Clock) -> None:
    token = '\n[telegram]\nenabled = true\ntoken = "4200000001:a-token-of-the-office-bot-for-checks"\n'
    file.write_text(token, encoding="utf-8")
    file.chmod(0o600)
    assert "files" not in look(file, clock)
    file.chmod(0o644)
    assert "open to others" in look(file, clock)["files"]


def test_a_clock_that_went_back_is_found(file: Path, clock: Clock) -> None:
    clock.forward(days=-30)
    assert "earlier than the last thing" in look(file, clock)["clock"]


def test_a_clock_that_was_never_set_is_found() -> None:
    assert "1970" in wrong(list(health.clock(datetime(1970, 1, 1, tzinfo=UTC))))["clock"]


def test_reminders_planned_with_other_zone_data_are_found(file: Path, clock: Clock) -> None:
    db = open_database(configs.load(file, {}).database, clock)
    db.run("update setting set value = '2020.1' where key = 'tzdata'")
    db.close()
    assert "2020.1" in look(file, clock)["zones"]


def test_a_database_that_is_missing_open_to_others_or_damaged_is_found(file: Path, clock: Clock) -> None:
    place = file.with_name("courtbell.db")
    place.chmod(0o644)
    assert "courtbell.db holds people's addresses" in look(file, clock)["files"]
    place.write_bytes(b"no database at all" * 1000)
    assert "database" in look(file, clock)
    place.unlink()
    assert "does not exist" in look(file, clock)["database"]


def test_a_language_that_cannot_be_offered_is_found() -> None:
    assert all(finding.ok for finding in health.catalogues(("en", "es-419")))
    assert "no catalogue" in wrong(list(health.catalogues(("xx",))))["languages"]


async def test_the_providers_say_who_we_are_to_them(tmp_path: Path) -> None:
    async with StandInTelegram() as telegram, StandInTwilio() as twilio:
        twilio.sms_url = "http://127.0.0.1:9/twilio/sms"

        def config(**other: str) -> configs.Config:
            values = {
                "token": telegram.token,
                "telegram": telegram.url,
                "account": ACCOUNT_SID,
                "secret": AUTH_TOKEN,
                "sender": SENDER,
                "twilio": twilio.url,
            }
            return configs.parse(ON.format(**(values | other)), {}, tmp_path / "courtbell.toml")

        good = await health_online.ask_providers(config())
        assert wrong(good) == {}
        assert "@office_reminders_bot" in " ".join(finding.said for finding in good)
        assert "active" in " ".join(finding.said for finding in good)
        assert "not a number" in wrong(await health_online.ask_providers(config(sender="+12025550177")))["twilio"]
        refused = wrong(await health_online.ask_providers(config(secret="another-token", token="1234:no-such-bot")))
        assert refused.keys() == {"telegram", "twilio"}
        assert "no-such-bot" not in str(refused)


async def test_what_people_write_must_get_here(tmp_path: Path) -> None:
    async with StandInTelegram() as telegram, StandInTwilio() as twilio:

        async def said(mode: str = "polling") -> str:
            text = ON.format(
                token=telegram.token,
                telegram=telegram.url,
                account=ACCOUNT_SID,
                secret=AUTH_TOKEN,
                sender=SENDER,
                twilio=twilio.url,
            ).replace("[twilio]", f'mode = "{mode}"\nwebhook_secret = "a-secret-of-the-office"\n[twilio]')
            config = configs.parse(text, {}, tmp_path / "courtbell.toml")
            return " | ".join(str(finding) for finding in await health_online.ask_providers(config))

        assert "PROBLEM  twilio: incoming texts go nowhere" in await said()
        telegram.webhook = {"url": "https://elsewhere.example"}
        assert "ok       telegram: updates come by polling" in await said(), "run removes it"
        assert "PROBLEM  telegram: Telegram brings updates to another address" in await said("webhook")
        telegram.webhook = {"url": "http://127.0.0.1:9/telegram", "last_error_message": "Connection refused"}
        assert "ok       telegram: Telegram brings updates to http://127.0.0.1:9/telegram" in await said("webhook")
        telegram.says(7, "hello")
        assert "1 update(s) wait, because Telegram says: Connection refused" in await said("webhook")


async def test_a_name_of_the_bot_that_tells_what_it_is_about_is_found(tmp_path: Path) -> None:
    async with StandInTelegram() as telegram:
        telegram.name = "Immigration Court Bot"
        text = f'[telegram]\nenabled = true\ntoken = "{telegram.token}"\napi_url = "{telegram.url}"\n'
        findings = await health_online.ask_providers(configs.parse(text, {}, tmp_path / "courtbell.toml"))
        assert "'Immigration' tells whoever picks up the phone" in wrong(findings)["telegram"]


async def test_providers_that_cannot_be_reached_are_problems_not_errors(tmp_path: Path) -> None:
    nowhere = "http://127.0.0.1:9"
    text = ON.format(
        token="1234:token", telegram=nowhere, account=ACCOUNT_SID, secret=AUTH_TOKEN, sender=SENDER, twilio=nowhere
    )
    findings = await health_online.ask_providers(configs.parse(text, {}, tmp_path / "courtbell.toml"))
    assert wrong(findings).keys() == {"telegram", "twilio"}


def test_an_installation_without_copies_is_warned(file: Path, clock: Clock) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace('"backups"', '""', 1), encoding="utf-8")
    (found,) = [each for each in health.look(file, {}, clock)[0] if each.about == "backup"]
    assert found.ok and found.said.startswith("WARNING: no copies of the database are made")


def test_a_newest_copy_that_is_too_old_is_a_problem(file: Path, clock: Clock) -> None:
    config = configs.load(file, {})
    assert config.backup.folder is not None
    assert "none yet" in next(health.copies(config, clock())).said
    backup.make(config.database, config.backup.folder, 1, clock())
    assert next(health.copies(config, clock.forward(hours=47))).ok
    assert "2026-11-02 15:00 UTC" in wrong(list(health.copies(config, clock.forward(hours=2))))["backup"]


def test_a_disk_that_is_nearly_full_is_found_also_where_the_database_cannot_be_opened(file: Path, clock: Clock) -> None:
    config = configs.load(file, {})
    wants_more = replace(config, alarms=replace(config.alarms, disk_free_mb=10**12))
    assert "MB are left where the database is" in wrong(list(health.disk(wants_more)))["disk"]
    file.with_name("courtbell.db").write_bytes(b"no database at all" * 1000)
    assert "disk" in {finding.about for finding in health.look(file, {}, clock)[0]}


def test_a_disk_without_room_for_a_copy_is_found(file: Path, clock: Clock) -> None:
    assert "disk" not in look(file, clock)
    with file.with_name("courtbell.db").open("r+b") as database:
        database.truncate(2**50)  # takes no room, and says that it does
    assert "a copy takes" in look(file, clock)["disk"]


def test_a_folder_in_which_no_copy_can_be_made_is_found(file: Path, clock: Clock) -> None:
    file.with_name("backups").rmdir()
    file.with_name("backups").write_text("a file of that name", encoding="utf-8")
    assert "backups is no folder" in look(file, clock)["backup"]


def test_a_copy_that_was_made_while_the_clock_was_ahead_does_not_count_as_the_newest(file: Path, clock: Clock) -> None:
    config = configs.load(file, {})
    assert config.backup.folder is not None
    backup.make(config.database, config.backup.folder, 2, clock())
    backup.make(config.database, config.backup.folder, 2, clock() + timedelta(days=365))
    assert "2026-11-02 15:00 UTC" in wrong(list(health.copies(config, clock.forward(hours=49))))["backup"]


def test_a_job_that_failed_is_found_until_it_works_again_or_is_wanted_no_more(file: Path, clock: Clock) -> None:
    with closing(open_database(configs.load(file, {}).database, clock)) as db:
        periodic.ended(db, "backup", failed="DatabaseError")
        assert "backup has not worked since 2026-11-02 15:00 UTC (DatabaseError)" in look(file, clock)["jobs"]
        periodic.ended(db, "backup")
        assert "jobs" not in look(file, clock)
        periodic.ended(db, "digest", failed="OSError")
    file.write_text(file.read_text(encoding="utf-8").replace("digest = true", "digest = false"), encoding="utf-8")
    assert "jobs" not in look(file, clock)


@pytest.mark.parametrize(("key", "said"), [("1" * 64, "another key"), ("", "is empty"), (None, "its key")])
def test_a_stop_file_that_run_would_not_start_with_is_found_and_nothing_is_made(
    file: Path, clock: Clock, key: str | None, said: str
) -> None:
    assert "stop file" not in look(file, clock)
    file.with_name("stop.key").unlink()
    if key is not None:
        file.with_name("stop.key").write_text(key, encoding="ascii")
        file.with_name("stop.key").chmod(0o600)
    before = sorted(file.parent.iterdir())
    assert said in look(file, clock)["stop file"]
    with pytest.raises(DatabaseError, match=said):
        stops_of(configs.load(file, {}))
    assert sorted(file.parent.iterdir()) == before


def test_a_channel_that_was_paused_and_forgotten_is_found(file: Path, clock: Clock) -> None:
    with closing(open_database(configs.load(file, {}).database, clock)) as db:
        backup.pause_all(db, backup.RESTORED, ("sms",))
        assert "nothing goes out by sms since 2026-11-02 15:00 UTC (restored)" in look(file, clock)["paused"]
        backup.resume(db, ("sms",))
    assert "paused" not in look(file, clock)
