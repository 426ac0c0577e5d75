"""What people decide about themselves: language, wording, time zone, consent; and who of the staff they are."""

from __future__ import annotations

from bot import intents, staff_link
from bot.effects.answering import Answering, carry_out, sign_in
from bot.effects.leaving import quiet_about
from messages.say import Say
from scheduler import hearing_views, office, people, staff
from scheduler.reminders import replan_contact


@carry_out.register
def _(intent: intents.ChooseLanguage, who: Answering) -> None:
    people.change_contact(who.db, who.contact.id, language=intent.language)


@carry_out.register
def _(intent: intents.SetSecondLanguage, who: Answering) -> None:
    people.change_contact(who.db, who.contact.id, second_language=intent.language)


@carry_out.register
def _(intent: intents.SetCodeWord, who: Answering) -> None:
    people.change_contact(who.db, who.contact.id, code_word=intent.word)


@carry_out.register
def _(intent: intents.SetWording, who: Answering) -> None:
    people.change_contact(who.db, who.contact.id, wording=intent.wording)


@carry_out.register
def _(intent: intents.SetZone, who: Answering) -> None:
    people.change_contact(who.db, who.contact.id, zone=intent.zone)
    replan_contact(who.db, who.house.policy, who.contact.id)


@carry_out.register
def _(intent: intents.GiveConsent, who: Answering) -> None:
    people.give_consent(who.db, who.address.id, scope="case", how=who.address.channel, by="self", words=intent.words)
    replan_contact(who.db, who.house.policy, who.contact.id)


@carry_out.register
def _(intent: intents.SetNews, who: Answering) -> None:
    if intent.words is None:
        people.end_news(who.db, who.contact.id)
    else:
        how = who.address.channel
        people.give_consent(who.db, who.address.id, scope="news", how=how, by="self", words=intent.words)


@carry_out.register
def _(intent: intents.LinkStaff, who: Answering) -> None:
    account = staff_link.owner_of(who.db, intent.token)
    if account is None:
        who.say(Say("say-link-unknown"))
        return
    office.link_staff(who.db, account, who.contact.id)
    who.say(Say("say-staff-linked"))


@carry_out.register
def _(intent: intents.SignIn, who: Answering) -> None:
    account = staff.of_contact(who.db, who.contact.id)
    if account is not None:
        who.say(Say("say-staff-console", {"link": sign_in(who, account, intent.page)}))


@carry_out.register
def _(intent: intents.Mute, who: Answering) -> None:
    view = next(
        (each for each in hearing_views.of_contact(who.db, who.contact.id) if each.id == intent.hearing_id), None
    )
    if view is None:
        return
    if intent.muted:
        quiet_about(who, hearing=view.id)
        return
    people.mute(who.db, who.contact.id, False, hearing=view.id)
    replan_contact(who.db, who.house.policy, who.contact.id)
