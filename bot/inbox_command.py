"""`courtbell inbox`: who wrote and waits, one person's texts, and an answer: a dry run until --yes is given."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot import inbox_view as view
from bot import staff_reply, thread
from bot.as_shown import mark_of
from bot.config import Config, office_of
from bot.quick_replies import quick_replies
from bot.staff_reply import Draft, NotYet
from messages.languages import stand_in
from scheduler import hearing_views, inbox, replies, staff
from scheduler.db import Database
from scheduler.staff import Account, StaffProblem

Out = Callable[[str], None]
VERBS = ("list", "show", "reply", "settle")
_HOW_TO_ANSWER = "without --yes reply shows it, with what to add"


class InboxProblem(Exception):
    """It cannot be done so; the message says why, and what to do."""


class NotAsSeen(InboxProblem):
    """It is not as it was looked at: it is shown anew."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One command: what was typed, and what it works with."""

    given: argparse.Namespace
    settings: Config
    db: Database
    out: Out

    @property
    def contact(self) -> int:
        """Whose texts. Raises InboxProblem."""
        words = self.given.what[1:]
        if len(words) != 1 or not (words[0].isascii() and words[0].isdigit() and len(words[0]) < 16):
            raise InboxProblem(f"say whose, by the number in the list: courtbell inbox {self.given.what[0]} CONTACT")
        return int(words[0])

    def by(self) -> Account:
        """Whose account acts. Raises StaffProblem."""
        return staff.at_work(self.db, self.given.acting, "answer")


def run(given: argparse.Namespace, settings: Config, db: Database, out: Out) -> int:
    """One verb; the exit code."""
    try:
        return _VERBS[given.what[0]](Asked(given, settings, db, out))
    except (InboxProblem, StaffProblem, NotYet) as problem:
        said = f"{str(problem)[0].upper()}{str(problem)[1:].rstrip('.')}."
        if isinstance(problem, NotYet) and problem.draft.telling:
            said += " Add --sure to send it all the same."
        out(json.dumps({"problem": said}, ensure_ascii=False) if given.json else said)
        if isinstance(problem, NotAsSeen) and not given.json:
            out("")
            _show(Asked(given, settings, db, out))
        return 1


def _list(asked: Asked) -> int:
    found = inbox.talks(asked.db, asked.given.show, limit=asked.given.limit)
    for talk in found:
        if asked.given.json:
            asked.out(json.dumps(view.as_json(talk), ensure_ascii=False))
        else:
            asked.out(f"{view.head(talk, asked.db.now())}\n        {view.said(talk)}")
    if not found and not asked.given.json:
        asked.out("Nobody waits for an answer." if asked.given.show == "waits" else "Nobody.")
    return 0


def _show(asked: Asked) -> int:
    db, contact = asked.db, asked.contact
    who = _person(db, contact)
    language = stand_in(who.contact.language, who.contact.second_language)
    found, _ = thread.lines(db, contact, language, db.now_ms() + 1)
    if asked.given.json:
        for line in found:
            asked.out(json.dumps(view.line_as_json(line), ensure_ascii=False))
        return 0
    for text in (*view.person(who), "", *view.lines(found, asked.settings.office.zone), ""):
        asked.out(text)
    for text in view.quick(quick_replies(db, office_of(asked.settings), contact)):
        asked.out(text)
    asked.out(f"Next: courtbell inbox reply {contact} --text TEXT, or --quick NAME")
    if who.tasks:
        asked.out(f"Spoken to otherwise: courtbell inbox settle {contact} --seen {who.mark}")
    return 0


def _reply(asked: Asked) -> int:
    db, contact, by = asked.db, asked.contact, asked.by()
    who, given = _person(db, contact), asked.given
    settles = tuple(row["id"] for row in who.tasks) if given.settle else ()
    number = replies.next_number(db, contact)
    draft = Draft(given.text or "", given.quick or "", given.sure, settles, number)
    rules = office_of(asked.settings), asked.settings.policy
    if not given.yes:
        mark, seen = _mark_to_answer(db, who), staff_reply.look(db, *rules, contact, draft)
        _told(asked, seen, f"A dry run: nothing was sent. Add --yes --seen {mark}.", sent=False, seen=mark)
        return 0
    staff_reply.look(db, *rules, contact, draft)
    with db.transaction():
        _is_as_seen(asked, _mark_to_answer(db, _person(db, contact)), _HOW_TO_ANSWER)
        seen = staff_reply.send(db, *rules, contact, draft, by)
    _told(asked, seen, "It is on its way.", sent=True)
    return 0


def _settle(asked: Asked) -> int:
    by = asked.by()
    with asked.db.transaction():
        who = _as_seen(asked)
        count = staff_reply.settle(asked.db, who.contact.id, tuple(row["id"] for row in who.tasks), by)
    asked.out(json.dumps({"settled": count}) if asked.given.json else f"Taken off the list: {count}.")
    return 0


def _as_seen(asked: Asked) -> inbox.Person:
    """Whose texts, as they were looked at. Raises InboxProblem."""
    who = _person(asked.db, asked.contact)
    _is_as_seen(asked, who.mark, f"courtbell inbox show {asked.contact} shows it, with what to add")
    return who


def _is_as_seen(asked: Asked, mark: str, how: str) -> None:
    """Raises InboxProblem where that was not said, NotAsSeen where something else was seen. `how`: to look."""
    if not asked.given.seen:
        raise InboxProblem(f"say with --seen what you looked at: {how}")
    if asked.given.seen != mark:
        raise NotAsSeen(
            "they wrote since you looked, somebody answered or settled it, or their hearings changed: nothing was done."
            f" Look again: courtbell inbox show {asked.contact}"
        )


def _mark_to_answer(db: Database, who: inbox.Person) -> str:
    """Stands for what they wrote, how often they were answered, and what we know of their hearings: what an answer in
    own words says may not hold any more when one of them changes."""
    contact = who.contact.id
    known = [repr(each) for each in hearing_views.of_contact(db, contact, for_office=True)]
    return mark_of(who.mark, replies.next_number(db, contact), known)


def _told(asked: Asked, found: staff_reply.Look, then: str, **said: object) -> None:
    if asked.given.json:
        said |= {"channel": found.way.channel, "parts": found.cost.parts, "text": found.cost.text.body}
        asked.out(json.dumps(said | {"leaves": found.way.leaves.isoformat()}, ensure_ascii=False))
        return
    for line in (*view.answer(found, asked.db.now()), then):
        asked.out(line)


def _person(db: Database, contact: int) -> inbox.Person:
    try:
        return inbox.person(db, contact)
    except LookupError:
        raise InboxProblem(f"there is no contact {contact} (any more)") from None


_VERBS: Mapping[str, Callable[[Asked], int]] = {"list": _list, "show": _show, "reply": _reply, "settle": _settle}
