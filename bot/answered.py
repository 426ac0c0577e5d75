"""Which choice of the last text a person means who types its words instead of its number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from bot.commands import agrees
from bot.plain_letters import plain
from messages.render import phrase
from messages.say import Phrase

# What a notice may call each of its choices, by reader and channel.
_CALLED: Mapping[str, tuple[str, ...]] = {
    "ack": ("choice-ack", "choice-ack-other", "choice-checked"),
    "help": ("choice-help", "choice-help-sms"),
    "differs": (
        "choice-differs",
        "choice-differs-sms",
        "choice-differs-other",
        "choice-differs-other-sms",
    ),
    "more": ("choice-more",),
    "newdate": ("choice-newdate",),
    "nodate": ("choice-nodate",),
    "over": ("choice-over",),
    "missed": ("choice-missed",),
    "havedate": ("choice-havedate",),
    "notyet": ("choice-notyet",),
    "unask": ("choice-unask",),
}
_THUMBS = frozenset("👍👌🙏✅✔☑🆗❤🙂😊👏💯🤝 !.")
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\u200d]")


def named(text: str, offered: Iterable[str], language: str) -> int | None:
    """The place in `offered` (tokens) of the choice that `text` names in full, as the reader's language calls it."""
    said = _words(text)
    for place, token in enumerate(offered):
        if said and any(said == _words(phrase(Phrase(key), language)) for key in _CALLED.get(token, ())):
            return place
    return None


def nods(text: str) -> bool:
    """Whether `text` is an "OK", a yes or a thumb, and nothing more: heard, but no answer that counts."""
    bare = _SKIN.sub("", text).strip()
    return agrees(text) or (bool(bare) and set(bare) <= _THUMBS)


def is_notice(tokens: Iterable[str]) -> bool:
    """Whether these choices are those of a notice, which is answered by one of them."""
    return any(token in _CALLED for token in tokens)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", plain(text))
