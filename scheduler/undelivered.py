"""Staff hears of what did not arrive: of the first few by name, and when there are many, of how many and why.

Each of them stands on the call list. An outage is one alarm, renewed each hour while it lasts.
"""

from __future__ import annotations

from datetime import timedelta

from messages import refusals
from messages.render import phrase
from messages.say import Phrase, Say, Value
from scheduler import incidents, outbox
from scheduler.db import Database, Row, instant, ms

LATE = "too late to help"
# Of the same date something later reached, or will reach, the reader: on the list, and no alarm.
LATE_BUT_TOLD = f"{LATE}; a later message tells of it"

# Within an hour so many are told one by one; of changes of a hearing that is near, so many more.
FEW, URGENT = 3, 10
AGAIN = timedelta(hours=1)
# By then it shows how many there are.
FIRST = timedelta(minutes=5)

_SINCE = (
    "from task where done is null and created > ? and kind in ('not_reached', 'not_told')"
    f" and reason <> '{LATE_BUT_TOLD}'"
)

_NEAR = """
select count(*) as n from (
    select 1 from task join message on message.reader = task.contact_id and message.hearing_id = task.hearing_id
    where task.done is null and task.created > ? and task.kind in ('not_reached', 'not_told')
    and message.urgency = 0 and message.kind in ('changed', 'cancelled', 'disputed')
    and message.state in ('failed', 'expired') limit ?
) as few
"""


def tell(db: Database, row: Row, key: str, say: Say) -> None:
    """A message did not arrive, and stands on the call list by now: `say` tells staff of it, where there are not many
    of them."""
    since = ms(db.now() - AGAIN)
    found = db.one(f"select count(*) as n from (select 1 {_SINCE} limit ?) as few", since, FEW + 1)
    if found is not None and found["n"] > FEW:
        incidents.begins(db, "undelivered", "messages")
        if row["urgency"] != outbox.ANSWERS or row["kind"] not in ("changed", "cancelled", "disputed"):
            return
        near = db.one(_NEAR, since, URGENT + 1)
        if near is not None and near["n"] > URGENT:
            return
    outbox.tell_staff(db, key, say)


def renew(db: Database) -> None:
    """Tell staff how many did not arrive since it began, and why most of them: once an hour, as long as there are more.
    For a periodic job."""
    incidents.end_unseen(db, "undelivered", ms(db.now() - AGAIN))
    row = db.one("select id, since from incident where kind = 'undelivered' and ended is null")
    if row is None or db.now() < instant(row["since"]) + FIRST:
        return
    # What was told one by one before is among them.
    since = ms(instant(row["since"]) - AGAIN)
    reasons = db.all(f"select reason, count(*) as n {_SINCE} group by reason order by n desc, reason", since)
    if reasons:
        hours = (db.now() - instant(row["since"]) - FIRST) // AGAIN
        said: dict[str, Value] = {"count": sum(each["n"] for each in reasons), "reason": _why(reasons[0]["reason"])}
        outbox.tell_staff(db, f"s:undelivered:{row['id']}:{hours}", Say("staff-not-delivered-many", said))


def _why(reason: str) -> Value:
    """The catalogue entry that a reason on the call list is worded from, where there is one."""
    if reason == LATE:
        return Phrase("why-late")
    known = (why for why in refusals.whys() if reason.startswith(f"{phrase(Phrase(why), 'en')} ("))
    return next((Phrase(why) for why in known), reason)
