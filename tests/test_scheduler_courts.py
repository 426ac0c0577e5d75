"""The court list: people name a court as they please, and are shown the right ones first."""

from __future__ import annotations

import pytest

from scheduler.courts import courts, find_court


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("Nueva York", ["NYB", "NYC", "NYV"]),
        ("New York City", ["NYB", "NYC", "NYV"]),
        ("Filadelfia", ["PHI"]),
        ("Nueva Orleáns", ["NOL"]),
        ("Denver Colorado", ["DEN"]),
        ("la corte de Denver", ["DEN"]),
        ("Immigration Court, Houston, Texas", ["HOU", "HGP", "HSG"]),
        ("Hawái", ["HON"]),
        ("Puerto Rico", ["SAJ"]),
        ("new jersey", ["NEW", "ELZ"]),
        ("nyc", ["NYC"]),
        ("huston", ["HOU", "HGP", "HSG"]),
        ("el paso", ["ELP", "EPD"]),
        ("new orleans louisiana", ["NOL"]),
        ("Indianapolis, Indiana", ["INP"]),
    ],
)
def test_a_court_is_found_as_people_call_its_place(typed: str, codes: list[str]) -> None:
    assert [place.code for place in find_court(typed) if place.code][: len(codes)] == codes


@pytest.mark.parametrize("typed", ["28 de diciembre", "hoy a las 4:30", "corte", "xyzzy", ""])
def test_what_names_no_place_finds_none(typed: str) -> None:
    assert find_court(typed) == ()


def test_every_court_is_found_by_its_own_name_code_and_city() -> None:
    for place in courts():
        assert find_court(place.name)[0].name == place.name
        assert place.city in [found.city for found in find_court(f"{place.city}, {place.state}")]
        if place.code:
            assert find_court(place.code)[0].city


def test_a_closed_court_and_a_detained_one_come_after_those_that_most_people_go_to() -> None:
    assert [place.code for place in find_court("Miami")][:2] == ["MIA", "KRO"]
    assert find_court("Los Angeles")[-1].code == "LOS"
