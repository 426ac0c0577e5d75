"""What a text asks for when it is no command: a topic of the guide, the lawyer's number, "I missed my hearing".

The words are in `command_tables/`, one file a language; each counts as the whole message. The tokens are those of
`bot/heard.py`. Nothing that is asked for takes the place of an answer: a name may be a word for something else.
"""

from __future__ import annotations

from bot.command_words import languages, words_in, words_of
from bot.commands import Command, read_command
from bot.turn import Conversation, Facts, Typed

_LONGEST = 120  # characters; a longer text is a story

# Where a name, or a word of their own, is what is being asked for.
_NAMES = frozenset(
    [("register", "name"), ("family", "name"), ("family", "calls"), ("family", "called"), ("settings", "code")]
)
# What is meant wherever it is said, also in one word.
_CRIES = frozenset(["go:help", "missed", "guide:cannot_go", "guide:afraid_to_go", "guide:moved"])
_NOUNS: frozenset[Command] = frozenset(["hearings", "when", "new", "language", "settings", "family"])
# A hearing that is still being given has none of these yet.
_GIVING = ("register", "place", "date")
_OF_A_HEARING = frozenset(["differs", "over", "calendar", "map"])


def asked_for(text: str, language: str = "en") -> str | None:
    """The choice that does what the whole of `text` asks for, in any language, the reader's own first; None when it
    asks for nothing that we know."""
    if len(text) > _LONGEST:
        return None
    said = words_of(text)
    known = languages()
    tags = dict.fromkeys((language, *known) if language in known else known)
    return next((wish for tag in tags if (wish := words_in(tag).request(said))), None)


def wished(conversation: Conversation, given: Typed, facts: Facts) -> str | None:
    """What `given` asks for here; None where it is an answer to what is being asked."""
    wish = asked_for(given.text, facts.language)
    if wish in _OF_A_HEARING and conversation.form in _GIVING and (wish == "differs" or not facts.hearings):
        return None
    return wish if wish in _CRIES or not _is_a_name(conversation, given) else None


def commanded(conversation: Conversation, given: Typed, facts: Facts) -> Command | None:
    """The command that `given` is here: where a name is being asked for, somebody's mother may be called Nova."""
    command = read_command(given.text, facts.channel, facts.language)
    return None if command in _NOUNS and _is_a_name(conversation, given) else command


def _is_a_name(conversation: Conversation, given: Typed) -> bool:
    text = given.text.strip()
    asked = (conversation.form, conversation.step) in _NAMES
    return asked and not text.startswith("/") and len(text.split()) == 1
