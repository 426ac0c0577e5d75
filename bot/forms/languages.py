"""Choosing a language: each named in itself, a page at a time where many are offered; or typed by its name."""

from __future__ import annotations

from bot.forms.form import Answer, Data, Goto, option, picked
from bot.plain_letters import plain
from bot.turn import Facts, Typed
from messages.languages import known, own_name
from messages.say import Option

# On SMS an answer is one digit; a screen shows more, and still so few that nobody has to search.
_ON_SMS, _ON_A_SCREEN = 8, 16
_MORE = "lang:more"


def languages(data: Data, facts: Facts) -> tuple[Option, ...]:
    """The languages of the page that is open."""
    size = _ON_SMS if facts.channel == "sms" else _ON_A_SCREEN
    named = [option(f"lang:{tag}", "choice-who-known", name=own_name(tag)) for tag in facts.offered]
    if len(named) <= size + 1:
        return tuple(named)
    page = int(data.get("page") or 0) % -(-len(named) // size)
    return (*named[page * size : (page + 1) * size], option(_MORE, "choice-language-more"))


def chosen(answer: Answer, facts: Facts) -> str | None:
    """The language that was pressed, or typed by its own name or its English one; None when it is none of ours."""
    if isinstance(answer, Typed):
        return _typed(answer.text, facts)
    tag = picked(answer, "lang")
    return tag if tag in facts.offered else None


def more(answer: Answer, data: Data, step: str) -> Goto | None:
    """The next page, when that was asked for."""
    return Goto(step, data={"page": int(data.get("page") or 0) + 1}) if picked(answer, "lang") == "more" else None


def _typed(text: str, facts: Facts) -> str | None:
    said = plain(text).strip(" .!")
    if len(said) < 2:
        return None
    found = [
        tag
        for tag in facts.offered
        if any(plain(name).startswith(said) for name in (own_name(tag), known()[tag].name)) or said == tag.lower()
    ]
    return found[0] if len(found) == 1 else None
