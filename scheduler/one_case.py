"""Two records of one person become one case: respondents merged, and the hearings that both knew become one.

The rules are the design's, section 4. Of equal kind and date: one hearing. One of a kind left on each side, with
another date: a dispute. Every other pair stays as it is. Each verb is one transaction and replans what it touched.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from scheduler import audit, counsel, people
from scheduler.db import Database, Row
from scheduler.folding import fold
from scheduler.hearings import Given
from scheduler.plan import instant_of
from scheduler.policy import Policy
from scheduler.reminders import replan

# Whose record a shared hearing goes on in: the person's own word, then the office's, then a relative's.
_OWN = ("self", "staff", "import", "family")
# Whose date stands when two differ.
_STANDS = ("staff", "import", "self", "family")

_OPEN = """
select hearing.*, revision.number, wall, revision.zone, revision.city, revision.said_role, exists (
    select 1 from import_row join import on import.id = import_row.import_id
    where hearing_id = hearing.id and import.state in ('applying', 'parked')) as held
from appears join hearing on hearing.id = appears.hearing_id
left join revision on revision.hearing_id = hearing.id and revision.state = 'standing'
where appears.respondent_id = ? and hearing.state in ('awaited', 'set') order by hearing.id
"""


def merge(
    db: Database, policy: Policy, keep: int, gone: int, *, asking: Collection[int] = (), who: str = "link"
) -> None:
    """The respondent `gone` was `keep` all along. Followers are pending again, until the respondent says who may.

    Nobody whom the respondent removed comes back, save the contacts in `asking`: their code was just accepted. `who`:
    of the staff, who found that out.
    """
    if keep == gone:
        return
    with db.transaction():
        before = {side: [row["id"] for row in db.all(_OPEN, side)] for side in (keep, gone)}
        _followers(db, keep, gone, asking)
        for table in ("appears", "tag"):
            other = "hearing_id" if table == "appears" else "name"
            db.run(
                f"delete from {table} where respondent_id = ? and {other} in"
                f" (select {other} from {table} where respondent_id = ?)",
                gone,
                keep,
            )
        standing = db.one("select 1 from respondent_attorney where respondent_id = ? and until_at is null", keep)
        if standing:
            db.run("delete from respondent_attorney where respondent_id = ? and until_at is null", gone)
        for table in ("appears", "tag", "respondent_attorney", "token", "task"):
            db.run(f"update {table} set respondent_id = ? where respondent_id = ?", keep, gone)
        _flags(db, keep, gone)
        counsel.is_now_about(db, gone, keep)
        db.run("delete from respondent where id = ?", gone)
        audit.note(db, who, "merge", "respondent", keep)
        _one_of_each(db, policy, keep, before[keep], before[gone])
        for row in db.all("select hearing_id from appears where respondent_id = ?", keep):
            replan(db, policy, row["hearing_id"])


def fold_equals(db: Database, policy: Policy, hearing_id: int) -> None:
    """A hearing was registered: what was known of the same kind and date, for the same person, is folded into it."""
    with db.transaction():
        for who in db.all("select respondent_id from appears where hearing_id = ?", hearing_id):
            rows = db.all(_OPEN, who["respondent_id"])
            new = next((row for row in rows if row["id"] == hearing_id), None)
            for row in rows:
                if new and row["id"] != hearing_id and _equal(row, new):
                    keep, gone = _first(row, new)
                    fold(db, policy, keep["id"], gone["id"], by=new["registrant_contact"])
                    return


def equal_to(db: Database, respondent_id: int, kind: str, given: Given) -> int | None:
    """The respondent's hearing of this kind and date, if it is known and no import holds it back."""
    wall = given.wall.isoformat(timespec="minutes")
    rows = db.all(_OPEN, respondent_id)
    same = (row for row in rows if (row["kind"], row["wall"], row["zone"]) == (kind, wall, given.zone))
    return next((row["id"] for row in same if row["state"] == "set" and not row["held"]), None)


def same_phone(db: Database, policy: Policy, respondents: Iterable[int]) -> None:
    """An import brought `respondents`. Who registered the same hearing from the same phone before is that person.

    Where it could be either of two, staff is asked; nothing is merged.
    """
    for respondent in respondents:
        twins = db.all(_TWINS, respondent)
        if not twins:
            continue
        for_same = db.all(_CLAIMED, twins[0]["respondent_id"], respondent)
        if len(twins) == 1 and not for_same:
            merge(db, policy, respondent, twins[0]["respondent_id"])
        else:
            people.add_task(db, f"same:{respondent}", "same_person", "same-person", respondent_id=respondent)


def on_one_phone(db: Database, respondent: int) -> list[int]:
    """Other respondents who have, as their own, a phone of this one: the same person twice, or a family."""
    return [row["respondent_id"] for row in db.all(_ON_ONE_PHONE, respondent)]


_ON_ONE_PHONE = """
select distinct other.respondent_id from follower as mine
join follower as other on other.contact_id = mine.contact_id and other.respondent_id <> mine.respondent_id
where mine.respondent_id = ? and mine.relation = 'self' and other.relation = 'self'
and mine.state <> 'removed' and other.state <> 'removed' order by other.respondent_id
"""

# Who registered themselves from a phone that the import gave for this respondent, and has an equal hearing.
_TWINS = """
select distinct other.respondent_id from follower as mine
join follower as other on other.contact_id = mine.contact_id and other.respondent_id <> mine.respondent_id
join respondent on respondent.id = other.respondent_id and respondent.reference is null
join appears as a on a.respondent_id = mine.respondent_id
join hearing as h on h.id = a.hearing_id and h.state = 'set'
join revision as r on r.hearing_id = h.id and r.state = 'standing'
join appears as b on b.respondent_id = other.respondent_id
join hearing as i on i.id = b.hearing_id and i.id <> h.id and i.kind = h.kind and i.state = 'set'
join revision as s on s.hearing_id = i.id and s.state = 'standing' and s.wall = r.wall and s.zone = r.zone
where mine.respondent_id = ? and mine.relation = 'self' and other.relation = 'self'
and i.registrant_role = 'self' and h.registrant_role = 'import'
"""

# Others of the office's respondents on the same phone, with a hearing equal to that of the first.
_CLAIMED = """
select 1 from follower as mine
join follower as other on other.contact_id = mine.contact_id and other.relation = 'self'
join appears as a on a.respondent_id = mine.respondent_id
join hearing as h on h.id = a.hearing_id and h.state = 'set'
join revision as r on r.hearing_id = h.id and r.state = 'standing'
join appears as b on b.respondent_id = other.respondent_id
join hearing as i on i.id = b.hearing_id and i.id <> h.id and i.kind = h.kind and i.state = 'set'
join revision as s on s.hearing_id = i.id and s.state = 'standing' and s.wall = r.wall and s.zone = r.zone
where mine.respondent_id = ? and other.respondent_id not in (mine.respondent_id, ?)
"""


def _one_of_each(db: Database, policy: Policy, respondent: int, mine: list[int], theirs: list[int]) -> None:
    rows = {row["id"]: row for row in db.all(_OPEN, respondent)}
    here, there = ([rows[each] for each in side if each in rows] for side in (mine, theirs))
    folded: set[int] = set()
    for one in here:
        for other in there:
            if one["id"] != other["id"] and not {one["id"], other["id"]} & folded and _equal(one, other):
                keep, gone = _first(one, other)
                fold(db, policy, keep["id"], gone["id"])
                folded |= {one["id"], other["id"]}
    for kind in {row["kind"] for row in here}:
        left = [[row for row in side if row["kind"] == kind and row["id"] not in folded] for side in (here, there)]
        if [len(side) for side in left] == [1, 1] and left[0][0]["id"] != left[1][0]["id"]:
            _differ(db, policy, left[0][0], left[1][0])


def _differ(db: Database, policy: Policy, one: Row, other: Row) -> None:
    """The only one of its kind on each side is said to be the same hearing."""
    if "awaited" in (one["state"], other["state"]):
        keep, gone = (one, other) if other["state"] == "awaited" else (other, one)
        fold(db, policy, keep["id"], gone["id"])
        return
    now = db.now()
    if any(instant_of(datetime.fromisoformat(row["wall"]), row["zone"]) <= now for row in (one, other)):
        return
    keep, gone = sorted((one, other), key=lambda row: (row["held"], _STANDS.index(row["said_role"]), row["id"]))
    fold(db, policy, keep["id"], gone["id"], disputed=True)


def _equal(one: Row, other: Row) -> bool:
    same = (one["kind"], one["wall"], one["zone"]) == (other["kind"], other["wall"], other["zone"])
    return same and one["wall"] is not None and one["state"] == other["state"] == "set"


def _first(one: Row, other: Row) -> tuple[Row, Row]:
    # One that an import still holds back gives way to one that is let go.
    order = sorted((one, other), key=lambda row: (row["held"], _OWN.index(row["registrant_role"]), row["id"]))
    return order[0], order[1]


def _followers(db: Database, keep: int, gone: int, asking: Collection[int]) -> None:
    label = db.one("select label from respondent where id = ?", gone)
    known = {row["contact_id"]: row for row in db.all("select * from follower where respondent_id = ?", keep)}
    for row in db.all("select * from follower where respondent_id = ?", gone):
        calls = row["calls"] or (label["label"] if label and row["relation"] != "self" else None)
        db.run("update follower set calls = ? where id = ?", calls, row["id"])
        mine = known.get(row["contact_id"])
        if mine is None:
            db.run("update follower set respondent_id = ? where id = ?", keep, row["id"])
        elif "removed" not in (mine["state"], row["state"]) or row["contact_id"] in asking:
            relation = "self" if "self" in (mine["relation"], row["relation"]) else mine["relation"]
            db.run(
                "update follower set relation = ?, state = 'approved', muted = ?, name = coalesce(name, ?),"
                " calls = coalesce(calls, ?), import_id = ? where id = ?",
                relation,
                min(mine["muted"], row["muted"]),
                row["name"],
                calls,
                # Who follows by themselves does so whatever becomes of an import.
                mine["import_id"] if row["import_id"] is not None else None,
                mine["id"],
            )
        else:
            db.run("update follower set state = 'removed' where id = ?", mine["id"])
    db.run(
        "update follower set state = 'pending', approved_by = null, approved_at = null, approved_why = null"
        " where respondent_id = ? and relation = 'family' and state = 'approved'",
        keep,
    )


def _flags(db: Database, keep: int, gone: int) -> None:
    """What protects either of the two protects both."""
    both = db.all("select * from respondent where id in (?, ?) order by id = ? desc", keep, gone, keep)
    closed = [row for row in both if row["confidential"]]
    # Only what was said for each of them stands for both.
    opted = [] if any(row["opted_in"] is None for row in closed) else sorted(closed, key=lambda row: -row["opted_in"])
    db.run("update respondent set reference = null where id = ?", gone)
    db.run(
        "update respondent set reference = ?, confidential = ?, opted_in = ?, opted_in_by = ?, detained = ?"
        " where id = ?",
        next((row["reference"] for row in both if row["reference"]), None),
        int(bool(closed)),
        opted[0]["opted_in"] if opted else None,
        opted[0]["opted_in_by"] if opted else None,
        max(row["detained"] for row in both),
        keep,
    )
