"""When a try has failed for good: the reader's other channel, then relatives who may know, then a person of the staff.

In every case somebody knows: what reaches nobody is on the call list, with its reason in words.
"""

from __future__ import annotations

import logging
from datetime import datetime

from messages.channel import SendError
from messages.render import phrase
from messages.say import Phrase, Say, When, to_json
from scheduler import outbox, people, undelivered
from scheduler.db import Database, Row
from scheduler.right_to_hear import FOLLOWS, MAY_BE_TOLD, agreed

log = logging.getLogger(__name__)

WITHDRAWN = "withdrawn before the call"

# What one row can make the code raise: a moment beyond all calendars, a zone that is a folder of zones, a step that is
# no number. A full disk or a lost connection to the database is none of these, and goes on up.
OF_ONE_ROW = (ValueError, LookupError, ArithmeticError, TypeError, AttributeError, OSError)

# What answers somebody, where they wrote from.
ANSWERS = ("reply", "details", "staff-reply")

# What tells of a hearing, and leaves a gap when it does not arrive.
NEWS = ("reminder", "confirmation", "changed", "cancelled", "disputed")


def stays_sent(db: Database, message_id: int) -> bool:
    """Whether an earlier try of this message had arrived; then it is sent, whatever became of the later ones."""
    return bool(
        db.run(
            "update message set state = 'sent', next_at = null, lease = null"
            " where id = ? and state in ('planned', 'sending', 'unknown')"
            " and exists (select 1 from attempt where message_id = message.id and outcome <> 'failed')"
            " and not exists (select 1 from attempt where message_id = message.id and outcome is null"
            " and reason is null)",
            message_id,
        )
    )


def expire(db: Database, row: Row) -> None:
    """It would come too late to help. News of a hearing goes on the call list; staff is told if nothing else of it
    reached or will reach the reader."""
    if stays_sent(db, row["id"]):
        return
    db.run(
        "update message set state = 'expired', next_at = null, lease = null, reason = 'too late to help' where id = ?",
        row["id"],
    )
    outbox.free(db, row["id"])
    if row["kind"] in NEWS:
        otherwise = _told_otherwise(db, row)
        reason = undelivered.LATE_BUT_TOLD if otherwise else undelivered.LATE
        about = {"contact_id": row["reader"], "hearing_id": row["hearing_id"]}
        people.add_task(db, f"late:{row['id']}", "not_told", reason, **about)
        if not otherwise:
            said = {"label": label(db, row) or Phrase("somebody"), "reason": Phrase("why-late")}
            undelivered.tell(db, row, f"s:expired:{row['reader']}:{row['hearing_id']}", Say("staff-expired", said))
    elif row["kind"] in ("staff", "staff-reply", "counsel"):
        kind = "alarm" if row["kind"] == "staff" else "not_reached"
        people.add_task(db, f"late:{row['id']}", kind, undelivered.LATE, contact_id=row["reader"])


def _told_otherwise(db: Database, row: Row) -> bool:
    """Whether a later message about the same date is open, or went out."""
    return bool(
        db.one(
            "select 1 from message where hearing_id = ? and reader = ? and due > ? and state in"
            " ('planned', 'sending', 'unknown', 'sent', 'carried') and kind in"
            " ('reminder', 'confirmation', 'changed', 'cancelled', 'disputed')",
            row["hearing_id"],
            row["reader"],
            row["due"],
        )
    )


def other_way(db: Database, row: Row, *, leaving: bool = False) -> bool:
    """Move the message to the reader's next address, one that it was not tried on: on another channel first; False when
    there is none. `leaving`: nothing on its channel will do, as for an answer, which is for one phone there."""
    # An alarm takes any address of the staff's, as `office.alarm_addresses` does. News keeps to the channel on which
    # its price was approved; it and the rest go where consent to them stands.
    alarm, news = row["kind"] == "staff", row["kind"] == "broadcast" and row["urgency"] == outbox.BROADCASTS
    other = db.one(
        "select address.id, address.channel from address where contact_id = ? and failed is null and stopped is null"
        " and (channel <> ? or ? = 0) and (channel = ? or ? = 0)"
        f" and (? = 1 or {agreed(scope='?')})"
        " and not exists (select 1 from attempt where message_id = ? and attempt.address_id = address.id"
        " and coalesce(attempt.reason, '') <> ?)"
        " order by channel = ?, rank, id limit 1",
        row["reader"],
        *(row["channel"], int(leaving or row["kind"] in ANSWERS)),
        *(row["channel"], int(news)),
        int(alarm),
        "news" if news else "case",
        row["id"],
        WITHDRAWN,
        row["channel"],
    )
    if other is None:
        return False
    db.run(
        "update message set state = 'planned', lease = null, channel = ?, address_id = ?, next_at = ? where id = ?",
        other["channel"],
        other["id"],
        db.now_ms(),
        row["id"],
    )
    return True


def give_up(db: Database, row: Row, error: SendError) -> None:
    """Nothing more is tried: it stands on the call list, and staff is told. What it carried goes by itself."""
    if stays_sent(db, row["id"]):
        return
    failed = db.run(
        "update message set state = 'failed', next_at = null, lease = null, reason = ?"
        " where id = ? and state <> 'killed'",
        error.reason,
        row["id"],
    )
    outbox.free(db, row["id"])
    if not failed or row["kind"] == "broadcast" or _is_old(db, row):
        # News that does not arrive is nobody's emergency: of a hundred thousand, thousands do not. Nor is what is said
        # to a number that its owner has left.
        return
    kind = "alarm" if row["kind"] == "staff" else "not_reached"
    about = {"contact_id": row["reader"], "hearing_id": row["hearing_id"]}
    people.add_task(db, f"failed:{row['id']}", kind, in_words(error), **about)
    if row["kind"] == "staff":
        return
    if row["kind"] in NEWS:
        tell_relatives(db, row, "f")
    reason = Phrase(error.why) if error.why else error.reason
    say = Say("staff-not-delivered", {"label": label(db, row) or Phrase("somebody"), "reason": reason})
    undelivered.tell(db, row, f"s:failed:{row['id']}", say)


def _is_old(db: Database, row: Row) -> bool:
    return bool(db.one("select 1 from address where id = ? and stopped_how = 'moved'", row["address_id"]))


def set_aside(db: Database, row: Row, said: str, error: Exception) -> None:
    """A row that makes the code raise is given up with its reason, and the rest goes on. `said`: such as "cannot be
    read". Where even what follows from giving up cannot be worked out, a person is told all the same."""
    log.error("message %s %s", row["id"], said, exc_info=error)
    refused = SendError(f"{said}: {type(error).__name__}", "operator")
    try:
        give_up(db, row, refused)
    except OF_ONE_ROW:
        log.exception("message %s cannot be given up whole", row["id"])
        people.add_task(db, f"failed:{row['id']}", "not_reached", in_words(refused), contact_id=row["reader"])
        say = Say("staff-not-delivered", {"label": Phrase("somebody"), "reason": refused.reason})
        undelivered.tell(db, row, f"s:failed:{row['id']}", say)


def in_words(error: SendError) -> str:
    """The reason as the call list shows it: in words, with what the provider said."""
    if error.why is None:
        return error.reason
    return f"{phrase(Phrase(error.why), 'en')} ({error.reason})"


def label(db: Database, row: Row) -> str:
    rows = db.all(
        "select distinct label from follower join respondent on respondent.id = respondent_id where contact_id = ?",
        row["reader"],
    )
    return ", ".join(each["label"] for each in rows)


_RELATIVES = f"""
select contact, channel from (
select contact.id as contact, address.channel,
       row_number() over (partition by contact.id order by address.rank, address.id) as place
from follower join appears on appears.respondent_id = follower.respondent_id
join respondent on respondent.id = appears.respondent_id
join contact on contact.id = follower.contact_id
join address on address.contact_id = contact.id
where appears.hearing_id = ? and contact.id <> ? and follower.relation = 'family' and follower.state = 'approved'
  and exists (select 1 from follower as own where own.respondent_id = respondent.id and own.contact_id = ?
      and own.relation = 'self' and own.state = 'approved')
  and follower.muted = 0 and {MAY_BE_TOLD}
  and address.stopped is null and address.failed is null and {FOLLOWS} and {agreed()}
) as ways where place = 1 order by contact
"""


def tell_relatives(db: Database, row: Row, why: str) -> int:
    """Ask the approved relatives of whoever did not read this to see that they know of it; how many are asked.

    Only for the respondent's own message, once for each date, and not after their STOP: then staff alone calls.
    `why`: what the keys begin with after `e:`.
    """
    date = db.one(
        "select wall, zone, city, instant from revision where hearing_id = ? and number = ?"
        " and state <> 'rejected' and instant > ?",
        row["hearing_id"],
        row["revision"],
        db.now_ms(),
    )
    if date is None or not _own(db, row) or _stopped(db, row["reader"]):
        return 0
    relatives = db.all(_RELATIVES, row["hearing_id"], row["reader"], row["reader"])
    when = When(datetime.fromisoformat(date["wall"]), date["zone"], date["city"])
    for each in relatives:
        ask = {
            "key": f"e:{why}:{each['contact']}:{row['hearing_id']}:{row['revision']}",
            "kind": "relay",
            "reader": each["contact"],
            "hearing_id": row["hearing_id"],
            "revision": row["revision"],
            "channel": each["channel"],
            "urgency": outbox.ANSWERS,
            "due": db.now_ms(),
            "expires": date["instant"],
            "say": to_json(Say("relay-ask", {"when": when})),
        }
        outbox.put(db, ask)
    return len(relatives)


def _own(db: Database, row: Row) -> bool:
    return bool(
        db.one(
            "select 1 from follower join appears on appears.respondent_id = follower.respondent_id"
            " where hearing_id = ? and contact_id = ? and relation = 'self' and state = 'approved'",
            row["hearing_id"],
            row["reader"],
        )
    )


def _stopped(db: Database, contact: int) -> bool:
    return bool(db.one("select 1 from address where contact_id = ? and stopped is not null", contact))
