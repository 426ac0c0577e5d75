"""Takes an import back as a whole: what it made goes, what it moved goes back, and who was told is told again.

What somebody changed since is left to a person. People that it brought go with `import_people`, if nothing else needs
them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from scheduler import audit, hearings, import_people
from scheduler.db import Database, Row
from scheduler.hearings import By, Given
from scheduler.import_findings import given_of
from scheduler.import_record import ImportRefused, close_task, get, not_storing
from scheduler.policy import Policy
from scheduler.reminders import replan

Deed = Literal["remove", "cancel", "back", "back_told", "people", "left"]

# As much as one short transaction takes: a removal is quick, a message to people is not.
_CHUNK = 200
_COSTS: dict[Deed, int] = {"remove": 1, "cancel": 20, "back": 20, "back_told": 20, "people": 1, "left": 1}
_GONE = "('sending', 'unknown', 'sent', 'carried')"

_ROWS = f"""
select import_row.id, import_row.hearing_id, import_row.change, import_row.revision, import_row.was, hearing.kind,
    hearing.state, hearing.doubt, stands.wall, stands.zone, stands.city, stands.court, stands.place, stands.medium,
    stands.judge, earlier.said_role as before_role,
    exists (select 1 from revision as between_them where between_them.hearing_id = hearing.id
        and between_them.number > import_row.was and between_them.number < import_row.revision
        and between_them.said_role in ('self', 'family')) as disputed,
    (select max(number) from revision where hearing_id = hearing.id) as newest,
    exists (select 1 from message where message.hearing_id = hearing.id and (message.state in {_GONE}
        or exists (select 1 from attempt where message_id = message.id))) as sent,
    exists (select 1 from message where message.hearing_id = hearing.id and message.revision = import_row.revision
        and message.state in {_GONE}) as told,
    exists (select 1 from revision where revision.hearing_id = hearing.id
        and (said_role <> 'import' or also_said <> '')) as said_by_others,
    (select label from appears join respondent on respondent.id = respondent_id where appears.hearing_id = hearing.id
        order by role limit 1) as label,
    (select reference from appears join respondent on respondent.id = respondent_id
        where appears.hearing_id = hearing.id order by role limit 1) as reference
from import_row join hearing on hearing.id = import_row.hearing_id
left join revision as stands on stands.hearing_id = hearing.id and stands.state = 'standing'
left join revision as earlier on earlier.hearing_id = hearing.id and earlier.number = import_row.was
where import_row.import_id = ? and import_row.undone is null and import_row.id > ? order by import_row.id limit ?
"""


@dataclass(frozen=True, slots=True)
class Undoing:
    """What becomes of one hearing. `who`: reference and label; `now`: its date; `back`: the one before; `why`: in
    words.

    `remove`: it goes, nobody heard of it. `cancel`: it is cancelled, and everybody is told. `back`: to the date before,
    in silence; `back_told`: with the news. `people`: only who follows it changes. `left`: it stays as it is.
    """

    row: int
    hearing: int
    who: str
    kind: str
    deed: Deed
    now: Given | None
    back: Given | None = None
    why: str = ""


def plan(db: Database, import_id: int) -> Iterator[Undoing]:
    """What `undo` would do, hearing by hearing. Writes nothing. Raises ImportRefused."""
    _must_stand(db, import_id)
    last = 0
    while rows := db.all(_ROWS, import_id, last, _CHUNK):
        yield from (_undoing(db, row) for row in rows)
        last = rows[-1]["id"]


def undo(db: Database, policy: Policy, import_id: int, who: str = audit.OFFICE) -> Iterator[int]:
    """Take it back, in short transactions; yields how many hearings each of them settled. Raises ImportRefused.

    Asked for again, it goes on where it was cut off. Its messages cannot be released any more.
    """
    with db.transaction():
        _must_stand(db, import_id)
        db.run("update import set undoing = coalesce(undoing, ?) where id = ?", db.now_ms(), import_id)
        audit.note(db, who, "undo", "import", import_id)
    while True:
        with db.transaction():
            chosen = _affordable([_undoing(db, row) for row in db.all(_ROWS, import_id, 0, _CHUNK)])
            if not chosen:
                break
            _settle(db, policy, chosen)
        yield len(chosen)
    for step in import_people.steps():
        after: int | None = 0
        while after is not None:
            with db.transaction():
                after = step(db, policy, import_id, after)
            yield 0
    while rows := db.all(_HELD, import_id, _CHUNK // _COSTS["back"]):
        with db.transaction():
            _let_go(db, policy, import_id, [row["hearing_id"] for row in rows])
        yield 0
    with db.transaction():
        db.run("update import set state = 'undone' where id = ?", import_id)
        close_task(db, import_id)


_HELD = "select distinct hearing_id from message where import_id = ? and state = 'parked' limit ?"


def _let_go(db: Database, policy: Policy, import_id: int, hearing_ids: Sequence[int]) -> None:
    """What it still holds back of hearings that stay is planned as if it had never been; the rest is killed."""
    for hearing_id in hearing_ids:
        replan(db, policy, hearing_id)
    db.run(
        "update message set state = 'killed', reason = 'undone', killed = ? where import_id = ? and state = 'parked'"
        " and hearing_id in {ids}",
        db.now_ms(),
        import_id,
        ids=hearing_ids,
    )


def _must_stand(db: Database, import_id: int) -> None:
    found = get(db, import_id)
    if found.state == "undone":
        raise ImportRefused(f"import {import_id} is already undone")
    not_storing(found)


def _undoing(db: Database, row: Row) -> Undoing:
    deed, why = _RULES[row["change"]](row)
    back = None
    if deed in ("back", "back_told"):
        was = db.one("select * from revision where hearing_id = ? and number = ?", row["hearing_id"], row["was"])
        back = given_of(was) if was else None
    who = " ".join(dict.fromkeys(part for part in (row["reference"], row["label"]) if part))
    return Undoing(row["id"], row["hearing_id"], who, row["kind"], deed, given_of(row), back, why)


def _of_new(row: Row) -> tuple[Deed, str]:
    if row["doubt"] == "folded":
        return "left", "it became one with a hearing that the person typed, which stays"
    if row["state"] != "set":
        return "left", f"it is {row['state']} since"
    if row["said_by_others"]:
        return "left", "somebody else gave its date, too"
    if row["newest"] != row["revision"]:
        return "left", "its date was changed since"
    if row["sent"]:
        return "cancel", "messages were sent: everybody is told that it is cancelled"
    return "remove", ""


def _of_moved(row: Row) -> tuple[Deed, str]:
    if row["state"] != "set":
        return "left", f"it is {row['state']} since"
    if row["newest"] != row["revision"]:
        return "left", "its date was changed since"
    if row["before_role"] in ("self", "family"):
        return "left", "it took the place of a date that a person gave: settle it on its page"
    if row["disputed"]:
        return "left", "it settled which of two dates is right: settle that on its page"
    if row["told"] and row["was"] is None:
        return "left", "it had no date before, and the new one was told: settle it on its page"
    if row["told"]:
        return "back_told", "the new date was told: everybody is told that it is the old one again"
    return "back", ""


_RULES: dict[str, Callable[[Row], tuple[Deed, str]]] = {
    "new": _of_new,
    "moved": _of_moved,
    "people": lambda _: ("people", ""),
}


def _affordable(found: Sequence[Undoing]) -> list[Undoing]:
    cost = 0
    chosen: list[Undoing] = []
    for each in found:
        cost += _COSTS[each.deed]
        if chosen and cost > _CHUNK:
            break
        chosen.append(each)
    return chosen


def _settle(db: Database, policy: Policy, chosen: Sequence[Undoing]) -> None:
    # Before anything is planned anew: this import holds these no longer.
    db.run("update import_row set undone = ? where id in {ids}", db.now_ms(), ids=[each.row for each in chosen])
    removed = [each.hearing for each in chosen if each.deed == "remove"]
    db.run("delete from hearing where id in {ids}", ids=removed)
    for each in chosen:
        if each.deed == "cancel":
            hearings.cancel(db, policy, each.hearing, By("staff"))
        elif each.deed == "back_told" and each.back is not None:
            hearings.move(db, policy, each.hearing, each.back, By("staff"))
        elif each.deed in ("back", "back_told"):
            _go_back(db, policy, each)


def _go_back(db: Database, policy: Policy, each: Undoing) -> None:
    """The date before stands again, as a date of its own: who asked meanwhile may have the other one in a calendar."""
    db.run("update revision set state = 'rejected' where hearing_id = ? and state <> 'rejected'", each.hearing)
    was = db.one(
        "select revision.* from revision join import_row on import_row.hearing_id = revision.hearing_id"
        " and import_row.was = revision.number where import_row.id = ?",
        each.row,
    )
    if was is None:
        db.run(
            "update hearing set state = 'awaited', awaited_since = coalesce(awaited_since, ?) where id = ?",
            db.now_ms(),
            each.hearing,
        )
    else:
        last = db.one("select max(number) as number from revision where hearing_id = ?", each.hearing)
        copy = {name: value for name, value in was.items() if name not in ("id", "number", "state", "said")}
        number = (last["number"] if last else 0) + 1
        db.insert("revision", **copy, number=number, state="standing", said=db.now_ms())
    replan(db, policy, each.hearing)
