"""Another way to the same person: the code that is shown, what it does where it is sent, and which way comes first."""

from __future__ import annotations

from bot import family_link, intents
from bot.effects.answering import Answering, carry_out
from bot.forms.form import option
from messages.say import Phrase, Say
from messages.telephone import say_phone
from scheduler import family_codes, moving


@carry_out.register
def _(intent: intents.ShowWayCode, who: Answering) -> None:
    code = moving.new_code(who.db, who.contact.id, intent.purpose)
    who.say(Say("say-move-code", {"code": family_codes.shown(code), "how": _how(intent, who, code)}))


@carry_out.register
def _(intent: intents.PreferWay, who: Answering) -> None:
    moving.prefer(who.db, who.house.policy, who.contact.id, intent.address_id)


def connected(intent: intents.UseCode, who: Answering) -> bool:
    """Whether the code is one of these; then it has done what it does, and the person was told."""
    used = moving.use_code(who.db, who.house.policy, who.address, intent.mark, who.house.office.help_phone)
    if used is None:
        return False
    outcome, who.contact, who.address = used
    # What somebody new is asked next is known of the person whose phone this is.
    who.say_last(Say(f"say-way-{outcome}", {}, (option("go:settings", "choice-go-settings"),)))
    return True


def _how(intent: intents.ShowWayCode, who: Answering, code: str) -> Phrase:
    if intent.to == "telegram":
        return Phrase("say-how-telegram", {"to": family_link.link(who.house.bot_name(), code)})
    if who.address.channel == "sms":
        return Phrase("say-how-sms-here")
    return Phrase("say-how-sms", {"to": say_phone(who.house.sms_number)})
