"""The planner: steps, hours and days, over every time zone of the court list and both clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.courts import courts
from scheduler.plan import end_of_day, instant_of, may_go, nudges, plan, quiet_until, skipped
from scheduler.policy import KINDS, Policy, PolicyError, Steps

POLICY = Policy()
ZONES = sorted({court.zone for court in courts()})
# Where an office of USCIS or ICE is, and no court.
ELSEWHERE = ["America/Anchorage", "America/Adak", "America/St_Thomas", "Pacific/Saipan", "Pacific/Pago_Pago"]
AMERICAN = [
    "America/New_York",
    "America/Los_Angeles",
    "America/Puerto_Rico",
    "Pacific/Honolulu",
    *ELSEWHERE,
    "Pacific/Guam",
]
READER_ZONES = [
    *ZONES,
    *ELSEWHERE,
    "America/Guatemala",
    "America/Port-au-Prince",
    "Asia/Manila",
    "Asia/Kolkata",
    "Pacific/Kiritimati",
]

walls = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.none()).map(
    lambda at: at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)
)
zones = st.sampled_from([*ZONES, *ELSEWHERE])
readers = st.sampled_from(READER_ZONES)


def test_the_court_list_covers_the_zones_that_bite() -> None:
    biting = {"America/Denver", "America/Phoenix", "Pacific/Honolulu", "America/Puerto_Rico", "Pacific/Guam"}
    assert biting <= set(ZONES)


def test_a_hearing_has_its_five_steps_and_the_morning() -> None:
    steps = plan("master", datetime(2027, 3, 15, 13), "America/Denver", "America/Denver", POLICY)
    assert [(step.step, step.due.astimezone(ZoneInfo("America/Denver")).replace(tzinfo=None)) for step in steps] == [
        ("30d", datetime(2027, 2, 13, 10)),
        ("14d", datetime(2027, 3, 1, 10)),
        ("7d", datetime(2027, 3, 8, 10)),
        ("3d", datetime(2027, 3, 12, 10)),
        ("1d", datetime(2027, 3, 14, 10)),
        ("morning", datetime(2027, 3, 15, 8)),
    ]


def test_a_kind_may_have_no_reminder_at_all() -> None:
    without = Policy(kinds={"ice_checkin": Steps(days=(), morning=False)})
    assert plan("ice_checkin", datetime(2027, 3, 15, 13), "America/Denver", "America/Denver", without) == ()


def test_an_early_hearing_has_no_reminder_on_its_own_morning() -> None:
    steps = plan("master", datetime(2027, 3, 15, 8, 30), "America/Denver", "America/Denver", POLICY)
    assert [step.step for step in steps][-1] == "1d"


def test_the_morning_is_dropped_where_the_reader_still_sleeps() -> None:
    steps = plan("master", datetime(2027, 3, 15, 10), "America/New_York", "Pacific/Honolulu", POLICY)
    assert "morning" not in {step.step for step in steps}


@pytest.mark.parametrize("zone", [*ZONES, *ELSEWHERE])
@pytest.mark.parametrize("change", [date(2027, 3, 14), date(2027, 11, 7)], ids=["spring", "autumn"])
def test_a_reminder_across_the_clock_change_comes_at_the_same_wall_time(zone: str, change: date) -> None:
    """Peer defect 18: the hour must not shift in Denver, Phoenix or Honolulu, on either edge."""
    for days_after in range(31):
        wall = datetime.combine(change + timedelta(days=days_after), time(13))
        for step in plan("individual", wall, zone, zone, POLICY):
            local = step.due.astimezone(ZoneInfo(zone))
            assert (time(8) if step.step == "morning" else time(10)) == local.time()
            days = 0 if step.step == "morning" else int(step.step.removesuffix("d"))
            assert wall.date() - timedelta(days=days) == local.date()


@pytest.mark.parametrize(
    ("court", "reader"),
    [
        ("America/Phoenix", "America/Denver"),
        ("America/Denver", "America/Phoenix"),
        ("America/New_York", "America/Puerto_Rico"),
        ("Pacific/Guam", "America/New_York"),
        ("America/Los_Angeles", "America/Anchorage"),
        ("Pacific/Honolulu", "Pacific/Saipan"),
    ],
)
@pytest.mark.parametrize("change", [date(2027, 3, 14), date(2027, 11, 7)], ids=["spring", "autumn"])
def test_across_the_clock_change_the_day_is_the_courts_and_the_hour_the_readers(
    court: str, reader: str, change: date
) -> None:
    """One of the two changes its clocks, or both do, or the reader is a day ahead."""
    for days_after in range(-1, 4):
        wall = datetime.combine(change + timedelta(days=days_after), time(13))
        begins = wall.replace(tzinfo=ZoneInfo(court)).astimezone(UTC)
        for step in plan("individual", wall, court, reader, POLICY):
            days = 0 if step.step == "morning" else int(step.step.removesuffix("d"))
            assert step.due.astimezone(ZoneInfo(reader)).time() == (time(10) if days else time(8))
            assert step.due.astimezone(ZoneInfo(court)).date() == wall.date() - timedelta(days=days)
            assert step.due < begins


@pytest.mark.parametrize("court", AMERICAN)
def test_the_day_before_leaves_two_hours_to_two_days_wherever_in_america_the_reader_lives(court: str) -> None:
    for reader in AMERICAN:
        for day in (date(2027, 1, 13), date(2027, 3, 14), date(2027, 3, 15), date(2027, 7, 7), date(2027, 11, 8)):
            for hour in (7, 8, 10, 18):
                wall = datetime.combine(day, time(hour))
                steps = {step.step: step.due for step in plan("master", wall, court, reader, POLICY)}
                assert timedelta(hours=2) <= instant_of(wall, court) - steps["1d"] <= timedelta(hours=48), (
                    reader,
                    wall,
                )
                assert steps.get("morning", instant_of(wall, court)) > steps["1d"]


@pytest.mark.parametrize(
    ("wall", "zone", "said", "utc"),
    [
        # Clocks jump from 2:00 to 3:00: what cannot be is taken as after the change.
        (datetime(2027, 3, 14, 2, 30), "America/Denver", True, datetime(2027, 3, 14, 9, 30, tzinfo=UTC)),
        # Clocks go back from 2:00 to 1:00: the first of the two, so that nobody comes too late.
        (datetime(2027, 11, 7, 1, 30), "America/Denver", False, datetime(2027, 11, 7, 7, 30, tzinfo=UTC)),
        # Without a change these are hours like any other.
        (datetime(2027, 3, 14, 2, 30), "America/Phoenix", False, datetime(2027, 3, 14, 9, 30, tzinfo=UTC)),
        (datetime(2027, 11, 7, 1, 30), "America/Puerto_Rico", False, datetime(2027, 11, 7, 5, 30, tzinfo=UTC)),
        (datetime(2027, 3, 14, 2, 30), "Pacific/Guam", False, datetime(2027, 3, 13, 16, 30, tzinfo=UTC)),
    ],
)
def test_an_hour_that_is_skipped_or_doubled_is_one_instant(
    wall: datetime, zone: str, said: bool, utc: datetime
) -> None:
    assert (skipped(wall, zone), instant_of(wall, zone)) == (said, utc)
    assert all(step.due < step.expires <= utc for step in plan("other", wall, zone, zone, POLICY))


@pytest.mark.parametrize("change", [date(2027, 3, 14), date(2027, 11, 7)], ids=["spring", "autumn"])
def test_quiet_hours_of_the_night_of_the_change_end_at_eight_by_the_new_clock(change: date) -> None:
    night = datetime.combine(change, time(0, 30)).replace(tzinfo=ZoneInfo("America/Denver")).astimezone(UTC)
    end = quiet_until(night, "America/Denver", POLICY)
    assert end is not None
    assert end.astimezone(ZoneInfo("America/Denver")).replace(tzinfo=None) == datetime.combine(change, time(8))


@given(walls, zones, readers, st.sampled_from(KINDS))
def test_steps_come_in_order_before_the_hearing_and_never_in_quiet_hours(
    wall: datetime, zone: str, reader: str, kind: str
) -> None:
    begins = instant_of(wall, zone)
    steps = plan(kind, wall, zone, reader, POLICY)
    assert [step.due for step in steps] == sorted({step.due for step in steps})
    for step, following in zip(steps, [*steps[1:], None], strict=True):
        assert step.due < step.expires <= begins
        assert step.expires == (following.due if following else begins)
        assert quiet_until(step.due, reader, POLICY) is None


@given(walls, zones)
def test_a_wall_time_comes_back_from_its_instant_unless_the_clock_skips_it(wall: datetime, zone: str) -> None:
    back = instant_of(wall, zone).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    assert (back == wall) != skipped(wall, zone)
    assert abs(back - wall) <= timedelta(hours=1)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC)), readers)
def test_quiet_hours_end_at_eight_within_eleven_hours(now: datetime, zone: str) -> None:
    end = quiet_until(now, zone, POLICY)
    local = now.astimezone(ZoneInfo(zone)).time()
    if end is None:
        assert time(8) <= local < time(21)
    else:
        assert not time(8) <= local < time(21)
        assert end.astimezone(ZoneInfo(zone)).time() == time(8)
        assert now < end <= now + timedelta(hours=12)


def test_quiet_hours_yield_when_waiting_would_leave_under_two_hours() -> None:
    denver = "America/Denver"
    night = instant_of(datetime(2027, 1, 12, 23), denver)
    early, late = (instant_of(datetime(2027, 1, 13, hour), denver) for hour in (9, 11))
    assert night == may_go(night, denver, early, early, POLICY)
    assert instant_of(datetime(2027, 1, 13, 8), denver) == may_go(night, denver, late, late, POLICY)
    assert night == may_go(night, denver, instant_of(datetime(2027, 1, 13, 7), denver), None, POLICY)


def test_a_day_ends_on_the_courts_calendar() -> None:
    late_evening = instant_of(datetime(2027, 1, 12, 23, 30), "Pacific/Guam")
    assert end_of_day(late_evening, "Pacific/Guam") == instant_of(datetime(2027, 1, 13), "Pacific/Guam")


def test_weekly_nudges_leave_out_the_weeks_that_have_a_reminder() -> None:
    wall, denver = datetime(2027, 3, 15, 9), "America/Denver"
    begins = instant_of(wall, denver)
    found = nudges("master", wall, denver, denver, POLICY, begins - timedelta(weeks=9), begins + timedelta(days=3))
    assert [item.step for item in found] == ["check8", "check7", "check6", "check5", "check3", "after"]
    dues = [item.due for item in found] + [step.due for step in plan("master", wall, denver, denver, POLICY)]
    gaps = [b - a for a, b in zip(sorted(dues), sorted(dues)[1:], strict=False)]
    assert min(gaps) >= timedelta(days=1)


@pytest.mark.parametrize(
    ("zone", "reader", "asked"),
    [
        ("America/Denver", "America/Denver", datetime(2026, 12, 16, 17, tzinfo=UTC)),
        # Of Guam some are heard in Honolulu, where it is the day before.
        ("Pacific/Honolulu", "Pacific/Guam", datetime(2026, 12, 17, 0, tzinfo=UTC)),
        ("Pacific/Guam", "Pacific/Honolulu", datetime(2026, 12, 15, 20, tzinfo=UTC)),
    ],
)
def test_how_it_went_is_asked_on_the_next_day_of_the_reader(zone: str, reader: str, asked: datetime) -> None:
    since, until = asked - timedelta(days=9), asked + timedelta(days=9)
    (question,) = (
        item
        for item in nudges("master", datetime(2026, 12, 15, 15), zone, reader, POLICY, since, until)
        if item.step == "after"
    )
    assert question.due == asked


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda: Policy(kinds={"trial": Steps()}), "no kind of hearing is called 'trial'"),
        (lambda: Policy(at=time(22)), "quiet hours"),
        (lambda: Policy(quiet_from=time(7)), "midnight"),
        (lambda: Policy(morning_at=time(11)), "morning_at"),
        (lambda: Steps(days=(1, 3)), "go down"),
        (lambda: Steps(days=(0,)), "1 to 365"),
    ],
)
def test_a_policy_that_cannot_be_meant_is_refused_with_its_reason(wrong: object, said: str) -> None:
    with pytest.raises(PolicyError, match=said):
        wrong()  # type: ignore[operator]
