"""Choosing a language: each named in itself, a page at a time where many are offered; or typed by its name."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.command_words import words_of
from bot.forms.form import Answer, Data, Goto, option, picked
from bot.plain_letters import plain
from bot.turn import Facts, Typed
from messages.languages import known, own_name
from messages.say import Option

# On SMS an answer is one digit; a screen shows more, and still so few that nobody has to search.
_ON_SMS, _ON_A_SCREEN = 8, 16
_MORE = "lang:more"
# What people call a language besides its own name and the English one of our list.
_ALSO = {"zh-Hans": ("Chinese",), "fa-AF": ("Farsi", "فارسی"), "es-419": ("Castellano",), "ar": ("عربي",)}
_AROUND = frozenset(["in", "en", "an", "please", "por", "favor", "souple", "tanpri", "svp"])


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


def called(text: str, offered: Collection[str]) -> tuple[str, ...]:
    """Those of `offered` that the whole of `text` names, by words of their own name or the English one; mostly one."""
    said = set(words_of(text)) - _AROUND
    long = "".join(said)
    if len(long) < (4 if long.isascii() else 2):
        return ()
    return tuple(tag for tag in offered if any(said <= name for name in _names(tag)))


def _names(tag: str) -> list[set[str]]:
    # What stands in brackets is a country or a script, and says nothing by itself.
    names = (own_name(tag), known()[tag].name, *_ALSO.get(tag, ()))
    return [set(words_of(re.sub(r"\(.*?\)", "", name))) for name in names]


def _typed(text: str, facts: Facts) -> str | None:
    if same := called(text, facts.offered):
        return same[0] if len(same) == 1 else None
    said = plain(text).strip(" .!")
    if len(said) < 2:
        return None
    found = [
        tag
        for tag in facts.offered
        if any(plain(name).startswith(said) for name in (own_name(tag), known()[tag].name)) or said == tag.lower()
    ]
    return found[0] if len(found) == 1 else None
