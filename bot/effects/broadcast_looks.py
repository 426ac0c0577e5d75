"""What staff looks at of a broadcast in the chat, by the same functions as the command line and the console: its words,
language by language, and how it looks on the phone of somebody who really gets it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot import broadcast_brief as brief
from bot.console.frame import many
from bot.desk_broadcasts import choice
from bot.desk_intents import Act, ActOnBroadcast
from bot.effects.answering import SHOWN, Answering
from bot.fields import whole_number
from messages.languages import english_name, supported
from messages.say import Option
from scheduler import inbox
from scheduler.broadcasts import overview, preview, record
from scheduler.broadcasts.audience import Counted
from scheduler.broadcasts.counting import whole
from scheduler.broadcasts.desk import BroadcastProblem
from scheduler.broadcasts.overview import Terms
from scheduler.broadcasts.record import Draft


def terms_of(who: Answering) -> Terms:
    """What the office has set for broadcasts."""
    return who.house.terms or Terms(who.house.office, who.house.policy)


def counted(who: Answering, draft: Draft) -> Counted:
    """Who gets it. Raises NotLooked: then all is done again when everybody is counted."""
    return who.look(draft.aim, lambda db: overview.counted(db, draft), lambda reader: whole(reader, draft.aim))


def say(who: Answering, text: str, choices: Sequence[Option] = (), about: str = "") -> None:
    """Said as a sentence, however it begins. `about`: as of `Answering.say_desk`."""
    who.say_desk(f"{text[:1].upper()}{text[1:]}", choices, about, brief.LONGEST)


def back(number: int) -> Option:
    """The button that leads back to a broadcast."""
    return choice("show", number, label="broadcast")


def _words(who: Answering, by: int, intent: ActOnBroadcast) -> None:
    number, start = intent.broadcast, whole_number(intent.what) or 0
    draft = record.unsent(who.db, number).draft
    tags = list(draft.texts)
    choices = [choice("text", number, tag, name=english_name(tag)) for tag in tags[start : start + SHOWN]]
    choices += [choice("words", number, str(start + SHOWN), name="More")] if len(tags) > start + SHOWN else []
    choices += [choice(act, number) for act in ("other", "unserved")]
    has = f"There is a text in {many(len(tags), 'language')}." if tags else "There is no text yet."
    say(who, f"{has} Which one do you want to change?", [*choices, back(number)])


def _text(who: Answering, by: int, intent: ActOnBroadcast) -> None:
    number, tag = intent.broadcast, intent.what
    if tag not in supported():
        raise BroadcastProblem(f"there is no language {tag!r}")
    text = record.unsent(who.db, number).draft.texts.get(tag)
    choices = [choice("type", number, tag, label="type" if text else "type-first")]
    choices += [choice("away", number, tag)] if text else []
    choices += [choice("words", number, label="languages"), back(number)]
    say(who, f"{english_name(tag)}:\n\n{text}" if text else f"There is no text in {english_name(tag)} yet.", choices)


def _look(who: Answering, by: int, intent: ActOnBroadcast) -> None:
    number, start = intent.broadcast, whole_number(intent.what) or 0
    groups = sorted(counted(who, record.get(who.db, number).draft).groups, key=lambda group: -group.people)
    choices = [
        choice("reader", number, str(group.first), name=brief.reader(group)) for group in groups[start : start + SHOWN]
    ]
    choices += [choice("look", number, str(start + SHOWN), name="More")] if len(groups) > start + SHOWN else []
    said = "Whose phone do you want to see?" if groups else "Nobody would get it, so there is nobody to show."
    say(who, said, [*choices, back(number)])


def _reader(who: Answering, by: int, intent: ActOnBroadcast) -> None:
    contact = whole_number(intent.what)
    if contact is None:
        raise BroadcastProblem("say for whom")
    shown = preview.reader(who.db, terms_of(who), record.get(who.db, intent.broadcast).draft, contact)
    choices = [choice("look", intent.broadcast, label="phones"), back(intent.broadcast)]
    say(who, "\n".join(brief.on_a_phone(shown)), choices, inbox.about([contact]))


def _sure(who: Answering, by: int, intent: ActOnBroadcast) -> None:
    found = record.get(who.db, intent.broadcast)
    said = f"Nothing more of it goes out, and it cannot be taken up again: {found.draft.name}. Cancel it?"
    say(who, said, [choice("cancel", found.id), back(found.id)])


LOOKS: Mapping[Act, Callable[[Answering, int, ActOnBroadcast], None]] = {
    "words": _words,
    "text": _text,
    "look": _look,
    "reader": _reader,
    "sure": _sure,
}
