"""docs/scale.md is computed, not remembered: each of its tables again, from the policy, the texts and the rates."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from scheduler.plan import instant_of, nudges, plan
from scheduler.policy import Policy

PAGE = (Path(__file__).parent.parent / "docs" / "scale.md").read_text(encoding="utf-8")
PERFORMANCE = (Path(__file__).parent.parent / "docs" / "performance.md").read_text(encoding="utf-8")
ZONE = "America/New_York"
SIZES = {"an office": 1_250, "a state-wide group": 50_000, "all immigration courts": 2_768_843}
PRICE = 0.0083 + 0.0035


@cache
def texts() -> tuple[float, dict[str, float]]:
    """How many texts one hearing brings by the default policy, and how many of them, on a day of summer, each weekday
    brings for each hearing that a working day has."""
    policy, days, hearings = Policy(), Counter[date](), 0
    for number in range(364):
        day = datetime(2027, 1, 4) + timedelta(days=number)  # a Monday; a wall time
        if day.weekday() > 4:
            continue
        for wall in (day.replace(hour=8, minute=30), day.replace(hour=13)):
            begins, hearings = instant_of(wall, ZONE), hearings + 1
            known, over = begins - timedelta(days=100), begins + timedelta(days=10)
            sent = (*plan("master", wall, ZONE, ZONE, policy), *nudges("master", wall, ZONE, ZONE, policy, known, over))
            days.update(each.due.date() for each in sent)
    june = [date(2027, 6, 7) + timedelta(days=number) for number in range(7)]
    return days.total() / hearings, {f"{day:%A}": days[day] / 2 for day in june}


def lines(name: str) -> list[list[str]]:
    """The rows of the page's tables that begin with this, without that."""
    return [[cell.strip() for cell in found.split("|")[:-1]] for found in re.findall(rf"(?m)^\| {name} \|(.+)$", PAGE)]


def span(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 150 else f"{seconds / 60:.1f} min"


def test_a_hearing_brings_as_many_texts_as_the_page_says() -> None:
    each, weekdays = texts()
    assert (each, weekdays["Tuesday"], weekdays["Thursday"]) == (11.5, 11.5, 4.5)
    assert max(weekdays, key=weekdays.__getitem__) == "Tuesday"
    assert "**11.5 texts**" in PAGE and "4.5 times as many" in PAGE


@pytest.mark.parametrize(("name", "hearings"), SIZES.items())
def test_what_there_is_to_send_follows_from_the_hearings(name: str, hearings: int) -> None:
    each, a_day = texts()[0], hearings / 250
    asked = [f"{hearings:,}", f"{a_day:,.0f}", f"{a_day * each:,.0f}", f"{int(hearings * each):,}"]
    assert lines(name)[0] == asked


@pytest.mark.parametrize(
    ("name", "by", "rate"),
    [
        ("an office", "one long code, 1 a second", 1),
        ("a state-wide group", "one toll-free number, 3 a second", 3),
        ("all courts", "a registered campaign, 75 a second", 75),
        ("all courts", "toll-free with high throughput, 150 a second", 150),
        ("all courts", "one Telegram bot, 25 a second", 25),
    ],
)
def test_the_busiest_morning_follows_from_the_rates(name: str, by: str, rate: int) -> None:
    due = SIZES[name if name in SIZES else "all immigration courts"] / 250 * texts()[0]
    parts = 1 if "Telegram" in by else 3
    assert [by, span(due / rate), span(parts * due / rate)] in lines(name)


@pytest.mark.parametrize("name", ["an office", "a state-wide group", "all courts"])
def test_the_money_follows_from_the_texts_and_the_price_of_a_part(name: str) -> None:
    hearings = SIZES[name if name in SIZES else "all immigration courts"]
    money = hearings * texts()[0] * PRICE
    assert lines(name)[-1][1:] == [f"${money:,.0f}", f"${3 * money:,.0f}"]
    assert f"{texts()[0] * PRICE:.2f} {texts()[0] * PRICE * 3:.2f}" == "0.14 0.41"


def test_what_was_measured_is_what_the_page_on_performance_says() -> None:
    (rate,) = re.findall(r"Telegram, answer after 50 ms \| ([\d,]+) \|", PERFORMANCE)
    assert f"Telegram answering after 50 ms | {rate} |" in PAGE
    (hearings,) = re.findall(r"\| hearings a second \| ([\d,]+) \|", PERFORMANCE)
    minutes = 3_700_000 / int(hearings.replace(",", "")) / 60
    assert f"| importing | {hearings} hearings a second | {minutes:.1f} min |" in PAGE
    idle, _, scattered, size = re.findall(
        r"\| 10 million \| (\S+) us \| (\S+) ms \| (\S+) ms \| (\S+) MB", PERFORMANCE
    )[0]
    assert (
        f"| {idle} us with 10 million" in PAGE and f"| {scattered} ms with 10 million" in PAGE and f"{size} MB" in PAGE
    )
    (rows,) = re.findall(r"\| rows planned \| ([\d,]+) \|", PERFORMANCE)
    assert f"{int(rows.replace(',', '')) / 100_000:.2f} rows" in PAGE
    sent, _, claim = re.findall(r"\| (?:sent|sent, narrow|claim alone) \|([^\n]+)\|", PERFORMANCE)
    one, two, three, _ = (cell.strip() for cell in sent.split("|"))
    assert f"one machine sent {one} reminders a second, two {two} and three {three}" in " ".join(PAGE.split())
    assert f"recorded {claim.split('|')[0].strip()} a second there" in " ".join(PAGE.split())


def test_what_the_nation_took_is_what_the_page_on_performance_says() -> None:
    (section,) = re.findall(r"(?ms)^## The nation.*?(?=^## )", PERFORMANCE)
    said, told = " ".join(PAGE.split()), dict(re.findall(r"(?m)^\| (\w[^|]*) \| ([^|]*) \|$", section))
    rows, size = told["rows planned, of which ahead"], told["file; written by SQL in"]
    planned, megabytes = (int(found.split()[0].strip(";").replace(",", "")) for found in (rows, size))
    assert f"{planned:,} planned rows in a file of {megabytes / 1024:.1f} GB" in said
    assert f"here {planned / 3_700_000:.2f}." in said
    imported = told["hearings imported a second, into it"]
    minutes = 3_700_000 / int(imported.replace(",", "")) / 60
    assert f"Into it {imported} hearings a second were imported" in said
    assert f"all of them would take {minutes:.0f} minutes" in said
    assert f"a tick that found nothing took {told['a look that finds nothing']}." in said
    assert abs(int(told["reminders due at 10:00"].replace(",", "")) / (5 * 3_700_000 / 250) - 1) < 0.001
    assert f"{told['reminders due at 10:00']} reminders were due in the same second" in said
    last = float(told["late, median, 99 per cent, the last"].split()[-2])
    assert f"was with the provider after {last:.0f} s" in said
    night, nearby = int(told["hearings planned for a second, by night"].replace(",", "")), 46 * 3_700_000 / 250
    assert f"{nearby:,.0f} of them, at {night:,} a second: {nearby / night / 60:.0f} minutes" in said
