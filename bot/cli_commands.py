"""What is called for each command that can be typed; what it does is in a module of its own."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import webbrowser
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli_options import parser
from bot.screen import OK, PROBLEMS, USAGE, complain, file_out, out

# Each command imports what it needs: `courtbell --help` must not wait for Telegram's and Twilio's clients.
if TYPE_CHECKING:
    from bot.config import Config
    from scheduler.db import Database


def _init(given: argparse.Namespace) -> int:
    from bot import config, first_day, first_interview
    from bot.asking import Asking

    ask = Asking(vars(given), sys.stdin, out, complain)
    steps = first_day.begin(config.find(given.config), os.environ, _now, ask, online=not given.offline)
    try:
        while True:
            out(next(steps))
            sys.stdout.flush()
    except StopIteration as end:
        return OK if end.value else PROBLEMS
    except first_interview.Unanswered as error:
        complain(f"still to be said: {error}")
        return USAGE


def _check(given: argparse.Namespace) -> int:
    from bot import config, health, health_online, logs

    logs.set_up("warning")
    findings, settings = health.look(config.find(given.config), os.environ, _now)
    if given.online and settings is not None:
        findings += asyncio.run(health_online.ask_providers(settings))
    for finding in findings:
        if given.json:
            out(json.dumps({"about": finding.about, "ok": finding.ok, "said": finding.said, "mend": finding.mend}))
        else:
            out(str(finding))
    if given.show and settings is not None:
        for key, value in config.describe(settings):
            out(json.dumps({"key": key, "value": value}) if given.json else f"{key} = {value}")
    return OK if all(finding.ok for finding in findings) else PROBLEMS


def _run(given: argparse.Namespace) -> int:
    settings = _settings(given)
    from bot import app

    asyncio.run(app.run(settings, _now))
    return OK


def _demo(given: argparse.Namespace) -> int:
    from bot import logs

    logs.set_up("warning")
    if given.scenario is None and not given.json:
        from bot import demo

        def announce(address: str) -> None:
            out(f"The phones are on {address}  (Ctrl-C ends the demo, and forgets all of it)")
            sys.stdout.flush()
            if given.open:
                webbrowser.open(address)

        asyncio.run(demo.serve("127.0.0.1", given.port, _now, announce))
        return OK
    from bot import scenario

    for message in scenario.play(Path(given.scenario) if given.scenario else None):
        out(json.dumps(message, ensure_ascii=False) if given.json else _readable(message))
    return OK


def _import(given: argparse.Namespace) -> int:
    from bot import import_command

    reading = import_command.reading_of(given.mapping, given.set, given.day_first)
    rows, choices = import_command.rows_of(given.rows), import_command.choices_of(given.choose)
    wish = import_command.Wish(given.apply, given.send, given.json, reading, rows, choices, given.acting, given.seen)
    with _database(given) as (settings, db):
        return import_command.run(given.what, wish, settings, db, out)


def _export(given: argparse.Namespace) -> int:
    from bot import export_command

    asked = export_command.Asked(
        given.to, given.since, given.until, given.with_numbers, given.apply, given.plain, given.name, given.json
    )
    with _database(given) as (settings, db):
        return export_command.run(given.what, asked, settings, db, out, file_out)


def _preview(given: argparse.Namespace) -> int:
    from bot import preview

    with _database(given) as (settings, db):
        return preview.run(given.hearing, settings, db, given.json, out)


def _proof(given: argparse.Namespace) -> int:
    from bot import proof_command

    with _database(given) as (settings, db):
        return proof_command.run(given.hearing, given.to, settings, db, out, file_out)


def _outbox(given: argparse.Namespace) -> int:
    from bot import outbox_view

    if given.what[:1] in (["pause"], ["resume"]):
        from bot import pause_command

        with _database(given) as (_, db):
            return pause_command.run(
                given.what, pause_command.Wish(given.overdue, given.stops, given.without, given.machines), db, out
            )
    wanted = {"state": given.state, "hearing": given.hearing, "contact": given.contact, "limit": given.limit}
    with _database(given) as (_, db):
        return outbox_view.run(given.what, db, given.json, out, **wanted)


def _staff(given: argparse.Namespace) -> int:
    from bot import staff_command

    with _database(given) as (settings, db):
        return staff_command.run(given.verb, given.name, given.role, settings, db, given.json, out)


def _broadcast(given: argparse.Namespace) -> int:
    from bot import broadcast_command as command

    return _one_of(command.VERBS, command.run, given)


def _nodes(given: argparse.Namespace) -> int:
    from bot import nodes_view

    with _database(given) as (_, db):
        return nodes_view.run(db, given.json, out)


def _of_staff(given: argparse.Namespace) -> int:
    from bot import calls_command, disputes_command, hearings_command, inbox_command, people_command

    verbs, run = {
        "calls": (calls_command.VERBS, calls_command.run),
        "disputes": (disputes_command.VERBS, disputes_command.run),
        "hearings": (hearings_command.VERBS, hearings_command.run),
        "inbox": (inbox_command.VERBS, inbox_command.run),
        "people": (people_command.VERBS, people_command.run),
    }[given.command]
    return _one_of(verbs, run, given)


def _today(given: argparse.Namespace) -> int:
    from bot import today_command

    with _database(given) as (settings, db):
        return today_command.run(given, settings, db, out)


def _messages(given: argparse.Namespace) -> int:
    from bot import messages_command

    return messages_command.run(given, out, file_out)


def _backup(given: argparse.Namespace) -> int:
    settings = _settings(given)
    from bot import backup_command

    return backup_command.make(given.to, settings, _now(), out)


def _restore(given: argparse.Namespace) -> int:
    settings = _settings(given)
    from bot import backup_command

    return backup_command.restore(given.copy, given.yes, given.old_key_file, settings, _now, out)


def _rekey(given: argparse.Namespace) -> int:
    from bot import config, key_file, private_files, rekey_command

    private_files.refuse_root(config.find(given.config))
    if made := key_file.make_missing(config.find(given.config), os.environ):
        out(f"Made the key {made}, readable by you alone.")
    settings = _settings(given)
    wish = rekey_command.Wish(given.new, given.plain, given.old_key_file)
    return rekey_command.run(wish, settings, os.environ, _now(), out)


def _migrate(given: argparse.Namespace) -> int:
    settings = _settings(given)
    from bot import migrate_command

    return migrate_command.run(given, settings, _now, out)


def _poster(given: argparse.Namespace) -> int:
    settings = _settings(given)
    from bot import poster_command

    wish = poster_command.Wish(given.to, given.paper, given.language, given.only, given.bot, given.phone)
    return poster_command.run(wish, settings, out)


def _completion(given: argparse.Namespace) -> int:
    from bot import completion

    sys.stdout.write(completion.script(given.shell, parser()))
    return OK


def _one_of(
    verbs: Sequence[str],
    run: Callable[[argparse.Namespace, Config, Database, Callable[[str], None]], int],
    given: argparse.Namespace,
) -> int:
    if given.what[0] not in verbs:
        complain(f"say what to do: courtbell {given.command} {' | '.join(verbs)}")
        return USAGE
    with _database(given) as (settings, db):
        return run(given, settings, db, out)


def _settings(given: argparse.Namespace) -> Config:
    """The config; and from here on, logs as it says."""
    from bot import config, logs

    settings = config.load(config.find(given.config))
    logs.set_up(settings.logs.level, config.secrets(settings))
    return settings


@contextmanager
def _database(given: argparse.Namespace) -> Iterator[tuple[Config, Database]]:
    """The config, and a database that is fit to be used."""
    settings = _settings(given)
    from bot.app import prepare
    from scheduler.db import open_database

    with closing(open_database(settings.database, _now)) as db:
        prepare(db, settings)
        yield settings, db


def _readable(message: Mapping[str, object]) -> str:
    head = f"{message['at']}  {message['channel']} to {message['to']}"
    return "\n".join([head, *(f"    {line}" for line in str(message["text"]).splitlines()), ""])


def _now() -> datetime:
    return datetime.now(UTC)


COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "init": _init,
    "check": _check,
    "run": _run,
    "demo": _demo,
    "import": _import,
    "export": _export,
    "preview": _preview,
    "proof": _proof,
    "outbox": _outbox,
    "broadcast": _broadcast,
    "inbox": _of_staff,
    "calls": _of_staff,
    "people": _of_staff,
    "today": _today,
    "hearings": _of_staff,
    "disputes": _of_staff,
    "messages": _messages,
    "staff": _staff,
    "backup": _backup,
    "restore": _restore,
    "migrate": _migrate,
    "rekey": _rekey,
    "poster": _poster,
    "completion": _completion,
    "nodes": _nodes,
}
