"""The hearings that a contact follows, as they may see them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from messages.say import When
from scheduler.courts import court
from scheduler.db import Database, Row
from scheduler.plan import instant_of
from scheduler.right_to_hear import MAY_BE_TOLD


@dataclass(frozen=True, slots=True)
class HearingView:
    """A hearing as one of its followers sees it. `labels`: whose it is; empty when it is only the reader's own.
    `number`: of the revision that `when` and the place are from, 0 for none. `others`: the dates that stand against
    `when` in a dispute; `places`: all that are named, where nothing else differs."""

    id: int
    kind: str
    state: str
    labels: tuple[str, ...]
    relation: str
    when: When | None
    court: str | None
    place: str | None
    disputed: bool
    city: str = ""
    zone: str = ""
    muted: bool = False
    number: int = 0
    others: tuple[When, ...] = ()
    places: tuple[str, ...] = ()


def of_contact(db: Database, contact_id: int, *, for_office: bool = False) -> list[HearingView]:
    """The hearings that a contact follows and that are not over, soonest first; those without a date last.

    `for_office`: what staff is told of them. Whoever asks at that phone sees nothing of a confidential case without its
    opt-in, nor a detained person anything of their own.
    """
    rows = db.all(
        "select hearing.id, hearing.kind, hearing.state, follower.relation, follower.muted,"
        " coalesce(follower.calls, respondent.label) as label, revision.number,"
        " wall, coalesce(revision.zone, awaited_zone) as zone, coalesce(revision.city, awaited_city) as city,"
        " coalesce(revision.court, awaited_court) as court, coalesce(revision.place, awaited_place) as place,"
        " follower.state = 'approved' and exists (select 1 from revision as other"
        " where other.hearing_id = hearing.id and other.state = 'disputed') as disputed"
        " from follower join respondent on respondent.id = follower.respondent_id"
        " join appears on appears.respondent_id = respondent.id join hearing on hearing.id = appears.hearing_id"
        # The standing date; for who is not approved yet, one that they gave themselves (design, section 4).
        " left join revision on revision.id = (select id from revision as own where own.hearing_id = hearing.id"
        " and (own.state = 'standing' and follower.state = 'approved' or own.state <> 'rejected'"
        " and follower.state = 'pending' and (own.said_contact = follower.contact_id"
        " or own.also_said like '%,' || follower.contact_id || ',%')) order by own.state desc, number desc limit 1)"
        " where follower.contact_id = ? and follower.state <> 'removed' and (? = 1"
        f" or ({MAY_BE_TOLD}))"
        " and (follower.state = 'approved' or revision.id is not null"
        " or (hearing.registrant_contact = follower.contact_id and hearing.state = 'awaited'))"
        " and hearing.state in ('awaited', 'set')"
        " order by revision.instant is null or hearing.state = 'awaited', revision.instant, hearing.id, appears.role",
        contact_id,
        int(for_office),
    )
    grouped: dict[int, list[Row]] = {}
    for row in rows:
        grouped.setdefault(row["id"], []).append(row)
    return [_view(db, group) for group in grouped.values()]


def _view(db: Database, rows: list[Row]) -> HearingView:
    row = rows[0]
    others, places = _in_dispute(db, row) if row["disputed"] else ((), ())
    place = court(row["court"]) if row["court"] else None
    own = any(each["relation"] == "self" for each in rows)
    dated = row["wall"] and row["state"] != "awaited"
    return HearingView(
        id=row["id"],
        kind=row["kind"],
        state=row["state"],
        labels=() if own and len(rows) == 1 else tuple(each["label"] for each in rows),
        relation="self" if own else row["relation"],
        when=_when(row) if dated else None,
        court=place.name if place else None,
        place=row["place"],
        disputed=bool(row["disputed"]),
        city=row["city"] or "",
        zone=row["zone"] or "",
        muted=all(each["muted"] for each in rows),
        number=row["number"] or 0,
        others=others,
        places=places,
    )


def _in_dispute(db: Database, row: Row) -> tuple[tuple[When, ...], tuple[str, ...]]:
    """The dates besides that of `row`; or, where it is the same everywhere, all places, its own first."""
    found = db.all("select * from revision where hearing_id = ? and state = 'disputed' order by number", row["id"])
    stands = _instant(_when(row))
    dates = dict.fromkeys(when for when in map(_when, found) if _instant(when) != stands)
    return tuple(dates), () if dates else tuple(dict.fromkeys(map(_where, (row, *found))))


def _where(row: Row) -> str:
    found = court(row["court"]) if row["court"] else None
    parts = (found.name if found else None, row["place"] or (found.address if found else None))
    return ", ".join(part for part in parts if part) or str(row["city"])


def _instant(when: When) -> datetime:
    return instant_of(when.wall, when.zone)


def _when(row: Row) -> When:
    return When(datetime.fromisoformat(row["wall"]), row["zone"], row["city"])
