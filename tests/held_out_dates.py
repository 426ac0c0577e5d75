"""Counts how the held-out corpus is read, per language. It shows counts only: nobody may tune on an entry.

Run it with `python -m tests.held_out_dates`; docs/dates.md has its figures.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time
from typing import Any

from bot.understand import Reading, read_when
from tests.corpora import corpus

COUNTS = ("right", "asked_back", "misread", "as_expected", "other_question", "misread_unclear")


def measure() -> dict[str, Counter[str]]:
    """How many inputs of each language ended how: one of `COUNTS`."""
    cases_of = corpus("dates_held_out")
    today = cases_of.pop("today")
    return {
        language: Counter(judge(read_when(case["text"], language, today), case) for case in cases)
        for language, cases in cases_of.items()
    }


def judge(reading: Reading, case: dict[str, Any]) -> str:
    """What `reading` is worth when `case` says what must be made of it.

    A misread is a day or a time that was settled on, alone, and is not the only one that the case allows;
    so a wrong day counts even where its time is still asked for. Of a time, a case without moments says nothing.
    """
    clear = "reads" in case
    allowed = [_moment(text) for text in ([case["reads"]] if clear else case.get("may_be", []))]
    if _settles_wrongly(reading, allowed):
        return "misread" if clear else "misread_unclear"
    if clear:
        return "right" if reading.ask is None else "asked_back"
    return "as_expected" if reading.ask == case["asks"] else "other_question"


def _settles_wrongly(reading: Reading, allowed: list[datetime | date]) -> bool:
    days = {day.on for day in reading.days}
    times = {at for day in reading.days for at in day.times}
    right_days = {moment.date() if isinstance(moment, datetime) else moment for moment in allowed}
    right_times: set[time] = {moment.time() for moment in allowed if isinstance(moment, datetime)}
    wrong_day = len(days) == 1 and days != right_days
    wrong_time = bool(allowed) and len(times) == 1 and times != right_times
    return wrong_day or wrong_time or (reading.ask is None and len(allowed) != 1)


def _moment(text: str) -> datetime | date:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def table(measured: dict[str, Counter[str]]) -> str:
    """`measured` as a table in Markdown, with its totals."""
    lines = [
        "| language | inputs | clear | read outright and right | asked back although clear | misread "
        "| unclear | asked as expected | another question | misread |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    total: Counter[str] = Counter()
    for language, counts in measured.items():
        total += counts
        lines.append(_line(language, counts))
    return "\n".join([*lines, _line("all", total)])


def _line(language: str, counts: Counter[str]) -> str:
    clear = sum(counts[name] for name in COUNTS[:3])
    numbers = [
        counts.total(), clear, *(counts[name] for name in COUNTS[:3]),
        counts.total() - clear, *(counts[name] for name in COUNTS[3:]),
    ]  # fmt: skip
    return f"| {language} | " + " | ".join(str(number) for number in numbers) + " |"


if __name__ == "__main__":
    print(table(measure()))
