"""The office works from Monday to Friday, and not on the days that federal law keeps."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.office_days import is_holiday, is_office_day, last_office_day, next_office_day

# 5 U.S.C. 6103, on the days on which they are kept.
KEPT = {
    2026: "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
    2027: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    2028: "01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
    2029: "01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25",
}


@pytest.mark.parametrize("year", KEPT)
def test_federal_holidays_are_kept_on_the_day_the_offices_close(year: int) -> None:
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
    assert " ".join(f"{day:%m-%d}" for day in days if day.year == year and is_holiday(day)) == KEPT[year]


def test_the_last_office_day_is_before_the_weekend_and_before_a_holiday() -> None:
    assert last_office_day(date(2027, 3, 17)) == date(2027, 3, 16)
    assert last_office_day(date(2027, 3, 15)) == date(2027, 3, 12)
    assert last_office_day(date(2027, 1, 19)) == date(2027, 1, 15), "Monday is a holiday"
    assert last_office_day(date(2027, 12, 27)) == date(2027, 12, 23), "Christmas is a Saturday, kept on the Friday"


@given(st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_between_two_office_days_there_is_none(day: date) -> None:
    before, after = last_office_day(day), next_office_day(day)
    assert is_office_day(before) and is_office_day(after)
    between = [before + timedelta(days=n) for n in range(1, (after - before).days)]
    assert [each for each in between if is_office_day(each)] == ([day] if is_office_day(day) else [])
    assert after - before <= timedelta(days=6)
