"""A date that somebody types though nobody asked for one: it is read back as the new one of the only hearing there is.

Nothing counts before their yes, and staff sees the text as well: who believes that it is said may never answer.
"""

from __future__ import annotations

import re

from bot import papers
from bot.forms import hearings
from bot.forms.date import read
from bot.forms.form import Data
from bot.intents import Unclear
from bot.plain_letters import plain
from bot.turn import Conversation, Facts, Step, Typed
from bot.walk import answer, follow

# Words; a longer text is a story that has a date in it, and a day alone is said in few.
_LONGEST, _BARE = 12, 4


def heard_date(given: Typed, facts: Facts, about: object = None) -> Step | None:
    """The read-back, or what must be asked about the date first; None when there is no date, or no telling whose.

    `about`: the id of the hearing that is being looked at.
    """
    meant = [view for view in facts.hearings if about in (None, view.id)]
    # Where all are over, it answers "did the judge give you a new date?".
    meant = [view for view in meant if hearings.is_ahead(view, facts)] or meant
    if len(meant) != 1 or len(re.findall(r"\d+", plain(given.text))) < 2:
        return None
    asked = follow(Conversation(), hearings.anew(meant[0], facts), facts)
    if asked.conversation.step != "when" or not _is_meant(given, asked.conversation.data, facts):
        return None
    turn = answer(asked.conversation, given, facts)
    return Step(turn.conversation, turn.replies, (Unclear("text", meant[0].id),))


def _is_meant(given: Typed, data: Data, facts: Facts) -> bool:
    """Whether it is a day to come and its hour: "call me on Monday at 3" is none, nor is when somebody was born."""
    reading, words = read(given, data, facts), len(given.text.split())
    if papers.was_bared(given.text):
        words = 0  # of a court's paper only what dates are read by is left
    if not reading.days or reading.ask == "week" or words > _LONGEST:
        return False
    if any(day.on < facts.now.date() or len(day.times) > 2 for day in reading.days):
        return False
    return all(day.times for day in reading.days) or (words <= _BARE and "year" not in reading.doubts)
