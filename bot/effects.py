"""Carries out what a conversation decided, with the verbs of the scheduler room, in the caller's transaction."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import singledispatch
from typing import Literal

from bot import intents, staff_link
from bot.facts import House
from messages.say import Say
from messages.telephone import say_phone
from scheduler import hearings, office, outbox, outcomes, people
from scheduler.db import Database
from scheduler.hearings import By
from scheduler.people import Address, Contact
from scheduler.plan import instant_of
from scheduler.reminders import replan_contact

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Answering:
    """The one whose words are being carried out, and the answers they get. `said`: how many so far."""

    db: Database
    house: House
    contact: Contact
    address: Address
    inbound: int
    said: int = 0

    def say(self, say: Say) -> None:
        """One more answer."""
        self.said += 1
        outbox.answer(self.db, self.contact.id, self.address.id, self.inbound, self.said, say)

    def show(self, message_id: int) -> None:
        """As one more answer, all that a discreet message held back."""
        self.said += 1
        outbox.details(self.db, self.contact.id, self.address.id, self.inbound, self.said, message_id)

    def may_office(self) -> bool:
        """Whether this is staff who may change things, and so speaks for the office."""
        return office.staff_role(self.db, self.contact.id) in ("owner", "staff")


@singledispatch
def carry_out(intent: intents.Intent, who: Answering) -> None:
    """Do what `intent` says."""
    raise TypeError(f"nobody carries out {type(intent).__name__}")


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
def _(intent: intents.Stop, who: Answering) -> None:
    silence(who, intent.how)


@carry_out.register
def _(intent: intents.Restart, who: Answering) -> None:
    people.restart(who.db, who.contact.id)
    replan_contact(who.db, who.house.policy, who.contact.id)


@carry_out.register
def _(intent: intents.WrongNumber, who: Answering) -> None:
    people.stop(who.db, who.contact.id, "wrong_number")
    _ask_staff(who, "wrong-number", "staff-wrong-number", None)


@carry_out.register
def _(intent: intents.Register, who: Answering) -> None:
    by = _by(who, intent.relation)
    hearings.register(
        who.db,
        who.house.policy,
        kind=intent.kind,
        given=intent.given,
        respondents=[_respondent(who, intent)],
        by=by,
    )


@carry_out.register
def _(intent: intents.Move, who: Answering) -> None:
    if not _may_see(who, intent.hearing_id):
        return
    by = _by(who, _relation(who, intent.hearing_id))
    if hearings.move(who.db, who.house.policy, intent.hearing_id, intent.given, by) == "unchanged":
        who.say(Say("say-same-date"))


@carry_out.register
def _(intent: intents.Cancel, who: Answering) -> None:
    if not _may_see(who, intent.hearing_id):
        return
    by = _by(who, _relation(who, intent.hearing_id))
    if hearings.cancel(who.db, who.house.policy, intent.hearing_id, by) == "disputed":
        who.say(Say("say-cancel-asked"))


@carry_out.register
def _(intent: intents.NeedHelp, who: Answering) -> None:
    _ask_staff(who, f"help-{intent.why}", "staff-needs-help", intent.hearing_id)


@carry_out.register
def _(intent: intents.Acknowledge, who: Answering) -> None:
    outcomes.heard(who.db, intent.message_id, "confirmed")


@carry_out.register
def _(intent: intents.ShowDetails, who: Answering) -> None:
    outcomes.heard(who.db, intent.message_id, "read")
    who.show(intent.message_id)


@carry_out.register
def _(intent: intents.LinkStaff, who: Answering) -> None:
    staff = staff_link.owner_of(who.db, intent.token)
    if staff is None:
        who.say(Say("say-link-unknown"))
        return
    office.link_staff(who.db, staff, who.contact.id)
    who.say(Say("say-staff-linked"))


@carry_out.register
def _(intent: intents.AfterHearing, who: Answering) -> None:
    if not _may_see(who, intent.hearing_id):
        return
    # Without a new date the case goes on: it stays on the call list until somebody gives one or says that it is over.
    if intent.outcome == "nodate":
        key = f"awaited:{intent.hearing_id}"
        people.add_task(
            who.db, key, "awaited", "no new date yet", contact_id=who.contact.id, hearing_id=intent.hearing_id
        )
        return
    outcome: Literal["attended", "unknown"] = "attended" if intent.outcome == "newdate" else "unknown"
    hearings.close(who.db, who.house.policy, intent.hearing_id, outcome)


def _by(who: Answering, relation: str) -> By:
    if who.may_office():
        return By("staff", who.contact.id)
    return By("self" if relation == "self" else "family", who.contact.id)


def _respondent(who: Answering, intent: intents.Register) -> int:
    """Whose hearing it is: somebody already followed, the person themselves, or somebody new."""
    followed = people.following(who.db, who.contact.id)
    if intent.respondent_id is not None and any(each.respondent_id == intent.respondent_id for each in followed):
        return intent.respondent_id
    if intent.relation == "self":
        own = next((each.respondent_id for each in followed if each.relation == "self"), None)
        if own is not None:
            return own
    new = people.new_respondent(who.db, intent.label or _cut(who.address))
    # A relative hears what they typed themselves; the rest waits for the respondent's approval (design, section 4).
    state = "pending" if intent.relation == "family" and not who.may_office() else "approved"
    people.follow(who.db, who.contact.id, new, intent.relation, state=state)
    return new


def _relation(who: Answering, hearing_id: int) -> str:
    views = hearings.of_contact(who.db, who.contact.id)
    return next((view.relation for view in views if view.id == hearing_id), "family")


def _may_see(who: Answering, hearing_id: int) -> bool:
    seen = any(view.id == hearing_id for view in hearings.of_contact(who.db, who.contact.id))
    if not seen and not who.may_office():
        log.warning("inbound %s named a hearing that its sender does not follow", who.inbound)
        return False
    return True


def silence(who: Answering, how: str) -> None:
    """STOP. Whoever has a date before them is on the call list from now on: we can no longer remind them."""
    people.stop(who.db, who.contact.id, how)
    for view in hearings.of_contact(who.db, who.contact.id):
        if view.when is None or instant_of(view.when.wall, view.when.zone) <= who.db.now():
            continue
        key = f"stopped:{who.inbound}:{view.id}"
        people.add_task(who.db, key, "stopped", how, contact_id=who.contact.id, hearing_id=view.id)
        say = Say("staff-stopped", {"label": known_as(who.db, who.contact, who.address), "when": view.when})
        outbox.tell_staff(who.db, f"s:{key}", say)


def lost_touch(who: Answering) -> None:
    """The person closed the only way to them: whoever has a hearing goes on the call list, and staff is told."""
    if not hearings.of_contact(who.db, who.contact.id):
        return
    key = f"lost-touch:{who.inbound}"
    people.add_task(who.db, key, "not_reached", "blocked", contact_id=who.contact.id)
    say = Say("staff-not-delivered", {"label": known_as(who.db, who.contact, who.address), "reason": "blocked"})
    outbox.tell_staff(who.db, f"s:{key}", say)


def known_as(db: Database, contact: Contact, address: Address) -> str:
    """How staff can tell who this is and reach them."""
    labels = ", ".join(each.label for each in people.following(db, contact.id))
    way = say_phone(address.value) if address.channel == "sms" else f"{address.channel} {address.value}"
    return f"{labels} ({way})" if labels else way


def _ask_staff(who: Answering, kind: str, text: str, hearing_id: int | None) -> None:
    """Put the person on the call list and raise the alarm, once for each thing that they said."""
    key = f"{kind}:{who.inbound}"
    people.add_task(who.db, key, kind, kind, contact_id=who.contact.id, hearing_id=hearing_id)
    say = Say(text, {"label": known_as(who.db, who.contact, who.address)})
    view = next((view for view in hearings.of_contact(who.db, who.contact.id) if view.id == hearing_id), None)
    if text == "staff-needs-help" and view is not None and view.when is not None:
        say = Say("staff-needs-help-hearing", {**say.values, "when": view.when})
    outbox.tell_staff(who.db, f"s:{key}", say, urgency=outbox.ANSWERS)


def _cut(address: Address) -> str:
    return f"{address.channel} …{address.value[-4:]}"
