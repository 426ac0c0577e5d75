"""From a `Say` to a finished `Text` in one language for one channel. Pure: no clock, no database, no provider."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from messages.calendar import FILE_NAME, file_of
from messages.catalog import Catalogue, MissingText, catalogue
from messages.channel import Attachment, Choice, Text
from messages.direction import isolated, marked
from messages.languages import LAST_RESORT, direction, say_month, spoken, stand_in
from messages.say import Lines, Phrase, Say, Value, When
from messages.voice import is_spoken_first

__all__ = ["MissingText", "finish", "numbered_lines", "phrase", "render", "sms_safe"]

# What one stray character costs: a curly quote turns a 160-character SMS into a 70-character one. Letters stay.
_SMS_PLAIN = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u2032": "'", "\u2039": "'", "\u203a": "'",
        "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2033": '"', "\u00ab": '"', "\u00bb": '"',
        "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
        "\u2022": "-", "\u00b7": "-", "\u2026": "...", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ",
        "\u200a": " ", "\u3000": " ", "\u200b": None, "\ufeff": None, "\u00ad": None, "\t": " ",
    }
)  # fmt: skip


# The one answer of a conversation that must be understood before anything else can follow.
_WELCOME = "ask-consent"
_COSTLY = re.compile(f"[{''.join(map(chr, _SMS_PLAIN))}]")


def render(say: Say, language: str, channel: str) -> Text:
    """`say` in `language`, or openly in another (`Text.language` says which), whole and never mixed.

    Raises MissingText when the text is in no catalogue: nobody gets an empty message.
    """
    used = stand_in(language)
    try:
        text = _render_in(say, used, channel)
    except MissingText:
        if used == LAST_RESORT:
            raise
        text = _render_in(say, LAST_RESORT, channel)
    return replace(text, spoken=f"{language}/welcome") if say.key == _WELCOME and is_spoken_first(language) else text


def phrase(words: Phrase, language: str) -> str:
    """One phrase as text, in the language or what stands in for it."""
    texts = catalogue(stand_in(language))
    try:
        return texts.text(words.key, _flat(words.values, texts))
    except MissingText:
        # As in `render`: what is there in English alone is said in English.
        english = catalogue(LAST_RESORT)
        return english.text(words.key, _flat(words.values, english))


def finish(body: str, choices: Iterable[Choice], language: str, channel: str, *, numbered: bool = True) -> Text:
    """The text as its channel wants it: on SMS plain characters, and the choices as numbered lines."""
    offered = tuple(choices)
    if channel != "sms":
        return _in_order(Text(body, language, offered))
    return Text(sms_safe(body + numbered_lines(offered)) if numbered else sms_safe(body), language, offered)


def numbered_lines(choices: Iterable[Choice]) -> str:
    """The choices as they stand under an SMS."""
    return "".join(f"\n{number} {choice.label}" for number, choice in enumerate(choices, 1))


def sms_safe(body: str) -> str:
    """`body` without the typography that would make it cost more; no letter is changed."""
    return marked(body.translate(_SMS_PLAIN) if _COSTLY.search(body) else body)


def _in_order(text: Text) -> Text:
    """The text as it can be read where a screen shows it: nothing changes unless it is written from right to left."""
    if direction(text.language) != "rtl":
        return text
    choices = tuple(Choice(choice.token, isolated(choice.label), choice.across) for choice in text.choices)
    return Text(isolated(text.body), text.language, choices)


def _render_in(say: Say, language: str, channel: str) -> Text:
    texts = catalogue(language)
    body = texts.text(say.key, _flat(say.values, texts))
    if not body.strip():
        raise MissingText(f"{say.key!r} in {language} is empty")
    choices = (
        Choice(option.token, texts.text(option.label.key, _flat(option.label.values, texts)), option.across)
        for option in say.choices
    )
    text = finish(body, choices, language, channel)
    if say.event is None or channel == "sms":
        return text
    title = texts.text("calendar-title", _flat(say.values, texts))
    return replace(text, attachment=Attachment(FILE_NAME, file_of(say.event, title)))


def _flat(values: Mapping[str, Value], texts: Catalogue) -> dict[str, str | int]:
    flat: dict[str, str | int] = {}
    for name, value in values.items():
        if isinstance(value, When):
            said = spoken(value, texts.language)
            flat[name], flat[f"{name}_date"], flat[f"{name}_day"] = said.full, said.date, said.day
            flat[f"{name}_time"], flat[f"{name}_city"] = said.time, said.city
            flat[f"{name}_month"] = say_month(value.wall.date(), texts.language)
        elif isinstance(value, Phrase):
            flat[name] = texts.text(value.key, _flat(value.values, texts))
        elif isinstance(value, Lines):
            flat[name] = "\n".join(texts.text(item.key, _flat(item.values, texts)) for item in value.items)
        else:
            flat[name] = value
    return flat
