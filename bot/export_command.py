"""What `courtbell export` does: lists as CSV, to a file or to the screen, and secret calendar addresses for staff."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import a_numbers, export_lists, feed
from bot.config import Config
from bot.export_lists import LISTS, MARK, Wish
from bot.odd_dates import typed_day
from scheduler import feeds
from scheduler.db import Database, instant, ms
from scheduler.feeds import Feed, Titles

Out = Callable[[str], None]
Write = Callable[[str], object]
_EVER = (date(1990, 1, 1), date(2100, 1, 1))


class ExportRefused(Exception):
    """It cannot be written like that; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed. `since` and `until`: days such as 2027-03-01, both taken in; `plain`: titles that say all."""

    to: str | None = None
    since: str | None = None
    until: str | None = None
    numbers: bool = False
    apply: bool = False
    plain: bool = False
    name: str = "Hearings"
    as_json: bool = False


def run(what: Sequence[str], asked: Asked, settings: Config, db: Database, out: Out, write: Write) -> int:
    """`export hearings` …; the exit code. `out` takes lines of result, `write` a file's own. Raises ExportRefused."""
    if what[0] == "feed":
        return _feed(list(what[1:]), asked, settings, db, out)
    if len(what) != 1 or what[0] not in LISTS:
        raise ExportRefused(f"say what to export: {', '.join(LISTS)} or feed")
    wish = wish_of(what[0], asked, settings, db.now())
    export_lists.note(db, what[0], wish)
    with _file(asked.to, write) as take:
        count = -1
        take(MARK)
        for line in export_lists.lines(db, what[0], wish):
            take(line)
            count += 1
    if asked.to:
        out(f"Wrote {count:,} rows to {asked.to}. It names people: keep it as you keep their files.")
    return 0


def wish_of(what: str, asked: Asked, settings: Config, now: datetime) -> Wish:
    """The days as moments at the office. Without any, hearings are those from today on, and the audit is all of it."""
    zone = settings.office.zone or "UTC"
    first = now.astimezone(ZoneInfo(zone)).date() if what == "hearings" else _EVER[0]
    since = _day("--from", asked.since) if asked.since else first
    until = _day("--until", asked.until) if asked.until else _EVER[1]
    return Wish(_starts(since, zone), _starts(until + timedelta(days=1), zone), zone, asked.numbers)


def _feed(words: list[str], asked: Asked, settings: Config, db: Database, out: Out) -> int:
    if words == ["list"]:
        return _list(db, asked, settings, out)
    if words[:1] == ["revoke"] and len(words) == 2 and words[1].isdecimal():
        if not feeds.revoke(db, int(words[1])):
            raise ExportRefused(f"no address in use has the number {words[1]}; see: courtbell export feed list")
        out(f"Address {words[1]} leads nowhere from now on.")
        return 0
    if words:
        raise ExportRefused("write: courtbell export feed, feed list, or feed revoke NUMBER")
    return _make(asked, settings, db, out)


def _make(asked: Asked, settings: Config, db: Database, out: Out) -> int:
    titles: Titles = "plain" if asked.plain else "discreet"
    entries, hidden = feeds.entries(db)
    if not asked.apply:
        out(f"{len(entries):,} hearings would stand in it, with {titles} titles:")
        for entry in entries[:5]:
            title = feed.title_of(entry, titles, settings.office.sender)
            out(f"  {instant(entry.instant):%Y-%m-%d %H:%M} UTC  {title}")
        if hidden:
            out(f"{hidden:,} of confidential cases are left out.")
        out("This was a dry run. --apply makes a secret address; whoever has it can read them all.")
        return 0
    if not settings.web.public_url:
        raise ExportRefused("a calendar has to find it: set web.public_url first")
    if a_numbers.strip(asked.name).dropped:
        raise ExportRefused("the name holds what looks like an A-number; none is kept here")
    made, secret = feeds.make(db, asked.name, titles)
    url = feed.address(settings.web.public_url, secret)
    if asked.as_json:
        out(json.dumps({"feed": made.id, "url": url, "titles": titles}))
        return 0
    out(url)
    out(f"This is address {made.id}. It is shown this once; a calendar subscribes to it.")
    out(f"Whoever has it can read it until: courtbell export feed revoke {made.id}")
    return 0


def _list(db: Database, asked: Asked, settings: Config, out: Out) -> int:
    zone = ZoneInfo(settings.office.zone or "UTC")

    def at(value: int | None) -> str | None:
        return f"{instant(value).astimezone(zone):%Y-%m-%d %H:%M}" if value is not None else None

    for each in feeds.listing(db):
        said = {"feed": each.id, "name": each.name, "titles": each.titles, "created": at(each.created)}
        said |= {"asked": at(each.asked), "revoked": at(each.revoked)}
        out(json.dumps(said) if asked.as_json else _line(each, at))
    return 0


def _line(each: Feed, at: Callable[[int | None], str | None]) -> str:
    state = f"revoked {at(each.revoked)}" if each.revoked else f"last fetched {at(each.asked) or 'never'}"
    return f"{each.id:>4}  {each.titles:8}  {each.name}, made {at(each.created)}, {state}"


@contextmanager
def _file(to: str | None, write: Write) -> Iterator[Write]:
    if to is None:
        yield write
        return
    try:
        # It names people: for its owner alone, and over nothing that is there.
        number = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise ExportRefused(f"{to} is there already; choose another name") from None
    except OSError as error:
        raise ExportRefused(f"cannot write {to}: {error.strerror}") from None
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
            yield file.write
    except BaseException:
        Path(to).unlink(missing_ok=True)
        raise


def _day(option: str, text: str) -> date:
    try:
        return typed_day(text)
    except ValueError:
        raise ExportRefused(f"write {option} 2027-03-01, not {text!r}") from None


def _starts(day: date, zone: str) -> int:
    return ms(datetime.combine(day, time(), ZoneInfo(zone)))
