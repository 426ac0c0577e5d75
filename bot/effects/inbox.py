"""What staff does with the inbox in the chat, by the same functions as the console and the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from bot import desk, desk_intents, desk_people, staff_reply, thread
from bot import inbox_view as view
from bot.effects.answering import SHOWN, Answering, account_of, carry_out, typed
from bot.quick_replies import quick_replies
from bot.staff_reply import Draft, NotYet
from messages.languages import stand_in
from messages.say import Option
from scheduler import inbox, replies
from scheduler.staff import Account

# Lines of a conversation, and files that it leads to.
_LINES, _FILES = 6, 3


@carry_out.register
def _(intent: desk_intents.ShowInbox, who: Answering) -> None:
    if account_of(who) is None:
        return
    db, found = who.db, inbox.talks(who.db, intent.show, after=intent.after, limit=SHOWN + 1)
    found, further = found[:SHOWN], found[SHOWN:]
    lines = [f"{view.head(talk, db.now()).strip()}\n{view.said(talk)}" for talk in found]
    waiting = inbox.counts(db)["waits"]
    other = "waits" if intent.show == "all" else "all"
    more = (desk.talk(intent.show, found[-1].last, found[-1].contact, name="More"),) if further else ()
    talks = (desk.talk("show", talk.contact, name=view.name(talk)[:40]) for talk in found)
    choices = (*talks, *more, desk.talk(other))
    head = f"Waiting for an answer: {waiting}." if waiting else "Nobody waits for an answer."
    _say(who, "\n".join([head, *lines]), choices, (talk.contact for talk in found))


@carry_out.register
def _(intent: desk_intents.ActOnTalk, who: Answering) -> None:
    account = account_of(who)
    if account is None:
        return
    try:
        _ACTS[intent.act](who, account, intent)
    except NotYet as problem:
        again = (desk.talk("sure", intent.contact, intent.number, _what(who, intent)),) if problem.draft.telling else ()
        _say(who, str(problem), (*again, desk.talk("show", intent.contact)), [intent.contact])
    except LookupError:
        _say(who, "That person is not there any more.", (desk.talk("waits"),))


def _show(who: Answering, by: Account, intent: desk_intents.ActOnTalk) -> None:
    db, contact, office = who.db, intent.contact, who.house.office
    person = inbox.person(db, contact)
    language = stand_in(person.contact.language, person.contact.second_language)
    lines, _ = thread.lines(db, contact, language, db.now_ms() + 1)
    if person.last is not None:
        inbox.seen(db, contact, person.last)
    text = "\n".join([*view.person(person), "", *view.lines(lines[-_LINES:], office.zone)])
    number = replies.next_number(db, contact)
    ready = (
        desk.talk("look", contact, number, each.name, name=each.about) for each in quick_replies(db, office, contact)
    )
    opens = (desk_people.opens(each.respondent_id, each.label) for each in person.following[:_FILES])
    choices = (desk.talk("write", contact, number), *ready, *_settles(person), *who.on_a_screen(*opens))
    _say(who, text, choices, [contact])


def _look(who: Answering, by: Account, intent: desk_intents.ActOnTalk) -> None:
    seen = staff_reply.look(who.db, who.house.office, who.house.policy, intent.contact, _draft(who, intent))
    go = desk.talk("send", intent.contact, intent.number, _what(who, intent))
    _say(who, "\n".join(view.answer(seen, who.db.now())), (go, desk.talk("show", intent.contact)), [intent.contact])


def _send(who: Answering, by: Account, intent: desk_intents.ActOnTalk) -> None:
    draft = _draft(who, intent)
    seen = staff_reply.send(who.db, who.house.office, who.house.policy, intent.contact, draft, by)
    if intent.what.isdigit():
        inbox.passed_on(who.db, int(intent.what))
    held = seen.way.leaves > who.db.now()
    said = "Your answer waits until it is day where they live." if held else "Your answer is on its way."
    person = inbox.person(who.db, intent.contact)
    _say(who, "\n".join([said, *view.waits(person)]), (*_settles(person), desk.talk("waits")), [intent.contact])


def _settle(who: Answering, by: Account, intent: desk_intents.ActOnTalk) -> None:
    ids = [row["id"] for row in inbox.person(who.db, intent.contact).tasks]
    # Nobody has seen yet what came since.
    seen = tuple(each for each in ids if each <= intent.number)
    staff_reply.settle(who.db, intent.contact, seen, by)
    newer = len(ids) - len(seen)
    said = f"Taken off the list: {len(seen)}." + (f" {newer} came since you looked." if newer else "")
    _say(who, said, (*((desk.talk("show", intent.contact),) if newer else ()), desk.talk("waits")))


def _settles(person: inbox.Person) -> tuple[Option, ...]:
    """The button that settles what is shown with it."""
    newest = max((row["id"] for row in person.tasks), default=0)
    return (desk.talk("settle", person.contact.id, newest),) if newest else ()


def _what(who: Answering, intent: desk_intents.ActOnTalk) -> str:
    return intent.what or str(who.inbound)


def _draft(who: Answering, intent: desk_intents.ActOnTalk) -> Draft:
    what, sure = _what(who, intent), intent.act == "sure"
    if not what.isdigit():
        return Draft(quick=what, number=intent.number)
    said = typed(who, int(what))
    if said is None:
        raise NotYet(Draft(problem="That has gone already, or is no longer there. Look again."))
    if said.dropped:
        raise NotYet(Draft(problem="What looks like an A-number was taken out: it is never sent. Type it without."))
    return Draft(text=said.text, sure=sure, number=intent.number)


def _say(who: Answering, text: str, choices: tuple[Option, ...] = (), contacts: Iterable[int] = ()) -> None:
    who.say_desk(text, choices, inbox.about(list(contacts)))


_ACTS: Mapping[desk_intents.TalkAct, Callable[[Answering, Account, desk_intents.ActOnTalk], None]] = {
    "show": _show,
    "look": _look,
    "send": _send,
    "sure": _send,
    "settle": _settle,
}
