"""A word of the person's own that then stands in every notice: chosen, changed, taken away."""

from __future__ import annotations

import re
import unicodedata

from bot.forms.form import CHOOSE, Answer, Data, Done, Next, Question, again, chose, option
from bot.intents import SetCodeWord
from bot.plain_letters import plain
from bot.turn import Facts, Typed
from messages.render import phrase
from messages.say import Phrase, Say
from messages.segments import segments

# What the budget of an SMS leaves (`messages/samples.py` has the longest): fewer letters of the dear alphabet.
LONGEST, LONGEST_DEAR = 16, 12
_SHORTEST = 3
_PARTS = re.compile(r"[\W\d_]+")
# Shorter beginnings of words stand inside too many good ones.
_WHOLE = 3


def tells(word: str, languages: tuple[str, ...]) -> bool:
    """Whether `word` could tell a stranger what the messages are about, in one of these languages or in English."""
    said = plain(word)
    parts = set(_PARTS.split(said))
    stems = {
        plain(stem) for language in {*languages, "en"} for stem in phrase(Phrase("telling-words"), language).split()
    }
    return any(stem in parts if len(stem) <= _WHOLE else stem in said for stem in stems)


def _ask(data: Data, facts: Facts) -> Say:
    code = facts.contact.code_word if facts.contact else None
    if not code:
        return Say("ask-code")
    return Say("ask-code-have", {"code": code}, (option("code:remove", "choice-code-remove"),))


def _answer(data: Data, answer: Answer, facts: Facts) -> Next:
    if not isinstance(answer, Typed):
        if chose(answer, "code:remove"):
            return Done((Say("say-code-removed"),), (SetCodeWord(None),), menu=True)
        return CHOOSE
    word = "-".join(answer.text.split())
    letters = [mark for mark in word if mark.isalpha()]
    # Vowel signs of Indic and Arabic letters are marks, not letters, and belong to their word.
    fit = all(mark == "-" or unicodedata.category(mark)[0] in "LMN" for mark in word)
    if len(letters) < _SHORTEST or not fit or not word[0].isalnum():
        return again("say-code-unreadable")
    if len(word) > (LONGEST if segments(word).encoding == "GSM-7" else LONGEST_DEAR):
        return again("say-code-long")
    if tells(word, facts.offered):
        return again("say-code-telling")
    return Done((Say("say-code-set", {"code": word}),), (SetCodeWord(word),), menu=True)


QUESTION = Question(_ask, _answer)
