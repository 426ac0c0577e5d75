"""A change of counsel: the old contact stands in no message any more, and whoever follows is told whom to call now.

No number is stored with that message: it is read when it leaves, so that a second change is never told wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from messages.channel import Text
from messages.counsel import Told, whom_to_call_now
from messages.languages import stand_in
from messages.notices import Advice
from scheduler import office, outbox
from scheduler.db import Database, Row, ms
from scheduler.office import Office
from scheduler.right_to_hear import FOLLOWS, MAY_BE_TOLD, agreed

KIND = "counsel"
LIFE = timedelta(days=3)


def change(db: Database, respondent_id: int, attorney_id: int | None, *, tell: bool = True) -> bool:
    """From now on this attorney is named in everything that is sent about the respondent; None: the help line is.

    `tell`: whoever may hear of the case is told whom to call now, in their own daytime. False when nothing changed.
    """
    with db.transaction():
        standing = db.one(
            "select attorney_id from respondent_attorney where respondent_id = ? and until_at is null", respondent_id
        )
        if (standing["attorney_id"] if standing else None) == attorney_id:
            return False
        if attorney_id is None:
            office.end_attorney(db, respondent_id)
        else:
            office.give_attorney(db, respondent_id, attorney_id)
        rows = db.all("select hearing_id from appears where respondent_id = ?", respondent_id)
        outbox.reread(db, [row["hearing_id"] for row in rows])
        _drop(db, respondent_id)
        if tell:
            _tell(db, respondent_id)
        return True


def who_is_told(db: Database, respondent_id: int) -> list[int]:
    """The contacts whom a change is told to, as things stand."""
    return list(dict.fromkeys(row["contact_id"] for row in db.all(_READERS, respondent_id)))


def is_now_about(db: Database, gone: int, keep: int) -> None:
    """The respondent `gone` was `keep` all along: what is still to be told is about the latter."""
    db.run(
        "update message set step = ? where kind = ? and step = ? and reader in"
        " (select contact_id from follower where respondent_id = ?)",
        str(keep),
        KIND,
        str(gone),
        keep,
    )


def read(db: Database, rows: Iterable[Row]) -> dict[int, Row]:
    """What messages of this kind are about, by their ids; those that may not be sent any more are left out."""
    mine = [row for row in rows if row["kind"] == KIND]
    if not mine:
        return {}
    found = db.gather(_ABOUT, ids={int(row["step"]) for row in mine})
    about = {(row["respondent_id"], row["contact_id"]): row for row in found}
    return {
        row["id"]: about[int(row["step"]), row["reader"]] for row in mine if (int(row["step"]), row["reader"]) in about
    }


def word(about: Row, way: Row, firm: Office, *, doubted: bool) -> Text:
    """The text for one reader. `doubted`: whether the phone may be somebody else's by now."""
    wording = "discreet" if doubted else way["wording"]
    names = () if about["relation"] == "self" else (about["label"],)
    told = Told(firm.sender, way["code_word"], wording, _advice(about, firm), names)
    return whom_to_call_now(told, stand_in(way["language"], way["second_language"]), way["channel"])


def _advice(about: Row, firm: Office) -> Advice:
    if about["attorney"]:
        return Advice(about["attorney"], about["attorney_phone"], about["attorney_hours"] or None, attorney=True)
    return Advice(firm.help_name or None, firm.help_phone, firm.help_hours or None, attorney=False)


def _drop(db: Database, respondent_id: int) -> None:
    """What was to be told of an earlier change says nothing new beside this one."""
    for row in db.all(
        "select id from message where kind = ? and step = ? and state = 'planned'",
        KIND,
        str(respondent_id),
    ):
        outbox.kill(db, row["id"], "the attorney changed again")


def _tell(db: Database, respondent_id: int) -> None:
    now = db.now()
    told: set[int] = set()
    for row in db.all(_READERS, respondent_id):
        if row["contact_id"] in told:
            continue
        told.add(row["contact_id"])
        outbox.put(
            db,
            {
                "key": f"c:{respondent_id}:{row['contact_id']}:{ms(now)}",
                "kind": KIND,
                "step": str(respondent_id),
                "reader": row["contact_id"],
                "channel": row["channel"],
                "urgency": outbox.REMINDERS,
                "due": ms(now),
                "expires": ms(now + LIFE),
            },
        )


_MAY_HEAR = f"""
follower.state = 'approved' and follower.muted = 0
and {MAY_BE_TOLD} and {FOLLOWS}
"""
_READERS = f"""
select follower.contact_id, address.channel from follower
join respondent on respondent.id = follower.respondent_id
join address on address.contact_id = follower.contact_id
where follower.respondent_id = ? and {_MAY_HEAR} and address.stopped is null
and {agreed()}
order by follower.contact_id, address.failed is not null, address.rank, address.id
"""
_ABOUT = f"""
select respondent.id as respondent_id, follower.contact_id, follower.relation,
       coalesce(follower.calls, respondent.label) as label,
       attorney.name as attorney, attorney.phone as attorney_phone, attorney.hours as attorney_hours
from respondent join follower on follower.respondent_id = respondent.id
left join respondent_attorney as given on given.respondent_id = respondent.id and given.until_at is null
left join attorney on attorney.id = given.attorney_id and attorney.until is null
where respondent.id in {{ids}} and {_MAY_HEAR}
"""
