"""Another way to reach somebody, or a new number instead of the old one: by a code that is shown there and sent from
here. It asks for no consent; whoever sends the code has given it at the new address.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from messages.say import Say, to_json
from messages.telephone import say_phone
from scheduler import families, family_codes, outbox, people, tokens
from scheduler.broadcasts import spread
from scheduler.db import Database, ms
from scheduler.people import Address, Contact
from scheduler.policy import Policy
from scheduler.reminders import replan_contact

Purpose = Literal["way", "moved"]
PURPOSES: tuple[Purpose, ...] = ("way", "moved")
LIFE = timedelta(days=1)

Joined = Literal["added", "moved", "same", "taken"]

_WARNING_LIFE = timedelta(hours=12)


def new_code(db: Database, contact_id: int, purpose: Purpose) -> str:
    """A fresh code of this contact; those shown before no longer count."""
    db.run(
        "update token set used = ? where contact_id = ? and used is null and purpose in ('way', 'moved')",
        db.now_ms(),
        contact_id,
    )
    code = family_codes.draw()
    tokens.keep_token(db, code, purpose, LIFE, contact_id=contact_id)
    return code


def use_code(
    db: Database, policy: Policy, here: Address, mark: str, help_phone: str
) -> tuple[Joined, Contact, Address] | None:
    """Let the address that sent the code behind `mark` (its fingerprint) belong to the contact who was shown it: what
    became of that, who is reached here now, and the address as it is now. None when it is no (good) code of this kind.

    'same': it was sent from where it was shown, and stays good. 'taken': whoever is reached here has a case, or a place
    among the staff, of their own; nothing is merged, and staff is told. 'moved': the old addresses of the channel are
    silent from now on. The way that was known before is told in one neutral text.
    """
    if families.guesses(db, here.id):
        return None
    token = next((found for each in PURPOSES if (found := tokens.use_fingerprint(db, mark, each))), None)
    if token is None:
        return None
    owner = people.contact(db, token["contact_id"])
    if here.contact_id == owner.id:
        db.run("update token set used = null where hash = ?", mark)
        return "same", owner, here
    if not _is_free(db, here.contact_id):
        _ask_staff(db, here, owner)
        return "taken", people.contact(db, here.contact_id), here
    return _join(db, policy, token["purpose"] == "moved", owner, here, help_phone)


def prefer(db: Database, policy: Policy, contact_id: int, address_id: int) -> None:
    """From now on this address of the contact is tried first."""
    ways = people.addresses(db, contact_id)
    if all(way.id != address_id for way in ways):
        raise LookupError(f"contact {contact_id} has no address {address_id}")
    for rank, way in enumerate(sorted(ways, key=lambda way: way.id != address_id)):
        db.run("update address set rank = ? where id = ?", rank, way.id)
    replan_contact(db, policy, contact_id)


def cut(way: Address) -> str:
    """An address as its owner knows it again and a stranger does not: the end of it."""
    return f"SMS ...{way.value[-4:]}" if way.channel == "sms" else way.channel.capitalize()


def _join(
    db: Database, policy: Policy, instead: bool, owner: Contact, here: Address, help_phone: str
) -> tuple[Joined, Contact, Address]:
    known = people.addresses(db, owner.id)
    old = [way for way in known if way.channel == here.channel] if instead else []
    _absorb(db, here, owner.id)
    for way in old:
        _let_go(db, way, owner, here)
    now_here = next(way for way in people.addresses(db, owner.id) if way.id == here.id)
    for way in old or [way for way in known if not way.failed][:1]:
        # STOP there was the last word; that way is silent until START.
        if not way.stopped:
            _warn(db, way.id, now_here, help_phone)
    if old:
        prefer(db, policy, owner.id, here.id)
    else:
        replan_contact(db, policy, owner.id)
    return "moved" if old else "added", owner, now_here


def _is_free(db: Database, contact_id: int) -> bool:
    """Whether a contact is nothing but an address: no case of theirs or of others, no place among the staff."""
    return (
        db.one("select 1 from follower where contact_id = ?", contact_id) is None
        and db.one("select 1 from staff where contact_id = ?", contact_id) is None
        and len(people.addresses(db, contact_id)) == 1
    )


def _absorb(db: Database, here: Address, owner: int) -> None:
    rank = len(people.addresses(db, owner))
    spread.same_person(db, here.contact_id, owner)
    db.run("update address set contact_id = ?, rank = ? where id = ?", owner, rank, here.id)
    for table, column in (("message", "reader"), ("task", "contact_id"), ("token", "contact_id")):
        db.run(f"update {table} set {column} = ? where {column} = ?", owner, here.contact_id)
    db.run("delete from contact where id = ?", here.contact_id)


def _let_go(db: Database, way: Address, owner: Contact, here: Address) -> None:
    """The number may be somebody else's by tomorrow: it belongs to nobody's case any more, and is silent."""
    alone = db.insert("contact", language=owner.language, zone=owner.zone, created=db.now_ms())
    db.run(
        "update address set contact_id = ?, rank = 0, stopped = ?, stopped_how = 'moved' where id = ?",
        alone,
        db.now_ms(),
        way.id,
    )
    db.run("update consent set revoked = ? where revoked is null and address_id = ?", db.now_ms(), way.id)
    db.run("update conversation set state = '', open_until = null where address_id = ?", way.id)
    spread.same_reader_at(db, owner.id, way.id, here.id)
    # An alarm is for whoever is on duty, and a reminder for the person: neither for this number only.
    db.run(
        "update message set address_id = ? where reader = ? and address_id = ? and state in ('planned', 'parked')"
        " and (kind = 'staff' or (hearing_id is not null and kind <> 'details'))",
        here.id,
        owner.id,
        way.id,
    )
    # What is on its way to that number only, such as an answer, is not for whoever has it now.
    for row in db.all(
        "select id from message where reader = ? and address_id = ? and next_at is not null", owner.id, way.id
    ):
        outbox.kill(db, row["id"], "moved")


def _warn(db: Database, address_id: int, to: Address, help_phone: str) -> None:
    """One neutral text to the way that was known before: whoever did not do this should know of it."""
    row = db.one("select contact_id, channel from address where id = ?", address_id)
    if row is None:
        return
    say = Say("say-way-warning", {"way": cut(to), "phone": say_phone(help_phone)})
    now = db.now()
    outbox.put(
        db,
        {
            "key": f"way:{address_id}:{to.id}:{ms(now)}",
            "kind": "reply",
            "reader": row["contact_id"],
            "address_id": address_id,
            "channel": row["channel"],
            "urgency": outbox.ANSWERS,
            "prompted": 1,
            "due": ms(now),
            "expires": ms(now + _WARNING_LIFE),
            "say": to_json(say),
        },
    )


def _ask_staff(db: Database, here: Address, owner: Contact) -> None:
    key = f"two-people:{here.id}:{owner.id}"
    people.add_task(db, key, "two_people", "a code was sent from a phone that has its own case", contact_id=owner.id)
    names = ", ".join(each.label for each in people.following(db, owner.id)) or cut(here)
    outbox.tell_staff(db, f"s:{key}", Say("staff-two-people", {"label": names, "way": cut(here)}))
