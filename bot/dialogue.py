"""The conversation as a pure step: (where we are, what came in, what is known) -> where we are now, replies, intents.

One for all channels. It stores nothing, sends nothing and never raises. What is heard anywhere is here and in
`bot/heard.py`; what is asked stands in `bot/forms/`.
"""

from __future__ import annotations

from dataclasses import replace

from bot import a_numbers, desk, papers
from bot.answered import nods
from bot.asked_for import asked_for, commanded, wished
from bot.commands import Command, agrees, asks_for, is_carriers_word, read_choice, read_command
from bot.forms.contact import whom_to_call
from bot.forms.form import Data
from bot.forms.languages import called
from bot.forms.leave import named_in
from bot.heard import heard
from bot.intents import ChooseLanguage, SignIn, Stop, Unclear, WrongNumber
from bot.start import began, coded, restart, start
from bot.stuck import unless_stuck
from bot.turn import Attorney, Began, Conversation, Facts, Input, Other, Pressed, Step, Typed
from bot.unasked_date import heard_date
from bot.walk import again, answer, back, begin, dated, is_a_look, is_old, menu, question, said_with, waits
from messages.render import phrase
from messages.say import Say
from scheduler import family_codes

__all__ = ["Attorney", "Began", "Conversation", "Facts", "Input", "Other", "Pressed", "Step", "Typed", "step"]

# Words typed there are read back before they count, however late they come.
_READ_BACK = ("register", "place", "date")
# A language is an answer there, or words that are meant for others.
_LANGUAGES_THERE = ("welcome", "settings", "broadcast", "inbox", "file")
_OPENS: dict[str, tuple[str, str]] = {
    "hearings": ("hearings", "list"),
    "when": ("hearings", "list"),
    "new": ("register", "who"),
    "language": ("settings", "language"),
    "settings": ("settings", "menu"),
    "family": ("family", "menu"),
}


def step(conversation: Conversation, given: Input, facts: Facts) -> Step:
    """What follows from `given`."""
    given, dropped = _without_a_number(given)
    names_gone = isinstance(given, Typed) and papers.was_bared(given.text)
    turn = _silent(conversation, given, facts) if facts.stopped else _heard_or_asked(conversation, given, facts)
    gone = [Say(key) for key, so in (("say-number-dropped", dropped), ("say-names-dropped", names_gone)) if so]
    if gone and turn.replies:
        turn = replace(turn, replies=(said_with(tuple(gone), turn.replies[0]), *turn.replies[1:]))
    if turn.conversation.form is None:
        return replace(turn, conversation=Conversation())
    return dated(conversation, turn, facts)


def _without_a_number(given: Input) -> tuple[Input, bool]:
    if not isinstance(given, Typed):
        return given, False
    found = a_numbers.strip(given.text)
    return Typed(papers.bare(found.text)), given.dropped or found.dropped


def _silent(conversation: Conversation, given: Input, facts: Facts) -> Step:
    """After STOP only a new start, or a cry for help, is answered."""
    if isinstance(given, Began):
        return began(given, facts)
    command = read_command(given.text, facts.channel, facts.language) if isinstance(given, Typed) else None
    if command == "start":
        return restart(facts)
    if command == "help" and not _carrier_answers(given, facts):
        return Step(conversation, (_help_text(facts),))
    if isinstance(given, Typed) and asked_for(given.text, facts.language) == "go:erase":
        # Nothing may be asked of them any more, so a person has to do it.
        return Step(conversation, (), (Unclear("text"),))
    return Step(conversation)


def _heard_or_asked(conversation: Conversation, given: Input, facts: Facts) -> Step:
    if isinstance(given, Began):
        return began(given, facts)
    conversation = desk.without(conversation, facts)
    if (turn := desk.heard(conversation, given, facts)) is not None:
        return turn
    if isinstance(given, Other):
        return again(conversation, (Say(_cannot_read(given.what)),), facts)
    if isinstance(given, Pressed):
        turn = heard(conversation, given, facts)
        if turn is None and facts.channel == "sms" and _long_ago(conversation, given, facts):
            return again(conversation, (Say("say-we-were-at"),), facts)
        return turn or _answer(conversation, given, facts)
    code = family_codes.code_in(given.text)
    if code is not None:
        return coded(code, facts)
    # To everybody else it is a command that does not exist.
    if facts.staff_role is not None and asks_for("/console", given.text):
        return Step(conversation, (), (SignIn(),))
    command = commanded(conversation, given, facts)
    turn = _commanded(command, conversation, given, facts) if command else None
    turn = turn or _in_their_language(conversation, given, facts) or _asked_for(conversation, given, facts)
    return turn or _typed(conversation, given, facts)


def _in_their_language(conversation: Conversation, given: Typed, facts: Facts) -> Step | None:
    """A language's name and nothing else: whoever cannot read what we write has no better word for it."""
    if not facts.consent or conversation.form in _LANGUAGES_THERE:
        return None
    found = called(given.text, facts.offered)
    if len(found) != 1 or found[0] == facts.language:
        return _open("language", conversation, facts) if found else None
    turn = again(conversation, (Say("say-language-set"),), facts)
    return replace(turn, intents=(ChooseLanguage(found[0]),))


def _asked_for(conversation: Conversation, given: Typed, facts: Facts) -> Step | None:
    wish = wished(conversation, given, facts)
    if wish == "go:language":
        # "I do not speak English": said to English of ours it is about us, else about the court.
        if facts.language == "en" and facts.consent:
            return _open("language", conversation, facts)
        wish = "guide:interpreter"
    return heard(conversation, Pressed(wish), facts) if wish else None


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
    if command == "stop_about":
        return begin("leave", "about", {"meant": list(named_in(given.text, facts))}, facts)
    none_yet = not facts.hearings and conversation.form in _READ_BACK and not given.text.startswith("/")
    if none_yet and command in ("hearings", "when"):
        # "My hearing", "what day?", while the first one is being given: there is nothing to be shown.
        return _answer(conversation, Pressed("who:self"), facts) if conversation.step == "who" else None
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
        code = conversation.data.get("code")
        return start(facts, {"code": code} if code else None)
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
    if waits(conversation, facts):
        return menu(facts, (Say("say-left"),))
    return begin("leave", "which", {}, facts)


def _typed(conversation: Conversation, given: Typed, facts: Facts) -> Step:
    if not facts.consent and conversation.form != "welcome":
        return start(facts)
    if is_a_look(conversation) and _long_ago(conversation, given, facts):
        conversation = Conversation()
    asked = question(conversation, facts)
    if asked is None:
        return _unasked(conversation, given, facts)
    if _long_ago(conversation, given, facts):
        return again(conversation, (Say("say-we-were-at"),), facts)
    labels = [(option.token, phrase(option.label, facts.language)) for option in asked.choices]
    token = read_choice(given.text, labels)
    if token is not None:
        pressed = Pressed(token)
        return heard(conversation, pressed, facts) or _answer(conversation, pressed, facts)
    if is_a_look(conversation) and conversation.form == "hearings":
        turn = heard_date(given, facts, conversation.data.get("hearing"))
        if turn is not None:
            return replace(turn, intents=())
        if not any(mark.isdigit() for mark in given.text):
            return _typed(Conversation(), given, facts)  # neither a choice nor a date: no answer to what they look at
    return unless_stuck(conversation, _answer(conversation, given, facts), facts)


def _unasked(conversation: Conversation, given: Typed, facts: Facts) -> Step:
    """What somebody says of themselves while nothing is being asked."""
    if not given.text.strip():
        return menu(facts, ())
    if facts.with_staff:
        # An answer to what a person wrote: a person reads it, and no machine talks in between.
        return Step(conversation, (), (Unclear("text"),))
    if nods(given.text):
        return Step(conversation, (Say("say-you-are-welcome"),))
    if (turn := heard_date(given, facts)) is not None:
        return turn
    return replace(menu(facts, (Say("say-not-understood"),)), intents=(Unclear("text"),))


def _long_ago(conversation: Conversation, given: Typed | Pressed, facts: Facts) -> bool:
    """Whether the question has stood so long that its answer may be meant for something else: it is asked again first.

    A button names its question by itself, and a stranger is asked nothing but the one thing.
    """
    if conversation.form in (None, "welcome") or not is_old(conversation, facts):
        return False
    in_words = isinstance(given, Typed) and not given.text.strip().isdecimal()
    return not (in_words and conversation.form in _READ_BACK and conversation.step != "check")


def _answer(conversation: Conversation, given: Typed | Pressed, facts: Facts) -> Step:
    if not facts.consent and conversation.form != "welcome":
        return start(facts)
    return answer(conversation, given, facts)


def _help_text(facts: Facts) -> Say:
    return Say("say-help", {"sender": facts.sender, "call": whom_to_call(facts)})


def _carrier_answers(given: Input, facts: Facts) -> bool:
    on_sms = facts.channel == "sms" and facts.handles_opt_out
    return on_sms and isinstance(given, Typed) and is_carriers_word(given.text)


def _cannot_read(what: str) -> str:
    known = {"voice": "voice", "audio": "voice", "video_note": "voice", "photo": "photo", "document": "photo"}
    known |= {"button": "old-button", "edit": "edit"}
    return f"say-cannot-read-{known.get(what, 'other')}"
