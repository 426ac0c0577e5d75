"""The conversation as a pure step: (where we are, what came in, what is known) -> where we are now, replies, intents.

One for all channels. It stores nothing, sends nothing and never raises. What is heard anywhere is here and in
`bot/heard.py`; what is asked stands in `bot/forms/`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot import a_numbers, staff_link
from bot.commands import Command, agrees, is_carriers_word, read_choice, read_command
from bot.forms.contact import whom_to_call
from bot.forms.form import Data
from bot.forms.welcome import first_step
from bot.heard import heard
from bot.intents import LinkStaff, Restart, Stop, WrongNumber
from bot.turn import Attorney, Began, Conversation, Facts, Input, Other, Pressed, Step, Typed
from bot.walk import again, answer, back, begin, menu, question, said_with
from messages.render import phrase
from messages.say import Say

__all__ = ["Attorney", "Began", "Conversation", "Facts", "Input", "Other", "Pressed", "Step", "Typed", "step"]

_STILL_OPEN = timedelta(minutes=30)
_OPENS: dict[str, tuple[str, str]] = {
    "hearings": ("hearings", "list"),
    "new": ("register", "who"),
    "language": ("settings", "language"),
    "settings": ("settings", "menu"),
}


def step(conversation: Conversation, given: Input, facts: Facts) -> Step:
    """What follows from `given`."""
    given, dropped = _without_a_number(given)
    turn = _silent(conversation, given, facts) if facts.stopped else _heard_or_asked(conversation, given, facts)
    if dropped and turn.replies:
        turn = replace(turn, replies=(said_with((Say("say-number-dropped"),), turn.replies[0]), *turn.replies[1:]))
    if turn.conversation.form is None:
        return replace(turn, conversation=Conversation())
    data = {**turn.conversation.data, "at": facts.now.isoformat()}
    return replace(turn, conversation=replace(turn.conversation, data=data))


def _without_a_number(given: Input) -> tuple[Input, bool]:
    if not isinstance(given, Typed):
        return given, False
    found = a_numbers.strip(given.text)
    return Typed(found.text), given.dropped or found.dropped


def _silent(conversation: Conversation, given: Input, facts: Facts) -> Step:
    """After STOP only a new start, or a cry for help, is answered."""
    if isinstance(given, Began):
        return _began(given, facts)
    command = read_command(given.text, facts.channel, facts.language) if isinstance(given, Typed) else None
    if command == "start":
        return _restart(facts)
    if command == "help" and not _carrier_answers(given, facts):
        return Step(conversation, (_help_text(facts),))
    return Step(conversation)


def _restart(facts: Facts) -> Step:
    # STOP took consent away: it is asked for again, in the words that will be recorded.
    also = facts.handles_opt_out and facts.channel != "sms"
    turn = begin("welcome", "consent", {}, replace(facts, stopped=False), (Say("say-restarted-here"),) if also else ())
    return replace(turn, intents=(Restart(),))


def _heard_or_asked(conversation: Conversation, given: Input, facts: Facts) -> Step:
    if isinstance(given, Began):
        return _began(given, facts)
    if isinstance(given, Other):
        return again(conversation, (Say(_cannot_read(given.what)),), facts)
    if isinstance(given, Pressed):
        turn = heard(conversation, given, facts)
        return turn or _answer(conversation, given, facts)
    command = read_command(given.text, facts.channel, facts.language)
    turn = _commanded(command, conversation, given, facts) if command else None
    return turn or _typed(conversation, given, facts)


def _began(given: Began, facts: Facts) -> Step:
    secret = staff_link.secret_in(given.payload)
    if secret is not None:
        return Step(Conversation(), (), (LinkStaff(secret),))
    return _restart(facts) if facts.stopped else _start(facts)


def _start(facts: Facts) -> Step:
    if facts.consent:
        return menu(facts, ())
    return begin("welcome", first_step(facts), {}, facts)


def _commanded(command: Command, conversation: Conversation, given: Typed, facts: Facts) -> Step | None:
    """What a command does; None when here it is only a word."""
    is_open = conversation.form is not None
    if command == "stop" or (command == "cancel" and not is_open):
        return _stop(given, facts)
    if command == "wrong_number":
        return Step(Conversation(), (Say("say-wrong-number"),), (WrongNumber(),))
    if command == "help":
        if _carrier_answers(given, facts):
            return Step(conversation)
        return again(conversation, (_help_text(facts),), facts)
    if not facts.consent:
        if command == "start" and conversation.step == "consent" and agrees(given.text):
            return None  # YES is a carrier's word, and the natural answer to this question too
        return _commanded_by_stranger(command, conversation, facts)
    if command == "start":
        return again(conversation, (Say("say-choose-number"),), facts) if is_open else menu(facts, ())
    if command == "cancel":
        return _cancel(conversation, facts)
    if command == "back":
        return back(conversation, facts)
    if command in _OPENS:
        return _open(command, conversation, facts)
    if command == "thanks":
        return again(conversation, (), facts) if is_open else Step(conversation, (Say("say-you-are-welcome"),))
    return menu(facts, ()) if command == "menu" or not is_open else again(conversation, (), facts)


def _commanded_by_stranger(command: Command, conversation: Conversation, facts: Facts) -> Step:
    """Until they agree, strangers get the two questions of the welcome and nothing else."""
    if command == "cancel":
        return Step(Conversation(), (Say("say-declined"),))
    if command in ("language", "back", "start") or conversation.form != "welcome":
        return _start(facts)
    return again(conversation, (), facts)


def _open(command: str, conversation: Conversation, facts: Facts) -> Step:
    form, first = _OPENS[command]
    data: Data = {}
    if command == "language" and conversation.form is not None:
        data = {"resume": {"form": conversation.form, "step": conversation.step, "data": dict(conversation.data)}}
    return begin(form, first, data, facts)


def _stop(given: Typed, facts: Facts) -> Step:
    if _carrier_answers(given, facts):
        return Step(Conversation(), (), (Stop("carrier"),))
    return Step(Conversation(), (Say("say-stopped", {"sender": facts.sender}),), (Stop("word"),))


def _cancel(conversation: Conversation, facts: Facts) -> Step:
    """Off SMS, where it is no carrier's word: a fresh question is dropped; with an old one we ask what is meant."""
    at = conversation.data.get("at")
    fresh = isinstance(at, str) and facts.now - datetime.fromisoformat(at) <= _STILL_OPEN
    if fresh:
        return menu(facts, (Say("say-left"),))
    return begin("leave", "which", {}, facts)


def _typed(conversation: Conversation, given: Typed, facts: Facts) -> Step:
    if not facts.consent and conversation.form != "welcome":
        return _start(facts)
    asked = question(conversation, facts)
    if asked is None:
        return menu(facts, (Say("say-not-understood"),) if given.text.strip() else ())
    labels = [(option.token, phrase(option.label, facts.language)) for option in asked.choices]
    token = read_choice(given.text, labels)
    if token is not None:
        pressed = Pressed(token)
        return heard(conversation, pressed, facts) or _answer(conversation, pressed, facts)
    return _answer(conversation, given, facts)


def _answer(conversation: Conversation, given: Typed | Pressed, facts: Facts) -> Step:
    if not facts.consent and conversation.form != "welcome":
        return _start(facts)
    return answer(conversation, given, facts)


def _help_text(facts: Facts) -> Say:
    return Say("say-help", {"sender": facts.sender, "call": whom_to_call(facts)})


def _carrier_answers(given: Input, facts: Facts) -> bool:
    on_sms = facts.channel == "sms" and facts.handles_opt_out
    return on_sms and isinstance(given, Typed) and is_carriers_word(given.text)


def _cannot_read(what: str) -> str:
    known = {"voice": "voice", "audio": "voice", "video_note": "voice", "photo": "photo", "document": "photo"}
    known |= {"button": "old-button"}
    return f"say-cannot-read-{known.get(what, 'other')}"
