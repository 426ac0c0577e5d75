"""`courtbell check`: looks at all that has to be right before people rely on it, and says how to mend what is not.

It changes nothing. What only the providers can say is in bot/health_online.py.
"""

from __future__ import annotations

import importlib
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError, packages_distributions, version
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import config as configs
from bot.config import Config, ConfigError
from bot.finding import Finding
from bot.jobs import crowded_channels, failing, limits_of
from bot.private_files import exposed
from bot.stops import examine
from messages.catalog import MissingText, catalogue, is_shared, languages_available, placeholders
from messages.languages import known, stand_in
from scheduler import backup, brought_back, office, transfer
from scheduler.courts import courts
from scheduler.db import Database, DatabaseError, instant, open_database, pending

IMPORT_NAMES = ("bot", "scheduler", "messages")
# The court list that ships is of this day; no true clock shows an earlier one.
EARLIEST = datetime(2026, 9, 15, tzinfo=UTC)
BACKWARDS = timedelta(minutes=5)


def look(file: Path, environ: Mapping[str, str], now: Callable[[], datetime]) -> tuple[list[Finding], Config | None]:
    """All findings that need no network, and the config when it can be read."""
    findings = [*import_names(), *account(_user()), *clock(now()), *zone_data()]
    try:
        config = configs.load(file, environ)
    except ConfigError as error:
        mend = f"change it in {file}" if file.exists() else ""
        wrong = [Finding("config", False, str(problem), mend) for problem in error.problems]
        return [*wrong, *findings], None
    findings += [
        Finding("config", True, f"{file} is understood"),
        *private_files(config),
        *stop_file(config),
        *disk(config),
    ]
    findings += catalogues(config.languages.offered)
    return [*findings, *_with_database(config, now)], config


def _user() -> int | None:
    return os.geteuid() if hasattr(os, "geteuid") else None


def import_names(owners: Mapping[str, list[str]] | None = None) -> Iterator[Finding]:
    """Another distribution that brings a package of our name overwrites ours without a word."""
    found = packages_distributions() if owners is None else owners
    for name in IMPORT_NAMES:
        others = sorted({owner for owner in found.get(name, []) if owner.lower() != "courtbell"})
        if others:
            mend = f"install Courtbell into an environment of its own, without {', '.join(others)}"
            yield Finding("packages", False, f"the import name {name!r} also belongs to {', '.join(others)}", mend)
    places = {str(Path(importlib.import_module(name).__file__ or "?").parent.parent) for name in IMPORT_NAMES}
    if len(places) > 1:
        mend = "start it by the command `courtbell`, from a folder without files of these names"
        yield Finding("packages", False, f"our packages come from several places: {', '.join(sorted(places))}", mend)
    else:
        yield Finding("packages", True, "bot, scheduler and messages are ours")


def account(user: int | None) -> Iterator[Finding]:
    """Whether the program has more rights on this machine than it needs. `user`: its number, if any."""
    if user == 0:
        said = "you are root here: let an ordinary user run it, so that whoever breaks in is no more than that"
        yield Finding("account", True, f"WARNING: {said}")
    elif user is not None:
        yield Finding("account", True, "it runs as an ordinary user")


def clock(now: datetime) -> Iterator[Finding]:
    """Whether the machine's clock can be true."""
    said = f"it is {now:%Y-%m-%d %H:%M} UTC"
    yield Finding("clock", now > EARLIEST, said, "" if now > EARLIEST else "set this machine's clock, best by NTP")


def zone_data() -> Iterator[Finding]:
    """Whether the clocks of all courts are known here."""
    mend = "install tzdata again: pip install --force-reinstall tzdata"
    try:
        ours = version("tzdata")
        for zone in sorted({court.zone for court in courts()}):
            ZoneInfo(zone)
    except PackageNotFoundError:
        yield Finding("zones", False, "the package tzdata is not there", mend)
    except (KeyError, ValueError, OSError) as error:
        yield Finding("zones", False, f"a court's time zone cannot be loaded: {error}", mend)
    else:
        yield Finding("zones", True, f"tzdata {ours} knows the zones of all {len(courts())} places in the court list")


def catalogues(offered: tuple[str, ...]) -> Iterator[Finding]:
    """Whether every language that is offered says everything that English says, with the same placeholders."""
    english = _entries("en")
    for language in offered:
        if language in known() and language not in languages_available():
            said = f"{known()[language].name} gets the texts of {stand_in(language)}, and the office's recordings"
            yield Finding("languages", True, said)
            continue
        try:
            theirs = _entries(language)
        except (MissingText, ValueError) as error:
            yield Finding("languages", False, str(error), f"mend messages/catalog/{language}.ftl")
            continue
        wrong = sorted(key for key in english.keys() | theirs.keys() if english.get(key) != theirs.get(key))
        if wrong:
            said = f"{language}: {len(wrong)} entries differ from English, such as {', '.join(wrong[:5])}"
            yield Finding("languages", False, said, f"complete messages/catalog/{language}.ftl")
        else:
            marked = "" if catalogue(language).signed else ", not yet signed by a person who reads it"
            yield Finding("languages", True, f"{language} is complete: {len(theirs)} entries{marked}")


def private_files(config: Config) -> Iterator[Finding]:
    """Whether others on this machine can read what they must not."""
    for each in exposed(config):
        yield Finding("files", False, f"{each.path} holds {each.what} and is open to others on this machine", each.mend)


def disk(config: Config) -> Iterator[Finding]:
    """Whether there is room: where the database is, and for one more copy where those go."""
    limits, file = limits_of(config), config.database.path
    if limits.folder is not None and limits.folder.is_dir():
        free = shutil.disk_usage(limits.folder).free
        said = f"{free // 1_000_000:,} MB are left where the database is"
        mend = (
            ""
            if free >= limits.disk
            else "make room: old copies, logs; without it nothing is stored and nothing is sent"
        )
        yield Finding("disk", not mend, said, mend)
    folder = config.backup.folder
    if folder is not None and folder.is_dir() and file.is_file() and not config.database.url:
        needed, free = file.stat().st_size, shutil.disk_usage(folder).free
        if free < needed:
            said = f"{free // 1_000_000:,} MB are left in {folder}, and a copy takes {needed // 1_000_000:,}"
            yield Finding("disk", False, said, "make room, or set another folder under [backup]")


def stop_file(config: Config) -> Iterator[Finding]:
    """Whether who asks for silence can be written down outside the database; `run` does not start where it cannot."""
    path = config.privacy.stop_file
    try:
        there = examine(config)
    except DatabaseError as error:
        yield Finding(
            "stop file", False, str(error), f"see who may read and write {path}, and that its key is the old one"
        )
    else:
        said = f"{path} can be read and written" if there else f"{path} will be made, with its key, at the first start"
        if config.database.url:
            said += "; each machine has its own: copy those of all of them to another disk"
        yield Finding("stop file", True, said)


def _with_database(config: Config, now: Callable[[], datetime]) -> list[Finding]:
    place = config.database
    if not place.url and not place.path.exists():
        missing = Finding("database", False, f"{place.said} does not exist", "run `courtbell init`")
        return [missing, *_readiness(config, False)]
    try:
        db = open_database(place, now)
    except DatabaseError as error:
        return [Finding("database", False, str(error), "see who may read and write it; if need be restore a backup")]
    try:
        if damage := db.damage():
            return [Finding("database", False, f"{place.said} is damaged: {damage}", "restore the latest backup")]
        found = [
            *_database(db, place.said),
            Finding("encryption", True, db.protection()),
            *_memory(db, now()),
            *_load(db, config),
            *copies(config, now()),
            *_jobs(db, config),
            *_paused(db),
        ]
        return [*found, *_readiness(config, _reachable(db, config))]
    except DatabaseError as error:
        return [Finding("database", False, f"{place.said}: {error}", "restore a backup, or install the newer version")]
    finally:
        db.close()


def _database(db: Database, place: str) -> Iterator[Finding]:
    if names := pending(db):
        yield Finding("database", False, f"{place} lacks {', '.join(names)}", "make a backup, then `courtbell migrate`")
    elif (to := transfer.moved_to(db)) and not transfer.arrived(db):
        said = f"{place} was being moved to {to}, and that was cut off"
        yield Finding("database", False, said, "say the same `courtbell migrate --to` again: it looks, and ends it")
    elif to:
        said = f"{place} was moved to {to}, and the installation goes on there"
        yield Finding("database", False, said, "name that under [database], or go on here: `courtbell migrate --undo`")
    else:
        yield Finding("database", True, f"{place} is whole and its schema is this version's")


def _memory(db: Database, now: datetime) -> Iterator[Finding]:
    """What the database remembers of clock and zone data."""
    if pending(db):
        return
    last = db.one(
        "select max(at) as at from (select max(received) as at from inbound union all select max(started) from attempt"
        " union all select max(last) from job_run union all select max(at) from migration) as instants"
    )
    if last and last["at"] is not None and instant(last["at"]) > now + BACKWARDS:
        said = f"it is earlier than the last thing that happened here, at {instant(last['at']):%Y-%m-%d %H:%M} UTC"
        yield Finding("clock", False, said, "set this machine's clock; reminders would come late by the difference")
    stored, ours = db.one("select value from setting where key = 'tzdata'"), version("tzdata")
    if stored and stored["value"] != ours:
        said = f"reminders were planned with tzdata {stored['value']}, this is {ours}"
        yield Finding("zones", False, said, "start `courtbell run`: it derives every instant again")


def _load(db: Database, config: Config) -> Iterator[Finding]:
    if pending(db) or not config.office.zone:
        return
    for channel in crowded_channels(db, config):
        said = f"tomorrow's reminders by {channel} do not fit before the quiet hours, so some start earlier"
        yield Finding("load", False, said, "a faster sender, or more of them; see parts_per_second and per_second")


def copies(config: Config, now: datetime) -> Iterator[Finding]:
    """Whether the program makes copies of its file. Of a server's database the server makes them."""
    folder, hours = config.backup.folder, config.backup.every_hours
    if config.database.url:
        yield Finding("backup", True, "the database's server has to make the copies: docs/deploy.md says how")
        return
    if folder is None:
        said = "no copies of the database are made: set folder under [backup], best on another disk"
        yield Finding("backup", True, f"WARNING: {said}")
        return
    if why := backup.unusable(folder):
        mend = "let the account that runs the program write there, or set another folder under [backup]"
        yield Finding("backup", False, f"no copy can be made in {folder}: {why}", mend)
        return
    newest = backup.newest(config.database.path, folder, now + BACKWARDS)
    if newest is None:
        yield Finding("backup", True, f"copies go to {folder}, one every {hours} hours; there is none yet")
    elif now - newest > timedelta(hours=2 * hours):
        said = f"the newest copy in {folder} is of {newest:%Y-%m-%d %H:%M} UTC, and one is due every {hours} hours"
        yield Finding("backup", False, said, "let `courtbell run` run; its log says why a copy could not be made")
    else:
        yield Finding("backup", True, f"the newest copy in {folder} is of {newest:%Y-%m-%d %H:%M} UTC")


def _paused(db: Database) -> Iterator[Finding]:
    """Channels that rest: by hand, since a restore, or because the provider refuses us."""
    for row in () if pending(db) else backup.paused_now(db):
        since = f"{instant(row['since']):%Y-%m-%d %H:%M} UTC"
        said = f"nothing goes out by {row['channel']} since {since} ({row['reason']}); what falls due waits"
        mend = "`courtbell outbox resume` lets it go on" if row["until"] is None else "see `courtbell check --online`"
        yield Finding("paused", False, said, mend)

    for machine in () if pending(db) else brought_back.awaited(db):
        said = f"{machine} has not replayed its own since the database was brought back: who told it STOP is not known"
        yield Finding("stop file", False, said, "start `courtbell run` there; or see `courtbell outbox resume`")


def _jobs(db: Database, config: Config) -> Iterator[Finding]:
    """What is done from time to time, and did not work the last time."""
    if pending(db):
        return
    for row in failing(db, config):
        since, last = (f"{instant(row[name]):%Y-%m-%d %H:%M}" for name in ("since", "last"))
        said = f"the job {row['job']} has not worked since {since} UTC ({row['failed']}), and was last tried at {last}"
        at_once = "`courtbell backup` tries it now, and says what is in the way; " if row["job"] == "backup" else ""
        log = f'the log of `courtbell run` says why, at "the job {row["job"]} failed"; this ends when it has worked'
        yield Finding("jobs", False, said, at_once + log)


def _readiness(config: Config, reachable: bool) -> Iterator[Finding]:
    for sentence in configs.ready_to_run(config, reachable):
        yield Finding(
            "office",
            False,
            sentence,
            "say `courtbell init` again, or set it in the config; then `courtbell run` starts",
        )


def _reachable(db: Database, config: Config) -> bool:
    if pending(db):
        return False
    return office.staff_is_reachable(db, configs.channels_of(config))


def _entries(language: str) -> dict[str, frozenset[str]]:
    return {key: names for key, names in placeholders(language).items() if is_shared(key)}
