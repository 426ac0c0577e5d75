"""What people decide about themselves: language, wording, time zone, consent; and who of the staff they are."""

from __future__ import annotations

from bot import intents, staff_link
from bot.effects.answering import Answering, carry_out
from messages.say import Say
from scheduler import office, people
from scheduler.reminders import replan_contact


@carry_out.register
def _(intent: intents.ChooseLanguage, who: Answering) -> None:
    people.change_contact(who.db, who.contact.id, language=intent.language)


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
def _(intent: intents.LinkStaff, who: Answering) -> None:
    staff = staff_link.owner_of(who.db, intent.token)
    if staff is None:
        who.say(Say("say-link-unknown"))
        return
    office.link_staff(who.db, staff, who.contact.id)
    who.say(Say("say-staff-linked"))
