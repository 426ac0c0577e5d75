"""The row of a broadcast: what it is about, for whom, in which words. Written as a draft, and changed only as one.

How it is approved and sent is `life`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from difflib import get_close_matches
from typing import Any, Literal, get_args

from messages.channel import CHANNELS
from messages.languages import supported
from scheduler.broadcasts import desk
from scheduler.broadcasts import texts as wording
from scheduler.broadcasts.audience import Aim, Audience, Scope
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.courts import court
from scheduler.db import Database, Row
from scheduler.policy import KINDS

About = Literal["news", "rights_session", "court_closed", "court_moved", "office_moved", "new_attorney"]
ABOUT: tuple[About, ...] = get_args(About)
# Of these, consent to hear of the case is enough, for they concern a hearing that the reader follows.
OF_THE_CASE = frozenset({"court_closed", "court_moved", "office_moved", "new_attorney"})
Missing = Literal["block", "second"]
# SMS carries no more (https://www.twilio.com/docs/api/errors/21617), and not everybody is on Telegram.
LONGEST = 1_600
# What each state means; completes the sentence "Broadcast 3 …".
STATES = {
    "draft": "is a draft",
    "asked": "waits for approval",
    "approved": "is approved, and can still be called back",
    "spreading": "is being put into the outbox",
    "sending": "is being sent",
    "paused": "is paused",
    "cancelled": "was cancelled",
    "done": "is done",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody wrote. `texts` by language tag; `missing`: what becomes of readers whose language has none: it may
    not be sent at all, or they get it in their second language.

    `wall`: naive, the time at which it goes out on each reader's own clock; None for as soon as it may.
    `useful_until`: Unix ms; None for as long as any broadcast is.
    """

    name: str
    about: About = "news"
    audience: Audience = field(default_factory=Audience)
    texts: Mapping[str, str] = field(default_factory=dict)
    missing: Missing = "block"
    wall: datetime | None = None
    useful_until: int | None = None

    @property
    def scope(self) -> Scope:
        """Which consent it needs."""
        return "case" if self.about in OF_THE_CASE else "news"

    @property
    def aim(self) -> Aim:
        """For whom it is, with all that decides it."""
        needs = wording.needs(self.texts.values())
        return Aim(self.audience, self.scope, wording.served(self.texts), self.missing == "second", needs)


@dataclass(frozen=True, slots=True)
class Broadcast:
    """A draft with what became of it. `by`: the staff account that wrote it as it stands; instants are Unix ms."""

    id: int
    draft: Draft
    state: str
    by: int | None
    again: bool
    asked: int | None
    approved: int | None
    approved_by: int | None
    recipients: int | None
    queued: int
    send_at: int | None
    spread_to: int
    paused_in: str | None
    ended: int | None


# More than any id.
_LARGEST = 2**53


def write(db: Database, draft: Draft, by: int) -> int:
    """A new draft of the staff account `by`; its id. Raises BroadcastProblem."""
    desk.acting(db, by)
    now = db.now_ms()
    with db.transaction():
        broadcast = db.insert(
            "broadcast", **_columns(draft), state="draft", created_by=by, changed_by=by, created=now, changed=now
        )
        desk.note(db, by, "write", broadcast)
    return broadcast


def rewrite(db: Database, broadcast: int, draft: Draft, by: int, seen: str = "") -> None:
    """Another text, audience or time, as long as it is a draft. `seen`: its mark when it was looked at, if that is
    known. Raises BroadcastProblem."""
    desk.acting(db, by)
    with db.transaction():
        before = unsent(db, broadcast)
        if seen and seen != mark(before):
            raise BroadcastProblem("it changed since you looked: nothing was done; look at it again")
        values = _columns(draft) | {"changed_by": by, "changed": db.now_ms(), "again": 0}
        marks = ", ".join(f"{name} = ?" for name in values)
        db.run(f"update broadcast set {marks} where id = ?", *values.values(), broadcast)
        desk.note(db, by, "rewrite", broadcast, changed(before.draft, draft))


def mark(broadcast: Broadcast) -> str:
    """What was asked for, and when, in twelve characters: with it an approval says what whoever gives it has seen."""
    said = json.dumps([broadcast.asked, asdict(broadcast.draft)], sort_keys=True, default=str)
    return hashlib.sha256(said.encode()).hexdigest()[:12]


def get(db: Database, broadcast: int) -> Broadcast:
    """One of them. Raises BroadcastProblem when there is none."""
    row = db.one("select * from broadcast where id = ?", broadcast)
    if row is None:
        raise BroadcastProblem(f"there is no broadcast {broadcast}")
    return _record(row)


def unsent(db: Database, broadcast: int) -> Broadcast:
    """One that can still be changed. Raises BroadcastProblem."""
    found = get(db, broadcast)
    if found.state != "draft":
        then = "; call it back first" if found.state in ("asked", "approved") else ""
        raise BroadcastProblem(f"broadcast {broadcast} {STATES[found.state]}: only a draft can be changed{then}")
    return found


def listing(db: Database, limit: int = 50, before: int = _LARGEST) -> list[Broadcast]:
    """The newest ones first. `before`: only those of smaller ids."""
    return [
        _record(row) for row in db.all("select * from broadcast where id < ? order by id desc limit ?", before, limit)
    ]


def several(db: Database, broadcasts: Collection[int]) -> dict[int, Broadcast]:
    """Those with these ids."""
    rows = db.gather("select * from broadcast where id in {ids}", ids=broadcasts) if broadcasts else []
    return {row["id"]: _record(row) for row in rows}


def changed(before: Draft, after: Draft) -> list[str]:
    """The names of the fields that differ."""
    return [each.name for each in fields(Draft) if getattr(before, each.name) != getattr(after, each.name)]


def _columns(draft: Draft) -> dict[str, Any]:
    texts = {language: text.strip() for language, text in draft.texts.items() if text.strip()}
    _check(draft, texts)
    return {
        "name": " ".join(draft.name.split()),
        "about": draft.about,
        "audience": draft.audience.to_json(),
        "texts": json.dumps(texts, ensure_ascii=False),
        "missing": draft.missing,
        "wall": draft.wall.isoformat(timespec="minutes") if draft.wall else None,
        "useful_until": draft.useful_until,
    }


def _check(draft: Draft, texts: Mapping[str, str]) -> None:
    if not 1 <= len(" ".join(draft.name.split())) <= 80:
        raise BroadcastProblem("a broadcast needs a name of at most 80 characters, for the staff's own lists")
    audience = draft.audience
    _known("subject", [draft.about], ABOUT)
    _known("language", [*texts, *audience.languages], supported())
    _known("kind of hearing", audience.kinds, KINDS)
    _known("channel", audience.channels, CHANNELS)
    for code in audience.courts:
        if (found := court(code)) is None or found.code != code:
            raise BroadcastProblem(f"no court of the list has the code {code!r}")
    if audience.since and audience.until and audience.since > audience.until:
        raise BroadcastProblem("the first day of the hearings is after the last one")
    for language, text in texts.items():
        if len(text) > LONGEST:
            raise BroadcastProblem(f"the text in {language!r} has {len(text)} characters; {LONGEST} fit into an SMS")


def _known(what: str, given: Collection[str], known: Collection[str]) -> None:
    for each in given:
        if each not in known:
            near = get_close_matches(each, known, 1)
            raise BroadcastProblem(
                f"there is no {what} {each!r}" + (f"; did you mean {near[0]!r}?" if near else f": {', '.join(known)}")
            )


def _record(row: Row) -> Broadcast:
    draft = Draft(
        name=row["name"],
        about=row["about"],
        audience=Audience.from_json(row["audience"]),
        texts=json.loads(row["texts"]),
        missing=row["missing"],
        wall=datetime.fromisoformat(row["wall"]) if row["wall"] else None,
        useful_until=row["useful_until"],
    )
    return Broadcast(
        row["id"],
        draft,
        row["state"],
        row["changed_by"],
        bool(row["again"]),
        row["asked"],
        row["approved"],
        row["approved_by"],
        row["recipients"],
        row["queued"],
        row["send_at"],
        row["spread_to"],
        row["paused_in"],
        row["ended"],
    )
