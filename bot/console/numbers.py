"""Numbers: what went out by channel and language, how far hearings had got, what lies ahead, what it cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from starlette.responses import Response

from bot.console.charts import Chart, share, stacked
from bot.console.desk import Asked
from bot.console.door import Page
from bot.console.words import CHANNELS, OUTCOMES
from messages.languages import english_name as named
from scheduler import figures, periodic
from scheduler.figures import Figures, Sent
from scheduler.tallies import REACHED

PATH = "/console/numbers"
# From the bottom of a bar up, each with its colour.
_OUTCOMES = ("confirmed", "read", "delivered", "accepted", "unknown", "failed")
_OUTCOME_TONES, _REACH_TONES = "acefbd", "acbd"
_ARRIVED = ("confirmed", "read", "delivered")


@dataclass(frozen=True, slots=True)
class Section:
    """One picture with the numbers under it. `rows`: cells as they are shown, the first one names the row."""

    title: str
    note: str
    charts: tuple[Chart, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


async def page(asked: Asked) -> Response:
    """All sections; `language` shows what went out in one language alone."""
    config, wish = asked.desk.config, asked.wish("language")
    found = await asked.look(figures.figures, config.office.zone or "UTC")
    counted = await asked.look(periodic.last_done, "tally")
    languages = sorted({each.language for each in found.sent}, key=named)
    chosen = wish if wish in languages else ""
    sent = [each for each in found.sent if chosen in ("", each.language)]
    sections = [
        _delivery(found, sent),
        _languages(found.sent),
        _confirmations(found),
        _ahead(found),
        _cost(found, config.alarms.price_per_part),
    ]
    return asked.page("numbers.html", sections=sections, languages=languages, chosen=chosen, counted=counted)


def _delivery(found: Figures, sent: Sequence[Sent]) -> Section:
    by: Counter[tuple[str, date, str]] = Counter()
    for each in sent:
        by[each.channel, each.week, each.outcome] += each.attempts
    channels = sorted({each.channel for each in sent})
    charts = tuple(
        stacked(
            f"sent-{channel}",
            f"Tries by {CHANNELS.get(channel, channel)}, by week and outcome",
            _weeks(found.weeks),
            [(_outcome(name), [by[channel, week, name] for week in found.weeks]) for name in _OUTCOMES],
            _OUTCOME_TONES,
        )
        for channel in channels
    )
    return Section(
        "What went out",
        "Each try of each text, but for alarms to staff. A week begins on Monday. Telegram never says that a text"
        " arrived: until somebody answers, it counts as sent.",
        charts,
        ("Week of", "By", "Tries", *(_outcome(name).capitalize() for name in _OUTCOMES), "Share that failed"),
        tuple(_delivery_rows(by, found.weeks, channels)),
    )


def _delivery_rows(
    by: Counter[tuple[str, date, str]], weeks: Sequence[date], channels: Sequence[str]
) -> Iterator[tuple[str, ...]]:
    for week in reversed(weeks):
        for channel in channels:
            numbers = [by[channel, week, name] for name in _OUTCOMES]
            if whole := sum(numbers):
                failed = share(by[channel, week, "failed"], whole)
                cells = (f"{number:,}" for number in (whole, *numbers))
                yield (_day(week), CHANNELS.get(channel, channel), *cells, failed)


def _languages(sent: Iterable[Sent]) -> Section:
    by: Counter[tuple[str, str]] = Counter()
    for each in sent:
        by[each.language, each.outcome] += each.attempts
    whole = {tag: sum(by[tag, name] for name in _OUTCOMES) for tag in {tag for tag, _ in by}}
    order = sorted(whole, key=lambda tag: (-whole[tag], tag))
    rows = (
        (
            named(tag),
            f"{whole[tag]:,}",
            share(sum(by[tag, name] for name in _ARRIVED), whole[tag]),
            share(by[tag, "confirmed"], whole[tag]),
            share(by[tag, "failed"], whole[tag]),
        )
        for tag in order
    )
    shown = order[:8]
    series = [(_outcome(name), [by[tag, name] for tag in shown]) for name in _OUTCOMES]
    chart = stacked(
        "languages", "Tries by language and outcome", [_short(named(tag)) for tag in shown], series, _OUTCOME_TONES
    )
    head = ("Language", "Tries", "Arrived, as far as anybody says", "Confirmed", "Failed")
    return Section("By language, in twelve weeks", "", (chart,), head, tuple(rows))


def _confirmations(found: Figures) -> Section:
    numbers = {week: [found.reached.get((week, reach), 0) for reach in REACHED] for week in found.weeks}
    series = [(reach, [numbers[week][place] for week in found.weeks]) for place, reach in enumerate(REACHED)]
    chart = stacked("hearings", "Hearings by week, by how far they had got", _weeks(found.weeks), series, _REACH_TONES)
    rows = (
        (_day(week), f"{sum(each):,}", *(f"{number:,} ({share(number, sum(each))})" for number in each))
        for week, each in reversed(numbers.items())
        if sum(each)
    )
    return Section(
        "Confirmed before the hearing",
        "Of the hearings that have been: whether somebody who follows it answered that they go (confirmed) or asked for"
        " the details (read), was told and did not answer (silent), or nothing arrived (not reached). Until yesterday.",
        (chart,),
        ("Week of", "Hearings", *(reach.capitalize() for reach in REACHED)),
        tuple(rows),
    )


def _ahead(found: Figures) -> Section:
    numbers = [found.ahead.get(week, 0) for week in found.coming]
    chart = stacked("ahead", "Hearings ahead, by week", _weeks(found.coming), [("", numbers)])
    rows = ((_day(week), f"{number:,}") for week, number in zip(found.coming, numbers, strict=True))
    return Section("Hearings ahead", "", (chart,), ("Week of", "Hearings"), tuple(rows))


def _cost(found: Figures, price: float) -> Section:
    parts: Counter[date] = Counter()
    for each in found.sent:
        parts[each.week] += each.parts if each.channel == "sms" else 0
    chart = stacked("parts", "SMS parts by week", _weeks(found.weeks), [("", [parts[week] for week in found.weeks])])
    rows = (
        (_day(week), f"{parts[week]:,}", _money(parts[week], price)) for week in reversed(found.weeks) if parts[week]
    )
    whole = ("All of them", f"{parts.total():,}", _money(parts.total(), price))
    note = "" if price else "What one part costs is not configured (alarms.price_per_part), so that no price is shown."
    return Section("Cost", note, (chart,), ("Week of", "SMS parts", "Price"), (*rows, whole))


def _outcome(name: str) -> str:
    return OUTCOMES[None if name == "unknown" else name][0]


def _weeks(weeks: Iterable[date]) -> list[str]:
    return [f"{week:%b} {week.day}" for week in weeks]


def _day(week: date) -> str:
    return f"{week:%b} {week.day}, {week.year}"


def _short(name: str) -> str:
    return name.partition(" (")[0][:14]


def _money(parts: int, price: float) -> str:
    return f"{parts * price:,.2f}" if price else "–"


PAGES = (Page(PATH, page),)
