"""What is heard of a message after it left: the provider's receipts and the reader's own word. Ranked, so nothing
turns back."""

from __future__ import annotations

from typing import Literal

from messages.channel import SendError
from scheduler.contents import NOTICES
from scheduler.db import Database, Row
from scheduler.right_to_hear import MAY_BE_TOLD
from scheduler.settlement import refused

Outcome = Literal["accepted", "delivered", "read", "confirmed"]

_RANK = {None: 0, "failed": 1, "accepted": 1, "delivered": 2, "read": 3, "confirmed": 4}


def receipt(
    db: Database,
    channel: str,
    provider_id: str,
    *,
    attempt: int | None,
    outcome: Outcome | None,
    error: SendError | None,
) -> bool:
    """Record a provider's receipt: an `outcome`, or an `error`. True when it changed anything.

    The attempt is the one named in the callback's address, else the one with this provider id. Late, repeated and
    disordered receipts change nothing.
    """
    row = _attempt(db, channel, provider_id, attempt)
    if row is None:
        return False
    if row["provider_id"] is None:
        db.run("update attempt set provider_id = ? where id = ?", provider_id, row["id"])
    if error is not None:
        if row["outcome"] not in (None, "accepted"):
            return False
        refused(db, row["message_id"], row["id"], error)
        return True
    if outcome is None or _RANK[outcome] <= _RANK[row["outcome"]]:
        return False
    _raise(db, row, outcome)
    return True


def heard(db: Database, message_id: int, outcome: Literal["read", "confirmed"]) -> None:
    """The reader answered this message: it, and what it carried, is read or confirmed. Nothing is recorded of whoever
    has no part in the case any more: that a removed relative "will go" is no word of the person's."""
    of = db.one("select * from message where id = ?", message_id)
    if of is None or not _has_a_part(db, of):
        return
    if of["kind"] == "details":
        # The answer to the details answers the reminder that they belong to.
        heard(db, int(of["step"]), outcome)
    row = db.one("select * from attempt where message_id = ? order by id desc limit 1", message_id)
    if row is not None and _RANK[outcome] > _RANK[row["outcome"]]:
        _raise(db, row, outcome)
    db.run(_ANSWERED, db.now_ms(), *(of[name] for name in _ABOUT))
    if outcome == "confirmed" and of["kind"] == "nudge":
        _checked(db, message_id)


def _has_a_part(db: Database, of: Row) -> bool:
    if of["hearing_id"] is None or of["kind"] not in NOTICES:
        # Such as a broadcast, and the details of one.
        return True
    return db.one(_HAS_A_PART, of["hearing_id"], of["reader"]) is not None


_HAS_A_PART = f"""
select 1 from appears join respondent on respondent.id = appears.respondent_id
join follower on follower.respondent_id = respondent.id and follower.state <> 'removed'
where appears.hearing_id = ? and follower.contact_id = ? and {MAY_BE_TOLD}
"""

# Of relatives who are reminded instead of the person, one who knows is enough. Who answers what they were told of a
# date that was replaced since has not read of the new one.
_ANSWERED = """
update task set done = ?, outcome = 'answered' where done is null and hearing_id = ?
and ((kind = 'unread' and contact_id = ?) or (kind = 'unread_family' and contact_id in (
    select kin.contact_id from follower as mine join follower as kin on kin.respondent_id = mine.respondent_id
    join appears on appears.respondent_id = mine.respondent_id
    where mine.contact_id = ? and appears.hearing_id = ?)))
and not exists (select 1 from revision where hearing_id = ? and number = ? and state = 'rejected' and ? <> 'details')
"""
_ABOUT = ("hearing_id", "reader", "reader", "hearing_id", "hearing_id", "revision", "kind")


def _checked(db: Database, message_id: int) -> None:
    """The reader compared these dates with the court's, and they are right."""
    db.run(
        "update revision set checked = ? where exists (select 1 from message where (message.id = ? or carried_by = ?)"
        " and message.hearing_id = revision.hearing_id and message.revision = revision.number)",
        db.now_ms(),
        message_id,
        message_id,
    )


def _raise(db: Database, row: Row, outcome: Outcome) -> None:
    now = db.now_ms()
    db.run("update attempt set outcome = ?, ended = coalesce(ended, ?) where id = ?", outcome, now, row["id"])
    if outcome != "accepted":
        db.run(f"update attempt set {outcome} = ? where id = ?", now, row["id"])
    # Also when it was about to be sent again: it had arrived.
    db.run(
        "update message set state = 'sent', next_at = null, lease = null, reason = null"
        " where id = ? and state in ('sending', 'unknown', 'planned', 'failed', 'expired')",
        row["message_id"],
    )
    db.run(
        "update task set done = ?, outcome = 'arrived after all' where key in (?, ?) and done is null",
        db.now_ms(),
        f"failed:{row['message_id']}",
        f"late:{row['message_id']}",
    )


def _attempt(db: Database, channel: str, provider_id: str, attempt: int | None) -> Row | None:
    if attempt is not None:
        row = db.one("select * from attempt where id = ? and channel = ?", attempt, channel)
        if row is not None and row["provider_id"] is None:
            # An id that another attempt has is not this one's, whatever the callback's address says.
            other = db.one("select 1 from attempt where channel = ? and provider_id = ?", channel, provider_id)
            return None if other else row
        return row if row and row["provider_id"] == provider_id else None
    return db.one("select * from attempt where channel = ? and provider_id = ?", channel, provider_id)
