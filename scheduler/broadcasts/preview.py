"""A broadcast as one real person would get it, and a test of it to whoever writes it. Nothing goes to anybody else."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from messages.channel import Text
from messages.languages import own_name
from messages.news import To, whole
from messages.say import Say
from messages.segments import segments
from scheduler import outbox, people, staff
from scheduler.broadcasts import audience, desk, record, texts
from scheduler.broadcasts.audience import LEFT_OUT, Counted
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.overview import Terms
from scheduler.broadcasts.record import Draft
from scheduler.db import Database, Row
from scheduler.policy import Policy

# At so many languages a test of all of them is a flood of its own.
MOST_TESTS = 4


@dataclass(frozen=True, slots=True)
class Shown:
    """What one reader gets, in order: the text, or a neutral line and then, when they ask for it, the text. How they
    ask stands in the line's `choices`: by its number on SMS, elsewhere by a button. `parts`: of each by SMS, 1
    elsewhere."""

    contact: int
    channel: str
    language: str
    wording: str
    texts: tuple[Text, ...]
    parts: tuple[int, ...]


def reader(db: Database, terms: Terms, draft: Draft, contact: int) -> Shown:
    """As this contact would get it now. Raises BroadcastProblem, which says why they would not."""
    row = audience.look_at(db, draft.aim, contact)
    if row is None:
        raise BroadcastProblem(f"contact {contact} is not in the audience")
    if row["reason"] is not None:
        raise BroadcastProblem(f"contact {contact} is left out: {LEFT_OUT[row['reason']]}")
    cases = audience.concerned(db, draft.aim, [contact]).get(contact, [])
    way, opt_out = _way(db, terms.policy, row)
    wholes = (False, True) if way["wording"] == "discreet" else (True,)
    said = [
        # What is sent when they ask for it follows a text that has said how to stop.
        texts.word(
            draft.texts,
            way,
            cases,
            terms.office,
            opt_out=opt_out and place == 0,
            whole=all_of_it,
        )
        for place, all_of_it in enumerate(wholes)
    ]
    shown = tuple(text for text in said if text is not None)
    if not shown:
        raise BroadcastProblem(f"contact {contact} would get nothing: {LEFT_OUT['no_value']}")
    parts = tuple(segments(text.body).parts if way["channel"] == "sms" else 1 for text in shown)
    return Shown(contact, way["channel"], shown[0].language, way["wording"], shown, parts)


def _way(db: Database, policy: Policy, row: Row) -> tuple[Row, bool]:
    """How this reader is written to now, and whether that says how to stop. `row`: as of `audience.look_at`."""
    (kept,) = db.all(_KEPT, row["address_id"])
    doubted = policy.doubts_the_phone(kept["failures"], kept["heard"], db.now_ms())
    way = row | {"code_word": kept["code_word"], "wording": "discreet" if doubted else row["wording"]}
    return way, row["channel"] == "sms" and policy.says_how_to_stop(kept["opt_out_shown"], db.now_ms())


def example(db: Database, terms: Terms, draft: Draft, language: str, seen: Counted) -> str:
    """One of its texts, as the first of its readers would get it; where there are none, with its placeholders as they
    are written. `seen`: who gets it, counted over everybody."""
    second = draft.missing == "second"
    for first in sorted(
        group.first
        for group in seen.groups
        if texts.language_for(draft.texts, group.language, group.second, second) == language
    ):
        # Whoever was counted may have said STOP since.
        with suppress(BroadcastProblem):
            return reader(db, terms, draft, first).texts[-1].body
    return whole(draft.texts[language], To(terms.office.sender, opt_out=True), language, "sms").body


def try_out(
    db: Database, terms: Terms, broadcast: int, by: int, language: str | None = None, *, seen: Counted | None = None
) -> list[str]:
    """Send it to the staff account `by` alone, in `language`, else in each of a few languages; in which. `seen`: who
    gets it, where that was counted just now. Raises BroadcastProblem."""
    draft = record.get(db, broadcast).draft
    way = _own_way(db, by)
    seen = seen or audience.count(db, draft.aim)
    languages = [language] if language else sorted(draft.texts)[:MOST_TESTS]
    with db.transaction():
        for tag in languages:
            if tag not in draft.texts:
                raise BroadcastProblem(f"there is no text in {tag!r}; there are {', '.join(draft.texts) or 'none'}")
            said = {"language": own_name(tag), "text": example(db, terms, draft, tag, seen)}
            key = f"s:broadcast-test:{broadcast}:{tag}:{db.now_ms()}"
            outbox.tell_one(db, key, way, Say("desk-test", said), urgency=outbox.ANSWERS, prompted=True)
        desk.note(db, by, "test", broadcast)
    return languages


def _own_way(db: Database, by: int) -> Row:
    name = desk.acting(db, by)
    contact = staff.account(db, by).contact
    for each in people.addresses(db, contact) if contact is not None else []:
        if not each.stopped and not each.failed:
            return {"contact_id": contact, "address_id": each.id, "channel": each.channel}
    raise BroadcastProblem(f"{name} has no chat or number to send a test to: courtbell staff chat {name!r} links one")


_KEPT = """
select address.opt_out_shown, address.failures, coalesce(contact.last_input, contact.created) as heard,
       contact.code_word
from address join contact on contact.id = address.contact_id where address.id = ?
"""
