"""The weekly question of those who wait for a date: "did you get one?". In discreet wording it is neutral."""

from __future__ import annotations

from dataclasses import dataclass, replace

from messages.channel import Text
from messages.discreet import GSM_PARTS, UCS_PARTS
from messages.render import render
from messages.say import Option, Phrase, Say, Value
from messages.segments import fits


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks whom. `names`: the reader's people whose hearing it is; empty when it is the reader's own.

    `own`: the reader is one of them. `opt_out`: how to stop is said too.
    """

    sender: str
    code_word: str | None
    wording: str
    names: tuple[str, ...] = ()
    opt_out: bool = False
    own: bool = False


_ANSWERS = tuple(
    Option(token, Phrase(f"choice-{name}"))
    for token, name in (("havedate", "havedate"), ("notyet", "notyet"), ("unask", "unask"))
)


def ask_for_a_date(asked: Asked, language: str, channel: str) -> Text:
    """The question, finished. A discreet SMS gets shorter, and at last loses the code word, before it grows a part.

    Raises MissingText when no catalogue has it.
    """
    if asked.wording != "discreet":
        return render(_say(asked, "awaited-check-other" if asked.names else "awaited-check"), language, channel)
    full = "discreet-awaited-other" if asked.names and not asked.own else "discreet-awaited"
    text = render(_say(asked, full), language, channel)
    for shorter in (asked, replace(asked, code_word=None)):
        if channel != "sms" or fits(text.body, gsm=GSM_PARTS, ucs=UCS_PARTS):
            break
        text = render(_say(shorter, "discreet-awaited-short"), language, channel)
    return text


def _say(asked: Asked, key: str) -> Say:
    values: dict[str, Value] = {"from": _from(asked)}
    if asked.names:
        values["names"] = ", ".join(asked.names)
    if not asked.opt_out:
        return Say(key, values, _ANSWERS)
    stop = Phrase("discreet-stop" if asked.wording == "discreet" else "sms-stop")
    return Say("awaited-stop", {"text": Phrase(key, values), "stop": stop}, _ANSWERS)


def _from(asked: Asked) -> Phrase:
    if asked.code_word:
        return Phrase("from-code", {"sender": asked.sender, "code": asked.code_word})
    return Phrase("from", {"sender": asked.sender})
