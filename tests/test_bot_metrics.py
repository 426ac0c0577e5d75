"""/metrics: what it says, that it names nobody, and who may read it."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.metrics import Metrics, code_of
from scheduler import people
from scheduler.db import Database
from scheduler.tallies import first_since
from tests.cast import Person
from tests.conftest import Clock
from tests.installation import OWNER, Installation, installation, until
from tests.standin_twilio import refusal

ROOT = Path(__file__).parent.parent
ANA = "+12025550101"
TOKEN = "a-token-of-the-office"


async def metrics(house: Installation, **headers: str) -> tuple[int, dict[str, float]]:
    async with aiohttp.ClientSession() as web, web.get(f"{house.url}/metrics", headers=headers) as answer:
        text = await answer.text()
    found = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            labels = ",".join(f"{name}={value}" for name, value in sorted(sample.labels.items()))
            found[f"{sample.name}{{{labels}}}"] = sample.value
    for private in (ANA, OWNER, "2025550"):
        assert private not in text
    return answer.status, found


async def test_it_says_how_delivery_stands_from_the_database_itself(tmp_path: Path) -> None:
    async with installation(tmp_path, alarms="price_per_part = 0.01") as house:
        await house.texts(ANA, "hello")
        await house.sms(ANA, 1)
        assert await house.twilio.report(house.twilio.sent_to(ANA)[-1]["sid"], "delivered") == 204
        house.twilio.misbehave(refusal(21610), "+12025550102")
        await house.texts("+12025550102", "hello")
        await until(lambda: bool(house.all("select 1 from attempt where outcome = 'failed'")), "the refusal")
        status, found = await metrics(house)
    assert status == 200
    assert found["courtbell_sends_last_day{channel=sms,outcome=delivered}"] == 1
    assert found["courtbell_failures_last_day{channel=sms,reason=21610}"] == 1
    assert found["courtbell_parts_last_day{channel=sms}"] >= 2
    assert found["courtbell_sms_cost_last_day{}"] == pytest.approx(
        found["courtbell_parts_last_day{channel=sms}"] * 0.01
    )
    assert found["courtbell_last_receipt_timestamp_seconds{channel=sms}"] > 0
    assert found["courtbell_oldest_due_seconds{channel=telegram}"] == 0
    assert found["courtbell_late{channel=sms}"] == 0
    assert found["courtbell_channel_paused{channel=sms}"] == 0
    assert found["courtbell_job_last_success_timestamp_seconds{job=watch}"] > 0
    assert "courtbell_open_tasks{}" in found


async def test_a_channel_that_rests_shows_its_age(tmp_path: Path) -> None:
    def paused(db: Database) -> None:
        db.insert("pause", channel="sms", since=0, reason="test")

    async with installation(tmp_path, before=paused) as house:
        await house.texts(ANA, "hello")
        house.clock.set(house.clock.forward(hours=1))
        _, found = await metrics(house)
    assert found["courtbell_channel_paused{channel=sms}"] == 1
    assert found["courtbell_oldest_due_seconds{channel=sms}"] >= 3600
    assert found["courtbell_late{channel=sms}"] == 1


async def test_without_a_token_only_this_machine_may_read_it_and_no_proxy_for_others(tmp_path: Path) -> None:
    async with installation(tmp_path) as house:
        assert (await metrics(house))[0] == 200
        for headers in ({"X-Forwarded-For": "203.0.113.9"}, {"Forwarded": "for=203.0.113.9"}, {"Host": "example.org"}):
            assert (await metrics(house, **headers))[0] == 404


async def test_with_a_token_it_is_needed_from_everywhere(tmp_path: Path) -> None:
    web = 'port = 8080\npublic_url = "http://127.0.0.1:8080"\n' + f'metrics_token = "{TOKEN}"'
    async with installation(tmp_path, web=web) as house:
        assert (await metrics(house))[0] == 404
        assert (await metrics(house, Authorization="Bearer wrong"))[0] == 404
        assert (await metrics(house, Authorization=f"Bearer {TOKEN}", Host="example.org"))[0] == 200


def test_every_metric_stands_in_the_docs_with_its_labels_and_kinds(db: Database, clock: Clock) -> None:
    page = (ROOT / "docs" / "metrics.md").read_text(encoding="utf-8")
    families = Metrics(Path(), clock, ("telegram", "sms"), timedelta(minutes=5), 0.01)._families(db)
    said = {family.name: ", ".join(family._labelnames) for family in families}
    assert dict(re.findall(r"(?m)^\| `(courtbell_\w+)(?:\{([a-z, ]+)\})?` \|", page)) == said
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "scheduler").glob("*.py"))
    kinds = set(re.findall(r'incidents\.begins\(db, "(\w+)"', code))
    assert kinds and {kind for kind in kinds if f"`{kind}`" not in page} == set()


def test_a_reason_becomes_a_code_or_nothing() -> None:
    assert code_of("30005: undelivered") == "30005"
    assert code_of("Forbidden: bot was blocked by Rosa") == "other"


def test_the_attempts_of_a_day_are_found_without_reading_all(db: Database, clock: Clock, ana: Person) -> None:
    assert first_since(db, 0) == 1
    people.heard_from(db, ana.address)
    message = db.insert(
        "message", key="k", kind="staff", reader=ana.contact, channel="telegram", urgency=0, due=0, expires=0,
        state="sent", created=0,
    )  # fmt: skip
    for number in range(1, 200):
        if number % 3:
            db.insert(
                "attempt", id=number, message_id=message, channel="telegram", address_id=ana.address,
                started=number * 1000,
            )  # fmt: skip
    for at in (0, 1000, 50_000, 51_000, 51_500, 199_000, 500_000):
        wanted = db.one("select min(id) as id from attempt where started >= ?", at)
        assert wanted is not None
        found = first_since(db, at)
        rows = db.all("select min(id) as id from attempt where id >= ?", found)
        assert rows == [wanted]
