"""What staff answers to somebody: looked at first, then sent. The console, the chat and the command line come here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot import a_numbers
from bot.clean_text import cleaned
from bot.forms.code_word import tells
from bot.quick_replies import Quick, quick_replies
from messages.languages import stand_in
from messages.say import Say
from scheduler import audit, calls, inbox, people, replies
from scheduler.db import Database
from scheduler.office import Office
from scheduler.policy import Policy
from scheduler.replies import CannotReply, Cost, Way
from scheduler.staff import Account


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer that is being written. `quick`: which of the ready ones; `sure`: it may say what all this is about;
    `settles`: tasks; `number`: which answer to this person it is; `problem`: why it did not go; `telling`: because it
    says what all this is about."""

    text: str = ""
    quick: str = ""
    sure: bool = False
    settles: tuple[int, ...] = ()
    number: int = 0
    problem: str = ""
    telling: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """An answer that may go: in which words, where to, what it takes."""

    say: Say
    way: Way
    cost: Cost
    language: str
    quick: Quick | None = None


class NotYet(Exception):
    """The answer has to be looked at again; `draft` says why."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft.problem)
        self.draft = draft


def look(db: Database, office: Office, policy: Policy, contact: int, draft: Draft) -> Look:
    """What would go; nothing does. Raises NotYet, LookupError."""
    who = people.contact(db, contact)
    quick = _quick(db, office, contact, draft)
    say = quick.say if quick else _typed(db, contact, draft)
    try:
        way = replies.way_to(db, policy, contact, today=quick is not None and quick.today)
    except CannotReply as problem:
        raise NotYet(replace(draft, problem=str(problem))) from None
    cost = replies.cost(db, contact, say, way.channel)
    if quick is None and cost.parts > replies.MOST_PARTS:
        said = f"That takes {cost.parts} SMS parts, and {replies.MOST_PARTS} is the most. Say it shorter."
        raise NotYet(replace(draft, problem=said))
    return Look(say, way, cost, stand_in(who.language, who.second_language), quick)


def send(db: Database, office: Office, policy: Policy, contact: int, draft: Draft, by: Account) -> Look:
    """Let it go, settle what it settles, and write down who did. Raises NotYet, LookupError."""
    seen = look(db, office, policy, contact, draft)
    today = seen.quick is not None and seen.quick.today
    replies.send(db, policy, contact, seen.say, number=draft.number, staff_id=by.id, today=today)
    audit.note(db, by.name, "answer", "contact", contact, [seen.quick.name if seen.quick else "text"])
    settle(db, contact, draft.settles, by)
    inbox.seen(db, contact, db.now_ms())
    return seen


def settle(db: Database, contact: int, tasks: tuple[int, ...], by: Account) -> int:
    """Of these tasks, those that stand open because of what this person wrote are settled; how many."""
    found = inbox.open_tasks(db, contact, tasks)
    calls.settle(db, found, by, "answered")
    return len(found)


def _quick(db: Database, office: Office, contact: int, draft: Draft) -> Quick | None:
    if not draft.quick:
        return None
    if draft.text:
        raise NotYet(replace(draft, problem="There is a text in the box too: send that, or empty the box first."))
    found = {each.name: each for each in quick_replies(db, office, contact)}
    if draft.quick not in found:
        raise NotYet(replace(draft, quick="", problem=f"There is no such answer; there are {', '.join(found)}."))
    return found[draft.quick]


def _typed(db: Database, contact: int, draft: Draft) -> Say:
    bare = a_numbers.strip(cleaned(draft.text))
    if bare.dropped:
        said = "What looks like an A-number was taken out: it is never sent. Look at the text again, then send it."
        raise NotYet(replace(draft, text=bare.text, problem=said))
    draft = replace(draft, text=bare.text.strip())
    if not draft.text:
        raise NotYet(replace(draft, problem="Write something first."))
    if len(draft.text) > replies.LONGEST:
        raise NotYet(replace(draft, problem=f"That is too long: at most {replies.LONGEST} characters."))
    who = people.contact(db, contact)
    if who.wording == "discreet" and not draft.sure and tells(draft.text, (who.language,)):
        said = "This person wants messages that do not say what they are about, and this text does."
        raise NotYet(replace(draft, problem=said, telling=True))
    return replies.own_words(draft.text)
