"""Who follows whose case: codes by which relatives join and respondents claim, approval, removal, leaving.

The rules are the design's, section 4. A code is drawn once, shown once and kept as a hash; it works once, for a week.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from scheduler import audit, family_codes, people, tokens, withdrawal
from scheduler.db import Database, Row, ms
from scheduler.one_case import merge
from scheduler.policy import Policy
from scheduler.reminders import replan

LIFE = timedelta(days=7)
WRONG_A_DAY = 5

_INVITE, _CLAIM = "family-invite", "family-claim"


@dataclass(frozen=True, slots=True)
class Follower:
    """Somebody who follows a case, as its respondent sees them. `name`: a nickname, else the end of their address."""

    id: int
    respondent_id: int
    name: str
    state: Literal["pending", "approved"]


@dataclass(frozen=True, slots=True)
class Joined:
    """What a code did: `invite`: its user follows `name` now; `claim`: it is the user's own case now."""

    how: Literal["invite", "claim"]
    name: str


def invite(db: Database, contact_id: int, respondent_id: int, *, name: str, calls: str) -> str | None:
    """A code by which a relative, whom the respondent knows as `name`, follows and is approved; `calls`: what the
    relative calls the respondent. None when this is not the contact's own case to open."""
    if not _is_self(db, contact_id, respondent_id):
        return None
    return _new_code(db, _INVITE, contact_id, respondent_id, name, calls)


def claim(db: Database, contact_id: int, respondent_id: int, *, name: str) -> str | None:
    """A code by which the respondent takes over a case that a relative, known as `name`, wrote down for them.

    None when it is not theirs to give: the office or somebody else has a word in it, or the respondent is there.
    """
    if not claimable(db, contact_id, respondent_id):
        return None
    return _new_code(db, _CLAIM, contact_id, respondent_id, name, None)


def claimable(db: Database, contact_id: int, respondent_id: int) -> bool:
    """Whether a case is only what this relative wrote down, so that whoever has their code may be its respondent."""
    row = db.one(
        "select 1 from follower join respondent on respondent.id = respondent_id"
        " where contact_id = ? and respondent_id = ? and relation = 'family' and state <> 'removed'"
        " and reference is null and not exists (select 1 from follower as own"
        " where own.respondent_id = respondent.id and own.relation = 'self')"
        " and not exists (select 1 from appears join hearing on hearing.id = hearing_id"
        " where appears.respondent_id = respondent.id"
        " and (registrant_contact is null or registrant_contact <> follower.contact_id))",
        contact_id,
        respondent_id,
    )
    return row is not None


def use_code(db: Database, policy: Policy, contact_id: int, address_id: int, mark: str) -> Joined | None:
    """Do what the code behind `mark` (its fingerprint) allows. None, whatever the reason: that confirms nothing.

    Unknown, used, expired, not for this person, or too many wrong ones from this address within a day.
    """
    if guesses(db, address_id):
        return None
    with db.transaction():
        joined = _use(db, policy, contact_id, mark)
        if joined is None:
            db.insert("wrong_code", address_id=address_id, at=db.now_ms())
            if guesses(db, address_id):
                key = f"guessing:{address_id}:{db.now():%Y-%m-%d}"
                people.add_task(db, key, "guessing", f"{WRONG_A_DAY} wrong codes", contact_id=contact_id)
    return joined


def guesses(db: Database, address_id: int) -> bool:
    """Whether so many wrong codes came from this address within a day that no code of it is looked at any more."""
    since = ms(db.now() - timedelta(days=1))
    wrong = db.one("select count(*) as n from wrong_code where address_id = ? and at > ?", address_id, since)
    return wrong is not None and wrong["n"] >= WRONG_A_DAY


def followers_of(db: Database, contact_id: int) -> list[Follower]:
    """Who follows this contact's own case, the unapproved first."""
    rows = db.all(
        "select other.id, other.respondent_id, other.state, other.name, (select value from address"
        " where address.contact_id = other.contact_id order by rank, address.id limit 1) as way from follower as mine"
        " join follower as other on other.respondent_id = mine.respondent_id and other.id <> mine.id"
        " where mine.contact_id = ? and mine.relation = 'self' and mine.state = 'approved'"
        " and other.relation = 'family' and other.state <> 'removed' order by other.state desc, other.id",
        contact_id,
    )
    return [
        Follower(row["id"], row["respondent_id"], row["name"] or f"…{(row['way'] or '')[-4:]}", row["state"])
        for row in rows
    ]


def approve(db: Database, policy: Policy, follower_id: int, *, by: int) -> bool:
    """The respondent (a contact) says that this follower may hear all. False when it is not theirs to say."""
    return _decide(db, policy, follower_id, "approved", by)


def remove(db: Database, policy: Policy, follower_id: int, *, by: int) -> bool:
    """The respondent refuses or removes this follower. What was planned for them dies, and every code that is out."""
    return _decide(db, policy, follower_id, "removed", by)


def record_approval(db: Database, policy: Policy, follower_id: int, *, staff: str, why: str = "") -> None:
    """Staff puts down that a follower may hear all, for who cannot say so: a child, a detained person. `staff`: who;
    `why`: what makes it theirs to say."""
    with db.transaction():
        db.run(
            "update follower set approved_by = ?, approved_at = ?, approved_why = ? where id = ?",
            staff,
            db.now_ms(),
            why,
            follower_id,
        )
        _set(db, policy, follower_id, "approved", staff)


def remove_for(db: Database, policy: Policy, follower_id: int, *, staff: str) -> None:
    """Staff takes a follower off a case, in the respondent's place: as `remove`. Where nobody is left, it is on the
    list."""
    with db.transaction():
        _set(db, policy, follower_id, "removed", staff)
        row = db.one("select respondent_id from follower where id = ?", follower_id)
        if row is not None:
            _look_after(db, row["respondent_id"], follower_id)


def leave(db: Database, policy: Policy, contact_id: int, respondent_id: int) -> bool:
    """A relative follows this case no longer. If nobody is left who does, staff is asked to look."""
    row = db.one(
        "select id from follower where contact_id = ? and respondent_id = ? and relation = 'family'"
        " and state <> 'removed'",
        contact_id,
        respondent_id,
    )
    if row is None:
        return False
    with db.transaction():
        _set(db, policy, row["id"], "removed", f"contact {contact_id}")
        _look_after(db, respondent_id, row["id"])
    return True


def _look_after(db: Database, respondent_id: int, last: int) -> None:
    """If nobody follows a case any more after this follower, staff is asked to look."""
    if db.one("select 1 from follower where respondent_id = ? and state <> 'removed'", respondent_id) is None:
        key = f"alone:{respondent_id}:{last}"
        people.add_task(db, key, "nobody_follows", "nobody-follows", respondent_id=respondent_id)


def _use(db: Database, policy: Policy, contact_id: int, mark: str) -> Joined | None:
    for purpose, act in ((_INVITE, _join), (_CLAIM, _link)):
        token = tokens.use_fingerprint(db, mark, purpose)
        if token is not None:
            joined = act(db, policy, contact_id, token)
            if joined is None:
                # Typed by the wrong person, perhaps by whoever was about to pass it on: it stays good.
                db.run("update token set used = null where hash = ?", mark)
            return joined
    return None


def _join(db: Database, policy: Policy, contact_id: int, token: Row) -> Joined | None:
    respondent, giver = token["respondent_id"], token["contact_id"]
    if contact_id == giver or not _is_self(db, giver, respondent) or _is_self(db, contact_id, respondent):
        return None
    people.follow(db, contact_id, respondent, "family", invited_by=giver)
    db.run(
        "update follower set name = ?, calls = ?, muted = 0, invited_by = ? where contact_id = ? and respondent_id = ?",
        token["name"],
        token["calls"],
        giver,
        contact_id,
        respondent,
    )
    _audit(db, f"contact {contact_id}", "join", "respondent", respondent)
    _replan(db, policy, respondent)
    return Joined("invite", token["calls"])


def _link(db: Database, policy: Policy, contact_id: int, token: Row) -> Joined | None:
    """The respondent is here: from now on they decide who follows."""
    respondent, giver = token["respondent_id"], token["contact_id"]
    if contact_id == giver or not claimable(db, giver, respondent):
        return None
    db.run("update follower set name = ? where contact_id = ? and respondent_id = ?", token["name"], giver, respondent)
    followed = people.following(db, contact_id)
    own = [each.respondent_id for each in followed if each.relation == "self"]
    people.follow(db, contact_id, respondent, "self")
    _audit(db, f"contact {contact_id}", "link", "respondent", respondent)
    if len(own) == 1:
        merge(db, policy, own[0], respondent, asking=(giver, contact_id))
    else:
        # What the relative chose to call them stays the relative's; the case is the respondent's own.
        db.run(
            "update follower set state = 'pending', calls = (select label from respondent where id = respondent_id)"
            " where respondent_id = ? and relation = 'family' and state <> 'removed'",
            respondent,
        )
        _replan(db, policy, respondent)
    return Joined("claim", token["name"])


def _decide(db: Database, policy: Policy, follower_id: int, state: str, by: int) -> bool:
    if all(each.id != follower_id for each in followers_of(db, by)):
        return False
    _set(db, policy, follower_id, state, f"contact {by}")
    return True


def _set(db: Database, policy: Policy, follower_id: int, state: str, who: str) -> None:
    row = db.one("select * from follower where id = ?", follower_id)
    if row is None:
        raise LookupError(f"no follower {follower_id}")
    with db.transaction():
        db.run("update follower set state = ? where id = ?", state, follower_id)
        if state == "removed":
            # One that somebody else was given must not bring this one back.
            db.run(
                "update token set used = ? where respondent_id = ? and used is null and purpose in (?, ?)",
                db.now_ms(),
                row["respondent_id"],
                _INVITE,
                _CLAIM,
            )
        _audit(db, who, state, "follower", follower_id)
        _replan(db, policy, row["respondent_id"])


def _replan(db: Database, policy: Policy, respondent_id: int) -> None:
    withdrawal.of_followers(db, respondent_id)
    for row in db.all("select hearing_id from appears where respondent_id = ?", respondent_id):
        replan(db, policy, row["hearing_id"])


def _is_self(db: Database, contact_id: int, respondent_id: int) -> bool:
    return any(
        each.respondent_id == respondent_id and each.relation == "self" and each.state == "approved"
        for each in people.following(db, contact_id)
    )


def _new_code(db: Database, purpose: str, contact_id: int, respondent_id: int, name: str, calls: str | None) -> str:
    code = family_codes.draw()
    tokens.keep_token(
        db, code, purpose, LIFE, contact_id=contact_id, respondent_id=respondent_id, name=name, calls=calls
    )
    return code


def _audit(db: Database, who: str, action: str, record: str, record_id: int) -> None:
    audit.note(db, who, action, record, record_id, ["state"])
