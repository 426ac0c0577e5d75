"""A date that somebody typed and never said yes to: it counts for nothing, and they may believe that it does.

Nobody is reminded of it, so a person of the staff asks. Who leaves by the menu, or goes back, has left it themselves.
"""

from __future__ import annotations

from datetime import timedelta

from bot.effects.answering import known_as
from bot.turn import Conversation
from messages.say import Say
from scheduler import outbox, people
from scheduler.db import Database, Row, ms

# So long somebody may look for the notice; and so long it is looked for, though the program was down meanwhile.
LEFT_FOR, LOOKED_FOR = timedelta(hours=2), timedelta(days=3)
_TYPED = ("wall", "day", "days")


def tell(db: Database) -> None:
    """Put each such date on the call list and tell staff, once."""
    now = db.now()
    for row in db.all(_LEFT, ms(now - LOOKED_FOR), ms(now - LEFT_FOR)):
        conversation = Conversation.from_json(row["state"])
        if conversation.form == "date" and any(conversation.data.get(name) for name in _TYPED):
            _tell(db, row, conversation)


def _tell(db: Database, row: Row, conversation: Conversation) -> None:
    contact, moving = row["contact_id"], conversation.data.get("moving")
    hearing = db.one("select id from hearing where id = ?", moving) if isinstance(moving, int) else None
    key = f"unfinished:{row['address_id']}:{conversation.data.get('at')}"
    about = {"contact_id": contact, "hearing_id": hearing["id"] if hearing else None}
    if not people.add_task(db, key, "unclear", "unfinished", **about):
        return
    address = next(each for each in people.addresses(db, contact) if each.id == row["address_id"])
    say = Say("staff-unclear-unfinished", {"label": known_as(db, people.contact(db, contact), address)})
    outbox.tell_staff(db, f"s:{key}", say)


_LEFT = """
select conversation.address_id, conversation.state, address.contact_id from conversation
join address on address.id = conversation.address_id
where conversation.updated > ? and conversation.updated <= ? and address.stopped is null and conversation.state <> ''
and exists (select 1 from consent where address_id = address.id and scope = 'case' and revoked is null)
and not exists (select 1 from staff where staff.contact_id = address.contact_id and removed is null)
order by conversation.address_id
"""
