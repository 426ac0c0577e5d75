"""What `courtbell people` changes in a person's file: who hears no more. A dry run until --yes is given."""

from __future__ import annotations

from bot import case_view as view
from bot.fields import Refused
from bot.typed_command import Command
from scheduler import casefile
from scheduler.dossier import Follower

DRY = "A dry run: nothing is changed. Add --yes."
_STOP_MEANS = (
    "It counts as a STOP from their phone: nothing more is sent to any address of theirs, about any case. Nothing"
    " confirms it to them, and only they can take it back, by sending START to us."
)


def stop(asked: Command) -> int:
    """Somebody told the office that they want no more messages."""
    by, (person, who) = asked.by("stop messages"), _whom(asked)
    if not asked.given.yes:
        asked.say(view.follower(who), _STOP_MEANS, DRY, stopped=False, person=person, follower=who.id)
        return 0
    done = casefile.stop(asked.db, by, person, who.id)
    said = "Stopped. They are on the call list if they have a hearing ahead." if done else "They are silent already."
    asked.say(said, stopped=done, person=person, follower=who.id)
    return 0


def _whom(asked: Command) -> tuple[int, Follower]:
    """The person and who follows: the second number, or else the only one there is. Raises Refused, LookupError."""
    verb, words = asked.given.what[0], asked.words
    if not (1 <= len(words) <= 2 and all(each.isascii() and each.isdigit() and len(each) < 16 for each in words)):
        raise Refused(f"Say which, by number: courtbell people {verb} PERSON [FOLLOWER].")
    person, *follower = (int(each) for each in words)
    return person, casefile.follower(asked.db, person, *follower)
