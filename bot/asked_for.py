"""What a text asks for when it is no command: a topic of the guide, the lawyer's number, "I missed my hearing"."""

from __future__ import annotations

import re

from bot.command_words import languages, words_in, words_of
from bot.command_words_requests import POLITE, REQUESTS
from bot.plain_letters import plain

_WORD = re.compile(r"\d+|[^\W\d_]+")
_LONGEST = 120  # characters; a longer text is a story
_PATTERNS = tuple((token, tuple(map(re.compile, patterns))) for token, patterns in REQUESTS)


def asked_for(text: str) -> str | None:
    """The choice that does what the whole of `text` asks for; None when it asks for nothing that we know."""
    if len(text) > _LONGEST:
        return None
    words = _WORD.findall(plain(text))
    said = {" ".join(words), " ".join(word for word in words if word not in POLITE)}
    for token, patterns in _PATTERNS:
        if any(pattern.fullmatch(each) for pattern in patterns for each in said):
            return token
    whole = words_of(text)
    return next((wish for tag in languages() if (wish := words_in(tag).request(whole))), None)
