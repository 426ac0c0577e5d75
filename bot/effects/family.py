"""What people decide about family: codes, who may follow, leaving; and what a code that was typed does."""

from __future__ import annotations

from dataclasses import replace

from bot import family_link, intents
from bot.effects.answering import Answering, carry_out
from bot.effects.reach import connected
from bot.forms.form import options
from messages.say import Lines, Phrase, Say
from messages.telephone import say_phone
from scheduler import families, family_codes


@carry_out.register
def _(intent: intents.Invite, who: Answering) -> None:
    code = families.invite(who.db, who.contact.id, intent.respondent_id, name=intent.name, calls=intent.calls)
    _pass_on(who, code, intent.name)


@carry_out.register
def _(intent: intents.GiveCode, who: Answering) -> None:
    code = families.claim(who.db, who.contact.id, intent.respondent_id, name=intent.name)
    _pass_on(who, code, intent.label)


@carry_out.register
def _(intent: intents.UseCode, who: Answering) -> None:
    if connected(intent, who):
        return
    joined = families.use_code(who.db, who.house.policy, who.contact.id, who.address.id, intent.mark)
    if joined is None:
        say, names = Say("say-family-code-wrong"), ("new", "family", "help")
    elif joined.how == "invite":
        say, names = Say("say-family-joined", {"name": joined.name}), ("hearings", "family", "help")
    else:
        say, names = Say("say-family-linked", {"name": joined.name}), ("family", "hearings", "help")
    if intent.new:
        who.say_first(say)
    else:
        who.say(replace(say, choices=options("go", names)))


@carry_out.register
def _(intent: intents.AllowFollower, who: Answering) -> None:
    families.approve(who.db, who.house.policy, intent.follower_id, by=who.contact.id)


@carry_out.register
def _(intent: intents.RemoveFollower, who: Answering) -> None:
    families.remove(who.db, who.house.policy, intent.follower_id, by=who.contact.id)


@carry_out.register
def _(intent: intents.Unfollow, who: Answering) -> None:
    families.leave(who.db, who.house.policy, who.contact.id, intent.respondent_id)


def offer(who: Answering, respondent_id: int, label: str) -> None:
    """A relative wrote down a hearing: whose it is can be given a code."""
    if families.claimable(who.db, who.contact.id, respondent_id):
        # Without numbers by SMS: there the digits belong to the confirmation.
        choices = () if who.address.channel == "sms" else options("go", ("family",))
        who.say(Say("say-family-offer", {"name": label}, choices))


def _pass_on(who: Answering, code: str | None, name: str) -> None:
    if code is None:
        who.say(Say("say-nothing-changed"))
        return
    ways = [Phrase("family-way-code", {"code": family_codes.shown(code)})]
    if who.house.sms_number:
        ways.append(Phrase("family-way-sms", {"phone": say_phone(who.house.sms_number)}))
    bot_name = who.house.bot_name()
    if bot_name:
        ways.append(Phrase("family-way-link", {"link": family_link.link(bot_name, code)}))
    who.say(Say("say-family-code", {"name": name, "ways": Lines(tuple(ways))}))
