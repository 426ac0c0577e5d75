"""Cases that housekeeping will soon erase: so that what somebody still needs of them can be taken out before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from scheduler.db import Database, Row, ms
from scheduler.housekeeping import CASE, Keep

WITHIN = timedelta(days=7)
_SETTING = "ending"


@dataclass(frozen=True, slots=True)
class Ending:
    """One case. `goes`: when it is erased at the earliest (Unix ms), in the night that follows; `hearings`: rows of id,
    kind, wall, city, the last one first."""

    respondent: int
    label: str
    goes: int
    hearings: tuple[Row, ...]


def cases(db: Database, keep: Keep) -> list[Ending]:
    """Those that are erased within a week, the first one first."""
    found = list(_ending(db, keep))
    hearings: dict[int, list[Row]] = {}
    for row in db.gather(_HEARINGS, ids=[respondent for respondent, _, _ in found]):
        hearings.setdefault(row["respondent_id"], []).append(row)
    made = (
        Ending(each, label, goes, tuple(sorted(hearings.get(each, ()), key=lambda row: str(row["wall"]), reverse=True)))
        for each, label, goes in found
    )
    return sorted(made, key=lambda case: (case.goes, case.respondent))


def count(db: Database, keep: Keep) -> int:
    """How many these are. It looks at the hearings of two weeks, which takes longer than a page may: see `noted`."""
    return len(list(_ending(db, keep)))


def note(db: Database, keep: Keep) -> None:
    """Put down how many these are, for a day."""
    db.run(
        "insert into setting (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
        _SETTING,
        str(count(db, keep)),
    )


def noted(db: Database) -> int:
    """How many there were last night."""
    row = db.one("select value from setting where key = ?", _SETTING)
    return int(row["value"]) if row else 0


def _ending(db: Database, keep: Keep) -> Iterator[tuple[int, str, int]]:
    now = db.now()
    # A case with an answer ends so long after its last hearing, one without later.
    spans = [(ms(now - life), ms(min(now, now - life + WITHIN))) for life in (keep.texts, keep.open_case)]
    near = db.all(_NEAR, *spans[0], *spans[1])
    lives = [life // timedelta(milliseconds=1) for life in (keep.texts, keep.open_case)]
    for row in db.gather(f"{CASE} where respondent.id in {{ids}}", ids=[row["respondent_id"] for row in near]):
        which = 1 if row["unanswered"] else 0
        first, last = spans[which]
        if not row["held"] and row["last"] is not None and first < row["last"] <= last:
            yield row["id"], row["label"], row["last"] + lives[which]


_NEAR = """
select distinct appears.respondent_id from revision join appears on appears.hearing_id = revision.hearing_id
where revision.state <> 'rejected' and (instant > ? and instant <= ? or instant > ? and instant <= ?)
"""
_HEARINGS = """
select appears.respondent_id, hearing.id, hearing.kind, revision.wall, revision.city from appears
join hearing on hearing.id = appears.hearing_id
join revision on revision.hearing_id = hearing.id and revision.state = 'standing'
where appears.respondent_id in {ids}
"""
