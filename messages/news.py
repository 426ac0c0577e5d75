"""A broadcast as one reader gets it. In discreet wording that is a neutral line, and the text itself comes for a 1."""

from __future__ import annotations

from dataclasses import dataclass

from messages.catalog import Catalogue, catalogue
from messages.channel import Choice, Text
from messages.discreet import GSM_PARTS, UCS_PARTS
from messages.render import finish, sms_safe
from messages.segments import fits


@dataclass(frozen=True, slots=True)
class To:
    """Who writes to whom. `code_word`: the reader's own; `opt_out`: how to stop is said too."""

    sender: str
    code_word: str | None = None
    opt_out: bool = False


def whole(body: str, to: To, language: str, channel: str) -> Text:
    """The text itself, with who says it."""
    texts = catalogue(language)
    if channel == "sms":
        head = texts.text("sms-from", {"from": _from(to, texts)})
        tail = f"\n{texts.text('sms-stop', {})}" if to.opt_out else ""
        return finish(f"{head} {body}{tail}", (), language, channel)
    last = [texts.text("rich-code", {"code": to.code_word})] if to.code_word else []
    last += [texts.text("rich-stop", {})] if to.opt_out else []
    return finish("\n\n".join([body, *last]), (), language, channel)


def covered(to: To, language: str, channel: str) -> Text:
    """Only that there is a message: what a lock screen may show. An SMS gets shorter before it grows a part."""
    texts = catalogue(language)
    choices = (Choice("more", texts.text("choice-more", {})),)
    if channel != "sms":
        return finish(_covered(to, texts, "discreet-tap"), choices, language, channel)
    body = ""
    for reply, code in (("discreet-reply", True), ("discreet-reply-short", True), ("discreet-reply-short", False)):
        body = sms_safe(_covered(to if code else To(to.sender, None, to.opt_out), texts, reply))
        if fits(body, gsm=GSM_PARTS, ucs=UCS_PARTS):
            break
    return finish(body, choices, language, channel, numbered=False)


def _covered(to: To, texts: Catalogue, reply: str) -> str:
    said = [texts.text("discreet-news", {"from": _from(to, texts)}), texts.text(reply, {})]
    return " ".join([*said, *([texts.text("discreet-stop", {})] if to.opt_out else [])])


def _from(to: To, texts: Catalogue) -> str:
    if to.code_word:
        return texts.text("from-code", {"sender": to.sender, "code": to.code_word})
    return texts.text("from", {"sender": to.sender})
