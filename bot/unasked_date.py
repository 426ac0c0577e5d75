"""A date that somebody types though nobody asked for one: it is read back as the new one of the only hearing there is.

Nothing counts before their yes, and staff sees the text as well: who believes that it is said may never answer.
"""

from __future__ import annotations

import re

from bot.forms import hearings
from bot.intents import Unclear
from bot.plain_letters import plain
from bot.turn import Conversation, Facts, Step, Typed
from bot.walk import answer, follow
from scheduler.hearing_views import HearingView
from scheduler.plan import instant_of

_LONGEST = 12  # words; a longer text is a story that has a date in it


def heard_date(given: Typed, facts: Facts) -> Step | None:
    """The read-back, or what must be asked about the date first; None when there is no date, or no telling whose."""
    ahead = [view for view in facts.hearings if _is_ahead(view, facts)]
    if len(ahead) != 1 or not _looks_like_a_date(given.text):
        return None
    asked = follow(Conversation(), hearings.change(ahead[0]), facts)
    turn = answer(asked.conversation, given, facts)
    if turn.conversation.form != "date" or turn.conversation.step == "when":
        return None
    return Step(turn.conversation, turn.replies, (Unclear("text"),))


def _is_ahead(view: HearingView, facts: Facts) -> bool:
    return view.when is None or instant_of(view.when.wall, view.when.zone) > facts.now


def _looks_like_a_date(text: str) -> bool:
    """Whether a day and an hour stand in it as numbers, so that "call me on Monday at 3" is none."""
    return len(re.findall(r"\d+", plain(text))) > 1 and len(text.split()) <= _LONGEST
