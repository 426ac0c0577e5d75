"""Staff changes the draft of a broadcast in the chat: when it goes, and its words in one language.

For whom it is, and what becomes of readers without a text, is asked as of a new one (`broadcast.py`)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.desk_intents import ActOnBroadcast, ChangeBroadcast, RewordBroadcast
from bot.forms.form import CHOOSE, Again, Answer, Data, Done, Form, Next, Question, again, option, picked
from bot.plain_letters import plain
from bot.turn import Facts, Typed
from bot.typed_zones import on_the_clock_of
from bot.understand import read_when
from messages.languages import english_name, known, own_name, supported
from messages.say import Option, Say, When
from scheduler.broadcasts.record import LONGEST

_SHOWN = 12


def moment(answer: Answer, facts: Facts, *, own: bool = False) -> datetime | Again:
    """One day and one time that were typed; else what is asked again. `own`: they count on the writer's own clock, else
    on that of each reader, of which nobody can name the zone."""
    reading = read_when(answer.text, facts.language, facts.now.date()) if isinstance(answer, Typed) else None
    days = reading.days if reading and reading.ask is None else ()
    if len(days) != 1 or len(days[0].times) != 1:
        return again("desk-starts-unreadable")
    if reading and "weekday" in reading.doubts:
        return again("desk-weekday-odd")
    wall = datetime.combine(days[0].on, days[0].times[0])
    return _of_no_other_clock(wall, reading.zones if reading else (), facts, own=own)


def _of_no_other_clock(wall: datetime, zones: Sequence[str], facts: Facts, *, own: bool) -> datetime | Again:
    """The moment, where it was typed by no zone, or by one whose clock shows the same; else what is asked again."""
    if zones and not own:
        return again("desk-zone-of-readers", typed=When(wall, "UTC", ""))
    if others := on_the_clock_of(facts.zone, wall, zones, facts.zone):
        return again("desk-zone-odd", typed=When(wall, facts.zone, ""), when=When(others[0], facts.zone, ""))
    return wall


def language_option(tag: str) -> Option:
    """A language as a button."""
    return option(f"tag:{tag}", "choice-who-known", name=own_name(tag))


def language_of(answer: Answer, facts: Facts, among: Collection[str]) -> str | None:
    """The language that was pressed, or typed by its name or tag."""
    if not isinstance(answer, Typed):
        tag = picked(answer, "tag")
        return tag if tag in among else None
    said = plain(answer.text).strip(" .!")
    names = {tag: [plain(known()[tag].name), tag.lower()] for tag in among}
    for tag in names.keys() & set(facts.offered):
        # What the others call themselves stands in catalogues that nobody has read yet, and must not wait for here.
        names[tag].append(plain(own_name(tag)))
    found = [tag for tag, called in names.items() if said and any(name.startswith(said) for name in called)]
    return found[0] if len(found) == 1 else None


def text_of(answer: Answer) -> str | Again:
    """A text that was typed, as it is; else what is asked again."""
    text = answer.text.strip() if isinstance(answer, Typed) else ""
    return text if 1 <= len(text) <= LONGEST else again("desk-text-long", count=len(text), most=LONGEST)


def changed(data: Data, **to: object) -> Done:
    """The draft that `data` is about is different in these fields."""
    return Done((), (ChangeBroadcast(int(data["broadcast"]), to),))


def _ask_when(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-when", {}, (option("when:soon", "desk-choice-when-soon"),))


def _when(data: Data, answer: Answer, facts: Facts) -> Next:
    if picked(answer, "when") == "soon":
        return changed(data, wall=None)
    said = moment(answer, facts)
    return said if isinstance(said, Again) else changed(data, wall=said)


def _ask_tongue(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-tongue", {}, tuple(language_option(tag) for tag in facts.offered[:_SHOWN]))


def _tongue(data: Data, answer: Answer, facts: Facts) -> Next:
    tag = language_of(answer, facts, supported())
    return Done((), (ActOnBroadcast(int(data["broadcast"]), "text", what=tag),)) if tag else CHOOSE


def _ask_retype(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-retype", {"language": english_name(str(data.get("language")))})


def _retype(data: Data, answer: Answer, facts: Facts) -> Next:
    text = text_of(answer)
    if isinstance(text, Again):
        return text
    return Done((), (RewordBroadcast(int(data["broadcast"]), str(data.get("language")), text),))


FORM: Form = {
    "when": Question(_ask_when, _when, counts=True),
    "tongue": Question(_ask_tongue, _tongue),
    "retype": Question(_ask_retype, _retype, counts=True),
}
