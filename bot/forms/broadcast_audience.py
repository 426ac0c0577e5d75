"""For whom a broadcast is, asked one thing after the other: court, days, attorney, and whatever else narrows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from bot.broadcast_view import audience_in_words
from bot.forms.broadcast_change import changed, language_of
from bot.forms.form import CHOOSE, Answer, Data, Form, Goto, Next, Question, again, option, picked
from bot.forms.place import court_called, court_id, short_name
from bot.turn import Facts, Typed
from bot.understand import read_when
from messages.channel import CHANNELS
from messages.languages import own_name
from messages.say import Option, Phrase, Say
from scheduler.broadcasts.audience import Audience
from scheduler.courts import Court, court, find_court
from scheduler.policy import KINDS

Onwards = Callable[[Data, Facts, Data], Next]
# What narrows it, by the step that asks for it.
NARROWS = ("court", "city", "since", "kind", "reads", "attorney", "tag", "channel", "unconfirmed")
_SHOWN = 6
_LANGUAGES = 12


def audience_of(data: Data) -> Audience:
    """The audience as it was said so far."""
    lists = ("courts", "cities", "kinds", "languages", "attorneys", "tags", "channels")
    days = {name: date.fromisoformat(data[name]) for name in ("since", "until") if data.get(name)}
    given = {name: tuple(data.get(name) or ()) for name in lists}
    return Audience(**given, **days, unconfirmed=bool(data.get("unconfirmed")))  # type: ignore[arg-type]


def moment(data: Data, name: str) -> datetime | None:
    """A wall time that was said."""
    return datetime.fromisoformat(data[name]) if data.get(name) else None


def questions(onwards: Onwards) -> Form:
    """The questions about the audience. `onwards`: where what was said leads."""
    take = partial(_take, onwards)
    return {
        "whom": Question(_ask_whom, _whom),
        "court": Question(_ask_court, partial(_court, take)),
        "pick": Question(_ask_pick, partial(_court, take)),
        "since": Question(_ask_since, _since, counts=True),
        "until": Question(_ask_until, partial(_until, take), counts=True),
        "attorney": Question(_ask_attorney, partial(_attorney, take)),
        "city": Question(_ask_typed("city"), partial(_typed, take, "cities")),
        "tag": Question(_ask_typed("tag"), partial(_typed, take, "tags")),
        "kind": Question(_ask_kind, partial(_listed, take, "kinds", KINDS)),
        "channel": Question(_ask_channel, partial(_listed, take, "channels", CHANNELS)),
        "reads": Question(_ask_reads, partial(_reads, take)),
    }


Take = Callable[[Data, Facts, Data], Next]


def _take(onwards: Onwards, data: Data, facts: Facts, known: Data) -> Next:
    whole = {**data, **known, "found": None}
    return onwards(whole, facts, {**known, "found": None})


def _more(data: Data, name: str, value: str) -> Data:
    return {name: list(dict.fromkeys([*(data.get(name) or ()), value]))}


def _ask_whom(data: Data, facts: Facts) -> Say:
    choices = [option("whom:done", "desk-choice-whom-done")]
    choices += [option(f"whom:{name}", f"desk-choice-whom-{name}") for name in NARROWS if not _is_said(data, name)]
    key = "desk-ask-whom-anew" if "broadcast" in data else "desk-ask-whom"
    return Say(key, {"whom": audience_in_words(audience_of(data))}, tuple(choices))


def _is_said(data: Data, name: str) -> bool:
    return bool(data.get(name) if name in ("since", "unconfirmed") else False)


def _whom(data: Data, answer: Answer, facts: Facts) -> Next:
    name = picked(answer, "whom")
    if name == "done":
        return changed(data, audience=audience_of(data)) if "broadcast" in data else Goto("language")
    if name == "unconfirmed":
        return Goto("whom", data={"unconfirmed": True})
    return Goto(name) if name in NARROWS else CHOOSE


def _ask_court(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-court")


def _court(take: Take, data: Data, answer: Answer, facts: Facts) -> Next:
    chosen = court_called(picked(answer, "court"))
    found = [chosen] if chosen else [each for each in _called(answer) if each.code]
    if not found:
        return again("desk-court-unknown")
    if len(found) == 1:
        return take(data, facts, _more(data, "courts", found[0].code))
    return Goto("pick", data={"found": [court_id(each) for each in found[:_SHOWN]]})


def _called(answer: Answer) -> tuple[Court, ...]:
    if not isinstance(answer, Typed):
        return ()
    exact = court(answer.text)
    return (exact,) if exact else find_court(answer.text[:80])


def _ask_pick(data: Data, facts: Facts) -> Say:
    found = [place for place in (court_called(name) for name in data.get("found") or ()) if place]
    return Say("desk-ask-court-pick", {}, tuple(_court_option(place) for place in found))


def _court_option(place: Court) -> Option:
    return option(
        f"court:{court_id(place)}", "choice-court", name=short_name(place), city=f"{place.city}, {place.state}"
    )


def _ask_since(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-since")


def _since(data: Data, answer: Answer, facts: Facts) -> Next:
    day = _day(answer, facts)
    return Goto("until", data={"since": day}) if day else again("desk-day-unreadable")


def _ask_until(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-until", {}, (option("until:same", "desk-choice-same-day"),))


def _until(take: Take, data: Data, answer: Answer, facts: Facts) -> Next:
    day = str(data.get("since")) if picked(answer, "until") == "same" else _day(answer, facts)
    if day is None or day < str(data.get("since") or ""):
        return again("desk-day-unreadable")
    return take(data, facts, {"until": day})


def _day(answer: Answer, facts: Facts) -> str | None:
    if not isinstance(answer, Typed):
        return None
    reading = read_when(answer.text, facts.language, facts.now.date())
    # A day alone is what is asked for: that no time was said is no question here.
    return reading.days[0].on.isoformat() if len(reading.days) == 1 and reading.ask in (None, "time") else None


def _ask_attorney(data: Data, facts: Facts) -> Say:
    if not facts.attorneys:
        return Say("desk-no-attorney")
    options = (option(f"attorney:{key}", "choice-who-known", name=name) for key, name in facts.attorneys)
    return Say("desk-ask-attorney", {}, tuple(options))


def _attorney(take: Take, data: Data, answer: Answer, facts: Facts) -> Next:
    key = picked(answer, "attorney")
    if key not in [known for known, _ in facts.attorneys]:
        return CHOOSE
    return take(data, facts, _more(data, "attorneys", str(key)))


def _ask_typed(name: str) -> Callable[[Data, Facts], Say]:
    return lambda data, facts: Say(f"desk-ask-{name}")


def _typed(take: Take, name: str, data: Data, answer: Answer, facts: Facts) -> Next:
    said = " ".join(answer.text.split()) if isinstance(answer, Typed) else ""
    return take(data, facts, _more(data, name, said)) if 1 <= len(said) <= 60 else CHOOSE


def _ask_kind(data: Data, facts: Facts) -> Say:
    return Say("desk-ask-kind", {}, tuple(Option(f"kinds:{kind}", Phrase(f"kind-{kind}")) for kind in KINDS))


def _ask_channel(data: Data, facts: Facts) -> Say:
    options = (option(f"channels:{name}", "choice-who-known", name=name) for name in CHANNELS)
    return Say("desk-ask-channel", {}, tuple(options))


def _listed(take: Take, name: str, known: tuple[str, ...], data: Data, answer: Answer, facts: Facts) -> Next:
    value = picked(answer, name)
    return take(data, facts, _more(data, name, value)) if value in known else CHOOSE


def _ask_reads(data: Data, facts: Facts) -> Say:
    offered = facts.offered[:_LANGUAGES]
    return Say(
        "desk-ask-reads", {}, tuple(option(f"reads:{tag}", "choice-who-known", name=own_name(tag)) for tag in offered)
    )


def _reads(take: Take, data: Data, answer: Answer, facts: Facts) -> Next:
    tag = language_of(answer, facts, facts.offered) if isinstance(answer, Typed) else picked(answer, "reads")
    return take(data, facts, _more(data, "languages", tag)) if tag in facts.offered and tag else CHOOSE
