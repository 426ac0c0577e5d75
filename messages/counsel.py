"""Whom to call from now on, when somebody's lawyer changed. In discreet wording it is a number and nothing more."""

from __future__ import annotations

from dataclasses import dataclass, replace

from messages.channel import Text
from messages.discreet import GSM_PARTS, UCS_PARTS
from messages.notices import Advice
from messages.render import render
from messages.say import Phrase, Say, Value
from messages.segments import fits
from messages.telephone import say_phone


@dataclass(frozen=True, slots=True)
class Told:
    """Who tells whom. `names`: the reader's people whose lawyer it is; empty when it is the reader's own. `advice`:
    whom to call now."""

    sender: str
    code_word: str | None
    wording: str
    advice: Advice
    names: tuple[str, ...] = ()


def whom_to_call_now(told: Told, language: str, channel: str) -> Text:
    """The text, finished. A discreet SMS loses the code word before it grows a part. Raises MissingText when no
    catalogue has it."""
    text = render(_say(told), language, channel)
    small = channel != "sms" or fits(text.body, gsm=GSM_PARTS, ucs=UCS_PARTS)
    if told.wording != "discreet" or small:
        return text
    return render(_say(replace(told, code_word=None)), language, channel)


def _say(told: Told) -> Say:
    values: dict[str, Value] = {"from": _from(told)}
    if told.wording == "discreet":
        return Say("discreet-counsel", values | {"phone": say_phone(told.advice.phone)})
    values["call"] = _call(told.advice)
    if told.names:
        return Say("counsel-other", values | {"names": ", ".join(told.names)})
    return Say("counsel", values)


def _call(advice: Advice) -> Phrase:
    known: dict[str, Value] = {"phone": say_phone(advice.phone)}
    if advice.hours:
        known["hours"] = advice.hours
    if advice.attorney:
        return Phrase(
            "say-call-lawyer-hours" if advice.hours else "say-call-lawyer", known | {"name": advice.name or ""}
        )
    return Phrase("say-call-line-hours" if advice.hours else "say-call-line", known)


def _from(told: Told) -> Phrase:
    if told.code_word:
        return Phrase("from-code", {"sender": told.sender, "code": told.code_word})
    return Phrase("from", {"sender": told.sender})
