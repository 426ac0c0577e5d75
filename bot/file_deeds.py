"""What follows from what staff does in a person's file, and what is said when it was done, in the console, at the
command line and in the chat."""

from __future__ import annotations

from bot.console.words import APPROVALS

STOP_MEANS = (
    "It counts as a STOP from their phone: nothing more is sent to any address of theirs, about any case. Nothing"
    " confirms it to them, and only they can take it back, by sending START to us."
)
REMOVE_MEANS = "They would hear nothing more about this case; codes given out stop working."
APPROVE_MEANS = "They would hear everything about this case"
# What can be said of somebody, with what follows.
FLAGS = {
    "detained": "Detained: nothing goes to their own phone, only to approved relatives and staff.",
    "not-detained": "Not detained: they hear again, at once of what is near.",
    "confidential": "Confidential: nothing automatic goes to anybody until it is put down that they want it (agreed).",
    "not-confidential": "Not confidential: whoever agreed hears again, at once of what is near.",
    "agreed": "They want messages, though the case is confidential. Your name is kept with it.",
    "not-agreed": "They want no messages any more: nothing automatic goes to anybody.",
}
# With the tag.
TAG_MEANS, UNTAG_MEANS = "They would have the tag {}.", "They would no longer have the tag {}."
_COUNSEL = "Changed. The attorney from before stands in nothing that is sent from now on"
# What is said when it was done.
DONE = {
    "changed": "Changed.",
    "changed-without": "Changed. A number that looks like an A-number was taken out; we never store one.",
    "same": "Nothing changed.",
    "tagged": "The tag is there.",
    "untagged": "The tag is gone.",
    "flagged": "Changed. What is planned follows it from now on.",
    "counsel": f"{_COUNSEL}.",
    "counsel-told": f"{_COUNSEL}, and everybody who may hear of the case is told whom to call.",
    "opted-in": "Noted: they want messages. They are written to from now on.",
    "opted-out": "Noted. Nothing automatic goes to anybody about this case.",
    "approved": "Approved, in the respondent's place.",
    "removed": "Removed. They hear nothing more about this case.",
    "stopped": "Noted: they want no more messages. Nothing is sent to them any more. They are on the call list"
    " if they have a hearing ahead.",
}


def approved_because(why: str) -> str:
    """What follows when a follower is approved. `why`: of `APPROVALS`."""
    return f"{APPROVE_MEANS}, because {APPROVALS[why]}."


def renamed(label: str, reference: str | None) -> str:
    """What follows from another name or reference."""
    return f"They would be called {label}, with {reference or 'no reference'}."
