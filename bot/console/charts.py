"""Charts as values: bars with their places, ready for the macro that draws them as SVG. They know no database.

Colour never speaks alone: each bar has its words, and the numbers stand in a table below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 640, 240
LEFT, RIGHT, TOP, BOTTOM = 44, 8, 10, 28
# The classes of console.css, in the order in which series take them.
TONES = "abcdef"
_STEPS = (1, 2, 5)
# Characters of a label that fit beside each other: at this width each takes about so many units.
_PER_LABEL = 52


@dataclass(frozen=True, slots=True)
class Bar:
    """One rectangle; `said`: what it stands for, in words."""

    x: float
    y: float
    width: float
    height: float
    tone: str
    said: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A label on an axis."""

    x: float
    y: float
    said: str


@dataclass(frozen=True, slots=True)
class Chart:
    """`about`: what it shows, in a sentence, for whoever does not see it. `series`: names with their tones."""

    name: str
    title: str
    about: str
    bars: tuple[Bar, ...]
    columns: tuple[Mark, ...]
    heights: tuple[Mark, ...]
    series: tuple[tuple[str, str], ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.bars


def stacked(
    name: str, title: str, columns: Sequence[str], series: Sequence[tuple[str, Sequence[int]]], tones: str = TONES
) -> Chart:
    """Bars upon each other, one pile for each of `columns`; `series`: a name and its value in each column, from the
    bottom up, with a letter of `tones` each. Values are whole and not negative. `name` is unique on its page."""
    totals = [sum(values[place] for _, values in series) for place in range(len(columns))]
    top = ceiling(max(totals, default=0))
    wide = (WIDTH - LEFT - RIGHT) / max(1, len(columns))
    every = -(-len(columns) * _PER_LABEL // (WIDTH - LEFT - RIGHT)) or 1
    return Chart(
        name=name,
        title=title,
        about=_about(columns, series, totals),
        bars=tuple(_piles(columns, series, tones, top, wide)),
        columns=tuple(
            Mark(round(LEFT + (place + 0.5) * wide, 1), HEIGHT - 8, column)
            for place, column in enumerate(columns)
            if (len(columns) - 1 - place) % every == 0
        ),
        heights=tuple(Mark(LEFT - 6, _height(value, top), f"{value:,}") for value in (0, top // 2, top) if top),
        series=tuple((called, tones[number % len(tones)]) for number, (called, _) in enumerate(series) if called),
    )


def _piles(
    columns: Sequence[str], series: Sequence[tuple[str, Sequence[int]]], tones: str, top: int, wide: float
) -> Iterator[Bar]:
    """The bars of each column, from the bottom up; `wide`: how wide a column is."""
    for place, column in enumerate(columns):
        under = 0
        for number, (called, values) in enumerate(series):
            value = values[place]
            if value:
                low, high = _height(under, top), _height(under + value, top)
                said = f"{column}: {value:,} {called}" if called else f"{column}: {value:,}"
                x = round(LEFT + (place + 0.15) * wide, 1)
                yield Bar(x, high, round(wide * 0.7, 1), round(low - high, 1), tones[number % len(tones)], said)
            under += value


def ceiling(most: int) -> int:
    """The height of the axis: the next even one of 2, 4, 10, 20, 40, 100 … at or above `most`; 0 for nothing."""
    if most <= 0:
        return 0
    scale = 2
    while True:
        for step in _STEPS:
            if most <= scale * step:
                return scale * step
        scale *= 10


def share(part: int, whole: int) -> str:
    """A share in whole per cent; a dash of nothing. What is not nothing is never 0 %, what is not all never 100 %."""
    if not whole:
        return "–"
    percent = round(100 * part / whole)
    if part and not percent:
        return "< 1 %"
    if part < whole and percent == 100:
        return "> 99 %"
    return f"{percent} %"


def _height(value: int, top: int) -> float:
    room = HEIGHT - TOP - BOTTOM
    return round(HEIGHT - BOTTOM - (room * value / top if top else 0), 1)


def _about(columns: Sequence[str], series: Sequence[tuple[str, Sequence[int]]], totals: Sequence[int]) -> str:
    if not any(totals):
        return "Nothing yet."
    sums = ", ".join(f"{sum(values):,} {called}".strip() for called, values in series)
    most = max(range(len(totals)), key=lambda place: totals[place])
    return f"{columns[0]} to {columns[-1]}: {sums}. Most at {columns[most]}: {totals[most]:,}."
