"""Forgets a person: all that is theirs alone goes in one transaction. What others still follow stays, without them.

One thing outlives it for a day or so: the address, with nothing else, for the last text to be sent to.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from messages.say import Say, to_json
from scheduler import inbox, outbox, people, remnants
from scheduler.db import Database, ms
from scheduler.inbox import NOTHING
from scheduler.people import Address, Contact

# Long enough for an answer that has to be tried again; `sweep` runs each night.
FAREWELL = timedelta(hours=1)
LAST_WORD = timedelta(days=2)
_LEFT = """
select contact_id from address where stopped_how = '{}' and stopped <= ? and not exists (
    select 1 from message where reader = contact_id and (
        (next_at is not null and address.stopped > ?) or id = (select max(id) from message)
        or id = (select message_id from attempt order by id desc limit 1)
    )
)
"""
_NOBODY = "…"


def forget(db: Database, contact_id: int, asked_at: int | None = None) -> tuple[Contact, Address]:
    """Erase a contact: addresses, consent, conversations, what they wrote, what we wrote to them, their own hearings.

    A hearing that the office registered, or that somebody else follows and may hear of, stays for those. The addresses
    are written to the stop file, so that no later import or restored backup brings the person back unasked. What is
    left is the address from which they asked (`asked_at`, else the first), silent, with nothing else, for one last
    answer: `sweep` takes it away.
    """
    with db.transaction():
        db.erased = True
        ways = people.addresses(db, contact_id)
        db.stops.note("erase", [(way.channel, way.value) for way in ways], db.now_ms())
        remnants.owe_contact(db, contact_id)
        outbox.kill_reader(db, contact_id, "erased")
        followed = [each.respondent_id for each in people.following(db, contact_id)]
        stay = {respondent for respondent in followed if _stays(db, respondent, contact_id)}
        _blank_alarms(
            db, contact_id, {each for each in followed if each not in stay or _is_renamed(db, each, contact_id)}
        )
        _unname(db, contact_id)
        left = _farewell(db, contact_id, next((way for way in ways if way.id == asked_at), ways[0]))
        for respondent in followed:
            if respondent in stay:
                _take_out(db, respondent, contact_id)
            else:
                _drop(db, respondent)
        for way in ways:
            _erase_inbound(db, way)
        db.run("update staff set contact_id = null where contact_id = ?", contact_id)
        db.run("delete from contact where id = ?", contact_id)
        _tell_staff(db, bool(stay))
    return left, next(iter(people.addresses(db, left.id)))


def let_go(db: Database, contact_id: int, sender: str) -> None:
    """The case of a contact who follows nobody else is over and its time has come: they go, and are told so.

    Nobody who does not want to hear from us is told. `sender`: our neutral name. It is no STOP: whoever is in a later
    file of the office is welcome.
    """
    with db.transaction():
        db.erased = True
        ways = people.addresses(db, contact_id)
        remnants.owe_contact(db, contact_id)
        outbox.kill_reader(db, contact_id, "erased")
        for way in ways:
            _erase_inbound(db, way)
        reached = next((way for way in ways if way.consent and not way.stopped and not way.failed), None)
        if reached is not None:
            left = _farewell(db, contact_id, reached, "over")
            _say_so(db, left, reached, sender)
        db.run("delete from contact where id = ?", contact_id)


def sweep(db: Database) -> int:
    """Take away what is left for a last text, when that has gone or is of no use any more; how many.

    The newest message and attempt keep their numbers, by which receipts and answers are known: another night.
    """
    rows = [row for how in ("erased", "over") for row in db.all(_LEFT.format(how), *_sweepable(db))]
    with db.transaction():
        for row in rows:
            remnants.owe_contact(db, row["contact_id"], unworded=True)
            db.run("delete from contact where id = ?", row["contact_id"])
    return len(rows)


def _farewell(db: Database, contact_id: int, way: Address, how: str = "erased") -> Contact:
    was = people.contact(db, contact_id)
    left = db.insert("contact", language=was.language, zone=was.zone, created=db.now_ms())
    for table in ("consent", "conversation"):
        db.run(f"delete from {table} where address_id = ?", way.id)
    db.run(
        "update address set contact_id = ?, rank = 0, stopped = ?, stopped_how = ?, failures = 0, failed = null,"
        " opt_out_shown = null where id = ?",
        left,
        db.now_ms(),
        how,
        way.id,
    )
    # The newest message keeps its number, without a word: no other one may get it while its receipt is on the way.
    newest = "(select max(id) from message), (select message_id from attempt order by id desc limit 1)"
    rows = db.all(f"select id from message where reader = ? and id in ({newest})", contact_id)
    for row in rows:
        db.run(
            "update message set reader = ?, key = ?, kind = 'reply', step = '', hearing_id = null, revision = null,"
            " carried_by = null, import_id = null, say = null where id = ?",
            left,
            f"erased:{row['id']}",
            row["id"],
        )
        db.run("update attempt set text = null, choices = null where message_id = ?", row["id"])
        db.run("update attempt set address_id = ? where message_id = ?", way.id, row["id"])
    return people.contact(db, left)


def _sweepable(db: Database) -> tuple[int, int]:
    return ms(db.now() - FAREWELL), ms(db.now() - LAST_WORD - timedelta(days=1))


def _say_so(db: Database, left: Contact, way: Address, sender: str) -> None:
    """Nobody asked just now: it waits for the end of quiet hours."""
    now = db.now()
    row = {
        "kind": "reply",
        "reader": left.id,
        "address_id": way.id,
        "channel": way.channel,
        "urgency": outbox.QUESTIONS,
    }
    say = to_json(Say("say-erased", {"sender": sender}))
    outbox.put(db, {"key": f"over:{left.id}", **row, "due": ms(now), "expires": ms(now + LAST_WORD), "say": say})


def _stays(db: Database, respondent: int, contact: int) -> bool:
    """Whether a case is not theirs alone: the office's own, or one that somebody else may hear of."""
    office = db.one(
        "select 1 from respondent where id = ? and (reference is not null or exists ("
        " select 1 from appears join hearing on hearing.id = appears.hearing_id"
        " where respondent_id = respondent.id and registrant_role in ('staff', 'import')))",
        respondent,
    )
    others = db.one(
        "select 1 from follower where respondent_id = ? and contact_id <> ? and (state = 'approved' or ("
        " state = 'pending' and exists (select 1 from appears join revision on revision.hearing_id ="
        " appears.hearing_id where appears.respondent_id = follower.respondent_id"
        " and said_contact = follower.contact_id)))",
        respondent,
        contact,
    )
    return office is not None or others is not None


def _take_out(db: Database, respondent: int, contact: int) -> None:
    """The case goes on for others; what it is called is no longer what this person was called."""
    if not _is_renamed(db, respondent, contact):
        return
    called = db.one(
        "select calls from follower where respondent_id = ? and contact_id <> ? and state <> 'removed'"
        " and calls is not null order by id limit 1",
        respondent,
        contact,
    )
    db.run(
        "update respondent set label = ? where id = ?",
        called["calls"] if called else _NOBODY,
        respondent,
    )


def _is_renamed(db: Database, respondent: int, contact: int) -> bool:
    """Whether the case, which goes on, is called as this person was. The office's own label is the office's record."""
    return bool(
        db.one(
            "select 1 from follower join respondent on respondent.id = respondent_id and reference is null"
            " where respondent_id = ? and contact_id = ? and relation = 'self'",
            respondent,
            contact,
        )
    )


def _drop(db: Database, respondent: int) -> None:
    hearings = db.all("select hearing_id from appears where respondent_id = ?", respondent)
    db.run("delete from respondent where id = ?", respondent)
    for row in hearings:
        db.run(
            "delete from hearing where id = ? and not exists (select 1 from appears where hearing_id = hearing.id)",
            row["hearing_id"],
        )


def _unname(db: Database, contact: int) -> None:
    """Where the contact's number stands without being a reference: another contact may get that number one day."""
    theirs = (
        "in (select hearing_id from appears join follower on follower.respondent_id = appears.respondent_id"
        " where follower.contact_id = ?)"
    )
    db.run(
        f"update hearing set registrant_contact = null where registrant_contact = ? and id {theirs}", contact, contact
    )
    db.run(
        "update revision set said_contact = case when said_contact = ? then null else said_contact end,"
        f" also_said = replace(also_said, ?, ',') where hearing_id {theirs}",
        contact,
        f",{contact},",
        contact,
    )
    db.run(
        "update follower set invited_by = null where invited_by = ? and respondent_id in"
        " (select respondent_id from follower where contact_id = ?)",
        contact,
        contact,
    )


def _erase_inbound(db: Database, way: Address) -> None:
    # The newest row only loses its words: its number must not be given to another text, whose answers would have the
    # keys of these.
    of = "address = ? and channel = ?"
    db.run(f"delete from inbound where {of} and id < (select max(id) from inbound)", way.value, way.channel)
    db.run(
        f"update inbound set address = '', body = ?, error = null where {of}",
        NOTHING,
        way.value,
        way.channel,
    )


def _blank_alarms(db: Database, contact: int, cases: Collection[int]) -> None:
    """Alarms name the person and their phone, an inbox in the chat shows their words: what went to staff about them, or
    about these cases, which are not called so any more, loses its own."""
    tasks = [
        *db.all("select key from task where contact_id = ?", contact),
        *db.gather("select key from task where respondent_id in {ids}", ids=cases),
        *db.gather(
            "select key from task join appears on appears.hearing_id = task.hearing_id"
            " where appears.respondent_id in {ids}",
            ids=cases,
        ),
    ]
    staff = db.all("select contact_id from staff where contact_id is not null")
    for task, each in ((task, each) for task in tasks for each in staff):
        row = db.one("select id from message where key = ?", f"s:{task['key']}:{each['contact_id']}")
        if row is not None:
            _blank(db, row["id"])
    for each in staff:
        for message in inbox.shown_to(db, each["contact_id"], contact):
            _blank(db, message)


def _blank(db: Database, message: int) -> None:
    outbox.kill(db, message, "erased")
    remnants.owe_attempts(db, [each["id"] for each in db.all("select id from attempt where message_id = ?", message)])
    db.run("update message set say = null where id = ? and state not in ('sending', 'unknown')", message)
    db.run("update attempt set text = null where message_id = ?", message)


def _tell_staff(db: Database, stays: bool) -> None:
    key = f"erased:{db.now_ms()}"
    reason = "erased on request; a case of the office goes on without them" if stays else "erased on request"
    people.add_task(db, key, "erased", reason)
    outbox.tell_staff(db, f"s:{key}", Say("staff-erased-stays" if stays else "staff-erased"))
