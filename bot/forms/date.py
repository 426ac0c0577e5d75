"""When a hearing is: typed, made certain question by question. The read-back that makes it count is in `check.py`."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from bot.forms import awaited, check, date_picker
from bot.forms.form import CHOOSE, Again, Answer, Data, Form, Goto, Next, Question, again, chose, option, picked
from bot.turn import Facts, Typed
from bot.typed_zones import zones_said
from bot.understand import Day, Reading, part_of_day, read_time, read_when
from messages.say import Option, Say, Value
from scheduler.policy import COURT_KINDS

_ANEW: dict[str, Any] = dict.fromkeys(("wall", "days", "day", "why", "doubts", "hour", "zones"))


def _ask_when(data: Data, facts: Facts) -> Say:
    city = str(data.get("city") or "")
    offered = (*date_picker.offer(facts), *awaited.offer(data))
    if data.get("moving") is not None or data.get("after") is not None:
        return Say("ask-when-new", {"city": city}, offered)
    key = "ask-when" if data.get("kind") in COURT_KINDS else "ask-when-other"
    return Say(key, {"city": city}, offered)


def _when(data: Data, answer: Answer, facts: Facts) -> Next:
    if isinstance(answer, Typed):
        return take(read(answer, data, facts))
    if chose(answer, "unset"):
        return awaited.noted(data, facts)
    return Goto("month", data=_ANEW) if chose(answer, "pick") else Again()


def read(answer: Typed, data: Data, facts: Facts) -> Reading:
    """What was typed, as of today at the place of the hearing."""
    today = facts.now.astimezone(ZoneInfo(check.zone_of(data, facts))).date()
    return read_when(answer.text, facts.language, today)


def take(reading: Reading) -> Next:
    """Where a reading leads: to what must be asked about it, or to the read-back."""
    if not reading.days:
        return again(f"say-when-{reading.ask or 'date'}".replace("_", "-"))
    known = {**_ANEW, "doubts": list(reading.doubts), "zones": list(reading.zones)}
    if len(reading.days) > 1:
        return Goto("day", data={**known, "days": [_packed(day) for day in reading.days], "why": reading.ask})
    return _take_day(reading.days[0], known)


def _take_day(day: Day, known: Data) -> Next:
    if len(day.times) == 1:
        return Goto("check", data={**known, "wall": datetime.combine(day.on, day.times[0]).isoformat()})
    return Goto("half" if day.times else "time", data={**known, "day": _packed(day)})


# --- which day ---


def _ask_day(data: Data, facts: Facts) -> Say:
    why = data.get("why")
    key = f"ask-day-{why}" if why in ("order", "year", "week") else "ask-day-which"
    choices = [_day_option(day, data, facts) for day in _days(data)]
    return Say(key, {}, (*choices, option("retype", "choice-other-date")))


def _day_option(day: Day, data: Data, facts: Facts) -> Option:
    at = day.times[0] if len(day.times) == 1 else time(0)
    key = "choice-when" if len(day.times) == 1 else "choice-date"
    return option(f"day:{day.on.isoformat()}", key, when=check.said(datetime.combine(day.on, at), data, facts))


def _day(data: Data, answer: Answer, facts: Facts) -> Next:
    if isinstance(answer, Typed):
        return _typed_anew(answer, data, facts)
    if chose(answer, "retype"):
        return Goto("when", data=_ANEW)
    chosen = picked(answer, "day")
    for day in _days(data):
        if day.on.isoformat() == chosen:
            return _take_day(day, {"wall": None})
    return CHOOSE


def _typed_anew(answer: Typed, data: Data, facts: Facts) -> Next:
    reading = read(answer, data, facts)
    return take(reading) if reading.days else CHOOSE


# --- which time ---


def _ask_time(data: Data, facts: Facts) -> Say:
    day = _chosen_day(data)
    return Say("ask-time", _on(data, facts), date_picker.hours(day.on, data, facts) if day else ())


def _ask_minutes(data: Data, facts: Facts) -> Say:
    day = _chosen_day(data)
    return Say("ask-time-which", _on(data, facts), date_picker.minutes(day.on, data, facts) if day else ())


def _ask_half(data: Data, facts: Facts) -> Say:
    day = _chosen_day(data)
    choices = [_time_option(at, day, data, facts) for at in day.times] if day else []
    key = "ask-half" if day and day.ask == "half" else "ask-time-which"
    return Say(key, _on(data, facts), (*choices, option("retype", "choice-other-date")))


def _time_option(at: time, day: Day, data: Data, facts: Facts) -> Option:
    when = check.said(datetime.combine(day.on, at), data, facts)
    return option(f"time:{at.isoformat('minutes')}", "choice-time", when=when)


def _on(data: Data, facts: Facts) -> dict[str, Value]:
    day = _chosen_day(data)
    return {"when": check.said(datetime.combine(day.on if day else facts.now.date(), time(0)), data, facts)}


def _time(data: Data, answer: Answer, facts: Facts) -> Next:
    day = _chosen_day(data)
    if day is None:
        return Goto("when", data=_ANEW)
    if not isinstance(answer, Typed):
        if chose(answer, "retype"):
            return Goto("when", data=_ANEW)
        return date_picker.hour(answer) or _take_time(day, picked(answer, "time"))
    half = part_of_day(answer.text, facts.language)
    fitting = [at for at in day.times if half and (at.hour < 12) == (half == "am")]
    if len(fitting) == 1:
        return _take_time(day, fitting[0].isoformat("minutes"))
    anew = read(answer, data, facts)
    if anew.days:
        return take(anew)
    times = read_time(answer.text, facts.language)
    if not times:
        return again("say-time-unreadable")
    zones, _ = zones_said(answer.text, facts.language)
    return _take_day(Day(day.on, times), {"zones": list(zones)} if zones else {})


def _take_time(day: Day, chosen: str | None) -> Next:
    """Only what was offered gets here."""
    return _take_day(Day(day.on, (time.fromisoformat(chosen),)), {}) if chosen else CHOOSE


# --- picked with buttons ---


def _month(data: Data, answer: Answer, facts: Facts) -> Next:
    if isinstance(answer, Typed):
        return _typed_anew(answer, data, facts)
    return date_picker.month(answer) or CHOOSE


def _month_day(data: Data, answer: Answer, facts: Facts) -> Next:
    if isinstance(answer, Typed):
        return _typed_anew(answer, data, facts)
    day = date_picker.day(answer)
    return _take_day(Day(day), {}) if day else CHOOSE


# --- what is stored between questions ---


def _packed(day: Day) -> list[Any]:
    return [day.on.isoformat(), [at.isoformat("minutes") for at in day.times]]


def _unpacked(raw: Any) -> Day:
    return Day(date.fromisoformat(raw[0]), tuple(time.fromisoformat(at) for at in raw[1]))


def _days(data: Data) -> tuple[Day, ...]:
    return tuple(_unpacked(raw) for raw in data.get("days") or ())


def _chosen_day(data: Data) -> Day | None:
    return _unpacked(data["day"]) if data.get("day") else None


def _check(data: Data, answer: Answer, facts: Facts) -> Next:
    outcome = check.answer(data, answer, facts)
    return _typed_anew(answer, data, facts) if outcome is None and isinstance(answer, Typed) else outcome or CHOOSE


def _fix(data: Data, answer: Answer, facts: Facts) -> Next:
    """A date that is typed there is the right one."""
    return _typed_anew(answer, data, facts) if isinstance(answer, Typed) else check.fix(data, answer, facts)


FORM: Form = {
    "when": Question(_ask_when, _when),
    "day": Question(_ask_day, _day),
    "month": Question(date_picker.ask_month, _month, counts=True),
    "months": Question(date_picker.ask_month_of_year, _month, counts=True),
    "mday": Question(date_picker.ask_day, _month_day, counts=True),
    "time": Question(_ask_time, _time, counts=True),
    "minutes": Question(_ask_minutes, _time, counts=True),
    "half": Question(_ask_half, _time),
    "check": Question(check.ask, _check),
    "fix": Question(check.ask_fix, _fix),
}
