"""The list of people: by their next hearing, filtered, a page at a time. It only looks, and never at everybody.

A filter that lets few through is asked first, by its index. Where all let many through, the coming hearings are walked
in their order, a stretch for each page.
"""

from __future__ import annotations

from dataclasses import dataclass

from scheduler.db import Database
from scheduler.roll_filters import DRIVERS, Wish, asked, conditions
from scheduler.roll_people import Person, people

# So many people at most are looked at one by one; a filter that lets more through is checked along the way.
FEW = 2_000
# Hearings, or people, that one page walks over.
STRETCH = 3_000


@dataclass(frozen=True, slots=True)
class Page:
    """Some people, and where the next page begins; None on the last one. `cut`: the stretch ended before the page was
    full, so that it may even be empty and not the last."""

    people: tuple[Person, ...]
    after: str | None = None
    cut: bool = False


def page(db: Database, wish: Wish, after: str = "", limit: int = 50, *, few: int = FEW, stretch: int = STRETCH) -> Page:
    """One page of those who are wished for. `after`: as the page before said, "" for the first. Raises ValueError.

    `few` and `stretch`: how many are looked at one by one, and how many one page walks over.
    """
    ids = _few(db, wish, few)
    place = (*(int(part) for part in after.split("-") if part), 0, 0, 0)
    if ids is not None:
        return _page_of_few(db, wish, ids, place[0], limit)
    if wish.ahead:
        return _coming(db, wish, place[:3], limit, stretch)
    return _without(db, wish, place[0], limit, stretch)


def _few(db: Database, wish: Wish, most: int) -> list[int] | None:
    """The ids of everybody whom the narrowest filter lets through; None where that is not few."""
    found = (
        list(dict.fromkeys(row["id"] for row in db.all(f"{DRIVERS[name]} limit ?", *params, most + 1)))
        for name, params in asked(wish)
    )
    return min((each for each in found if len(each) <= most), key=len, default=None)


def _page_of_few(db: Database, wish: Wish, few: list[int], skip: int, limit: int) -> Page:
    names, params = conditions(wish)
    source = _NEXT_OF_FEW if wish.ahead else _FEW_WITHOUT
    rows = db.gather(f"select id, instant from ({source}) as coming where 1 = 1{names}", db.now_ms(), *params, ids=few)
    ids = [row["id"] for row in sorted(rows, key=lambda row: (row["instant"], -row["id"]))]
    more = str(skip + limit) if len(ids) > skip + limit else None
    return Page(people(db, ids[skip : skip + limit]), more)


def _coming(db: Database, wish: Wish, place: tuple[int, ...], limit: int, stretch: int) -> Page:
    at, hearing, respondent = place
    since = (max(at, db.now_ms() + 1), hearing)
    end = db.one(_END, *since, stretch)
    names, params = conditions(wish)
    rows = db.all(
        f"select id, instant, hearing from ({_STRETCH}) as coming where not (hearing = ? and id <= ?){names}{_FIRST}"
        " order by instant, hearing, id limit ?",
        *since,
        end["instant"] if end else 1 << 60,
        hearing,
        respondent,
        *params,
        db.now_ms(),
        limit,
    )
    found = people(db, [row["id"] for row in rows])
    if len(rows) == limit:
        last = rows[-1]
        return Page(found, f"{last['instant']}-{last['hearing']}-{last['id']}")
    return Page(found, f"{end['instant'] + 1}-0-0" if end else None, end is not None)


def _without(db: Database, wish: Wish, below: int, limit: int, stretch: int) -> Page:
    names, params = conditions(wish)
    below = below or 1 << 53
    rows = db.all(
        f"select id from ({_NEWEST}) as coming where {_NOTHING_AHEAD}{names} order by id desc limit ?",
        below,
        stretch,
        db.now_ms(),
        *params,
        limit,
    )
    found = people(db, [row["id"] for row in rows])
    if len(rows) == limit:
        return Page(found, str(rows[-1]["id"]))
    end = db.one("select id from respondent where id < ? order by id desc limit 1 offset ?", below, stretch - 1)
    return Page(found, str(end["id"]) if end else None, end is not None)


_COMING = """
select respondent.id, respondent.detained, respondent.confidential, hearing.id as hearing, hearing.kind, court, instant
"""
_END = """
select instant from revision where state = 'standing' and (instant, hearing_id) >= (?, ?)
order by instant, hearing_id limit 1 offset ?
"""
_STRETCH = f"""
{_COMING} from revision
join hearing on hearing.id = revision.hearing_id and hearing.state = 'set'
join appears on appears.hearing_id = hearing.id
join respondent on respondent.id = appears.respondent_id
where revision.state = 'standing' and (revision.instant, revision.hearing_id) >= (?, ?) and revision.instant <= ?
"""
_UPCOMING = """
select 1 from appears join hearing on hearing.id = appears.hearing_id and hearing.state = 'set'
join revision on revision.hearing_id = hearing.id and revision.state = 'standing'
where appears.respondent_id = coming.id and revision.instant > ?
"""
# Everybody stands in the list once, at their next hearing.
_FIRST = f"""
and not exists ({_UPCOMING} and (revision.instant, revision.hearing_id) < (coming.instant, coming.hearing))
"""
_NOTHING_AHEAD = f"not exists ({_UPCOMING})"
_NEXT_OF_FEW = f"""
select id, detained, confidential, hearing, kind, court, instant from (
    {_COMING}, row_number() over (partition by respondent.id order by instant, hearing.id) as place
    from respondent join appears on appears.respondent_id = respondent.id
    join hearing on hearing.id = appears.hearing_id and hearing.state = 'set'
    join revision on revision.hearing_id = hearing.id and revision.state = 'standing' and revision.instant > ?
    where respondent.id in {{ids}}
) as ahead where place = 1
"""
_FEW_WITHOUT = f"""
select id, detained, confidential, 0 as instant from respondent as coming
where {_NOTHING_AHEAD} and id in {{ids}}
"""
_NEWEST = "select id, detained, confidential from respondent where id < ? order by id desc limit ?"
