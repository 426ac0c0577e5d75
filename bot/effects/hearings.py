"""What people say about hearings: a new one, another date, cancelled, how it ended, and the answers to reminders."""

from __future__ import annotations

import logging
from typing import Literal

from bot import intents
from bot.effects.answering import Answering, ask_staff, carry_out
from messages.say import Say
from scheduler import hearings, outcomes, people
from scheduler.hearings import By
from scheduler.people import Address

log = logging.getLogger(__name__)


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
    ask_staff(who, f"help-{intent.why}", "staff-needs-help", intent.hearing_id)


@carry_out.register
def _(intent: intents.Acknowledge, who: Answering) -> None:
    outcomes.heard(who.db, intent.message_id, "confirmed")


@carry_out.register
def _(intent: intents.ShowDetails, who: Answering) -> None:
    outcomes.heard(who.db, intent.message_id, "read")
    who.show(intent.message_id)


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


def _cut(address: Address) -> str:
    return f"{address.channel} …{address.value[-4:]}"
