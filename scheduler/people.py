"""Contacts and how to reach them, their consent, whom they follow. A contact without consent is never written to
unprompted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from scheduler import outbox, silence
from scheduler.db import Database, Row
from scheduler.right_to_hear import MAY_BE_TOLD

Wording = Literal["discreet", "plain"]
Relation = Literal["self", "family", "staff"]

_CHANGEABLE = frozenset({"language", "second_language", "zone", "wording", "code_word"})


@dataclass(frozen=True, slots=True)
class Contact:
    """A person who gets messages. `zone` is where they live: it sets their quiet hours, not the hour of a hearing."""

    id: int
    language: str
    second_language: str | None
    zone: str
    wording: Wording
    code_word: str | None


@dataclass(frozen=True, slots=True)
class Address:
    """One way to reach a contact. `consent` is for their case; a stopped address is silent whatever else is said.

    `failed`: a provider said that nobody is reached there.
    """

    id: int
    contact_id: int
    channel: str
    value: str
    consent: bool
    stopped: bool
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Following:
    """A respondent whom a contact follows, by the label that whoever registered them chose.

    `told`: whether that label may be said to the contact: their own case, or one of which they may hear; who waits for
    approval knows no more than what they gave themselves.
    """

    respondent_id: int
    label: str
    relation: Relation
    state: str
    muted: bool
    told: bool = True


_ADDRESS = """
select address.*, exists (
    select 1 from consent where address_id = address.id and scope = 'case' and revoked is null
) as consent from address
"""


_FOLLOWING = f"""
select follower.respondent_id, coalesce(calls, label) as label, relation, follower.state, muted,
       case when relation = 'self' then 1
            when not ({MAY_BE_TOLD}) then 0
            when follower.state = 'approved' or calls is not null then 1
            when exists (
                select 1 from appears join hearing on hearing.id = appears.hearing_id
                left join revision on revision.hearing_id = hearing.id
                where appears.respondent_id = respondent.id
                and (registrant_contact = follower.contact_id or said_contact = follower.contact_id
                     or also_said like '%,' || follower.contact_id || ',%')
            ) then 1 else 0 end as told
from follower join respondent on respondent.id = follower.respondent_id
where contact_id = ? and follower.state <> 'removed' order by relation <> 'self', follower.respondent_id
"""


def contact_at(db: Database, channel: str, value: str) -> tuple[Contact, Address] | None:
    """Who is reached at this address, if anybody is."""
    row = db.one(f"{_ADDRESS} where channel = ? and value = ?", channel, value)
    return (contact(db, row["contact_id"]), _address(row)) if row else None


def contact(db: Database, contact_id: int) -> Contact:
    """One contact. Raises LookupError."""
    row = db.one("select * from contact where id = ?", contact_id)
    if row is None:
        raise LookupError(f"no contact {contact_id}")
    return Contact(*(row[name] for name in ("id", "language", "second_language", "zone", "wording", "code_word")))


def addresses(db: Database, contact_id: int) -> list[Address]:
    """All ways to reach a contact, the preferred one first."""
    rows = db.all(f"{_ADDRESS} where contact_id = ? order by rank, id", contact_id)
    return [_address(row) for row in rows]


def new_contact(
    db: Database, channel: str, value: str, *, language: str, zone: str, wording: Wording = "discreet"
) -> tuple[Contact, Address]:
    """A contact with one address and no consent yet."""
    contact_id = db.insert("contact", language=language, zone=zone, wording=wording, created=db.now_ms())
    add_address(db, contact_id, channel, value)
    found = contact_at(db, channel, value)
    if found is None:
        raise LookupError(f"no address {value} on {channel}")
    return found


def add_address(db: Database, contact_id: int, channel: str, value: str) -> int:
    """Another way to reach a contact, after those they have."""
    rank = len(addresses(db, contact_id))
    return db.insert("address", contact_id=contact_id, channel=channel, value=value, rank=rank, created=db.now_ms())


def heard_from(db: Database, address_id: int) -> bool:
    """Somebody wrote from this address, so it works. True when a provider had said otherwise: replan the contact
    then."""
    db.run(
        "update contact set last_input = ? where id = (select contact_id from address where id = ?)",
        db.now_ms(),
        address_id,
    )
    sql = "update address set failed = null, failures = 0 where id = ? and (failed is not null or failures > 0)"
    return bool(db.run(sql, address_id))


def out_of_reach(db: Database, address_id: int, reason: str) -> bool:
    """Nothing more goes to this address until its owner writes again. True when the contact has no other way left."""
    db.run("update address set failed = ? where id = ?", reason, address_id)
    return not any(
        each.consent and not each.stopped and not each.failed
        for row in db.all("select contact_id from address where id = ?", address_id)
        for each in addresses(db, row["contact_id"])
    )


def change_contact(db: Database, contact_id: int, **fields: Any) -> None:
    """Change language, second_language, zone, wording or code_word."""
    if unknown := fields.keys() - _CHANGEABLE:
        raise ValueError(f"a contact has no {', '.join(sorted(unknown))}")
    for name, value in fields.items():
        db.run(f"update contact set {name} = ? where id = ?", value, contact_id)


def give_consent(
    db: Database, address_id: int, *, scope: str, how: str, by: str, words: str, at: int | None = None
) -> None:
    """Record that this address may be written to: 'case' or 'news', how and by whom it was said, and the words
    shown. `at`: when that was, if not now (Unix ms)."""
    given = db.now_ms() if at is None else at
    db.insert("consent", address_id=address_id, scope=scope, given=given, how=how, by_whom=by, words=words)
    silence.end(db, address_id)


def stop(db: Database, contact_id: int, how: str) -> None:
    """STOP: every address of the contact falls silent, and what was planned for them is killed, at once."""
    at = db.now_ms()
    db.run(
        "update address set stopped = ?, stopped_how = ? where contact_id = ? and stopped is null", at, how, contact_id
    )
    db.run(
        "update consent set revoked = ? where revoked is null and address_id in (select id from address where"
        " contact_id = ?)",
        at,
        contact_id,
    )
    db.stops.note("stop", [(way.channel, way.value) for way in addresses(db, contact_id)], at)
    outbox.kill_reader(db, contact_id, "stopped")


def wants_news(db: Database, contact_id: int) -> bool:
    """Whether consent to news stands at any address of the contact."""
    return bool(
        db.one(
            "select 1 from address join consent on consent.address_id = address.id"
            " where contact_id = ? and scope = 'news' and revoked is null",
            contact_id,
        )
    )


def end_news(db: Database, contact_id: int) -> None:
    """No more news, at any address, and at once. Consent to the case stays."""
    outbox.kill_news(db, contact_id)
    db.run(
        "update consent set revoked = ? where scope = 'news' and revoked is null and address_id in"
        " (select id from address where contact_id = ?)",
        db.now_ms(),
        contact_id,
    )


def new_respondent(
    db: Database, label: str, *, reference: str | None = None, confidential: bool = False, detained: bool = False
) -> int:
    """Somebody whose hearing it is. `label` is a nickname; `reference` the office's own. Never an A-number."""
    return db.insert(
        "respondent",
        label=label,
        reference=reference,
        confidential=int(confidential),
        detained=int(detained),
        created=db.now_ms(),
    )


def follow(
    db: Database,
    contact_id: int,
    respondent_id: int,
    relation: Relation,
    *,
    state: str = "approved",
    invited_by: int | None = None,
) -> int:
    """Let a contact follow a respondent; the follower's id. Following twice changes the relation and state."""
    row = db.all(
        "insert into follower (contact_id, respondent_id, relation, state, invited_by, created) values (?, ?, ?, ?,"
        " ?, ?)"
        " on conflict (contact_id, respondent_id) do update set relation = excluded.relation, state = excluded.state"
        " returning id",
        contact_id,
        respondent_id,
        relation,
        state,
        invited_by,
        db.now_ms(),
    )
    return int(row[0]["id"])


def following(db: Database, contact_id: int) -> list[Following]:
    """Whom a contact follows, themselves first."""
    return [
        Following(
            row["respondent_id"], row["label"], row["relation"], row["state"], bool(row["muted"]), bool(row["told"])
        )
        for row in db.all(_FOLLOWING, contact_id)
    ]


def mute(
    db: Database, contact_id: int, muted: bool, *, respondent: int | None = None, hearing: int | None = None
) -> None:
    """The contact stays a follower and hears nothing unprompted about this respondent, or about whoever appears at this
    hearing; or hears of them again. Replan the contact."""
    db.run(
        "update follower set muted = ? where contact_id = ? and state <> 'removed' and (respondent_id = ?"
        " or respondent_id in (select respondent_id from appears where hearing_id = ?))",
        int(muted),
        contact_id,
        respondent,
        hearing,
    )


def lose(db: Database, contact_id: int, respondent_id: int) -> None:
    """The contact follows this respondent no longer: the phone is not theirs. Replan the contact."""
    db.run(
        "update follower set state = 'removed' where contact_id = ? and respondent_id = ?", contact_id, respondent_id
    )


def add_task(db: Database, key: str, kind: str, reason: str, **about: int | None) -> bool:
    """Put something on the list of what needs a person, once for each `key`; whether it is new there. `about`:
    contact_id, respondent_id, hearing_id."""
    new = db.one("select id from task where key = ?", key) is None
    if new:
        db.insert("task", key=key, kind=kind, reason=reason, created=db.now_ms(), **about)
    return new


def _address(row: Row) -> Address:
    return Address(
        row["id"],
        row["contact_id"],
        row["channel"],
        row["value"],
        consent=bool(row["consent"]),
        stopped=row["stopped"] is not None,
        failed=row["failed"] is not None,
    )
