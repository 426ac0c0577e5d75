"""Charts as values: what is drawn adds up, stays inside, and is said in words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, PackageLoader

from bot.console import charts
from bot.console.charts import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, ceiling, share, stacked

NUMBERS = st.integers(min_value=0, max_value=10**7)


@given(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS), min_size=1, max_size=31))
def test_every_bar_stays_inside_and_piles_do_not_overlap(values: list[tuple[int, int, int]]) -> None:
    columns = [str(place) for place in range(len(values))]
    series = [(name, [each[place] for each in values]) for place, name in enumerate(("good", "late", "bad"))]
    made = stacked("x", "Title", columns, series)
    assert made.empty == (not any(map(sum, values)))
    for bar in made.bars:
        assert bar.x >= LEFT
        assert bar.x + bar.width <= WIDTH - RIGHT + 0.2
        assert bar.y >= TOP - 0.2
        assert bar.y + bar.height <= HEIGHT - BOTTOM + 0.2
    for column in {bar.x for bar in made.bars}:
        pile = sorted((bar for bar in made.bars if bar.x == column), key=lambda bar: -bar.y)
        for under, above in pairwise(pile):
            assert above.y + above.height <= under.y + 0.2


def test_heights_are_in_proportion_and_each_bar_says_what_it_is() -> None:
    made = stacked("x", "Title", ["Nov 2", "Nov 9"], [("sent", [30, 60]), ("failed", [10, 0])])
    first, failed, second = made.bars
    assert second.height == pytest.approx(2 * first.height, abs=0.2)
    assert failed.height == pytest.approx(first.height / 3, abs=0.2)
    assert [bar.said for bar in made.bars] == ["Nov 2: 30 sent", "Nov 2: 10 failed", "Nov 9: 60 sent"]
    assert [(name, tone) for name, tone in made.series] == [("sent", "a"), ("failed", "b")]
    assert made.about == "Nov 2 to Nov 9: 90 sent, 10 failed. Most at Nov 9: 60."


@pytest.mark.parametrize(("most", "top"), [(0, 0), (1, 2), (2, 2), (3, 4), (7, 10), (21, 40), (99, 100), (101, 200)])
def test_the_axis_ends_at_a_round_even_number(most: int, top: int) -> None:
    assert ceiling(most) == top


def test_labels_that_do_not_fit_are_left_out_and_the_last_one_stays() -> None:
    columns = [f"Week {number}" for number in range(31)]
    made = stacked("x", "Title", columns, [("", [1] * 31)])
    assert len(made.columns) <= 12
    assert made.columns[-1].said == "Week 30"


def test_a_share_never_hides_a_few() -> None:
    said = [share(part, whole) for part, whole in ((0, 0), (0, 9), (1, 1000), (1, 2), (999, 1000), (9, 9))]
    assert said == ["–", "0 %", "< 1 %", "50 %", "> 99 %", "100 %"]


def test_it_is_drawn_with_its_title_and_description_and_whatever_it_is_called_stays_text() -> None:
    made = stacked("x", "Tries <b>", ["a&b"], [("one", [1]), ("two", [2])])
    chart = Environment(loader=PackageLoader("bot.console"), autoescape=True).get_template("chart.html").module
    drawn = str(chart.chart(made))  # type: ignore[attr-defined]
    assert 'role="img" aria-labelledby="x-title" aria-describedby="x-about"' in drawn
    assert "Tries &lt;b&gt;" in drawn
    assert "<title>a&amp;b: 2 two</title>" in drawn
    assert drawn.count("<rect") == 2 + len(made.series)
    assert "style=" not in drawn
    assert charts.stacked("y", "Title", ["a"], [("", [0])]).about == "Nothing yet."
