"""The simulated phones of the demo and of scripted stories: whose they are, what the made-up office knows of them, and
each message as it stands on their screens. When it gets there is `simulation.py`'s business.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot import conversations, staff_link
from messages.languages import stand_in
from messages.phone_out import Shown
from messages.render import MissingText
from scheduler import choices, contents, office, outcomes, people, wording
from scheduler.db import Database, Row

Role = Literal["respondent", "family", "staff"]

ENGLISH = "en"
OFFICE = office.Office(
    name="The Demo Office",
    sender="Reminder line",
    zone="America/Denver",
    help_name="Demo Legal Help",
    help_phone="+12025550190",
    help_hours="Mon-Fri 9-5",
)
ATTORNEYS = (office.Attorney("demo", "The demo attorney", "+12025550191", "en, es", "Mon-Fri 9-5", "2026-11-02"),)
_LINK_LIFE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Phone:
    """A simulated phone. What is given of language, zone and wording the office knows before the person ever writes.

    `value` is the address: a number on SMS, a chat on Telegram. Staff is linked and alarmed from the start.
    """

    name: str
    channel: str
    value: str
    language: str | None = None
    zone: str | None = None
    wording: people.Wording | None = None
    role: Role = "respondent"


@dataclass(frozen=True, slots=True)
class Line:
    """One message on a phone's screen. `mine`: the person's own words; the rest came from us: outbox row `message`.

    `english` is the same message in English, for whoever watches; None where it is English already. `attached`: the
    name of the file that came along.
    """

    at: datetime
    phone: Phone
    text: str
    language: str
    mine: bool = False
    message: int = 0
    kind: str = ""
    step: str = ""
    hearing: int | None = None
    parts: int = 1
    choices: tuple[str, ...] = ()
    prompted: bool = True
    english: str | None = None
    attached: str | None = None


def introduce(db: Database, phone: Phone) -> str | None:
    """What the office knows of this phone's owner beforehand; for staff, what their Start link carries."""
    if phone.role == "staff":
        return staff_link.invite(db, office.add_staff(db, phone.name, "staff"), _LINK_LIFE)
    if phone.language or phone.zone or phone.wording:
        people.new_contact(
            db,
            phone.channel,
            phone.value,
            language=stand_in(phone.language or ENGLISH),
            zone=phone.zone or OFFICE.zone,
            wording=phone.wording or "discreet",
        )
    return None


def asked(db: Database, phone: Phone) -> tuple[str | None, tuple[str, ...]]:
    """What this phone is being asked: the step of the open form, and the tokens of the choices last offered."""
    found = people.contact_at(db, phone.channel, phone.value)
    if found is None:
        return None, ()
    offered = choices.offered(db, found[1].id)
    return conversations.load(db, found[1]).step, tuple(offered["tokens"]) if offered else ()


def arrived(db: Database, phone: Phone, shown: Shown) -> Line:
    """A message that was just shown, with what the outbox knows of it. The carrier's receipt is recorded too."""
    row = db.one("select * from message where id = ?", shown.message)
    attempt = db.one("select * from attempt where id = ?", shown.attempt)
    if row is None or attempt is None:
        raise LookupError(f"message {shown.message} is not in the outbox")
    provider_id = attempt["provider_id"]
    if phone.channel == "sms" and provider_id:
        outcomes.receipt(db, "sms", provider_id, attempt=shown.attempt, outcome="delivered", error=None)
    return Line(
        at=shown.at,
        phone=phone,
        text=shown.text.body,
        language=shown.text.language,
        message=shown.message,
        kind=row["kind"],
        step=row["step"],
        hearing=row["hearing_id"],
        parts=attempt["parts"],
        choices=tuple(choice.label for choice in shown.text.choices),
        prompted=bool(row["prompted"]),
        attached=shown.text.attachment.name if shown.text.attachment else None,
        english=None if shown.text.language == ENGLISH else _in_english(db, row, attempt, shown),
    )


def _in_english(db: Database, row: Row, attempt: Row, shown: Shown) -> str | None:
    batch = contents.read(db, [row], row["due"])
    way = next((way for way in batch.ways[row["reader"]] if way["address_id"] == attempt["address_id"]), None)
    if way is None:
        return None
    origin = int(row["step"]) if row["kind"] == "details" else row["id"]
    opt_out = way["opt_out_shown"] == attempt["started"]
    also = [each for each in batch.carried.get(origin, ()) if contents.live(batch, each)]
    try:
        return wording.word(row, also, way | {"language": ENGLISH}, batch, OFFICE, shown.at, opt_out).body
    except MissingText:
        # A broadcast has the texts that the office wrote.
        return None
