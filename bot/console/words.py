"""What the console calls things, in English: states, reasons, kinds. What respondents read is in the catalogues."""

from __future__ import annotations

from functools import lru_cache

from messages.catalog import MissingText
from messages.render import phrase
from messages.say import Phrase
from scheduler.board import Reach

CHANNELS = {"telegram": "Telegram", "sms": "SMS"}
RELATIONS = {"self": "themselves", "family": "family", "staff": "staff"}
MEDIA = {
    "in_person": "in person",
    "video": "by video at a site",
    "internet": "online",
    "phone": "by telephone",
    "unknown": "",
}

# Reach -> (word, what it means).
REACHES: dict[Reach, tuple[str, str]] = {
    "no-channel": ("no way", "nobody can be written to: no address that works, no consent, or stopped"),
    "failed": ("failed", "could not be delivered"),
    "parked": ("parked", "waits until its import is released"),
    "planned": ("planned", "nothing was sent about this date yet"),
    "sending": ("sending", "is with the provider, or about to be"),
    "accepted": ("sent", "the provider took it; whether it arrived is not known (yet)"),
    "delivered": ("delivered", "it arrived on the phone"),
    "silent": ("silent", "a reminder went out and was not answered"),
    "read": ("read", "asked for the details, so it was read"),
    "confirmed": ("confirmed", "answered that they will go"),
}

# Kind of message -> what it is to whoever reads the record of it.
MESSAGES: dict[str, str] = {
    "reminder": "reminder",
    "confirmation": "confirmation of the date",
    "changed": "notice of a change",
    "cancelled": "notice that it no longer counts",
    "disputed": "notice of two dates",
    "nudge": "weekly check of the date",
    "after": "question after the hearing",
    "awaited": "question for a date",
    "details": "the details, on request",
    "relay": "request to a relative",
    "reply": "automatic answer",
    "staff-reply": "answer by staff",
    "broadcast": "news",
    "counsel": "whom to call now",
    "staff": "alarm to staff",
}
# Outcome of one try -> (word, what it means).
OUTCOMES: dict[str | None, tuple[str, str]] = {
    None: ("no answer yet", "it was handed over, and nobody knows yet whether it was taken"),
    "failed": ("failed", "it was refused, or did not arrive"),
    "accepted": ("sent", "the provider took it; whether it arrived on the phone is not known"),
    "delivered": ("delivered", "the phone company says that it arrived on the phone"),
    "read": ("read", "the person asked for the details, so it was read"),
    "confirmed": ("confirmed", "the person answered that they will go, or that the date is right"),
}

# What became of the last thing that somebody wrote. Open tasks say more, where there are any.
ANSWERED = {"waits": "", "staff": "answered by staff", "automatic": "answered automatically", "nothing": "not answered"}
STATES = {"awaited": "no date yet", "set": "", "cancelled": "cancelled", "closed": "over"}
OUTCOMES_OF_HEARINGS = {"unknown": "not known", "attended": "was there", "missed": "missed it"}
DATES = {"standing": "stands", "disputed": "disputed", "rejected": "rejected"}
DOUBTS = {
    "cancelled": "somebody says that it is cancelled",
    "closed": "the court may be closed",
    "folded": "it was entered twice",
}
# Why staff may approve somebody in the respondent's place.
APPROVALS = {
    "child": "the respondent is a child",
    "detained": "the respondent is detained",
    "said": "the respondent said so to us",
}
# How an address fell silent.
STOPS = {
    "carrier": "they sent STOP to the carrier",
    "word": "they wrote STOP",
    "button": "they pressed stop",
    "staff": "they told the office",
    "wrong_number": "a wrong number",
    "moved": "they moved to another number",
    "blocked": "they blocked the bot",
}
# How staff can have heard that somebody agrees.
CONSENT_WAYS = {"paper": "on paper", "in person": "in person", "phone": "by telephone"}
# How somebody agreed to messages.
CONSENTS = CONSENT_WAYS | {
    "sms": "by SMS",
    "telegram": "on Telegram",
    "chat": "in the chat",
    "init": "when this was set up",
}
# Who gave a date.
ROLES = {"self": "themselves", "family": "family", "staff": "the office", "import": "an import"}

# Kind of task -> what a person is to do about it.
TASKS: dict[str, str] = {
    "help-missed": "says that they missed the hearing: call today",
    "help-asked": "asks for help",
    "help-reminder": "asks for help, in answer to a reminder",
    "not_reached": "was not reached",
    "not_told": "was not told in time",
    "unread": "did not answer the last reminders",
    "unread_family": "has relatives who are reminded, and did not answer the last reminders",
    "silent": "has not been heard from for long",
    "stopped": "stopped the messages and has a hearing ahead",
    "bond": "has a hearing at very short notice",
    "dispute": "gave another date than we have: compare with the court's notice",
    "awaited": "still has no date",
    "unplanned": "has a date that cannot be read: enter it again",
    "case_ends": "had a hearing, and nobody said what came after; will be erased soon",
    "gone": "is not in the latest import any more: ask the court",
    "wrong-number": "has a phone that belongs to somebody else",
    "same_person": "may be the same person as somebody else here",
    "two_people": "wants to move to a phone that has a case of its own",
    "nobody_follows": "is followed by nobody",
    "erase": "asked to be erased, and is back from a copy",
    "erased": "asked to be erased, and was",
    "no_consent": "was given to us with a number, and nobody recorded that they agree to messages: ask them",
    "no_address": "has no number here: nobody can be told",
    "confidential": "has a confidential case: nothing is sent until somebody records that they want it",
    "detained": "is detained: look for a relative who may be told, and approve them",
    "unclear": "wrote something that was not understood",
    "inbound": "wrote something that could not be handled",
    "flood": "sent very many texts in a short time",
    "abuse": "A limit of [abuse] was reached, and strangers are not answered",
    "guessing": "typed five wrong codes: somebody may be guessing",
    "moved": "gave another date or cancelled, and may: compare with the court's notice",
    "import": "An import waits to be released",
    "alarm": "An alarm to staff could not be delivered",
}
GROUPS = {
    "call": "Call these people",
    "dates": "Dates in question",
    "people": "Who is who",
    "texts": "Not understood",
    "office": "In the office",
    "other": "Other",
}
# What a reason in the table says where it is a name of ours.
REASONS = {
    "staff-dispute": "two dates",
    "staff-dispute-cancel": "they say that it is cancelled",
    "gone": "",
    "gone-many": "most of the list is missing: is it the whole list?",
    "import-soon": "it holds a hearing within 48 hours",
    "import-waiting": "for more than four hours",
    "blocked": "they blocked the bot",
    "carrier": "they sent STOP to the carrier",
    "word": "they wrote STOP",
    "button": "they pressed stop",
    "muted": "they muted this case",
    "text": "",
    "the last reminders are not answered": "",
    "no answer for long": "",
    "still no date": "",
    "cannot be read": "",
    "nobody said what came after": "",
    "stop": "perhaps they want fewer messages",
    "unfinished": "a date without a yes; nobody is reminded of it",
}


def task(kind: str) -> str:
    """What to do about a kind of task; its own name where nobody gave it a sentence."""
    return TASKS.get(kind, kind.replace("_", " ").replace("-", " "))


def reason(said: str, kind: str) -> str:
    """Why a task is there, in words; "" where its kind says it all."""
    if said in (kind, kind.replace("_", "-"), f"staff-{kind}"):
        return ""
    return REASONS.get(said, said)


@lru_cache(maxsize=64)
def kind_of(kind: str) -> str:
    """A kind of hearing, as the English catalogue says it."""
    try:
        return phrase(Phrase(f"kind-{kind}"), "en")
    except MissingText:
        return kind.replace("_", " ")


def message(kind: str) -> str:
    """What kind of message it is."""
    return MESSAGES.get(kind, kind)


@lru_cache(maxsize=256)
def choice(token: str) -> str:
    """A button, as the English catalogue calls it; its own name where that needs more than the name."""
    for key in (f"choice-{token.replace(':', '-')}", f"choice-{token.partition(':')[0]}"):
        try:
            return phrase(Phrase(key), "en")
        except MissingText:
            continue
    return token


def planned(kind: str, step: str) -> str:
    """A message that is to come, as "reminder, 7 days before"."""
    if kind == "reminder":
        days = step.removesuffix("d")
        before = "the same morning" if step == "morning" else f"{days} day{'' if days == '1' else 's'} before"
        return f"reminder, {before}"
    return message(kind)
