"""How long the console's pages take at the server with 50,000 respondents, beside a page that says hello.

The program as it is wired, asked in its own process over ASGI: what the network and the browser add is not measured.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
import time
from datetime import timedelta
from itertools import count
from pathlib import Path
from statistics import median

import httpx
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bench.outcome import Outcome, peak_memory_mb
from bench.population import Population, fill
from bench.stage import MORNING, Running, percentile
from bot.app import build, prepare
from bot.config import Config, parse
from bot.console.routes import PAGES
from bot.import_columns import Reading
from bot.import_shown import Shown
from bot.staff_link import sign_in_link
from scheduler import import_prepared, office
from scheduler.broadcasts import record
from scheduler.broadcasts.record import Draft
from scheduler.db import Database, ms, open_database

RESPONDENTS, DAYS, ROUNDS = 50_000, 100, 7
SMALL = (2_000, 10, 2)
# Searches and filters of the list of people: of many, of few, of nobody.
HOST = "http://127.0.0.1:8080"
_CONFIG = """
[office]
name = "The office"
sender = "Reminders"
zone = "America/New_York"
[help_line]
name = "The help line"
phone = "+1 202 555 0100"
"""


def run(*, small: bool = False) -> Outcome:
    """Every figure and ratio of one run."""
    people, days, rounds = SMALL if small else (RESPONDENTS, DAYS, ROUNDS)
    with tempfile.TemporaryDirectory() as folder:
        config = parse(_CONFIG, {}, Path(folder) / "courtbell.toml")
        db = open_database(config.database.path, Running())
        prepare(db, config)
        _populate(db, people, days)
        return asyncio.run(_measure(db, config, people, rounds))


async def _measure(db: Database, config: Config, people: int, rounds: int) -> Outcome:
    parts = build(db, config)
    parts.web.router.routes.append(Route("/hello", _hello))
    outcome = Outcome()
    try:
        transport = httpx.ASGITransport(app=parts.web)
        async with httpx.AsyncClient(transport=transport, base_url=HOST, timeout=60, follow_redirects=True) as browser:
            await _sign_in(db, browser)
            took = {path: await _times(browser, path, rounds) for path in _paths()}
            took["/console/broadcasts/count"], counted = await _counts(browser, rounds)
            hello = await _times(browser, "/hello", rounds * len(took))
    finally:
        await parts.reader.close()
        await parts.store.close()
    for path, times in took.items():
        name = path.removesuffix("?contact=1").removeprefix("/console").strip("/")
        outcome.figures[f"{re.sub(r'[/?=]', '_', name) or 'today'}_ms"] = round(median(times) * 1000, 1)
    everything = [each for times in took.values() for each in times]
    outcome.figures["slowest_page_ms"] = round(max(median(times) for times in took.values()) * 1000, 1)
    outcome.figures["p99_ms"] = round(percentile(everything, 0.99) * 1000, 1)
    outcome.figures["hello_ms"] = round(median(hello) * 1000, 2)
    outcome.figures["audience_counted_s"] = round(median(counted), 2)
    outcome.figures["pages"] = len(took)
    outcome.figures["respondents"] = people
    outcome.figures["peak_memory_mb"] = peak_memory_mb()
    outcome.ratios["median_page_vs_hello"] = round(median(everything) / median(hello), 1)
    return outcome


def _paths() -> list[str]:
    """Every page that is looked at, with the first of whatever it shows one of; and searches."""
    paths = [page.path.replace("{id}", "1") for page in PAGES if page.method == "GET"]
    paths[paths.index("/console/broadcasts/1/reader")] += "?contact=1"
    more = ["/console?days=90&skip=500", "/console/people?q=Case+4711", "/console/people?q=Caes"]
    return paths + more


async def _times(browser: httpx.AsyncClient, path: str, rounds: int) -> list[float]:
    took = []
    for _ in range(rounds + 1):
        began = time.perf_counter()
        answer = await browser.get(path)
        took.append(time.perf_counter() - began)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"
    return took[1:]  # the first one reads the templates


async def _counts(browser: httpx.AsyncClient, rounds: int) -> tuple[list[float], list[float]]:
    """How long each answer takes while an audience is counted, and how long it is until the number stands there."""
    token = re.findall(r'name="csrf" value="([^"]+)"', (await browser.get("/console/broadcasts/new")).text)[0]
    said = {"csrf": token, "about": "news", "name": "Holiday", "text-en": "We are closed.", "unconfirmed": "1"}
    answers, whole = [], []
    for _ in range(rounds):
        began, text = time.perf_counter(), "aria-busy"
        while "aria-busy" in text:
            asked = time.perf_counter()
            text = (await browser.post("/console/broadcasts/count", data=said)).text
            answers.append(time.perf_counter() - asked)
        assert "get it." in text, text
        whole.append(time.perf_counter() - began)
    return answers, whole


async def _sign_in(db: Database, browser: httpx.AsyncClient) -> None:
    with db.transaction():
        link = sign_in_link(db, HOST, office.add_staff(db, "Owner", "owner"))
    answer = await browser.post("/console/enter", data={"secret": link.rpartition("/")[2]})
    assert answer.status_code == 200, answer.status_code


async def _hello(request: Request) -> Response:
    return HTMLResponse("<!doctype html><title>Hello</title><p>Hello")


def _populate(db: Database, people: int, days: int) -> None:
    """Everybody with a hearing on one of the next days, a reminder that arrived, one to come, and something typed."""
    each, first = people // days, count(1, people // days)
    begins = MORNING.replace(tzinfo=None)
    for day in range(days):
        wall = begins + timedelta(days=day + 1, minutes=30 * (day % 8))
        due = MORNING + timedelta(days=day)
        fill(db, Population("sms", each, 1, wall, due, first=next(first)))
    now = ms(MORNING)
    with db.transaction():
        db.run(
            "insert into message (key, kind, step, reader, hearing_id, revision, channel, urgency, due, expires, state,"
            " created) select 'c:' || id, 'confirmation', '', id, id, 1, 'sms', 1, ?, ?, 'sent', ? from contact",
            now,
            now,
            now,
        )
        db.run(
            "insert into attempt (message_id, channel, address_id, provider_id, outcome, text, started, ended)"
            " select id, 'sms', reader, 'SM' || id, case id % 3 when 0 then 'confirmed' else 'delivered' end,"
            " 'Your appointment', ?, ? from message where kind = 'confirmation'",
            now,
            now,
        )
        db.run(
            "insert into inbound (channel, provider_id, address, body, received, handled)"
            ' select \'sms\', \'in\' || id, value, \'{"said": "typed", "text": "Thank you"}\', ?, ? from address',
            now,
            now,
        )
        db.run("update contact set last_input = ?", now)
        db.run(
            "insert into task (key, kind, contact_id, hearing_id, reason, created)"
            " select 'unread:' || id, 'unread', id, id, 'the last reminders are not answered', ? from contact"
            " where id % 200 = 0",
            now,
        )
        db.run(
            "insert into consent (address_id, scope, given, how, by_whom, words)"
            " select id, 'news', ?, 'typed', 'self', 'yes' from address where contact_id % 2 = 1",
            now,
        )
        _desk(db, now)
        db.run("analyze")


def _desk(db: Database, now: int) -> None:
    """One of everything that a page shows one of: a list handed in and looked at, an import, a broadcast."""
    db.insert("import", name="november.csv", digest="", state="parked", counts='{"new": 250}', created=now)
    for hearing in range(1, 251):
        db.insert("import_row", import_id=1, hearing_id=hearing, change="new", revision=1)
    kept = import_prepared.begin(
        db, who="Owner", name="list.csv", kind="csv", digest="", header="[]", reading=Reading().as_json(), source=""
    )
    shown = Shown(2, "new", "C-1 Rosa", "master", now="Mon 2027-03-15 08:30 Denver", choices=(("apply", "Apply it"),))
    import_prepared.add_rows(db, kept, [(number, "{}") for number in range(2, 202)])
    import_prepared.keep_found(db, kept, [("new", shown.as_json(), number) for number in range(2, 202)])
    db.run("update prepared set state = 'compared'")
    record.write(db, Draft("Holiday", texts={"en": "We are closed.", "es-419": "Cerramos."}), staff_id(db))


def staff_id(db: Database) -> int:
    """An account that may write."""
    return office.add_staff(db, "Owner", "owner")
