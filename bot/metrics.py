"""GET /metrics: how delivery stands, as Prometheus reads it, computed from the database when asked. No person in it.

Without `web.metrics_token` only this machine may ask; with it, whoever shows it. What was sent is counted over the last
24 hours, from the attempts themselves, so nothing is counted while sending and a restart loses nothing.
"""

from __future__ import annotations

import asyncio
import hmac
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import closing
from datetime import datetime, timedelta

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scheduler import incidents, watch
from scheduler.db import Database, DatabasePlace, ms, open_database
from scheduler.tallies import first_since

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
DAY = timedelta(hours=24)
_LOOPBACK = {"127.0.0.1", "::1", "localhost", "[::1]"}
_FORWARDED = ("x-forwarded-for", "forwarded", "x-real-ip", "via")
# A provider's code, or nothing: the words of a reason may quote what somebody typed.
_CODE = re.compile(r"\b(\d{3,5})\b")


_TASKS = "select count(*) as n from task where done is null"
_INBOUND = "select count(*) as n from inbound where handled is null"


class Metrics:
    """What is known at one moment. It reads over a connection of its own, so that nothing waits for it."""

    def __init__(
        self, place: DatabasePlace, now: Callable[[], datetime], channels: Iterable[str], late: timedelta, price: float
    ) -> None:
        self._place = place
        self._now = now
        self._channels = tuple(channels)
        self._late = late
        self._price = price

    def text(self) -> str:
        """All of it as Prometheus reads it. Blocks for some milliseconds."""
        with closing(open_database(self._place, self._now)) as db:
            registry = CollectorRegistry(auto_describe=False)
            registry.register(_Once(list(self._families(db))))
            return generate_latest(registry).decode()

    def _families(self, db: Database) -> Iterator[GaugeMetricFamily]:
        yield from self._waiting(db)
        yield from self._attempts(db)
        now = db.now_ms()
        yield _one("courtbell_open_tasks", "Things on the call list", _count(db, _TASKS))
        yield _one("courtbell_inbound_waiting", "Texts not handled yet", _count(db, _INBOUND))
        paused = {row["channel"] for row in db.all("select channel from pause where until is null or until > ?", now)}
        yield _by("courtbell_channel_paused", "1 while nothing goes out there", "channel", {
            name: float(name in paused) for name in self._channels
        })  # fmt: skip
        wrong = {"late": 0.0, "disk": 0.0, "stops": 0.0}
        for row in incidents.standing(db):
            wrong[row["kind"]] = wrong.get(row["kind"], 0.0) + 1
        yield _by("courtbell_incidents", "What is wrong now and was told", "kind", wrong)
        jobs = db.all("select job, done, failed from job_run order by job")
        done = {row["job"]: row["done"] / 1000 for row in jobs if row["done"] is not None}
        yield _by("courtbell_job_last_success_timestamp_seconds", "When it last went well", "job", done)
        failed = {row["job"]: float(row["failed"] is not None) for row in jobs}
        yield _by("courtbell_job_failed", "1 when its last run went wrong", "job", failed)

    def _waiting(self, db: Database) -> Iterator[GaugeMetricFamily]:
        found = watch.lateness(db, self._channels, self._late)
        now = db.now_ms()
        ages = {name: (now - found[name].since) / 1000 if name in found else 0.0 for name in self._channels}
        about = "Age of the oldest message that is due and unsent"
        yield _by("courtbell_oldest_due_seconds", about, "channel", ages)
        late = {name: float(name in found and found[name].late) for name in self._channels}
        yield _by("courtbell_late", "1 when that is too long", "channel", late)

    def _attempts(self, db: Database) -> Iterator[GaugeMetricFamily]:
        rows = db.all(
            "select channel, coalesce(outcome, 'unknown') as outcome, coalesce(reason, '') as reason, count(*) as n,"
            " sum(parts) as parts, max(coalesce(confirmed, read, delivered)) as last"
            " from attempt where id >= ? group by channel, outcome, reason",
            first_since(db, ms(self._now() - DAY)),
        )
        by_outcome: Counter[tuple[str, str]] = Counter()
        by_reason: Counter[tuple[str, str]] = Counter()
        parts: dict[str, float] = dict.fromkeys(self._channels, 0.0)
        last: dict[str, float] = {}
        for row in rows:
            channel = row["channel"]
            by_outcome[channel, row["outcome"]] += row["n"]
            parts[channel] = parts.get(channel, 0.0) + row["parts"]
            if row["outcome"] == "failed":
                by_reason[channel, code_of(row["reason"])] += row["n"]
            if row["last"] is not None:
                last[channel] = max(last.get(channel, 0.0), row["last"] / 1000)
        yield _by_two("courtbell_sends_last_day", "Attempts of 24 h", ("channel", "outcome"), by_outcome)
        yield _by_two("courtbell_failures_last_day", "Refused in 24 h", ("channel", "reason"), by_reason)
        yield _by("courtbell_parts_last_day", "Texts, on SMS parts, of 24 h", "channel", parts)
        yield _one("courtbell_sms_cost_last_day", "Those parts at the price given", parts.get("sms", 0.0) * self._price)
        yield _by("courtbell_last_receipt_timestamp_seconds", "The last sign of an arrival", "channel", last)


def endpoint(metrics: Metrics, token: str) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of GET /metrics. Whoever may not see it is told that there is nothing."""

    async def show(request: Request) -> Response:
        if not allowed(request, token):
            return Response(status_code=404)
        text = await asyncio.to_thread(metrics.text)
        return PlainTextResponse(text, media_type=CONTENT_TYPE)

    return show


def allowed(request: Request, token: str) -> bool:
    """Whether this request may read the metrics: by the token, else only from this machine and through no proxy."""
    if token:
        given = request.headers.get("authorization", "").encode()
        return hmac.compare_digest(given, f"Bearer {token}".encode())
    if any(name in request.headers for name in _FORWARDED):
        return False
    host = request.headers.get("host", "").rpartition(":")[0] or request.headers.get("host", "")
    return request.client is not None and request.client.host in _LOOPBACK and host in _LOOPBACK


def code_of(reason: str) -> str:
    """A provider's code in a reason; else "other"."""
    found = _CODE.search(reason)
    return found[1] if found else "other"


class _Once:
    """What a registry collects, as it was read."""

    def __init__(self, families: list[GaugeMetricFamily]) -> None:
        self._families = families

    def collect(self) -> Iterable[GaugeMetricFamily]:
        """All families."""
        return self._families


def _one(name: str, about: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, about, value=value)


def _by(name: str, about: str, label: str, values: dict[str, float]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, about, labels=[label])
    for key, value in sorted(values.items()):
        family.add_metric([key], value)
    return family


def _by_two(name: str, about: str, labels: tuple[str, str], values: Mapping[tuple[str, str], int]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, about, labels=labels)
    for key, value in sorted(values.items()):
        family.add_metric(key, value)
    return family


def _count(db: Database, sql: str) -> int:
    row = db.one(sql)
    return row["n"] if row else 0
